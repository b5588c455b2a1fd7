//! Saves of tokens, and stores that fail.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_new_refresh_token_is_saved_before_its_access_token_is_returned() {
    let slow = Arc::new(Semaphore::new(0));
    let inner = holding(login("r1")).await;
    let store = Arc::new(FaultyStore { inner, slow: Some(slow.clone()), ..FaultyStore::default() });
    let session = Service::new().session(None, &store);
    let caller = session.spawn_token();
    run_tasks().await;
    assert!(!caller.is_finished());
    assert_held(&*store, "r1").await;
    slow.add_permits(1);
    assert_eq!(caller.await.unwrap(), None);
    assert_held(&*store, "r2").await;
}

#[tokio::test(start_paused = true)]
async fn a_login_that_cannot_be_saved_stays_in_memory_and_is_saved_later() {
    let (service, store, session) = restored(Service::new()).await;
    store.cannot_save.store(true, SeqCst);
    for expected in ["a1", "a2"] {
        assert_eq!(session.access().await, expected);
        assert_eq!(session.stored_error(), Some(ErrorKind::Store));
        session.advance(HOUR);
    }
    assert_held(&*store, "r1").await;
    assert_eq!(session.refresh_token().unwrap().expose(), "r3");
    store.cannot_save.store(false, SeqCst);
    assert_eq!(session.access().await, "a3");
    assert_eq!(session.stored_error(), None);
    assert_held(&*store, "r4").await;
    assert_eq!(service.requests(), ["r1", "r2", "r3"]);
}

#[tokio::test(start_paused = true)]
async fn a_login_is_saved_again_once_the_store_can_be_loaded() {
    let (_, store, session) = restored(Service::new()).await;
    assert_eq!(session.access().await, "a1");
    store.cannot_load.store(true, SeqCst);
    session.advance(HOUR);
    assert_eq!(session.access().await, "a2");
    store.cannot_load.store(false, SeqCst);
    assert_held(&*store, "r2").await;
    session.advance(HOUR);
    assert_eq!(session.access().await, "a3");
    assert_held(&*store, "r4").await;
    assert_eq!(session.stored_error(), None);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_costs_no_new_refresh_token() {
    let (service, store, session) = restored(Service::new()).await;
    store.panics.store(true, SeqCst);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    session.advance(SECOND);
    assert_eq!(session.access().await, "a1");
    assert_held(&*store, "r2").await;
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_response_without_a_refresh_token_leaves_the_stored_one() {
    let (service, store, session) = restored(Service::replying([])).await;
    assert_eq!(session.access().await, "a1");
    assert_held(&*store, "r1").await;
    assert_eq!(loaded(&*store).await.revision(), 1);
    assert_eq!(service.session(None, &store).access().await, "a1");
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn save_to_replaces_the_login_in_the_store() {
    let service = Service::new();
    let session = service.in_memory();
    assert_eq!(session.access().await, "a1");
    let store = holding(login("old").with_revision(6)).await;
    session.save_in(&store).await.unwrap();
    let stored = loaded(&*store).await;
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r2", 7));
    assert_eq!(stored.access_token().unwrap().expose(), "a1");
    // The next process needs no request, and the next refresh is saved.
    assert_eq!(service.session(None, &store).access().await, "a1");
    session.advance(HOUR);
    assert_eq!(session.access().await, "a2");
    assert_held(&*store, "r3").await;
}

#[tokio::test(start_paused = true)]
async fn save_to_during_a_refresh_saves_its_result() {
    let service = Service::closed();
    let session = service.in_memory();
    let caller = session.spawn_token();
    run_tasks().await;
    let store = holding(login("old")).await;
    let save = session.spawn({
        let store = store.clone();
        |tokens| async move { tokens.save_to(store, "bob".to_owned()).await }
    });
    run_tasks().await;
    assert_held(&*store, "old").await;
    service.gate.add_permits(1);
    assert_eq!((caller.await.unwrap(), save.await.unwrap()), (None, None));
    assert_held(&*store, "r2").await;
}

#[tokio::test(start_paused = true)]
async fn save_to_a_locked_store_is_transient_and_flush_retries() {
    let session = Service::new().in_memory();
    let store = Arc::new(MemoryStore::new());
    let lock = store.lock(&key()).await.unwrap();
    assert!(session.save_in(&store).await.unwrap_err().is_transient());
    assert_eq!(session.stored_error(), Some(ErrorKind::Transient));
    drop(lock);
    session.flush().await.unwrap();
    assert_eq!(session.stored_error(), None);
    assert_held(&*store, "r1").await;
}

#[tokio::test(start_paused = true)]
async fn save_to_a_failing_store_is_retried_by_the_next_refresh() {
    let (service, store) = (Service::new(), faulty("old").await);
    let session = service.in_memory();
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.save_in(&store).await.unwrap_err().kind(), ErrorKind::Store);
    assert!(session.stored_error().is_some());
    store.cannot_save.store(false, SeqCst);
    assert_eq!(session.access().await, "a1");
    assert_held(&*store, "r2").await;
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn save_to_without_a_refresh_token_is_a_configuration_error() {
    let session = TestSession::new(Tokens::fixed(AccessToken::new("a1"), None));
    let store = Arc::new(MemoryStore::new());
    let error = session.save_in(&store).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(held(&*store).await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_login_that_is_adopted_during_a_save_is_saved_too() {
    let slow = Arc::new(Semaphore::new(0));
    let store = Arc::new(FaultyStore { slow: Some(slow.clone()), ..FaultyStore::default() });
    let stored = Arc::new(StoredSession::new(store.clone(), key(), None));
    stored.state().adopt(login("r1"));
    let save = tokio::spawn({
        let stored = stored.clone();
        async move { stored.save(HOUR).await }
    });
    run_tasks().await;
    stored.state().adopt(login("r2"));
    for (refresh_token, revision) in [("r1", 1), ("r2", 2)] {
        slow.add_permits(1);
        run_tasks().await;
        assert_held(&*store, refresh_token).await;
        assert_eq!(loaded(&*store).await.revision(), revision);
    }
    save.await.unwrap().unwrap();
}
