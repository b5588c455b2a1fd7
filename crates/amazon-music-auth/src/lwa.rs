//! Requests to Login with Amazon, and their responses. `token` parses the bodies.

use std::{
    mem,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use url::Url;
use zeroize::Zeroize as _;

use crate::{
    Error, ErrorKind, HttpClient,
    http::{Connection, HttpError, HttpErrorKind, HttpRequest},
    retry_after::retry_after,
    runtime,
};

/// The limit for a response body. Responses with tokens take a few kilobytes.
const MAX_RESPONSE_BYTES: usize = 1024 * 1024;

/// A request to Login with Amazon.
pub(crate) struct LwaRequest(HttpRequest);

impl LwaRequest {
    /// # Errors
    /// Returns an error if `url` is not a URL ([`ErrorKind::Configuration`]).
    pub(crate) fn get(url: &str) -> Result<Self, Error> {
        Self::new(Method::GET, url, Bytes::new())
    }

    /// # Errors
    /// Like [`get`](Self::get).
    pub(crate) fn post_form(url: &str, form: String) -> Result<Self, Error> {
        let content_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        let request = Self::new(Method::POST, url, form.into())?;
        Ok(request.header(header::CONTENT_TYPE, content_type))
    }

    fn new(method: Method, url: &str, body: Bytes) -> Result<Self, Error> {
        // The source could contain the URL, and with it a token.
        let url = Url::parse(url).map_err(|_| Error::new(ErrorKind::Configuration, INVALID))?;
        let accept = HeaderValue::from_static("application/json");
        let headers = HeaderMap::from_iter([(header::ACCEPT, accept)]);
        // A code, and a refresh token that is rotated, can be sent only once.
        let connection = match method {
            Method::GET => Connection::Pooled,
            _ => Connection::New,
        };
        let max_response_bytes = MAX_RESPONSE_BYTES;
        let timeout = None;
        Ok(Self(HttpRequest {
            method,
            url,
            headers,
            body,
            timeout,
            max_response_bytes,
            connection,
        }))
    }

    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.insert(name, value);
        self
    }

    /// Sends the request and reads the response, whatever its status.
    ///
    /// # Errors
    /// Returns an error if the request is invalid or there is no runtime ([`ErrorKind::Configuration`]), or the
    /// response is incomplete ([`ErrorKind::Transient`]) or too large.
    pub(crate) async fn send(self, http: &HttpClient) -> Result<LwaResponse, Error> {
        runtime::current()?;
        let response = http.send(self.0).await.map_err(failed)?;
        let (head, body) = response.into_parts();
        let retry_after = retry_after(&head.headers, SystemTime::now());
        let date = head.headers.get(header::DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
        Ok(LwaResponse { status: head.status.as_u16(), retry_after, date, body })
    }
}

/// A response of Login with Amazon, whatever its status. The body may hold tokens.
pub(crate) struct LwaResponse {
    status: u16,
    retry_after: Option<Duration>,
    date: Option<SystemTime>,
    body: Bytes,
}

impl LwaResponse {
    #[cfg(test)]
    pub(crate) fn new(status: u16, retry_after: Option<Duration>, body: Vec<u8>) -> Self {
        Self { status, retry_after, date: None, body: body.into() }
    }

    pub(crate) fn status(&self) -> u16 {
        self.status
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Returns the time of the response by the clock of the server.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        self.date
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }
}

impl Drop for LwaResponse {
    fn drop(&mut self) {
        // Not if the HTTP client shares the memory with the rest of its buffer.
        if let Ok(mut body) = mem::take(&mut self.body).try_into_mut() {
            body.as_mut().zeroize();
        }
    }
}

const INVALID: &str = "the request is invalid";

/// Returns `true` if the request of `error` was certainly not sent, since no connection could be made.
pub(crate) fn is_unsent(error: &Error) -> bool {
    let why = std::error::Error::source(error).and_then(|why| why.downcast_ref::<HttpError>());
    why.is_some_and(|why| why.kind == HttpErrorKind::Connect)
}

/// Converts the error of a request without a complete response.
pub(crate) fn failed(why: HttpError) -> Error {
    let hint = why.hint();
    let transient = |message| {
        let hint = hint.unwrap_or("check the connection and any proxy, then try again");
        (ErrorKind::Transient, message, hint)
    };
    let status = why.status.as_ref().map(StatusCode::as_u16);
    let (kind, message, hint) = match why.kind {
        HttpErrorKind::Configuration => {
            let message = "no TLS connection can be made";
            (ErrorKind::Configuration, message, hint.unwrap_or_default())
        }
        HttpErrorKind::InvalidRequest => (ErrorKind::Configuration, INVALID, "check the URL"),
        HttpErrorKind::Connect if hint.is_some() => {
            transient("the TLS connection to Login with Amazon failed")
        }
        HttpErrorKind::Connect => transient("Login with Amazon could not be reached"),
        HttpErrorKind::Timeout => transient("Login with Amazon did not respond in time"),
        HttpErrorKind::Io => transient("the exchange with Login with Amazon broke off"),
        HttpErrorKind::TooLarge | HttpErrorKind::ContentCoding => {
            let message = match (why.kind, &why.source) {
                (HttpErrorKind::ContentCoding, Some(source)) => {
                    format!("the response of Login with Amazon cannot be decoded: {source}")
                }
                _ => "the response of Login with Amazon is too large".to_owned(),
            };
            let kind = status.map_or(ErrorKind::Protocol, ErrorKind::of_status);
            let error = Error::new(kind, message);
            let wait = why.headers.as_ref().and_then(|h| retry_after(h, SystemTime::now()));
            return match status {
                Some(status) => error.with_response(status, wait).with_source(why),
                None => error.with_source(why),
            };
        }
    };
    Error::new(kind, message).with_hint(hint).with_source(why)
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use futures_util::FutureExt as _;

    use super::*;
    use crate::http::tests::Scripted;

    #[test]
    fn transport_errors_have_kind_message_and_retry_after() {
        for (kind, status, expected, message) in [
            (
                HttpErrorKind::Configuration,
                None,
                ErrorKind::Configuration,
                "no TLS connection can be made",
            ),
            (HttpErrorKind::InvalidRequest, None, ErrorKind::Configuration, "is invalid"),
            (HttpErrorKind::Connect, None, ErrorKind::Transient, "could not be reached"),
            (HttpErrorKind::Timeout, Some(200), ErrorKind::Transient, "did not respond in time"),
            (HttpErrorKind::Io, Some(400), ErrorKind::Transient, "broke off"),
            (HttpErrorKind::TooLarge, Some(200), ErrorKind::Protocol, "too large (status 200)"),
            (HttpErrorKind::TooLarge, Some(500), ErrorKind::Transient, "too large (status 500)"),
        ] {
            let status = status.map(|status| StatusCode::from_u16(status).unwrap());
            let headers = HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from(7))]);
            let error = failed(HttpError { kind, status, headers: Some(headers), source: None });
            assert_eq!(error.kind(), expected, "{error}");
            assert!(error.to_string().ends_with(message), "{error}");
            // The status of an incomplete response says nothing about the login.
            assert_eq!(error.status().is_some(), kind == HttpErrorKind::TooLarge);
            let wait = Some(Duration::from_secs(7)).filter(|_| kind == HttpErrorKind::TooLarge);
            assert_eq!(error.retry_after(), wait);
        }
    }

    #[tokio::test]
    async fn response_has_status_retry_after_date_and_body() {
        let service = Scripted(|request: http::Request<Bytes>| {
            assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
            assert_eq!(request.headers()["accept"], "application/json");
            assert_eq!(&request.body()[..], b"a=b");
            let response = http::Response::builder()
                .status(429)
                .header("retry-after", "1.5")
                .header("date", "Sun, 06 Nov 1994 08:49:37 GMT")
                .body(Bytes::from_static(b"canary"));
            std::future::ready(Ok::<_, Infallible>(response.unwrap()))
        });
        let request = LwaRequest::post_form("https://a.example/", "a=b".to_owned()).unwrap();
        let response = request.send(&HttpClient::from_service(service)).await.unwrap();
        assert_eq!((response.status(), response.body()), (429, &b"canary"[..]));
        assert_eq!(response.retry_after(), Some(Duration::from_millis(1500)));
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(response.date(), Some(date));
    }

    #[test]
    fn a_request_outside_a_runtime_is_a_configuration_error() {
        let request = LwaRequest::get("https://a.example/").unwrap();
        let error =
            request.send(&HttpClient::new().unwrap()).now_or_never().unwrap().err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("Tokio runtime"), "{error}");
    }

    #[test]
    fn invalid_url_is_a_configuration_error_without_the_url() {
        let error = LwaRequest::get("canary").err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error:?}").contains("canary"));
    }
}
