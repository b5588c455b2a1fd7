//! The task of one refresh. However it ends, it leaves room for the next one.

use std::{sync::Arc, thread};

use tokio::sync::watch;
use tracing::Instrument as _;

use super::{
    backoff::Failure,
    error::{interrupted, not_refreshable},
    source::TokenSource,
    state::{State, Tokens},
    stored_session::{Need, StoredSession},
    task::{Outcome, RefreshTask},
    token::Refreshed,
};
use crate::{RefreshToken, clock::Clocks, trace};

/// A refresh that is announced and not yet spawned.
pub(super) struct Refresh {
    running: Running,
    source: Arc<dyn TokenSource>,
    refresh_token: Option<Arc<RefreshToken>>,
    need: Need,
    clocks: Clocks,
}

impl Refresh {
    /// Announces a refresh in `state`. It is to be run outside the lock.
    ///
    /// With `force`, no access token of a store is taken in the place of a new one.
    pub(super) fn announce(
        tokens: &Arc<Tokens>,
        source: Arc<dyn TokenSource>,
        state: &mut State,
        force: bool,
    ) -> (RefreshTask, Self) {
        let (sender, outcome) = watch::channel(None);
        let task = RefreshTask { id: state.next_task_id, outcome };
        state.next_task_id += 1;
        state.running = Some(task.clone());
        let refresh = Self {
            running: Running {
                tokens: Arc::clone(tokens),
                id: task.id,
                revision: state.revision,
                stored: state.stored.clone(),
                outcome: sender,
            },
            source,
            refresh_token: state.refresh_token.clone(),
            need: Need {
                replaces: state.current.as_ref().map(|token| token.access.clone()),
                scopes: state.scopes.clone(),
                force,
            },
            clocks: state.clocks.clone(),
        };
        (task, refresh)
    }

    pub(super) async fn run(self) {
        let Self { running, source, refresh_token, need, clocks } = self;
        let refreshed = async {
            match (&running.stored, &refresh_token) {
                (Some(stored), _) => stored.refresh(&*source, need, &clocks).await,
                (None, Some(refresh_token)) => {
                    // The lifetime counts from here: the response does not say how old it is.
                    let asked_at = clocks.moment();
                    let response = source.refresh(refresh_token).await;
                    response
                        .map(|response| Refreshed::received(response, asked_at))
                        .map_err(Failure::Service)
                }
                (None, None) => Err(Failure::Local(not_refreshable())),
            }
        };
        let refreshed = refreshed.instrument(trace::refresh(running.id + 1)).await;
        running.finish(refreshed);
    }
}

/// The part of a refresh that must not get lost. Dropping it clears the handle in the state.
struct Running {
    tokens: Arc<Tokens>,
    id: u64,
    /// Of the token that was current at the start.
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
            Ok(refreshed) => {
                if let Some(refresh_token) = refreshed.refresh_token {
                    state.refresh_token = Some(Arc::new(refresh_token));
                }
                if let Some(scopes) = refreshed.scopes {
                    state.scopes = Some(scopes);
                }
                let Refreshed { access_token, validity, from_store, .. } = refreshed;
                let token = state.install_with(access_token, Some(validity), from_store);
                adopt_by_new_store(&state, self.stored.as_ref());
                let now = state.clocks.moment();
                let State { backoff, jitter, .. } = &mut *state;
                backoff.reset(now, jitter);
                Ok(token)
            }
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
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut state = self.tokens.lock();
        if state.running.as_ref().is_some_and(|task| task.id == self.id) {
            state.running = None;
            // A runtime that ends is no failure: the next caller, on another one, may try at once.
            let failure = if thread::panicking() { Failure::Service } else { Failure::Local };
            state.fail(failure(interrupted()));
        }
    }
}

/// Hands new tokens to the store that the session was moved into during the refresh, if it was.
fn adopt_by_new_store(state: &State, refreshed_through: Option<&Arc<StoredSession>>) {
    if let Some(stored) = &state.stored
        && refreshed_through.is_none_or(|through| !Arc::ptr_eq(through, stored))
        && let Some(login) = state.login()
    {
        stored.adopt(login);
    }
}
