//! The handle of a running refresh, which all callers share.

use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

use super::token::Token;
use crate::Error;

/// The result of a refresh: `None` while it runs, and for ever if its task was lost.
pub(super) type Outcome = Option<Result<Arc<Token>, Error>>;

#[derive(Clone)]
pub(super) struct RefreshTask {
    pub(super) id: u64,
    pub(super) outcome: watch::Receiver<Outcome>,
}

/// The end of waiting for a refresh.
pub(super) enum Joined {
    Finished(Result<Arc<Token>, Error>),
    /// The task ended without a result: it panicked, or its runtime shut down.
    Lost,
    /// The task does not move: its runtime no longer runs it.
    TimedOut,
}

impl RefreshTask {
    /// Waits until the refresh ends. The caller may drop the future; the refresh goes on.
    pub(super) async fn join(mut self, timeout: Duration) -> Joined {
        match tokio::time::timeout(timeout, self.outcome.wait_for(Option::is_some)).await {
            Ok(Ok(outcome)) => (*outcome).clone().map_or(Joined::Lost, Joined::Finished),
            Ok(Err(_closed)) => Joined::Lost,
            Err(_elapsed) => Joined::TimedOut,
        }
    }
}
