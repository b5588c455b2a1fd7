//! Unverified operations, wrong base URLs, content types, and the scopes of the start.

use amazon_music_sandbox::Sandbox;
use bytes::Bytes;
use http::{Request, Response, request::Builder};
use serde_json::Value;

use crate::user::{call, handle, header, ready, small};

/// Sends a request with a new access token.
fn send(sandbox: &Sandbox, request: Builder, body: &'static str) -> (Response<Bytes>, Value) {
    let token = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let scopes = ["music::library", "music::profile", "music::catalog"];
        world.issue_access_token(&account, &scopes, std::time::Duration::from_secs(60))
    });
    let request = request
        .header("authorization", format!("Bearer {token}"))
        .header("x-api-key", sandbox.credentials().security_profile_id());
    let response = handle(sandbox, request, body);
    let body = serde_json::from_slice(response.body()).unwrap_or_default();
    (response, body)
}

fn get(sandbox: &Sandbox, path: &str) -> (Response<Bytes>, Value) {
    send(sandbox, Request::get(path), "")
}

#[test]
fn unverified_operations_are_marked_or_rejected() {
    for (builder, status) in [(small(), 200), (small().without_unverified_operations(), 404)] {
        let sandbox = builder.build();
        let (unverified, _) = get(&sandbox, "/v1/views/library");
        assert_eq!(unverified.status(), status);
        assert_eq!(header(&unverified, "x-sandbox-confidence"), Some("unverified"));
        let (known, _) = get(&sandbox, "/v1/me");
        assert_eq!(known.status(), 200);
        assert_eq!(header(&known, "x-sandbox-confidence"), None);
    }
}

#[test]
fn the_error_of_a_path_without_version_says_so() {
    let sandbox = small().build();
    let (response, body) = get(&sandbox, "/me");
    let message = body["error"]["message"].as_str().unwrap();
    assert!(response.status() == 404 && message.contains("ends with /v1"), "{message}");
    let (_, body) = get(&sandbox, "/v1/nothing");
    assert_eq!(body["error"]["message"], "No operation has this method and path.");
}

#[test]
fn the_error_of_a_misplaced_endpoint_names_the_base_url() {
    let sandbox = small().build();
    let token = Request::post("/auth/o2/token/auth/o2/token");
    let (response, body) = send(&sandbox, token, "");
    let what = body["error_description"].as_str().unwrap();
    assert!(response.status() == 404 && what.ends_with(&sandbox.lwa_url()), "{what}");
}

#[test]
fn a_body_requires_the_content_type_of_json() {
    let sandbox = small().build();
    let body = r#"{"title":"Mix","description":"","visibility":"PRIVATE"}"#;
    let create = || Request::post("/v1/playlists");
    for (media_type, status) in [
        ("application/json", 200),
        ("Application/JSON; charset=utf-8", 200),
        ("application/x-www-form-urlencoded", 400),
        ("text/plain", 400),
        ("application/jsonp", 400),
    ] {
        let (response, _) = send(&sandbox, create().header("content-type", media_type), body);
        assert_eq!(response.status(), status, "{media_type}");
    }
    assert_eq!(send(&sandbox, create(), body).0.status(), 400);
}

#[tokio::test]
async fn the_logins_of_the_start_may_have_fewer_scopes() {
    let sandbox = small().scopes(["music::catalog"]).start().await.unwrap();
    assert_eq!(call(&sandbox, &ready(&sandbox)).await.unwrap(), 403);
}

#[tokio::test]
async fn an_unknown_scope_is_an_error_of_start() {
    for scope in ["music::nonsense", "music::catalog music::library", ""] {
        let why = small().scopes([scope]).start().await.unwrap_err().to_string();
        assert!(why.starts_with(&format!("`{scope}` is not a scope")), "{why}");
    }
}
