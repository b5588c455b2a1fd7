//! Calls that are attempted again, and those that are not. How long is waited is tested without sockets, in
//! the facade.

use std::time::Duration;

use amazon_music::{
    Application, Client, Error, RequestExt as _, RetryPolicy,
    types::{TrackSearchFilter, Visibility},
};
use wiremock::ResponseTemplate;

use crate::{
    fixtures,
    mock::{self, MockLwa, MockMusic, access_token, bearer, call, quick, refusal},
};

/// Longer than any test takes.
const LONG: Duration = Duration::from_secs(3600);

fn album() -> ResponseTemplate {
    fixtures::case("get_album", "default").response()
}

async fn fetch(client: &Client) -> Result<String, Error> {
    client.api().get_album().id("a").fetch().await.map(|album| album.id)
}

async fn create(client: &Client) -> Result<String, Error> {
    let new = client
        .api()
        .create_playlist()
        .body_map(|body| body.title("Mix").description("").visibility(Visibility::Private));
    new.fetch().await.map(|playlist| playlist.id)
}

/// A client of an application that retries and waits next to nothing.
fn client(music: &MockMusic) -> Client {
    music.application().build().unwrap().client(mock::session())
}

/// A service that answers calls of `path` with `first`, each once, and then with `last`.
async fn answering_in_turn(
    method: &str,
    path: &str,
    first: impl IntoIterator<Item = ResponseTemplate>,
    last: ResponseTemplate,
) -> MockMusic {
    let music = MockMusic::start().await;
    for answer in first {
        let once = call(method, path).respond_with(answer).up_to_n_times(1);
        music.mount(once.expect(1).with_priority(1)).await;
    }
    music.mount(call(method, path).respond_with(last)).await;
    music
}

#[tokio::test]
async fn a_read_is_repeated_until_the_service_answers() {
    let faults = [refusal(500, "INTERNAL"), ResponseTemplate::new(502), refusal(429, "THROTTLED")];
    let music = answering_in_turn("GET", "/albums/a", faults, album()).await;
    let client = client(&music);
    assert_eq!(fetch(&client).await.unwrap(), "B0064UPU4G");
    let received = music.received().await;
    assert_eq!(received.len(), 4);
    assert!(received.iter().all(|request| request.headers == received[0].headers));
    let counters = client.application().counters();
    assert_eq!((counters.calls, counters.attempts, counters.retries), (1, 4, 3));
    assert_eq!(counters.throttled, 1);
}

#[tokio::test]
async fn a_search_is_repeated_although_it_is_a_post() {
    let busy = [ResponseTemplate::new(503)];
    let found = fixtures::case("search_tracks", "default").response();
    let music = answering_in_turn("POST", "/search/tracks", busy, found).await;
    let filter = TrackSearchFilter { field: None, query: "happy".to_owned() };
    let search = client(&music).api().search_tracks();
    search.body_map(|body| body.search_filters(vec![filter])).fetch().await.unwrap();
    let received = music.received().await;
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].body, received[1].body);
}

#[tokio::test]
async fn a_write_that_twice_is_the_same_as_once_is_repeated() {
    let busy = [ResponseTemplate::new(503)];
    let music = answering_in_turn("DELETE", "/playlists/p", busy, ResponseTemplate::new(204)).await;
    client(&music).api().delete_playlist().id("p").fetch().await.unwrap();
    assert_eq!(music.received().await.len(), 2);
}

#[tokio::test]
async fn a_write_that_may_have_happened_is_not_repeated() {
    for (status, code) in [(500, "INTERNAL"), (502, ""), (503, ""), (504, "")] {
        let music = MockMusic::start().await;
        let refusal = call("POST", "/playlists").respond_with(refusal(status, code));
        music.mount(refusal.expect(1)).await;
        assert_eq!(create(&client(&music)).await.unwrap_err().status(), Some(status));
    }
}

#[tokio::test]
async fn a_write_that_was_throttled_has_not_happened_and_is_repeated() {
    let created = fixtures::case("create_playlist", "default").response();
    let throttled = [refusal(429, "THROTTLED")];
    let music = answering_in_turn("POST", "/playlists", throttled, created).await;
    create(&client(&music)).await.unwrap();
    assert_eq!(music.received().await.len(), 2);
}

#[tokio::test]
async fn a_refusal_for_a_reason_is_not_repeated() {
    for (status, code) in [
        (400, "BAD_REQUEST"),
        (401, "INVALID_AUTH_TYPE"),
        (403, "ACCESS_DENIED"),
        (404, "RESOURCE_NOT_FOUND"),
        (422, "MAX_CONCURRENCY_REACHED"),
        (500, "DEPENDENCY"),
        (501, "INTERNAL"),
    ] {
        let music = MockMusic::start().await;
        let refusal = call("GET", "/albums/a").respond_with(refusal(status, code));
        music.mount(refusal.expect(1)).await;
        assert_eq!(fetch(&client(&music)).await.unwrap_err().status(), Some(status));
    }
}

