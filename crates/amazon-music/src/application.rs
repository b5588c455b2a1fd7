//! An application: what its clients share, and its settings.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use http::{HeaderMap, HeaderName, HeaderValue, header::ACCEPT};
use url::Url;

use crate::{
    Client, Counters, CredentialsProvider, Error, ErrorExt as _, ErrorKind, ImageStyle, Language,
    RetryPolicy,
    api::{
        self, ApiRequest, ApiResponse, BoxFuture, DecodeStats, InvalidHeader, Operation, Transport,
        v1,
    },
    auth::{HttpClient, InvalidUrl, SecureUrl, SecurityProfileId, Session, environment_variable},
    transport::{
        AccountTransport, Shared,
        credentials::SessionCredentials,
        limits::{AccountQueue, Budget, Limits, Rate, RateLimiter},
    },
};

/// The variable with another base URL, such as that of a sandbox; with the version, e.g. `http://127.0.0.1:8080/v1`.
const API_URL: &str = "AMAZON_MUSIC_API_URL";

/// The attempts that may be in flight at once by default. The service publishes no figure.
const MAX_IN_FLIGHT: usize = 16;

/// The bytes that a response may have by default: many times what a full page has.
const MAX_RESPONSE_BYTES: usize = 8 << 20;

type Wrap = Arc<dyn Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

/// An application as Amazon sees it: connections, limits and retries that the clients of all accounts share.
///
/// The service limits requests per application, not per account (Amazon's overview of the Web API, cited). So one
/// application has one pool of connections, one concurrency limit, one rate limiter and one budget for retries. Cheap to
/// clone; clones share everything. Requests need a Tokio runtime with its timers enabled.
///
/// # Examples
/// ```no_run
/// use amazon_music::{Application, auth::{SecurityProfileId, Session}, prelude::*};
///
/// # async fn example(sessions: Vec<Session>) -> Result<(), amazon_music::Error> {
/// let profile = SecurityProfileId::new("amzn1.application.0a1b").map_err(amazon_music::Error::from_auth)?;
/// let application = Application::builder(profile).max_in_flight(8).build()?;
/// for session in sessions {
///     let music = application.client(session);
///     let user = music.api().get_current_user().fetch().await?;
///     println!("{}", user.id);
/// }
/// println!("{} requests", application.counters().requests);
/// # Ok(())
/// # }
/// ```
///
/// # Limits
///
/// - At most [`max_in_flight`](ApplicationBuilder::max_in_flight) attempts are in flight at once. If a
///   [`rate_limit`](ApplicationBuilder::rate_limit) is set, no more attempts start per second. Accounts take turns: one
///   with thousands of waiting requests does not hold up another.
/// - After a response with 429 all clients pause, for as long as `Retry-After` asks or as the [`RetryPolicy`] would wait.
///   Then attempts start one after the other, at half the rate before, which recovers within minutes.
/// - Each request runs as a task of its own, so that it never depends on how often its caller polls it.
///
/// # Retries
///
/// Each request earns a tenth of a retry, and 50 are there at the start. So a service that sends nothing but 503 sees 1.1
/// times the requests at most, once those are spent.
#[derive(Clone)]
pub struct Application {
    inner: Arc<Inner>,
}

struct Inner {
    security_profile: SecurityProfileId,
    shared: Arc<Shared>,
    wraps: Vec<Wrap>,
    /// The queues of live sessions, so that all clients of one session are one account.
    queues: Mutex<HashMap<usize, Weak<AccountQueue>>>,
}

impl Application {
    /// Returns the settings of an application with a Security Profile ID.
    ///
    /// The ID is in the General tab of the profile's page in the developer console. It is not the Client ID.
    pub fn builder(security_profile: SecurityProfileId) -> ApplicationBuilder {
        ApplicationBuilder {
            security_profile,
            base_url: SecureUrl::new(v1::BASE_URL),
            http: None,
            max_response_bytes: MAX_RESPONSE_BYTES,
            retry: RetryPolicy::default(),
            max_in_flight: MAX_IN_FLIGHT,
            rate_limit: None,
            timeout: None,
            enforce_scopes: false,
            headers: Vec::new(),
            wraps: Vec::new(),
        }
    }

