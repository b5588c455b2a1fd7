//! The retry decision by error and class, attempts and `Retry-After`, and the backoff.

use std::collections::HashSet;

use bytes::Bytes;
use http::StatusCode;

use super::*;
use crate::api::ApiResponse;

const CLASSES: [Retry; 3] = [Retry::Safe, Retry::Idempotent, Retry::Never];
const SECOND: Duration = Duration::from_secs(1);

fn response(status: u16, code: &str) -> Error {
    let body = format!(r#"{{"error":{{"code":"{code}"}}}}"#);
    let mut response = http::Response::new(Bytes::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    ApiResponse::from_http(response, &[]).unwrap_err()
}

fn asking(seconds: u64) -> Error {
    response(429, "THROTTLED").with_retry_after(Some(Duration::from_secs(seconds)))
}

fn is_retried(policy: &RetryPolicy, class: Retry, attempts: u32, error: &Error) -> bool {
    policy.wait(class, attempts, error, 0).is_some()
}

/// Asserts for which of the classes safe, idempotent and never an error leads to a retry.
fn assert_retried(error: &Error, expected: [bool; 3]) {
    let policy = RetryPolicy::default();
    let retried = CLASSES.map(|class| is_retried(&policy, class, 1, error));
    assert_eq!(retried, expected, "{error:?}");
}

#[test]
fn a_request_that_was_not_carried_out_is_retried_for_every_class() {
    for error in [
        Error::new(ErrorKind::Connect),
        response(429, "THROTTLED"),
        response(429, ""),
        response(429, "ANOTHER"),
        response(400, "THROTTLED"),
        response(503, "THROTTLED"),
        response(200, "THROTTLED"),
    ] {
        assert_retried(&error, [true; 3]);
    }
}

#[test]
fn a_request_that_may_have_been_carried_out_is_retried_if_twice_does_no_harm() {
    for error in [
        Error::new(ErrorKind::Timeout),
        Error::new(ErrorKind::Io),
        // The body of a success is missing.
        Error::new(ErrorKind::Io).with_status(StatusCode::OK),
        response(500, "INTERNAL"),
        response(502, ""),
        response(502, "INTERNAL"),
        response(503, ""),
        response(504, ""),
        response(200, "INTERNAL"),
    ] {
        assert_retried(&error, [true, true, false]);
    }
}

#[test]
fn any_other_error_is_not_retried() {
    for error in [
        Error::new(ErrorKind::Configuration),
        Error::new(ErrorKind::InvalidRequest),
        Error::new(ErrorKind::Credentials).with_transient(true),
        Error::new(ErrorKind::LoginRequired),
        Error::new(ErrorKind::MissingScopes),
        Error::new(ErrorKind::ResponseTooLarge).with_status(StatusCode::OK),
        response(500, ""),
        response(500, "DEPENDENCY"),
        response(500, "internal"),
        response(501, ""),
        response(505, ""),
        response(599, "INTERNAL"),
        response(200, "DEPENDENCY"),
        response(200, "ANOTHER"),
    ] {
        assert_retried(&error, [false; 3]);
    }
    for status in (400..500).filter(|status| *status != 429) {
        for code in ["", "INTERNAL", "INVALID_ACCESS_TOKEN", "MAX_CONCURRENCY_REACHED"] {
            assert_retried(&response(status, code), [false; 3]);
        }
    }
}

#[test]
fn max_attempts_includes_the_first_attempt() {
    let error = response(503, "");
    for (max, retried) in [(0, 0), (1, 0), (2, 1), (5, 4)] {
        let policy = RetryPolicy::default().with_max_attempts(max);
        let retries =
            (1..10).filter(|attempts| is_retried(&policy, Retry::Safe, *attempts, &error));
        assert_eq!(retries.count(), retried, "{max}");
    }
    for error in [error, response(429, ""), Error::new(ErrorKind::Connect)] {
        assert!(!is_retried(&RetryPolicy::off(), Retry::Safe, 1, &error));
    }
}

fn policy() -> RetryPolicy {
    RetryPolicy::default().with_pauses(SECOND, 4 * SECOND).with_longest_retry_after(10 * SECOND)
}

#[test]
fn retry_after_is_honoured_until_it_is_too_long() {
    for seconds in [0, 1, 10] {
        let asked = Duration::from_secs(seconds);
        assert_eq!(policy().wait(Retry::Never, 1, &asking(seconds), 0), Some(asked));
        let busy = response(503, "").with_retry_after(Some(asked));
        assert_eq!(policy().wait(Retry::Safe, 1, &busy, 0), Some(asked));
        let longest = policy().wait(Retry::Safe, 1, &busy, u64::MAX).unwrap();
        assert!(longest > asked + SECOND / 2 && longest < asked + SECOND, "{longest:?}");
    }
    assert_eq!(policy().wait(Retry::Safe, 1, &asking(11), 0), None);
}

#[test]
fn the_window_doubles_up_to_the_longest_pause() {
    let policy = policy().with_max_attempts(u32::MAX);
    for (attempts, seconds) in [(1, 1), (2, 2), (3, 4), (4, 4), (1000, 4)] {
        let window = Duration::from_secs(seconds);
        assert_eq!(policy.window(attempts), window);
        let half = policy.wait(Retry::Safe, attempts, &response(503, ""), 1 << 63).unwrap();
        assert!(half <= window / 2 && half > window / 2 - Duration::from_millis(1), "{half:?}");
    }
}

#[test]
fn extreme_settings_do_not_overflow() {
    let window = |first, longest, failures| {
        RetryPolicy::default().with_pauses(first, longest).window(failures)
    };
    assert_eq!(window(Duration::MAX, Duration::MAX, u32::MAX), Duration::MAX);
    assert_eq!(window(SECOND, Duration::ZERO, 3), Duration::ZERO);
    assert_eq!(window(Duration::ZERO, SECOND, u32::MAX), Duration::ZERO);
    assert_eq!(window(SECOND, SECOND, 0), SECOND);
    assert!(part(Duration::MAX, u64::MAX) < Duration::MAX);
}

#[test]
fn jitter_is_spread_over_the_window() {
    let window = 65_536 * SECOND;
    assert_eq!(part(window, 0), Duration::ZERO);
    assert_eq!(part(window, 1 << 63), window / 2);
    assert_eq!(part(window, u64::MAX), window - SECOND);
    let numbers: HashSet<_> = (0..1000).map(|_| random()).collect();
    assert!(numbers.len() > 990, "{}", numbers.len());
    // Each eighth of the window is hit. The probability that one is missed by chance is 10^-57.
    let eighths: HashSet<_> = numbers.iter().map(|number| number >> 61).collect();
    assert_eq!(eighths.len(), 8);
}
