//! What a session does with the store when it needs a token.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_that_is_good_needs_no_request() {
    let service = Service::new();
    let session = service.session(None, &with_a_young_token().await);
    assert_eq!(session.access().await, "young");
    assert_eq!(session.tokens.expires_in(), Some(HOUR / 2));
    assert_eq!(session.tokens.scopes(), Some(Scope::Library.into()));
    assert_eq!((session.refresh(), service.asked().len()), ("r1".to_owned(), 0));
}

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_that_is_old_or_from_the_future_is_not_believed() {
    let wall = SetByHand::new().now();
    let soon = Duration::from_secs(200);
    for (issued, expires) in [
        (wall - HOUR, wall),
        (wall - HOUR + soon, wall + soon),
        (wall + HOUR, wall + HOUR * 2),
        (wall, wall - HOUR),
        (SystemTime::UNIX_EPOCH, wall + HOUR * 1000),
    ] {
        let login = bare("r1").with_access_token(AccessToken::new("kept"), issued, expires);
        let service = Service::new();
        assert_eq!(service.session(None, &holding(login).await).access().await, "a1");
    }
}

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_that_cannot_be_sent_is_not_given_out() {
    let wall = SetByHand::new().now();
    for damaged in ["", "canary\n"] {
        let token = AccessToken::new(damaged);
        let login = bare("r1").with_access_token(token, wall, wall + HOUR);
        let service = Service::new();
        assert_eq!(service.session(None, &holding(login).await).access().await, "a1");
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_login_one_is_required_until_one_is_there() {
    let service = Service::new();
    let store = Arc::new(MemoryStore::new());
    let session = service.session(None, &store);
    for _ in 0..2 {
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    }
    store.save(&key(), &bare("r1")).await.unwrap();
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_given_refresh_token_begins_where_the_store_is_empty() {
    let service = Service::new();
    let store = Arc::new(MemoryStore::new());
    assert_eq!(service.session(Some("r1"), &store).access().await, "a1");
    assert_eq!(held(&*store).await.unwrap(), "r2");
    // At the next start it is out of date, and the store goes first.
    let next = service.session(Some("r1"), &store);
    assert_eq!((next.access().await, next.refresh()), ("a1".to_owned(), "r2".to_owned()));
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn two_sessions_on_one_store_make_one_request() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!(tokio::join!(one.access(), other.access()), ("a1".to_owned(), "a1".to_owned()));
    assert_eq!((one.refresh(), other.refresh()), ("r2".to_owned(), "r2".to_owned()));
    for session in [&one, &other] {
        session.later(HOUR);
    }
    assert_eq!(tokio::join!(one.access(), other.access()), ("a2".to_owned(), "a2".to_owned()));
    assert_eq!(service.asked(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_that_another_session_replaced_needs_no_request() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    for session in [&one, &other] {
        let rejected = session.tokens.token().await.unwrap().revision;
        assert_eq!(session.tokens.refresh(rejected).await.unwrap().access.expose(), "a2");
    }
    assert_eq!(service.asked(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_rejected_refresh_token_is_looked_up_again_before_a_login_is_required() {
    let service = Service::new();
    service.accept("r5");
    let store = holding(bare("r1")).await;
    *service.meanwhile.lock().unwrap() = Some((store.clone(), bare("r5").with_revision(3)));
    let session = service.session(None, &store);
    assert_eq!(session.access().await, "a5");
    assert_eq!(service.asked(), ["r1", "r5"]);
    let stored = store.load(&key()).await.unwrap().unwrap();
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r6", 4));
}

#[tokio::test(start_paused = true)]
async fn a_login_that_ended_stays_in_the_store_and_is_asked_about_once() {
    let service = Service::new();
    service.accept("r5");
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    for _ in 0..3 {
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    }
    assert_eq!((service.asked().len(), held(&*store).await.unwrap()), (1, "r1".to_owned()));
    // A new login of another process heals it.
    store.save(&key(), &bare("r5")).await.unwrap();
    assert_eq!(session.access().await, "a5");
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_is_not_given_is_transient_and_a_good_token_is_served() {
    let (service, store, session) = restored(Service::new()).await;
    let turn = store.lock(&key()).await.unwrap();
    assert_eq!(session.failure().await, ErrorKind::Transient);
    drop(turn);
    assert_eq!(session.access().await, "a1");
    let turn = store.lock(&key()).await.unwrap();
    // Early: in the background. In the last minute: after waiting, and then all the same.
    for left in [200, 30] {
        session.later(session.tokens.expires_in().unwrap() - Duration::from_secs(left));
        assert_eq!(session.access().await, "a1");
    }
    session.later(HOUR);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    drop(turn);
    assert_eq!(session.access().await, "a2");
    assert_eq!(service.asked(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_fault_of_the_service_leaves_the_store_as_it_is() {
    let service = Service::new();
    service.faults.lock().unwrap().push_back(ErrorKind::Transient);
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    assert_eq!(held(&*store).await.unwrap(), "r1");
    session.later(Duration::from_secs(1));
    assert_eq!(session.access().await, "a1");
}

#[tokio::test(start_paused = true)]
async fn a_token_from_the_store_ends_all_pauses() {
    let service = Service::new();
    service.faults.lock().unwrap().extend([ErrorKind::Configuration; 4]);
    let store = holding(bare("r1")).await;
    let (failing, other) = (service.session(None, &store), service.session(None, &store));
    for _ in 0..3 {
        assert_eq!(failing.failure().await, ErrorKind::Configuration);
        failing.later(Duration::from_secs(1));
    }
    let fault = service.faults.lock().unwrap().pop_front().unwrap();
    assert_eq!(other.access().await, "a1");
    assert_eq!(failing.access().await, "a1");
    service.faults.lock().unwrap().push_back(fault);
    failing.later(HOUR);
    let error = failing.tokens.token().await.err().unwrap();
    assert_eq!(error.retry_after(), Some(Duration::from_millis(250)));
}

#[tokio::test(start_paused = true)]
async fn an_early_refresh_takes_what_another_session_brought() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    for session in [&one, &other] {
        session.later(HOUR - Duration::from_secs(200));
        assert_eq!(session.access().await, "a1");
        run_tasks().await;
        assert_eq!(session.access().await, "a2");
    }
    assert_eq!(service.asked(), ["r1", "r2"]);
}
