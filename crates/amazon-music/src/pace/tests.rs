//! Paces in figures: attempts start whenever they may, at moments that the tests make up.

use super::*;

const SECOND: Duration = Duration::from_secs(1);
const MS: Duration = Duration::from_millis(1);

/// Starts an attempt as soon as it may after `now`, and returns the moment.
fn start(pace: &mut Pace, now: Instant) -> Instant {
    let at = now + pace.wait(now);
    assert_eq!(pace.wait(at), Duration::ZERO);
    pace.start(at);
    at
}

/// The milliseconds after `from` at which `count` attempts start that come all at once.
fn starts(pace: &mut Pace, from: Instant, count: usize) -> Vec<u128> {
    let mut now = from;
    let mut start_next = || {
        now = start(pace, now);
        (now - from).as_millis()
    };
    (0..count).map(|_| start_next()).collect()
}

/// Starts attempts without end until `until`, and counts those from `from` on.
fn count(pace: &mut Pace, from: Instant, until: Instant) -> usize {
    let (mut now, mut count) = (from, 0);
    loop {
        now += pace.wait(now);
        if now >= until {
            return count;
        }
        pace.start(now);
        count += 1;
    }
}

#[test]
fn without_a_rate_nothing_waits() {
    assert_eq!(starts(&mut Pace::new(None), Instant::now(), 4), [0; 4]);
}

#[test]
fn a_rate_lets_a_burst_through_and_then_one_at_a_time() {
    let mut pace = Pace::new(Rate::new(10.0, 3));
    let begin = Instant::now();
    assert_eq!(starts(&mut pace, begin, 6), [0, 0, 0, 100, 200, 300]);
    // After a rest, another burst, and no larger one.
    assert_eq!(starts(&mut pace, begin + 60 * SECOND, 5), [0, 0, 0, 100, 200]);
}

#[test]
fn a_burst_of_nothing_is_one() {
    for burst in [0, 1] {
        let mut pace = Pace::new(Rate::new(0.5, burst));
        assert_eq!(starts(&mut pace, Instant::now(), 3), [0, 2000, 4000]);
    }
}

#[test]
fn a_rate_that_is_none_is_refused() {
    for per_second in [0.0, -0.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e-9, 1e-300] {
        assert_eq!(Rate::new(per_second, u32::MAX), None, "{per_second}");
    }
}

#[test]
fn a_throttled_attempt_stops_all_until_one_moment_and_then_they_start_one_after_the_other() {
    let mut pace = Pace::new(None);
    let begin = Instant::now();
    starts(&mut pace, begin, 16);
    pace.throttled(begin, begin, SECOND);
    // 16 within no time: then 8 a second, and slowly more.
    let starts = starts(&mut pace, begin, 4);
    assert_eq!(starts[0], 1000);
    for pair in starts.windows(2) {
        assert!((120..=125).contains(&(pair[1] - pair[0])), "{starts:?}");
    }
}

#[test]
fn a_whole_wave_of_throttled_attempts_halves_the_pace_once() {
    let mut pace = Pace::new(None);
    let begin = Instant::now();
    starts(&mut pace, begin, 16);
    let now = begin + MS;
    for _ in 0..16 {
        pace.throttled(begin, now, SECOND);
    }
    assert_eq!(pace.slowdown.unwrap().rate.round(), 8.0);
    // One that started later is another wave.
    let at = start(&mut pace, now);
    pace.throttled(at, at + MS, SECOND);
    assert!(pace.slowdown.unwrap().rate < 4.1);
}

#[test]
fn the_longest_pause_counts() {
    let mut pace = Pace::new(None);
    let begin = Instant::now();
    pace.start(begin);
    pace.throttled(begin, begin, 5 * SECOND);
    pace.throttled(begin, begin + MS, SECOND);
    assert_eq!(pace.wait(begin), 5 * SECOND);
    pace.throttled(begin, begin + SECOND, 9 * SECOND);
    assert_eq!(pace.wait(begin), 10 * SECOND);
    // Also from one wave to the next.
    pace.throttled(begin + SECOND, begin + 2 * SECOND, SECOND);
    assert_eq!(pace.wait(begin), 10 * SECOND);
}

#[test]
fn the_pace_recovers_steadily_and_is_forgotten() {
    let mut pace = Pace::new(None);
    let begin = Instant::now();
    starts(&mut pace, begin, 20);
    pace.throttled(begin, begin, Duration::ZERO);
    // 10 a second, and 20 half a minute later.
    assert!((9..=11).contains(&count(&mut pace, begin, begin + SECOND)));
    let later = begin + 30 * SECOND;
    count(&mut pace, begin + SECOND, later);
    assert!((19..=21).contains(&count(&mut pace, later, later + SECOND)));
    let end = begin + FORGOTTEN + SECOND;
    pace.start(end);
    assert_eq!(starts(&mut pace, end, 3), [0; 3]);
}

#[test]
fn absurd_figures_do_no_harm() {
    let begin = Instant::now();
    let mut pace = Pace::new(Rate::new(0.0001, u32::MAX));
    start(&mut pace, begin);
    pace.throttled(begin, begin, Duration::MAX);
    assert_eq!(pace.wait(begin), LONGEST);
    let mut pace = Pace::new(Rate::new(f64::MAX, u32::MAX));
    assert_eq!(starts(&mut pace, begin, 3), [0; 3]);
}

#[test]
fn the_pace_never_falls_to_a_standstill() {
    let mut pace = Pace::new(None);
    let mut now = Instant::now();
    for _ in 0..100 {
        now = start(&mut pace, now) + MS;
        pace.throttled(now, now, Duration::ZERO);
    }
    assert!(pace.wait(now) <= 5 * SECOND);
}

/// A service that takes so many calls a second and throttles the others.
#[test]
fn against_a_limit_that_nobody_told_few_attempts_are_throttled() {
    for limit in [1, 5, 50] {
        let mut pace = Pace::new(None);
        let begin = Instant::now();
        let (mut now, mut taken, mut throttled) = (begin, 0_u32, 0_u32);
        let mut recent = std::collections::VecDeque::new();
        while now < begin + 600 * SECOND {
            // A client that keeps the service busy, with 20 ms for each call.
            now = start(&mut pace, now + 20 * MS);
            while recent.front().is_some_and(|at| now - *at >= SECOND) {
                recent.pop_front();
            }
            if recent.len() < limit {
                recent.push_back(now);
                taken += 1;
            } else {
                throttled += 1;
                pace.throttled(now, now + 20 * MS, SECOND / 4);
            }
        }
        let share = f64::from(throttled) / f64::from(taken + throttled);
        assert!(share < 0.1, "of {limit}: {throttled} throttled, {taken} taken");
        // And the limit is made use of.
        let used = f64::from(taken) / (600.0 * limit as f64);
        assert!(used > 0.4, "of {limit}: {taken} taken");
    }
}
