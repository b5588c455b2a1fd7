//! What an application has done so far, in numbers.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// What the clients of an [`Application`](crate::Application) have done since it was made. A copy: it does
/// not go on counting.
///
/// ```
/// # fn example(music: amazon_music::Client) {
/// let counters = music.application().counters();
/// if counters.throttled > 0 {
///     println!("{} of {} attempts were throttled", counters.throttled, counters.attempts);
/// }
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counters {
    /// Calls begun.
    pub calls: u64,
    /// Attempts to get an answer, one or more a call. The resending after a renewal is a part of its attempt.
    pub attempts: u64,
    /// Attempts after the first of a call.
    pub retries: u64,
    /// Attempts that had to wait for their turn: for a place among those in flight, for the rate, or for the
    /// end of the pause after a throttled one.
    pub waits: u64,
    /// Retries that were not made, since the application had made too many.
    pub retries_denied: u64,
    /// Calls that were sent again with another token, since the service rejected the first.
    pub renewals: u64,
    /// Answers that wanted fewer calls: 429, or the code `THROTTLED`.
    pub throttled: u64,
    /// Calls given up because their time had run out.
    pub deadlines_missed: u64,
    /// Words of enums in answers that this version does not know.
    pub unknown_words: u64,
    /// Items of lists that could not be decoded.
    pub undecodable_items: u64,
}

/// The numbers themselves. Each is exact; a snapshot of several may see a call half counted.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) calls: Count,
    pub(crate) attempts: Count,
    pub(crate) retries: Count,
    pub(crate) waits: Count,
    pub(crate) retries_denied: Count,
    pub(crate) renewals: Count,
    pub(crate) throttled: Count,
    pub(crate) deadlines_missed: Count,
    pub(crate) unknown_words: Count,
    pub(crate) undecodable_items: Count,
}

impl Tally {
    pub(crate) fn snapshot(&self) -> Counters {
        Counters {
            calls: self.calls.get(),
            attempts: self.attempts.get(),
            retries: self.retries.get(),
            waits: self.waits.get(),
            retries_denied: self.retries_denied.get(),
            renewals: self.renewals.get(),
            throttled: self.throttled.get(),
            deadlines_missed: self.deadlines_missed.get(),
            unknown_words: self.unknown_words.get(),
            undecodable_items: self.undecodable_items.get(),
        }
    }
}

/// A number that only grows.
#[derive(Debug, Default)]
pub(crate) struct Count(AtomicU64);

impl Count {
    pub(crate) fn add(&self, more: u64) {
        self.0.fetch_add(more, Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}
