//! Sessions against a Login with Amazon on this machine.

use serde_json::json;
use tokio::task::JoinSet;
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_string_contains, method, path},
};

use super::*;
use crate::{Scope, clock};

fn builder(server: &MockServer) -> SessionBuilder {
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    Session::from_refresh_token(client_id, RefreshToken::new("Atzr|canary-1"))
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
}

/// A token endpoint that expects `times` requests with `refresh_token`.
async fn expect(server: &MockServer, refresh_token: &str, times: u64, response: ResponseTemplate) {
    Mock::given(method("POST"))
        .and(path("/auth/o2/token"))
        .and(body_string_contains(format!("refresh_token={refresh_token}")))
        .respond_with(response)
        .expect(times)
        .mount(server)
        .await;
}

fn tokens(access: &str, refresh: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "access_token": access,
        "refresh_token": refresh,
        "token_type": "bearer",
        "expires_in": 3600,
        "scope": "profile music::library",
    }))
}

#[tokio::test]
async fn a_thousand_callers_make_one_request() {
    let server = MockServer::start().await;
    expect(&server, "Atzr%7Ccanary-1", 1, tokens("Atza|canary-a", "Atzr|canary-2")).await;
    let session = builder(&server).build().unwrap();
    let mut callers = JoinSet::new();
    for _ in 0..1000 {
        let session = session.clone();
        callers.spawn(async move { session.access_token().await.unwrap() });
    }
    for token in callers.join_all().await {
        assert_eq!(token.expose(), "Atza|canary-a");
    }
    assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|canary-2");
}

#[tokio::test]
async fn the_next_refresh_uses_the_new_refresh_token() {
    let server = MockServer::start().await;
    expect(&server, "Atzr%7Ccanary-1", 1, tokens("Atza|canary-a", "Atzr|canary-2")).await;
    expect(&server, "Atzr%7Ccanary-2", 1, tokens("Atza|canary-b", "Atzr|canary-3")).await;
    let session = builder(&server).build().unwrap();
    let first = session.token().await.unwrap();
    let second = session.refresh(first.revision()).await.unwrap();
    assert_eq!(second.access_token().expose(), "Atza|canary-b");
    assert!(session.expires_in().unwrap() <= Duration::from_secs(3600));
}

#[tokio::test]
async fn the_scopes_of_an_answer_replace_those_that_were_assumed() {
    let server = MockServer::start().await;
    expect(&server, "Atzr%7Ccanary-1", 1, tokens("Atza|canary-a", "Atzr|canary-2")).await;
    assert_eq!(builder(&server).build().unwrap().scopes(), None);
    let session = builder(&server).scopes(Scope::Catalog.into()).build().unwrap();
    assert_eq!(session.scopes(), Some(Scope::Catalog.into()));
    session.access_token().await.unwrap();
    assert_eq!(session.scopes(), Some(Scope::Library.into()));
}

#[tokio::test]
async fn a_revoked_login_is_final_and_asked_about_once() {
    let server = MockServer::start().await;
    let rejection =
        json!({ "error": "invalid_grant", "error_description": "Atzr|canary-1 is gone" });
    let response = ResponseTemplate::new(400).set_body_json(rejection);
    expect(&server, "Atzr%7Ccanary-1", 1, response).await;
    let session = builder(&server).build().unwrap();
    for _ in 0..3 {
        let error = session.access_token().await.unwrap_err();
        assert!(error.is_login_required());
        assert_eq!(error.oauth_error(), Some("invalid_grant"));
        assert_eq!(error.description(), Some("[redacted] is gone"));
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}

#[tokio::test]
async fn a_server_that_asks_to_be_left_alone_is() {
    let server = MockServer::start().await;
    let fault = ResponseTemplate::new(429).insert_header("retry-after", "3600");
    expect(&server, "Atzr%7Ccanary-1", 1, fault).await;
    let session = builder(&server).build().unwrap();
    for _ in 0..20 {
        let error = session.access_token().await.unwrap_err();
        assert!(error.is_transient());
        assert!(error.retry_after() > Some(Duration::from_secs(60)), "{error:?}");
    }
}

#[tokio::test]
async fn a_fault_of_the_server_is_tried_anew_after_a_pause() {
    let server = MockServer::start().await;
    let fault = ResponseTemplate::new(503).set_body_string("<html>canary</html>");
    expect(&server, "Atzr%7Ccanary-1", 2, fault).await;
    let session = builder(&server).build().unwrap();
    for _ in 0..2 {
        assert!(session.access_token().await.unwrap_err().is_transient());
        // Past every pause.
        clock::run_ahead(Duration::from_secs(60)).await;
    }
    server.reset().await;
    expect(&server, "Atzr%7Ccanary-1", 1, tokens("Atza|canary-a", "Atzr|canary-2")).await;
    assert!(session.access_token().await.is_ok());
}

#[tokio::test]
async fn a_wrong_client_secret_says_when_it_is_worth_while_to_try_again() {
    let server = MockServer::start().await;
    let rejection =
        json!({ "error": "invalid_client", "error_description": "canary-secret is wrong" });
    let response = ResponseTemplate::new(401).set_body_json(rejection);
    expect(&server, "Atzr%7Ccanary-1", 1, response).await;
    let error = builder(&server).build().unwrap().access_token().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.oauth_error(), Some("invalid_client"));
    let wait = error.retry_after().unwrap().as_millis();
    assert!((125..=250).contains(&wait), "{wait}");
    assert!(!format!("{error} {error:?}").contains("canary"));
}

#[tokio::test]
async fn no_secret_is_printed() {
    let server = MockServer::start().await;
    expect(&server, "Atzr%7Ccanary-1", 1, tokens("Atza|canary-a", "Atzr|canary-2")).await;
    let builder = builder(&server);
    let mut printed = format!("{builder:?} {builder:#?}");
    let session = builder.build().unwrap();
    printed += &format!("{session:?}");
    let token = session.access_token().await.unwrap();
    printed += &format!("{session:?} {token:?} {:?}", session.refresh_token());
    let fixed = Session::from_access_token(AccessToken::new("Atza|canary"));
    printed += &format!("{fixed:?}");
    assert!(!printed.contains("canary"), "{printed}");
}

#[test]
fn secrets_with_white_space_are_rejected_before_any_request() {
    let id = || ClientId::new("amzn1.application-oa2-client.a").unwrap();
    for (refresh, secret, part) in [
        ("", "canary-s", "the refresh token is empty"),
        ("Atzr|canary\n", "canary-s", "the refresh token has white space"),
        ("Atzr|canary", "canary s", "the client secret has white space"),
    ] {
        let builder = Session::from_refresh_token(id(), RefreshToken::new(refresh));
        let error = builder.client_secret(ClientSecret::new(secret)).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().starts_with(part), "{error}");
        assert!(!format!("{error:?}").contains("canary"));
    }
}
