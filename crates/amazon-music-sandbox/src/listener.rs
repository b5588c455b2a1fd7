//! The server: HTTP/1.1 over TCP, with a task for each connection.

use std::{
    collections::HashMap,
    future::pending,
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use futures_util::stream::{self, StreamExt as _};
use http::{StatusCode, header::CONTENT_LENGTH};
use http_body_util::{
    BodyExt as _, Full, LengthLimitError, Limited, StreamBody, combinators::UnsyncBoxBody,
};
use hyper::{
    body::{Frame, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulConnection, GracefulShutdown},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{AbortHandle, Id, JoinHandle, JoinSet, yield_now},
    time::{sleep, timeout},
};

use crate::{
    control::STATE_PATH,
    request::FromOtherMachine,
    response::{self, Abort, Response},
    service::SandboxService,
};

/// The time for the head of a request, and for which a connection without a request stays open.
///
/// It is longer than clients keep idle connections (reqwest: 90 seconds). If the sandbox closed a connection while a request
/// is sent, for instance since a test advances a paused clock, the outcome of a write would be unknown.
const HEAD_TIMEOUT: Duration = Duration::from_secs(120);

/// The time for the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The largest head of a request, in bytes.
const HEAD_LIMIT: usize = 64 * 1024;

/// The largest body of a request, in bytes.
const BODY_LIMIT: usize = 4 * 1024 * 1024;

/// The number of connections from which on a new one closes the one that was idle for longest.
const CONNECTIONS: usize = 512;

/// The time for open responses when the sandbox is stopped.
const GRACE: Duration = Duration::from_secs(1);

/// A task that accepts connections. Dropping this aborts the task and closes all connections.
#[derive(Debug)]
pub(crate) struct Listener {
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl Listener {
    pub(crate) fn start(listener: TcpListener, service: SandboxService) -> Self {
        let (stop, stopped) = watch::channel(());
        Self { stop, task: tokio::spawn(listen(listener, service, CONNECTIONS, stopped)) }
    }

    /// Stops listening, and waits until all connections are closed.
    pub(crate) async fn stop(mut self) {
        self.stop.send_replace(());
        let _ = (&mut self.task).await;
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The URL at which clients of this machine reach an address.
pub(crate) fn url(address: SocketAddr) -> String {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, address.port()))
}

async fn listen(
    listener: TcpListener,
    service: SandboxService,
    limit: usize,
    mut stop: watch::Receiver<()>,
) {
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    let (mut idle, uses) = (IdleConnections::default(), Arc::new(AtomicU64::new(1)));
    loop {
        tokio::select! {
            _ = stop.changed() => break,
            // The client sees the error of its connection.
            Some(ended) = connections.join_next_with_id() => {
                idle.0.remove(&ended.map_or_else(|error| error.id(), |(id, _)| id));
            }
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    if connections.len() >= limit {
                        idle.close_oldest();
                    }
                    let last_use = LastUse::new(Arc::clone(&uses));
                    let served = connection(stream, peer, service.clone(), last_use.clone());
                    let task = connections.spawn(graceful.watch(served));
                    idle.0.insert(task.id(), (last_use, task));
                }
                // The process has no free file descriptor.
                Err(_) => {
                    idle.close_oldest();
                    sleep(Duration::from_millis(50)).await;
                }
            },
        }
    }
    drop(listener);
    let _ = timeout(GRACE, graceful.shutdown()).await;
    connections.shutdown().await;
}

/// The open connections by their tasks.
#[derive(Default)]
struct IdleConnections(HashMap<Id, (LastUse, AbortHandle)>);

impl IdleConnections {
    /// Closes the connection that was idle for longest, if one is idle.
    fn close_oldest(&mut self) {
        let last_use = |(last_use, _): &&(LastUse, AbortHandle)| last_use.get();
        if let Some((_, task)) =
            self.0.values().filter(|it| last_use(it) != BUSY).min_by_key(last_use)
        {
            task.abort();
        }
    }
}

/// The last use of a connection that is processing a request.
const BUSY: u64 = u64::MAX;

/// The position of the last use of a connection among the uses of all connections.
#[derive(Clone)]
struct LastUse {
    uses: Arc<AtomicU64>,
    last: Arc<AtomicU64>,
}

impl LastUse {
    fn new(uses: Arc<AtomicU64>) -> Self {
        let last = Arc::new(AtomicU64::new(uses.fetch_add(1, Ordering::Relaxed)));
        Self { uses, last }
    }

    fn get(&self) -> u64 {
        self.last.load(Ordering::Relaxed)
    }

