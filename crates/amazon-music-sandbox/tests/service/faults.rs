//! Faults, as clients meet them.

use std::time::Duration;

use amazon_music_auth::{Endpoints, ErrorKind, HttpClient, Session};
use amazon_music_sandbox::{Decision, Fault, Incoming, Outgoing, Sandbox};
use serde_json::Value;
use tokio::io::AsyncWriteExt as _;

use crate::{
    user::{call, ready, small, website},
    wire,
};

/// A call of the first track, with a token that is given for it.
fn track(sandbox: &Sandbox) -> Outgoing {
    let (token, key, track) = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let token = world.give_token(&account, &["music::catalog"], Duration::from_secs(60));
        let track = world.catalogue().track_ids().last().unwrap();
        (token, world.security_profile_id().to_owned(), track)
    });
    sandbox.handle(
        &Incoming::new("GET", &format!("/v1/tracks/{track}"))
            .header("Authorization", &format!("Bearer {token}"))
            .header("x-api-key", &key),
    )
}

fn json(outgoing: &Outgoing) -> Value {
    serde_json::from_slice(outgoing.body()).unwrap()
}

/// Why the ready-made session gets no token while something goes wrong.
async fn renewal(fault: Fault) -> Result<Session, amazon_music_auth::Error> {
    let sandbox = small().start().await.unwrap();
    sandbox.add_fault(fault.on("lwa.token")).unwrap();
    let session = ready(&sandbox);
    assert_eq!(call(&sandbox, &session).await?, 200);
    Ok(session)
}

#[test]
fn refusals_have_the_form_of_the_service_that_is_asked() {
    let sandbox = small().build();
    let wait = Some(Duration::from_secs(7));
    for (fault, status, code, retry_after) in [
        (Fault::throttled(wait), 429, "THROTTLED", Some("7")),
        (Fault::throttled(None), 429, "THROTTLED", None),
        (Fault::status(500), 500, "INTERNAL", None),
        (Fault::status(503), 503, "INTERNAL", None),
    ] {
        let number = sandbox.add_fault(fault.on("get_track")).unwrap();
        let answer = track(&sandbox);
        let error = &json(&answer)["error"];
        assert_eq!((answer.status(), error["code"].as_str()), (status, Some(code)));
        assert_eq!(error["status"], status.to_string());
        assert_eq!(answer.find_header("retry-after"), retry_after);
        assert_eq!(sandbox.fault_count(number), Some(1));
        assert!(sandbox.remove_fault(number));
    }
    sandbox.add_fault(Fault::html(503)).unwrap();
    assert_eq!(track(&sandbox).content_type(), Some("text/html; charset=utf-8"));
    sandbox.clear_faults();
    assert_eq!(track(&sandbox).status(), 200);
}

#[test]
fn answers_change_as_told() {
    let sandbox = small().build();
    let whole = track(&sandbox);
    let changed = |fault: Fault| {
        sandbox.clear_faults();
        sandbox.add_fault(fault).unwrap();
        track(&sandbox)
    };
    let malformed = changed(Fault::malformed_json());
    assert!(serde_json::from_slice::<Value>(malformed.body()).is_err());
    assert!(json(&changed(Fault::unknown_fields()))["SANDBOX_UNKNOWN"].is_object());
    assert!(json(&changed(Fault::without("data")))["data"].is_null());
    assert_eq!(changed(Fault::content_type("text/plain")).content_type(), Some("text/plain"));
    let two = Fault::null_item();
    sandbox.clear_faults();
    sandbox.add_fault(Fault::unknown_fields()).unwrap();
    sandbox.add_fault(two).unwrap();
    let answer = json(&track(&sandbox));
    assert!(answer["SANDBOX_UNKNOWN"].is_object());
    assert_ne!(answer, json(&whole));
}

#[tokio::test]
async fn a_token_that_ended_is_renewed_and_a_login_that_ended_is_not() {
    let sandbox = small().start().await.unwrap();
    let session = ready(&sandbox);
    for (fault, may_renew) in [(Fault::end_token(), true), (Fault::end_login(), false)] {
        let token = session.token().await.unwrap();
        sandbox.add_fault(fault.on("get_current_user").times(1)).unwrap();
        assert_eq!(call(&sandbox, &session).await.unwrap(), 401);
        assert_eq!(session.renew(token.number()).await.is_ok(), may_renew);
    }
}

