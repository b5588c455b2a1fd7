//! Responses before and after decoding, and the errors that they become.

use std::{
    fmt,
    ops::Deref,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode,
    header::{AsHeaderName, RETRY_AFTER},
};

use crate::{
    Error, ErrorKind, Report,
    error::body::{self, Details},
};

/// The largest number of characters of a text of the service.
const TEXT_LIMIT: usize = 512;

/// The longest wait that the service can ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// Headers with the ID of a request, in the order of their precedence.
///
/// Other services of Amazon send them. That this service does is inferred.
const REQUEST_IDS: [HeaderName; 3] = [
    HeaderName::from_static("x-amzn-requestid"),
    HeaderName::from_static("x-amz-request-id"),
    HeaderName::from_static("x-amzn-trace-id"),
];

/// A response with a status of success, before it is decoded.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiResponse {
    /// The HTTP status, from 200 to 299.
    pub status: StatusCode,
    /// The headers, without those that contain a secret of the request.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
    /// The report, which a transport completes.
    pub report: Report,
}

impl ApiResponse {
    /// Returns a successful response without `secrets`.
    ///
    /// Secrets are the access token and the API key of the request.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Response`] with the service's code, message and request ID in three cases: the
    /// status is not one of success, the body has an `error`, or it has `errors` and no `data`. Errors beside data are in
    /// [`Report::errors`].
    pub fn from_http(response: http::Response<Bytes>, secrets: &[&str]) -> Result<Self, Error> {
        let (parts, body) = response.into_parts();
        let (status, mut headers) = (parts.status, parts.headers);
        remove_secrets(&mut headers, secrets);
        let retry_after = retry_after(&headers, SystemTime::now);
        let failed =
            |details| error(status, &headers, details, secrets).with_retry_after(retry_after);
        if !status.is_success() {
            return Err(failed(Details::read(&body)));
        }
        let errors = match may_have_errors(&body) {
            true => body::errors_of_success(&body).map_err(failed)?,
            false => Vec::new(),
        };
        let errors = errors.iter().map(|error| excerpt(&without(error.to_string(), secrets)));
        let report = Report {
            errors: errors.collect(),
            attempts: 1,
            status: Some(status.as_u16()),
            request_id: request_id(&headers),
            retry_after,
            ..Report::default()
        };
        Ok(Self { status, headers, body, report })
    }
}

/// The number of bytes at the beginning and at the end of a body in which errors beside the data are searched.
const MAX_SEARCHED: usize = 2 << 10;

/// Returns `true` if the beginning or the end of a body contains the name of an error, which is before or after the data.
fn may_have_errors(body: &[u8]) -> bool {
    let head = &body[..body.len().min(MAX_SEARCHED)];
    let tail = &body[body.len().saturating_sub(MAX_SEARCHED).max(head.len())..];
    [head, tail].into_iter().any(|part| memchr::memmem::find(part, b"\"error").is_some())
}

/// Leaves headers and body out.
impl fmt::Debug for ApiResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiResponse")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}

/// A successful response with its decoded body. See [`Request::send`](crate::Request::send).
///
/// It dereferences to the body.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) report: Report,
}

impl<T> Response<T> {
    /// Returns the body.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the HTTP status, from 200 to 299.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Returns all headers, without those that contain a secret of the request.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the value of a header; `None` if it is missing or is not text.
    ///
    /// The name is case-insensitive.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        text(&self.headers, name)
    }

    /// Returns the report: attempts, elapsed time, request ID and more.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Returns the ID under which the service's operators find the request. See [`Report::request_id`].
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.report.request_id.as_deref()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Leaves headers and body out.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}

