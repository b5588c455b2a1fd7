//! Delivers calls: waits for their turn, attempts them, decides on retries, keeps deadlines, counts.
//!
//! What is decided here is decided by others, each in a file of its own: `retry` (whether), `backoff` (when),
//! `budget` (whether the application can afford it) and `governor` (whose turn it is).

use std::{error, fmt, future::Future, sync::Arc, time::Duration};

use amazon_music_api::Retry;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::Span;

use crate::{
    RetryPolicy, backoff,
    budget::Budget,
    counters::Tally,
    governor::{Governor, Line},
    retry::{Decision, Trial},
    trace,
};

/// What decides about the calls of an application.
#[derive(Debug)]
pub(crate) struct Policies {
    governor: Governor,
    retry: RetryPolicy,
    /// How long a call may take that has no deadline of its own.
    timeout: Option<Duration>,
    budget: Budget,
    pub(crate) tally: Tally,
}

impl Policies {
    pub(crate) fn new(governor: Governor, retry: RetryPolicy, timeout: Option<Duration>) -> Self {
        Self { governor, retry, timeout, budget: Budget::default(), tally: Tally::default() }
    }
}

/// Delivers the calls of one account.
#[derive(Debug)]
pub(crate) struct Delivery {
    policies: Arc<Policies>,
    line: Line,
}

impl Delivery {
    pub(crate) fn new(policies: Arc<Policies>) -> Self {
        let line = policies.governor.line();
        Self { policies, line }
    }

    /// Attempts a call until there is an answer to return, and tells `span` how it went.
    async fn run<A, F>(
        &self,
        terms: &Terms,
        span: &Span,
        attempt: impl Fn() -> F,
    ) -> Result<A, DeadlineMissed>
    where
        A: Tried,
        F: Future<Output = A>,
    {
        let Policies { timeout, budget, tally, .. } = &*self.policies;
        let begin = Instant::now();
        let usual = || timeout.and_then(|timeout| begin.checked_add(timeout));
        let deadline = terms.deadline.or_else(usual);
        tally.calls.add(1);
        budget.earn();
        let mut attempts = 0;
        let result = self.attempts(terms, deadline, attempt, &mut attempts).await;
        let status = result.as_ref().ok().and_then(|answer| answer.trial().status);
        trace::record(span, attempts, status, begin.elapsed());
        result
    }

    /// The attempts of [`run`](Self::run), counted in `attempts`.
    ///
    /// Where time runs out between two attempts, the last answer is the answer.
    async fn attempts<A, F>(
        &self,
        terms: &Terms,
        deadline: Option<Instant>,
        attempt: impl Fn() -> F,
        attempts: &mut u32,
    ) -> Result<A, DeadlineMissed>
    where
        A: Tried,
        F: Future<Output = A>,
    {
        let Policies { governor, retry, budget, tally, .. } = &*self.policies;
        let missed = |attempts| {
            tally.deadlines_missed.add(1);
            DeadlineMissed { attempts }
        };
        let in_line = within(deadline, self.line.enter()).await;
        let _in_line = in_line.ok_or_else(|| missed(0))?;
        let mut last = None;
        loop {
            let Some(in_flight) = within(deadline, governor.start()).await else {
                let missed = missed(0);
                return last.ok_or(missed);
            };
            tally.attempts.add(1);
            tally.retries.add(last.is_some().into());
            tally.waits.add(in_flight.waited.into());
            *attempts += 1;

            let answer = within(deadline, attempt()).await.ok_or_else(|| missed(*attempts))?;
            let trial = answer.trial();
            let (status, throttled) = (trial.status, trial.is_throttled());
            let pause = retry.common_pause(*attempts, trial.retry_after);
            if throttled {
                tally.throttled.add(1);
                governor.throttled(&in_flight, pause);
            }
            drop(in_flight);

            let decision = retry.decide(terms.class, *attempts, &trial);
            let Decision::Repeat { at_least, window } = decision else { return Ok(answer) };
            if !terms.may_repeat {
                return Ok(answer);
            }
            // All wait for the same moment after a throttled attempt, and then take turns.
            let by_chance = at_least.saturating_add(backoff::part(window, backoff::random()));
            let wait = if throttled { pause } else { by_chance };
            let until = Instant::now().checked_add(wait);
            if deadline.is_some_and(|deadline| until.is_none_or(|until| until >= deadline)) {
                missed(*attempts);
                return Ok(answer);
            }
            if !budget.spend() {
                tally.retries_denied.add(1);
                trace::denied(terms.operation, status);
                return Ok(answer);
            }
            trace::wait(terms.operation, status, wait, throttled);
            if !throttled {
                sleep(wait).await;
            }
            last = Some(answer);
        }
    }
}

/// What a call asks for.
#[derive(Debug, Clone, Copy)]
struct Terms {
    operation: &'static str,
    class: Retry,
    may_repeat: bool,
    deadline: Option<Instant>,
}

/// What an attempt brings.
trait Tried {
    fn trial(&self) -> Trial<'_>;
}

/// `None` where `future` is not done by `deadline`; it is not begun after that.
async fn within<F: Future>(deadline: Option<Instant>, future: F) -> Option<F::Output> {
    match deadline {
        None => Some(future.await),
        Some(deadline) if Instant::now() >= deadline => None,
        Some(deadline) => timeout_at(deadline, future).await.ok(),
    }
}

/// The time of a call ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DeadlineMissed {
    /// How often it had been attempted. A write may have been carried out unless that is zero.
    pub(crate) attempts: u32,
}

impl fmt::Display for DeadlineMissed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.attempts {
            0 => "its time ran out before it was sent",
            _ => "its time ran out before there was an answer",
        })
    }
}

impl error::Error for DeadlineMissed {}

#[cfg(test)]
mod tests;
