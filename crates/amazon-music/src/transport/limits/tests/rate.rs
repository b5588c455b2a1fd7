//! The rate limiter, and the pace that it computes.

use std::{collections::VecDeque, pin::pin, sync::Arc};

use futures_util::FutureExt as _;

use super::super::*;

const SECOND: Duration = Duration::from_secs(1);
const MS: Duration = Duration::from_millis(1);

fn limiter(per_second: f64) -> RateLimiter {
    RateLimiter::new(Rate::new(per_second, 1))
}

#[tokio::test(start_paused = true)]
async fn attempts_start_at_the_rate_in_the_order_they_came() {
    let limiter = Arc::new(limiter(10.0));
    let begin = Instant::now();
    let order = Arc::new(Mutex::new(Vec::new()));
    let tasks: Vec<_> = (0..20)
        .map(|number| {
            let (limiter, order) = (limiter.clone(), order.clone());
            tokio::spawn(async move {
                let start = limiter.wait().await;
                order.lock().unwrap().push((number, begin.elapsed().as_millis() / 100));
                start.waited
            })
        })
        .collect();
    let mut waited = Vec::new();
    for task in tasks {
        waited.push(task.await.unwrap());
    }
    let expected: Vec<_> = (0..20).map(|number| (number, number)).collect();
    assert_eq!(*order.lock().unwrap(), expected);
    assert!(!waited[0] && waited[1..].iter().all(|waited| *waited));
}

#[tokio::test(start_paused = true)]
async fn attempts_do_not_overtake_each_other() {
    let limiter = limiter(1.0);
    limiter.wait().await;
    let mut second = pin!(limiter.wait());
    assert!(second.as_mut().now_or_never().is_none());
    tokio::time::advance(SECOND).await;
    assert!(limiter.wait().now_or_never().is_none());
    assert!(second.as_mut().now_or_never().is_some());
}

#[tokio::test(start_paused = true)]
async fn throttling_delays_an_attempt_that_is_already_waiting() {
    let limiter = limiter(1.0);
    let begin = Instant::now();
    let first = limiter.wait().await;
    let mut second = pin!(limiter.wait());
    assert!(second.as_mut().now_or_never().is_none());
    limiter.throttled(first, 7 * SECOND);
    second.await;
    assert_eq!(begin.elapsed(), 7 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_future_leaves_the_queue() {
    let limiter = limiter(1.0);
    let begin = Instant::now();
    limiter.wait().await;
    {
        let mut dropped = [pin!(limiter.wait()), pin!(limiter.wait()), pin!(limiter.wait())];
        for waiting in &mut dropped {
            assert!(waiting.as_mut().now_or_never().is_none());
        }
        tokio::time::advance(SECOND / 2).await;
    }
    limiter.wait().await;
    assert_eq!(begin.elapsed(), SECOND);
    // If the first attempt of the queue is dropped, the next one is woken.
    let mut first = Box::pin(limiter.wait());
    assert!(first.as_mut().now_or_never().is_none());
    tokio::join!(limiter.wait(), async { drop(first) });
    assert_eq!(begin.elapsed(), 2 * SECOND);
}

/// Starts an attempt as soon as it may after `now`, and returns the moment.
fn start(pace: &mut Pace, now: Instant) -> Instant {
    let at = now + pace.wait(now);
    assert_eq!(pace.wait(at), Duration::ZERO);
    pace.start(at);
    at
}

/// Returns the milliseconds after `from` at which `count` attempts start.
fn starts(pace: &mut Pace, from: Instant, count: usize) -> Vec<u128> {
    let mut now = from;
    let mut start_next = || {
        now = start(pace, now);
        (now - from).as_millis()
    };
    (0..count).map(|_| start_next()).collect()
}

/// Returns the number of attempts that can start from `from` until `until`.
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
fn a_rate_lets_a_burst_through_and_then_one_at_a_time() {
    let mut pace = Pace::new(Rate::new(10.0, 3));
    let begin = Instant::now();
    assert_eq!(starts(&mut pace, begin, 6), [0, 0, 0, 100, 200, 300]);
    // After a rest, another burst, and no larger one.
    assert_eq!(starts(&mut pace, begin + 60 * SECOND, 5), [0, 0, 0, 100, 200]);
    // A burst of zero means one.
    for burst in [0, 1] {
        assert_eq!(starts(&mut Pace::new(Rate::new(0.5, burst)), begin, 3), [0, 2000, 4000]);
    }
}

#[test]
fn an_invalid_rate_is_rejected() {
    for per_second in [0.0, -0.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e-9, 1e-300] {
        assert_eq!(Rate::new(per_second, u32::MAX), None, "{per_second}");
    }
}

#[test]
fn throttling_pauses_all_attempts_and_halves_the_rate() {
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
fn a_wave_of_throttled_attempts_halves_the_pace_once() {
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
fn the_longest_pause_wins() {
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
fn the_pace_recovers_after_throttling() {
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
fn extreme_figures_do_not_overflow() {
    let begin = Instant::now();
    let mut pace = Pace::new(Rate::new(0.0001, u32::MAX));
    start(&mut pace, begin);
    pace.throttled(begin, begin, Duration::MAX);
    assert_eq!(pace.wait(begin), LONGEST);
    let mut pace = Pace::new(Rate::new(f64::MAX, u32::MAX));
    assert_eq!(starts(&mut pace, begin, 3), [0; 3]);
}

#[test]
fn the_pace_has_a_lower_bound() {
    let mut pace = Pace::new(None);
    let mut now = Instant::now();
    for _ in 0..100 {
        now = start(&mut pace, now) + MS;
        pace.throttled(now, now, Duration::ZERO);
    }
    assert!(pace.wait(now) <= 5 * SECOND);
}

/// A service that takes so many requests a second and throttles the others.
#[test]
fn few_attempts_are_throttled_by_an_unknown_limit() {
    for limit in [1, 5, 50] {
        let mut pace = Pace::new(None);
        let begin = Instant::now();
        let (mut now, mut taken, mut throttled) = (begin, 0_u32, 0_u32);
        let mut recent = VecDeque::new();
        while now < begin + 600 * SECOND {
            // A client that keeps the service busy, with 20 ms for each request.
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
