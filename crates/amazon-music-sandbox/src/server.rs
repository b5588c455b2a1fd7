//! What goes in and out: requests and answers without sockets, so that tests and benches need none.

use std::{fmt, time::Duration};

/// A request. Its `Debug` shows neither header values nor the body: tokens travel there.
#[derive(Clone)]
pub struct Incoming {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Whether it comes from another machine, which may not look into the sandbox.
    pub(crate) is_foreign: bool,
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
            is_foreign: false,
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

    /// How many bytes it holds.
    pub(crate) fn size(&self) -> usize {
        let headers = self.headers.iter().map(|(name, value)| name.len() + value.len());
        self.path.len() + self.query.len() + headers.sum::<usize>() + self.body.len()
    }

    /// The first header of a name, whatever its case.
    pub(crate) fn find_header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The bearer token of the `Authorization` header, if it has one.
    pub(crate) fn bearer(&self) -> Option<&str> {
        let (kind, token) = self.find_header("Authorization")?.split_once(' ')?;
        kind.eq_ignore_ascii_case("bearer").then(|| token.trim())
    }
}

impl Incoming {
    /// Whether the body is said to be of a media type, whatever its case and parameters.
    pub(crate) fn has_media_type(&self, wanted: &str) -> bool {
        let given = self.find_header("Content-Type").unwrap_or_default();
        given.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted)
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

/// An answer. Its `Debug` shows neither header values nor the body: they may hold tokens.
#[derive(Clone)]
pub struct Outgoing {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) delivery: Delivery,
}

/// How an answer travels. Faults change it; without sockets it means nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Delivery {
    /// How long the answer is held back.
    pub(crate) delay: Duration,
    pub(crate) end: End,
}

/// How an answer ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum End {
    #[default]
    Whole,
    /// The connection breaks in the middle.
    Cut,
    /// Nothing comes after the middle, and the connection stays open.
    Stalled,
    /// The connection ends before there is an answer, also before its head.
    Unsent,
}

impl Outgoing {
    fn new(status: u16, content_type: &str, body: Vec<u8>) -> Self {
        Self { body, ..Self::empty(status) }.header("Content-Type", content_type)
    }

    pub(crate) fn json(status: u16, body: &serde_json::Value) -> Self {
        Self::new(status, "application/json", body.to_string().into_bytes())
    }

    pub(crate) fn html(status: u16, page: String) -> Self {
        Self::new(status, "text/html; charset=utf-8", page.into_bytes())
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), delivery: Delivery::default() }
    }

    /// Sets a header, in the place of one that there is already.
    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.into()));
        self
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// A header by its name, whatever its case.
    #[must_use]
    pub fn find_header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The media type of the body, if there is one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.find_header("Content-Type")
    }

    /// The body, whole, even where a fault cuts it on the wire.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Outgoing")
            .field("status", &self.status)
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("delivery", &self.delivery)
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
        let outgoing = Outgoing::new(302, "canary", b"canary".to_vec());
        let printed = format!("{incoming:?} {outgoing:?}");
        assert!(!printed.contains("canary") && printed.contains("/v1/me"));
    }
}
