//! An application: the shared state of its clients, and its settings.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use http::{HeaderMap, HeaderValue, header::ACCEPT};
use url::Url;

use crate::{
    Client, Counters, CredentialsProvider, Error, ErrorExt as _, ErrorKind, ImageStyle, Language,
    RetryPolicy,
    api::{self, InvalidHeader, Transport, v1},
    auth::{HttpClient, InvalidUrl, SecureUrl, SecurityProfileId, Session, environment_variable},
    client::Layer,
    transport::{
        AccountTransport, Shared, Wrap,
        credentials::SessionCredentials,
        limits::{AccountQueue, Budget, Limits, Rate, RateLimiter},
    },
};

/// The environment variable with another base URL, e.g. `http://127.0.0.1:8080/v1` of a sandbox.
const API_URL: &str = "AMAZON_MUSIC_API_URL";
/// The host to which tokens may be sent over plain http.
const HTTP_HOST: &str = "AMAZON_MUSIC_HTTP_HOST";

/// The default number of attempts in flight at once. The service publishes no figure.
const MAX_IN_FLIGHT: usize = 16;

/// The default limit of the bytes of a response, many times that of a full page.
const MAX_RESPONSE_BYTES: usize = 8 << 20;

/// An application: the connections, limits and retries that the clients of all accounts share.
///
/// According to Amazon's overview, the service limits requests per application, not per account. So an
/// application has one connection pool, one concurrency limit, one rate limiter and one retry budget. It is cheap to clone;
/// clones share everything. Requests need a Tokio runtime with its timers enabled.
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
/// - At most [`max_in_flight`](ApplicationBuilder::max_in_flight) attempts are in flight at once.
///   [`rate_limit`](ApplicationBuilder::rate_limit) limits the attempts per second. Limits are shared fairly: an account with
///   thousands of waiting requests does not delay the others.
/// - A single response with 429 delays only its own request. If many attempts are throttled, the client measures the limit and
///   starts attempts a little more slowly than that, and later tries whether the limit has grown. If nearly all attempts are
///   throttled, attempts also pause for the `Retry-After`. New rates and pauses apply to the whole application. If only one
///   operation or account is throttled, they apply to that one alone.
/// - Each request is a Tokio task, so that a caller which does not poll it does not delay other requests.
///
/// # Retries
///
/// A retry budget limits retries. It starts with 50 retries, and each request adds a tenth of one. Once it
/// is empty, there is at most one retry for every ten requests.
#[derive(Clone)]
pub struct Application {
    shared: Arc<Shared>,
}

