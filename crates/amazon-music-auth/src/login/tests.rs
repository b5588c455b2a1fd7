//! Logins by redirect and by hand, against a token endpoint on this machine.

use serde_json::json;
use wiremock::{
    Mock, MockServer, Request, ResponseTemplate,
    matchers::{method, path},
};

mod error_responses;

use super::*;
use crate::{Endpoints, Scope, token::TokenResponse};

pub(crate) const ID: &str = "amzn1.application-oa2-client.a";
pub(crate) const REDIRECT: &str = "https://music.example/callback";

/// A server that answers `times` token requests with `response`.
pub(crate) async fn server(times: u64, response: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    let tokens = Mock::given(method("POST")).and(path("/auth/o2/token"));
    tokens.respond_with(response).expect(times).mount(&server).await;
    server
}

pub(crate) fn tokens() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "access_token": "Atza|canary-access",
        "refresh_token": "Atzr|canary-refresh",
        "token_type": "bearer",
        "expires_in": "3600",
    }))
}

pub(crate) fn login(server: &MockServer) -> Login {
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::Library, Scope::LibraryRead]);
    Login::new(ClientId::new(ID).unwrap(), scopes)
        .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
}

/// An app of a service that is not there.
pub(crate) fn local() -> Login {
    let endpoints = Endpoints::with_base_url("http://127.0.0.1:9").unwrap();
    Login::new(ClientId::new(ID).unwrap(), Scope::Catalog).endpoints(endpoints)
}

/// The parameter `name` of an address or a form.
pub(crate) fn parameter(text: &str, name: &str) -> Option<String> {
    let query = text.split_once('?').map_or(text, |(_, query)| query);
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// The forms that were sent.
pub(crate) async fn forms(server: &MockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    let body = |request: Request| String::from_utf8(request.body).unwrap();
    requests.into_iter().map(body).collect()
}

#[tokio::test]
async fn a_code_of_an_app_is_traded_with_the_callers_own_values() {
    let server = server(1, tokens()).await;
    let other = ClientId::new("amzn1.application-oa2-client.android").unwrap();
    let pair = PkcePair::generate();
    let session = login(&server)
        .client_secret(ClientSecret::new("canary-secret"))
        .exchange_code("canary-code", "amzn://com.example.music", pair.expose_verifier())
        .client_id(other.clone())
        .scopes(Scope::Playback.into())
        .send()
        .await
        .unwrap();
    let form = forms(&server).await.remove(0);
    for (name, value) in [
        ("grant_type", Some("authorization_code")),
        ("code", Some("canary-code")),
        ("redirect_uri", Some("amzn://com.example.music")),
        ("code_verifier", Some(pair.expose_verifier())),
        ("client_id", Some(other.as_str())),
        ("client_secret", None),
    ] {
        assert_eq!(parameter(&form, name).as_deref(), value, "{name}");
    }
    assert_eq!(session.scopes(), Some(Scope::Playback.into()));
    assert!(session.is_refreshable());
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
}

#[tokio::test]
async fn the_secret_goes_with_the_apps_own_client_id() {
    let server = server(1, tokens()).await;
    let login = login(&server).client_secret(ClientSecret::new("canary-secret"));
    let verifier = "canary-v".repeat(6);
    let exchange =
        login.exchange_code("canary-c", REDIRECT, verifier).client_id(ClientId::new(ID).unwrap());
    exchange.send().await.unwrap();
    let form = forms(&server).await.remove(0);
    assert_eq!(parameter(&form, "client_secret").as_deref(), Some("canary-secret"));
    assert_eq!(parameter(&form, "client_id").as_deref(), Some(ID));
}

#[tokio::test]
async fn values_that_cannot_be_right_are_rejected_before_any_request() {
    let server = server(0, tokens()).await;
    let good = "canary-v".repeat(6);
    for (code, redirect_uri, verifier, secret, part) in [
        ("", REDIRECT, &*good, "canary-s", "the code of the login is empty"),
        ("canary\n", REDIRECT, &good, "canary-s", "the code of the login has white space"),
        ("canary-c", REDIRECT, "canary", "canary-s", "43 to 128"),
        ("canary-c", "", &good, "canary-s", "the redirect URI is empty"),
        ("canary-c", "no-uri", &good, "canary-s", "the redirect URI is not a URI"),
        ("canary-c", REDIRECT, &good, "canary s", "the client secret has white space"),
    ] {
        let login = login(&server).client_secret(ClientSecret::new(secret));
        let exchange = login.exchange_code(code, redirect_uri, verifier);
        let printed = format!("{exchange:?}");
        assert!(!printed.contains("canary") && !printed.contains("code:"), "{printed}");
        let error = exchange.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(part), "{error}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test]
async fn a_rejected_code_means_to_start_again_and_a_lost_answer_too() {
    let rejection = json!({
        "error": "invalid_grant",
        "error_description": "The request has an invalid grant parameter : code canary-code",
    });
    let verifier = "canary-v".repeat(6);
    for (response, kind) in [
        (ResponseTemplate::new(400).set_body_json(rejection), ErrorKind::Expired),
        (ResponseTemplate::new(503).set_body_string("<html>canary-code"), ErrorKind::Transient),
    ] {
        let server = server(1, response).await;
        let exchange = login(&server).exchange_code("canary-code", REDIRECT, &*verifier);
        let error = exchange.send().await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.hint().contains("start the login again"), "{}", error.hint());
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        assert!(!format!("{error:?}").contains(&verifier));
    }
}

#[tokio::test(start_paused = true)]
async fn a_session_without_a_refresh_token_says_so_and_lasts_to_its_last_second() {
    let response = TokenResponse {
        access_token: crate::AccessToken::new("Atza|canary"),
        refresh_token: None,
        lifetime: std::time::Duration::from_secs(3600),
        scopes: None,
    };
    let login = local();
    let granted = Granted { response, asked_at: clock::now(), scopes: Scope::Catalog.into() };
    let session = login.session(granted).unwrap();
    assert!(!session.is_refreshable() && session.refresh_token().is_none());
    // The clock on the wall, which no test can pause, counts too: leave it some seconds.
    assert!((3590..=3600).contains(&session.expires_in().unwrap().as_secs()));
    // Where another session would refresh early, and where it would have to.
    for seconds in [3400, 180] {
        tokio::time::advance(std::time::Duration::from_secs(seconds)).await;
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary");
        assert!(format!("{session:?}").contains("ended: false"));
    }
    tokio::time::advance(std::time::Duration::from_secs(20)).await;
    for _ in 0..2 {
        let error = session.access_token().await.unwrap_err();
        assert!(error.is_login_required());
        assert!(error.hint().starts_with("log in again"), "{}", error.hint());
    }
}
