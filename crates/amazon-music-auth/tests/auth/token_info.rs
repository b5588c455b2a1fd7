//! The token information endpoint of Login with Amazon.

use std::time::{Duration, SystemTime};

use amazon_music_auth::{AccessToken, Endpoints, Error, ErrorKind, HttpClient, TokenInfo};
use serde_json::{Value, json};
use wiremock::{Mock, ResponseTemplate, matchers};

use crate::service::{self, CLIENT_ID};

async fn request(status: u16, body: Value) -> Result<TokenInfo, Error> {
    let service = service::start().await;
    Mock::given(matchers::path("/auth/o2/tokeninfo"))
        .and(matchers::method("GET"))
        .and(matchers::query_param("access_token", "odd-canary&+/"))
        .respond_with(ResponseTemplate::new(status).set_body_json(body))
        .expect(1)
        .mount(&service)
        .await;
    service::login(&service).token_info(&AccessToken::new("odd-canary&+/")).await
}

#[tokio::test]
async fn all_known_fields_are_read() {
    let body = json!({
        "iss": "https://www.amazon.com",
        "user_id": "amzn1.account.canary",
        "aud": CLIENT_ID,
        "app_id": "amzn1.application.b",
        "exp": 2370,
        "iat": 1_446_510_240u64,
    });
    let info = request(200, body).await.unwrap();
    assert_eq!(info.audience(), Some(CLIENT_ID));
    assert_eq!(info.security_profile().unwrap().as_str(), "amzn1.application.b");
    assert_eq!(info.user_id(), Some("amzn1.account.canary"));
    assert_eq!(info.issuer(), Some("https://www.amazon.com"));
    assert_eq!(info.expires_in(), Some(Duration::from_secs(2370)));
    let issued_at = info.issued_at().unwrap().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(issued_at.as_secs(), 1_446_510_240);
    assert!(!format!("{info:?}").contains("canary"));
}

#[tokio::test]
async fn debug_redacts_a_token_that_the_response_repeats() {
    let echo = "Atza|canary";
    let body = json!({ "aud": CLIENT_ID, "iss": echo, "app_id": echo, "user_id": echo });
    assert!(!format!("{:?}", request(200, body).await.unwrap()).contains("canary"));
}

#[tokio::test]
async fn fields_other_than_the_audience_may_be_missing_and_seconds_may_be_a_string() {
    let body = json!({ "aud": CLIENT_ID, "exp": "60", "iat": "soon", "app_id": "" });
    let info = request(200, body).await.unwrap();
    assert_eq!(info.expires_in(), Some(Duration::from_secs(60)));
    assert!(info.security_profile().is_none() && info.issued_at().is_none());
}

#[tokio::test]
async fn a_token_of_another_audience_is_rejected() {
    for (body, part) in [
        (json!({ "aud": "amzn1.application-oa2-client.b" }), "another app"),
        (json!({ "aud": "Atza|canary" }), "another app"),
        (json!({ "exp": 60 }), "does not say"),
        (json!({ "aud": null }), "does not say"),
    ] {
        let error = request(200, body).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(part), "{error}");
        assert!(error.hint().contains("do not trust"));
        assert!(!format!("{error:?}").contains("canary"));
    }
}

#[tokio::test]
async fn invalid_token_requires_login_and_errors_do_not_repeat_the_token() {
    let body = json!({
        "error": "invalid_token",
        "error_description": "odd-canary&+/ and odd-canary%26%2B%2F in access_token",
    });
    for (status, kind) in [(200, ErrorKind::Protocol), (400, ErrorKind::LoginRequired)] {
        let error = request(status, body.clone()).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
    // Too long for a URL.
    let endpoints = Endpoints::with_base_url("http://127.0.0.1:1").unwrap();
    let long = AccessToken::new("canary".repeat(20_000));
    let error = TokenInfo::of(&long, &endpoints, &HttpClient::new().unwrap()).await;
    assert!(!format!("{:?}", error.unwrap_err()).contains("canary"));
}
