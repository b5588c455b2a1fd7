//! A set that remembers in which order its things came.

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;

/// Things by their ids, each once, the oldest first.
///
/// Each thing has a number that no other ever gets. A reader who remembers the last number seen goes on right
/// behind it, whatever was put in or taken out meanwhile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Shelf {
    #[serde(deserialize_with = "crate::state::counter")]
    last_number: u64,
    things: Vec<Kept>,
}

/// A thing on a shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) number: u64,
    pub(crate) id: String,
    pub(crate) since: Timestamp,
}

impl Shelf {
    /// Puts a thing behind the others. Says whether it was not there yet; if it was, it stays where it is.
    pub(crate) fn put(&mut self, id: &str, now: Timestamp) -> bool {
        let is_new = !self.contains(id);
        if is_new {
            self.last_number += 1;
            self.things.push(Kept { number: self.last_number, id: id.to_owned(), since: now });
        }
        is_new
    }

    /// Takes a thing away. Says whether it was there.
    pub(crate) fn take(&mut self, id: &str) -> bool {
        let before = self.things.len();
        self.things.retain(|thing| thing.id != id);
        self.things.len() < before
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.things.iter().any(|thing| thing.id == id)
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &Kept> {
        self.things.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);

    #[test]
    fn a_thing_is_there_once_and_stays_in_its_place() {
        let mut shelf = Shelf::default();
        assert!(shelf.put("one", NOW) && shelf.put("two", NOW));
        assert!(!shelf.put("one", NOW));
        assert_eq!(shelf.iter().map(|kept| &*kept.id).collect::<Vec<_>>(), ["one", "two"]);
        assert!(shelf.take("one") && !shelf.take("one"));
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let mut shelf = Shelf::default();
        shelf.put("one", NOW);
        shelf.take("one");
        shelf.put("one", NOW);
        assert_eq!(shelf.iter().map(|kept| kept.number).collect::<Vec<_>>(), [2]);
    }
}