#[tokio::test(start_paused = true)]
async fn quirks_of_login_with_amazon_do_not_hinder_a_renewal() {
    for fault in [
        Fault::text_numbers(),
        Fault::content_type("application/json;charset UTF-8"),
        Fault::unknown_fields(),
        Fault::without("expires_in"),
        Fault::without("token_type"),
        Fault::latency(Duration::from_secs(5)),
    ] {
        renewal(fault).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn faults_of_login_with_amazon_are_told_by_their_meaning() {
    for (fault, kind) in [
        (Fault::oauth_error(200, "invalid_grant"), ErrorKind::LoginRequired),
        (Fault::oauth_error(401, "invalid_client"), ErrorKind::Configuration),
        (Fault::oauth_error(500, "ServerError"), ErrorKind::Transient),
        (Fault::end_token(), ErrorKind::LoginRequired),
        (Fault::end_login(), ErrorKind::LoginRequired),
        (Fault::html(500), ErrorKind::Transient),
        (Fault::status(503), ErrorKind::Transient),
        (Fault::throttled(None), ErrorKind::Transient),
        (Fault::cut_body(), ErrorKind::Transient),
        (Fault::stalled_body(), ErrorKind::Transient),
        (Fault::latency(Duration::from_secs(600)), ErrorKind::Transient),
    ] {
        let told = format!("{fault:?}");
        let error = renewal(fault).await.err().unwrap();
        assert_eq!(error.kind(), kind, "{told}: {error}");
    }
}

#[tokio::test]
async fn a_login_by_redirect_ends_with_the_error_that_is_wanted() {
    let sandbox = small().start().await.unwrap();
    let login = website(&sandbox);
    let pending = login.website("https://music.example/callback").start().unwrap();
    let fault = Fault::oauth_error(400, "temporarily_unavailable").on("lwa.authorize");
    sandbox.add_fault(fault).unwrap();
    let back = sandbox.visit(pending.authorize_url(), Decision::Allow).unwrap();
    let error = login.finish(pending, &back).await.unwrap_err();
    assert_eq!(error.oauth_error(), Some("temporarily_unavailable"));
}

#[tokio::test(start_paused = true)]
async fn a_device_is_told_to_slow_down_and_meets_a_page_of_html() {
    let sandbox = small().start().await.unwrap();
    let login = crate::user::app(&sandbox, sandbox.credentials().device_client_id());
    let device = login.device().start().await.unwrap();
    sandbox.add_fault(Fault::oauth_error(400, "slow_down").on("lwa.token").nth(1)).unwrap();
    sandbox.add_fault(Fault::html(500).on("lwa.token").nth(2)).unwrap();
    assert!(sandbox.enter_code(device.prompt().user_code(), Decision::Allow));
    device.wait().await.unwrap();
    let statuses: Vec<u16> = sandbox
        .journal()
        .iter()
        .filter(|request| request.operation() == "lwa.token")
        .map(amazon_music_sandbox::Recorded::status)
        .collect();
    assert_eq!(statuses, [400, 500, 200]);
}

#[tokio::test]
async fn a_body_that_is_cut_says_a_length_that_it_does_not_have() {
    let sandbox = small().start().await.unwrap();
    sandbox.add_fault(Fault::cut_body()).unwrap();
    let cut = wire::get(&sandbox, "/v1/me").await;
    let length: usize = cut.header("content-length").unwrap().parse().unwrap();
    assert_eq!((cut.status, cut.body.len()), (401, length / 2));
}

#[tokio::test(start_paused = true)]
async fn a_stalled_answer_keeps_nobody_else_waiting() {
    let sandbox = small().start().await.unwrap();
    sandbox.add_fault(Fault::stalled_body().on("get_current_user").times(1)).unwrap();
    let mut stalled = wire::connect(&sandbox).await;
    stalled.write_all(b"GET /v1/me HTTP/1.1\r\nHost: sandbox\r\n\r\n").await.unwrap();
    stalled.readable().await.unwrap();
    assert_eq!(wire::get(&sandbox, "/v1/me").await.status, 401);
    let http = HttpClient::new().unwrap();
    let endpoints = Endpoints::below(&sandbox.lwa_url()).unwrap();
    let token = amazon_music_auth::AccessToken::new("unknown");
    let info = amazon_music_auth::TokenInfo::of(&token, &endpoints, &http).await;
    assert_eq!(info.unwrap_err().status(), Some(400));
}
