//! Logins that somebody else puts into the store, or takes out of it, while a session has its own.

use super::*;

/// Whether the login `r40`, which has ended, stays where it is, and so does the end.
async fn assert_left_alone(session: &Sut, store: &impl TokenStore) {
    for _ in 0..3 {
        session.later(HOUR);
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
        assert_eq!(held(store).await.unwrap(), "r40");
    }
}

#[tokio::test(start_paused = true)]
async fn what_could_not_be_saved_is_not_saved_over_a_login_that_came_later() {
    let (service, store, session) = with_something_unsaved().await;
    store.inner.save(&key(), &bare("r40").with_revision(1)).await.unwrap();
    assert_left_alone(&session, &*store).await;
    assert_eq!(service.asked(), ["r1", "r40"]);
}

#[tokio::test(start_paused = true)]
async fn a_session_does_not_go_back_to_its_own_login_when_a_later_one_ends() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let session = service.session(Some("r30"), &store);
    assert_eq!(session.access().await, "a1");
    store.save(&key(), &bare("r40")).await.unwrap();
    assert_left_alone(&session, &*store).await;
    assert_eq!(service.asked(), ["r1", "r40"]);
}

#[tokio::test(start_paused = true)]
async fn a_login_that_came_into_an_empty_store_goes_before_what_could_not_be_saved() {
    let service = Service::new();
    let store = Arc::new(FaultyStore::default());
    let session = service.session(Some("r1"), &store);
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    store.cannot_save.store(false, SeqCst);
    store.inner.save(&key(), &bare("r40")).await.unwrap();
    service.accept("r40");
    session.later(HOUR);
    assert_eq!(session.access().await, "a40");
    assert_eq!(held(&*store).await.unwrap(), "r41");
    assert_eq!(service.asked(), ["r1", "r40"]);
}

#[tokio::test(start_paused = true)]
async fn a_login_that_could_not_be_read_goes_first_as_soon_as_it_can() {
    for (accepted, next) in [("r7", "a7"), ("r2", "a2")] {
        let service = Service::new();
        let store =
            Arc::new(FaultyStore { inner: holding(bare("r7")).await, ..FaultyStore::default() });
        store.cannot_load.store(true, SeqCst);
        let session = service.session(Some("r1"), &store);
        assert_eq!(session.access().await, "a1");
        store.cannot_load.store(false, SeqCst);
        service.accept(accepted);
        session.later(HOUR);
        // Where it has ended, the one that was given to the session follows.
        assert_eq!(session.access().await, next);
        assert_eq!(service.asked()[..2], ["r1", "r7"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_cannot_be_read_any_more_costs_no_login() {
    let (_, store, session) = restored_from_faulty(Service::new()).await;
    assert_eq!(session.access().await, "a1");
    store.cannot_load.store(true, SeqCst);
    for expected in ["a2", "a3"] {
        session.later(HOUR);
        assert_eq!(session.access().await, expected);
        assert!(session.tokens.last_store_error().is_some());
    }
    store.cannot_load.store(false, SeqCst);
    assert_eq!(held(&*store).await.unwrap(), "r2");
    session.later(HOUR);
    assert_eq!(session.access().await, "a4");
    assert_eq!(held(&*store).await.unwrap(), "r5");
    assert!(session.tokens.last_store_error().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_given_login_is_tried_again_where_the_one_in_the_store_has_ended() {
    let service = Service::new();
    let store = holding(bare("r9")).await;
    let session = service.session(Some("r1"), &store);
    *service.faults.lock().unwrap() = [ErrorKind::LoginRequired, ErrorKind::Transient].into();
    assert_eq!(session.failure().await, ErrorKind::Transient);
    session.later(Duration::from_secs(1));
    assert_eq!(session.access().await, "a1");
    assert_eq!(held(&*store).await.unwrap(), "r2");
    assert_eq!(service.asked(), ["r9", "r1", "r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_login_that_was_removed_elsewhere_does_not_come_back() {
    let (_, store, session) = with_something_unsaved().await;
    store.inner.delete(&key()).await.unwrap();
    for _ in 0..3 {
        session.later(HOUR);
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
        assert!(held(&*store).await.is_none());
    }
    // But a new one ends that.
    store.inner.save(&key(), &bare("r2")).await.unwrap();
    assert_eq!(session.access().await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_comes_during_a_refresh_is_not_written_over() {
    let (service, store, session) = restored(Service::new()).await;
    // Somebody saves without asking for the lock.
    *service.meanwhile.lock().unwrap() = Some((store.clone(), bare("r40").with_revision(1)));
    assert_eq!(session.access().await, "a1");
    assert_eq!(held(&*store).await.unwrap(), "r40");
    let error = session.tokens.last_store_error().unwrap();
    assert_eq!(error.kind(), ErrorKind::Store);
    session.later(HOUR);
    service.accept("r40");
    assert_eq!(session.access().await, "a40");
    assert_eq!(held(&*store).await.unwrap(), "r41");
    assert!(session.tokens.last_store_error().is_none());
}

#[tokio::test(start_paused = true)]
async fn two_logins_that_come_one_after_the_other_are_not_replaced_by_an_older_one() {
    let service = Service::new();
    service.accept("r30");
    let store = holding(bare("r1")).await;
    *service.meanwhile.lock().unwrap() = Some((store.clone(), bare("r40")));
    let session = service.session(Some("r30"), &store);
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    assert_eq!(held(&*store).await.unwrap(), "r40");
    assert_eq!(service.asked(), ["r1", "r40"]);
}

#[tokio::test(start_paused = true)]
async fn what_is_taken_from_the_store_needs_no_saving_any_more() {
    let (_, store, session) = with_something_unsaved().await;
    assert!(session.tokens.last_store_error().is_some());
    let now = session.wall.now() + HOUR;
    let login = bare("r9").with_access_token(AccessToken::new("kept"), now, now + HOUR);
    store.inner.save(&key(), &login.with_revision(1)).await.unwrap();
    session.later(HOUR);
    assert_eq!(session.access().await, "kept");
    assert!(session.tokens.last_store_error().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_newer_login_that_comes_while_an_older_one_is_saved_is_saved_too() {
    let slow = Arc::new(Semaphore::new(0));
    let store = Arc::new(FaultyStore { slow: Some(slow.clone()), ..FaultyStore::default() });
    let stored = Arc::new(StoredSession::new(store.clone(), key(), None));
    stored.adopt(bare("r1"));
    let saving = tokio::spawn({
        let stored = stored.clone();
        async move { stored.save(HOUR).await }
    });
    run_tasks().await;
    stored.adopt(bare("r2"));
    slow.add_permits(1);
    run_tasks().await;
    assert_eq!(held(&*store).await.unwrap(), "r1");
    slow.add_permits(1);
    saving.await.unwrap().unwrap();
    let stored = store.load(&key()).await.unwrap().unwrap();
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r2", 2));
}
