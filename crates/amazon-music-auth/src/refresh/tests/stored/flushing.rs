//! What a program does before it ends.

use super::*;

/// A session whose token is so old that the next caller refreshes it in the background.
async fn with_an_early_refresh(store: &Arc<impl TokenStore>) -> (Arc<Service>, Sut) {
    let service = Service::closed();
    let session = service.session(None, store);
    service.gate.add_permits(1);
    assert_eq!(session.access().await, "a1");
    session.later(HOUR - Duration::from_secs(200));
    assert_eq!(session.access().await, "a1");
    run_tasks().await;
    assert_eq!(service.asked(), ["r1", "r2"]);
    (service, session)
}

#[tokio::test(start_paused = true)]
async fn a_program_that_waits_before_it_ends_leaves_the_new_refresh_token_in_its_store() {
    let slow = Arc::new(Semaphore::new(1));
    let inner = holding(bare("r1")).await;
    let store = Arc::new(FaultyStore { inner, slow: Some(slow.clone()), ..FaultyStore::default() });
    let (service, session) = with_an_early_refresh(&store).await;
    let settling = tokio::spawn({
        let tokens = Arc::clone(&session.tokens);
        async move { tokens.flush().await }
    });
    service.gate.add_permits(1);
    run_tasks().await;
    assert!(!settling.is_finished());
    slow.add_permits(1);
    settling.await.unwrap().unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r3");
}

#[test]
fn a_program_that_does_not_wait_may_lose_its_login() {
    let inner = Arc::new(MemoryStore::new());
    let lost = runtime();
    let (service, session) = lost.block_on(async {
        inner.save(&key(), &bare("r1")).await.unwrap();
        with_an_early_refresh(&inner).await
    });
    drop(lost);
    service.gate.add_permits(1000);
    // The lock went with the runtime, and another one may go on. The service never got to its response.
    session.later(HOUR);
    assert_eq!(runtime().block_on(session.access()), "a2");
    assert_eq!(runtime().block_on(held(&*inner)).unwrap(), "r3");
    assert_eq!(service.asked(), ["r1", "r2", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn what_could_not_be_saved_is_tried_once_more_before_the_end() {
    let (service, store, session) = restored_from_faulty(Service::new()).await;
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    assert_eq!(session.tokens.flush().await.unwrap_err().kind(), ErrorKind::Store);
    store.cannot_save.store(false, SeqCst);
    session.tokens.flush().await.unwrap();
    assert!(session.tokens.last_store_error().is_none());
    assert_eq!(held(&*store).await.unwrap(), "r2");
    // Now there is nothing to wait for: not even the lock.
    let _turn = store.lock(&key()).await.unwrap();
    session.tokens.flush().await.unwrap();
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn what_is_saved_at_the_end_is_not_saved_over_a_login_that_came_later() {
    let (_, store, session) = with_something_unsaved().await;
    store.inner.save(&key(), &bare("r40")).await.unwrap();
    let error = session.tokens.flush().await.unwrap_err();
    assert!(error.to_string().contains("another login"), "{error}");
    assert_eq!(held(&*store).await.unwrap(), "r40");
    session.tokens.flush().await.unwrap();
}
