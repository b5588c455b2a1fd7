//! Logs in on a device without a keyboard or browser, keeps the login, and greets the customer.
//!
//! ```text
//! cargo run --example device_login
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_SECURITY_PROFILE_ID=amzn1.application.… \
//!     cargo run --example device_login -- --keep ~/.local/share/my-app/logins
//! ```
//!
//! The Client ID must be one that the Security Profile made for "TVs and other devices". A second run with the same
//! folder asks for nothing. Without a Client ID a sandbox answers, whose customer types the code in at once, and which
//! knows nothing of it the next time.

mod local;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use amazon_music::{
    Client, RequestExt as _,
    auth::{
        ClientId, DeviceEvent, Endpoints, FileStore, Login, Scope, ScopeSet, SecurityProfileId,
        Session,
    },
};
use amazon_music_sandbox::{Decision, Sandbox};
use clap::Parser as _;
use local::Outcome;

/// Logs in by a code.
#[derive(clap::Parser)]
struct Arguments {
    /// A private folder that keeps the login.
    #[arg(long)]
    keep: Option<PathBuf>,
}

/// An app at Login with Amazon, and where it calls.
pub(crate) struct App {
    client_id: ClientId,
    security_profile: SecurityProfileId,
    endpoints: Endpoints,
    api_url: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    local::end(start(Arguments::parse()).await)
}

async fn start(arguments: Arguments) -> Outcome<()> {
    if local::has_login() {
        return run(&App::of_environment()?, arguments.keep, |_| {}, local::say).await;
    }
    let sandbox = local::sandbox(Sandbox::builder()).await?;
    local::complain(&format!("No account is given: a sandbox answers at {}.", sandbox.lwa_url()));
    let customer = |code: &str| {
        sandbox.enter_code(code, Decision::Allow);
    };
    run(&App::of_sandbox(&sandbox)?, arguments.keep, customer, local::say).await
}

impl App {
    fn of_environment() -> Outcome<Self> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let needed = |name: &str| variable(name).ok_or_else(|| format!("set {name}"));
        Ok(Self {
            client_id: ClientId::new(needed("AMAZON_MUSIC_CLIENT_ID")?)?,
            security_profile: SecurityProfileId::new(needed("AMAZON_MUSIC_SECURITY_PROFILE_ID")?)?,
            endpoints: match variable("AMAZON_MUSIC_LWA_URL") {
                Some(url) => Endpoints::below(&url)
                    .map_err(|why| format!("AMAZON_MUSIC_LWA_URL is not valid: {why}"))?,
                None => Endpoints::default(),
            },
            api_url: variable("AMAZON_MUSIC_API_URL"),
        })
    }

    pub(crate) fn of_sandbox(sandbox: &Sandbox) -> Outcome<Self> {
        let credentials = sandbox.credentials();
        Ok(Self {
            client_id: ClientId::new(credentials.device_client_id())?,
            security_profile: SecurityProfileId::new(credentials.security_profile_id())?,
            endpoints: Endpoints::below(&sandbox.lwa_url())?,
            api_url: Some(sandbox.api_url()),
        })
    }
}

/// Logs in where that is needed, and greets. `prompted` learns the code as soon as the customer can enter it.
pub(crate) async fn run(
    app: &App,
    keep: Option<PathBuf>,
    prompted: impl FnMut(&str),
    mut say: impl FnMut(&str),
) -> Outcome<()> {
    let scopes = ScopeSet::from_iter([Scope::ProfileRead]);
    let login = Login::new(app.client_id.clone(), scopes).endpoints(app.endpoints.clone());
    let session = match keep.map(|folder| Arc::new(FileStore::new(folder))) {
        None => log_in(&login, prompted, &mut say).await?,
        Some(store) => {
            let kept = login.session_from_store(store.clone(), ACCOUNT)?;
            match kept.access_token().await {
                Ok(_) => kept,
                Err(error) if error.is_login_required() => {
                    let session = log_in(&login, prompted, &mut say).await?;
                    session.save_to(store, ACCOUNT).await?;
                    session
                }
                Err(error) => return Err(error.into()),
            }
        }
    };
    let mut builder = Client::builder(session.clone(), app.security_profile.clone());
    if let Some(url) = &app.api_url {
        builder = builder.base_url(url);
    }
    let user = builder.build()?.api().get_current_user().fetch().await?;
    say(&format!("Hello, {}.", user.name.as_deref().unwrap_or("whoever you are")));
    session.settle().await?;
    Ok(())
}

/// Under which name the login is kept. An app with several users has one for each.
const ACCOUNT: &str = "the customer";

/// Shows a code, and waits until the customer has entered it.
async fn log_in(
    login: &Login,
    mut prompted: impl FnMut(&str),
    say: &mut impl FnMut(&str),
) -> Outcome<Session> {
    let device = login.device().renew_pair(true).start().await?;
    let session = device
        .wait_with(|event| match event {
            DeviceEvent::Prompt(prompt) => {
                let (page, code) = (prompt.verification_uri(), prompt.user_code());
                say(&format!("Visit {page} and enter {code}."));
                prompted(code);
            }
            DeviceEvent::Retrying(error) => say(&format!("Trying again: {error}.")),
            DeviceEvent::Finished(_) => say("You are logged in."),
            _ => {}
        })
        .await?;
    Ok(session)
}
