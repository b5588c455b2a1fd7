//! What was asked of a sandbox, for tests that want to know.

mod shown;

use std::{collections::VecDeque, fmt};

use crate::{clock::Timestamp, lwa::Form, server::Incoming};

/// How many requests are remembered. The oldest are forgotten.
const LIMIT: usize = 10_000;

/// How many bytes of requests are remembered in all. It is far more than usual requests need.
const SIZE_LIMIT: usize = 48 * 1024 * 1024;

/// How much of a body is remembered.
const BODY_LIMIT: usize = 16 * 1024;

/// A request that a sandbox has answered. Its `Debug` shows neither query, headers nor body: secrets travel there.
///
/// Serialized, it is what `GET /sandbox/journal` shows of a request, without secrets, ready to be a snapshot. Times and
/// addresses in it differ from run to run.
#[derive(Clone)]
pub struct Recorded {
    number: u64,
    at: Timestamp,
    operation: &'static str,
    incoming: Incoming,
    status: u16,
    faults: Vec<u64>,
    /// Whether its API key is one that the sandbox has given out.
    has_own_api_key: bool,
}

impl Recorded {
    /// Its place among all requests since the start or the last reset, from 1 on.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// When it came, by the clock of the sandbox.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// The id of the operation, `lwa.token` and the like for Login with Amazon, or `unknown`.
    #[must_use]
    pub fn operation(&self) -> &str {
        self.operation
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.incoming.method
    }

    /// The path, as it came.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.incoming.path
    }

    /// A parameter of the query, decoded. An empty one counts as missing.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        self.query_form().get(name).map(str::to_owned)
    }

    /// A header by its name, whatever its case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.incoming.find_header(name)
    }

    pub(crate) fn query_form(&self) -> Form {
        Form::read(&self.incoming.query)
    }

    /// What the body has in parameters, if it is a form or a JSON object.
    pub(crate) fn body_form(&self) -> Form {
        Form::of_body(&self.incoming)
    }

    /// The body, 16 KiB of it at most.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.incoming.body
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The numbers of the faults that happened to it.
    #[must_use]
    pub fn faults(&self) -> &[u64] {
        &self.faults
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("number", &self.number)
            .field("at", &self.at)
            .field("operation", &self.operation)
            .field("method", &self.incoming.method)
            .field("path", &self.incoming.path)
            .field("status", &self.status)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

/// The latest requests, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    count: u64,
    requests: VecDeque<Recorded>,
    /// Bytes of these requests.
    size: usize,
}

impl Journal {
    /// Adds a request, and gives its number.
    pub(crate) fn record(
        &mut self,
        at: Timestamp,
        operation: &'static str,
        incoming: &Incoming,
        status: u16,
        faults: Vec<u64>,
        has_own_api_key: bool,
    ) -> u64 {
        self.count += 1;
        let body = incoming.body[..incoming.body.len().min(BODY_LIMIT)].to_vec();
        let incoming = Incoming {
            method: incoming.method.clone(),
            path: incoming.path.clone(),
            query: incoming.query.clone(),
            headers: incoming.headers.clone(),
            body,
            is_foreign: incoming.is_foreign,
        };
        self.size += incoming.size();
        while self.requests.len() >= LIMIT || self.size > SIZE_LIMIT {
            let Some(oldest) = self.requests.pop_front() else { break };
            self.size -= oldest.incoming.size();
        }
        self.requests.push_back(Recorded {
            number: self.count,
            at,
            operation,
            incoming,
            status,
            faults,
            has_own_api_key,
        });
        self.count
    }

    /// Notes that a request was answered with another status in the end.
    pub(crate) fn correct(&mut self, number: u64, status: u16) {
        let found = self.requests.iter_mut().rev().find(|request| request.number == number);
        if let Some(request) = found {
            request.status = status;
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Recorded> {
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

    #[test]
    fn debug_shows_no_secrets_and_the_rest_can_be_asked_for() {
        let mut journal = Journal::default();
        let incoming = Incoming::new("POST", "/auth/o2/token?code=canary%7C")
            .header("Authorization", "Basic canary")
            .body("canary");
        journal.record(
            Timestamp::from_milliseconds(5),
            "lwa.token",
            &incoming,
            400,
            vec![1],
            false,
        );
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
    fn the_oldest_requests_and_the_ends_of_long_bodies_are_forgotten() {
        let mut journal = Journal::default();
        let long = Incoming::new("POST", "/").body(vec![b' '; BODY_LIMIT + 1]);
        let now = Timestamp::from_milliseconds(0);
        journal.record(now, "unknown", &long, 404, Vec::new(), false);
        assert_eq!(journal.iter().next().unwrap().body().len(), BODY_LIMIT);
        for _ in 0..LIMIT {
            journal.record(now, "unknown", &Incoming::new("GET", "/"), 404, Vec::new(), false);
        }
        let numbers: Vec<u64> = journal.iter().map(Recorded::number).collect();
        assert_eq!((numbers.len(), numbers[0]), (LIMIT, 2));
    }

    #[test]
    fn of_large_requests_fewer_are_remembered() {
        let sandbox = crate::Sandbox::builder().tracks(100).build();
        let large = Incoming::new("GET", "/").header("x", &"x".repeat(1024 * 1024));
        for _ in 0..100 {
            let _ = sandbox.handle(&large);
        }
        let journal = sandbox.journal();
        assert!(journal.len() < 64 && journal.last().map(Recorded::number) == Some(100));
        sandbox.clear_journal();
        let _ = sandbox.handle(&large);
        assert_eq!(sandbox.journal().len(), 1);
    }
}
