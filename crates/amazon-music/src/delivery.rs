//! Delivers calls: waits for their turn, attempts them, decides on retries, keeps deadlines, counts.
//!
//! What is decided here is decided by others, each in a file of its own: `retry` (whether), `backoff` (when),
//! `budget` (whether the application can afford it) and `governor` (whose turn it is).

use std::{error, fmt, future::Future, sync::Arc, time::Duration};

use amazon_music_api::{
    Attempt, Authorize, AuthorizeError, Call, Deliver, DeliverError, Delivering, Operation, Report,
    Retry,
};
use tokio::time::{Instant, sleep, timeout_at};
use tracing::{Instrument as _, Span};

use crate::{
    RetryPolicy, backoff,
    budget::Budget,
    counters::Tally,
    governor::{Governor, Line},
    retry::{Decision, Trial},
    scopes::{self, Lack},
    trace,
};

/// What decides about the calls of an application.
#[derive(Debug)]
pub(crate) struct Policies {
    governor: Governor,
    retry: RetryPolicy,
    /// How long a call may take that has no deadline of its own.
    timeout: Option<Duration>,
    /// Whether a call is held back that needs scopes which the login is known to lack.
    enforce_scopes: bool,
    budget: Budget,
    pub(crate) tally: Tally,
}

impl Policies {
    pub(crate) fn new(governor: Governor, retry: RetryPolicy, timeout: Option<Duration>) -> Self {
        let (budget, tally) = (Budget::default(), Tally::default());
        Self { governor, retry, timeout, enforce_scopes: false, budget, tally }
    }

    pub(crate) fn enforcing_scopes(self, enforce_scopes: bool) -> Self {
        Self { enforce_scopes, ..self }
    }
}

/// Delivers the calls of one account.
#[derive(Debug)]
pub(crate) struct Delivery {
    policies: Arc<Policies>,
    authorize: Arc<dyn Authorize>,
    line: Line,
}

impl Delivery {
    pub(crate) fn new(policies: Arc<Policies>, authorize: Arc<dyn Authorize>) -> Self {
        let line = policies.governor.line();
        Self { policies, authorize, line }
    }

    /// Attempts a call until there is an answer to return, and tells `span` how it went.
    async fn run<A, F>(
        &self,
        terms: &Terms,
        span: &Span,
        attempt: impl Fn() -> F,
    ) -> Result<A, Undelivered>
    where
        A: Tried,
        F: Future<Output = A>,
    {
        let Policies { timeout, budget, tally, .. } = &*self.policies;
        let begin = Instant::now();
        let after = |timeout: Option<Duration>| begin.checked_add(timeout?);
        let own = [terms.deadline, after(terms.timeout)].into_iter().flatten().min();
        let deadline = own.or_else(|| after(*timeout));
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
    ) -> Result<A, Undelivered>
    where
        A: Tried,
        F: Future<Output = A>,
    {
        let Policies { governor, retry, tally, .. } = &*self.policies;
        let missed = |attempts| {
            tally.deadlines_missed.add(1);
            Undelivered::DeadlineMissed { attempts }
        };
        let in_line = within(deadline, self.line.enter()).await;
        let _in_line = in_line.ok_or_else(|| missed(0))?;
        let mut last = None;
        loop {
            let turn = async {
                // A token that must be renewed first takes no place meanwhile: others need not wait for it.
                match self.authorize.credentials(terms.operation).await {
                    // The scopes are known no sooner than the token.
                    Ok(_) => {
                        self.require_scopes(terms.operation)?;
                        Ok(governor.start().await)
                    }
                    Err(error) => Err(Undelivered::NoCredentials(error)),
                }
            };
            let Some(turn) = within(deadline, turn).await else {
                let missed = missed(0);
                return last.ok_or(missed);
            };
            let in_flight = turn?;
            tally.attempts.add(1);
            tally.retries.add(last.is_some().into());
            tally.waits.add(in_flight.waited.into());
            *attempts += 1;

            let answer = within(deadline, attempt()).await.ok_or_else(|| missed(*attempts))?;
            let trial = answer.trial();
            let throttled = trial.is_throttled();
            if throttled {
                tally.throttled.add(1);
                governor.throttled(&in_flight, retry.common_pause(*attempts, trial.retry_after));
            }
            drop(in_flight);
            let Some(wait) = self.wait(terms, deadline, *attempts, &trial) else {
                return Ok(answer);
            };
            // After a throttled attempt the governor holds up this call as all others.
            if !throttled {
                sleep(wait).await;
            }
            last = Some(answer);
        }
    }

