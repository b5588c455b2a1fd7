//! HTTP: what axum has read becomes a request of the sandbox, and its answer becomes one of axum's.
//!
//! All requests go to one handler. Which part of the sandbox is meant is found in `dispatch`, so that it is the same
//! without sockets.

use std::{future::pending, io, sync::Arc, time::Duration};

use axum::{
    Extension, Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, FromRequest, Request, State},
    http::{StatusCode, header::CONTENT_LENGTH, request::Parts},
    response::{AppendHeaders, IntoResponse, Response},
};
use futures_util::{StreamExt as _, future::ready, stream};
use tokio::{
    task::{spawn_blocking, yield_now},
    time::{sleep, timeout},
};

use crate::{
    sandbox::Core,
    server::{End, Incoming, Outgoing},
};

/// The longest body of a request, in bytes.
const BODY_LIMIT: usize = 4 * 1024 * 1024;

/// How long a client may take for the body of a request.
const PATIENCE: Duration = Duration::from_secs(30);

/// The service of a sandbox. Requests need a [`Peer`] as their extension.
pub(crate) fn router(core: Arc<Core>) -> Router {
    Router::new().fallback(answer).layer(DefaultBodyLimit::max(BODY_LIMIT)).with_state(core)
}

/// Whom a connection belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer {
    /// Whether it is another machine.
    pub(crate) is_foreign: bool,
}

async fn answer(
    State(core): State<Arc<Core>>,
    Extension(peer): Extension<Peer>,
    head: Parts,
    Timely(body): Timely,
) -> Response {
    let incoming = incoming(&head, body, peer);
    let outgoing = if core.has_state_file() {
        let answer = spawn_blocking(move || core.answer(&incoming));
        answer.await.unwrap_or_else(|_| Outgoing::empty(500))
    } else {
        core.answer(&incoming)
    };
    if !outgoing.delivery.delay.is_zero() {
        sleep(outgoing.delivery.delay).await;
    }
    response(outgoing)
}

/// The body of a request, if it comes in time.
struct Timely(Bytes);

impl<S: Send + Sync> FromRequest<S> for Timely {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        match timeout(PATIENCE, Bytes::from_request(request, state)).await {
            Ok(body) => body.map(Self).map_err(IntoResponse::into_response),
            Err(_) => Err(StatusCode::REQUEST_TIMEOUT.into_response()),
        }
    }
}

fn incoming(head: &Parts, body: Bytes, peer: Peer) -> Incoming {
    // Values that are no text cannot be meant for anything here.
    let headers = head.headers.iter().filter_map(|(name, value)| {
        Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
    });
    Incoming {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: body.into(),
        is_foreign: peer.is_foreign,
    }
}

/// Marks an answer that is not to be sent. Whoever serves the connection ends it instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unsent;

fn response(outgoing: Outgoing) -> Response {
    if outgoing.delivery.end == End::Unsent {
        return Extension(Unsent).into_response();
    }
    let status = StatusCode::from_u16(outgoing.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = AppendHeaders(outgoing.headers);
    // What is not there cannot break off.
    if outgoing.delivery.end == End::Whole || outgoing.body.is_empty() {
        return (status, headers, Body::from(outgoing.body)).into_response();
    }
    let length = [(CONTENT_LENGTH, outgoing.body.len())];
    let body = half(outgoing.body, outgoing.delivery.end);
    (status, headers, AppendHeaders(length), body).into_response()
}

/// The first half of a body, and then its end.
fn half(body: Vec<u8>, end: End) -> Body {
    let mut sent = Bytes::from(body);
    sent.truncate(sent.len() / 2);
    let end = async move {
        if end == End::Stalled {
            // Nobody wakes this: the connection ends with its client, or with the sandbox.
            pending::<()>().await;
        }
        // What came before is written out first, or the client would not see it.
        yield_now().await;
        Err(io::Error::other("a fault of the sandbox"))
    };
    Body::from_stream(stream::once(ready(Ok(sent))).chain(stream::once(end)))
}
