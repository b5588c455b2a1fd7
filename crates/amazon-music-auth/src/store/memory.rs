//! Logins in memory, gone with the process.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

use super::{StoreGuard, StoreKey, StoredLogin, Storing, TokenStore};

/// A store in memory: for tests, and for several sessions of one process that share an account.
///
/// Its `Debug` prints no token.
#[derive(Default)]
pub struct MemoryStore {
    logins: Mutex<HashMap<StoreKey, StoredLogin>>,
    locks: Arc<Locks>,
}

/// The keys that are locked. No queue: a lock that passed to the next waiter would be stuck if that one is not
/// polled any more.
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
            loop {
                // Created before the look, so that no release in between is missed.
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

/// Each change is one insertion or removal, so a panic of another thread leaves nothing half-done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
