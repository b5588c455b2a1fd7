//! Runs the example of a login on a device, and reads what it says.

#[path = "../src/trace/listener.rs"]
mod listener;

#[path = "../examples/device.rs"]
#[expect(dead_code, reason = "its `main` would look at the environment of the test")]
mod device;

use std::time::Duration;

use amazon_music_auth::{ClientId, Endpoints, Login, Scope};
use tokio::time;

#[tokio::test]
async fn the_example_logs_in_and_shows_no_token() {
    listener::listen();
    let server = device::start_server().await;
    let scopes = [Scope::Catalog, Scope::LibraryRead];
    let client_id = ClientId::new("amzn1.application-oa2-client.0a1b2c").unwrap();
    let login =
        Login::new(client_id, scopes).endpoints(Endpoints::with_base_url(&server.uri()).unwrap());
    let mut said = Vec::new();
    let session = device::log_in(&login, |line| {
        said.push(line.to_owned());
        if line.starts_with("Visit ") || line == "Waiting for you." {
            tokio::spawn(pass_a_second());
        }
    });
    let session = session.await.unwrap();
    // How many seconds are left depends on the machine.
    let prompt = said.remove(0);
    assert!(prompt.starts_with("Visit https://amazon.com/us/code and enter A1B2C. "), "{prompt}");
    assert_eq!(
        said,
        [
            "Waiting for you.",
            "You are logged in.",
            "There is a refresh token to keep.",
            "The login allows music::catalog music::library:read.",
        ]
    );
    assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|a-canary-refresh-token");
}

/// The time between two polls passes at once.
async fn pass_a_second() {
    time::pause();
    time::advance(Duration::from_secs(1)).await;
    time::resume();
}
