//! Whom and what a customer follows.

use serde::{Deserialize, Serialize};

use super::{Account, Shelf};
use crate::clock::Timestamp;

/// Followed artists, playlists and podcasts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Follows {
    pub(crate) artists: Shelf,
    pub(crate) playlists: Shelf,
    pub(crate) shows: Shelf,
}

impl Account {
    /// Follows an artist of the catalogue. The service has no known operation for it.
    pub(crate) fn follow_artist(&mut self, id: &str, now: Timestamp) {
        self.follows.artists.put(id, now);
    }

    /// Follows a playlist, of the catalogue or of another account.
    pub(crate) fn follow_playlist(&mut self, id: &str, now: Timestamp) {
        self.follows.playlists.put(id, now);
    }

    /// Follows a podcast.
    pub(crate) fn follow_podcast_show(&mut self, id: &str, now: Timestamp) {
        self.follows.shows.put(id, now);
    }

    /// Ids of the followed artists, the oldest first.
    pub fn followed_artist_ids(&self) -> impl Iterator<Item = &str> {
        self.follows.artists.iter().map(|kept| &*kept.id)
    }

    /// Ids of the followed playlists, the oldest first.
    pub fn followed_playlist_ids(&self) -> impl Iterator<Item = &str> {
        self.follows.playlists.iter().map(|kept| &*kept.id)
    }

    /// Ids of the followed podcasts, the oldest first.
    pub fn followed_podcast_show_ids(&self) -> impl Iterator<Item = &str> {
        self.follows.shows.iter().map(|kept| &*kept.id)
    }
}
