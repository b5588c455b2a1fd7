//! The mock servers of the tests: Amazon Music, Login with Amazon, and a service without sockets.

use std::{
    fmt, io,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use amazon_music::{
    Application, ApplicationBuilder, Client, RetryPolicy,
    auth::{AccessToken, ClientId, ClientSecret, Endpoints, HttpClient, RefreshToken},
    auth::{SecurityProfileId, Session},
};
use bytes::Bytes;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use wiremock::{Match, Mock, MockBuilder, MockServer, Request, ResponseTemplate, matchers};

use crate::fixtures::Case;

/// The access token of [`MockMusic::client`]. Every secret contains `canary`, which no output may contain.
pub(crate) const ACCESS_TOKEN: &str = "Atza|test-canary-access_/+=";
/// The Security Profile ID of every client of the tests.
pub(crate) const API_KEY: &str = "amzn1.application.test-canary-key";
/// The refresh token of [`MockLwa::session`].
pub(crate) const REFRESH_TOKEN: &str = "Atzr|test-canary-refresh";
/// The client secret of [`MockLwa::session`].
pub(crate) const CLIENT_SECRET: &str = "amzn1.oa2-cs.v1.test-canary-secret";

/// A mock server of Amazon Music. It ends with a catch-all, so that an unexpected request fails with an error that names it.
pub(crate) struct MockMusic {
    server: MockServer,
}

impl MockMusic {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start().await;
        Mock::given(matchers::any())
            .respond_with(|request: &Request| {
                let message = format!("unexpected request: {} {}", request.method, request.url);
                ResponseTemplate::new(500)
                    .set_body_json(json!({ "error": { "code": "UNEXPECTED", "message": message } }))
            })
            .with_priority(u8::MAX)
            .mount(&server)
            .await;
        Self { server }
    }

    /// A server that responds to every request with `case`.
    pub(crate) async fn serving(case: &Case) -> Self {
        Self::responding(case.response()).await
    }

    /// A server that responds to every request with `response`.
    pub(crate) async fn responding(response: ResponseTemplate) -> Self {
        let music = Self::start().await;
        music.mount(Mock::given(matchers::any()).respond_with(response)).await;
        music
    }

    pub(crate) async fn mount(&self, mock: Mock) {
        mock.mount(&self.server).await;
    }

    /// The base URL with the version, as [`ApplicationBuilder::base_url`] takes it.
    pub(crate) fn url(&self) -> String {
        format!("{}/v1", self.server.uri())
    }

    /// A client that makes one attempt per request, with [`ACCESS_TOKEN`].
    pub(crate) fn client(&self) -> Client {
        self.client_of(session())
    }

    /// A client that makes one attempt per request.
    pub(crate) fn client_of(&self, session: Session) -> Client {
        self.without_retries().build().unwrap().client(session)
    }

    /// A client that retries as usual, but waits next to nothing.
    pub(crate) fn retrying_client(&self) -> Client {
        self.application().build().unwrap().client(session())
    }

    /// An application that makes one attempt per request.
    pub(crate) fn without_retries(&self) -> ApplicationBuilder {
        self.application().retry(RetryPolicy::off())
    }

    /// An application that retries as usual, but waits next to nothing.
    pub(crate) fn application(&self) -> ApplicationBuilder {
        Application::builder(profile())
            .base_url(self.url())
            .http_client(http())
            .retry(quick_retries())
    }

    /// The received requests, in order.
    pub(crate) async fn received(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap()
    }

    /// The one request that was received.
    pub(crate) async fn only_request(&self) -> Request {
        let mut received = self.received().await;
        assert_eq!(received.len(), 1, "{received:#?}");
        received.remove(0)
    }
}

/// A mock server of Login with Amazon: the token endpoint.
pub(crate) struct MockLwa {
    server: MockServer,
}

impl MockLwa {
    /// A server that issues the tokens [`access_token`]`(1)`, `(2)` and so on, and expects `requests` requests.
    pub(crate) async fn issuing_tokens(requests: u64) -> Self {
        let issued = std::sync::atomic::AtomicU64::new(0);
        let response = move |_: &Request| {
            let number = 1 + issued.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            ResponseTemplate::new(200).set_body_json(token_response(&access_token(number)))
        };
        Self::mounted(Mock::given(token_refresh()).respond_with(response).expect(requests)).await
    }

    /// A server that issues [`access_token`]`(1)`, and responds to the next request with `later`.
    pub(crate) async fn issuing_one_token_then(later: ResponseTemplate) -> Self {
        let first = ResponseTemplate::new(200).set_body_json(token_response(&access_token(1)));
        let first = Mock::given(token_refresh()).respond_with(first);
        let lwa = Self::mounted(first.up_to_n_times(1).with_priority(1)).await;
        Mock::given(token_refresh()).respond_with(later).expect(1).mount(&lwa.server).await;
        lwa
    }

    /// A server that responds to its one request with `response`.
    pub(crate) async fn responding(response: ResponseTemplate) -> Self {
        Self::mounted(Mock::given(token_refresh()).respond_with(response).expect(1)).await
    }

    async fn mounted(mock: Mock) -> Self {
        let server = MockServer::start().await;
        mock.mount(&server).await;
        Self { server }
    }

    pub(crate) fn url(&self) -> String {
        self.server.uri()
    }

