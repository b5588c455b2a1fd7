//! Lookups of any number of IDs: the requests that are sent, and the results of the IDs.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use amazon_music::{
    Error, ErrorKind, LookupResult,
    api::v1::OPERATIONS,
    types::{MediaType, Track},
};
use futures_util::{FutureExt as _, StreamExt as _};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::mock::{MockMusic, error_response, route};

/// The IDs that a request has.
fn ids_of(request: &Request) -> Vec<String> {
    let ids = request.url.query_pairs().find(|(name, _)| name == "ids").unwrap().1;
    ids.split(',').map(str::to_owned).collect()
}

/// A response with a track for each of `ids`.
fn tracks(ids: &[String]) -> ResponseTemplate {
    response(ids.iter().map(|id| json!({ "id": id, "title": format!("Title of {id}") })).collect())
}

fn response(tracks: Vec<Value>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "data": { "track": tracks } }))
}

/// A service that has every track.
async fn with_every_track() -> MockMusic {
    let music = MockMusic::start().await;
    let everything = |request: &Request| tracks(&ids_of(request));
    music.mount(route("GET", "/tracks").respond_with(everything)).await;
    music
}

fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("B{number:09}")).collect()
}

/// A short text for each result.
fn summary(results: Vec<(String, LookupResult<Track>)>) -> Vec<String> {
    let index =
        |error: &Error| error.path().and_then(|path| path.split(['[', ']']).nth(1)?.parse().ok());
    let text = |(id, result): (String, LookupResult<Track>)| match result {
        LookupResult::Found(track) if track.id == id => id,
        LookupResult::Found(track) => format!("{id}={}", track.id),
        LookupResult::Missing => format!("no {id}"),
        LookupResult::Undecodable(error) => format!("{id}?{}", index(&error).unwrap_or(99)),
        LookupResult::Failed(error) => format!("{id}!{}", error.status().unwrap_or_default()),
        _ => format!("{id} has a new kind of result"),
    };
    results.into_iter().map(text).collect()
}

#[tokio::test]
async fn any_number_of_ids_is_looked_up_in_requests_of_the_documented_size() {
    for (count, requests) in [(0, 0), (1, 1), (100, 1), (101, 2), (1000, 10)] {
        let music = with_every_track().await;
        let ids = numbers(count);
        let found = music.client().api().get_tracks(&ids).lookup().await;
        assert_eq!(summary(found), ids);
        let mut sizes: Vec<_> = music.received().await.iter().map(|r| ids_of(r).len()).collect();
        assert_eq!((sizes.len(), sizes.iter().sum::<usize>()), (requests, count));
        sizes.sort_unstable();
        assert!(sizes.iter().skip(1).all(|size| *size == 100), "{sizes:?}");
    }
}

#[tokio::test]
async fn requests_can_be_smaller_and_not_larger_and_keep_other_parameters() {
    let music = with_every_track().await;
    let client = music.client();
    let ids = numbers(150);
    let request = client.api().get_tracks(&ids).media_type(MediaType::Audio);
    request.clone().lookup().ids_per_request(60).concurrency(1).await;
    request.lookup().ids_per_request(1000).concurrency(1).await;
    let requests = music.received().await;
    let sizes: Vec<_> = requests.iter().map(|request| ids_of(request).len()).collect();
    assert_eq!(sizes, [60, 60, 30, 100, 50]);
    assert!(requests.iter().all(|r| r.url.query().unwrap().contains("mediaType=AUDIO")));
}

#[test]
fn every_lookup_has_a_documented_size() {
    let lookups: Vec<_> = OPERATIONS
        .iter()
        .flat_map(|operation| operation.parameters.iter().map(move |p| (operation.id, p)))
        .filter(|(_, parameter)| parameter.name == "ids")
        .collect();
    assert!(!lookups.is_empty());
    assert!(lookups.iter().all(|(_, ids)| ids.maximum == Some(100)), "{lookups:?}");
}

