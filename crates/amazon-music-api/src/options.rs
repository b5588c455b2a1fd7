//! What a caller may want of one call: times, headers, whether it may be repeated, a report.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, Instant},
};

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::{Report, Retry};

/// Headers that the bindings or the connection set, and that nobody else may: who calls, where to, how long
/// the body is and what it and the answer are made of.
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

/// What is wanted of a call. Those of a client's [`Connection`](crate::Connection) are where every call
/// starts from; [`Request::connection_mut`](crate::Request::connection_mut) changes those of one call.
///
/// ```
/// use std::time::Duration;
/// use amazon_music_api::{Request as _, v1};
///
/// # fn example(api: v1::Client) -> Result<(), amazon_music_api::InvalidHeader> {
/// let mut call = api.get_album().id("B0064UPU4G");
/// let options = call.connection_mut().options_mut();
/// options.attempt_timeout = Some(Duration::from_secs(5));
/// options.set_header("Accept-Language", "de-de")?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long one sending of the request may take, from connecting to the last byte of the answer.
    /// Without it, the time-outs of the HTTP client hold. Waiting for credentials is not part of it.
    pub attempt_timeout: Option<Duration>,
    /// When the whole call must have ended. The bindings do not look at it: keeping it is up to
    /// [`Deliver`](crate::Deliver).
    pub deadline: Option<Instant>,
    /// How long the whole call may take from when it is sent; the earlier of this and the deadline counts.
    /// Keeping it is up to [`Deliver`](crate::Deliver).
    pub timeout: Option<Duration>,
    /// Whether the call may be attempted again at all; `true` at first. Keeping it is up to
    /// [`Deliver`](crate::Deliver).
    pub may_repeat: bool,
    /// Whether the call may be repeated when its outcome is unknown, in place of what the table of operations
    /// says. Keeping it is up to [`Deliver`](crate::Deliver).
    pub retry: Option<Retry>,
    /// Where to write down what happens.
    pub report: Option<Arc<Report>>,
    headers: Vec<Header>,
}

#[derive(Debug, Clone)]
struct Header {
    name: HeaderName,
    value: HeaderValue,
    /// Whether it takes the place of what the call itself sends under that name.
    replaces: bool,
}

impl CallOptions {
    /// Options that want nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the header `name` with the call, in place of what the call itself would send under that name.
    ///
    /// # Errors
    /// Where no header can have this name or value, or the name is one that the bindings set: credentials,
    /// host, length and form of the body.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        self.set(name, value, true)
    }

    /// As [`set_header`](Self::set_header), unless the call itself sends something under that name.
    ///
    /// # Errors
    /// As `set_header`.
    pub fn set_default_header(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        self.set(name, value, false)
    }

    fn set(&mut self, name: &str, value: &str, replaces: bool) -> Result<(), InvalidHeader> {
        let name = HeaderName::try_from(name).map_err(|_| InvalidHeader(Reason::Name))?;
        if RESERVED.contains(&name.as_str()) {
            return Err(InvalidHeader(Reason::Reserved(name)));
        }
        let Ok(value) = HeaderValue::try_from(value) else {
            return Err(InvalidHeader(Reason::Value(name)));
        };
        self.headers.retain(|header| header.name != name);
        self.headers.push(Header { name, value, replaces });
        Ok(())
    }

    /// The names of the headers that were set, in lower case.
    pub fn header_names(&self) -> impl Iterator<Item = &str> {
        self.headers.iter().map(|header| header.name.as_str())
    }

    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        for Header { name, value, replaces } in &self.headers {
            if *replaces || !headers.contains_key(name) {
                headers.insert(name, value.clone());
            }
        }
    }
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            attempt_timeout: None,
            deadline: None,
            timeout: None,
            may_repeat: true,
            retry: None,
            report: None,
            headers: Vec::new(),
        }
    }
}

/// Leaves the values of headers out: they are the caller's.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("attempt_timeout", &self.attempt_timeout)
            .field("deadline", &self.deadline)
            .field("timeout", &self.timeout)
            .field("may_repeat", &self.may_repeat)
            .field("retry", &self.retry)
            .field("headers", &self.header_names().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A header that cannot be sent with a call. Its value is not part of the error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidHeader(Reason);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Reason {
    Name,
    Reserved(HeaderName),
    Value(HeaderName),
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Name => {
                f.write_str("the name of the header is empty or has a character that none may have")
            }
            Reason::Reserved(name) => write!(f, "the header `{name}` is set by the client itself"),
            Reason::Value(name) => {
                write!(f, "the value of the header `{name}` has a character that none may have")
            }
        }
    }
}

impl std::error::Error for InvalidHeader {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_the_client_itself_cannot_be_set() {
        let mut options = CallOptions::new();
        for name in RESERVED {
            for name in [name.to_string(), name.to_uppercase()] {
                let error = options.set_header(&name, "canary").unwrap_err();
                assert_eq!(error, InvalidHeader(Reason::Reserved(name.parse().unwrap())));
                assert!(error.to_string().contains("itself"), "{error}");
            }
        }
        assert_eq!(options.header_names().count(), 0);
    }

    #[test]
    fn what_no_header_can_have_is_refused_and_not_shown() {
        let mut options = CallOptions::new();
        for (name, value) in
            [("", "a"), ("a b", "a"), ("canary:", "a"), ("a", "canary\n"), ("a", "\0")]
        {
            let error = options.set_header(name, value).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        }
    }

    #[test]
    fn a_header_is_set_once_and_its_value_is_not_printed() {
        let mut options = CallOptions::new();
        options.set_header("Accept-Language", "canary").unwrap();
        options.set_header("accept-language", "canary-2").unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("accept-language", HeaderValue::from_static("of the call"));
        options.apply(&mut headers);
        assert_eq!(headers.get_all("accept-language").iter().collect::<Vec<_>>(), ["canary-2"]);
        assert!(!format!("{options:?}").contains("canary"));
    }

    #[test]
    fn a_default_header_gives_way_to_the_one_of_the_call() {
        let mut options = CallOptions::new();
        options.set_default_header("accept-language", "de-de").unwrap();
        let mut headers = HeaderMap::new();
        options.apply(&mut headers);
        assert_eq!(headers["accept-language"], "de-de");
        headers.insert("accept-language", HeaderValue::from_static("of the call"));
        options.apply(&mut headers);
        assert_eq!(headers["accept-language"], "of the call");
        options.set_header("accept-language", "fr-fr").unwrap();
        options.apply(&mut headers);
        assert_eq!(headers["accept-language"], "fr-fr");
    }
}
