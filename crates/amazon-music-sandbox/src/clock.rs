//! What time it is in the sandbox: the real time, or a time that is moved by hand.

use std::{
    fmt,
    sync::{
        Arc, Mutex, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// The time of a sandbox. Clones are the same clock.
#[derive(Clone)]
pub struct Clock {
    hand: Arc<Hand>,
    /// Where a clock stands that only moves by hand.
    start: Option<Timestamp>,
}

/// What was done to a clock by hand, and who wants to know of it.
#[derive(Default)]
struct Hand {
    /// Milliseconds that were added.
    moved: AtomicU64,
    watchers: Mutex<Vec<Weak<dyn Watcher>>>,
}

/// Somebody who is told each time a clock was moved forward.
pub(crate) trait Watcher: Send + Sync {
    /// Called by whoever moved the clock, who may be looking at a world meanwhile.
    fn clock_moved(&self);
}

impl Clock {
    /// The clock of this machine, with whatever is added to it.
    #[must_use]
    pub fn real() -> Self {
        Self { hand: Arc::default(), start: None }
    }

    /// A clock that stands at `start` until it is moved.
    #[must_use]
    pub fn standing_at(start: Timestamp) -> Self {
        Self { hand: Arc::default(), start: Some(start) }
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let start = self.start.unwrap_or_else(|| {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
            Timestamp(milliseconds(since))
        });
        Timestamp(start.0.saturating_add(self.moved()))
    }

    /// Takes back whatever was added by hand.
    pub(crate) fn reset(&self) {
        self.hand.moved.store(0, Ordering::SeqCst);
    }

    /// What was added by hand, in milliseconds.
    pub(crate) fn moved(&self) -> u64 {
        self.hand.moved.load(Ordering::SeqCst)
    }

    /// Tells `watcher` from now on, for as long as there is one.
    pub(crate) fn watch(&self, watcher: Weak<dyn Watcher>) {
        let mut watchers = self.hand.watchers.lock().unwrap_or_else(PoisonError::into_inner);
        watchers.retain(|watcher| watcher.strong_count() > 0);
        watchers.push(watcher);
    }

    /// Moves the time forward. Tokens grow old by it, and skips come back. A state file has it when
    /// this returns, or as soon as whoever looks at the state meanwhile is done.
    pub fn advance(&self, by: Duration) {
        let moved = |before: u64| Some(before.saturating_add(milliseconds(by)));
        let _ = self.hand.moved.fetch_update(Ordering::SeqCst, Ordering::SeqCst, moved);
        let watchers = self.hand.watchers.lock().unwrap_or_else(PoisonError::into_inner).clone();
        watchers.iter().filter_map(Weak::upgrade).for_each(|watcher| watcher.clock_moved());
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock")
            .field("moved", &self.moved())
            .field("start", &self.start)
            .finish_non_exhaustive()
    }
}

/// A point in time, in milliseconds since 1970-01-01 UTC.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Timestamp(u64);

impl Timestamp {
    /// From milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub const fn from_milliseconds(milliseconds: u64) -> Self {
        Self(milliseconds)
    }

    /// Midnight of a day, counted from 1970-01-01.
    pub(crate) const fn from_day(day: u32) -> Self {
        Self(day as u64 * 86_400_000)
    }

    /// Milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub const fn milliseconds(self) -> u64 {
        self.0
    }

    /// This point and `later`.
    #[must_use]
    pub fn plus(self, later: Duration) -> Self {
        Self(self.0.saturating_add(milliseconds(later)))
    }

    /// This point and `earlier`, not before 1970.
    pub(crate) fn minus(self, earlier: Duration) -> Self {
        Self(self.0.saturating_sub(milliseconds(earlier)))
    }

    /// As the service writes it: ISO 8601 in UTC with milliseconds.
    pub(crate) fn iso(self) -> String {
        let (seconds, milliseconds) = (self.0 / 1_000, self.0 % 1_000);
        let (days, second) = (seconds / 86_400, seconds % 86_400);
        let (year, month, day) = date(days);
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milliseconds:03}Z"
        )
    }

    /// The year, for recording codes.
    pub(crate) fn year(self) -> u64 {
        date(self.0 / 86_400_000).0
    }
}

/// Year, month and day of a day since 1970-01-01, by Howard Hinnant's `civil_from_days`.
fn date(days: u64) -> (u64, u64, u64) {
    let z = days + 719_468;
    let era = z / 146_097;
    let day_of_era = z % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_the_service_writes_them() {
        let written = |milliseconds| Timestamp(milliseconds).iso();
        assert_eq!(written(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(written(1_629_505_293_999), "2021-08-21T00:21:33.999Z");
        assert_eq!(written(951_782_400_000), "2000-02-29T00:00:00.000Z");
    }

    #[test]
    fn a_standing_clock_moves_by_hand_only() {
        let clock = Clock::standing_at(Timestamp(5));
        assert_eq!(clock.now(), Timestamp(5));
        clock.clone().advance(Duration::from_secs(1));
        assert_eq!(clock.now(), Timestamp(1_005));
    }

    #[test]
    fn a_clock_never_goes_back_however_far_it_is_moved() {
        let clock = Clock::standing_at(Timestamp(5));
        for _ in 0..2 {
            clock.advance(Duration::MAX);
            assert_eq!(clock.now(), Timestamp(u64::MAX));
        }
    }
}
