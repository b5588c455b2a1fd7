//! The HTTP client of logins, sessions and API requests: the only module that opens connections to a service.

mod content_coding;
mod message;
mod pool;

use std::{
    env, fmt,
    future::{Future, poll_fn},
    sync::{Arc, OnceLock},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_util::future::{BoxFuture, Either};
use http::{
    HeaderValue, Request, Response, StatusCode,
    header::{ACCEPT_ENCODING, CONTENT_ENCODING},
};
use reqwest::Proxy;
use tower_service::Service;
use url::Url;

pub(crate) use message::BoxError;
pub use message::{Connection, HttpError, HttpErrorKind, HttpRequest};

use crate::{Error, ErrorKind, proxy, tls};
use pool::Settings;

/// The default timeout of connecting.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The default timeout of a whole exchange.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The HTTP client of logins, sessions and API requests.
///
/// By default it is a connection pool with TLS and timeouts. It never follows redirects, so that no
/// token is sent to another host. [`from_service`](Self::from_service) replaces it. Requests
/// need a Tokio runtime with its timers enabled. Clones are cheap and share connections.
///
/// # Examples
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
    backend: Backend,
    timeout: Duration,
}

#[derive(Clone)]
enum Backend {
    Pools(Arc<Pools>),
    #[cfg(feature = "reqwest-0-13")]
    Reqwest(reqwest::Client),
    Service(Arc<dyn DynService>),
}

impl HttpClient {
    /// Creates a client with the default settings.
    ///
    /// # Errors
    /// Like [`HttpClientBuilder::build`].
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// Creates a client that sends requests with `client`, for a program with its own connection settings.
    ///
    /// It is tied to reqwest 0.13; the name of the feature will change with that version. The settings that
    /// this SDK applies to its own clients are then up to you:
    /// - **Switch redirects off** (`redirect(reqwest::redirect::Policy::none())`): a redirect that is followed
    ///   sends the header `x-api-key` to another host. The SDK cannot check this setting.
    /// - Set timeouts: without `timeout`, a request to a server that does not respond never ends, unless
    ///   the request has a timeout. Callers wait at most 45 seconds for a token refresh, and two
    ///   minutes with a store.
    /// - Set up TLS: the features of this crate have no effect on the client. One of them must still be on,
    ///   since a build without them rejects https. With their rustls alone, reqwest has no crypto
    ///   provider. Building a client then panics unless one is given
    ///   (`tls_backend_preconfigured`), installed for the process, or enabled by reqwest's own features.
    /// - Limit how long connections stay idle: if the server closes one while a request is sent on it, the outcome
    ///   of that request is unknown. The SDK's own client exchanges codes and refreshes tokens on new connections.
    ///   It sends operations that must not be sent twice on connections that were idle for less than a second.
    ///   Your client uses one pool for all (`pool_idle_timeout`, `pool_max_idle_per_host`).
    /// - Compression is that of the feature `gzip` of this crate, whatever the features of the client.
    /// - Switch `referer` off, and use no proxy for plain http: it would see the requests to this machine.
    ///
    /// # Examples
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
        Self { backend: Backend::Reqwest(client), timeout: TIMEOUT }
    }

    /// Creates a client that passes each request to a tower service, such as one that needs no network.
    ///
    /// The service gets absolute URLs and all headers. Headers with credentials are marked as sensitive.
    /// The service must not follow redirects, and it is responsible for TLS and proxies. Response bodies are decoded if
    /// their `Content-Encoding` is supported, and they are limited. Exchanges time out after 30 seconds unless the
    /// request has another timeout. An error of the service counts as an interrupted exchange, after which the server
    /// may have processed the request.
    ///
    /// # Examples
    /// ```
    /// use std::{convert::Infallible, future::{Ready, ready}, task::{Context, Poll}};
    ///
    /// use amazon_music_auth::HttpClient;
    /// use bytes::Bytes;
    /// use http::{Request, Response};
    ///
    /// #[derive(Clone)]
    /// struct Unavailable;
    ///
    /// impl tower_service::Service<Request<Bytes>> for Unavailable {
    ///     type Response = Response<Bytes>;
    ///     type Error = Infallible;
    ///     type Future = Ready<Result<Response<Bytes>, Infallible>>;
    ///
    ///     fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
    ///         Poll::Ready(Ok(()))
    ///     }
    ///
    ///     fn call(&mut self, _: Request<Bytes>) -> Self::Future {
    ///         let mut response = Response::new(Bytes::new());
    ///         *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
    ///         ready(Ok(response))
    ///     }
    /// }
    ///
    /// let http = HttpClient::from_service(Unavailable);
    /// ```
    #[must_use]
    pub fn from_service<S>(service: S) -> Self
    where
        S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
    {
        Self { backend: Backend::Service(Arc::new(service)), timeout: TIMEOUT }
    }

    /// Sends one request and reads the response, whatever its status.
    ///
    /// # Errors
    /// Returns an error if no complete response arrives; its kind says whether the request was sent.
    #[doc(hidden)]
    pub fn send(
        &self,
        mut request: HttpRequest,
    ) -> impl Future<Output = Result<Response<Bytes>, HttpError>> + Send {
        // Without the header, a server may use any coding.
        request.headers.entry(ACCEPT_ENCODING).or_insert(content_coding::ACCEPTED);
        match &self.backend {
            Backend::Pools(pools) => {
                let client = pools.client(&request.url, request.connection);
                Either::Left(send_by_reqwest(client, request))
            }
            #[cfg(feature = "reqwest-0-13")]
            Backend::Reqwest(client) => Either::Left(send_by_reqwest(Ok(client), request)),
            Backend::Service(service) => {
                Either::Right(send_by_service(&**service, request, self.timeout))
            }
        }
    }

    /// Returns the timeout of a whole exchange.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// # Errors
    /// Returns an error if `url` needs TLS and this build has none.
    pub(crate) fn check_tls(&self, url: &str) -> Result<(), HttpError> {
        match self.backend {
            Backend::Service(_) => Ok(()),
            _ => require_tls(url),
        }
    }
}

