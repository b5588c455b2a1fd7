//! What a subscriber sees of logins and refreshes: enough to explain them, and no secret.

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

/// What anybody in this thread tells, at every level.
#[derive(Clone, Default)]
struct Notebook {
    text: Arc<Mutex<String>>,
}

impl Notebook {
    /// Writes until the guard is dropped.
    fn open(&self) -> subscriber::DefaultGuard {
        let text = Arc::clone(&self.text);
        subscriber::set_default(Listener::new(move |line: &str| {
            let mut text = text.lock().unwrap();
            text.push_str(line);
            text.push('\n');
        }))
    }

    fn read(&self) -> String {
        self.text.lock().unwrap().clone()
    }
}

async fn server() -> MockServer {
    let server = MockServer::start().await;
    let tokens = json!({
        "access_token": "Atza|canary", "refresh_token": "Atzr|canary-2", "token_type": "bearer",
        "expires_in": 3600,
    });
    let codes = json!({
        "device_code": "canary-d", "user_code": "canary-u", "interval": 1,
        "verification_uri": "https://a.example/canary",
    });
    let rejection = json!({ "error": "canary1", "error_description": "Atza|canary" });
    for (at, body, status) in [
        ("/auth/o2/token", &tokens, 200),
        ("/auth/o2/create/codepair", &codes, 200),
        ("/auth/o2/tokeninfo", &rejection, 400),
        ("/user/profile", &rejection, 403),
        ("/revoke", &rejection, 400),
    ] {
        let response = ResponseTemplate::new(status).set_body_json(body);
        Mock::given(path(at)).respond_with(response).mount(&server).await;
    }
    server
}

#[tokio::test]
async fn requests_are_traced_and_no_secret_with_them() {
    let notebook = Notebook::default();
    // In this thread, which runs everything here.
    let guard = notebook.open();
    let server = server().await;
    let endpoints = Endpoints::with_base_url(&server.uri()).unwrap();
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    let session = Session::from_refresh_token(client_id.clone(), RefreshToken::new("Atzr|canary"))
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(endpoints.clone())
        .build()
        .unwrap();
    let token = session.access_token().await.unwrap();
    let login = Login::new(client_id, Scope::Catalog).endpoints(endpoints.clone());
    let device = login.device().prove_refresh_token(true).start().await.unwrap();
    clock::run_ahead(Duration::from_secs(1)).await;
    device.wait().await.unwrap();
    let http = login.http().unwrap();
    let token = AccessToken::new(token.expose());
    assert!(TokenInfo::of(&token, &endpoints, &http).await.is_err());
    assert!(login.customer_profile(&token).await.is_err());
    let url = SecureUrl::new(&format!("{}/revoke", server.uri())).unwrap();
    assert!(login.revoke(&url, &RefreshToken::new("Atzr|canary")).await.is_err());
    drop(guard);

    let text = notebook.read();
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
async fn a_failure_is_told_by_its_code_and_not_by_what_a_server_makes_up() {
    for (code, told) in [
        ("invalid_grant", "outcome=\"invalid_grant\""),
        ("canary|1", "outcome=\"failed\""),
        ("canary_canary_canary_canary_canary_canary", "outcome=\"failed\""),
    ] {
        let notebook = Notebook::default();
        let guard = notebook.open();
        let server = MockServer::start().await;
        let body = json!({ "error": code, "error_description": "canary" });
        let rejection = ResponseTemplate::new(400).set_body_json(body);
        Mock::given(path("/auth/o2/token")).respond_with(rejection).mount(&server).await;
        let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
        let token = RefreshToken::new("Atzr|canary");
        let session = Session::from_refresh_token(client_id, token)
            .endpoints(Endpoints::with_base_url(&server.uri()).unwrap())
            .build()
            .unwrap();
        assert!(session.access_token().await.is_err());
        drop(guard);
        let text = notebook.read();
        assert!(text.contains(told) && text.contains("status=400"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
}

#[test]
fn a_secret_that_is_told_is_heard() {
    let notebook = Notebook::default();
    let guard = notebook.open();
    for (hidden, said) in [(false, "a-canary"), (false, "Atzr|a"), (true, "nothing")] {
        let span = tracing::trace_span!(target: "elsewhere", "a span", said);
        span.in_scope(|| tracing::trace!(target: "elsewhere", "told {said}"));
        let text = std::mem::take(&mut *notebook.text.lock().unwrap());
        assert_eq!(text.lines().count(), 2, "{text}");
        for line in text.lines() {
            assert_eq!(listener::holds_a_secret(line), !hidden, "{line}");
        }
    }
    drop(guard);
}

/// Nothing is told elsewhere, so nobody tells anything before the listener is there.
#[test]
fn whatever_the_crate_tells_is_listened_to() {
    let own = include_str!("../trace.rs");
    let functions = own.split("\npub(crate) fn ").filter(|function| function.contains("tracing::"));
    // The first part is the head of the file.
    let telling: Vec<_> = functions.skip(1).collect();
    assert!(telling.len() >= 5, "looked in the wrong place");
    for function in telling.into_iter().chain([include_str!("../http.rs")]) {
        assert!(function.contains("listener::listen();"), "nobody listens to {function}");
    }
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !["trace.rs", "trace/tests.rs", "trace/listener.rs"]
                .iter()
                .any(|name| path.ends_with(name))
            {
                let text = fs::read_to_string(&path).unwrap();
                let spans = text.matches("use tracing::Instrument as _;").count();
                assert_eq!(text.matches("tracing::").count(), spans, "{}", path.display());
                files += 1;
            }
        }
    }
    assert!(files >= 50, "looked in the wrong place");
}
