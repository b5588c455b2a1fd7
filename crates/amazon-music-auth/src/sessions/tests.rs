//! The sessions of many accounts, against a local Login with Amazon.

use std::{
    pin::{Pin, pin},
    sync::atomic::Ordering::SeqCst,
    task::{Context, Poll, Waker},
};

use serde_json::json;
use tokio::time::advance;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::body_string_contains};

use super::*;
use crate::{
    AccessToken, ErrorKind, MemoryStore, RefreshToken, StoreKey, StoredLogin, login::tests::login,
    store::faulty::FaultyStore,
};

const HOUR: Duration = Duration::from_secs(3600);

/// A Login with Amazon that gives `a1` for `r1` and `a2` for `r2`, and the sessions of bob with the login `r1`.
struct Fixture {
    server: MockServer,
    store: Arc<MemoryStore>,
    sessions: Sessions,
}

impl Fixture {
    async fn new() -> Self {
        let server = MockServer::start().await;
        for number in [1, 2] {
            let body = json!({
                "access_token": format!("a{number}"), "token_type": "bearer", "expires_in": 3600,
            });
            Mock::given(body_string_contains(format!("refresh_token=r{number}&")))
                .respond_with(ResponseTemplate::new(200).set_body_json(body))
                .mount(&server)
                .await;
        }
        let rejected =
            ResponseTemplate::new(400).set_body_json(json!({ "error": "invalid_grant" }));
        Mock::given(body_string_contains("=r9&")).respond_with(rejected).mount(&server).await;
        let store = Arc::new(MemoryStore::new());
        let sessions = Sessions::new(login(&server), store.clone());
        let fixture = Self { server, store, sessions };
        fixture.save("bob", "r1").await;
        fixture
    }

    fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.sessions = self.sessions.idle_timeout(timeout);
        self
    }

    fn key(&self, account: &str) -> StoreKey {
        let app = login(&self.server);
        StoreKey::new(account, app.get_client_id().clone(), app.get_endpoints()).unwrap()
    }

    async fn save(&self, account: &str, refresh_token: &str) {
        let login = StoredLogin::new(RefreshToken::new(refresh_token));
        self.store.save(&self.key(account), &login).await.unwrap();
    }

    async fn load(&self) -> Option<StoredLogin> {
        self.store.load(&self.key("bob")).await.unwrap()
    }

    /// A session that has just been made by a login.
    fn made(&self, refresh_token: &str) -> Session {
        let app = login(&self.server);
        Session::from_refresh_token(app.get_client_id().clone(), RefreshToken::new(refresh_token))
            .endpoints(app.get_endpoints().clone())
            .build()
            .unwrap()
    }

    async fn access(&self) -> String {
        access(&self.sessions.get("bob").unwrap()).await
    }

    async fn assert_login_required(&self) {
        let session = self.sessions.get("bob").unwrap();
        assert!(session.access_token().await.unwrap_err().is_login_required());
    }
}

async fn access(session: &Session) -> String {
    session.access_token().await.unwrap().expose().to_owned()
}

/// Polls once. A task that was spawned by this goes on by itself.
fn poll_once<T>(future: Pin<&mut impl Future<Output = T>>) -> Poll<T> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn concurrent_callers_of_one_account_share_one_session_and_one_load() {
    let bob = Fixture::new().await;
    bob.save("eve", "r2").await;
    let mut callers = tokio::task::JoinSet::new();
    for number in 0..40 {
        let sessions = bob.sessions.clone();
        let account = if number % 2 == 0 { "bob" } else { "eve" };
        callers.spawn(async move { (account, access(&sessions.get(account).unwrap()).await) });
    }
    for (account, token) in callers.join_all().await {
        assert_eq!(token, if account == "bob" { "a1" } else { "a2" });
    }
    let requests = bob.server.received_requests().await.unwrap();
    assert_eq!((requests.len(), bob.sessions.len()), (2, 2));
}

#[tokio::test]
async fn idle_sessions_are_dropped_and_those_in_use_are_not() {
    let Fixture { sessions, .. } = Fixture::new().await.idle_timeout(HOUR);
    tokio::time::pause();
    drop(sessions.get("idle").unwrap());
    let used = sessions.get("used").unwrap();
    advance(HOUR / 2).await;
    drop(sessions.get("recent").unwrap());
    advance(HOUR / 2).await;
    drop(sessions.get("recent").unwrap());
    assert_eq!(sessions.len(), 2);
    assert_eq!(sessions.get("used").unwrap().id(), used.id());
    // The idle timeout counts from the last time at which a clone was seen.
    drop(used);
    for expected in [2, 1] {
        advance(HOUR / 2).await;
        drop(sessions.get("recent").unwrap());
        assert_eq!(sessions.len(), expected);
    }
}

