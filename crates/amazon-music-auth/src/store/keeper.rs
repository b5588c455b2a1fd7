//! Renews one login together with everybody else who has it, through the store that they share.

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
    token::LONGEST_LIFETIME,
};

/// How much longer than a request of another process its lock is waited for.
const LOCK_GRACE: Duration = Duration::from_secs(15);

/// How far the clocks of two machines that share a store may differ before a token is not believed.
const SKEW: Duration = Duration::from_secs(60);

/// How many refused refresh tokens are remembered.
const REFUSED: usize = 8;

/// A place in a store, and what one session knows of it.
#[derive(Debug)]
pub(crate) struct Keeper {
    store: Arc<dyn TokenStore>,
    key: StoreKey,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    /// What the store held when it was last read or written.
    kept: Option<StoredLogin>,
    /// What is newer than that and not saved, so it must not get lost.
    unsaved: Option<StoredLogin>,
    /// Unsaved once, and overtaken by what another process saved. Good for a last try.
    spare: Option<RefreshToken>,
    /// Refresh tokens that have been refused. Nobody asks with them again.
    refused: VecDeque<RefreshToken>,
    /// Whether this session has logged out.
    closed: bool,
    last_error: Option<Error>,
}

/// What a session brings along when it needs a token.
#[derive(Debug)]
pub(crate) struct Need {
    /// The refresh token that it has, in case that the store has none.
    pub(crate) refresh_token: Option<Arc<RefreshToken>>,
    /// The access token that is used up or soon will be.
    pub(crate) replaces: Option<AccessToken>,
    pub(crate) scopes: Option<ScopeSet>,
}

/// How a token is got.
enum Plan {
    /// By taking one that is there.
    Take(Box<Taken>),
    /// By asking with the first of these that is not refused.
    Ask(VecDeque<RefreshToken>),
}

/// An access token that needs no request.
struct Taken {
    renewed: Renewed,
    /// Its login, if that has yet to be saved.
    unsaved: Option<StoredLogin>,
}

