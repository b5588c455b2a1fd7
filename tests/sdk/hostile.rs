//! Broken and hostile servers: what they can make a client do.

use std::collections::HashSet;

use amazon_music::LookupResult;
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::{
    mock::{MockMusic, raw_response_application, route, session},
    pages::{first_page, more, page},
};

fn response(body: impl Into<Vec<u8>>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(body, "application/json")
}

/// A page of the most played tracks with these elements.
fn tracks(elements: &[u8]) -> Vec<u8> {
    let (before, after) = (br#"{"data":{"topTracks":{"edges":["#.as_slice(), b"]}}}".as_slice());
    [before, elements, after].concat()
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
async fn a_list_of_too_many_invalid_elements_is_not_decoded_one_by_one() {
    let invalid = |count: usize| tracks(vec!["1"; count].join(",").as_bytes());
    let music = MockMusic::responding(response(invalid(10_000))).await;
    let mut items = music.client().api().list_top_tracks().items().skip_undecodable();
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(items.skipped(), 10_000);

    let music = MockMusic::responding(response(invalid(10_001))).await;
    let error = music.client().api().list_top_tracks().items().next().await.unwrap().unwrap_err();
    assert!(error.is_decode() && error.item().is_none());
    assert_eq!(error.path(), Some("data.topTracks.edges[0]"));
}

#[tokio::test]
async fn an_undecodable_item_that_may_be_any_of_many_ids_is_kept_once() {
    let music = MockMusic::start().await;
    let body = json!({ "data": { "track": [{ "title": "x".repeat(1 << 20) }] } });
    music.mount(route("GET", "/tracks").respond_with(response(body.to_string()))).await;
    let ids: Vec<_> = (0..100).map(|number| number.to_string()).collect();
    let results = music.client().api().get_tracks(&ids).lookup().await;
    let items = results.iter().map(|(_, result)| match result {
        LookupResult::Undecodable(error) => error.item().unwrap().get().as_ptr(),
        other => panic!("{other:?}"),
    });
    assert_eq!(items.collect::<HashSet<_>>().len(), 1, "copies of a megabyte");
}

#[tokio::test]
async fn a_cursor_that_is_too_long_for_a_url_is_an_error_of_its_page() {
    let long = "c".repeat(70_000);
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a"], more(&long)))).await;
    let mut items = music.client().api().list_top_tracks().items();
    assert!(items.next().await.unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.cursor(), Some(long.as_str()));
    assert!(error.to_string().len() < 200, "{error}");
}

#[tokio::test]
async fn invalid_utf_8_costs_at_most_its_item() {
    let elements = b"{\"node\":{\"id\":\"a\"}},{\"node\":{\"id\":\"b\",\"title\":\"\xff\"}},{\"node\":{\"id\":\"c\"}}";
    let music = MockMusic::responding(response(tracks(elements))).await;
    let items = music.client().api().list_top_tracks().items();
    let items: Vec<_> = items.try_collect().await.unwrap();
    assert_eq!(items.iter().map(|track| &*track.id).collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[tokio::test]
async fn invalid_utf_8_does_not_cost_a_response() {
    let body = b"{\"data\":{\"album\":{\"new\":\"\xff\",\"id\":\"a\",\"title\":\"x\xff\"}}}";
    let music = MockMusic::responding(response(body.to_vec())).await;
    let album = music.client().api().get_album("a").fetch().await.unwrap();
    assert_eq!(album.title.as_deref(), Some("x\u{fffd}"));
}

#[tokio::test]
async fn the_path_of_an_error_is_right_after_invalid_utf_8() {
    let body =
        b"{\"data\":{\"album\":{\"id\":\"\xff\xff\xff\xff\",\"title\":7,\"x\":[1,2,3,4,5,6,7]}}}";
    let music = MockMusic::responding(response(body.to_vec())).await;
    let error = music.client().api().get_album("a").fetch().await.unwrap_err();
    assert!(error.to_string().contains("`data.album.title`"), "{error}");
}
