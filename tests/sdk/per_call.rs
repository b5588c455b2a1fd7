//! What one call may want of its own: times, headers, one attempt only; and what is known of it afterwards.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    time::Duration,
};

use amazon_music::{
    Application, Client, DeviceCapability, DrmType, Error, ImageStyle, Language, RequestExt as _,
};
use tokio::{sync::oneshot, time::Instant};
use wiremock::{ResponseTemplate, matchers};

use crate::{
    fixtures,
    mock::{self, MockMusic, call, refusal},
};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(3600);

fn album() -> ResponseTemplate {
    fixtures::case("get_album", "default").response()
}

fn client(music: &MockMusic) -> Client {
    music.application().build().unwrap().client(mock::session())
}

/// A service that answers the first call with `first` and all others with an album.
async fn first_then_album(first: ResponseTemplate) -> MockMusic {
    let music = MockMusic::start().await;
    let once = call("GET", "/albums/a").respond_with(first).up_to_n_times(1);
    music.mount(once.with_priority(1)).await;
    music.mount(call("GET", "/albums/a").respond_with(album())).await;
    music
}

#[tokio::test]
async fn a_success_comes_with_its_report() {
    let found = album().insert_header("x-amzn-RequestId", "r-7");
    let music = first_then_album(ResponseTemplate::new(503)).await;
    music.mount(call("GET", "/albums/b").respond_with(found)).await;
    let api = client(&music);
    let (album, report) = api.api().get_album().id("a").fetch_with_report().await.unwrap();
    assert_eq!(album.id, "B0064UPU4G");
    assert_eq!((report.status(), report.attempts(), report.renewals()), (Some(200), 2, 0));
    assert!(report.elapsed() > Duration::ZERO);
    assert_eq!(report.reference(), None);
    let (_, report) = api.api().get_album().id("b").fetch_with_report().await.unwrap();
    assert_eq!((report.reference().as_deref(), report.attempts()), (Some("r-7"), 1));
    assert!(!format!("{report:?}").contains("canary"));
}

#[tokio::test]
async fn an_error_knows_status_attempts_reference_and_duration() {
    let music = MockMusic::answering(refusal(503, "DEPENDENCY")).await;
    let error = client(&music).api().get_album().id("a").fetch().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 4));
    assert!(error.elapsed().unwrap() > Duration::ZERO);
    assert_eq!(
        error.to_string(),
        "get_album: 503 DEPENDENCY: Not now. (reference r-1, 4 attempts)"
    );

    // What cannot be read has a status and a reference too, also in lists and lookups.
    let odd = ResponseTemplate::new(200)
        .insert_header("x-amz-request-id", "r-8")
        .set_body_raw("<html>", "application/json");
    let music = MockMusic::answering(odd).await;
    let api = client(&music);
    for error in [
        api.api().get_album().id("a").fetch().await.map(drop).unwrap_err(),
        api.api().list_my_playlists().pages().next().await.unwrap().map(drop).unwrap_err(),
    ] {
        assert!(error.is_decode());
        assert_eq!((error.status(), error.reference()), (Some(200), Some("r-8")), "{error}");
        assert!(error.to_string().ends_with("could not be read (reference r-8)"), "{error}");
    }

    // Without a call there is nothing to know.
    let error = api.api().get_album().fetch().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (None, 0));
}

