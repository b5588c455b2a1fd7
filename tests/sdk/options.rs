//! The headers of one request, and the connection of one that is dropped.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    time::Duration,
};

use amazon_music::{Application, Client, DeviceCapability, DrmType, ImageStyle, Language};
use tokio::sync::oneshot;
use wiremock::{ResponseTemplate, matchers};

use crate::{
    fixtures,
    mock::{self, MockMusic, route},
};

fn album() -> ResponseTemplate {
    fixtures::case("get_album", "default").response()
}

#[tokio::test]
async fn headers_of_the_request_replace_those_of_the_client() {
    let music = MockMusic::responding(album()).await;
    let application = music.application().language(Language::DE_DE).image_style(ImageStyle::SL75);
    let application = application.default_header("x-amzn-device-id", "device-0");
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
