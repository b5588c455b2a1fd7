//! Faults, and the responses and errors that clients receive.

use std::time::Duration;

use amazon_music_auth::{Endpoints, ErrorKind, HttpClient, Scope, ScopeSet, Session};
use amazon_music_sandbox::{Decision, Fault, RegisteredClient, Sandbox};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;
use tokio::io::AsyncWriteExt as _;

use crate::{
    http as wire,
    user::{CALLBACK, call, device, handle, header, log_in, ready, small, website},
};

/// Requests a track with a new access token.
fn track(sandbox: &Sandbox) -> Response<Bytes> {
    let (token, key, track) = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let token =
            world.issue_access_token(&account, &["music::catalog"], Duration::from_secs(60));
        let track = world.catalogue().track_ids().last().unwrap();
        (token, world.security_profile_id().to_owned(), track)
    });
    let request = Request::get(format!("/v1/tracks/{track}"))
        .header("authorization", format!("Bearer {token}"))
        .header("x-api-key", key);
    handle(sandbox, request, "")
}

fn json(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap()
}

fn content_type(response: &Response<Bytes>) -> Option<&str> {
    header(response, "content-type")
}

/// The result of a refresh with a fault.
async fn refresh(fault: Fault) -> Result<Session, amazon_music_auth::Error> {
    let sandbox = small().start().await.unwrap();
    sandbox.add_fault(fault.on("lwa.token")).unwrap();
    let session = ready(&sandbox);
    assert_eq!(call(&sandbox, &session).await?, 200);
    Ok(session)
}

#[test]
fn error_responses_have_the_form_of_their_service() {
    let sandbox = small().build();
    let wait = Some(Duration::from_secs(7));
    for (fault, status, code, retry_after) in [
        (Fault::throttled(wait), 429, "THROTTLED", Some("7")),
        (Fault::throttled(None), 429, "THROTTLED", None),
        (Fault::status(500), 500, "INTERNAL", None),
        (Fault::status(503), 503, "INTERNAL", None),
    ] {
        let number = sandbox.add_fault(fault.on("get_track")).unwrap();
        let response = track(&sandbox);
        let error = &json(&response)["error"];
        assert_eq!((response.status().as_u16(), error["code"].as_str()), (status, Some(code)));
        assert_eq!(error["status"], status.to_string());
        assert_eq!(header(&response, "retry-after"), retry_after);
        assert_eq!(sandbox.fault_count(number), Some(1));
        assert!(sandbox.remove_fault(number));
    }
    sandbox.add_fault(Fault::html(503)).unwrap();
    assert_eq!(content_type(&track(&sandbox)), Some("text/html; charset=utf-8"));
    sandbox.clear_faults();
    assert_eq!(track(&sandbox).status(), 200);
}

#[test]
fn every_documented_error_code_can_be_injected() {
    let sandbox = small().build();
    for (status, code) in [
        (400, "BAD_REQUEST"),
        (401, "INVALID_AUTH_TYPE"),
        (401, "INVALID_AUTH_TOKEN"),
        (401, "INVALID_ACCESS_TOKEN"),
        (401, "NO_ACCESS_TOKEN"),
        (401, "NO_X_API_KEY"),
        (401, "INVALID_CLIENT_ID"),
        (403, "AUTH_NO_MUSIC_ACCOUNT_FOUND"),
        (403, "NO_MUSIC_ACCOUNT_FOUND"),
        (403, "DENIED_SUBSCRIPTION_TIER"),
        (403, "ACCESS_DENIED"),
        (404, "RESOURCE_NOT_FOUND"),
        (422, "MAX_CONCURRENCY_REACHED"),
        (429, "THROTTLED"),
        (500, "INTERNAL"),
        (500, "DEPENDENCY"),
    ] {
        sandbox.clear_faults();
        sandbox.add_fault(Fault::error_code(status, code).on("get_track")).unwrap();
        let response = track(&sandbox);
        let error = &json(&response)["error"];
        assert_eq!((response.status().as_u16(), error["code"].as_str()), (status, Some(code)));
        let leads_somewhere =
            ["AUTH_NO_MUSIC_ACCOUNT_FOUND", "DENIED_SUBSCRIPTION_TIER", "MAX_CONCURRENCY_REACHED"];
        assert_eq!(error["url"].is_string(), leads_somewhere.contains(&code), "{code}");
    }
}

