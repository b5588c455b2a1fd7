//! The monotonic clock of Tokio, which tests pause, and the wall clock, which tests set.
//!
//! The first may stop while a machine sleeps, and the second jumps when it is set. The age of a token is the
//! longer of both times: at worst, a token is refreshed too early.

#[cfg(test)]
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

pub(crate) use tokio::time::Instant;

/// Returns the present time of the monotonic clock.
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// A point in time by both clocks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    monotonic: Instant,
    wall: SystemTime,
}

impl Moment {
    pub(crate) fn wall(self) -> SystemTime {
        self.wall
    }

    /// Returns the time since `earlier`, by the clock that measured more of it.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        let monotonic = self.monotonic.saturating_duration_since(earlier.monotonic);
        // A wall clock that was set back has measured nothing.
        let wall = self.wall.duration_since(earlier.wall).unwrap_or_default();
        monotonic.max(wall)
    }

    /// Returns the moment of `instant`, which lies before this one.
    pub(crate) fn back_to(self, instant: Instant) -> Self {
        let ago = self.monotonic.saturating_duration_since(instant);
        Self { monotonic: instant, wall: self.wall.checked_sub(ago).unwrap_or(self.wall) }
    }
}

/// The clocks of a session: those of the machine, or in tests a wall clock that is set by hand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clocks {
    #[cfg(test)]
    wall: Option<Arc<Mutex<SystemTime>>>,
}

impl Clocks {
    /// Returns the present time of both clocks.
    pub(crate) fn moment(&self) -> Moment {
        #[cfg(test)]
        if let Some(wall) = &self.wall {
            return Moment { monotonic: now(), wall: *wall.lock().unwrap() };
        }
        Moment { monotonic: now(), wall: SystemTime::now() }
    }
}

#[cfg(test)]
impl Clocks {
    /// Returns clocks whose wall clock stands still, on some day in 2033.
    pub(crate) fn set_by_hand() -> Self {
        let day = SystemTime::UNIX_EPOCH + Duration::from_secs(2_000_000_000);
        Self { wall: Some(Arc::new(Mutex::new(day))) }
    }

    pub(crate) fn forward(&self, by: Duration) {
        *self.wall.as_ref().unwrap().lock().unwrap() += by;
    }

    pub(crate) fn back(&self, by: Duration) {
        *self.wall.as_ref().unwrap().lock().unwrap() -= by;
    }
}

/// Advances Tokio's clock in a test that talks to a server, so that its clock is not paused. No request may be
/// running meanwhile.
#[cfg(test)]
pub(crate) async fn run_ahead(by: Duration) {
    tokio::time::pause();
    tokio::time::advance(by).await;
    tokio::time::resume();
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Duration = Duration::from_secs(10);

    #[tokio::test(start_paused = true)]
    async fn elapsed_time_is_that_of_the_clock_that_measured_more() {
        let clocks = Clocks::set_by_hand();
        let start = clocks.moment();
        tokio::time::advance(TEN).await;
        assert_eq!(clocks.moment().since(start), TEN);
        clocks.forward(TEN * 7);
        assert_eq!(clocks.moment().since(start), TEN * 7);
        clocks.back(TEN * 100);
        assert_eq!(clocks.moment().since(start), TEN);
    }
}
