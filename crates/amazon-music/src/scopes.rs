//! Which scopes a program needs, by the operations that it calls.

use amazon_music_api::Operation;
use amazon_music_auth::{ScopeSet, UnknownScope};

/// The least set of scopes that `operations` can do with: what to ask the user for.
///
/// Where an operation has alternatives, those are chosen that add least; see [`ScopeSet::least`] for what
/// that means. Which operation needs what is documented by Amazon in part only, so take it as good advice:
/// [`Operation`] says how surely each is known.
///
/// ```
/// use amazon_music::{api::v1, scopes_for};
///
/// let used = ["get_current_user", "list_my_playlists"];
/// let scopes = scopes_for(used.into_iter().filter_map(v1::operation))?;
/// assert_eq!(scopes.to_string(), "music::library:read music::profile:read");
/// # Ok::<(), amazon_music::auth::UnknownScope>(())
/// ```
///
/// # Errors
/// Where an operation cannot do without a scope that this version does not know.
pub fn scopes_for<'a>(
    operations: impl IntoIterator<Item = &'a Operation>,
) -> Result<ScopeSet, UnknownScope> {
    ScopeSet::least(operations.into_iter().map(|operation| operation.scopes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scopes_of_every_operation_are_known_and_together_the_full_ones() {
        let operations = amazon_music_api::v1::OPERATIONS;
        let all = scopes_for(operations).unwrap();
        assert_eq!(all, all.minimized());
        for operation in operations {
            let own = scopes_for([operation]).unwrap();
            assert!(all.covers_all(&own), "{}", operation.id);
        }
    }
}