/// The connection pools of a client, which are created when they are first used.
struct Pools {
    settings: Settings,
    /// Without and with TLS, by [`Connection`].
    clients: [[OnceLock<reqwest::Client>; 3]; 2],
}

impl Pools {
    /// # Errors
    /// Like [`Settings::client`].
    fn client(&self, url: &Url, connection: Connection) -> Result<&reqwest::Client, HttpError> {
        let is_https = url.scheme() == "https";
        let pool = &self.clients[usize::from(is_https)][connection as usize];
        if let Some(client) = pool.get() {
            return Ok(client);
        }
        let client = self.settings.client(is_https, connection)?;
        Ok(pool.get_or_init(|| client))
    }
}

/// The request is built before the async block, which would store it several times.
fn send_by_reqwest(
    client: Result<&reqwest::Client, HttpError>,
    request: HttpRequest,
) -> impl Future<Output = Result<Response<Bytes>, HttpError>> + Send + use<> {
    let limit = request.max_response_bytes;
    let executed = require_tls(request.url.as_str()).and(client).map(|client| {
        let mut sent = reqwest::Request::new(request.method, request.url);
        *sent.headers_mut() = request.headers;
        if request.timeout.is_some() {
            *sent.timeout_mut() = request.timeout;
        }
        if !request.body.is_empty() {
            *sent.body_mut() = Some(request.body.into());
        }
        client.execute(sent)
    });
    async move {
        // Separate statements, since the future stores what lives across an await.
        let pending = executed?;
        let mut received = pending.await.map_err(HttpError::of_reqwest)?;
        let body = read_body(&mut received, limit).await;
        let (status, version) = (received.status(), received.version());
        let headers = std::mem::take(received.headers_mut());
        match body {
            Ok(body) => {
                let mut response = Response::new(body);
                *response.status_mut() = status;
                *response.version_mut() = version;
                *response.headers_mut() = headers;
                decode_body(response, limit)
            }
            Err(error) => Err(error.with_response(status, headers)),
        }
    }
}

/// The most memory that is reserved for a body before it arrives: the server may announce more than it sends.
const MAX_RESERVED: usize = 1 << 20;

/// The length after which the body of an error response is cut.
const MAX_ERROR_BYTES: usize = 64 << 10;

/// Returns the most bytes to read of a body, and `true` if a longer body is cut instead of rejected.
fn body_limit(status: StatusCode, limit: usize) -> (usize, bool) {
    if status.is_success() { (limit, false) } else { (limit.min(MAX_ERROR_BYTES), true) }
}

