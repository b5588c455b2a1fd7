//! What callers see when a call fails: one line of text, and answers to their questions.

use std::{error::Error as _, net::TcpListener, time::Duration};

use amazon_music::{
    Client, Error, RequestExt as _,
    auth::{AccessToken, ClientId, Endpoints, HttpClient, RefreshToken, Session},
    types::{AlbumResponse, Visibility},
};
use serde_json::json;
use wiremock::{Mock, ResponseTemplate, matchers};

use crate::{
    fixtures,
    mock::{self, ACCESS_TOKEN, MockMusic, call, refusal},
    snapshots,
};

#[tokio::test]
async fn every_refusal_reads_well() {
    for (name, response) in fixtures::refusals() {
        let status = name.split('.').next().unwrap().parse::<u16>().unwrap();
        let error = error_of(response).await;
        assert_eq!(error.status(), Some(status), "{name}");
        snapshots::check("errors", &name, &report(&error));
    }
}

/// The error of a call that is answered with `response`.
async fn error_of(response: ResponseTemplate) -> Error {
    let music = MockMusic::answering(response).await;
    let error = fetch(&music.client()).await.unwrap_err();
    assert_eq!(error.operation().map(|operation| operation.id), Some("get_album"));
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r', '\u{1b}']) && line.chars().count() < 800, "{line}");
    error
}

async fn fetch(music: &Client) -> Result<amazon_music::types::Album, Error> {
    music.api().get_album().id("B0064UPU4G").fetch().await
}

/// Everything that an error says, as text.
fn report(error: &Error) -> String {
    let mut lines = vec![error.to_string(), String::new()];
    for (name, value) in [
        ("status", error.status().map(|status| status.to_string())),
        ("code", error.code().map(str::to_owned)),
        ("message", error.message().map(str::to_owned)),
        ("reference", error.reference().map(str::to_owned)),
        ("url", error.url().map(str::to_owned)),
        ("excerpt", error.excerpt().map(str::to_owned)),
        ("retry after", error.retry_after().map(|wait| format!("{wait:?}"))),
        ("path", error.path().map(str::to_owned)),
        ("missing scope", error.missing_scope().map(ToString::to_string)),
        ("auth", error.auth().map(ToString::to_string)),
        ("is", Some(predicates(error).join(", "))),
        ("because", Some(causes(error).join(": "))),
    ] {
        lines.extend(
            value.filter(|value| !value.is_empty()).map(|value| format!("{name}: {value}")),
        );
    }
    lines.join("\n")
}

/// The questions that the error answers with yes.
fn predicates(error: &Error) -> Vec<&'static str> {
    [
        ("auth", error.is_auth()),
        ("connection", error.is_connection()),
        ("decode", error.is_decode()),
        ("invalid request", error.is_invalid_request()),
        ("login required", error.is_login_required()),
        ("not found", error.is_not_found()),
        ("paging", error.is_paging()),
        ("rate limited", error.is_rate_limited()),
        ("subscription tier", error.is_subscription_tier()),
        ("timeout", error.is_timeout()),
        ("uncertain", error.is_uncertain()),
    ]
    .into_iter()
    .filter_map(|(name, yes)| yes.then_some(name))
    .collect()
}

fn causes(error: &Error) -> Vec<String> {
    let mut causes = Vec::new();
    let mut source = error.source();
    while let Some(cause) = source {
        causes.push(cause.to_string());
        source = cause.source();
    }
    causes
}

fn body(text: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(text, "application/json")
}

