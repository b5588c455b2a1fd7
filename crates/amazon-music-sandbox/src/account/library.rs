//! What a customer saved and what they think of it. Saved is not liked: the two know nothing of each other.

use serde::{Deserialize, Serialize};

use super::{Account, Kept, Shelf};
use crate::clock::Timestamp;

/// Saved tracks, albums and episodes, and rated tracks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Library {
    pub(crate) tracks: Shelf,
    pub(crate) albums: Shelf,
    pub(crate) episodes: Shelf,
    liked: Shelf,
    disliked: Shelf,
}

/// What a customer thinks of a track.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LikeState {
    Like,
    Dislike,
    Neutral,
}

impl LikeState {
    /// The word on the wire.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Like => "LIKE",
            Self::Dislike => "DISLIKE",
            Self::Neutral => "NEUTRAL",
        }
    }

    /// The meaning of a word on the wire.
    pub(crate) fn read(word: &str) -> Option<Self> {
        [Self::Like, Self::Dislike, Self::Neutral].into_iter().find(|state| state.word() == word)
    }
}

impl Library {
    /// Sets what the customer thinks of a track.
    pub(crate) fn rate(&mut self, track: &str, state: LikeState, now: Timestamp) {
        if state != LikeState::Like {
            self.liked.take(track);
        }
        if state != LikeState::Dislike {
            self.disliked.take(track);
        }
        match state {
            LikeState::Like => self.liked.put(track, now),
            LikeState::Dislike => self.disliked.put(track, now),
            LikeState::Neutral => false,
        };
    }

    /// What the customer thinks of a track.
    pub(crate) fn rating(&self, track: &str) -> LikeState {
        if self.liked.contains(track) {
            LikeState::Like
        } else if self.disliked.contains(track) {
            LikeState::Dislike
        } else {
            LikeState::Neutral
        }
    }

    /// Liked and disliked tracks.
    pub(crate) fn rated(&self) -> impl Iterator<Item = &Kept> {
        self.liked.iter().chain(self.disliked.iter())
    }

    /// Liked tracks, the first liked first.
    pub(crate) fn liked(&self) -> impl DoubleEndedIterator<Item = &Kept> {
        self.liked.iter()
    }
}

impl Account {
    /// Saves a track of the catalogue; nothing happens if it is saved already.
    pub(crate) fn save_track(&mut self, id: &str, now: Timestamp) {
        self.library.tracks.put(id, now);
    }

    /// Saves an album of the catalogue; nothing happens if it is saved already.
    pub(crate) fn save_album(&mut self, id: &str, now: Timestamp) {
        self.library.albums.put(id, now);
    }

    /// Likes a track of the catalogue.
    pub(crate) fn like_track(&mut self, id: &str, now: Timestamp) {
        self.library.rate(id, LikeState::Like, now);
    }

    /// Ids of the saved tracks, the oldest first.
    pub fn saved_track_ids(&self) -> impl Iterator<Item = &str> {
        self.library.tracks.iter().map(|kept| &*kept.id)
    }

    /// Ids of the saved albums, the oldest first.
    pub fn saved_album_ids(&self) -> impl Iterator<Item = &str> {
        self.library.albums.iter().map(|kept| &*kept.id)
    }

    /// Ids of the saved podcast episodes, the oldest first.
    pub fn saved_episode_ids(&self) -> impl Iterator<Item = &str> {
        self.library.episodes.iter().map(|kept| &*kept.id)
    }

    /// Ids of the liked tracks, the oldest first.
    pub fn liked_track_ids(&self) -> impl Iterator<Item = &str> {
        self.library.liked().map(|kept| &*kept.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);

    #[test]
    fn a_rating_replaces_the_one_before() {
        let mut library = Library::default();
        for state in [LikeState::Like, LikeState::Like, LikeState::Dislike, LikeState::Neutral] {
            library.rate("track", state, NOW);
            assert_eq!(library.rating("track"), state);
            assert_eq!(library.liked().count(), usize::from(state == LikeState::Like));
        }
    }

    #[test]
    fn a_liked_track_is_not_saved() {
        let mut library = Library::default();
        library.rate("track", LikeState::Like, NOW);
        assert!(!library.tracks.contains("track"));
    }
}
