//! A map whose entries expire.

use std::{collections::VecDeque, time::Duration};

use crate::clock::Timestamp;

/// The entries at a time. The oldest are dropped, so that no client fills the memory.
const LIMIT: usize = 1_000;

/// Values by their keys, each until it expires.
pub(super) struct ExpiringMap<T> {
    entries: VecDeque<ExpiringEntry<T>>,
}

struct ExpiringEntry<T> {
    key: String,
    value: T,
    expires_at: Timestamp,
}

impl<T> Default for ExpiringMap<T> {
    fn default() -> Self {
        Self { entries: VecDeque::new() }
    }
}

impl<T> ExpiringMap<T> {
    pub(super) fn insert(&mut self, key: &str, value: T, now: Timestamp, lifetime: Duration) {
        self.entries.retain(|entry| now < entry.expires_at);
        if self.entries.len() >= LIMIT {
            self.entries.pop_front();
        }
        let expires_at = now.plus(lifetime);
        self.entries.push_back(ExpiringEntry { key: key.to_owned(), value, expires_at });
    }

    pub(super) fn get(&self, key: &str, now: Timestamp) -> Option<&T> {
        let mut entries = self.entries.iter();
        let found = entries.find(|entry| entry.key == key && now < entry.expires_at);
        found.map(|entry| &entry.value)
    }

    pub(super) fn get_mut(&mut self, key: &str, now: Timestamp) -> Option<&mut T> {
        let mut entries = self.entries.iter_mut();
        let found = entries.find(|entry| entry.key == key && now < entry.expires_at);
        found.map(|entry| &mut entry.value)
    }

    /// The first value for which `predicate` returns `true`, whatever its key.
    pub(super) fn find_mut(
        &mut self,
        now: Timestamp,
        predicate: impl Fn(&T) -> bool,
    ) -> Option<&mut T> {
        let mut entries = self.entries.iter_mut();
        let found = entries.find(|entry| now < entry.expires_at && predicate(&entry.value));
        found.map(|entry| &mut entry.value)
    }

    /// Removes a value and returns it.
    pub(super) fn remove(&mut self, key: &str, now: Timestamp) -> Option<T> {
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        let entry = self.entries.remove(at)?;
        (now < entry.expires_at).then_some(entry.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);
    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_value_is_removed_once_and_before_it_expires() {
        let mut map = ExpiringMap::default();
        map.insert("one", 1, NOW, SECOND);
        map.insert("two", 2, NOW, SECOND);
        assert_eq!(map.remove("one", NOW), Some(1));
        assert_eq!(map.remove("one", NOW), None);
        assert_eq!(map.get_mut("two", NOW.plus(SECOND)), None);
        assert_eq!(map.remove("two", NOW.plus(SECOND)), None);
    }

    #[test]
    fn the_oldest_entries_are_dropped() {
        let mut map = ExpiringMap::default();
        for number in 0..=LIMIT {
            map.insert(&number.to_string(), number, NOW, SECOND);
        }
        assert_eq!(map.remove("0", NOW), None);
        assert_eq!(map.remove("1", NOW), Some(1));
    }
}
