//! Requests that are retried, and those that are not. The unit tests of the client cover the length of the waits.

use std::{
    future::pending,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use amazon_music::{Application, Client, Error, ErrorKind, RetryPolicy, types::Visibility};
use wiremock::ResponseTemplate;

use crate::{
    fixtures,
    mock::{
        self, MockLwa, MockMusic, ScriptedService, access_token, bearer, error_response,
        quick_retries, route,
    },
    scripted::{error, fixture},
};

fn album() -> ResponseTemplate {
    fixtures::case("get_album", "default").response()
}

async fn fetch(client: &Client) -> Result<String, Error> {
    client.api().get_album("a").fetch().await.map(|album| album.id)
}

async fn create(client: &Client) -> Result<String, Error> {
    let playlist = client.api().create_playlist("Mix", Visibility::Private).fetch().await?;
    Ok(playlist.id)
}

/// A service that responds to requests for `path` with each of `first` once, and then with `last`.
async fn responding_in_turn(
    method: &str,
    path: &str,
    first: impl IntoIterator<Item = ResponseTemplate>,
    last: ResponseTemplate,
) -> MockMusic {
    let music = MockMusic::start().await;
    for response in first {
        let once = route(method, path).respond_with(response).up_to_n_times(1);
        music.mount(once.expect(1).with_priority(1)).await;
    }
    music.mount(route(method, path).respond_with(last)).await;
    music
}

#[tokio::test]
async fn a_read_is_retried_until_it_succeeds() {
    let faults = [
        error_response(500, "INTERNAL"),
        ResponseTemplate::new(502),
        error_response(429, "THROTTLED"),
    ];
    let music = responding_in_turn("GET", "/albums/a", faults, album()).await;
    let client = music.retrying_client();
    assert_eq!(fetch(&client).await.unwrap(), "B0064UPU4G");
    let received = music.received().await;
    assert_eq!(received.len(), 4);
    assert!(received.iter().all(|request| request.headers == received[0].headers));
    let counters = client.application().counters();
    assert_eq!((counters.requests, counters.attempts, counters.retries), (1, 4, 3));
    assert_eq!(counters.throttled, 1);
}

#[tokio::test]
async fn a_search_is_retried_although_it_is_a_post() {
    let busy = [ResponseTemplate::new(503)];
    let found = fixtures::case("search_tracks", "default").response();
    let music = responding_in_turn("POST", "/search/tracks", busy, found).await;
    music.retrying_client().api().search_tracks("happy").fetch().await.unwrap();
    let received = music.received().await;
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].body, received[1].body);
}

#[tokio::test]
async fn an_idempotent_write_is_retried() {
    let busy = [ResponseTemplate::new(503)];
    let music =
        responding_in_turn("DELETE", "/playlists/p", busy, ResponseTemplate::new(204)).await;
    music.retrying_client().api().delete_playlist("p").fetch().await.unwrap();
    assert_eq!(music.received().await.len(), 2);
}

#[tokio::test]
async fn a_write_whose_outcome_is_unknown_is_not_retried() {
    for (status, code) in [(500, "INTERNAL"), (502, ""), (503, ""), (504, "")] {
        let music = MockMusic::start().await;
        let failing = route("POST", "/playlists").respond_with(error_response(status, code));
        music.mount(failing.expect(1)).await;
        let error = create(&music.retrying_client()).await.unwrap_err();
        assert!(
            error.is_uncertain() && error.is_server_error() && error.is_transient(),
            "{error:?}"
        );
        assert_eq!((error.status(), error.attempts()), (Some(status), 1));
    }
}

#[tokio::test]
async fn a_throttled_write_is_retried() {
    let created = fixtures::case("create_playlist", "default").response();
    let throttled = [error_response(429, "THROTTLED")];
    let music = responding_in_turn("POST", "/playlists", throttled, created).await;
    create(&music.retrying_client()).await.unwrap();
    assert_eq!(music.received().await.len(), 2);
}

#[tokio::test]
async fn an_error_response_for_another_reason_is_not_retried() {
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
        let failing = route("GET", "/albums/a").respond_with(error_response(status, code));
        music.mount(failing.expect(1)).await;
        assert_eq!(fetch(&music.retrying_client()).await.unwrap_err().status(), Some(status));
    }
}

#[tokio::test]
async fn a_policy_that_is_off_makes_one_attempt() {
    let music = MockMusic::start().await;
    music.mount(route("GET", "/albums/a").respond_with(ResponseTemplate::new(503)).expect(1)).await;
    let client =
        music.application().retry(RetryPolicy::off()).build().unwrap().client(mock::session());
    assert_eq!(fetch(&client).await.unwrap_err().status(), Some(503));
}

