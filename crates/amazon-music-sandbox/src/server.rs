//! What goes in and out: requests and answers without sockets, so that tests and benches need none.

use std::fmt;

/// A request. Its `Debug` shows neither header values nor the body: tokens travel there.
#[derive(Clone)]
pub struct Incoming {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Incoming {
    /// A request without headers and body. `target` is a path with or without a query string, both
    /// percent-encoded as on the wire, such as `/v1/tracks?ids=B0064UPU4G`.
    #[must_use]
    pub fn new(method: &str, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets the body; its type is a header of its own, `Content-Type`.
    #[must_use]
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// The first header of a name, whatever its case.
    pub(crate) fn find_header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// An answer. Its `Debug` does not show the body: it may hold tokens.
#[derive(Clone)]
pub struct Outgoing {
    pub(crate) status: u16,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) body: Vec<u8>,
}

impl Outgoing {
    pub(crate) fn json(status: u16, body: &serde_json::Value) -> Self {
        let body = body.to_string().into_bytes();
        Self { status, content_type: Some("application/json"), body }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self { status, content_type: None, body: Vec::new() }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The media type of the body, if there is one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_neither_tokens_nor_bodies() {
        let incoming = Incoming::new("GET", "/v1/me?code=canary")
            .header("Authorization", "Bearer canary")
            .body("canary");
        let outgoing = Outgoing { status: 200, content_type: None, body: b"canary".to_vec() };
        let printed = format!("{incoming:?} {outgoing:?}");
        assert!(!printed.contains("canary") && printed.contains("/v1/me"));
    }
}
