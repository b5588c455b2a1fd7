//! `Login::revoke`, which sends the revocation request of RFC 7009.

use amazon_music_auth::{ClientSecret, Error, ErrorKind, Login, RefreshToken, Scope, SecureUrl};
use serde_json::json;
use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{method, path},
};

use crate::{client_id, endpoints};

async fn revoke(response: ResponseTemplate) -> (String, Result<(), Error>) {
    let server = MockServer::start().await;
    let post = Mock::given(method("POST")).and(path("/revoke"));
    post.respond_with(response).expect(1).mount(&server).await;
    let login = Login::new(client_id(), Scope::Catalog)
        .endpoints(endpoints(&server))
        .client_secret(ClientSecret::new("canary-secret"));
    let url = SecureUrl::new(&format!("{}/revoke", server.uri())).unwrap();
    let revoked = login.revoke(&url, &RefreshToken::new("Atzr|canary")).await;
    let request = server.received_requests().await.unwrap().remove(0);
    (String::from_utf8(request.body).unwrap(), revoked)
}

#[tokio::test]
async fn a_revocation_request_has_the_form_of_rfc_7009() {
    for body in ["", " \n", "{}"] {
        let (form, revoked) = revoke(ResponseTemplate::new(200).set_body_string(body)).await;
        assert!(revoked.is_ok());
        assert_eq!(
            form,
            "token=Atzr%7Ccanary&token_type_hint=refresh_token\
             &client_id=amzn1.application-oa2-client.a&client_secret=canary-secret"
        );
    }
}

#[tokio::test]
async fn a_revocation_fails_unless_the_response_is_empty_or_json() {
    let rejection = json!({ "error": "invalid_client", "error_description": "canary-secret" });
    for (response, kind) in [
        (ResponseTemplate::new(200).set_body_string("<html>"), ErrorKind::Transient),
        (ResponseTemplate::new(200).set_body_json(&rejection), ErrorKind::Configuration),
        (ResponseTemplate::new(401).set_body_json(&rejection), ErrorKind::Configuration),
        (ResponseTemplate::new(404), ErrorKind::Configuration),
        (ResponseTemplate::new(503), ErrorKind::Transient),
        (ResponseTemplate::new(302), ErrorKind::Protocol),
    ] {
        let error = revoke(response).await.1.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(!format!("{error:?}").contains("canary"));
    }
}
