//! Lists as streams: which pages are requested, when, and where a list ends.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    task::Poll,
};

use amazon_music::{Client, Error, ErrorKind, types::PlaylistSort};
use futures_util::stream::FusedStream as _;
use serde_json::{Value, json};
use wiremock::{
    MockBuilder, Request, ResponseTemplate,
    matchers::{query_param, query_param_is_missing},
};

use crate::{
    fixtures,
    mock::{MockLwa, MockMusic, access_token, bearer, error_response, route},
};

/// A page of the most played tracks.
pub(crate) fn page(ids: &[&str], page_info: Value) -> ResponseTemplate {
    let edges: Vec<_> = ids.iter().map(|id| json!({ "node": { "id": id } })).collect();
    let tracks = json!({ "pageInfo": page_info, "edgeCount": ids.len(), "edges": edges });
    ResponseTemplate::new(200).set_body_json(json!({ "data": { "topTracks": tracks } }))
}

pub(crate) fn more(token: &str) -> Value {
    json!({ "hasNextPage": true, "token": token })
}

pub(crate) fn last() -> Value {
    json!({ "hasNextPage": false })
}

pub(crate) fn first_page() -> MockBuilder {
    route("GET", "/browse/tracks/top").and(query_param_is_missing("cursor"))
}

pub(crate) fn page_at(cursor: &str) -> MockBuilder {
    route("GET", "/browse/tracks/top").and(query_param("cursor", cursor))
}

/// The IDs of all items before the end or the first error, and that error.
async fn all(client: &Client) -> (Vec<String>, Option<Error>) {
    let mut items = client.api().list_top_tracks().items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(track) => ids.push(track.id),
            Err(error) => {
                assert!(
                    items.next().await.is_none() && items.is_terminated(),
                    "a stream ends after an error"
                );
                return (ids, Some(error));
            }
        }
    }
    assert!(items.next().await.is_none());
    (ids, None)
}

#[tokio::test]
async fn items_of_all_pages_come_in_order() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a", "b"], more("2 +/="))).expect(1)).await;
    music.mount(page_at("2 +/=").respond_with(page(&["c"], last())).expect(1)).await;
    let (ids, error) = all(&music.client()).await;
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn pages_have_all_their_items_and_cursors() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a", "b"], more("2"))).expect(1)).await;
    music.mount(page_at("2").respond_with(page(&["c"], last())).expect(1)).await;
    let client = music.client();
    let mut stream = client.api().list_top_tracks().pages();
    let mut pages = Vec::new();
    while let Some(page) = stream.try_next().await.unwrap() {
        pages.push(page);
    }
    let sizes: Vec<_> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!(sizes, [2, 1]);
    assert_eq!((pages[0].cursor(), pages[0].next_cursor()), (None, Some("2")));
    assert_eq!((pages[1].cursor(), pages[1].next_cursor()), (Some("2"), None));
}

#[tokio::test]
async fn empty_pages_without_end_are_an_error() {
    let music = MockMusic::start().await;
    let next = AtomicU32::new(0);
    let endless = move |_: &Request| {
        let cursor = next.fetch_add(1, Ordering::SeqCst).to_string();
        page(&[], more(&cursor))
    };
    music.mount(route("GET", "/browse/tracks/top").respond_with(endless).expect(100)).await;
    let (ids, error) = all(&music.client()).await;
    assert!(ids.is_empty());
    let error = error.unwrap();
    assert_eq!((error.kind(), error.is_paging()), (ErrorKind::Paging, true));
    assert_eq!(error.to_string(), "list_top_tracks: the service sent 100 empty pages in a row");
}

