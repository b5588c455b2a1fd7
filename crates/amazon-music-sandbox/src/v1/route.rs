//! Finds the operation of a method and a path, and its function.

use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

use amazon_music_api::{Operation, v1::OPERATIONS};
use http::Method;
use matchit::Router;
use percent_encoding::percent_decode_str;

use super::operations::{HANDLERS, Handler};

/// An operation, its function, and its parameters in the path.
pub(crate) struct OperationRoute<'a> {
    pub(crate) operation: &'static Operation,
    pub(super) handler: Handler,
    pub(super) parameters: Vec<Cow<'a, str>>,
}

type Target = (&'static Operation, Handler);

/// All operations, by method and path.
static ROUTERS: LazyLock<HashMap<&'static str, Router<Target>>> = LazyLock::new(|| {
    let handlers: HashMap<&str, Handler> = HANDLERS.iter().copied().collect();
    let mut routers = HashMap::<_, Router<_>>::new();
    for operation in OPERATIONS {
        // A test finds operations without a function, and two operations with the same path.
        if let Some(handler) = handlers.get(operation.id) {
            let router = routers.entry(operation.method).or_default();
            let path = operation.path.trim_end_matches('/');
            let _ = router.insert(path, (operation, *handler));
        }
    }
    routers
});

impl<'a> OperationRoute<'a> {
    /// The route of a request. A slash at the end does not matter: some pages of the service's documentation have one.
    pub(crate) fn of(method: &Method, path: &'a str) -> Option<Self> {
        let path = path.strip_prefix("/v1")?.trim_end_matches('/');
        // A literal segment takes precedence over a parameter: `active` is not the ID of a session.
        let found = ROUTERS.get(method.as_str())?.at(path).ok()?;
        let decoded = |(_, given)| percent_decode_str(given).decode_utf8().ok();
        let parameters = found.params.iter().map(decoded).collect::<Option<Vec<_>>>()?;
        // The router accepts an empty parameter if something follows it.
        let is_complete = parameters.iter().all(|parameter| !parameter.is_empty());
        let (operation, handler) = *found.value;
        is_complete.then_some(Self { operation, handler, parameters })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(method: Method, path: &str) -> Option<&'static str> {
        OperationRoute::of(&method, path).map(|route| route.operation.id)
    }

    #[test]
    fn every_operation_of_the_spec_has_a_route() {
        for operation in OPERATIONS {
            let path = format!("/v1{}", operation.path.replace(['{', '}'], ""));
            let method = operation.method.parse().unwrap();
            assert_eq!(id(method, &path), Some(operation.id), "no function or no path of its own");
        }
    }

    #[test]
    fn every_function_belongs_to_an_operation_of_the_spec() {
        for (id, _) in HANDLERS {
            assert!(OPERATIONS.iter().any(|operation| operation.id == *id), "{id}");
        }
    }

    #[test]
    fn literal_segments_take_precedence_over_parameters() {
        for (path, operation) in [
            ("/v1/playback/sessions/active", "list_active_playback_sessions"),
            ("/v1/playback/sessions/x/current", "get_current_playback"),
            ("/v1/podcasts/shows/x", "get_podcast_show"),
        ] {
            assert_eq!(id(Method::GET, path), Some(operation));
        }
    }

    #[test]
    fn slashes_at_the_end_do_not_matter_and_other_paths_are_unknown() {
        assert_eq!(id(Method::GET, "/v1/albums/"), Some("get_albums"));
        assert_eq!(id(Method::GET, "/v1/albums/x/"), Some("get_album"));
        for path in
            ["/albums", "/v1", "/v1/", "/v1/albums/x/y", "/v1//x", "/v1albums", "/v2/albums"]
        {
            assert_eq!(id(Method::GET, path), None, "{path}");
        }
        assert_eq!(id(Method::POST, "/v1/albums"), None);
        assert_eq!(id(Method::GET, "/v1/playlists//tracks"), None);
    }

    #[test]
    fn parameters_are_decoded() {
        let route = OperationRoute::of(&Method::GET, "/v1/views/home/a%2Fb%20c").unwrap();
        assert_eq!(route.parameters, ["a/b c"]);
    }
}
