//! The sessions of many accounts, against a Login with Amazon on this machine.

use serde_json::json;
use tokio::time::advance;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::body_string_contains};

use super::*;
use crate::{
    AccessToken, ErrorKind, MemoryStore, RefreshToken, StoreKey, StoredLogin, login::tests::login,
    store::tests::FaultyStore,
};

const HOUR: Duration = Duration::from_secs(3600);

/// Accepts one refresh token, and gives `access` for it.
async fn accept(server: &MockServer, refresh_token: &str, access: &str) {
    let body = json!({ "access_token": access, "token_type": "bearer", "expires_in": 3600 });
    Mock::given(body_string_contains(format!("refresh_token={refresh_token}&")))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .mount(server)
        .await;
}

async fn reject_others(server: &MockServer) {
    let body = json!({ "error": "invalid_grant" });
    let rejected = ResponseTemplate::new(400).set_body_json(body);
    Mock::given(body_string_contains("refresh_token")).respond_with(rejected).mount(server).await;
}

fn key(server: &MockServer, account: &str) -> StoreKey {
    let app = login(server);
    StoreKey::new(account, app.get_client_id().clone(), app.get_endpoints()).unwrap()
}

async fn sessions(server: &MockServer, logins: &[(&str, &str)]) -> (Sessions, Arc<MemoryStore>) {
    let store = Arc::new(MemoryStore::new());
    for (account, refresh_token) in logins {
        let login = StoredLogin::new(RefreshToken::new(*refresh_token));
        store.save(&key(server, account), &login).await.unwrap();
    }
    (Sessions::new(login(server), store.clone()), store)
}

fn made(server: &MockServer, refresh_token: &str) -> Session {
    let app = login(server);
    Session::from_refresh_token(app.get_client_id().clone(), RefreshToken::new(refresh_token))
        .endpoints(app.get_endpoints().clone())
        .build()
        .unwrap()
}

