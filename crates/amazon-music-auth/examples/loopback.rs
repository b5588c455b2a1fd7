//! Logs a user in from a terminal: the browser comes back to a port of this machine. Later runs restore the session.
//!
//! It needs no account and no network: a Login with Amazon on this machine answers, and its user agrees
//! at once. For the real one, register `http://127.0.0.1:53683/callback` among the Allowed Return URLs of
//! the Security Profile, and set its Client ID, and the secret if the session is to last:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_CLIENT_SECRET=… \
//!     cargo run -p amazon-music-auth --example loopback
//! ```
//!
//! Set `AMAZON_MUSIC_REDIRECT_URI` to use another address, and `AMAZON_MUSIC_LWA_URL` for another Login with Amazon,
//! such as that of `amazon-music-sandbox`, where these addresses are registered.

mod local;

use std::sync::Arc;

use amazon_music_auth::{
    ClientSecret, FileStore, Login, MemoryStore, Scope, Session, open_browser,
};
use local::{Outcome, say, tell};

const SCOPES: [Scope; 2] = [Scope::Catalog, Scope::LibraryRead];

/// As they are registered, letter by letter. A second login at the same time gets the second one.
const REDIRECT_URIS: [&str; 3] = [
    "http://127.0.0.1:53683/callback",
    "http://127.0.0.1:53684/callback",
    "http://127.0.0.1:53685/callback",
];

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    if local::setting("AMAZON_MUSIC_CLIENT_ID").is_none() {
        return here(say).await;
    }
    let login = Login::from_env(SCOPES)?;
    let store = Arc::new(FileStore::for_app("amazon-music-loopback-example")?);
    let session = login.session_or_login(store, "default", |login| async move {
        let redirect_uris = match local::setting("AMAZON_MUSIC_REDIRECT_URI") {
            Some(uri) => vec![uri],
            None => REDIRECT_URIS.map(str::to_owned).to_vec(),
        };
        let waiting = login.loopback(redirect_uris).app_name("This example").start()?;
        say(&format!("Log in at\n\n{}\n", waiting.authorize_url()));
        if let Err(error) = waiting.open(open_browser) {
            say(&format!("({error}: {})", error.hint()));
        }
        say("If the last page cannot be shown, paste its address here.");
        let pasted = waiting.wait_or_paste(|problem| async move {
            if let Some(problem) = problem {
                say(&format!("{problem}: {}", problem.hint()));
            }
            local::read_line().await
        });
        pasted.await
    });
    match session.await {
        Ok(session) => tell(&session, say),
        Err(error) => say(&format!("{error}: {}", error.hint())),
    }
    Ok(())
}

/// The same against this machine, twice.
pub(crate) async fn here(mut say: impl FnMut(&str)) -> Outcome<()> {
    let local = local::Local::start().await;
    let login = local.login(SCOPES)?.client_secret(ClientSecret::new("a-canary-secret"));
    let store = Arc::new(MemoryStore::new());
    let session = login.session_or_login(store.clone(), "default", |login| {
        say("The browser is sent to Amazon's page, and comes back to a port of this machine.");
        by_browser(login)
    });
    tell(&session.await?, &mut say);
    let again = login.session_or_login(store, "default", by_browser).await?;
    say("The next run restores the session.");
    tell(&again, &mut say);
    Ok(())
}

/// Logs in with a browser that follows every redirect by itself.
async fn by_browser(login: Login) -> Result<Session, amazon_music_auth::Error> {
    let waiting = login.loopback(REDIRECT_URIS).app_name("This example").start()?;
    let url = waiting.authorize_url().to_owned();
    let browser = tokio::spawn(async move {
        let back = local::visit(&url).await?;
        local::visit(&back).await
    });
    let session = waiting.wait().await;
    drop(browser.await);
    session
}
