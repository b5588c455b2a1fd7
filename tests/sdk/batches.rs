//! Lookups of any number of ids: which calls are made, and which id gets which answer.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use amazon_music::{
    Answer, RequestExt as _,
    api::v1::OPERATIONS,
    types::{MediaType, Track},
};
use futures_util::{FutureExt as _, StreamExt as _};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::mock::{MockMusic, call, refusal};

/// The ids that a lookup asks for.
fn asked(request: &Request) -> Vec<String> {
    let ids = request.url.query_pairs().find(|(name, _)| name == "ids").unwrap().1;
    ids.split(',').map(str::to_owned).collect()
}

/// An answer with a track for each of `ids`.
fn tracks(ids: &[String]) -> ResponseTemplate {
    answer(ids.iter().map(|id| json!({ "id": id, "title": format!("Title of {id}") })).collect())
}

fn answer(tracks: Vec<Value>) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "data": { "track": tracks } }))
}

/// A service that knows every track.
async fn with_every_track() -> MockMusic {
    let music = MockMusic::start().await;
    let everything = |request: &Request| tracks(&asked(request));
    music.mount(call("GET", "/tracks").respond_with(everything)).await;
    music
}

fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("B{number:09}")).collect()
}

/// One word for each answer.
fn words(answers: Vec<(String, Answer<Track>)>) -> Vec<String> {
    let word = |(id, answer): (String, Answer<Track>)| match answer {
        Answer::Found(track) if track.id == id => id,
        Answer::Found(track) => format!("{id}={}", track.id),
        Answer::LeftOut => format!("no {id}"),
        Answer::Undecodable(item) => format!("{id}?{}", item.index()),
        Answer::Failed(error) => format!("{id}!{}", error.status().unwrap_or_default()),
        _ => format!("{id} has an answer of a new kind"),
    };
    answers.into_iter().map(word).collect()
}

#[tokio::test]
async fn any_number_of_ids_is_asked_for_in_calls_of_the_documented_size() {
    for (count, calls) in [(0, 0), (1, 1), (100, 1), (101, 2), (1000, 10)] {
        let music = with_every_track().await;
        let ids = numbers(count);
        let found = music.client().api().get_tracks().lookup(&ids).await;
        assert_eq!(words(found), ids);
        let mut sizes: Vec<_> = music.received().await.iter().map(|r| asked(r).len()).collect();
        assert_eq!((sizes.len(), sizes.iter().sum::<usize>()), (calls, count));
        sizes.sort_unstable();
        assert!(sizes.iter().skip(1).all(|size| *size == 100), "{sizes:?}");
    }
}

#[tokio::test]
async fn calls_can_be_smaller_and_not_larger_and_keep_what_else_is_set() {
    let music = with_every_track().await;
    let client = music.client();
    let ids = numbers(150);
    let template = client.api().get_tracks().media_type(MediaType::Audio);
    template.clone().lookup(&ids).per_call(60).concurrency(1).await;
    template.lookup(&ids).per_call(1000).concurrency(1).await;
    let requests = music.received().await;
    let sizes: Vec<_> = requests.iter().map(|request| asked(request).len()).collect();
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
    assert_eq!(lookups.len(), 5, "{lookups:?}");
    assert!(lookups.iter().all(|(_, ids)| ids.maximum == Some(100)), "{lookups:?}");
}

#[tokio::test]
async fn what_the_service_leaves_out_is_said_of_its_id() {
    let music = MockMusic::answering(tracks(&["c".to_owned(), "a".to_owned()])).await;
    let found = music.client().api().get_tracks().lookup(["a", "b", "c", "d"]).await;
    assert_eq!(words(found), ["a", "no b", "c", "no d"]);
}

#[tokio::test]
async fn an_id_that_comes_again_is_asked_for_once_and_answered_each_time() {
    let music = with_every_track().await;
    let ids = ["a", "b", "a", "c", "b", "a"];
    let lookup = music.client().api().get_tracks().lookup(ids).per_call(2).concurrency(1);
    assert_eq!(words(lookup.await), ids);
    let calls: Vec<_> = music.received().await.iter().map(asked).collect();
    assert_eq!(calls, [vec!["a", "b"], vec!["c"]]);
}

