//! Renews one login together with everybody else who has it, through the store that they share.

mod seen;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::{StoreGuard, StoreKey, StoredLogin, TokenStore, login::KeptAccess};
use crate::{
    AccessToken, Error, ErrorKind, RefreshToken, ScopeSet,
    clock::{Clocks, Moment},
    renewal::{Fault, Life, Renewed, TokenSource},
    secret,
    token::LONGEST_LIFETIME,
};
use seen::Seen;

/// How much longer than a request of another process its lock is waited for.
const LOCK_GRACE: Duration = Duration::from_secs(15);

/// How far the clocks of two machines that share a store may differ before a token is not believed.
const SKEW: Duration = Duration::from_secs(60);

/// A place in a store, and what one session knows of it.
#[derive(Debug)]
pub(crate) struct Keeper {
    store: Arc<dyn TokenStore>,
    key: StoreKey,
    seen: Mutex<Seen>,
}

/// What a session brings along when it needs a token.
#[derive(Debug)]
pub(crate) struct Need {
    /// The access token that is used up or soon will be.
    pub(crate) replaces: Option<AccessToken>,
    pub(crate) scopes: Option<ScopeSet>,
}

/// How a token is got.
enum Plan {
    /// By taking one that is there.
    Take(Box<Renewed>),
    /// By asking with the first of these that is not refused.
    Ask(VecDeque<RefreshToken>),
}

impl Keeper {
    /// A session with a `spare` refresh token uses it where the store holds none, or one that has ended.
    pub(crate) fn new(
        store: Arc<dyn TokenStore>,
        key: StoreKey,
        spare: Option<RefreshToken>,
    ) -> Self {
        Self { store, key, seen: Mutex::new(Seen::with_spare(spare)) }
    }

    pub(crate) fn last_error(&self) -> Option<Error> {
        self.seen().last_error.clone()
    }

    /// How long [`renew`](Self::renew) may take: the lock, and two requests.
    pub(crate) fn patience(source: &dyn TokenSource) -> Duration {
        source.patience().saturating_mul(3).saturating_add(LOCK_GRACE)
    }

    /// A token from the store, or from `source` and then kept in the store.
    pub(crate) async fn renew(
        &self,
        source: &dyn TokenSource,
        need: Need,
        clocks: &Clocks,
    ) -> Result<Renewed, Fault> {
        // Held to the end of the function, whichever end that is.
        let (_turn, readable) = match self.enter(source.patience()).await {
            Ok((turn, stored)) => (Some(turn), Ok(stored)),
            // Somebody else is at it, or will be: two at a time may cost the login.
            Err(error) if error.is_transient() => return Err(Fault::Local(error)),
            Err(error) => (None, Err(error)),
        };
        // The store is broken, and neither reason to give up a login in hand nor to write over anything.
        let writable = readable.is_ok();
        let mut queue = match self.plan(readable, &need, clocks).map_err(Fault::Local)? {
            Plan::Take(renewed) => {
                if writable {
                    drop(self.save().await);
                }
                return Ok(*renewed);
            }
            Plan::Ask(queue) => queue,
        };
        let mut refusal = None;
        let mut looked_again = false;
        while let Some(token) = queue.pop_front() {
            let known_scopes = self.seen().scopes_of(&token);
            // The lifetime counts from here: the answer does not say how old it is.
            let asked_at = clocks.moment();
            match source.renew(&token).await {
                Ok(mut answer) => {
                    let next = answer.refresh_token.take().unwrap_or(token);
                    answer.refresh_token = Some(next.clone());
                    // Answers seldom name them, and what was kept with the token is better than a guess.
                    answer.scopes = answer.scopes.take().or(known_scopes).or(need.scopes);
                    let mut login = StoredLogin::new(next);
                    login.scopes.clone_from(&answer.scopes);
                    let expires_at = asked_at.wall().checked_add(answer.lifetime);
                    login.access = expires_at.map(|expires_at| KeptAccess {
                        token: answer.access_token.clone(),
                        issued_at: asked_at.wall(),
                        expires_at,
                    });
                    // In safety first, should the store panic or the runtime end.
                    self.seen().bring(login).map_err(Fault::Local)?;
                    if writable {
                        drop(self.save().await);
                    }
                    return Ok(Renewed::answered(answer, asked_at));
                }
                Err(error) if error.is_login_required() => {
                    self.seen().refuse(token);
                    refusal = Some(error);
                    if writable && !looked_again {
                        looked_again = true;
                        // Somebody may have logged in anew, without knowing of our lock.
                        if let Ok(stored) = self.store.load(&self.key).await {
                            let mut seen = self.seen();
                            seen.look(stored).map_err(Fault::Local)?;
                            queue = seen.candidates();
                        }
                    }
                }
                Err(error) => return Err(Fault::Service(error)),
            }
        }
        Err(Fault::Service(refusal.unwrap_or_else(over)))
    }

