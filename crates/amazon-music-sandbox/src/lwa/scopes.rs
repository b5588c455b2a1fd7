//! The scopes that apps can be given, and what the page says about each.

use std::collections::HashSet;

/// Every scope with its meaning: those of Amazon Music, then those of Login with Amazon itself.
pub(crate) const ALL: [(&str, &str); 13] = [
    ("music::catalog", "Search and read the catalogue of Amazon Music"),
    ("music::favorites", "Read and change what you like and follow"),
    ("music::favorites:read", "Read what you like and follow"),
    ("music::history", "Read what you have played"),
    ("music::library", "Read and change your library and your playlists"),
    ("music::library:read", "Read your library and your playlists"),
    ("music::playback", "Play music"),
    ("music::profile", "Read and change your Amazon Music profile"),
    ("music::profile:read", "Read your Amazon Music profile"),
    ("music::recommendation", "Read what is recommended to you"),
    ("profile", "Read your name and email address"),
    ("profile:user_id", "Read your user id"),
    ("postal_code", "Read your postal code"),
];

/// What the page says about a scope.
pub(super) fn meaning(scope: &str) -> &'static str {
    ALL.iter().find(|(known, _)| *known == scope).map_or("", |(_, meaning)| meaning)
}

/// Whether there is such a scope.
pub(crate) fn is_scope(scope: &str) -> bool {
    ALL.iter().any(|(known, _)| *known == scope)
}

/// The scopes of a request, each once.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    text.split_whitespace().filter(|scope| seen.insert(*scope)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_read_each_once_and_however_many_there_are() {
        assert_eq!(split(" b a  b\u{a0}c "), ["b", "a", "c"]);
        let many: String = (0..100_000).map(|number| format!("{number} ")).collect();
        assert_eq!(split(&many).len(), 100_000);
    }

    #[test]
    fn every_scope_of_the_operations_is_known() {
        let operations = amazon_music_api::v1::OPERATIONS.iter();
        for scope in operations.flat_map(|operation| operation.scopes.concat()) {
            assert!(!meaning(scope).is_empty(), "{scope}");
        }
    }
}
