//! Starts sessions without a login, from tokens that are at hand: in the environment of a script, in a
//! database of the app's own, or pasted to try something.
//!
//! It needs no account and no network: a Login with Amazon on this machine answers. For the real one, set
//! the Client ID, the refresh token of an earlier login, and the client secret if the app has one:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_REFRESH_TOKEN=… \
//!     AMAZON_MUSIC_CLIENT_SECRET=… cargo run -p amazon-music-auth --example given
//! ```
//!
//! Put tokens into the environment by a file or a secret store, and not by typing them: shells keep what
//! is typed.

mod local;

use std::time::{Duration, SystemTime};

use amazon_music_auth::{AccessToken, ClientId, Endpoints, Error, RefreshToken, Session};
use local::{Outcome, say};

/// What the app's own database holds of a login.
struct Row {
    access_token: String,
    refresh_token: String,
    /// The moment, and not how long the token lasted when it was issued.
    expires_at: SystemTime,
}

/// A session from such a row. Its access token is used as long as it lasts.
fn from_row(client_id: ClientId, endpoints: Endpoints, row: Row) -> Result<Session, Error> {
    Session::from_refresh_token(client_id, RefreshToken::new(row.refresh_token))
        .access_token(AccessToken::new(row.access_token), row.expires_at)
        .endpoints(endpoints)
        .build()
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::setting("AMAZON_MUSIC_CLIENT_ID").is_none() {
        return here(say).await;
    }
    tell("the environment", &Session::from_env()?.build()?, say).await
}

/// The same against this machine.
pub(crate) async fn here(mut say: impl FnMut(&str)) -> Outcome<()> {
    let local = local::Local::start().await;
    let id = "amzn1.application-oa2-client.0a1b2c";
    // In the place of the environment of this process.
    let session = Session::from_env_with(|name| match name {
        "AMAZON_MUSIC_CLIENT_ID" => Some(id.to_owned()),
        "AMAZON_MUSIC_REFRESH_TOKEN" => Some(local::REFRESH_TOKEN.to_owned()),
        "AMAZON_MUSIC_LWA_URL" => Some(local.uri()),
        _ => None,
    })?;
    tell("the environment", &session.build()?, &mut say).await?;
    let row = Row {
        access_token: local::ACCESS_TOKEN.to_owned(),
        refresh_token: local::REFRESH_TOKEN.to_owned(),
        expires_at: SystemTime::now() + Duration::from_secs(30 * 60),
    };
    let session = from_row(ClientId::new(id)?, Endpoints::with_base_url(&local.uri())?, row)?;
    tell("a database", &session, &mut say).await?;
    let session = Session::from_access_token(AccessToken::new(local::ACCESS_TOKEN));
    tell("one access token", &session, &mut say).await
}

async fn tell(from: &str, session: &Session, mut say: impl FnMut(&str)) -> Outcome<()> {
    session.access_token().await?;
    let left = match session.expires_in() {
        Some(left) => format!("lasts {} minutes", left.as_secs().div_ceil(60)),
        None => "lasts nobody knows how long".to_owned(),
    };
    let then = if session.is_refreshable() { "is refreshed" } else { "cannot be refreshed" };
    say(&format!("The session from {from} has a token that {left}, and then {then}."));
    Ok(())
}
