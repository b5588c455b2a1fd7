//! The counters of an application.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The numbers of what the clients of an [`Application`](crate::Application) have done since it was built.
///
/// It is a copy, which does not go on counting.
///
/// # Examples
/// ```
/// # fn example(music: amazon_music::Client) {
/// let counters = music.counters();
/// if counters.throttled > 0 {
///     println!("{} of {} attempts were throttled", counters.throttled, counters.attempts);
/// }
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counters {
    /// Requests that were begun.
    pub requests: u64,
    /// Attempts, one or more per request. The second sending after a token refresh is a part of its attempt.
    pub attempts: u64,
    /// Attempts after the first one of a request.
    pub retries: u64,
    /// Attempts that had to wait for a permit, for the rate limit, or for the end of the pause after a throttled one.
    pub waits: u64,
    /// Retries that were not made, since the retry budget of the application was spent.
    pub retries_denied: u64,
    /// Token refreshes after which a request was sent again, since the service had rejected its token.
    pub refreshes: u64,
    /// Responses that ask for fewer requests: 429, or the code `THROTTLED`.
    pub throttled: u64,
    /// Requests that were given up because their time had run out.
    pub deadlines_missed: u64,
    /// Values in responses that this version does not know.
    pub unknown_values: u64,
    /// Items of lists that failed to decode.
    pub undecodable_items: u64,
}

/// The numbers themselves. Each is exact; a snapshot of several may see a request half counted.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) requests: AtomicU64,
    pub(crate) attempts: AtomicU64,
    pub(crate) retries: AtomicU64,
    pub(crate) waits: AtomicU64,
    pub(crate) retries_denied: AtomicU64,
    pub(crate) refreshes: AtomicU64,
    pub(crate) throttled: AtomicU64,
    pub(crate) deadlines_missed: AtomicU64,
    pub(crate) unknown_values: AtomicU64,
    pub(crate) undecodable_items: AtomicU64,
}

impl Counts {
    pub(crate) fn snapshot(&self) -> Counters {
        Counters {
            requests: self.requests.load(Relaxed),
            attempts: self.attempts.load(Relaxed),
            retries: self.retries.load(Relaxed),
            waits: self.waits.load(Relaxed),
            retries_denied: self.retries_denied.load(Relaxed),
            refreshes: self.refreshes.load(Relaxed),
            throttled: self.throttled.load(Relaxed),
            deadlines_missed: self.deadlines_missed.load(Relaxed),
            unknown_values: self.unknown_values.load(Relaxed),
            undecodable_items: self.undecodable_items.load(Relaxed),
        }
    }
}
