//! The contract of `TokenStore`, for each store of the crate.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
    time::Duration,
};

use amazon_music_auth::{EnvironmentStore, ErrorKind, FileStore, MemoryStore, TokenStore};

use crate::{key, login, scratch::Scratch};

fn stores(scratch: &Scratch) -> [Arc<dyn TokenStore>; 2] {
    // Long enough for any disk; the lock has no queue.
    let file = FileStore::new(&scratch.path).lock_wait(Duration::from_secs(10 * 60));
    [Arc::new(MemoryStore::new()), Arc::new(file)]
}

#[tokio::test]
async fn a_saved_login_is_loaded_until_it_is_deleted() {
    let (bob, eve) = (key("bob"), key("eve"));
    for store in stores(&Scratch::new("contract")) {
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
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_lock_is_exclusive() {
    for store in stores(&Scratch::new("exclusive")) {
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let store = Arc::clone(&store);
            tasks.spawn(async move {
                for _ in 0..5 {
                    let _guard = store.lock(&key("bob")).await.unwrap();
                    let before = store.load(&key("bob")).await.unwrap();
                    tokio::task::yield_now().await;
                    let revision = before.map_or(0, |login| login.revision()) + 1;
                    let next = login("Atzr|1").with_revision(revision);
                    store.save(&key("bob"), &next).await.unwrap();
                }
            });
        }
        tasks.join_all().await;
        // Without a lock, some of the increments would be lost.
        assert_eq!(store.load(&key("bob")).await.unwrap().unwrap().revision(), 40);
    }
}

/// Polls a future some times, as often as it is woken. Returns `false` if it is ready.
async fn poll<T>(mut future: Pin<&mut impl Future<Output = T>>, mut times: u32) -> bool {
    poll_fn(|context| {
        let is_pending = future.as_mut().poll(context).is_pending();
        times -= 1;
        if times == 0 || !is_pending { Poll::Ready(is_pending) } else { Poll::Pending }
    })
    .await
}

#[tokio::test]
async fn a_waiter_that_is_no_longer_polled_does_not_block_the_lock() {
    let key = key("bob");
    let scratch = Scratch::new("aside");
    for (store, most) in stores(&scratch).into_iter().zip([1, 4]) {
        for times in 1..=most {
            let guard = store.lock(&key).await.unwrap();
            let mut aside = pin!(store.lock(&key));
            assert!(poll(aside.as_mut(), times).await);
            drop(guard);
            drop(store.lock(&key).await.unwrap());
            // It continues when it is polled again.
            drop(aside.await.unwrap());
        }
    }
    // The same while no other caller holds the lock, unless the first poll takes it.
    let file = FileStore::new(&scratch.path);
    let mut aside = pin!(file.lock(&key));
    if poll(aside.as_mut(), 1).await {
        drop(file.lock(&key).await.unwrap());
        drop(aside.await.unwrap());
    }
}

#[tokio::test]
async fn an_environment_store_is_read_only_and_rejects_invalid_tokens() {
    let store = EnvironmentStore::from_env_with(|name| Some(format!("value-of-{name}")));
    let (key_of_bob, stored) = (key("bob"), store.load(&key("bob")).await.unwrap().unwrap());
    assert_eq!(stored.refresh_token().expose(), "value-of-AMAZON_MUSIC_REFRESH_TOKEN");
    for outcome in [store.save(&key_of_bob, &stored).await, store.delete(&key_of_bob).await] {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.hint().contains("AMAZON_MUSIC_REFRESH_TOKEN"), "{}", error.hint());
    }
    let empty = EnvironmentStore::from_env_with(|_| Some(String::new()));
    assert!(empty.load(&key("bob")).await.unwrap().is_none());
    for (value, part) in [("Atzr|canary\n", "line break"), ("'Atzr|canary'", "quote")] {
        let broken = EnvironmentStore::from_env_with(|_| Some(value.to_owned()));
        let error = broken.load(&key("bob")).await.unwrap_err();
        assert!(error.to_string().contains(part), "{error}");
        assert!(!format!("{error:?} {broken:?}").contains("canary"));
    }
}
