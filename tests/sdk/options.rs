//! The headers of one request.

use amazon_music::{Client, ImageStyle, Language};

use crate::{
    fixtures,
    mock::{self, MockMusic},
};

#[tokio::test]
async fn headers_of_the_request_replace_those_of_the_client() {
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
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
