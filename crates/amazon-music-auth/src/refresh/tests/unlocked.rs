//! Stores that support no locks.

use super::*;

/// A session with a valid access token in a store without locks.
async fn unlocked(service: &Arc<Service>) -> (Arc<FaultyStore>, TestSession) {
    let inner = with_valid_access_token().await;
    let is_unlocked = AtomicBool::new(true);
    let store = Arc::new(FaultyStore { inner, is_unlocked, ..FaultyStore::default() });
    let session = service.session(None, &store);
    (store, session)
}

#[tokio::test(start_paused = true)]
async fn stored_tokens_are_used_and_not_refreshed() {
    let service = Service::new();
    let (store, session) = unlocked(&service).await;
    assert_eq!(session.access().await, "stored");
    assert_eq!(session.force_refresh().await.err().unwrap().kind(), ErrorKind::Store);
    session.advance(HOUR);
    let error = session.error().await;
    assert!(error.to_string().contains("not refreshed without a lock"), "{error}");
    assert!(service.requests().is_empty());
    // A login that another program has saved is used.
    store.is_unlocked.store(false, SeqCst);
    assert_eq!(session.access().await, "a1");
}

#[tokio::test(start_paused = true)]
async fn a_new_login_is_saved_without_a_lock() {
    let service = Service::new();
    let (store, _) = unlocked(&service).await;
    let session = service.in_memory();
    session.save_in(&store).await.unwrap();
    assert_held(&*store, "r1").await;
    assert_eq!(session.failure().await, ErrorKind::Store);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_without_a_lock_can_be_allowed() {
    let service = Service::new();
    let (store, session) = unlocked(&service).await;
    store.allows_unlocked_refresh.store(true, SeqCst);
    session.force_refresh().await.unwrap();
    assert_held(&*store, "r2").await;
    assert_eq!(session.stored_error(), None);
}
