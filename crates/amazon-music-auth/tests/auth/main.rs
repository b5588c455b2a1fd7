//! Logins, sessions and stores, tested through the public API of the crate.

#![expect(clippy::unwrap_used, reason = "a panic fails the test")]
#![expect(clippy::duplicate_mod, reason = "each example has the mock service as its module")]

mod customer_profile;
mod file_store;
#[path = "../../src/trace/listener.rs"]
mod listener;
#[path = "../../examples/local/mod.rs"]
mod local;
mod login;
mod login_examples;
mod processes;
mod revocation;
#[path = "../../src/store/scratch.rs"]
mod scratch;
mod secrets;
mod service;
mod session;
mod stored_login;
mod token_info;
mod token_store;

use amazon_music_auth::{ClientId, Endpoints, RefreshToken, StoreKey, StoredLogin};
use wiremock::MockServer;

/// Returns the app of all tests. Every test calls this, so it also watches the logs for secrets.
fn client_id() -> ClientId {
    listener::listen();
    ClientId::new("amzn1.application-oa2-client.a").unwrap()
}

fn endpoints(server: &MockServer) -> Endpoints {
    Endpoints::with_base_url(&server.uri()).unwrap()
}

fn key(account: &str) -> StoreKey {
    StoreKey::new(account, client_id(), &Endpoints::default()).unwrap()
}

fn login(refresh_token: &str) -> StoredLogin {
    StoredLogin::new(RefreshToken::new(refresh_token))
}
