//! The HTTP client that logins and sessions share, and the only place that reads answers off the wire.
//!
//! What an answer means is in `token`; which TLS is spoken is in `tls`.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use zeroize::Zeroizing;

use crate::{Error, ErrorKind, http_date, proxy, tls};

/// How long connecting may take unless told otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a whole exchange may take unless told otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The longest answer that is read. Answers with tokens take a few kilobytes.
const LONGEST_BODY: usize = 1024 * 1024;

/// The longest wait that a server can ask for with `Retry-After`.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// A pool of connections, with TLS and time limits set. Cheap to clone; clones share the pool.
///
/// It never follows redirects, so that no token ends up with a stranger. Requests need a Tokio runtime
/// with its timers enabled.
///
/// ```
/// use std::time::Duration;
///
/// use amazon_music_auth::HttpClient;
///
/// let http = HttpClient::builder().timeout(Duration::from_secs(5)).build()?;
/// # Ok::<(), amazon_music_auth::Error>(())
/// ```
#[derive(Clone)]
pub struct HttpClient {
    client: reqwest::Client,
    timeout: Duration,
}

impl HttpClient {
    /// A client with the usual settings.
    ///
    /// # Errors
    /// Where TLS cannot be set up, for want of the platform's certificates for instance
    /// ([`ErrorKind::Configuration`]).
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with settings of one's own.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder {
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            user_agent: concat!("amazon-music-sdk-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }

    /// Makes requests with `client`, for a program that has settings of its own for connections. It is tied to
    /// reqwest 0.13, and the feature's name will change with it.
    ///
    /// What this SDK sets for its own clients is then up to you:
    /// - **Switch redirects off** (`redirect(reqwest::redirect::Policy::none())`): a redirect followed carries
    ///   the header `x-api-key` to wherever it leads. It cannot be seen from here whether they are.
    /// - Set time limits: without `timeout`, a server that does not answer holds a call for ever, unless calls
    ///   have limits of their own. For a renewal, callers wait 45 seconds at most, and two minutes with a store.
    /// - Set up TLS: the features of this crate have no effect on what the client does. One of them must be on
    ///   all the same, since https is refused in a build without. With their rustls alone, reqwest has no
    ///   crypto provider of its own, and building a client panics unless one is given
    ///   (`tls_backend_preconfigured`), installed for the process, or brought by reqwest's own features.
    /// - Switch `referer` off. A proxy for plain http would see what is sent to this machine.
    ///
    /// ```
    /// use amazon_music_auth::HttpClient;
    ///
    /// # fn example(own: reqwest::ClientBuilder) -> Result<HttpClient, reqwest::Error> {
    /// let client = own.redirect(reqwest::redirect::Policy::none()).referer(false).build()?;
    /// Ok(HttpClient::from_reqwest(client))
    /// # }
    /// ```
    #[cfg(feature = "reqwest-0-13")]
    #[must_use]
    pub fn from_reqwest(client: reqwest::Client) -> Self {
        Self { client, timeout: TIMEOUT }
    }

    /// The client within, for the other crates of this SDK. No part of the public API.
    #[cfg(feature = "__reqwest")]
    #[doc(hidden)]
    #[must_use]
    pub fn reqwest(&self) -> &reqwest::Client {
        &self.client
    }

    /// How long a whole exchange may take.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Sends one request and reads the answer, whatever its status.
    ///
    /// # Errors
    /// Where no whole answer arrives: [`ErrorKind::Transient`], for it may arrive the next time. Where the
    /// request cannot be made, or is one to https in a build without TLS: [`ErrorKind::Configuration`].
    pub(crate) async fn send(&self, request: http::Request<Vec<u8>>) -> Result<Answer, Error> {
        let request = reqwest::Request::try_from(request).map_err(|why| {
            Error::new(ErrorKind::Configuration, "the request cannot be made")
                .with_source(why.without_url())
        })?;
        tls::require(request.url().as_str())?;
        let mut response = self.client.execute(request).await.map_err(unanswered)?;
        let status = response.status().as_u16();
        let retry_after = retry_after(response.headers());
        let date = date(response.headers());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(unanswered)? {
            if body.len() + chunk.len() > LONGEST_BODY {
                let message = "Login with Amazon sent an answer that is too long to be one";
                return Err(Error::new(ErrorKind::of_status(status), message)
                    .with_answer(status, retry_after));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { date, ..Answer::new(status, retry_after, body) })
    }
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClient").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// The settings of an [`HttpClient`] that is not built yet.
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct HttpClientBuilder {
    connect_timeout: Duration,
    timeout: Duration,
    user_agent: String,
}

impl HttpClientBuilder {
    /// How long connecting may take; 10 seconds by default.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.connect_timeout = connect_timeout;
        self
    }

    /// How long a whole exchange may take, from connecting to the end of the answer; 30 seconds by
    /// default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The header `User-Agent`; by default the name and version of this SDK.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Builds the client. No connection is made yet.
    ///
    /// `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` of the environment are heeded, in upper or lower case.
    /// Plain http, which only reaches this machine, never goes through a proxy.
    ///
    /// # Errors
    /// Where TLS cannot be set up, the proxy is no address, or the user agent cannot stand in a header
    /// ([`ErrorKind::Configuration`]).
    pub fn build(self) -> Result<HttpClient, Error> {
        #[cfg(test)]
        crate::trace::listener::listen();
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(self.connect_timeout)
            .timeout(self.timeout)
            .user_agent(self.user_agent);
        let builder = proxy::configure(builder)?;
        let builder = tls::configure(builder).map_err(|why| {
            Error::new(ErrorKind::Configuration, "TLS cannot be set up")
                .with_hint("install the certificates of the platform, e.g. `ca-certificates`")
                .with_source(why)
        })?;
        let client = builder.build().map_err(|why| {
            Error::new(ErrorKind::Configuration, "the HTTP client cannot be built").with_source(why)
        })?;
        Ok(HttpClient { client, timeout: self.timeout })
    }
}

/// An answer as it came: any status, any body. The body may hold tokens and is wiped when dropped.
pub(crate) struct Answer {
    status: u16,
    retry_after: Option<Duration>,
    date: Option<SystemTime>,
    body: Zeroizing<Vec<u8>>,
}

impl Answer {
    pub(crate) fn new(status: u16, retry_after: Option<Duration>, body: Vec<u8>) -> Self {
        Self { status, retry_after, date: None, body: Zeroizing::new(body) }
    }

    pub(crate) fn status(&self) -> u16 {
        self.status
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// When it was sent, by the server's clock.
    pub(crate) fn date(&self) -> Option<SystemTime> {
        self.date
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer").field("status", &self.status).finish_non_exhaustive()
    }
}

/// The error of an exchange that brought no whole answer.
fn unanswered(why: reqwest::Error) -> Error {
    let message = if why.is_timeout() {
        "Login with Amazon did not answer in time"
    } else if why.is_connect() {
        "Login with Amazon could not be reached"
    } else {
        "the exchange with Login with Amazon broke off"
    };
    Error::new(ErrorKind::Transient, message)
        .with_hint("check the connection and any proxy, then try again")
        .with_source(why.without_url())
}

/// The wait that a server asks for in seconds. Its other form, a date, is not read.
fn retry_after(headers: &reqwest::header::HeaderMap) -> Option<Duration> {
    let seconds = headers.get(reqwest::header::RETRY_AFTER)?.to_str().ok()?.trim();
    if seconds.is_empty() || !seconds.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // A number that is too large for any type is a long wait all the same.
    let wait = seconds.parse().map_or(LONGEST_WAIT, Duration::from_secs);
    Some(wait.min(LONGEST_WAIT))
}

fn date(headers: &reqwest::header::HeaderMap) -> Option<SystemTime> {
    http_date::read(headers.get(reqwest::header::DATE)?.to_str().ok()?)
}

#[cfg(test)]
mod tests {
    use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

    use super::*;

    async fn answer_of(response: ResponseTemplate) -> Result<Answer, Error> {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(response).expect(1).mount(&server).await;
        let request = http::Request::post(server.uri()).body(b"a=b".to_vec()).unwrap();
        HttpClient::new().unwrap().send(request).await
    }

    #[tokio::test]
    async fn an_answer_comes_with_status_wait_and_body() {
        let response =
            ResponseTemplate::new(429).insert_header("retry-after", "7").set_body_string("slow");
        let answer = answer_of(response).await.unwrap();
        assert_eq!(answer.status(), 429);
        assert_eq!(answer.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(answer.body(), b"slow");
        assert!(!format!("{answer:?}").contains("slow"));
    }

    #[tokio::test]
    async fn an_absurd_wait_is_bounded_and_a_date_is_passed_over() {
        for seconds in ["99999999999", "99999999999999999999999"] {
            let response = ResponseTemplate::new(503).insert_header("retry-after", seconds);
            assert_eq!(answer_of(response).await.unwrap().retry_after(), Some(LONGEST_WAIT));
        }
        let response = ResponseTemplate::new(503)
            .insert_header("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT");
        assert_eq!(answer_of(response).await.unwrap().retry_after(), None);
    }

    #[cfg(feature = "reqwest-0-13")]
    #[tokio::test]
    async fn exchanges_are_made_by_the_client_that_is_given() {
        let server = MockServer::start().await;
        let ours = wiremock::matchers::header("user-agent", "own/1");
        Mock::given(ours).respond_with(ResponseTemplate::new(204)).expect(1).mount(&server).await;
        let own = reqwest::Client::builder().user_agent("own/1").no_proxy();
        let http = HttpClient::from_reqwest(tls::configure(own).unwrap().build().unwrap());
        let request = http::Request::post(server.uri()).body(Vec::new()).unwrap();
        assert_eq!(http.send(request).await.unwrap().status(), 204);
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        let response =
            ResponseTemplate::new(307).insert_header("location", "http://127.0.0.1:1/elsewhere");
        assert_eq!(answer_of(response).await.unwrap().status(), 307);
    }

    #[tokio::test]
    async fn a_body_is_bounded() {
        let fits = ResponseTemplate::new(200).set_body_bytes(vec![b' '; LONGEST_BODY]);
        assert_eq!(answer_of(fits).await.unwrap().body().len(), LONGEST_BODY);
        for (status, kind) in [(200, ErrorKind::Protocol), (500, ErrorKind::Transient)] {
            let long = ResponseTemplate::new(status).set_body_bytes(vec![b' '; LONGEST_BODY + 1]);
            let error = answer_of(long).await.unwrap_err();
            assert_eq!((error.kind(), error.status()), (kind, Some(status)));
        }
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_a_transient_error() {
        let request = http::Request::post("http://127.0.0.1:1/canary").body(Vec::new()).unwrap();
        let error = HttpClient::new().unwrap().send(request).await.unwrap_err();
        assert!(error.is_transient());
        assert_eq!(error.to_string(), "Login with Amazon could not be reached");
        assert!(!format!("{error:?}").contains("canary"));
    }

    #[tokio::test]
    async fn https_is_not_asked_for_where_there_is_no_tls() {
        let request = http::Request::post("https://127.0.0.1:1/").body(Vec::new()).unwrap();
        let error = HttpClient::new().unwrap().send(request).await.unwrap_err();
        let unreachable =
            if tls::AVAILABLE { ErrorKind::Transient } else { ErrorKind::Configuration };
        assert_eq!(error.kind(), unreachable, "{error}");
    }

    #[test]
    fn a_user_agent_that_no_header_can_carry_is_a_configuration_error() {
        let error = HttpClient::builder().user_agent("a\nb").build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
