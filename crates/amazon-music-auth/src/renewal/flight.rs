//! One renewal under way: the task that runs it, and how those who wait learn its end.

use std::{future::Future, pin::Pin, sync::Arc, thread};

use tokio::{runtime::Handle, sync::watch};

use super::{Fault, Renewal, Renewed, State, Token, interrupted};
use crate::{Error, store::keeper::Keeper};

pub(super) type Outcome = Option<Result<Arc<Token>, Error>>;

pub(super) struct UnderWay {
    pub(super) flight: u64,
    pub(super) outcome: watch::Receiver<Outcome>,
}

impl UnderWay {
    pub(super) fn share(&self) -> Self {
        Self { flight: self.flight, outcome: self.outcome.clone() }
    }
}

/// A renewal that is announced and not yet started.
pub(super) struct Takeoff {
    pub(super) runtime: Handle,
    pub(super) task: Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// Starts a renewal. Never under the lock: a runtime that is shutting down drops the task at once, and
/// dropping it takes the lock.
pub(super) fn launch(takeoff: Option<Takeoff>) {
    if let Some(Takeoff { runtime, task }) = takeoff {
        runtime.spawn(task);
    }
}

/// What a renewal holds while it runs. However it ends, dropping this makes room for the next one.
pub(super) struct Ticket {
    pub(super) renewal: Arc<Renewal>,
    pub(super) flight: u64,
    /// The number of the token that was current when it started.
    pub(super) generation: u64,
    /// The store that it was renewed in.
    pub(super) keeper: Option<Arc<Keeper>>,
    pub(super) outcome: watch::Sender<Outcome>,
}

impl Ticket {
    /// Takes over what the renewal brought, and tells everybody who waits for it.
    pub(super) fn finish(self, renewed: Result<Renewed, Fault>) {
        let mut state = self.renewal.lock();
        let outcome = match renewed {
            // It was given up for lost and arrives after its successor, or after a logout.
            _ if state.generation != self.generation => {
                state.last_resort().ok_or_else(|| state.ended.clone().unwrap_or_else(interrupted))
            }
            Ok(renewed) => {
                if let Some(refresh_token) = renewed.refresh_token {
                    state.refresh_token = Some(Arc::new(refresh_token));
                }
                if let Some(scopes) = renewed.scopes {
                    state.scopes = Some(scopes);
                }
                let token = state.install_living(renewed.access_token, Some(renewed.life));
                state.tell_new_keeper(self.keeper.as_ref());
                let now = state.clocks.moment();
                let State { pauses, jitter, .. } = &mut *state;
                pauses.end(now, jitter);
                Ok(token)
            }
            Err(fault) => {
                let error = state.fail(fault);
                // In a store, somebody may put a new login.
                if error.is_login_required() && self.keeper.is_none() {
                    state.ended = Some(error.clone());
                }
                Err(error)
            }
        };
        // Before the waiters wake up, so that the next one who asks starts anew.
        state.forget(self.flight);
        drop(state);
        self.outcome.send_replace(Some(outcome));
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let mut state = self.renewal.lock();
        if state.under_way.as_ref().is_some_and(|under_way| under_way.flight == self.flight) {
            state.under_way = None;
            // A runtime that ends is no failure: the next caller, on another one, may ask at once.
            let fault = if thread::panicking() { Fault::Service } else { Fault::Local };
            state.fail(fault(interrupted()));
        }
    }
}
