//! Keeps the access token of a session fresh for any number of callers, with at most one running refresh.
//!
//! A refresh runs in a task of its own, and so does whatever holds the lock of a store: a caller who stops
//! polling neither aborts nor delays it. Its response may hold the only copy of a new refresh token.

mod backoff;
mod error;
mod run;
mod source;
mod state;
mod stored_session;
mod task;
mod token;

use std::{future::Future, sync::Arc, time::Duration};

use tokio::runtime::Handle;

use crate::{Error, TokenStore};
use backoff::Backoff;
use error::{interrupted, logged_out, no_runtime, not_refreshable, not_storable};
use run::Refresh;
pub(crate) use source::{Refreshing, TokenSource};
use state::State;
pub(crate) use state::Tokens;
use stored_session::StoredSession;
use task::{Joined, RefreshTask};
use token::Freshness;
pub(crate) use token::{Granted, Token};

/// The time beyond its own limits after which callers give a refresh up.
const GRACE: Duration = Duration::from_secs(15);

/// A running refresh, and the one to spawn if it is new.
type Join = (RefreshTask, Option<(Handle, Refresh)>);

impl Tokens {
    /// Returns a token that can be used now.
    pub(crate) async fn token(self: &Arc<Self>) -> Result<Arc<Token>, Error> {
        let join = {
            let mut state = self.lock();
            match state.usable() {
                Some((token, Freshness::Fresh)) => return Ok(Arc::clone(token)),
                Some((token, _)) => {
                    let token = Arc::clone(token);
                    // Best effort: the token in hand is good.
                    let early = state.may_refresh_early().then(|| self.join(&mut state, false));
                    drop(state);
                    if let Some(Ok(join)) = early {
                        start(join);
                    }
                    return Ok(token);
                }
                // Nothing better will come, so it is used to its last second.
                None if !state.can_refresh() && state.last_resort().is_some() => {
                    return state.last_resort().ok_or_else(not_refreshable);
                }
                None => match state.backing_off() {
                    None => self.join(&mut state, false)?,
                    Some(error) => return state.last_resort().ok_or(error),
                },
            }
        };
        let error = match self.wait_for(start(join)).await {
            Ok(token) => return Ok(token),
            Err(error) => error,
        };
        // The last minute of a token is better than none, unless the login has ended.
        match self.lock().last_resort() {
            Some(token) if !error.is_login_required() => Ok(token),
            _ => Err(error),
        }
    }

    /// Returns a token in the place of the one with revision `rejected`, which the service rejected.
    pub(crate) async fn refresh(self: &Arc<Self>, rejected: u64) -> Result<Arc<Token>, Error> {
        {
            let mut state = self.lock();
            if state.revision == rejected && !state.rejected {
                let now = state.clocks.moment();
                state.backoff.reject(now)?;
                state.rejected = true;
            }
        }
        self.token().await
    }

    /// Returns a token of Login with Amazon, however good the ones in memory and in the store are.
    pub(crate) async fn force_refresh(self: &Arc<Self>) -> Result<Arc<Token>, Error> {
        let join = {
            let mut state = self.lock();
            match state.backing_off() {
                None => self.join(&mut state, true)?,
                Some(error) => return Err(error),
            }
        };
        self.wait_for(start(join)).await
    }

    /// Waits for a running refresh, if there is one, and saves what is not saved.
    pub(crate) async fn flush(&self) -> Result<(), Error> {
        let running = self.lock().running.clone();
        let is_lost = match running {
            Some(task) => !matches!(self.end_of(task).await, Joined::Finished(_)),
            None => false,
        };
        let stored = self.lock().stored.clone();
        if let (Some(stored), Some(source)) = (stored, &self.source) {
            save(stored, source.timeout()).await?;
        }
        if is_lost { Err(interrupted()) } else { Ok(()) }
    }

