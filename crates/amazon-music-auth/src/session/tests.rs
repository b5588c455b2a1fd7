//! Sessions against a Login with Amazon on this machine.

use serde_json::json;
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{body_string_contains, method, path},
};

use super::*;
use crate::Scope;

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
