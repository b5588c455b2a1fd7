//! Refreshes one login together with everybody else who has it, through the store that they share.

mod state;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{
    backoff::Failure,
    error::ended,
    source::TokenSource,
    token::{Refreshed, Validity},
};
use crate::{
    AccessToken, Error, RefreshToken, ScopeSet, StoreGuard, StoreKey, StoredLogin, TokenStore,
    clock::{Clocks, Moment},
    secret,
    token::MAX_LIFETIME,
};
use state::StoredState;

/// The time beyond a request of another process for which its lock is waited for.
const LOCK_GRACE: Duration = Duration::from_secs(15);

/// The difference between the clocks of two machines beyond which a stored token is not believed.
const CLOCK_SKEW: Duration = Duration::from_secs(60);

/// A place in a store, and what one session knows of it.
#[derive(Debug)]
pub(super) struct StoredSession {
    store: Arc<dyn TokenStore>,
    key: StoreKey,
    state: Mutex<StoredState>,
}

/// The side of the session that needs a token.
#[derive(Debug)]
pub(super) struct Need {
    /// The access token that is used up or soon will be.
    pub(super) replaces: Option<AccessToken>,
    pub(super) scopes: Option<ScopeSet>,
    /// Whether the token must come from Login with Amazon.
    pub(super) force: bool,
}

/// The way to a token.
enum Plan {
    Take(Box<Refreshed>),
    /// Sends the first of these that is not rejected.
    Request(VecDeque<RefreshToken>),
}

impl StoredSession {
    /// A session uses its `spare` refresh token if the store holds none, or one that has ended.
    pub(super) fn new(
        store: Arc<dyn TokenStore>,
        key: StoreKey,
        spare: Option<RefreshToken>,
    ) -> Self {
        Self { store, key, state: Mutex::new(StoredState::with_spare(spare)) }
    }

    pub(super) fn last_error(&self) -> Option<Error> {
        self.state().last_error.clone()
    }

    pub(super) fn has_unsaved(&self) -> bool {
        self.state().has_unsaved()
    }

    /// Returns the limit of [`refresh`](Self::refresh), which waits for the lock and sends up to two requests.
    pub(super) fn timeout(request: Duration) -> Duration {
        request.saturating_mul(3).saturating_add(LOCK_GRACE)
    }

    /// Takes a token from the store, or gets one from `source` and saves it in the store.
    pub(super) async fn refresh(
        &self,
        source: &dyn TokenSource,
        need: Need,
        clocks: &Clocks,
    ) -> Result<Refreshed, Failure> {
        // Held to the end of the function, whichever end that is.
        let (_guard, readable) = match self.lock_and_load(source.timeout()).await {
            Ok((guard, stored)) => (Some(guard), Ok(stored)),
            // Somebody else refreshes, or will: two requests at a time may cost the login.
            Err(error) if error.is_transient() => return Err(Failure::Local(error)),
            Err(error) => (None, Err(error)),
        };
        // A broken store is neither a reason to give up a login in hand nor one to write over anything.
        let writable = readable.is_ok();
        let mut queue = match self.plan(readable, &need, clocks).map_err(Failure::Local)? {
            Plan::Take(refreshed) => {
                if writable {
                    drop(self.save_locked().await);
                }
                return Ok(*refreshed);
            }
            Plan::Request(queue) => queue,
        };
        let mut rejection = None;
        let mut loaded_again = false;
        while let Some(token) = queue.pop_front() {
            let known_scopes = self.state().scopes_of(&token);
            // The lifetime counts from here: the response does not say how old it is.
            let asked_at = clocks.moment();
            match source.refresh(&token).await {
                Ok(mut response) => {
                    let next = response.refresh_token.take().unwrap_or(token);
                    response.refresh_token = Some(next.clone());
                    // Responses seldom name them, and those stored with the token are better than a guess.
                    response.scopes = response.scopes.take().or(known_scopes).or(need.scopes);
                    let mut login = StoredLogin::new(next);
                    if let Some(scopes) = &response.scopes {
                        login = login.with_scopes(scopes.clone());
                    }
                    let issued_at = asked_at.wall();
                    if let Some(expires_at) = issued_at.checked_add(response.lifetime) {
                        let access = response.access_token.clone();
                        login = login.with_access_token(access, issued_at, expires_at);
                    }
                    // In safety first, should the store panic or the runtime end.
                    self.state().bring(login).map_err(Failure::Local)?;
                    if writable {
                        drop(self.save_locked().await);
                    }
                    return Ok(Refreshed::received(response, asked_at));
                }
                Err(error) if error.is_login_required() => {
                    self.state().reject(token);
                    rejection = Some(error);
                    if writable && !loaded_again {
                        loaded_again = true;
                        // Somebody may have logged in anew, without knowing of our lock.
                        if let Ok(stored) = self.store.load(&self.key).await {
                            let mut state = self.state();
                            state.look(stored).map_err(Failure::Local)?;
                            queue = state.candidates();
                        }
                    }
                }
                Err(error) => return Err(Failure::Service(error)),
            }
        }
        if loaded_again {
            self.remove_access_token().await;
        }
        Err(Failure::Service(rejection.unwrap_or_else(ended)))
    }

    /// Makes `login` the one to save, whatever the store holds.
    pub(super) fn adopt(&self, login: StoredLogin) {
        self.state().adopt(login);
    }

