//! A store that fails, panics or waits when a test says so.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
};

use tokio::sync::Semaphore;

use super::{MemoryStore, StoreFuture, StoreGuard, StoreKey, StoredLogin, TokenStore};
use crate::{ClientId, Endpoints, Error, RefreshToken};

pub(crate) fn key(account: &str) -> StoreKey {
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    StoreKey::new(account, client_id, &Endpoints::default()).unwrap()
}

pub(crate) fn login(refresh_token: &str) -> StoredLogin {
    StoredLogin::new(RefreshToken::new(refresh_token))
}

#[derive(Debug, Default)]
pub(crate) struct FaultyStore {
    pub(crate) inner: Arc<MemoryStore>,
    pub(crate) cannot_lock: AtomicBool,
    pub(crate) cannot_load: AtomicBool,
    pub(crate) cannot_save: AtomicBool,
    pub(crate) panics: AtomicBool,
    /// `true` if it supports no locks.
    pub(crate) is_unlocked: AtomicBool,
    pub(crate) allows_unlocked_refresh: AtomicBool,
    /// Saves one login for each permit.
    pub(crate) slow: Option<Arc<Semaphore>>,
}

impl TokenStore for FaultyStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredLogin>> {
        if self.cannot_load.load(SeqCst) {
            return Box::pin(async { Err(Error::store(fmt::Error)) });
        }
        self.inner.load(key)
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            assert!(!self.panics.swap(false, SeqCst), "panics on purpose");
            if let Some(slow) = &self.slow {
                slow.acquire().await.unwrap().forget();
            }
            if self.cannot_save.load(SeqCst) {
                return Err(Error::store(fmt::Error));
            }
            self.inner.save(key, login).await
        })
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        self.inner.delete(key)
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, StoreGuard> {
        if self.cannot_lock.load(SeqCst) {
            return Box::pin(async { Err(Error::store(fmt::Error)) });
        }
        if self.is_unlocked.load(SeqCst) {
            let guard = StoreGuard::new(()).unlocked(Error::store(fmt::Error));
            return Box::pin(async { Ok(guard) });
        }
        self.inner.lock(key)
    }

    fn allows_unlocked_refresh(&self) -> bool {
        self.allows_unlocked_refresh.load(SeqCst)
    }
}
