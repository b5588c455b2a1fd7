//! A stand-in for the service: one server a test, with a client that calls it.

use std::time::{Duration, Instant};

use amazon_music::{
    Application, ApplicationBuilder, Client, ClientBuilder, RetryPolicy,
    auth::{AccessToken, ClientId, ClientSecret, Endpoints, HttpClient, RefreshToken},
    auth::{SecurityProfileId, Session},
};
use serde_json::{Value, json};
use wiremock::{Match, Mock, MockBuilder, MockServer, Request, ResponseTemplate, matchers};

use crate::fixtures::Case;

/// The access token of [`MockMusic::client`]. Wherever `canary` is printed, a secret was printed.
pub(crate) const ACCESS_TOKEN: &str = "Atza|test-canary-access_/+=";
/// The Security Profile ID of every client of the tests.
pub(crate) const API_KEY: &str = "amzn1.application.test-canary-key";
/// The refresh token of [`MockLwa::session`].
pub(crate) const REFRESH_TOKEN: &str = "Atzr|test-canary-refresh";
/// The client secret of [`MockLwa::session`].
pub(crate) const CLIENT_SECRET: &str = "amzn1.oa2-cs.v1.test-canary-secret";

/// Amazon Music, as far as a test needs it. Ends with a catch-all, so a call that nobody expected fails
/// with words that name it.
pub(crate) struct MockMusic {
    server: MockServer,
}

impl MockMusic {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start().await;
        Mock::given(matchers::any())
            .respond_with(|request: &Request| {
                let message = format!("nobody expected {} {}", request.method, request.url);
                ResponseTemplate::new(500)
                    .set_body_json(json!({ "error": { "code": "UNEXPECTED", "message": message } }))
            })
            .with_priority(u8::MAX)
            .mount(&server)
            .await;
        Self { server }
    }

    /// A server that answers every call with `case`.
    pub(crate) async fn serving(case: &Case) -> Self {
        Self::answering(case.response()).await
    }

    /// A server that answers every call with `response`.
    pub(crate) async fn answering(response: ResponseTemplate) -> Self {
        let music = Self::start().await;
        music.mount(Mock::given(matchers::any()).respond_with(response)).await;
        music
    }

    pub(crate) async fn mount(&self, mock: Mock) {
        mock.mount(&self.server).await;
    }

    /// The address with the version, as [`ClientBuilder::base_url`] takes it.
    pub(crate) fn url(&self) -> String {
        format!("{}/v1", self.server.uri())
    }

    pub(crate) fn client(&self) -> Client {
        self.client_of(session())
    }

    pub(crate) fn client_of(&self, session: Session) -> Client {
        self.builder_of(session).build().unwrap()
    }

    /// Every call is attempted once: most tests are about what one attempt brings.
    pub(crate) fn builder_of(&self, session: Session) -> ClientBuilder {
        let builder = Client::builder(session, profile()).base_url(self.url()).http_client(http());
        builder.retry(RetryPolicy::off())
    }

    /// An application that retries as usual, but waits next to nothing.
    pub(crate) fn application(&self) -> ApplicationBuilder {
        Application::builder(profile()).base_url(self.url()).http_client(http()).retry(quick())
    }

    /// What has been received, in order.
    pub(crate) async fn received(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap()
    }

    /// Waits until `count` requests have come.
    pub(crate) async fn until_received(&self, count: usize) {
        let received = async {
            while self.received().await.len() < count {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), received).await.unwrap();
    }

    /// What comes of `call` where the time `passing` passes once its first request has come, and none before and
    /// after. For tests on a paused clock, which would go on by itself while nobody is busy.
    pub(crate) async fn while_time_passes<T>(
        &self,
        passing: Duration,
        call: impl Future<Output = T>,
    ) -> T {
        let clock = async {
            self.until_received(1).await;
            tokio::time::advance(passing).await;
            std::future::pending().await
        };
        let begin = Instant::now();
        let busy = async {
            while begin.elapsed() < Duration::from_secs(20) {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            outcome = call => outcome,
            outcome = clock => outcome,
            () = busy => panic!("the call does not end"),
        }
    }

    /// The one request that has been received.
    pub(crate) async fn only_request(&self) -> Request {
        let mut received = self.received().await;
        assert_eq!(received.len(), 1, "{received:#?}");
        received.remove(0)
    }
}

