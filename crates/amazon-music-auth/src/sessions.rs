//! The sessions of all accounts of a service.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::future::join_all;

use crate::{
    Error, Login, Session, TokenStore,
    clock::{self, Instant},
};

/// The default time after which an unused session is dropped.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// A map of the sessions of all accounts of a service.
///
/// It has at most one live session per account, and is cheap to clone.
///
/// A session is restored from the store when it is first needed. It is dropped after an idle timeout, and restored
/// again. It is never dropped while a clone of it exists, while it refreshes, or while it has unsaved tokens that
/// are valid.
///
/// # Examples
/// ```
/// use std::sync::Arc;
/// use amazon_music_auth::{Error, FileStore, Login, Session, Sessions};
///
/// /// When the service starts.
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
    /// The time of the next search for idle sessions.
    next_sweep: Option<Instant>,
}

struct Entry {
    session: Session,
    last_used: Instant,
}

impl Sessions {
    /// Creates an empty map.
    ///
    /// Sessions are restored from `store` with the settings of `login`.
    pub fn new(login: Login, store: Arc<dyn TokenStore>) -> Self {
        Self { login, store, idle_timeout: IDLE_TIMEOUT, live: Arc::default() }
    }

    /// Sets the time after which an unused session is dropped; an hour by default.
    ///
    /// Calls of [`get`](Self::get) drop idle sessions, at most four times within that time.
    #[must_use]
    pub fn idle_timeout(self, idle_timeout: Duration) -> Self {
        Self { idle_timeout, ..self }
    }

    /// Returns the session of `account`. All callers of one account get the same session.
    ///
    /// The store is read when the first token is needed, once for all callers. If it holds no tokens then, requests for
    /// a token fail with [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired), until
    /// [`insert`](Self::insert) is called.
    ///
    /// Pass only names that the service has authenticated: the session of an account is returned to every caller
    /// that passes its name. Each name takes memory until the idle timeout, even if it has no login.
    ///
    /// # Errors
    /// Like [`Login::session_from_store`].
    pub fn get(&self, account: &str) -> Result<Session, Error> {
        let now = clock::now();
        let mut live = self.live();
        live.sweep(now, self.idle_timeout);
        if let Some(session) = live.find(account, now) {
            return Ok(session);
        }
        drop(live);
        // Not under the lock: the first session of a login builds the HTTP client.
        let session = self.login.session_from_store(Arc::clone(&self.store), account)?;
        let mut live = self.live();
        // Another caller may have been faster.
        Ok(live.find(account, now).unwrap_or_else(|| live.insert(account, session, now)))
    }

    /// Inserts the session of `account`, and saves its tokens.
    ///
    /// It replaces another session of the account. A session without a refresh token cannot be saved, and lasts as long
    /// as its access token; see [`Session::is_refreshable`].
    ///
    /// # Errors
    /// Like [`Session::save_to`]. The session is inserted even if saving fails, and its next refresh saves again.
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a save that has begun.
    pub async fn insert(&self, account: &str, session: Session) -> Result<(), Error> {
        let session = self.live().insert(account, session, clock::now());
        if session.is_refreshable() {
            session.save_to(Arc::clone(&self.store), account).await?;
        }
        Ok(())
    }

    /// Logs `account` out, and removes its tokens from memory and from the store.
    ///
    /// Until the tokens are removed from the store, or [`insert`](Self::insert) replaces the session,
    /// [`get`](Self::get) still returns the ended session.
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
        // Unless there is a new login meanwhile.
        if live.entries.get(account).is_some_and(|entry| entry.session.id() == session.id()) {
            live.entries.remove(account);
        }
        Ok(())
    }

    /// Waits for running refreshes, and saves unsaved tokens.
    ///
    /// Await it before a service exits.
    ///
    /// Returns the accounts whose tokens could not be saved, with the error; see [`Session::flush`].
    ///
    /// # Examples
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
        let flushes = unsaved.into_iter().map(|(account, session)| async move {
            session.flush().await.err().map(|error| (account, error))
        });
        let mut failed: Vec<_> = join_all(flushes).await.into_iter().flatten().collect();
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

    /// Ignores poisoning: each change is one insertion or removal.
    fn live(&self) -> MutexGuard<'_, Live> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Live {
    /// Returns the session of `account`, unless it has ended.
    ///
    /// A session that is logging out is returned. Its login is still in the store, and a new session would use it.
    fn find(&mut self, account: &str, now: Instant) -> Option<Session> {
        let entry = self.entries.get_mut(account).filter(|entry| !entry.session.has_ended())?;
        entry.last_used = now;
        Some(entry.session.clone())
    }

    fn insert(&mut self, account: &str, session: Session, now: Instant) -> Session {
        let entry = Entry { session: session.clone(), last_used: now };
        self.entries.insert(account.to_owned(), entry);
        session
    }

    /// Drops idle sessions, from time to time.
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
