//! What every store promises, and what only the one in files can break.

use std::{
    collections::HashSet,
    future::poll_fn,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    task::Poll,
    time::Duration,
};

use tokio::sync::Semaphore;

use super::*;
use crate::{ClientId, Endpoints, RefreshToken};

pub(crate) fn key(account: &str) -> StoreKey {
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    StoreKey::new(account, client_id, &Endpoints::default()).unwrap()
}

pub(crate) fn login(refresh_token: &str) -> StoredLogin {
    StoredLogin::new(RefreshToken::new(refresh_token))
}

/// A folder of a test's own, which goes with it.
pub(super) struct Scratch {
    pub(super) path: std::path::PathBuf,
}

impl Scratch {
    /// Nothing is there yet, but for what is above it.
    pub(super) fn new(test: &str) -> Self {
        let name = format!("amazon-music-auth-{}-{test}", std::process::id());
        Self { path: std::env::temp_dir().join(name) }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.path));
    }
}

/// A store that fails, panics or waits as a test says.
#[derive(Debug, Default)]
pub(crate) struct FaultyStore {
    pub(crate) inner: Arc<MemoryStore>,
    pub(crate) cannot_load: AtomicBool,
    pub(crate) cannot_save: AtomicBool,
    pub(crate) panics: AtomicBool,
    pub(crate) slow: Option<Arc<Semaphore>>,
}

impl TokenStore for FaultyStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, Option<StoredLogin>> {
        if self.cannot_load.load(SeqCst) {
            return Box::pin(async { Err(Error::store(fmt::Error)) });
        }
        self.inner.load(key)
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> Storing<'a, ()> {
        Box::pin(async move {
            assert!(!self.panics.swap(false, SeqCst), "as told");
            if let Some(slow) = &self.slow {
                slow.acquire().await.unwrap().forget();
            }
            if self.cannot_save.load(SeqCst) {
                return Err(Error::store(fmt::Error));
            }
            self.inner.save(key, login).await
        })
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, ()> {
        self.inner.delete(key)
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, StoreGuard> {
        self.inner.lock(key)
    }
}

async fn keeps_what_it_is_given(store: &dyn TokenStore) {
    let (bob, eve) = (key("bob"), key("eve"));
    assert!(store.load(&bob).await.unwrap().is_none());
    store.delete(&bob).await.unwrap();
    let guard = store.lock(&bob).await.unwrap();
    store.save(&bob, &login("Atzr|1")).await.unwrap();
    store.save(&bob, &login("Atzr|2").with_revision(2)).await.unwrap();
    let other = store.lock(&eve).await.unwrap();
    drop((guard, other));
    assert!(store.load(&eve).await.unwrap().is_none());
    let stored = store.load(&bob).await.unwrap().unwrap();
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("Atzr|2", 2));
    store.delete(&bob).await.unwrap();
    assert!(store.load(&bob).await.unwrap().is_none());
}

/// Adds one to what is stored, five times in each of eight tasks; some would be lost without a lock.
async fn counts(store: Arc<dyn TokenStore>) {
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let store = Arc::clone(&store);
        tasks.spawn(async move {
            for _ in 0..5 {
                let guard = store.lock(&key("bob")).await.unwrap();
                let before =
                    store.load(&key("bob")).await.unwrap().map_or(0, |login| login.revision());
                tokio::task::yield_now().await;
                let next = login("Atzr|1").with_revision(before + 1);
                store.save(&key("bob"), &next).await.unwrap();
                drop(guard);
            }
        });
    }
    tasks.join_all().await;
    assert_eq!(store.load(&key("bob")).await.unwrap().unwrap().revision(), 40);
}

#[tokio::test]
async fn every_store_keeps_what_it_is_given() {
    let scratch = Scratch::new("keeps");
    keeps_what_it_is_given(&MemoryStore::new()).await;
    keeps_what_it_is_given(&FileStore::new(&scratch.path)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn tasks_lock_one_key_one_after_the_other() {
    let scratch = Scratch::new("turns");
    counts(Arc::new(MemoryStore::new())).await;
    // Long enough for any disk; nobody is promised the next turn.
    let store = FileStore::new(&scratch.path).lock_wait(Duration::from_secs(10 * 60));
    counts(Arc::new(store)).await;
}

/// Polls a future some times, as often as it is woken, and leaves it pending.
async fn poll<T>(mut future: Pin<&mut impl Future<Output = T>>, mut times: u32) {
    poll_fn(|context| {
        assert!(future.as_mut().poll(context).is_pending());
        times -= 1;
        if times == 0 { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

#[tokio::test]
async fn a_waiter_that_is_not_polled_any_more_keeps_nobody_from_the_lock() {
    let scratch = Scratch::new("aside");
    let memory = Arc::new(MemoryStore::new());
    let file = Arc::new(FileStore::new(&scratch.path));
    let stores: [(Arc<dyn TokenStore>, _); 2] = [(memory, 1), (file, 4)];
    let key = key("bob");
    for (store, most) in stores {
        for times in 1..=most {
            let guard = store.lock(&key).await.unwrap();
            let mut aside = pin!(store.lock(&key));
            poll(aside.as_mut(), times).await;
            drop(guard);
            drop(store.lock(&key).await.unwrap());
            // It goes on when it is polled again.
            drop(aside.await.unwrap());
        }
    }
    // Nobody holds the lock. If the first poll gets it already, it is not the case that is meant.
    let file = FileStore::new(&scratch.path);
    let mut aside = pin!(file.lock(&key));
    if poll_fn(|context| Poll::Ready(aside.as_mut().poll(context).is_pending())).await {
        drop(file.lock(&key).await.unwrap());
        drop(aside.await.unwrap());
    }
}

#[tokio::test]
async fn two_thousand_logins_stand_side_by_side() {
    let scratch = Scratch::new("thousand");
    let store = FileStore::new(&scratch.path);
    let mut tasks = tokio::task::JoinSet::new();
    for part in 0..40 {
        let store = store.clone();
        tasks.spawn(async move {
            for n in part * 50..(part + 1) * 50 {
                let login = login(&format!("Atzr|{n}"));
                store.save(&key(&format!("user {n}")), &login).await.unwrap();
            }
        });
    }
    tasks.join_all().await;
    let mut files = HashSet::new();
    for n in 0..2000 {
        let key = key(&format!("user {n}"));
        let stored = store.load(&key).await.unwrap().unwrap();
        assert_eq!(stored.refresh_token().expose(), format!("Atzr|{n}"));
        assert!(files.insert(store.path(&key)));
    }
    // One file each and nothing else: what was on its way has arrived.
    assert_eq!(std::fs::read_dir(&scratch.path).unwrap().count(), 2000);
}
