//! Logs users in on a website: what the two handlers of a web server do.
//!
//! It needs no account and no network: a Login with Amazon on this machine answers, and its user agrees
//! at once. For the real one, set the Client ID and the client secret of the web settings of the Security
//! Profile, and one of its Allowed Return URLs; then log in, and paste the address where the browser ends:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_CLIENT_SECRET=… \
//!     AMAZON_MUSIC_REDIRECT_URI=https://music.example/callback \
//!     cargo run -p amazon-music-auth --example website
//! ```
//!
//! `AMAZON_MUSIC_LWA_URL` puts another Login with Amazon in its place, such as that of `amazon-music-sandbox`.

mod local;

use amazon_music_auth::{ClientSecret, Error, Login, PendingLogin, Scope, Session};
use local::{Outcome, say, tell};

const SCOPES: [Scope; 2] = [Scope::Catalog, Scope::LibraryRead];

/// What the web server keeps for one user, found by the user's cookie.
#[derive(Default)]
struct User {
    pending: Option<String>,
}

/// `GET /login`: returns the page that the browser is to be sent to.
fn start_login(login: &Login, user: &mut User, redirect_uri: &str) -> Result<String, Error> {
    let pending = login.website(redirect_uri).start()?;
    user.pending = Some(pending.to_json());
    Ok(pending.authorize_url().to_owned())
}

/// `GET /callback`: finishes the login. What was kept is taken out first, so that it is used once.
async fn finish_login(login: &Login, user: &mut User, callback: &str) -> Outcome<Session> {
    let stored = user.pending.take().ok_or("no login was started in this browser")?;
    Ok(login.finish(PendingLogin::from_json(&stored)?, callback).await?)
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::setting("AMAZON_MUSIC_CLIENT_ID").is_none() {
        return here(say).await;
    }
    let redirect_uri = local::setting("AMAZON_MUSIC_REDIRECT_URI")
        .ok_or("set AMAZON_MUSIC_REDIRECT_URI to one of the Allowed Return URLs")?;
    let login = Login::from_env(SCOPES)?;
    let mut user = User::default();
    let url = start_login(&login, &mut user, &redirect_uri)?;
    say(&format!("Log in at\n\n{url}\n\nand paste the address where the browser ends:"));
    let callback = local::read_line().await.ok_or("nothing was pasted")?;
    tell(&finish_login(&login, &mut user, &callback).await?, say);
    Ok(())
}

/// The same against this machine.
pub(crate) async fn here(mut say: impl FnMut(&str)) -> Outcome<()> {
    let local = local::Local::start().await;
    let login = local.login(SCOPES)?.client_secret(ClientSecret::new("a-canary-secret"));
    let mut user = User::default();
    let url = start_login(&login, &mut user, "https://music.example/callback")?;
    say("The browser is sent to Amazon's page.");
    let callback = local::visit(&url).await?;
    say("It comes back to https://music.example/callback.");
    tell(&finish_login(&login, &mut user, &callback).await?, &mut say);
    if finish_login(&login, &mut user, &callback).await.is_err() {
        say("The same address works no second time.");
    }
    Ok(())
}
