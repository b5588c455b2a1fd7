//! The header `Retry-After`.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header::RETRY_AFTER};

/// The upper bound of the wait.
const MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// Returns the wait of `Retry-After`, in seconds or as a date; at most a day.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    // Checked first, since the parser of floating-point numbers also accepts `inf` and `1e9`.
    if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        let seconds: f64 = text.parse().ok()?;
        return Some(Duration::from_secs_f64(seconds.min(MAX.as_secs_f64())));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default().min(MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_may_be_seconds_fractions_or_a_date() {
        let now = httpdate::parse_http_date("Wed, 21 Oct 2026 07:28:00 GMT").unwrap();
        let millis = |millis| Some(Duration::from_millis(millis));
        for (text, wait) in [
            ("7", millis(7_000)),
            (" 0 ", millis(0)),
            ("1.5", millis(1_500)),
            ("86401", Some(MAX)),
            ("99999999999999999999999", Some(MAX)),
            (&"9".repeat(400), Some(MAX)),
            ("Wed, 21 Oct 2026 07:28:03 GMT", millis(3_000)),
            ("Wednesday, 21-Oct-26 07:28:03 GMT", millis(3_000)),
            ("Wed, 21 Oct 2026 07:27:00 GMT", millis(0)),
            ("Wed, 21 Oct 2099 07:28:00 GMT", Some(MAX)),
            ("", None),
            (".", None),
            ("1.2.3", None),
            ("-1", None),
            ("+1", None),
            ("1e3", None),
            ("inf", None),
            ("soon", None),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            assert_eq!(retry_after(&headers, now), wait, "{text}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), now), None);
    }
}
