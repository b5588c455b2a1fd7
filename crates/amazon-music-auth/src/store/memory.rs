//! A store in memory.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use super::{StoreFuture, StoreGuard, StoreKey, StoredLogin, TokenStore};

/// A store in memory: for tests, and for several sessions of one process that share an account.
///
/// Its `Debug` prints no token.
#[derive(Default)]
pub struct MemoryStore {
    logins: Mutex<HashMap<StoreKey, StoredLogin>>,
    locks: Arc<Locks>,
}

/// The locked keys. Without a queue, since a waiter that is no longer polled would block those behind it.
#[derive(Default)]
struct Locks {
    held: Mutex<HashSet<StoreKey>>,
    freed: Notify,
}

struct Lock {
    locks: Arc<Locks>,
    key: StoreKey,
}

impl Drop for Lock {
    fn drop(&mut self) {
        lock(&self.locks.held).remove(&self.key);
        self.locks.freed.notify_waiters();
    }
}

impl MemoryStore {
    /// Creates an empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredLogin>> {
        Box::pin(async move { Ok(lock(&self.logins).get(key).cloned()) })
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            lock(&self.logins).insert(key.clone(), login.clone());
            Ok(())
        })
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            lock(&self.logins).remove(key);
            Ok(())
        })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, StoreGuard> {
        Box::pin(async move {
            loop {
                // Created before the check, so that no release in between is missed.
                let freed = self.locks.freed.notified();
                if lock(&self.locks.held).insert(key.clone()) {
                    let locks = Arc::clone(&self.locks);
                    return Ok(StoreGuard::new(Lock { locks, key: key.clone() }));
                }
                freed.await;
            }
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("logins", &lock(&self.logins).len()).finish()
    }
}

/// Ignores poisoning: each change is one insertion or removal.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
