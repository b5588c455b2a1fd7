//! Spans and events explain logins and refreshes, and have no secret.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::json;
use tracing::subscriber;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

use super::{listener::Listener, *};
use crate::{
    AccessToken, ClientId, ClientSecret, Login, RefreshToken, Scope, SecureUrl, Session, TokenInfo,
    clock,
};

/// Records the lines of all spans and events of this thread until the guard is dropped.
fn record_lines() -> (Arc<Mutex<String>>, subscriber::DefaultGuard) {
    let text = Arc::<Mutex<String>>::default();
    let recorded = Arc::clone(&text);
    let listener = Listener::new(move |line: &str| *text.lock().unwrap() += &format!("{line}\n"));
    (recorded, subscriber::set_default(listener))
}

async fn server(responses: &[(&str, u16, serde_json::Value)]) -> MockServer {
    let server = MockServer::start().await;
    for (at, status, body) in responses {
        let response = ResponseTemplate::new(*status).set_body_json(body);
        Mock::given(path(*at)).respond_with(response).mount(&server).await;
    }
    server
}

fn client_id() -> ClientId {
    ClientId::new("amzn1.application-oa2-client.a").unwrap()
}

fn session(endpoints: &Endpoints) -> Session {
    Session::from_refresh_token(client_id(), RefreshToken::new("Atzr|canary"))
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(endpoints.clone())
        .build()
        .unwrap()
}

#[tokio::test]
async fn requests_are_traced_without_secrets() {
    let (text, guard) = record_lines();
    let tokens = json!({
        "access_token": "Atza|canary", "refresh_token": "Atzr|canary-2", "token_type": "bearer",
        "expires_in": 3600,
    });
    let codes = json!({
        "device_code": "canary-d", "user_code": "canary-u", "interval": 1,
        "verification_uri": "https://a.example/canary",
    });
    let rejection = json!({ "error": "canary1", "error_description": "Atza|canary" });
    let server = server(&[
        ("/auth/o2/token", 200, tokens),
        ("/auth/o2/create/codepair", 200, codes),
        ("/auth/o2/tokeninfo", 400, rejection.clone()),
        ("/user/profile", 403, rejection.clone()),
        ("/revoke", 400, rejection),
    ])
    .await;
    let endpoints = Endpoints::with_base_url(&server.uri()).unwrap();
    let token = session(&endpoints).access_token().await.unwrap();
    let login = Login::new(client_id(), Scope::Catalog).endpoints(endpoints.clone());
    let device = login.device().verify_refresh_token(true).start().await.unwrap();
    clock::run_ahead(Duration::from_secs(1)).await;
    device.wait().await.unwrap();
    let http = login.http().unwrap();
    let token = AccessToken::new(token.expose());
    assert!(TokenInfo::of(&token, &endpoints, &http).await.is_err());
    assert!(login.customer_profile(&token).await.is_err());
    let url = SecureUrl::new(&format!("{}/revoke", server.uri())).unwrap();
    assert!(login.revoke(&url, &RefreshToken::new("Atzr|canary")).await.is_err());
    drop(guard);

    let text = text.lock().unwrap();
    assert!(!text.contains("canary"), "{text}");
    for part in [
        "lwa.refresh attempt=1",
        "lwa.token grant=\"refresh_token\" region=\"custom\"",
        "record outcome=\"granted\"",
        "record expires_in=3600",
        "expires_in=3600 rotated=true",
        "event=\"prompt\"",
        "lwa.token grant=\"device_code\" region=\"custom\"",
        "event=\"finished\"",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[tokio::test]
async fn a_failure_is_traced_with_its_code_if_that_is_one() {
    for (code, expected) in [
        ("invalid_grant", "outcome=\"invalid_grant\""),
        ("canary|1", "outcome=\"failed\""),
        ("canary_canary_canary_canary_canary_canary", "outcome=\"failed\""),
    ] {
        let (text, guard) = record_lines();
        let body = json!({ "error": code, "error_description": "canary" });
        let server = server(&[("/auth/o2/token", 400, body)]).await;
        let endpoints = Endpoints::with_base_url(&server.uri()).unwrap();
        assert!(session(&endpoints).access_token().await.is_err());
        drop(guard);
        let text = text.lock().unwrap();
        assert!(text.contains(expected) && text.contains("status=400"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
}

#[test]
fn the_listener_finds_secrets_in_spans_and_events() {
    for (has_secret, value) in [(true, "a-canary"), (true, "Atzr|a"), (false, "nothing")] {
        let (text, guard) = record_lines();
        let span = tracing::trace_span!(target: "elsewhere", "a span", value);
        span.in_scope(|| tracing::trace!(target: "elsewhere", "logged {value}"));
        drop(guard);
        let text = text.lock().unwrap();
        assert_eq!(text.lines().count(), 2, "{text}");
        for line in text.lines() {
            assert_eq!(listener::has_secret(line), has_secret, "{line}");
        }
    }
}

#[test]
fn only_this_module_traces_and_the_listener_is_installed_before() {
    let functions = include_str!("../trace.rs").split("\npub(crate) fn ");
    let tracing: Vec<_> = functions.skip(1).filter(|text| text.contains("tracing::")).collect();
    assert_eq!(tracing.len(), 6);
    for function in tracing.into_iter().chain([include_str!("../http.rs")]) {
        assert!(function.contains("listen();"), "{function}");
    }
    assert!(check_folder(Path::new("src")) >= 40);
}

/// Checks that the files outside of this module do not use `tracing`. Returns their number.
fn check_folder(folder: &Path) -> usize {
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files += check_folder(&path);
        } else if !path.ends_with("trace.rs") && !folder.ends_with("trace") {
            let text = fs::read_to_string(&path).unwrap();
            let imports = text.matches("use tracing::Instrument as _;").count();
            // The warning about plain http contains a host only.
            let imports = imports + usize::from(path.ends_with("secure_url.rs"));
            assert_eq!(text.matches("tracing::").count(), imports, "{}", path.display());
            files += 1;
        }
    }
    files
}
