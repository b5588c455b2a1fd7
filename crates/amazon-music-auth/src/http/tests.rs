//! Sending by reqwest and by a service: limits, errors, and what they print.

use std::{
    convert::Infallible,
    error::Error as _,
    future::{pending, ready},
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
async fn a_response_has_status_headers_and_body() {
    let response = ResponseTemplate::new(429).insert_header("x-a", "7").set_body_string("slow");
    let response = send(response).await.unwrap();
    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["x-a"], "7");
    assert_eq!(&response.body()[..], b"slow");
}

#[tokio::test]
async fn a_body_is_bounded_and_that_of_an_error_is_cut() {
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
    assert_eq!(
        (cut.status().as_u16(), cut.body().len(), cut.headers()["x-a"].as_bytes()),
        (500, LIMIT, &b"7"[..])
    );
}

/// Sends a request to a server that answers with these packets, and hangs up or not.
async fn send_to(packets: Vec<String>, hangs_up: bool) -> Result<Response<Bytes>, HttpError> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        assert!(stream.read(&mut [0; 4096]).await.unwrap() > 0);
        for packet in packets {
            // The client hangs up once it has read enough.
            drop(stream.write_all(packet.as_bytes()).await);
            tokio::task::yield_now().await;
        }
        if !hangs_up {
            pending::<()>().await;
        }
    });
    let response = HttpClient::new().unwrap().send(post(&url)).await;
    served.abort();
    response
}

#[tokio::test]
async fn a_body_in_many_chunks_is_complete_and_bounded() {
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
async fn a_response_that_breaks_off_is_an_io_error() {
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
async fn a_server_that_cannot_be_reached_is_a_connect_error_without_the_url() {
    let error = HttpClient::new().unwrap().send(post("http://127.0.0.1:1/canary?canary")).await;
    let error = error.unwrap_err();
    assert_eq!(error.kind, HttpErrorKind::Connect);
    assert_eq!(error.to_string(), "no connection to the server");
    let mut why: Option<&dyn std::error::Error> = Some(&error);
    while let Some(reason) = why {
        assert!(!format!("{reason} {reason:?}").contains("canary"), "{reason:?}");
        why = reason.source();
    }
}

#[tokio::test]
async fn a_request_has_a_time_limit_of_its_own() {
    let server = MockServer::start().await;
    let late = ResponseTemplate::new(200).set_delay(Duration::from_secs(60));
    Mock::given(any()).respond_with(late).mount(&server).await;
    let mut request = post(&server.uri());
    request.timeout = Some(Duration::from_millis(20));
    let error = HttpClient::new().unwrap().send(request).await.unwrap_err();
    assert_eq!(error.kind, HttpErrorKind::Timeout);
}

#[tokio::test]
async fn https_is_rejected_in_a_build_without_tls() {
    let error = HttpClient::new().unwrap().send(post("https://127.0.0.1:1/")).await.unwrap_err();
    let expected =
        if tls::AVAILABLE { HttpErrorKind::Connect } else { HttpErrorKind::Configuration };
    assert_eq!(error.kind, expected, "{error:?}");
}

#[test]
fn a_user_agent_that_no_header_can_carry_is_a_configuration_error() {
    let error = HttpClient::builder().user_agent("a\nb").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[cfg(feature = "reqwest-0-13")]
#[tokio::test]
async fn requests_are_sent_by_the_reqwest_client_that_is_given() {
    let server = MockServer::start().await;
    let own = wiremock::matchers::header("user-agent", "own/1");
    Mock::given(own).respond_with(ResponseTemplate::new(204)).expect(1).mount(&server).await;
    let own = reqwest::Client::builder().user_agent("own/1").no_proxy();
    let http = HttpClient::from_reqwest(tls::configure(own).unwrap().build().unwrap());
    assert_eq!(http.send(post(&server.uri())).await.unwrap().status(), 204);
}

/// Answers a request by a function.
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
    // Also without TLS: how the service gets there is its own concern.
    let mut request = post("https://music.example/v1/me?a=b%20c");
    let mut bearer = HeaderValue::from_static("Bearer canary");
    bearer.set_sensitive(true);
    request.headers.insert(header::AUTHORIZATION, bearer);
    assert!(!format!("{request:?} {http:?}").contains("canary"));
    assert_eq!(&http.send(request).await.unwrap().body()[..], b"a=b");
}

#[tokio::test]
async fn a_session_needs_no_network_with_a_service() {
    let http = HttpClient::from_service(Scripted(|request: Request<Bytes>| {
        assert_eq!(request.uri(), "https://api.amazon.com/auth/o2/token");
        assert!(request.body().starts_with(b"grant_type=refresh_token&refresh_token=r1"));
        let tokens = r#"{"access_token":"a1","token_type":"bearer","expires_in":3600}"#;
        ready(Ok::<_, Infallible>(Response::new(Bytes::from_static(tokens.as_bytes()))))
    }));
    let client_id = crate::ClientId::new("amzn1.application-oa2-client.a").unwrap();
    let session = crate::Session::from_refresh_token(client_id, crate::RefreshToken::new("r1"));
    let session = session.http_client(http).build().unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "a1");
}

#[tokio::test]
async fn limits_hold_for_services_too() {
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
    // The default limit.
    let error = http.send(post("http://a.example/")).await.unwrap_err();
    assert_eq!((error.kind, started.elapsed().as_secs()), (HttpErrorKind::Timeout, 32));
}

#[tokio::test]
async fn an_error_of_a_service_breaks_the_exchange_off_and_that_of_a_client_keeps_its_kind() {
    let http = HttpClient::from_service(Scripted(|_| ready(Err("the cable is unplugged"))));
    let error = http.send(post("http://a.example/")).await.unwrap_err();
    assert_eq!(error.kind, HttpErrorKind::Io);
    assert_eq!(error.source().unwrap().to_string(), "the cable is unplugged");

    let inner = HttpError::new(HttpErrorKind::Connect);
    let http = HttpClient::from_service(Scripted(move |_| ready(Err(inner.clone()))));
    let error = http.send(post("http://a.example/")).await.unwrap_err();
    assert_eq!(error.kind, HttpErrorKind::Connect);
}
