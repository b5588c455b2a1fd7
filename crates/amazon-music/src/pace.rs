//! When the next attempt may start: the rate that was set, the pause after a throttled attempt, and the
//! slower pace after that pause.
//!
//! A function of the moments that it is given; it has no clock and does not wait.
//!
//! The service limits calls per application and publishes no figures, so the pace is found as TCP finds
//! its own (additive increase, multiplicative decrease): a throttled attempt halves the rate at which
//! attempts have started lately, and the rate then grows steadily, twice as high after half a minute.

use std::time::Duration;

use tokio::time::Instant;

/// How long the slower pace takes to be twice as fast.
const RECOVERY: f64 = 30.0;

/// When the slower pace is over, unless another attempt is throttled.
const FORGOTTEN: Duration = Duration::from_secs(90);

/// The longest pause, and the longest time between two attempts that a rate can ask for.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The slowest pace, in attempts a second.
const SLOWEST: f64 = 0.2;

/// A rate that is not exceeded, with bursts up to a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rate {
    /// Between two attempts, in the long run.
    interval: Duration,
    /// How far ahead of its time an attempt may start.
    ahead: Duration,
}

impl Rate {
    /// `None` unless the rate is a number above zero, and at least one attempt a day.
    pub(crate) fn new(per_second: f64, burst: u32) -> Option<Self> {
        let interval = Duration::try_from_secs_f64(per_second.recip()).ok()?;
        let is_rate = per_second.is_finite() && interval <= LONGEST;
        is_rate.then(|| Self { interval, ahead: interval * burst.saturating_sub(1) })
    }
}

/// When attempts have started, and may start.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    rate: Option<Rate>,
    /// When the next attempt is due by the rate alone, were there no bursts (the generic cell rate algorithm).
    due: Option<Instant>,
    last: Option<Instant>,
    /// How many attempts have started in about the last second: each counts less as time goes by.
    load: f64,
    slowdown: Option<Slowdown>,
}

/// What a throttled attempt leaves behind.
#[derive(Debug, Clone, Copy)]
struct Slowdown {
    /// When the pace was halved.
    since: Instant,
    /// When the pause ends.
    resume: Instant,
    /// How many attempts a second may start at first.
    rate: f64,
}

impl Pace {
    pub(crate) fn new(rate: Option<Rate>) -> Self {
        Self { rate, ..Self::default() }
    }

    /// How long after `now` the next attempt may start.
    pub(crate) fn wait(&self, now: Instant) -> Duration {
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

    /// An attempt starts.
    pub(crate) fn start(&mut self, now: Instant) {
        self.load = self.load(now) + 1.0;
        self.last = Some(now);
        if let Some(rate) = self.rate {
            self.due = self.due.max(Some(now)).map(|due| due + rate.interval);
        }
        if self.slowdown.is_some_and(|slowdown| now > slowdown.resume + FORGOTTEN) {
            self.slowdown = None;
        }
    }

    /// An attempt that had started at `started` was throttled: no other starts during `pause`.
    ///
    /// Those that had started before the pace was halved are of the same wave, and do not halve it again.
    pub(crate) fn throttled(&mut self, started: Instant, now: Instant, pause: Duration) {
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
    /// How many attempts a second may start at `now`.
    fn rate(self, now: Instant) -> f64 {
        let since = now.saturating_duration_since(self.resume).as_secs_f64();
        self.rate * (1.0 + since / RECOVERY)
    }

    /// Between two attempts at `now`.
    fn interval(self, now: Instant) -> Duration {
        // At `SLOWEST`, five seconds: far from what a duration cannot hold.
        Duration::try_from_secs_f64(self.rate(now).recip()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
