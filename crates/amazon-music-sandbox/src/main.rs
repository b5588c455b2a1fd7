//! The command `amazon-music-sandbox`: runs a sandbox, and prints the environment variables for its clients.

use std::{
    error::Error,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};

use amazon_music_sandbox::Sandbox;
use clap::Parser;

/// Runs a local Amazon Music and Login with Amazon, and prints the environment variables for its clients.
#[derive(Debug, Parser)]
struct Options {
    /// Port to listen on; a free one by default.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on. Other machines can reach any address but a loopback address.
    #[arg(long, default_value = "127.0.0.1")]
    address: IpAddr,
    /// Seed of the catalogue, the IDs and the tokens.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Number of tracks in the catalogue, at least 100.
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(100..))]
    tracks: u32,
    /// Number of accounts, each with a refresh token of its own.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    accounts: u16,
    /// Start with empty accounts, without sample data (playlists, a library, likes, follows and a history).
    #[arg(long)]
    empty: bool,
    /// Respond with 404 to operations that no source documents.
    #[arg(long)]
    without_unverified_operations: bool,
    /// Scope of the printed refresh tokens, all by default; may be given several times.
    #[arg(long, value_name = "SCOPE")]
    scope: Vec<String>,
    /// File that stores accounts, tokens and added tracks for the next start.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Rotate refresh tokens: each refresh issues a new one and revokes the old one.
    #[arg(long)]
    rotate: bool,
    /// Do not revoke the old refresh token of a rotation.
    #[arg(long, requires = "rotate")]
    keep_rotated: bool,
    /// Another allowed return URL of logins; may be given several times.
    #[arg(long, value_name = "URI", value_parser = absolute)]
    redirect_uri: Vec<String>,
    /// Lifetime of access tokens, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 3_600)]
    token_lifetime: u64,
    /// Polling interval of device logins, in seconds, at least 1.
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..))]
    device_interval: u64,
}

/// Validates a URI with a scheme, such as those of websites and of mobile apps.
fn absolute(uri: &str) -> Result<String, &'static str> {
    let (scheme, rest) = uri.split_once("://").unwrap_or_default();
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let is_absolute = !scheme.is_empty() && scheme.bytes().all(is_scheme) && !rest.is_empty();
    if is_absolute && uri.bytes().all(|byte| byte.is_ascii_graphic()) {
        Ok(uri.to_owned())
    } else {
        Err("it must begin with a scheme and `://`, and contain no spaces")
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
            warn(&format!("error: {error}{cause}"));
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> Result<(), Box<dyn Error>> {
    if !options.address.is_loopback() {
        warn("warning: other machines can reach this sandbox");
    }
    let mut builder = Sandbox::builder()
        .seed(options.seed)
        .tracks(options.tracks as usize)
        .accounts(options.accounts.into())
        .listen(SocketAddr::new(options.address, options.port))
        .rotate_refresh_tokens(options.rotate)
        .keep_rotated_refresh_tokens(options.keep_rotated)
        .access_token_lifetime(Duration::from_secs(options.token_lifetime))
        .device_interval(Duration::from_secs(options.device_interval));
    if !options.empty {
        builder = builder.with_sample_data();
    }
    if options.without_unverified_operations {
        builder = builder.without_unverified_operations();
    }
    if !options.scope.is_empty() {
        builder = builder.scopes(options.scope);
    }
    for uri in options.redirect_uri {
        builder = builder.redirect_uri(uri);
    }
    if let Some(file) = options.state {
        builder = builder.state_file(file);
    }
    let sandbox = builder.start().await?;
    print(&sandbox)?;
    tokio::signal::ctrl_c().await?;
    sandbox.stop().await;
    Ok(())
}

#[expect(
    clippy::print_stdout,
    reason = "a command prints to the terminal, and none of its secrets are real"
)]
fn print(sandbox: &Sandbox) -> Result<(), Box<dyn Error>> {
    let (credentials, url) = (sandbox.credentials(), sandbox.lwa_url());
    println!("# The Amazon Music sandbox is running at {url}.");
    println!("# Paste these lines into the shell of your program to connect it:");
    for (name, value) in credentials.environment() {
        println!("export {name}={}", quoted(value));
    }
    println!();
    let accounts: Vec<_> = sandbox.world(|world| {
        let others = world.accounts()[1..].iter();
        others.map(|account| (account.id().to_owned(), account.profile.name.clone())).collect()
    });
    for (id, name) in accounts {
        let token = sandbox.credentials_for(&id)?.refresh_token().to_owned();
        println!("# For the account {} ({id}):", name.unwrap_or_default());
        println!("# export AMAZON_MUSIC_REFRESH_TOKEN={}", quoted(&token));
    }
    for (kind, id) in
        [("device", credentials.device_client_id()), ("mobile app", credentials.mobile_client_id())]
    {
        println!("# For a {kind}: export AMAZON_MUSIC_CLIENT_ID='{id}'");
    }
    println!("# Return URLs of logins: curl {url}/sandbox/clients");
    println!("# Faults, journal, clock and state: curl {url}/sandbox");
    println!("# Ctrl-C stops the sandbox.");
    Ok(())
}

/// Quotes a text for a shell; a token from a state file may contain anything.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[expect(clippy::print_stderr, reason = "a command prints to the terminal")]
fn warn(line: &str) {
    eprintln!("{line}");
}
