//! Stores of logins, which outlast the program and are shared by processes. Sessions use them in `refresh`.

mod environment;
mod file;
mod key;
mod login;
mod memory;

use std::{any::Any, error, fmt, pin::Pin};

pub use environment::EnvironmentStore;
pub use file::FileStore;
pub use key::StoreKey;
pub use login::StoredLogin;
pub use memory::MemoryStore;

use crate::{Error, ErrorKind};

/// The future that the methods of a [`TokenStore`] return.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A store of logins, one for each [`StoreKey`].
///
/// Login with Amazon may replace the refresh token with each refresh. A [`Session`](crate::Session) with a store
/// saves the new one.
///
/// # Implementations
/// - [`FileStore`]: a private folder with one small file for each login. For command lines, desktop
///   programs, and services with up to thousands of accounts. Any number of processes may share it.
/// - [`MemoryStore`]: for tests, and for programs whose user logs in at each start.
/// - [`EnvironmentStore`]: a refresh token in an environment variable, for CI and containers. Read only.
/// - Your own, over a database, a key-value service or a key ring: see below.
///
/// # Restore a login
/// A program with one user calls [`Login::session_or_login`](crate::Login::session_or_login). A service with many
/// users has [`Sessions`](crate::Sessions). Both call [`Session::save_to`](crate::Session::save_to) after a login, and
/// [`Login::session_from_store`](crate::Login::session_from_store) after a restart. The store is read when the first
/// token is needed. If it holds a valid access token, no request is sent.
///
/// # Guarantees of a session
/// - It refreshes under [`lock`](Self::lock), and loads the login again first. Of several processes, one sends a
///   request and the others use its result.
/// - A new refresh token is saved before its access token is returned.
/// - If the login cannot be locked or loaded, the session sends no request, unless the store
///   [allows it](Self::allows_unlocked_refresh). Another process may have received a newer refresh token. Sending the
///   old one could make the server end the login.
/// - If saving fails, the session continues with its tokens in memory, reports the error in
///   [`Session::last_store_error`](crate::Session::last_store_error), and saves again in the background and with the
///   next refresh. Until a new refresh token is saved, the session holds the lock.
/// - If Login with Amazon rejects a refresh token, the login is loaded again: there may be a new one. Only then is a
///   login required. The stored access token is removed, so that the next start does not use it.
/// - It never writes over a login that another program saved since it was last read, and uses that login from the
///   next refresh on. It never writes over a login that it cannot read. Only a new login replaces a damaged one.
/// - All methods are polled in tasks of their own, so that no caller who stops polling holds the lock.
/// - [`Session::flush`](crate::Session::flush) waits for all of this before a program exits.
///
/// # Implement a store
/// ```
/// use std::{collections::HashMap, sync::{Arc, Mutex, PoisonError}};
/// use amazon_music_auth::{Error, StoreGuard, StoreKey, StoredLogin, StoreFuture, TokenStore};
///
/// /// Rows of a table. A real one queries its database, and wraps its errors in [`Error::store`].
/// #[derive(Debug, Default)]
/// struct Table {
///     rows: Mutex<HashMap<String, String>>,
///     lock: Arc<tokio::sync::Mutex<()>>,
/// }
///
/// impl TokenStore for Table {
///     fn load<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredLogin>> {
///         Box::pin(async move {
///             let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
///             rows.get(&key.name()).map(|text| StoredLogin::decode(key, text)).transpose()
///         })
///     }
///
///     fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> StoreFuture<'a, ()> {
///         Box::pin(async move {
///             let text = login.encode(key)?; // Secret: encrypt it, or limit who can read the table.
///             self.rows.lock().unwrap_or_else(PoisonError::into_inner).insert(key.name(), text);
///             Ok(())
///         })
///     }
///
///     fn delete<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
///         Box::pin(async move {
///             self.rows.lock().unwrap_or_else(PoisonError::into_inner).remove(&key.name());
///             Ok(())
///         })
///     }
///
///     fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, StoreGuard> {
///         Box::pin(async move { Ok(StoreGuard::new(Arc::clone(&self.lock).lock_owned().await)) })
///     }
/// }
/// ```
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// Loads the login for `key`, if there is one.
    ///
    /// A session treats `None` as a logout if there was a login before.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Store`] if there may be a login that cannot be read.
    fn load<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredLogin>>;

    /// Saves `login` for `key` atomically, in place of the one that was there.
    ///
    /// When it returns, the login is durable. The caller holds the lock.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Store`] if it was not saved, or the present one must not be replaced.
    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> StoreFuture<'a, ()>;

    /// Removes the login for `key`, if there is one. The caller holds the lock.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Store`] if the login may still be there.
    fn delete<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()>;

    /// Waits for the lock of `key`.
    ///
    /// Until the guard is dropped, no other task and no other process gets the lock of the same key. Locks of
    /// different keys are independent. The lock must be released when its process dies. A caller gives up by dropping
    /// the future. A save or delete that goes on after its caller has given up must hold the lock until it is done.
    ///
    /// # Errors
    /// Returns [`Error::store_busy`] if it takes too long, else an error of kind [`ErrorKind::Store`].
    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, StoreGuard>;

    /// Returns `true` if sessions may refresh a login that cannot be locked or loaded; `false` by default.
    ///
    /// Two refreshes at a time may end the login. See [`StoreGuard::unlocked`].
    fn allows_unlocked_refresh(&self) -> bool {
        false
    }
}

/// The lock of a key of a [`TokenStore`], until it is dropped.
#[must_use = "the lock is released when it is dropped"]
pub struct StoreGuard {
    _guard: Box<dyn Any + Send + Sync>,
    unlocked: Option<Error>,
}

impl StoreGuard {
    /// Creates a lock that is released when `guard` is dropped, such as a lease or an open file.
    pub fn new(guard: impl Any + Send + Sync) -> Self {
        Self { _guard: Box::new(guard), unlocked: None }
    }

    /// Notes that the key is not locked against other processes because of `why`.
    ///
    /// The session then loads and saves the login. It refreshes only if
    /// [`allows_unlocked_refresh`](TokenStore::allows_unlocked_refresh) returns `true`, and returns `why` otherwise.
    /// The hint of `why` should name the way to allow it.
    pub fn unlocked(self, why: Error) -> Self {
        Self { unlocked: Some(why), ..self }
    }

    /// Returns an error if the key is not locked.
    pub(crate) fn check_locked(&self) -> Result<(), Error> {
        match &self.unlocked {
            None => Ok(()),
            Some(why) => Err(why.clone().in_context("the login is not refreshed without a lock")),
        }
    }
}

impl fmt::Debug for StoreGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreGuard")
    }
}

/// Errors for implementations of [`TokenStore`].
impl Error {
    /// Creates the error of a store that failed because of `why`.
    ///
    /// The text of `why` is not redacted when the chain of sources is printed, so it must not contain any token. The
    /// error of a database may contain the row that it could not write.
    #[must_use]
    pub fn store(why: impl error::Error + Send + Sync + 'static) -> Self {
        Self::new(ErrorKind::Store, "the store of logins failed").with_source(why)
    }

    /// Creates the transient error of a lock that another process or task has held for too long.
    #[must_use]
    pub fn store_busy() -> Self {
        Self::new(ErrorKind::Transient, "another process or task keeps this login locked")
            .with_hint("try again; if it stays locked, look for a program that hangs")
    }
}

#[cfg(test)]
pub(crate) mod faulty;
#[cfg(test)]
mod scratch;
