//! The sessions of all accounts of a service.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use crate::{
    Error, Login, Session, TokenStore,
    clock::{self, Instant},
};

/// The time after which a session that nobody uses is dropped, unless told otherwise.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// The sessions of all accounts of a service: at most one live session per account. Cheap to clone.
///
/// Sessions come from a store when they are first needed. One that nobody has used for a while is dropped, and comes
/// from the store again. A session is never dropped while a clone of it exists, while it refreshes, or while it has
/// tokens that work and are not saved.
///
/// ```
/// use std::sync::Arc;
/// use amazon_music_auth::{Error, FileStore, Login, Session, Sessions};
///
/// /// At the start of the service.
/// fn sessions(login: &Login) -> Result<Sessions, Error> {
///     Ok(Sessions::new(login.clone(), Arc::new(FileStore::for_app("my-service")?)))
/// }
///
/// /// After the browser of a user came back from Amazon's page.
/// async fn logged_in(sessions: &Sessions, user: &str, session: Session) -> Result<(), Error> {
///     sessions.insert(user, session).await
/// }
///
/// /// For each request of a user. `None`: the user has to log in.
/// async fn session(sessions: &Sessions, user: &str) -> Result<Option<Session>, Error> {
///     let session = sessions.get(user)?;
///     match session.access_token().await {
///         Err(error) if error.is_login_required() => Ok(None),
///         other => other.map(|_| Some(session)),
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Sessions {
    login: Login,
    store: Arc<dyn TokenStore>,
    idle_timeout: Duration,
    live: Arc<Mutex<Live>>,
}

#[derive(Default)]
struct Live {
    entries: HashMap<String, Entry>,
    /// When idle sessions are looked for again.
    next_sweep: Option<Instant>,
}

struct Entry {
    session: Session,
    last_used: Instant,
}

impl Sessions {
    /// Creates an empty map of sessions, which `login` restores from `store`.
    pub fn new(login: Login, store: Arc<dyn TokenStore>) -> Self {
        Self { login, store, idle_timeout: IDLE_TIMEOUT, live: Arc::default() }
    }

    /// Sets the time after which a session that nobody uses is dropped; an hour by default.
    ///
    /// Idle sessions are looked for during calls of [`get`](Self::get), at most four times within that time.
    #[must_use]
    pub fn idle_timeout(self, idle_timeout: Duration) -> Self {
        Self { idle_timeout, ..self }
    }

    /// Returns the session of `account`. All callers of one account get the same session.
    ///
    /// Nothing is read before the first token is needed; then the callers share one load. An account without a login
    /// is an error of kind [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired) then, until
    /// [`insert`](Self::insert) brings a new login.
    ///
    /// Pass only names that the service has authenticated. Whoever passes the name of an account gets its session,
    /// and each name takes memory until the idle timeout, also one without a login.
    ///
    /// # Errors
    /// Like [`Login::session_from_store`].
    pub fn get(&self, account: &str) -> Result<Session, Error> {
        let now = clock::now();
        let found = {
            let mut live = self.live();
            live.sweep(now, self.idle_timeout);
            live.find(account, now)
        };
        if let Some(session) = found {
            return Ok(session);
        }
        // Not under the lock: the first session of a login builds the HTTP client.
        let session = self.login.session_from_store(Arc::clone(&self.store), account)?;
        let mut live = self.live();
        // Another caller may have been faster.
        if let Some(session) = live.find(account, now) {
            return Ok(session);
        }
        let entry = Entry { session: session.clone(), last_used: now };
        live.entries.insert(account.to_owned(), entry);
        Ok(session)
    }

    /// Saves a login that has just been made, and makes it the session of `account`.
    ///
    /// It takes the place of another login, also of one that has ended. A session without a refresh token cannot be
    /// saved, and lasts as long as its access token; see [`Session::is_refreshable`].
    ///
    /// # Errors
    /// Like [`Session::save_to`]. The session is that of the account all the same, and its next refresh saves again.
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a save that has begun.
    pub async fn insert(&self, account: &str, session: Session) -> Result<(), Error> {
        let entry = Entry { session: session.clone(), last_used: clock::now() };
        self.live().entries.insert(account.to_owned(), entry);
        if session.is_refreshable() {
            session.save_to(Arc::clone(&self.store), account).await?;
        }
        Ok(())
    }

    /// Logs `account` out: forgets its tokens, here and in the store.
    ///
    /// Until the login is out of the store, [`get`](Self::get) returns the session that has ended. Only
    /// [`insert`](Self::insert) brings another one.
    ///
    /// # Errors
    /// Like [`Session::logout`] and [`get`](Self::get).
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a removal that has begun.
    pub async fn logout(&self, account: &str) -> Result<(), Error> {
        let session = self.get(account)?;
        session.logout().await?;
        let mut live = self.live();
        // Unless somebody has logged in anew meanwhile.
        if live.entries.get(account).is_some_and(|entry| entry.session.is_clone_of(&session)) {
            live.entries.remove(account);
        }
        Ok(())
    }

    /// Waits for all running refreshes, and saves all tokens that are not saved. Await it before a service ends.
    ///
    /// Returns the accounts whose tokens could not be saved, and why; see [`Session::flush`].
    ///
    /// ```no_run
    /// # async fn example(sessions: amazon_music_auth::Sessions) {
    /// for (account, error) in sessions.flush_all().await {
    ///     eprintln!("{account} may have to log in again: {error}");
    /// }
    /// # }
    /// ```
    pub async fn flush_all(&self) -> Vec<(String, Error)> {
        let unsaved: Vec<_> = {
            let live = self.live();
            let entries = live.entries.iter().filter(|(_, entry)| entry.session.has_unsaved());
            entries.map(|(account, entry)| (account.clone(), entry.session.clone())).collect()
        };
        let mut running = tokio::task::JoinSet::new();
        for (account, session) in unsaved {
            running.spawn(async move { (account, session.flush().await) });
        }
        let mut failed = Vec::new();
        while let Some(flushed) = running.join_next().await {
            if let Ok((account, Err(error))) = flushed {
                failed.push((account, error));
            }
        }
        failed.sort_by(|(one, _), (other, _)| one.cmp(other));
        failed
    }

    /// Returns the number of live sessions.
    #[must_use]
    pub fn len(&self) -> usize {
        self.live().entries.len()
    }

    /// Returns `true` if no session is live.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Each change is one insertion or removal, so a panic of another thread leaves nothing half-done.
    fn live(&self) -> MutexGuard<'_, Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Live {
    /// Returns the session of `account`, unless it has ended: one that has logged out stays so, whoever logs in anew.
    ///
    /// One that is logging out is returned too. Its login is still in the store, and another session would use it.
    fn find(&mut self, account: &str, now: Instant) -> Option<Session> {
        let entry = self.entries.get_mut(account).filter(|entry| !entry.session.has_ended())?;
        entry.last_used = now;
        Some(entry.session.clone())
    }

    /// Drops the sessions that are idle. Not at every call: it looks at all of them.
    fn sweep(&mut self, now: Instant, idle_timeout: Duration) {
        if self.next_sweep.is_some_and(|next| now < next) {
            return;
        }
        self.next_sweep = now.checked_add(idle_timeout / 4);
        self.entries.retain(|_, entry| {
            if entry.session.is_in_use() {
                entry.last_used = now;
                return true;
            }
            now.saturating_duration_since(entry.last_used) < idle_timeout
        });
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("store", &self.store)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
