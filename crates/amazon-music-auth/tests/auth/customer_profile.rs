//! The customer profile of Login with Amazon.

use amazon_music_auth::{AccessToken, CustomerProfile, Error, ErrorKind};
use serde_json::json;
use wiremock::{Mock, ResponseTemplate, matchers};

use crate::service;

async fn request(response: ResponseTemplate) -> Result<CustomerProfile, Error> {
    let service = service::start().await;
    Mock::given(matchers::path("/user/profile"))
        .and(matchers::method("GET"))
        .and(matchers::header("authorization", "Bearer Atza|canary"))
        .respond_with(response)
        .expect(1)
        .mount(&service)
        .await;
    service::login(&service).customer_profile(&AccessToken::new("Atza|canary")).await
}

#[tokio::test]
async fn granted_fields_are_returned_and_not_printed() {
    let body = json!({
        "user_id": "amzn1.account.canary",
        "name": "Canary",
        "email": "canary@example.com",
        "postal_code": "98101-canary",
        "more": 1,
    });
    let profile = request(ResponseTemplate::new(200).set_body_json(body)).await.unwrap();
    assert_eq!(profile.user_id(), Some("amzn1.account.canary"));
    assert_eq!(profile.name(), Some("Canary"));
    assert_eq!(profile.email(), Some("canary@example.com"));
    assert_eq!(profile.postal_code(), Some("98101-canary"));
    assert!(!format!("{profile:?}").to_lowercase().contains("canary"));
    let body = json!({ "user_id": "amzn1.account.a", "name": null, "email": "" });
    let profile = request(ResponseTemplate::new(200).set_body_json(body)).await.unwrap();
    assert_eq!((profile.name(), profile.email(), profile.postal_code()), (None, None, None));
}

#[tokio::test]
async fn insufficient_scope_has_a_hint_and_errors_do_not_repeat_the_token() {
    for (code, kind) in [
        ("invalid_token", ErrorKind::LoginRequired),
        ("insufficient_scope", ErrorKind::Configuration),
    ] {
        let body = json!({ "error": code, "error_description": "Atza|canary" });
        let error = request(ResponseTemplate::new(403).set_body_json(body)).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (kind, Some(403)), "{code}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
        assert_eq!(error.hint().contains("`profile:user_id`"), code == "insufficient_scope");
    }
}

#[tokio::test]
async fn a_token_with_a_line_break_is_a_configuration_error() {
    let service = service::start().await;
    let token = AccessToken::new("canary\n");
    let error = service::login(&service).customer_profile(&token).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!format!("{error:?}").contains("canary"));
}
