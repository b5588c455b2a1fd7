//! The OAuth errors of Login with Amazon.

use std::time::Duration;

use amazon_music_sandbox::{Decision, Sandbox};

use crate::{http, user::small};

/// With the method `plain`, a challenge equals its verifier.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

const URI: &str = "https://music.example/callback";

/// An authorization code of the website.
fn code(sandbox: &Sandbox, challenge: &str) -> String {
    let id = sandbox.credentials().client_id().to_owned();
    let url = format!(
        "/ap/oa?client_id={id}&scope=profile&response_type=code&redirect_uri={URI}{challenge}"
    );
    let back = sandbox.visit(&url, Decision::Allow).unwrap();
    let (_, code) = back.split_once("code=").unwrap();
    code.split('&').next().unwrap().to_owned()
}

async fn exchange(sandbox: &Sandbox, form: &str) -> (u16, String) {
    let response = http::form(sandbox, "/auth/o2/token", form).await;
    assert_eq!(response.header("cache-control"), Some("no-store"));
    assert_eq!(response.header("content-type"), Some("application/json;charset=utf-8"));
    let error = response.json()["error"].as_str().unwrap_or("none").to_owned();
    (response.status, error)
}

#[tokio::test]
async fn a_code_is_exchanged_once_by_its_client_and_in_time() {
    let sandbox = small().start().await.unwrap();
    let credentials = sandbox.credentials();
    let (id, secret) = (credentials.client_id(), credentials.client_secret());
    let mobile = credentials.mobile_client_id();
    let challenge = format!("&code_challenge={VERIFIER}");
    let all = format!(
        "grant_type=authorization_code&code=CODE&redirect_uri={URI}&client_id={id}\
         &client_secret={secret}&code_verifier={VERIFIER}"
    );
    for (from, to, status, error) in [
        ("", "", 200, "none"),
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
    ] {
        let form = all.replacen(from, to, usize::from(!from.is_empty()));
        let form = form.replace("CODE", &code(&sandbox, &challenge));
        assert_eq!(exchange(&sandbox, &form).await, (status, error.to_owned()), "{from} -> {to}");
        let is_used_up = exchange(&sandbox, &form).await.0 != 200;
        assert!(is_used_up);
    }
    let late = all.replace("CODE", &code(&sandbox, &challenge));
    sandbox.clock().advance(Duration::from_secs(5 * 60));
    assert_eq!(exchange(&sandbox, &late).await, (400, "invalid_grant".to_owned()));
}

#[tokio::test]
async fn a_code_without_pkce_requires_the_secret() {
    let sandbox = small().start().await.unwrap();
    let credentials = sandbox.credentials();
    let form = |code: &str, secret: &str| {
        format!(
            "grant_type=authorization_code&code={code}&redirect_uri={URI}&client_id={}&client_secret={secret}",
            credentials.client_id()
        )
    };
    let rejected = exchange(&sandbox, &form(&code(&sandbox, ""), "")).await;
    assert_eq!(rejected, (401, "invalid_client".to_owned()));
    let taken = exchange(&sandbox, &form(&code(&sandbox, ""), credentials.client_secret())).await;
    assert_eq!(taken, (200, "none".to_owned()));
}

#[tokio::test]
async fn a_refresh_token_belongs_to_one_client() {
    let sandbox = small().start().await.unwrap();
    let credentials = sandbox.credentials();
    let token = credentials.refresh_token().replace('|', "%7C");
    let form = format!("grant_type=refresh_token&refresh_token={token}&client_id=");
    let other = exchange(&sandbox, &format!("{form}{}", credentials.mobile_client_id())).await;
    assert_eq!(other, (400, "unauthorized_client".to_owned()));
    let unknown =
        format!("grant_type=refresh_token&refresh_token=x&client_id={}", credentials.client_id());
    assert_eq!(exchange(&sandbox, &unknown).await, (400, "invalid_grant".to_owned()));
    // Amazon's own command line sends JSON.
    let json = serde_json::json!({
        "grant_type": "refresh_token",
        "refresh_token": credentials.refresh_token(),
        "client_id": credentials.client_id(),
        "client_secret": credentials.client_secret(),
    });
    let path = "POST /auth/O2/token";
    assert_eq!(http::json(&sandbox, path, &json.to_string()).await.status, 200);
    let mismatched = http::form(&sandbox, "/auth/o2/token", &json.to_string()).await;
    assert_eq!(mismatched.json()["error"], "unsupported_grant_type");
}

