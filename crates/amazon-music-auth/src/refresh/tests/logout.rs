//! Logouts, and other calls during one.

use ErrorKind::{LoginRequired, Transient};

use super::*;

fn spawn_logout(session: &TestSession) -> JoinHandle<Option<ErrorKind>> {
    session.spawn(|tokens| async move { tokens.log_out().await })
}

#[tokio::test(start_paused = true)]
async fn logout_ends_all_sessions_that_share_the_login() {
    let (service, store, one) = restored(Service::new()).await;
    let other = service.session(None, &store);
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    one.log_out().await.unwrap();
    one.log_out().await.unwrap();
    assert!(held(&*store).await.is_none());
    assert!(one.refresh_token().is_none() && one.expires_in().is_none());
    assert_eq!(one.failure().await, LoginRequired);
    assert_eq!(other.access().await, "a1");
    // The last minute of a token is not used after a logout.
    other.advance_until_left(SECOND * 30);
    assert_eq!(other.failure().await, LoginRequired);
    assert!(held(&*store).await.is_none());
    assert_eq!(service.requests(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn logout_leaves_a_newer_login_in_the_store() {
    for times in [1, 2] {
        let (_, store, session) = restored(Service::new()).await;
        assert_eq!(session.access().await, "a1");
        if times == 2 {
            session.log_out().await.unwrap();
        }
        store.save(&key(), &login("r40")).await.unwrap();
        session.log_out().await.unwrap();
        assert_held(&*store, "r40").await;
    }
}

#[tokio::test(start_paused = true)]
async fn logout_before_any_other_call_removes_the_login() {
    let service = Service::new();
    for given in [None, Some("r7")] {
        let store = holding(login("r1")).await;
        service.session(given, &store).log_out().await.unwrap();
        assert!(held(&*store).await.is_none(), "{given:?}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn logout_without_a_store_forgets_the_tokens() {
    let session = Service::replying([Succeeds, Fails(Transient)]).in_memory();
    assert_eq!(session.access().await, "a1");
    // During a pause after a failure.
    session.advance(HOUR);
    assert_eq!(session.failure().await, Transient);
    session.log_out().await.unwrap();
    assert_eq!(session.failure().await, LoginRequired);
    assert!(session.refresh_token().is_none());
}

#[tokio::test(start_paused = true)]
async fn logout_discards_a_running_refresh() {
    for reply in [Succeeds, Fails(Transient)] {
        let service = Service::closed();
        service.reply([reply]);
        let session = service.in_memory();
        let caller = session.spawn_token();
        run_tasks().await;
        assert_eq!(service.requests().len(), 1);
        session.log_out().await.unwrap();
        service.gate.add_permits(1);
        assert_eq!(caller.await.unwrap(), Some(LoginRequired));
        assert!(session.refresh_token().is_none());
        assert_eq!(session.failure().await, LoginRequired);
    }
}

#[tokio::test(start_paused = true)]
async fn logout_removes_the_login_after_a_running_refresh_even_if_its_caller_is_dropped() {
    for is_dropped in [false, true] {
        let (service, store, session) = restored(Service::closed()).await;
        let caller = session.spawn_token();
        run_tasks().await;
        let logout = spawn_logout(&session);
        run_tasks().await;
        if is_dropped {
            logout.abort();
        }
        service.gate.add_permits(1);
        assert_eq!(caller.await.unwrap(), Some(LoginRequired));
        assert_eq!(logout.await.ok(), (!is_dropped).then_some(None));
        run_tasks().await;
        assert!(held(&*store).await.is_none());
        assert_eq!(session.failure().await, LoginRequired);
    }
}

#[tokio::test(start_paused = true)]
async fn logout_stops_a_save_that_waits_for_the_lock() {
    let session = Service::new().in_memory();
    let store = holding(login("old")).await;
    let lock = store.lock(&key()).await.unwrap();
    let save = session.spawn({
        let store = store.clone();
        |tokens| async move { tokens.save_to(store, "bob".to_owned()).await }
    });
    run_tasks().await;
    let logout = spawn_logout(&session);
    run_tasks().await;
    drop(lock);
    assert_eq!(save.await.unwrap(), Some(LoginRequired));
    assert_eq!(logout.await.unwrap(), None);
    assert_held(&*store, "old").await;
}