    fn set_busy(&self) {
        self.last.store(BUSY, Ordering::Relaxed);
    }

    fn set_idle(&self) {
        self.last.store(self.uses.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
    }
}

/// Serves a connection.
fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    service: SandboxService,
    last_use: LastUse,
) -> impl GracefulConnection<Error = hyper::Error> + Send + use<> {
    // Otherwise small responses could wait until the client has acknowledged earlier ones.
    let _ = stream.set_nodelay(true);
    let is_other_machine = !peer.ip().to_canonical().is_loopback();
    let service = service_fn(move |request: http::Request<Incoming>| {
        let (service, last_use) = (service.clone(), last_use.clone());
        async move {
            let (mut head, body) = request.into_parts();
            if is_other_machine {
                head.extensions.insert(FromOtherMachine);
            }
            // A state can be larger than any other body.
            let is_state = !is_other_machine && head.uri.path() == STATE_PATH;
            let (response, abort) = match read(body, if is_state { usize::MAX } else { BODY_LIMIT })
                .await
            {
                Ok(body) => {
                    last_use.set_busy();
                    let responded = service.respond(http::Request::from_parts(head, body)).await;
                    last_use.set_idle();
                    responded
                }
                Err(status) => (response::empty(status.as_u16()), None),
            };
            with_abort(response, abort)
        }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(stream), service)
}

/// Reads the body of a request, or returns the status of an error.
async fn read(body: Incoming, limit: usize) -> Result<Bytes, StatusCode> {
    match timeout(BODY_TIMEOUT, Limited::new(body, limit).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// Prepares a response for sending. An error closes the connection without a response.
fn with_abort(response: Response, abort: Option<Abort>) -> io::Result<http::Response<Body>> {
    let (mut head, body) = response.into_parts();
    let Some(abort) = abort else {
        let body = Full::new(body).map_err(|never| match never {});
        return Ok(http::Response::from_parts(head, body.boxed_unsync()));
    };
    if abort == Abort::NoResponse {
        return Err(fault());
    }
    head.headers.insert(CONTENT_LENGTH, body.len().into());
    let half = stream::iter([Ok(Frame::data(body.slice(..body.len() / 2)))]);
    let frames = half.chain(stream::once(async move {
        if abort == Abort::StalledBody {
            // The client or the end of the sandbox closes the connection.
            pending::<()>().await;
        }
        // The first half is written before the connection is closed; otherwise the client would not receive it.
        yield_now().await;
        Err(fault())
    }));
    Ok(http::Response::from_parts(head, StreamBody::new(frames).boxed_unsync()))
}

fn fault() -> io::Error {
    io::Error::other("a fault of the sandbox")
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;
    use crate::{Fault, Sandbox};

    #[tokio::test]
    async fn the_connection_that_was_idle_for_longest_is_closed_for_a_new_one() {
        let sandbox = Sandbox::builder().tracks(100).build();
        sandbox.add_fault(Fault::latency(Duration::from_secs(60)).times(1)).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (_stop, stopped) = watch::channel(());
        tokio::spawn(listen(listener, sandbox.service(), 3, stopped));
        let connect = async || TcpStream::connect(address).await.unwrap();
        let request = async |stream: &mut TcpStream| {
            let get = b"GET /v1/me HTTP/1.1\r\nHost: localhost\r\n\r\n";
            stream.write_all(get).await.unwrap();
        };
        let mut busy = connect().await;
        request(&mut busy).await;
        while sandbox.journal().is_empty() {
            yield_now().await;
        }
        let (mut first, mut second) = (connect().await, connect().await);
        for stream in [&mut first, &mut second] {
            request(stream).await;
            assert!(stream.read(&mut [0; 8]).await.unwrap() > 0);
        }
        let mut new = connect().await;
        request(&mut new).await;
        assert!(new.read(&mut [0; 8]).await.unwrap() > 0);
        let ends = async |stream: &mut TcpStream| stream.read_to_end(&mut Vec::new()).await;
        assert!(ends(&mut first).await.is_ok(), "it was closed");
        for stream in [&mut second, &mut busy] {
            assert!(timeout(Duration::ZERO, ends(stream)).await.is_err(), "it is open");
        }
    }

    #[test]
    fn an_unspecified_address_has_a_loopback_url() {
        for (address, expected) in [
            ("127.0.0.1:80", "http://127.0.0.1:80"),
            ("0.0.0.0:80", "http://127.0.0.1:80"),
            ("[::]:80", "http://[::1]:80"),
            ("192.0.2.1:80", "http://192.0.2.1:80"),
        ] {
            assert_eq!(url(address.parse().unwrap()), expected);
        }
    }
}
