//! What an account has: its profile, playlists, library, likes, follows, history and playback sessions.
//!
//! This is state and its rules; nothing here knows of HTTP. All of it can be written to a file as JSON.

mod follows;
mod history;
mod library;
pub(crate) mod playback;
pub(crate) mod playlists;
mod profile;
mod refused;
mod shelf;

use serde::{Deserialize, Serialize};

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

/// A customer of the sandbox and all that is theirs.
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
