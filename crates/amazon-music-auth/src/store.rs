//! The stores of logins, which last from one run of a program to the next and are shared by processes.
//!
//! The stores of this crate are in `memory`, `file` and `environment`. Sessions use them in `refresh`.

mod document;
mod environment;
mod file;
mod key;
mod login;
mod memory;

use std::{any::Any, error, fmt, future::Future, pin::Pin};

pub use environment::EnvironmentStore;
pub use file::FileStore;
pub use key::StoreKey;
pub use login::StoredLogin;
pub use memory::MemoryStore;

use crate::{Error, ErrorKind};

/// The future that the methods of a [`TokenStore`] return.
pub type Storing<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A store of logins, one for each [`StoreKey`].
///
/// Login with Amazon may replace the refresh token with each refresh, so a stored login must change with it. A
/// [`Session`](crate::Session) with a store does that by itself.
///
/// # Which one
/// - [`FileStore`]: a private folder with one small file for each login. For command lines, desktop
///   programs, and services with up to thousands of accounts. Any number of processes may share it.
/// - [`MemoryStore`]: for tests, and for programs whose user logs in at each start.
/// - [`EnvironmentStore`]: a refresh token that CI or a container put into a variable. Read only.
/// - Your own, over a database, a key-value service or a key ring: see below.
///
/// # Restore a login
/// A program with one user restores the session of an earlier run, or logs in, with
/// [`Login::session_or_login`](crate::Login::session_or_login). A service with many users has
/// [`Sessions`](crate::Sessions). Both are made of these two steps:
///
/// ```
/// use std::sync::Arc;
/// use amazon_music_auth::{Error, FileStore, Login, Session};
///
/// /// After a login. From then on the session keeps the store up to date.
/// async fn save(session: &Session, store: &Arc<FileStore>) -> Result<(), Error> {
///     session.save_to(store.clone(), "user-17").await
/// }
///
/// /// After a restart.
/// fn restore(login: &Login, store: &Arc<FileStore>) -> Result<Session, Error> {
///     login.session_from_store(store.clone(), "user-17")
/// }
/// ```
/// [`Session::from_store`](crate::Session::from_store) does it without a [`Login`](crate::Login). Nothing is read
/// before the first token is needed. If the store holds an access token that is still good, no request is made.
///
/// # Guarantees of a session
/// - It refreshes under [`lock`](Self::lock), and loads the login again first: of several processes, one makes a
///   request and the others take its result.
/// - A new refresh token is saved before the access token beside it is given out.
/// - If saving fails, the session goes on with what it has in memory, reports the error in
///   [`Session::last_store_error`](crate::Session::last_store_error), and saves again with the next refresh.
/// - If Login with Amazon rejects a refresh token, the login is loaded again: somebody may have logged in anew. Only
///   then is a login required. The stored access token is removed, so that the next start does not use it.
/// - It never writes over what it cannot read, nor over a login that somebody else has saved since it looked: that
///   one is later, and counts from the next refresh on.
/// - All methods are polled in tasks of their own, so that no caller who stops polling holds the lock.
/// - Before a program ends, [`Session::flush`](crate::Session::flush) waits until all of this is done.
///
/// # Your own
/// ```
/// use std::{collections::HashMap, sync::{Arc, Mutex, PoisonError}};
/// use amazon_music_auth::{Error, StoreGuard, StoreKey, StoredLogin, Storing, TokenStore};
///
/// /// Rows of a table; a real one queries its database, and wraps its errors in [`Error::store`].
/// #[derive(Debug, Default)]
/// struct Table {
///     rows: Mutex<HashMap<String, String>>,
///     lock: Arc<tokio::sync::Mutex<()>>,
/// }
///
/// impl TokenStore for Table {
///     fn load<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, Option<StoredLogin>> {
///         Box::pin(async move {
///             let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
///             rows.get(&key.name()).map(|text| StoredLogin::decode(key, text)).transpose()
///         })
///     }
///
///     fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> Storing<'a, ()> {
///         Box::pin(async move {
///             let text = login.encode(key)?; // Secret: encrypt it, or limit who can read the table.
///             self.rows.lock().unwrap_or_else(PoisonError::into_inner).insert(key.name(), text);
///             Ok(())
///         })
///     }
///
///     fn delete<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, ()> {
///         Box::pin(async move {
///             self.rows.lock().unwrap_or_else(PoisonError::into_inner).remove(&key.name());
///             Ok(())
///         })
///     }
///
///     fn lock<'a>(&'a self, _key: &'a StoreKey) -> Storing<'a, StoreGuard> {
///         Box::pin(async move { Ok(StoreGuard::new(Arc::clone(&self.lock).lock_owned().await)) })
///     }
/// }
/// ```
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// Loads the login for `key`, if there is one.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Store`] if there may be one and it cannot be read. `None` says that
    /// there is none: a session takes it for a logout if there was one before.
    fn load<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, Option<StoredLogin>>;

    /// Saves `login` for `key`, in place of what was there; all of it or nothing.
    ///
    /// When it returns, the login outlasts the process. The caller holds the lock.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Store`] if it was not saved, or what is there must not be replaced.
    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> Storing<'a, ()>;

    /// Removes the login for `key`, if there is one. The caller holds the lock.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Store`] if it may still be there.
    fn delete<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, ()>;

    /// Waits for the lock of `key`.
    ///
    /// Until the guard is dropped, nobody else gets the lock of the same key: no other task and no other process. It
    /// must end when its owner dies, and a caller may drop the future and thereby give up. What still writes or
    /// deletes after its caller has given up must keep the lock to its end. Locks of different keys do not disturb
    /// each other.
    ///
    /// # Errors
    /// Returns [`Error::store_busy`] if it takes too long, else an error of kind [`ErrorKind::Store`].
    fn lock<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, StoreGuard>;
}

/// The lock of a key of a [`TokenStore`], until it is dropped.
#[must_use = "the lock ends when it is dropped"]
pub struct StoreGuard {
    _held: Box<dyn Any + Send + Sync>,
}

impl StoreGuard {
    /// Creates a lock that ends when `held` is dropped: the guard of a mutex, a lease, an open file.
    pub fn new(held: impl Any + Send + Sync) -> Self {
        Self { _held: Box::new(held) }
    }
}

impl fmt::Debug for StoreGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreGuard")
    }
}

/// Errors for those who write a store of their own.
impl Error {
    /// Creates the error of a store that failed because of `why`.
    ///
    /// Whoever prints the chain of sources prints `why` as it is, so its texts must not hold any token:
    /// the error of a database may repeat the row that it could not write.
    #[must_use]
    pub fn store(why: impl error::Error + Send + Sync + 'static) -> Self {
        Self::new(ErrorKind::Store, "the store of logins failed").with_source(why)
    }

    /// Creates the error of a lock that somebody else has held for too long. It may work later.
    #[must_use]
    pub fn store_busy() -> Self {
        Self::new(ErrorKind::Transient, "another process or task keeps this login locked")
            .with_hint("try again; if it stays so, look for a program that hangs")
    }
}

#[cfg(test)]
pub(crate) mod tests;
