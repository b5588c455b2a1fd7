//! The login of a website, from Amazon's page to a session.

use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use super::*;
use crate::{
    ClientId, ClientSecret, Region, Scope,
    login::tests::{ID, REDIRECT, forms, local, login, parameter, server, tokens},
};

/// Where the browser ends up after a consent.
fn consent(pending: &PendingLogin, code: &str, scope: &str) -> String {
    let state = parameter(pending.authorize_url(), "state").unwrap();
    format!("{}?code={code}&scope={scope}&state={state}", pending.redirect_uri())
}

#[test]
fn the_address_carries_what_amazon_documents() {
    let scopes = ScopeSet::from_iter([Scope::Catalog, Scope::Library, Scope::LibraryRead]);
    let login = Login::new(ClientId::new(ID).unwrap(), scopes).endpoints(Region::Europe);
    let data = r#"{"profile":{"essential":false}}"#;
    let login = login.client_secret(ClientSecret::new("canary")).other_scope("profile");
    let pending = login.website("http://localhost:8080").scope_data(data).start().unwrap();
    let url = pending.authorize_url();
    assert!(url.starts_with("https://eu.account.amazon.com/ap/oa?"), "{url}");
    for (name, value) in [
        ("client_id", ID),
        ("response_type", "code"),
        // Without the slash that an ordinary URL would get.
        ("redirect_uri", "http://localhost:8080"),
        ("scope", "music::catalog music::library profile"),
        ("code_challenge_method", "S256"),
        ("scope_data", data),
    ] {
        assert_eq!(parameter(url, name).as_deref(), Some(value), "{name}");
    }
    let stored: Value = serde_json::from_str(&pending.to_json()).unwrap();
    let pair = PkcePair::from_verifier(stored["verifier"].as_str().unwrap()).unwrap();
    assert_eq!(parameter(url, "code_challenge").as_deref(), Some(pair.challenge()));
    assert_eq!(parameter(url, "state").as_deref(), stored["state"].as_str());
    assert!(!url.contains("canary") && !url.contains(pair.expose_verifier()));
}

#[test]
fn every_login_has_its_own_state_and_verifier() {
    let stored = || -> Value {
        serde_json::from_str(&local().website(REDIRECT).start().unwrap().to_json()).unwrap()
    };
    let (one, two) = (stored(), stored());
    assert_ne!(one["state"], two["state"]);
    assert_ne!(one["verifier"], two["verifier"]);
    assert!(one["state"].as_str().unwrap().len() >= 43);
}

#[test]
fn what_amazon_would_refuse_on_a_page_of_its_own_is_rejected_here() {
    for (redirect_uri, part) in [
        ("music.example/callback", "not a URI"),
        ("http://music.example/callback", "neither https nor on this machine"),
        ("amzn://com.example.music", "neither https nor on this machine"),
        (" https://music.example/callback", "white space"),
        ("https://music.example/#callback", "a fragment"),
    ] {
        let error = local().website(redirect_uri).start().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(part), "{error}");
    }
    for fine in ["http://127.0.0.1:1/cb", "http://localhost", "https://a.example/?b=c"] {
        assert_eq!(local().website(fine).start().unwrap().redirect_uri(), fine);
    }
    let error = local().website(REDIRECT).scope_data("[1]").start().unwrap_err();
    assert!(error.to_string().contains("not a JSON object"), "{error}");
    let nothing = Login::new(ClientId::new(ID).unwrap(), ScopeSet::new());
    let error = nothing.website(REDIRECT).start().unwrap_err();
    assert!(error.to_string().contains("no scope"), "{error}");
    for scope in ["", "profile postal_code"] {
        let error = local().other_scope(scope).website(REDIRECT).start().unwrap_err();
        assert!(error.to_string().contains("a scope is empty or has white space"), "{error}");
    }
}

