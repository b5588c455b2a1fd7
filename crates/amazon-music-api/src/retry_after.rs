//! How long an answer asks to wait.

use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};

/// The longest wait that a server can ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// The wait that `Retry-After` asks for, at most a day. The header's other form, a date, is not read.
#[doc(hidden)]
#[must_use]
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if seconds.is_empty() || !seconds.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // A number that is too large for any type is a long wait all the same.
    let wait = seconds.parse().map_or(LONGEST_WAIT, Duration::from_secs);
    Some(wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(value: &'static str) -> Option<Duration> {
        retry_after(&HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]))
    }

    #[test]
    fn seconds_are_read() {
        assert_eq!(asked("0"), Some(Duration::ZERO));
        assert_eq!(asked(" 31 "), Some(Duration::from_secs(31)));
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }

    #[test]
    fn a_wait_of_any_length_is_at_most_a_day() {
        for seconds in
            ["86401", "18446744073709551615", "18446744073709551616", "99999999999999999999999"]
        {
            assert_eq!(asked(seconds), Some(LONGEST_WAIT), "{seconds}");
        }
    }

    #[test]
    fn what_is_no_number_of_seconds_is_left_out() {
        for value in ["", "-1", "+1", "1.5", "soon", "Wed, 21 Oct 2026 07:28:00 GMT"] {
            assert_eq!(asked(value), None, "{value}");
        }
    }
}
