//! Lists over a scripted transport: order, ends, undecodable items, prefetching, hydration, raw items.

mod items;

use std::{
    error::Error as _,
    pin::pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use futures_core::FusedStream as _;
use serde_json::json;
use tokio::sync::Semaphore;

use super::{
    Items, Page, Position,
    scripted::{Reply, Scripted, elements, ids, page, parameter, server_error},
};
use crate::{
    Error, ErrorKind,
    v1::{
        params::ListTopTracks,
        types::{PlaylistSort, Track},
    },
};

/// Three pages: `a b`, `c d`, `e`.
fn three_pages() -> Arc<Scripted> {
    Scripted::new(|request| match parameter(request, "cursor").as_deref() {
        None => page(&["a", "b"], Some("2")).into(),
        Some("2") => page(&["c", "d"], Some("3")).into(),
        _ => page(&["e"], None).into(),
    })
}

/// Two pages: `a`, an item with an invalid ID, `b`, an item of another form, and two that are `null`; and `c`.
fn with_undecodable_items() -> Arc<Scripted> {
    let edges = json!([
        { "node": { "id": "a" } },
        { "node": { "id": "x", "title": ["canary"] } },
        { "node": { "id": "b", "artists": [{ "name": "Various Artists" }] } },
        "canary",
        null,
        { "node": null },
    ]);
    Scripted::new(move |request| match parameter(request, "cursor").as_deref() {
        None | Some("1") => elements(&edges, Some("2")).into(),
        Some(_) => page(&["c"], None).into(),
    })
}

fn items(service: &Arc<Scripted>) -> Items<ListTopTracks> {
    service.client().list_top_tracks().items()
}

/// Returns the IDs of the items up to the end or an error, and that error.
async fn all(mut items: Items<ListTopTracks>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(track)) => ids.push(track.id),
            Some(Err(error)) => {
                assert!(items.next().await.is_none(), "an error of a page ends the stream");
                assert!(items.next().await.is_none() && items.is_terminated());
                return (ids, Some(error));
            }
            None => {
                assert!(items.next().await.is_none() && items.is_terminated());
                return (ids, None);
            }
        }
    }
}

#[tokio::test]
async fn pages_have_cursors() {
    let service = three_pages();
    let mut pages = service.client().list_top_tracks().pages();
    let mut cursors = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        cursors.push((page.cursor().map(str::to_owned), page.next_cursor().map(str::to_owned)));
    }
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(cursors, [(None, text("2")), (text("2"), text("3")), (text("3"), None)]);
    let page = service.client().list_top_tracks().pages().resume("2").next().await;
    let page = page.unwrap().unwrap();
    assert_eq!((page.cursor(), page.next_cursor(), page.items.len()), (Some("2"), Some("3"), 2));
}

#[tokio::test]
async fn every_page_is_requested_with_the_same_parameters() {
    let service = Scripted::new(|request| {
        let next = (parameter(request, "cursor").as_deref() == Some("mine")).then_some("2");
        let info = json!({ "hasNextPage": next.is_some(), "token": next });
        let playlists = json!({ "pageInfo": info, "edges": [{ "node": { "id": "p" } }] });
        json!({ "data": { "user": { "id": "u", "playlists": playlists } } }).into()
    });
    let list = service.client().list_my_playlists().page_size(7).sort_by(PlaylistSort::Name);
    let playlists: Vec<_> = list.cursor("mine").items().try_collect().await.unwrap();
    // Playlists themselves, not the edges around them.
    assert_eq!(playlists.iter().map(|playlist| &*playlist.id).collect::<Vec<_>>(), ["p", "p"]);
    assert_eq!(service.cursors(), [Some("mine".to_owned()), Some("2".to_owned())]);
    for request in &*service.requests() {
        assert_eq!(parameter(request, "limit").as_deref(), Some("7"));
        assert_eq!(parameter(request, "sortBy").as_deref(), Some("NAME"));
    }
}