impl Application {
    /// Returns a builder of an application with a Security Profile ID.
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
            headers: Ok(HeaderMap::new()),
            wraps: Vec::new(),
        }
    }

    /// Returns a builder of an application from environment variables.
    ///
    /// It reads `AMAZON_MUSIC_SECURITY_PROFILE_ID` and, if they are set, `AMAZON_MUSIC_API_URL` and `AMAZON_MUSIC_HTTP_HOST`. See
    /// [`Client::from_env`] for all variables.
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid.
    pub fn from_env() -> Result<ApplicationBuilder, Error> {
        Self::from_env_with(environment_variable)
    }

    /// Like [`from_env`](Self::from_env), but reads each variable with `var(name)`.
    ///
    /// # Errors
    /// Returns an error that names the variable if it is missing or invalid.
    pub fn from_env_with(
        var: impl Fn(&str) -> Option<String>,
    ) -> Result<ApplicationBuilder, Error> {
        let profile = SecurityProfileId::from_env_with(&var).map_err(Error::from_auth)?;
        let mut builder = Self::builder(profile);
        if let Some(url) = var(API_URL).filter(|url| !url.is_empty()) {
            let http_host = || var(HTTP_HOST).filter(|host| !host.is_empty());
            let url = SecureUrl::new(&url).or_else(|why| match http_host() {
                Some(host) => SecureUrl::with_http_host(&url, &host),
                None => Err(why),
            });
            let url = url.map_err(|why| {
                configuration(format!("the environment variable {API_URL} is invalid: {why}"))
            })?;
            builder = builder.secure_base_url(url);
        }
        Ok(builder)
    }

    /// Returns a client for one account.
    ///
    /// It takes less than a kilobyte in addition to its session, and sends nothing. Clients of the same session count as one
    /// account.
    #[must_use]
    pub fn client(&self, session: Session) -> Client {
        let credentials =
            SessionCredentials::new(session.clone(), self.shared.security_profile.clone());
        let queue = self.queue_of(&session);
        self.client_of(Arc::new(credentials), Some(session), queue)
    }

    /// Returns a client for one account whose credentials do not come from a [`Session`].
    ///
    /// # Examples
    /// ```
    /// use amazon_music::{Application, Client, CredentialsProvider};
    ///
    /// fn client(application: &Application, credentials: impl CredentialsProvider) -> Client {
    ///     application.client_with(credentials)
    /// }
    /// ```
    #[must_use]
    pub fn client_with(&self, credentials: impl CredentialsProvider) -> Client {
        self.client_of(Arc::new(credentials), None, Arc::new(self.shared.limits.account_queue()))
    }

    /// Returns the Security Profile ID.
    #[must_use]
    pub fn security_profile(&self) -> &SecurityProfileId {
        &self.shared.security_profile
    }

    /// Returns the HTTP client, which sessions should share.
    ///
    /// See [`SessionBuilder::http_client`](crate::auth::SessionBuilder::http_client).
    #[must_use]
    pub fn http_client(&self) -> &HttpClient {
        &self.shared.http
    }

    /// Returns the counters of all clients together.
    #[must_use]
    pub fn counters(&self) -> Counters {
        *self.shared.counters.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the account queue of a session.
    fn queue_of(&self, session: &Session) -> Arc<AccountQueue> {
        let mut queues = self.shared.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = queues.get(&session.id()).and_then(Weak::upgrade) {
            return queue;
        }
        // Remove unused queues before the map grows. Its capacity doubles, so this is rare.
        if queues.len() == queues.capacity() {
            queues.retain(|_, queue| queue.strong_count() > 0);
        }
        let queue = Arc::new(self.shared.limits.account_queue());
        queues.insert(session.id(), Arc::downgrade(&queue));
        queue
    }

    fn client_of(
        &self,
        credentials: Arc<dyn CredentialsProvider>,
        session: Option<Session>,
        queue: Arc<AccountQueue>,
    ) -> Client {
        let shared = self.shared.clone();
        let account = AccountTransport { shared, credentials: credentials.clone(), queue };
        let inner: Arc<dyn Transport> = Arc::new(account.clone());
        let transport = if self.shared.wraps.is_empty() {
            inner
        } else {
            let inner = self.shared.wraps.iter().fold(inner, |inner, wrap| wrap(inner));
            Arc::new(Layer { inner, decoded: Arc::new(account), headers: HeaderMap::new() })
        };
        Client::of(self.clone(), transport, credentials, session)
    }
}

/// Omits the Security Profile ID, which is sent as the API key.
impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("base_url", &self.shared.base_url.as_str())
            .field("counters", &self.counters())
            .finish_non_exhaustive()
    }
}

/// A builder of an [`Application`].
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
    headers: Result<HeaderMap, InvalidHeader>,
    wraps: Vec<Wrap>,
}

