//! Logs in on a device without a keyboard: a code to show, and a wait until the user has entered it.
//!
//! It needs no account and no network: a Login with Amazon on this machine answers, and its user is
//! quick. For the real one, set `AMAZON_MUSIC_CLIENT_ID` to a Client ID that the Security Profile made
//! for "TVs and other devices":
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… cargo run -p amazon-music-auth --example device
//! ```
//!
//! `AMAZON_MUSIC_LWA_URL` puts another Login with Amazon in its place, such as that of `amazon-music-sandbox`.

#[path = "local/failure.rs"]
mod failure;

use std::env;

use amazon_music_auth::{ClientId, DeviceEvent, Endpoints, Login, Scope, Session};
use failure::Outcome;
use serde_json::json;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    let scopes = [Scope::Catalog, Scope::LibraryRead];
    if env::var_os("AMAZON_MUSIC_CLIENT_ID").is_some_and(|id| !id.is_empty()) {
        log_in(&Login::from_env(scopes)?, say).await?;
        return Ok(());
    }
    let server = start_server().await;
    say(&format!("A local Login with Amazon answers at {}.", server.uri()));
    let login = Login::new(ClientId::new("amzn1.application-oa2-client.0a1b2c")?, scopes)
        .endpoints(Endpoints::with_base_url(&server.uri())?);
    log_in(&login, say).await?;
    Ok(())
}

/// Logs a user in, and tells what happens on the way.
pub(crate) async fn log_in(login: &Login, mut say: impl FnMut(&str)) -> Outcome<Session> {
    let device = login
        .device()
        .accept_language("en-GB")
        // A code that nobody enters in time is replaced by a new one.
        .replace_expired_code(true)
        .start()
        .await?;
    let session = device
        .wait_with(|event| match event {
            DeviceEvent::Prompt(prompt) => say(&format!(
                "Visit {} and enter {}. You have {} seconds.",
                prompt.verification_uri(),
                prompt.user_code(),
                prompt.expires_in().as_secs(),
            )),
            DeviceEvent::Pending => say("Waiting for you."),
            DeviceEvent::SlowDown { interval } => {
                say(&format!("Waiting, and asking every {} seconds.", interval.as_secs()));
            }
            DeviceEvent::Retrying(error) => say(&format!("Trying again: {error}.")),
            DeviceEvent::Finished(_) => say("You are logged in."),
            _ => {}
        })
        .await?;
    // A real device saves the session for its next start: see `Login::session_or_login`.
    let stored = session.refresh_token().is_some();
    say(if stored { "There is a refresh token to keep." } else { "There is nothing to keep." });
    if let Some(scopes) = session.scopes() {
        say(&format!("The login allows {scopes}."));
    }
    Ok(session)
}

/// A Login with Amazon whose user enters the code between the first poll and the second.
pub(crate) async fn start_server() -> MockServer {
    let server = MockServer::start().await;
    let pair = json!({
        "user_code": "A1B2C",
        "device_code": "a-canary-device-code",
        "verification_uri": "https://amazon.com/us/code",
        "expires_in": 600,
        "interval": 1,
    });
    Mock::given(path("/auth/o2/create/codepair"))
        .respond_with(ResponseTemplate::new(200).set_body_json(pair))
        .mount(&server)
        .await;
    let pending = json!({ "error": "authorization_pending" });
    Mock::given(path("/auth/o2/token"))
        .respond_with(ResponseTemplate::new(400).set_body_json(pending))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    let tokens = json!({
        "access_token": "Atza|a-canary-access-token",
        "refresh_token": "Atzr|a-canary-refresh-token",
        "token_type": "bearer",
        "expires_in": 3600,
    });
    Mock::given(path("/auth/o2/token"))
        .respond_with(ResponseTemplate::new(200).set_body_json(tokens))
        .mount(&server)
        .await;
    server
}

#[expect(clippy::print_stdout, reason = "an example talks to the terminal")]
fn say(line: &str) {
    println!("{line}");
}