#[tokio::test]
async fn items_come_in_order_and_dropping_next_loses_none() {
    for prefetch in [false, true] {
        let service = three_pages();
        let mut list = items(&service);
        if prefetch {
            list = list.prefetch();
        }
        let mut ids = String::new();
        loop {
            let mut context = Context::from_waker(Waker::noop());
            let polled = pin!(list.next()).poll(&mut context);
            let item = match polled {
                Poll::Ready(item) => item,
                Poll::Pending => list.next().await,
            };
            match item {
                Some(item) => ids += &item.unwrap().id,
                None => break,
            }
        }
        assert_eq!((ids.as_str(), service.requests().len()), ("abcde", 3));
    }
}

#[tokio::test]
async fn an_undecodable_item_is_an_error_that_does_not_end_the_stream() {
    let service = with_undecodable_items();
    let mut list = items(&service);
    let (mut read, mut errors) = (String::new(), Vec::new());
    while let Some(item) = list.next().await {
        match item {
            Ok(track) => read += &track.id,
            Err(error) => errors.push(error),
        }
    }
    assert_eq!(read, "abc");
    let paths: Vec<_> = errors.iter().map(|error| error.path().unwrap()).collect();
    assert_eq!(paths, ["data.topTracks.edges[1].node.title", "data.topTracks.edges[3]"]);
    assert_eq!(errors[1].item().unwrap().get(), "\"canary\"");
    for error in &errors {
        assert_eq!((error.kind(), error.cursor()), (ErrorKind::Item, None));
        assert_eq!((error.attempts(), error.request_id()), (2, Some("7c1e")));
        assert_eq!(error.operation().unwrap().id, "list_top_tracks");
        assert!(error.elapsed().is_some() && error.is_decode());
        assert!(!format!("{error} {error:?} {}", error.source().unwrap()).contains("canary"));
    }
    assert_eq!(service.undecodable(), [2, 0]);
    let page = service.client().list_top_tracks().pages().resume("1").next().await;
    let page = page.unwrap().unwrap();
    assert_eq!(page.report().undecoded[0].json, json!({ "name": "Various Artists" }));
    let (tracks, errors) = page.partition();
    assert_eq!((tracks.len(), errors.len(), errors[0].cursor()), (2, 2, Some("1")));
    // The position is after the item, for this stream and for another.
    let mut list = items(&service);
    list.try_next().await.unwrap();
    list.try_next().await.unwrap_err();
    assert_eq!(items(&service).resume(list.position()).first().await.unwrap().unwrap().id, "b");
    assert_eq!(list.try_next().await.unwrap().unwrap().id, "b");
}

#[tokio::test]
async fn undecodable_items_are_skipped_counted_and_reported() {
    let service = with_undecodable_items();
    let reported = Arc::new(Mutex::new(Vec::new()));
    let report = Arc::clone(&reported);
    let mut list = items(&service)
        .skip_undecodable_with(move |error| report.lock().unwrap().push(error.kind()));
    let mut read = String::new();
    while let Some(track) = list.try_next().await.unwrap() {
        read += &track.id;
    }
    assert_eq!((read.as_str(), list.skipped()), ("abc", 2));
    assert_eq!(*reported.lock().unwrap(), [ErrorKind::Item; 2]);
    // Skipped items do not count for `take`, and others end `try_collect`.
    for (n, requests) in [(2, 1), (3, 2)] {
        let service = with_undecodable_items();
        let list = items(&service).take(n).skip_undecodable().prefetch();
        assert_eq!(list.try_collect::<Vec<_>>().await.unwrap().len(), n);
        assert_eq!(service.requests().len(), requests);
    }
    let error = items(&with_undecodable_items()).try_collect::<Vec<_>>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Item);
}

#[tokio::test]
async fn take_sends_only_the_requests_that_it_needs() {
    for (n, expected, requests) in
        [(0, "", 0), (1, "a", 1), (2, "ab", 1), (3, "abc", 2), (9, "abcde", 3)]
    {
        let service = three_pages();
        let tracks: Vec<_> = items(&service).prefetch().take(n).try_collect().await.unwrap();
        let ids: String = tracks.into_iter().map(|track| track.id).collect();
        tokio::task::yield_now().await;
        assert_eq!((ids.as_str(), service.requests().len()), (expected, requests), "{n}");
    }
}

