//! The limits of an application: permits, the queues of its accounts, rate limits and the retry budget.
//!
//! Requests of one account wait in its own queue first, and only as many of them as may be in flight at all wait for a
//! permit. So an account that is alone can use all permits, and one with many requests does not hold up another. All queues
//! are first in, first out.
//!
//! The service publishes no rate limits, and it is unknown whether they apply to an application, an operation or an account.
//! So there is a rate for each of them, which [`Control`] finds. A throttled attempt counts for the narrowest one that explains
//! it. If only one operation or account is throttled, the others go on.

mod control;

use std::{
    collections::{HashMap, VecDeque},
    hash::Hash,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{Notify, Semaphore, SemaphorePermit},
    time::{Instant, sleep_until, timeout_at},
};

use control::{Control, Recent};

/// The longest pause, and the longest interval that a rate can ask for.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The number of accounts that are kept without looking for idle ones.
const MANY_ACCOUNTS: usize = 1_000;

/// The permits of an application: one for each attempt in flight.
pub(crate) struct Limits {
    max_in_flight: usize,
    pub(crate) permits: Semaphore,
    accounts: AtomicU64,
}

impl Limits {
    /// Returns limits that allow `max_in_flight` attempts at once; zero means one.
    pub(crate) fn new(max_in_flight: usize) -> Self {
        let max_in_flight = max_in_flight.clamp(1, Semaphore::MAX_PERMITS);
        let permits = Semaphore::new(max_in_flight);
        Self { max_in_flight, permits, accounts: AtomicU64::new(0) }
    }

    /// Returns the queue of one more account.
    pub(crate) fn account_queue(&self) -> AccountQueue {
        let id = self.accounts.fetch_add(1, Ordering::Relaxed);
        AccountQueue { id, places: Semaphore::new(self.max_in_flight) }
    }
}

/// The queue of one account: one place for each of its requests that may wait for a permit.
pub(crate) struct AccountQueue {
    /// Identifies the account within the application.
    pub(crate) id: u64,
    pub(crate) places: Semaphore,
}

/// A permit, or a place in an account's queue. Dropping it returns it.
pub(crate) struct Permit<'a> {
    /// `true` if it was not available at once.
    pub(crate) waited: bool,
    _permit: Option<SemaphorePermit<'a>>,
}

/// Waits for a permit of `semaphore`, which is never closed.
pub(crate) async fn acquire(semaphore: &Semaphore) -> Permit<'_> {
    match semaphore.try_acquire() {
        Ok(permit) => Permit { waited: false, _permit: Some(permit) },
        Err(_) => Permit { waited: true, _permit: semaphore.acquire().await.ok() },
    }
}

/// A limit that attempts wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    Application,
    Operation(&'static str),
    Account(u64),
}

/// Lets the attempts of an application start.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    /// `false` until a rate was set or an attempt was throttled: there is nothing to wait for or to learn.
    is_active: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    rate: Option<Rate>,
    /// The start of the next attempt by `rate` alone, without bursts (the generic cell rate algorithm).
    due: Option<Instant>,
    application: Limit,
    operations: HashMap<&'static str, Limit>,
    accounts: HashMap<u64, Limit>,
    /// The number of accounts at which the idle ones are removed.
    many_accounts: usize,
}

/// The rate of one scope, and the attempts that wait for it.
#[derive(Debug, Default)]
struct Limit {
    control: Control,
    recent: Recent,
    /// The start of the last attempt.
    last: Option<Instant>,
    /// The end of a pause that the service asked for.
    resume: Option<Instant>,
    /// First in, first out. Only the first one looks at the rate, and it wakes the next one.
    waiting: VecDeque<Arc<Notify>>,
}

impl Limit {
    fn earliest(&self) -> Option<Instant> {
        let by_rate =
            self.control.interval().zip(self.last).map(|(interval, last)| last + interval);
        by_rate.max(self.resume)
    }

    /// Returns `true` if nothing is lost by starting over.
    fn is_idle(&self, now: Instant) -> bool {
        self.waiting.is_empty()
            && self.resume.is_none_or(|resume| resume <= now)
            && self.recent.is_old(now)
    }
}

/// The start of an attempt.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    pub(crate) at: Instant,
    /// `true` if the attempt had to wait.
    pub(crate) waited: bool,
}

impl RateLimiter {
    pub(crate) fn new(rate: Option<Rate>) -> Self {
        let state = State { rate, many_accounts: MANY_ACCOUNTS, ..State::default() };
        Self { is_active: rate.is_some().into(), state: Mutex::new(state) }
    }

