//! A transport with scripted responses, for unit tests.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard},
};

use bytes::Bytes;
use http::{StatusCode, header::CONTENT_LENGTH};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use crate::{
    ApiRequest, ApiResponse, BoxFuture, DecodeStats, Error, ErrorKind, Operation, Transport, v1,
};

/// Responds to every request with what a function returns, and records requests and stats.
pub(crate) struct Scripted {
    respond: Box<dyn Fn(&ApiRequest) -> Reply + Send + Sync>,
    requests: Mutex<Vec<ApiRequest>>,
    decoded: Mutex<Vec<DecodeStats>>,
}

pub(crate) enum Reply {
    Body(Bytes),
    Fail(Error),
    /// Responds when a permit is added to the semaphore.
    Held(Arc<Semaphore>, Bytes),
}

impl From<Value> for Reply {
    fn from(body: Value) -> Self {
        Self::Body(body.to_string().into())
    }
}

impl Scripted {
    pub(crate) fn new(respond: impl Fn(&ApiRequest) -> Reply + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            respond: Box::new(respond),
            requests: Mutex::default(),
            decoded: Mutex::default(),
        })
    }

    pub(crate) fn client(self: &Arc<Self>) -> v1::Client {
        v1::Client::new(Arc::clone(self) as Arc<dyn Transport>)
    }

    pub(crate) fn requests(&self) -> MutexGuard<'_, Vec<ApiRequest>> {
        self.requests.lock().unwrap()
    }

    /// Returns the cursors of the requests so far.
    pub(crate) fn cursors(&self) -> Vec<Option<String>> {
        self.requests().iter().map(|request| parameter(request, "cursor")).collect()
    }

    /// Returns the numbers of undecodable items that were reported.
    pub(crate) fn undecodable(&self) -> Vec<u32> {
        self.decoded.lock().unwrap().iter().map(|stats| stats.undecodable_items).collect()
    }
}

impl Transport for Scripted {
    fn send(&self, request: ApiRequest) -> BoxFuture<'_, Result<ApiResponse, Error>> {
        let reply = (self.respond)(&request);
        self.requests().push(request);
        Box::pin(async move {
            // As with a socket, the first poll is pending.
            tokio::task::yield_now().await;
            let body = match reply {
                Reply::Body(body) => body,
                Reply::Fail(error) => return Err(error),
                Reply::Held(semaphore, body) => {
                    semaphore.acquire().await.unwrap().forget();
                    body
                }
            };
            let mut response = http::Response::new(body);
            let length = response.body().len();
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
            let mut response = ApiResponse::from_http(response, &[])?;
            response.report.attempts = 2;
            response.report.request_id = Some("7c1e".to_owned());
            Ok(response)
        })
    }

    fn decoded(&self, _: Option<&'static Operation>, stats: DecodeStats) {
        self.decoded.lock().unwrap().push(stats);
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scripted").finish_non_exhaustive()
    }
}

/// Returns a parameter of the query.
pub(crate) fn parameter(request: &ApiRequest, name: &str) -> Option<String> {
    let query = request.query.as_deref().unwrap_or_default();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}

/// Returns the IDs that a lookup requests.
pub(crate) fn ids(request: &ApiRequest) -> Vec<String> {
    parameter(request, "ids").unwrap_or_default().split(',').map(str::to_owned).collect()
}

/// Returns a page of the most played tracks.
pub(crate) fn page(ids: &[&str], next: Option<&str>) -> Value {
    let edges: Vec<_> = ids.iter().map(|id| json!({ "node": { "id": id } })).collect();
    elements(&json!(edges), next)
}

/// Returns a page of the most played tracks with these elements.
pub(crate) fn elements(edges: &Value, next: Option<&str>) -> Value {
    let info = json!({ "hasNextPage": next.is_some(), "token": next });
    json!({ "data": { "topTracks": { "edges": edges, "pageInfo": info } } })
}

/// Returns an error response of the service.
pub(crate) fn server_error() -> Reply {
    Reply::Fail(Error::new(ErrorKind::Response).with_status(StatusCode::INTERNAL_SERVER_ERROR))
}
