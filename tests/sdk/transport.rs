//! Custom transports: around that of the client, as a `tower` layer, and HTTP in the same process.

use std::{
    error, fmt, io,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use amazon_music::{
    Client, Error, ErrorKind,
    api::{ApiRequest, ApiResponse, BoxFuture, ServiceTransport, Transport, TransportService},
};
use bytes::Bytes;
use http::Method;
use tower_service::Service;

use crate::{
    fixtures,
    mock::{self, API_KEY, ScriptedService, access_token, json_response},
    scripted::{error, fixture, token, with_header},
};

/// A client with a transport that `wrap` returns.
fn wrapped(
    service: &ScriptedService,
    wrap: impl Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
) -> Client {
    let application = service.application().wrap_transport(wrap).build().unwrap();
    application.client(mock::session())
}

/// Records the requests.
#[derive(Debug)]
struct Recorder {
    inner: Arc<dyn Transport>,
    seen: Arc<Mutex<Vec<ApiRequest>>>,
}

impl Transport for Recorder {
    fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
        self.seen.lock().unwrap().push(request.clone());
        self.inner.send(request)
    }
}

/// A client, and the requests that pass through a [`Recorder`] around its transport.
fn recorded(service: &ScriptedService) -> (Client, Arc<Mutex<Vec<ApiRequest>>>) {
    let seen = Arc::<Mutex<Vec<ApiRequest>>>::default();
    let client = wrapped(service, {
        let seen = Arc::clone(&seen);
        move |inner| Arc::new(Recorder { inner, seen: Arc::clone(&seen) })
    });
    (client, seen)
}

#[tokio::test(start_paused = true)]
async fn a_wrapped_transport_receives_each_request_once_without_credentials() {
    let service = ScriptedService::in_turn([error(503, "BUSY")], fixture("list_playlist_tracks"));
    let (client, seen) = recorded(&service);
    let request = client.api().list_playlist_tracks("canary-id").page_size(7);
    let request = request.timeout(Duration::from_secs(9)).no_retry();
    let request = request.extra_header("x-amzn-device-id", "canary-device").unwrap();
    request.clone().fetch().await.unwrap_err();
    request.fetch().await.unwrap();

    let seen = seen.lock().unwrap();
    assert_eq!((seen.len(), service.received().len()), (2, 2));
    let request = &seen[0];
    assert_eq!(request.operation.map(|operation| operation.id), Some("list_playlist_tracks"));
    assert_eq!((&request.method, &*request.path), (&Method::GET, "/playlists/canary-id/tracks"));
    assert_eq!((request.query.as_deref(), request.body.len()), (Some("limit=7"), 0));
    assert_eq!(request.headers["x-amzn-device-id"], "canary-device");
    assert_eq!(request.options.timeout, Some(Duration::from_secs(9)));
    assert!(request.options.no_retry);
    for name in ["authorization", "x-api-key", "host"] {
        assert!(!request.headers.contains_key(name), "{name}");
    }
    assert!(!format!("{request:?} {client:?}").contains("canary"), "{request:?}");
}

#[tokio::test(start_paused = true)]
async fn a_wrapped_transport_does_not_receive_retries() {
    let service = ScriptedService::in_turn([error(503, "BUSY")], fixture("get_album"));
    let (client, seen) = recorded(&service);
    client.api().get_album("a").fetch().await.unwrap();
    client.raw("GET", "/albums/a").fetch::<serde_json::Value>().await.unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!((seen.len(), service.received().len()), (2, 3));
    assert!(seen[1].operation.is_none());
}

#[tokio::test]
async fn unknown_values_are_counted_with_a_wrapped_transport() {
    let track = fixtures::case("get_track", "unknown_values").json();
    let (client, _) = recorded(&ScriptedService::in_turn([], json_response(200, &track)));
    client.api().get_track("t").fetch().await.unwrap();
    let counters = client.application().counters();
    assert!(counters.requests == 1 && counters.unknown_values > 0, "{counters:?}");
}

/// A `tower` layer that counts requests and rejects those after the first `limit`.
#[derive(Clone)]
struct Limited<S> {
    inner: S,
    limit: usize,
    count: Arc<AtomicUsize>,
}

