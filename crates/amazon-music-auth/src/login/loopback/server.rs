//! Serves the port of a loopback login: many connections at once, each limited in time and size.
//!
//! It reads only the head of a request, and responds with one page.

use std::{
    collections::VecDeque,
    future::{Future, poll_fn},
    io,
    pin::{Pin, pin},
    sync::atomic::{AtomicBool, Ordering},
    task::Poll,
    time::Duration,
};

use futures_util::stream::{self, Stream as _};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, copy, sink},
    net::{TcpListener, TcpStream},
    time,
};

use super::{
    super::{PendingLogin, callback::Callback},
    page::{self, Page},
};
use crate::{Error, ErrorKind};

/// The limit for the head of a request. Browsers send the cookies of all servers on `localhost`.
const MAX_HEAD_BYTES: u64 = 64 * 1024;

/// The limit for a connection to send its request. Browsers open connections that they never use.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// The time for a client to close its connection before the link counts as followed.
///
/// Browsers abort requests that they send ahead, and then send them again.
const ABORT_TIME: Duration = Duration::from_millis(50);

/// The limit for sending a response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(3);

/// The limit for concurrent connections.
///
/// A further one closes the oldest, so that idle connections cannot block the browser.
const MAX_CONNECTIONS: usize = 64;

/// The pause after a failed `accept`, for instance if there are too many open files.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// The requests that a loopback login accepts: its callback, and its link once.
pub(super) struct Gate<'a> {
    pub(super) pending: &'a PendingLogin,
    pub(super) path: &'a str,
    pub(super) link_path: &'a str,
    pub(super) link_used: AtomicBool,
}

/// The callback of the login, or an error that ends the login.
pub(super) type Ended = Result<Callback, Error>;

/// Serves until the login ends. Returns the connection that waits for the outcome.
pub(super) async fn serve(listeners: Vec<TcpListener>, gate: &Gate<'_>) -> (Ended, TcpStream) {
    type Handling<'a> = Pin<Box<dyn Future<Output = Option<(Ended, TcpStream)>> + Send + 'a>>;
    let mut connections: VecDeque<Handling<'_>> = VecDeque::new();
    let mut accepted = pin!(stream::unfold(listeners, |mut listeners| async move {
        Some((accept(&mut listeners).await, listeners))
    }));
    poll_fn(|context| {
        loop {
            let mut ended = None;
            connections.retain_mut(|handling| match handling.as_mut().poll(context) {
                Poll::Ready(outcome) => {
                    ended = ended.take().or(outcome);
                    false
                }
                Poll::Pending => true,
            });
            if let Some(ended) = ended {
                return Poll::Ready(ended);
            }
            let Poll::Ready(Some(stream)) = accepted.as_mut().poll_next(context) else {
                return Poll::Pending;
            };
            if connections.len() == MAX_CONNECTIONS {
                connections.pop_front();
            }
            connections.push_back(Box::pin(handle(stream, gate)));
        }
    })
    .await
}

/// Accepts the next connection. The listeners take turns at being polled first.
async fn accept(listeners: &mut [TcpListener]) -> TcpStream {
    loop {
        listeners.rotate_left(1);
        let accepted = poll_fn(|context| {
            let mut polls = listeners.iter().map(|listener| listener.poll_accept(context));
            polls.find(Poll::is_ready).unwrap_or(Poll::Pending)
        });
        match accepted.await {
            Ok((stream, _)) => return stream,
            Err(_) => time::sleep(ACCEPT_PAUSE).await,
        }
    }
}

/// Reads one request. Responds to it unless it ends the login.
async fn handle(mut stream: TcpStream, gate: &Gate<'_>) -> Option<(Ended, TcpStream)> {
    // Connections that are too slow or break off are closed without a response.
    let head = time::timeout(HEAD_TIMEOUT, read_head(&mut stream)).await.ok()?.ok()?;
    let page = match gate.judge(&head) {
        Verdict::Callback(callback) => return Some((Ok(callback), stream)),
        Verdict::Link if is_aborted(&mut stream).await => return None,
        Verdict::Link if gate.link_used.swap(true, Ordering::Relaxed) => {
            return Some((Err(link_followed_twice()), stream));
        }
        Verdict::Link => page::redirect(gate.pending.authorize_url()),
        Verdict::Notice(page) => page,
    };
    show(stream, &page, true).await;
    None
}

/// Returns `true` if the client closes the connection before it gets a response.
async fn is_aborted(stream: &mut TcpStream) -> bool {
    let closed = time::timeout(ABORT_TIME, stream.read(&mut [0])).await;
    matches!(closed, Ok(Ok(0) | Err(_)))
}