#[tokio::test]
async fn a_login_is_kept_between_two_requests_and_finished() {
    let server = server(1, tokens()).await;
    let login = login(&server).client_secret(ClientSecret::new("canary-secret"));
    let pending = login.website(REDIRECT).start().unwrap();
    let challenge = parameter(pending.authorize_url(), "code_challenge").unwrap();
    let callback = consent(&pending, "canary-code", "music%3A%3Acatalog");
    let stored = pending.to_json();
    drop(pending);

    let session = login.finish(PendingLogin::from_json(&stored).unwrap(), &callback).await.unwrap();
    // The first token is there, and is not asked for again.
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
    assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|canary-refresh");
    assert!(session.is_refreshable());
    assert_eq!(session.scopes(), Some(Scope::Catalog.into()));
    let form = forms(&server).await.remove(0);
    for (name, value) in [
        ("grant_type", "authorization_code"),
        ("code", "canary-code"),
        ("redirect_uri", REDIRECT),
        ("client_id", ID),
        ("client_secret", "canary-secret"),
    ] {
        assert_eq!(parameter(&form, name).as_deref(), Some(value), "{name}");
    }
    let pair = PkcePair::from_verifier(parameter(&form, "code_verifier").unwrap()).unwrap();
    assert_eq!(pair.challenge(), challenge);
}

#[tokio::test]
async fn without_a_word_about_scopes_those_that_were_asked_for_are_assumed() {
    let body = json!({ "access_token": "Atza|canary", "token_type": "bearer", "expires_in": 3600 });
    let server = server(1, ResponseTemplate::new(200).set_body_json(body)).await;
    let login = login(&server).other_scope("profile");
    let pending = login.website(REDIRECT).start().unwrap();
    let callback = consent(&pending, "canary-c", "");
    let session = login.finish(pending, &callback).await.unwrap();
    assert_eq!(session.scopes().unwrap().to_string(), "music::catalog music::library");
    assert!(!session.is_refreshable());
    assert!(!forms(&server).await.remove(0).contains("client_secret"));
}

#[tokio::test]
async fn a_foreign_state_or_a_rejection_trades_nothing() {
    let server = server(0, tokens()).await;
    let login = login(&server);
    let start = || login.website(REDIRECT).start().unwrap();
    let foreign = consent(&start(), "canary", "");
    let error = login.finish(start(), &foreign).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("another login"), "{error}");
    let pending = start();
    let refused = consent(&pending, "", "").replace("code=", "error=access_denied");
    let error = login.finish(pending, &refused).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Denied);
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn a_login_that_took_too_long_is_expired() {
    let server = server(0, tokens()).await;
    let login = login(&server);
    let limit = Duration::from_secs(60);
    let pending = login.website(REDIRECT).time_limit(limit).start().unwrap();
    let callback = Callback::read(&consent(&pending, "canary-c", "")).unwrap();
    let later = SystemTime::now() + limit;
    let error = login.finish_with(pending, callback, later).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(error.hint(), "start the login again");
}

#[tokio::test]
async fn a_login_is_finished_by_the_app_and_in_the_region_that_started_it() {
    let server = server(0, tokens()).await;
    let pending = login(&server).website(REDIRECT).start().unwrap();
    let stored = pending.to_json();
    let other =
        Login::new(ClientId::new("amzn1.application-oa2-client.b").unwrap(), Scope::Catalog);
    for wrong in
        [login(&server).endpoints(Region::Europe), other.endpoints(login(&server).endpoints)]
    {
        let pending = PendingLogin::from_json(&stored).unwrap();
        let callback = consent(&pending, "canary-c", "");
        let error = wrong.finish(pending, &callback).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("another app or in another region"), "{error}");
    }
}

#[test]
fn a_damaged_or_foreign_text_is_no_pending_login() {
    let stored = local().website(REDIRECT).start().unwrap().to_json();
    for text in
        ["", "canary", "{}", &stored[1..], &stored.replace("\"version\":1", "\"version\":2")]
    {
        let error = PendingLogin::from_json(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(!format!("{error:?}").contains("canary"));
    }
}
