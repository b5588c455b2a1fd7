//! Faults, and the responses and errors that clients receive.

use std::time::Duration;

use amazon_music_auth::{Error, ErrorKind, Scope, ScopeSet};
use amazon_music_sandbox::{Decision, Fault, Sandbox, Visibility};
use serde_json::Value;

use crate::client::{
    CALLBACK, Response, authorized, form, get, log_in, send, session, small, status, website,
};

/// The response to a request for a track, with these faults only.
fn track(sandbox: &Sandbox, faults: impl IntoIterator<Item = Fault>) -> Response {
    sandbox.clear_faults();
    for fault in faults {
        sandbox.add_fault(fault).unwrap();
    }
    let track = sandbox.world(|world| world.catalogue().track_ids().last().unwrap());
    send(sandbox, &format!("GET /v1/tracks/{track}"), &authorized(sandbox), "")
}

#[test]
fn error_responses_have_the_form_of_the_web_api() {
    let sandbox = small();
    for (status, code, has_url) in [
        (401, "NO_X_API_KEY", false),
        (403, "AUTH_NO_MUSIC_ACCOUNT_FOUND", true),
        (403, "DENIED_SUBSCRIPTION_TIER", true),
        (422, "MAX_CONCURRENCY_REACHED", true),
        (500, "DEPENDENCY", false),
    ] {
        let response = track(&sandbox, [Fault::error_code(status, code)]);
        assert_eq!(response.error(), (status, code.to_owned()));
        assert_eq!(response.json()["error"]["status"], status.to_string());
        assert_eq!(response.json()["error"]["url"].is_string(), has_url);
    }
    for (fault, status, code, retry_after) in [
        (Fault::throttled(Some(Duration::from_millis(6_001))), 429, "THROTTLED", Some("7")),
        (Fault::throttled(None), 429, "THROTTLED", None),
        (Fault::status(503), 503, "INTERNAL", None),
        (Fault::html(503), 503, "", None),
    ] {
        let response = track(&sandbox, [fault.on("get_track")]);
        assert_eq!(response.error(), (status, code.to_owned()));
        assert_eq!(response.header("retry-after"), retry_after);
        let is_html = response.header("content-type") == Some("text/html; charset=utf-8");
        assert_eq!(is_html, code.is_empty());
    }
    // Login with Amazon has codes of its own.
    sandbox.add_fault(Fault::error_code(403, "DENIED_SUBSCRIPTION_TIER")).unwrap();
    let error = form(&sandbox, "/auth/o2/token", "").error();
    assert_eq!(error, (403, "invalid_request".to_owned()));
}

