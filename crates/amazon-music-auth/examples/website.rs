//! Logs users in on a website, with the two handlers of a web server.
//!
//! By default it uses a mock of Login with Amazon, without an account or network. For the real service, set the
//! Client ID and the client secret of the web settings of the Security Profile, and one of its Allowed Return
//! URLs. Then log in, and paste the last address of the browser:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_CLIENT_SECRET=… \
//!     AMAZON_MUSIC_REDIRECT_URI=https://music.example/callback \
//!     cargo run -p amazon-music-auth --example website
//! ```
//!
//! Set `AMAZON_MUSIC_LWA_URL` as well to use a sandbox, such as `amazon-music-sandbox`.

mod local;

use amazon_music_auth::{ClientSecret, Error, Login, PendingLogin, Scope, Session};
use local::{Outcome, report, say};

const SCOPES: [Scope; 2] = [Scope::Catalog, Scope::LibraryRead];

/// The web server's session of one user, identified by a cookie.
#[derive(Default)]
struct WebSession {
    pending: Option<String>,
}

/// `GET /login`: returns the URL to which the browser is redirected.
fn start_login(login: &Login, user: &mut WebSession, redirect_uri: &str) -> Result<String, Error> {
    let pending = login.website(redirect_uri).start()?;
    user.pending = Some(pending.to_json());
    Ok(pending.authorize_url().to_owned())
}

/// `GET /callback`: finishes the login. The pending login is removed first, so that it is used once.
async fn finish_login(login: &Login, user: &mut WebSession, callback: &str) -> Outcome<Session> {
    let stored = user.pending.take().ok_or("no login was started in this browser")?;
    Ok(login.finish(PendingLogin::from_json(&stored)?, callback).await?)
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::variable("AMAZON_MUSIC_CLIENT_ID").is_none() {
        return with_mock(say).await;
    }
    let redirect_uri = local::variable("AMAZON_MUSIC_REDIRECT_URI")
        .ok_or("set AMAZON_MUSIC_REDIRECT_URI to one of the Allowed Return URLs")?;
    let login = Login::from_env(SCOPES)?;
    let mut user = WebSession::default();
    let url = start_login(&login, &mut user, &redirect_uri)?;
    say(&format!("Log in at\n\n{url}\n\nand paste the last address of the browser:"));
    let callback = local::read_line().await.ok_or("nothing was pasted")?;
    report(&finish_login(&login, &mut user, &callback).await?, say);
    Ok(())
}

pub(crate) async fn with_mock(mut say: impl FnMut(&str)) -> Outcome<()> {
    let service = local::service().await;
    let login = local::login(&service, SCOPES)?.client_secret(ClientSecret::new("a-canary-secret"));
    let mut user = WebSession::default();
    let url = start_login(&login, &mut user, "https://music.example/callback")?;
    say("The browser opens Amazon's page.");
    let callback = local::visit(&url).await?;
    say("It is redirected to https://music.example/callback.");
    report(&finish_login(&login, &mut user, &callback).await?, &mut say);
    if finish_login(&login, &mut user, &callback).await.is_err() {
        say("The same callback is rejected the second time.");
    }
    Ok(())
}