/// Returns the error of an error response.
fn error(status: StatusCode, headers: &HeaderMap, details: Details, secrets: &[&str]) -> Error {
    let clean = |text: Option<String>| {
        let text = text.map(|text| excerpt(&without(text, secrets)));
        text.filter(|text| !text.is_empty())
    };
    Error::new(ErrorKind::Response).with_status(status).with_details(Details {
        code: clean(details.code),
        message: clean(details.message),
        request_id: clean(details.request_id).or_else(|| request_id(headers)),
        url: clean(details.url).filter(|url| url.starts_with("https://")),
        excerpt: clean(details.excerpt),
    })
}

/// Returns `text` without `secrets`, which may be percent-encoded, and without the rest of tokens after their prefix.
fn without(mut text: String, secrets: &[&str]) -> String {
    // A shorter rest may be an ordinary word.
    let rests = secrets.iter().filter_map(|secret| Some(secret.split_once('|')?.1));
    let rests = rests.filter(|rest| rest.len() >= 8);
    for secret in secrets.iter().copied().chain(rests).filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, "[redacted]");
        if text.contains('%') {
            let encoded: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
            let lower_case = secret
                .bytes()
                .filter(|byte| !byte.is_ascii_alphanumeric())
                .fold(encoded.clone(), |encoded, byte| {
                    encoded.replace(&format!("%{byte:02X}"), &format!("%{byte:02x}"))
                });
            text = text.replace(&encoded, "[redacted]").replace(&lower_case, "[redacted]");
        }
    }
    text
}

/// Returns the beginning of `text` on one line.
fn excerpt(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    let line = words.join(" ");
    let mut characters = line.chars().filter(|character| !character.is_control());
    let mut excerpt: String = characters.by_ref().take(TEXT_LIMIT).collect();
    if characters.next().is_some() {
        excerpt.push('…');
    }
    excerpt
}

/// Removes headers that contain one of `secrets`.
fn remove_secrets(headers: &mut HeaderMap, secrets: &[&str]) {
    let is_clean = |value: &HeaderValue| {
        secrets.iter().all(|secret| {
            // Most values are shorter than a token, so that they need not be searched.
            secret.is_empty()
                || value.len() < secret.len()
                || !value.as_bytes().windows(secret.len()).any(|part| part == secret.as_bytes())
        })
    };
    if !headers.values().all(is_clean) {
        let clean = headers.iter().filter(|(_, value)| is_clean(value));
        *headers = clean.map(|(name, value)| (name.clone(), value.clone())).collect();
    }
}

fn request_id(headers: &HeaderMap) -> Option<String> {
    let text = REQUEST_IDS.iter().find_map(|name| text(headers, name))?;
    Some(excerpt(text)).filter(|text| !text.is_empty())
}

