//! Refresh tokens that Login with Amazon rejects with `invalid_grant`.

use ErrorKind::{LoginRequired, Transient};

use super::*;

#[tokio::test(start_paused = true)]
async fn invalid_grant_requires_a_login_and_is_requested_once() {
    let service = Service::replying([Fails(LoginRequired)]);
    let session = service.in_memory();
    for _ in 0..3 {
        assert_eq!(session.failure().await, LoginRequired);
    }
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn invalid_grant_of_an_early_refresh_leaves_the_token_until_it_expires() {
    let service = Service::replying([Succeeds, Fails(LoginRequired)]);
    let session = service.in_memory();
    assert_eq!(session.access().await, "a1");
    for left in [200, 160, 120] {
        session.advance_until_left(SECOND * left);
        assert_eq!(session.access().await, "a1");
        run_tasks().await;
    }
    session.advance_until_left(SECOND * 40);
    assert_eq!(session.failure().await, LoginRequired);
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn invalid_grant_leaves_the_stored_refresh_token_until_a_new_login() {
    let (service, store, session) = restored(Service::new()).await;
    service.accept("r5");
    for _ in 0..3 {
        assert_eq!(session.failure().await, LoginRequired);
    }
    assert_held(&*store, "r1").await;
    assert_eq!(service.requests(), ["r1"]);
    // Another process logs in.
    store.save(&key(), &login("r5")).await.unwrap();
    assert_eq!(session.access().await, "a5");
}

#[tokio::test(start_paused = true)]
async fn invalid_grant_reads_the_store_again_before_a_login_is_required() {
    let service = Service::new();
    service.accept("r5");
    let store = holding(login("r1")).await;
    *service.meanwhile.lock().unwrap() = Some((store.clone(), login("r5").with_revision(3)));
    assert_eq!(service.session(None, &store).access().await, "a5");
    assert_eq!(service.requests(), ["r1", "r5"]);
    assert_held(&*store, "r6").await;
    assert_eq!(loaded(&*store).await.revision(), 4);
}

#[tokio::test(start_paused = true)]
async fn invalid_grant_removes_the_stored_access_token() {
    let service = Service::new();
    service.accept("r5");
    let store = with_valid_access_token().await;
    let session = service.session(None, &store);
    let token = session.token().await.unwrap();
    assert_eq!((token.access.expose(), token.from_store), ("stored", true));
    // The Web API rejects it.
    let error = session.refresh(token.revision).await.err().unwrap();
    assert!(error.is_login_required());
    let stored = loaded(&*store).await;
    assert!(stored.access_token().is_none());
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r1", 7));
    assert_eq!(stored.scopes(), Some(&Scope::Library.into()));
    // The next start does not use it either.
    assert_eq!(service.session(None, &store).failure().await, LoginRequired);
}

#[tokio::test(start_paused = true)]
async fn invalid_grant_leaves_a_login_that_was_saved_without_the_lock() {
    let service = Service::closed();
    service.accept("r9");
    let store = with_valid_access_token().await;
    let session = service.session(Some("r3"), &store);
    let caller = session.spawn(|tokens| async move { tokens.force_refresh().await });
    run_tasks().await;
    service.gate.add_permits(1);
    run_tasks().await;
    // The store was read again after the first rejection, and still held the old login.
    assert_eq!(service.requests(), ["r1", "r3"]);
    let start = SystemTime::UNIX_EPOCH;
    let newer = login("r5").with_access_token(AccessToken::new("newer"), start, start + HOUR);
    store.save(&key(), &newer).await.unwrap();
    service.gate.add_permits(1);
    assert_eq!(caller.await.unwrap(), Some(LoginRequired));
    assert_held(&*store, "r5").await;
    let stored = loaded(&*store).await;
    assert_eq!(stored.access_token().map(AccessToken::expose), Some("newer"));
}

#[tokio::test(start_paused = true)]
async fn a_given_refresh_token_is_retried_if_the_stored_one_has_invalid_grant() {
    let service = Service::new();
    let store = holding(login("r9")).await;
    let session = service.session(Some("r1"), &store);
    service.reply([Fails(LoginRequired), Fails(Transient)]);
    assert_eq!(session.failure().await, Transient);
    session.advance(SECOND);
    assert_eq!(session.access().await, "a1");
    assert_held(&*store, "r2").await;
    assert_eq!(service.requests(), ["r9", "r1", "r1"]);
}
