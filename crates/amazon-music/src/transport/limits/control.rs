//! The rate that the service allows, found from the share of throttled attempts.
//!
//! A single 429 is no reason to slow down, as some are random. A cumulative sum (CUSUM) of the throttled attempts beyond their usual
//! share shows a limit. A service that throttles accepts attempts at the rate of its limit, so that rate is measured, and
//! attempts start a little slower from then on. The rate is kept for a while. Then it grows until the limit shows again.
//!
//! The figures were found with a model of the service: a limit from 3 to 1,000 attempts per second, by a token bucket or by fixed
//! windows, and 0.1 to 2 % random 429s. The tests contain the model.

use std::time::Duration;

use tokio::time::Instant;

/// The share of throttled attempts that is tolerated beyond the usual one.
const TOLERATED: f64 = 0.03;

/// The number of throttled attempts, beyond the tolerated ones, that shows a limit.
const EVIDENCE: f64 = 5.0;

/// The largest share of throttled attempts that counts as usual.
const MOST_USUAL: f64 = 0.025;

/// The number of attempts over which the usual share is learned.
const LEARNING: f64 = 300.0;

/// The number of attempts that a measurement needs, unless nearly all were throttled.
const FEWEST: f64 = 15.0;

/// The share of throttled attempts from which the rate is far above the limit.
const FAR_ABOVE: f64 = 0.3;

/// The shortest time over which a rate is measured.
const TICK: Duration = Duration::from_secs(1);

/// The new rate, relative to the measured limit.
const BELOW_LIMIT: f64 = 0.95;

/// The growth per tick while the limit is unknown.
const SEARCHING: f64 = 0.2;

/// The growth per tick far from the last limit.
const FAR: f64 = 0.05;

/// The growth per tick near the last limit, or per 80 attempts if those take longer.
const NEAR: f64 = 0.004;

/// The largest relative difference of two measurements of the same limit.
const SAME: f64 = 0.12;

/// The time and the number of attempts for which a new rate is kept.
const HOLD: (Duration, f64) = (Duration::from_secs(8), 120.0);

/// The factor of the hold after the same limit was measured several times.
const LONGEST_HOLD: u32 = 8;

/// The slowest rate, in attempts per second.
const SLOWEST: f64 = 0.2;

/// The rate of an application, an operation or an account.
#[derive(Debug)]
pub(super) struct Control {
    /// The attempts per second that may start; `None` until a limit has shown.
    rate: Option<f64>,
    /// The limit that was measured last; infinite while it is unknown.
    limit: f64,
    /// The factor of the hold: it doubles each time that the same limit is measured.
    hold: u32,
    /// The start of the current hold, and the attempts since.
    held: Option<(Instant, f64)>,
    /// When the rate was lowered last. Attempts that started earlier say nothing about it.
    lowered: Option<Instant>,
    /// The cumulative sum of throttled attempts beyond the tolerated share.
    evidence: f64,
    /// The share of throttled attempts below the limit.
    usual: f64,
    tick: Tally,
    /// The responses since there was no evidence.
    period: Tally,
}

impl Default for Control {
    fn default() -> Self {
        Self {
            rate: None,
            limit: f64::INFINITY,
            hold: 1,
            held: None,
            lowered: None,
            evidence: 0.0,
            usual: 0.02,
            tick: Tally::default(),
            period: Tally::default(),
        }
    }
}

impl Control {
    /// Returns the time between the starts of two attempts, if there is a limit.
    pub(super) fn interval(&self) -> Option<Duration> {
        self.rate.map(|rate| Duration::from_secs_f64(rate.max(SLOWEST).recip()))
    }

    /// Learns from the response to an attempt. Returns the end of a pause, if attempts are useless until then.
    pub(super) fn record(
        &mut self,
        started: Instant,
        now: Instant,
        throttled: bool,
    ) -> Option<Instant> {
        if self.lowered.is_some_and(|lowered| started < lowered) {
            return None;
        }
        self.tick.count(now, throttled);
        self.period.count(now, throttled);
        let excess = f64::from(u8::from(throttled)) - self.usual - TOLERATED;
        self.evidence = (self.evidence + excess).max(0.0);
        let shows = self.evidence >= EVIDENCE;
        if self.tick.elapsed(now) < TICK {
            let is_first = throttled && shows && self.rate.is_none() && self.tick.share() > 0.5;
            return self.tick.since.filter(|_| is_first).map(|since| since + TICK);
        }
        if !shows {
            self.grow(now);
        } else if self.period.attempts() >= FEWEST || self.period.share() > 0.8 {
            self.lower(now);
        }
        self.tick = Tally::default();
        None
    }