#[tokio::test]
async fn a_call_can_want_one_attempt_only() {
    let music = first_then_album(ResponseTemplate::new(503)).await;
    let error = client(&music).api().get_album().id("a").no_retry().fetch().await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_repeated_and_a_call_is_not() {
    let limit = Duration::from_secs(5);
    let music = first_then_album(album().set_delay(LONG)).await;
    let application = music.application().retry(mock::at_once()).build().unwrap();
    let call = application.client(mock::session()).api().get_album().id("a");
    let found = call.attempt_timeout(limit).fetch_with_report();
    assert_eq!(music.while_time_passes(limit, found).await.unwrap().1.attempts(), 2);

    for wait in [true, false] {
        let music = first_then_album(album().set_delay(LONG)).await;
        let call = client(&music).api().get_album().id("a");
        let now = Instant::now().into_std();
        let call = match wait {
            true => call.timeout(limit).deadline(now + LONG),
            false => call.timeout(LONG).deadline(now + limit),
        };
        let error = music.while_time_passes(limit, call.fetch()).await.unwrap_err();
        assert!(error.is_timeout() && error.is_uncertain(), "{error:?}");
        assert_eq!(music.received().await.len(), 1);
    }

    // The attempt is the last one.
    let music = MockMusic::answering(album().set_delay(LONG)).await;
    let call = client(&music).api().get_album().id("a").attempt_timeout(limit).no_retry();
    assert!(music.while_time_passes(limit, call.fetch()).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn the_limit_of_a_call_takes_the_place_of_the_application_s() {
    let music = MockMusic::answering(album().set_delay(Duration::from_millis(50))).await;
    let application = music.application().timeout(Duration::from_millis(1)).build().unwrap();
    let api = application.client(mock::session());
    assert!(api.api().get_album().id("a").fetch().await.unwrap_err().is_timeout());
    assert!(api.api().get_album().id("a").timeout(LONG).fetch().await.is_ok());
}

#[tokio::test]
async fn headers_of_the_call_come_before_those_of_the_client() {
    let music = MockMusic::answering(album()).await;
    let application = music.application().language(Language::DE_DE).image_style(ImageStyle::SL75);
    let application = application.default_header("X-Amzn-Device-Id", "device-1").build().unwrap();
    let client = application.client(mock::session());
    let french = client.with_language(Language::FR_FR);
    let call = |client: &Client| client.api().get_album().id("a");

    call(&client).fetch().await.unwrap();
    call(&french).fetch().await.unwrap();
    call(&client).language("nl-BE".parse().unwrap()).fetch().await.unwrap();
    call(&client).image_style(ImageStyle::SL500).fetch().await.unwrap();
    call(&client).extra_header("X-Amzn-Device-Id", "device-2").unwrap().fetch().await.unwrap();
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
async fn a_setter_of_the_bindings_comes_before_the_client_s_language() {
    let music = MockMusic::start().await;
    let german = call("GET", "/search").and(matchers::header("accept-language", "de-de"));
    music.mount(german.respond_with(ResponseTemplate::new(200)).expect(1)).await;
    let client = client(&music).with_language(Language::FR_FR);
    let search = client.api().search_catalog().query("x").accept_language(Language::DE_DE);
    assert!(search.fetch().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn headers_of_playback_are_words_in_lists() {
    let music = MockMusic::answering(ResponseTemplate::new(404)).await;
    let able = [DeviceCapability::HI_FI, "NEW".parse().unwrap()];
    let call = client(&music).api().get_current_playback().x_amzn_audio_drm_type(DrmType::WIDEVINE);
    let call = call.x_amzn_audio_device_capability(DeviceCapability::list(able));
    assert!(call.x_amzn_device_id("d").session_id("s").fetch().await.unwrap_err().is_not_found());
    let sent = music.only_request().await;
    assert_eq!(sent.headers["x-amzn-audio-drmtype"], "WIDEVINE");
    assert_eq!(sent.headers["x-amzn-audio-device-capability"], "HI_FI,NEW");
}

#[tokio::test]
async fn headers_of_the_client_itself_are_refused() {
    let music = MockMusic::start().await;
    let client = client(&music);
    for (name, value) in
        [("Authorization", "canary"), ("x-api-key", "canary"), ("a b", "x"), ("a", "canary\n")]
    {
        let error = client.api().get_album().id("a").extra_header(name, value).unwrap_err();
        assert!(error.is_invalid_request());
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        let error = music.application().default_header(name, value).build().unwrap_err();
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
    assert!(music.received().await.is_empty());
}

/// Reads one request, so that it is surely under way.
fn read_request(stream: &mut TcpStream) {
    let mut seen = Vec::new();
    while !seen.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        seen.extend(byte);
    }
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection_and_frees_its_place() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let (arrived, has_arrived) = oneshot::channel();
    let server = std::thread::spawn(move || {
        let (mut first, _) = listener.accept().unwrap();
        first.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        read_request(&mut first);
        arrived.send(()).unwrap();
        // Nothing is answered. The end of the connection is the next that comes.
        assert_eq!(first.read(&mut [0; 16]).unwrap(), 0);
        let (mut second, _) = listener.accept().unwrap();
        second.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        read_request(&mut second);
        second.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").unwrap();
    });

    let application = Application::builder(mock::profile()).base_url(url).max_in_flight(1);
    let application = application.http_client(mock::http()).build().unwrap();
    let client = application.client(mock::session());
    let call = client.api().get_album().id("a").fetch();
    tokio::select! {
        answer = call => panic!("nothing was answered: {answer:?}"),
        arrived = has_arrived => arrived.unwrap(),
    }
    // The one place is free again.
    let error: Error = client.api().get_album().id("a").fetch().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    server.join().unwrap();
    assert_eq!(application.counters().attempts, 2);
}
