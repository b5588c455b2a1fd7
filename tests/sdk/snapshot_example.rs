//! How to test code of your own that uses the SDK. Copy this file and change it.
//!
//! It needs three packages for tests: `tokio` runs the test, `wiremock` plays Amazon Music, and `insta`
//! compares what happened with what happened the last time. Nothing leaves your machine.

use amazon_music::{
    Client, Error, RequestExt as _,
    auth::{AccessToken, SecurityProfileId, Session},
};
use serde_json::json;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

/// Your own code, the thing that is tested: the title of an album and how long it plays.
async fn describe(music: &Client, id: &str) -> Result<String, Error> {
    let album = music.api().get_album().id(id).fetch().await?;
    let minutes = album.duration.unwrap_or_default() / 60.0;
    Ok(format!("{} ({minutes:.0} minutes)", album.title.unwrap_or_default()))
}

#[tokio::test]
async fn an_album_is_described_by_title_and_length() -> Result<(), Box<dyn std::error::Error>> {
    // 1. A server that answers as Amazon Music would. Take a body from the documentation, or one of the
    //    files in `tests/fixtures`. `expect(1)` makes the test fail unless it is called exactly once.
    let server = MockServer::start().await;
    let body = json!({ "data": { "album": { "id": "B0064UPU4G", "title": "G I R L", "duration": 2820 } } });
    Mock::given(matchers::method("GET"))
        .and(matchers::path("/v1/albums/B0064UPU4G"))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .expect(1)
        .mount(&server)
        .await;

    // 2. A client that calls this server. The token may be anything: the server does not look at it.
    //    `https` is needed everywhere but on your own machine, so the plain address is fine here.
    let session = Session::from_access_token(AccessToken::new("any token"));
    let profile = SecurityProfileId::new("amzn1.application.any")?;
    let music =
        Client::builder(session, profile).base_url(format!("{}/v1", server.uri())).build()?;

    // 3. Your own code, and what it made of the answer. The text behind `@` is the snapshot: leave it out
    //    at first, run `cargo insta test --review`, look at what appears, and accept it if it is right.
    insta::assert_snapshot!(describe(&music, "B0064UPU4G").await?, @"G I R L (47 minutes)");

    // 4. What your code asked for. Print the parts you care about, and never the header with the token.
    let requests = server.received_requests().await.unwrap_or_default();
    let asked: Vec<_> =
        requests.iter().map(|sent| format!("{} {}", sent.method, sent.url.path())).collect();
    insta::assert_snapshot!(asked.join("\n"), @"GET /v1/albums/B0064UPU4G");

    // 5. Errors are worth a test too. Here the server knows no such album, since nothing is mounted for it.
    let error = describe(&music, "unknown").await.err().ok_or("there is no such album")?;
    insta::assert_snapshot!(error, @"get_album: 404: refused without a reason");
    assert!(error.is_not_found());
    Ok(())
}
