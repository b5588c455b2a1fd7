//! Lookups over a scripted transport.

use std::{
    pin::pin,
    sync::{Arc, Mutex},
    task::{Context, Waker},
};

use futures_core::FusedStream as _;
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use super::{Lookup, LookupResult};
use crate::{
    LookupParameters, Request,
    list::scripted::{Reply, Scripted, ids, parameter, server_error},
    v1::{
        self,
        params::GetTracks,
        types::{MediaType, Track},
    },
};

fn tracks(tracks: impl IntoIterator<Item = Value>) -> Value {
    json!({ "data": { "track": tracks.into_iter().collect::<Vec<_>>() } })
}

/// A service that knows every track.
fn with_every_track() -> Arc<Scripted> {
    Scripted::new(|request| tracks(ids(request).iter().map(|id| json!({ "id": id }))).into())
}

fn returning(body: Value) -> Arc<Scripted> {
    Scripted::new(move |_| body.clone().into())
}

fn lookup<const N: usize>(service: &Arc<Scripted>, ids: [&str; N]) -> Lookup<GetTracks> {
    service.client().get_tracks(ids).lookup()
}

fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("B{number:09}")).collect()
}

/// Returns a short text for each result.
fn summary(results: Vec<(String, LookupResult<Track>)>) -> Vec<String> {
    let text = |(id, result): (String, LookupResult<Track>)| match result {
        LookupResult::Found(track) if track.id == id => id,
        LookupResult::Found(track) => format!("{id}={}", track.id),
        LookupResult::Missing => format!("no {id}"),
        LookupResult::Undecodable(error) => format!("{id}?{}", error.path().unwrap_or_default()),
        LookupResult::Failed(error) => format!("{id}!{}", error.status().unwrap_or_default()),
    };
    results.into_iter().map(text).collect()
}

/// Returns the numbers of IDs of the requests.
fn sizes(service: &Scripted) -> Vec<usize> {
    service.requests().iter().map(|request| ids(request).len()).collect()
}

#[tokio::test]
async fn any_number_of_ids_is_sent_in_requests_of_the_documented_size() {
    for (count, expected) in
        [(0, &[][..]), (1, &[1]), (100, &[100]), (101, &[100, 1]), (250, &[100, 100, 50])]
    {
        let service = with_every_track();
        let ids = numbers(count);
        assert_eq!(summary(service.client().get_tracks(&ids).lookup().await), ids);
        assert_eq!(sizes(&service), expected);
    }
}

#[tokio::test]
async fn requests_can_be_smaller_but_not_larger() {
    let service = with_every_track();
    let request = service.client().get_tracks(numbers(150)).media_type(MediaType::Audio);
    assert!(request.clone().fetch().await.unwrap_err().is_invalid_request());
    request.clone().lookup().ids_per_request(60).concurrency(1).await;
    request.lookup().ids_per_request(1000).concurrency(1).await;
    assert_eq!(sizes(&service), [60, 60, 30, 100, 50]);
    let is_audio = |request| parameter(request, "mediaType").as_deref() == Some("AUDIO");
    assert!(service.requests().iter().all(is_audio));
}

#[tokio::test]
async fn albums_artists_shows_and_episodes_have_lookups() {
    async fn check<P: LookupParameters>(
        key: &str,
        get: impl Fn(&v1::Client, [&str; 2]) -> Request<P>,
    ) {
        let client = returning(json!({ "data": { key: [{ "id": "b" }] } })).client();
        let results = get(&client, ["a", "b"]).lookup().await;
        assert!(
            matches!(results[..], [(_, LookupResult::Missing), (_, LookupResult::Found(_))]),
            "{key}"
        );
    }
    check("albums", |api, ids| api.get_albums(ids)).await;
    check("artist", |api, ids| api.get_artists(ids)).await;
    #[cfg(feature = "unverified")]
    {
        check("podcastShows", |api, ids| api.get_podcast_shows(ids)).await;
        check("podcastEpisodes", |api, ids| api.get_podcast_episodes(ids)).await;
    }
}

#[tokio::test]
async fn an_id_that_occurs_again_is_sent_once() {
    let service = with_every_track();
    let ids = ["a", "b", "a", "c", "b", "a"];
    assert_eq!(summary(lookup(&service, ids).ids_per_request(2).concurrency(1).await), ids);
    assert_eq!(sizes(&service), [2, 1]);
}

#[tokio::test]
async fn a_failed_request_affects_only_its_own_ids() {
    let service = Scripted::new(|request| match ids(request) {
        ids if ids.contains(&"c".to_owned()) => server_error(),
        ids => tracks(ids.iter().map(|id| json!({ "id": id }))).into(),
    });
    let results = lookup(&service, ["a", "b", "c", "d", "e"]).ids_per_request(2).await;
    assert_eq!(summary(results), ["a", "b", "c!500", "d!500", "e"]);
}

