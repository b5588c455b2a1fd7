//! Sending with reqwest and with a tower service: timeouts, body limits, errors.

use std::{
    convert::Infallible,
    error::Error as _,
    future::{pending, ready},
    sync::atomic::{AtomicUsize, Ordering},
    task::{Context, Poll},
};

use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

use super::*;

const LIMIT: usize = 1000;

fn post(url: &str) -> HttpRequest {
    HttpRequest {
        method: Method::POST,
        url: url.parse().unwrap(),
        headers: HeaderMap::from_iter([(header::ACCEPT, HeaderValue::from_static("a/b"))]),
        body: Bytes::from_static(b"a=b"),
        timeout: None,
        max_response_bytes: LIMIT,
        connection: Connection::Pooled,
    }
}

async fn send(response: ResponseTemplate) -> Result<Response<Bytes>, HttpError> {
    let server = MockServer::start().await;
    let expected = Mock::given(wiremock::matchers::method("POST"))
        .and(wiremock::matchers::path("/p"))
        .and(wiremock::matchers::header("accept", "a/b"))
        .and(wiremock::matchers::body_string("a=b"));
    expected.respond_with(response).expect(1).mount(&server).await;
    HttpClient::new().unwrap().send(post(&format!("{}/p?q", server.uri()))).await
}

#[tokio::test]
async fn a_longer_body_is_an_error_and_that_of_an_error_response_is_cut() {
    for size in [0, 1, LIMIT] {
        let fits = ResponseTemplate::new(200).set_body_bytes(vec![b' '; size]);
        assert_eq!(send(fits).await.unwrap().body().len(), size);
    }
    let long = |status| {
        let response = ResponseTemplate::new(status).insert_header("x-a", "7");
        send(response.set_body_bytes(vec![b' '; LIMIT + 1]))
    };
    let error = long(200).await.unwrap_err();
    assert_eq!((error.kind, error.status), (HttpErrorKind::TooLarge, Some(StatusCode::OK)));
    assert_eq!(error.headers.unwrap()["x-a"], "7");
    let cut = long(500).await.unwrap();
    assert_eq!((cut.status().as_u16(), cut.body().len()), (500, LIMIT));
    assert_eq!(cut.headers()["x-a"], "7");
}

/// Sends a request to a server that responds with these packets, and then closes the connection or not.
async fn send_to(packets: Vec<String>, closes: bool) -> Result<Response<Bytes>, HttpError> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        assert!(stream.read(&mut [0; 4096]).await.unwrap() > 0);
        for packet in packets {
            // The client closes the connection once it has read enough.
            drop(stream.write_all(packet.as_bytes()).await);
            tokio::task::yield_now().await;
        }
        if !closes {
            pending::<()>().await;
        }
    });
    let response = HttpClient::new().unwrap().send(post(&url)).await;
    served.abort();
    response
}

#[tokio::test]
async fn a_chunked_body_is_complete_and_limited() {
    for (chunks, complete) in [(3, true), (11, false)] {
        let mut packets = vec!["HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned()];
        packets.resize(1 + chunks, format!("64\r\n{}\r\n", "x".repeat(100)));
        packets.push("0\r\n\r\n".to_owned());
        match send_to(packets, false).await {
            Ok(response) => assert_eq!((response.body().len(), complete), (300, true)),
            Err(error) => assert_eq!((error.kind, complete), (HttpErrorKind::TooLarge, false)),
        }
    }
}

#[tokio::test]
async fn an_interrupted_response_is_an_io_error() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf".to_owned();
    let error = send_to(vec![half], true).await.unwrap_err();
    assert_eq!((error.kind, error.status), (HttpErrorKind::Io, Some(StatusCode::OK)));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let response =
        ResponseTemplate::new(307).insert_header("location", "http://127.0.0.1:1/elsewhere");
    assert_eq!(send(response).await.unwrap().status(), 307);
}

#[tokio::test]
async fn an_unreachable_server_and_https_without_tls_are_errors_without_the_url() {
    let https = if tls::AVAILABLE { HttpErrorKind::Connect } else { HttpErrorKind::Configuration };
    for (scheme, kind) in [("http", HttpErrorKind::Connect), ("https", https)] {
        let request = post(&format!("{scheme}://127.0.0.1:1/canary?canary"));
        let error = HttpClient::new().unwrap().send(request).await.unwrap_err();
        assert_eq!(error.kind, kind, "{error:?}");
        let mut why: Option<&dyn std::error::Error> = Some(&error);
        while let Some(reason) = why {
            assert!(!format!("{reason} {reason:?}").contains("canary"), "{reason:?}");
            why = reason.source();
        }
    }
}

