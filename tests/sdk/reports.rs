//! Reports of requests: attempts, refreshes, status, request ID and time reach every response and every error.

use std::{
    future::pending,
    io,
    net::TcpListener,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use amazon_music::{Application, Client, Error, ErrorKind, prelude::*, types::Visibility};
use wiremock::ResponseTemplate;

use crate::{
    fixtures,
    mock::{
        self, MockLwa, MockMusic, ScriptedService, client_of_raw_response, error_response,
        json_response, route,
    },
    scripted::{error, fixture, with_header},
};

async fn fetch(client: &Client) -> Result<String, Error> {
    client.api().get_album("a").fetch().await.map(|album| album.id)
}

#[tokio::test(start_paused = true)]
async fn a_response_reports_all_attempts_and_only_its_own_status() {
    let busy = with_header(error(429, "THROTTLED"), "retry-after", "3");
    let service = ScriptedService::in_turn([busy], fixture("get_album"));
    let response = service.client().api().get_album("a").send().await.unwrap();
    let report = response.report();
    assert_eq!((response.status(), report.status), (200, Some(200)));
    assert_eq!((report.attempts, report.refreshes, report.unknown_values), (2, 0, 0));
    assert_eq!((report.request_id.as_deref(), report.retry_after), (None, None));
}

#[tokio::test]
async fn a_response_reports_refreshes_unknown_values_and_the_request_id() {
    let lwa = MockLwa::issuing_tokens(2).await;
    let music = MockMusic::start().await;
    let old = route("GET", "/tracks/t").and(mock::bearer(&mock::access_token(1)));
    music.mount(old.respond_with(error_response(401, "INVALID_ACCESS_TOKEN")).expect(1)).await;
    let response = fixtures::case("get_track", "unknown_values").response();
    let response = response.insert_header("x-amzn-requestid", "id-1");
    music.mount(route("GET", "/tracks/t").respond_with(response)).await;
    let request = music.client_of(lwa.session()).api().get_track("t");

    let response = request.clone().send().await.unwrap();
    let report = response.report();
    assert!(report.unknown_values > 0);
    assert_eq!((report.attempts, report.refreshes, report.status), (1, 1, Some(200)));
    assert_eq!((response.request_id(), report.request_id.as_deref()), (Some("id-1"), Some("id-1")));
    assert!(report.elapsed > Duration::ZERO);

    // The same request, sent once more, has a report of its own.
    let again = request.send().await.unwrap();
    assert_eq!((again.report().attempts, again.report().refreshes), (1, 0));
    assert_eq!(again.report().unknown_values, report.unknown_values);
}

#[tokio::test(start_paused = true)]
async fn an_error_knows_its_attempts_elapsed_time_and_request_id() {
    let service = ScriptedService::in_turn([], error(503, "BUSY"));
    let error = fetch(&service.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(503)));
    assert_eq!((error.attempts(), error.request_id()), (4, Some("r-1")));
    assert!(error.elapsed().is_some());
    assert_eq!(error.to_string(), "get_album: 503 BUSY: Not now. (request r-1, 4 attempts)");

    // So does one of decoding, of a list, and of a request that was not sent.
    let response = with_header(json_response(200, &"".into()), "x-amzn-requestid", "id-1");
    let client = ScriptedService::in_turn([], response).client();
    let error = fetch(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert_eq!((error.request_id(), error.elapsed().is_some()), (Some("id-1"), true));
    let error = client.api().list_my_playlists().items().next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert_eq!((error.request_id(), error.elapsed().is_some()), (Some("id-1"), true));
    let error = client.api().get_album("..").fetch().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
    assert!(error.elapsed().is_some() && error.request_id().is_none());
}

#[tokio::test]
async fn a_refused_connection_means_that_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let application = Application::builder(mock::profile()).base_url(url).http_client(mock::http());
    let client = application.retry(mock::quick_retries()).build().unwrap().client(mock::session());
    let error = fetch(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Connect, None, 4));
    assert!(error.is_connection() && error.is_transient() && !error.is_uncertain());
    assert_eq!(error.to_string(), "get_album: no connection could be made (4 attempts)");
}

#[tokio::test]
async fn a_response_that_breaks_off_is_an_io_error_and_keeps_its_status() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\":";
    let error = fetch(&client_of_raw_response(cut).await).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Io, Some(200)));
    assert!(error.is_connection() && error.is_uncertain() && error.is_transient());

    let error = fetch(&client_of_raw_response("").await).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Io, None));
    assert!(error.is_connection() && error.is_uncertain());
}

