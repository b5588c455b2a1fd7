//! The decision as a table: outcome, status and code by class, then attempts and `Retry-After`.

use super::*;

const CLASSES: [Retry; 3] = [Retry::Safe, Retry::Idempotent, Retry::Never];
const SECOND: Duration = Duration::from_secs(1);

fn trial(outcome: Outcome) -> Trial<'static> {
    Trial { outcome, status: None, code: None, retry_after: None }
}

fn refusal(status: u16, code: &str) -> Trial<'_> {
    let code = Some(code).filter(|code| !code.is_empty());
    Trial { status: Some(status), code, ..trial(Outcome::Refused) }
}

fn is_repeated(policy: &RetryPolicy, class: Retry, attempts: u32, trial: &Trial<'_>) -> bool {
    policy.decide(class, attempts, trial) != Decision::Return
}

/// Asserts for which of the classes safe, idempotent and never a trial is repeated.
fn assert_repeated(trial: &Trial<'_>, expected: [bool; 3]) {
    let policy = RetryPolicy::default();
    let repeated = CLASSES.map(|class| is_repeated(&policy, class, 1, trial));
    assert_eq!(repeated, expected, "{trial:?}");
}

#[test]
fn what_was_surely_not_done_is_repeated_for_every_class() {
    for trial in [
        trial(Outcome::NotConnected),
        refusal(429, "THROTTLED"),
        refusal(429, ""),
        refusal(429, "ANOTHER"),
        refusal(400, "THROTTLED"),
        refusal(503, "THROTTLED"),
    ] {
        assert_repeated(&trial, [true; 3]);
    }
}

#[test]
fn what_may_have_been_done_is_repeated_where_twice_does_no_harm() {
    for trial in [
        trial(Outcome::TimedOut),
        trial(Outcome::Broken),
        // The head of a success, and then nothing.
        Trial { status: Some(200), ..trial(Outcome::Broken) },
        refusal(500, "INTERNAL"),
        refusal(502, ""),
        refusal(502, "INTERNAL"),
        refusal(503, ""),
        refusal(504, ""),
    ] {
        assert_repeated(&trial, [true, true, false]);
    }
}

#[test]
fn everything_else_is_the_answer() {
    for trial in [
        trial(Outcome::Success),
        trial(Outcome::Failed),
        // Whatever an answer of one's own failure or of a success says beside.
        Trial { outcome: Outcome::Failed, ..refusal(503, "THROTTLED") },
        Trial { outcome: Outcome::Success, ..refusal(200, "THROTTLED") },
        refusal(500, ""),
        refusal(500, "DEPENDENCY"),
        refusal(500, "internal"),
        refusal(501, ""),
        refusal(505, ""),
        refusal(599, "INTERNAL"),
    ] {
        assert_repeated(&trial, [false; 3]);
    }
    for status in (400..500).filter(|status| *status != 429) {
        for code in ["", "INTERNAL", "INVALID_ACCESS_TOKEN", "MAX_CONCURRENCY_REACHED"] {
            assert_repeated(&refusal(status, code), [false; 3]);
        }
    }
}

#[test]
fn attempts_are_counted_with_the_first() {
    let trial = refusal(503, "");
    for (max, repeated) in [(0, 0), (1, 0), (2, 1), (5, 4)] {
        let policy = RetryPolicy::default().with_max_attempts(max);
        let repeats =
            (1..10).filter(|attempts| is_repeated(&policy, Retry::Safe, *attempts, &trial));
        assert_eq!(repeats.count(), repeated, "{max}");
    }
    for trial in [trial, refusal(429, ""), self::trial(Outcome::NotConnected)] {
        assert!(!is_repeated(&RetryPolicy::off(), Retry::Safe, 1, &trial));
    }
}

#[test]
fn a_wait_that_the_service_asks_for_is_the_least_until_it_is_too_long() {
    let policy = RetryPolicy::default()
        .with_pauses(SECOND, 4 * SECOND)
        .with_longest_retry_after(10 * SECOND);
    let asking = |seconds| Trial {
        retry_after: Some(Duration::from_secs(seconds)),
        ..refusal(429, "THROTTLED")
    };
    for seconds in [0, 1, 10] {
        let at_least = Duration::from_secs(seconds);
        let decision = policy.decide(Retry::Never, 1, &asking(seconds));
        assert_eq!(decision, Decision::Repeat { at_least, window: SECOND });
    }
    assert_eq!(policy.decide(Retry::Safe, 1, &asking(11)), Decision::Return);
}

#[test]
fn the_window_doubles_up_to_the_longest_pause() {
    let policy = RetryPolicy::default().with_pauses(SECOND, 4 * SECOND).with_max_attempts(u32::MAX);
    for (attempts, seconds) in [(1, 1), (2, 2), (3, 4), (4, 4), (1000, 4)] {
        let window = Duration::from_secs(seconds);
        let decision = policy.decide(Retry::Safe, attempts, &refusal(503, ""));
        assert_eq!(decision, Decision::Repeat { at_least: Duration::ZERO, window });
    }
}

#[test]
fn all_pause_as_long_as_the_service_asks_but_not_longer_than_is_waited_for() {
    let policy = RetryPolicy::default()
        .with_pauses(SECOND, 4 * SECOND)
        .with_longest_retry_after(10 * SECOND);
    assert_eq!(policy.common_pause(1, Some(7 * SECOND)), 7 * SECOND);
    assert_eq!(policy.common_pause(1, Some(3600 * SECOND)), 10 * SECOND);
    assert_eq!(policy.common_pause(2, None), 2 * SECOND);
}
