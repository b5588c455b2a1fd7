//! The OAuth errors of the token endpoint, of token information and of the customer profile.

use std::time::Duration;

use amazon_music_sandbox::{Decision, Sandbox};

use crate::client::{CALLBACK, form, get, json, send, small};

/// The challenge equals it with the method `plain`.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/// An authorization code of the website.
fn code(sandbox: &Sandbox, challenge: &str) -> String {
    let id = sandbox.credentials().client_id().to_owned();
    let url = format!(
        "/ap/oa?client_id={id}&scope=profile&response_type=code&redirect_uri={CALLBACK}{challenge}"
    );
    let back = sandbox.visit(&url, Decision::Allow).unwrap();
    let (_, code) = back.split_once("code=").unwrap();
    code.split('&').next().unwrap().to_owned()
}

fn exchange(sandbox: &Sandbox, body: &str) -> (u16, String) {
    let response = form(sandbox, "/auth/o2/token", body);
    assert_eq!(response.header("cache-control"), Some("no-store"));
    assert_eq!(response.header("content-type"), Some("application/json;charset=UTF-8"));
    response.error()
}

#[test]
fn a_code_is_exchanged_once_by_its_client_and_in_time() {
    let sandbox = small();
    let credentials = sandbox.credentials();
    let (id, secret) = (credentials.client_id(), credentials.client_secret());
    let mobile = credentials.mobile_client_id();
    let challenge = format!("&code_challenge={VERIFIER}");
    let all = format!(
        "grant_type=authorization_code&code=CODE&redirect_uri={CALLBACK}&client_id={id}\
         &client_secret={secret}&code_verifier={VERIFIER}"
    );
    for (from, to, status, error) in [
        ("", "", 200, ""),
        (secret, "wrong", 401, "invalid_client"),
        (id, "amzn1.application-oa2-client.0", 401, "invalid_client"),
        (&format!("{id}&client_secret={secret}"), mobile, 400, "invalid_grant"),
        (&format!("&client_id={id}"), "", 400, "invalid_request"),
        ("CODE", "other", 400, "invalid_grant"),
        ("code=CODE&", "", 400, "invalid_request"),
        ("/callback", "/callback/", 400, "invalid_grant"),
        (&format!("&code_verifier={VERIFIER}"), "", 400, "invalid_request"),
        (VERIFIER, &VERIFIER.replace('d', "e"), 400, "invalid_grant"),
        ("authorization_code", "password", 400, "unsupported_grant_type"),
        ("code=", "code=other&code=", 400, "invalid_request"),
    ] {
        let body = all.replacen(from, to, usize::from(!from.is_empty()));
        let body = body.replace("CODE", &code(&sandbox, &challenge));
        assert_eq!(exchange(&sandbox, &body), (status, error.to_owned()), "{from} -> {to}");
        assert_ne!(exchange(&sandbox, &body).0, 200, "the code is used up");
    }
    let late = all.replace("CODE", &code(&sandbox, &challenge));
    sandbox.clock().advance(Duration::from_secs(5 * 60));
    assert_eq!(exchange(&sandbox, &late), (400, "invalid_grant".to_owned()));
}

#[test]
fn a_code_without_pkce_requires_the_secret() {
    let sandbox = small();
    let credentials = sandbox.credentials();
    for (secret, expected) in [
        ("", (401, "invalid_client".to_owned())),
        (credentials.client_secret(), (200, String::new())),
    ] {
        let (code, id) = (code(&sandbox, ""), credentials.client_id());
        let body = format!(
            "grant_type=authorization_code&code={code}&redirect_uri={CALLBACK}&client_id={id}&client_secret={secret}"
        );
        assert_eq!(exchange(&sandbox, &body), expected);
    }
}

#[test]
fn a_refresh_token_belongs_to_one_client() {
    let sandbox = small();
    let credentials = sandbox.credentials();
    let token = credentials.refresh_token().replace('|', "%7C");
    let body = |token: &str, id: &str| {
        format!("grant_type=refresh_token&refresh_token={token}&client_id={id}")
    };
    for (token, id, error) in [
        (&*token, credentials.mobile_client_id(), "unauthorized_client"),
        ("x", credentials.client_id(), "invalid_grant"),
    ] {
        assert_eq!(exchange(&sandbox, &body(token, id)), (400, error.to_owned()));
    }
    // Amazon's own command line sends JSON.
    let body = serde_json::json!({
        "grant_type": "refresh_token",
        "refresh_token": credentials.refresh_token(),
        "client_id": credentials.client_id(),
        "client_secret": credentials.client_secret(),
    });
    assert_eq!(json(&sandbox, "POST /auth/O2/token", &body.to_string()).status(), 200);
    assert_eq!(exchange(&sandbox, &body.to_string()).1, "unsupported_grant_type");
}

#[test]
fn token_information_and_profile_reject_invalid_tokens() {
    let sandbox = small();
    let token = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        world.issue_access_token(&account, &["music::profile"], Duration::from_secs(60))
    });
    let basic = format!("Basic {token}");
    for (uri, header, status, error) in [
        ("/auth/o2/tokeninfo?access_token=x", None, 400, "invalid_token"),
        ("/auth/o2/tokeninfo", None, 400, "invalid_request"),
        ("/user/profile?access_token=x", None, 400, "invalid_token"),
        ("/user/profile", None, 400, "invalid_request"),
        ("/user/profile", Some(("authorization", basic)), 400, "invalid_request"),
        ("/user/profile", Some(("x-amz-access-token", token)), 403, "insufficient_scope"),
    ] {
        let response = send(&sandbox, &format!("GET {uri}"), header.as_slice(), "");
        assert_eq!(response.error(), (status, error.to_owned()));
    }
    assert_eq!(get(&sandbox, "/auth/o2/token").status(), 405);
}
