//! The counters of an application.

/// The counters of an [`Application`](crate::Application) and all its clients since it was built.
///
/// The value is a snapshot: later requests do not change it.
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
    /// Requests that were started.
    pub requests: u64,
    /// Attempts, one or more per request. A token refresh does not start another attempt.
    pub attempts: u64,
    /// Attempts after the first one of a request.
    pub retries: u64,
    /// Attempts that waited for a permit, for the rate limit, or for the pause after a throttled attempt.
    pub delayed_attempts: u64,
    /// Retries that were not made because the retry budget of the application was empty.
    pub retries_denied: u64,
    /// Token refreshes after which a request was sent again, because the service had rejected its token.
    pub refreshes: u64,
    /// Responses with the status 429 or the code `THROTTLED`.
    pub throttled: u64,
    /// Requests that failed because their timeout or deadline had passed.
    pub timeouts: u64,
    /// Values in responses that are unknown to this version.
    pub unknown_values: u64,
    /// Items of lists that failed to decode.
    pub undecodable_items: u64,
}
