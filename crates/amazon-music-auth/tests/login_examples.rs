//! Runs the examples of logins by redirect and by hand, and of given tokens, and reads what they say.

#![expect(
    clippy::duplicate_mod,
    reason = "each example has the local server as a module of its own"
)]

#[path = "../src/trace/listener.rs"]
mod listener;

macro_rules! examples {
    ($($name:ident: $path:literal;)*) => {$(
        #[path = $path]
        #[expect(dead_code, reason = "its `main` would look at the environment of the test")]
        mod $name;
    )*};
}

examples! {
    website: "../examples/website.rs";
    loopback: "../examples/loopback.rs";
    mobile: "../examples/mobile.rs";
    given: "../examples/given.rs";
}

#[tokio::test]
async fn the_website_logs_in_once() {
    listener::listen();
    let mut said = Vec::new();
    website::here(|line| said.push(line.to_owned())).await.unwrap();
    assert_eq!(
        said,
        [
            "The browser is sent to Amazon's page.",
            "It comes back to https://music.example/callback.",
            "Logged in, with music::catalog music::library:read.",
            "The session refreshes itself: save it in a store.",
            "The same address works no second time.",
        ]
    );
}

#[tokio::test]
async fn the_terminal_logs_in_once_and_restores_the_session_on_later_runs() {
    listener::listen();
    let mut said = Vec::new();
    loopback::here(|line| said.push(line.to_owned())).await.unwrap();
    assert_eq!(
        said,
        [
            "The browser is sent to Amazon's page, and comes back to a port of this machine.",
            "Logged in, with music::catalog music::library:read.",
            "The session refreshes itself.",
            "The next run restores the session.",
            "Logged in, with music::catalog music::library:read.",
            "The session refreshes itself.",
        ]
    );
}

#[tokio::test]
async fn the_server_of_an_app_takes_its_login_over() {
    listener::listen();
    let mut said = Vec::new();
    mobile::here(|line| said.push(line.to_owned())).await.unwrap();
    assert_eq!(
        said,
        [
            "The server keeps a verifier, and ships its challenge to the app.",
            "The app hands over a code.",
            "Logged in, with music::catalog.",
            "The session refreshes itself: save it in a store.",
        ]
    );
}

#[tokio::test]
async fn tokens_that_are_at_hand_make_sessions() {
    listener::listen();
    let mut said = Vec::new();
    given::here(|line| said.push(line.to_owned())).await.unwrap();
    assert_eq!(
        said,
        [
            "The session from the environment has a token that lasts 60 minutes, and then is refreshed.",
            "The session from a database has a token that lasts 30 minutes, and then is refreshed.",
            "The session from one access token has a token that lasts nobody knows how long, and then \
             cannot be refreshed.",
        ]
    );
}
