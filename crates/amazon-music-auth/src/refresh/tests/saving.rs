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
async fn without_the_lock_or_a_fresh_read_no_refresh_is_sent() {
    for is_lock in [true, false] {
        let (service, store, session) = restored(Service::new()).await;
        let fault = if is_lock { &store.cannot_lock } else { &store.cannot_load };
        fault.store(true, SeqCst);
        assert_eq!(session.failure().await, ErrorKind::Store);
        // Not with the refresh token that was given either, since the store may hold a newer one.
        assert_eq!(service.session(Some("r1"), &store).failure().await, ErrorKind::Store);
        fault.store(false, SeqCst);
        assert_eq!(session.access().await, "a1");
        let other = service.session(None, &store);
        other.advance(HOUR);
        assert_eq!(other.access().await, "a2");
        fault.store(true, SeqCst);
        // The other session has replaced the refresh token that this one remembers.
        session.advance_until_left(SECOND * 30);
        assert_eq!(session.access().await, if is_lock { "a2" } else { "a1" });
        session.advance(HOUR);
        assert_eq!(session.failure().await, ErrorKind::Store);
        fault.store(false, SeqCst);
        assert_eq!(session.access().await, "a3");
        assert_eq!(service.requests(), ["r1", "r2", "r3"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_may_allow_refreshes_without_the_lock_or_a_fresh_read() {
    for is_lock in [true, false] {
        let store = FaultyStore {
            inner: holding(login("r1")).await,
            allows_unlocked_refresh: true.into(),
            ..FaultyStore::default()
        };
        let (service, store) = (Service::new(), Arc::new(store));
        let session = service.session(None, &store);
        assert_eq!(session.access().await, "a1");
        let fault = if is_lock { &store.cannot_lock } else { &store.cannot_load };
        fault.store(true, SeqCst);
        session.advance(HOUR);
        assert_eq!(session.access().await, "a2");
        fault.store(false, SeqCst);
        session.flush().await.unwrap();
        assert_held(&*store, "r3").await;
        assert_eq!(session.stored_error(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_is_used_without_the_lock() {
    let inner = with_valid_access_token().await;
    let store = Arc::new(FaultyStore { inner, cannot_lock: true.into(), ..FaultyStore::default() });
    let service = Service::new();
    assert_eq!(service.session(None, &store).access().await, "stored");
    store.cannot_lock.store(false, SeqCst);
    let _lock = store.lock(&key()).await.unwrap();
    assert_eq!(service.session(None, &store).access().await, "stored");
    assert!(service.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_replaced_refresh_token_in_the_store_is_locked_until_the_new_one_is_saved() {
    let (service, store, session) = restored(Service::new()).await;
    let other = service.session(None, &store.inner);
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    // After the last save in the background, too.
    for _ in 0..3 {
        assert_eq!(other.failure().await, ErrorKind::Transient);
    }
    // The lock does not keep the session itself from a refresh.
    session.advance(HOUR);
    assert_eq!(session.access().await, "a2");
    store.cannot_save.store(false, SeqCst);
    session.flush().await.unwrap();
    other.advance(HOUR);
    assert_eq!(other.access().await, "a2");
    assert_eq!(service.requests(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_save_is_retried_in_the_background_even_if_the_session_is_dropped() {
    let (service, store, session) = restored(Service::new()).await;
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    drop(session);
    tokio::time::sleep(SECOND * 5).await;
    assert_held(&*store, "r1").await;
    store.cannot_save.store(false, SeqCst);
    assert_eq!(service.session(None, &store).access().await, "a1");
    assert_held(&*store, "r2").await;
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_runtime_that_shuts_down_before_a_save_leaves_the_replaced_token_locked() {
    let slow = Arc::new(Semaphore::new(0));
    let inner = holding(login("r1")).await;
    let store = Arc::new(FaultyStore { inner, slow: Some(slow.clone()), ..FaultyStore::default() });
    let service = Service::new();
    let session = service.session(None, &store);
    let tokens = Arc::clone(&session);
    std::thread::spawn(move || {
        runtime().block_on(async {
            drop(tokio::spawn(async move { tokens.token().await }));
            run_tasks().await;
        });
    })
    .join()
    .unwrap();
    assert_eq!(service.session(None, &store).failure().await, ErrorKind::Transient);
    slow.add_permits(1);
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.session(None, &store).access().await, "a1");
    assert_eq!(service.requests(), ["r1"]);
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
