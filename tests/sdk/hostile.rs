//! Servers that are broken or mean harm: what they can make a client do.

use amazon_music::{Answer, RequestExt as _, api::Request as _};
use futures_util::TryStreamExt as _;
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::{
    attempts::saying,
    mock::{MockMusic, call},
    pages::{first_page, more, page},
};

fn answer(body: impl Into<Vec<u8>>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_raw(body, "application/json")
}

/// A page of the most played tracks whose list holds `elements`.
fn tracks(elements: &[u8]) -> Vec<u8> {
    let (before, after) = (br#"{"data":{"topTracks":{"edges":["#.as_slice(), b"]}}}".as_slice());
    [before, elements, after].concat()
}

#[tokio::test]
async fn a_length_that_is_only_announced_takes_no_memory() {
    let spaces = " ".repeat(1 << 20);
    for length in [u64::MAX - 2, 1 << 50] {
        let text = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{spaces}");
        let client = saying(text).await;
        let mut call = client.api().get_album().id("a");
        *call.connection_mut() = call.connection().clone().with_answer_limit(usize::MAX);
        assert!(call.fetch().await.unwrap_err().is_connection());
    }
}

#[tokio::test]
async fn a_list_of_nothing_but_rubbish_is_not_read_element_by_element() {
    let rubbish = |count: usize| tracks(vec!["1"; count].join(",").as_bytes());
    let music = MockMusic::answering(answer(rubbish(10_000))).await;
    let items: Vec<_> = music.client().api().list_top_tracks().items().try_collect().await.unwrap();
    assert_eq!(items.iter().filter(|item| item.is_err()).count(), 10_000);

    let music = MockMusic::answering(answer(rubbish(10_001))).await;
    let error = music.client().api().list_top_tracks().items().next().await.unwrap().unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.path(), Some("data.topTracks.edges[0]"));
}

#[tokio::test]
async fn an_item_that_may_be_any_of_many_ids_is_kept_once() {
    let music = MockMusic::start().await;
    let body = json!({ "data": { "track": [{ "title": "x".repeat(1 << 20) }] } });
    let mock = call("GET", "/tracks").respond_with(answer(body.to_string()));
    music.mount(mock).await;
    let ids: Vec<_> = (0..100).map(|number| number.to_string()).collect();
    let answers = music.client().api().get_tracks().lookup(&ids).await;
    let texts = answers.iter().map(|(_, answer)| match answer {
        Answer::Undecodable(item) => item.json().as_ptr(),
        other => panic!("{other:?}"),
    });
    let texts: std::collections::HashSet<_> = texts.collect();
    assert_eq!(texts.len(), 1, "copies of a megabyte");
}

#[tokio::test]
async fn a_cursor_that_no_address_can_hold_is_an_error_of_its_page() {
    let long = "c".repeat(70_000);
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a"], more(&long)))).await;
    let mut items = music.client().api().list_top_tracks().items();
    assert!(items.next().await.unwrap().unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.cursor(), Some(long.as_str()));
    assert!(error.to_string().len() < 200, "{error}");
}

#[tokio::test]
async fn bytes_that_are_no_text_cost_no_more_than_their_item() {
    let elements = b"{\"node\":{\"id\":\"a\"}},{\"node\":{\"id\":\"b\",\"title\":\"\xff\"}},{\"node\":{\"id\":\"c\"}}";
    let music = MockMusic::answering(answer(tracks(elements))).await;
    let items: Vec<_> = music.client().api().list_top_tracks().items().try_collect().await.unwrap();
    let ids = items.iter().filter_map(|item| Some(item.as_ref().ok()?.id.as_str()));
    assert_eq!(ids.collect::<Vec<_>>(), ["a", "b", "c"]);
}

#[tokio::test]
async fn bytes_that_are_no_text_cost_no_answer() {
    let body = b"{\"data\":{\"album\":{\"new\":\"\xff\",\"id\":\"a\",\"title\":\"x\xff\"}}}";
    let music = MockMusic::answering(answer(body.to_vec())).await;
    let album = music.client().api().get_album().id("a").fetch().await.unwrap();
    assert_eq!(album.title.as_deref(), Some("x\u{fffd}"));
}

#[tokio::test]
async fn the_place_of_an_error_is_right_behind_bytes_that_are_no_text() {
    let body =
        b"{\"data\":{\"album\":{\"id\":\"\xff\xff\xff\xff\",\"title\":7,\"x\":[1,2,3,4,5,6,7]}}}";
    let music = MockMusic::answering(answer(body.to_vec())).await;
    let error = music.client().api().get_album().id("a").fetch().await.unwrap_err();
    assert!(error.to_string().contains("`data.album.title`"), "{error}");
}
