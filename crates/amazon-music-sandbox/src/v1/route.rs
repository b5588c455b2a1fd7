//! From a method and a path to an operation of the spec.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use amazon_music_api::{Operation, v1::OPERATIONS};
use matchit::Router;
use percent_encoding::percent_decode_str;

/// An operation and what stands in the path for its parameters.
pub(super) struct Route<'a> {
    pub(super) operation: &'static Operation,
    pub(super) parameters: Vec<Cow<'a, str>>,
}

/// The table of operations, by method and path.
static ROUTERS: LazyLock<HashMap<&'static str, Router<&'static Operation>>> = LazyLock::new(|| {
    let mut routers = HashMap::<_, Router<_>>::new();
    for operation in OPERATIONS {
        let router = routers.entry(operation.method).or_default();
        // It would fail for two operations at one path. A test finds all of them.
        let _ = router.insert(operation.path, operation);
    }
    routers
});

/// The operation of a request. A slash at the end does not matter: some of the service's pages print it.
pub(super) fn find<'a>(method: &str, path: &'a str) -> Option<Route<'a>> {
    let path = path.strip_prefix("/v1")?.trim_end_matches('/');
    // A word in the path decides before a parameter: `active` is not the id of a session.
    let found = ROUTERS.get(method)?.at(path).ok()?;
    let decoded = |(_, given)| percent_decode_str(given).decode_utf8().ok();
    let parameters = found.params.iter().map(decoded).collect::<Option<Vec<_>>>()?;
    // The router takes nothing for a parameter, too, where something follows it.
    let is_whole = parameters.iter().all(|parameter| !parameter.is_empty());
    is_whole.then_some(Route { operation: found.value, parameters })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(method: &str, path: &str) -> Option<&'static str> {
        find(method, path).map(|route| route.operation.id)
    }

    #[test]
    fn words_decide_before_parameters() {
        assert_eq!(
            id("GET", "/v1/playback/sessions/active"),
            Some("list_active_playback_sessions")
        );
        assert_eq!(id("GET", "/v1/playback/sessions/x/current"), Some("get_current_playback"));
        assert_eq!(id("GET", "/v1/podcasts/shows/x"), Some("get_podcast_show"));
    }

    #[test]
    fn slashes_at_the_end_do_not_matter_and_other_paths_are_unknown() {
        assert_eq!(id("GET", "/v1/albums/"), Some("get_albums"));
        assert_eq!(id("GET", "/v1/albums/x/"), Some("get_album"));
        for path in
            ["/albums", "/v1", "/v1/", "/v1/albums/x/y", "/v1//x", "/v1albums", "/v2/albums"]
        {
            assert_eq!(id("GET", path), None, "{path}");
        }
        assert_eq!(id("POST", "/v1/albums"), None);
        assert_eq!(id("GET", "/v1/playlists//tracks"), None);
    }

    #[test]
    fn parameters_are_decoded() {
        let route = find("GET", "/v1/views/home/a%2Fb%20c").unwrap();
        assert_eq!(route.parameters, ["a/b c"]);
    }
}