#[tokio::test]
async fn first_skips_empty_pages() {
    let service = Scripted::new(|request| match parameter(request, "cursor") {
        None => page(&[], Some("2")).into(),
        Some(_) => page(&["a", "b"], Some("3")).into(),
    });
    assert_eq!(items(&service).first().await.unwrap().unwrap().id, "a");
    assert_eq!(service.requests().len(), 2);
    let empty = Scripted::new(|_| page(&[], None).into());
    assert!(items(&empty).first().await.unwrap().is_none());
}

#[tokio::test]
async fn an_error_of_a_page_is_yielded_once_and_the_list_resumes_there() {
    for prefetch in [false, true] {
        let failed = Mutex::new(false);
        let service = Scripted::new(move |request| match parameter(request, "cursor") {
            None => page(&["a"], Some("2")).into(),
            Some(_) if !std::mem::replace(&mut *failed.lock().unwrap(), true) => server_error(),
            Some(_) => page(&["b"], None).into(),
        });
        let list = items(&service);
        let (ids, error) = all(if prefetch { list.prefetch() } else { list }).await;
        let error = error.unwrap();
        assert_eq!(
            (ids.concat().as_str(), error.status(), error.cursor()),
            ("a", Some(500), Some("2"))
        );
        assert!(error.elapsed().is_some());
        let (ids, error) = all(items(&service).resume(error.cursor().unwrap())).await;
        assert_eq!((ids.concat().as_str(), error.is_none()), ("b", true));
    }
    let failing = Scripted::new(|_| server_error());
    for position in [Position::default(), Position::new(Some("7".to_owned()), 3)] {
        let mut list = items(&failing).resume(position.clone());
        let error = list.next().await.unwrap().unwrap_err();
        assert_eq!(error.cursor(), position.cursor.as_deref());
        assert_eq!(list.position(), position);
    }
}

#[tokio::test]
async fn a_fault_outside_the_items_is_an_error_of_the_page() {
    for body in [
        r#"{"data":{"topTracks":{"edges":[{"node":{"id":"a"}}],"pageInfo":{"hasNextPage":{}}}}}"#,
        r#"{"data":{"topTracks":{"edges":{"canary":1}}}}"#,
        r#"{"data":{"topTracks":{"edges":[{"node":{"id":1}},"#,
        "<html>canary</html>",
        r#"{"data":null}"#,
    ] {
        let service = Scripted::new(|_| Reply::Body(Bytes::from_static(body.as_bytes())));
        let (ids, error) = all(items(&service)).await;
        let error = error.unwrap();
        assert!(ids.is_empty() && error.is_decode(), "{body}");
        assert_eq!((error.attempts(), error.request_id()), (2, Some("7c1e")), "{body}");
        assert_eq!(service.undecodable(), [0]);
        let error = items(&service).raw().next().await.unwrap().err();
        // Raw items need no more than their list and its cursor.
        assert!(error.is_none_or(|error| error.is_decode()), "{body}");
    }
}

#[tokio::test]
async fn a_cursor_that_occurs_twice_is_an_error() {
    let circle = Scripted::new(|_| page(&["a"], Some("2")).into());
    // Without the cursor of its first page, the stream notices one page later.
    for (list, expected) in [
        (items(&circle), "aa"),
        (items(&circle).resume("2"), "a"),
        (circle.client().list_top_tracks().cursor("2").items(), "aa"),
    ] {
        let (ids, error) = all(list).await;
        assert_eq!((ids.concat().as_str(), error.unwrap().is_paging()), (expected, true));
    }
    let longer = Scripted::new(|request| match parameter(request, "cursor").as_deref() {
        None => page(&["a"], Some("2")).into(),
        Some("2") => page(&["b"], Some("3")).into(),
        _ => page(&["c"], Some("2")).into(),
    });
    for (list, expected) in [(items(&longer), "abc"), (items(&longer).resume("2"), "bc")] {
        let (ids, error) = all(list).await;
        let error = error.unwrap();
        assert_eq!((ids.concat().as_str(), error.is_paging()), (expected, true));
        assert_eq!(error.cursor(), Some("3"));
    }

    let number = Mutex::new(0);
    let empty = Scripted::new(move |_| {
        *number.lock().unwrap() += 1;
        page(&[], Some(&number.lock().unwrap().to_string())).into()
    });
    let (_, error) = all(items(&empty)).await;
    let error = error.unwrap();
    assert!(error.is_paging());
    assert_eq!(error.message(), Some("the service sent 100 empty pages in a row"));
    assert_eq!((error.attempts(), error.request_id().is_some()), (2, true));
    assert_eq!(empty.requests().len(), 100);
}

