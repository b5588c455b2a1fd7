//! Reports of responses and errors: attempts, refreshes, status, request ID and time.

use std::time::Duration;

use amazon_music::{Client, Error, ErrorKind};

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
async fn a_response_that_breaks_off_is_an_io_error_and_keeps_its_status() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\":";
    let error = fetch(&client_of_raw_response(cut).await).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Io, Some(200)));
    assert!(error.is_connection() && error.is_uncertain() && error.is_transient());

    let error = fetch(&client_of_raw_response("").await).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Io, None));
    assert!(error.is_connection() && error.is_uncertain());
}

#[tokio::test]
async fn the_request_id_of_an_error_is_in_the_body_or_a_header() {
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
