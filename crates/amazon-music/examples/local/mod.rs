//! The account of the examples: that of the environment, or one of a sandbox with sample data.

#![allow(dead_code, reason = "each example compiles this module for itself and uses what it needs")]

use std::{error::Error, time::Duration};

use amazon_music::Client;
use amazon_music_sandbox::Sandbox;

/// Returns a client for the account that the environment variables of [`Client::from_env`] name.
///
/// Without them, the client is for the account of a sandbox. Keep the sandbox: it stops when it is dropped.
pub(crate) async fn client() -> Result<(Client, Option<Sandbox>), Box<dyn Error>> {
    if has_login() {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = sandbox().await?;
    note("AMAZON_MUSIC_CLIENT_ID is not set, so this runs against a sandbox with made-up music.");
    Ok((Client::from_env_with(sandbox.env())?, Some(sandbox)))
}

/// Returns `true` if the environment names an account.
pub(crate) fn has_login() -> bool {
    std::env::var("AMAZON_MUSIC_CLIENT_ID").is_ok_and(|id| !id.is_empty())
}

/// Starts a sandbox with sample data: playlists, a library and a history.
pub(crate) async fn sandbox() -> Result<Sandbox, Box<dyn Error>> {
    Ok(Sandbox::builder().with_sample_data().start().await?)
}

/// Returns an access token for the first account of a sandbox.
pub(crate) fn access_token(sandbox: &Sandbox, scopes: &[&str]) -> String {
    sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        world.issue_access_token(&account, scopes, Duration::from_secs(600))
    })
}

/// Prints to standard error, so that standard output has the results only.
#[expect(clippy::print_stderr, reason = "an example talks to the terminal")]
pub(crate) fn note(line: &str) {
    eprintln!("{line}");
}
