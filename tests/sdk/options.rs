//! The options of one request: timeouts, headers and retries; and its report.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    time::Duration,
};

use amazon_music::{Application, Client, DeviceCapability, DrmType, ImageStyle, Language};
use tokio::{sync::oneshot, time::Instant};
use wiremock::{ResponseTemplate, matchers};

use crate::{
    fixtures,
    mock::{self, MockMusic, error_response, route},
};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(3600);

fn album() -> ResponseTemplate {
    fixtures::case("get_album", "default").response()
}

/// A service that responds to the first request with `first`, and to all others with an album.
async fn first_then_album(first: ResponseTemplate) -> MockMusic {
    let music = MockMusic::start().await;
    let once = route("GET", "/albums/a").respond_with(first).up_to_n_times(1);
    music.mount(once.with_priority(1)).await;
    music.mount(route("GET", "/albums/a").respond_with(album())).await;
    music
}

#[tokio::test]
async fn a_response_has_its_report() {
    let found = album().insert_header("x-amzn-RequestId", "r-7");
    let music = first_then_album(ResponseTemplate::new(503)).await;
    music.mount(route("GET", "/albums/b").respond_with(found)).await;
    let client = music.retrying_client();
    let response = client.api().get_album("a").send().await.unwrap();
    let report = response.report();
    assert_eq!((report.status, report.attempts, report.refreshes), (Some(200), 2, 0));
    assert!(report.elapsed > Duration::ZERO);
    assert_eq!(report.request_id, None);
    let response = client.api().get_album("b").send().await.unwrap();
    assert_eq!((response.request_id(), response.report().attempts), (Some("r-7"), 1));
    assert_eq!((response.status(), response.header("X-Amzn-RequestId")), (200, Some("r-7")));
    assert!(!format!("{response:?}").contains("canary"));
    assert_eq!(response.into_inner().data.unwrap().album.unwrap().id, "B0064UPU4G");
}

#[tokio::test]
async fn an_error_has_status_attempts_request_id_and_elapsed_time() {
    let music = MockMusic::responding(error_response(503, "DEPENDENCY")).await;
    let error = music.retrying_client().api().get_album("a").fetch().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 4));
    assert!(error.elapsed().unwrap() > Duration::ZERO);
    assert_eq!(error.to_string(), "get_album: 503 DEPENDENCY: Not now. (request r-1, 4 attempts)");

    // A response that fails to decode has a status and a request ID too, also in lists and lookups.
    let odd = ResponseTemplate::new(200)
        .insert_header("x-amz-request-id", "r-8")
        .set_body_raw("<html>", "application/json");
    let music = MockMusic::responding(odd).await;
    let client = music.retrying_client();
    let api = client.api();
    for error in [
        api.get_album("a").fetch().await.map(drop).unwrap_err(),
        api.list_my_playlists().pages().next().await.unwrap().map(drop).unwrap_err(),
        api.get_albums(["a"]).lookup().await.remove(0).1.into_result().map(drop).unwrap_err(),
    ] {
        assert!(error.is_decode());
        assert_eq!((error.status(), error.request_id()), (Some(200), Some("r-8")), "{error}");
        assert!(
            error.to_string().ends_with("failed to decode (request r-8, 1 attempt)"),
            "{error}"
        );
    }

    // Nothing was sent.
    let error = api.get_album("").fetch().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (None, 0));
}

