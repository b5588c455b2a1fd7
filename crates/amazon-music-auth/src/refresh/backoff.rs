//! Exponential backoff: each failure in a row delays the next refresh longer than the one before.

use std::time::Duration;

use crate::{Error, ErrorKind, clock::Moment, jitter::Jitter};

/// The pause after the first failure. Each failure doubles the one before.
const PAUSE: Duration = Duration::from_millis(250);

/// The longest pause that failures, or Login with Amazon, can cause.
const MAX_PAUSE: Duration = Duration::from_secs(60);

/// The least time between two early refreshes.
pub(super) const EARLY_PAUSE: Duration = Duration::from_secs(30);

/// The longest time between two early refreshes that fail. Each failure doubles the one before.
const MAX_EARLY_PAUSE: Duration = Duration::from_secs(10 * 60);

/// The least time between two refreshes because of rejections, for a service that rejects every token.
pub(super) const REJECTION_PAUSE: Duration = Duration::from_secs(30);

/// The pauses of one session.
#[derive(Debug, Default)]
pub(super) struct Backoff {
    /// Failures in a row of Login with Amazon.
    failures: u32,
    /// The pause after the last of them, and the error for callers meanwhile.
    failed: Option<(Pause, Error)>,
    early: Option<Pause>,
    rejection: Option<Pause>,
}

/// The reason why a refresh brought no token.
#[derive(Debug)]
pub(super) enum Failure {
    /// Login with Amazon sent an error response or could not be reached.
    Service(Error),
    /// Something on this side failed: the store, or a runtime that ended.
    Local(Error),
}

#[derive(Debug, Clone, Copy)]
struct Pause {
    from: Moment,
    length: Duration,
}

impl Backoff {
    /// Returns `true` if a token that is still good may be refreshed.
    pub(super) fn allows_early(&self, now: Moment) -> bool {
        self.early.is_none_or(|pause| pause.left(now).is_zero())
    }

    /// Returns the last failure, if its pause is not over.
    pub(super) fn last_failure(&self, now: Moment) -> Option<Error> {
        let (pause, error) =
            self.failed.as_ref().filter(|(pause, _)| !pause.left(now).is_zero())?;
        let wait = error.retry_after().unwrap_or_default().saturating_sub(now.since(pause.from));
        Some(error.clone().with_retry_after(wait))
    }

    /// Notes that a rejection of the current token leads to a refresh.
    ///
    /// # Errors
    /// Returns an error if the rejection before it is too recent ([`ErrorKind::Transient`]).
    pub(super) fn reject(&mut self, now: Moment) -> Result<(), Error> {
        let left = self.rejection.map_or(Duration::ZERO, |pause| pause.left(now));
        if !left.is_zero() {
            return Err(keeps_rejecting().with_retry_after(left));
        }
        self.rejection = Some(Pause { from: now, length: REJECTION_PAUSE });
        Ok(())
    }

    /// Notes that there is a new token.
    pub(super) fn reset(&mut self, now: Moment, jitter: Jitter) {
        (self.failures, self.failed) = (0, None);
        self.early = Some(Pause { from: now, length: jitter.stretch(EARLY_PAUSE) });
    }

    /// Notes a failure, and returns the error for the callers that wait.
    ///
    /// A login that has ended and a local failure cause no pause: reading the store again sends no request.
    pub(super) fn fail(&mut self, failure: Failure, now: Moment, jitter: Jitter) -> Error {
        let (Failure::Service(error) | Failure::Local(error)) = &failure;
        let retry_after = error.retry_after().unwrap_or_default();
        let early = jitter.stretch(doubled(EARLY_PAUSE, self.failures, MAX_EARLY_PAUSE));
        self.early = Some(Pause { from: now, length: early.min(MAX_EARLY_PAUSE).max(retry_after) });
        self.failed = None;
        match failure {
            Failure::Local(error) => error,
            Failure::Service(error) if error.is_login_required() => error,
            Failure::Service(error) => {
                let length = jitter.shorten(doubled(PAUSE, self.failures, MAX_PAUSE));
                let length = length.max(retry_after.min(MAX_PAUSE));
                self.failures = self.failures.saturating_add(1);
                let error = error.with_retry_after(length.max(retry_after));
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

/// Doubles `pause` for each of `failures`.
fn doubled(pause: Duration, failures: u32, max: Duration) -> Duration {
    pause.saturating_mul(1 << failures.min(16)).min(max)
}

fn keeps_rejecting() -> Error {
    Error::new(ErrorKind::Transient, "the service rejects tokens that are only seconds old")
        .with_hint("try again in a minute; if it lasts, log in again")
}
