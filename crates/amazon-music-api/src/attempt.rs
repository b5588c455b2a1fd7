//! What came of one attempt of a call, as far as it matters for making another.

use std::{fmt, time::Duration};

use crate::{answer::Answer, exchange::Failed, retry_after::retry_after};

/// One attempt that was made. See [`Call::attempt`](crate::Call::attempt).
pub struct Attempt {
    outcome: Outcome,
    status: Option<u16>,
    code: Option<String>,
    reference: Option<String>,
    retry_after: Option<Duration>,
    result: Result<Answer, Failed>,
}

/// What came of an [`Attempt`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The service answered with a status of success, and the answer is here.
    Success,
    /// The service, or a gateway before it, answered with another status.
    Refused,
    /// No connection could be made. Nothing was sent.
    NotConnected,
    /// Time ran out. The request may have arrived.
    TimedOut,
    /// The connection failed after something may have been sent; [`Attempt::status`] says whether an answer
    /// had begun.
    Broken,
    /// It failed for a reason of its own, such as credentials that are missing or an answer that is too
    /// large: never worth another attempt.
    Failed,
}

impl Attempt {
    pub(crate) fn answered(answer: Answer) -> Self {
        let success = answer.status().is_success();
        let (code, reference) = answer.code_and_reference();
        Self {
            outcome: if success { Outcome::Success } else { Outcome::Refused },
            status: Some(answer.status().as_u16()),
            code,
            reference,
            retry_after: retry_after(answer.headers()),
            result: Ok(answer),
        }
    }

    pub(crate) fn failed(failed: Failed) -> Self {
        let (outcome, status) = match &failed {
            Failed::Inside(failure) => (Outcome::Failed, failure.status),
            Failed::Sending(error) => (outcome(error), None),
            Failed::Reading(error, status) => (outcome(error), Some(status.as_u16())),
        };
        let (code, reference) = match &failed {
            Failed::Inside(failure) => (failure.code.clone(), failure.reference.clone()),
            _ => (None, None),
        };
        Self { outcome, status, code, reference, retry_after: None, result: Err(failed) }
    }

    /// What came of it.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The status of the answer, also of one whose body never came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The service's code in a refusal, e.g. `THROTTLED`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// How long the answer asks to wait, at most a day. A date in the place of seconds is not read.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    pub(crate) fn reference(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    pub(crate) fn into_result(self) -> Result<Answer, Failed> {
        self.result
    }
}

/// Leaves out what was answered.
impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("outcome", &self.outcome)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}

fn outcome(error: &reqwest::Error) -> Outcome {
    // A connection that takes too long is both; what matters is that nothing was sent.
    if error.is_connect() {
        Outcome::NotConnected
    } else if error.is_timeout() {
        Outcome::TimedOut
    } else if error.is_builder() {
        Outcome::Failed
    } else {
        Outcome::Broken
    }
}
