//! The command `amazon-music-sandbox`: runs a sandbox, and prints the environment variables for its clients.

use std::{
    error::Error,
    io::{self, Write},
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    pin::pin,
    process::ExitCode,
    time::Duration,
};

use amazon_music_sandbox::{Rotation, Sandbox};
use clap::{Parser, ValueEnum};
#[cfg(unix)]
use tokio::signal::unix::{self, SignalKind};

/// Runs a local Amazon Music and Login with Amazon, and prints the environment variables for its clients.
#[derive(Debug, Parser)]
struct Options {
    /// Port to listen on; a free one by default.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on. Other machines can reach any address but a loopback address.
    #[arg(long, default_value = "127.0.0.1")]
    address: IpAddr,
    /// Host name by which other machines reach the sandbox, such as that of a container. Its URLs have this name, and other
    /// machines can use the control endpoint.
    #[arg(long, value_name = "NAME", value_parser = host_name)]
    host: Option<String>,
    /// Origin of web pages that may use the sandbox, such as `http://localhost:5173`; may be given several times.
    #[arg(long, value_name = "ORIGIN", value_parser = absolute)]
    allow_origin: Vec<String>,
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
    /// Rotate refresh tokens: each refresh issues a new one, and MODE decides about the previous one.
    #[arg(long, value_name = "MODE", num_args = 0..=1, require_equals = true, default_missing_value = "revoke")]
    rotate: Option<Mode>,
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

/// A rotation of refresh tokens.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Mode {
    /// The previous refresh token is revoked at once.
    Revoke,
    /// The previous refresh token stays valid until the new one is used.
    RevokeOnUse,
    /// The previous refresh token stays valid.
    Keep,
    /// The previous refresh token is revoked at once, and its reuse revokes all tokens of the login.
    DetectReuse,
}

impl From<Mode> for Rotation {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Revoke => Self::RevokePrevious,
            Mode::RevokeOnUse => Self::RevokePreviousOnUse,
            Mode::Keep => Self::KeepPrevious,
            Mode::DetectReuse => Self::RevokeLoginOnReuse,
        }
    }
}

/// Validates a host name without a port.
fn host_name(name: &str) -> Result<String, &'static str> {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    if !name.is_empty() && name.bytes().all(is_allowed) {
        Ok(name.to_owned())
    } else {
        Err("it must be a host name or an IPv4 address, without a scheme and a port")
    }
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
    if options.host.is_some() {
        warn("warning: other machines that reach this sandbox can use its control endpoint");
    }
    let mut builder = Sandbox::builder()
        .seed(options.seed)
        .tracks(options.tracks as usize)
        .accounts(options.accounts.into())
        .listen(SocketAddr::new(options.address, options.port))
        .rotate_refresh_tokens(options.rotate.map_or(Rotation::Off, Rotation::from))
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
    for origin in options.allow_origin {
        builder = builder.allow_origin(origin);
    }
    if let Some(name) = options.host {
        builder = builder.host(name);
    }
    if let Some(file) = options.state {
        builder = builder.state_file(file);
    }
    // The first process of a container gets no signal that it has not asked for.
    let mut stopped = pin!(stop_signal()?);
    let sandbox = tokio::select! {
        started = builder.start() => started?,
        () = &mut stopped => return Ok(()),
    };
    // The sandbox runs on if nobody reads what it prints.
    let _ = print(&sandbox, &mut io::stdout().lock());
    stopped.await;
    sandbox.stop().await;
    Ok(())
}

/// Returns a future that waits for Ctrl-C, or for SIGTERM on Unix.
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let (mut interrupt, mut terminate) =
        (unix::signal(SignalKind::interrupt())?, unix::signal(SignalKind::terminate())?);
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    })
}

/// Prints the environment variables. None of these secrets is real.
fn print(sandbox: &Sandbox, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let (credentials, url) = (sandbox.credentials(), sandbox.lwa_url());
    writeln!(out, "# The Amazon Music sandbox is running at {url}.")?;
    writeln!(out, "# Paste these lines into the shell of your program to connect it:")?;
    for (name, value) in credentials.environment() {
        writeln!(out, "export {name}={}", quoted(value))?;
    }
    writeln!(out)?;
    let accounts: Vec<_> = sandbox.world(|world| {
        let others = world.accounts()[1..].iter();
        others.map(|account| (account.id().to_owned(), account.profile.name.clone())).collect()
    });
    for (id, name) in accounts {
        let token = sandbox.credentials_for(&id)?.refresh_token().to_owned();
        writeln!(out, "# For the account {} ({id}):", name.unwrap_or_default())?;
        writeln!(out, "# export AMAZON_MUSIC_REFRESH_TOKEN={}", quoted(&token))?;
    }
    for (kind, id) in
        [("device", credentials.device_client_id()), ("mobile app", credentials.mobile_client_id())]
    {
        writeln!(out, "# For a {kind}: export AMAZON_MUSIC_CLIENT_ID='{id}'")?;
    }
    writeln!(out, "# Return URLs of logins: curl {url}/sandbox/clients")?;
    writeln!(out, "# Faults, journal, clock and state: curl {url}/sandbox")?;
    writeln!(out, "# Ctrl-C stops the sandbox.")?;
    Ok(())
}

/// Quotes a text for a shell; a token from a state file may contain anything.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Prints a line to the standard error, which may be closed.
fn warn(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
