//! Logs in on a device without a keyboard: shows a code, and waits until the user has entered it.
//!
//! By default it uses a mock of Login with Amazon, without an account or network. For the real service, set
//! `AMAZON_MUSIC_CLIENT_ID` to a Client ID that the Security Profile has for "TVs and other devices":
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… cargo run -p amazon-music-auth --example device
//! ```
//!
//! Set `AMAZON_MUSIC_LWA_URL` as well to use a sandbox, such as `amazon-music-sandbox`.

mod local;

use amazon_music_auth::{DeviceEvent, Login, Scope};
use local::{Outcome, report, say};

const SCOPES: [Scope; 2] = [Scope::Catalog, Scope::LibraryRead];

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::variable("AMAZON_MUSIC_CLIENT_ID").is_none() {
        return with_mock(say).await;
    }
    log_in(&Login::from_env(SCOPES)?, say).await
}

pub(crate) async fn with_mock(say: impl FnMut(&str)) -> Outcome<()> {
    let service = local::service().await;
    log_in(&local::login(&service, SCOPES)?, say).await
}

async fn log_in(login: &Login, mut say: impl FnMut(&str)) -> Outcome<()> {
    let device = login
        .device()
        .accept_language("en-GB")
        // A code that has expired is replaced by a new one.
        .replace_expired_code(true)
        .start()
        .await?;
    let session = device
        .wait_with(|event| match event {
            DeviceEvent::Prompt(prompt) => {
                let (page, code) = (prompt.verification_uri(), prompt.user_code());
                say(&format!("Visit {page} and enter {code}."));
            }
            DeviceEvent::Pending => say("Waiting for you."),
            DeviceEvent::SlowDown { interval } => {
                say(&format!("Waiting, and polling every {} seconds.", interval.as_secs()));
            }
            DeviceEvent::Retrying(error) => say(&format!("Retrying after: {error}.")),
            DeviceEvent::Finished(_) => say("You are logged in."),
            _ => {}
        })
        .await?;
    // A real device saves the session for its next start: see `Login::session_or_login`.
    report(&session, say);
    Ok(())
}
