//! What an account has: its profile, playlists, library, likes, follows, history and playback sessions.
//!
//! This is state and its rules; nothing here knows of HTTP. All of it can be written to a file as JSON.

mod follows;
mod history;
pub(crate) mod known;
mod library;
pub(crate) mod playback;
pub(crate) mod playlists;
mod profile;
mod refused;
mod shelf;

use serde::{Deserialize, Serialize};

pub use known::AccountMut;
pub use profile::{Profile, Tier, Visibility};
pub use refused::Refused;
pub(crate) use {
    follows::Follows,
    history::{History, Play},
    library::{Library, LikeState},
    playback::Playback,
    playlists::Playlists,
    shelf::{Kept, Shelf},
};

/// A customer of the sandbox and all that is theirs. [`AccountMut`] puts things into it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    id: String,
    /// Name, tier, market and who may see what.
    pub profile: Profile,
    pub(crate) playlists: Playlists,
    pub(crate) library: Library,
    pub(crate) follows: Follows,
    pub(crate) history: History,
    pub(crate) playback: Playback,
}

impl Account {
    /// An account with nothing in it. Its id is 26 lower-case letters and digits, as the service's are.
    pub(crate) fn new(id: String, profile: Profile) -> Self {
        Self {
            playlists: Playlists::new(&id),
            playback: Playback::new(&id),
            history: History::default(),
            id,
            profile,
            library: Library::default(),
            follows: Follows::default(),
        }
    }

    /// The id of the customer.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;

    #[test]
    fn an_account_is_the_same_after_a_trip_through_json() {
        let now = Timestamp::from_milliseconds(1_790_000_000_000);
        let tracks = ["one".to_owned(), "two".to_owned()];
        let mut account = Account::new("account".to_owned(), Profile::new("Robin"));
        account.add_playlist("Mix", &tracks, Visibility::Private, now).unwrap();
        account.save_track("one", now);
        account.like_track("two", now);
        account.follow_artist("artist", now);
        account.note_play("one", Some("album"), now);
        let item = playback::Item { entry: "one".to_owned(), container: None };
        let options = playback::Options {
            is_shuffled: false,
            is_looped: true,
            is_station: false,
            plays_on: false,
        };
        account.playback.create(vec![item], options, "phone", Tier::Prime).unwrap();
        let json = serde_json::to_string(&account).unwrap();
        assert_eq!(serde_json::from_str::<Account>(&json).unwrap(), account);
    }
}
