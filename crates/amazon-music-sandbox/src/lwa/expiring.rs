//! A map whose entries expire.

use std::{collections::VecDeque, time::Duration};

use crate::clock::Timestamp;

/// The maximum number of entries. The oldest are dropped, so that no client fills the memory.
const LIMIT: usize = 1_000;

/// Values by their keys, each until it expires, the oldest first.
pub(super) struct ExpiringMap<T>(VecDeque<(String, T, Timestamp)>);

impl<T> ExpiringMap<T> {
    pub(super) fn new() -> Self {
        Self(VecDeque::new())
    }

    pub(super) fn insert(&mut self, key: &str, value: T, now: Timestamp, lifetime: Duration) {
        self.0.retain(|(.., expires_at)| now < *expires_at);
        if self.0.len() >= LIMIT {
            self.0.pop_front();
        }
        self.0.push_back((key.to_owned(), value, now.plus(lifetime)));
    }

    /// The valid values with their keys.
    pub(super) fn iter_mut(&mut self, now: Timestamp) -> impl Iterator<Item = (&str, &mut T)> {
        let valid = self.0.iter_mut().filter(move |(.., expires_at)| now < *expires_at);
        valid.map(|(key, value, _)| (&**key, value))
    }

    /// Removes a value and returns it.
    pub(super) fn remove(&mut self, key: &str, now: Timestamp) -> Option<T> {
        let at = self.0.iter().position(|(known, ..)| known == key)?;
        let (_, value, expires_at) = self.0.remove(at)?;
        (now < expires_at).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);
    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_value_is_removed_once_and_before_it_expires() {
        let mut map = ExpiringMap::new();
        map.insert("one", 1, NOW, SECOND);
        map.insert("two", 2, NOW, SECOND);
        assert_eq!(map.remove("one", NOW), Some(1));
        assert_eq!(map.remove("one", NOW), None);
        assert_eq!(map.iter_mut(NOW).next(), Some(("two", &mut 2)));
        assert_eq!(map.iter_mut(NOW.plus(SECOND)).next(), None);
        assert_eq!(map.remove("two", NOW.plus(SECOND)), None);
    }

    #[test]
    fn the_oldest_entries_are_dropped() {
        let mut map = ExpiringMap::new();
        for number in 0..=LIMIT {
            map.insert(&number.to_string(), number, NOW, SECOND);
        }
        assert_eq!(map.remove("0", NOW), None);
        assert_eq!(map.remove("1", NOW), Some(1));
    }
}
