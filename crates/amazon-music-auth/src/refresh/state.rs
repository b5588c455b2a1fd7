//! The tokens of one session. Nothing here waits.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::sync::watch;

use super::{
    backoff::{Backoff, Failure},
    error::interrupted,
    source::TokenSource,
    stored_session::StoredSession,
    token::{Granted, Token, Validity, to_store},
};
use crate::{
    AccessToken, Error, RefreshToken, ScopeSet, StoredLogin, TokenStore,
    clock::{Clocks, Instant},
    jitter::Jitter,
    secret::{self, Kind},
};

/// The tokens of one session, shared by its clones and by a running refresh.
pub(crate) struct Tokens {
    /// `None` for a session that has one access token and nothing else.
    pub(super) source: Option<Arc<dyn TokenSource>>,
    state: Mutex<State>,
}

#[derive(Default)]
pub(super) struct State {
    /// Grows with each new access token, and with a logout.
    pub(super) revision: u64,
    pub(super) current: Option<Arc<Token>>,
    /// `true` if the service has rejected the current token.
    pub(super) rejected: bool,
    pub(super) refresh_token: Option<Arc<RefreshToken>>,
    pub(super) scopes: Option<ScopeSet>,
    /// The error of every later call, if the session has ended.
    pub(super) ended: Option<Error>,
    /// Each logout that has not left the store yet holds a clone.
    pub(super) logouts: Arc<()>,
    pub(super) running: Option<RefreshTask>,
    pub(super) next_task_id: u64,
    pub(super) backoff: Backoff,
    pub(super) stored: Option<Arc<StoredSession>>,
    pub(super) clocks: Clocks,
    pub(super) jitter: Jitter,
}

/// The result of a refresh: `None` while it runs, and for ever if its task was lost.
pub(super) type Outcome = Option<Result<Arc<Token>, Error>>;

/// The handle of a running refresh.
#[derive(Clone)]
pub(super) struct RefreshTask {
    pub(super) id: u64,
    pub(super) outcome: watch::Receiver<Outcome>,
}

/// The end of a wait for a refresh.
pub(super) enum Joined {
    Ended(Result<Arc<Token>, Error>),
    /// The task panicked, or its runtime shut down.
    Lost,
    /// The task does not end, or the caller cannot wait.
    GivenUp(Error),
}

impl RefreshTask {
    /// Waits until the refresh ends, at most for `timeout`. The caller may drop the future; the refresh goes on.
    pub(super) async fn join(mut self, timeout: Duration) -> Joined {
        let ended = self.outcome.wait_for(Option::is_some);
        match tokio::time::timeout(timeout, ended).await {
            Ok(Ok(outcome)) => (*outcome).clone().map_or(Joined::Lost, Joined::Ended),
            Ok(Err(_)) => Joined::Lost,
            Err(_) => Joined::GivenUp(interrupted()),
        }
    }
}

impl Tokens {
    /// Creates the tokens of a session with a refresh token, or with a store that may hold one.
    ///
    /// A session with a store begins with the login in the store, so it does not use `access`. It uses
    /// `refresh_token` if the store holds no login.
    pub(crate) fn refreshable(
        source: Arc<dyn TokenSource>,
        refresh_token: Option<RefreshToken>,
        scopes: Option<ScopeSet>,
        access: Option<(AccessToken, SystemTime)>,
        store: Option<(Arc<dyn TokenStore>, String)>,
    ) -> Result<Arc<Self>, Error> {
        let mut state = State { scopes, ..State::default() };
        if let Some((store, account)) = store {
            let stored =
                StoredSession::new(store, source.store_key(account)?, refresh_token.clone());
            state.stored = Some(Arc::new(stored));
        } else if let Some((access, expires_at)) = access {
            state.install_until(access, expires_at);
        }
        state.refresh_token = refresh_token.map(Arc::new);
        Ok(Self::new(Some(source), state))
    }

    /// Creates the tokens of a login that has just finished, perhaps without a refresh token.
    pub(crate) fn granted(source: Arc<dyn TokenSource>, granted: Granted) -> Arc<Self> {
        let Granted { response, asked_at, scopes } = granted;
        let mut state = State {
            refresh_token: response.refresh_token.map(Arc::new),
            scopes: Some(response.scopes.unwrap_or(scopes)),
            ..State::default()
        };
        state.install(response.access_token, asked_at, response.lifetime);
        Self::new(Some(source), state)
    }

    /// Creates the tokens of a session that has one access token and nothing else.
    pub(crate) fn fixed(access: AccessToken, expires_at: Option<SystemTime>) -> Arc<Self> {
        let mut state = State::default();
        let fault = secret::check_entered(Kind::AccessToken, "access token", access.expose());
        match (fault, expires_at) {
            (Err(fault), _) => state.ended = Some(fault),
            (Ok(()), Some(expires_at)) => state.install_until(access, expires_at),
            (Ok(()), None) => drop(state.install_with(access, None, false)),
        }
        Self::new(None, state)
    }

