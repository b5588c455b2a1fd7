//! Logs in from a terminal: the browser is redirected to a loopback port. Later runs restore the session.
//!
//! By default it uses a mock of Login with Amazon, without an account or network. For the real service, register
//! `http://127.0.0.1:53683/callback` among the Allowed Return URLs of the Security Profile, and set its Client ID.
//! Set the client secret as well to get a refresh token:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_CLIENT_SECRET=… \
//!     cargo run -p amazon-music-auth --example loopback
//! ```
//!
//! Set `AMAZON_MUSIC_REDIRECT_URI` to use another URL, and `AMAZON_MUSIC_LWA_URL` to use a sandbox, such as
//! `amazon-music-sandbox`, where these URLs are registered.

mod local;

use std::sync::Arc;

use amazon_music_auth::{
    ClientSecret, FileStore, Login, MemoryStore, Scope, Session, open_browser,
};
use local::{Outcome, report, say};

const SCOPES: [Scope; 2] = [Scope::Catalog, Scope::LibraryRead];

/// Identical to the registered URLs. A second login at the same time uses the second one.
const REDIRECT_URIS: [&str; 3] = [
    "http://127.0.0.1:53683/callback",
    "http://127.0.0.1:53684/callback",
    "http://127.0.0.1:53685/callback",
];

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::variable("AMAZON_MUSIC_CLIENT_ID").is_none() {
        return with_mock(say).await;
    }
    let login = Login::from_env(SCOPES)?;
    let store = Arc::new(FileStore::for_app("amazon-music-loopback-example")?);
    let session = login.session_or_login(store, "default", |login| async move {
        let redirect_uris = match local::variable("AMAZON_MUSIC_REDIRECT_URI") {
            Some(uri) => vec![uri],
            None => REDIRECT_URIS.map(str::to_owned).to_vec(),
        };
        let waiting = login.loopback(redirect_uris).app_name("This example").start()?;
        say(&format!("Log in at\n\n{}\n", waiting.authorize_url()));
        if let Err(error) = waiting.open(open_browser) {
            say(&format!("({error}: {})", error.hint()));
        }
        say("If the browser cannot show the last page, paste its address here.");
        let pasted = waiting.wait_or_paste(|problem| async move {
            if let Some(problem) = problem {
                say(&format!("{problem}: {}", problem.hint()));
            }
            local::read_line().await
        });
        pasted.await
    });
    match session.await {
        Ok(session) => report(&session, say),
        Err(error) => say(&format!("{error}: {}", error.hint())),
    }
    Ok(())
}

/// Runs twice with one store.
pub(crate) async fn with_mock(mut say: impl FnMut(&str)) -> Outcome<()> {
    let service = local::service().await;
    let login = local::login(&service, SCOPES)?.client_secret(ClientSecret::new("a-canary-secret"));
    let store = Arc::new(MemoryStore::new());
    let session = login.session_or_login(store.clone(), "default", |login| {
        say("The browser opens Amazon's page, and is redirected to a loopback port.");
        log_in(login)
    });
    report(&session.await?, &mut say);
    let restored = login.session_or_login(store, "default", log_in).await?;
    say("The next run restores the session.");
    report(&restored, &mut say);
    Ok(())
}

/// Logs in with a browser that follows the redirect.
async fn log_in(login: Login) -> Result<Session, amazon_music_auth::Error> {
    let waiting = login.loopback(REDIRECT_URIS).app_name("This example").start()?;
    let url = waiting.authorize_url().to_owned();
    let browser = tokio::spawn(async move { local::visit(&local::visit(&url).await?).await });
    let session = waiting.wait().await;
    drop(browser.await);
    session
}
