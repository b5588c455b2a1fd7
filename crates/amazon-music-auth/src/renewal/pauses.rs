//! When the next renewal may be tried: after each failure in a row, a little later than after the one
//! before.
//!
//! The pauses are as long as the clock says that saw more of them, so that none outlasts a machine's sleep.

use std::time::Duration;

use crate::{Error, ErrorKind, clock::Moment, jitter::Jitter};

/// The pause after the first failure. Each failure doubles the one before.
const PAUSE: Duration = Duration::from_millis(250);

/// The longest time for which failures, or Login with Amazon, can keep everybody from asking again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The least time between two early renewals. A token that is still good is no reason to press.
pub(super) const EARLY_PAUSE: Duration = Duration::from_secs(30);

/// The longest time between two early renewals that fail. Each failure doubles the one before.
const LONGEST_EARLY_PAUSE: Duration = Duration::from_secs(10 * 60);

/// The least time between two renewals that rejections ask for. A service that rejects every token is not
/// cured by new ones.
pub(super) const REJECTION_PAUSE: Duration = Duration::from_secs(30);

/// What one session waits for before it asks again.
#[derive(Debug, Default)]
pub(super) struct Pauses {
    /// Failures of Login with Amazon since the last renewal that did not fail.
    failures: u32,
    /// After the last of them, and what everybody is told meanwhile.
    failed: Option<(Pause, Error)>,
    early: Option<Pause>,
    rejection: Option<Pause>,
}

/// Why a renewal brought no token.
#[derive(Debug)]
pub(crate) enum Fault {
    /// Login with Amazon was asked, and refused or could not be reached.
    Service(Error),
    /// Something on this side: the store, or a runtime that ended.
    Local(Error),
}

#[derive(Debug, Clone, Copy)]
struct Pause {
    from: Moment,
    length: Duration,
}

impl Pauses {
    /// Whether a token that is still good may be renewed.
    pub(super) fn allow_early(&self, now: Moment) -> bool {
        self.early.is_none_or(|pause| pause.left(now).is_zero())
    }

    /// What is to be said while nobody may ask.
    pub(super) fn last_failure(&self, now: Moment) -> Option<Error> {
        let (pause, error) =
            self.failed.as_ref().filter(|(pause, _)| !pause.left(now).is_zero())?;
        let wait = error.retry_after().unwrap_or_default().saturating_sub(now.since(pause.from));
        Some(error.clone().with_retry_after(wait))
    }

    /// Notes that a rejection of the current token leads to a renewal.
    ///
    /// # Errors
    /// Where the rejection before it is too recent ([`ErrorKind::Transient`]).
    pub(super) fn reject(&mut self, now: Moment) -> Result<(), Error> {
        let left = self.rejection.map_or(Duration::ZERO, |pause| pause.left(now));
        if !left.is_zero() {
            return Err(keeps_rejecting().with_retry_after(left));
        }
        self.rejection = Some(Pause { from: now, length: REJECTION_PAUSE });
        Ok(())
    }

    /// Notes that there is a new token.
    pub(super) fn end(&mut self, now: Moment, jitter: &mut Jitter) {
        (self.failures, self.failed) = (0, None);
        self.early = Some(Pause { from: now, length: jitter.stretch(EARLY_PAUSE) });
    }

    /// Notes a failure, and gives the error for those who wait.
    ///
    /// A login that has ended, and whatever happens on this side, keep nobody from looking into the store
    /// again: that costs Login with Amazon nothing.
    pub(super) fn fail(&mut self, fault: Fault, now: Moment, jitter: &mut Jitter) -> Error {
        let (Fault::Service(error) | Fault::Local(error)) = &fault;
        let told = error.retry_after().unwrap_or_default();
        let early = jitter.stretch(doubled(EARLY_PAUSE, self.failures, LONGEST_EARLY_PAUSE));
        self.early = Some(Pause { from: now, length: early.min(LONGEST_EARLY_PAUSE).max(told) });
        self.failed = None;
        match fault {
            Fault::Local(error) => error,
            Fault::Service(error) if error.is_login_required() => error,
            Fault::Service(error) => {
                let length = jitter.shorten(doubled(PAUSE, self.failures, LONGEST_PAUSE));
                let length = length.max(told.min(LONGEST_PAUSE));
                self.failures = self.failures.saturating_add(1);
                let error = error.with_retry_after(length.max(told));
                self.failed = Some((Pause { from: now, length }, error.clone()));
                error
            }
        }
    }
}

impl Pause {
    fn left(self, now: Moment) -> Duration {
        self.length.saturating_sub(now.since(self.from))
    }
}

/// `pause`, twice as long for each of `failures`.
fn doubled(pause: Duration, failures: u32, longest: Duration) -> Duration {
    pause.saturating_mul(1 << failures.min(16)).min(longest)
}

fn keeps_rejecting() -> Error {
    Error::new(ErrorKind::Transient, "the service rejects tokens that are only seconds old")
        .with_hint("try again in a minute; if it lasts, log in again")
}
