//! The limits of an application: how many attempts are in flight, when the next one may start, and how many retries it can
//! afford.
//!
//! Requests of one account wait in its own queue first, and only as many of them as may be in flight at all wait for a
//! permit. An account that is alone can use all permits, and another one finds no more than that many requests before
//! it, however many the first one has waiting. All queues are first come, first served.
//!
//! There are three reasons for an attempt with a permit to wait: the rate that was set, the pause after a throttled attempt,
//! and the slower pace after that pause. [`Pace`] computes them from the moments that it is given; [`RateLimiter`] waits.
//!
//! The service limits requests per application and publishes no figures. So the pace is found as TCP finds its own
//! (additive increase, multiplicative decrease): a throttled attempt halves the rate at which attempts started lately, and
//! the rate then grows steadily. It is twice as high after half a minute.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{Notify, Semaphore, SemaphorePermit},
    time::{Instant, sleep_until},
};

/// The time in which the slower pace doubles, in seconds.
const RECOVERY: f64 = 30.0;

/// The time after which the slower pace is over, unless another attempt is throttled.
const FORGOTTEN: Duration = Duration::from_secs(90);

/// The longest pause, and the longest time between two attempts that a rate can ask for.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The slowest pace, in attempts per second.
const SLOWEST: f64 = 0.2;

/// The permits of an application: one for each attempt in flight.
#[derive(Debug)]
pub(crate) struct Limits {
    max_in_flight: usize,
    permits: Semaphore,
}

impl Limits {
    /// Returns limits that allow `max_in_flight` attempts at once; zero means one.
    pub(crate) fn new(max_in_flight: usize) -> Self {
        let max_in_flight = max_in_flight.clamp(1, Semaphore::MAX_PERMITS);
        Self { max_in_flight, permits: Semaphore::new(max_in_flight) }
    }

    /// Returns the queue of one more account.
    pub(crate) fn account_queue(&self) -> AccountQueue {
        AccountQueue(Semaphore::new(self.max_in_flight))
    }

    /// Waits for a permit.
    pub(crate) async fn acquire(&self) -> Permit<'_> {
        acquire(&self.permits).await
    }
}

/// The requests of one account that may look for a permit.
#[derive(Debug)]
pub(crate) struct AccountQueue(Semaphore);

impl AccountQueue {
    /// Waits until one more request of the account may look for permits. It may until the place is dropped.
    pub(crate) async fn enter(&self) -> Permit<'_> {
        acquire(&self.0).await
    }
}

/// A permit, or a place in an account's queue; dropping it returns it.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    /// Whether it was not there at once.
    pub(crate) waited: bool,
    _permit: Option<SemaphorePermit<'a>>,
}

/// Nobody closes these semaphores.
async fn acquire(semaphore: &Semaphore) -> Permit<'_> {
    match semaphore.try_acquire() {
        Ok(permit) => Permit { waited: false, _permit: Some(permit) },
        Err(_) => Permit { waited: true, _permit: semaphore.acquire().await.ok() },
    }
}

/// Lets the attempts of an application start.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    pace: Pace,
    /// The attempts that wait, in their order. Only the first one looks at the pace; it wakes the next.
    waiting: VecDeque<Arc<Notify>>,
}

/// The start of an attempt.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    at: Instant,
    /// Whether the attempt had to wait for it.
    pub(crate) waited: bool,
}

impl RateLimiter {
    pub(crate) fn new(rate: Option<Rate>) -> Self {
        let state = State { pace: Pace::new(rate), waiting: VecDeque::new() };
        Self { state: Mutex::new(state) }
    }

    /// Waits until an attempt may start, and starts it.
    ///
    /// No lock is held while it waits. Dropping the future leaves the queue.
    pub(crate) async fn wait(&self) -> Start {
        let turn = {
            let mut state = self.state();
            if state.waiting.is_empty()
                && let Some(at) = state.pace.try_start(Instant::now())
            {
                return Start { at, waited: false };
            }
            let turn = Arc::new(Notify::new());
            state.waiting.push_back(turn.clone());
            Turn { limiter: self, turn }
        };
        loop {
            let next = {
                let mut state = self.state();
                let now = Instant::now();
                if !turn.is_first(&state) {
                    None
                } else if let Some(at) = state.pace.try_start(now) {
                    return Start { at, waited: true };
                } else {
                    // A pause that another attempt causes meanwhile is noticed afterwards.
                    Some(now + state.pace.wait(now))
                }
            };
            match next {
                Some(moment) => sleep_until(moment).await,
                None => turn.turn.notified().await,
            }
        }
    }