fn text(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

/// Returns the wait that `Retry-After` asks for, at most a day: seconds, also with a fraction, or a date.
fn retry_after(headers: &HeaderMap, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let is_number = value.starts_with(|first: char| first.is_ascii_digit())
        && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let wait = if is_number {
        Duration::try_from_secs_f64(value.parse().ok()?).unwrap_or(LONGEST_WAIT)
    } else {
        let date = httpdate::parse_http_date(value).ok()?;
        date.duration_since(now()).unwrap_or_default()
    };
    Some(wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRETS: &[&str] = &["Atza|/secret=", "amzn1.application.key"];

    fn error_of(body: &str) -> Error {
        let mut response = http::Response::new(Bytes::copy_from_slice(body.as_bytes()));
        *response.status_mut() = StatusCode::FORBIDDEN;
        ApiResponse::from_http(response, SECRETS).unwrap_err()
    }

    #[test]
    fn a_documented_error_keeps_its_fields() {
        let error = error_of(
            r#"{"error":{"status":403,"code":"ACCESS_DENIED","message":"No.","reference":"r","url":"https://a/b","new":[1]}}"#,
        );
        assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(403)));
        assert_eq!((error.code(), error.message()), (Some("ACCESS_DENIED"), Some("No.")));
        assert_eq!((error.request_id(), error.url()), (Some("r"), Some("https://a/b")));
        assert_eq!(error.excerpt(), None);
    }

    #[test]
    fn other_forms_of_error_responses_are_read() {
        for (body, code, message, excerpt) in [
            (r#"{"message":"Forbidden"}"#, None, Some("Forbidden"), None),
            (
                r#"{"error":"invalid_token","error_description":"Bad."}"#,
                Some("invalid_token"),
                Some("Bad."),
                None,
            ),
            (r#"{"data":null,"errors":[{"message":"No."}]}"#, None, Some("No."), None),
            ("", None, None, None),
            ("[1]", None, None, Some("[1]")),
            (r#"{"error":{}}"#, None, None, Some(r#"{"error":{}}"#)),
            ("<html>\n  <b>Busy</b>\u{7}</html>", None, None, Some("<html> <b>Busy</b></html>")),
        ] {
            let error = error_of(body);
            let found = (error.code(), error.message(), error.excerpt());
            assert_eq!(found, (code, message, excerpt));
        }
    }

    #[test]
    fn encoded_secrets_and_tokens_without_prefix_are_removed() {
        for echo in [
            "Atza|/secret=",
            "Atza%7C%2Fsecret%3D",
            "Atza%7c%2fsecret%3d",
            "/secret=",
            "%2Fsecret%3D",
        ] {
            let error = error_of(&format!(r#"{{"message":"100 % of {echo} b"}}"#));
            assert_eq!(error.message(), Some("100 % of [redacted] b"), "{echo}");
        }
    }

    fn success(body: &str) -> Result<ApiResponse, Error> {
        ApiResponse::from_http(
            http::Response::new(Bytes::copy_from_slice(body.as_bytes())),
            SECRETS,
        )
    }

    #[test]
    fn an_error_in_a_success_is_an_error_response() {
        for (body, code, message, status) in [
            (r#"{"error":{"code":"THROTTLED"}}"#, Some("THROTTLED"), None, 429),
            (r#"{"data":{"user":{"id":"u"}},"error":{"message":"No."}}"#, None, Some("No."), 200),
            (
                r#"{"data":null,"errors":[{},{"message":"No.","extensions":{"code":"INTERNAL"}}]}"#,
                Some("INTERNAL"),
                Some("No."),
                500,
            ),
            (
                r#"{"errors":[{"code":"INVALID_ACCESS_TOKEN"}],"data":{"createPlaylist":null}}"#,
                Some("INVALID_ACCESS_TOKEN"),
                None,
                401,
            ),
            (r#"{"errors":["NEW"]}"#, Some("NEW"), None, 200),
        ] {
            let error = success(body).unwrap_err();
            assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(200)), "{body}");
            assert_eq!((error.code(), error.message()), (code, message), "{body}");
            assert_eq!(error.effective_status(), Some(status), "{body}");
        }
    }

    #[test]
    fn errors_beside_data_are_reported() {
        let body = r#"{"data":{"a":[1],"b":null},"errors":[{"code":"A","message":"Atza|/secret= "},{"message":"b"},{},{"x":1}]}"#;
        let errors = success(body).unwrap().report.errors;
        assert_eq!(errors, ["A: [redacted]", "b", "an error without code and message"]);
        for length in 0..8 {
            let text = "a".repeat(length) + &"é".repeat(4_000);
            let body = format!(r#"{{"data":{{"a":"{text}"}},"errors":["é"]}}"#);
            assert_eq!(success(&body).unwrap().report.errors, ["é"]);
        }
        for body in [
            "",
            "[]",
            r#"<html>"error""#,
            r#"{"data":null,"error":null,"errors":[]}"#,
            r#"{"error":{},"errors":[null,{},""]}"#,
            r#"{"data":{"error":{"code":"A"},"title":"\"error"}}"#,
        ] {
            assert_eq!(success(body).unwrap().report.errors, [""; 0], "{body}");
        }
    }

    #[test]
    fn fields_of_an_unexpected_type_do_not_hide_the_others() {
        // The page to visit must be https.
        for url in ["{}", r#""javascript:alert(1)""#] {
            let body =
                format!(r#"{{"error":{{"code":7,"message":["x"],"url":{url},"reference":"r"}}}}"#);
            let error = error_of(&body);
            assert_eq!((error.code(), error.message(), error.url()), (Some("7"), None, None));
            assert_eq!(error.request_id(), Some("r"));
        }
    }

    #[test]
    fn an_echoed_secret_is_removed_in_each_spelling() {
        for body in [
            "token Atza|/secret= is bad",
            r#"{"message":"token Atza|\/secret\u003d is bad"}"#,
            r#"{"error":{"code":"Atza\u007c/secret="}}"#,
            r#"{"error":{"message":"not known: amzn1.application.key"}}"#,
        ] {
            let text = format!("{:?}", error_of(body).details());
            assert!(!text.contains("secret") && !text.contains("amzn1"), "{text}");
            assert!(text.contains("[redacted]"), "{text}");
        }
    }

    #[test]
    fn every_text_of_an_error_is_bounded() {
        let long = "é".repeat(30_000);
        let json = format!(r#"{{"error":{{"code":"{long}"}}}}"#);
        for (body, text) in [
            (long.as_str(), Error::excerpt as fn(&Error) -> Option<&str>),
            (json.as_str(), Error::code),
        ] {
            let error = error_of(body);
            assert_eq!(text(&error).unwrap().chars().count(), TEXT_LIMIT + 1);
        }
    }

    #[test]
    fn a_header_with_a_secret_is_removed() {
        let mut response = http::Response::new(Bytes::new());
        for (name, value) in
            [("x-echo", "Bearer Atza|/secret="), ("x-amzn-requestid", " r-1 "), ("x-a", "1")]
        {
            response.headers_mut().insert(name, value.parse().unwrap());
        }
        let response = ApiResponse::from_http(response, SECRETS).unwrap();
        assert_eq!(response.headers.len(), 2);
        assert_eq!(response.report.request_id.as_deref(), Some("r-1"));
        assert_eq!((response.report.status, response.report.attempts), (Some(200), 1));
        assert!(!format!("{response:?}").contains("r-2"));
    }

    #[test]
    fn redirects_and_other_statuses_are_errors() {
        let of = |status| {
            let mut response = http::Response::new(Bytes::new());
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            ApiResponse::from_http(response, &[])
        };
        for status in [100, 199, 300, 302, 400, 599] {
            let error = of(status).unwrap_err();
            assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(status)));
        }
        for status in [200, 204, 299] {
            assert_eq!(of(status).unwrap().status, status);
        }
    }

    #[test]
    fn retry_after_is_read_as_seconds_fraction_or_date() {
        let now = httpdate::parse_http_date("Wed, 21 Oct 2026 07:28:00 GMT").unwrap();
        let seconds = |seconds| Some(Duration::from_secs_f64(seconds));
        for (value, wait) in [
            ("0", seconds(0.0)),
            (" 31 ", seconds(31.0)),
            ("1.5", seconds(1.5)),
            ("86400", seconds(86400.0)),
            ("86401", seconds(86400.0)),
            ("18446744073709551616", seconds(86400.0)),
            ("Wed, 21 Oct 2026 07:28:07 GMT", seconds(7.0)),
            ("Wed, 21 Oct 2026 07:27:00 GMT", seconds(0.0)),
            ("Wed, 21 Oct 2099 07:28:00 GMT", seconds(86400.0)),
            ("Wednesday, 21-Oct-26 07:28:09 GMT", seconds(9.0)),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("1.5.2", None),
            ("1e3", None),
            ("inf", None),
            ("soon", None),
        ] {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]);
            assert_eq!(retry_after(&headers, || now), wait, "{value}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), || now), None);
    }
}
