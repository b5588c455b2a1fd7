//! Whether a call is worth another attempt: the settings, and the decision as a function of what happened.
//!
//! How long to wait is in `backoff`, whether the application can afford it in `budget`, and the loop in
//! `delivery`.

use std::time::Duration;

use amazon_music_api::{Outcome, Retry};

use crate::backoff;

/// The code of a refusal for too many calls. Cited from Amazon's Errors page, as a 429.
const THROTTLED: &str = "THROTTLED";

/// The one code that Amazon's Errors page calls worth a retry (cited), as a 500.
const INTERNAL: &str = "INTERNAL";

/// How often a call is attempted, and how long to wait in between.
///
/// What is repeated depends on what happened, and on the operation's class ([`Retry`](crate::api::Retry)):
///
/// | | `safe`, `idempotent` | `never` |
/// |---|---|---|
/// | no connection could be made | yes | yes: nothing was sent |
/// | 429, or the code `THROTTLED` | yes | yes: it was refused before anything was done |
/// | 500 with the code `INTERNAL`, 502, 503, 504 | yes | no |
/// | the connection broke, or an attempt took too long | yes | no |
/// | any other answer | no | no |
///
/// That a throttled call has not been carried out is inferred: Amazon's pages do not say it of this service,
/// but its limits are per application and so stand in front of the operations, and the AWS SDKs repeat
/// throttled calls of every kind too. A call that is in no table is `safe` if it is a GET, else `never`;
/// [`RawRequest::retry`](crate::RawRequest::retry) can say otherwise.
///
/// Waits grow exponentially, each chosen by chance between nothing and the whole. A `Retry-After` of the
/// service comes on top of that. After a throttled attempt the wait is the pause of the whole
/// [`Application`](crate::Application) instead: as long as `Retry-After` asks, else the whole of the wait. A
/// `Retry-After` that is longer than the policy allows is not waited for: the error is returned at once, with
/// its [`retry_after`](crate::Error::retry_after).
///
/// ```
/// use std::time::Duration;
///
/// use amazon_music::RetryPolicy;
///
/// let patient = RetryPolicy::default().with_max_attempts(6).with_longest_retry_after(Duration::from_secs(120));
/// let once = RetryPolicy::off();
/// # let _ = (patient, once);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
    longest_retry_after: Duration,
    attempt_timeout: Option<Duration>,
}

impl RetryPolicy {
    /// One attempt, whatever happens.
    #[must_use]
    pub fn off() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// How often a call is attempted, the first time included; 4 by default. Zero means one.
    ///
    /// The one renewal after a rejected token is a part of its attempt.
    #[must_use]
    pub fn with_max_attempts(self, max_attempts: u32) -> Self {
        Self { max_attempts, ..self }
    }

    /// The longest wait after the first failure, which doubles with each further one up to `longest`; by
    /// default a quarter of a second, up to 20 seconds.
    #[must_use]
    pub fn with_pauses(self, first: Duration, longest: Duration) -> Self {
        Self { first_pause: first, longest_pause: longest, ..self }
    }

    /// The longest `Retry-After` that is waited for; 30 seconds by default.
    ///
    /// The service documents no such header. Some clients of it honour one.
    #[must_use]
    pub fn with_longest_retry_after(self, longest: Duration) -> Self {
        Self { longest_retry_after: longest, ..self }
    }

    /// How long one attempt may take; by default as long as the
    /// [`HttpClient`](crate::auth::HttpClient) lets it.
    #[must_use]
    pub fn with_attempt_timeout(self, timeout: Duration) -> Self {
        Self { attempt_timeout: Some(timeout), ..self }
    }

    pub(crate) fn attempt_timeout(&self) -> Option<Duration> {
        self.attempt_timeout
    }

    /// What to do after `attempts` attempts, the last of which brought `trial`.
    pub(crate) fn decide(&self, class: Retry, attempts: u32, trial: &Trial<'_>) -> Decision {
        let asked = trial.retry_after.unwrap_or_default();
        if !trial.may_be_repeated(class)
            || attempts >= self.max_attempts
            || asked > self.longest_retry_after
        {
            return Decision::Return;
        }
        Decision::Repeat { at_least: asked, window: self.window(attempts) }
    }

    /// For how long all calls pause after a throttled one: as long as the service asks, within what the
    /// policy allows, or the longest that this call would wait.
    pub(crate) fn common_pause(&self, attempts: u32, retry_after: Option<Duration>) -> Duration {
        retry_after
            .map_or_else(|| self.window(attempts), |asked| asked.min(self.longest_retry_after))
    }

    fn window(&self, failures: u32) -> Duration {
        backoff::window(self.first_pause, self.longest_pause, failures)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            first_pause: Duration::from_millis(250),
            longest_pause: Duration::from_secs(20),
            longest_retry_after: Duration::from_secs(30),
            attempt_timeout: None,
        }
    }
}

/// What to do after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// It is the answer.
    Return,
    /// Try again after `at_least` and a random part of `window`.
    Repeat { at_least: Duration, window: Duration },
}

/// What an attempt brought.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trial<'a> {
    pub(crate) outcome: Outcome,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<&'a str>,
    pub(crate) retry_after: Option<Duration>,
}

impl Trial<'_> {
    /// Whether the service wants fewer calls.
    pub(crate) fn is_throttled(&self) -> bool {
        self.outcome == Outcome::Refused
            && (self.status == Some(429) || self.code == Some(THROTTLED))
    }

    /// Whether a second attempt can do no harm and may help.
    fn may_be_repeated(&self, class: Retry) -> bool {
        let twice_is_fine = class != Retry::Never;
        match self.outcome {
            Outcome::NotConnected => true,
            Outcome::TimedOut | Outcome::Broken => twice_is_fine,
            Outcome::Refused => self.is_throttled() || (twice_is_fine && self.is_passing()),
            _ => false,
        }
    }

    /// Whether it is a fault of the service that may be over soon.
    fn is_passing(&self) -> bool {
        match self.status {
            Some(500) => self.code == Some(INTERNAL),
            Some(502..=504) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests;