    /// Saves what is not saved yet.
    pub(super) async fn save(&self, timeout: Duration) -> Result<(), Error> {
        if !self.has_unsaved() {
            return Ok(());
        }
        match self.lock(timeout).await {
            Ok(_guard) => self.save_locked().await,
            Err(error) => {
                self.state().last_error = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Ends the session's part in the store: nothing is saved from here on.
    pub(super) fn close(&self) {
        self.state().close();
    }

    /// Removes the login from the store unless it is somebody else's by now. `ours` is the refresh token that the
    /// session had.
    pub(super) async fn forget(
        &self,
        ours: Option<Arc<RefreshToken>>,
        timeout: Duration,
    ) -> Result<(), Error> {
        let (_guard, stored) = self.lock_and_load(timeout).await?;
        if stored.is_some_and(|stored| self.state().is_ours(&stored, ours.as_deref())) {
            self.store.delete(&self.key).await?;
        }
        self.state().clear();
        Ok(())
    }

    /// Takes the lock of the key, and loads the login.
    async fn lock_and_load(
        &self,
        timeout: Duration,
    ) -> Result<(StoreGuard, Option<StoredLogin>), Error> {
        let guard = self.lock(timeout).await?;
        let stored = self.store.load(&self.key).await?;
        Ok((guard, stored))
    }

    async fn lock(&self, timeout: Duration) -> Result<StoreGuard, Error> {
        let lock = self.store.lock(&self.key);
        match tokio::time::timeout(timeout.saturating_add(LOCK_GRACE), lock).await {
            Ok(guard) => guard,
            Err(_elapsed) => Err(Error::store_busy()),
        }
    }

    fn plan(
        &self,
        readable: Result<Option<StoredLogin>, Error>,
        need: &Need,
        clocks: &Clocks,
    ) -> Result<Plan, Error> {
        let mut state = self.state();
        state.check_open()?;
        match readable {
            Ok(stored) => {
                state.look(stored)?;
                state.check_any()?;
            }
            Err(error) => {
                state.check_any().map_err(|_| error.clone())?;
                state.last_error = Some(error);
            }
        }
        // Only the first may be taken as it is: an access token of the second is the older one.
        let first = state.logins().next().filter(|login| !need.force && !state.has_ended(login));
        if let Some(refreshed) = first.and_then(|login| taken(login, need, clocks.moment())) {
            return Ok(Plan::Take(Box::new(refreshed)));
        }
        Ok(Plan::Request(state.candidates()))
    }

    /// Saves what is not saved yet, as the successor of what is stored. Under the lock. The error, if any, is also
    /// remembered.
    async fn save_locked(&self) -> Result<(), Error> {
        let saved = self.try_save().await;
        self.state().last_error = saved.as_ref().err().cloned();
        saved
    }

    async fn try_save(&self) -> Result<(), Error> {
        while self.has_unsaved() {
            // Somebody may have logged in anew, without knowing of our lock.
            let stored = self.store.load(&self.key).await?;
            let (unsaved, next) = self.state().next_save(stored)?;
            self.store.save(&self.key, &next).await?;
            self.state().saved(&unsaved, next);
        }
        Ok(())
    }

    /// Removes the access token of a login that has ended from the store, so that the next start does not take it
    /// for a login that works. Under the lock. Best effort: the login has ended all the same.
    async fn remove_access_token(&self) {
        // Somebody may have logged in anew, without knowing of our lock.
        let Ok(stored) = self.store.load(&self.key).await else { return };
        if self.state().look(stored).is_err() {
            return;
        }
        let Some(ended) = self.state().ended_with_access_token() else { return };
        // The revision stays: a session that has a successor of this login unsaved may still save it.
        let revision = ended.revision();
        let mut without = StoredLogin::new(ended.refresh_token().clone()).with_revision(revision);
        if let Some(scopes) = ended.scopes() {
            without = without.with_scopes(scopes.clone());
        }
        if self.store.save(&self.key, &without).await.is_ok() {
            self.state().replaced(without);
        }
    }

    /// Each change to it is complete before anything can panic.
    fn state(&self) -> MutexGuard<'_, StoredState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the access token of `login`, if it is another one than the one that is used up, fresh, and not damaged.
fn taken(login: &StoredLogin, need: &Need, now: Moment) -> Option<Refreshed> {
    let token = login.access_token()?;
    let (issued_at, expires_at) = (login.issued_at()?, login.expires_at()?);
    let replaced = need.replaces.as_ref().is_some_and(|old| old.expose() == token.expose());
    let lifetime = expires_at.duration_since(issued_at).ok()?.min(MAX_LIFETIME);
    let age = match now.wall().duration_since(issued_at) {
        Ok(age) => age,
        Err(ahead) if ahead.duration() <= CLOCK_SKEW => Duration::ZERO,
        // A clock was set back, so nobody can tell how old it is.
        Err(_) => return None,
    };
    let validity = Validity::known(now, lifetime.checked_sub(age)?, lifetime);
    if replaced || !validity.is_fresh() || secret::fault(token.expose()).is_some() {
        return None;
    }
    Some(Refreshed {
        access_token: token.clone(),
        refresh_token: Some(login.refresh_token().clone()),
        scopes: login.scopes().cloned(),
        validity,
        from_store: true,
    })
}
