//! Resumed lists and prefetched pages.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use amazon_music::{Client, Items, Position, api::v1::params::ListTopTracks};
use wiremock::Request;

use crate::{
    mock::{MockMusic, error_response, route},
    pages::{first_page, last, more, page, page_at},
};

/// Three pages: `a b`, `c d`, `e`.
async fn three_pages() -> MockMusic {
    let music = MockMusic::start().await;
    music.mount(first_page().respond_with(page(&["a", "b"], more("2")))).await;
    music.mount(page_at("2").respond_with(page(&["c", "d"], more("3")))).await;
    music.mount(page_at("3").respond_with(page(&["e"], last()))).await;
    music
}

fn items(client: &Client) -> Items<ListTopTracks> {
    client.api().list_top_tracks().items()
}

/// The IDs of the rest.
async fn ids(mut items: Items<ListTopTracks>) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(track) = items.next().await {
        ids.push(track.unwrap().id);
    }
    ids
}

#[tokio::test]
async fn a_list_resumed_at_a_position_has_exactly_the_remaining_items() {
    let music = three_pages().await;
    let client = music.client();
    let all = ids(items(&client)).await;
    assert_eq!(all, ["a", "b", "c", "d", "e"]);
    for seen in 0..=all.len() {
        let mut interrupted = items(&client);
        for _ in 0..seen {
            interrupted.next().await.unwrap().unwrap();
        }
        let stored = serde_json::to_string(&interrupted.position()).unwrap();
        let stored: Position = serde_json::from_str(&stored).unwrap();
        let mut resumed = items(&client).resume(stored.clone());
        assert_eq!(resumed.position(), stored);
        assert_eq!(ids(resumed).await, all[seen..], "{stored:?}");
        // At the granularity of pages, by the cursor alone.
        if let Some(cursor) = interrupted.cursor() {
            resumed = items(&client).resume(cursor);
            assert_eq!(ids(resumed).await, all[seen - seen % 2..], "{cursor}");
        }
    }
}

#[tokio::test]
async fn after_the_last_item_of_a_page_the_position_is_the_next_page() {
    let music = three_pages().await;
    let client = music.client();
    let mut seen = items(&client);
    for _ in 0..2 {
        seen.next().await;
    }
    assert_eq!((seen.position(), seen.cursor()), ("2".into(), Some("2")));
    assert_eq!(ids(items(&client).resume(seen.position())).await, ["c", "d", "e"]);
    assert_eq!(music.received().await.len(), 3);
}

#[tokio::test]
async fn a_list_is_resumed_where_an_error_happened() {
    for prefetch in [false, true] {
        let music = MockMusic::start().await;
        music.mount(first_page().respond_with(page(&["a", "b"], more("2"))).expect(1)).await;
        let fails = page_at("2").respond_with(error_response(500, "INTERNAL"));
        music.mount(fails.up_to_n_times(1).with_priority(1).expect(1)).await;
        music.mount(page_at("2").respond_with(page(&["c"], last())).expect(1)).await;
        let client = music.client();
        let mut list = items(&client);
        if prefetch {
            list = list.prefetch();
        }
        for id in ["a", "b"] {
            assert_eq!(list.next().await.unwrap().unwrap().id, id);
        }
        let error = list.next().await.unwrap().unwrap_err();
        assert_eq!((error.code(), error.cursor()), (Some("INTERNAL"), Some("2")));
        assert!(list.next().await.is_none());
        assert_eq!(list.position(), Position::from("2"));
        assert_eq!(ids(list.resume("2")).await, ["c"]);
    }
}

#[tokio::test]
async fn an_error_of_the_first_page_has_no_cursor() {
    let music = MockMusic::responding(error_response(403, "ACCESS_DENIED")).await;
    let client = music.client();
    let mut list = items(&client);
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!((error.cursor(), list.position()), (None, Position::default()));
    let mut list = items(&client).resume(Position::new(Some("7".to_owned()), 3));
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!(error.cursor(), Some("7"));
    assert_eq!(list.position(), Position::new(Some("7".to_owned()), 3));
}

