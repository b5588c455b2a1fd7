//! Requests on Tokio's paused clock, with an HTTP service and credentials that the tests script.

mod cancellation;
mod credentials;
mod http;
mod tracing;

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use ::http::{HeaderMap, Method, Uri};
use bytes::Bytes;
use futures_util::future::join_all;
use tokio::time::{Instant, sleep};

use super::{credentials::Credentials, *};
use crate::{
    Application, ApplicationBuilder, Counters, ErrorExt as _,
    auth::{HttpError, HttpErrorKind, ScopeSet, SecurityProfileId},
};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

const SECOND: Duration = Duration::from_secs(1);

/// A reply of the service, and the time that it takes.
#[derive(Debug, Clone, Default)]
struct Reply {
    /// 0 for none: the exchange fails as `error` says.
    status: u16,
    error: Option<HttpErrorKind>,
    headers: HeaderMap,
    body: Bytes,
    takes: Duration,
}

fn status(status: u16) -> Reply {
    Reply { status, takes: SECOND, body: "{}".into(), ..Reply::default() }
}

fn code(number: u16, code: &str) -> Reply {
    let body = format!(r#"{{"error":{{"code":"{code}","message":"Not now.","reference":"r-1"}}}}"#);
    Reply { body: body.into(), ..status(number) }
}

fn failure(error: HttpErrorKind) -> Reply {
    Reply { error: Some(error), takes: SECOND, ..Reply::default() }
}

impl Reply {
    fn asking(mut self, seconds: u64) -> Self {
        self.headers.insert("retry-after", seconds.into());
        self
    }

    fn taking(self, seconds: u64) -> Self {
        Self { takes: Duration::from_secs(seconds), ..self }
    }
}

/// A request as the service got it.
#[derive(Debug, Clone)]
struct Received {
    at: Instant,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

/// A service that sends its replies in order, and then nothing but 200.
#[derive(Debug, Clone, Default)]
struct Service(Arc<Script>);

#[derive(Debug, Default)]
struct Script {
    replies: Mutex<VecDeque<Reply>>,
    received: Mutex<Vec<Received>>,
    in_flight: AtomicUsize,
}

impl Service {
    fn replying(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect());
        Self(Arc::new(Script { replies, ..Script::default() }))
    }

    fn received(&self) -> Vec<Received> {
        self.0.received.lock().unwrap().clone()
    }

    fn count(&self) -> usize {
        self.0.received.lock().unwrap().len()
    }

    fn in_flight(&self) -> usize {
        self.0.in_flight.load(Ordering::SeqCst)
    }

    /// An application that sends by this service, with four permits.
    fn builder(&self) -> ApplicationBuilder {
        let profile = SecurityProfileId::new("amzn1.application.canary").unwrap();
        Application::builder(profile)
            .http_client(HttpClient::from_service(self.clone()))
            .max_in_flight(4)
    }

    fn application(&self) -> Application {
        self.builder().build().unwrap()
    }

    /// An account of an application of its own.
    fn account(&self) -> Account {
        Account::of(&self.application(), Tokens::default())
    }
}

impl tower_service::Service<::http::Request<Bytes>> for Service {
    type Response = ::http::Response<Bytes>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: ::http::Request<Bytes>) -> Self::Future {
        let (head, body) = request.into_parts();
        self.0.received.lock().unwrap().push(Received {
            at: Instant::now(),
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
        });
        let reply = self.0.replies.lock().unwrap().pop_front().unwrap_or_else(|| status(200));
        let script = self.0.clone();
        Box::pin(async move {
            script.in_flight.fetch_add(1, Ordering::SeqCst);
            let _guard = InFlight(&script);
            sleep(reply.takes).await;
            if let Some(kind) = reply.error {
                return Err(HttpError { kind, status: None, headers: None, source: None }.into());
            }
            let mut response = ::http::Response::new(reply.body);
            *response.status_mut() = reply.status.try_into()?;
            *response.headers_mut() = reply.headers;
            Ok(response)
        })
    }
}

struct InFlight<'a>(&'a Script);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Credentials, by what happens when they are requested. Each revision has a token of its own.
#[derive(Debug, Default, Clone)]
struct Tokens(Arc<TokenScript>);

#[derive(Debug, Default)]
struct TokenScript {
    revision: AtomicUsize,
    requested: AtomicUsize,
    refreshed: AtomicUsize,
    /// The time that each of the next requests takes.
    takes: Mutex<VecDeque<Duration>>,
    fails: Mutex<Option<ErrorKind>>,
    granted: Mutex<Option<ScopeSet>>,
}

