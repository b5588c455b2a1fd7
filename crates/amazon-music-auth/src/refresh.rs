//! Keeps the access token of a session fresh for any number of callers, with at most one running refresh.
//!
//! A refresh runs in a task of its own, and so does all work under the lock of a store. A caller who stops
//! polling neither aborts nor delays it: the response may hold the only copy of a new refresh token.

mod backoff;
mod error;
mod run;
mod source;
mod state;
mod stored_session;
mod token;

use std::{
    sync::{Arc, MutexGuard},
    time::Duration,
};

use crate::{Error, TokenStore, runtime};
use backoff::Backoff;
use error::{interrupted, logged_out, not_refreshable, not_storable};
pub(crate) use source::{Refreshing, TokenSource};
pub(crate) use state::Tokens;
use state::{Joined, RefreshTask, State};
use stored_session::StoredSession;
pub(crate) use token::{Granted, Token};

/// The time beyond its own limits after which callers give a refresh up.
const GRACE: Duration = Duration::from_secs(15);

/// The next step of a caller who needs a token.
enum Next {
    Token(Arc<Token>),
    Join(RefreshTask),
    Started(RefreshTask),
}

impl Tokens {
    /// Returns a token that can be used now.
    pub(crate) async fn token(self: &Arc<Self>) -> Result<Arc<Token>, Error> {
        let outcome = self.wait_for(|| {
            let state = self.lock();
            if let Some(token) = state.usable() {
                if token.expires_soon() && state.may_refresh_early() {
                    // Best effort: the current token is still good.
                    drop(self.start_or_join(state, false));
                }
                return Ok(Next::Token(token));
            }
            match (state.last_resort(), state.backing_off()) {
                // No better token will come, so this one is used until it expires.
                (Some(token), _) if !state.can_refresh() => Ok(Next::Token(token)),
                (_, None) => self.start_or_join(state, false),
                (Some(token), Some(_)) => Ok(Next::Token(token)),
                (None, Some(error)) => Err(error),
            }
        });
        match outcome.await {
            // The last minute of a token is better than none, unless the login has ended.
            Err(error) if !error.is_login_required() => self.lock().last_resort().ok_or(error),
            outcome => outcome,
        }
    }

    /// Returns a token in place of the one with revision `rejected`, which the service rejected.
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

    /// Returns a new token of Login with Amazon, even if those in memory and in the store are good.
    pub(crate) async fn force_refresh(self: &Arc<Self>) -> Result<Arc<Token>, Error> {
        self.wait_for(|| {
            let state = self.lock();
            match state.backing_off() {
                None => self.start_or_join(state, true),
                Some(error) => Err(error),
            }
        })
        .await
    }

    /// Waits for a running refresh, and saves unsaved tokens.
    pub(crate) async fn flush(&self) -> Result<(), Error> {
        let running = self.lock().running.clone();
        let joined = match running {
            Some(task) => Some(self.join(task).await),
            None => None,
        };
        let stored = self.lock().stored.clone();
        if let (Some(stored), Some(source)) = (stored, &self.source) {
            save(stored, source.timeout()).await?;
        }
        match joined {
            None | Some(Joined::Ended(_)) => Ok(()),
            Some(Joined::Lost) => Err(interrupted()),
            Some(Joined::GivenUp(error)) => Err(error),
        }
    }

    /// Moves the session into `store`, and replaces the login that the store holds for the account.
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
            stored.state().adopt(state.login().ok_or_else(not_storable)?);
            // From here on, every refresh begins in the store.
            state.stored = Some(Arc::clone(&stored));
            state.running.clone()
        };
        if let Some(before) = running {
            // It does not know the store, and may bring a new refresh token.
            self.join(before).await;
        }
        save(stored, source.timeout()).await
    }

    /// Forgets all tokens, in memory and in the store.
    pub(crate) async fn log_out(self: &Arc<Self>) -> Result<(), Error> {
        let (stored, refresh_token, logout) = {
            let mut state = self.lock();
            // The result of a running refresh is discarded.
            state.revision += 1;
            state.current = None;
            state.backoff = Backoff::default();
            state.ended = Some(logged_out());
            (state.stored.clone(), state.refresh_token.take(), Arc::clone(&state.logouts))
        };
        let (Some(stored), Some(source)) = (stored, &self.source) else { return Ok(()) };
        stored.state().close();
        let (timeout, tokens) = (source.timeout(), Arc::clone(self));
        in_task(async move {
            let forgotten = stored.forget(refresh_token, timeout).await;
            // Until here the session is in use, even if its callers are gone.
            drop((logout, tokens));
            forgotten
        })
        .await
    }

    /// Returns the running refresh, or starts one.
    fn start_or_join(
        self: &Arc<Self>,
        mut state: MutexGuard<'_, State>,
        force: bool,
    ) -> Result<Next, Error> {
        if let Some(ended) = &state.ended {
            return Err(ended.clone());
        }
        if let Some(running) = &state.running {
            return Ok(Next::Join(running.clone()));
        }
        let Some(source) = self.source.clone().filter(|_| state.can_refresh()) else {
            let error = not_refreshable();
            state.ended = Some(error.clone());
            return Err(error);
        };
        let runtime = runtime::current()?;
        let (task, refresh) = run::create(self, source, &mut state, force);
        // A runtime that shuts down drops the task at once, and dropping it takes the lock.
        drop(state);
        drop(runtime.spawn(refresh));
        Ok(Next::Started(task))
    }

    /// Waits for the refresh that `next` starts or joins, and returns its result.
    async fn wait_for(&self, next: impl Fn() -> Result<Next, Error>) -> Result<Arc<Token>, Error> {
        loop {
            let (task, is_own) = match next()? {
                Next::Token(token) => return Ok(token),
                Next::Join(task) => (task, false),
                Next::Started(task) => (task, true),
            };
            match self.join(task).await {
                Joined::Ended(outcome) => return outcome,
                Joined::GivenUp(error) => return Err(error),
                Joined::Lost if is_own => return Err(interrupted()),
                // Another runtime shut down during its refresh, so this one takes over.
                Joined::Lost => {}
            }
        }
    }

    /// Waits for a refresh to end.
    async fn join(&self, task: RefreshTask) -> Joined {
        if let Err(error) = runtime::current() {
            return Joined::GivenUp(error);
        }
        let id = task.id;
        let joined = task.join(self.timeout()).await;
        if !matches!(joined, Joined::Ended(_)) {
            // A task that does not end must not keep another one from being started.
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

async fn save(stored: Arc<StoredSession>, timeout: Duration) -> Result<(), Error> {
    if !stored.state().has_unsaved() {
        return Ok(());
    }
    in_task(async move { stored.save(timeout).await }).await
}

/// Runs work under the lock of a store in a task, which releases the lock even if the caller stops polling.
async fn in_task(
    work: impl Future<Output = Result<(), Error>> + Send + 'static,
) -> Result<(), Error> {
    let runtime = runtime::current()?;
    runtime.spawn(work).await.unwrap_or_else(|_| Err(interrupted()))
}

#[cfg(test)]
mod tests;
