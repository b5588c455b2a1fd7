//! The login of a website, from Amazon's page to a session.

use amazon_music_auth::{ClientSecret, ErrorKind, PendingLogin, PkcePair, Region};
use serde_json::Value;

use super::*;

fn state(pending: &PendingLogin) -> String {
    query(pending.authorize_url())["state"].clone()
}

/// Returns the callback of `pending` with `parameters`.
fn callback(pending: &PendingLogin, parameters: &str) -> String {
    format!("{}?{parameters}&state={}", pending.redirect_uri(), state(pending))
}

#[test]
fn authorize_url_has_the_documented_parameters() {
    let data = r#"{"profile":{"essential":false}}"#;
    let login = Lwa::new([]).login().endpoints(Region::Europe).other_scope("profile");
    let login = login.client_secret(ClientSecret::new("canary"));
    let start = || login.website("http://localhost:8080").scope_data(data).start().unwrap();
    let (pending, other) = (start(), start());
    let url = pending.authorize_url();
    assert!(url.starts_with("https://eu.account.amazon.com/ap/oa?"), "{url}");
    let stored: Value = serde_json::from_str(&pending.to_json()).unwrap();
    let pair = PkcePair::from_verifier(stored["verifier"].as_str().unwrap()).unwrap();
    let state = state(&pending);
    let expected = form([
        ("client_id", ID),
        ("response_type", "code"),
        // Without the slash of a normalised URL.
        ("redirect_uri", "http://localhost:8080"),
        ("scope", "music::catalog music::library profile"),
        ("code_challenge", pair.challenge()),
        ("code_challenge_method", "S256"),
        ("scope_data", data),
        ("state", &state),
    ]);
    assert_eq!(query(url), expected);
    assert!(state.len() >= 43 && !url.contains(pair.expose_verifier()));
    assert!(!format!("{pending:?}").contains(&state));
    let other = query(other.authorize_url());
    assert!(other["state"] != state && other["code_challenge"] != pair.challenge());
}

