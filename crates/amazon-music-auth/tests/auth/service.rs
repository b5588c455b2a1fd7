//! A mock of Login with Amazon, and an app that uses it.

use amazon_music_auth::{ClientId, ClientSecret, Endpoints, Login, Scope};
use wiremock::MockServer;

use crate::listener;

pub(crate) const CLIENT_ID: &str = "amzn1.application-oa2-client.a";

/// Starts a service without responses. From now on, a secret in a trace or log aborts the process.
pub(crate) async fn start() -> MockServer {
    listener::listen();
    MockServer::start().await
}

pub(crate) fn client_id() -> ClientId {
    ClientId::new(CLIENT_ID).unwrap()
}

pub(crate) fn endpoints(service: &MockServer) -> Endpoints {
    Endpoints::with_base_url(&service.uri()).unwrap()
}

pub(crate) fn login(service: &MockServer) -> Login {
    Login::new(client_id(), Scope::Catalog)
        .client_secret(ClientSecret::new("canary-secret"))
        .endpoints(endpoints(service))
}
