//! `flush`, which waits for refreshes and saves tokens before a program exits.

use super::*;

/// Leaves a session with an early refresh in the background that waits for a permit.
async fn start_early_refresh(service: &Service, session: &TestSession) {
    service.gate.add_permits(1);
    assert_eq!(session.access().await, "a1");
    session.advance_until_left(SECOND * 200);
    assert_eq!(session.access().await, "a1");
    run_tasks().await;
    assert_eq!(service.requests(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn flush_waits_for_an_early_refresh_and_its_save() {
    let slow = Arc::new(Semaphore::new(1));
    let inner = holding(login("r1")).await;
    let store = Arc::new(FaultyStore { inner, slow: Some(slow.clone()), ..FaultyStore::default() });
    let service = Service::closed();
    let session = service.session(None, &store);
    start_early_refresh(&service, &session).await;
    let flush = session.spawn(|tokens| async move { tokens.flush().await });
    service.gate.add_permits(1);
    run_tasks().await;
    assert!(!flush.is_finished());
    slow.add_permits(1);
    assert_eq!(flush.await.unwrap(), None);
    assert_held(&*store, "r3").await;
}

#[test]
fn a_runtime_that_shuts_down_during_a_refresh_releases_the_lock() {
    let (service, store) = (Service::closed(), Arc::new(MemoryStore::new()));
    let session = service.session(Some("r1"), &store);
    let lost = runtime();
    lost.block_on(start_early_refresh(&service, &session));
    // No flush: the response to the second request is lost. The fake service has not replaced the token yet.
    drop(lost);
    service.gate.add_permits(1000);
    session.advance(HOUR);
    runtime().block_on(async {
        assert_eq!(session.access().await, "a2");
        assert_held(&*store, "r3").await;
    });
    assert_eq!(service.requests(), ["r1", "r2", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn flush_saves_what_could_not_be_saved_before() {
    let (service, store, session) = restored(Service::new()).await;
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    assert_eq!(session.flush().await.unwrap_err().kind(), ErrorKind::Store);
    store.cannot_save.store(false, SeqCst);
    session.flush().await.unwrap();
    assert_eq!(session.stored_error(), None);
    assert_held(&*store, "r2").await;
    // With nothing to save, it does not even wait for the lock.
    let _lock = store.lock(&key()).await.unwrap();
    session.flush().await.unwrap();
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn flush_does_not_write_over_a_newer_login() {
    let (_, store, session) = with_unsaved().await;
    store.inner.save(&key(), &login("r40")).await.unwrap();
    // The save in the background may be the one that finds it.
    let error = session.flush().await.unwrap_err();
    assert!(error.to_string().contains("another login"), "{error}");
    assert_held(&*store, "r40").await;
    session.flush().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_failed_early_refresh_is_no_error_of_flush_and_a_lost_one_is() {
    let service = Service::closed();
    service.reply([Succeeds, Fails(ErrorKind::Configuration), Panics]);
    let session = service.in_memory();
    service.gate.add_permits(3);
    assert_eq!(session.access().await, "a1");
    session.advance_until_left(SECOND * 200);
    for outcome in [None, Some(ErrorKind::Transient), Some(ErrorKind::Transient)] {
        assert_eq!(session.access().await, "a1");
        // The last refresh hangs, and the paused clock runs ahead to the timeout.
        assert_eq!(session.flush().await.err().map(|error| error.kind()), outcome);
        session.lock().backoff = Backoff::default();
    }
    assert_eq!(service.requests().len(), 4);
}
