//! Logins that another program saves in the store, or removes from it.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_newer_login_stays_in_the_store_even_if_it_is_invalid() {
    for is_saved in [true, false] {
        let (service, store) = (Service::new(), faulty("r1").await);
        let session = service.session(Some("r30"), &store);
        store.cannot_save.store(!is_saved, SeqCst);
        assert_eq!(session.access().await, "a1");
        store.cannot_save.store(false, SeqCst);
        store.save(&key(), &login("r40").with_revision(1)).await.unwrap();
        for _ in 0..3 {
            session.advance(HOUR);
            assert_eq!(session.failure().await, ErrorKind::LoginRequired);
            assert_held(&*store, "r40").await;
        }
        assert_eq!(service.requests(), ["r1", "r40"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_login_in_a_store_that_was_empty_goes_before_unsaved_tokens() {
    let service = Service::new();
    let store = Arc::new(FaultyStore::default());
    let session = service.session(Some("r1"), &store);
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    store.cannot_save.store(false, SeqCst);
    store.inner.save(&key(), &login("r40")).await.unwrap();
    service.accept("r40");
    session.advance(HOUR);
    assert_eq!(session.access().await, "a40");
    assert_held(&*store, "r41").await;
    assert_eq!(service.requests(), ["r1", "r40"]);
}

#[tokio::test(start_paused = true)]
async fn a_login_that_cannot_be_loaded_is_not_written_over_and_goes_first_once_it_can() {
    for (accepted, next) in [("r7", "a7"), ("r2", "a2")] {
        let service = Service::new();
        let store = faulty("r7").await;
        store.allows_unlocked_refresh.store(true, SeqCst);
        store.cannot_load.store(true, SeqCst);
        assert_eq!(service.session(None, &store).failure().await, ErrorKind::Store);
        let session = service.session(Some("r1"), &store);
        assert_eq!(session.access().await, "a1");
        assert_eq!(session.stored_error(), Some(ErrorKind::Store));
        store.cannot_load.store(false, SeqCst);
        assert_held(&*store, "r7").await;
        service.accept(accepted);
        session.advance(HOUR);
        // If it is invalid, the one that was given to the session follows.
        assert_eq!(session.access().await, next);
        assert_eq!(service.requests()[..2], ["r1", "r7"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_login_that_another_program_removed_does_not_come_back() {
    let (_, store, session) = with_unsaved().await;
    store.inner.delete(&key()).await.unwrap();
    for _ in 0..3 {
        session.advance(HOUR);
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
        assert!(held(&*store).await.is_none());
    }
    store.inner.save(&key(), &login("r2")).await.unwrap();
    assert_eq!(session.access().await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_is_saved_during_a_refresh_is_not_written_over() {
    let (service, store, session) = restored(Service::new()).await;
    let newer = login("r40").with_revision(1);
    *service.meanwhile.lock().unwrap() = Some((store.inner.clone(), newer));
    assert_eq!(session.access().await, "a1");
    assert_held(&*store, "r40").await;
    assert_eq!(session.stored_error(), Some(ErrorKind::Store));
    session.advance(HOUR);
    service.accept("r40");
    assert_eq!(session.access().await, "a40");
    assert_held(&*store, "r41").await;
    assert_eq!(session.stored_error(), None);
}

#[tokio::test(start_paused = true)]
async fn two_newer_logins_are_not_replaced_by_an_older_one() {
    let service = Service::new();
    service.accept("r30");
    let store = holding(login("r1")).await;
    *service.meanwhile.lock().unwrap() = Some((store.clone(), login("r40")));
    let session = service.session(Some("r30"), &store);
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    assert_held(&*store, "r40").await;
    assert_eq!(service.requests(), ["r1", "r40"]);
}

#[tokio::test(start_paused = true)]
async fn a_token_from_the_store_clears_the_store_error() {
    let (_, store, session) = with_unsaved().await;
    assert!(session.stored_error().is_some());
    let now = session.clocks.moment().wall() + HOUR;
    let newer = login("r9").with_access_token(AccessToken::new("stored"), now, now + HOUR);
    store.inner.save(&key(), &newer.with_revision(1)).await.unwrap();
    session.advance(HOUR);
    assert_eq!(session.access().await, "stored");
    assert_eq!(session.stored_error(), None);
}