    /// Waits until an attempt may start in `scope`.
    ///
    /// No lock is held while it waits. Dropping the future leaves the queue.
    ///
    /// # Errors
    /// Returns the remaining time of a pause that ends after `deadline`.
    pub(crate) async fn wait(
        &self,
        scope: Scope,
        deadline: Option<Instant>,
    ) -> Result<Start, Duration> {
        if !self.is_active.load(Ordering::Relaxed) {
            return Ok(Start { at: Instant::now(), waited: false });
        }
        let mut turn: Option<Turn<'_>> = None;
        loop {
            let moment = {
                let mut state = self.state();
                let now = Instant::now();
                if let Some(resume) = state.limit(scope).resume
                    && deadline.is_some_and(|deadline| deadline < resume)
                    && resume > now
                {
                    return Err(resume - now);
                }
                let is_first = match &turn {
                    Some(turn) => turn.is_first(&mut state),
                    None => state.limit(scope).waiting.is_empty(),
                };
                let earliest = state.earliest(scope).filter(|earliest| *earliest > now);
                if is_first && earliest.is_none() {
                    state.start(scope, now);
                    return Ok(Start { at: now, waited: turn.is_some() });
                }
                if turn.is_none() {
                    let notify = Arc::new(Notify::new());
                    state.limit(scope).waiting.push_back(notify.clone());
                    turn = Some(Turn { limiter: self, scope, notify });
                }
                // A rate or pause that changes meanwhile is noticed afterwards.
                earliest.filter(|_| is_first)
            };
            match (moment, &turn) {
                (Some(moment), _) => sleep_until(moment).await,
                (None, Some(turn)) => turn.notify.notified().await,
                (None, None) => {}
            }
        }
    }

    /// Learns from the response to an attempt.
    pub(crate) fn finished(
        &self,
        operation: &'static str,
        account: u64,
        started: Instant,
        throttled: Option<Throttled>,
    ) {
        if throttled.is_some() {
            self.is_active.store(true, Ordering::Relaxed);
        } else if !self.is_active.load(Ordering::Relaxed) {
            return;
        }
        self.state().finished(operation, account, started, Instant::now(), throttled);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A response that rejected an attempt because of a limit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Throttled {
    pub(crate) retry_after: Option<Duration>,
}

impl State {
    fn limit(&mut self, scope: Scope) -> &mut Limit {
        match scope {
            Scope::Application => &mut self.application,
            Scope::Operation(operation) => self.operations.entry(operation).or_default(),
            Scope::Account(account) => self.accounts.entry(account).or_default(),
        }
    }

    fn earliest(&mut self, scope: Scope) -> Option<Instant> {
        let by_rate = match scope {
            Scope::Application => {
                self.rate.zip(self.due).and_then(|(rate, due)| due.checked_sub(rate.ahead))
            }
            _ => None,
        };
        by_rate.max(self.limit(scope).earliest())
    }

    fn start(&mut self, scope: Scope, now: Instant) {
        if let (Scope::Application, Some(rate)) = (scope, self.rate) {
            self.due = self.due.max(Some(now)).map(|due| due + rate.interval);
        }
        self.limit(scope).last = Some(now);
    }

    fn finished(
        &mut self,
        operation: &'static str,
        account: u64,
        started: Instant,
        now: Instant,
        throttled: Option<Throttled>,
    ) {
        let scopes = [Scope::Application, Scope::Operation(operation), Scope::Account(account)];
        for scope in scopes {
            self.limit(scope).recent.count(now, throttled.is_some());
        }
        match throttled {
            None => {
                for scope in scopes {
                    self.limit(scope).control.record(started, now, false);
                }
            }
            Some(Throttled { retry_after }) => {
                let scope = self.explains(operation, account);
                let limit = self.limit(scope);
                let pause = limit.control.record(started, now, true);
                let asked = retry_after.filter(|_| limit.recent.is_mostly_throttled());
                let asked = asked.map(|pause| now + pause.min(LONGEST));
                let resume = limit.resume.max(pause).max(asked);
                if resume > limit.resume {
                    limit.resume = resume;
                    // Those whose deadline is earlier need not wait.
                    limit.waiting.iter().for_each(|waiting| waiting.notify_one());
                }
            }
        }
        if self.accounts.len() > self.many_accounts {
            self.accounts.retain(|_, limit| !limit.is_idle(now));
            self.many_accounts = MANY_ACCOUNTS.max(2 * self.accounts.len());
        }
    }

    /// Returns the narrowest scope that explains why an attempt was throttled.
    ///
    /// A limit of the application affects all its operations and accounts alike.
    fn explains(&self, operation: &'static str, account: u64) -> Scope {
        let by_operation = contrast(&self.operations, &operation, &self.application.recent);
        let by_account = contrast(&self.accounts, &account, &self.application.recent);
        match (by_operation, by_account) {
            (Some(one), other) if other.is_none_or(|other| one >= other) => {
                Scope::Operation(operation)
            }
            (_, Some(_)) => Scope::Account(account),
            _ => Scope::Application,
        }
    }
}

/// Returns by how much more the attempts of `key` are throttled than those of the others, if that is significant.
fn contrast<K: Eq + Hash>(limits: &HashMap<K, Limit>, key: &K, all: &Recent) -> Option<f64> {
    let own = limits.get(key)?;
    let share = own.recent.share()?;
    if own.control.interval().is_some() {
        // It has a limit of its own already, and the rest is throttled no more.
        let rest = all.without(&own.recent).share()?;
        return (share >= rest).then_some(share - rest);
    }
    let others = limits.iter().filter(|(other, _)| *other != key);
    let least = others.filter_map(|(_, other)| other.recent.share()).min_by(f64::total_cmp)?;
    (share > least + 0.15 && share > 2.0 * least).then_some(share - least)
}

/// A place in a queue. Dropping it leaves the queue.
struct Turn<'a> {
    limiter: &'a RateLimiter,
    scope: Scope,
    notify: Arc<Notify>,
}

impl Turn<'_> {
    fn is_first(&self, state: &mut State) -> bool {
        state
            .limit(self.scope)
            .waiting
            .front()
            .is_some_and(|first| Arc::ptr_eq(first, &self.notify))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.limiter.state();
        let was_first = self.is_first(&mut state);
        let waiting = &mut state.limit(self.scope).waiting;
        if !was_first {
            waiting.retain(|other| !Arc::ptr_eq(other, &self.notify));
            return;
        }
        waiting.pop_front();
        if let Some(next) = waiting.front() {
            next.notify_one();
        }
    }
}

