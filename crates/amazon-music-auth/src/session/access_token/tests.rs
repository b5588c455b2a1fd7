//! Sessions with an access token from elsewhere, against a Login with Amazon on this machine.

use std::{sync::Arc, time::Duration};

use serde_json::json;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::body_string_contains};

use super::*;
use crate::{ClientId, Endpoints, ErrorKind, MemoryStore, RefreshToken, Session};

/// A token endpoint that expects `times` requests.
async fn server(times: u64) -> MockServer {
    let server = MockServer::start().await;
    let body = json!({
        "access_token": "Atza|canary-new", "token_type": "bearer", "expires_in": 3600,
    });
    Mock::given(body_string_contains("refresh_token=Atzr%7Ccanary"))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .expect(times)
        .mount(&server)
        .await;
    server
}

fn given(server: &MockServer, expires_at: SystemTime) -> SessionBuilder {
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    Session::from_refresh_token(client_id, RefreshToken::new("Atzr|canary"))
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
        .access_token(AccessToken::new("Atza|canary-given"), expires_at)
}

fn in_an_hour() -> SystemTime {
    SystemTime::now() + Duration::from_secs(3600)
}

#[tokio::test]
async fn a_given_access_token_is_used_and_nothing_asked_for() {
    let server = server(0).await;
    let session = given(&server, in_an_hour()).build().unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-given");
    assert!(session.is_refreshable());
    let left = session.expires_in().unwrap();
    assert!(left <= Duration::from_secs(3600) && !left.is_zero(), "{left:?}");
}

#[tokio::test]
async fn a_given_access_token_that_has_ended_is_refreshed_first() {
    for past in [SystemTime::UNIX_EPOCH, SystemTime::now() - Duration::from_secs(1)] {
        let server = server(1).await;
        let session = given(&server, past).build().unwrap();
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-new");
    }
}

#[tokio::test]
async fn a_given_login_can_be_saved_with_its_access_token() {
    let server = server(0).await;
    let store = Arc::new(MemoryStore::default());
    let session = given(&server, in_an_hour()).build().unwrap();
    session.save_to(store.clone(), "bob").await.unwrap();
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    let again = Session::from_store(client_id, store, "bob")
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
        .build()
        .unwrap();
    assert_eq!(again.access_token().await.unwrap().expose(), "Atza|canary-given");
    assert_eq!(again.refresh_token().unwrap().expose(), "Atzr|canary");
}

#[tokio::test]
async fn with_a_store_a_given_access_token_is_not_used() {
    let server = server(1).await;
    let store = Arc::new(MemoryStore::default());
    let session = given(&server, in_an_hour()).store(store, "bob").build().unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-new");
}

#[tokio::test]
async fn a_given_access_token_that_cannot_be_sent_is_rejected_and_not_printed() {
    let server = server(0).await;
    for token in ["", "Atza|canary\n"] {
        let builder =
            given(&server, in_an_hour()).access_token(AccessToken::new(token), in_an_hour());
        assert!(!format!("{builder:?}").contains("canary"));
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().starts_with("the access token"), "{error}");
        assert!(!format!("{error:?}").contains("canary"));
    }
}

#[tokio::test]
async fn one_access_token_serves_to_its_known_end() {
    let token = || AccessToken::new("Atza|canary");
    // So little that another session would refresh first.
    let soon = SystemTime::now() + Duration::from_secs(30);
    let session = Session::from_access_token_until(token(), soon);
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary");
    assert!(session.expires_in().unwrap() <= Duration::from_secs(30));
    assert!(!session.is_refreshable());
    let session = Session::from_access_token_until(token(), SystemTime::UNIX_EPOCH);
    let error = session.access_token().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginRequired);
    assert!(!format!("{session:?} {error:?}").contains("canary"));
}