#[tokio::test]
async fn a_success_that_ends_in_the_middle_is_a_decode_error() {
    let error = error_of(body(r#"{"data":{"album":{"id":"B0064"#)).await;
    snapshots::check("errors", "200.truncated", &report(&error));
    assert!(error.is_decode());
}

#[tokio::test]
async fn a_success_that_is_no_json_is_a_decode_error() {
    let error = error_of(body("<html>canary</html>")).await;
    snapshots::check("errors", "200.html", &report(&error));
    let error = error_of(body("")).await;
    snapshots::check("errors", "200.empty", &report(&error));
    let error = error_of(body(r#"{"data":null} {"data":null}"#)).await;
    snapshots::check("errors", "200.two_documents", &report(&error));
}

#[tokio::test]
async fn a_value_of_another_form_is_named_by_its_path_and_not_quoted() {
    let error = error_of(body(r#"{"data":{"album":{"id":"a","title":{"canary":1}}}}"#)).await;
    snapshots::check("errors", "200.wrong_type", &report(&error));
    assert_eq!(error.path(), Some("data.album.title"));
    let error = error_of(body(r#"{"data":{"album":{"id":"a","duration":"canary"}}}"#)).await;
    assert_eq!(error.path(), Some("data.album.duration"));
    let error = error_of(body(r#"{"data":{"album":{"id":"a","tracks":[{"id":"b"},{}]}}}"#)).await;
    assert_eq!(error.path(), Some("data.album.tracks[1]"));
    assert!(!format!("{error:?}{}", causes(&error).concat()).contains("canary"));
}

#[tokio::test]
async fn a_success_without_the_album_is_a_decode_error() {
    for text in ["{}", r#"{"data":null}"#, r#"{"data":{}}"#, r#"{"data":{"album":null}}"#] {
        let error = error_of(body(text)).await;
        assert!(error.is_decode() && error.status() == Some(200), "{text}: {error:?}");
    }
    let error = error_of(body("{}")).await;
    snapshots::check("errors", "200.no_payload", &report(&error));
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_no_token_leaves() {
    let stranger = MockMusic::start().await;
    stranger.mount(Mock::given(matchers::any()).respond_with(body("{}")).expect(0)).await;
    for status in [301, 302, 307, 308] {
        let redirect = ResponseTemplate::new(status).insert_header("location", stranger.url());
        let error = error_of(redirect).await;
        assert_eq!(error.status(), Some(status));
        if status == 302 {
            snapshots::check("errors", "302.redirect", &report(&error));
        }
    }
    assert_eq!(stranger.received().await.len(), 0);
}

#[tokio::test]
async fn an_answer_over_the_limit_is_not_read() {
    let session = Session::from_access_token(AccessToken::new(ACCESS_TOKEN));
    let music = MockMusic::answering(body(&format!("{{}}{}", " ".repeat(200)))).await;
    let limited = |bytes| music.builder_of(session.clone()).answer_limit(bytes).build().unwrap();
    let error = fetch(&limited(201)).await.unwrap_err();
    snapshots::check("errors", "200.too_large", &report(&error));
    assert!(error.is_decode());
    // What just fits is read; that it holds no album is another matter.
    assert_eq!(fetch(&limited(202)).await.unwrap_err().path(), None);
    assert!(limited(202).api().get_album().id("a").send().await.is_ok());

    // A refusal is a refusal, however long it is.
    let long = ResponseTemplate::new(503).set_body_string("x".repeat(500));
    let music = MockMusic::answering(long).await;
    let client = music.builder_of(session).answer_limit(100).build().unwrap();
    assert_eq!(fetch(&client).await.unwrap_err().status(), Some(503));
}

#[tokio::test]
async fn no_connection_is_told_apart_from_no_answer_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let session = Session::from_access_token(AccessToken::new(ACCESS_TOKEN));
    let builder = Client::builder(session.clone(), mock::profile()).base_url(nobody);
    let error = fetch(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!(error.to_string(), "get_album: no connection (4 attempts)");
    assert_eq!(predicates(&error), ["connection"]);
    assert!(!causes(&error).is_empty() && error.status().is_none());

    let music = MockMusic::answering(body("{}").set_delay(Duration::from_secs(5))).await;
    let http = HttpClient::builder().timeout(Duration::from_millis(50)).build().unwrap();
    let client = music.builder_of(session).http_client(http).build().unwrap();
    let error = fetch(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "get_album: no answer in time");
    assert_eq!(predicates(&error), ["timeout", "uncertain"]);
}

#[tokio::test]
async fn a_login_that_cannot_be_reached_is_told_like_a_service_that_cannot() {
    let music = MockMusic::start().await;
    let error_at = async |lwa: &str, http: HttpClient| {
        let client_id = ClientId::new("amzn1.application-oa2-client.0a1b2c").unwrap();
        let session = Session::from_refresh_token(client_id, RefreshToken::new("Atzr|canary"))
            .endpoints(Endpoints::below(lwa).unwrap())
            .http_client(http)
            .build()
            .unwrap();
        let create = music
            .client_of(session)
            .api()
            .create_playlist()
            .body_map(|body| body.title("a").description("").visibility(Visibility::Private));
        create.fetch().await.unwrap_err()
    };
    let error = error_at("http://127.0.0.1:1", mock::http()).await;
    assert_eq!(
        error.to_string(),
        "create_playlist: no access token: Login with Amazon could not be reached"
    );
    assert_eq!(predicates(&error), ["auth", "connection"]);

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = (format!("http://{}", silent.local_addr().unwrap()), silent);
    let http = HttpClient::builder().timeout(Duration::from_millis(50)).build().unwrap();
    let error = error_at(&silent.0, http).await;
    // Without a token, nothing was sent to the service.
    assert_eq!(predicates(&error), ["auth", "timeout"]);
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn a_missing_parameter_is_named_and_nothing_is_sent() {
    let music = MockMusic::start().await;
    let client = music.client();
    let error = client.api().get_album().fetch().await.unwrap_err();
    snapshots::check("errors", "not_sent.id", &report(&error));
    assert!(error.is_invalid_request());
    let error = client.api().search_tracks().fetch().await.unwrap_err();
    snapshots::check("errors", "not_sent.body", &report(&error));
    assert!(error.is_invalid_request());
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn the_wait_that_the_service_asks_for_is_read() {
    for (value, wait) in [
        ("7", Some(7)),
        (" 7 ", Some(7)),
        ("0", Some(0)),
        ("999999999", Some(24 * 60 * 60)),
        ("-1", None),
        ("soon", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
    ] {
        let error = error_of(refusal(429, "THROTTLED").insert_header("retry-after", value)).await;
        assert_eq!(error.retry_after(), wait.map(Duration::from_secs), "{value}");
        assert!(error.is_rate_limited());
    }
}

#[tokio::test]
async fn the_questions_can_be_asked_after_a_question_mark_too() {
    async fn album(music: &Client) -> Result<AlbumResponse, Error> {
        Ok(music.api().get_album().id("B0064UPU4G").send().await?.into_inner())
    }
    let music = MockMusic::answering(refusal(404, "RESOURCE_NOT_FOUND")).await;
    let error = album(&music.client()).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!((error.code(), error.reference()), (Some("RESOURCE_NOT_FOUND"), Some("r-1")));
    // The error of `send` does not know its operation.
    assert_eq!(error.to_string(), "404 RESOURCE_NOT_FOUND: Not now. (reference r-1)");

    let music = MockMusic::answering(body(r#"{"data":7}"#)).await;
    let error = album(&music.client()).await.unwrap_err();
    assert!(error.is_decode() && !causes(&error).is_empty(), "{error:?}");
}

#[tokio::test]
async fn a_refusal_that_repeats_a_token_does_not_show_it() {
    let said =
        format!("the token {ACCESS_TOKEN} is bad, so is Atzr|canary-echo and Atza%7Ccanary-url");
    for body in [
        json!({ "error": { "code": "BAD_REQUEST", "message": said, "reference": said, "url": said } }),
        json!({ "error": { "code": said, "message": "m" } }),
        json!({ "message": said }),
        json!({ "error": said, "error_description": said }),
        json!([said]),
        json!({ "error": { "message": "m", "payload": { "token": said } } }),
    ] {
        let error = error_of(ResponseTemplate::new(400).set_body_json(&body)).await;
        let printed = format!("{}\n{error:?}\n{error:#?}", report(&error));
        assert!(!printed.contains("canary"), "{body}: {printed}");
    }
}

#[tokio::test]
async fn the_error_of_an_operation_that_does_not_exist_is_not_found() {
    let music = MockMusic::start().await;
    music.mount(call("GET", "/me/library/albums").respond_with(ResponseTemplate::new(404))).await;
    let client = music.client();
    let error = client.api().list_my_library_albums().fetch().await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "list_my_library_albums: 404: refused without a reason");
}

#[tokio::test]
async fn a_hostile_key_in_a_broken_answer_does_not_reach_the_line() {
    let key = format!("a\\n2026-01-01 forged line \\u001b[31m Atza|canary{}", "x".repeat(100_000));
    let body = format!(r#"{{"data":{{"album":{{"{key}":x}}}}}}"#);
    let error = error_of(ResponseTemplate::new(200).set_body_raw(body, "application/json")).await;
    assert!(error.is_decode());
    let printed = format!("{error} {error:?} {:?}", error.path());
    assert!(!printed.contains("canary") && printed.len() < 5_000, "{printed}");
}

#[tokio::test]
async fn an_unreadable_answer_to_a_write_says_that_it_happened() {
    let music = MockMusic::answering(ResponseTemplate::new(204)).await;
    let client = music.client();
    let rename = client.api().update_playlist().id("p").body_map(|body| body.title("Mix"));
    let error = rename.fetch().await.unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().starts_with("update_playlist: the change was made, but "), "{error}");
}

#[tokio::test]
async fn a_page_to_visit_is_one_on_the_web() {
    let body = json!({ "error": { "code": "X", "url": "javascript:alert(1)" } });
    let error = error_of(ResponseTemplate::new(403).set_body_json(body)).await;
    assert_eq!(error.url(), None);
}

#[tokio::test]
async fn credentials_are_not_sent_in_the_clear() {
    let music = MockMusic::start().await;
    let client = music.client();
    let bindings = client.api();
    // The facade refuses such a base URL itself; the bindings must not rely on it.
    let elsewhere = amazon_music::api::v1::Client::new_with_client(
        "http://music.invalid/v1",
        amazon_music::api::ClientInfo::client(bindings).clone(),
        amazon_music::api::ClientInfo::inner(bindings).clone(),
    );
    let error = elsewhere.get_album().id("B0").fetch().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get_album: not sent: credentials travel by https, or to this machine only"
    );
}
