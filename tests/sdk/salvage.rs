//! Items of lists that cannot be read: what they cost, and what is said of them.

use std::error::Error as _;

use amazon_music::{Error, RequestExt as _};
use futures_util::{StreamExt as _, TryStreamExt as _};
use wiremock::ResponseTemplate;

use crate::{
    mock::MockMusic,
    pages::{first_page, last, more, page, page_at},
};

/// A page between two good ones: a wrong type deep inside, `null`, a text, no node, an item without id.
const ODD: &str = r#"{ "data": { "topTracks": { "edges": [
    { "node": { "id": "c" } },
    { "node": { "id": "d", "album": { "id": "x", "artists": [ { "id": "y" }, { "id":  ["canary"] } ] } } },
    null,
    "canary",
    { "node": null },
    { "node": { "title": "canary" } },
    { "node": { "id": "e" } }
], "pageInfo": { "hasNextPage": true, "token": "3" } } } }"#;

async fn with_an_odd_page() -> MockMusic {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a", "b"], more("2"))).expect(1)).await;
    let odd = ResponseTemplate::new(200).set_body_raw(ODD, "application/json");
    music.mount(page_at("2").respond_with(odd).expect(1..)).await;
    music.mount(page_at("3").respond_with(page(&["f"], last())).expect(0..)).await;
    music
}

#[tokio::test]
async fn an_item_that_cannot_be_read_costs_only_itself() {
    let music = with_an_odd_page().await;
    let client = music.client();
    let items = client.api().list_top_tracks().items();
    let items: Vec<_> = items.try_collect().await.unwrap();
    let (read, unreadable): (Vec<_>, Vec<_>) = items.into_iter().partition(Result::is_ok);
    let ids: Vec<_> = read.into_iter().map(|track| track.unwrap().id).collect();
    assert_eq!(
        ids,
        ["a", "b", "c", "d", "e", "f"]
            .map(str::to_owned)
            .into_iter()
            .filter(|id| id != "d")
            .collect::<Vec<_>>()
    );

    let unreadable: Vec<_> = unreadable.into_iter().map(Result::unwrap_err).collect();
    let places: Vec<_> = unreadable.iter().map(|item| (item.index(), item.path())).collect();
    assert_eq!(
        places,
        [
            (1, "data.topTracks.edges[1].node.album.artists[1].id"),
            (3, "data.topTracks.edges[3]"),
            (5, "data.topTracks.edges[5].node"),
        ],
    );
    assert_eq!(client.application().counters().undecodable_items, 3);
    // As it came, spaces included.
    assert!(unreadable[0].json().contains(r#"{ "id":  ["canary"] }"#));
    assert_eq!(unreadable[1].json(), r#""canary""#);
    for item in &unreadable {
        assert_eq!(item.operation().id, "list_top_tracks");
        let printed = format!("{item} {item:?} {}", item.source().unwrap());
        assert!(!printed.contains("canary"), "{printed}");
    }
    assert_eq!(
        format!("{:?}", unreadable[1]),
        "UndecodableItem(list_top_tracks: item 3 of the answer could not be read at \
         `data.topTracks.edges[3]`: a value has another form than expected (line 1, column 8))"
    );
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_an_error_where_that_is_wanted() {
    let music = with_an_odd_page().await;
    let client = music.client();
    let mut items = client.api().list_top_tracks().items().strict();
    for id in ["a", "b", "c"] {
        assert_eq!(items.next().await.unwrap().unwrap().id, id);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert!(items.next().await.is_none(), "a stream has ended after an error");
    assert!(error.is_decode());
    assert_eq!(error.cursor(), Some("2"));
    assert_eq!(error.path(), Some("data.topTracks.edges[1].node.album.artists[1].id"));
    assert!(!format!("{error} {error:?}").contains("canary"));
    assert_eq!(
        error.to_string(),
        "list_top_tracks: item 1 of the answer could not be read at \
         `data.topTracks.edges[1].node.album.artists[1].id`"
    );

    // Behind it, the others can still be had.
    let rest = client.api().list_top_tracks().items().resume(items.position());
    let rest: Vec<_> = rest.filter_map(async |item| item.unwrap().ok()).collect().await;
    let ids: Vec<_> = rest.iter().map(|track| track.id.as_str()).collect();
    assert_eq!(ids, ["e", "f"]);
}

#[tokio::test]
async fn a_strict_page_comes_whole_or_not_at_all() {
    let music = with_an_odd_page().await;
    let client = music.client();
    let mut pages = client.api().list_top_tracks().pages().strict();
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 2);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!((error.is_decode(), error.cursor()), (true, Some("2")));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn two_question_marks_take_either_fault_as_an_error() {
    async fn third(music: &MockMusic) -> Result<Option<String>, Error> {
        let mut items = music.client().api().list_top_tracks().items();
        for _ in 0..3 {
            items.next().await;
        }
        Ok(match items.next().await {
            Some(track) => Some(track??.id),
            None => None,
        })
    }
    let error = third(&with_an_odd_page().await).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.cursor(), None);
}

#[tokio::test]
async fn a_fault_outside_of_the_items_is_one_of_the_page() {
    for body in [
        r#"{"data":{"topTracks":{"edges":[{"node":{"id":"a"}}],"pageInfo":{"hasNextPage":{}}}}}"#,
        r#"{"data":{"topTracks":{"edges":{"canary":1}}}}"#,
        r#"{"data":{"topTracks":{"edges":[{"node":{"id":1}},"#,
        "<html>canary</html>",
    ] {
        let music = MockMusic::start().await;
        music.mount(first_page().respond_with(page(&["a"], more("2"))).expect(1)).await;
        let odd = ResponseTemplate::new(200).set_body_raw(body, "application/json");
        music.mount(page_at("2").respond_with(odd).expect(1)).await;
        let mut items = music.client().api().list_top_tracks().items();
        assert_eq!(items.next().await.unwrap().unwrap().unwrap().id, "a");
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!((error.is_decode(), error.cursor()), (true, Some("2")), "{body}");
        assert!(items.next().await.is_none());
    }
}
