//! Exchanges the code of an app on Android or iOS for a session, on the app's server.
//!
//! Amazon's SDK in the app gets a code with the PKCE challenge of the server, and the server exchanges it
//! with the verifier. By default this uses a mock of Login with Amazon, without an account or network. For the
//! real service, set the app's own Client ID and redirect URI, pass the challenge to the app, and paste its code:
//!
//! ```text
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_REDIRECT_URI=amzn://com.example.music \
//!     cargo run -p amazon-music-auth --example mobile
//! ```
//!
//! Set `AMAZON_MUSIC_LWA_URL` as well to use a sandbox, such as `amazon-music-sandbox`.

mod local;

use amazon_music_auth::{ClientId, Login, PkcePair, Scope, Session};
use local::{Outcome, report, say};

/// The request of the app to its server.
struct AppRequest {
    client_id: ClientId,
    code: String,
    redirect_uri: String,
}

/// Exchanges the code. The app used the challenge of `pair`.
async fn exchange(login: &Login, app: AppRequest, pair: &PkcePair) -> Outcome<Session> {
    let exchange = login
        .exchange_code(app.code, app.redirect_uri, pair.expose_verifier())
        // Each platform has its own.
        .client_id(app.client_id);
    Ok(exchange.send().await?)
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Outcome<()> {
    let Some(client_id) = local::variable("AMAZON_MUSIC_CLIENT_ID") else {
        return with_mock(say).await;
    };
    let client_id = ClientId::new(client_id)?;
    let redirect_uri = local::variable("AMAZON_MUSIC_REDIRECT_URI")
        .ok_or("set AMAZON_MUSIC_REDIRECT_URI to the one that the app uses")?;
    let login = Login::from_env(Scope::Catalog)?;
    let pair = PkcePair::generate();
    say(&format!("Pass this challenge ({}) to the app: {}", PkcePair::METHOD, pair.challenge()));
    say("and paste the code that it gets:");
    let code = local::read_line().await.ok_or("nothing was pasted")?.trim().to_owned();
    report(&exchange(&login, AppRequest { client_id, code, redirect_uri }, &pair).await?, say);
    Ok(())
}

pub(crate) async fn with_mock(mut say: impl FnMut(&str)) -> Outcome<()> {
    let service = local::service().await;
    let login = local::login(&service, Scope::Catalog)?;
    let pair = PkcePair::generate();
    say("The server stores a verifier, and sends its challenge to the app.");
    let app = AppRequest {
        client_id: ClientId::new("amzn1.application-oa2-client.3d4e5f")?,
        code: local::CODE.to_owned(),
        redirect_uri: "amzn://com.example.music".to_owned(),
    };
    say("The app sends a code to the server.");
    report(&exchange(&login, app, &pair).await?, &mut say);
    Ok(())
}