/// Returns the output of `future`, or `None` if it is not ready by `deadline`. It is not polled after that.
///
/// It takes a pinned future, since an async function stores its arguments twice.
pub(super) async fn within<F: Future>(
    deadline: Option<Instant>,
    future: Pin<&mut F>,
) -> Option<F::Output> {
    match deadline {
        None => Some(future.await),
        Some(deadline) if Instant::now() >= deadline => None,
        Some(deadline) => timeout_at(deadline, future).await.ok(),
    }
}

/// A rate that is not exceeded, with bursts up to a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rate {
    interval: Duration,
    /// The time by which an attempt may start early.
    ahead: Duration,
}

impl Rate {
    /// Returns `None` unless the rate is a number above zero, and at least one attempt a day.
    pub(crate) fn new(per_second: f64, burst: u32) -> Option<Self> {
        let interval = Duration::try_from_secs_f64(per_second.recip()).ok()?;
        let is_rate = per_second.is_finite() && interval <= LONGEST;
        is_rate.then(|| Self { interval, ahead: interval * burst.saturating_sub(1) })
    }
}

/// The retry budget of an application, which protects a failing service from retries.
///
/// A token bucket, like in gRPC's retry throttling. It is full at the start, each request adds a tenth of a retry, and each
/// retry takes one out. If every request fails, the bucket runs empty. From then on the service gets at most 1.1 times the
/// requests.
pub(crate) struct Budget {
    /// In tenths of a retry.
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    /// The tokens that a retry takes out. A request adds one.
    const COST: u32 = 10;

    /// The retries that a full bucket holds.
    const CAPACITY: u32 = 50;

    fn holding(retries: u32) -> Self {
        let capacity = retries * Self::COST;
        Self { tokens: capacity.into(), capacity }
    }

    /// Notes that a request makes its first attempt.
    pub(super) fn earn(&self) {
        // A full bucket runs over.
        let _ = self.change(|tokens| (tokens < self.capacity).then(|| tokens + 1));
    }

    /// Takes out one retry, if there is one.
    pub(super) fn spend(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(Self::COST))
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::holding(Self::CAPACITY)
    }
}

#[cfg(test)]
mod tests;
