//! The task of one refresh.

use std::{sync::Arc, thread};

use tokio::sync::watch;
use tracing::Instrument as _;

use super::{
    backoff::Failure,
    error::{interrupted, not_refreshable},
    source::TokenSource,
    state::{Outcome, RefreshTask, State, Tokens},
    stored_session::{Need, StoredSession},
    token::{Refreshed, Token},
};
use crate::trace;

/// Creates a refresh and its handle, and puts the handle into `state`.
///
/// With `force`, no access token of a store is taken in place of a new one.
pub(super) fn create(
    tokens: &Arc<Tokens>,
    source: Arc<dyn TokenSource>,
    state: &mut State,
    force: bool,
) -> (RefreshTask, impl Future<Output = ()> + Send + use<>) {
    let (sender, outcome) = watch::channel(None);
    let task = RefreshTask { id: state.next_task_id, outcome };
    state.next_task_id += 1;
    state.running = Some(task.clone());
    let running = Running {
        tokens: Arc::clone(tokens),
        id: task.id,
        revision: state.revision,
        stored: state.stored.clone(),
        outcome: sender,
    };
    let need = Need {
        replaces: state.current.as_ref().map(|token| token.access.clone()),
        scopes: state.scopes.clone(),
        force,
    };
    let (refresh_token, clocks) = (state.refresh_token.clone(), state.clocks.clone());
    let refresh = async move {
        let refreshed = async {
            match (&running.stored, &refresh_token) {
                (Some(stored), _) => stored.refresh(&*source, need, &clocks).await,
                (None, Some(refresh_token)) => {
                    // The lifetime counts from here: the response does not say how old it is.
                    let requested_at = clocks.moment();
                    let response = source.refresh(refresh_token).await;
                    response
                        .map(|response| Refreshed::received(response, requested_at))
                        .map_err(Failure::Service)
                }
                (None, None) => Err(Failure::Local(not_refreshable())),
            }
        };
        let refreshed = refreshed.instrument(trace::refresh(running.id + 1)).await;
        let stored = running.stored.clone();
        running.finish(refreshed);
        if let Some(stored) = stored {
            stored.retry_save(source.timeout()).await;
        }
    };
    (task, refresh)
}

/// The part of a refresh that must not get lost. Dropping it clears the handle in the state.
struct Running {
    tokens: Arc<Tokens>,
    id: u64,
    /// The revision of the token that was current at the start.
    revision: u64,
    /// The store that the refresh goes through.
    stored: Option<Arc<StoredSession>>,
    outcome: watch::Sender<Outcome>,
}

impl Running {
    /// Installs the new tokens, and wakes everybody who waits for them.
    fn finish(self, refreshed: Result<Refreshed, Failure>) {
        let mut state = self.tokens.lock();
        let outcome = match refreshed {
            // It timed out and arrives after its successor, or after a logout.
            _ if state.revision != self.revision => {
                state.last_resort().ok_or_else(|| state.ended.clone().unwrap_or_else(interrupted))
            }
            Ok(refreshed) => Ok(self.install(&mut state, refreshed)),
            Err(failure) => {
                let error = state.fail(failure);
                // In a store, somebody may put a new login.
                if error.is_login_required() && self.stored.is_none() {
                    state.ended = Some(error.clone());
                }
                Err(error)
            }
        };
        // Before the waiters wake up, so that the next caller starts another refresh.
        state.clear_task(self.id);
        drop(state);
        self.outcome.send_replace(Some(outcome));
    }

    fn install(&self, state: &mut State, refreshed: Refreshed) -> Arc<Token> {
        if let Some(refresh_token) = refreshed.refresh_token {
            state.refresh_token = Some(Arc::new(refresh_token));
        }
        if let Some(scopes) = refreshed.scopes {
            state.scopes = Some(scopes);
        }
        let Refreshed { access_token, validity, from_store, .. } = refreshed;
        let token = state.install_with(access_token, Some(validity), from_store);
        // The session may have been moved into another store during the refresh.
        if let Some(stored) = &state.stored
            && self.stored.as_ref().is_none_or(|through| !Arc::ptr_eq(through, stored))
            && let Some(login) = state.login()
        {
            stored.state().adopt(login);
        }
        state.backoff.reset(state.clocks.moment(), state.jitter);
        token
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut state = self.tokens.lock();
        if state.clear_task(self.id) {
            // A runtime that shuts down is no failure: the next caller, on another one, may try at once.
            let failure = if thread::panicking() { Failure::Service } else { Failure::Local };
            state.fail(failure(interrupted()));
        }
    }
}