#[tokio::test]
async fn one_request_with_too_many_ids_or_none_is_not_sent() {
    let music = with_every_track().await;
    let client = music.client();
    assert_eq!(client.api().get_tracks(numbers(100)).fetch().await.unwrap().len(), 100);
    for count in [0, 101] {
        let error = client.api().get_tracks(numbers(count)).fetch().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
    }
    let error = client.api().get_tracks(numbers(101)).fetch().await.unwrap_err();
    assert!(error.to_string().contains("lookup"), "{error}");
    assert_eq!(music.received().await.len(), 1);
}

#[tokio::test]
async fn ids_that_the_response_does_not_contain_are_missing() {
    let music = MockMusic::responding(tracks(&["c".to_owned(), "a".to_owned()])).await;
    let found = music.client().api().get_tracks(["a", "b", "c", "d"]).lookup().await;
    assert_eq!(summary(found), ["a", "no b", "c", "no d"]);
}

#[tokio::test]
async fn a_repeated_id_is_sent_once_and_has_a_result_each_time() {
    let music = with_every_track().await;
    let ids = ["a", "b", "a", "c", "b", "a"];
    let lookup = music.client().api().get_tracks(ids).lookup().ids_per_request(2).concurrency(1);
    assert_eq!(summary(lookup.await), ids);
    let requests: Vec<_> = music.received().await.iter().map(ids_of).collect();
    assert_eq!(requests, [vec!["a", "b"], vec!["c"]]);
}

