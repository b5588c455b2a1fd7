//! The sockets: connections of HTTP/1.1, all served by one router.
//!
//! Each connection is a task of its own. All of them end with the [`Listener`].

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use axum::{Extension, Router};
use hyper::{
    server::conn::http1,
    service::{Service as _, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulConnection, GracefulShutdown},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{JoinHandle, JoinSet},
    time::{sleep, timeout},
};

use crate::{
    http::{self, Peer, Unsent},
    sandbox::Core,
};

/// How long a client may take for the head of a request, and how long its connection is kept without one. Longer than
/// clients keep connections themselves (reqwest: 90 seconds): one that ends while a request is on its way, as when a test
/// moves a paused clock, leaves a write uncertain.
const PATIENCE: Duration = Duration::from_secs(120);

/// The longest head of a request, in bytes.
const HEAD_LIMIT: usize = 64 * 1024;

/// Connections at a time. More have to wait.
const CONNECTIONS: usize = 512;

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
        Self { stop, task: tokio::spawn(listen(listener, http::router(core), stopped)) }
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

async fn listen(listener: TcpListener, router: Router, mut stop: watch::Receiver<()>) {
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stop.changed() => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept(), if connections.len() < CONNECTIONS => match accepted {
                Ok((stream, peer)) => {
                    // What goes wrong with a connection concerns its client, who sees it.
                    connections.spawn(graceful.watch(connection(stream, peer, &router)));
                }
                // Out of files, for instance: it goes on once there are some again.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
        }
    }
    drop(listener);
    let _ = timeout(GRACE, graceful.shutdown()).await;
    connections.shutdown().await;
}

/// Serves what comes over a connection.
fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: &Router,
) -> impl GracefulConnection<Error = hyper::Error> + Send + use<> {
    // Without it, small answers could wait for the client's acknowledgement of what came before.
    let _ = stream.set_nodelay(true);
    let peer = Peer { is_foreign: !peer.ip().to_canonical().is_loopback() };
    let routed = TowerToHyperService::new(router.clone().layer(Extension(peer)));
    let service = service_fn(move |request| {
        let answer = routed.call(request);
        async move {
            let Ok(answer) = answer.await;
            // An error of its service ends the connection, and nothing is written.
            let is_sent = answer.extensions().get::<Unsent>().is_none();
            is_sent.then_some(answer).ok_or_else(|| io::Error::other("a fault of the sandbox"))
        }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(HEAD_LIMIT)
        .serve_connection(TokioIo::new(stream), service)
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