#[test]
fn login_with_amazon_ignores_an_error_code_of_the_web_api() {
    let sandbox = small().build();
    sandbox.add_fault(Fault::error_code(403, "DENIED_SUBSCRIPTION_TIER")).unwrap();
    let response = handle(&sandbox, Request::post("/auth/o2/token"), "");
    let error = json(&response);
    assert_eq!(
        (response.status().as_u16(), error["error"].as_str()),
        (403, Some("invalid_request"))
    );
}

#[test]
fn a_given_response_is_sent_unchanged() {
    let sandbox = small().build();
    for (content_type, body) in [("application/json", r#"{"message":null}"#), ("", "")] {
        sandbox.clear_faults();
        sandbox.add_fault(Fault::response(502, content_type, body)).unwrap();
        let response = track(&sandbox);
        assert_eq!((response.status().as_u16(), &response.body()[..]), (502, body.as_bytes()));
        assert_eq!(self::content_type(&response).unwrap_or_default(), content_type);
    }
}

#[test]
fn faults_change_the_response() {
    let sandbox = small().build();
    let changed = |fault: Fault| {
        sandbox.clear_faults();
        sandbox.add_fault(fault).unwrap();
        track(&sandbox)
    };
    let malformed = changed(Fault::malformed_json());
    assert!(serde_json::from_slice::<Value>(malformed.body()).is_err());
    assert!(json(&changed(Fault::unknown_fields()))["SANDBOX_UNKNOWN"].is_object());
    assert!(json(&changed(Fault::without("data")))["data"].is_null());
    assert_eq!(json(&changed(Fault::with("data", "text")))["data"], "text");
    assert_eq!(content_type(&changed(Fault::content_type("text/plain"))), Some("text/plain"));
    // Two at once.
    sandbox.clear_faults();
    sandbox.add_fault(Fault::unknown_fields()).unwrap();
    sandbox.add_fault(Fault::null_item()).unwrap();
    let response = json(&track(&sandbox));
    assert!(response["SANDBOX_UNKNOWN"].is_object());
    let artists = response["data"]["track"]["artists"].as_array().unwrap();
    assert!(artists[0].is_null() && artists[1].is_object());
}

#[tokio::test]
async fn a_revoked_token_is_refreshed_and_a_revoked_login_is_not() {
    let sandbox = small().start().await.unwrap();
    let session = ready(&sandbox);
    for (fault, may_renew) in [(Fault::revoke_token(), true), (Fault::revoke_login(), false)] {
        let token = session.token().await.unwrap();
        sandbox.add_fault(fault.on("get_current_user").times(1)).unwrap();
        assert_eq!(call(&sandbox, &session).await.unwrap(), 401);
        assert_eq!(session.refresh(token.revision()).await.is_ok(), may_renew);
    }
}

#[tokio::test(start_paused = true)]
async fn quirks_of_login_with_amazon_do_not_prevent_a_refresh() {
    for fault in [
        Fault::text_numbers(),
        Fault::content_type("application/json;charset UTF-8"),
        Fault::unknown_fields(),
        Fault::without("expires_in"),
        Fault::without("token_type"),
        Fault::latency(Duration::from_secs(5)),
    ] {
        refresh(fault).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn faults_of_login_with_amazon_have_the_right_error_kind() {
    for (fault, kind) in [
        (Fault::oauth_error(200, "invalid_grant"), ErrorKind::LoginRequired),
        (Fault::oauth_error(401, "invalid_client"), ErrorKind::Configuration),
        (Fault::oauth_error(500, "ServerError"), ErrorKind::Transient),
        (Fault::revoke_token(), ErrorKind::LoginRequired),
        (Fault::revoke_login(), ErrorKind::LoginRequired),
        (Fault::html(500), ErrorKind::Transient),
        (Fault::status(503), ErrorKind::Transient),
        (Fault::throttled(None), ErrorKind::Transient),
        (Fault::cut_body(), ErrorKind::Transient),
        (Fault::stalled_body(), ErrorKind::Transient),
        (Fault::latency(Duration::from_secs(600)), ErrorKind::Transient),
        (Fault::oauth_error(400, "servererror"), ErrorKind::Transient),
        (Fault::oauth_error(400, "InvalidValue"), ErrorKind::Protocol),
        (Fault::response(200, "application/json", ""), ErrorKind::Transient),
    ] {
        let told = format!("{fault:?}");
        let error = refresh(fault).await.err().unwrap();
        assert_eq!(error.kind(), kind, "{told}: {error}");
    }
}

/// The errors of RFC 6749 in redirects.
const BY_REDIRECT: [&str; 7] = [
    "access_denied",
    "invalid_request",
    "invalid_scope",
    "server_error",
    "temporarily_unavailable",
    "unauthorized_client",
    "unsupported_response_type",
];

#[tokio::test]
async fn a_login_by_redirect_ends_with_the_injected_oauth_error() {
    let sandbox = small().start().await.unwrap();
    let login = website(&sandbox);
    // When the page is request for, and when its form is sent.
    for (error, nth) in BY_REDIRECT.into_iter().zip([1, 2].into_iter().cycle()) {
        sandbox.clear_faults();
        let pending = login.website(CALLBACK).start().unwrap();
        let fault = Fault::oauth_error(400, error).on("lwa.authorize").nth(nth);
        sandbox.add_fault(fault).unwrap();
        let back = sandbox.visit(pending.authorize_url(), Decision::Allow).unwrap();
        let rejected = login.finish(pending, &back).await.unwrap_err();
        assert_eq!(rejected.oauth_error(), Some(error));
    }
    let fault = Fault::oauth_error(400, "server_error");
    sandbox.add_fault(fault).unwrap();
    for page in ["/ap/oa?client_id=unknown", "/code"] {
        let response = handle(&sandbox, Request::get(page), "");
        assert_eq!(content_type(&response), Some("text/html; charset=utf-8"), "{page}");
        assert!(String::from_utf8_lossy(response.body()).contains("server_error"));
    }
}

#[tokio::test]
async fn an_app_outside_the_closed_beta_receives_all_observed_errors() {
    let id = "amzn1.application-oa2-client.0a1b";
    let client = RegisteredClient::website(id).redirect_uri(CALLBACK).outside_the_beta();
    let sandbox = small().client(client).start().await.unwrap();
    let login = crate::user::app(&sandbox, id);
    let description = "lwa-invalid-parameter-bad-scope";
    let fault = Fault::oauth_error_with_description(400, "invalid_scope", description);
    sandbox.add_fault(fault.on("lwa.authorize")).unwrap();
    let pending = login.website(CALLBACK).start().unwrap();
    let back = sandbox.visit(pending.authorize_url(), Decision::Allow).unwrap();
    assert!(back.contains("error_description=lwa%2Dinvalid%2Dparameter%2Dbad%2Dscope"));
    assert!(login.finish(pending, &back).await.unwrap_err().may_be_closed_beta());

    sandbox.clear_faults();
    let fault = || Fault::oauth_error(400, "unauthorized_client");
    sandbox.add_fault(fault().on("lwa.token")).unwrap();
    sandbox.add_fault(fault().on("lwa.code_pair")).unwrap();
    let login = website(&sandbox);
    assert!(log_in(&sandbox, &login, Decision::Allow).await.unwrap_err().may_be_closed_beta());
    assert!(device(&sandbox).device().start().await.unwrap_err().may_be_closed_beta());
}

#[tokio::test]
async fn a_login_may_get_a_narrower_scope_and_no_refresh_token() {
    let sandbox = small().start().await.unwrap();
    sandbox.add_fault(Fault::with("scope", "music::catalog").on("lwa.token")).unwrap();
    sandbox.add_fault(Fault::without("refresh_token").on("lwa.token")).unwrap();
    let login = website(&sandbox);
    let session = log_in(&sandbox, &login, Decision::Allow).await.unwrap();
    assert_eq!(session.scopes(), Some(ScopeSet::from(Scope::Catalog)));
    assert!(!session.is_refreshable());
}

#[tokio::test(start_paused = true)]
async fn a_device_receives_every_oauth_error_of_pair_and_polling() {
    let sandbox = small().start().await.unwrap();
    let login = device(&sandbox);
    for error in ["invalid_request", "unauthorized_client", "invalid_scope", "invalid_client"] {
        sandbox.clear_faults();
        sandbox.add_fault(Fault::oauth_error(400, error).on("lwa.code_pair")).unwrap();
        let rejected = login.device().start().await.unwrap_err();
        assert_eq!(rejected.oauth_error(), Some(error));
    }
    for (error, kind) in [
        ("invalid_code_pair", ErrorKind::Expired),
        ("expired_token", ErrorKind::Expired),
        ("access_denied", ErrorKind::Denied),
        ("unsupported_grant_type", ErrorKind::Protocol),
    ] {
        sandbox.clear_faults();
        sandbox.add_fault(Fault::without("interval").on("lwa.code_pair")).unwrap();
        sandbox
            .add_fault(Fault::oauth_error(400, "authorization_pending").on("lwa.token").nth(1))
            .unwrap();
        sandbox.add_fault(Fault::oauth_error(400, error).on("lwa.token").nth(2)).unwrap();
        let device = login.device().start().await.unwrap();
        assert_eq!(device.wait().await.unwrap_err().kind(), kind, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_device_retries_after_slow_down_and_after_an_html_page() {
    let sandbox = small().start().await.unwrap();
    let login = device(&sandbox);
    let device = login.device().start().await.unwrap();
    sandbox.add_fault(Fault::oauth_error(400, "slow_down").on("lwa.token").nth(1)).unwrap();
    sandbox.add_fault(Fault::html(500).on("lwa.token").nth(2)).unwrap();
    assert!(sandbox.enter_code(device.prompt().user_code(), Decision::Allow));
    device.wait().await.unwrap();
    let statuses: Vec<u16> = sandbox
        .journal()
        .iter()
        .filter(|request| request.operation() == "lwa.token")
        .map(amazon_music_sandbox::RecordedRequest::status)
        .collect();
    assert_eq!(statuses, [400, 500, 200]);
}

#[tokio::test]
async fn a_cut_body_is_shorter_than_its_content_length() {
    let sandbox = small().start().await.unwrap();
    sandbox.add_fault(Fault::cut_body()).unwrap();
    let cut = wire::get(&sandbox, "/v1/me").await;
    let length: usize = cut.header("content-length").unwrap().parse().unwrap();
    assert_eq!((cut.status, cut.body.len()), (401, length / 2));
}

#[tokio::test(start_paused = true)]
async fn a_stalled_body_does_not_block_other_requests() {
    let sandbox = small().start().await.unwrap();
    sandbox.add_fault(Fault::stalled_body().on("get_current_user").times(1)).unwrap();
    let mut stalled = wire::connect(&sandbox).await;
    stalled.write_all(b"GET /v1/me HTTP/1.1\r\nHost: sandbox\r\n\r\n").await.unwrap();
    stalled.readable().await.unwrap();
    assert_eq!(wire::get(&sandbox, "/v1/me").await.status, 401);
    let http = HttpClient::new().unwrap();
    let endpoints = Endpoints::with_base_url(&sandbox.lwa_url()).unwrap();
    let token = amazon_music_auth::AccessToken::new("unknown");
    let info = amazon_music_auth::TokenInfo::of(&token, &endpoints, &http).await;
    assert_eq!(info.unwrap_err().status(), Some(400));
}

#[test]
fn latencies_add_up_without_overflow() {
    let sandbox = small().build();
    for _ in 0..1_100 {
        sandbox.add_fault(Fault::latency(Duration::MAX)).unwrap();
    }
    assert_eq!(track(&sandbox).status(), 200);
}