#[test]
fn invalid_redirect_uri_scope_and_scope_data_are_rejected() {
    let login = Lwa::new([]).login();
    for (redirect_uri, part) in [
        ("music.example/callback", "not a URI"),
        ("http://music.example/callback", "neither https nor http to a loopback address"),
        ("amzn://com.example.music", "neither https nor http to a loopback address"),
        (" https://music.example/callback", "white space"),
        ("https://music.example/#callback", "a fragment"),
    ] {
        let error = login.website(redirect_uri).start().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(part), "{error}");
    }
    for redirect_uri in ["http://127.0.0.1:1/cb", "http://localhost", "https://a.example/?b=c"] {
        let pending = login.website(redirect_uri).start().unwrap();
        assert_eq!(pending.redirect_uri(), redirect_uri);
    }
    for (website, part) in [
        (login.website(REDIRECT_URI).scope_data("[1]"), "not a JSON object"),
        (Lwa::new([]).login_with(ScopeSet::new()).website(REDIRECT_URI), "no scope"),
        (login.clone().other_scope("").website(REDIRECT_URI), "a scope is empty or has white"),
        (login.clone().other_scope("a b").website(REDIRECT_URI), "a scope is empty or has white"),
    ] {
        let error = website.start().unwrap_err();
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[tokio::test]
async fn stored_pending_login_is_finished_by_its_callback() {
    let lwa = Lwa::new([Reply::tokens()]);
    let login = lwa.login().client_secret(ClientSecret::new("canary-secret"));
    let pending = login.website(REDIRECT_URI).start().unwrap();
    let challenge = query(pending.authorize_url())["code_challenge"].clone();
    let callback = callback(&pending, "code=canary-code&scope=music%3A%3Acatalog");
    let stored = PendingLogin::from_json(&pending.to_json()).unwrap();
    let session = login.finish(stored, &callback).await.unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
    assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|canary-refresh");
    assert_eq!(session.scopes(), Some(Scope::Catalog.into()));
    let mut sent = lwa.forms().remove(0);
    let pair = PkcePair::from_verifier(sent.remove("code_verifier").unwrap()).unwrap();
    assert_eq!(pair.challenge(), challenge);
    let expected = form([
        ("grant_type", "authorization_code"),
        ("code", "canary-code"),
        ("redirect_uri", REDIRECT_URI),
        ("client_id", ID),
        ("client_secret", "canary-secret"),
    ]);
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn requested_scopes_are_assumed_if_no_response_names_them() {
    let lwa = Lwa::new([Reply::tokens()]);
    let login = lwa.login().other_scope("profile");
    let pending = login.website(REDIRECT_URI).start().unwrap();
    let callback = callback(&pending, "code=canary-c");
    let session = login.finish(pending, &callback).await.unwrap();
    assert_eq!(session.scopes().unwrap().to_string(), "music::catalog music::library");
    assert!(!lwa.forms()[0].contains_key("client_secret"));
}

#[tokio::test]
async fn state_mismatch_is_rejected() {
    let login = Lwa::new([]).login();
    let start = || login.website(REDIRECT_URI).start().unwrap();
    for (url, part) in [
        (callback(&start(), "code=canary"), "belongs to another login"),
        ("error=invalid_scope&error_description=canary".to_owned(), "holds no state"),
    ] {
        let error = login.finish(start(), &url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert!(error.to_string().contains(part), "{error}");
        assert!(!error.may_be_closed_beta() && error.description().is_none());
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test]
async fn errors_of_a_redirect_have_kinds_and_hints() {
    use ErrorKind::{Configuration, Denied, Protocol, Transient};

    let login = Lwa::new([]).login();
    let beta = "enable yours for music::catalog music::library";
    for (code, kind, hint) in [
        ("access_denied", Denied, beta),
        ("ACCESS_DENIED", Denied, beta),
        ("invalid_request", Configuration, "check the scopes"),
        ("unauthorized_client", Configuration, beta),
        ("unsupported_response_type", Configuration, "web settings"),
        ("invalid_scope", Configuration, beta),
        ("ServerError", Transient, "try again later"),
        ("temporarily_unavailable", Transient, "try again later"),
        ("never_heard_of", Protocol, "report it"),
    ] {
        let pending = login.website(REDIRECT_URI).start().unwrap();
        let url = callback(&pending, &format!("error={code}&error_description=bad-scope"));
        let error = login.finish(pending, &url).await.unwrap_err();
        assert_eq!((error.kind(), error.oauth_error()), (kind, Some(code)));
        assert_eq!(error.description(), Some("bad-scope"));
        assert!(error.hint().contains(hint), "{code}: {}", error.hint());
        assert_eq!(error.may_be_closed_beta(), kind == Configuration && hint == beta, "{code}");
    }
}

#[tokio::test]
async fn late_callback_and_other_app_or_region_are_rejected() {
    let login = Lwa::new([]).login();
    let other_id = ClientId::new("amzn1.application-oa2-client.b").unwrap();
    let other = Login::new(other_id, Scope::Catalog).endpoints(endpoints());
    for (finisher, time_limit, kind, part) in [
        (login.clone(), 0, ErrorKind::Expired, "started too long ago"),
        (login.clone().endpoints(Region::Europe), 60, ErrorKind::Configuration, "another region"),
        (other, 60, ErrorKind::Configuration, "another app"),
    ] {
        let website = login.website(REDIRECT_URI).time_limit(Duration::from_secs(time_limit));
        let pending = website.start().unwrap();
        let url = callback(&pending, "code=canary-c");
        let error = finisher.finish(pending, &url).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().contains(part), "{error}");
        assert!(!error.hint().is_empty());
    }
}

#[test]
fn invalid_stored_pending_login_is_rejected() {
    let stored = Lwa::new([]).login().website(REDIRECT_URI).start().unwrap().to_json();
    let other_version = stored.replace("\"version\":1", "\"version\":2");
    for text in ["", "canary", "{}", &stored[1..], &other_version] {
        let error = PendingLogin::from_json(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(!format!("{error:?}").contains("canary"));
    }
}
