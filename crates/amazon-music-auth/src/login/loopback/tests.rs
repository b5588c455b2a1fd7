//! Browsers that come back, and everything else that may knock at the port.

use std::net::Ipv4Addr;

use futures_util::FutureExt as _;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::mpsc,
    task::JoinHandle,
};
use wiremock::{MockServer, ResponseTemplate};

use super::*;
use crate::login::tests::{forms, local, login, parameter, server, tokens};

mod opening;
mod pasting;
mod ports;

/// Long enough for any machine; only a test that fails waits for it.
const AT_MOST: Duration = Duration::from_secs(30);

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn start(login: &Login) -> LoopbackLogin {
    // Another test may take a port between the two calls.
    let candidates = (0..5).map(|_| format!("http://127.0.0.1:{}/callback", free_port()));
    login.loopback(candidates).app_name("The test").start().unwrap()
}

/// A login that waits in a task of its own, as its browser sees it.
struct Waiting {
    port: u16,
    state: String,
    outcome: JoinHandle<Result<Session, Error>>,
}

impl Waiting {
    fn new(waiting: LoopbackLogin) -> Self {
        let port = waiting.listeners[0].local_addr().unwrap().port();
        let state = parameter(waiting.authorize_url(), "state").unwrap();
        Self { port, state, outcome: tokio::spawn(waiting.wait()) }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).await.unwrap()
    }

    /// Sends `request` as it is, and reads the response.
    async fn send(&self, request: &[u8]) -> String {
        let mut stream = self.connect().await;
        stream.write_all(request).await.unwrap();
        read(stream).await
    }

    async fn get(&self, target: &str) -> String {
        let port = self.port;
        self.send(format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").as_bytes())
            .await
    }

    /// Comes back with the user's consent, which ends the login.
    async fn finish(self) {
        assert!(self.consent().await.contains("You are logged in"));
        assert!(self.outcome.await.unwrap().is_ok());
    }

    async fn consent(&self) -> String {
        self.get(&format!("/callback?code=canary-code&state={}", self.state)).await
    }
}

/// A login that waits for a browser, at a server that expects so many token requests.
async fn waiting(requests: u64) -> (MockServer, Waiting) {
    let server = server(requests, tokens()).await;
    let waiting = Waiting::new(start(&login(&server)));
    (server, waiting)
}

async fn read(mut stream: TcpStream) -> String {
    let mut response = Vec::new();
    let whole = stream.read_to_end(&mut response);
    time::timeout(AT_MOST, whole).await.expect("a response").unwrap();
    String::from_utf8(response).unwrap()
}

#[tokio::test]
async fn a_browser_that_comes_back_makes_a_session_and_sees_a_page() {
    let server = server(1, tokens()).await;
    let waiting = start(&login(&server));
    let redirect_uri = waiting.redirect_uri().to_owned();
    assert_eq!(parameter(waiting.authorize_url(), "redirect_uri").unwrap(), redirect_uri);

    let waiting = Waiting::new(waiting);
    let page = waiting.consent().await;
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("You are logged in") && page.contains("The test may now use"), "{page}");
    assert!(!page.contains("canary") && !page.contains(&waiting.state), "{page}");
    let session = waiting.outcome.await.unwrap().unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
    let form = forms(&server).await.remove(0);
    assert_eq!(parameter(&form, "redirect_uri").unwrap(), redirect_uri);
}

