//! Takes a login over from an app on Android or iOS: what the app's server does.
//!
//! Amazon's SDK in the app gets a code with a PKCE challenge that the server made; the server exchanges it
//! with the verifier that it stored. It needs no account and no network: a Login with Amazon on this machine
//! answers. For the real one, set the app's own Client ID and redirect URI, give the challenge to the app,
//! and paste the code that it gets:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_REDIRECT_URI=amzn://com.example.music \
//!     cargo run -p amazon-music-auth --example mobile
//! ```
//!
//! `AMAZON_MUSIC_LWA_URL` puts another Login with Amazon in its place, such as that of `amazon-music-sandbox`.

mod local;

use amazon_music_auth::{ClientId, Login, PkcePair, Scope, Session};
use local::{Outcome, say, tell};

/// What the app sends to its server.
struct FromTheApp {
    client_id: ClientId,
    code: String,
    redirect_uri: String,
}

/// Trades what the app sent. `pair` is the one whose challenge the app was given.
async fn take_over(login: &Login, app: FromTheApp, pair: &PkcePair) -> Outcome<Session> {
    let exchange = login
        .exchange_code(app.code, app.redirect_uri, pair.expose_verifier())
        // Each platform has its own.
        .client_id(app.client_id);
    Ok(exchange.send().await?)
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    let Some(client_id) = local::setting("AMAZON_MUSIC_CLIENT_ID") else {
        return here(say).await;
    };
    let client_id = ClientId::new(client_id)?;
    let redirect_uri = local::setting("AMAZON_MUSIC_REDIRECT_URI")
        .ok_or("set AMAZON_MUSIC_REDIRECT_URI to the one that the app uses")?;
    let login = Login::from_env(Scope::Catalog)?;
    let pair = PkcePair::generate();
    say(&format!("Give the app this challenge ({}): {}", PkcePair::METHOD, pair.challenge()));
    say("and paste the code that it gets:");
    let code = local::read_line().await.ok_or("nothing was pasted")?.trim().to_owned();
    tell(&take_over(&login, FromTheApp { client_id, code, redirect_uri }, &pair).await?, say);
    Ok(())
}

/// The same against this machine.
pub(crate) async fn here(mut say: impl FnMut(&str)) -> Outcome<()> {
    let local = local::Local::start().await;
    let login = local.login(Scope::Catalog)?;
    let pair = PkcePair::generate();
    say("The server keeps a verifier, and ships its challenge to the app.");
    let app = FromTheApp {
        client_id: ClientId::new("amzn1.application-oa2-client.3d4e5f")?,
        code: local.code_for_an_app(pair.challenge()),
        redirect_uri: "amzn://com.example.music".to_owned(),
    };
    say("The app hands over a code.");
    tell(&take_over(&login, app, &pair).await?, say);
    Ok(())
}
