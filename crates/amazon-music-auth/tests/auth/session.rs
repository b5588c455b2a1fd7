//! Sessions that begin with given tokens, against a local Login with Amazon.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use amazon_music_auth::{
    AccessToken, ClientSecret, ErrorKind, MemoryStore, RefreshToken, Scope, Session, SessionBuilder,
};
use serde_json::json;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::body_string_contains};

use crate::{client_id, endpoints};

/// A token endpoint that expects `times` requests.
async fn serve(times: u64) -> MockServer {
    let server = MockServer::start().await;
    let body = json!({
        "access_token": "Atza|canary-new", "token_type": "bearer", "expires_in": 3600,
        "scope": "profile music::library",
    });
    Mock::given(body_string_contains("refresh_token=Atzr%7Ccanary"))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .expect(times)
        .mount(&server)
        .await;
    server
}

fn given(server: &MockServer, expires_at: SystemTime) -> SessionBuilder {
    Session::from_refresh_token(client_id(), RefreshToken::new("Atzr|canary"))
        .endpoints(endpoints(server))
        .access_token(AccessToken::new("Atza|canary-given"), expires_at)
}

fn in_an_hour() -> SystemTime {
    SystemTime::now() + Duration::from_secs(3600)
}

async fn assert_access(session: &Session, expected: &str) {
    assert_eq!(session.access_token().await.unwrap().expose(), expected);
}

#[tokio::test]
async fn a_given_access_token_is_used_and_can_be_saved() {
    let server = serve(0).await;
    let session = given(&server, in_an_hour()).build().unwrap();
    assert_access(&session, "Atza|canary-given").await;
    assert!(session.is_refreshable());
    let left = session.expires_in().unwrap();
    assert!(left <= Duration::from_secs(3600) && !left.is_zero(), "{left:?}");
    let store = Arc::new(MemoryStore::default());
    session.save_to(store.clone(), "bob").await.unwrap();
    let restored = Session::from_store(client_id(), store, "bob").endpoints(endpoints(&server));
    let restored = restored.build().unwrap();
    assert_access(&restored, "Atza|canary-given").await;
    assert_eq!(restored.refresh_token().unwrap().expose(), "Atzr|canary");
}

#[tokio::test]
async fn a_given_access_token_is_not_used_if_it_has_expired_or_there_is_a_store() {
    let server = serve(2).await;
    let past = SystemTime::now() - Duration::from_secs(1);
    let store = Arc::new(MemoryStore::default());
    for builder in [given(&server, past), given(&server, in_an_hour()).store(store, "bob")] {
        assert_access(&builder.build().unwrap(), "Atza|canary-new").await;
    }
}

#[tokio::test]
async fn the_scopes_of_a_response_replace_those_of_the_builder() {
    let server = serve(1).await;
    let expired = || given(&server, SystemTime::UNIX_EPOCH);
    assert_eq!(expired().build().unwrap().scopes(), None);
    let session = expired().scopes(Scope::Catalog.into()).build().unwrap();
    assert_eq!(session.scopes(), Some(Scope::Catalog.into()));
    session.access_token().await.unwrap();
    assert_eq!(session.scopes(), Some(Scope::Library.into()));
}

#[test]
fn invalid_secrets_are_rejected_and_not_printed() {
    for (refresh, access, secret, part) in [
        ("", "canary", "canary", "the refresh token is empty"),
        ("canary\n", "canary", "canary", "the refresh token has white space"),
        ("canary", "", "canary", "the access token is empty"),
        ("canary", "canary\n", "canary", "the access token has white space"),
        ("canary", "canary", "canary s", "the client secret has white space"),
        ("Atza|canary", "canary", "canary", "the refresh token is an access token"),
        ("canary", "Atzr|canary", "canary", "the access token is a refresh token"),
        ("canary", "canary", "'canary'", "the client secret contains a quote"),
    ] {
        let builder = Session::from_refresh_token(client_id(), RefreshToken::new(refresh))
            .access_token(AccessToken::new(access), SystemTime::UNIX_EPOCH)
            .client_secret(ClientSecret::new(secret));
        assert!(!format!("{builder:?}").contains("canary"));
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().starts_with(part), "{error}");
        assert!(!format!("{error:?}").contains("canary"));
    }
}

#[tokio::test]
async fn a_session_with_an_invalid_access_token_returns_the_reason() {
    let session = Session::from_access_token(AccessToken::new("\"Atza|canary\""));
    let error = session.access_token().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("a quote"), "{error}");
    assert!(!format!("{session:?} {error:?}").contains("canary"));
}

#[tokio::test]
async fn a_session_with_an_access_token_only_lasts_until_it_expires() {
    let token = || AccessToken::new("Atza|canary");
    // So little that another session would refresh first.
    let soon = SystemTime::now() + Duration::from_secs(30);
    let session = Session::from_access_token_until(token(), soon);
    assert_access(&session, "Atza|canary").await;
    assert!(session.expires_in().unwrap() <= Duration::from_secs(30));
    assert!(!session.is_refreshable());
    let session = Session::from_access_token_until(token(), SystemTime::UNIX_EPOCH);
    let error = session.access_token().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginRequired);
    assert!(!format!("{session:?} {error:?}").contains("canary"));
}
