//! Raw requests by method and path, or by the ID of an operation.

use amazon_music::{
    Language,
    api::{RawRequest, Retry, v1},
    types::AlbumResponse,
};
use serde_json::{Value, json};
use wiremock::{ResponseTemplate, matchers};

use crate::{
    fixtures,
    mock::{self, MockMusic, error_response, route},
};

#[tokio::test]
async fn a_raw_request_sends_parameters_headers_and_body() {
    let music = MockMusic::start().await;
    let response = ResponseTemplate::new(201)
        .insert_header("x-page", "next")
        .set_body_raw(r#"{"new": 1}"#, "application/json");
    let expected = route("POST", "/new/a%2Fb/items")
        .and(matchers::query_param("q", "x y&z"))
        .and(matchers::body_json(json!({ "a": [1] })));
    music.mount(expected.respond_with(response).expect(2)).await;

    let request = music.client().raw("POST", "/new/{id}/items").path_parameter("id", "a/b");
    let request = request.query("q", "x y&z").json(&json!({ "a": [1] })).unwrap();
    let request = request.language(Language::DE_DE).extra_header("x-new", "1").unwrap();
    assert!(!format!("{request:?}").contains("canary"));
    let decoded: Value = request.clone().fetch().await.unwrap();
    assert_eq!(decoded, json!({ "new": 1 }));
    let response = request.send().await.unwrap();
    assert_eq!((response.status(), response.header("X-Page")), (201, Some("next")));
    assert_eq!(
        (response.body(), &*response.text()),
        (br#"{"new": 1}"#.as_slice(), r#"{"new": 1}"#)
    );

    for sent in music.received().await {
        for (name, value) in [
            ("x-api-key", mock::API_KEY),
            ("accept", "application/json"),
            ("content-type", "application/json"),
            ("accept-language", "de-de"),
            ("x-new", "1"),
        ] {
            assert_eq!(sent.headers[name], value);
        }
    }
}

#[tokio::test]
async fn an_operation_can_have_unlisted_parameters() {
    let music = MockMusic::start().await;
    let expected = route("GET", "/albums/a").and(matchers::query_param("region", "de"));
    music.mount(expected.respond_with(ResponseTemplate::new(200)).expect(2)).await;
    let client = music.client();
    let request = client.raw_operation("get_album").unwrap();
    let response = request.path_parameter("id", "a").query("region", "de").send().await.unwrap();
    assert!(response.body().is_empty());
    // The same without the facade.
    let operation = v1::operation("get_album").unwrap();
    let request = RawRequest::of_operation(client.api().transport().clone(), operation);
    request.path_parameter("id", "a").query("region", "de").send().await.unwrap();
}

#[tokio::test]
async fn an_invalid_method_or_path_is_not_sent() {
    let music = MockMusic::start().await;
    let client = music.client();
    for (method, path) in [
        ("TRACE", "/me"),
        ("get", "/me"),
        ("GET\r\n", "/me"),
        ("GET", "me"),
        ("GET", "/a/%2e%2e/me"),
        ("GET", "/albums/{id}"),
    ] {
        let error = client.raw(method, path).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{method} {path}: {error:?}");
    }
    for path in ["/albums/{id}", "/albums/{other}"] {
        let error = client.raw("GET", path).path_parameter("id", "..").send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{path}: {error:?}");
    }
    let unused = client.raw("GET", "/me").path_parameter("id", "a");
    assert!(unused.send().await.unwrap_err().is_invalid_request());
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn an_operation_is_chosen_by_its_id() {
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let client = music.retrying_client();
    let album = client.raw_operation("get_album").unwrap().path_parameter("id", "a");
    let album: AlbumResponse = album.fetch().await.unwrap();
    assert_eq!(album.data.unwrap().album.unwrap().id, "B0064UPU4G");
    assert_eq!(music.only_request().await.url.path(), "/v1/albums/a");

    let error = client.raw_operation("get_Atza|canary").unwrap_err();
    assert!(error.is_invalid_request() && !error.to_string().contains("canary"), "{error}");
    // Its path parameters are required here too.
    let error = client.raw_operation("get_album").unwrap().send().await.unwrap_err();
    assert_eq!(error.to_string(), "get_album: not sent: `id` is missing");
}

#[tokio::test]
async fn a_raw_request_is_retried_by_its_class() {
    for (method, class, attempts) in [
        ("GET", None, 4),
        ("POST", None, 1),
        ("PUT", None, 1),
        ("DELETE", None, 1),
        ("POST", Some(Retry::Safe), 4),
        ("GET", Some(Retry::Never), 1),
    ] {
        let music = MockMusic::responding(error_response(503, "DEPENDENCY")).await;
        let mut request = music.retrying_client().raw(method, "/new");
        if let Some(class) = class {
            request = request.retry(class);
        }
        let error = request.send().await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(503), attempts), "{method} {class:?}");
        assert_eq!(music.received().await.len(), attempts as usize);
    }
    // For an operation the table decides: a search is a POST that changes nothing.
    let music = MockMusic::responding(error_response(503, "DEPENDENCY")).await;
    let client = music.retrying_client();
    for (id, attempts) in [("search_tracks", 4), ("create_playlist", 1)] {
        let request = client.raw_operation(id).unwrap().json(&json!({})).unwrap();
        assert_eq!(request.clone().send().await.unwrap_err().attempts(), attempts, "{id}");
        assert_eq!(request.no_retry().send().await.unwrap_err().attempts(), 1, "{id}");
    }
}

#[tokio::test]
async fn an_empty_body_is_decoded_like_null() {
    for status in [200, 204] {
        let music = MockMusic::responding(ResponseTemplate::new(status)).await;
        let request = music.client().raw("PUT", "/new");
        request.clone().fetch::<()>().await.unwrap();
        assert_eq!(request.clone().fetch::<Value>().await.unwrap(), Value::Null);
        assert_eq!(request.clone().fetch::<Option<String>>().await.unwrap(), None);
        assert!(request.fetch::<String>().await.unwrap_err().is_decode());
        let operation = music.client().raw_operation("get_current_user").unwrap();
        assert_eq!(operation.fetch::<Value>().await.is_ok(), status == 204);
    }
}

#[tokio::test]
async fn a_body_that_fails_to_decode_is_an_error_with_its_path() {
    let response = ResponseTemplate::new(200).set_body_json(json!({ "a": [1, "canary"] }));
    let music = MockMusic::responding(response.insert_header("x-amzn-requestid", "r-1")).await;
    let request = music.client().raw("GET", "/new");
    type Numbers = std::collections::BTreeMap<String, Vec<u8>>;
    let error = request.fetch::<Numbers>().await.unwrap_err();
    assert!(error.is_decode() && error.operation().is_none());
    assert_eq!((error.path(), error.status()), (Some("a[1]"), Some(200)));
    assert_eq!(
        error.to_string(),
        "the response failed to decode at `a[1]` (request r-1, 1 attempt)"
    );
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn an_invalid_body_or_header_is_not_sent() {
    let music = MockMusic::start().await;
    let client = music.client();
    let request = client.raw("POST", "/new");
    let no_json = std::collections::BTreeMap::from([(vec![1], "canary")]);
    for error in [
        request.clone().json(&no_json).unwrap_err(),
        request.clone().extra_header("Authorization", "canary").unwrap_err(),
        client.raw("TRACE", "/new").send().await.unwrap_err(),
    ] {
        assert!(error.is_invalid_request() && !format!("{error:?}").contains("canary"), "{error}");
    }
    assert!(music.received().await.is_empty());
}
