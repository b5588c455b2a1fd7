//! A set of IDs that keeps the order of insertion.

use serde::{Deserialize, Serialize};

use crate::{clock::Timestamp, counter::Counter};

/// IDs, each once, the oldest first.
///
/// The number of an item is never reused, so that cursors stay valid after insertions and removals.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Collection {
    last_number: Counter,
    items: Vec<CollectionItem>,
}

/// An ID in a collection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CollectionItem {
    pub(crate) number: u64,
    pub(crate) id: String,
    pub(crate) since: Timestamp,
}

impl Collection {
    /// Appends an ID, unless it is in the collection.
    pub(crate) fn insert(&mut self, id: &str, now: Timestamp) {
        if !self.contains(id) {
            let number = self.last_number.next();
            self.items.push(CollectionItem { number, id: id.to_owned(), since: now });
        }
    }

    /// Removes an ID, if it is there.
    pub(crate) fn remove(&mut self, id: &str) {
        self.items.retain(|item| item.id != id);
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.items.iter().any(|item| item.id == id)
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &CollectionItem> {
        self.items.iter()
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(|item| &*item.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_stored_once_and_a_number_is_never_reused() {
        let mut collection = Collection::default();
        for id in ["one", "two", "one"] {
            collection.insert(id, Timestamp::from_milliseconds(0));
        }
        assert!(collection.ids().eq(["one", "two"]));
        collection.remove("one");
        collection.remove("two");
        collection.insert("one", Timestamp::from_milliseconds(0));
        assert!(collection.iter().map(|item| item.number).eq([3]));
    }
}
