//! The server: HTTP/1.1 over TCP, with a task for each connection.

use std::{
    future::pending,
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
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
    task::{JoinHandle, JoinSet, yield_now},
    time::{sleep, timeout},
};

use crate::{
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

/// The number of open connections. Further clients wait.
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
        Self { stop, task: tokio::spawn(listen(listener, service, stopped)) }
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

async fn listen(listener: TcpListener, service: SandboxService, mut stop: watch::Receiver<()>) {
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stop.changed() => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, peer)) => {
                    // The client sees the error of its connection.
                    connections.spawn(graceful.watch(connection(stream, peer, service.clone())));
                }
                // The process may have no free file descriptors for a while.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
        }
    }
    drop(listener);
    let _ = timeout(GRACE, graceful.shutdown()).await;
    connections.shutdown().await;
}

/// Serves a connection.
fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    service: SandboxService,
) -> impl GracefulConnection<Error = hyper::Error> + Send + use<> {
    // Otherwise small responses could wait until the client has acknowledged earlier ones.
    let _ = stream.set_nodelay(true);
    let is_other_machine = !peer.ip().to_canonical().is_loopback();
    let service = service_fn(move |request: http::Request<Incoming>| {
        let service = service.clone();
        async move {
            let (mut head, body) = request.into_parts();
            if is_other_machine {
                head.extensions.insert(FromOtherMachine);
            }
            let (response, abort) = match read(body).await {
                Ok(body) => service.respond(http::Request::from_parts(head, body)).await,
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
async fn read(body: Incoming) -> Result<Bytes, StatusCode> {
    match timeout(BODY_TIMEOUT, Limited::new(body, BODY_LIMIT).collect()).await {
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
    use super::*;

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
