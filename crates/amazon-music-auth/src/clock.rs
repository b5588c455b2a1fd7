//! Where the time comes from: Tokio's monotonic clock, which tests pause, and the clock on the wall.
//!
//! The first may stand still while a machine sleeps, the second jumps when it is set. So the age of a
//! token is what the clock says that saw more time pass: at worst, a token is refreshed too early.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

pub(crate) use tokio::time::Instant;

/// The present.
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
    pub(crate) fn new(monotonic: Instant, wall: SystemTime) -> Self {
        Self { monotonic, wall }
    }

    pub(crate) fn wall(self) -> SystemTime {
        self.wall
    }

    /// The time since `earlier`, by the clock that saw more of it.
    pub(crate) fn since(self, earlier: Self) -> Duration {
        let monotonic = self.monotonic.saturating_duration_since(earlier.monotonic);
        // A clock on the wall that was set back has seen nothing.
        let wall = self.wall.duration_since(earlier.wall).unwrap_or_default();
        monotonic.max(wall)
    }

    /// The moment of `instant`, which lies before this one.
    pub(crate) fn back_to(self, instant: Instant) -> Self {
        let ago = self.monotonic.saturating_duration_since(instant);
        Self { monotonic: instant, wall: self.wall.checked_sub(ago).unwrap_or(self.wall) }
    }
}

/// Both clocks; tests have one that they set.
pub(crate) trait Clock: fmt::Debug + Send + Sync {
    fn moment(&self) -> Moment;
}

/// The clocks of a session.
#[derive(Debug, Clone)]
pub(crate) struct Clocks(Arc<dyn Clock>);

impl Clocks {
    #[cfg(test)]
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self(clock)
    }

    /// The present by both.
    pub(crate) fn moment(&self) -> Moment {
        self.0.moment()
    }
}

impl Default for Clocks {
    fn default() -> Self {
        Self(Arc::new(Machine))
    }
}

/// The clocks of this machine.
#[derive(Debug)]
struct Machine;

impl Clock for Machine {
    fn moment(&self) -> Moment {
        Moment::new(now(), SystemTime::now())
    }
}

/// Lets Tokio's clock run ahead where a test has it run as usual, since it talks to a server. No request may
/// be under way meanwhile.
#[cfg(test)]
pub(crate) async fn run_ahead(by: Duration) {
    tokio::time::pause();
    tokio::time::advance(by).await;
    tokio::time::resume();
}

#[cfg(test)]
pub(crate) use set_by_hand::SetByHand;

#[cfg(test)]
mod set_by_hand {
    use std::sync::Mutex;

    use super::{Clock, Duration, Moment, SystemTime, now};

    /// Tokio's clock, which tests pause and advance, and a wall whose clock they set.
    #[derive(Debug)]
    pub(crate) struct SetByHand {
        wall: Mutex<SystemTime>,
    }

    impl SetByHand {
        /// It shows some day in 2033.
        pub(crate) fn new() -> Self {
            let day = SystemTime::UNIX_EPOCH + Duration::from_secs(2_000_000_000);
            Self { wall: Mutex::new(day) }
        }

        pub(crate) fn now(&self) -> SystemTime {
            *self.wall.lock().unwrap()
        }

        pub(crate) fn forward(&self, by: Duration) {
            *self.wall.lock().unwrap() += by;
        }

        pub(crate) fn back(&self, by: Duration) {
            *self.wall.lock().unwrap() -= by;
        }
    }

    impl Clock for SetByHand {
        fn moment(&self) -> Moment {
            Moment::new(now(), self.now())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_clock_that_saw_more_time_pass_decides() {
        let wall = Arc::new(SetByHand::new());
        let clocks = Clocks::new(wall.clone());
        let start = clocks.moment();
        tokio::time::advance(Duration::from_secs(10)).await;
        assert_eq!(clocks.moment().since(start), Duration::from_secs(10));
        wall.forward(Duration::from_secs(70));
        assert_eq!(clocks.moment().since(start), Duration::from_secs(70));
        wall.back(Duration::from_secs(1000));
        assert_eq!(clocks.moment().since(start), Duration::from_secs(10));
    }

    #[tokio::test(start_paused = true)]
    async fn an_instant_becomes_a_moment_by_both_clocks() {
        let clocks = Clocks::new(Arc::new(SetByHand::new()));
        let (start, instant) = (clocks.moment(), now());
        tokio::time::advance(Duration::from_secs(10)).await;
        let moment = clocks.moment().back_to(instant);
        assert_eq!(clocks.moment().since(moment), Duration::from_secs(10));
        assert_eq!(moment.wall(), start.wall() - Duration::from_secs(10));
    }
}