#[tokio::test]
async fn a_call_that_fails_costs_only_its_own_ids() {
    let music = MockMusic::start().await;
    let answers = |request: &Request| match asked(request) {
        ids if ids.contains(&"c".to_owned()) => refusal(403, "ACCESS_DENIED"),
        ids => tracks(&ids),
    };
    music.mount(call("GET", "/tracks").respond_with(answers)).await;
    let lookup = music.client().api().get_tracks().lookup(["a", "b", "c", "d", "e"]).per_call(2);
    let found = lookup.await;
    let error = |index: usize| match &found[index].1 {
        Answer::Failed(error) => error.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((error(2).code(), error(3).code()), (Some("ACCESS_DENIED"), Some("ACCESS_DENIED")));
    assert_eq!(words(found), ["a", "b", "c!403", "d!403", "e"]);
}

#[tokio::test]
async fn the_order_is_that_of_the_ids_whichever_call_ends_first() {
    let music = MockMusic::start().await;
    let calls = AtomicU64::new(0);
    let later_is_faster = move |request: &Request| {
        let earlier = calls.fetch_add(1, Ordering::SeqCst);
        let mut ids = asked(request);
        ids.reverse();
        tracks(&ids).set_delay(Duration::from_millis(40u64.saturating_sub(10 * earlier)))
    };
    music.mount(call("GET", "/tracks").respond_with(later_is_faster).expect(6)).await;
    let ids = numbers(60);
    let lookup = music.client().api().get_tracks().lookup(&ids).per_call(10).concurrency(6);
    assert_eq!(words(lookup.await), ids);
}

#[tokio::test]
async fn only_so_many_calls_run_at_once() {
    let music = MockMusic::start().await;
    let never = ResponseTemplate::new(200).set_delay(Duration::from_secs(3600));
    music.mount(call("GET", "/tracks").respond_with(never)).await;
    let client = music.client();
    let lookup = client.api().get_tracks().lookup(numbers(100)).per_call(10).concurrency(3);
    let mut answers = lookup.answers();
    assert!(answers.next().now_or_never().is_none());
    let waiting = tokio::spawn(async move { answers.next().await.is_some() });
    music.until_received(3).await;
    // Whatever might still be under way comes before this.
    client.api().get_album().id("x").fetch().await.unwrap_err();
    assert_eq!(music.received().await.len(), 4);
    waiting.abort();
}

#[tokio::test]
async fn answers_come_one_by_one_and_calls_only_as_they_are_needed() {
    let music = with_every_track().await;
    let lookup = music.client().api().get_tracks().lookup(numbers(100)).per_call(10);
    let mut answers = lookup.concurrency(1).answers();
    assert!(music.received().await.is_empty());
    assert_eq!(answers.next().await.unwrap().0, "B000000000");
    assert_eq!(music.received().await.len(), 1);
    let rest: Vec<_> = answers.collect().await;
    assert_eq!(rest.len(), 99);
}

#[tokio::test]
async fn an_item_that_cannot_be_read_is_said_of_its_id() {
    let odd = vec![
        json!({ "id": "a" }),
        json!({ "id": "b", "duration": "canary" }),
        json!({ "id": "x", "localAsin": "c", "title": ["canary"] }),
        json!(null),
    ];
    let music = MockMusic::answering(answer(odd)).await;
    let found = music.client().api().get_tracks().lookup(["a", "b", "c", "d"]).await;
    assert_eq!(words(found), ["a", "b?1", "c?2", "no d"]);
}

#[tokio::test]
async fn an_unreadable_item_without_an_id_may_be_any_of_those_that_are_missing() {
    let music = MockMusic::answering(answer(vec![json!("canary"), json!({ "id": "b" })])).await;
    let found = music.client().api().get_tracks().lookup(["a", "b", "c"]).await;
    assert_eq!(words(found), ["a?0", "b", "c?0"]);
}

#[tokio::test]
async fn a_thing_is_found_by_any_of_its_ids() {
    let both = vec![
        json!({ "id": "local", "globalAsin": "global", "localAsin": "local" }),
        json!({ "id": "other", "localAsin": "theirs" }),
    ];
    let music = MockMusic::answering(answer(both)).await;
    let found = music.client().api().get_tracks().lookup(["global", "theirs", "local"]).await;
    assert_eq!(words(found), ["global=local", "theirs=other", "local"]);
}

/// Shows that are asked for by ASIN answer with a UUID.
#[tokio::test]
async fn foreign_ids_are_told_apart_by_their_place_where_the_answer_is_complete() {
    let shows = |shows: &[&str]| {
        let shows: Vec<_> = shows.iter().map(|id| json!({ "id": id })).collect();
        ResponseTemplate::new(200).set_body_json(json!({ "data": { "podcastShows": shows } }))
    };
    for (answer, expected) in [
        (&["x", "b", "z"][..], ["x", "b", "z"]),
        // Shorter than the question, or in another order: nobody can tell.
        (&["x", "b"], ["-", "b", "-"]),
        (&["b", "x", "y"], ["-", "b", "-"]),
    ] {
        let music = MockMusic::answering(shows(answer)).await;
        let found = music.client().api().get_podcast_shows().lookup(["a", "b", "c"]).await;
        let found = found.into_iter().map(|(_, answer)| answer.found());
        let ids: Vec<_> = found.map(|show| show.map_or("-".to_owned(), |show| show.id)).collect();
        assert_eq!(ids, expected, "{answer:?}");
    }
}

#[tokio::test]
async fn an_id_that_cannot_stand_in_a_list_of_ids_is_not_sent() {
    let music = with_every_track().await;
    let found = music.client().api().get_tracks().lookup(["a", "", "b,c", "d"]).await;
    for index in [1, 2] {
        let error = found[index].1.clone().into_result().unwrap_err();
        assert!(error.is_invalid_request());
    }
    assert_eq!(words(found), ["a", "!0", "b,c!0", "d"]);
    assert_eq!(asked(&music.only_request().await), ["a", "d"]);
}

#[tokio::test]
async fn albums_artists_and_episodes_are_looked_up_the_same_way() {
    let music = MockMusic::start().await;
    for (path, key) in
        [("/albums", "albums"), ("/artists", "artist"), ("/podcasts/episodes", "podcastEpisodes")]
    {
        let body = json!({ "data": { key: [{ "id": "b" }] } });
        let answer = ResponseTemplate::new(200).set_body_json(body);
        music.mount(call("GET", path).respond_with(answer).expect(1)).await;
    }
    let client = music.client();
    let api = client.api();
    let albums = api.get_albums().lookup(["a", "b"]).await;
    let artists = api.get_artists().lookup(["a", "b"]).await;
    let episodes = api.get_podcast_episodes().lookup(["a", "b"]).await;
    assert!(matches!(albums[..], [(_, Answer::LeftOut), (_, Answer::Found(_))]));
    assert!(matches!(artists[..], [(_, Answer::LeftOut), (_, Answer::Found(_))]));
    assert!(matches!(episodes[..], [(_, Answer::LeftOut), (_, Answer::Found(_))]));
}
