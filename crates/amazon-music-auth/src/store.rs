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

/// What the methods of a [`TokenStore`] return.
pub type Storing<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// A place that keeps logins, one for each [`StoreKey`].
///
/// Login with Amazon may replace the refresh token whenever a token is renewed, so what a program keeps
/// must change with it. A [`Session`](crate::Session) with a store does that by itself.
///
/// # Which one
/// - [`FileStore`]: a private folder with one small file for each login. For command lines, desktop
///   programs, and services with up to thousands of accounts. Any number of processes may share it.
/// - [`MemoryStore`]: for tests, and for programs that ask their user anew at each start.
/// - [`EnvironmentStore`]: a refresh token that CI or a container put into a variable. Read only.
/// - Your own, over a database, a key-value service or a key ring: see below.
///
/// # Keep a login
/// A login that has just been made is put into a store once; from then on the session keeps it there.
///
/// ```
/// use std::sync::Arc;
/// use amazon_music_auth::{Error, FileStore, Session};
///
/// async fn keep(session: &Session) -> Result<(), Error> {
///     let store = Arc::new(FileStore::new("/var/lib/my-app/logins"));
///     session.save_to(store, "user-17").await
/// }
/// ```
///
/// # Find it again
/// ```
/// use std::sync::Arc;
/// use amazon_music_auth::{Error, FileStore, Login, Session};
///
/// fn at_the_next_start(login: &Login) -> Result<Session, Error> {
///     let store = Arc::new(FileStore::new("/var/lib/my-app/logins"));
///     login.session_from_store(store, "user-17")
/// }
/// ```
/// [`Session::from_store`](crate::Session::from_store) does it without a [`Login`](crate::Login). Nothing is
/// read before the first token is asked for. Where the store holds an access token that is still good, not
/// even a request is made.
///
/// # What a session promises
/// - It renews under [`lock`](Self::lock), and reads the store again first: of several processes, one
///   makes a request and the others take what it brought.
/// - A new refresh token is saved before the access token beside it is given out.
/// - Where saving fails, the session goes on with what it has in memory, says so in
///   [`Session::last_store_error`](crate::Session::last_store_error), and saves again with the next
///   renewal.
/// - Where Login with Amazon refuses a refresh token, the store is read again: somebody may have logged
///   in anew. Only then is a login required; what the store holds stays there.
/// - It never writes over what it cannot read, nor over a login that somebody else has put there since it
///   looked: that one is later, and counts from the next renewal on.
/// - Before a program ends, [`Session::settle`](crate::Session::settle) waits until all of this is done.
///
/// # Your own
/// ```
/// use std::{collections::HashMap, sync::{Arc, Mutex, PoisonError}};
/// use amazon_music_auth::{Error, StoreGuard, StoreKey, StoredLogin, Storing, TokenStore};
///
/// /// Rows of a table; a real one asks its database, and puts its errors into [`Error::store`].
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
    /// The login that is kept for `key`, if any.
    ///
    /// # Errors
    /// Of kind [`ErrorKind::Store`] where there may be one and it cannot be read. `None` says that there
    /// is none: a session takes it for a logout where there was one before.
    fn load<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, Option<StoredLogin>>;

    /// Keeps `login` for `key`, in place of what was there; all of it or nothing. When it returns, the
    /// login outlasts the process. The caller holds the lock.
    ///
    /// # Errors
    /// Of kind [`ErrorKind::Store`] where it was not kept, or what is there must not be replaced.
    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> Storing<'a, ()>;

    /// Removes what is kept for `key`; nothing there is fine. The caller holds the lock.
    ///
    /// # Errors
    /// Of kind [`ErrorKind::Store`] where it may still be there.
    fn delete<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, ()>;

    /// Waits for its turn with `key`. Until the guard is dropped, nobody else gets one for the same key:
    /// no other task and no other process. It must end when its owner dies, and a caller may drop the
    /// future and thereby give up. What still writes or deletes after its caller has given up must keep the
    /// lock to its end. Locks of different keys do not disturb each other.
    ///
    /// # Errors
    /// [`Error::store_busy`] where it takes too long, else of kind [`ErrorKind::Store`].
    fn lock<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, StoreGuard>;
}

/// One's turn with a key of a [`TokenStore`], until it is dropped.
#[must_use = "the turn ends when it is dropped"]
pub struct StoreGuard {
    _held: Box<dyn Any + Send + Sync>,
}

impl StoreGuard {
    /// A turn that ends when `held` is dropped: the guard of a mutex, a lease, an open file.
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
    /// Tokens could not be read or written, because of `why`.
    ///
    /// Whoever prints the chain of sources prints `why` as it is, so its texts must not hold any token:
    /// the error of a database may repeat the row that it could not write.
    #[must_use]
    pub fn store(why: impl error::Error + Send + Sync + 'static) -> Self {
        Self::new(ErrorKind::Store, "the store of logins failed").with_source(why)
    }

    /// Somebody else has held the lock of a login for too long. It may work later.
    #[must_use]
    pub fn store_busy() -> Self {
        Self::new(ErrorKind::Transient, "another process or task keeps this login locked")
            .with_hint("try again; if it stays so, look for a program that hangs")
    }
}

#[cfg(test)]
mod tests;