    /// Returns the settings of an application from environment variables, for more settings on top.
    ///
    /// It reads `AMAZON_MUSIC_SECURITY_PROFILE_ID` and, if it is set, `AMAZON_MUSIC_API_URL`. See
    /// [`Client::from_env`] for all variables.
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid.
    ///
    /// # Examples
    /// ```no_run
    /// use amazon_music::{Application, RetryPolicy, auth::Session};
    ///
    /// # fn example(session: Session) -> Result<(), amazon_music::Error> {
    /// let music = Application::from_env()?.retry(RetryPolicy::off()).build()?.client(session);
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_env() -> Result<ApplicationBuilder, Error> {
        Self::from_env_with(environment_variable)
    }

    /// Like [`from_env`](Self::from_env), with variables that `lookup` returns.
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid.
    pub fn from_env_with(
        lookup: impl Fn(&str) -> Option<String>,
    ) -> Result<ApplicationBuilder, Error> {
        let profile = SecurityProfileId::from_env_with(&lookup).map_err(Error::from_auth)?;
        let mut builder = Self::builder(profile);
        if let Some(url) = lookup(API_URL).filter(|url| !url.is_empty()) {
            let url = SecureUrl::new(&url).map_err(|why| {
                configuration(format!("the environment variable {API_URL} is invalid: {why}"))
            })?;
            builder.base_url = Ok(url);
        }
        Ok(builder)
    }

    /// Returns a client for one account.
    ///
    /// It takes less than a kilobyte beside its session; nothing is sent. All clients of one session are one account: they
    /// share its queue.
    #[must_use]
    pub fn client(&self, session: Session) -> Client {
        let credentials =
            SessionCredentials::new(session.clone(), self.inner.security_profile.clone());
        let queue = self.queue_of(&session);
        self.client_of(Arc::new(credentials), Some(session), queue)
    }

    /// Returns a client whose credentials do not come from a [`Session`].
    #[must_use]
    pub fn client_with(&self, credentials: impl CredentialsProvider) -> Client {
        self.client_of(
            Arc::new(credentials),
            None,
            Arc::new(self.inner.shared.limits.account_queue()),
        )
    }

    /// Returns the Security Profile ID.
    #[must_use]
    pub fn security_profile(&self) -> &SecurityProfileId {
        &self.inner.security_profile
    }

    /// Returns the HTTP client, for the sessions of the application's accounts.
    ///
    /// See [`SessionBuilder::http_client`](crate::auth::SessionBuilder::http_client).
    #[must_use]
    pub fn http_client(&self) -> &HttpClient {
        &self.inner.shared.http
    }

    /// Returns the counters of all clients together.
    #[must_use]
    pub fn counters(&self) -> Counters {
        *self.inner.shared.counters.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the queue of a session, which its other clients have as well.
    fn queue_of(&self, session: &Session) -> Arc<AccountQueue> {
        let mut queues = self.inner.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = queues.get(&session.key()).and_then(Weak::upgrade) {
            return queue;
        }
        // Before the map grows, those that nobody uses go: its capacity doubles, so that this is seldom.
        if queues.len() == queues.capacity() {
            queues.retain(|_, queue| queue.strong_count() > 0);
        }
        let queue = Arc::new(self.inner.shared.limits.account_queue());
        queues.insert(session.key(), Arc::downgrade(&queue));
        queue
    }

    fn client_of(
        &self,
        credentials: Arc<dyn CredentialsProvider>,
        session: Option<Session>,
        queue: Arc<AccountQueue>,
    ) -> Client {
        let shared = self.inner.shared.clone();
        let account = AccountTransport { shared, credentials: credentials.clone(), queue };
        let inner: Arc<dyn Transport> = Arc::new(account.clone());
        let transport = if self.inner.wraps.is_empty() {
            inner
        } else {
            let wrapped = self.inner.wraps.iter().fold(inner, |inner, wrap| wrap(inner));
            Arc::new(Wrapped { wrapped, account })
        };
        Client::of(self.clone(), transport, credentials, session)
    }
}

/// A transport that users have put around that of an account. What is decoded is counted whatever they forward.
#[derive(Debug)]
struct Wrapped {
    wrapped: Arc<dyn Transport>,
    account: AccountTransport,
}

impl Transport for Wrapped {
    fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
        self.wrapped.send(request)
    }

