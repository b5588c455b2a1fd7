//! Sessions that begin with a login in a store, and share it.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_that_is_valid_needs_no_request() {
    let service = Service::new();
    let session = service.session(None, &with_valid_access_token().await);
    assert_eq!(session.access().await, "stored");
    assert_eq!(session.expires_in(), Some(HOUR / 2));
    assert_eq!(session.scopes(), Some(Scope::Library.into()));
    assert_eq!(session.refresh_token().unwrap().expose(), "r1");
    assert!(service.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_that_is_old_invalid_or_from_the_future_is_not_used() {
    let now = Clocks::set_by_hand().moment().wall();
    let soon = SECOND * 200;
    for (token, issued, expires) in [
        ("stored", now - HOUR, now),
        ("stored", now - HOUR + soon, now + soon),
        ("stored", now + HOUR, now + HOUR * 2),
        ("stored", now, now - HOUR),
        ("stored", SystemTime::UNIX_EPOCH, now + HOUR * 1000),
        ("", now, now + HOUR),
        ("canary\n", now, now + HOUR),
    ] {
        let login = login("r1").with_access_token(AccessToken::new(token), issued, expires);
        let session = Service::new().session(None, &holding(login).await);
        assert_eq!(session.access().await, "a1");
    }
}

#[tokio::test(start_paused = true)]
async fn an_empty_store_requires_a_login_until_it_has_one() {
    let service = Service::new();
    let store = Arc::new(MemoryStore::new());
    let session = service.session(None, &store);
    for _ in 0..2 {
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    }
    store.save(&key(), &login("r1")).await.unwrap();
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_given_refresh_token_is_used_if_the_store_is_empty() {
    let service = Service::new();
    let store = Arc::new(MemoryStore::new());
    assert_eq!(service.session(Some("r1"), &store).access().await, "a1");
    assert_held(&*store, "r2").await;
    // At the next start it is outdated, and the store goes first.
    let next = service.session(Some("r1"), &store);
    assert_eq!(next.access().await, "a1");
    assert_eq!(next.refresh_token().unwrap().expose(), "r2");
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn two_sessions_on_one_store_send_one_request() {
    let service = Service::new();
    let store = holding(login("r1")).await;
    let [one, other] = [(); 2].map(|()| service.session(None, &store));
    assert_eq!(tokio::join!(one.access(), other.access()), ("a1".to_owned(), "a1".to_owned()));
    for session in [&one, &other] {
        assert_eq!(session.refresh_token().unwrap().expose(), "r2");
        session.advance(HOUR);
    }
    assert_eq!(tokio::join!(one.access(), other.access()), ("a2".to_owned(), "a2".to_owned()));
    // The service rejects a token that the other session has already replaced.
    for session in [&one, &other] {
        let rejected = session.token().await.unwrap().revision;
        assert_eq!(session.refresh(rejected).await.unwrap().access.expose(), "a3");
    }
    assert_eq!(service.requests(), ["r1", "r2", "r3"]);
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_is_held_too_long_is_transient_and_a_valid_token_is_returned() {
    let (service, store, session) = restored(Service::new()).await;
    let lock = store.lock(&key()).await.unwrap();
    assert_eq!(session.failure().await, ErrorKind::Transient);
    drop(lock);
    assert_eq!(session.access().await, "a1");
    let lock = store.lock(&key()).await.unwrap();
    // An early refresh runs in the background. In the last minute the token is returned after the wait.
    for left in [200, 30] {
        session.advance_until_left(SECOND * left);
        assert_eq!(session.access().await, "a1");
    }
    session.advance(HOUR);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    drop(lock);
    assert_eq!(session.access().await, "a2");
    assert_eq!(service.requests(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_token_from_the_store_resets_the_backoff() {
    let (service, store, failing) = restored(Service::new()).await;
    let fails = || Fails(ErrorKind::Configuration);
    service.reply([fails(), fails(), fails(), Succeeds, fails()]);
    for _ in 0..3 {
        assert_eq!(failing.failure().await, ErrorKind::Configuration);
        failing.advance(SECOND);
    }
    assert_eq!(service.session(None, &store).access().await, "a1");
    assert_eq!(failing.access().await, "a1");
    failing.advance(HOUR);
    assert_eq!(failing.error().await.retry_after(), Some(PAUSE));
}

#[tokio::test(start_paused = true)]
async fn the_scopes_of_a_login_stay_with_it() {
    let service = Service::new();
    let store = holding(login("r1").with_scopes(Scope::Library.into())).await;
    let session = service.session(None, &store);
    for expected in ["a1", "a2"] {
        assert_eq!(session.access().await, expected);
        assert_eq!(session.scopes(), Some(Scope::Library.into()));
        assert_eq!(loaded(&*store).await.scopes(), Some(&Scope::Library.into()));
        session.advance(HOUR);
    }
}