#[tokio::test]
async fn pages_are_resumed_by_their_cursor() {
    let music = three_pages().await;
    let client = music.client();
    let mut pages = client.api().list_top_tracks().pages().resume("2");
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.cursor(), page.next_cursor(), page.items.len()), (Some("2"), Some("3"), 2));
}

#[tokio::test]
async fn a_resumed_list_that_leads_back_to_its_start_is_an_error() {
    let music = MockMusic::start().await;
    music.mount(page_at("2").respond_with(page(&["a"], more("3"))).expect(1)).await;
    music.mount(page_at("3").respond_with(page(&["b"], more("2"))).expect(1)).await;
    let client = music.client();
    let mut list = items(&client).resume("2");
    for id in ["a", "b"] {
        assert_eq!(list.next().await.unwrap().unwrap().id, id);
    }
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!((error.is_paging(), error.cursor()), (true, Some("3")));
}

#[tokio::test]
async fn one_page_is_prefetched_and_no_more() {
    let music = three_pages().await;
    let client = music.client();
    let mut list = items(&client).prefetch();
    assert!(music.received().await.is_empty());
    assert_eq!(list.next().await.unwrap().unwrap().id, "a");
    music.until_received(2).await;
    assert_eq!(list.next().await.unwrap().unwrap().id, "b");
    drop(list);
    // A request that is still being sent would be received before this one.
    client.api().get_album("x").fetch().await.unwrap_err();
    assert_eq!(music.received().await.len(), 3);
}

#[tokio::test]
async fn nothing_is_prefetched_after_the_last_page() {
    let music = three_pages().await;
    let client = music.client();
    assert_eq!(ids(items(&client).prefetch()).await, ["a", "b", "c", "d", "e"]);
    assert_eq!(music.received().await.len(), 3);
}

/// Ten thousand items on pages of a hundred. At most two pages are buffered: the current one, and with `prefetch` the next.
#[tokio::test]
async fn at_most_two_pages_are_buffered() {
    const ON_A_PAGE: usize = 100;
    const PAGES: usize = 100;
    for ahead in [0, 1] {
        let used = Arc::new(AtomicUsize::new(0));
        let requested = Arc::new(AtomicUsize::new(0));
        let most_buffered = Arc::new(AtomicUsize::new(0));
        let respond = {
            let (used, requested, most_buffered) =
                (used.clone(), requested.clone(), most_buffered.clone());
            move |_: &Request| {
                let number = requested.fetch_add(1, Ordering::SeqCst);
                // This page, and those before it that are not used up yet.
                let buffered = number + 1 - used.load(Ordering::SeqCst) / ON_A_PAGE;
                most_buffered.fetch_max(buffered, Ordering::SeqCst);
                let ids: Vec<_> =
                    (0..ON_A_PAGE).map(|index| (number * ON_A_PAGE + index).to_string()).collect();
                let ids: Vec<_> = ids.iter().map(String::as_str).collect();
                page(&ids, if number + 1 < PAGES { more(&number.to_string()) } else { last() })
            }
        };
        let music = MockMusic::start().await;
        let list = route("GET", "/browse/tracks/top").respond_with(respond);
        music.mount(list.expect(PAGES as u64)).await;
        let mut list = items(&music.client());
        if ahead == 1 {
            list = list.prefetch();
        }
        while let Some(track) = list.next().await {
            let number = used.fetch_add(1, Ordering::SeqCst);
            assert_eq!(track.unwrap().id, number.to_string());
            // The next page is prefetched while the current one is being used.
            let expected = PAGES.min(number / ON_A_PAGE + 1 + ahead);
            let is_prefetched = async {
                while requested.load(Ordering::SeqCst) < expected {
                    tokio::task::yield_now().await;
                }
            };
            tokio::time::timeout(Duration::from_secs(20), is_prefetched).await.unwrap();
        }
        assert_eq!(used.load(Ordering::SeqCst), ON_A_PAGE * PAGES);
        assert_eq!(most_buffered.load(Ordering::SeqCst), 1 + ahead);
    }
}