#[tokio::test(start_paused = true)]
async fn an_error_of_a_service_in_process_is_an_io_error() {
    let service = ScriptedService::new(async |_| Err(io::Error::other("canary-cause")));
    let error = fetch(&service.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Io, 4));
    assert!(error.is_connection() && error.is_uncertain());
    assert!(error.source_as::<io::Error>().is_some(), "{error:?}");
    let create = service.client().api().create_playlist("Mix", Visibility::Private);
    assert_eq!(create.fetch().await.unwrap_err().attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_ends_after_its_timeout() {
    let service = ScriptedService::new(|_| pending());
    let begin = tokio::time::Instant::now();
    let request = service.client().api().get_album("a").attempt_timeout(Duration::from_secs(3));
    let error = request.fetch().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 4));
    assert_eq!((begin.elapsed().as_secs(), service.received().len()), (12, 4));
}

#[tokio::test(start_paused = true)]
async fn after_its_deadline_a_request_returns_the_last_error_between_two_attempts() {
    let busy = with_header(error(503, "BUSY"), "retry-after", "20");
    let service = ScriptedService::in_turn([], busy);
    let request = service.client().api().get_album("a").timeout(Duration::from_secs(30));
    let error = request.fetch().await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Response, Some("BUSY")));
    assert_eq!((error.attempts(), service.received().len()), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_within_an_attempt_names_the_last_response() {
    let is_first = AtomicBool::new(true);
    let service = ScriptedService::new(move |_| {
        let hangs = !is_first.swap(false, Ordering::SeqCst);
        async move {
            if hangs {
                pending::<()>().await;
            }
            Ok(error(503, "BUSY"))
        }
    });
    let request = service.client().api().get_album("a").timeout(Duration::from_secs(10));
    let error = request.fetch().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 2));
    assert_eq!((error.status(), error.code()), (Some(503), Some("BUSY")));
    assert!(error.is_uncertain());
}

#[tokio::test]
async fn a_failed_refresh_keeps_status_and_code_of_the_rejection() {
    let lwa = MockLwa::issuing_one_token_then(ResponseTemplate::new(400)).await;
    let music = MockMusic::responding(error_response(401, "INVALID_ACCESS_TOKEN")).await;
    let error = fetch(&music.client_of(lwa.session())).await.unwrap_err();
    assert!(error.auth().is_some() && error.is_auth());
    assert_eq!((error.status(), error.code()), (Some(401), Some("INVALID_ACCESS_TOKEN")));
    assert_eq!((error.request_id(), error.attempts()), (Some("r-1"), 1));
}

#[tokio::test]
async fn a_response_that_is_too_large_is_not_retried() {
    let service = ScriptedService::in_turn([], fixture("get_album"));
    let application = service.application().max_response_bytes(10).build().unwrap();
    let error = fetch(&application.client(mock::session())).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::ResponseTooLarge, Some(200)));
    assert_eq!((error.attempts(), service.received().len()), (1, 1));
}

#[tokio::test]
async fn the_request_id_of_an_error_is_that_of_its_body_or_else_of_a_header() {
    let header = |name, value| with_header(json_response(503, &"".into()), name, value);
    for (response, request_id) in [
        (with_header(error(404, "RESOURCE_NOT_FOUND"), "x-amzn-requestid", "h"), "r-1"),
        (header("x-amz-request-id", "h"), "h"),
        (header("x-amzn-trace-id", "t"), "t"),
    ] {
        let error = fetch(&ScriptedService::in_turn([], response).client()).await.unwrap_err();
        assert_eq!(error.request_id(), Some(request_id));
    }
    // A header that echoes the token is no request ID.
    let echo = with_header(fixture("get_album"), "x-amzn-requestid", mock::ACCESS_TOKEN);
    let client = ScriptedService::in_turn([], echo).client();
    let response = client.api().get_album("a").send().await.unwrap();
    assert_eq!((response.request_id(), response.header("x-amzn-requestid")), (None, None));
}

/// Login with Amazon never responds, so that a request would wait for its token.
#[tokio::test(start_paused = true)]
async fn the_deadline_also_ends_the_wait_for_a_token() {
    let service = ScriptedService::new(|_| pending());
    let client = service.application().build().unwrap().client(service.session());
    let request = client.api().get_album("a").timeout(Duration::from_secs(3));
    let begin = tokio::time::Instant::now();
    let error = request.fetch().await.unwrap_err();
    assert!(error.is_timeout() && !error.is_uncertain(), "{error:?}");
    assert_eq!((error.attempts(), begin.elapsed().as_secs()), (0, 3));
    assert_eq!(service.paths(), ["/auth/o2/token"]);
}
