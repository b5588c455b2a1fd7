//! The clock of a sandbox, and its points in time.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use tokio::time;

/// The clock of a sandbox. Clones are the same clock.
#[derive(Debug, Clone)]
pub struct Clock {
    /// The advance so far, in milliseconds.
    advanced: Arc<AtomicU64>,
    /// The start of a clock that only moves when it is advanced.
    start: Option<Timestamp>,
}

impl Clock {
    /// Creates a clock that shows the system time plus its advances.
    ///
    /// In a runtime whose clock is paused (`start_paused = true` of `tokio::test`), it follows that clock: it moves with
    /// `tokio::time::advance`, and whenever the runtime skips a wait. Outside of the runtime, it shows the system time.
    #[must_use]
    pub fn real() -> Self {
        Self { advanced: Arc::default(), start: None }
    }

    /// Creates a clock that shows `start` until it is advanced.
    ///
    /// It ignores Tokio's clock.
    #[must_use]
    pub fn fixed(start: Timestamp) -> Self {
        Self { advanced: Arc::default(), start: Some(start) }
    }

    /// Returns the current time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let start = self.start.unwrap_or_else(runtime_time);
        Timestamp(start.0.saturating_add(self.advanced()))
    }

    /// Undoes all advances.
    pub(crate) fn reset(&self) {
        self.advanced.store(0, Ordering::SeqCst);
    }

    /// The advance so far, in milliseconds.
    pub(crate) fn advanced(&self) -> u64 {
        self.advanced.load(Ordering::SeqCst)
    }

    /// Advances the time, so that tokens expire and skips come back.
    ///
    /// A state file contains the new time after the next use of the sandbox: a request, a method, or when it is dropped.
    pub fn advance(&self, by: Duration) {
        let advanced = |before: u64| Some(before.saturating_add(milliseconds(by)));
        let _ = self.advanced.fetch_update(Ordering::SeqCst, Ordering::SeqCst, advanced);
    }
}

/// The system time with the offset of Tokio's clock, which is zero unless the clock of the runtime is paused.
fn runtime_time() -> Timestamp {
    let (wall, real, tokio) = (SystemTime::now(), Instant::now(), time::Instant::now().into_std());
    let since = wall.duration_since(UNIX_EPOCH).unwrap_or_default();
    let ahead = tokio.saturating_duration_since(real);
    let behind = real.saturating_duration_since(tokio);
    Timestamp(milliseconds(since.saturating_add(ahead).saturating_sub(behind)))
}

/// A point in time, in milliseconds since 1970-01-01 UTC.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Timestamp(u64);

impl Timestamp {
    /// Creates the point in time that is the given milliseconds after 1970-01-01 UTC.
    #[must_use]
    pub const fn from_milliseconds(milliseconds: u64) -> Self {
        Self(milliseconds)
    }

    /// Midnight of a day, counted from 1970-01-01.
    pub(crate) const fn from_day(day: u32) -> Self {
        Self(day as u64 * 86_400_000)
    }

    /// Returns the milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub const fn milliseconds(self) -> u64 {
        self.0
    }

    /// Returns the point in time that is `later` after this one.
    #[must_use]
    pub fn plus(self, later: Duration) -> Self {
        Self(self.0.saturating_add(milliseconds(later)))
    }

    /// The point in time that is `earlier` before this one, not before 1970.
    pub(crate) fn minus(self, earlier: Duration) -> Self {
        Self(self.0.saturating_sub(milliseconds(earlier)))
    }

    /// The form that the service writes: ISO 8601 in UTC with milliseconds.
    pub(crate) fn iso(self) -> String {
        let (seconds, milliseconds) = (self.0 / 1_000, self.0 % 1_000);
        let (days, second) = (seconds / 86_400, seconds % 86_400);
        let (year, month, day) = date(days);
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milliseconds:03}Z"
        )
    }

    /// The year, for ISRCs.
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
    fn timestamps_are_formatted_like_the_service() {
        let written = |milliseconds| Timestamp(milliseconds).iso();
        assert_eq!(written(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(written(1_629_505_293_999), "2021-08-21T00:21:33.999Z");
        assert_eq!(written(951_782_400_000), "2000-02-29T00:00:00.000Z");
    }

    #[tokio::test(start_paused = true)]
    async fn a_real_clock_follows_a_paused_clock_of_tokio() {
        let (clock, standing) = (Clock::real(), Clock::fixed(Timestamp(5)));
        let before = clock.now();
        time::advance(Duration::from_secs(3_600)).await;
        clock.advance(Duration::from_secs(60));
        let elapsed = Duration::from_millis(clock.now().milliseconds() - before.milliseconds());
        // The clocks are read one after the other.
        assert!(
            elapsed.abs_diff(Duration::from_secs(3_660)) < Duration::from_secs(30),
            "{elapsed:?}"
        );
        assert_eq!(standing.now(), Timestamp(5));
    }

    #[test]
    fn an_advanced_clock_saturates() {
        let clock = Clock::fixed(Timestamp(5));
        for (by, now) in [(Duration::from_secs(1), 1_005), (Duration::MAX, u64::MAX)] {
            clock.clone().advance(by);
            assert_eq!(clock.now(), Timestamp(now));
        }
    }
}
