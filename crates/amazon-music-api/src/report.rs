//! The report of a request.

use std::{fmt, time::Duration};

use serde_json::Value;

/// A report of one request: attempts, token refreshes, elapsed time and the service's request ID.
///
/// It is part of every [`Response`](crate::Response). Errors have the same by themselves, e.g.
/// [`Error::attempts`](crate::Error::attempts).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The number of attempts that were made.
    pub attempts: u32,
    /// The number of token refreshes after the service had rejected a token.
    pub refreshes: u32,
    /// The HTTP status of the last response.
    pub status: Option<u16>,
    /// The request ID that the service assigned. Include it in reports to Amazon.
    ///
    /// Not documented: it comes from a header that other services of Amazon send.
    pub request_id: Option<String>,
    /// The wait that the last response asked for, at most a day.
    pub retry_after: Option<Duration>,
    /// The time from sending to the decoded response, with queueing, retries and waits.
    pub elapsed: Duration,
    /// The number of values in the response that this version does not know.
    pub unknown_values: u32,
    /// The codes and messages of errors that the response contains beside its data; usually none.
    pub errors: Vec<String>,
    /// The nested objects that failed to decode and were left out; usually none.
    ///
    /// An example is an artist without an ID.
    pub undecoded: Vec<UndecodedObject>,
}

/// A nested object of a response that failed to decode. Its `Debug` prints the type only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UndecodedObject {
    /// The name of the type that it should have, e.g. `Artist`.
    pub type_name: &'static str,
    /// The object, or another value in its place.
    pub json: Value,
}

impl fmt::Debug for UndecodedObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UndecodedObject")
            .field("type_name", &self.type_name)
            .finish_non_exhaustive()
    }
}