#[tokio::test]
async fn a_policy_that_is_off_attempts_once() {
    let music = MockMusic::start().await;
    music.mount(call("GET", "/albums/a").respond_with(ResponseTemplate::new(503)).expect(1)).await;
    let application = music.application().retry(RetryPolicy::off()).build().unwrap();
    assert_eq!(fetch(&application.client(mock::session())).await.unwrap_err().status(), Some(503));
}

#[tokio::test]
async fn the_one_renewal_is_no_retry() {
    let lwa = MockLwa::giving_tokens(2).await;
    let music = MockMusic::start().await;
    let old = call("GET", "/albums/a").and(bearer(&access_token(1)));
    music.mount(old.respond_with(refusal(401, "INVALID_ACCESS_TOKEN")).expect(1)).await;
    let new = call("GET", "/albums/a").and(bearer(&access_token(2)));
    music.mount(new.respond_with(album()).expect(1)).await;
    let client = music.application().build().unwrap().client(lwa.session());
    fetch(&client).await.unwrap();
    let counters = client.application().counters();
    assert_eq!((counters.attempts, counters.retries, counters.renewals), (1, 0, 1));
}

#[tokio::test]
async fn a_service_that_is_not_there_is_tried_until_the_attempts_are_used_up() {
    let application = Application::builder(mock::profile())
        .base_url("http://127.0.0.1:1/v1")
        .http_client(mock::http())
        .retry(quick())
        .build()
        .unwrap();
    // Nothing was sent, so that also a write may be tried again.
    let client = application.client(mock::session());
    assert!(create(&client).await.unwrap_err().is_connection());
    assert!(fetch(&client).await.unwrap_err().is_connection());
    assert_eq!(application.counters().attempts, 8);
}

#[tokio::test]
async fn a_service_that_always_answers_503_sees_a_tenth_more_than_the_calls() {
    let music = MockMusic::answering(ResponseTemplate::new(503)).await;
    let client = client(&music);
    let mut before = 0;
    for round in 0..4 {
        for _ in 0..100 {
            assert_eq!(fetch(&client).await.unwrap_err().status(), Some(503));
        }
        let sent = music.received().await.len();
        // The 50 retries that are there at the start are used up in the first round.
        let most = if round == 0 { 160 } else { 110 };
        assert!(sent - before <= most, "{} in round {round}", sent - before);
        before = sent;
    }
    let counters = client.application().counters();
    assert_eq!(counters.attempts, before as u64);
    assert!(counters.retries_denied > 0);
}

#[tokio::test]
async fn a_wait_that_the_service_asks_for_is_kept_or_returned() {
    let throttled = || refusal(429, "THROTTLED");
    let music = answering_in_turn(
        "GET",
        "/albums/a",
        [throttled().insert_header("retry-after", "0")],
        throttled().insert_header("retry-after", "31"),
    )
    .await;
    let error = fetch(&client(&music)).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
    assert_eq!(music.received().await.len(), 2);
}

#[tokio::test]
async fn a_deadline_comes_before_a_wait() {
    for status in [429, 503] {
        let music = MockMusic::start().await;
        let refusal = refusal(status, "THROTTLED").insert_header("retry-after", "29");
        music.mount(call("GET", "/albums/a").respond_with(refusal).expect(1)).await;
        let application = music.application().timeout(Duration::from_secs(28)).build().unwrap();
        let error = fetch(&application.client(mock::session())).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(29)));
        assert_eq!(application.counters().deadlines_missed, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_an_attempt_that_hangs() {
    let music = MockMusic::answering(album().set_delay(LONG)).await;
    let limit = Duration::from_secs(5);
    let application = music.application().timeout(limit).build().unwrap();
    let client = application.client(mock::session());
    let error = music.while_time_passes(limit, fetch(&client)).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connection() && !error.is_decode(), "{error:?}");
    assert_eq!(error.to_string(), "get_album: its time ran out before there was an answer");
    assert_eq!((error.status(), error.operation().map(|of| of.id)), (None, Some("get_album")));
    assert_eq!(application.counters().deadlines_missed, 1);
}

#[tokio::test]
async fn after_its_deadline_a_call_is_not_sent() {
    let music = MockMusic::start().await;
    let application = music.application().timeout(Duration::ZERO).build().unwrap();
    let error = fetch(&application.client(mock::session())).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "get_album: its time ran out before it was sent");
    assert!(music.received().await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_followed_by_another() {
    let hanging = [album().set_delay(LONG)];
    let music = answering_in_turn("GET", "/albums/a", hanging, album()).await;
    let limit = Duration::from_secs(5);
    let retry = mock::at_once().with_attempt_timeout(limit);
    let client = music.application().retry(retry).build().unwrap().client(mock::session());
    music.while_time_passes(limit, fetch(&client)).await.unwrap();
    assert_eq!(music.received().await.len(), 2);
}

#[tokio::test]
async fn a_login_that_fails_is_not_tried_again() {
    let lwa = MockLwa::answering(ResponseTemplate::new(503)).await;
    let music = MockMusic::start().await;
    let client = music.application().build().unwrap().client(lwa.session());
    assert!(fetch(&client).await.unwrap_err().is_auth());
    assert_eq!(client.application().counters().attempts, 0);
}
