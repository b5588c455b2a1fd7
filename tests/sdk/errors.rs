//! Errors of requests: kind, text and predicates.

use std::{error::Error as _, net::TcpListener, time::Duration};

use amazon_music::{
    Application, Client, Error, ErrorKind,
    auth::{ClientId, Endpoints, HttpClient, RefreshToken, Session},
    prelude::*,
    types::{Album, AlbumResponse, Visibility},
};
use serde_json::json;
use wiremock::{Mock, ResponseTemplate, matchers};

use crate::{
    fixtures,
    mock::{self, MockMusic, error_response},
    snapshots,
};

#[tokio::test]
async fn documented_error_responses_become_errors() {
    for (name, response) in fixtures::errors() {
        let status = name.split('.').next().unwrap().parse::<u16>().unwrap();
        let error = error_of(response).await;
        assert_eq!(error.status(), Some(status), "{name}");
        snapshots::check("errors", &name, &report(&error));
    }
}

/// The error of a request whose response is `response`.
async fn error_of(response: ResponseTemplate) -> Error {
    let music = MockMusic::responding(response).await;
    let error = fetch(&music.client()).await.unwrap_err();
    assert_eq!(error.operation().map(|operation| operation.id), Some("get_album"));
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r', '\u{1b}']) && line.chars().count() < 800, "{line}");
    error
}

async fn fetch(music: &Client) -> Result<Album, Error> {
    music.api().get_album("B0064UPU4G").fetch().await
}

