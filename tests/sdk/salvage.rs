//! Items of lists that fail to decode: they cost only themselves.

use std::{
    error::Error as _,
    sync::{Arc, Mutex},
};

use amazon_music::{Client, Error, ErrorKind, types::Track};
use wiremock::ResponseTemplate;

use crate::{
    mock::MockMusic,
    pages::{first_page, last, more, page, page_at},
};

/// A page between two valid ones: a value of a wrong type deep inside, `null`, a string, no node, an item without ID.
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
    music.mount(first_page().respond_with(page(&["a", "b"], more("2"))).expect(1..)).await;
    let odd = ResponseTemplate::new(200).insert_header("x-amzn-requestid", "r-2");
    music
        .mount(page_at("2").respond_with(odd.set_body_raw(ODD, "application/json")).expect(1..))
        .await;
    music.mount(page_at("3").respond_with(page(&["f"], last())).expect(0..)).await;
    music
}

/// All items of the list.
async fn items(client: &Client) -> Vec<Result<Track, Error>> {
    let mut items = client.api().list_top_tracks().items();
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item);
    }
    all
}

fn ids<'a>(tracks: impl IntoIterator<Item = &'a Track>) -> Vec<&'a str> {
    tracks.into_iter().map(|track| track.id.as_str()).collect()
}

#[tokio::test]
async fn an_undecodable_item_is_an_error_that_does_not_end_the_list() {
    let music = with_an_odd_page().await;
    let client = music.client();
    let items = items(&client).await;
    assert_eq!(ids(items.iter().flatten()), ["a", "b", "c", "e", "f"]);
    let errors: Vec<_> = items.into_iter().filter_map(Result::err).collect();
    let paths: Vec<_> = errors.iter().map(|error| error.path().unwrap()).collect();
    assert_eq!(
        paths,
        [
            "data.topTracks.edges[1].node.album.artists[1].id",
            "data.topTracks.edges[3]",
            "data.topTracks.edges[5].node",
        ],
    );
    assert_eq!(client.application().counters().undecodable_items, 3);
    // As it was sent, spaces included.
    assert!(errors[0].item().unwrap().get().contains(r#"{ "id":  ["canary"] }"#));
    assert_eq!(errors[1].item().unwrap().get(), r#""canary""#);
    for error in &errors {
        assert_eq!((error.kind(), error.is_decode()), (ErrorKind::Item, true));
        assert_eq!(error.operation().unwrap().id, "list_top_tracks");
        assert_eq!(
            (error.cursor(), error.request_id(), error.attempts()),
            (Some("2"), Some("r-2"), 1)
        );
        assert!(!error.is_uncertain() && error.elapsed().is_some());
        let printed = format!("{error} {error:?} {}", error.source().unwrap());
        assert!(!printed.contains("canary"), "{printed}");
    }
    assert_eq!(
        format!("{:?}", errors[1]),
        "list_top_tracks: an item failed to decode at `data.topTracks.edges[3]` (request r-2, 1 attempt): \
         a value has another form than expected (line 1, column 8)"
    );
}

#[tokio::test]
async fn a_loop_with_try_next_ends_at_an_undecodable_item_and_can_go_on_after_it() {
    async fn read(music: &Client) -> Result<usize, Error> {
        let mut tracks = music.api().list_top_tracks().items();
        let mut read = 0;
        while tracks.try_next().await?.is_some() {
            read += 1;
        }
        Ok(read)
    }
    let music = with_an_odd_page().await;
    let client = music.client();
    let error = read(&client).await.unwrap_err();
    assert_eq!(error.path(), Some("data.topTracks.edges[1].node.album.artists[1].id"));

    let mut tracks = client.api().list_top_tracks().items();
    for id in ["a", "b", "c"] {
        assert_eq!(tracks.try_next().await.unwrap().unwrap().id, id);
    }
    tracks.try_next().await.unwrap_err();
    // The position is after the item, also for another stream.
    let rest = client.api().list_top_tracks().items().resume(tracks.position()).skip_undecodable();
    let rest: Vec<_> = rest.try_collect().await.unwrap();
    assert_eq!(ids(&rest), ["e", "f"]);
    tracks.try_next().await.unwrap_err();
}

#[tokio::test]
async fn undecodable_items_can_be_skipped_counted_and_reported() {
    let music = with_an_odd_page().await;
    let client = music.client();
    let mut tracks = client.api().list_top_tracks().items().skip_undecodable();
    let mut found = Vec::new();
    while let Some(track) = tracks.try_next().await.unwrap() {
        found.push(track);
    }
    assert_eq!((ids(&found), tracks.skipped()), (vec!["a", "b", "c", "e", "f"], 3));

    let reported = Arc::new(Mutex::new(Vec::new()));
    let report = reported.clone();
    let tracks = client.api().list_top_tracks().items();
    let tracks = tracks.skip_undecodable_with(move |error| report.lock().unwrap().push(error));
    // Skipped items do not count.
    let found: Vec<_> = tracks.take(4).try_collect().await.unwrap();
    assert_eq!(ids(&found), ["a", "b", "c", "e"]);
    let kinds: Vec<_> = reported.lock().unwrap().iter().map(Error::kind).collect();
    assert_eq!(kinds, [ErrorKind::Item; 3]);
}

#[tokio::test]
async fn a_page_has_its_undecodable_items_as_errors() {
    let music = with_an_odd_page().await;
    let client = music.client();
    let mut pages = client.api().list_top_tracks().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 2);
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.cursor(), page.next_cursor(), page.items.len()), (Some("2"), Some("3"), 5));
    let (tracks, errors) = page.partition();
    assert_eq!((ids(&tracks), errors.len()), (vec!["c", "e"], 3));
}

#[tokio::test]
async fn a_response_that_is_invalid_outside_of_its_items_is_an_error_of_the_page() {
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
        let mut items = music.client().api().list_top_tracks().items().skip_undecodable();
        assert_eq!(items.next().await.unwrap().unwrap().id, "a");
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.cursor()), (ErrorKind::Decode, Some("2")), "{body}");
        assert!(items.next().await.is_none());
    }
}
