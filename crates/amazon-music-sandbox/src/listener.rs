//! The sockets: what comes over HTTP/1.1 becomes a request of the sandbox, and its answer goes back.
//!
//! Each connection is a task of its own. All of them end with the [`Listener`].

use std::{
    convert::Infallible,
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::{
    Request, Response,
    body::{Body, Bytes, Frame, SizeHint},
    http::HeaderName,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{JoinHandle, JoinSet},
    time::{sleep, timeout},
};

use crate::{
    sandbox::Core,
    server::{End, Incoming, Outgoing},
};

/// The longest body of a request, in bytes.
const BODY_LIMIT: usize = 4 * 1024 * 1024;

/// The longest head of a request, in bytes.
const HEAD_LIMIT: usize = 64 * 1024;

/// Connections at a time. More have to wait.
const CONNECTIONS: usize = 512;

/// How long a client may take for the head of a request, and again for its body.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long answers under way may take once the sandbox is to stop.
const GRACE: Duration = Duration::from_secs(1);

/// A task that listens. It ends when this is dropped, with all connections.
#[derive(Debug)]
pub(crate) struct Listener {
    stop: watch::Sender<()>,
    task: JoinHandle<()>,
}

impl Listener {
    pub(crate) fn start(listener: TcpListener, core: Arc<Core>) -> Self {
        let (stop, stopped) = watch::channel(());
        Self { stop, task: tokio::spawn(listen(listener, core, stopped)) }
    }

    /// Ends once all connections have ended.
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

/// Where clients of this machine reach an address that is listened at.
pub(crate) fn url(address: SocketAddr) -> String {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, address.port()))
}

async fn listen(listener: TcpListener, core: Arc<Core>, mut stop: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stop.changed() => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, peer)) => {
                    connections.spawn(connect(stream, peer, Arc::clone(&core), stop.clone()));
                }
                // Out of files, for instance: it goes on once there are some again.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
        }
    }
    drop(listener);
    let _ = timeout(GRACE, async { while connections.join_next().await.is_some() {} }).await;
    connections.shutdown().await;
}

async fn connect(
    stream: TcpStream,
    peer: SocketAddr,
    core: Arc<Core>,
    mut stop: watch::Receiver<()>,
) {
    // Without it, small answers could wait for the client's acknowledgement of what came before.
    let _ = stream.set_nodelay(true);
    let is_foreign = !peer.ip().to_canonical().is_loopback();
    let service = service_fn(|request| {
        let core = Arc::clone(&core);
        async move { Ok::<_, Infallible>(respond(request, is_foreign, core).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    tokio::select! {
        // What goes wrong with a connection concerns its client, who sees it.
        _ = connection.as_mut() => return,
        _ = stop.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn respond(
    request: Request<impl Body<Data = Bytes, Error = hyper::Error>>,
    is_foreign: bool,
    core: Arc<Core>,
) -> Response<Sent> {
    let outgoing = match receive(request, is_foreign).await {
        Ok(incoming) if core.has_state_file() => {
            let answer = tokio::task::spawn_blocking(move || core.answer(&incoming));
            answer.await.unwrap_or_else(|_| Outgoing::empty(500))
        }
        Ok(incoming) => core.answer(&incoming),
        Err(status) => Outgoing::empty(status),
    };
    if !outgoing.delivery.delay.is_zero() {
        sleep(outgoing.delivery.delay).await;
    }
    response(outgoing)
}

/// Reads a request, or gives the status that refuses it.
async fn receive(
    request: Request<impl Body<Data = Bytes, Error = hyper::Error>>,
    is_foreign: bool,
) -> Result<Incoming, u16> {
    let (head, body) = request.into_parts();
    let body = pin!(Limited::new(body, BODY_LIMIT));
    let body = match timeout(PATIENCE, body.collect()).await {
        Ok(Ok(body)) => body.to_bytes().to_vec(),
        Ok(Err(why)) if why.is::<LengthLimitError>() => return Err(413),
        Ok(Err(_)) => return Err(400),
        Err(_) => return Err(408),
    };
    // Values that are no text cannot be meant for anything here.
    let headers = head.headers.iter().filter_map(|(name, value)| {
        Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
    });
    Ok(Incoming {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body,
        is_foreign,
    })
}

fn response(outgoing: Outgoing) -> Response<Sent> {
    let mut response = Response::builder().status(outgoing.status);
    for (name, value) in &outgoing.headers {
        if let Ok(name) = HeaderName::try_from(*name) {
            response = response.header(name, value);
        }
    }
    let length = outgoing.body.len();
    let mut data = Bytes::from(outgoing.body);
    // What is not there cannot break off.
    let end = if length == 0 { End::Whole } else { outgoing.delivery.end };
    if end != End::Whole {
        data.truncate(length / 2);
    }
    let data = (!data.is_empty()).then_some(data);
    response.body(Sent { data, length, end, is_written: false }).unwrap_or_else(|_| {
        let nothing = Sent { data: None, length: 0, end: End::Whole, is_written: false };
        let mut broken = Response::new(nothing);
        *broken.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        broken
    })
}

/// The body of an answer, which may end before its time.
struct Sent {
    data: Option<Bytes>,
    /// How long it says that it is.
    length: usize,
    end: End,
    /// Whether what comes before the end has left.
    is_written: bool,
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(data) = self.data.take() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        match self.end {
            End::Whole => Poll::Ready(None),
            // Nobody wakes this: the connection ends with its client, or with the sandbox.
            End::Stalled => Poll::Pending,
            End::Cut if self.is_written => {
                Poll::Ready(Some(Err(io::Error::other("a fault of the sandbox"))))
            }
            // What came before is written out first, or the client would not see it.
            End::Cut => {
                self.is_written = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_for_all_is_reached_at_this_machine() {
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
