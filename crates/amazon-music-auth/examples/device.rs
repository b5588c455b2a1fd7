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

mod local;

use amazon_music_auth::{DeviceEvent, Login, Scope, Session};
use local::{Outcome, say, tell};

const SCOPES: [Scope; 2] = [Scope::Catalog, Scope::LibraryRead];

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::setting("AMAZON_MUSIC_CLIENT_ID").is_none() {
        here(say).await?;
    } else {
        log_in(&Login::from_env(SCOPES)?, say).await?;
    }
    Ok(())
}

/// The same against this machine.
pub(crate) async fn here(say: impl FnMut(&str)) -> Outcome<Session> {
    let local = local::Local::start().await;
    log_in(&local.login(SCOPES)?, say).await
}

/// Logs a user in, and tells what happens on the way.
async fn log_in(login: &Login, mut say: impl FnMut(&str)) -> Outcome<Session> {
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
    tell(&session, say);
    Ok(session)
}
