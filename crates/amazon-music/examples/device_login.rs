//! Logs in on a device without a keyboard or browser, and restores the session on later runs.
//!
//! ```text
//! cargo run --example device_login
//! AMAZON_MUSIC_CLIENT_ID=amzn1.application-oa2-client.… AMAZON_MUSIC_SECURITY_PROFILE_ID=amzn1.application.… \
//!     cargo run --example device_login
//! ```
//!
//! The Client ID must be one that the Security Profile has for "TVs and other devices". A second run restores the
//! session. Without a Client ID it uses a sandbox, whose user enters the code at once and whose login is not saved.

mod local;

use std::{
    error::Error,
    io::{self, Write},
    sync::Arc,
};

use amazon_music::{
    Application,
    auth::{self, DeviceEvent, FileStore, Login, MemoryStore, Scope, Session, TokenStore},
};
use amazon_music_sandbox::{Decision, Sandbox};

/// The account in the store. An app with several users has one for each.
const ACCOUNT: &str = "default";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let out = &mut io::stdout();
    if local::has_login() {
        let store = Arc::new(FileStore::for_app("amazon-music-device-login")?);
        let device = Device::new(|name| std::env::var(name).ok(), store)?;
        return run(&device, |_| {}, out).await;
    }
    local::note(
        "AMAZON_MUSIC_CLIENT_ID is not set, so this runs against a sandbox with made-up music.",
    );
    let sandbox = local::sandbox().await?;
    let device = Device::of_sandbox(&sandbox, Arc::new(MemoryStore::new()))?;
    let enter = |code: &str| {
        sandbox.enter_code(code, Decision::Allow);
    };
    run(&device, enter, out).await
}

/// An app on a device, and the store of its login.
pub(crate) struct Device {
    login: Login,
    application: Application,
    store: Arc<dyn TokenStore>,
}

impl Device {
    fn new(
        variable: impl Fn(&str) -> Option<String>,
        store: Arc<dyn TokenStore>,
    ) -> Result<Self, Box<dyn Error>> {
        let login = Login::from_env_with([Scope::ProfileRead], &variable)?;
        let application = Application::from_env_with(&variable)?.build()?;
        Ok(Self { login, application, store })
    }

    pub(crate) fn of_sandbox(
        sandbox: &Sandbox,
        store: Arc<dyn TokenStore>,
    ) -> Result<Self, Box<dyn Error>> {
        let (variable, credentials) = (sandbox.env(), sandbox.credentials());
        let variable = |name: &str| match name {
            "AMAZON_MUSIC_CLIENT_ID" => Some(credentials.device_client_id().to_owned()),
            "AMAZON_MUSIC_CLIENT_SECRET" => None, // A device has none.
            _ => variable(name),
        };
        Self::new(variable, store)
    }
}

/// Restores the session or logs in, and greets the user. Calls `prompted` with the code that the user has to enter.
pub(crate) async fn run(
    device: &Device,
    prompted: impl FnMut(&str),
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let log_in = |login| log_in(login, prompted, out);
    let session = device.login.session_or_login(device.store.clone(), ACCOUNT, log_in).await?;

    let music = device.application.client(session.clone());
    let user = music.api().get_current_user().fetch().await?;
    writeln!(out, "Hello, {}.", user.name.as_deref().unwrap_or("listener"))?;
    // A token refresh may run in the background: wait until its result is saved.
    session.flush().await?;
    Ok(())
}

/// Shows a code, and waits until the user has entered it.
async fn log_in(
    login: Login,
    mut prompted: impl FnMut(&str),
    out: &mut impl Write,
) -> Result<Session, auth::Error> {
    let device = login.device().replace_expired_code(true).start().await?;
    let mut show = |event: &DeviceEvent| match event {
        DeviceEvent::Prompt(prompt) => {
            let (page, code) = (prompt.verification_uri(), prompt.user_code());
            let shown = writeln!(out, "Visit {page} and enter {code}.");
            prompted(code);
            shown
        }
        DeviceEvent::Retrying(error) => writeln!(out, "Retrying after: {error}"),
        DeviceEvent::Finished(_) => writeln!(out, "You are logged in."),
        _ => Ok(()),
    };
    // Output that cannot be written does not end the login.
    device.wait_with(|event| show(event).unwrap_or_default()).await
}
