//! Runs the examples, and compares their output.

use std::time::Duration;

use tokio::time;

use crate::listener;

/// Each example, the name of its test, and its output.
macro_rules! examples {
    ($($name:ident: $path:literal, $test:ident, $output:expr;)*) => {$(
        #[path = $path]
        #[expect(dead_code, reason = "its `main` would read the environment of the test")]
        mod $name;

        #[tokio::test]
        async fn $test() {
            listener::listen();
            let mut output = Vec::new();
            let ended = $name::with_mock(|line| {
                output.push(line.to_owned());
                if line.starts_with("Visit ") || line == "Waiting for you." {
                    tokio::spawn(advance_a_second());
                }
            });
            ended.await.unwrap();
            assert_eq!(output, $output);
        }
    )*};
}

const LOGGED_IN: &str = "Logged in, with music::catalog music::library:read.";
const REFRESHABLE: &str = "The session can be refreshed: save it in a store.";

examples! {
    website: "../../examples/website.rs", the_website_example_logs_in_once, [
        "The browser opens Amazon's page.",
        "It is redirected to https://music.example/callback.",
        LOGGED_IN,
        REFRESHABLE,
        "The same callback is rejected the second time.",
    ];
    loopback: "../../examples/loopback.rs", the_loopback_example_restores_the_session, [
        "The browser opens Amazon's page, and is redirected to a loopback port.",
        LOGGED_IN,
        REFRESHABLE,
        "The next run restores the session.",
        LOGGED_IN,
        REFRESHABLE,
    ];
    mobile: "../../examples/mobile.rs", the_mobile_example_exchanges_a_code, [
        "The server stores a verifier, and sends its challenge to the app.",
        "The app sends a code to the server.",
        "Logged in, with music::catalog.",
        REFRESHABLE,
    ];
    device: "../../examples/device.rs", the_device_example_logs_in_after_a_poll, [
        "Visit https://amazon.com/us/code and enter A1B2C.",
        "Waiting for you.",
        "You are logged in.",
        LOGGED_IN,
        REFRESHABLE,
    ];
    existing_tokens: "../../examples/existing_tokens.rs", existing_tokens_make_sessions, [
        "The token of the session from the environment expires in 60 minutes and is then refreshed.",
        "The token of the session from a database expires in 30 minutes and is then refreshed.",
        "The token of the session from one access token expires at an unknown time and cannot be refreshed.",
    ];
}

/// Advances the clock by the interval between the polls of a device.
async fn advance_a_second() {
    time::pause();
    time::advance(Duration::from_secs(1)).await;
    time::resume();
}