    fn new(source: Option<Arc<dyn TokenSource>>, state: State) -> Arc<Self> {
        Arc::new(Self { source, state: Mutex::new(state) })
    }

    pub(crate) fn refresh_token(&self) -> Option<RefreshToken> {
        self.lock().refresh_token.as_deref().cloned()
    }

    pub(crate) fn scopes(&self) -> Option<ScopeSet> {
        self.lock().scopes.clone()
    }

    pub(crate) fn is_refreshable(&self) -> bool {
        self.source.is_some() && self.lock().can_refresh()
    }

    /// Returns the time left of the current token, if it is known.
    pub(crate) fn expires_in(&self) -> Option<Duration> {
        self.lock().current.as_ref()?.remaining()
    }

    /// Returns `true` if the session has ended for good, and no logout is still removing its login from the store.
    pub(crate) fn has_ended(&self) -> bool {
        let state = self.lock();
        state.ended.is_some() && Arc::strong_count(&state.logouts) == 1
    }

    /// Returns `true` if a token would be lost with the session.
    pub(crate) fn has_unsaved(&self) -> bool {
        let state = self.lock();
        match &state.stored {
            _ if state.running.is_some() => true,
            Some(stored) => stored.state().has_unsaved(),
            None => state.ended.is_none() && (state.can_refresh() || state.last_resort().is_some()),
        }
    }

    pub(crate) fn last_store_error(&self) -> Option<Error> {
        self.lock().stored.as_ref()?.state().last_error.clone()
    }

    /// Returns the current token, if no refresh is due.
    pub(crate) fn fresh(&self) -> Option<Arc<Token>> {
        self.lock().usable().filter(|token| !token.expires_soon())
    }

    /// Ignores poisoning: no change to the state can panic half-way.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("Tokens")
            .field("revision", &state.revision)
            .field("expires_in", &state.current.as_ref().and_then(|token| token.remaining()))
            .field("refreshing", &state.running.is_some())
            .field("ended", &state.ended.is_some())
            .finish_non_exhaustive()
    }
}

impl State {
    /// Returns the current token, if it needs no refresh first.
    pub(super) fn usable(&self) -> Option<Arc<Token>> {
        self.current.clone().filter(|token| !self.rejected && !token.is_stale())
    }

    /// Returns the current token, if the service may still accept it.
    pub(super) fn last_resort(&self) -> Option<Arc<Token>> {
        self.current.clone().filter(|token| !self.rejected && !token.is_expired())
    }

    /// Returns the last failure, if its backoff is not over.
    pub(super) fn backing_off(&self) -> Option<Error> {
        self.backoff.last_failure(self.clocks.moment()).filter(|_| self.running.is_none())
    }

    /// Notes a failure, and returns the error for those who wait.
    pub(super) fn fail(&mut self, failure: Failure) -> Error {
        self.backoff.fail(failure, self.clocks.moment(), self.jitter)
    }

    /// Returns `true` if there is a refresh token, or a store that may hold one.
    pub(super) fn can_refresh(&self) -> bool {
        self.refresh_token.is_some() || self.stored.is_some()
    }

    pub(super) fn may_refresh_early(&self) -> bool {
        self.running.is_none()
            && self.can_refresh()
            && self.backoff.allows_early(self.clocks.moment())
    }

    /// Installs a token that was requested at an instant.
    pub(super) fn install(&mut self, access: AccessToken, asked_at: Instant, lifetime: Duration) {
        let asked_at = self.clocks.moment().back_to(asked_at);
        let validity = Validity::known(asked_at, lifetime, lifetime);
        self.install_with(access, Some(validity), false);
    }

    fn install_until(&mut self, access: AccessToken, expires_at: SystemTime) {
        let validity = Validity::until(expires_at, self.clocks.moment());
        self.install_with(access, Some(validity), false);
    }

    pub(super) fn install_with(
        &mut self,
        access: AccessToken,
        validity: Option<Validity>,
        from_store: bool,
    ) -> Arc<Token> {
        self.revision += 1;
        let token = Arc::new(Token {
            access,
            revision: self.revision,
            // Not all sessions refresh at the same moment.
            validity: validity.map(|validity| validity.stretched(self.jitter)),
            from_store,
            clocks: self.clocks.clone(),
        });
        self.current = Some(Arc::clone(&token));
        self.rejected = false;
        token
    }

    /// Returns the login to store.
    pub(super) fn login(&self) -> Option<StoredLogin> {
        let token = self.current.as_ref().filter(|_| !self.rejected);
        let access = token.and_then(|token| Some((&token.access, token.validity.as_ref()?)));
        let (scopes, now) = (self.scopes.as_ref(), self.clocks.moment());
        Some(to_store(self.refresh_token.as_deref()?, scopes, access, now))
    }

    /// Clears the handle of a refresh that ended. Returns `false` if that is done, or another one has started.
    pub(super) fn clear_task(&mut self, id: u64) -> bool {
        self.running.take_if(|task| task.id == id).is_some()
    }
}
