//! Things that are kept under a key for a while.

use std::{collections::VecDeque, time::Duration};

use crate::clock::Timestamp;

/// How many are kept. The oldest give way, so that no client fills the memory.
const LIMIT: usize = 1_000;

/// Things that end by themselves.
pub(super) struct ShortLived<T> {
    things: VecDeque<Kept<T>>,
}

struct Kept<T> {
    key: String,
    thing: T,
    expires_at: Timestamp,
}

impl<T> Default for ShortLived<T> {
    fn default() -> Self {
        Self { things: VecDeque::new() }
    }
}

impl<T> ShortLived<T> {
    pub(super) fn put(&mut self, key: &str, thing: T, now: Timestamp, lifetime: Duration) {
        self.things.retain(|kept| now < kept.expires_at);
        if self.things.len() >= LIMIT {
            self.things.pop_front();
        }
        let expires_at = now.plus(lifetime);
        self.things.push_back(Kept { key: key.to_owned(), thing, expires_at });
    }

    pub(super) fn get_mut(&mut self, key: &str, now: Timestamp) -> Option<&mut T> {
        let mut things = self.things.iter_mut();
        let found = things.find(|kept| kept.key == key && now < kept.expires_at);
        found.map(|kept| &mut kept.thing)
    }

    /// The first thing that is asked for, whatever its key.
    pub(super) fn find_mut(
        &mut self,
        now: Timestamp,
        is_asked_for: impl Fn(&T) -> bool,
    ) -> Option<&mut T> {
        let mut things = self.things.iter_mut();
        let found = things.find(|kept| now < kept.expires_at && is_asked_for(&kept.thing));
        found.map(|kept| &mut kept.thing)
    }

    /// Takes a thing out: it can be had once.
    pub(super) fn take(&mut self, key: &str, now: Timestamp) -> Option<T> {
        let at = self.things.iter().position(|kept| kept.key == key)?;
        let kept = self.things.remove(at)?;
        (now < kept.expires_at).then_some(kept.thing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);
    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_thing_is_taken_once_and_in_time() {
        let mut things = ShortLived::default();
        things.put("one", 1, NOW, SECOND);
        things.put("two", 2, NOW, SECOND);
        assert_eq!(things.take("one", NOW), Some(1));
        assert_eq!(things.take("one", NOW), None);
        assert_eq!(things.get_mut("two", NOW.plus(SECOND)), None);
        assert_eq!(things.take("two", NOW.plus(SECOND)), None);
    }

    #[test]
    fn the_oldest_give_way() {
        let mut things = ShortLived::default();
        for number in 0..=LIMIT {
            things.put(&number.to_string(), number, NOW, SECOND);
        }
        assert_eq!(things.take("0", NOW), None);
        assert_eq!(things.take("1", NOW), Some(1));
    }
}
