//! Logins in memory, gone with the process.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Mutex as Turns;

use super::{StoreGuard, StoreKey, StoredLogin, Storing, TokenStore};

/// Keeps logins in memory: for tests, and for several sessions of one process that share an account.
///
/// Its `Debug` prints no token.
#[derive(Default)]
pub struct MemoryStore {
    logins: Mutex<HashMap<StoreKey, StoredLogin>>,
    /// One for each key that was ever locked: a few words each, as many as there are accounts.
    turns: Mutex<HashMap<StoreKey, Arc<Turns<()>>>>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, Option<StoredLogin>> {
        Box::pin(async move { Ok(lock(&self.logins).get(key).cloned()) })
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> Storing<'a, ()> {
        Box::pin(async move {
            lock(&self.logins).insert(key.clone(), login.clone());
            Ok(())
        })
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, ()> {
        Box::pin(async move {
            lock(&self.logins).remove(key);
            Ok(())
        })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, StoreGuard> {
        Box::pin(async move {
            let turns = Arc::clone(lock(&self.turns).entry(key.clone()).or_default());
            Ok(StoreGuard::new(turns.lock_owned().await))
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("logins", &lock(&self.logins).len()).finish()
    }
}

/// Each change is one insertion or removal, so a panic of another thread leaves nothing half-done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
