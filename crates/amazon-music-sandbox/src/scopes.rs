//! The scopes that apps can request, and their descriptions on the consent page.

use std::collections::HashSet;

/// All scopes with their descriptions: those of Amazon Music, then those of Login with Amazon.
pub(crate) const ALL: [(&str, &str); 13] = [
    ("music::catalog", "Search and read the catalogue of Amazon Music"),
    ("music::favorites", "Read and change which users and artists you follow"),
    ("music::favorites:read", "Read which users and artists you follow"),
    ("music::history", "Read what you have played"),
    ("music::library", "Read and change your library and your playlists"),
    ("music::library:read", "Read your library and your playlists"),
    ("music::playback", "Play music"),
    ("music::profile", "Read and change your Amazon Music profile"),
    ("music::profile:read", "Read your Amazon Music profile"),
    ("music::recommendation", "Read what is recommended to you"),
    ("profile", "Read your name and email address"),
    ("profile:user_id", "Read your user ID"),
    ("postal_code", "Read your postal code"),
];

/// The description of a scope; `None` if there is no such scope.
pub(crate) fn description(scope: &str) -> Option<&'static str> {
    ALL.iter().find(|(known, _)| *known == scope).map(|(_, description)| *description)
}

/// The scopes of a request, each once.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    text.split_whitespace().filter(|scope| seen.insert(*scope)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_split_at_spaces_without_duplicates() {
        assert_eq!(split(" b a  b\u{a0}c "), ["b", "a", "c"]);
        let many: String = (0..100_000).map(|number| format!("{number} ")).collect();
        assert_eq!(split(&many).len(), 100_000);
    }

    #[test]
    fn every_scope_of_the_operations_is_known() {
        let operations = amazon_music_api::v1::OPERATIONS.iter();
        for scope in operations.flat_map(|operation| operation.scopes.concat()) {
            assert!(description(scope).is_some(), "{scope}");
        }
    }
}
