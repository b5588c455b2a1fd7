//! Responses before and after decoding, and the errors that they become.

use std::{
    fmt,
    ops::Deref,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode, Version,
    header::{AsHeaderName, CONTENT_LENGTH, LOCATION, RETRY_AFTER, TRANSFER_ENCODING},
};
use serde::de::IgnoredAny;

use crate::{
    Error, ErrorKind, Report, decode,
    error::body::{self, Details},
};

/// The largest number of characters of a text of the service.
const TEXT_LIMIT: usize = 512;

/// The longest wait that the service can ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// Headers with the ID of a request, in the order of their precedence.
///
/// Not documented: other services of Amazon send them.
const REQUEST_IDS: [HeaderName; 3] = [
    HeaderName::from_static("x-amzn-requestid"),
    HeaderName::from_static("x-amz-request-id"),
    HeaderName::from_static("x-amzn-trace-id"),
];

/// The header in which Amazon's API gateways name the error.
const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

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
    /// Creates a successful response without `secrets`.
    ///
    /// Secrets are the access token and the API key of the request.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Response`] with the service's code, message and request ID in three cases: the
    /// status is not one of success, the body has an `error`, or it has `errors` and no `data`. Errors beside data are in
    /// [`Report::errors`]. Returns an error of kind [`ErrorKind::Io`] if the headers do not tell the length of the body and
    /// its JSON is truncated.
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
        if is_truncated(parts.version, &headers, &body) {
            return Err(Error::new(ErrorKind::Io)
                .with_status(status)
                .with_request_id(request_id(&headers))
                .with_source("the JSON is truncated"));
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

/// Returns `true` if a body whose length no header tells is truncated JSON: the connection closed too early.
fn is_truncated(version: Version, headers: &HeaderMap, body: &Bytes) -> bool {
    let body_end = match body.trim_ascii_start().first() {
        Some(b'{') => b'}',
        Some(b'[') => b']',
        _ => return false,
    };
    if headers.contains_key(CONTENT_LENGTH) {
        return false;
    }
    if body.trim_ascii_end().last() != Some(&body_end) {
        return true;
    }
    // The end of the connection is the end of the body. Responses that were made in memory have no headers.
    version < Version::HTTP_2
        && !headers.contains_key(TRANSFER_ENCODING)
        && !headers.is_empty()
        && serde_json::from_str::<IgnoredAny>(&decode::text(body, false))
            .is_err_and(|error| error.is_eof())
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

    /// Returns the request ID that the service assigned. Include it in reports to Amazon.
    ///
    /// See [`Report::request_id`].
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
    let error_type = || text(headers, ERROR_TYPE)?.split(':').next().map(str::to_owned);
    let message = || details.excerpt.as_deref().and_then(body::message_of_text);
    let error = Error::new(ErrorKind::Response).with_status(status).with_details(Details {
        code: clean(details.code.or_else(error_type)),
        message: clean(details.message.or_else(message)),
        request_id: clean(details.request_id).or_else(|| request_id(headers)),
        url: clean(details.url).filter(|url| url.starts_with("https://")),
        excerpt: clean(details.excerpt),
    });
    match clean(headers.get(LOCATION).and_then(redirect_target)) {
        Some(target) if status.is_redirection() => error.with_hint(format!(
            "a redirect to {target}, which the client does not follow; check the base URL"
        )),
        _ => error,
    }
}

/// Returns the host that a redirect leads to. The rest of the address may be private.
fn redirect_target(location: &HeaderValue) -> Option<String> {
    let location = str::from_utf8(location.as_bytes()).ok()?.trim();
    let is_scheme = |text: &str| {
        text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    let host = location
        .split_once("//")
        .filter(|(before, _)| before.is_empty() || before.strip_suffix(':').is_some_and(is_scheme));
    Some(match host {
        Some((_, host)) => {
            let authority = host.split(['/', '?', '#', '\\']).next()?;
            format!("`{}`", authority.rsplit('@').next()?)
        }
        None => "another path of the same host".to_owned(),
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
mod tests;
