//! How a login is forgotten.

use tokio::task::JoinHandle;

use super::*;

/// A task that asks for a token, and gives why it got none.
fn asking(session: &Sut) -> JoinHandle<Option<ErrorKind>> {
    let renewal = Arc::clone(&session.renewal);
    tokio::spawn(async move { renewal.token().await.err().map(|error| error.kind()) })
}

/// A task that logs out.
fn leaving(session: &Sut) -> JoinHandle<Result<(), Error>> {
    let renewal = Arc::clone(&session.renewal);
    tokio::spawn(async move { renewal.log_out().await })
}

#[tokio::test(start_paused = true)]
async fn a_logout_ends_the_session_and_all_that_share_its_login() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    one.renewal.log_out().await.unwrap();
    one.renewal.log_out().await.unwrap();
    assert!(held(&*store).await.is_none());
    assert!(one.renewal.refresh_token().is_none() && one.renewal.expires_in().is_none());
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
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    assert_eq!(session.access().await, "a1");
    store.save(&key(), &bare("r40")).await.unwrap();
    session.renewal.log_out().await.unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r40");
}

#[tokio::test(start_paused = true)]
async fn a_logout_during_a_renewal_removes_the_login_for_good() {
    let service = Service::closed();
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    let waiting = asking(&session);
    settle().await;
    let gone = leaving(&session);
    settle().await;
    service.gate.add_permits(1);
    assert_eq!(waiting.await.unwrap(), Some(ErrorKind::LoginRequired));
    gone.await.unwrap().unwrap();
    assert!(held(&*store).await.is_none());
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
}

#[tokio::test(start_paused = true)]
async fn a_logout_without_a_store_forgets_the_tokens() {
    let service = Service::new();
    let session = service.unkept();
    assert_eq!(session.access().await, "a1");
    session.renewal.log_out().await.unwrap();
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    assert!(session.renewal.refresh_token().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_logout_before_anything_else_removes_the_login() {
    let service = Service::new();
    for seed in [None, Some("r7")] {
        let store = holding(bare("r1")).await;
        let session = service.session(seed, &store);
        session.renewal.log_out().await.unwrap();
        assert!(held(&*store).await.is_none(), "{seed:?}");
    }
    assert!(service.asked().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_logout_that_nobody_waits_for_keeps_a_renewal_from_saving() {
    let service = Service::closed();
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    let waiting = asking(&session);
    settle().await;
    let gone = leaving(&session);
    settle().await;
    gone.abort();
    assert!(gone.await.unwrap_err().is_cancelled());
    service.gate.add_permits(1);
    assert_eq!(waiting.await.unwrap(), Some(ErrorKind::LoginRequired));
    assert_eq!(held(&*store).await.unwrap(), "r1");
    session.renewal.log_out().await.unwrap();
    assert!(held(&*store).await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_second_logout_leaves_the_login_that_came_after_the_first() {
    let store = holding(bare("r1")).await;
    let session = Service::new().session(None, &store);
    session.renewal.log_out().await.unwrap();
    store.save(&key(), &bare("r40")).await.unwrap();
    session.renewal.log_out().await.unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r40");
}

#[tokio::test(start_paused = true)]
async fn a_logout_keeps_a_session_from_being_saved() {
    let session = Service::new().unkept();
    let store = holding(bare("old")).await;
    let turn = store.lock(&key()).await.unwrap();
    let saving = tokio::spawn({
        let (renewal, store) = (Arc::clone(&session.renewal), store.clone());
        async move { renewal.save_to(store, "bob".to_owned()).await }
    });
    settle().await;
    let gone = leaving(&session);
    settle().await;
    drop(turn);
    assert!(saving.await.unwrap().unwrap_err().is_login_required());
    gone.await.unwrap().unwrap();
    assert_eq!(held(&*store).await.unwrap(), "old");
}