#[test]
fn a_given_response_is_sent_unchanged() {
    let sandbox = small();
    for (content_type, body) in [("application/json", r#"{"message":null}"#), ("", "")] {
        let response = track(&sandbox, [Fault::response(502, content_type, body)]);
        assert_eq!((response.status(), response.text()), (502, body));
        assert_eq!(response.header("content-type").unwrap_or_default(), content_type);
    }
}

#[test]
fn faults_change_the_response() {
    let sandbox = small();
    assert_eq!(track(&sandbox, [Fault::malformed_json()]).json(), Value::Null);
    assert!(track(&sandbox, [Fault::remove_field("data")]).json()["data"].is_null());
    assert_eq!(track(&sandbox, [Fault::set_field("data", "text")]).json()["data"], "text");
    let text = track(&sandbox, [Fault::content_type("text/plain")]);
    assert_eq!(text.header("content-type"), Some("text/plain"));
    let both = track(&sandbox, [Fault::unknown_fields(), Fault::null_item()]).json();
    let artists = both["data"]["track"]["artists"].as_array().unwrap();
    assert!(both["SANDBOX_UNKNOWN"].is_object() && artists[0].is_null() && artists[1].is_object());
    let latencies = vec![Fault::latency(Duration::MAX); 1_100];
    assert_eq!(track(&sandbox, latencies).status(), 200);
}

#[tokio::test]
async fn the_first_of_several_error_responses_is_sent_first() {
    let sandbox = small();
    let session = session(&sandbox);
    for status in [503, 500] {
        sandbox.add_fault(Fault::status(status).on("v1").times(1)).unwrap();
    }
    for expected in [503, 500, 200] {
        assert_eq!(status(&sandbox, &session).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn a_revoked_token_is_refreshed_and_a_revoked_login_is_not() {
    let sandbox = small();
    let session = session(&sandbox);
    for (fault, is_refreshable) in [(Fault::revoke_token(), true), (Fault::revoke_login(), false)] {
        let token = session.token().await.unwrap();
        sandbox.add_fault(fault.on("get_current_user").times(1)).unwrap();
        assert_eq!(status(&sandbox, &session).await.unwrap(), 401);
        assert_eq!(session.refresh(token.revision()).await.is_ok(), is_refreshable);
    }
}

#[tokio::test(start_paused = true)]
async fn faults_of_a_refresh_are_tolerated_or_have_the_right_error_kind() {
    use ErrorKind::{Configuration, LoginRequired, Protocol, Transient};
    for (fault, kind) in [
        (Fault::text_numbers(), None),
        (Fault::content_type("application/json;charset UTF-8"), None),
        (Fault::unknown_fields(), None),
        (Fault::remove_field("expires_in"), None),
        (Fault::remove_field("token_type"), None),
        (Fault::latency(Duration::from_secs(5)), None),
        (Fault::latency(Duration::from_secs(600)), Some(Transient)),
        (Fault::oauth_error(200, "invalid_grant"), Some(Protocol)),
        (Fault::oauth_error(400, "invalid_grant"), Some(LoginRequired)),
        (Fault::oauth_error(400, "servererror"), Some(Transient)),
        (Fault::oauth_error(400, "InvalidValue"), Some(Protocol)),
        (Fault::oauth_error(401, "invalid_client"), Some(Configuration)),
        (Fault::oauth_error(500, "ServerError"), Some(Transient)),
        (Fault::revoke_token(), Some(LoginRequired)),
        (Fault::revoke_login(), Some(LoginRequired)),
        (Fault::html(500), Some(Transient)),
        (Fault::status(503), Some(Transient)),
        (Fault::throttled(None), Some(Transient)),
        (Fault::no_response(), Some(Transient)),
        (Fault::cut_body(), Some(Transient)),
        (Fault::stalled_body(), Some(Transient)),
        (Fault::response(200, "application/json", ""), Some(Transient)),
    ] {
        let (sandbox, told) = (small(), format!("{fault:?}"));
        sandbox.add_fault(fault.on("lwa.token")).unwrap();
        let result = session(&sandbox).access_token().await;
        assert_eq!(result.err().as_ref().map(Error::kind), kind, "{told}");
    }
}

#[tokio::test]
async fn a_login_by_redirect_ends_with_the_injected_oauth_error() {
    let sandbox = small();
    let login = website(&sandbox);
    // The request for the page, and then that of its form.
    for nth in [1, 2] {
        sandbox.clear_faults();
        let description = "lwa-invalid-parameter-bad-scope";
        let fault = Fault::oauth_error_with_description(400, "invalid_scope", description);
        sandbox.add_fault(fault.on("lwa.authorize").nth(nth)).unwrap();
        let pending = login.website(CALLBACK).start().unwrap();
        let back = sandbox.visit(pending.authorize_url(), Decision::Allow).unwrap();
        assert!(back.contains("error_description=lwa%2Dinvalid%2Dparameter%2Dbad%2Dscope"));
        let error = login.finish(pending, &back).await.unwrap_err();
        assert_eq!(error.oauth_error(), Some("invalid_scope"));
    }
    sandbox.add_fault(Fault::oauth_error(400, "server_error")).unwrap();
    for page in ["/ap/oa?client_id=unknown", "/code"] {
        let response = get(&sandbox, page);
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"), "{page}");
        assert!(response.text().contains("server_error"));
    }
}

#[tokio::test]
async fn a_login_may_get_a_narrower_scope_and_no_refresh_token() {
    let sandbox = small();
    sandbox.add_fault(Fault::set_field("scope", "music::catalog").on("lwa.token")).unwrap();
    sandbox.add_fault(Fault::remove_field("refresh_token").on("lwa.token")).unwrap();
    let session = log_in(&sandbox, &website(&sandbox), Decision::Allow).await.unwrap();
    assert_eq!(session.scopes(), Some(ScopeSet::from(Scope::Catalog)));
    assert!(!session.is_refreshable());
}

/// A sandbox with an empty playlist, and the function that appends a track and returns the status and the new length.
fn playlist() -> (Sandbox, impl Fn(&Sandbox) -> (u16, usize)) {
    let sandbox = small();
    let (playlist, track) = sandbox.world(|world| {
        let (now, track) = (world.now(), world.catalogue().track_ids().last().unwrap());
        let account = &mut world.accounts_mut()[0];
        (account.add_playlist("Mix", &[], Visibility::Private, now).unwrap(), track)
    });
    let append = move |sandbox: &Sandbox| {
        let line = format!("PUT /v1/playlists/{playlist}/tracks");
        let body = format!(r#"{{"trackIds":["{track}"],"addDuplicateTracks":true}}"#);
        let status = send(sandbox, &line, &authorized(sandbox), body).status();
        let length =
            sandbox.world(|world| world.accounts()[0].playlist_track_ids(&playlist).count());
        (status, length)
    };
    (sandbox, append)
}

#[test]
fn a_request_is_processed_although_its_response_is_replaced() {
    let (sandbox, append) = playlist();
    let faults = [Fault::status(500), Fault::html(500), Fault::response(500, "", "")];
    for (position, fault) in faults.into_iter().enumerate() {
        sandbox.add_fault(fault.on("add_playlist_tracks").after_processing().times(1)).unwrap();
        assert_eq!(append(&sandbox), (500, position + 1));
    }
    // A connection that is closed before the response; in this test there is none.
    let fault = sandbox.add_fault(Fault::no_response()).unwrap();
    assert_eq!((append(&sandbox), sandbox.fault_count(fault)), ((204, 4), Some(1)));
}

#[test]
fn a_fault_with_no_body_to_change_is_not_triggered() {
    let (sandbox, append) = playlist();
    let faults = [Fault::cut_body(), Fault::stalled_body(), Fault::malformed_json()];
    let faults = faults.map(|fault| sandbox.add_fault(fault).unwrap());
    assert_eq!(append(&sandbox), (204, 1));
    assert_eq!(faults.map(|fault| sandbox.fault_count(fault)), [Some(0); 3]);
    assert!(sandbox.journal().iter().all(|request| request.faults().is_empty()));
}
