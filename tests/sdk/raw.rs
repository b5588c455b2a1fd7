//! Calls by method and path, or by the id of an operation: the same credentials, renewal, retries and
//! refusals. First those of the bindings, then those of the facade.

use amazon_music::{
    Client, Error, Language,
    api::{Error as ApiError, RawRequest, Retry, v1},
    types::AlbumResponse,
};
use serde_json::{Value, json};
use wiremock::{ResponseTemplate, matchers};

use crate::{
    fixtures,
    mock::{self, MockLwa, MockMusic, access_token, bearer, call, refusal},
};

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

/// A client that retries at once.
fn client(music: &MockMusic) -> Client {
    music.application().build().unwrap().client(mock::session())
}

#[tokio::test]
async fn what_the_spec_lacks_is_called_and_decoded() {
    let music = MockMusic::start().await;
    let expected = call("POST", "/new/a%2Fb")
        .and(matchers::query_param("q", "x y&z"))
        .and(matchers::header("accept-language", "de-de"))
        .and(matchers::header("x-new", "1"))
        .and(matchers::body_json(json!({ "a": [1] })));
    let answer = ResponseTemplate::new(201).set_body_json(json!({ "data": [7, 8] }));
    music.mount(expected.respond_with(answer).expect(2)).await;

    let request = client(&music).raw("POST", "/new/{id}").path_parameter("id", "a/b");
    let request = request.query("q", "x y&z").json(&json!({ "a": [1] })).unwrap();
    let request = request.language(Language::DE_DE).extra_header("x-new", "1").unwrap();
    assert!(!format!("{request:?}").contains("canary"));
    let decoded: Value = request.clone().fetch().await.unwrap();
    assert_eq!(decoded, json!({ "data": [7, 8] }));
    let answer = request.send().await.unwrap();
    assert_eq!((answer.status(), &*answer.text()), (201, r#"{"data":[7,8]}"#));
}

#[tokio::test]
async fn an_operation_is_called_by_its_id() {
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let client = client(&music);
    let album = client.raw_operation("get_album").unwrap().path_parameter("id", "a");
    let album: AlbumResponse = album.fetch().await.unwrap();
    assert_eq!(album.data.unwrap().album.unwrap().id, "B0064UPU4G");
    assert_eq!(music.only_request().await.url.path(), "/v1/albums/a");

    let error = client.raw_operation("get_Atza|canary").unwrap_err();
    assert!(error.is_invalid_request() && !error.to_string().contains("canary"), "{error}");
    // What the path needs is needed here too.
    let error = client.raw_operation("get_album").unwrap().send().await.unwrap_err();
    assert_eq!(error.to_string(), "get_album: the call was not sent: `id` is missing");
}

#[tokio::test]
async fn a_raw_call_is_repeated_by_its_class() {
    for (method, class, attempts) in [
        ("GET", None, 4),
        ("POST", None, 1),
        ("PUT", None, 1),
        ("DELETE", None, 1),
        ("POST", Some(Retry::Safe), 4),
        ("GET", Some(Retry::Never), 1),
    ] {
        let music = MockMusic::answering(refusal(503, "DEPENDENCY")).await;
        let mut request = client(&music).raw(method, "/new");
        if let Some(class) = class {
            request = request.retry(class);
        }
        let error = request.send().await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(503), attempts), "{method} {class:?}");
        assert_eq!(music.received().await.len(), attempts as usize);
    }
    // Of an operation, the table decides: a search is a POST that changes nothing.
    let music = MockMusic::answering(refusal(503, "DEPENDENCY")).await;
    for (id, attempts) in [("search_tracks", 4), ("create_playlist", 1)] {
        let request = client(&music).raw_operation(id).unwrap().json(&json!({})).unwrap();
        assert_eq!(request.clone().send().await.unwrap_err().attempts(), attempts, "{id}");
        assert_eq!(request.no_retry().send().await.unwrap_err().attempts(), 1, "{id}");
    }
}

#[tokio::test]
async fn an_answer_of_another_form_is_named_by_its_path() {
    let answer = ResponseTemplate::new(200).set_body_json(json!({ "a": [1, "canary"] }));
    let music = MockMusic::answering(answer.insert_header("x-amzn-requestid", "r-1")).await;
    let request = client(&music).raw("GET", "/new");
    type Numbers = std::collections::BTreeMap<String, Vec<u8>>;
    let error = request.fetch::<Numbers>().await.unwrap_err();
    assert!(error.is_decode() && error.operation().is_none());
    assert_eq!((error.path(), error.status()), (Some("a[1]"), Some(200)));
    assert_eq!(error.to_string(), "the answer could not be read at `a[1]` (reference r-1)");
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn what_a_raw_call_cannot_carry_is_refused() {
    let music = MockMusic::start().await;
    let request = client(&music).raw("POST", "/new");
    let no_json = std::collections::BTreeMap::from([(vec![1], "canary")]);
    for error in [
        request.clone().json(&no_json).unwrap_err(),
        request.clone().extra_header("Authorization", "canary").unwrap_err(),
        client(&music).raw("TRACE", "/new").send().await.unwrap_err(),
    ] {
        assert!(error.is_invalid_request() && !format!("{error:?}").contains("canary"), "{error}");
    }
    assert!(music.received().await.is_empty());
}
