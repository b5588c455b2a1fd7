//! An example of a test of your own code that uses the SDK. Copy this file and change it.
//!
//! It needs three packages for tests: `tokio` runs the test, `wiremock` is the server, and `insta` compares the
//! outcome with a stored one. Nothing leaves your machine.

use amazon_music::{
    Application, Client, Error,
    auth::{AccessToken, HttpClient, SecurityProfileId, Session},
    types::Visibility,
};
use amazon_music_sandbox::Sandbox;
use serde_json::json;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

/// Your own code, which is tested: the title of an album and its duration.
async fn describe(music: &Client, id: &str) -> Result<String, Error> {
    let album = music.api().get_album(id).fetch().await?;
    let minutes = album.duration().unwrap_or_default().as_secs() / 60;
    Ok(format!("{} ({minutes} minutes)", album.title.unwrap_or_default()))
}

#[tokio::test]
async fn an_album_is_described_by_title_and_duration() -> Result<(), Box<dyn std::error::Error>> {
    // 1. A server that responds like Amazon Music. Take a body from the documentation, or one of the
    //    files in `tests/fixtures`. `expect(1)` makes the test fail unless there is exactly one request.
    let server = MockServer::start().await;
    let body = json!({ "data": { "album": { "id": "B0064UPU4G", "title": "G I R L", "duration": 2820 } } });
    Mock::given(matchers::method("GET"))
        .and(matchers::path("/v1/albums/B0064UPU4G"))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .expect(1)
        .mount(&server)
        .await;

    // 2. A client of this server. The token may be anything without a space: the server does not check it. On your own machine
    //    `http` is enough; everywhere else the base URL must be `https`.
    let session = Session::from_access_token(AccessToken::new("any-token"));
    let profile = SecurityProfileId::new("amzn1.application.any")?;
    let application = Application::builder(profile).base_url(format!("{}/v1", server.uri()));
    let music = application.build()?.client(session);

    // 3. Your own code, and its result. The text behind `@` is the snapshot: leave it out
    //    at first, run `cargo insta test --review`, look at what appears, and accept it if it is right.
    insta::assert_snapshot!(describe(&music, "B0064UPU4G").await?, @"G I R L (47 minutes)");

    // 4. The requests of your code. Print the parts you care about, and never the header with the token.
    let requests = server.received_requests().await.unwrap_or_default();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| format!("{} {}", request.method, request.url.path()))
        .collect();
    insta::assert_snapshot!(sent.join("\n"), @"GET /v1/albums/B0064UPU4G");

    // 5. Errors are worth a test too. Here the server knows no such album, since nothing is mounted for it.
    let error = describe(&music, "unknown").await.err().ok_or("there is no such album")?;
    insta::assert_snapshot!(error, @"get_album: 404: an error without code and message (1 attempt)");
    assert!(error.is_not_found());
    Ok(())
}

/// Values that differ in each run are redacted. The service is a sandbox without a socket.
#[tokio::test]
async fn a_new_playlist_is_compared_without_its_id_and_date()
-> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().build();
    let http = HttpClient::from_service(sandbox.service());
    let session = Session::from_env_with(sandbox.env())?.http_client(http.clone()).build()?;
    let application = Application::from_env_with(sandbox.env())?.http_client(http).build()?;
    let music = application.client(session);

    let id = music.api().create_playlist("Mix", Visibility::Private).fetch().await?.id;
    let playlist = music.api().get_playlist(&id).fetch().await?;
    let summary = json!({ "id": playlist.id, "title": playlist.title, "changed": playlist.last_modified_date });
    insta::assert_json_snapshot!(summary, { ".id" => "[id]", ".changed" => "[date]" }, @r#"
    {
      "changed": "[date]",
      "id": "[id]",
      "title": "Mix"
    }
    "#);
    Ok(())
}
