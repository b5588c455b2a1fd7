//! A read-only store over an environment variable.

use std::fmt;

use super::{StoreFuture, StoreGuard, StoreKey, StoredLogin, TokenStore};
use crate::{
    Error, ErrorKind, RefreshToken,
    environment::{REFRESH_TOKEN, environment_variable},
    secret::{self, Kind},
};

type Lookup = dyn Fn(&str) -> Option<String> + Send + Sync;

/// A read-only store over the environment variable `AMAZON_MUSIC_REFRESH_TOKEN`.
///
/// CI jobs and containers get their refresh token this way. The store holds the same login for every key. A new refresh token of Login with Amazon stays in the memory of the
/// session, and [`Session::last_store_error`](crate::Session::last_store_error) reports that it could not be saved.
///
/// It is for programs whose store is a setting. A script can use [`Session::from_env`](crate::Session::from_env).
///
/// # Examples
/// ```
/// use std::{path::PathBuf, sync::Arc};
/// use amazon_music_auth::{ClientId, EnvironmentStore, Error, FileStore, Session, TokenStore};
///
/// /// On a developer's machine there is a folder for logins, in CI there is none.
/// fn session(client_id: ClientId, folder: Option<PathBuf>) -> Result<Session, Error> {
///     let store: Arc<dyn TokenStore> = match folder {
///         Some(folder) => Arc::new(FileStore::new(folder)),
///         None => Arc::new(EnvironmentStore::new()),
///     };
///     Session::from_store(client_id, store, "bot").build()
/// }
/// ```
pub struct EnvironmentStore {
    lookup: Box<Lookup>,
}

impl EnvironmentStore {
    /// Creates a store that reads the environment of this process at each load.
    #[must_use]
    pub fn new() -> Self {
        Self::from_env_with(environment_variable)
    }

    /// Like [`new`](Self::new), with a function that looks variables up.
    pub fn from_env_with(lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self { lookup: Box::new(lookup) }
    }

    fn read(&self) -> Result<Option<StoredLogin>, Error> {
        let Some(text) = (self.lookup)(REFRESH_TOKEN).filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        let token = RefreshToken::new(text);
        match secret::entered_fault(Kind::RefreshToken, token.expose()) {
            None => Ok(Some(StoredLogin::new(token))),
            Some(fault) => {
                let message = format!("the environment variable {REFRESH_TOKEN} {fault}");
                Err(Error::new(ErrorKind::Store, message)
                    .with_hint(format!("set {REFRESH_TOKEN} to the bare value")))
            }
        }
    }
}

impl Default for EnvironmentStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for EnvironmentStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EnvironmentStore")
    }
}

impl TokenStore for EnvironmentStore {
    fn load<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<StoredLogin>> {
        Box::pin(async move { self.read() })
    }

    fn save<'a>(&'a self, _key: &'a StoreKey, _login: &'a StoredLogin) -> StoreFuture<'a, ()> {
        Box::pin(async move { Err(read_only()) })
    }

    fn delete<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, ()> {
        Box::pin(async move { Err(read_only()) })
    }

    /// Succeeds at once, since nothing can be written.
    fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, StoreGuard> {
        Box::pin(async move { Ok(StoreGuard::new(())) })
    }
}

fn read_only() -> Error {
    Error::new(ErrorKind::Store, "a login cannot be saved in, or removed from, the environment")
        .with_hint(format!(
            "set {REFRESH_TOKEN} to the result of `Session::refresh_token`, or use a FileStore"
        ))
}
