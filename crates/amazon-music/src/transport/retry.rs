//! The retry policy: its settings, the decision on an error, and the backoff.

use std::{
    hash::{BuildHasher as _, RandomState},
    time::Duration,
};

use http::Method;

use crate::{
    Error, ErrorKind,
    api::{ApiRequest, Retry},
};

/// The error code of a throttled request. Cited from Amazon's Errors page, as a 429.
const THROTTLED: &str = "THROTTLED";

/// The only error code that Amazon's Errors page advises to retry (cited), as a 500.
const INTERNAL: &str = "INTERNAL";

/// A policy for retries: the number of attempts of a request, and the waits between them.
///
/// Retries depend on the error and on the class of the operation ([`Retry`](crate::api::Retry)):
///
/// | error | `safe`, `idempotent` | `never` |
/// |---|---|---|
/// | no connection could be made | yes | yes: nothing was sent |
/// | 429, or the code `THROTTLED` | yes | yes: it was rejected before anything was done |
/// | 500 with the code `INTERNAL`, 502, 503, 504 | yes | no |
/// | the connection broke, or an attempt timed out | yes | no |
/// | any other error | no | no |
///
/// It is inferred that a throttled request was not carried out: Amazon does not document it for this service, but the AWS
/// SDKs retry throttled requests of every kind too. A [`RawRequest`](crate::RawRequest) by path is `safe` if it is a GET,
/// else `never`; [`RawRequest::retry`](crate::RawRequest::retry) sets another class.
///
/// The wait is exponential backoff with full jitter, plus the `Retry-After` of the service. If a `Retry-After` is longer
/// than the policy allows, the error is returned at once, with its [`retry_after`](crate::Error::retry_after).
///
/// An error in a response with a status of success is treated like one with the status of its code
/// ([`effective_status`](crate::Error::effective_status)).
///
/// # Examples
/// ```
/// use std::time::Duration;
///
/// use amazon_music::RetryPolicy;
///
/// let longer = RetryPolicy::default().with_max_attempts(6).with_longest_retry_after(Duration::from_secs(120));
/// let once = RetryPolicy::off();
/// # let _ = (longer, once);
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
    /// Returns a policy without retries.
    #[must_use]
    pub fn off() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// Sets the number of attempts, including the first one; 4 by default. Zero means one.
    ///
    /// Sending again after a token refresh is a part of the same attempt.
    #[must_use]
    pub fn with_max_attempts(self, max_attempts: u32) -> Self {
        Self { max_attempts, ..self }
    }

    /// Sets the upper limit of the backoff after the first failure, and after any number of failures.
    ///
    /// It doubles with each failure; by default it is a quarter of a second, up to 20 seconds.
    #[must_use]
    pub fn with_pauses(self, first: Duration, longest: Duration) -> Self {
        Self { first_pause: first, longest_pause: longest, ..self }
    }

    /// Sets the longest `Retry-After` that is honoured; 30 seconds by default.
    ///
    /// The service documents no such header. Some of its clients honour one.
    #[must_use]
    pub fn with_longest_retry_after(self, longest: Duration) -> Self {
        Self { longest_retry_after: longest, ..self }
    }

    /// Sets the timeout of an attempt; by default that of the [`HttpClient`](crate::auth::HttpClient).
    #[must_use]
    pub fn with_attempt_timeout(self, timeout: Duration) -> Self {
        Self { attempt_timeout: Some(timeout), ..self }
    }

    pub(super) fn attempt_timeout(&self) -> Option<Duration> {
        self.attempt_timeout
    }

    /// Returns the wait before the next attempt, after `attempts` attempts of which the last one failed with `error`.
    ///
    /// It is `None` if there is no other attempt. `random` is for the jitter.
    pub(super) fn wait(
        &self,
        class: Retry,
        attempts: u32,
        error: &Error,
        random: u64,
    ) -> Option<Duration> {
        let asked = error.retry_after();
        if !may_be_retried(error, class)
            || attempts >= self.max_attempts
            || asked > Some(self.longest_retry_after)
        {
            return None;
        }
        let backoff = part(self.window(attempts), random);
        Some(asked.unwrap_or_default().saturating_add(backoff))
    }

    /// Returns the upper limit of the backoff after `failures` failures.
    fn window(&self, failures: u32) -> Duration {
        let doublings = failures.saturating_sub(1).min(31);
        self.first_pause.saturating_mul(1 << doublings).min(self.longest_pause)
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

/// Returns the class that decides about retries.
pub(super) fn class(request: &ApiRequest) -> Retry {
    match (request.options.retry, request.operation) {
        (Some(class), _) => class,
        (None, Some(operation)) => operation.retry,
        // In HTTP a GET changes nothing (RFC 9110, 9.2.1), and none that is known of this service does.
        (None, None) if request.method == Method::GET => Retry::Safe,
        (None, None) => Retry::Never,
    }
}

/// Returns `error`, which came after `last`. If the outcome of an earlier attempt is unknown, it stays so.
pub(super) fn following(last: Option<Error>, error: Error) -> Error {
    let Some(last) = last else { return error };
    let is_uncertain = last.is_uncertain() || error.is_uncertain();
    let error = match error.status() {
        Some(_) => error,
        None => error.with_last_response(&last),
    };
    if is_uncertain { error.with_uncertain(true) } else { error }
}

/// Returns `true` if a request was throttled.
pub(super) fn is_throttled(error: &Error) -> bool {
    error.kind() == ErrorKind::Response
        && (error.status() == Some(429) || error.code() == Some(THROTTLED))
}

/// Returns `true` if a retry is harmless and may succeed.
fn may_be_retried(error: &Error, class: Retry) -> bool {
    let twice_is_fine = class != Retry::Never;
    match error.kind() {
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Io => twice_is_fine,
        ErrorKind::Response => is_throttled(error) || (twice_is_fine && is_transient(error)),
        _ => false,
    }
}

/// Returns `true` if a status and code are those of a transient fault of the service.
fn is_transient(error: &Error) -> bool {
    match error.effective_status() {
        Some(500) => error.code() == Some(INTERNAL),
        Some(502..=504) => true,
        _ => false,
    }
}

/// Returns a part of `window`: none of it for 0, nearly all for `u64::MAX`.
///
/// This is full jitter, which spreads the retries of all clients over the whole window.
fn part(window: Duration, random: u64) -> Duration {
    let share = u32::try_from(random >> 48).unwrap_or_default();
    window / 65_536 * share
}

/// Returns a random number that is unfit for secrets: the standard library seeds its hash maps with it.
pub(super) fn random() -> u64 {
    RandomState::new().hash_one(0)
}

#[cfg(test)]
mod tests;