    /// A session whose tokens are issued here.
    pub(crate) fn session(&self) -> Session {
        let authorize = format!("{}/ap/oa", self.server.uri());
        let id = ClientId::new("amzn1.application-oa2-client.test").unwrap();
        Session::from_refresh_token(id, RefreshToken::new(REFRESH_TOKEN))
            .client_secret(ClientSecret::new(CLIENT_SECRET))
            .endpoints(Endpoints::custom(&authorize, &self.server.uri()).unwrap())
            .http_client(http())
            .build()
            .unwrap()
    }
}

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
type HttpResult = io::Result<http::Response<Bytes>>;

/// A service without sockets, for [`HttpClient::from_service`]: a function from requests to responses.
#[derive(Clone)]
pub(crate) struct ScriptedService {
    respond: Arc<dyn Fn(http::Request<Bytes>) -> BoxFuture<HttpResult> + Send + Sync>,
    received: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl ScriptedService {
    /// A service that responds with what `respond` returns.
    pub(crate) fn new<F, R>(respond: F) -> Self
    where
        F: Fn(http::Request<Bytes>) -> R + Send + Sync + 'static,
        R: Future<Output = HttpResult> + Send + 'static,
    {
        Self {
            respond: Arc::new(move |request| Box::pin(respond(request))),
            received: Arc::default(),
        }
    }

    /// A service that responds at once with what `respond` returns.
    pub(crate) fn immediate(
        respond: impl Fn(&http::Request<Bytes>) -> http::Response<Bytes> + Send + Sync + 'static,
    ) -> Self {
        Self::new(move |request| std::future::ready(Ok(respond(&request))))
    }

    /// An application whose requests are sent here, and which retries without waits.
    pub(crate) fn application(&self) -> ApplicationBuilder {
        let http = HttpClient::from_service(self.clone());
        Application::builder(profile()).http_client(http).retry(immediate_retries())
    }

    /// A client that retries without waits.
    pub(crate) fn client(&self) -> Client {
        self.application().build().unwrap().client(session())
    }

    /// The received requests, in order.
    pub(crate) fn received(&self) -> Vec<http::Request<Bytes>> {
        self.received.lock().unwrap().clone()
    }
}

impl fmt::Debug for ScriptedService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedService").finish_non_exhaustive()
    }
}

impl tower_service::Service<http::Request<Bytes>> for ScriptedService {
    type Response = http::Response<Bytes>;
    type Error = io::Error;
    type Future = BoxFuture<HttpResult>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
        self.received.lock().unwrap().push(request.clone());
        (self.respond)(request)
    }
}

/// A response of a [`ScriptedService`].
pub(crate) fn json_response(status: u16, body: &Value) -> http::Response<Bytes> {
    let response = http::Response::builder().status(status);
    response.header("content-type", "application/json").body(body.to_string().into()).unwrap()
}

/// The body of an error response of the service.
pub(crate) fn error_body(status: u16, code: &str) -> Value {
    json!({
        "error": { "status": status.to_string(), "code": code, "message": "Not now.", "reference": "r-1" },
    })
}

/// A client of a server that responds to its one connection with `text`, headers included, and closes it.
pub(crate) async fn client_of_raw_response(text: impl Into<String>) -> Client {
    raw_response_application(text).await.build().unwrap().client(session())
}

/// The application of [`client_of_raw_response`]. It makes one attempt per request.
pub(crate) async fn raw_response_application(text: impl Into<String>) -> ApplicationBuilder {
    let text = text.into();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
    });
    Application::builder(profile()).base_url(url).http_client(http()).retry(RetryPolicy::off())
}

/// The access token that a [`MockLwa`] issues as its `number`-th.
pub(crate) fn access_token(number: u64) -> String {
    format!("Atza|test-canary-{number}")
}

/// The usual retries, with waits of next to nothing.
pub(crate) fn quick_retries() -> RetryPolicy {
    let tick = Duration::from_millis(1);
    RetryPolicy::default().with_backoff(tick, tick)
}

/// The usual retries without waits, for paused clocks.
pub(crate) fn immediate_retries() -> RetryPolicy {
    RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO)
}

/// A session with [`ACCESS_TOKEN`].
pub(crate) fn session() -> Session {
    Session::from_access_token(AccessToken::new(ACCESS_TOKEN))
}

/// The body of a response of the token endpoint.
pub(crate) fn token_response(access_token: &str) -> Value {
    json!({
        "access_token": access_token,
        "refresh_token": REFRESH_TOKEN,
        "token_type": "bearer",
        "expires_in": 3600,
    })
}

/// An error response of the service.
pub(crate) fn error_response(status: u16, code: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(error_body(status, code))
}

/// A mock for one method and one path below the version.
pub(crate) fn route(method: &str, path: &str) -> MockBuilder {
    Mock::given(matchers::method(method)).and(matchers::path(format!("/v1{path}")))
}

/// Matches requests that carry `token`.
pub(crate) fn bearer(token: &str) -> impl Match + 'static {
    matchers::header("authorization", format!("Bearer {token}"))
}

/// Matches requests that refresh a token.
fn token_refresh() -> impl Match + 'static {
    |request: &Request| {
        request.method == "POST"
            && request.url.path() == "/auth/o2/token"
            && String::from_utf8_lossy(&request.body).contains("grant_type=refresh_token")
    }
}

pub(crate) fn profile() -> SecurityProfileId {
    SecurityProfileId::new(API_KEY).unwrap()
}

/// An HTTP client for one test: a connection pool belongs to the runtime in which it was first used.
pub(crate) fn http() -> HttpClient {
    HttpClient::builder().timeout(Duration::from_secs(20)).build().unwrap()
}