#[tokio::test]
async fn the_one_refresh_is_not_a_retry() {
    let lwa = MockLwa::issuing_tokens(2).await;
    let music = MockMusic::start().await;
    let old = route("GET", "/albums/a").and(bearer(&access_token(1)));
    music.mount(old.respond_with(error_response(401, "INVALID_ACCESS_TOKEN")).expect(1)).await;
    let new = route("GET", "/albums/a").and(bearer(&access_token(2)));
    music.mount(new.respond_with(album()).expect(1)).await;
    let client = music.application().build().unwrap().client(lwa.session());
    fetch(&client).await.unwrap();
    let counters = client.application().counters();
    assert_eq!((counters.attempts, counters.retries, counters.refreshes), (1, 0, 1));
}

#[tokio::test]
async fn a_failed_connection_is_retried_also_for_writes() {
    let application = Application::builder(mock::profile())
        .base_url("http://127.0.0.1:1/v1")
        .http_client(mock::http())
        .retry(quick_retries())
        .build()
        .unwrap();
    // Nothing was sent, so that also a write may be retried.
    let client = application.client(mock::session());
    assert!(create(&client).await.unwrap_err().is_connection());
    assert!(fetch(&client).await.unwrap_err().is_connection());
    assert_eq!(application.counters().attempts, 8);
}

#[tokio::test(start_paused = true)]
async fn a_service_that_only_returns_503_gets_a_tenth_more_than_the_requests() {
    let service = ScriptedService::in_turn([], error(503, ""));
    let client = service.client();
    let mut before = 0;
    for round in 0..4 {
        for _ in 0..100 {
            assert_eq!(fetch(&client).await.unwrap_err().status(), Some(503));
        }
        let sent = service.received().len();
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
async fn retry_after_is_waited_for_or_returned() {
    let throttled = || error_response(429, "THROTTLED");
    let music = responding_in_turn(
        "GET",
        "/albums/a",
        [throttled().insert_header("retry-after", "0")],
        throttled().insert_header("retry-after", "31"),
    )
    .await;
    let error = fetch(&music.retrying_client()).await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
    assert_eq!(music.received().await.len(), 2);
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_returns_the_last_error() {
    for status in [429, 503] {
        let music = MockMusic::start().await;
        let response = error_response(status, "THROTTLED").insert_header("retry-after", "29");
        music.mount(route("GET", "/albums/a").respond_with(response).expect(1)).await;
        let application = music.application().timeout(Duration::from_secs(28)).build().unwrap();
        let error = fetch(&application.client(mock::session())).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(29)));
        assert_eq!(application.counters().deadlines_missed, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_an_attempt_that_hangs() {
    let limit = Duration::from_secs(5);
    let service = ScriptedService::new(|_| pending());
    let application = service.application().timeout(limit).build().unwrap();
    let client = application.client(mock::session());
    let error = fetch(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && error.is_uncertain(), "{error:?}");
    assert!(!error.is_connection() && !error.is_decode(), "{error:?}");
    assert_eq!(
        error.to_string(),
        "get_album: timed out before the response was complete (1 attempt)"
    );
    assert_eq!((error.status(), error.operation().map(|of| of.id)), (None, Some("get_album")));
    assert_eq!(application.counters().deadlines_missed, 1);
}

#[tokio::test]
async fn after_its_deadline_a_request_is_not_sent() {
    let music = MockMusic::start().await;
    let application = music.application().timeout(Duration::ZERO).build().unwrap();
    let error = fetch(&application.client(mock::session())).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_uncertain());
    assert_eq!(error.attempts(), 0);
    assert_eq!(error.to_string(), "get_album: timed out before the request was sent");
    assert!(music.received().await.is_empty());
}

/// A service whose first response never comes, and whose others are an album.
fn hanging_once() -> ScriptedService {
    let is_first = AtomicBool::new(true);
    ScriptedService::new(move |_| {
        let hangs = is_first.swap(false, Ordering::SeqCst);
        async move {
            if hangs {
                pending::<()>().await;
            }
            Ok(fixture("get_album"))
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_read_whose_attempt_timed_out_is_retried() {
    let service = hanging_once();
    let retry = mock::immediate_retries().with_attempt_timeout(Duration::from_secs(5));
    let client = service.application().retry(retry).build().unwrap().client(mock::session());
    let begin = tokio::time::Instant::now();
    fetch(&client).await.unwrap();
    assert_eq!((service.received().len(), begin.elapsed().as_secs()), (2, 5));
}

#[tokio::test(start_paused = true)]
async fn a_write_whose_attempt_timed_out_is_not_retried() {
    let service = hanging_once();
    let retry = mock::immediate_retries().with_attempt_timeout(Duration::from_secs(5));
    let client = service.application().retry(retry).build().unwrap().client(mock::session());
    let error = create(&client).await.unwrap_err();
    assert!(error.is_timeout() && error.is_uncertain() && error.is_transient(), "{error:?}");
    assert_eq!(service.received().len(), 1);
}

#[tokio::test]
async fn a_failed_token_request_is_not_retried() {
    let lwa = MockLwa::responding(ResponseTemplate::new(503)).await;
    let music = MockMusic::start().await;
    let client = music.application().build().unwrap().client(lwa.session());
    assert!(fetch(&client).await.unwrap_err().is_auth());
    assert_eq!(client.application().counters().attempts, 0);
}