#[tokio::test]
async fn whatever_is_not_the_answer_is_turned_away_and_the_login_goes_on() {
    let (_server, waiting) = waiting(1).await;
    let state = &waiting.state;
    for (target, status) in [
        ("/favicon.ico".to_owned(), "404"),
        ("/".to_owned(), "404"),
        (format!("/callback/?code=canary&state={state}"), "404"),
        (format!("/Callback?code=canary&state={state}"), "404"),
        (format!("//callback?code=canary&state={state}"), "404"),
        ("/callback".to_owned(), "400"),
        ("/callback?code=canary".to_owned(), "400"),
        ("/callback?code=canary&state=canary".to_owned(), "400"),
        ("/callback?error=access_denied&state=canary".to_owned(), "400"),
        (format!("/callback?state={state}"), "400"),
    ] {
        let page = waiting.get(&target).await;
        assert!(page.starts_with(&format!("HTTP/1.1 {status} ")), "{target}: {page}");
        assert_eq!(page.contains("This belongs to another login"), status == "400", "{page}");
        assert!(!page.contains("canary") && !page.contains(state.as_str()), "{page}");
    }
    let target = format!("/callback?code=canary&state={state}");
    for (request, status) in [
        (format!("POST {target} HTTP/1.1\r\n\r\n"), "405"),
        (format!("HEAD {target} HTTP/1.1\r\n\r\n"), "405"),
        (format!("GET http://127.0.0.1{target} HTTP/1.1\r\n\r\n"), "400"),
        (format!("GET {target}\r\n\r\n"), "400"),
        ("\r\n\r\n".to_owned(), "400"),
        ("\u{16}\u{3}\u{1}\u{0} canary\r\n\r\n".to_owned(), "400"),
    ] {
        let page = waiting.send(request.as_bytes()).await;
        assert!(page.starts_with(&format!("HTTP/1.1 {status} ")), "{request}: {page}");
    }
    let page = waiting.send(b"GET /\xff HTTP/1.1\r\n\r\n").await;
    assert!(page.starts_with("HTTP/1.1 400 "), "{page}");
    waiting.finish().await;
}

