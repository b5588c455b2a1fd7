//! What a customer played, the latest last. The oldest are forgotten at some point.

use serde::{Deserialize, Serialize};

use super::Account;
use crate::clock::Timestamp;

/// Plays that are remembered.
const LIMIT: usize = 1_000;

/// What was played.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct History {
    plays: Vec<Play>,
    #[serde(deserialize_with = "crate::state::counter")]
    count: u64,
}

/// That something was played.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Play {
    /// Grows from play to play.
    pub(crate) number: u64,
    pub(crate) at: Timestamp,
    /// Id of the track or episode.
    pub(crate) entry: String,
    /// Id of what it was played from: an album, a playlist, an artist, a podcast or a station.
    pub(crate) container: Option<String>,
}

impl History {
    pub(crate) fn add(&mut self, entry: &str, container: Option<&str>, at: Timestamp) {
        self.count += 1;
        let container = container.map(str::to_owned);
        self.plays.push(Play { number: self.count, at, entry: entry.to_owned(), container });
        if self.plays.len() > LIMIT {
            self.plays.remove(0);
        }
    }

    /// The plays, the latest first.
    pub(crate) fn latest(&self) -> impl Iterator<Item = &Play> {
        self.plays.iter().rev()
    }
}

impl Account {
    /// Notes that a track or episode was played, from an album, playlist, artist, podcast or station or by
    /// itself.
    pub(crate) fn note_play(&mut self, id: &str, container: Option<&str>, at: Timestamp) {
        self.history.add(id, container, at);
    }

    /// Ids of the tracks and episodes that were played, the latest first, each as often as it was played.
    pub fn played_ids(&self) -> impl Iterator<Item = &str> {
        self.history.latest().map(|play| &*play.entry)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_play_comes_first_and_the_oldest_are_forgotten() {
        let mut history = History::default();
        for at in 0..=LIMIT as u64 {
            history.add(&at.to_string(), None, Timestamp::from_milliseconds(at));
        }
        let entries: Vec<&str> = history.latest().map(|play| &*play.entry).collect();
        assert_eq!((entries.len(), entries[0], entries[LIMIT - 1]), (LIMIT, "1000", "1"));
    }
}
