//! Constructors of responses, and the faults of their connections.

use std::time::Duration;

use bytes::Bytes;
use http::{
    HeaderName, HeaderValue, StatusCode,
    header::{CONTENT_TYPE, IntoHeaderName},
};

pub(crate) type Response = http::Response<Bytes>;

/// The faults of the connection of a response, as an extension of the response.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ConnectionFault {
    pub(crate) delay: Duration,
    pub(crate) abort: Option<Abort>,
}

/// A response that is not sent completely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Abort {
    /// The connection is closed before the head of the response.
    NoResponse,
    /// The connection is closed in the middle of the body.
    CutBody,
    /// The connection stays open, and nothing is sent after the middle of the body.
    StalledBody,
}

pub(crate) fn json(status: u16, body: &serde_json::Value) -> Response {
    with_body(status, "application/json", body.to_string())
}

pub(crate) fn html(status: u16, page: String) -> Response {
    with_body(status, "text/html; charset=utf-8", page)
}

pub(crate) fn empty(status: u16) -> Response {
    let mut response = Response::default();
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}

/// A response with a body. An empty content type is not sent.
pub(crate) fn with_body(status: u16, content_type: &str, body: impl Into<Bytes>) -> Response {
    let mut response = empty(status);
    *response.body_mut() = body.into();
    if content_type.is_empty() {
        response
    } else {
        with_header(response, CONTENT_TYPE, content_type)
    }
}

/// Sets a header. A value that a header cannot hold is left out.
pub(crate) fn with_header(
    mut response: Response,
    name: impl IntoHeaderName,
    value: &str,
) -> Response {
    if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
        response.headers_mut().insert(name, value);
    }
    response
}

/// The evidence of the spec in the operation that was called, if it is unverified.
pub(crate) const EVIDENCE: HeaderName = HeaderName::from_static("x-sandbox-evidence");