#[tokio::test]
async fn a_session_with_unsaved_tokens_is_kept_until_it_is_flushed() {
    let bob = Fixture::new().await;
    let inner = bob.store.clone();
    let store = Arc::new(FaultyStore { inner, cannot_save: true.into(), ..FaultyStore::default() });
    let sessions = Sessions::new(login(&bob.server), store.clone()).idle_timeout(Duration::ZERO);
    assert_eq!(access(&sessions.get("bob").unwrap()).await, "a1");
    drop(sessions.get("eve").unwrap());
    assert_eq!(sessions.len(), 2);
    let failed = sessions.flush_all().await;
    assert_eq!((failed.len(), &*failed[0].0, failed[0].1.kind()), (1, "bob", ErrorKind::Store));
    store.cannot_save.store(false, SeqCst);
    assert!(sessions.flush_all().await.is_empty());
    let saved = bob.load().await.unwrap();
    assert_eq!(saved.access_token().map(AccessToken::expose), Some("a1"));
    drop(sessions.get("eve").unwrap());
    assert_eq!(sessions.len(), 1);
}

#[tokio::test]
async fn an_account_with_invalid_grant_works_again_after_a_new_login() {
    let bob = Fixture::new().await;
    bob.save("bob", "r9").await;
    let before = bob.sessions.get("bob").unwrap();
    for _ in 0..2 {
        bob.assert_login_required().await;
    }
    bob.sessions.insert("bob", bob.made("r2")).await.unwrap();
    assert_eq!(bob.access().await, "a2");
    // The old session finds the new login in the store.
    assert_eq!(access(&before).await, "a2");
}

#[tokio::test]
async fn an_account_that_logged_out_works_again_after_a_new_login() {
    let bob = Fixture::new().await;
    assert_eq!(bob.access().await, "a1");
    bob.sessions.logout("bob").await.unwrap();
    assert!(bob.load().await.is_none());
    assert!(bob.sessions.is_empty());
    bob.assert_login_required().await;
    bob.sessions.insert("bob", bob.made("r1")).await.unwrap();
    assert_eq!(bob.access().await, "a1");
    // A logout by the session itself, of which the map is not told.
    bob.sessions.get("bob").unwrap().logout().await.unwrap();
    bob.save("bob", "r1").await;
    assert_eq!(bob.access().await, "a1");
}

#[tokio::test]
async fn a_login_without_a_refresh_token_lasts_as_long_as_its_access_token() {
    let bob = Fixture::new().await.idle_timeout(Duration::ZERO);
    bob.store.delete(&bob.key("bob")).await.unwrap();
    tokio::time::pause();
    let expires_at = std::time::SystemTime::now() + HOUR;
    let session = Session::from_access_token_until(AccessToken::new("a5"), expires_at);
    bob.sessions.insert("bob", session).await.unwrap();
    assert_eq!(bob.access().await, "a5");
    assert!(bob.sessions.flush_all().await.is_empty());
    drop(bob.sessions.get("eve").unwrap());
    assert_eq!(bob.sessions.len(), 2);
    advance(HOUR).await;
    bob.assert_login_required().await;
}

#[tokio::test]
async fn a_get_during_a_logout_returns_the_session_that_logs_out() {
    let bob = Fixture::new().await.idle_timeout(Duration::ZERO);
    for by_session in [false, true] {
        bob.save("bob", "r1").await;
        let session = bob.sessions.get("bob").unwrap();
        let id = session.id();
        assert_eq!(access(&session).await, "a1");
        // Another process refreshes.
        let lock = bob.store.lock(&bob.key("bob")).await.unwrap();
        // The future is dropped at once, and the logout goes on.
        if by_session {
            assert!(poll_once(pin!(session.logout())).is_pending());
        } else {
            assert!(poll_once(pin!(bob.sessions.logout("bob"))).is_pending());
        }
        // Only the logout keeps the session from being idle.
        drop(session);
        let during = bob.sessions.get("bob").unwrap();
        assert_eq!(during.id(), id);
        let token = poll_once(pin!(during.access_token()));
        assert!(matches!(token, Poll::Ready(Err(error)) if error.is_login_required()));
        drop((lock, during));
        while bob.load().await.is_some() {
            tokio::task::yield_now().await;
        }
    }
}

#[tokio::test]
async fn a_login_that_is_inserted_during_a_logout_stays() {
    let bob = Fixture::new().await;
    assert_eq!(bob.access().await, "a1");
    let lock = bob.store.lock(&bob.key("bob")).await.unwrap();
    let mut logout = pin!(bob.sessions.logout("bob"));
    assert!(poll_once(logout.as_mut()).is_pending());
    let mut insert = pin!(bob.sessions.insert("bob", bob.made("r2")));
    assert!(poll_once(insert.as_mut()).is_pending());
    drop(lock);
    logout.await.unwrap();
    insert.await.unwrap();
    assert_eq!(bob.access().await, "a2");
    assert_eq!(bob.load().await.unwrap().refresh_token().expose(), "r2");
}
