//! Creates sessions from existing tokens: in the environment, in a database, or a single access token.
//!
//! By default it uses a mock of Login with Amazon, without an account or network. For the real service, set
//! the Client ID, the refresh token of an earlier login, and the client secret if the app has one:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_REFRESH_TOKEN=… \
//!     AMAZON_MUSIC_CLIENT_SECRET=… cargo run -p amazon-music-auth --example existing_tokens
//! ```
//!
//! Set these variables from a file or a secret store: shells store typed commands in their history.

mod local;

use std::time::{Duration, SystemTime};

use amazon_music_auth::{AccessToken, ClientId, Endpoints, RefreshToken, Session};
use local::{Outcome, say};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::variable("AMAZON_MUSIC_CLIENT_ID").is_none() {
        return with_mock(say).await;
    }
    report("the environment", &Session::from_env()?.build()?, say).await
}

pub(crate) async fn with_mock(mut say: impl FnMut(&str)) -> Outcome<()> {
    let service = local::service().await;
    let id = "amzn1.application-oa2-client.0a1b2c";
    // Instead of the environment of the process.
    let session = Session::from_env_with(|name| match name {
        "AMAZON_MUSIC_CLIENT_ID" => Some(id.to_owned()),
        "AMAZON_MUSIC_REFRESH_TOKEN" => Some(local::REFRESH_TOKEN.to_owned()),
        "AMAZON_MUSIC_LWA_URL" => Some(service.uri()),
        _ => None,
    })?;
    report("the environment", &session.build()?, &mut say).await?;
    // From a database of the app: the expiry is a point in time, not the lifetime at the time of issue.
    let (access_token, refresh_token) = (local::ACCESS_TOKEN, local::REFRESH_TOKEN);
    let expires_at = SystemTime::now() + Duration::from_secs(30 * 60);
    // The session uses the access token until it expires.
    let session = Session::from_refresh_token(ClientId::new(id)?, RefreshToken::new(refresh_token))
        .access_token(AccessToken::new(access_token), expires_at)
        .endpoints(Endpoints::with_base_url(&service.uri())?)
        .build()?;
    report("a database", &session, &mut say).await?;
    let session = Session::from_access_token(AccessToken::new(local::ACCESS_TOKEN));
    report("one access token", &session, &mut say).await
}

async fn report(source: &str, session: &Session, mut say: impl FnMut(&str)) -> Outcome<()> {
    session.access_token().await?;
    let expiry = match session.expires_in() {
        Some(left) => format!("expires in {} minutes", left.as_secs().div_ceil(60)),
        None => "expires at an unknown time".to_owned(),
    };
    let then = if session.is_refreshable() { "is then refreshed" } else { "cannot be refreshed" };
    say(&format!("The token of the session from {source} {expiry} and {then}."));
    Ok(())
}