/// Reads the head of a request, or the start of one that is too long. Empty lines before it are ignored (RFC 9112).
async fn read_head(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    let mut reader = BufReader::new(stream.take(MAX_HEAD_BYTES));
    while !is_complete(&head) && reader.get_ref().limit() > 0 {
        if reader.read_until(b'\n', &mut head).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if head.trim_ascii_start().is_empty() {
            head.clear();
        }
    }
    Ok(head)
}

/// Returns `true` if a head ends with an empty line.
fn is_complete(head: &[u8]) -> bool {
    let head = head.strip_suffix(b"\n").unwrap_or_default();
    head.strip_suffix(b"\r").unwrap_or(head).ends_with(b"\n")
}

/// Returns the method and the target of a request.
fn request_line(line: &str) -> Option<(&str, &str)> {
    let mut parts = line.split(' ');
    match (parts.next()?, parts.next()?, parts.next()?, parts.next()) {
        (method, target, version, None) if version.starts_with("HTTP/1.") => {
            // Every server accepts an absolute target (RFC 9112), which names this server.
            let path = match target.split_at_checked("http://".len()) {
                Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http://") => {
                    &rest[rest.find('/')?..]
                }
                _ => target,
            };
            path.starts_with('/').then_some((method, path))
        }
        _ => None,
    }
}

/// Returns `true` if a browser requests a page before its user does.
fn is_prefetch(head: &str) -> bool {
    head.lines().skip(1).filter_map(|line| line.split_once(':')).any(|(name, value)| {
        let value = value.to_ascii_lowercase();
        ["sec-purpose", "purpose", "x-purpose", "x-moz"]
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
            && ["prefetch", "prerender", "preview"].iter().any(|purpose| value.contains(purpose))
    })
}

/// The reaction to a request.
enum Verdict {
    /// It is the callback of the login.
    Callback(Callback),
    /// It is for the link that redirects to Amazon's page.
    Link,
    /// It gets a page, and the login continues.
    Notice(Page),
}

impl Gate<'_> {
    fn judge(&self, head: &[u8]) -> Verdict {
        let notice =
            |status, title, texts: &[&str]| Verdict::Notice(page::notice(status, title, texts));
        if !is_complete(head) {
            let texts = &[
                "The browser sent more than this address reads.",
                "Delete the cookies of localhost and 127.0.0.1, and start the login again.",
            ];
            return notice("431 Request Header Fields Too Large", "Too many cookies", texts);
        }
        let only_callbacks = &["This address only serves the callback of a login."];
        let head = String::from_utf8_lossy(head);
        let Some((method, target)) = head.lines().next().and_then(request_line) else {
            return notice("400 Bad Request", "Invalid request", only_callbacks);
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        if path != self.path && path != self.link_path {
            return notice("404 Not Found", "Not found", only_callbacks);
        }
        if method != "GET" {
            let texts = &["This address accepts only GET requests."];
            return notice("405 Method Not Allowed", "Method not allowed", texts);
        }
        if is_prefetch(&head) {
            // The browser sends the request again when its user opens the page.
            let texts = &["This address cannot be loaded in advance."];
            return notice("503 Service Unavailable", "Open the page again", texts);
        }
        if path == self.link_path {
            return Verdict::Link;
        }
        // The question mark makes it a query, and never a bare code.
        match Callback::read(&format!("/?{query}")) {
            Ok(callback) if callback.belongs_to(self.pending.state()) => {
                Verdict::Callback(callback)
            }
            _ => {
                let texts = &[
                    "This is not the callback of the login that is waiting here, so it was ignored.",
                    "Go back to the app, and use the page that it opened last.",
                ];
                notice("400 Bad Request", "This belongs to another login", texts)
            }
        }
    }
}

fn link_followed_twice() -> Error {
    let message =
        "the link that opens this login was followed twice, so another program may have it";
    Error::new(ErrorKind::Protocol, message).with_hint(
        "start the login again; if this occurs again, show the address of Amazon's page instead of \
         opening it: another user of this machine may be watching, or the browser sends it twice",
    )
}

/// Sends a page and closes the connection. Errors are ignored.
///
/// If `drain`, the rest of the request is read: the system discards a response if unread data is left on close.
pub(super) async fn show(mut stream: TcpStream, page: &Page, drain: bool) {
    let _ = time::timeout(RESPONSE_TIMEOUT, async {
        stream.write_all(page.as_bytes()).await?;
        stream.shutdown().await?;
        if drain {
            copy(&mut stream.take(4 * MAX_HEAD_BYTES), &mut sink()).await?;
        }
        io::Result::Ok(())
    })
    .await;
}