#[tokio::test]
async fn a_list_ends_if_the_service_says_so_or_says_nothing() {
    let incomplete = Some("the list is incomplete");
    for (info, expected, error) in [
        (json!({ "hasNextPage": true }), "a", incomplete),
        (json!({ "hasNextPage": true, "token": null }), "a", incomplete),
        (json!({ "hasNextPage": true, "token": "" }), "a", incomplete),
        (json!({ "hasNextPage": false, "token": "stale" }), "a", None),
        (json!({ "hasNextPage": null, "token": null }), "a", None),
        (json!({}), "a", None),
        (json!(null), "a", None),
        // A cursor alone is followed.
        (json!({ "token": "2" }), "ab", None),
    ] {
        let service = Scripted::new({
            let info = info.clone();
            move |request| match parameter(request, "cursor") {
                None => {
                    let edges = json!([{ "node": { "id": "a" } }]);
                    json!({ "data": { "topTracks": { "edges": edges, "pageInfo": info } } }).into()
                }
                Some(_) => page(&["b"], None).into(),
            }
        });
        let (ids, ended) = all(items(&service)).await;
        assert_eq!((ids.concat().as_str(), ended.is_some()), (expected, error.is_some()), "{info}");
        if let (Some(ended), Some(text)) = (ended, error) {
            assert!(ended.is_paging() && ended.message().unwrap().ends_with(text), "{ended}");
        }
    }
}

#[tokio::test]
async fn a_list_resumes_at_every_position() {
    for seen in 0..=5 {
        let service = three_pages();
        let mut list = items(&service);
        for _ in 0..seen {
            list.next().await;
        }
        let position = serde_json::to_string(&list.position()).unwrap();
        let position: Position = serde_json::from_str(&position).unwrap();
        let resumed = items(&service).resume(position.clone());
        assert_eq!(resumed.position(), position);
        assert_eq!(all(resumed).await.0.concat(), "abcde"[seen..]);
        // At the granularity of pages, by the cursor alone.
        if let Some(cursor) = list.cursor() {
            let resumed = items(&service).resume(cursor);
            assert_eq!(all(resumed).await.0.concat(), "abcde"[seen - seen % 2..]);
        }
        assert!(seen != 2 || list.position() == "2".into(), "the next page");
        let raw = list.raw().try_collect::<Vec<_>>().await.unwrap();
        assert_eq!(raw.len(), 5 - seen);
    }
}

#[tokio::test]
async fn one_page_is_prefetched_and_no_more() {
    let service = three_pages();
    let mut list = items(&service).prefetch();
    assert_eq!(list.next().await.unwrap().unwrap().id, "a");
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    assert_eq!(service.cursors(), [None, Some("2".to_owned())]);
    list.next().await;
    assert_eq!(list.next().await.unwrap().unwrap().id, "c");
    tokio::task::yield_now().await;
    assert_eq!(service.requests().len(), 3);
}

#[tokio::test]
async fn an_unpolled_stream_does_not_block_others() {
    // The one permit stands for a transport that sends one request at a time.
    let permit = Arc::new(Semaphore::new(1));
    let shared = Arc::clone(&permit);
    let service = Scripted::new(move |request| {
        let next = parameter(request, "cursor").is_none().then_some("2");
        Reply::Held(Arc::clone(&shared), page(&["a"], next).to_string().into())
    });
    let mut unpolled = items(&service).prefetch();
    unpolled.next().await.unwrap().unwrap();
    permit.add_permits(1);
    while permit.available_permits() > 0 {
        tokio::task::yield_now().await;
    }
    // The prefetched page was loaded, and another list continues while nobody polls the first.
    permit.add_permits(2);
    let (ids, error) = all(items(&service)).await;
    assert_eq!((ids.concat().as_str(), error.is_none()), ("aa", true));
    assert_eq!(all(unpolled).await.0.concat(), "a");
}