#[tokio::test]
async fn the_timeout_of_a_request_is_honoured() {
    let server = MockServer::start().await;
    let late = ResponseTemplate::new(200).set_delay(Duration::from_secs(60));
    Mock::given(any()).respond_with(late).mount(&server).await;
    let mut request = post(&server.uri());
    request.timeout = Some(Duration::from_millis(20));
    let error = HttpClient::new().unwrap().send(request).await.unwrap_err();
    assert_eq!(error.kind, HttpErrorKind::Timeout);
}

#[test]
fn an_invalid_user_agent_is_a_configuration_error() {
    let error = HttpClient::builder().user_agent("a\nb").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

/// Builds a client with a proxy.
fn with_proxy(name: &str, url: String) -> HttpClient {
    let proxy = proxy::from_env(|wanted| (wanted == name).then(|| url.clone().into()));
    HttpClient::builder().build_with(proxy.unwrap()).unwrap()
}

#[tokio::test]
async fn https_uses_the_proxy_encrypted_or_not_at_all_and_plain_http_never() {
    let (server, proxy) = (MockServer::start().await, MockServer::start().await);
    Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let http = with_proxy(name, proxy.uri());
        assert_eq!(http.send(post(&server.uri())).await.unwrap().status(), 204, "{name}");
        if name != "HTTP_PROXY" {
            // The proxy does not connect, so nothing leaves this machine.
            assert!(http.send(post("https://amazon.invalid/")).await.is_err());
        }
        let received = proxy.received_requests().await.unwrap();
        let methods: Vec<_> = received.iter().map(|request| request.method.as_str()).collect();
        let is_used = tls::AVAILABLE && name != "HTTP_PROXY";
        assert_eq!(methods, if is_used { vec!["CONNECT"] } else { vec![] }, "{name}");
        proxy.reset().await;
    }
}

/// Runs in a process of its own, since it needs other environment variables.
#[cfg(all(target_os = "linux", any(feature = "rustls-ring", feature = "rustls-aws-lc-rs")))]
#[test]
fn plain_http_works_without_certificates_and_https_is_a_configuration_error() {
    const NOWHERE: &str = "/nowhere/at/all";
    let name =
        "http::tests::plain_http_works_without_certificates_and_https_is_a_configuration_error";
    if env::var("SSL_CERT_FILE").is_ok_and(|file| file == NOWHERE) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        return runtime.block_on(async {
            let (url, _) = keep_alive_server().await;
            let http = HttpClient::new().unwrap();
            assert!(http.send(post(&url)).await.is_ok());
            let error = http.send(post("https://127.0.0.1:1/")).await.unwrap_err();
            assert_eq!(error.kind, HttpErrorKind::Configuration);
            assert!(error.source().unwrap().to_string().starts_with("TLS cannot be set up: "));
            assert!(error.hint().unwrap().contains("ca-certificates"), "{error:?}");
        });
    }
    let status = std::process::Command::new(env::current_exe().unwrap())
        .args(["--exact", name])
        .envs([("SSL_CERT_FILE", NOWHERE), ("SSL_CERT_DIR", NOWHERE)])
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.unwrap().success());
}

/// Starts a server that closes no connection, and returns its URL and the number of its connections.
async fn keep_alive_server() -> (String, Arc<AtomicUsize>) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let connections = Arc::<AtomicUsize>::default();
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                while stream.read(&mut [0; 4096]).await.is_ok_and(|length| length > 0) {
                    let response = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";
                    stream.write_all(response).await.unwrap();
                }
            });
        }
    });
    (url, connections)
}

#[tokio::test]
async fn stale_connections_are_not_used_for_requests_that_must_not_be_sent_twice() {
    for (connection, expected) in
        [(Connection::Pooled, [1, 1]), (Connection::Recent, [1, 2]), (Connection::New, [3, 6])]
    {
        let (url, connections) = keep_alive_server().await;
        let http = HttpClient::new().unwrap();
        for expected in expected {
            for _ in 0..3 {
                http.send(HttpRequest { connection, ..post(&url) }).await.unwrap();
                // The connection returns to the pool in a task.
                tokio::task::yield_now().await;
            }
            let count = connections.load(Ordering::Relaxed);
            assert_eq!(count, expected, "{connection:?}");
            tokio::time::pause();
            tokio::time::advance(Duration::from_secs(1)).await;
            tokio::time::resume();
        }
    }
}

