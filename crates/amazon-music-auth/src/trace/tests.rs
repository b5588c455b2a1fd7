//! What a subscriber sees of logins and renewals: enough to explain them, and no secret.

use std::{
    fmt::{self, Write as _},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use serde_json::json;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber,
};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

use super::*;
use crate::{
    AccessToken, ClientId, ClientSecret, Login, RefreshToken, Scope, SecureUrl, Session, TokenInfo,
};

/// Writes down everything that anybody tells, at every level.
#[derive(Clone, Default)]
struct Notebook {
    text: Arc<Mutex<String>>,
    spans: Arc<AtomicU64>,
}

impl Notebook {
    fn note(&self, name: &str, fields: impl FnOnce(&mut Line)) {
        let mut line = Line(name.to_owned());
        fields(&mut line);
        let mut text = self.text.lock().unwrap();
        writeln!(text, "{}", line.0).unwrap();
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Notebook {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(span.metadata().name(), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.note("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.note("event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
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
    let refusal = json!({ "error": "canary1", "error_description": "Atza|canary" });
    for (at, body, status) in [
        ("/auth/o2/token", &tokens, 200),
        ("/auth/o2/create/codepair", &codes, 200),
        ("/auth/o2/tokeninfo", &refusal, 400),
        ("/user/profile", &refusal, 403),
        ("/revoke", &refusal, 400),
    ] {
        let answer = ResponseTemplate::new(status).set_body_json(body);
        Mock::given(path(at)).respond_with(answer).mount(&server).await;
    }
    server
}

#[tokio::test]
async fn requests_are_traced_and_no_secret_with_them() {
    let notebook = Notebook::default();
    // For this thread, which runs everything here.
    let guard = subscriber::set_default(notebook.clone());
    let server = server().await;
    let endpoints = Endpoints::below(&server.uri()).unwrap();
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    let session = Session::from_refresh_token(client_id.clone(), RefreshToken::new("Atzr|canary"))
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(endpoints.clone())
        .build()
        .unwrap();
    let token = session.access_token().await.unwrap();
    let login = Login::new(client_id, Scope::Catalog.into()).endpoints(endpoints.clone());
    let device = login.device().prove_refresh_token(true).start().await.unwrap();
    device.wait().await.unwrap();
    let http = login.http().unwrap();
    let token = AccessToken::new(token.expose());
    assert!(TokenInfo::of(&token, &endpoints, &http).await.is_err());
    assert!(login.customer_profile(&token).await.is_err());
    let url = SecureUrl::new(&format!("{}/revoke", server.uri())).unwrap();
    assert!(login.revoke(&url, &RefreshToken::new("Atzr|canary")).await.is_err());
    drop(guard);

    let text = notebook.text.lock().unwrap().clone();
    assert!(!text.contains("canary"), "{text}");
    for part in [
        "lwa.renewal attempt=1",
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
        let guard = subscriber::set_default(notebook.clone());
        let server = MockServer::start().await;
        let body = json!({ "error": code, "error_description": "canary" });
        let refusal = ResponseTemplate::new(400).set_body_json(body);
        Mock::given(path("/auth/o2/token")).respond_with(refusal).mount(&server).await;
        let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
        let token = RefreshToken::new("Atzr|canary");
        let session = Session::from_refresh_token(client_id, token)
            .endpoints(Endpoints::below(&server.uri()).unwrap())
            .build()
            .unwrap();
        assert!(session.access_token().await.is_err());
        drop(guard);
        let text = notebook.text.lock().unwrap().clone();
        assert!(text.contains(told) && text.contains("status=400"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
}
