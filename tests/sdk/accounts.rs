//! Many accounts in one application.

use std::{collections::HashSet, time::Duration};

use amazon_music::{
    Application, ErrorKind, RetryPolicy,
    auth::{AccessToken, Session},
};
use futures_util::future::join_all;

use crate::{
    fixtures,
    mock::{self, MockMusic, ScriptedService},
    scripted::error,
};

#[test]
fn a_client_uses_less_than_a_kilobyte_and_no_io() {
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

#[tokio::test(start_paused = true)]
async fn a_throttling_service_receives_few_requests() {
    let service = ScriptedService::new(async |_| {
        tokio::time::sleep(Duration::from_millis(50)).await;
        Ok(error(429, "THROTTLED"))
    });
    let application = service.application().retry(RetryPolicy::default());
    let application = application.timeout(Duration::from_secs(10)).build().unwrap();
    let client = application.client(mock::session());
    for album in join_all((0..100).map(|_| client.api().get_album("a").fetch())).await {
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