#[tokio::test]
async fn device_codes_are_polled_slowly_and_expire() {
    let sandbox = small().start().await.unwrap();
    let id = sandbox.credentials().device_client_id().to_owned();
    let pair_form =
        |id: &str, scope: &str| format!("response_type=device_code&client_id={id}&scope={scope}");
    let path = "/auth/o2/create/codepair";
    let pair = http::form(&sandbox, path, &pair_form(&id, "music::catalog")).await.json();
    assert_eq!((pair["expires_in"].as_u64(), pair["interval"].as_u64()), (Some(600), Some(5)));
    let text = |field: &str| pair[field].as_str().unwrap().to_owned();
    let form = format!(
        "grant_type=device_code&device_code={}&user_code={}",
        text("device_code"),
        text("user_code")
    );
    let wait = |seconds| sandbox.clock().advance(Duration::from_secs(seconds));
    let rejected = |error: &str| (400, error.to_owned());
    assert_eq!(exchange(&sandbox, &form).await, rejected("authorization_pending"));
    assert_eq!(exchange(&sandbox, &form).await, rejected("slow_down"));
    wait(5);
    assert_eq!(exchange(&sandbox, &form).await, rejected("authorization_pending"));
    let urn = form.replace("=device_code&", "=urn:ietf:params:oauth:grant-type:device_code&");
    assert_eq!(exchange(&sandbox, &urn).await, rejected("unsupported_grant_type"));
    let other = form.replace(&text("user_code"), "BCDFGH");
    assert_eq!(exchange(&sandbox, &other).await, rejected("invalid_code_pair"));
    wait(600);
    assert_eq!(exchange(&sandbox, &form).await, rejected("invalid_code_pair"));
    assert!(!sandbox.enter_code(&text("user_code"), Decision::Allow));

    let website = sandbox.credentials().client_id().to_owned();
    for (form, error) in [
        (pair_form(&website, "music::catalog"), "unauthorized_client"),
        (pair_form("x", "music::catalog"), "invalid_client"),
        (pair_form(&id, "music::everything"), "invalid_scope"),
        (pair_form(&id, ""), "invalid_request"),
        (pair_form("", "music::catalog"), "invalid_request"),
        (format!("client_id={id}&scope=music::catalog"), "invalid_request"),
    ] {
        assert_eq!(http::form(&sandbox, path, &form).await.json()["error"], error);
    }
}

#[tokio::test]
async fn token_information_and_profile_reject_invalid_tokens() {
    let sandbox = small().start().await.unwrap();
    for (target, status, error) in [
        ("/auth/o2/tokeninfo?access_token=x", 400, "invalid_token"),
        ("/auth/o2/tokeninfo", 400, "invalid_request"),
        ("/user/profile?access_token=x", 400, "invalid_token"),
        ("/user/profile", 400, "invalid_request"),
    ] {
        let response = http::get(&sandbox, target).await;
        assert_eq!((response.status, response.json()["error"].as_str()), (status, Some(error)));
    }
    let token = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        world.issue_access_token(&account, &["music::profile"], Duration::from_secs(60))
    });
    let header = format!("x-amz-access-token: {token}");
    let response = http::send(&sandbox, "GET /user/profile", &header, "").await.unwrap();
    assert_eq!(
        (response.status, response.json()["error"].as_str()),
        (403, Some("insufficient_scope"))
    );
    let header = format!("Authorization: Basic {token}");
    let response = http::send(&sandbox, "GET /user/profile", &header, "").await.unwrap();
    assert_eq!(
        (response.status, response.json()["error"].as_str()),
        (400, Some("invalid_request"))
    );
    assert_eq!(http::get(&sandbox, "/auth/o2/token").await.status, 405);
}
