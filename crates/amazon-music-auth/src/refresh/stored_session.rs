//! Refreshes a login that several sessions and processes share through a store.

mod state;

use std::{
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::future::{Either, select};
use tokio::{sync::Notify, time::sleep};

use super::{
    backoff::Failure,
    error::ended,
    source::TokenSource,
    token::{Refreshed, Validity, to_store},
};
use crate::{
    AccessToken, Error, ErrorKind, RefreshToken, ScopeSet, StoreGuard, StoreKey, StoredLogin,
    TokenStore,
    clock::{Clocks, Moment},
    secret,
    token::MAX_LIFETIME,
};
use state::StoredState;

/// The time to wait for a lock, beyond the time of a request of the process that holds it.
const LOCK_GRACE: Duration = Duration::from_secs(15);

/// The first and the last pause between the attempts of one save. Each doubles the one before.
const SAVE_PAUSE: Duration = Duration::from_millis(5);
const MAX_SAVE_PAUSE: Duration = Duration::from_millis(80);

/// The last pause between saves in the background.
const MAX_RETRY_PAUSE: Duration = Duration::from_secs(32);

/// The difference between the clocks of two machines beyond which a stored token is not used.
const CLOCK_SKEW: Duration = Duration::from_secs(60);

/// The entry of one session in a store.
#[derive(Debug)]
pub(super) struct StoredSession {
    store: Arc<dyn TokenStore>,
    key: StoreKey,
    state: Mutex<StoredState>,
    /// Notified when a lock is returned to the state.
    returned: Notify,
}

/// The request of a session for a token.
#[derive(Debug)]
pub(super) struct Need {
    /// The access token that has expired or soon will.
    pub(super) replaces: Option<AccessToken>,
    pub(super) scopes: Option<ScopeSet>,
    /// `true` if the token must come from Login with Amazon.
    pub(super) force: bool,
}

impl StoredSession {
    /// Creates the entry of a session that uses `spare` if the store holds no refresh token, or a rejected one.
    pub(super) fn new(
        store: Arc<dyn TokenStore>,
        key: StoreKey,
        spare: Option<RefreshToken>,
    ) -> Self {
        let state = Mutex::new(StoredState::with_spare(spare));
        Self { store, key, state, returned: Notify::new() }
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
        // A stored access token needs no lock, and unsaved tokens do.
        let loaded = match need.force || self.state().has_unsaved() {
            true => None,
            false => self.store.load(&self.key).await.ok(),
        };
        if let Some(stored) = loaded
            && let Some(refreshed) =
                self.usable_token(Ok(stored), &need, clocks).map_err(Failure::Local)?
        {
            return Ok(refreshed);
        }
        let (lock, loaded) = match self.lock_and_load(source.timeout()).await {
            Ok((lock, stored)) => (Some(lock), Ok(stored)),
            // Two requests at a time, or one with a replaced refresh token, may end the login. If the error is
            // transient, another session refreshes.
            Err(error) if error.is_transient() || !self.store.allows_unlocked_refresh() => {
                return Err(Failure::Local(error));
            }
            Err(error) => (None, Err(error)),
        };
        let is_locked = lock.is_some();
        let usable = self.usable_token(loaded, &need, clocks).map_err(Failure::Local)?;
        if let Some(refreshed) = usable {
            if is_locked {
                drop(self.save_locked().await);
            }
            return Ok(refreshed);
        }
        if let Some(guard) = lock.as_ref().and_then(|lock| lock.guard.as_ref())
            && !self.store.allows_unlocked_refresh()
        {
            guard.check_locked().map_err(Failure::Local)?;
        }
        let mut queue = self.state().candidates();
        let mut rejection = None;
        let mut loaded_again = false;
        while let Some(token) = queue.pop_front() {
            let known_scopes = self.state().scopes_of(&token);
            // The lifetime counts from here: the response does not say how old it is.
            let requested_at = clocks.moment();
            match source.refresh(&token).await {
                Ok(response) => {
                    let mut new = Refreshed::received(response, requested_at);
                    // Responses seldom name the scopes.
                    new.scopes = new.scopes.or(known_scopes).or(need.scopes);
                    let next = new.refresh_token.get_or_insert_with(|| token.clone());
                    let access = Some((&new.access_token, &new.validity));
                    let login = to_store(next, new.scopes.as_ref(), access, requested_at);
                    // Before the save, since the store may panic and the runtime may shut down.
                    self.state().set_unsaved(login, &token).map_err(Failure::Local)?;
                    if is_locked {
                        drop(self.save_locked().await);
                    }
                    return Ok(new);
                }
                Err(error) if error.is_login_required() => {
                    self.state().reject(token);
                    rejection = Some(error);
                    if is_locked && !loaded_again {
                        loaded_again = true;
                        // Another program may have logged in without taking the lock.
                        if let Ok(stored) = self.store.load(&self.key).await {
                            let mut state = self.state();
                            state.observe(stored).map_err(Failure::Local)?;
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

    /// Saves unsaved tokens under the lock.
    pub(super) async fn save(&self, timeout: Duration) -> Result<(), Error> {
        let _lock = match self.lock(timeout).await {
            Ok(lock) => lock,
            Err(error) => {
                self.state().last_error = Some(error.clone());
                return Err(error);
            }
        };
        if !self.state().has_unsaved() {
            // A save in the background has succeeded, or has found another login.
            return self.state().last_error.clone().map_or(Ok(()), Err);
        }
        self.save_locked().await
    }

    /// Saves a new refresh token that could not be saved. Until then, no other session can refresh.
    pub(super) async fn retry_save(&self, timeout: Duration) {
        let mut pause = Duration::ZERO;
        while self.state().has_replaced() && pause <= MAX_RETRY_PAUSE {
            sleep(pause).await;
            drop(self.save(timeout).await);
            pause = Duration::from_secs(1).max(pause * 2);
        }
    }

    /// Removes the login from the store, unless another login has replaced it. `ours` is the last refresh token of
    /// the session.
    pub(super) async fn forget(
        &self,
        ours: Option<Arc<RefreshToken>>,
        timeout: Duration,
    ) -> Result<(), Error> {
        let (_lock, stored) = self.lock_and_load(timeout).await?;
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
    ) -> Result<(Lock<'_>, Option<StoredLogin>), Error> {
        let lock = self.lock(timeout).await?;
        let stored = self.load().await?;
        Ok((lock, stored))
    }

    async fn load(&self) -> Result<Option<StoredLogin>, Error> {
        match self.store.load(&self.key).await {
            Err(error) if error.is_damaged() && self.state().may_replace_damaged() => Ok(None),
            stored => stored,
        }
    }

    /// Takes the lock of the key.
    async fn lock(&self, timeout: Duration) -> Result<Lock<'_>, Error> {
        let locking = async {
            loop {
                // Created before the check, so that no return in between is missed.
                let returned = pin!(self.returned.notified());
                if let Some(guard) = self.state().held.take() {
                    return Ok(guard);
                }
                match select(self.store.lock(&self.key), returned).await {
                    Either::Left((guard, _)) => return guard,
                    Either::Right(_) => {}
                }
            }
        };
        match tokio::time::timeout(timeout.saturating_add(LOCK_GRACE), locking).await {
            Ok(guard) => guard.map(|guard| Lock { stored: self, guard: Some(guard) }),
            Err(_elapsed) => Err(Error::store_busy()),
        }
    }

    /// Notes the content of the store, and returns its access token if that can be used.
    fn usable_token(
        &self,
        loaded: Result<Option<StoredLogin>, Error>,
        need: &Need,
        clocks: &Clocks,
    ) -> Result<Option<Refreshed>, Error> {
        let mut state = self.state();
        state.check_open()?;
        match loaded {
            Ok(stored) => {
                state.observe(stored)?;
                state.check_any()?;
            }
            Err(error) => {
                state.check_any().map_err(|_| error.clone())?;
                state.last_error = Some(error);
            }
        }
        // Only the first may be used: an access token of the second is older.
        let first = state.logins().next().filter(|login| !need.force && !state.has_ended(login));
        Ok(first.and_then(|login| usable(login, need, clocks.moment())))
    }

    /// Saves unsaved tokens as the successor of what is stored, and remembers the error. Needs the lock.
    ///
    /// It makes a few attempts if a new refresh token would be lost with the process.
    async fn save_locked(&self) -> Result<(), Error> {
        let mut pause = SAVE_PAUSE;
        loop {
            let saved = self.try_save().await;
            self.state().last_error = saved.as_ref().err().cloned();
            let may_retry = saved.as_ref().is_err_and(|why| why.kind() == ErrorKind::Store)
                && self.state().has_unsaved_refresh_token();
            if !may_retry || pause > MAX_SAVE_PAUSE {
                return saved;
            }
            sleep(pause).await;
            pause *= 2;
        }
    }

    async fn try_save(&self) -> Result<(), Error> {
        while self.state().has_unsaved() {
            // Another program may have logged in without taking the lock.
            let stored = self.load().await?;
            let (unsaved, next) = self.state().next_save(stored)?;
            self.store.save(&self.key, &next).await?;
            self.state().saved(&unsaved, next);
        }
        Ok(())
    }

    /// Removes the access token of a login that has ended, so that the next start does not use it.
    ///
    /// Needs the lock. Best effort: the login has ended all the same.
    async fn remove_access_token(&self) {
        // Another program may have logged in without taking the lock.
        let Ok(stored) = self.store.load(&self.key).await else { return };
        if self.state().observe(stored).is_err() {
            return;
        }
        let Some(ended) = self.state().ended_with_access_token() else { return };
        // The revision stays: a session with an unsaved successor of this login may still save it.
        let without = ended.without_access_token();
        if self.store.save(&self.key, &without).await.is_ok() {
            self.state().wrote(without);
        }
    }

    /// Ignores poisoning: no change to the state can panic half-way.
    pub(super) fn state(&self) -> MutexGuard<'_, StoredState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The lock of a session's entry.
///
/// Dropping it releases the lock, unless the store holds a refresh token that was replaced: if another session sent
/// that, the server might end the login.
struct Lock<'a> {
    stored: &'a StoredSession,
    guard: Option<StoreGuard>,
}

impl Drop for Lock<'_> {
    fn drop(&mut self) {
        let mut state = self.stored.state();
        if state.has_replaced() {
            state.held = self.guard.take();
            drop(state);
            self.stored.returned.notify_waiters();
        }
    }
}

/// Returns the access token of `login` if it is fresh, valid, and not the one to replace.
fn usable(login: &StoredLogin, need: &Need, now: Moment) -> Option<Refreshed> {
    let token = login.access_token()?;
    let (issued_at, expires_at) = (login.issued_at()?, login.expires_at()?);
    let replaced = need.replaces.as_ref().is_some_and(|old| old.expose() == token.expose());
    let lifetime = expires_at.duration_since(issued_at).ok()?.min(MAX_LIFETIME);
    let age = match now.wall().duration_since(issued_at) {
        Ok(age) => age,
        Err(ahead) if ahead.duration() <= CLOCK_SKEW => Duration::ZERO,
        // A clock was set back, so the age is unknown.
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