impl<S: Service<ApiRequest, Response = ApiResponse, Error = Error, Future: Send + 'static>>
    Service<ApiRequest> for Limited<S>
{
    type Response = ApiResponse;
    type Error = Box<dyn error::Error + Send + Sync>;
    type Future = Pin<Box<dyn Future<Output = Result<ApiResponse, Self::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, request: ApiRequest) -> Self::Future {
        if self.count.fetch_add(1, Ordering::SeqCst) >= self.limit {
            return Box::pin(async { Err(LimitReached.into()) });
        }
        let response = self.inner.call(request);
        Box::pin(async move { Ok(response.await?) })
    }
}

#[derive(Debug)]
struct LimitReached;

impl fmt::Display for LimitReached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the limit is reached")
    }
}

impl error::Error for LimitReached {}

#[tokio::test(start_paused = true)]
async fn a_tower_layer_wraps_the_transport() {
    let count = Arc::new(AtomicUsize::new(0));
    let responses = [error(503, ""), fixture("get_album"), error(404, "RESOURCE_NOT_FOUND")];
    let service = ScriptedService::in_turn(responses, fixture("get_album"));
    let client = wrapped(&service, {
        let count = Arc::clone(&count);
        move |inner| {
            let (inner, count) = (TransportService::new(inner), Arc::clone(&count));
            Arc::new(ServiceTransport::new(Limited { inner, limit: 2, count }))
        }
    });
    let response = client.api().get_album("a").send().await.unwrap();
    assert_eq!((response.report().attempts, count.load(Ordering::SeqCst)), (2, 1));

    // An error of the client passes through the layer unchanged.
    let error = client.api().get_album("a").fetch().await.unwrap_err();
    assert!(error.is_not_found() && error.attempts() == 1);
    assert_eq!(error.code(), Some("RESOURCE_NOT_FOUND"));

    // One of the layer is the source of an error of the request.
    let error = client.api().get_album("a").fetch().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Io, 0));
    assert_eq!(error.operation().map(|operation| operation.id), Some("get_album"));
    assert!(error.source_as::<LimitReached>().is_some());
    assert_eq!(service.received().len(), 3);
}

#[tokio::test]
async fn one_service_sends_the_requests_of_the_login_and_the_api() {
    let service = ScriptedService::immediate(|request| match request.uri().path() {
        "/auth/o2/token" => token(&access_token(1)),
        _ => fixture("get_album"),
    });
    let client = service.application().build().unwrap().client(service.session());
    client.api().get_album("a").fetch().await.unwrap();
    assert_eq!(service.paths(), ["/auth/o2/token", "/v1/albums/a"]);
    let headers = service.received()[1].headers().clone();
    assert_eq!(headers["authorization"], format!("Bearer {}", access_token(1)).as_str());
    assert_eq!(headers["x-api-key"], API_KEY);
    for name in ["authorization", "x-api-key"] {
        assert!(headers[name].is_sensitive(), "{name}");
    }
    assert!(!format!("{headers:?}").contains("canary"));
}

#[tokio::test]
async fn a_service_that_is_never_ready_is_an_error_of_the_connection() {
    #[derive(Clone)]
    struct NotReady;
    impl Service<http::Request<Bytes>> for NotReady {
        type Response = http::Response<Bytes>;
        type Error = io::Error;
        type Future = std::future::Pending<io::Result<http::Response<Bytes>>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Err(io::Error::other("closed")))
        }

        fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
            std::future::pending()
        }
    }
    let service = ScriptedService::in_turn([], fixture("get_album"));
    let application =
        service.application().http_client(amazon_music::auth::HttpClient::from_service(NotReady));
    let client = application.build().unwrap().client(mock::session());
    let error = client.api().get_album("a").fetch().await.unwrap_err();
    assert!(error.is_connection() && error.source_as::<io::Error>().is_some(), "{error:?}");
}

#[tokio::test]
async fn debug_output_of_a_response_contains_no_body() {
    let echo = with_header(fixture("get_album"), "x-echo", "canary");
    let client = ScriptedService::in_turn([], echo.clone()).client();
    let response = client.api().get_album("a").send().await.unwrap();
    let raw = client.raw("GET", "/albums/a").send().await.unwrap();
    let below = ApiResponse::from_http(echo, &[]).unwrap();
    let printed = format!("{response:?} {raw:?} {below:?}");
    assert!(!printed.contains("canary") && !printed.contains("B0064UPU4G"), "{printed}");
}