#[tokio::test]
async fn a_slow_sender_and_an_unused_connection_hold_nobody_up() {
    let (_server, waiting) = waiting(1).await;
    let (mut slow, mut unused) = (waiting.connect().await, waiting.connect().await);
    slow.write_all(b"GET /callback?code=canary&sta").await.unwrap();
    assert!(waiting.get("/favicon.ico").await.contains(" 404 "));
    // It was not given up for the other one's sake.
    slow.write_all(b"te=canary HTTP/1.1\r\n\r\n").await.unwrap();
    assert!(read(slow).await.contains(" 400 "));
    waiting.finish().await;
    // What is still open is closed with the login.
    assert!(matches!(unused.read_to_end(&mut Vec::new()).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_sender_that_takes_too_long_is_let_go() {
    let (_server, waiting) = waiting(1).await;
    let mut slow = waiting.connect().await;
    slow.write_all(b"GET /callback").await.unwrap();
    // Answered by a conversation that began later, so the slow one is being listened to.
    assert!(waiting.get("/").await.contains(" 404 "));
    time::pause();
    let mut rest = Vec::new();
    // By the paused clock: more than a sender has.
    let ended = time::timeout(Duration::from_secs(60), slow.read_to_end(&mut rest)).await;
    assert!(matches!(ended, Ok(Ok(0) | Err(_))), "{ended:?}");
    time::resume();
    waiting.finish().await;
}

#[tokio::test]
async fn a_request_in_pieces_is_put_together() {
    let (_server, waiting) = waiting(1).await;
    let mut stream = waiting.connect().await;
    stream.set_nodelay(true).unwrap();
    let request = format!("GET /callback?code=c&state={} HTTP/1.1\r\nA: b\r\n\r\n", waiting.state);
    for piece in request.as_bytes().chunks(7) {
        stream.write_all(piece).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert!(read(stream).await.contains("You are logged in"));
    assert!(waiting.outcome.await.unwrap().is_ok());
}

#[tokio::test]
async fn a_request_that_is_too_long_is_told_so_and_the_login_goes_on() {
    let (_server, waiting) = waiting(1).await;
    let cookie = "c".repeat(80 * 1024);
    let page = waiting.send(format!("GET / HTTP/1.1\r\nCookie: {cookie}\r\n\r\n").as_bytes()).await;
    assert!(page.starts_with("HTTP/1.1 431 "), "{page}");
    // A browser with many cookies is none of these.
    let cookie = "c".repeat(30 * 1024);
    let target = format!("/callback?code=c&state={}", waiting.state);
    let request = format!("GET {target} HTTP/1.1\r\nCookie: {cookie}\r\n\r\n");
    assert!(waiting.send(request.as_bytes()).await.contains("You are logged in"));
    assert!(waiting.outcome.await.unwrap().is_ok());
}

#[tokio::test]
async fn a_crowd_that_holds_on_and_says_nothing_keeps_nobody_out() {
    let (_server, waiting) = waiting(1).await;
    let mut crowd = Vec::new();
    for _ in 0..80 {
        crowd.push(waiting.connect().await);
    }
    // The clock stands still while a thread is waited for, so nobody is let go for being slow.
    time::pause();
    let port = waiting.port;
    let oldest = crowd.remove(0).into_std().unwrap();
    let heard = tokio::task::spawn_blocking(move || {
        use std::io::Write as _;
        let mut stream = std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
        oldest.set_nonblocking(false).unwrap();
        [stream, oldest].map(|stream| {
            stream.set_read_timeout(Some(AT_MOST)).unwrap();
            io::read_to_string(stream)
        })
    });
    let [page, oldest] = heard.await.unwrap();
    time::resume();
    assert!(page.unwrap().contains(" 404 "));
    // It has made room.
    assert_eq!(oldest.unwrap(), "");
    waiting.finish().await;
}

#[tokio::test]
async fn two_windows_make_one_session() {
    let (_server, waiting) = waiting(1).await;
    let target = format!("/callback?code=c&state={}", waiting.state);
    let request = format!("GET {target} HTTP/1.1\r\n\r\n");
    let (mut one, mut two) = (waiting.connect().await, waiting.connect().await);
    one.write_all(request.as_bytes()).await.unwrap();
    two.write_all(request.as_bytes()).await.unwrap();
    assert!(waiting.outcome.await.unwrap().is_ok());
    // One of them is told; the other is left alone.
    let mut told = 0;
    for mut stream in [one, two] {
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        told += usize::from(String::from_utf8_lossy(&response).contains("You are logged in"));
    }
    assert_eq!(told, 1);
}

#[tokio::test]
async fn a_rejection_and_a_failed_trade_are_shown_and_returned() {
    let (_server, waiting) = waiting(0).await;
    let page = waiting.get(&format!("/callback?error=access_denied&state={}", waiting.state)).await;
    assert!(page.contains("The login was denied"), "{page}");
    assert_eq!(waiting.outcome.await.unwrap().unwrap_err().kind(), ErrorKind::Denied);

    let body = json!({ "error": "invalid_grant", "error_description": "canary-code" });
    let server = server(1, ResponseTemplate::new(400).set_body_json(body)).await;
    let waiting = Waiting::new(start(&login(&server)));
    let page = waiting.consent().await;
    assert!(
        page.contains("The login did not work") && page.contains("start the login again"),
        "{page}"
    );
    assert!(!page.contains("canary"), "{page}");
    assert_eq!(waiting.outcome.await.unwrap().unwrap_err().kind(), ErrorKind::Expired);
}

#[tokio::test(start_paused = true)]
async fn when_nobody_comes_the_error_lists_the_causes() {
    let waiting = start(&local());
    let redirect_uri = waiting.redirect_uri().to_owned();
    let error = waiting.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(
        error.to_string(),
        format!("no browser came back to {redirect_uri} within 600 seconds")
    );
    for cause in
        ["client ID", "Allowed Return URLs", &redirect_uri, "scope", "closed beta", "paste"]
    {
        assert!(error.hint().contains(cause), "{cause}: {}", error.hint());
    }
}

#[test]
fn outside_a_runtime_there_is_an_error_and_no_panic() {
    let error = start(&local()).wait().now_or_never().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn nothing_secret_is_printed() {
    let waiting = start(&local());
    let state = parameter(waiting.authorize_url(), "state").unwrap();
    let printed = format!("{waiting:?} {waiting:#?}");
    assert!(!printed.contains(&state) && !printed.contains(&waiting.link.url()), "{printed}");
}
