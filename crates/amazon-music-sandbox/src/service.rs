//! A sandbox as an HTTP service in the same process, without sockets.

use std::{
    error, fmt,
    future::{Future, pending},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use tokio::{task::spawn_blocking, time::sleep};
use tower_service::Service;

use crate::{
    sandbox::Core,
    server::{End, Incoming, Outgoing},
};

/// An HTTP service that responds like the sandbox it comes from, without sockets.
///
/// It carries requests to the Web API, to Login with Amazon and to the control endpoint: what counts is the path of a
/// request, not its host. Clones share the state of the sandbox. Made by [`Sandbox::service`](crate::Sandbox::service).
///
/// [`Fault`](crate::Fault)s that concern the connection work here, too: a delayed response takes its time by Tokio's
/// clock, a stalled body never comes, and a lost or incomplete response is a [`ConnectionError`].
#[derive(Debug, Clone)]
pub struct SandboxService {
    core: Arc<Core>,
}

impl SandboxService {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }
}

impl Service<http::Request<Bytes>> for SandboxService {
    type Response = http::Response<Bytes>;
    type Error = ConnectionError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Bytes>) -> Self::Future {
        let core = Arc::clone(&self.core);
        Box::pin(async move {
            let incoming = incoming(request);
            let outgoing = if core.has_state_file() {
                let answer = spawn_blocking(move || core.answer(&incoming));
                answer.await.unwrap_or_else(|_| Outgoing::empty(500))
            } else {
                core.answer(&incoming)
            };
            if !outgoing.delivery.delay.is_zero() {
                sleep(outgoing.delivery.delay).await;
            }
            match outgoing.delivery.end {
                End::Whole => Ok(response(outgoing)),
                End::Cut => Err(ConnectionError::IncompleteBody),
                End::Stalled => pending().await,
                End::Unsent => Err(ConnectionError::NoResponse),
            }
        })
    }
}

fn incoming(request: http::Request<Bytes>) -> Incoming {
    let (head, body) = request.into_parts();
    // Values that are not text mean nothing here.
    let headers = head.headers.iter().filter_map(|(name, value)| {
        Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
    });
    Incoming {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: body.into(),
        is_foreign: false,
    }
}

fn response(outgoing: Outgoing) -> http::Response<Bytes> {
    let mut response = http::Response::builder().status(outgoing.status);
    for (name, value) in outgoing.headers {
        response = response.header(name, value);
    }
    // The values of headers are checked where they are made.
    response.body(outgoing.body.into()).unwrap_or_default()
}

/// An error of a connection that a fault has broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The connection ended before a response; the request was carried out.
    NoResponse,
    /// The connection ended in the middle of the body; the request was carried out.
    IncompleteBody,
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoResponse => "a fault of the sandbox ended the connection before the response",
            Self::IncompleteBody => "a fault of the sandbox ended the connection within the body",
        })
    }
}

impl error::Error for ConnectionError {}