    /// Pauses all attempts, since the one that began with `start` was throttled. Afterwards they start more slowly.
    pub(crate) fn throttled(&self, start: Start, pause: Duration) {
        self.state().pace.throttled(start.at, Instant::now(), pause);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place among the attempts that wait; dropping it leaves the queue.
struct Turn<'a> {
    limiter: &'a RateLimiter,
    turn: Arc<Notify>,
}

impl Turn<'_> {
    fn is_first(&self, state: &State) -> bool {
        state.waiting.front().is_some_and(|first| Arc::ptr_eq(first, &self.turn))
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.limiter.state();
        let was_first = self.is_first(&state);
        state.waiting.retain(|waiting| !Arc::ptr_eq(waiting, &self.turn));
        if was_first && let Some(next) = state.waiting.front() {
            next.notify_one();
        }
    }
}

/// A rate that is not exceeded, with bursts up to a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rate {
    /// Between two attempts, in the long run.
    interval: Duration,
    /// How far ahead of its time an attempt may start.
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

/// The moments at which attempts have started, and may start. It has no clock and does not wait.
#[derive(Debug, Default)]
struct Pace {
    rate: Option<Rate>,
    /// When the next attempt is due by the rate alone, without bursts (the generic cell rate algorithm).
    due: Option<Instant>,
    last: Option<Instant>,
    /// The number of attempts that started in about the last second: each counts less as time goes by.
    load: f64,
    slowdown: Option<Slowdown>,
}

/// The consequence of a throttled attempt.
#[derive(Debug, Clone, Copy)]
struct Slowdown {
    /// When the pace was halved.
    since: Instant,
    /// When the pause ends.
    resume: Instant,
    /// The number of attempts per second that may start at first.
    rate: f64,
}

impl Pace {
    fn new(rate: Option<Rate>) -> Self {
        Self { rate, ..Self::default() }
    }

    /// Starts an attempt at `now`, if one may start then.
    fn try_start(&mut self, now: Instant) -> Option<Instant> {
        self.wait(now).is_zero().then(|| {
            self.start(now);
            now
        })
    }

    /// Returns the time from `now` to the moment at which the next attempt may start.
    fn wait(&self, now: Instant) -> Duration {
        self.earliest(now)
            .map_or(Duration::ZERO, |earliest| earliest.saturating_duration_since(now))
    }

    fn earliest(&self, now: Instant) -> Option<Instant> {
        let by_rate = self.rate.zip(self.due).and_then(|(rate, due)| due.checked_sub(rate.ahead));
        let by_pace = self.slowdown.map(|slowdown| match self.last {
            Some(last) if last >= slowdown.resume => last + slowdown.interval(now),
            _ => slowdown.resume,
        });
        by_rate.max(by_pace)
    }

    fn start(&mut self, now: Instant) {
        self.load = self.load(now) + 1.0;
        self.last = Some(now);
        if let Some(rate) = self.rate {
            self.due = self.due.max(Some(now)).map(|due| due + rate.interval);
        }
        if self.slowdown.is_some_and(|slowdown| now > slowdown.resume + FORGOTTEN) {
            self.slowdown = None;
        }
    }

    /// Notes that an attempt which had started at `started` was throttled: no other one starts during `pause`.
    ///
    /// Attempts that had started before the pace was halved are of the same wave, and do not halve it again.
    fn throttled(&mut self, started: Instant, now: Instant, pause: Duration) {
        let mut next =
            Slowdown { since: now, resume: now + pause.min(LONGEST), rate: self.load(now) / 2.0 };
        if let Some(slowdown) = self.slowdown {
            next.resume = next.resume.max(slowdown.resume);
            if started <= slowdown.since {
                (next.since, next.rate) = (slowdown.since, slowdown.rate);
            } else {
                next.rate = next.rate.min(slowdown.rate(now) / 2.0);
            }
        }
        self.slowdown = Some(Slowdown { rate: next.rate.max(SLOWEST), ..next });
    }

    fn load(&self, now: Instant) -> f64 {
        let since = self.last.map_or(0.0, |last| now.saturating_duration_since(last).as_secs_f64());
        self.load * (-since).exp()
    }
}

impl Slowdown {
    /// Returns the number of attempts per second that may start at `now`.
    fn rate(self, now: Instant) -> f64 {
        let since = now.saturating_duration_since(self.resume).as_secs_f64();
        self.rate * (1.0 + since / RECOVERY)
    }

    /// Returns the time between two attempts at `now`.
    fn interval(self, now: Instant) -> Duration {
        // At `SLOWEST`, five seconds: far from what a duration cannot hold.
        Duration::try_from_secs_f64(self.rate(now).recip()).unwrap_or_default()
    }
}

/// The retries that an application may make in all, so that they do not keep down a service that is down.
///
/// A bucket of tokens, as in gRPC's retry throttling. It is full at the start, each request puts a tenth of a retry into it,
/// and each retry takes one out. While a service sends nothing but 503 the bucket runs empty, and from then on the service
/// sees 1.1 times the requests at most.
#[derive(Debug)]
pub(crate) struct Budget {
    /// In tenths of a retry.
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    /// The tokens that a retry takes out. A request puts 1 in.
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