/// All getters and predicates of an error as text.
fn report(error: &Error) -> String {
    let mut lines = vec![error.to_string(), String::new()];
    for (name, value) in [
        ("kind", Some(format!("{:?}", error.kind()))),
        ("status", error.status().map(|status| status.to_string())),
        ("code", error.code().map(str::to_owned)),
        ("message", error.message().map(str::to_owned)),
        ("request", error.request_id().map(str::to_owned)),
        ("url", error.url().map(str::to_owned)),
        ("excerpt", error.excerpt().map(str::to_owned)),
        ("retry after", error.retry_after().map(|wait| format!("{wait:?}"))),
        ("path", error.path().map(str::to_owned)),
        ("missing scopes", error.missing_scopes().map(ToString::to_string)),
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

/// The predicates that are true of the error.
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
        ("server error", error.is_server_error()),
        ("subscription tier", error.is_subscription_tier()),
        ("timeout", error.is_timeout()),
        ("transient", error.is_transient()),
        ("uncertain", error.is_uncertain()),
    ]
    .into_iter()
    .filter_map(|(name, is_true)| is_true.then_some(name))
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
async fn a_success_that_fails_to_decode_is_an_error_and_is_not_quoted() {
    for (name, text, path) in [
        ("200.truncated", r#"{"data":{"album":{"id":"B0064"#, Some("data.album.id")),
        ("200.html", "<html>canary</html>", None),
        ("200.empty", "", None),
        ("200.two_documents", r#"{"data":null} {"data":null}"#, None),
        (
            "200.wrong_type",
            r#"{"data":{"album":{"id":"a","title":{"canary":1}}}}"#,
            Some("data.album.title"),
        ),
        ("200.no_payload", "{}", None),
        ("200.no_payload", r#"{"data":{"album":null}}"#, None),
    ] {
        let error = error_of(body(text)).await;
        snapshots::check("errors", name, &report(&error));
        assert_eq!((error.is_decode(), error.status(), error.path()), (true, Some(200), path));
        assert!(!format!("{error:?}{}", causes(&error).concat()).contains("canary"));
    }
}

#[tokio::test]
async fn an_error_in_a_success_is_not_a_success_of_a_write() {
    let denied =
        json!({ "errors": [{ "extensions": { "code": "ACCESS_DENIED" }, "message": "No." }] });
    let music = MockMusic::responding(ResponseTemplate::new(200).set_body_json(denied)).await;
    let client = music.client();
    let api = client.api();
    for error in [
        api.save_track("t").fetch().await.unwrap_err(),
        api.update_playlist("p").title("a").send().await.unwrap_err(),
        client.raw("PUT", "/new").send().await.unwrap_err(),
    ] {
        assert!(error.to_string().contains("200 ACCESS_DENIED: No. ("), "{error}");
        assert_eq!((error.is_uncertain(), error.is_decode()), (false, false));
    }

    let message = format!("No {}", mock::ACCESS_TOKEN);
    let partial =
        json!({ "data": { "other": 1, "album": null }, "errors": [{ "message": message }] });
    let music = MockMusic::responding(ResponseTemplate::new(200).set_body_json(partial)).await;
    let client = music.client();
    let response = client.api().get_album("a").send().await.unwrap();
    assert_eq!(response.report().errors, ["No [redacted]"]);
    let error = client.api().create_playlist("a", Visibility::Private).fetch().await.unwrap_err();
    assert!(error.is_decode() && error.is_uncertain(), "{error}");
    assert_eq!(
        error.to_string(),
        "create_playlist: the response does not contain the requested data (No [redacted], 1 attempt)"
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
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
async fn a_failed_connection_is_told_apart_from_a_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let unused = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let application = Application::builder(mock::profile()).base_url(unused);
    let application = application.http_client(mock::http()).retry(mock::quick_retries());
    let error = fetch(&application.build().unwrap().client(mock::session())).await.unwrap_err();
    assert_eq!(error.to_string(), "get_album: no connection could be made (4 attempts)");
    assert_eq!(predicates(&error), ["connection", "transient"]);
    assert!(!causes(&error).is_empty() && error.status().is_none());

    let music = MockMusic::responding(body("{}").set_delay(Duration::from_secs(5))).await;
    let http = HttpClient::builder().timeout(Duration::from_millis(50)).build().unwrap();
    let application = music.without_retries().http_client(http).build().unwrap();
    let error = fetch(&application.client(mock::session())).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get_album: timed out before the response was complete (1 attempt)"
    );
    assert_eq!(predicates(&error), ["timeout", "transient", "uncertain"]);
}

#[tokio::test]
async fn an_unreachable_login_has_the_predicates_of_an_unreachable_service() {
    let music = MockMusic::start().await;
    let error_at = async |lwa: &str, http: HttpClient| {
        let client_id = ClientId::new("amzn1.application-oa2-client.0a1b2c").unwrap();
        let session = Session::from_refresh_token(client_id, RefreshToken::new("Atzr|canary"))
            .endpoints(Endpoints::with_base_url(lwa).unwrap())
            .http_client(http)
            .build()
            .unwrap();
        let client = music.client_of(session);
        client.api().create_playlist("a", Visibility::Private).fetch().await.unwrap_err()
    };
    let error = error_at("http://127.0.0.1:1", mock::http()).await;
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(format!("{error:#}").contains("Login with Amazon could not be reached"), "{error:#}");
    assert_eq!(predicates(&error), ["auth", "connection", "transient"]);

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = (format!("http://{}", silent.local_addr().unwrap()), silent);
    let http = HttpClient::builder().timeout(Duration::from_millis(50)).build().unwrap();
    let error = error_at(&silent.0, http).await;
    // Without a token, nothing was sent to the service.
    assert_eq!(predicates(&error), ["auth", "timeout", "transient"]);
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn an_invalid_parameter_is_named_and_nothing_is_sent() {
    let music = MockMusic::start().await;
    let client = music.client();
    let error = client.api().get_album("").fetch().await.unwrap_err();
    snapshots::check("errors", "not_sent.id", &report(&error));
    assert!(error.is_invalid_request());
    let error = client.api().get_tracks([""; 0]).fetch().await.unwrap_err();
    snapshots::check("errors", "not_sent.ids", &report(&error));
    assert!(error.is_invalid_request());
    let error = client.api().search_tracks("").fetch().await.unwrap_err();
    snapshots::check("errors", "not_sent.query", &report(&error));
    assert!(error.is_invalid_request());
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn send_and_fetch_return_the_same_error_type() {
    async fn album(music: &Client) -> Result<AlbumResponse, Error> {
        Ok(music.api().get_album("B0064UPU4G").send().await?.into_inner())
    }
    let music = MockMusic::responding(error_response(404, "RESOURCE_NOT_FOUND")).await;
    let error = album(&music.client()).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!((error.code(), error.request_id()), (Some("RESOURCE_NOT_FOUND"), Some("r-1")));
    assert_eq!(
        error.to_string(),
        "get_album: 404 RESOURCE_NOT_FOUND: Not now. (request r-1, 1 attempt)"
    );

    let music = MockMusic::responding(body(r#"{"data":7}"#)).await;
    let error = album(&music.client()).await.unwrap_err();
    assert!(error.is_decode() && !causes(&error).is_empty(), "{error:?}");
}
