//! Scripts for a [`ScriptedService`]: responses in turn, fixtures, tokens, and what was received.

use std::sync::Mutex;

use amazon_music::auth::{ClientId, ClientSecret, Endpoints, HttpClient, RefreshToken, Session};
use bytes::Bytes;
use http::Response;

use crate::{
    fixtures,
    mock::{self, CLIENT_SECRET, REFRESH_TOKEN, ScriptedService, json_response},
};

impl ScriptedService {
    /// A service that responds with each of `first` once, and then always with `last`.
    pub(crate) fn in_turn(
        first: impl IntoIterator<Item = Response<Bytes>>,
        last: Response<Bytes>,
    ) -> Self {
        let first = Mutex::new(Vec::from_iter(first).into_iter());
        Self::immediate(move |_| first.lock().unwrap().next().unwrap_or_else(|| last.clone()))
    }

    /// A session whose tokens are requested here, by the path `/auth/o2/token`.
    pub(crate) fn session(&self) -> Session {
        let id = ClientId::new("amzn1.application-oa2-client.test").unwrap();
        Session::from_refresh_token(id, RefreshToken::new(REFRESH_TOKEN))
            .client_secret(ClientSecret::new(CLIENT_SECRET))
            .endpoints(Endpoints::with_base_url("http://localhost").unwrap())
            .http_client(HttpClient::from_service(self.clone()))
            .build()
            .unwrap()
    }

    /// The paths of the received requests, in order.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.received().iter().map(|request| request.uri().path().to_owned()).collect()
    }

    /// Waits until `count` requests were received, without time passing.
    pub(crate) async fn until_received(&self, count: usize) {
        for _ in 0..10_000 {
            if self.received().len() >= count {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("{count} requests are expected, and these were received: {:?}", self.paths());
    }
}

/// The default response of an operation.
pub(crate) fn fixture(operation: &str) -> Response<Bytes> {
    json_response(200, &fixtures::case(operation, "default").json())
}

/// An error response of the service.
pub(crate) fn error(status: u16, code: &str) -> Response<Bytes> {
    json_response(status, &mock::error_body(status, code))
}

/// A response of the token endpoint.
pub(crate) fn token(access_token: &str) -> Response<Bytes> {
    json_response(200, &mock::token_response(access_token))
}

/// Adds a header to a response.
pub(crate) fn with_header(
    mut response: Response<Bytes>,
    name: &'static str,
    value: &str,
) -> Response<Bytes> {
    response.headers_mut().insert(name, value.parse().unwrap());
    response
}