    fn lower(&mut self, now: Instant) {
        let elapsed = self.period.elapsed(now).max(TICK).as_secs_f64();
        let accepted = self.period.accepted / elapsed;
        let rate = self.rate.unwrap_or(self.period.attempts() / elapsed);
        let lowest = if self.period.share() >= FAR_ABOVE {
            (self.limit, self.hold, self.held) = (f64::INFINITY, 1, None);
            rate * 0.1
        } else {
            let is_same = (accepted / self.limit - 1.0).abs() < SAME;
            self.hold = if is_same { (self.hold * 2).min(LONGEST_HOLD) } else { 1 };
            self.held = Some((now, 0.0));
            // A few random 429s in a row look like a limit far below the rate.
            self.limit = accepted.max(rate * 0.93);
            rate * 0.9
        };
        let lower = (accepted * BELOW_LIMIT).max(lowest).min(rate * 0.98);
        self.rate = Some(lower.max(SLOWEST));
        self.lowered = Some(now);
        self.evidence = 0.0;
        self.period = Tally::default();
    }

    fn grow(&mut self, now: Instant) {
        let attempts = self.tick.attempts();
        if self.rate.is_none_or(|rate| rate < self.limit * 0.97) {
            let share = self.tick.share().min(MOST_USUAL);
            self.usual += (share - self.usual) * (attempts / LEARNING).min(1.0);
        }
        if self.evidence >= 1.0 {
            return;
        }
        self.period = Tally::default();
        if let Some((since, held)) = &mut self.held {
            *held += attempts;
            let (time, least) = HOLD;
            if now < *since + time * self.hold || *held < least * f64::from(self.hold) {
                return;
            }
            self.held = None;
        }
        let elapsed = self.tick.elapsed(now).as_secs_f64();
        // A rate that is not used up does not show whether the service allows more.
        if let Some(rate) = self.rate.filter(|rate| attempts > 0.7 * rate * elapsed) {
            let growth = if self.limit.is_infinite() {
                SEARCHING
            } else if (0.94..1.06).contains(&(rate / self.limit)) {
                NEAR * (attempts / 80.0).clamp(0.3, 1.0)
            } else {
                FAR
            };
            self.rate = Some(rate * (1.0 + growth));
        }
    }
}

/// The responses since a moment. The first one starts the time, and is not counted.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    since: Option<Instant>,
    accepted: f64,
    throttled: f64,
}

impl Tally {
    fn count(&mut self, now: Instant, throttled: bool) {
        match (self.since, throttled) {
            (None, _) => self.since = Some(now),
            (Some(_), true) => self.throttled += 1.0,
            (Some(_), false) => self.accepted += 1.0,
        }
    }

    fn attempts(&self) -> f64 {
        self.accepted + self.throttled
    }

    fn share(&self) -> f64 {
        self.throttled / self.attempts().max(1.0)
    }

    fn elapsed(&self, now: Instant) -> Duration {
        self.since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since))
    }
}

/// The responses of about the last ten seconds. Older ones count less.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Recent {
    accepted: f64,
    throttled: f64,
    at: Option<Instant>,
}

/// The time in which a response comes to count about a third.
const RECENT: Duration = Duration::from_secs(10);

impl Recent {
    pub(super) fn count(&mut self, now: Instant, throttled: bool) {
        let age = self.at.map_or(Duration::ZERO, |at| now.saturating_duration_since(at));
        let decay = (-age.div_duration_f64(RECENT)).exp();
        let one = f64::from(u8::from(throttled));
        self.throttled = self.throttled * decay + one;
        self.accepted = self.accepted * decay + 1.0 - one;
        self.at = Some(now);
    }

    /// Returns the share of throttled attempts, if there were enough to tell.
    pub(super) fn share(&self) -> Option<f64> {
        let attempts = self.accepted + self.throttled;
        (attempts >= 5.0).then(|| self.throttled / attempts)
    }

    /// Returns the responses that are not among those of `part`.
    pub(super) fn without(&self, part: &Self) -> Self {
        Self {
            accepted: (self.accepted - part.accepted).max(0.0),
            throttled: (self.throttled - part.throttled).max(0.0),
            at: self.at,
        }
    }

    /// Returns `true` after several throttled attempts, if few others succeeded.
    pub(super) fn is_mostly_throttled(&self) -> bool {
        self.throttled >= 3.0 && self.throttled > self.accepted
    }

    /// Returns `true` if there was no response lately.
    pub(super) fn is_old(&self, now: Instant) -> bool {
        self.at.is_none_or(|at| now.saturating_duration_since(at) > 6 * RECENT)
    }
}
