//! Many accounts in one application: a client costs little, and all clients share the limits.

use std::collections::HashSet;

use amazon_music::{
    Application,
    auth::{AccessToken, Session},
};
use futures_util::future::join_all;

use crate::{
    counting::CountingMusic,
    fixtures,
    mock::{self, MockMusic},
};

#[test]
fn a_client_costs_less_than_a_kilobyte_beside_its_session_and_no_io() {
    // There is no runtime here, so that nothing could be sent.
    let application =
        Application::builder(mock::profile()).http_client(mock::http()).build().unwrap();
    let sessions: Vec<_> = (0..1000).map(|_| mock::session()).collect();
    let mut clients = Vec::with_capacity(sessions.len());
    let used = allocation_counter::measure(|| {
        clients.extend(sessions.into_iter().map(|session| application.client(session)));
    });
    // The vector of sessions is freed meanwhile, and counted here as if it were not.
    let freed = size_of::<Session>();
    let each = usize::try_from(used.bytes_current / 1000).unwrap_or(0) + freed;
    let each = each + size_of_val(&clients[0]);
    assert!((100..1024).contains(&each), "{each} bytes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_clients_share_connections_and_permits() {
    let music = CountingMusic::start().await;
    let application = music.application().max_in_flight(8).build().unwrap();
    let requests = (0..1000).map(|_| {
        let client = application.client(mock::session());
        tokio::spawn(async move { client.api().get_album("a").fetch().await })
    });
    for album in join_all(requests.collect::<Vec<_>>()).await {
        album.unwrap().unwrap();
    }
    assert_eq!(application.counters().requests, 1000);
    assert_eq!(music.requests(), 1000);
    assert!(music.most_concurrent() <= 8, "{}", music.most_concurrent());
    // A connection is put back a moment after its response was read, so there may be a few more.
    assert!(music.connections() < 100, "{}", music.connections());
}

#[tokio::test]
async fn each_client_sends_the_token_of_its_own_account() {
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let application = music.application().build().unwrap();
    for number in 0..3 {
        let token = AccessToken::new(mock::access_token(number));
        let client = application.client(Session::from_access_token(token));
        client.api().get_album("a").fetch().await.unwrap();
        assert_eq!(client.application().counters().requests, number + 1);
    }
    let received = music.received().await;
    let tokens: HashSet<_> =
        received.iter().map(|request| request.headers["authorization"].clone()).collect();
    let keys: HashSet<_> =
        received.iter().map(|request| request.headers["x-api-key"].clone()).collect();
    assert_eq!((tokens.len(), keys.len()), (3, 1));
}

#[tokio::test]
async fn unknown_values_are_counted() {
    let music = MockMusic::serving(&fixtures::case("get_track", "unknown_values")).await;
    let application = music.application().build().unwrap();
    let client = application.client(mock::session());
    client.api().get_track("a").fetch().await.unwrap();
    assert!(application.counters().unknown_values > 0);
}

#[test]
fn an_application_prints_no_api_key() {
    let application =
        Application::builder(mock::profile()).http_client(mock::http()).build().unwrap();
    let client = application.client(mock::session());
    let builder = Application::builder(mock::profile());
    let printed = format!("{application:?} {client:?} {builder:?}");
    assert!(!printed.contains("canary"), "{printed}");
}
