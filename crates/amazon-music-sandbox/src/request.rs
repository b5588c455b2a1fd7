//! Requests, and methods that read them.

use bytes::Bytes;
use http::Method;

pub(crate) type Request = http::Request<Bytes>;

/// An extension of requests from other machines, which must not use the control endpoint.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FromOtherMachine;

/// Reads the parts of a request as text.
pub(crate) trait RequestExt {
    /// The path, percent-encoded.
    fn path(&self) -> &str;

    /// The method by which a request is processed: a HEAD request like a GET request.
    fn processed_method(&self) -> &Method;

    /// The query string; empty if there is none.
    fn query(&self) -> &str;

    /// The first header of a name, if its value is ASCII text.
    fn header_text(&self, name: &str) -> Option<&str>;

    /// The bearer token of the `Authorization` header, if it has one.
    fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header_text("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    }

    /// Returns `true` if `Content-Type` names a media type, whatever its case and parameters.
    fn has_media_type(&self, media_type: &str) -> bool {
        let given = self.header_text("content-type").unwrap_or_default();
        given.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media_type)
    }
}

impl RequestExt for Request {
    fn path(&self) -> &str {
        self.uri().path()
    }

    fn processed_method(&self) -> &Method {
        if self.method() == Method::HEAD { &Method::GET } else { self.method() }
    }

    fn query(&self) -> &str {
        self.uri().query().unwrap_or_default()
    }

    fn header_text(&self, name: &str) -> Option<&str> {
        self.headers().get(name)?.to_str().ok()
    }
}
