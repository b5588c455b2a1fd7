//! Saved, followed, liked and disliked entries of a user. Saving and liking a track are independent.

use serde::{Deserialize, Serialize};

use super::collection::Collection;
use crate::clock::Timestamp;

/// Saved tracks, albums and episodes, and rated tracks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Library {
    pub(crate) tracks: Collection,
    pub(crate) albums: Collection,
    pub(crate) episodes: Collection,
    pub(crate) liked: Collection,
    pub(crate) disliked: Collection,
}

/// Followed artists, playlists and podcasts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Follows {
    pub(crate) artists: Collection,
    pub(crate) playlists: Collection,
    pub(crate) shows: Collection,
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rating_replaces_the_previous_one_and_saves_nothing() {
        let mut library = Library::default();
        for state in [LikeState::Like, LikeState::Like, LikeState::Dislike, LikeState::Neutral] {
            library.rate("track", state, Timestamp::from_milliseconds(0));
            assert_eq!(library.liked.contains("track"), state == LikeState::Like);
            assert_eq!(library.disliked.contains("track"), state == LikeState::Dislike);
            assert!(!library.tracks.contains("track"));
        }
    }
}