#[tokio::test]
async fn null_elements_are_left_out() {
    let edges =
        json!([{ "node": { "id": "a" } }, null, { "node": null }, { "node": { "id": "b" } }]);
    let tracks = json!({ "pageInfo": last(), "edges": edges });
    let body = json!({ "data": { "topTracks": tracks } });
    let music = MockMusic::responding(ResponseTemplate::new(200).set_body_json(body)).await;
    let (ids, error) = all(&music.client()).await;
    assert_eq!(ids, ["a", "b"]);
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn an_empty_page_with_a_cursor_is_not_the_end() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&[], more("2"))).expect(1)).await;
    music.mount(page_at("2").respond_with(page(&[], more("3"))).expect(1)).await;
    music.mount(page_at("3").respond_with(page(&["a"], last())).expect(1)).await;
    assert_eq!(all(&music.client()).await.0, ["a"]);
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_instead_of_a_loop() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a"], more("2"))).expect(1)).await;
    music.mount(page_at("2").respond_with(page(&["b"], more("3"))).expect(1)).await;
    music.mount(page_at("3").respond_with(page(&["c"], more("2"))).expect(1)).await;
    let (ids, error) = all(&music.client()).await;
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(error.unwrap().is_paging());
}

/// The stream does not know the cursor of its first request, so it notices one page later.
#[tokio::test]
async fn a_page_that_leads_back_to_itself_is_read_twice_at_most() {
    let music = MockMusic::start().await;
    music.mount(page_at("here").respond_with(page(&["a"], more("here"))).expect(2)).await;
    let client = music.client();
    let mut items = client.api().list_top_tracks().cursor("here").items();
    for _ in 0..2 {
        assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    }
    assert!(items.next().await.unwrap().is_err_and(|error| error.is_paging()));
}

#[tokio::test]
async fn more_pages_without_a_cursor_are_an_error_after_the_items() {
    for page_info in [
        json!({ "hasNextPage": true }),
        json!({ "hasNextPage": true, "token": null }),
        json!({ "hasNextPage": true, "token": "" }),
    ] {
        let music = MockMusic::start().await;
        music.mount(first_page().respond_with(page(&["a", "b"], page_info)).expect(1)).await;
        let (ids, error) = all(&music.client()).await;
        assert_eq!(ids, ["a", "b"]);
        let error = error.unwrap();
        assert!(error.is_paging());
        assert!(error.to_string().ends_with("the list is incomplete"), "{error}");
    }
}

#[tokio::test]
async fn a_list_ends_if_the_service_says_so_or_says_nothing() {
    for page_info in [
        json!({ "hasNextPage": false, "token": "stale" }),
        json!({ "hasNextPage": null, "token": null }),
        json!({}),
        json!(null),
    ] {
        let music = MockMusic::start().await;
        music.mount(first_page().respond_with(page(&["a"], page_info)).expect(1)).await;
        let (ids, error) = all(&music.client()).await;
        assert_eq!((ids.len(), error.is_none()), (1, true));
    }
}

#[tokio::test]
async fn a_cursor_alone_is_followed() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a"], json!({ "token": "2" }))).expect(1)).await;
    music.mount(page_at("2").respond_with(page(&["b"], json!({}))).expect(1)).await;
    assert_eq!(all(&music.client()).await.0, ["a", "b"]);
}

#[tokio::test]
async fn an_error_comes_after_the_items_before_it_and_ends_the_list() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a", "b"], more("2"))).expect(1)).await;
    music.mount(page_at("2").respond_with(error_response(500, "INTERNAL")).expect(1)).await;
    let (ids, error) = all(&music.client()).await;
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(error.unwrap().code(), Some("INTERNAL"));
}

#[tokio::test]
async fn every_page_is_requested_with_the_same_parameters() {
    let music = MockMusic::start().await;
    let list = || route("GET", "/me/playlists").and(query_param("limit", "2"));
    let list = || list().and(query_param("sortBy", "NAME"));
    let playlists = |page_info: Value| {
        let playlists = json!({ "pageInfo": page_info, "edges": [{ "node": { "id": "p" } }] });
        ResponseTemplate::new(200)
            .set_body_json(json!({ "data": { "user": { "id": "u", "playlists": playlists } } }))
    };
    let first = list().and(query_param("cursor", "mine"));
    music.mount(first.respond_with(playlists(more("2"))).expect(1)).await;
    let second = list().and(query_param("cursor", "2"));
    music.mount(second.respond_with(playlists(last())).expect(1)).await;
    let client = music.client();
    let list =
        client.api().list_my_playlists().page_size(2).sort_by(PlaylistSort::Name).cursor("mine");
    // Playlists themselves, not the edges around them.
    let playlists: Vec<_> = list.items().try_collect().await.unwrap();
    assert_eq!(playlists.iter().map(|playlist| &*playlist.id).collect::<Vec<_>>(), ["p", "p"]);
}

