//! How a login is forgotten.

use super::*;

/// A task that logs out.
fn leaving(session: &Sut) -> JoinHandle<Result<(), Error>> {
    let tokens = Arc::clone(&session.tokens);
    tokio::spawn(async move { tokens.log_out().await })
}

#[tokio::test(start_paused = true)]
async fn a_logout_ends_the_session_and_all_that_share_its_login() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    one.tokens.log_out().await.unwrap();
    one.tokens.log_out().await.unwrap();
    assert!(held(&*store).await.is_none());
    assert!(one.tokens.refresh_token().is_none() && one.tokens.expires_in().is_none());
    assert_eq!(one.failure().await, ErrorKind::LoginRequired);
    assert_eq!(other.access().await, "a1");
    // In the last minute of a token that could still serve, were it not for the logout.
    other.later(HOUR - Duration::from_secs(30));
    assert_eq!(other.failure().await, ErrorKind::LoginRequired);
    assert!(held(&*store).await.is_none());
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_logout_leaves_the_login_of_somebody_else() {
    let (_, store, session) = restored(Service::new()).await;
    assert_eq!(session.access().await, "a1");
    store.save(&key(), &bare("r40")).await.unwrap();
    session.tokens.log_out().await.unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r40");
}

#[tokio::test(start_paused = true)]
async fn a_logout_during_a_refresh_removes_the_login_also_if_nobody_waits_for_it() {
    for is_waited_for in [true, false] {
        let (service, store, session) = restored(Service::closed()).await;
        let waiting = session.asking();
        run_tasks().await;
        let gone = leaving(&session);
        run_tasks().await;
        if !is_waited_for {
            gone.abort();
        }
        service.gate.add_permits(1);
        assert_eq!(waiting.await.unwrap(), Some(ErrorKind::LoginRequired));
        assert_eq!(gone.await.is_ok_and(|outcome| outcome.is_ok()), is_waited_for);
        run_tasks().await;
        assert!(held(&*store).await.is_none());
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    }
}

#[tokio::test(start_paused = true)]
async fn a_logout_without_a_store_forgets_the_tokens() {
    let service = Service::new();
    let session = service.unkept();
    assert_eq!(session.access().await, "a1");
    session.tokens.log_out().await.unwrap();
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    assert!(session.tokens.refresh_token().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_logout_before_anything_else_removes_the_login() {
    let service = Service::new();
    for seed in [None, Some("r7")] {
        let store = holding(bare("r1")).await;
        let session = service.session(seed, &store);
        session.tokens.log_out().await.unwrap();
        assert!(held(&*store).await.is_none(), "{seed:?}");
    }
    assert!(service.asked().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_second_logout_leaves_the_login_that_came_after_the_first() {
    let store = holding(bare("r1")).await;
    let session = Service::new().session(None, &store);
    session.tokens.log_out().await.unwrap();
    store.save(&key(), &bare("r40")).await.unwrap();
    session.tokens.log_out().await.unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r40");
}

#[tokio::test(start_paused = true)]
async fn a_logout_keeps_a_session_from_being_saved() {
    let session = Service::new().unkept();
    let store = holding(bare("old")).await;
    let turn = store.lock(&key()).await.unwrap();
    let saving = tokio::spawn({
        let (tokens, store) = (Arc::clone(&session.tokens), store.clone());
        async move { tokens.save_to(store, "bob".to_owned()).await }
    });
    run_tasks().await;
    let gone = leaving(&session);
    run_tasks().await;
    drop(turn);
    assert!(saving.await.unwrap().unwrap_err().is_login_required());
    gone.await.unwrap().unwrap();
    assert_eq!(held(&*store).await.unwrap(), "old");
}
