//! Cancel safety: futures that their caller drops or sets aside return their permits and hold up no other request.
//!
//! A caller that has polled a request's future may not poll it again for a long time, e.g. in the body of a loop over
//! `buffer_unordered`. No lock, permit or queue place may depend on it.

use std::{
    future::{pending, poll_fn},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use amazon_music::{Client, Error, ErrorKind};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::Response;
use serde_json::json;
use tokio::sync::Semaphore;

use crate::{
    mock::{self, ScriptedService, access_token, json_response},
    scripted::{error, fixture, token, with_header},
};

const SECOND: Duration = Duration::from_secs(1);

/// Longer than any request takes that is not stuck. The clock is paused, so nobody waits for it.
const LONG: Duration = Duration::from_secs(3600);

/// Polls `future` once, which must not end it, and returns it.
async fn set_aside<F: Future>(future: F) -> Pin<Box<F>> {
    let mut future = Box::pin(future);
    let polled = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
    assert!(polled.is_pending());
    future
}

/// The output of `future`, which must not be stuck.
async fn finished<T>(future: impl Future<Output = Result<T, Error>>) -> T {
    match tokio::time::timeout(LONG, future).await {
        Ok(output) => output.unwrap(),
        Err(_) => panic!("the request is stuck"),
    }
}

async fn fetch(client: &Client, id: &str) -> Result<String, Error> {
    client.api().get_album(id).fetch().await.map(|album| album.id)
}

/// A service that responds with an album after a second; never to a request for `held`.
fn albums() -> ScriptedService {
    ScriptedService::new(|request| async move {
        if request.uri().path().ends_with("/held") {
            pending::<()>().await;
        }
        tokio::time::sleep(SECOND).await;
        Ok(fixture("get_album"))
    })
}

/// A service that responds to its first request with `first`, and to others with an album.
fn albums_after(first: Response<Bytes>) -> ScriptedService {
    ScriptedService::in_turn([first], fixture("get_album"))
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_set_aside_holds_up_no_other() {
    for permits in [1, 2, 5] {
        let application = albums().application().max_in_flight(permits).build().unwrap();
        let (one, other) =
            (application.client(mock::session()), application.client(mock::session()));
        let mut aside = Vec::new();
        for _ in 0..8 {
            aside.push(set_aside(fetch(&one, "a")).await);
            aside.push(set_aside(fetch(&other, "a")).await);
        }
        finished(fetch(&one, "b")).await;
        finished(fetch(&other, "b")).await;
        for request in aside {
            finished(request).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_nobody_takes_holds_no_permit() {
    let service = albums();
    let application = service.application().max_in_flight(1).build().unwrap();
    let (one, other) = (application.client(mock::session()), application.client(mock::session()));
    let aside = set_aside(fetch(&one, "a")).await;
    service.until_received(1).await;
    tokio::time::advance(LONG).await;
    finished(fetch(&other, "b")).await;
    finished(fetch(&one, "c")).await;
    assert_eq!(service.paths(), ["/v1/albums/a", "/v1/albums/b", "/v1/albums/c"]);
    finished(aside).await;
}

#[tokio::test(start_paused = true)]
async fn after_a_429_a_request_that_is_set_aside_holds_up_no_other() {
    for permits in [1, 4] {
        let throttled = with_header(error(429, "THROTTLED"), "retry-after", "7");
        let service = albums_after(throttled);
        let application = service.application().max_in_flight(permits).build().unwrap();
        let (one, other) =
            (application.client(mock::session()), application.client(mock::session()));
        let mut aside = vec![set_aside(fetch(&one, "a")).await];
        service.until_received(1).await;
        // These wait for the end of the pause.
        aside.push(set_aside(fetch(&one, "a")).await);
        aside.push(set_aside(fetch(&other, "a")).await);
        finished(fetch(&one, "b")).await;
        finished(fetch(&other, "b")).await;
        for request in aside {
            finished(request).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_consumer_stalls_no_other_account_after_a_429() {
    const WORK: Duration = Duration::from_secs(1000);
    let application = albums_after(error(429, "THROTTLED")).application().build().unwrap();
    let (slow, other) = (application.client(mock::session()), application.client(mock::session()));
    let requests = stream::iter(0..20).map(|_| fetch(&slow, "a")).buffer_unordered(5);
    let mut requests = Box::pin(requests);
    while let Some(album) = requests.next().await {
        album.unwrap();
        let other = tokio::spawn({
            let other = other.clone();
            async move {
                let begin = tokio::time::Instant::now();
                finished(fetch(&other, "b")).await;
                begin.elapsed()
            }
        });
        // The work of the consumer, who polls nothing meanwhile.
        tokio::time::sleep(WORK).await;
        assert!(other.await.unwrap() < WORK / 2);
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_in_the_body_of_a_loop_over_buffered_requests_finishes() {
    for permits in [1, 4, 16] {
        let application = albums().application().max_in_flight(permits).build().unwrap();
        let (one, other) =
            (application.client(mock::session()), application.client(mock::session()));
        let requests = stream::iter(0..64).map(|_| fetch(&one, "a")).buffer_unordered(32);
        let mut requests = Box::pin(requests);
        while let Some(album) = requests.next().await {
            album.unwrap();
            finished(fetch(&one, "b")).await;
            finished(fetch(&other, "c")).await;
        }
    }
}

/// Tracks for every ID of a lookup, after a second.
fn tracks() -> ScriptedService {
    ScriptedService::new(|request| async move {
        tokio::time::sleep(SECOND).await;
        if request.uri().path().starts_with("/v1/albums/") {
            return Ok(fixture("get_album"));
        }
        let query = request.uri().query().unwrap().to_owned();
        let ids = query.strip_prefix("ids=").unwrap().split("%2C").flat_map(|ids| ids.split(','));
        let tracks: Vec<_> = ids.map(|id| json!({ "id": id })).collect();
        Ok(json_response(200, &json!({ "data": { "tracks": tracks } })))
    })
}

#[tokio::test(start_paused = true)]
async fn a_lookup_with_few_permits_finishes_whatever_its_caller_does_meanwhile() {
    let ids: Vec<String> = (0..1000).map(|number| format!("t{number}")).collect();
    for permits in [1, 2] {
        let application = tracks().application().max_in_flight(permits).build().unwrap();
        let client = application.client(mock::session());
        let all = finished(async { Ok(client.api().get_tracks(&ids).lookup().await) }).await;
        assert!(all.into_iter().all(|(_, track)| track.found().is_some()));

        let mut results = client.api().get_tracks(&ids).lookup().results();
        let mut found = 0;
        while let Some((id, track)) = results.next().await {
            assert_eq!(track.found().unwrap().id, id);
            found += 1;
            if found % 50 == 1 {
                finished(fetch(&client, "a")).await;
            }
        }
        assert_eq!(found, ids.len());
    }
}

#[tokio::test(start_paused = true)]
async fn a_lookup_that_is_set_aside_holds_up_no_other() {
    let ids: Vec<String> = (0..1000).map(|number| format!("t{number}")).collect();
    let application = tracks().application().max_in_flight(1).build().unwrap();
    let client = application.client(mock::session());
    let mut results = client.api().get_tracks(&ids).lookup().results();
    drop(set_aside(results.next()).await);
    finished(fetch(&client, "a")).await;
    assert!(results.next().await.is_some());
}

#[tokio::test(start_paused = true)]
async fn dropped_requests_return_their_permits_and_places_and_are_not_sent() {
    let service = albums();
    let application = service.application().max_in_flight(1).build().unwrap();
    let (one, other) = (application.client(mock::session()), application.client(mock::session()));
    for forwards in [true, false] {
        let sent = service.paths().len() + 1;
        let mut requests = vec![set_aside(fetch(&one, "held")).await];
        service.until_received(sent).await;
        // One waits in the queue of its account, the other for a permit.
        requests.push(set_aside(fetch(&one, "held")).await);
        requests.push(set_aside(fetch(&other, "held")).await);
        while let Some(request) = if forwards { Some(requests.remove(0)) } else { requests.pop() } {
            drop(request);
            if requests.is_empty() {
                break;
            }
        }
        finished(fetch(&one, "a")).await;
        finished(fetch(&other, "a")).await;
        let paths = service.paths().split_off(sent - 1);
        assert_eq!(paths.len(), 3, "{paths:?}");
        assert_eq!(paths[1..], ["/v1/albums/a", "/v1/albums/a"]);
    }
    assert_eq!(application.counters().attempts, 6);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_dropped_between_two_attempts_is_not_sent_again() {
    for status in [429, 503] {
        let service = albums_after(with_header(error(status, ""), "retry-after", "20"));
        let application = service.application().max_in_flight(1).build().unwrap();
        let client = application.client(mock::session());
        let request = set_aside(fetch(&client, "a")).await;
        service.until_received(1).await;
        drop(request);
        tokio::time::sleep(LONG).await;
        assert_eq!(service.paths(), ["/v1/albums/a"]);
        finished(fetch(&client, "b")).await;
    }
}

/// Login with Amazon that gives a token for each permit of `open`, and Amazon Music that rejects the first token.
fn with_login(open: &Arc<Semaphore>) -> ScriptedService {
    let (open, issued) = (Arc::clone(open), Arc::new(AtomicUsize::new(0)));
    ScriptedService::new(move |request| {
        let (open, issued) = (Arc::clone(&open), Arc::clone(&issued));
        async move {
            if request.uri().path() == "/auth/o2/token" {
                open.acquire().await.unwrap().forget();
                let number = 1 + issued.fetch_add(1, Ordering::SeqCst);
                return Ok(token(&access_token(number as u64)));
            }
            let first = format!("Bearer {}", access_token(1));
            let is_rejected = request.headers()["authorization"] == first.as_str();
            Ok(if is_rejected { error(401, "INVALID_ACCESS_TOKEN") } else { fixture("get_album") })
        }
    })
}

fn refreshes(service: &ScriptedService) -> usize {
    service.paths().iter().filter(|path| *path == "/auth/o2/token").count()
}

#[tokio::test(start_paused = true)]
async fn a_dropped_request_aborts_no_shared_refresh() {
    let open = Arc::new(Semaphore::new(0));
    let service = with_login(&open);
    let client = service.application().build().unwrap().client(service.session());

    // The first token, for which two requests wait.
    let first = set_aside(fetch(&client, "a")).await;
    let second = set_aside(fetch(&client, "a")).await;
    service.until_received(1).await;
    drop(first);
    open.add_permits(1);
    // The token is rejected, and the one request that waits for the next token is dropped.
    service.until_received(3).await;
    assert_eq!(refreshes(&service), 2);
    drop(second);
    open.add_permits(1);
    finished(fetch(&client, "b")).await;
    assert_eq!(refreshes(&service), 2, "{:?}", service.paths());
}

#[tokio::test(start_paused = true)]
async fn a_refresh_whose_caller_sets_the_request_aside_holds_up_no_other() {
    let open = Arc::new(Semaphore::new(2));
    let service = with_login(&open);
    let application = service.application().max_in_flight(1).build().unwrap();
    let client = application.client(service.session());
    let aside = set_aside(fetch(&client, "a")).await;
    service.until_received(1).await;
    finished(fetch(&client, "b")).await;
    finished(fetch(&application.client(mock::session()), "c")).await;
    finished(aside).await;
    assert_eq!(refreshes(&service), 2);
}

/// Two pages with two tracks each, and albums; each response takes a second.
fn library() -> ScriptedService {
    ScriptedService::new(|request| async move {
        tokio::time::sleep(SECOND).await;
        if request.uri().path().starts_with("/v1/albums/") {
            return Ok(fixture("get_album"));
        }
        let is_first = !request.uri().query().unwrap_or_default().contains("cursor");
        let (ids, next) = if is_first { (["a", "b"], Some("2")) } else { (["c", "d"], None) };
        let edges = ids.map(|id| json!({ "cursor": id, "node": { "id": id } }));
        let page = json!({ "hasNextPage": next.is_some(), "token": next });
        let tracks = json!({ "edges": edges, "pageInfo": page });
        Ok(json_response(200, &json!({ "data": { "user": { "tracks": tracks } } })))
    })
}

#[tokio::test(start_paused = true)]
async fn a_prefetched_page_that_nobody_takes_holds_no_permit() {
    let service = library();
    let client = service.application().max_in_flight(1).build().unwrap().client(mock::session());
    let mut items = client.api().list_my_library_tracks().items().prefetch();
    items.try_next().await.unwrap().unwrap();
    service.until_received(2).await;
    finished(fetch(&client, "a")).await;
    let rest: Vec<_> = finished(items.try_collect()).await;
    assert_eq!((rest.len(), service.paths().len()), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn dropping_the_future_of_next_loses_no_item_and_no_page() {
    let service = library();
    let client = service.application().build().unwrap().client(mock::session());
    for prefetch in [false, true] {
        let mut items = client.api().list_my_library_tracks().items();
        if prefetch {
            items = items.prefetch();
        }
        let before = service.paths().len();
        let mut ids = Vec::new();
        loop {
            // A caller that waits less long than a page takes.
            match tokio::time::timeout(SECOND / 10, items.next()).await {
                Err(_) => {}
                Ok(Some(item)) => ids.push(item.unwrap().node.unwrap().id),
                Ok(None) => break,
            }
        }
        assert_eq!(ids, ["a", "b", "c", "d"]);
        assert_eq!(service.paths().len() - before, 2);
    }
}

#[test]
fn outside_a_runtime_a_request_is_an_error_of_configuration() {
    let client = albums().application().build().unwrap().client(mock::session());
    let mut request = Box::pin(fetch(&client, "a"));
    let Poll::Ready(outcome) = request.as_mut().poll(&mut Context::from_waker(Waker::noop()))
    else {
        panic!("there is no runtime to wait for")
    };
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Configuration);
}
