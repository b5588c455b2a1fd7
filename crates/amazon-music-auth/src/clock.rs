//! Where the time comes from: Tokio's monotonic clock, which tests pause.
//!
//! It may stand still while a machine sleeps, so a token can be older than it seems. The service then
//! rejects it, and the session renews it.

pub(crate) use tokio::time::Instant;

/// The present.
pub(crate) fn now() -> Instant {
    Instant::now()
}
