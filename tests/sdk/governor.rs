//! What the attempts of all clients of an application have in common: places, a rate, and a pause for all.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use amazon_music::{Application, Client, Error, RequestExt as _};
use futures_util::future::join_all;
use wiremock::{Request, ResponseTemplate};

use crate::{
    counting::CountingMusic,
    fixtures,
    mock::{self, MockMusic, call, refusal},
};

async fn fetch(client: &Client) -> Result<String, Error> {
    client.api().get_album().id("a").fetch().await.map(|album| album.id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_more_attempts_are_under_way_than_allowed() {
    let music = CountingMusic::start().await;
    let application = music.application().max_in_flight(3).build().unwrap();
    let clients = [(); 5].map(|()| application.client(mock::session()));
    let calls = (0..60).map(|call| {
        let client = clients[call % 5].clone();
        tokio::spawn(async move { fetch(&client).await })
    });
    for answer in join_all(calls).await {
        answer.unwrap().unwrap();
    }
    assert!((2..=3).contains(&music.most_at_once()), "{}", music.most_at_once());
    assert_eq!(music.requests(), 60);
}

#[tokio::test]
async fn a_429_slows_all_tasks_together() {
    let music = MockMusic::start().await;
    let count = Arc::new(AtomicU64::new(0));
    let album = fixtures::case("get_album", "default").response();
    let answer = {
        let count = count.clone();
        move |_: &Request| match count.fetch_add(1, Ordering::SeqCst) {
            20 => refusal(429, "THROTTLED"),
            _ => album.clone(),
        }
    };
    music.mount(call("GET", "/albums/a").respond_with(answer)).await;
    let application = music.application().max_in_flight(1).build().unwrap();
    let clients = [(); 3].map(|()| application.client(mock::session()));
    for _ in 0..20 {
        fetch(&clients[0]).await.unwrap();
    }
    assert_eq!(application.counters().waits, 0);
    for answer in join_all(clients.iter().map(fetch)).await {
        answer.unwrap();
    }
    let counters = application.counters();
    assert_eq!((counters.calls, counters.attempts, counters.throttled), (23, 24, 1));
    // Two for the first to end, and after its refusal those two or itself once more.
    assert!(counters.waits >= 3, "{counters:?}");
}

#[tokio::test]
async fn a_service_that_throttles_everything_is_asked_ever_less() {
    let music = MockMusic::answering(refusal(429, "THROTTLED")).await;
    let application = music.application().timeout(Duration::from_millis(200)).build().unwrap();
    let client = application.client(mock::session());
    let calls = (0..100).map(|_| fetch(&client));
    for answer in join_all(calls).await {
        let error = answer.unwrap_err();
        assert!(error.is_rate_limited() || error.is_timeout(), "{error:?}");
    }
    // Those that were under way at the first refusal, and the few whose turn came before the deadline.
    let sent = music.received().await.len();
    assert!(sent <= 25, "{sent}");
}

#[tokio::test]
async fn a_rate_that_is_none_is_a_configuration_error() {
    for per_second in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let error = Application::builder(mock::profile()).rate_limit(per_second, 1).build();
        let line = error.unwrap_err().to_string();
        assert!(line.starts_with("the client cannot be set up: no rate: "), "{line}");
    }
}

#[tokio::test]
async fn a_rate_lets_every_call_through() {
    let answer = ResponseTemplate::new(204);
    let music = MockMusic::answering(answer).await;
    let application = music.application().rate_limit(1000.0, 1).build().unwrap();
    let client = application.client(mock::session());
    for answer in join_all((0..5).map(|_| client.api().save_album().id("a").fetch())).await {
        answer.unwrap();
    }
    assert!(application.counters().waits >= 1);
}
