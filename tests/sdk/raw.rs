//! Calls by method and path: the same credentials, renewal and refusals, and a body that is not decoded.

use amazon_music::{
    Error,
    api::{Error as ApiError, RawRequest, v1},
};
use serde_json::json;
use wiremock::{ResponseTemplate, matchers};

use crate::mock::{self, MockLwa, MockMusic, access_token, bearer, call, refusal};

#[tokio::test]
async fn a_raw_call_sends_what_it_is_given_and_returns_what_came() {
    let music = MockMusic::start().await;
    let answer = ResponseTemplate::new(201)
        .insert_header("x-page", "next")
        .set_body_raw(r#"{"new": 1}"#, "application/json");
    let expected = call("POST", "/new/a%2Fb/things")
        .and(matchers::query_param("q", "x y&z"))
        .and(matchers::body_json(json!({ "a": [1] })));
    music.mount(expected.respond_with(answer).expect(1)).await;

    let mut request = RawRequest::new(music.client().api(), "POST", "/new/{id}/things")
        .path_parameter("id", "a/b")
        .query("q", "x y&z")
        .json_body(r#"{"a":[1]}"#);
    request.connection_mut().options_mut().set_header("Accept-Language", "de-de").unwrap();
    assert!(!format!("{request:?}").contains("canary"));
    let answer = request.send().await.unwrap();
    assert_eq!((answer.status(), answer.header("X-Page")), (201, Some("next")));
    assert_eq!(answer.body(), br#"{"new": 1}"#);

    let sent = music.only_request().await;
    for (name, value) in [
        ("x-api-key", mock::API_KEY),
        ("accept", "application/json"),
        ("content-type", "application/json"),
        ("accept-language", "de-de"),
    ] {
        assert_eq!(sent.headers[name], value);
    }
}

#[tokio::test]
async fn a_raw_call_renews_a_rejected_token() {
    let lwa = MockLwa::giving_tokens(2).await;
    let music = MockMusic::start().await;
    let old = call("GET", "/new").and(bearer(&access_token(1)));
    music.mount(old.respond_with(refusal(401, "INVALID_ACCESS_TOKEN")).expect(1)).await;
    let new = call("GET", "/new").and(bearer(&access_token(2)));
    music.mount(new.respond_with(ResponseTemplate::new(204)).expect(1)).await;
    let client = music.client_of(lwa.session());
    let answer = RawRequest::new(client.api(), "GET", "/new").send().await.unwrap();
    assert_eq!((answer.status(), answer.into_body()), (204, Vec::new()));
}

#[tokio::test]
async fn a_refusal_of_a_raw_call_is_tidied_like_any_other() {
    for (response, status, code) in [
        (refusal(404, "RESOURCE_NOT_FOUND"), 404, Some("RESOURCE_NOT_FOUND")),
        (ResponseTemplate::new(503).set_body_string("<html>canary</html>"), 503, None),
    ] {
        let music = MockMusic::answering(response).await;
        let error = RawRequest::new(music.client().api(), "GET", "/new").send().await.unwrap_err();
        let error = Error::from(error);
        assert_eq!((error.status(), error.code()), (Some(status), code));
        assert!(!error.to_string().contains("canary"));
    }
    let music = MockMusic::answering(ResponseTemplate::new(304)).await;
    let error = RawRequest::new(music.client().api(), "GET", "/new").send().await.unwrap_err();
    assert!(matches!(error, ApiError::UnexpectedResponse(_)));
}

#[tokio::test]
async fn an_operation_can_be_called_with_what_the_spec_does_not_list() {
    let music = MockMusic::start().await;
    let expected = call("GET", "/albums/a").and(matchers::query_param("region", "de"));
    music.mount(expected.respond_with(ResponseTemplate::new(200)).expect(1)).await;
    let operation = v1::operation("get_album").unwrap();
    let request = RawRequest::of_operation(music.client().api(), operation);
    let answer = request.path_parameter("id", "a").query("region", "de").send().await.unwrap();
    assert!(answer.body().is_empty());
}

#[tokio::test]
async fn a_raw_call_cannot_leave_its_place() {
    let music = MockMusic::start().await;
    let client = music.client();
    for (method, path) in [
        ("TRACE", "/me"),
        ("get", "/me"),
        ("GET\r\n", "/me"),
        ("GET", "me"),
        ("GET", ""),
        ("GET", "@example.org/"),
        ("GET", "/../me"),
        ("GET", "/a/%2e%2e/me"),
        ("GET", "/me?a=b"),
        ("GET", "/me#a"),
        ("GET", "/a\\b"),
        ("GET", "//example.org/me"),
        ("GET", "/albums/{id}"),
        ("GET", "/albums/{other}"),
    ] {
        let request = RawRequest::new(client.api(), method, path).path_parameter("id", "..");
        let error = Error::from(request.send().await.unwrap_err());
        assert!(error.is_invalid_request(), "{method} {path}: {error:?}");
    }
    let unused = RawRequest::new(client.api(), "GET", "/me").path_parameter("id", "a");
    assert!(Error::from(unused.send().await.unwrap_err()).is_invalid_request());
    assert!(music.received().await.is_empty());
}