impl Tokens {
    fn taking(takes: impl IntoIterator<Item = Duration>) -> Self {
        let takes = Mutex::new(takes.into_iter().collect());
        Self(Arc::new(TokenScript { takes, ..TokenScript::default() }))
    }

    fn failing(kind: ErrorKind) -> Self {
        let tokens = Self::default();
        tokens.fail(kind);
        tokens
    }

    fn fail(&self, kind: ErrorKind) {
        *self.0.fails.lock().unwrap() = Some(kind);
    }

    fn granted(self, scopes: &str) -> Self {
        *self.0.granted.lock().unwrap() = Some(scopes.parse().unwrap());
        self
    }

    fn requested(&self) -> usize {
        self.0.requested.load(Ordering::SeqCst)
    }

    fn refreshed(&self) -> usize {
        self.0.refreshed.load(Ordering::SeqCst)
    }

    async fn get(&self) -> Result<Credentials, Error> {
        let takes = self.0.takes.lock().unwrap().pop_front();
        if let Some(takes) = takes {
            sleep(takes).await;
        }
        let fails = *self.0.fails.lock().unwrap();
        if let Some(kind) = fails {
            return Err(Error::new(kind));
        }
        let revision = self.0.revision.load(Ordering::SeqCst);
        Ok(Credentials::new(&format!("canary-{revision}"), "canary-key", revision as u64)?)
    }
}

impl CredentialsProvider for Tokens {
    fn credentials<'a>(
        &'a self,
        _: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.0.requested.fetch_add(1, Ordering::SeqCst);
        Box::pin(self.get())
    }

    fn refresh<'a>(
        &'a self,
        rejected: &'a Credentials,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.0.refreshed.fetch_add(1, Ordering::SeqCst);
        self.0.revision.store(rejected.revision() as usize + 1, Ordering::SeqCst);
        Box::pin(self.get())
    }

    fn granted_scopes(&self) -> Option<ScopeSet> {
        self.0.granted.lock().unwrap().clone()
    }
}

/// The transport of one account.
#[derive(Clone)]
struct Account {
    application: Application,
    transport: Arc<dyn Transport>,
}

impl Account {
    fn of(application: &Application, tokens: Tokens) -> Self {
        let client = application.client_with(tokens);
        Self { application: application.clone(), transport: client.api().transport().clone() }
    }

    /// One of an application with four permits that sends by `service`.
    fn with(service: &Service, tokens: &Tokens) -> Self {
        Self::of(&service.application(), tokens.clone())
    }

    async fn send(&self, request: ApiRequest) -> Result<ApiResponse, Error> {
        self.transport.send(request).await
    }

    async fn get(&self) -> Result<ApiResponse, Error> {
        self.send(get()).await
    }

    fn counters(&self) -> Counters {
        self.application.counters()
    }
}

fn get() -> ApiRequest {
    ApiRequest::new(Method::GET, "/albums/a")
}

fn never() -> ApiRequest {
    ApiRequest::new(Method::POST, "/playlists")
}

fn due_in(seconds: u64) -> ApiRequest {
    let mut request = get();
    let deadline = Instant::now() + Duration::from_secs(seconds);
    request.options.deadline = Some(deadline.into_std());
    request
}

fn is_too_late(error: &Error) -> bool {
    error.kind() == ErrorKind::Timeout && error.attempts() == 0 && !error.is_uncertain()
}

#[tokio::test(start_paused = true)]
async fn a_request_is_retried_until_it_succeeds() {
    let service = Service::replying([status(503), status(503)]);
    let account = service.account();
    let response = account.get().await.unwrap();
    let report = &response.report;
    assert_eq!((report.attempts, report.refreshes, report.status), (3, 0, Some(200)));
    assert!(report.elapsed >= 3 * SECOND);
    let Counters { requests, attempts, retries, .. } = account.counters();
    assert_eq!((requests, attempts, retries, service.count()), (1, 3, 2, 3));
}

