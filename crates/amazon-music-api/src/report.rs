//! What happened during one call: attempts, renewals, time, and what the service said beside the content.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::Attempt;

/// What happened during one call. Give one to [`CallOptions::report`](crate::CallOptions) and look at it
/// afterwards, or while the call runs.
///
/// It is about one call: when another begins with the same report, it starts anew.
///
/// ```
/// use std::sync::Arc;
/// use amazon_music_api::{Report, Request as _, v1};
///
/// # fn example(api: v1::Client) {
/// let report = Arc::new(Report::new());
/// let mut call = api.get_album().id("B0064UPU4G");
/// call.connection_mut().options_mut().report = Some(Arc::clone(&report));
/// // let album = call.send().await?;
/// assert_eq!(report.attempts(), 0);
/// # }
/// ```
#[derive(Debug, Default)]
pub struct Report {
    state: Mutex<State>,
}

#[derive(Debug, Clone, Default)]
struct State {
    began: Option<Instant>,
    took: Option<Duration>,
    attempts: u32,
    renewals: u32,
    status: Option<u16>,
    code: Option<String>,
    reference: Option<String>,
    retry_after: Option<Duration>,
    unknown_words: u32,
}

/// A copy of how things stand now.
impl Clone for Report {
    fn clone(&self) -> Self {
        Self { state: Mutex::new(self.state().clone()) }
    }
}

impl Report {
    /// A report of a call that has not begun.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The status of the last answer, also of one whose body never came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.state().status
    }

    /// The service's code in the last answer, where that was a refusal.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        self.state().code.clone()
    }

    /// How many attempts were made. The second sending after a renewed token belongs to its attempt.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.state().attempts
    }

    /// How many tokens were renewed because the service rejected them.
    #[must_use]
    pub fn renewals(&self) -> u32 {
        self.state().renewals
    }

    /// From the begin of the call to its end, decoding and waiting included; to this moment, while it runs.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        let state = self.state();
        state.took.or_else(|| Some(state.began?.elapsed())).unwrap_or_default()
    }

    /// The id under which the service's operators find the call: of a refusal the one in its body, else the
    /// request id in a header of the last answer.
    ///
    /// No page names such a header. The names are those of other services of Amazon (inferred):
    /// `x-amzn-requestid`, `x-amz-request-id`, `x-amzn-trace-id`.
    #[must_use]
    pub fn reference(&self) -> Option<String> {
        self.state().reference.clone()
    }

    /// How long the last answer asks to wait, at most a day. Not documented for this service. A date in the
    /// place of seconds is not read.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.state().retry_after
    }

    /// How many words of enums in the answer this version does not know. Where a union was read, words of
    /// forms that did not fit count as well.
    #[must_use]
    pub fn unknown_words(&self) -> u32 {
        self.state().unknown_words
    }

    pub(crate) fn begin(&self) {
        *self.state() = State { began: Some(Instant::now()), ..State::default() };
    }

    pub(crate) fn renewed(&self) {
        self.state().renewals += 1;
    }

    pub(crate) fn attempted(&self, attempt: &Attempt) {
        let mut state = self.state();
        state.attempts += 1;
        state.status = attempt.status();
        state.code = attempt.code().map(str::to_owned);
        state.reference = attempt.reference().map(str::to_owned);
        state.retry_after = attempt.retry_after();
    }

    pub(crate) fn end(&self, unknown_words: u32) {
        let mut state = self.state();
        state.took = state.began.map(|began| began.elapsed());
        state.unknown_words = unknown_words;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
