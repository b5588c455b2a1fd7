//! Runs the examples, and reads what they say.

#![expect(
    clippy::duplicate_mod,
    reason = "each example has the local server as a module of its own"
)]

#[path = "../src/trace/listener.rs"]
mod listener;

use std::time::Duration;

use tokio::time;

/// Each example, the name of its test, and what it says.
macro_rules! examples {
    ($($name:ident: $path:literal, $test:ident, $said:expr;)*) => {$(
        #[path = $path]
        #[expect(dead_code, reason = "its `main` would look at the environment of the test")]
        mod $name;

        #[tokio::test]
        async fn $test() {
            listener::listen();
            let mut said = Vec::new();
            $name::here(|line| said.push(line.to_owned())).await.unwrap();
            assert_eq!(said, $said);
        }
    )*};
}

examples! {
    website: "../examples/website.rs", the_website_logs_in_once, [
        "The browser is sent to Amazon's page.",
        "It comes back to https://music.example/callback.",
        "Logged in, with music::catalog music::library:read.",
        "The session refreshes itself: keep it in a store.",
        "The same address works no second time.",
    ];
    loopback: "../examples/loopback.rs",
    the_terminal_logs_in_once_and_restores_the_session_on_later_runs, [
        "The browser is sent to Amazon's page, and comes back to a port of this machine.",
        "Logged in, with music::catalog music::library:read.",
        "The session refreshes itself: keep it in a store.",
        "The next run restores the session.",
        "Logged in, with music::catalog music::library:read.",
        "The session refreshes itself: keep it in a store.",
    ];
    mobile: "../examples/mobile.rs", the_server_of_an_app_takes_its_login_over, [
        "The server keeps a verifier, and ships its challenge to the app.",
        "The app hands over a code.",
        "Logged in, with music::catalog.",
        "The session refreshes itself: keep it in a store.",
    ];
    given: "../examples/given.rs", tokens_that_are_at_hand_make_sessions, [
        "The session from the environment has a token that lasts 60 minutes, and then is refreshed.",
        "The session from a database has a token that lasts 30 minutes, and then is refreshed.",
        "The session from one access token has a token that lasts nobody knows how long, and then \
         cannot be refreshed.",
    ];
}

#[path = "../examples/device.rs"]
#[expect(dead_code, reason = "its `main` would look at the environment of the test")]
mod device;

#[tokio::test]
async fn the_device_logs_in_and_shows_no_token() {
    listener::listen();
    let mut said = Vec::new();
    let session = device::here(|line| {
        said.push(line.to_owned());
        if line.starts_with("Visit ") || line == "Waiting for you." {
            tokio::spawn(pass_a_second());
        }
    });
    let session = session.await.unwrap();
    // How many seconds are left depends on the machine.
    let prompt = said.remove(0);
    assert!(prompt.starts_with("Visit https://amazon.com/us/code and enter A1B2C. "), "{prompt}");
    let expected = [
        "Waiting for you.",
        "You are logged in.",
        "Logged in, with music::catalog music::library:read.",
        "The session refreshes itself: keep it in a store.",
    ];
    assert_eq!(said, expected);
    assert_eq!(session.refresh_token().unwrap().expose(), "Atzr|a-canary-refresh-token");
}

/// The time between two polls passes at once.
async fn pass_a_second() {
    time::pause();
    time::advance(Duration::from_secs(1)).await;
    time::resume();
}
