//! Serves the port of a loopback login: many connections at once, each bounded in time and size.
//!
//! It reads as much of HTTP as it needs, the first line, and responds with one page.

use std::{
    collections::VecDeque,
    future::poll_fn,
    io,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
    time,
};
use zeroize::Zeroizing;

use super::{
    super::callback::Callback,
    link::Link,
    page::{self, Page},
};
use crate::Error;

/// The longest head of a request. Browsers send the cookies of everything else on `localhost` too.
const LONGEST_HEAD: usize = 64 * 1024;

/// The limit for a connection to send its request. Browsers open some that they never use.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// The limit for sending a response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(3);

/// The limit for connections at once. A further one ends the oldest: if it had to wait, whoever
/// holds so many could keep the browser out.
const MOST_CONNECTIONS: usize = 64;

/// The pause after the system could not give a connection, for want of file handles for instance.
const PAUSE: Duration = Duration::from_millis(100);

/// The requests that are accepted: the redirect of one login, at one path; and whoever follows its link, once.
pub(super) struct Gate {
    pub(super) state: Zeroizing<String>,
    pub(super) path: String,
    pub(super) link: Link,
    pub(super) authorize_url: Zeroizing<String>,
}

/// The end of waiting: the redirect of this login, or the reason why waiting is no longer safe.
pub(super) struct Answered {
    pub(super) callback: Result<Callback, Error>,
    /// The connection that is to show the outcome.
    pub(super) browser: Option<TcpStream>,
}

/// The meaning of a request to a login that waits.
enum Verdict {
    /// It waits no longer.
    Over(Result<Callback, Error>),
    /// It goes on waiting; the page is for whoever sent the request.
    GoesOn(Page),
}

/// Serves until the redirect of the login arrives, or its link is followed a second time.
pub(super) async fn serve(mut listeners: Vec<TcpListener>, gate: Arc<Gate>) -> Answered {
    // Dropping it ends the conversations.
    let mut conversations = JoinSet::new();
    // The latest of them, in the order in which they began.
    let mut latest: VecDeque<AbortHandle> = VecDeque::new();
    loop {
        let event = poll_fn(|context| {
            while let Poll::Ready(Some(ended)) = conversations.poll_join_next(context) {
                if let Ok(Some(answered)) = ended {
                    return Poll::Ready(Event::Answered(answered));
                }
            }
            poll_accept(&mut listeners, context).map(|accepted| match accepted {
                Ok(stream) => Event::Connected(stream),
                Err(_) => Event::Failed,
            })
        })
        .await;
        match event {
            Event::Answered(answered) => return answered,
            Event::Connected(stream) => {
                if latest.len() == MOST_CONNECTIONS
                    && let Some(oldest) = latest.pop_front()
                {
                    oldest.abort();
                }
                latest.push_back(conversations.spawn(converse(stream, Arc::clone(&gate))));
            }
            Event::Failed => time::sleep(PAUSE).await,
        }
    }
}

/// The next connection to any of the listeners, which take turns at being asked first.
fn poll_accept(
    listeners: &mut [TcpListener],
    context: &mut Context<'_>,
) -> Poll<io::Result<TcpStream>> {
    for _ in 0..listeners.len() {
        listeners.rotate_left(1);
        let accepted = listeners.first().map(|listener| listener.poll_accept(context));
        if let Some(Poll::Ready(accepted)) = accepted {
            return Poll::Ready(accepted.map(|(stream, _)| stream));
        }
    }
    Poll::Pending
}

enum Event {
    Answered(Answered),
    Connected(TcpStream),
    Failed,
}

/// Reads one request. Returns the connection if it is the redirect of the login, else responds to it.
async fn converse(mut stream: TcpStream, gate: Arc<Gate>) -> Option<Answered> {
    let heard = time::timeout(HEAD_TIMEOUT, hear(&mut stream)).await;
    let page = match heard {
        // A slow one, or one that broke off: nobody is there to be told.
        Err(_) | Ok(Err(_)) => return None,
        Ok(Ok(Heard::Request { method, target })) => match gate.judge(&method, &target) {
            Verdict::Over(callback) => return Some(Answered { callback, browser: Some(stream) }),
            Verdict::GoesOn(page) => page,
        },
        Ok(Ok(Heard::TooLong)) => page::too_long(),
        Ok(Ok(Heard::Nonsense)) => page::nonsense(),
    };
    show(stream, &page).await;
    None
}

enum Heard {
    Request { method: String, target: String },
    TooLong,
    Nonsense,
}

/// Reads the head of a request.
async fn hear(stream: &mut TcpStream) -> io::Result<Heard> {
    let mut head = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let count = stream.read(&mut chunk).await?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // The end may lie across two chunks.
        let from = head.len().saturating_sub(3);
        head.extend_from_slice(chunk.get(..count).unwrap_or_default());
        if head.get(from..).is_some_and(|new| new.windows(4).any(|bytes| bytes == b"\r\n\r\n")) {
            return Ok(first_line(&head));
        }
        if head.len() > LONGEST_HEAD {
            return Ok(Heard::TooLong);
        }
    }
}

/// Takes the first line of a request apart.
fn first_line(head: &[u8]) -> Heard {
    let line = head.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let Ok(line) = std::str::from_utf8(line) else { return Heard::Nonsense };
    let mut words = line.split(' ');
    match (words.next(), words.next(), words.next(), words.next()) {
        (Some(method), Some(target), Some(version), None)
            if version.starts_with("HTTP/1.") && target.starts_with('/') =>
        {
            Heard::Request { method: method.to_owned(), target: target.to_owned() }
        }
        _ => Heard::Nonsense,
    }
}

impl Gate {
    fn judge(&self, method: &str, target: &str) -> Verdict {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let is_link = self.link.is_at(path);
        if path != self.path && !is_link {
            return Verdict::GoesOn(page::not_here());
        }
        if method != "GET" {
            return Verdict::GoesOn(page::only_get());
        }
        if is_link {
            return match self.link.follow() {
                Ok(()) => Verdict::GoesOn(page::to_amazon(&self.authorize_url)),
                Err(followed_before) => Verdict::Over(Err(followed_before)),
            };
        }
        // With its question mark, so that it is taken for a query and never for a bare code.
        match Callback::read(&format!("/?{query}")) {
            Ok(callback) if callback.belongs_to(&self.state) => Verdict::Over(Ok(callback)),
            _ => Verdict::GoesOn(page::another_login()),
        }
    }
}

/// Sends a page and closes the connection. Where that fails, nobody is there to be told.
pub(super) async fn show(mut stream: TcpStream, page: &Page) {
    let _ = time::timeout(RESPONSE_TIMEOUT, async {
        stream.write_all(page.response().as_bytes()).await?;
        stream.shutdown().await?;
        // What is unread when a connection closes makes the system throw away what was sent.
        let mut rest = [0; 4096];
        let mut left = 4 * LONGEST_HEAD;
        while page.drains && left > 0 {
            match stream.read(&mut rest).await? {
                0 => break,
                count => left = left.saturating_sub(count),
            }
        }
        io::Result::Ok(())
    })
    .await;
}
