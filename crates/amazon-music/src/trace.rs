//! What is told to `tracing`: each call, how it went, and each wait that a failure causes.
//!
//! No field holds a token, an id of a user or an address; only what stands here is recorded. Spans are at the
//! level `debug`, waits and retries that were not made at `warn`.

use std::time::Duration;

use tracing::{Span, field::Empty};

/// A span around one call with all its attempts and waits, until its answer is there.
pub(crate) fn call(operation: &'static str) -> Span {
    tracing::debug_span!(
        target: "amazon_music",
        "amazon_music.call",
        operation,
        attempts = Empty,
        status = Empty,
        duration_ms = Empty,
    )
}

/// How a call ended. `status` is that of its last answer, where there was one.
pub(crate) fn record(span: &Span, attempts: u32, status: Option<u16>, duration: Duration) {
    let duration_ms = duration.as_millis() as u64;
    span.record("attempts", attempts).record("status", status).record("duration_ms", duration_ms);
}

/// A wait before the next attempt. `all` says that the application's other calls wait too.
pub(crate) fn wait(operation: &str, status: Option<u16>, wait: Duration, all: bool) {
    let wait_ms = wait.as_millis() as u64;
    tracing::warn!(target: "amazon_music", operation, status, wait_ms, all, "waiting to try again");
}

/// A retry that the budget does not allow.
pub(crate) fn denied(operation: &str, status: Option<u16>) {
    tracing::warn!(target: "amazon_music", operation, status, "too many retries: none for this call");
}

#[cfg(test)]
mod tests;