    /// How long to wait before the next attempt; `None` where there is none.
    fn wait(
        &self,
        terms: &Terms,
        deadline: Option<Instant>,
        attempts: u32,
        trial: &Trial<'_>,
    ) -> Option<Duration> {
        let Policies { retry, budget, tally, .. } = &*self.policies;
        let Decision::Repeat { at_least, window } = retry.decide(terms.class, attempts, trial)
        else {
            return None;
        };
        if !terms.may_repeat {
            return None;
        }
        let throttled = trial.is_throttled();
        let wait = if throttled {
            retry.common_pause(attempts, trial.retry_after)
        } else {
            at_least.saturating_add(backoff::part(window, backoff::random()))
        };
        let end = Instant::now().checked_add(wait);
        if deadline.is_some_and(|deadline| end.is_none_or(|end| end >= deadline)) {
            tally.deadlines_missed.add(1);
            return None;
        }
        if !budget.spend() {
            tally.retries_denied.add(1);
            trace::denied(terms.name(), trial.status);
            return None;
        }
        trace::wait(terms.name(), trial.status, wait, throttled);
        Some(wait)
    }

    fn require_scopes(&self, operation: Option<&'static Operation>) -> Result<(), Undelivered> {
        if !self.policies.enforce_scopes {
            return Ok(());
        }
        let granted = scopes::granted(&*self.authorize);
        match operation.zip(granted).and_then(|(operation, had)| Lack::of(operation, had)) {
            Some(lack) => Err(Undelivered::NotGranted(lack)),
            None => Ok(()),
        }
    }
}

impl Deliver for Delivery {
    fn deliver<'a>(&'a self, call: &'a Call) -> Delivering<'a> {
        let terms = Terms::of(call);
        let span = trace::call(terms.name());
        let told = span.clone();
        let answer = async move {
            let answer = self.run(&terms, &told, || call.attempt()).await;
            answer.map_err(|why| Arc::new(why) as DeliverError)
        };
        Box::pin(answer.instrument(span))
    }

    fn finished(&self, _operation: Option<&'static Operation>, report: &Report) {
        let tally = &self.policies.tally;
        tally.renewals.add(report.renewals().into());
        tally.unknown_words.add(report.unknown_words().into());
    }

    fn undecodable(&self, _operation: &'static Operation, elements: usize) {
        self.policies.tally.undecodable_items.add(elements as u64);
    }
}

/// What a call asks for.
#[derive(Debug, Clone, Copy)]
struct Terms {
    operation: Option<&'static Operation>,
    class: Retry,
    may_repeat: bool,
    deadline: Option<Instant>,
    timeout: Option<Duration>,
}

impl Terms {
    fn of(call: &Call) -> Self {
        let (operation, options) = (call.operation(), call.options());
        let class = match (options.retry, operation) {
            (Some(class), _) => class,
            (None, Some(operation)) => operation.retry,
            // In HTTP a GET changes nothing (RFC 9110, 9.2.1), and none that is known of this service does.
            (None, None) if call.method() == "GET" => Retry::Safe,
            (None, None) => Retry::Never,
        };
        Self {
            operation,
            class,
            may_repeat: options.may_repeat,
            deadline: options.deadline.map(Instant::from_std),
            timeout: options.timeout,
        }
    }

    fn name(&self) -> &'static str {
        self.operation.map_or("raw", |operation| operation.id)
    }
}

/// What an attempt brings.
trait Tried {
    fn trial(&self) -> Trial<'_>;
}

impl Tried for Attempt {
    fn trial(&self) -> Trial<'_> {
        Trial {
            outcome: self.outcome(),
            status: self.status(),
            code: self.code(),
            retry_after: self.retry_after(),
        }
    }
}

/// `None` where `future` is not done by `deadline`; it is not begun after that.
async fn within<F: Future>(deadline: Option<Instant>, future: F) -> Option<F::Output> {
    match deadline {
        None => Some(future.await),
        Some(deadline) if Instant::now() >= deadline => None,
        Some(deadline) => timeout_at(deadline, future).await.ok(),
    }
}

/// Why a call ends without an answer to return.
#[derive(Debug, Clone)]
pub(crate) enum Undelivered {
    /// Its time ran out after so many attempts. A write may have been carried out unless there were none.
    DeadlineMissed { attempts: u32 },
    /// There was no token to make an attempt with.
    NoCredentials(AuthorizeError),
    /// The login lacks scopes, and is not tried without them.
    NotGranted(Lack),
}

impl fmt::Display for Undelivered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DeadlineMissed { attempts: 0 } => "its time ran out before it was sent",
            Self::DeadlineMissed { .. } => "its time ran out before there was an answer",
            Self::NoCredentials(_) => "there is no access token",
            Self::NotGranted(_) => "the login lacks scopes",
        })
    }
}

impl error::Error for Undelivered {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::DeadlineMissed { .. } | Self::NotGranted(_) => None,
            Self::NoCredentials(cause) => Some(&**cause),
        }
    }
}

#[cfg(test)]
mod tests;