    /// Moves the session into `store`, whatever is there for the account now.
    pub(crate) async fn save_to(
        &self,
        store: Arc<dyn TokenStore>,
        account: String,
    ) -> Result<(), Error> {
        let source = self.source.as_ref().ok_or_else(not_storable)?;
        let stored = Arc::new(StoredSession::new(store, source.store_key(account)?, None));
        let running = {
            let mut state = self.lock();
            if let Some(ended) = &state.ended {
                return Err(ended.clone());
            }
            stored.adopt(state.login().ok_or_else(not_storable)?);
            // From here on, every refresh begins in the store.
            state.stored = Some(Arc::clone(&stored));
            state.running.clone()
        };
        if let Some(before) = running {
            // It knows nothing of the store, and may bring a new refresh token.
            self.end_of(before).await;
        }
        save(stored, source.timeout()).await
    }

    /// Forgets all tokens, here and in the store.
    pub(crate) async fn log_out(self: &Arc<Self>) -> Result<(), Error> {
        let (stored, refresh_token, running) = {
            let mut state = self.lock();
            // A running refresh comes too late.
            state.revision += 1;
            state.current = None;
            state.backoff = Backoff::default();
            state.ended = Some(logged_out());
            (state.stored.clone(), state.refresh_token.take(), Arc::clone(&state.logouts))
        };
        match (stored, &self.source) {
            (Some(stored), Some(source)) => {
                stored.close();
                let (timeout, tokens) = (source.timeout(), Arc::clone(self));
                in_task(async move {
                    let forgotten = stored.forget(refresh_token, timeout).await;
                    // Until here the session is in use, even if its callers are gone.
                    drop((running, tokens));
                    forgotten
                })
                .await
            }
            _ => Ok(()),
        }
    }

    /// Returns the running refresh, or announces one that is to be spawned outside the lock.
    fn join(self: &Arc<Self>, state: &mut State, force: bool) -> Result<Join, Error> {
        if let Some(ended) = &state.ended {
            return Err(ended.clone());
        }
        if let Some(running) = &state.running {
            return Ok((running.clone(), None));
        }
        let Some(source) = self.source.clone().filter(|_| state.can_refresh()) else {
            let error = not_refreshable();
            state.ended = Some(error.clone());
            return Err(error);
        };
        let runtime = Handle::try_current().map_err(no_runtime)?;
        let (task, refresh) = Refresh::announce(self, source, state, force);
        Ok((task, Some((runtime, refresh))))
    }

    /// Waits for a refresh to end, and returns its result.
    async fn wait_for(&self, task: RefreshTask) -> Result<Arc<Token>, Error> {
        match self.end_of(task).await {
            Joined::Finished(result) => result,
            Joined::Lost | Joined::TimedOut => Err(interrupted()),
        }
    }

    async fn end_of(&self, task: RefreshTask) -> Joined {
        let id = task.id;
        let joined = task.join(self.timeout()).await;
        if let Joined::TimedOut = joined {
            // Otherwise nobody would ever start another one.
            self.lock().clear_task(id);
        }
        joined
    }

    /// Returns the time after which a refresh is given up.
    fn timeout(&self) -> Duration {
        let timeout = match (&self.source, &self.lock().stored) {
            (None, _) => Duration::ZERO,
            (Some(source), None) => source.timeout(),
            (Some(source), Some(_)) => StoredSession::timeout(source.timeout()),
        };
        timeout.saturating_add(GRACE)
    }
}

/// Spawns a refresh that was announced. Never under the lock of the state: a runtime that shuts down drops the
/// task at once, and dropping it takes that lock.
fn start((task, refresh): Join) -> RefreshTask {
    if let Some((runtime, refresh)) = refresh {
        drop(runtime.spawn(refresh.run()));
    }
    task
}

async fn save(stored: Arc<StoredSession>, timeout: Duration) -> Result<(), Error> {
    if !stored.has_unsaved() {
        return Ok(());
    }
    in_task(async move { stored.save(timeout).await }).await
}

/// Runs what holds the lock of a store. It goes on when the caller stops polling, so that the lock is freed.
async fn in_task(
    work: impl Future<Output = Result<(), Error>> + Send + 'static,
) -> Result<(), Error> {
    let runtime = Handle::try_current().map_err(no_runtime)?;
    runtime.spawn(work).await.unwrap_or_else(|_| Err(interrupted()))
}

#[cfg(test)]
mod tests;
