//! Cancel safety of lookups and shared refreshes: a future that is dropped or not polled again does not block other requests.

use std::{
    future::poll_fn,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    time::Duration,
};

use amazon_music::{Client, Error};
use serde_json::json;
use tokio::sync::Semaphore;

use crate::{
    mock::{self, ScriptedService, access_token, json_response},
    scripted::{error, fixture, token},
};

const SECOND: Duration = Duration::from_secs(1);

/// Longer than any request takes that is not stuck. The clock is paused, so nobody waits for it.
const LONG: Duration = Duration::from_secs(3600);

/// Polls `future` once, and returns it if it is pending.
async fn polled_once<F: Future>(future: F) -> Pin<Box<F>> {
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
async fn a_lookup_with_few_permits_finishes() {
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
async fn dropping_a_request_does_not_abort_a_shared_refresh() {
    let open = Arc::new(Semaphore::new(0));
    let service = with_login(&open);
    let client = service.application().build().unwrap().client(service.session());

    // The first token, for which two requests wait.
    let first = polled_once(fetch(&client, "a")).await;
    let second = polled_once(fetch(&client, "a")).await;
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
async fn a_refresh_for_an_unpolled_request_does_not_block_others() {
    let open = Arc::new(Semaphore::new(2));
    let service = with_login(&open);
    let application = service.application().max_in_flight(1).build().unwrap();
    let client = application.client(service.session());
    let aside = polled_once(fetch(&client, "a")).await;
    service.until_received(1).await;
    finished(fetch(&client, "b")).await;
    finished(fetch(&application.client(mock::session()), "c")).await;
    finished(aside).await;
    assert_eq!(refreshes(&service), 2);
}
