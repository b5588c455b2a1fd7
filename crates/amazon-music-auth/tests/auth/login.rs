//! Logins against a scripted Login with Amazon, without a network.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a failure ends the test")]

mod broken_json;
mod code_exchange;
mod device;
mod loopback;
mod session_or_login;
mod website;

use std::{
    collections::{BTreeMap, VecDeque},
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use amazon_music_auth::{ClientId, Endpoints, HttpClient, Login, Scope, ScopeSet};
use bytes::Bytes;
use http::{Request, Response};
use tokio::time::{Instant, sleep};
use tower_service::Service;

use crate::listener;

const ID: &str = "amzn1.application-oa2-client.a";
const REDIRECT_URI: &str = "https://music.example/callback";

/// The response to one request, or no response.
struct Reply {
    response: Result<Response<Bytes>, &'static str>,
    delay: Duration,
}

impl Reply {
    fn new(status: u16, body: impl Into<Bytes>) -> Self {
        let response = Response::builder().status(status).body(body.into());
        Self { response: Ok(response.unwrap()), delay: Duration::ZERO }
    }

    fn tokens() -> Self {
        let body = r#"{"access_token":"Atza|canary-access","refresh_token":"Atzr|canary-refresh",
            "token_type":"bearer","expires_in":"3600"}"#;
        Self::new(200, body)
    }

    fn error(code: &str) -> Self {
        let body = format!(r#"{{"error":"{code}","error_description":"Atza|canary was sent"}}"#);
        Self::new(400, body)
    }

    fn broken_off() -> Self {
        Self { response: Err("the connection broke off"), delay: Duration::ZERO }
    }

    fn retry_after(mut self, seconds: u64) -> Self {
        self.response.as_mut().unwrap().headers_mut().insert("retry-after", seconds.into());
        self
    }

    fn delayed(self, seconds: u64) -> Self {
        Self { delay: Duration::from_secs(seconds), ..self }
    }
}

/// The decoded parameters of a form or a query.
type Form = BTreeMap<String, String>;

fn parse(text: &[u8]) -> Form {
    url::form_urlencoded::parse(text).into_owned().collect()
}

fn query(url: &str) -> Form {
    parse(url.split_once('?').unwrap().1.as_bytes())
}

fn endpoints() -> Endpoints {
    Endpoints::with_base_url("http://127.0.0.1:9").unwrap()
}

fn form<const N: usize>(pairs: [(&str, &str); N]) -> Form {
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

/// A request, and the time since the creation of its [`Lwa`].
type Sent = (Duration, Request<Bytes>);

/// Login with Amazon with one reply per request. A further request ends the test.
#[derive(Clone)]
struct Lwa {
    replies: Arc<Mutex<VecDeque<Reply>>>,
    requests: Arc<Mutex<Vec<Sent>>>,
    created_at: Instant,
}

impl Lwa {
    fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        listener::listen();
        let replies = Arc::new(Mutex::new(replies.into_iter().collect()));
        Self { replies, requests: Arc::default(), created_at: Instant::now() }
    }

    fn login(&self) -> Login {
        self.login_with(ScopeSet::from_iter([Scope::Catalog, Scope::Library, Scope::LibraryRead]))
    }

    fn login_with(&self, scopes: impl Into<ScopeSet>) -> Login {
        Login::new(ClientId::new(ID).unwrap(), scopes)
            .endpoints(endpoints())
            .http_client(HttpClient::from_service(self.clone()))
    }

    fn forms(&self) -> Vec<Form> {
        self.requests.lock().unwrap().iter().map(|(_, request)| parse(request.body())).collect()
    }

    /// Returns the seconds at which requests with `parameter` were sent.
    fn times(&self, parameter: &str) -> Vec<u64> {
        let requests = self.requests.lock().unwrap();
        let matching = requests.iter().filter(|(_, r)| parse(r.body()).contains_key(parameter));
        matching.map(|(at, _)| at.as_secs()).collect()
    }
}

impl Service<Request<Bytes>> for Lwa {
    type Response = Response<Bytes>;
    type Error = &'static str;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        self.requests.lock().unwrap().push((self.created_at.elapsed(), request));
        let reply = self.replies.lock().unwrap().pop_front().expect("no further request");
        Box::pin(async move {
            if !reply.delay.is_zero() {
                sleep(reply.delay).await;
            }
            reply.response
        })
    }
}