#[tokio::test]
async fn a_request_that_fails_costs_only_its_own_ids() {
    let music = MockMusic::start().await;
    let respond = |request: &Request| match ids_of(request) {
        ids if ids.contains(&"c".to_owned()) => error_response(403, "ACCESS_DENIED"),
        ids => tracks(&ids),
    };
    music.mount(route("GET", "/tracks").respond_with(respond)).await;
    let lookup =
        music.client().api().get_tracks(["a", "b", "c", "d", "e"]).lookup().ids_per_request(2);
    let found = lookup.await;
    let error = |index: usize| match &found[index].1 {
        LookupResult::Failed(error) => error.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((error(2).code(), error(3).code()), (Some("ACCESS_DENIED"), Some("ACCESS_DENIED")));
    assert_eq!(summary(found), ["a", "b", "c!403", "d!403", "e"]);
}

#[tokio::test]
async fn results_have_the_order_of_the_ids_whichever_request_ends_first() {
    let music = MockMusic::start().await;
    let requests = AtomicU64::new(0);
    let later_is_faster = move |request: &Request| {
        let earlier = requests.fetch_add(1, Ordering::SeqCst);
        let mut ids = ids_of(request);
        ids.reverse();
        tracks(&ids).set_delay(Duration::from_millis(40u64.saturating_sub(10 * earlier)))
    };
    music.mount(route("GET", "/tracks").respond_with(later_is_faster).expect(6)).await;
    let ids = numbers(60);
    let lookup = music.client().api().get_tracks(&ids).lookup().ids_per_request(10).concurrency(6);
    assert_eq!(summary(lookup.await), ids);
}

#[tokio::test]
async fn concurrency_limits_the_requests_of_a_lookup() {
    let music = MockMusic::start().await;
    let never = ResponseTemplate::new(200).set_delay(Duration::from_secs(3600));
    music.mount(route("GET", "/tracks").respond_with(never)).await;
    let client = music.client();
    let lookup = client.api().get_tracks(numbers(100)).lookup().ids_per_request(10).concurrency(3);
    let mut results = lookup.results();
    assert!(results.next().now_or_never().is_none());
    let waiting = tokio::spawn(async move { results.next().await.is_some() });
    music.until_received(3).await;
    // A request that is still being sent would be received before this one.
    client.api().get_album("x").fetch().await.unwrap_err();
    assert_eq!(music.received().await.len(), 4);
    waiting.abort();
}

#[tokio::test]
async fn results_are_a_stream_that_sends_requests_as_they_are_needed() {
    let music = with_every_track().await;
    let lookup = music.client().api().get_tracks(numbers(100)).lookup().ids_per_request(10);
    let mut results = lookup.concurrency(1).results();
    assert!(music.received().await.is_empty());
    assert_eq!(results.next().await.unwrap().0, "B000000000");
    assert_eq!(music.received().await.len(), 1);
    let rest: Vec<_> = results.collect().await;
    assert_eq!(rest.len(), 99);
}

#[tokio::test]
async fn an_undecodable_item_is_the_result_of_its_id() {
    let odd = vec![
        json!({ "id": "a" }),
        json!({ "id": "b", "title": 7 }),
        json!({ "id": "x", "localAsin": "c", "title": ["canary"] }),
        json!(null),
    ];
    let music = MockMusic::responding(response(odd)).await;
    let found = music.client().api().get_tracks(["a", "b", "c", "d"]).lookup().await;
    assert_eq!(summary(found), ["a", "b?1", "c?2", "no d"]);
}

#[tokio::test]
async fn an_undecodable_item_without_an_id_may_be_any_of_those_that_are_missing() {
    let music = MockMusic::responding(response(vec![json!("canary"), json!({ "id": "b" })])).await;
    let found = music.client().api().get_tracks(["a", "b", "c"]).lookup().await;
    assert_eq!(summary(found), ["a?0", "b", "c?0"]);
}

#[tokio::test]
async fn an_entity_is_found_by_any_of_its_ids() {
    let both = vec![
        json!({ "id": "local", "globalAsin": "global", "localAsin": "local" }),
        json!({ "id": "other", "localAsin": "theirs" }),
    ];
    let music = MockMusic::responding(response(both)).await;
    let found = music.client().api().get_tracks(["global", "theirs", "local"]).lookup().await;
    assert_eq!(summary(found), ["global=local", "theirs=other", "local"]);
}

/// Shows that are looked up by ASIN have a UUID in the response.
#[tokio::test]
async fn other_ids_are_matched_by_their_index_if_the_response_is_complete() {
    let shows = |shows: &[&str]| {
        let shows: Vec<_> = shows.iter().map(|id| json!({ "id": id })).collect();
        ResponseTemplate::new(200).set_body_json(json!({ "data": { "podcastShows": shows } }))
    };
    for (response, expected) in [
        (&["x", "b", "z"][..], ["x", "b", "z"]),
        // Fewer than requested, or in another order: there is no telling.
        (&["x", "b"], ["-", "b", "-"]),
        (&["b", "x", "y"], ["-", "b", "-"]),
    ] {
        let music = MockMusic::responding(shows(response)).await;
        let found = music.client().api().get_podcast_shows(["a", "b", "c"]).lookup().await;
        let found = found.into_iter().map(|(_, result)| result.found());
        let ids: Vec<_> = found.map(|show| show.map_or("-".to_owned(), |show| show.id)).collect();
        assert_eq!(ids, expected, "{response:?}");
    }
}

#[tokio::test]
async fn an_id_that_cannot_be_in_a_list_of_ids_is_not_sent() {
    let music = with_every_track().await;
    let found = music.client().api().get_tracks(["a", "", "b,c", "d"]).lookup().await;
    for index in [1, 2] {
        let error = found[index].1.clone().into_result().unwrap_err();
        assert!(error.is_invalid_request());
    }
    assert_eq!(summary(found), ["a", "!0", "b,c!0", "d"]);
    assert_eq!(ids_of(&music.only_request().await), ["a", "d"]);
}

#[tokio::test]
async fn albums_artists_and_episodes_have_lookups() {
    let music = MockMusic::start().await;
    for (path, key) in
        [("/albums", "albums"), ("/artists", "artist"), ("/podcasts/episodes", "podcastEpisodes")]
    {
        let body = json!({ "data": { key: [{ "id": "b" }] } });
        let response = ResponseTemplate::new(200).set_body_json(body);
        music.mount(route("GET", path).respond_with(response).expect(1)).await;
    }
    let client = music.client();
    let api = client.api();
    let albums = api.get_albums(["a", "b"]).lookup().await;
    let artists = api.get_artists(["a", "b"]).lookup().await;
    let episodes = api.get_podcast_episodes(["a", "b"]).lookup().await;
    assert!(matches!(albums[..], [(_, LookupResult::Missing), (_, LookupResult::Found(_))]));
    assert!(matches!(artists[..], [(_, LookupResult::Missing), (_, LookupResult::Found(_))]));
    assert!(matches!(episodes[..], [(_, LookupResult::Missing), (_, LookupResult::Found(_))]));
}
