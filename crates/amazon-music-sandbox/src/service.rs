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
    backend::Backend,
    request::Request,
    response::{self, Abort, ConnectionFault, Response},
};

/// An HTTP service of a sandbox in the same process, without sockets.
///
/// [`Sandbox::service`](crate::Sandbox::service) returns it. It responds to requests to the Web API, to Login with Amazon and to the control endpoint. The host of a URI is ignored.
/// Clones share the state of the sandbox, even after it is dropped.
///
/// [`Fault`](crate::Fault)s of the connection work here, too. Latency follows Tokio's clock, the future of a response with a
/// stalled body stays pending, and a lost or incomplete response is a [`ConnectionError`].
#[derive(Debug, Clone)]
pub struct SandboxService {
    backend: Arc<Backend>,
}

impl SandboxService {
    pub(crate) fn new(backend: Arc<Backend>) -> Self {
        Self { backend }
    }

    /// Responds after the delay of a fault.
    pub(crate) async fn respond(self, request: Request) -> (Response, Option<Abort>) {
        let (mut response, unsaved) = self.backend.process(&request);
        if let Some(unsaved) = unsaved {
            // It may wait for a disk.
            let saved = spawn_blocking(move || self.backend.save_for(response, unsaved));
            response = saved.await.unwrap_or_else(|_| response::empty(500));
        }
        let fault: ConnectionFault = response.extensions_mut().remove().unwrap_or_default();
        if !fault.delay.is_zero() {
            sleep(fault.delay).await;
        }
        (response, fault.abort)
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
        let service = self.clone();
        Box::pin(async move {
            match service.respond(request).await {
                (response, None) => Ok(response),
                (_, Some(Abort::NoResponse)) => Err(ConnectionError::NoResponse),
                (_, Some(Abort::CutBody)) => Err(ConnectionError::IncompleteBody),
                (_, Some(Abort::StalledBody)) => pending().await,
            }
        })
    }
}

/// The error of a connection that a [`Fault`](crate::Fault) closed after the request was processed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionError {
    /// The connection was closed before the response.
    NoResponse,
    /// The connection was closed in the middle of the body.
    IncompleteBody,
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoResponse => "a fault of the sandbox closed the connection before the response",
            Self::IncompleteBody => {
                "a fault of the sandbox closed the connection in the middle of the body"
            }
        })
    }
}

impl error::Error for ConnectionError {}