#[tokio::test(start_paused = true)]
async fn the_last_error_is_returned_when_the_attempts_are_spent() {
    let service =
        Service::replying([502, 503, 504].map(status).into_iter().chain([code(503, "BUSY")]));
    let error = service.account().get().await.unwrap_err();
    assert_eq!((error.status(), error.code(), error.attempts()), (Some(503), Some("BUSY"), 4));
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(error.elapsed().unwrap() >= 4 * SECOND);
    assert_eq!(service.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn class_and_no_retry_decide_about_retries() {
    let mut once = get();
    once.options.no_retry = true;
    for (request, reply) in [(never(), 503), (once.clone(), 503), (once, 429)] {
        let service = Service::replying([status(reply)]);
        let error = service.account().send(request).await.unwrap_err();
        assert_eq!((error.status(), service.count()), (Some(reply), 1));
    }
    // A throttled request was not carried out, and one without a connection was not sent.
    for reply in [status(429), failure(HttpErrorKind::Connect)] {
        let service = Service::replying([reply]);
        assert_eq!(service.account().send(never()).await.unwrap().report.attempts, 2);
    }
    let mut idempotent = never();
    idempotent.options.retry = Some(Retry::Idempotent);
    let service = Service::replying([status(503)]);
    assert_eq!(service.account().send(idempotent).await.unwrap().report.attempts, 2);
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_the_least_that_is_waited() {
    for number in [429, 503] {
        let service = Service::replying([status(number).asking(7)]);
        service.account().get().await.unwrap();
        let received = service.received();
        let waited = received[1].at - received[0].at - SECOND;
        assert!(waited >= 7 * SECOND && waited < 8 * SECOND, "{waited:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_is_too_long_is_returned() {
    let begin = Instant::now();
    for number in [429, 503] {
        let service = Service::replying([status(number).asking(3600)]);
        let error = service.account().get().await.unwrap_err();
        assert_eq!(error.status(), Some(number));
        assert_eq!(error.retry_after(), Some(3600 * SECOND));
    }
    assert_eq!(begin.elapsed(), 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_wait_past_the_deadline_is_not_begun() {
    for number in [429, 503] {
        let begin = Instant::now();
        let service = Service::replying([status(number).asking(9)]);
        let account = service.account();
        let error = account.send(due_in(10)).await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(number), 1));
        assert_eq!((begin.elapsed(), account.counters().deadlines_missed), (SECOND, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_hangs_ends_at_the_deadline() {
    for (before, attempts, last) in
        [(vec![], 1, (None, None)), (vec![code(503, "BUSY")], 2, (Some(503), Some("BUSY")))]
    {
        let begin = Instant::now();
        let service = Service::replying(before.into_iter().chain([status(200).taking(20)]));
        let account = service.account();
        let error = account.send(due_in(10)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, attempts));
        assert!(error.is_timeout() && error.is_uncertain());
        assert_eq!((error.status(), error.code()), last);
        assert_eq!((begin.elapsed(), error.elapsed()), (10 * SECOND, Some(10 * SECOND)));
        assert_eq!(account.counters().deadlines_missed, 1);
        // Its permit is free again.
        account.get().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_gets_no_permit_in_time_is_not_sent() {
    let service = Service::replying(vec![status(200).taking(20); 4]);
    let account = service.account();
    let busy = join_all((0..4).map(|_| account.get()));
    let waiting = async {
        // After the others have started.
        tokio::task::yield_now().await;
        account.send(due_in(10)).await.unwrap_err()
    };
    let (_, error) = tokio::join!(busy, waiting);
    assert!(is_too_late(&error), "{error}");
    assert_eq!((error.elapsed(), service.count()), (Some(10 * SECOND), 4));
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_after_the_deadline() {
    let service = Service::default();
    let mut no_time = get();
    no_time.options.timeout = Some(Duration::ZERO);
    for request in [due_in(0), no_time] {
        assert!(is_too_late(&service.account().send(request).await.unwrap_err()));
    }
    assert_eq!(service.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_request_without_a_timeout_has_that_of_the_application() {
    let account = |service: &Service, timeout| {
        Account::of(&service.builder().timeout(timeout).build().unwrap(), Tokens::default())
    };
    let service = Service::replying(vec![status(200).taking(20); 4]);
    let limited = account(&service, 10 * SECOND);
    let begin = Instant::now();
    assert!(limited.get().await.unwrap_err().is_timeout());
    assert_eq!(begin.elapsed(), 10 * SECOND);
    // Its own replaces it, also if it is later; the earlier of deadline and timeout counts.
    assert!(limited.send(due_in(21)).await.is_ok());
    let mut both = due_in(21);
    both.options.timeout = Some(5 * SECOND);
    let begin = Instant::now();
    assert!(limited.send(both).await.is_err());
    assert_eq!(begin.elapsed(), 5 * SECOND);
    // A timeout beyond what the clock can tell is none.
    account(&service, Duration::MAX).get().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_attempt_timeout_is_retried_and_certain_only_for_reads() {
    let service = Service::replying([status(200).taking(20)]);
    let mut request = get();
    request.options.attempt_timeout = Some(5 * SECOND);
    assert_eq!(service.account().send(request).await.unwrap().report.attempts, 2);

    let service = Service::replying([status(200).taking(20)]);
    let retry = RetryPolicy::default().with_attempt_timeout(5 * SECOND);
    let application = service.builder().retry(retry).build().unwrap();
    let error = Account::of(&application, Tokens::default()).send(never()).await.unwrap_err();
    assert!(error.is_timeout() && error.is_uncertain() && error.attempts() == 1, "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_throttled_request_pauses_the_requests_of_all_accounts() {
    let service = Service::replying([status(429).asking(20)]);
    let application = service.application();
    let [one, other] = [(); 2].map(|()| Account::of(&application, Tokens::default()));
    let begin = Instant::now();
    let later = async {
        sleep(2 * SECOND).await;
        for sent in join_all((0..3).map(|_| other.get())).await {
            sent.unwrap();
        }
    };
    let (sent, ()) = tokio::join!(one.get(), later);
    sent.unwrap();
    let received = service.received();
    assert_eq!((received.len(), received[0].at), (5, begin));
    for pair in received[1..].windows(2) {
        assert!(pair[0].at >= begin + 21 * SECOND);
        // Not as a herd.
        assert!(pair[1].at - pair[0].at >= SECOND / 2);
    }
    let Counters { throttled, waits, .. } = one.counters();
    assert_eq!((throttled, waits), (1, 4));
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_down_sees_a_tenth_more_when_the_budget_is_spent() {
    let service = Service::replying(vec![status(503); 10_000]);
    let account = service.account();
    let mut before = 0;
    for round in 0..10 {
        for _ in 0..100 {
            assert_eq!(account.get().await.unwrap_err().status(), Some(503));
        }
        let sent = service.count() - before;
        before = service.count();
        // The budget of 50 is spent in the first round.
        assert!(sent <= if round == 0 { 160 } else { 110 }, "{sent} in round {round}");
    }
    let Counters { requests, retries, retries_denied, .. } = account.counters();
    // The first request found the budget full.
    assert_eq!((requests, retries), (1000, 50 + 999 / 10));
    assert!(retries_denied > 800, "{retries_denied}");
}

#[tokio::test(start_paused = true)]
async fn the_budget_earns_at_the_first_attempt() {
    let service = Service::replying(vec![status(503); 1000]);
    let account = service.account();
    while account.counters().retries_denied == 0 {
        account.get().await.unwrap_err();
    }
    let retries = account.counters().retries;
    // Requests that are never sent pay for no retries.
    for _ in 0..100 {
        account.send(due_in(0)).await.unwrap_err();
    }
    account.get().await.unwrap_err();
    assert_eq!(account.counters().retries, retries);
}

/// How long a request of another account takes that is made while `waiting` goes on; and what comes of that.
async fn meanwhile<T>(
    application: &Application,
    waiting: impl Future<Output = T>,
) -> (Duration, T) {
    let other = Account::of(application, Tokens::default());
    let request = async {
        // After the others have started.
        tokio::task::yield_now().await;
        let begin = Instant::now();
        other.get().await.unwrap();
        begin.elapsed()
    };
    let (waited, took) = tokio::join!(waiting, request);
    (took, waited)
}

#[tokio::test(start_paused = true)]
async fn an_account_that_waits_for_its_token_takes_no_permit() {
    let service = Service::default();
    let application = service.application();
    let hanging = Account::of(&application, Tokens::taking(vec![1000 * SECOND; 50]));
    let requests = join_all((0..50).map(|_| hanging.send(due_in(10))));
    let (took, sent) = meanwhile(&application, requests).await;
    assert_eq!((took, service.count()), (SECOND, 1));
    assert!(sent.into_iter().all(|sent| is_too_late(&sent.unwrap_err())));
}

#[tokio::test(start_paused = true)]
async fn an_account_with_a_thousand_requests_holds_up_no_other() {
    let service = Service::default();
    let application = service.application();
    let busy = Account::of(&application, Tokens::default());
    let requests = join_all((0..1000).map(|_| busy.get()));
    assert_eq!(meanwhile(&application, requests).await.0, 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_waits_before_a_retry_takes_no_permit() {
    let service = Service::replying(vec![status(503).asking(20); 4]);
    let application = service.application();
    let failing = Account::of(&application, Tokens::default());
    let requests = join_all((0..4).map(|_| failing.get()));
    assert_eq!(meanwhile(&application, requests).await.0, 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn what_decoding_finds_is_counted() {
    let account = Service::default().account();
    account.transport.decoded(None, DecodeStats::new(2, 3));
    account.transport.decoded(None, DecodeStats::new(1, 0));
    let Counters { unknown_values, undecodable_items, .. } = account.counters();
    assert_eq!((unknown_values, undecodable_items), (3, 3));
}

#[test]
fn outside_a_runtime_a_request_is_a_configuration_error() {
    let service = Service::default();
    let error = service.account().get().now_or_never().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(service.count(), 0);
}
