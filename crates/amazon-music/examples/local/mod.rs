//! Where the examples run: against the service where the environment has a login, else against a sandbox on this
//! machine, with an account that has a library and a playlist.

#![allow(dead_code, reason = "every example has this module of its own and uses what it needs")]

use std::{error::Error, process::ExitCode};

use amazon_music::{Client, auth};
use amazon_music_sandbox::{Refused, Sandbox, SandboxBuilder, Visibility};

pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// A client, and the sandbox that it is connected to, unless that is the service itself.
pub(crate) struct Place {
    pub(crate) music: Client,
    pub(crate) sandbox: Option<Sandbox>,
}

impl Place {
    /// The service where `AMAZON_MUSIC_CLIENT_ID` is set, with the other variables of [`Client::from_env`]; else
    /// a sandbox.
    pub(crate) async fn of_environment() -> Outcome<Self> {
        if has_login() {
            return Ok(Self { music: Client::from_env()?, sandbox: None });
        }
        let sandbox = sandbox(Sandbox::builder()).await?;
        complain(&format!("No account is given: a sandbox answers at {}.", sandbox.api_url()));
        Ok(Self { music: client(&sandbox)?, sandbox: Some(sandbox) })
    }

    /// Waits for what still runs, whatever the program came to: a renewal must not be cut off.
    pub(crate) async fn leave(self, outcome: Outcome<()>) -> Outcome<()> {
        if let Some(session) = self.music.session() {
            session.settle().await?;
        }
        outcome
    }
}

/// Whether the environment says how to reach the service.
pub(crate) fn has_login() -> bool {
    std::env::var("AMAZON_MUSIC_CLIENT_ID").is_ok_and(|id| !id.is_empty())
}

/// A sandbox whose account has 250 saved tracks, and a playlist of 120 tracks in which some come twice.
pub(crate) async fn sandbox(builder: SandboxBuilder) -> Outcome<Sandbox> {
    let sandbox = builder.start().await?;
    sandbox.world(|world| {
        let (now, catalogue) = (world.now(), world.catalogue());
        let mut tracks: Vec<String> = catalogue.track_ids().take(250).collect();
        // The catalogue begins with awkward titles.
        tracks.rotate_left(20);
        let account = &mut world.accounts_mut()[0];
        for track in &tracks {
            account.save_track(track, now)?;
        }
        let twice: Vec<String> = tracks.iter().take(100).chain(&tracks[..20]).cloned().collect();
        account.add_playlist("Morning miles", &twice, Visibility::Private, now)?;
        Ok::<_, Refused>(())
    })?;
    Ok(sandbox)
}

/// A client of the sandbox's account.
pub(crate) fn client(sandbox: &Sandbox) -> Outcome<Client> {
    let credentials = sandbox.credentials();
    let variables = credentials.environment();
    let lookup = |name: &str| {
        let found = variables.iter().find(|(variable, _)| *variable == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    Ok(Client::from_lookup(lookup)?)
}

/// How the process ends: an error goes to standard error, with its causes and what can be done.
pub(crate) fn end(outcome: Outcome<()>) -> ExitCode {
    let Err(error) = outcome else { return ExitCode::SUCCESS };
    complain(&format!("error: {error}"));
    let mut cause = error.source();
    while let Some(error) = cause {
        complain(&format!("  since {error}"));
        cause = error.source();
    }
    if let Some(advice) = advice(error.as_ref()) {
        complain(&advice);
    }
    ExitCode::FAILURE
}

/// What can be done about an error.
pub(crate) fn advice(error: &(dyn Error + 'static)) -> Option<String> {
    let Some(failed) = error.downcast_ref::<amazon_music::Error>() else {
        return error.source().and_then(advice);
    };
    if let Some(scopes) = failed.scopes_to_request() {
        Some(format!("Log in again, and allow {scopes}."))
    } else if failed.is_login_required() {
        Some(
            "Log in again, e.g. with the example device_login, and set AMAZON_MUSIC_REFRESH_TOKEN."
                .to_owned(),
        )
    } else if failed.is_rate_limited() {
        let wait = failed.retry_after().map(|wait| format!(" {} seconds", wait.as_secs()));
        Some(format!("Wait{}, and run this again.", wait.unwrap_or_default()))
    } else if failed.is_connection()
        || failed.is_timeout()
        || failed.auth().is_some_and(auth::Error::is_transient)
    {
        Some("Run this again once the connection works.".to_owned())
    } else {
        None
    }
}

#[expect(clippy::print_stdout, reason = "an example talks to the terminal")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "an example talks to the terminal")]
pub(crate) fn complain(line: &str) {
    eprintln!("{line}");
}