impl Keeper {
    pub(crate) fn new(store: Arc<dyn TokenStore>, key: StoreKey) -> Self {
        Self { store, key, seen: Mutex::default() }
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
            Plan::Take(taken) => {
                if let Some(login) = taken.unsaved
                    && writable
                {
                    self.save(login).await;
                }
                return Ok(taken.renewed);
            }
            Plan::Ask(queue) => queue,
        };
        let mut refusal = None;
        let mut looked_again = false;
        while let Some(token) = queue.pop_front() {
            if self.is_refused(&token) {
                continue;
            }
            let known_scopes = self.scopes_of(&token);
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
                    login.access = Some(KeptAccess {
                        token: answer.access_token.clone(),
                        issued_at: asked_at.wall(),
                        expires_at: asked_at.wall() + answer.lifetime,
                    });
                    // In safety first, should the store panic or the runtime end.
                    self.seen().unsaved = Some(login.clone());
                    if writable {
                        self.save(login).await;
                    }
                    return Ok(Renewed::answered(answer, asked_at));
                }
                Err(error) if error.is_login_required() => {
                    self.refuse(token);
                    refusal = Some(error);
                    if writable && !looked_again {
                        looked_again = true;
                        // Somebody may have logged in anew, without knowing of our lock.
                        if let Ok(Some(stored)) = self.store.load(&self.key).await {
                            queue.push_front(stored.refresh_token.clone());
                            self.seen().kept = Some(stored);
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
        self.seen().unsaved = Some(login);
    }

    /// Saves what is not saved yet.
    pub(crate) async fn flush(&self, patience: Duration) -> Result<(), Error> {
        let saved = match self.enter(patience).await {
            Ok((_turn, stored)) => {
                let unsaved = {
                    let mut seen = self.seen();
                    if let Some(stored) = stored {
                        seen.kept = Some(stored);
                    }
                    seen.unsaved.clone()
                };
                match unsaved {
                    Some(login) => self.save(login).await,
                    None => return Ok(()),
                }
            }
            Err(error) => Some(error),
        };
        match saved {
            None => Ok(()),
            Some(error) => {
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
        self.seen().closed = true;
        let (_turn, stored) = self.enter(patience).await?;
        let Some(stored) = stored else { return Ok(()) };
        let is_ours = {
            let seen = self.seen();
            let kept = seen.kept.as_ref().map(|login| login.refresh_token.expose());
            let unsaved = seen.unsaved.as_ref().map(|login| login.refresh_token.expose());
            let ours = ours.as_ref().map(|token| token.expose());
            // A session that has not looked yet would take whatever is there for its own.
            let never_looked = kept.is_none() && unsaved.is_none();
            never_looked || [kept, unsaved, ours].contains(&Some(stored.refresh_token.expose()))
        };
        if is_ours { self.store.delete(&self.key).await } else { Ok(()) }
    }

    /// The turn at the key, and what is kept there.
    async fn enter(&self, patience: Duration) -> Result<(StoreGuard, Option<StoredLogin>), Error> {
        let turn = self.store.lock(&self.key);
        let turn = match tokio::time::timeout(patience.saturating_add(LOCK_GRACE), turn).await {
            Ok(turn) => turn?,
            Err(_elapsed) => return Err(Error::store_busy()),
        };
        let stored = self.store.load(&self.key).await?;
        Ok((turn, stored))
    }

    fn plan(
        &self,
        readable: Result<Option<StoredLogin>, Error>,
        need: &Need,
        clocks: &Clocks,
    ) -> Result<Plan, Error> {
        let mut seen = self.seen();
        if seen.closed {
            return Err(logged_out());
        }
        let mut logins = Vec::new();
        match readable {
            Ok(Some(stored)) => {
                let changed = seen.kept.as_ref().is_some_and(|kept| !kept.is_same(&stored));
                match seen.unsaved.clone() {
                    // The other process was later, so what it has replaces ours.
                    Some(unsaved) if changed => {
                        seen.spare = Some(unsaved.refresh_token);
                        seen.unsaved = None;
                    }
                    Some(unsaved) => logins.push((unsaved, true)),
                    None => {}
                }
                seen.kept = Some(stored.clone());
                // What the store held before our unsaved login is older than that.
                logins.push((stored, false));
            }
            Ok(None) => match seen.unsaved.clone() {
                Some(unsaved) => logins.push((unsaved, true)),
                None if seen.kept.is_some() => return Err(removed()),
                None if need.refresh_token.is_none() => return Err(nothing_kept()),
                None => {}
            },
            Err(error) => {
                seen.last_error = Some(error.clone());
                match seen.unsaved.clone() {
                    Some(unsaved) => logins.push((unsaved, true)),
                    None if need.refresh_token.is_none() => return Err(error),
                    None => {}
                }
            }
        }
        // Only the first may be taken as it is: an access token of the second is the older one.
        if let Some((login, is_unsaved)) = logins.first()
            && let Some(renewed) = taken(login, need, clocks.moment())
        {
            let unsaved = is_unsaved.then(|| login.clone());
            return Ok(Plan::Take(Box::new(Taken { renewed, unsaved })));
        }
        let mut queue: VecDeque<RefreshToken> = VecDeque::new();
        let ours = need.refresh_token.as_deref().cloned();
        let kept = logins.into_iter().map(|(login, _)| login.refresh_token);
        for token in kept.chain(ours).chain(seen.spare.clone()) {
            if !queue.iter().any(|other| other.expose() == token.expose()) {
                queue.push_back(token);
            }
        }
        Ok(Plan::Ask(queue))
    }

    /// Saves `login` as the one that follows what is kept. Under the lock. Gives the error, if any, which
    /// is also remembered.
    async fn save(&self, mut login: StoredLogin) -> Option<Error> {
        let before = self.seen().kept.as_ref().map_or(0, |kept| kept.revision);
        login.revision = before.saturating_add(1);
        self.seen().unsaved = Some(login.clone());
        let saved = self.store.save(&self.key, &login).await;
        let mut seen = self.seen();
        match saved {
            Ok(()) => {
                seen.kept = Some(login);
                (seen.unsaved, seen.spare, seen.last_error) = (None, None, None);
                None
            }
            Err(error) => {
                seen.last_error = Some(error.clone());
                Some(error)
            }
        }
    }

    fn is_refused(&self, token: &RefreshToken) -> bool {
        self.seen().refused.iter().any(|refused| refused.expose() == token.expose())
    }

    /// The scopes that were kept with a refresh token.
    fn scopes_of(&self, token: &RefreshToken) -> Option<ScopeSet> {
        let seen = self.seen();
        let mut logins = seen.unsaved.iter().chain(&seen.kept);
        let login = logins.find(|login| login.refresh_token.expose() == token.expose())?;
        login.scopes.clone()
    }

    fn refuse(&self, token: RefreshToken) {
        let mut seen = self.seen();
        if seen.refused.len() == REFUSED {
            seen.refused.pop_front();
        }
        seen.refused.push_back(token);
    }

    /// Each change to it is complete before anything can panic.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The access token of `login`, where it is another one than the one that is used up, and fresh.
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
    if replaced || !life.is_fresh() {
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
