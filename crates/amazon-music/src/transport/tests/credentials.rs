//! Tokens and their refresh, and scopes.

use super::*;
use crate::{
    api::v1,
    auth::{ClientId, RefreshToken},
};

const INVALID_ACCESS_TOKEN: &str = TOKEN_REJECTED[0];

fn rejected() -> Reply {
    code(401, INVALID_ACCESS_TOKEN)
}

fn bearers(service: &Service) -> Vec<String> {
    let bearer =
        |received: &Received| received.headers["authorization"].to_str().unwrap().to_owned();
    service.received().iter().map(bearer).collect()
}

#[tokio::test(start_paused = true)]
async fn invalid_access_token_refreshes_the_token_within_the_attempt() {
    let rejections = TOKEN_REJECTED.iter().flat_map(|name| [code(401, name), code(200, name)]);
    for rejection in rejections {
        let (service, tokens) = (Service::replying([rejection]), Tokens::default());
        let account = service.account_with(&tokens);
        let mut write = never();
        write.options.no_retry = true;
        write.body = "body".into();
        let report = account.send(write).await.unwrap().report;
        assert_eq!((report.attempts, report.refreshes), (1, 1));
        assert_eq!(bearers(&service), ["Bearer canary-0", "Bearer canary-1"]);
        assert!(service.received().iter().all(|received| received.body == "body"));
        let Counters { attempts, retries, refreshes, .. } = account.counters();
        assert_eq!((attempts, retries, refreshes), (1, 0, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_rejection_is_the_error() {
    let (service, tokens) = (Service::replying([rejected(), rejected()]), Tokens::default());
    let error = service.account_with(&tokens).get().await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(401), Some(INVALID_ACCESS_TOKEN)));
    assert_eq!((tokens.refreshed(), service.count(), error.attempts()), (1, 2, 1));
    assert!(error.is_auth() && !error.is_login_required());
}

#[tokio::test(start_paused = true)]
async fn each_attempt_can_refresh_once() {
    let (service, tokens) =
        (Service::replying([rejected(), status(503), rejected()]), Tokens::default());
    let report = service.account_with(&tokens).get().await.unwrap().report;
    assert_eq!((report.attempts, report.refreshes, service.count()), (2, 2, 4));
}

#[tokio::test(start_paused = true)]
async fn other_errors_do_not_refresh_the_token() {
    for reply in [code(401, "INVALID_CLIENT_ID"), status(401), code(403, INVALID_ACCESS_TOKEN)] {
        let (service, tokens) = (Service::replying([reply]), Tokens::default());
        service.account_with(&tokens).get().await.unwrap_err();
        assert_eq!((tokens.refreshed(), service.count()), (0, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_credentials_has_status_and_code_of_the_last_response() {
    for (last, is_uncertain) in [(rejected(), false), (code(503, "BUSY"), true)] {
        let (service, tokens) = (Service::replying([last.clone()]), Tokens::default());
        let account = service.account_with(&tokens);
        let (sent, ()) = tokio::join!(account.get(), async {
            sleep(SECOND / 2).await;
            tokens.fail(ErrorKind::LoginRequired);
        });
        let error = sent.unwrap_err();
        assert!(error.is_login_required() && error.is_uncertain() == is_uncertain);
        assert_eq!(error.status(), Some(last.status));
        assert_eq!((error.request_id(), error.attempts()), (Some("r-1"), 1));
        assert_eq!((account.counters().refreshes, service.count()), (0, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn without_credentials_nothing_is_sent_or_retried() {
    for kind in [ErrorKind::LoginRequired, ErrorKind::Credentials] {
        let (service, tokens) = (Service::default(), Tokens::failing(kind));
        let account = service.account_with(&tokens);
        let error = account.get().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (kind, 0));
        assert!(error.is_auth() && !error.is_uncertain());
        assert_eq!((service.count(), account.counters().attempts, tokens.requested()), (0, 0, 1));
    }
}

/// A client of a session without an access token. The session and the client send by one service.
fn refreshing(service: &Service) -> Client {
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    let session = Session::from_refresh_token(client_id, RefreshToken::new("canary-r"))
        .http_client(HttpClient::from_service(service.clone()));
    service.application().client(session.build().unwrap())
}

#[tokio::test(start_paused = true)]
async fn a_503_during_a_refresh_is_retried_for_every_class() {
    let tokens = Reply { body: r#"{"access_token":"canary-1"}"#.into(), ..status(200) };
    for request in [get(), never()] {
        let failed = [status(503), status(503).asking(7), status(429)];
        let service = Service::replying(failed.into_iter().chain([tokens.clone()]));
        let account = refreshing(&service);
        let report = account.send(request).await.unwrap().report;
        assert_eq!((report.attempts, report.refreshes, service.count()), (1, 0, 5));
        let received = service.received();
        assert!(received[2].at - received[1].at >= 8 * SECOND);
        assert_eq!(account.counters().retries, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_503_during_a_refresh_after_a_rejection_is_retried() {
    let tokens = Reply { body: r#"{"access_token":"canary-1"}"#.into(), ..status(200) };
    let service = Service::replying([tokens.clone(), rejected(), status(503), tokens, status(200)]);
    let report = refreshing(&service).get().await.unwrap().report;
    assert_eq!((report.attempts, report.refreshes, service.count()), (1, 1, 5));
}

#[tokio::test(start_paused = true)]
async fn a_failing_refresh_is_an_error_after_the_last_attempt_or_before_the_deadline() {
    let busy = || Service::replying(vec![status(503); 9]);
    let service = busy();
    let error = refreshing(&service).get().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0));
    assert_eq!((service.count(), error.auth().unwrap().status()), (4, Some(503)));
    let (service, mut request) = (busy(), get());
    request.options.no_retry = true;
    refreshing(&service).send(request).await.unwrap_err();
    assert_eq!(service.count(), 1);
    let service = Service::replying([status(503).asking(20)]);
    let error = refreshing(&service).send(due_in(10)).await.unwrap_err();
    assert_eq!((error.kind(), error.elapsed()), (ErrorKind::Credentials, Some(SECOND)));
}

#[tokio::test(start_paused = true)]
async fn no_permit_is_held_during_a_refresh() {
    let service = Service::replying([rejected()]);
    let application = service.builder().max_in_flight(1).build().unwrap();
    let tokens = Tokens::taking([Duration::ZERO, 20 * SECOND]);
    let [one, other] = [tokens, Tokens::default()].map(|tokens| application.client_with(tokens));
    let refreshing = one.get();
    let others = async {
        sleep(2 * SECOND).await;
        let begin = Instant::now();
        other.get().await.unwrap();
        begin.elapsed()
    };
    let (sent, elapsed) = tokio::join!(refreshing, others);
    assert_eq!((sent.unwrap().report.refreshes, elapsed), (1, SECOND));
}

#[tokio::test(start_paused = true)]
async fn sending_again_waits_for_the_rate_limit() {
    let service = Service::replying([rejected().taking(0)]);
    let application = service.builder().rate_limit(0.1, 1).build().unwrap();
    application.client_with(Tokens::default()).get().await.unwrap();
    let received = service.received();
    assert_eq!(received[1].at - received[0].at, 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_takes_too_long_returns_the_rejection() {
    let service = Service::replying([rejected()]);
    let tokens = Tokens::taking([Duration::ZERO, 1000 * SECOND]);
    let account = service.account_with(&tokens);
    let error = account.send(due_in(10)).await.unwrap_err();
    assert_eq!((error.status(), error.elapsed()), (Some(401), Some(10 * SECOND)));
    assert!(!error.is_uncertain());
    assert_eq!(account.counters().timeouts, 1);
    // After an attempt whose outcome is unknown, it stays unknown.
    let service = Service::replying([status(503), rejected()]);
    let tokens = Tokens::taking([Duration::ZERO, Duration::ZERO, 1000 * SECOND]);
    let error = service.account_with(&tokens).send(due_in(10)).await.unwrap_err();
    assert!(error.status() == Some(401) && error.is_uncertain());
}

#[tokio::test(start_paused = true)]
async fn credentials_are_requested_once_per_attempt_and_once_more_after_a_wait() {
    let (service, tokens) = (Service::replying([status(503)]), Tokens::default());
    let application = service.builder().max_in_flight(1).build().unwrap();
    let account = application.client_with(tokens.clone());
    account.get().await.unwrap();
    assert_eq!(tokens.requested(), 2);
    let other = application.client_with(tokens.clone());
    let (first, second) = tokio::join!(account.get(), other.get());
    first.unwrap();
    second.unwrap();
    assert_eq!(tokens.requested(), 2 + 1 + 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expires_during_the_wait_is_refreshed_without_a_permit() {
    let service = Service::replying([status(200).taking(5)]);
    let application = service.builder().max_in_flight(1).build().unwrap();
    let [busy, other] = [(); 2].map(|()| application.client_with(Tokens::default()));
    // The first request finds a token, the second one has to refresh it.
    let slow = Tokens::taking([Duration::ZERO, 20 * SECOND]);
    let waiting = application.client_with(slow.clone());
    let begin = Instant::now();
    let others = async {
        sleep(6 * SECOND).await;
        other.get().await.unwrap();
        begin.elapsed()
    };
    let waiting = async {
        tokio::task::yield_now().await;
        waiting.get().await.unwrap();
        begin.elapsed()
    };
    let (first, others, waited) = tokio::join!(busy.get(), others, waiting);
    first.unwrap();
    assert_eq!((others, waited), (7 * SECOND, 26 * SECOND));
    assert_eq!(slow.requested(), 2);
}

fn create_playlist() -> ApiRequest {
    let mut request = never();
    request.operation = v1::operation("create_playlist");
    request
}

#[tokio::test(start_paused = true)]
async fn enforced_missing_scopes_prevent_the_request() {
    let service = Service::default();
    let application = service.builder().enforce_scopes(true).build().unwrap();
    let with = |scopes| application.client_with(Tokens::default().granted(scopes));
    let error = with("music::library:read").send(create_playlist()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::MissingScopes, 0));
    assert_eq!(error.missing_scopes().unwrap().to_string(), "music::library");
    assert!(!error.is_uncertain() && error.to_string().contains("the login lacks music::library"));
    assert_eq!(service.count(), 0);
    with("music::library").send(create_playlist()).await.unwrap();
    // Nothing is known of the scopes of these, or of what they need.
    application.client_with(Tokens::default()).send(create_playlist()).await.unwrap();
    with("music::catalog").get().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn scopes_explain_an_error_response() {
    let service =
        Service::replying([code(403, "ACCESS_DENIED"), code(403, "DENIED_SUBSCRIPTION_TIER")]);
    let tokens = Tokens::default().granted("music::library:read");
    let account = service.account_with(&tokens);
    let error = account.send(create_playlist()).await.unwrap_err();
    assert_eq!((error.status(), error.kind()), (Some(403), ErrorKind::Response));
    assert_eq!(error.missing_scopes().unwrap().to_string(), "music::library");
    assert_eq!(error.granted_scopes().unwrap().to_string(), "music::library:read");
    let error = account.send(create_playlist()).await.unwrap_err();
    assert_eq!((error.status(), error.missing_scopes()), (Some(403), None));
    assert_eq!(*tokens.0.requested.lock().unwrap(), [Some("create_playlist"); 2]);
}
