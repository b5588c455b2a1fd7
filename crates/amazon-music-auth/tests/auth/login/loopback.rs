//! Loopback logins: the browser's callback, other requests to the port, and pasted callbacks.

use std::{
    io,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener},
};

use amazon_music_auth::{Error, ErrorKind, LoopbackLogin, Session};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::mpsc,
    task::JoinHandle,
    time,
};

use super::*;

/// The limit for a response, which only a failing test reaches.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(30);

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn start_at(host: &str, lwa: &Lwa) -> LoopbackLogin {
    // Another test may take a port in between.
    let uris = (0..5).map(|_| format!("http://{host}:{}/callback", free_port()));
    lwa.login().loopback(uris).app_name("The test").start().unwrap()
}

fn start(lwa: &Lwa) -> LoopbackLogin {
    start_at("127.0.0.1", lwa)
}

/// The browser of a login.
struct Browser {
    address: SocketAddr,
    callback: String,
    state: String,
}

impl Browser {
    fn new(login: &LoopbackLogin) -> Self {
        let uri: http::Uri = login.redirect_uri().parse().unwrap();
        let state = query(login.authorize_url())["state"].clone();
        let callback = format!("/callback?code=canary-code&state={state}");
        Self { address: (Ipv4Addr::LOCALHOST, uri.port_u16().unwrap()).into(), callback, state }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    async fn send(&self, request: impl AsRef<[u8]>) -> String {
        let mut stream = self.connect().await;
        stream.write_all(request.as_ref()).await.unwrap();
        read(stream).await
    }

    async fn get(&self, target: &str) -> String {
        self.send(format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")).await
    }

    async fn finish(&self, outcome: JoinHandle<Result<Session, Error>>) -> Session {
        let page = self.get(&self.callback).await;
        assert!(page.contains("You are logged in"), "{page}");
        outcome.await.unwrap().unwrap()
    }
}

async fn read(mut stream: TcpStream) -> String {
    let mut response = Vec::new();
    time::timeout(RESPONSE_TIMEOUT, stream.read_to_end(&mut response)).await.unwrap().unwrap();
    String::from_utf8(response).unwrap()
}

/// Starts a login that waits in a task.
fn waiting(reply: Option<Reply>) -> (Browser, JoinHandle<Result<Session, Error>>) {
    let login = start(&Lwa::new(reply));
    (Browser::new(&login), tokio::spawn(login.wait()))
}

#[tokio::test]
async fn concurrent_callbacks_create_one_session_and_show_one_page() {
    let lwa = Lwa::new([Reply::tokens()]);
    let login = start(&lwa);
    let redirect_uri = login.redirect_uri().to_owned();
    assert_eq!(query(login.authorize_url())["redirect_uri"], redirect_uri);
    let (browser, outcome) = (Browser::new(&login), tokio::spawn(login.wait()));
    let mut streams = [browser.connect().await, browser.connect().await];
    for stream in &mut streams {
        let request = format!("GET {} HTTP/1.1\r\n\r\n", browser.callback);
        stream.write_all(request.as_bytes()).await.unwrap();
    }
    let session = outcome.await.unwrap().unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
    let mut pages = String::new();
    for mut stream in streams {
        // The other connection is closed without a response.
        let _ = stream.read_to_string(&mut pages).await;
    }
    assert!(pages.starts_with("HTTP/1.1 200 OK\r\n"), "{pages}");
    assert_eq!(pages.matches("<h1>You are logged in</h1>").count(), 1, "{pages}");
    assert!(pages.contains("The test may now use"), "{pages}");
    assert!(!pages.contains("canary") && !pages.contains(&browser.state), "{pages}");
    assert_eq!(lwa.forms()[0]["redirect_uri"], redirect_uri);
}

#[tokio::test]
async fn other_requests_are_rejected_and_the_login_continues() {
    let (browser, outcome) = waiting(Some(Reply::tokens()));
    let (state, callback) = (&browser.state, &browser.callback);
    for (target, status) in [
        ("/favicon.ico", "404"),
        (&callback.replace("?", "/?"), "404"),
        (&callback.replace("/c", "/C"), "404"),
        (&format!("/{callback}"), "404"),
        ("/callback", "400"),
        ("/callback?code=canary", "400"),
        ("/callback?code=canary&state=canary", "400"),
        ("/callback?error=access_denied&state=canary", "400"),
        (&format!("/callback?state={state}"), "400"),
    ] {
        let page = browser.get(target).await;
        assert!(page.starts_with(&format!("HTTP/1.1 {status} ")), "{target}: {page}");
        assert_eq!(page.contains("This belongs to another login"), status == "400", "{page}");
        assert!(!page.contains("canary") && !page.contains(state), "{page}");
    }
    let cookie = "c".repeat(80 * 1024);
    for (request, status) in [
        (format!("POST {callback} HTTP/1.1\r\n\r\n"), "405"),
        (format!("HEAD {callback} HTTP/1.1\r\n\r\n"), "405"),
        (format!("GET https://127.0.0.1{callback} HTTP/1.1\r\n\r\n"), "400"),
        ("GET http://127.0.0.1 HTTP/1.1\r\n\r\n".to_owned(), "400"),
        ("GET http://127.0.0.1/ HTTP/1.1\r\n\r\n".to_owned(), "404"),
        (format!("GET {callback}\r\n\r\n"), "400"),
        ("\u{16}\u{3}\u{1}\u{0} canary\r\n\r\n".to_owned(), "400"),
        (format!("GET / HTTP/1.1\r\nCookie: {cookie}\r\n\r\n"), "431"),
    ] {
        let page = browser.send(&request).await;
        assert!(page.starts_with(&format!("HTTP/1.1 {status} ")), "{page}");
    }
    let page = browser.send(b"GET /\xff HTTP/1.1\r\n\r\n").await;
    assert!(page.starts_with("HTTP/1.1 404 "), "{page}");
    // A browser with many cookies is accepted, in pieces too.
    let request = format!("GET {callback} HTTP/1.1\r\nCookie: {}\r\n\r\n", "c".repeat(30 * 1024));
    let mut stream = browser.connect().await;
    stream.set_nodelay(true).unwrap();
    let (start, end) = request.split_at(100);
    for piece in start.as_bytes().chunks(7).chain([end.as_bytes()]) {
        stream.write_all(piece).await.unwrap();
        tokio::task::yield_now().await;
    }
    assert!(read(stream).await.contains("You are logged in"));
    assert!(outcome.await.unwrap().is_ok());
}

#[tokio::test]
async fn unusual_requests_finish_the_login() {
    for (before, origin, end) in [
        ("\r\n", "", "\r\n\r\n"),
        ("\r\n\r\n\n", "", "\r\nHost: a\r\n\r\n"),
        ("", "http://127.0.0.1:9090", "\r\n\r\n"),
        ("", "HTTP://localhost", "\r\nHost: localhost\r\n\r\n"),
        ("", "", "\nHost: a\n\n"),
        ("", "", "\r\nPurpose: a\r\nCookie: a=prefetch\r\n\r\n"),
    ] {
        let (browser, outcome) = waiting(Some(Reply::tokens()));
        let request = format!("{before}GET {origin}{} HTTP/1.1{end}", browser.callback);
        let page = browser.send(request).await;
        assert!(page.contains("You are logged in"), "{page}");
        assert!(outcome.await.unwrap().is_ok());
    }
}

#[tokio::test]
async fn prefetches_and_aborted_requests_use_up_nothing() {
    let login = start(&Lwa::new([Reply::tokens()]));
    let (browser, path) = (Browser::new(&login), link_path(&login));
    let outcome = tokio::spawn(login.wait());
    for header in [
        "Sec-Purpose: prefetch",
        "sec-purpose: prefetch;prerender",
        "Purpose: prefetch",
        "X-Moz: Prefetch",
        "X-Purpose: preview",
    ] {
        for target in [&path, &browser.callback] {
            let request = format!("GET {target} HTTP/1.1\r\n{header}\r\n\r\n");
            let page = browser.send(request).await;
            assert!(page.starts_with("HTTP/1.1 503 ") && !page.contains("Location"), "{page}");
        }
    }
    for is_reset in [false, true] {
        let mut aborted = browser.connect().await;
        aborted.write_all(format!("GET {path} HTTP/1.1\r\n\r\n").as_bytes()).await.unwrap();
        if is_reset {
            aborted.set_zero_linger().unwrap();
        }
    }
    assert!(browser.get(&path).await.starts_with("HTTP/1.1 302 "));
    browser.finish(outcome).await;
}

#[tokio::test]
async fn slow_and_unused_connections_block_nobody_and_time_out() {
    let (browser, outcome) = waiting(Some(Reply::tokens()));
    let (mut slow, mut slower) = (browser.connect().await, browser.connect().await);
    slow.write_all(b"GET /callback?code=canary&sta").await.unwrap();
    slower.write_all(b"GET /callback").await.unwrap();
    assert!(browser.get("/").await.contains(" 404 "));
    slow.write_all(b"te=canary HTTP/1.1\r\n\r\n").await.unwrap();
    assert!(read(slow).await.contains(" 400 "));
    time::pause();
    let closed = time::timeout(Duration::from_secs(60), slower.read_to_end(&mut Vec::new())).await;
    assert!(matches!(closed, Ok(Ok(0) | Err(_))), "{closed:?}");
    time::resume();
    let mut unused = browser.connect().await;
    browser.finish(outcome).await;
    // The end of the login closes all connections.
    assert!(matches!(unused.read_to_end(&mut Vec::new()).await, Ok(0) | Err(_)));
}

#[tokio::test]
async fn too_many_idle_connections_close_the_oldest() {
    let (browser, outcome) = waiting(Some(Reply::tokens()));
    let mut idle = Vec::new();
    for _ in 0..80 {
        idle.push(browser.connect().await);
    }
    // The paused clock does not advance while a blocking task runs, so no connection times out.
    time::pause();
    let address = browser.address;
    let oldest = idle.remove(0).into_std().unwrap();
    let read = tokio::task::spawn_blocking(move || {
        use std::io::Write as _;
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
        oldest.set_nonblocking(false).unwrap();
        [stream, oldest].map(|stream| {
            stream.set_read_timeout(Some(RESPONSE_TIMEOUT)).unwrap();
            io::read_to_string(stream)
        })
    });
    let [page, oldest] = read.await.unwrap();
    time::resume();
    assert!(page.unwrap().contains(" 404 "));
    assert_eq!(oldest.unwrap(), "");
    browser.finish(outcome).await;
}

#[tokio::test]
async fn denied_login_and_failed_exchange_are_shown_and_returned() {
    let (browser, outcome) = waiting(None);
    let target = format!("/callback?error=access_denied&state={}", browser.state);
    assert!(browser.get(&target).await.contains("The login was denied"));
    assert_eq!(outcome.await.unwrap().unwrap_err().kind(), ErrorKind::Denied);

    let (browser, outcome) = waiting(Some(Reply::error("invalid_grant")));
    let page = browser.get(&browser.callback).await;
    assert!(page.contains("The login failed") && page.contains("start the login again"), "{page}");
    assert!(!page.contains("canary"), "{page}");
    assert_eq!(outcome.await.unwrap().unwrap_err().kind(), ErrorKind::Expired);
}

#[tokio::test(start_paused = true)]
async fn timeout_lists_the_causes() {
    let login = start(&Lwa::new([]));
    let uri = login.redirect_uri().to_owned();
    let error = login.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    assert_eq!(error.to_string(), format!("no browser came back to {uri} within 600 seconds"));
    for cause in ["client ID", "Allowed Return URLs", &uri, "scope", "closed beta", "paste"] {
        assert!(error.hint().contains(cause), "{cause}: {}", error.hint());
    }
}

#[test]
fn wait_outside_a_tokio_runtime_is_an_error() {
    let login = start(&Lwa::new([]));
    let error = futures_util::FutureExt::now_or_never(login.wait()).unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

/// Returns the path of the link that `login` opens the browser with.
fn link_path(login: &LoopbackLogin) -> String {
    let mut link = String::new();
    let browser = |url: &str| {
        link.push_str(url);
        Ok::<(), Error>(())
    };
    login.open(browser).unwrap();
    let origin = login.redirect_uri().strip_suffix("/callback").unwrap();
    link.strip_prefix(origin).unwrap().to_owned()
}

#[tokio::test]
async fn link_for_the_browser_is_random_and_redirects_to_amazon() {
    let lwa = Lwa::new([Reply::tokens()]);
    let login = start(&lwa);
    let path = link_path(&login);
    let random = path.strip_prefix('/').unwrap();
    assert!(random.len() >= 22 && !random.contains(['/', '?', '#', '=']), "{path}");
    assert_ne!(link_path(&start(&lwa)), path);
    let browser = Browser::new(&login);
    let printed = format!("{login:?} {login:#?}");
    assert!(!printed.contains(&browser.state) && !printed.contains(&path), "{printed}");
    let authorize_url = login.authorize_url().to_owned();
    let outcome = tokio::spawn(login.wait());
    // None of these uses the link up.
    for target in ["/", &format!("{path}/"), &path[..path.len() - 1]] {
        assert!(browser.get(target).await.starts_with("HTTP/1.1 404 "), "{target}");
    }
    for method in ["HEAD", "POST", "OPTIONS"] {
        let response = browser.send(format!("{method} {path} HTTP/1.1\r\n\r\n")).await;
        assert!(response.starts_with("HTTP/1.1 405 ") && !response.contains("Location"));
    }
    let mut broken_off = browser.connect().await;
    broken_off.write_all(format!("GET {path} HTTP/1.1\r\n").as_bytes()).await.unwrap();
    drop(broken_off);

    let response = browser.get(&path).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 302 Found\r\n"), "{head}");
    assert!(head.contains(&format!("\r\nLocation: {authorize_url}\r\n")));
    assert!(head.contains("no-store") && head.contains("Referrer-Policy: no-referrer"));
    assert!(!body.contains(&browser.state));
    browser.finish(outcome).await;
}

#[tokio::test]
async fn link_that_is_followed_twice_ends_the_login() {
    let login = start(&Lwa::new([]));
    let (browser, path) = (Browser::new(&login), link_path(&login));
    let outcome = tokio::spawn(login.wait());
    assert!(browser.get(&path).await.starts_with("HTTP/1.1 302 "));
    let page = browser.get(&path).await;
    assert!(page.contains("The login failed") && page.contains("start the login again"));
    assert!(!page.contains("Location") && !page.contains(&browser.state), "{page}");
    let error = outcome.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("followed twice"), "{error}");
    assert!(error.hint().contains("another user"), "{}", error.hint());
}

#[tokio::test(start_paused = true)]
async fn pasted_callback_finishes_the_login() {
    let login = start(&Lwa::new([Reply::tokens()]));
    let browser = Browser::new(&login);
    let good = format!("http://{}{}", browser.address, browser.callback);
    let mut texts = vec![&*good, "?code=canary&state=canary", "code=canary", "canary"];
    let mut problems = Vec::new();
    let session = login.wait_or_paste(|problem| {
        problems.extend(problem.map(|problem| format!("{problem} {problem:?}")));
        let text = texts.pop().map(str::to_owned);
        async { text }
    });
    assert!(session.await.unwrap().is_refreshable());
    assert_eq!(problems.len(), 3);
    for (problem, part) in problems.iter().zip(["a bare code", "no state", "another login"]) {
        assert!(problem.contains(part) && !problem.contains("canary"), "{problem}");
    }
    assert!(TcpListener::bind(browser.address).is_ok());
}

#[tokio::test]
async fn browser_can_finish_after_or_while_texts_are_pasted() {
    for (text, limit) in [(None, 1), (Some("canary".to_owned()), 10_000)] {
        let login = start(&Lwa::new([Reply::tokens()]));
        let browser = Browser::new(&login);
        let (sender, mut called) = mpsc::unbounded_channel();
        let outcome = tokio::spawn(login.wait_or_paste(move |_| {
            sender.send(()).unwrap();
            let text = text.clone();
            async { text }
        }));
        called.recv().await.unwrap();
        browser.finish(outcome).await;
        assert!(called.len() < limit);
    }
}

#[tokio::test]
async fn localhost_serves_both_loopback_addresses() {
    let login = start_at("localhost", &Lwa::new([Reply::tokens()]));
    let mut browser = Browser::new(&login);
    let outcome = tokio::spawn(login.wait());
    let ipv4 = browser.address;
    if TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_ok() {
        browser.address = (Ipv6Addr::LOCALHOST, ipv4.port()).into();
        assert!(browser.get("/").await.contains(" 404 "));
    }
    browser.address = ipv4;
    browser.finish(outcome).await;
}

#[tokio::test]
async fn dropping_a_login_frees_its_port() {
    let login = Lwa::new([]).login();
    let uri = format!("http://127.0.0.1:{}/callback", free_port());
    let start = || login.loopback([uri.as_str()]).start();
    drop(start().unwrap());
    let waiting = start().unwrap();
    let (browser, outcome) = (Browser::new(&waiting), tokio::spawn(waiting.wait()));
    assert!(browser.get("/").await.contains(" 404 "));
    assert_eq!(start().unwrap_err().kind(), ErrorKind::Transient);
    outcome.abort();
    assert!(outcome.await.unwrap_err().is_cancelled());
    drop(start().unwrap());
}
