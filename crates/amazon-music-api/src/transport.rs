//! The interface between the operations and the transport, which adds credentials, retries, limits and HTTP.

use std::{
    error::Error as StdError,
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Uri, header::ACCEPT};
use tower_service::Service;

use crate::{ApiResponse, Error, ErrorKind, Operation, RequestOptions};

/// A boxed future, which a trait object such as `dyn Transport` can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends API requests.
///
/// It is the interface between the bindings on one side, and credentials, retries, limits and HTTP on the other.
///
/// An implementation adds credentials, sends the request and passes the response to [`ApiResponse::from_http`]. It retries
/// requests and applies the timeouts in [`ApiRequest::options`] as far as it supports them.
///
/// # Examples
/// ```
/// use amazon_music_api::{ApiRequest, ApiResponse, BoxFuture, Error, ErrorKind, Transport};
/// use bytes::Bytes;
///
/// /// Sends each request once, with a token that does not change.
/// struct Simple {
///     token: String,
///     api_key: String,
/// }
///
/// impl std::fmt::Debug for Simple {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("Simple") // Without the token.
///     }
/// }
///
/// impl Transport for Simple {
///     fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
///         Box::pin(async move {
///             let mut http = request.to_http("https://api.music.amazon.dev/v1")?;
///             let invalid = |_| Error::new(ErrorKind::Configuration);
///             let bearer = format!("Bearer {}", self.token);
///             http.headers_mut().insert("authorization", bearer.parse().map_err(invalid)?);
///             http.headers_mut().insert("x-api-key", self.api_key.parse().map_err(invalid)?);
///             let response = send(http).await.map_err(|why| Error::new(ErrorKind::Io).with_source(why))?;
///             ApiResponse::from_http(response, &[&self.token, &self.api_key])
///         })
///     }
/// }
///
/// /// Any HTTP client.
/// async fn send(request: http::Request<Bytes>) -> std::io::Result<http::Response<Bytes>> {
///     # drop(request);
///     Ok(http::Response::new(Bytes::from_static(b"{}")))
/// }
/// ```
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends a request and returns its 2xx response.
    ///
    /// # Errors
    /// Returns an error if there is no response, or an error response. See [`ApiResponse::from_http`].
    ///
    /// # Cancel safety
    /// The caller may drop the future at any time. The service may have received the request by then. A transport must
    /// return everything that it holds for the request, such as permits.
    fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>>;

    /// Receives statistics after each response was decoded, for counters.
    fn decoded(&self, operation: Option<&'static Operation>, stats: DecodeStats) {
        let _ = (operation, stats);
    }
}

/// Statistics of a decoded response.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeStats {
    /// The number of values that this version does not know, such as a new variant of an enum.
    pub unknown_values: u32,
    /// The number of items of a list that failed to decode.
    pub undecodable_items: u32,
}

impl DecodeStats {
    /// Returns statistics with these numbers.
    #[must_use]
    pub fn new(unknown_values: u32, undecodable_items: u32) -> Self {
        Self { unknown_values, undecodable_items }
    }
}

/// An API request without credentials and without a host.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiRequest {
    /// The operation; `None` for a request that the spec does not list.
    pub operation: Option<&'static Operation>,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, percent-encoded; it begins with a slash.
    pub path: String,
    /// The query, percent-encoded and without `?`.
    pub query: Option<String>,
    /// The headers, without credentials and without `Accept`: every request is for JSON.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
    /// The timeouts and retries that the caller chose. The headers of the options are already in `headers`.
    pub options: RequestOptions,
}

impl ApiRequest {
    /// Creates a request without query, headers and body.
    #[must_use]
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            operation: None,
            method,
            path: path.into(),
            query: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            options: RequestOptions::default(),
        }
    }

    /// Returns the request as an HTTP request below `base_url`, e.g. `https://api.music.amazon.dev/v1`.
    ///
    /// It parses the base URL. A transport for many requests does that once.
    ///
    /// # Errors
    /// Returns an error of kind [`ErrorKind::Configuration`] if the base URL is neither `https` nor `http` to a loopback address,
    /// or of kind [`ErrorKind::InvalidRequest`] if path and query form no valid URL.
    pub fn to_http(&self, base_url: &str) -> Result<http::Request<Bytes>, Error> {
        let base: Uri = base_url.parse().map_err(|_| insecure(self.operation))?;
        if !is_secure(&base) || base.query().is_some() {
            return Err(insecure(self.operation));
        }
        let mut address = format!("{}{}", base_url.trim_end_matches('/'), self.path);
        if let Some(query) = &self.query {
            address.push('?');
            address.push_str(query);
        }
        // A path may come from the caller: it must not lead to another host, nor out of the base URL.
        let stays = self.path.starts_with('/')
            && !self.path.contains(['?', '#', '\\'])
            && self.path.split('/').all(|segment| !matches!(segment, "." | ".."));
        let url = Uri::try_from(address).ok().filter(|_| stays);
        let url = url.filter(|url| url.authority() == base.authority()).ok_or_else(|| {
            Error::new(ErrorKind::InvalidRequest)
                .with_operation(self.operation)
                .with_message("path and query must form a valid URL below the base URL")
        })?;
        let mut request = http::Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = url;
        *request.headers_mut() = self.headers.clone();
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().entry(ACCEPT).or_insert(json);
        Ok(request)
    }
}