    fn decoded(&self, operation: Option<&'static Operation>, stats: DecodeStats) {
        self.account.decoded(operation, stats);
    }
}

/// Leaves the Security Profile ID out: it is sent as a key.
impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("base_url", &self.inner.shared.base_url.as_str())
            .field("counters", &self.counters())
            .finish_non_exhaustive()
    }
}

/// The settings of an [`Application`].
#[derive(Clone)]
#[must_use = "nothing is built before `build`"]
pub struct ApplicationBuilder {
    security_profile: SecurityProfileId,
    base_url: Result<SecureUrl, InvalidUrl>,
    http: Option<HttpClient>,
    max_response_bytes: usize,
    retry: RetryPolicy,
    max_in_flight: usize,
    rate_limit: Option<(f64, u32)>,
    timeout: Option<Duration>,
    enforce_scopes: bool,
    headers: Vec<(String, String)>,
    wraps: Vec<Wrap>,
}

impl ApplicationBuilder {
    /// Sets the base URL of the service, version included; [`v1::BASE_URL`](crate::api::v1::BASE_URL) by default.
    ///
    /// It must be `https`, or plain `http` to this machine.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = SecureUrl::new(&base_url.into());
        self
    }

    /// Sets the HTTP client, by which all requests are sent.
    ///
    /// Sessions should share it: give it to
    /// [`SessionBuilder::http_client`](crate::auth::SessionBuilder::http_client) as well.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// Puts a transport of one's own around that of each client, e.g. one that logs, caches or records.
    ///
    /// `wrap` is called once for each client with the [`Transport`] that it is to send by. A `tower` layer fits with
    /// [`ServiceTransport`](crate::api::ServiceTransport) and [`TransportService`](crate::api::TransportService). Further
    /// calls put more around what is there. The [`counters`](Application::counters) count what is decoded in any case:
    /// [`Transport::decoded`] of the transports around is not called.
    ///
    /// # Examples
    /// ```
    /// use std::sync::Arc;
    ///
    /// use amazon_music::{
    ///     Application, Error,
    ///     api::{ApiRequest, ApiResponse, BoxFuture, Transport},
    ///     auth::SecurityProfileId,
    /// };
    ///
    /// /// Prints each request that is sent.
    /// #[derive(Debug)]
    /// struct Printing(Arc<dyn Transport>);
    ///
    /// impl Transport for Printing {
    ///     fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
    ///         println!("{} {:?}", request.method, request.operation.map(|operation| operation.id));
    ///         self.0.send(request)
    ///     }
    /// }
    ///
    /// # fn example(profile: SecurityProfileId) -> Result<(), Error> {
    /// let application = Application::builder(profile).wrap_transport(|inner| Arc::new(Printing(inner))).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wrap_transport(
        mut self,
        wrap: impl Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
    ) -> Self {
        self.wraps.push(Arc::new(wrap));
        self
    }

    /// Sets the number of bytes that a response may have; 8 MiB by default.
    ///
    /// Decoded, a response can take several hundred times as much.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets the retry policy; by default up to four attempts, see [`RetryPolicy`].
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Sets the number of attempts in flight at once, of all clients together; 16 by default. Zero means one.
    pub fn max_in_flight(mut self, attempts: usize) -> Self {
        self.max_in_flight = attempts;
        self
    }

    /// Sets the attempts that may start per second in the long run, and at once, of all clients together.
    ///
    /// There is no limit by default. The service publishes no figures. Two public clients wait from half a second to a
    /// second between requests.
    pub fn rate_limit(mut self, per_second: f64, burst: u32) -> Self {
        self.rate_limit = Some((per_second, burst));
        self
    }

    /// Sets the timeout of whole requests, including queueing, all attempts and the waits between them.
    ///
    /// There is no limit by default. A limit that a request has itself replaces it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets if requests are held back that need scopes which their login is known to lack; off by default.
    ///
    /// They fail with an error of kind [`ErrorKind::MissingScopes`], whose
    /// [`missing_scopes`](crate::ErrorExt::missing_scopes) names them. What Amazon's pages say about scopes is unreliable
    /// in places, so a request may succeed all the same. Nothing is held back if the granted scopes are unknown.
    pub fn enforce_scopes(mut self, enforce: bool) -> Self {
        self.enforce_scopes = enforce;
        self
    }

    /// Sets the language of titles and messages; by default the service chooses.
    ///
    /// A request or a [client](Client::with_language) can have another one.
    pub fn language(self, language: Language) -> Self {
        self.default_header(Language::HEADER, language.as_str())
    }

    /// Sets the size of images; by default the service chooses. A request can have another one.
    pub fn image_style(self, style: ImageStyle) -> Self {
        self.default_header(ImageStyle::HEADER, style.as_str())
    }

    /// Sets a header of each request that does not set it itself.
    ///
    /// An example is `X-Amzn-Device-Id`, which the service wants for playback.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Builds the application. No connection is made yet.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Configuration`] if the base URL is not one that tokens may be sent to, the rate
    /// is not a number above zero or less than one a day, a header is invalid or set by the client itself, or TLS cannot be
    /// set up.
    pub fn build(self) -> Result<Application, Error> {
        let base_url = self.base_url.map_err(configuration)?;
        let base_url = Url::parse(base_url.as_str()).map_err(configuration)?;
        let rate = match self.rate_limit {
            None => None,
            Some((per_second, burst)) => Some(Rate::new(per_second, burst).ok_or_else(|| {
                configuration(format!("the rate is invalid: {per_second} attempts per second"))
            })?),
        };
        let http = match self.http {
            Some(http) => http,
            None => HttpClient::new().map_err(Error::from_auth)?,
        };
        let headers = self.headers.iter().map(|(name, value)| api::header(name, value));
        let mut headers = last_of_each(headers).map_err(configuration)?;
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let shared = Shared {
            base_url,
            http,
            max_response_bytes: self.max_response_bytes,
            headers,
            retry: self.retry,
            timeout: self.timeout,
            enforce_scopes: self.enforce_scopes,
            limits: Limits::new(self.max_in_flight),
            rate_limiter: RateLimiter::new(rate),
            budget: Budget::default(),
            counters: Mutex::default(),
        };
        let inner = Inner {
            security_profile: self.security_profile,
            shared: Arc::new(shared),
            wraps: self.wraps,
            queues: Mutex::default(),
        };
        Ok(Application { inner: Arc::new(inner) })
    }
}

/// Leaves the Security Profile ID out, like [`Application`].
impl fmt::Debug for ApplicationBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApplicationBuilder")
            .field("base_url", &self.base_url)
            .field("retry", &self.retry)
            .field("max_in_flight", &self.max_in_flight)
            .field("rate_limit", &self.rate_limit)
            .field("timeout", &self.timeout)
            .field("enforce_scopes", &self.enforce_scopes)
            .finish_non_exhaustive()
    }
}

/// An error of settings, with its reason as text.
fn configuration(why: impl fmt::Display) -> Error {
    Error::new(ErrorKind::Configuration).with_message(format!("the client cannot be set up: {why}"))
}

fn last_of_each(
    mut headers: impl Iterator<Item = Result<(HeaderName, HeaderValue), InvalidHeader>>,
) -> Result<HeaderMap, InvalidHeader> {
    // Collecting would append: the last header of a name is the one that counts.
    headers.try_fold(HeaderMap::new(), |mut all, header| {
        let (name, value) = header?;
        all.insert(name, value);
        Ok(all)
    })
}
