//! The journal: the requests that a sandbox received.

mod redacted;

use std::{collections::VecDeque, fmt};

use bytes::Bytes;
use http::Method;

use crate::{
    clock::Timestamp,
    form::Form,
    request::{Request, RequestExt as _},
};

/// The maximum number of requests. The oldest are dropped.
const LIMIT: usize = 10_000;

/// The maximum size of all requests in bytes, far more than usual requests need.
const SIZE_LIMIT: usize = 48 * 1024 * 1024;

/// The maximum size of a stored body in bytes.
const BODY_LIMIT: usize = 16 * 1024;

/// A request in the journal of a sandbox.
///
/// Its `Debug` output has neither query, headers nor body, which contain secrets. `Serialize` writes the form of
/// `GET /sandbox/journal`, which has no secrets and is suitable for snapshots. Times and URLs in it differ from run to run.
#[derive(Clone)]
pub struct RecordedRequest {
    number: u64,
    at: Timestamp,
    operation: &'static str,
    request: Request,
    status: u16,
    faults: Vec<u64>,
    /// `true` if its API key belongs to the sandbox.
    has_own_api_key: bool,
}

impl RecordedRequest {
    /// Returns the position among all requests since the start or the last reset, from 1 on.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Returns the time of the request, by the clock of the sandbox.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// Returns the ID of the operation, an endpoint such as `lwa.token`, or `unknown`.
    #[must_use]
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// Returns the path, percent-encoded.
    #[must_use]
    pub fn path(&self) -> &str {
        self.request.path()
    }

    /// Returns a decoded parameter of the query, unless it is missing or empty.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        Form::of_query(&self.request).get(name).map(str::to_owned)
    }

    /// Returns the first header of a name, if its value is ASCII text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.header_text(name)
    }

    /// Returns the body, up to its first 16 KiB.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.request.body()
    }

    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the numbers of the faults that the request triggered.
    #[must_use]
    pub fn faults(&self) -> &[u64] {
        &self.faults
    }

    /// The number of stored bytes.
    fn size(&self) -> usize {
        let headers = self.request.headers().iter();
        let headers = headers.map(|(name, value)| name.as_str().len() + value.len());
        self.request.path().len()
            + self.request.query().len()
            + headers.sum::<usize>()
            + self.request.body().len()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("number", &self.number)
            .field("at", &self.at)
            .field("operation", &self.operation)
            .field("method", self.method())
            .field("path", &self.path())
            .field("status", &self.status)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

/// The latest requests, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    count: u64,
    requests: VecDeque<RecordedRequest>,
    /// The bytes of these requests.
    size: usize,
}

impl Journal {
    /// Adds a request and returns its number.
    pub(crate) fn record(
        &mut self,
        at: Timestamp,
        operation: &'static str,
        request: &Request,
        status: u16,
        faults: Vec<u64>,
        has_own_api_key: bool,
    ) -> u64 {
        self.count += 1;
        let mut request = request.clone();
        if request.body().len() > BODY_LIMIT {
            *request.body_mut() = Bytes::copy_from_slice(&request.body()[..BODY_LIMIT]);
        }
        let number = self.count;
        let recorded =
            RecordedRequest { number, at, operation, request, status, faults, has_own_api_key };
        self.size += recorded.size();
        while self.requests.len() >= LIMIT || self.size > SIZE_LIMIT {
            let Some(oldest) = self.requests.pop_front() else { break };
            self.size -= oldest.size();
        }
        self.requests.push_back(recorded);
        number
    }

    /// Changes the status of a request whose response was replaced.
    pub(crate) fn set_status(&mut self, number: u64, status: u16) {
        let found = self.requests.iter_mut().rev().find(|request| request.number == number);
        if let Some(request) = found {
            request.status = status;
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &RecordedRequest> {
        self.requests.iter()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.size = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(5);

    fn record(journal: &mut Journal, request: &Request) {
        journal.record(NOW, "unknown", request, 404, Vec::new(), false);
    }

    #[test]
    fn debug_and_serialize_show_no_secrets_and_accessors_do() {
        let mut journal = Journal::default();
        let request = http::Request::post("/auth/o2/token?code=canary%7C")
            .header("Authorization", "Basic canary")
            .body("canary".into())
            .unwrap();
        journal.record(NOW, "lwa.token", &request, 400, vec![1], false);
        let recorded = journal.iter().next().unwrap();
        assert!(!format!("{journal:?} {recorded:?}").contains("canary"));
        let shown = serde_json::to_value(recorded).unwrap();
        assert!(!shown.to_string().contains("canary"), "{shown}");
        assert_eq!(shown["headers"], serde_json::json!({ "authorization": "Basic [redacted]" }));
        assert_eq!(recorded.query("code").as_deref(), Some("canary|"));
        assert_eq!(recorded.header("authorization"), Some("Basic canary"));
        assert_eq!((recorded.body(), recorded.status()), (&b"canary"[..], 400));
    }

    #[test]
    fn the_oldest_requests_are_dropped_and_long_bodies_truncated() {
        let mut journal = Journal::default();
        record(&mut journal, &Request::new(vec![b' '; BODY_LIMIT + 1].into()));
        assert_eq!(journal.iter().next().unwrap().body().len(), BODY_LIMIT);
        for _ in 0..LIMIT {
            record(&mut journal, &Request::default());
        }
        let numbers: Vec<u64> = journal.iter().map(RecordedRequest::number).collect();
        assert_eq!((numbers.len(), numbers[0]), (LIMIT, 2));
    }

    #[test]
    fn the_size_of_all_requests_is_limited() {
        let mut journal = Journal::default();
        let header = "x".repeat(1024 * 1024);
        let large = http::Request::builder().header("x", header).body(Bytes::new()).unwrap();
        for _ in 0..100 {
            record(&mut journal, &large);
        }
        assert!(journal.iter().count() < 64);
        assert_eq!(journal.iter().last().map(RecordedRequest::number), Some(100));
    }
}
