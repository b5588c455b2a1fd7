//! The latest plays of a user.

use serde::{Deserialize, Serialize};

use crate::{clock::Timestamp, counter::Counter};

/// The largest number of plays; older ones are dropped.
const LIMIT: usize = 1_000;

/// The plays of a user, the latest last.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct History {
    plays: Vec<Play>,
    count: Counter,
}

/// One play of a track or episode.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Play {
    /// Grows from play to play.
    pub(crate) number: u64,
    pub(crate) at: Timestamp,
    /// The ID of the track or episode.
    pub(crate) entry: String,
    /// The ID of the album, playlist, artist, podcast or station that it was played from.
    pub(crate) container: Option<String>,
}

impl History {
    pub(crate) fn add(&mut self, entry: &str, container: Option<&str>, at: Timestamp) {
        let number = self.count.next();
        let container = container.map(str::to_owned);
        self.plays.push(Play { number, at, entry: entry.to_owned(), container });
        if self.plays.len() > LIMIT {
            self.plays.remove(0);
        }
    }

    /// The plays, the latest first.
    pub(crate) fn latest(&self) -> impl Iterator<Item = &Play> {
        self.plays.iter().rev()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_play_comes_first_and_the_oldest_are_dropped() {
        let mut history = History::default();
        for at in 0..=LIMIT as u64 {
            history.add(&at.to_string(), None, Timestamp::from_milliseconds(at));
        }
        let entries: Vec<&str> = history.latest().map(|play| &*play.entry).collect();
        assert_eq!((entries.len(), entries[0], entries[LIMIT - 1]), (LIMIT, "1000", "1"));
    }
}