fn insecure(operation: Option<&'static Operation>) -> Error {
    Error::new(ErrorKind::Configuration)
        .with_operation(operation)
        .with_message("the base URL must be https, or http to a loopback address")
}

/// Returns `true` if credentials may be sent to `url`: by `https`, or `http` to a loopback address.
fn is_secure(url: &Uri) -> bool {
    let host = url.host().unwrap_or_default();
    let is_loopback = matches!(host, "localhost" | "[::1]")
        || host.parse().is_ok_and(|address: std::net::Ipv4Addr| address.is_loopback());
    match url.scheme_str() {
        Some("https") => !host.is_empty(),
        Some("http") => is_loopback,
        _ => false,
    }
}

/// Omits the values that the caller sends.
impl fmt::Debug for ApiRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiRequest")
            .field("operation", &self.operation.map(|operation| operation.id))
            .field("method", &self.method)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// A [`Transport`] that sends requests with a `tower` service.
///
/// It is the opposite of [`TransportService`]: use it to pass a service to the client, such as layers around a
/// `TransportService`.
///
/// An error of the service that is not an [`Error`] becomes the source of an error of kind [`ErrorKind::Io`].
#[derive(Clone)]
pub struct ServiceTransport<S>(S);

impl<S> ServiceTransport<S> {
    /// Creates a transport that sends requests with clones of `service`.
    pub fn new(service: S) -> Self {
        Self(service)
    }
}

impl<S> fmt::Debug for ServiceTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceTransport").finish_non_exhaustive()
    }
}

impl<S> Transport for ServiceTransport<S>
where
    S: Service<ApiRequest, Response = ApiResponse> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send,
{
    fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
        let mut service = self.0.clone();
        Box::pin(async move {
            let operation = request.operation;
            let sent = async {
                poll_fn(|context| service.poll_ready(context)).await?;
                service.call(request).await
            };
            sent.await.map_err(|error| match error.into().downcast::<Error>() {
                Ok(error) => *error,
                Err(other) => Error::new(ErrorKind::Io)
                    .with_operation(operation)
                    .with_message("the service around the transport failed")
                    .with_source(other),
            })
        })
    }
}

/// A `tower` service that sends requests with a [`Transport`].
///
/// It is the opposite of [`ServiceTransport`]: use it to put `tower` layers around the client's transport.
#[derive(Debug, Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// Creates a service that sends requests with `transport`.
    #[must_use]
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self(transport)
    }
}

impl Service<ApiRequest> for TransportService {
    type Response = ApiResponse;
    type Error = Error;
    type Future = BoxFuture<'static, Result<ApiResponse, Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: ApiRequest) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { transport.send(request).await })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_url_must_be_https_or_loopback() {
        let request = ApiRequest::new(Method::GET, "/me");
        for base in [
            "https://api.music.amazon.dev/v1",
            "http://127.0.0.1:8080/v1",
            "http://localhost/v1/",
            "http://[::1]:9",
        ] {
            let http = request.to_http(base).unwrap();
            assert_eq!(*http.uri(), *format!("{}/me", base.trim_end_matches('/')));
            assert_eq!(http.headers()[ACCEPT], "application/json");
        }
        for base in [
            "http://api.music.amazon.dev/v1",
            "http://127.0.0.1.example/",
            "ftp://localhost",
            "nothing",
            "",
        ] {
            let error = request.to_http(base).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{base}");
        }
    }

    #[test]
    fn a_path_outside_the_base_url_is_rejected() {
        for path in [
            "@evil.example/x",
            ".evil.example/x",
            "",
            "/../admin",
            "/a/./b",
            "/x?y",
            "/x#y",
            "/a\\b",
        ] {
            let error =
                ApiRequest::new(Method::GET, path).to_http("https://api.example").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
        }
        let error =
            ApiRequest::new(Method::GET, "/me").to_http("https://api.example/v1?x=").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