/// Reads a body. One that arrives in one piece is not copied.
async fn read_body(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, HttpError> {
    let (limit, is_cut) = body_limit(response.status(), limit);
    let announced = response.content_length().unwrap_or_default();
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    if announced > limit && !is_cut {
        return Err(HttpError::new(HttpErrorKind::TooLarge));
    }
    let Some(first) = response.chunk().await.map_err(HttpError::of_reqwest)? else {
        return Ok(Bytes::new());
    };
    let mut body = BytesMut::new();
    let mut length = first.len();
    while length <= limit {
        let Some(chunk) = response.chunk().await.map_err(HttpError::of_reqwest)? else {
            return Ok(if body.is_empty() { first } else { body.freeze() });
        };
        if body.is_empty() {
            body.reserve(announced.min(MAX_RESERVED).max(length + chunk.len()));
            body.extend_from_slice(&first);
        }
        body.extend_from_slice(&chunk);
        length = body.len();
    }
    if is_cut {
        let body = if body.is_empty() { first } else { body.freeze() };
        return Ok(body.slice(..limit));
    }
    Err(HttpError::new(HttpErrorKind::TooLarge))
}

/// Like [`send_by_reqwest`], the request is built before the async block.
fn send_by_service(
    service: &dyn DynService,
    request: HttpRequest,
    timeout: Duration,
) -> impl Future<Output = Result<Response<Bytes>, HttpError>> + Send {
    let timeout = request.timeout.unwrap_or(timeout);
    let limit = request.max_response_bytes;
    let uri = request.url.as_str().parse().map_err(|why: http::uri::InvalidUri| {
        HttpError::new(HttpErrorKind::InvalidRequest).with_source(why)
    });
    let sending = uri.map(|uri| {
        let mut sent = Request::new(request.body);
        *sent.uri_mut() = uri;
        *sent.method_mut() = request.method;
        *sent.headers_mut() = request.headers;
        service.send(sent)
    });
    async move {
        let sending = sending?;
        let response = tokio::time::timeout(timeout, sending)
            .await
            .map_err(|_elapsed| HttpError::new(HttpErrorKind::Timeout))??;
        let (head, mut body) = response.into_parts();
        let (limit, is_cut) = body_limit(head.status, limit);
        if body.len() > limit && !is_cut {
            let error = HttpError::new(HttpErrorKind::TooLarge);
            return Err(error.with_response(head.status, head.headers));
        }
        body.truncate(limit);
        decode_body(Response::from_parts(head, body), limit)
    }
}

/// Decodes a body that has a content coding.
fn decode_body(response: Response<Bytes>, limit: usize) -> Result<Response<Bytes>, HttpError> {
    match response.headers().contains_key(CONTENT_ENCODING) {
        true => {
            let limit = body_limit(response.status(), limit);
            content_coding::decode(response, limit)
        }
        false => Ok(response),
    }
}

fn require_tls(url: &str) -> Result<(), HttpError> {
    if tls::AVAILABLE || !url.starts_with("https:") {
        return Ok(());
    }
    Err(HttpError::new(HttpErrorKind::Configuration).with_source("this build has no TLS"))
}

/// A service without its type parameters.
trait DynService: Send + Sync {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, BoxError>>;
}

impl<S> DynService for S
where
    S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync,
    S::Error: Into<BoxError>,
    S::Future: Send,
{
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, BoxError>> {
        // A clone for each request, since a service handles one request at a time.
        let mut service = self.clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(Into::into)?;
            service.call(request).await.map_err(Into::into)
        })
    }
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClient").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// The settings of an [`HttpClient`].
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct HttpClientBuilder {
    connect_timeout: Duration,
    timeout: Duration,
    user_agent: String,
}

impl HttpClient {
    /// Returns a builder for a client with other settings.
    pub fn builder() -> HttpClientBuilder {
        HttpClientBuilder {
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            user_agent: concat!("amazon-music-sdk-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl HttpClientBuilder {
    /// Sets the timeout of connecting; 10 seconds by default.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.connect_timeout = connect_timeout;
        self
    }

    /// Sets the timeout from connecting to the end of the response; 30 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the header `User-Agent`; by default the name and version of this SDK.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Builds the client.
    ///
    /// No connection is made yet, and TLS is set up by the first request to an https URL.
    ///
    /// The client uses the proxies of the environment variables `HTTPS_PROXY` and `ALL_PROXY`, in upper or lower
    /// case. `NO_PROXY` lists the hosts that are connected to directly: `*`, domains with their subdomains, IP
    /// addresses and networks like `10.0.0.0/8`. Each may have a port, as in `localhost:8080`. Plain http is for
    /// this machine only, and never uses a proxy.
    ///
    /// # Errors
    /// Returns an error if the proxy cannot be used, for instance a SOCKS proxy, or the user agent is not a
    /// valid header ([`ErrorKind::Configuration`]).
    pub fn build(self) -> Result<HttpClient, Error> {
        #[cfg(test)]
        crate::trace::listener::listen();
        let proxy = proxy::from_env(|name| env::var_os(name))?;
        self.build_with(proxy)
    }

    fn build_with(self, proxy: Option<Proxy>) -> Result<HttpClient, Error> {
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|why| {
            Error::new(ErrorKind::Configuration, "the user agent is not a valid header")
                .with_hint("use printable ASCII characters")
                .with_source(why)
        })?;
        let settings = Settings {
            connect_timeout: self.connect_timeout,
            timeout: self.timeout,
            user_agent,
            proxy,
            tls: OnceLock::new(),
        };
        let pools = Pools { settings, clients: Default::default() };
        Ok(HttpClient { backend: Backend::Pools(pools.into()), timeout: self.timeout })
    }
}

#[cfg(test)]
pub(crate) mod tests;
