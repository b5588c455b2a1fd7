//! The limits of an application: the concurrency limit, the rate limiter and the retry budget.
//!
//! Requests of one account wait in its own queue first, and only as many of them as may be in flight at all wait for a
//! permit. So an account that is alone can use all permits, and one with many requests does not hold up another. All queues
//! are first in, first out.
//!
//! The service limits requests per application and publishes no figures. So the rate limiter adapts like TCP (additive
//! increase, multiplicative decrease): a throttled attempt halves the recent rate, which then grows steadily and is twice as
//! high after half a minute. [`Pace`] computes the moments; [`RateLimiter`] waits for them.

use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::{Instant, sleep},
};

/// The time in which the slower pace doubles, in seconds.
const RECOVERY: f64 = 30.0;

/// The time after which the slower pace ends, unless another attempt is throttled.
const FORGOTTEN: Duration = Duration::from_secs(90);

/// The longest pause, and the longest time between two attempts that a rate can ask for.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The slowest pace, in attempts per second.
const SLOWEST: f64 = 0.2;

/// The permits of an application: one for each attempt in flight.
pub(crate) struct Limits {
    max_in_flight: usize,
    pub(crate) permits: Semaphore,
}

impl Limits {
    /// Returns limits that allow `max_in_flight` attempts at once; zero means one.
    pub(crate) fn new(max_in_flight: usize) -> Self {
        let max_in_flight = max_in_flight.clamp(1, Semaphore::MAX_PERMITS);
        Self { max_in_flight, permits: Semaphore::new(max_in_flight) }
    }

    /// Returns the queue of one more account.
    pub(crate) fn account_queue(&self) -> AccountQueue {
        Semaphore::new(self.max_in_flight)
    }
}

/// The queue of one account: one place for each of its requests that may wait for a permit.
pub(crate) type AccountQueue = Semaphore;

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

/// Lets the attempts of an application start, in the order in which they came.
pub(crate) struct RateLimiter {
    pace: Mutex<Pace>,
    /// Held by the attempt that starts next. This mutex is fair, so that the others wait in their order.
    turn: tokio::sync::Mutex<()>,
}

/// The start of an attempt.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    at: Instant,
    /// `true` if the attempt had to wait for it.
    pub(crate) waited: bool,
}

impl RateLimiter {
    pub(crate) fn new(rate: Option<Rate>) -> Self {
        Self { pace: Mutex::new(Pace::new(rate)), turn: tokio::sync::Mutex::default() }
    }

    /// Waits until an attempt may start, and starts it. Dropping the future leaves the queue.
    pub(crate) async fn wait(&self) -> Start {
        let _turn = self.turn.lock().await;
        let mut waited = false;
        loop {
            let wait = {
                let (mut pace, at) = (self.pace(), Instant::now());
                let wait = pace.wait(at);
                if wait.is_zero() {
                    pace.start(at);
                    return Start { at, waited };
                }
                wait
            };
            waited = true;
            // If another attempt is throttled meanwhile, the next iteration waits for the end of that pause.
            sleep(wait).await;
        }
    }

    /// Stops all attempts for `pause`, since the one of `start` was throttled. Afterwards they start more slowly.
    pub(crate) fn throttled(&self, start: Start, pause: Duration) {
        self.pace().throttled(start.at, Instant::now(), pause);
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The largest rate of attempts, with bursts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rate {
    /// The time between two attempts, in the long run.
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

/// Computes when attempts may start, without a clock of its own.
#[derive(Default)]
struct Pace {
    rate: Option<Rate>,
    /// The moment at which the next attempt is due by the rate alone, without bursts (the generic cell rate algorithm).
    due: Option<Instant>,
    last: Option<Instant>,
    /// The number of attempts that started in about the last second: each counts less as time goes by.
    load: f64,
    slowdown: Option<Slowdown>,
}

/// The consequence of a throttled attempt.
#[derive(Debug, Clone, Copy)]
struct Slowdown {
    /// The moment at which the pace was halved.
    since: Instant,
    /// The end of the pause.
    resume: Instant,
    /// The number of attempts per second that may start at first.
    rate: f64,
}

impl Pace {
    fn new(rate: Option<Rate>) -> Self {
        Self { rate, ..Self::default() }
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
