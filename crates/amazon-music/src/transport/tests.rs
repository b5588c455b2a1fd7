//! The retry loop on Tokio's paused clock, with a scripted HTTP service and scripted credentials.

mod cancellation;
mod credentials;
mod http;
mod retries;
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
use tokio::{
    task::JoinHandle,
    time::{Instant, sleep},
};

use super::{credentials::Credentials, *};
use crate::{
    Application, ApplicationBuilder, Client, Counters, ErrorExt as _,
    api::Retry,
    auth::{AccessToken, HttpError, HttpErrorKind, ScopeSet, SecurityProfileId, Session},
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

/// A request that the service received.
#[derive(Debug, Clone)]
struct Received {
    at: Instant,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

/// A service that sends its replies in order, and then 200 only.
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

    /// A client of an application of its own.
    fn account(&self) -> Client {
        self.account_with(&Tokens::default())
    }

    fn account_with(&self, tokens: &Tokens) -> Client {
        self.application().client_with(tokens.clone())
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

/// Scripted credentials. Each revision has a token of its own.
#[derive(Debug, Default, Clone)]
struct Tokens(Arc<TokenScript>);

#[derive(Debug, Default)]
struct TokenScript {
    revision: AtomicUsize,
    /// The operation of each request for credentials.
    requested: Mutex<Vec<Option<&'static str>>>,
    refreshed: AtomicUsize,
    /// The time that each of the next requests takes.
    takes: Mutex<VecDeque<Duration>>,
    fails: Mutex<Option<ErrorKind>>,
    granted: Mutex<Option<ScopeSet>>,
    panics: bool,
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
        self.0.requested.lock().unwrap().len()
    }

    fn refreshed(&self) -> usize {
        self.0.refreshed.load(Ordering::SeqCst)
    }

    async fn get(&self) -> Result<Credentials, Error> {
        let takes = self.0.takes.lock().unwrap().pop_front();
        if let Some(takes) = takes {
            sleep(takes).await;
        }
        if self.0.panics {
            resume_unwind(Box::new("of the provider"));
        }
        let fails = *self.0.fails.lock().unwrap();
        if let Some(kind) = fails {
            return Err(Error::new(kind));
        }
        let revision = self.0.revision.load(Ordering::SeqCst);
        Credentials::new(&format!("canary-{revision}"), "canary-key", revision as u64)
    }
}

impl CredentialsProvider for Tokens {
    fn credentials<'a>(
        &'a self,
        operation: Option<&'static Operation>,
    ) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.0.requested.lock().unwrap().push(operation.map(|operation| operation.id));
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

/// Requests without the bindings.
trait Account {
    async fn send(&self, request: ApiRequest) -> Result<ApiResponse, Error>;

    async fn get(&self) -> Result<ApiResponse, Error> {
        self.send(get()).await
    }
}

impl Account for Client {
    async fn send(&self, request: ApiRequest) -> Result<ApiResponse, Error> {
        self.api().transport().send(request).await
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

/// Returns the duration of a request of another account during `waiting`, and the output of that.
async fn meanwhile<T>(
    application: &Application,
    waiting: impl Future<Output = T>,
) -> (Duration, T) {
    let other = application.client_with(Tokens::default());
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
    let hanging = application.client_with(Tokens::taking(vec![1000 * SECOND; 50]));
    let requests = join_all((0..50).map(|_| hanging.send(due_in(10))));
    let (took, sent) = meanwhile(&application, requests).await;
    assert_eq!((took, service.count()), (SECOND, 1));
    assert!(sent.into_iter().all(|sent| is_too_late(&sent.unwrap_err())));
}

#[tokio::test(start_paused = true)]
async fn all_clients_of_a_session_are_one_account() {
    let service = Service::default();
    let application = service.builder().max_in_flight(1).build().unwrap();
    let session = |token: &str| Session::from_access_token(AccessToken::new(token));
    let (busy, other) = (session("canary-1"), session("canary-2"));
    let begin = Instant::now();
    let requests: Vec<_> = (0..100)
        .map(|_| {
            let client = application.client(busy.clone());
            tokio::spawn(async move { client.get().await })
        })
        .collect();
    sleep(SECOND / 2).await;
    application.client(other).get().await.unwrap();
    assert!(begin.elapsed() < 4 * SECOND, "{:?}", begin.elapsed());
    requests.iter().for_each(JoinHandle::abort);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_before_the_first_poll() {
    let service = Service::default();
    let account = service.account();
    let unpolled = account.api().transport().send(get());
    sleep(SECOND).await;
    drop(unpolled);
    sleep(SECOND).await;
    assert_eq!(service.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_waits_before_a_retry_takes_no_permit() {
    let service = Service::replying(vec![status(503).asking(20); 4]);
    let application = service.application();
    let failing = application.client_with(Tokens::default());
    let requests = join_all((0..4).map(|_| failing.get()));
    assert_eq!(meanwhile(&application, requests).await.0, 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn unknown_values_and_undecodable_items_are_counted() {
    let account = Service::default().account();
    account.api().transport().decoded(None, DecodeStats::new(2, 3));
    account.api().transport().decoded(None, DecodeStats::new(1, 0));
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
