//! The state of an account: profile, playlists, library, likes, follows, history and playback sessions.
//!
//! All of it is stored as JSON.

mod change;
mod collection;
mod history;
mod library;
pub(crate) mod playback;
pub(crate) mod playlists;
mod profile;

use serde::{Deserialize, Serialize};
use {
    history::History,
    library::{Follows, Library},
    playback::Playback,
    playlists::{Playlist, Playlists},
};

pub use change::AccountMut;
pub use profile::{Profile, Tier, Visibility};
pub(crate) use {
    change::{all_mut, check},
    collection::{Collection, CollectionItem},
    history::Play,
    library::LikeState,
};

/// A user of the sandbox with playlists, library and history.
///
/// [`AccountMut`] changes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    id: String,
    /// The profile: name, tier, market and visibility.
    pub profile: Profile,
    /// The number of the login that exists from the start.
    pub(crate) login: u64,
    pub(crate) playlists: Playlists,
    pub(crate) library: Library,
    pub(crate) follows: Follows,
    pub(crate) history: History,
    pub(crate) playback: Playback,
}

impl Account {
    /// An empty account. Its ID is 26 lower-case letters and digits, like the service's.
    pub(crate) fn new(id: String, profile: Profile, login: u64) -> Self {
        Self {
            playlists: Playlists::new(&id),
            playback: Playback::new(&id),
            history: History::default(),
            id,
            profile,
            login,
            library: Library::default(),
            follows: Follows::default(),
        }
    }

    /// Returns the ID of the user.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the IDs of the playlists, in the order of creation.
    pub fn playlist_ids(&self) -> impl Iterator<Item = &str> {
        self.playlists.iter().map(|playlist| &*playlist.id)
    }

    /// Returns the IDs of the tracks of a playlist, in its order.
    ///
    /// There are none if the playlist does not exist.
    pub fn playlist_track_ids(&self, id: &str) -> impl Iterator<Item = &str> {
        let playlist = self.playlists.get(id).into_iter();
        playlist.flat_map(Playlist::entries).map(|entry| &*entry.track)
    }

    /// Returns the IDs of the saved tracks, the oldest first.
    pub fn saved_track_ids(&self) -> impl Iterator<Item = &str> {
        self.library.tracks.ids()
    }

    /// Returns the IDs of the saved albums, the oldest first.
    pub fn saved_album_ids(&self) -> impl Iterator<Item = &str> {
        self.library.albums.ids()
    }

    /// Returns the IDs of the saved podcast episodes, the oldest first.
    pub fn saved_episode_ids(&self) -> impl Iterator<Item = &str> {
        self.library.episodes.ids()
    }

    /// Returns the IDs of the liked tracks, the oldest first.
    pub fn liked_track_ids(&self) -> impl Iterator<Item = &str> {
        self.library.liked.ids()
    }

    /// Returns the IDs of the followed artists, the oldest first.
    pub fn followed_artist_ids(&self) -> impl Iterator<Item = &str> {
        self.follows.artists.ids()
    }

    /// Returns the IDs of the followed playlists, the oldest first.
    pub fn followed_playlist_ids(&self) -> impl Iterator<Item = &str> {
        self.follows.playlists.ids()
    }

    /// Returns the IDs of the followed podcasts, the oldest first.
    pub fn followed_podcast_show_ids(&self) -> impl Iterator<Item = &str> {
        self.follows.shows.ids()
    }

    /// Returns the IDs of all plays, tracks and episodes, the latest first.
    pub fn played_ids(&self) -> impl Iterator<Item = &str> {
        self.history.latest().map(|play| &*play.entry)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogue::Catalogue, clock::Timestamp, sample_data::add_sample_data};

    #[test]
    fn an_account_survives_a_round_trip_through_json() {
        let mut account = Account::new("account".to_owned(), Profile::new("Robin"), 1);
        let now = Timestamp::from_milliseconds(1_790_000_000_000);
        add_sample_data(&mut account, &Catalogue::new(7, 100), 7, now);
        let item = playback::QueueItem { entry: "one".to_owned(), container: None };
        account.playback.create(vec![item], Default::default(), "phone", Tier::Prime).unwrap();
        let json = serde_json::to_string(&account).unwrap();
        assert_eq!(serde_json::from_str::<Account>(&json).unwrap(), account);
    }
}
