//! The options of one request: limits of time, retries and headers.

use std::{
    borrow::Cow,
    fmt,
    time::{Duration, Instant},
};

use http::{HeaderName, HeaderValue};

use crate::{Error, ErrorKind, Retry};

/// Headers that only the SDK may set: credentials, host, length and form of the body.
const RESERVED: &[&str] = &[
    "accept",
    "accept-encoding",
    "api-version",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-api-key",
];

/// The options of one request.
///
/// The methods of [`Request`](crate::Request) set them, and the [`Transport`](crate::Transport) follows them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestOptions {
    /// The timeout of the whole request, including queueing, retries and the waits between them.
    pub timeout: Option<Duration>,
    /// The deadline of the whole request. The earlier of this and the timeout counts.
    pub deadline: Option<Instant>,
    /// The timeout of one attempt, from connecting to the last byte of the response.
    pub attempt_timeout: Option<Duration>,
    /// `true` if the request has one attempt only. A rejected token is still refreshed.
    pub no_retry: bool,
    /// The class that decides about retries, instead of that of the operation.
    pub retry: Option<Retry>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
}

impl RequestOptions {
    /// Sets a header, which replaces what the request itself would send under that name.
    ///
    /// # Errors
    /// Returns an error if name or value are not valid in a header, or if the SDK sets that header itself.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = header(name, value)?;
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
        Ok(())
    }

    /// Returns the names of the headers that were set, in lower case.
    pub fn header_names(&self) -> impl Iterator<Item = &str> {
        self.headers.iter().map(|(name, _)| name.as_str())
    }
}

/// Checks a header that a caller wants to send, and returns it parsed.
///
/// # Errors
/// Returns an error if name or value are not valid in a header, or if the SDK sets that header itself.
#[doc(hidden)]
pub fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidHeader> {
    let name = HeaderName::try_from(name).map_err(|_| {
        InvalidHeader("the name of the header is empty or has an invalid character".into())
    })?;
    if RESERVED.contains(&name.as_str()) {
        return Err(InvalidHeader(format!("the header `{name}` is set by the client").into()));
    }
    match HeaderValue::try_from(value) {
        Ok(value) => Ok((name, value)),
        Err(_) => {
            let message = format!("the value of the header `{name}` has an invalid character");
            Err(InvalidHeader(message.into()))
        }
    }
}

/// Omits the values of headers, which may be secret.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("no_retry", &self.no_retry)
            .field("retry", &self.retry)
            .field("headers", &self.header_names().collect::<Vec<_>>())
            .finish()
    }
}

/// A header that cannot be sent. Its value is not part of the error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidHeader(Cow<'static, str>);

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidHeader {}

impl From<InvalidHeader> for Error {
    fn from(error: InvalidHeader) -> Self {
        Self::new(ErrorKind::InvalidRequest).with_message(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_of_the_sdk_cannot_be_set() {
        let mut options = RequestOptions::default();
        for name in ["Authorization", "x-api-key", "Host", "CONTENT-LENGTH", "cookie"] {
            let error = options.set_header(name, "canary").unwrap_err().to_string();
            assert!(error.contains("set by the client") && !error.contains("canary"), "{error}");
        }
        assert!(options.set_header("", "x").unwrap_err().to_string().contains("the name"));
        let error = options.set_header("x-a", "canary\n").unwrap_err().to_string();
        assert_eq!(error, "the value of the header `x-a` has an invalid character");
    }

    #[test]
    fn the_last_header_of_a_name_is_sent_and_debug_output_leaves_it_out() {
        let mut options = RequestOptions::default();
        options.set_header("X-A", "1").unwrap();
        options.set_header("x-a", "canary").unwrap();
        assert_eq!(
            options.headers,
            [(HeaderName::from_static("x-a"), HeaderValue::from_static("canary"))]
        );
        let debug = format!("{options:?}");
        assert!(debug.contains("x-a") && !debug.contains("canary"), "{debug}");
    }
}