impl ApplicationBuilder {
    /// Sets the base URL of the service, version included.
    ///
    /// It is [`v1::BASE_URL`](crate::api::v1::BASE_URL) by default. It must be `https`, or `http` to a
    /// loopback address.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = SecureUrl::new(&base_url.into());
        self
    }

    /// Sets the base URL like [`base_url`](Self::base_url), for instance one with plain `http` to a host that
    /// [`SecureUrl::with_http_host`] allows.
    pub fn secure_base_url(mut self, base_url: SecureUrl) -> Self {
        self.base_url = Ok(base_url);
        self
    }

    /// Sets the HTTP client that sends all requests.
    ///
    /// Sessions should share it: pass it to
    /// [`SessionBuilder::http_client`](crate::auth::SessionBuilder::http_client) as well.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// Adds a layer around the transport of each client, e.g. one that logs, caches or records.
    ///
    /// `wrap` is called once per client with the inner [`Transport`]. For a `tower` layer, use
    /// [`ServiceTransport`](crate::api::ServiceTransport) and [`TransportService`](crate::api::TransportService). The layer
    /// of the last call is the outermost one. [`Transport::decoded`] of a layer is not called: the client counts unknown
    /// values itself.
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

    /// Sets the limit of the bytes of a response; 8 MiB by default.
    ///
    /// A decoded response can take several hundred times as much memory.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets the retry policy; by default up to four attempts, see [`RetryPolicy`].
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// Sets the limit of attempts in flight, of all clients together; 16 by default. Zero means one.
    pub fn max_in_flight(mut self, attempts: usize) -> Self {
        self.max_in_flight = attempts;
        self
    }

    /// Sets the limit of attempts per second, and the size of bursts, of all clients together.
    ///
    /// There is no limit by default. The service publishes no figures. Two public clients wait from half a second to a
    /// second between requests.
    pub fn rate_limit(mut self, per_second: f64, burst: u32) -> Self {
        self.rate_limit = Some((per_second, burst));
        self
    }

    /// Sets the timeout of whole requests, including queueing, all attempts and backoff.
    ///
    /// There is none by default. The timeout or deadline of a request replaces it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Enables or disables a check of scopes before a request is sent; off by default.
    ///
    /// If the login is known to lack scopes, the request is not sent. Its error has the kind [`ErrorKind::MissingScopes`] and
    /// [`missing_scopes`](crate::ErrorExt::missing_scopes). Amazon's documentation of scopes is unreliable in places, so the
    /// service might have accepted the request. If the granted scopes are unknown, the request is sent.
    pub fn enforce_scopes(mut self, enforce: bool) -> Self {
        self.enforce_scopes = enforce;
        self
    }

    /// Sets the language of titles and messages; by default the service chooses.
    ///
    /// A request or a [client](Client::with_language) can override it.
    pub fn language(self, language: Language) -> Self {
        self.default_header(Language::HEADER, language.as_str())
    }

    /// Sets the size of images; by default the service chooses. A request can override it.
    pub fn image_style(self, style: ImageStyle) -> Self {
        self.default_header(ImageStyle::HEADER, style.as_str())
    }

    /// Sets a header of each request that does not have it.
    ///
    /// An example is `X-Amzn-Device-Id`, which the service requires for playback.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.headers = self.headers.and_then(|mut headers| {
            let (name, value) = api::header(name.as_ref(), value.as_ref())?;
            headers.insert(name, value);
            Ok(headers)
        });
        self
    }

    /// Builds the application. No connection is made yet.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Configuration`] if the base URL is neither `https` nor `http` to a loopback
    /// address, if the rate
    /// is not positive or less than one a day, if a header is invalid or set by the client itself, or if TLS cannot be set
    /// up.
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
        let mut headers = self.headers.map_err(configuration)?;
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let shared = Shared {
            security_profile: self.security_profile,
            wraps: self.wraps,
            queues: Mutex::default(),
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
        Ok(Application { shared: Arc::new(shared) })
    }
}

/// Omits the Security Profile ID, like [`Application`].
impl fmt::Debug for ApplicationBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApplicationBuilder")
            .field("base_url", &self.base_url)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// Returns an error of the settings.
fn configuration(why: impl fmt::Display) -> Error {
    Error::new(ErrorKind::Configuration).with_message(format!("the client cannot be set up: {why}"))
}
