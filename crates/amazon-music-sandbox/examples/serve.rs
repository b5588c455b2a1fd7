//! A sandbox to develop against: `cargo run -p amazon-music-sandbox --example serve -- --port 8080`.
//!
//! It prints the variables of the environment that the SDK and its tools read, ready to be pasted, and answers until
//! it is interrupted. `--help` lists the options.

use std::{
    error::Error,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};

use amazon_music_sandbox::Sandbox;
use clap::Parser;

/// A local Amazon Music and Login with Amazon.
#[derive(Debug, Parser)]
struct Options {
    /// Port to listen at; one that is free unless said otherwise.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen at. Any other than one of this machine lets other machines in.
    #[arg(long, default_value = "127.0.0.1")]
    address: IpAddr,
    /// What the catalogue, the ids and the tokens depend on.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Tracks of the catalogue, 100 at least.
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(100..))]
    tracks: u32,
    /// The account has nothing in it, rather than playlists, a library, likes, follows and a history.
    #[arg(long)]
    empty: bool,
    /// Operations whose path is a guess are refused with 404.
    #[arg(long)]
    refuse_inferred: bool,
    /// A scope of the refresh token that is printed, instead of all; may be given several times.
    #[arg(long, value_name = "SCOPE")]
    scope: Vec<String>,
    /// File that keeps accounts and tokens.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Each use of a refresh token brings another one.
    #[arg(long)]
    rotate: bool,
    /// The old one stays valid then.
    #[arg(long, requires = "rotate")]
    keep_rotated: bool,
    /// One more address that logins may come back to; may be given several times.
    #[arg(long, value_name = "URI", value_parser = absolute)]
    redirect_uri: Vec<String>,
    /// Seconds that access tokens last.
    #[arg(long, value_name = "SECONDS", default_value_t = 3_600)]
    token_lifetime: u64,
    /// Seconds that devices have to wait between two questions, 1 at least.
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..))]
    device_interval: u64,
}

/// An address with a scheme, such as those of websites and of apps on phones.
fn absolute(uri: &str) -> Result<String, &'static str> {
    let (scheme, rest) = uri.split_once("://").unwrap_or_default();
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let is_absolute = !scheme.is_empty() && scheme.bytes().all(is_scheme) && !rest.is_empty();
    if is_absolute && uri.bytes().all(|byte| byte.is_ascii_graphic()) {
        Ok(uri.to_owned())
    } else {
        Err("it begins with a scheme and `://`, and has no spaces")
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match serve(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let cause = why.source().map(|cause| format!(": {cause}")).unwrap_or_default();
            warn(&format!("{why}{cause}"));
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> Result<(), Box<dyn Error>> {
    let mut builder = Sandbox::builder()
        .seed(options.seed)
        .tracks(options.tracks as usize)
        .furnished(!options.empty)
        .refuse_inferred(options.refuse_inferred)
        .listen(SocketAddr::new(options.address, options.port))
        .rotate_refresh_tokens(options.rotate)
        .keep_rotated_refresh_tokens(options.keep_rotated)
        .access_token_lifetime(Duration::from_secs(options.token_lifetime))
        .device_interval(Duration::from_secs(options.device_interval));
    if !options.scope.is_empty() {
        builder = builder.scopes(options.scope);
    }
    for uri in options.redirect_uri {
        builder = builder.redirect_uri(uri);
    }
    if let Some(file) = options.state {
        builder = builder.state_file(file);
    }
    if !options.address.is_loopback() {
        warn("Other machines can reach this sandbox.");
    }
    let sandbox = builder.start().await?;
    say(&sandbox);
    tokio::signal::ctrl_c().await?;
    sandbox.stop().await;
    Ok(())
}

#[expect(
    clippy::print_stdout,
    reason = "an example talks to the terminal; nothing it shows is a real secret"
)]
fn say(sandbox: &Sandbox) {
    let credentials = sandbox.credentials();
    for (name, value) in credentials.environment() {
        println!("export {name}={}", quoted(value));
    }
    println!();
    println!("# For a device: export AMAZON_MUSIC_CLIENT_ID='{}'", credentials.device_client_id());
    println!(
        "# For a mobile app: export AMAZON_MUSIC_CLIENT_ID='{}'",
        credentials.mobile_client_id()
    );
    println!("# Return URLs of logins: curl {}/sandbox/clients", credentials.lwa_url());
    println!("# Faults, journal, clock, state: curl {}/sandbox", credentials.lwa_url());
    println!("# Ctrl-C stops it.");
}

/// A text as a shell takes it, whatever it holds: the token may come from a state file of somebody else.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[expect(clippy::print_stderr, reason = "an example talks to the terminal")]
fn warn(line: &str) {
    eprintln!("{line}");
}