#[tokio::test]
async fn ids_that_cannot_be_sent_are_invalid_requests() {
    let service = with_every_track();
    let results = lookup(&service, ["a", "", "b,c", "d"]).await;
    for index in [1, 2] {
        assert!(results[index].1.clone().into_result().unwrap_err().is_invalid_request());
    }
    assert_eq!(summary(results), ["a", "!0", "b,c!0", "d"]);
    assert_eq!(ids(&service.requests()[0]), ["a", "d"]);
}

#[tokio::test]
async fn results_are_a_stream_whose_requests_run_at_once_within_the_limit() {
    let permits = Arc::new(Semaphore::new(0));
    let shared = Arc::clone(&permits);
    let service = Scripted::new(move |request| {
        let body = tracks(ids(request).iter().map(|id| json!({ "id": id })));
        Reply::Held(Arc::clone(&shared), body.to_string().into())
    });
    let request = service.client().get_tracks(numbers(100));
    let mut results = request.lookup().ids_per_request(10).concurrency(3).results();
    assert!(service.requests().is_empty());
    {
        let mut next = pin!(results.next());
        for _ in 0..3 {
            let mut context = Context::from_waker(Waker::noop());
            assert!(next.as_mut().poll(&mut context).is_pending());
        }
    }
    assert_eq!(service.requests().len(), 3);
    // Dropping `next` has lost nothing.
    permits.add_permits(10);
    let mut found = Vec::new();
    while let Some(result) = results.next().await {
        found.push(result);
    }
    assert!(results.is_terminated() && results.next().await.is_none());
    assert_eq!(summary(found), numbers(100));
    assert_eq!(sizes(&service), [10; 10]);
}

#[tokio::test]
async fn results_keep_the_order_of_the_ids() {
    // The first request waits for a permit that is added when the last one was sent.
    let permits = Arc::new(Semaphore::new(0));
    let sent = Mutex::new(0);
    let service = Scripted::new(move |request| {
        let body = tracks(ids(request).iter().rev().map(|id| json!({ "id": id })));
        let mut sent = sent.lock().unwrap();
        *sent += 1;
        match *sent {
            1 => return Reply::Held(Arc::clone(&permits), body.to_string().into()),
            6 => permits.add_permits(1),
            _ => {}
        }
        body.into()
    });
    let ids = numbers(60);
    let lookup = service.client().get_tracks(&ids).lookup().ids_per_request(10).concurrency(6);
    assert_eq!(summary(lookup.await), ids);
}

#[tokio::test]
async fn undecodable_items_are_results_of_their_ids() {
    let service = returning(tracks([
        json!({ "id": "a" }),
        json!({ "id": "b", "album": { "id": ["canary"] } }),
        json!({ "id": "x", "localAsin": "c", "title": ["canary"] }),
        Value::Null,
    ]));
    let found = summary(lookup(&service, ["a", "b", "c", "d"]).await);
    assert_eq!(found, ["a", "b", "c?data.track[2].title", "no d"]);
    assert_eq!(service.undecodable(), [1]);
}

#[tokio::test]
async fn an_undecodable_item_without_an_id_may_be_any_missing_one_and_is_kept_once() {
    let service =
        returning(tracks([json!({ "title": "x".repeat(1 << 20) }), json!({ "id": "b" })]));
    let results = lookup(&service, ["a", "b", "c"]).await;
    let items: Vec<_> = results
        .iter()
        .filter_map(|(_, result)| match result {
            LookupResult::Undecodable(error) => Some(error.item().unwrap().get().as_ptr()),
            _ => None,
        })
        .collect();
    assert!(items.len() == 2 && items[0] == items[1], "the item is not copied");
    assert_eq!(summary(results), ["a?data.track[0]", "b", "c?data.track[0]"]);
}

#[tokio::test]
async fn an_entity_is_found_by_any_of_its_ids() {
    let service = returning(tracks([
        json!({ "id": "local", "globalAsin": "global", "localAsin": "local" }),
        json!({ "id": "other", "localAsin": "theirs" }),
    ]));
    let results = lookup(&service, ["global", "theirs", "local"]).await;
    assert_eq!(summary(results), ["global=local", "theirs=other", "local"]);
}

#[tokio::test]
async fn foreign_ids_are_assigned_by_index_if_the_response_is_complete_and_in_order() {
    for (returned, expected) in [
        (&["x", "b", "z"][..], ["a=x", "b", "c=z"]),
        // Shorter than the request, or in another order: nobody can tell.
        (&["x", "b"], ["no a", "b", "no c"]),
        (&["b", "x", "y"], ["no a", "b", "no c"]),
    ] {
        let service = returning(tracks(returned.iter().map(|id| json!({ "id": id }))));
        assert_eq!(summary(lookup(&service, ["a", "b", "c"]).await), expected, "{returned:?}");
    }
}