#[tokio::test]
async fn nothing_is_sent_before_the_first_poll_and_nothing_after_the_last() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a", "b"], more("2"))).expect(1)).await;
    music.mount(page_at("2").respond_with(page(&["c"], last())).expect(0)).await;
    let client = music.client();
    let mut items = client.api().list_top_tracks().items();
    let _ = client.api().list_top_tracks().pages();
    assert!(music.received().await.is_empty());
    for id in ["a", "b"] {
        assert_eq!(items.next().await.unwrap().unwrap().id, id);
    }
    // The next page is requested with the next item.
    assert_eq!(music.received().await.len(), 1);
    drop(items);
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test]
async fn next_is_cancel_safe() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a"], last())).expect(1)).await;
    let client = music.client();
    let mut items = client.api().list_top_tracks().items();
    // One poll sends the request; then the future is dropped, as `select!` does.
    assert!(matches!(futures_util::poll!(Box::pin(items.next())), Poll::Pending));
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_token_that_is_rejected_in_the_middle_of_a_list_is_refreshed() {
    let lwa = MockLwa::issuing_tokens(2).await;
    let music = MockMusic::start().await;
    let (old, new) = (access_token(1), access_token(2));
    let first = first_page().and(bearer(&old));
    music.mount(first.respond_with(page(&["a"], more("2"))).expect(1)).await;
    let rejected = page_at("2").and(bearer(&old));
    music.mount(rejected.respond_with(error_response(401, "INVALID_ACCESS_TOKEN")).expect(1)).await;
    let second = page_at("2").and(bearer(&new));
    music.mount(second.respond_with(page(&["b"], last())).expect(1)).await;
    let (ids, error) = all(&music.client_of(lwa.session())).await;
    assert_eq!(ids, ["a", "b"]);
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn a_search_sends_its_cursor_in_the_body() {
    let music = MockMusic::start().await;
    let search = |token: Option<&'static str>| {
        route("POST", "/search/tracks").and(move |request: &Request| {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            request.url.query().is_none()
                && body.get("token").and_then(Value::as_str) == token
                && body["limit"] == 20
                && body["searchFilters"][0]["query"] == "happy"
        })
    };
    let first = fixtures::case("search_tracks", "default");
    let token = "tztok-v2_iosmAqq9fV3kQx0tDw7c";
    music.mount(search(None).respond_with(first.response()).expect(1)).await;
    let second = fixtures::case("search_tracks", "last_page");
    music.mount(search(Some(token)).respond_with(second.response()).expect(1)).await;
    let client = music.client();
    let tracks: Vec<_> = client.api().search_tracks("happy").items().try_collect().await.unwrap();
    assert!(tracks.len() > 2, "{tracks:?}");
}

#[tokio::test]
async fn a_search_without_results_is_an_empty_list() {
    let music = MockMusic::serving(&fixtures::case("search_tracks", "no_results")).await;
    let client = music.client();
    let search = client.api().search_tracks("happy");
    assert!(search.items().next().await.is_none());
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test]
async fn a_search_that_cannot_be_sent_is_an_error_of_its_stream() {
    let music = MockMusic::start().await;
    let client = music.client();
    let mut items = client.api().search_albums("").items();
    assert!(items.next().await.unwrap().unwrap_err().is_invalid_request());
    assert!(items.next().await.is_none());
    let _ = client.api().search_albums("x").items();
    assert!(music.received().await.is_empty());
}

#[tokio::test]
async fn take_and_first_send_only_the_requests_that_they_need() {
    for prefetch in [false, true] {
        let music = MockMusic::start().await;
        music.mount(first_page().respond_with(page(&["a", "b"], more("2"))).expect(2)).await;
        music.mount(page_at("2").respond_with(page(&["c"], more("3"))).expect(0)).await;
        let client = music.client();
        let items = || match (client.api().list_top_tracks().items(), prefetch) {
            (items, true) => items.prefetch(),
            (items, false) => items,
        };
        let taken: Vec<_> = items().take(2).try_collect().await.unwrap();
        assert_eq!(taken.iter().map(|track| &*track.id).collect::<Vec<_>>(), ["a", "b"]);
        let none: Vec<_> = items().take(0).try_collect().await.unwrap();
        assert!(none.is_empty());
        assert_eq!(items().first().await.unwrap().unwrap().id, "a");
    }
}