/// Login with Amazon, as far as a test needs it: the token endpoint.
pub(crate) struct MockLwa {
    server: MockServer,
}

impl MockLwa {
    /// One that gives the tokens [`access_token`]`(1)`, `(2)` and so on, and expects `requests` requests.
    pub(crate) async fn giving_tokens(requests: u64) -> Self {
        let given = std::sync::atomic::AtomicU64::new(0);
        let answer = move |_: &Request| {
            let number = 1 + given.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            ResponseTemplate::new(200).set_body_json(token_answer(&access_token(number)))
        };
        Self::mounted(Mock::given(a_renewal()).respond_with(answer).expect(requests)).await
    }

    /// One that first gives [`access_token`]`(1)`, and answers every later request with `later`.
    pub(crate) async fn giving_one_token_then(later: ResponseTemplate) -> Self {
        let first = ResponseTemplate::new(200).set_body_json(token_answer(&access_token(1)));
        let mock = Mock::given(a_renewal()).respond_with(first).up_to_n_times(1).with_priority(1);
        let lwa = Self::mounted(mock).await;
        Mock::given(a_renewal()).respond_with(later).expect(1).mount(&lwa.server).await;
        lwa
    }

    /// One that answers its one request with `response`.
    pub(crate) async fn answering(response: ResponseTemplate) -> Self {
        Self::mounted(Mock::given(a_renewal()).respond_with(response).expect(1)).await
    }

    async fn mounted(mock: Mock) -> Self {
        let server = MockServer::start().await;
        mock.mount(&server).await;
        Self { server }
    }

    pub(crate) fn url(&self) -> String {
        self.server.uri()
    }

    /// A session whose tokens come from here.
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

/// The access token that a [`MockLwa`] gives as its `number`-th.
pub(crate) fn access_token(number: u64) -> String {
    format!("Atza|test-canary-{number}")
}

/// The usual retries, with waits of next to nothing.
pub(crate) fn quick() -> RetryPolicy {
    let tick = Duration::from_millis(1);
    RetryPolicy::default().with_pauses(tick, tick)
}

/// The usual retries without any wait, for clocks that stand.
pub(crate) fn at_once() -> RetryPolicy {
    RetryPolicy::default().with_pauses(Duration::ZERO, Duration::ZERO)
}

/// A session with [`ACCESS_TOKEN`].
pub(crate) fn session() -> Session {
    Session::from_access_token(AccessToken::new(ACCESS_TOKEN))
}

/// A body of the token endpoint.
pub(crate) fn token_answer(access_token: &str) -> Value {
    json!({
        "access_token": access_token,
        "refresh_token": REFRESH_TOKEN,
        "token_type": "bearer",
        "expires_in": 3600,
    })
}

/// A body of a refusal of the service.
pub(crate) fn refusal(status: u16, code: &str) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({
        "error": { "status": status.to_string(), "code": code, "message": "Not now.", "reference": "r-1" },
    }))
}

/// A mock for one method and one path below the version.
pub(crate) fn call(method: &str, path: &str) -> MockBuilder {
    Mock::given(matchers::method(method)).and(matchers::path(format!("/v1{path}")))
}

/// Matches calls that carry `token`.
pub(crate) fn bearer(token: &str) -> impl Match + 'static {
    matchers::header("authorization", format!("Bearer {token}"))
}

/// Matches requests that renew a token.
fn a_renewal() -> impl Match + 'static {
    |request: &Request| {
        request.method == "POST"
            && request.url.path() == "/auth/o2/token"
            && String::from_utf8_lossy(&request.body).contains("grant_type=refresh_token")
    }
}

pub(crate) fn profile() -> SecurityProfileId {
    SecurityProfileId::new(API_KEY).unwrap()
}

/// Connections for one test: a pool belongs to the runtime it was first used in.
pub(crate) fn http() -> HttpClient {
    HttpClient::builder().timeout(Duration::from_secs(20)).build().unwrap()
}