#[tokio::test]
async fn no_retry_makes_one_attempt() {
    let music = first_then_album(ResponseTemplate::new(503)).await;
    let error = music.retrying_client().api().get_album("a").no_retry().fetch().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn attempt_timeouts_are_retried_and_timeouts_of_the_request_are_not() {
    let limit = Duration::from_secs(5);
    let music = first_then_album(album().set_delay(LONG)).await;
    let application = music.application().retry(mock::immediate_retries()).build().unwrap();
    let request = application.client(mock::session()).api().get_album("a");
    let response = music.while_time_passes(limit, request.attempt_timeout(limit).send()).await;
    assert_eq!(response.unwrap().report().attempts, 2);

    for by_timeout in [true, false] {
        let music = first_then_album(album().set_delay(LONG)).await;
        let request = music.retrying_client().api().get_album("a");
        let now = Instant::now().into_std();
        let request = match by_timeout {
            true => request.timeout(limit).deadline(now + LONG),
            false => request.timeout(LONG).deadline(now + limit),
        };
        let error = music.while_time_passes(limit, request.fetch()).await.unwrap_err();
        assert!(error.is_timeout() && error.is_uncertain(), "{error:?}");
        assert_eq!(music.received().await.len(), 1);
    }

    // The attempt is the last one.
    let music = MockMusic::responding(album().set_delay(LONG)).await;
    let request = music.retrying_client().api().get_album("a").attempt_timeout(limit).no_retry();
    assert!(music.while_time_passes(limit, request.fetch()).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn the_timeout_of_a_request_replaces_that_of_the_application() {
    let music = MockMusic::responding(album().set_delay(Duration::from_millis(50))).await;
    let application = music.application().timeout(Duration::from_millis(1)).build().unwrap();
    let client = application.client(mock::session());
    let request = client.api().get_album("a");
    assert!(request.clone().fetch().await.unwrap_err().is_timeout());
    assert!(request.timeout(LONG).fetch().await.is_ok());
}

#[tokio::test]
async fn headers_of_the_request_replace_those_of_the_client() {
    let music = MockMusic::responding(album()).await;
    let application = music.application().language(Language::DE_DE).image_style(ImageStyle::SL75);
    let application = application.default_header("X-Amzn-Device-Id", "device-1").build().unwrap();
    let client = application.client(mock::session());
    let french = client.with_language(Language::FR_FR);
    let album = |client: &Client| client.api().get_album("a");

    album(&client).fetch().await.unwrap();
    album(&french).fetch().await.unwrap();
    album(&client).language("nl-BE".parse().unwrap()).fetch().await.unwrap();
    album(&client).image_style(ImageStyle::SL500).fetch().await.unwrap();
    album(&client).extra_header("X-Amzn-Device-Id", "device-2").unwrap().fetch().await.unwrap();
    let sent: Vec<_> = music.received().await;
    let headers = ["accept-language", "amzn-image-style", "x-amzn-device-id"];
    let sent = sent.iter().map(|sent| headers.map(|name| sent.headers[name].to_str().unwrap()));
    assert_eq!(
        sent.collect::<Vec<_>>(),
        [
            ["de-de", "SL75", "device-1"],
            ["fr-fr", "SL75", "device-1"],
            ["nl-be", "SL75", "device-1"],
            ["de-de", "SL500", "device-1"],
            ["de-de", "SL75", "device-2"],
        ]
    );
}

#[tokio::test]
async fn the_language_of_a_search_replaces_that_of_the_client() {
    let music = MockMusic::start().await;
    let german = route("GET", "/search").and(matchers::header("accept-language", "de-de"));
    music.mount(german.respond_with(ResponseTemplate::new(200)).expect(1)).await;
    let client = music.retrying_client().with_language(Language::FR_FR);
    let search = client.api().search_catalog("x").language(Language::DE_DE);
    assert!(search.fetch().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn values_of_playback_headers_are_joined_with_commas() {
    let music = MockMusic::responding(ResponseTemplate::new(404)).await;
    let able = [DeviceCapability::HI_FI, "NEW".parse().unwrap()];
    let request = music
        .retrying_client()
        .api()
        .get_current_playback("s")
        .x_amzn_audio_drm_type(DrmType::WIDEVINE);
    let request = request.x_amzn_audio_device_capability(DeviceCapability::list(able));
    assert!(request.x_amzn_device_id("d").fetch().await.unwrap_err().is_not_found());
    let sent = music.only_request().await;
    assert_eq!(sent.headers["x-amzn-audio-drmtype"], "WIDEVINE");
    assert_eq!(sent.headers["x-amzn-audio-device-capability"], "HI_FI,NEW");
}

#[tokio::test]
async fn headers_that_the_client_sets_itself_are_rejected() {
    let music = MockMusic::start().await;
    let client = music.retrying_client();
    for (name, value) in
        [("Authorization", "canary"), ("x-api-key", "canary"), ("a b", "x"), ("a", "canary\n")]
    {
        let error = client.api().get_album("a").extra_header(name, value).unwrap_err();
        assert!(error.is_invalid_request());
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        let error = music.application().default_header(name, value).build().unwrap_err();
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
    assert!(music.received().await.is_empty());
}

/// Reads one request.
fn read_request(stream: &mut TcpStream) {
    let mut seen = Vec::new();
    while !seen.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        seen.extend(byte);
    }
}

#[tokio::test]
async fn dropping_a_request_closes_its_connection_and_returns_its_permit() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let (arrived, has_arrived) = oneshot::channel();
    let server = std::thread::spawn(move || {
        let (mut first, _) = listener.accept().unwrap();
        first.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        read_request(&mut first);
        arrived.send(()).unwrap();
        // There is no response. The client closes the connection.
        assert_eq!(first.read(&mut [0; 16]).unwrap(), 0);
        let (mut second, _) = listener.accept().unwrap();
        second.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        read_request(&mut second);
        second.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").unwrap();
    });

    let application = Application::builder(mock::profile()).base_url(url).max_in_flight(1);
    let application = application.http_client(mock::http()).build().unwrap();
    let client = application.client(mock::session());
    let call = client.api().get_album("a").fetch();
    tokio::select! {
        response = call => panic!("there was no response: {response:?}"),
        arrived = has_arrived => arrived.unwrap(),
    }
    // The one permit was returned.
    let error = client.api().get_album("a").fetch().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    server.join().unwrap();
    assert_eq!(application.counters().attempts, 2);
}
