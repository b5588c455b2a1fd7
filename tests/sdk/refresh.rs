//! Rejected tokens: one refresh for all requests, and the errors if it fails.

use amazon_music::{Client, Error, ErrorKind, auth, prelude::*};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::{
    fixtures,
    mock::{MockLwa, MockMusic, access_token, bearer, error_response, route},
};

fn rejection() -> ResponseTemplate {
    error_response(401, "INVALID_ACCESS_TOKEN")
}

fn album() -> ResponseTemplate {
    fixtures::case("get_album", "default").response()
}

async fn fetch(client: &Client) -> Result<String, Error> {
    client.api().get_album("a").fetch().await.map(|album| album.id)
}

const REQUESTS: usize = 50;

async fn fetch_at_once(client: &Client) {
    let fetch = |_| {
        let client = client.clone();
        tokio::spawn(async move { fetch(&client).await })
    };
    for request in (0..REQUESTS).map(fetch).collect::<Vec<_>>() {
        request.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_requests_with_a_rejected_token_share_one_refresh() {
    // One request for the first token, and one for the second.
    let lwa = MockLwa::issuing_tokens(2).await;
    let music = MockMusic::start().await;
    let old = route("GET", "/albums/a").and(bearer(&access_token(1)));
    let warm_up = old.respond_with(album()).up_to_n_times(1).with_priority(1);
    music.mount(warm_up.expect(1)).await;
    let old = route("GET", "/albums/a").and(bearer(&access_token(1)));
    music.mount(old.respond_with(rejection())).await;
    let new = route("GET", "/albums/a").and(bearer(&access_token(2)));
    music.mount(new.respond_with(album()).expect(REQUESTS as u64)).await;

    let client = music.client_of(lwa.session());
    fetch(&client).await.unwrap();
    fetch_at_once(&client).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_requests_without_a_token_share_the_request_for_the_first() {
    let lwa = MockLwa::issuing_tokens(1).await;
    let music = MockMusic::responding(album()).await;
    let client = music.client_of(lwa.session());
    fetch_at_once(&client).await;
    assert_eq!(music.received().await.len(), REQUESTS);
}

/// A service that rejects the token, and Login with Amazon that rejects the refresh with `invalid_grant`.
async fn with_invalid_grant() -> (MockLwa, MockMusic) {
    let ended = ResponseTemplate::new(400)
        .set_body_json(json!({ "error": "invalid_grant", "error_description": "Withdrawn." }));
    let lwa = MockLwa::issuing_one_token_then(ended).await;
    let music = MockMusic::start().await;
    music.mount(route("GET", "/albums/a").respond_with(rejection()).expect(1)).await;
    (lwa, music)
}

fn assert_login_required(error: &Error) {
    let cause = error.auth().unwrap();
    assert_eq!(cause.kind(), auth::ErrorKind::LoginRequired);
    assert_eq!(error.kind(), ErrorKind::LoginRequired);
    assert_eq!(cause.oauth_error(), Some("invalid_grant"));
    assert!(error.is_login_required() && error.is_auth() && !error.is_decode());
    assert_eq!((error.status(), error.code()), (Some(401), Some("INVALID_ACCESS_TOKEN")));
}

#[tokio::test]
async fn invalid_grant_requires_login_and_keeps_status_and_code_of_the_rejection() {
    let (lwa, music) = with_invalid_grant().await;
    let client = music.client_of(lwa.session());
    assert_login_required(&fetch(&client).await.unwrap_err());

    // Nothing is sent to Login with Amazon or the service any more.
    let error = fetch(&client).await.unwrap_err();
    assert!(error.is_login_required());
    assert_eq!((error.status(), error.code()), (None, None));
}

#[tokio::test]
async fn without_a_first_token_the_request_is_not_sent() {
    let busy = ResponseTemplate::new(503).insert_header("retry-after", "9");
    for response in [
        busy.clone().set_body_json(json!({ "error": "service_unavailable" })),
        busy.set_body_raw("<html><h1>canary</h1></html>", "text/html"),
    ] {
        let lwa = MockLwa::responding(response).await;
        let music = MockMusic::start().await;
        let error = fetch(&music.client_of(lwa.session())).await.unwrap_err();
        let cause = error.auth().unwrap();
        assert!(cause.is_transient() && error.is_transient(), "{cause:?}");
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!((cause.status(), error.status(), error.attempts()), (Some(503), None, 0));
        assert!(error.is_auth() && !error.is_login_required());
        assert_eq!(error.retry_after().unwrap().as_secs(), 9);
        assert!(format!("{error:#}").contains(&cause.to_string()), "{error:#}");
        assert!(!format!("{error:?}").contains("canary"));
        assert!(music.received().await.is_empty());
    }
}

#[tokio::test]
async fn a_transient_refresh_error_does_not_require_login() {
    let lwa = MockLwa::issuing_one_token_then(ResponseTemplate::new(503)).await;
    let music = MockMusic::start().await;
    music.mount(route("GET", "/albums/a").respond_with(rejection()).expect(1)).await;
    let error = fetch(&music.client_of(lwa.session())).await.unwrap_err();
    assert!(error.is_auth() && !error.is_login_required());
    assert!(error.auth().unwrap().is_transient());
    assert_eq!((error.status(), error.code()), (Some(401), Some("INVALID_ACCESS_TOKEN")));
}

#[tokio::test]
async fn a_session_of_one_access_token_requires_login_after_its_rejection() {
    let music = MockMusic::start().await;
    music.mount(route("GET", "/albums/a").respond_with(rejection()).expect(1)).await;
    let client = music.client();
    for _ in 0..2 {
        assert!(fetch(&client).await.unwrap_err().is_login_required());
    }
}
