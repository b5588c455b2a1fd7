//! What a customer saved, liked and disliked. A saved track is not a liked one: the two are independent.

use serde::{Deserialize, Serialize};

use super::collection::{Collection, CollectionItem};
use crate::clock::Timestamp;

/// Saved tracks, albums and episodes, and rated tracks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Library {
    pub(crate) tracks: Collection,
    pub(crate) albums: Collection,
    pub(crate) episodes: Collection,
    liked: Collection,
    disliked: Collection,
}

/// The rating of a track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum LikeState {
    Like,
    Dislike,
    Neutral,
}

impl Library {
    /// Sets the rating of a track.
    pub(crate) fn rate(&mut self, track: &str, state: LikeState, now: Timestamp) {
        if state != LikeState::Like {
            self.liked.remove(track);
        }
        if state != LikeState::Dislike {
            self.disliked.remove(track);
        }
        match state {
            LikeState::Like => self.liked.insert(track, now),
            LikeState::Dislike => self.disliked.insert(track, now),
            LikeState::Neutral => {}
        }
    }

    /// The rating of a track.
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
    pub(crate) fn rated(&self) -> impl Iterator<Item = &CollectionItem> {
        self.liked.iter().chain(self.disliked.iter())
    }

    /// Liked tracks, the first liked first.
    pub(crate) fn liked(&self) -> impl DoubleEndedIterator<Item = &CollectionItem> {
        self.liked.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);

    #[test]
    fn a_rating_replaces_the_previous_one() {
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
