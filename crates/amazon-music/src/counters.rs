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
    pub(crate) requests: Count,
    pub(crate) attempts: Count,
    pub(crate) retries: Count,
    pub(crate) waits: Count,
    pub(crate) retries_denied: Count,
    pub(crate) refreshes: Count,
    pub(crate) throttled: Count,
    pub(crate) deadlines_missed: Count,
    pub(crate) unknown_values: Count,
    pub(crate) undecodable_items: Count,
}

impl Counts {
    pub(crate) fn snapshot(&self) -> Counters {
        Counters {
            requests: self.requests.get(),
            attempts: self.attempts.get(),
            retries: self.retries.get(),
            waits: self.waits.get(),
            retries_denied: self.retries_denied.get(),
            refreshes: self.refreshes.get(),
            throttled: self.throttled.get(),
            deadlines_missed: self.deadlines_missed.get(),
            unknown_values: self.unknown_values.get(),
            undecodable_items: self.undecodable_items.get(),
        }
    }
}

/// A number that only grows.
#[derive(Debug, Default)]
pub(crate) struct Count(AtomicU64);

impl Count {
    pub(crate) fn add(&self, more: u64) {
        // Most are zero, and an addition of zero costs the same as any other.
        if more > 0 {
            self.0.fetch_add(more, Relaxed);
        }
    }

    fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}
