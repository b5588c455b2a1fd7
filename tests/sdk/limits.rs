//! The limits that all clients of an application share: permits, a rate, and a pause after a throttled request.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use amazon_music::{Application, Client, Error, ErrorKind, RetryPolicy};
use bytes::Bytes;
use futures_util::future::join_all;

use crate::{
    counting::CountingMusic,
    mock::{self, ScriptedService},
    scripted::{error, fixture},
};

async fn fetch(client: &Client) -> Result<String, Error> {
    client.api().get_album("a").fetch().await.map(|album| album.id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_more_attempts_are_in_flight_than_allowed() {
    let music = CountingMusic::start().await;
    let application = music.application().max_in_flight(3).build().unwrap();
    let clients = [(); 5].map(|()| application.client(mock::session()));
    let requests = (0..60).map(|number| {
        let client = clients[number % 5].clone();
        tokio::spawn(async move { fetch(&client).await })
    });
    for album in join_all(requests).await {
        album.unwrap().unwrap();
    }
    assert!((2..=3).contains(&music.most_concurrent()), "{}", music.most_concurrent());
    assert_eq!(music.requests(), 60);
}

#[tokio::test(start_paused = true)]
async fn a_429_slows_all_clients_together() {
    let count = Arc::new(AtomicU64::new(0));
    let (album, throttled) = (fixture("get_album"), error(429, "THROTTLED"));
    let service = ScriptedService::immediate(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        20 => throttled.clone(),
        _ => album.clone(),
    });
    let application = service.application().max_in_flight(1).build().unwrap();
    let clients = [(); 3].map(|()| application.client(mock::session()));
    for _ in 0..20 {
        fetch(&clients[0]).await.unwrap();
    }
    assert_eq!(application.counters().waits, 0);
    for album in join_all(clients.iter().map(fetch)).await {
        album.unwrap();
    }
    let counters = application.counters();
    assert_eq!((counters.requests, counters.attempts, counters.throttled), (23, 24, 1));
    // Two for the first to end, and after its error those two or itself once more.
    assert!(counters.waits >= 3, "{counters:?}");
}

#[tokio::test(start_paused = true)]
async fn a_service_that_throttles_everything_gets_ever_fewer_requests() {
    let service = ScriptedService::new(async |_| {
        tokio::time::sleep(Duration::from_millis(50)).await;
        Ok(error(429, "THROTTLED"))
    });
    let application = service.application().retry(RetryPolicy::default());
    let application = application.timeout(Duration::from_secs(10)).build().unwrap();
    let client = application.client(mock::session());
    for album in join_all((0..100).map(|_| fetch(&client))).await {
        let error = album.unwrap_err();
        assert!(error.is_rate_limited() || error.is_timeout(), "{error:?}");
    }
    // Those in flight at the first error, and the few whose turn came before the deadline.
    let sent = service.received().len();
    assert!(sent <= 60, "{sent}");
}

#[test]
fn an_invalid_rate_is_a_configuration_error() {
    for per_second in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let error = Application::builder(mock::profile()).rate_limit(per_second, 1).build();
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("rate"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_lets_every_request_through() {
    let done = http::Response::builder().status(204).body(Bytes::new()).unwrap();
    let application =
        ScriptedService::in_turn([], done).application().rate_limit(1000.0, 1).build().unwrap();
    let client = application.client(mock::session());
    for saved in join_all((0..5).map(|_| client.api().save_album("a").fetch())).await {
        saved.unwrap();
    }
    assert!(application.counters().waits >= 1);
}
