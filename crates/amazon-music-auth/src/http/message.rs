//! HTTP requests, and the errors of exchanges without a complete response.

use std::{error, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use url::Url;

use crate::tls;

pub(crate) type BoxError = Box<dyn error::Error + Send + Sync>;

/// A request for [`HttpClient::send`](crate::HttpClient::send). Its `Debug` prints the method only.
#[doc(hidden)]
pub struct HttpRequest {
    pub method: Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// From connecting to the end of the response body. `None` stands for the timeout of the client.
    pub timeout: Option<Duration>,
    /// A longer response body is [`HttpErrorKind::TooLarge`].
    pub max_response_bytes: usize,
    pub connection: Connection,
}

/// The connections that a request may be sent on.
///
/// If the server closes an idle connection while a request is sent on it, the outcome of the request is unknown.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connection {
    /// Any: the request may be retried.
    Pooled,
    /// One that was idle for less than a second.
    Recent,
    /// One that is used for no other request.
    New,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

/// The part of an HTTP exchange that failed.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HttpErrorKind {
    /// The client cannot send such requests: https in a build without TLS.
    Configuration,
    /// The URL or a header is invalid. Nothing was sent.
    InvalidRequest,
    /// No connection: nothing was sent.
    Connect,
    Timeout,
    /// The exchange was interrupted. The server may have processed the request.
    Io,
    /// The response body exceeds the limit.
    TooLarge,
    /// The response body has an unsupported content coding, which the source names.
    ContentCoding,
}

/// The error of an HTTP exchange without a complete response. It prints no URL and no header.
#[doc(hidden)]
#[derive(Clone)]
pub struct HttpError {
    pub kind: HttpErrorKind,
    /// The status of an incomplete response.
    pub status: Option<StatusCode>,
    /// The headers of an incomplete response.
    pub headers: Option<HeaderMap>,
    pub source: Option<Arc<dyn error::Error + Send + Sync>>,
}

impl HttpError {
    pub(super) fn new(kind: HttpErrorKind) -> Self {
        Self { kind, status: None, headers: None, source: None }
    }

    pub(super) fn with_source(self, source: impl Into<BoxError>) -> Self {
        Self { source: Some(source.into().into()), ..self }
    }

    pub(super) fn with_response(self, status: StatusCode, headers: HeaderMap) -> Self {
        Self { status: Some(status), headers: Some(headers), ..self }
    }

    pub(super) fn of_reqwest(why: reqwest::Error) -> Self {
        // A connect timeout is both, and nothing was sent.
        let kind = if why.is_connect() {
            HttpErrorKind::Connect
        } else if why.is_timeout() {
            HttpErrorKind::Timeout
        } else if why.is_builder() {
            HttpErrorKind::InvalidRequest
        } else {
            HttpErrorKind::Io
        };
        Self::new(kind).with_source(why.without_url())
    }

    /// Returns how to fix the cause, if it is known to be on this machine or in its network.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        match self.kind {
            HttpErrorKind::Configuration if tls::AVAILABLE => {
                Some("install the certificates of the platform, e.g. the package `ca-certificates`")
            }
            HttpErrorKind::Configuration => {
                Some("enable one of the features rustls-ring, rustls-aws-lc-rs and native-tls")
            }
            HttpErrorKind::Connect => tls::hint(self),
            _ => None,
        }
    }
}

impl From<BoxError> for HttpError {
    /// Converts the error of a service, which may be built on this client or on reqwest.
    fn from(why: BoxError) -> Self {
        match why.downcast::<Self>() {
            Ok(own) => *own,
            Err(why) => match why.downcast::<reqwest::Error>() {
                Ok(why) => Self::of_reqwest(*why),
                Err(why) => Self::new(HttpErrorKind::Io).with_source(why),
            },
        }
    }
}

impl fmt::Display for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            HttpErrorKind::Configuration | HttpErrorKind::InvalidRequest => {
                "the request cannot be made"
            }
            HttpErrorKind::Connect => "no connection to the server",
            HttpErrorKind::Timeout => "no complete response in time",
            HttpErrorKind::Io => "the exchange with the server was interrupted",
            HttpErrorKind::TooLarge => "the response body is too large",
            HttpErrorKind::ContentCoding => "the response body cannot be decoded",
        })
    }
}

impl fmt::Debug for HttpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpError")
            .field("kind", &self.kind)
            .field("status", &self.status)
            // The `Debug` of other crates' errors may print a URL.
            .field("source", &self.source.as_ref().map(ToString::to_string))
            .finish_non_exhaustive()
    }
}

impl error::Error for HttpError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.source.as_deref().map(|why| why as &(dyn error::Error + 'static))
    }
}