#[tokio::test]
async fn first_of_an_empty_list_is_none() {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&[], last())).expect(1)).await;
    assert!(music.client().api().list_top_tracks().items().first().await.unwrap().is_none());
}

#[tokio::test]
async fn raw_items_are_the_elements_as_they_were_sent() {
    let music = MockMusic::start().await;
    let body = r#"{"data":{"topTracks":{"edges":[{"node":{"id":  7}},null,"x"],"pageInfo":{"token":"2"}}}}"#;
    let odd = ResponseTemplate::new(200).set_body_raw(body, "application/json");
    music.mount(first_page().respond_with(odd).expect(2)).await;
    music.mount(page_at("2").respond_with(page(&["a"], last())).expect(2)).await;
    let client = music.client();
    let elements: Vec<_> =
        client.api().list_top_tracks().items().raw().try_collect().await.unwrap();
    let elements: Vec<_> = elements.iter().map(|element| element.get()).collect();
    assert_eq!(elements, [r#"{"node":{"id":  7}}"#, r#""x""#, r#"{"node":{"id":"a"}}"#]);

    let mut pages = client.api().list_top_tracks().pages().raw();
    let (first, _) = pages.try_next().await.unwrap().unwrap().partition();
    assert_eq!(first.len(), 2);
    assert_eq!(pages.try_next().await.unwrap().unwrap().cursor(), Some("2"));
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_view_is_a_list_of_groups() {
    let view = |id: &str, token: Option<&str>| {
        let content = json!({ "entityGroups": [{ "id": id }], "nextPageToken": token });
        ResponseTemplate::new(200)
            .set_body_json(json!({ "data": { "id": "home", "content": content } }))
    };
    let music = MockMusic::start().await;
    let home = || route("GET", "/views/home");
    let first = home().and(query_param_is_missing("cursor"));
    music.mount(first.respond_with(view("one", Some("2"))).expect(1)).await;
    let second = home().and(query_param("cursor", "2"));
    music.mount(second.respond_with(view("two", None)).expect(1)).await;
    let client = music.client();
    let groups: Vec<_> = client.api().get_home_view().items().try_collect().await.unwrap();
    let ids: Vec<_> = groups.iter().map(|group| group.id.as_str()).collect();
    assert_eq!(ids, ["one", "two"]);
}

#[tokio::test]
async fn a_show_is_a_list_of_its_episodes() {
    let music = MockMusic::start().await;
    let show = || route("GET", "/podcasts/shows/s");
    let first = fixtures::case("get_podcast_show", "default");
    let first_page = show().and(query_param_is_missing("cursor"));
    music.mount(first_page.respond_with(first.response()).expect(1)).await;
    let second = fixtures::case("get_podcast_show", "last_page");
    let second_page = show().and(query_param("cursor", "7:ad878b37-1b93-4891-abac-a87f46e9fff4"));
    music.mount(second_page.respond_with(second.response()).expect(1)).await;
    let client = music.client();
    let episodes = client.api().get_podcast_show("s").items();
    let episodes: Vec<_> = episodes.try_collect().await.unwrap();
    assert!(episodes.len() > 3 && episodes[0].id.starts_with("1af66679"), "{episodes:?}");
}

#[tokio::test]
async fn entries_of_a_playlist_keep_the_fields_beside_the_track() {
    let music = MockMusic::serving(&fixtures::case("list_playlist_tracks", "odd_cursors")).await;
    let client = music.client();
    let entries = client.api().list_playlist_tracks("p").items();
    let entries: Vec<_> = entries.try_collect().await.unwrap();
    let cursors: Vec<_> = entries.iter().map(|entry| entry.cursor.is_some()).collect();
    assert_eq!(cursors, [true, true, false, true]);
    assert!(entries[0].item_id.is_some() && entries[0].node.is_some());
}