async fn requests(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

async fn access(session: &Session) -> String {
    session.access_token().await.unwrap().expose().to_owned()
}

#[tokio::test]
async fn concurrent_callers_of_one_account_share_one_session_and_one_load() {
    let server = MockServer::start().await;
    accept(&server, "r1", "a1").await;
    accept(&server, "r2", "a2").await;
    let (sessions, _) = sessions(&server, &[("bob", "r1"), ("eve", "r2")]).await;
    let mut callers = tokio::task::JoinSet::new();
    for number in 0..40 {
        let sessions = sessions.clone();
        let account = if number % 2 == 0 { "bob" } else { "eve" };
        callers.spawn(async move { (account, access(&sessions.get(account).unwrap()).await) });
    }
    for (account, token) in callers.join_all().await {
        assert_eq!(token, if account == "bob" { "a1" } else { "a2" });
    }
    assert_eq!((requests(&server).await, sessions.len()), (2, 2));
}

#[tokio::test]
async fn a_caller_that_stops_polling_delays_nobody() {
    let server = MockServer::start().await;
    accept(&server, "r1", "a1").await;
    let (sessions, _) = sessions(&server, &[("bob", "r1")]).await;
    let session = sessions.get("bob").unwrap();
    let mut aside = std::pin::pin!(session.access_token());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(aside.as_mut().poll(&mut context).is_pending());
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
    let mut aside = std::pin::pin!(sessions.flush_all());
    drop(aside.as_mut().poll(&mut context));
    let mut aside = std::pin::pin!(sessions.insert("bob", made(&server, "r1")));
    drop(aside.as_mut().poll(&mut context));
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
}

#[tokio::test]
async fn idle_sessions_are_dropped_and_those_in_use_are_not() {
    let server = MockServer::start().await;
    let (sessions, _) = sessions(&server, &[]).await;
    let sessions = sessions.idle_timeout(HOUR);
    tokio::time::pause();
    drop(sessions.get("idle").unwrap());
    let used = sessions.get("used").unwrap();
    advance(HOUR / 2).await;
    drop(sessions.get("recent").unwrap());
    advance(HOUR / 2).await;
    drop(sessions.get("recent").unwrap());
    assert_eq!(sessions.len(), 2);
    assert!(sessions.get("used").unwrap().is_clone_of(&used));
    // It counts as used as long as a clone was seen.
    drop(used);
    advance(HOUR / 2).await;
    drop(sessions.get("recent").unwrap());
    assert_eq!(sessions.len(), 2);
    advance(HOUR / 2).await;
    drop(sessions.get("recent").unwrap());
    assert_eq!(sessions.len(), 1);
}

#[tokio::test]
async fn a_session_with_unsaved_tokens_is_kept_until_it_is_flushed() {
    let server = MockServer::start().await;
    accept(&server, "r1", "a1").await;
    let (_, inner) = sessions(&server, &[("bob", "r1")]).await;
    let store = Arc::new(FaultyStore { inner, cannot_save: true.into(), ..FaultyStore::default() });
    let sessions = Sessions::new(login(&server), store.clone()).idle_timeout(Duration::ZERO);
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
    drop(sessions.get("eve").unwrap());
    assert_eq!(sessions.len(), 2);
    let failed = sessions.flush_all().await;
    assert_eq!((failed.len(), &*failed[0].0, failed[0].1.kind()), (1, "bob", ErrorKind::Store));
    store.cannot_save.store(false, std::sync::atomic::Ordering::SeqCst);
    assert!(sessions.flush_all().await.is_empty());
    let saved = store.load(&key(&server, "bob")).await.unwrap().unwrap();
    assert_eq!(saved.access_token().map(AccessToken::expose), Some("a1"));
    drop(sessions.get("eve").unwrap());
    assert_eq!(sessions.len(), 1);
}

#[tokio::test]
async fn an_account_whose_login_ended_works_again_after_a_new_login() {
    let server = MockServer::start().await;
    accept(&server, "r2", "a2").await;
    reject_others(&server).await;
    let (sessions, _) = sessions(&server, &[("bob", "r1")]).await;
    let before = sessions.get("bob").unwrap();
    for _ in 0..2 {
        assert!(sessions.get("bob").unwrap().access_token().await.unwrap_err().is_login_required());
    }
    sessions.insert("bob", made(&server, "r2")).await.unwrap();
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a2");
    // Also those who still have the session of the login that ended.
    assert_eq!(access(&before).await, "a2");
}

#[tokio::test]
async fn an_account_that_logged_out_works_again_after_a_new_login() {
    let server = MockServer::start().await;
    accept(&server, "r1", "a1").await;
    let (sessions, store) = sessions(&server, &[("bob", "r1")]).await;
    let session = sessions.get("bob").unwrap();
    assert_eq!(access(&session).await, "a1");
    sessions.logout("bob").await.unwrap();
    assert!(store.load(&key(&server, "bob")).await.unwrap().is_none());
    assert!(sessions.is_empty());
    assert!(sessions.get("bob").unwrap().access_token().await.unwrap_err().is_login_required());
    sessions.insert("bob", made(&server, "r1")).await.unwrap();
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
    // By the session itself, which the map does not learn of.
    sessions.get("bob").unwrap().logout().await.unwrap();
    let another = StoredLogin::new(RefreshToken::new("r1"));
    store.save(&key(&server, "bob"), &another).await.unwrap();
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
}

#[tokio::test]
async fn a_login_without_a_refresh_token_lasts_as_long_as_its_access_token() {
    let server = MockServer::start().await;
    let (sessions, _) = sessions(&server, &[]).await;
    let sessions = sessions.idle_timeout(Duration::ZERO);
    tokio::time::pause();
    let expires_at = std::time::SystemTime::now() + HOUR;
    let session = Session::from_access_token_until(AccessToken::new("a1"), expires_at);
    sessions.insert("bob", session).await.unwrap();
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
    assert!(sessions.flush_all().await.is_empty());
    drop(sessions.get("eve").unwrap());
    assert_eq!(sessions.len(), 2);
    advance(HOUR).await;
    assert!(sessions.get("bob").unwrap().access_token().await.unwrap_err().is_login_required());
}

/// Begins it. What runs in a task of its own goes on by itself.
fn poll_once<T>(future: std::pin::Pin<&mut impl Future<Output = T>>) -> std::task::Poll<T> {
    future.poll(&mut std::task::Context::from_waker(std::task::Waker::noop()))
}

#[tokio::test]
async fn a_get_during_a_logout_does_not_bring_the_login_back() {
    let server = MockServer::start().await;
    accept(&server, "r1", "a1").await;
    let (sessions, store) = sessions(&server, &[("bob", "r1")]).await;
    let session = sessions.get("bob").unwrap();
    assert_eq!(access(&session).await, "a1");
    // Another process refreshes.
    let lock = store.lock(&key(&server, "bob")).await.unwrap();
    let mut leaving = std::pin::pin!(sessions.logout("bob"));
    assert!(poll_once(leaving.as_mut()).is_pending());
    assert!(sessions.get("bob").unwrap().is_clone_of(&session));
    drop(lock);
    leaving.await.unwrap();
    assert!(sessions.is_empty());
    assert!(sessions.get("bob").unwrap().access_token().await.unwrap_err().is_login_required());
    assert!(store.load(&key(&server, "bob")).await.unwrap().is_none());
}

#[tokio::test]
async fn a_logout_that_nobody_waits_for_lets_no_get_bring_the_login_back() {
    let server = MockServer::start().await;
    accept(&server, "r1", "a1").await;
    let (sessions, store) = sessions(&server, &[("bob", "r1")]).await;
    let sessions = sessions.idle_timeout(Duration::ZERO);
    for by_session in [false, true] {
        let login = StoredLogin::new(RefreshToken::new("r1"));
        store.save(&key(&server, "bob"), &login).await.unwrap();
        let session = sessions.get("bob").unwrap();
        assert_eq!(access(&session).await, "a1");
        let lock = store.lock(&key(&server, "bob")).await.unwrap();
        if by_session {
            assert!(poll_once(std::pin::pin!(session.logout())).is_pending());
        } else {
            assert!(poll_once(std::pin::pin!(sessions.logout("bob"))).is_pending());
        }
        // The session is idle, were it not for the logout.
        drop(session);
        let during = sessions.get("bob").unwrap();
        let token = poll_once(std::pin::pin!(during.access_token()));
        assert!(matches!(token, std::task::Poll::Ready(Err(error)) if error.is_login_required()));
        drop((lock, during));
        while store.load(&key(&server, "bob")).await.unwrap().is_some() {
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test]
async fn a_login_that_comes_during_a_logout_stays() {
    let server = MockServer::start().await;
    accept(&server, "r1", "a1").await;
    accept(&server, "r2", "a2").await;
    let (sessions, store) = sessions(&server, &[("bob", "r1")]).await;
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
    let lock = store.lock(&key(&server, "bob")).await.unwrap();
    let mut leaving = std::pin::pin!(sessions.logout("bob"));
    assert!(poll_once(leaving.as_mut()).is_pending());
    let mut coming = std::pin::pin!(sessions.insert("bob", made(&server, "r2")));
    assert!(poll_once(coming.as_mut()).is_pending());
    drop(lock);
    leaving.await.unwrap();
    coming.await.unwrap();
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a2");
    let stored = store.load(&key(&server, "bob")).await.unwrap().unwrap();
    assert_eq!(stored.refresh_token().expose(), "r2");
}