#[cfg(feature = "reqwest-0-13")]
#[tokio::test]
async fn requests_are_sent_by_the_reqwest_client_that_is_given() {
    let server = MockServer::start().await;
    let own = wiremock::matchers::header("user-agent", "own/1");
    Mock::given(own).respond_with(ResponseTemplate::new(204)).expect(1).mount(&server).await;
    let own = reqwest::Client::builder().user_agent("own/1").no_proxy();
    let own = tls::Tls::of_platform().unwrap().configure(own);
    let http = HttpClient::from_reqwest(own.build().unwrap());
    assert_eq!(http.send(post(&server.uri())).await.unwrap().status(), 204);
}

/// A service that responds with the result of a function.
#[derive(Clone)]
pub(crate) struct Scripted<F>(pub(crate) F);

impl<F, S, E> Service<Request<Bytes>> for Scripted<F>
where
    F: Fn(Request<Bytes>) -> S,
    S: Future<Output = Result<Response<Bytes>, E>>,
{
    type Response = Response<Bytes>;
    type Error = E;
    type Future = S;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), E>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> S {
        (self.0)(request)
    }
}

#[tokio::test]
async fn a_service_gets_the_request_as_it_is() {
    let http = HttpClient::from_service(Scripted(|request: Request<Bytes>| {
        assert_eq!(request.method(), Method::POST);
        assert_eq!(request.uri(), "https://music.example/v1/me?a=b%20c");
        assert_eq!(request.headers()["accept"], "a/b");
        assert!(request.headers()["authorization"].is_sensitive());
        ready(Ok::<_, Infallible>(Response::new(request.into_body())))
    }));
    // Also in a build without TLS, which is up to the service.
    let mut request = post("https://music.example/v1/me?a=b%20c");
    let mut bearer = HeaderValue::from_static("Bearer canary");
    bearer.set_sensitive(true);
    request.headers.insert(header::AUTHORIZATION, bearer);
    assert!(!format!("{request:?} {http:?}").contains("canary"));
    assert_eq!(&http.send(request).await.unwrap().body()[..], b"a=b");
}

#[tokio::test]
async fn body_limit_and_timeout_hold_for_services() {
    let http = HttpClient::from_service(Scripted(|_| {
        ready(Ok::<_, Infallible>(Response::new(Bytes::from(vec![b' '; LIMIT + 1]))))
    }));
    let error = http.send(post("http://a.example/")).await.unwrap_err();
    assert_eq!((error.kind, error.status), (HttpErrorKind::TooLarge, Some(StatusCode::OK)));

    tokio::time::pause();
    let http = HttpClient::from_service(Scripted(|_| pending::<Result<_, Infallible>>()));
    let mut request = post("http://a.example/");
    request.timeout = Some(Duration::from_secs(2));
    let started = tokio::time::Instant::now();
    assert_eq!(http.send(request).await.unwrap_err().kind, HttpErrorKind::Timeout);
    assert_eq!(started.elapsed().as_secs(), 2);
    // The default timeout.
    let error = http.send(post("http://a.example/")).await.unwrap_err();
    assert_eq!((error.kind, started.elapsed().as_secs()), (HttpErrorKind::Timeout, 32));
}

#[tokio::test]
async fn an_error_of_a_service_is_an_io_error_and_an_http_error_keeps_its_kind() {
    let http = HttpClient::from_service(Scripted(|_| ready(Err("the cable is unplugged"))));
    let error = http.send(post("http://a.example/")).await.unwrap_err();
    assert_eq!(error.kind, HttpErrorKind::Io);
    assert_eq!(error.source().unwrap().to_string(), "the cable is unplugged");

    let inner = HttpError::new(HttpErrorKind::Connect);
    let http = HttpClient::from_service(Scripted(move |_| ready(Err(inner.clone()))));
    let error = http.send(post("http://a.example/")).await.unwrap_err();
    assert_eq!(error.kind, HttpErrorKind::Connect);
}
