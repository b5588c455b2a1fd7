//! Responses of broken and hostile servers.

use serde_json::json;
use wiremock::ResponseTemplate;

use crate::mock::{MockMusic, raw_response_application, route, session};

fn response(body: impl Into<Vec<u8>>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(body, "application/json")
}

#[tokio::test]
async fn an_announced_content_length_allocates_no_memory() {
    let spaces = " ".repeat(1 << 20);
    for length in [u64::MAX - 2, 1 << 50] {
        let text = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{spaces}");
        let application = raw_response_application(text).await.max_response_bytes(usize::MAX);
        let client = application.build().unwrap().client(session());
        assert!(client.api().get_album("a").fetch().await.unwrap_err().is_connection());
    }
}

#[tokio::test]
async fn a_cursor_that_is_too_long_for_a_url_is_an_error_of_its_page() {
    let long = "c".repeat(70_000);
    let music = MockMusic::start().await;
    let tracks = json!({ "edges": [{ "node": { "id": "a" } }], "pageInfo": { "token": long } });
    let body = json!({ "data": { "topTracks": tracks } });
    music.mount(route("GET", "/browse/tracks/top").respond_with(response(body.to_string()))).await;
    let mut items = music.client().api().list_top_tracks().items();
    assert!(items.next().await.unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.cursor(), Some(long.as_str()));
    assert!(error.to_string().len() < 200, "{error}");
}