    /// Makes `login` what the session has to keep, whatever the store holds.
    pub(crate) fn adopt(&self, login: StoredLogin) {
        self.seen().adopt(login);
    }

    /// Saves what is not saved yet.
    pub(crate) async fn flush(&self, patience: Duration) -> Result<(), Error> {
        if !self.seen().has_unsaved() {
            return Ok(());
        }
        match self.turn(patience).await {
            Ok(_turn) => self.save().await,
            Err(error) => {
                self.seen().last_error = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Ends the session's part in the store, and removes the login there unless it is somebody else's by
    /// now. `ours` is the refresh token that the session had.
    pub(crate) async fn forget(
        &self,
        ours: Option<Arc<RefreshToken>>,
        patience: Duration,
    ) -> Result<(), Error> {
        self.seen().close();
        let (_turn, stored) = self.enter(patience).await?;
        if stored.is_some_and(|stored| self.seen().is_ours(&stored, ours.as_deref())) {
            self.store.delete(&self.key).await?;
        }
        self.seen().clear();
        Ok(())
    }

    /// The turn at the key, and what is kept there.
    async fn enter(&self, patience: Duration) -> Result<(StoreGuard, Option<StoredLogin>), Error> {
        let turn = self.turn(patience).await?;
        let stored = self.store.load(&self.key).await?;
        Ok((turn, stored))
    }

    async fn turn(&self, patience: Duration) -> Result<StoreGuard, Error> {
        let turn = self.store.lock(&self.key);
        match tokio::time::timeout(patience.saturating_add(LOCK_GRACE), turn).await {
            Ok(turn) => turn,
            Err(_elapsed) => Err(Error::store_busy()),
        }
    }

    fn plan(
        &self,
        readable: Result<Option<StoredLogin>, Error>,
        need: &Need,
        clocks: &Clocks,
    ) -> Result<Plan, Error> {
        let mut seen = self.seen();
        seen.check_open()?;
        match readable {
            Ok(stored) => {
                seen.look(stored)?;
                seen.check_any()?;
            }
            Err(error) => {
                seen.check_any().map_err(|_| error.clone())?;
                seen.last_error = Some(error);
            }
        }
        // Only the first may be taken as it is: an access token of the second is the older one.
        let first = seen.logins().next();
        if let Some(renewed) = first.and_then(|login| taken(login, need, clocks.moment())) {
            return Ok(Plan::Take(Box::new(renewed)));
        }
        Ok(Plan::Ask(seen.candidates()))
    }

    /// Saves what is not saved yet, as the one that follows what is kept. Under the lock. The error, if any,
    /// is also remembered.
    async fn save(&self) -> Result<(), Error> {
        let saved = self.try_save().await;
        self.seen().last_error = saved.as_ref().err().cloned();
        saved
    }

    async fn try_save(&self) -> Result<(), Error> {
        while self.seen().has_unsaved() {
            // Somebody may have logged in anew, without knowing of our lock.
            let stored = self.store.load(&self.key).await?;
            let (unsaved, next) = self.seen().next_save(stored)?;
            self.store.save(&self.key, &next).await?;
            self.seen().saved(&unsaved, next);
        }
        Ok(())
    }

    /// Each change to it is complete before anything can panic.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The access token of `login`, where it is another one than the one that is used up, fresh, and not
/// damaged.
fn taken(login: &StoredLogin, need: &Need, now: Moment) -> Option<Renewed> {
    let access = login.access.as_ref()?;
    let replaced = need.replaces.as_ref().is_some_and(|old| old.expose() == access.token.expose());
    let whole = access.expires_at.duration_since(access.issued_at).ok()?.min(LONGEST_LIFETIME);
    let age = match now.wall().duration_since(access.issued_at) {
        Ok(age) => age,
        Err(ahead) if ahead.duration() <= SKEW => Duration::ZERO,
        // A clock was set back, so nobody can tell how old it is.
        Err(_) => return None,
    };
    let life = Life::known(now, whole.checked_sub(age)?, whole);
    if replaced || !life.is_fresh() || secret::fault(access.token.expose()).is_some() {
        return None;
    }
    Some(Renewed {
        access_token: access.token.clone(),
        refresh_token: Some(login.refresh_token.clone()),
        scopes: login.scopes.clone(),
        life,
    })
}

pub(crate) fn logged_out() -> Error {
    Error::new(ErrorKind::LoginRequired, "this session has logged out")
        .with_hint("log in again: its tokens are forgotten")
}

fn removed() -> Error {
    Error::new(ErrorKind::LoginRequired, "the login has been removed from its store")
        .with_hint("log in again: another program, or another part of this one, has logged out")
}

fn nothing_kept() -> Error {
    Error::new(ErrorKind::LoginRequired, "no login is kept for this account, app and region")
        .with_hint("log in, and keep the login with `Session::save_to`")
}

fn over() -> Error {
    Error::new(
        ErrorKind::LoginRequired,
        "the login has ended: its refresh token was refused before",
    )
}
