//! Exchanges of authorization codes.

use amazon_music_auth::{ClientSecret, ErrorKind, PkcePair};

use super::*;

fn verifier() -> String {
    "canary-v".repeat(6)
}

#[tokio::test]
async fn client_secret_is_sent_only_with_its_own_client_id() {
    const OTHER: &str = "amzn1.application-oa2-client.android";
    let uri = "amzn://com.example.music";
    for (client_id, secret) in [(OTHER, None), (ID, Some("canary-secret"))] {
        let lwa = Lwa::new([Reply::tokens()]);
        let login = lwa.login().client_secret(ClientSecret::new("canary-secret"));
        let pair = PkcePair::generate();
        let exchange = login.exchange_code("canary-code", uri, pair.expose_verifier());
        let exchange = exchange.client_id(ClientId::new(client_id).unwrap());
        let session = exchange.scopes(Scope::Playback.into()).send().await.unwrap();
        let mut expected = form([
            ("grant_type", "authorization_code"),
            ("code", "canary-code"),
            ("redirect_uri", uri),
            ("code_verifier", pair.expose_verifier()),
            ("client_id", client_id),
        ]);
        expected.extend(secret.map(|secret| ("client_secret".to_owned(), secret.to_owned())));
        assert_eq!(lwa.forms(), [expected]);
        assert_eq!(session.scopes(), Some(Scope::Playback.into()));
        assert!(session.is_refreshable());
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
    }
}

#[tokio::test]
async fn invalid_values_are_rejected_before_any_request() {
    let good = verifier();
    for (code, redirect_uri, verifier, secret, part) in [
        ("", REDIRECT_URI, &*good, "canary-s", "the code of the login is empty"),
        ("canary\n", REDIRECT_URI, &good, "canary-s", "the code of the login has white space"),
        ("canary-c", REDIRECT_URI, "canary", "canary-s", "43 to 128"),
        ("canary-c", "", &good, "canary-s", "the redirect URI is not a URI"),
        ("canary-c", "no-uri", &good, "canary-s", "the redirect URI is not a URI"),
        ("canary-c", REDIRECT_URI, &good, "canary s", "the client secret has white space"),
    ] {
        let login = Lwa::new([]).login().client_secret(ClientSecret::new(secret));
        let exchange = login.exchange_code(code, redirect_uri, verifier);
        assert!(!format!("{exchange:?}").contains("canary"), "{exchange:?}");
        let error = exchange.send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(part), "{error}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test]
async fn errors_of_the_exchange_have_kinds_and_hints_of_a_login() {
    let beta = "enable yours for music::catalog music::library";
    for (reply, kind, hint) in [
        (Reply::error("Invalid_Grant"), ErrorKind::Expired, "start the login again"),
        (Reply::error("unauthorized_client"), ErrorKind::Configuration, beta),
        (Reply::error("invalid_scope"), ErrorKind::Configuration, beta),
        (Reply::error("access_denied"), ErrorKind::Denied, beta),
        (Reply::error("invalid_client"), ErrorKind::Configuration, "client secret"),
        (Reply::error("server_error"), ErrorKind::Transient, "start the login again"),
        (
            Reply::new(503, r#"{"error":"invalid_grant"}"#),
            ErrorKind::Transient,
            "check the connection",
        ),
        (Reply::new(503, "<html>canary-c"), ErrorKind::Transient, "start the login again"),
        (Reply::broken_off(), ErrorKind::Transient, "start the login again"),
    ] {
        let lwa = Lwa::new([reply]);
        let exchange = lwa.login().exchange_code("canary-c", REDIRECT_URI, verifier());
        let error = exchange.send().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.hint().contains(hint), "{error}: {}", error.hint());
        let is_beta = kind == ErrorKind::Configuration && hint == beta;
        assert_eq!(error.may_be_closed_beta(), is_beta, "{error}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn session_without_a_refresh_token_lasts_as_long_as_its_access_token() {
    let body = r#"{"access_token":"Atza|canary","token_type":"bearer","expires_in":3600}"#;
    let lwa = Lwa::new([Reply::new(200, body)]);
    let exchange = lwa.login().exchange_code("canary-c", REDIRECT_URI, verifier());
    let session = exchange.send().await.unwrap();
    assert!(!session.is_refreshable() && session.refresh_token().is_none());
    // The wall clock, which is not paused, counts too.
    assert!((3590..=3600).contains(&session.expires_in().unwrap().as_secs()));
    // Another session would refresh early, and then at the last minute.
    for seconds in [3400, 180] {
        tokio::time::advance(Duration::from_secs(seconds)).await;
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary");
    }
    tokio::time::advance(Duration::from_secs(20)).await;
    for _ in 0..2 {
        let error = session.access_token().await.unwrap_err();
        assert!(error.is_login_required());
        assert!(error.hint().starts_with("log in again"), "{}", error.hint());
    }
}
