//! The builder of a sandbox.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use crate::{
    clock::Clock,
    lwa::RegisteredClient,
    sandbox::Sandbox,
    settings::{Rotation, Settings},
    start_error::StartError,
};

impl Sandbox {
    /// Returns a builder of a sandbox.
    ///
    /// By default it has a catalogue of 2,000 tracks, one empty account, and the system time.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

/// A builder of a [`Sandbox`], which [`Sandbox::builder`] returns.
#[derive(Debug, Clone, Default)]
#[must_use = "a builder does nothing before `build` or `start`"]
pub struct SandboxBuilder {
    settings: Settings,
}

impl SandboxBuilder {
    /// Sets the seed of the catalogue, of all IDs and of all tokens; 7 by default.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Sets the number of tracks of the catalogue: 2,000 by default, 100 at least.
    ///
    /// The numbers of all other entries are derived from it.
    pub fn tracks(mut self, tracks: usize) -> Self {
        self.settings.tracks = tracks;
        self
    }

    /// Sets the number of accounts at the start, at least one.
    ///
    /// Each has its own login: [`Sandbox::env_for`] returns its environment variables.
    pub fn accounts(mut self, accounts: usize) -> Self {
        self.settings.accounts = accounts.max(1);
        self
    }

    /// Fills the accounts with sample data; by default they are empty.
    ///
    /// An account gets playlists (one has more than 200 entries with duplicates and edge cases, one is empty), a library,
    /// likes, follows, and a history of the last days. All but the times depend on the seed only. An
    /// existing state file replaces them.
    pub fn with_sample_data(mut self) -> Self {
        self.settings.has_sample_data = true;
        self
    }

    /// Makes unverified operations return 404.
    ///
    /// No source documents them, so the service may do the same. By default they work, and their responses have the header `x-sandbox-evidence: unverified`.
    pub fn without_unverified_operations(mut self) -> Self {
        self.settings.omits_unverified = true;
        self
    }

    /// Sets the scopes of the logins that exist from the start; all by default.
    ///
    /// Set the scopes that your app requests, to detect a missing one. A scope that does not exist is an error of
    /// [`start`](Self::start).
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.settings.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the clock; [`Clock::real`] by default, which also follows a paused clock of Tokio.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Registers a client beside those of [`Credentials`](crate::Credentials).
    pub fn client(mut self, client: RegisteredClient) -> Self {
        self.settings.clients.push(client);
        self
    }

    /// Adds an allowed return URL to the website, which requests must match exactly.
    ///
    /// The port must match, too. Tests with loopback logins that run at the same time need different ports.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.settings.redirect_uris.push(redirect_uri.into());
        self
    }

    /// Sets the rotation of refresh tokens; [`Rotation::Off`] by default.
    pub fn rotate_refresh_tokens(mut self, rotation: Rotation) -> Self {
        self.settings.rotation = rotation;
        self
    }

    /// Sets the lifetime of access tokens in whole seconds; an hour by default.
    pub fn access_token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.access_token_lifetime = lifetime;
        self
    }

    /// Sets the lifetime of device codes in whole seconds; ten minutes by default.
    pub fn device_code_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.device_code_lifetime = lifetime;
        self
    }

    /// Sets the polling interval of devices in whole seconds; five seconds by default, at least one.
    ///
    /// A test with a paused clock of Tokio does not wait.
    pub fn device_interval(mut self, interval: Duration) -> Self {
        // Clients take zero for a missing value, and wait five seconds (RFC 8628, 3.2).
        self.settings.device_interval = interval.max(Duration::from_secs(1));
        self
    }

    /// Sets the port to listen on, at the loopback address; a free one by default.
    pub fn port(mut self, port: u16) -> Self {
        self.settings.address.set_port(port);
        self
    }

    /// Sets the address to listen on, which may be reachable from other machines.
    ///
    /// Other machines can use the Web API and Login with Amazon, but not the control endpoint. The sandbox has no real
    /// secrets. It logs a warning to `tracing` if the address is not a loopback address.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.settings.address = address;
        self
    }

    /// Sets the host name for other machines, and lets them use the control endpoint.
    ///
    /// The URLs of the sandbox have this name, such as that of a container: `http://sandbox:8080`. The control endpoint then
    /// responds to every machine that can reach the address of [`listen`](Self::listen), by this name or by an address. The
    /// sandbox logs a warning to `tracing`.
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.settings.host = Some(name.into());
        self
    }

    /// Allows pages of an origin, such as `http://localhost:5173`, to use the sandbox from a browser (CORS).
    ///
    /// They can use the control endpoint, too. By default no page can.
    pub fn allow_origin(mut self, origin: impl Into<String>) -> Self {
        self.settings.origins.push(origin.into().trim_end_matches('/').to_owned());
        self
    }

    /// Sets a file that stores accounts, tokens and added tracks for the next start.
    ///
    /// Each change is appended to it before the response is sent, so that a killed process loses nothing. Now and then, and at the
    /// end, the whole state is written, completely or not at all. Only its owner can read it. If a change
    /// cannot be written, the response is a 500 with the reason, and the change is lost when the sandbox stops. A lock on the
    /// file `.NAME.lock` beside it ensures that only one sandbox uses it, in any process. [`build`](Self::build) ignores it.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.state_file = Some(path.into());
        self
    }

    /// Builds a sandbox that opens no socket and no file.
    ///
    /// Clients use [`Sandbox::service`] or [`Sandbox::handle`]. The base URL is `http://localhost`.
    #[must_use]
    pub fn build(self) -> Sandbox {
        Sandbox::without_sockets(&self.settings)
    }

    /// Builds a sandbox that listens on a socket.
    ///
    /// It requires a Tokio runtime with time and I/O enabled, and responds while the runtime runs.
    ///
    /// # Errors
    /// Returns an error if the address is in use, if the state file is invalid, cannot be written or is in use by another
    /// sandbox, or if a scope does not exist.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        Sandbox::start(self.settings).await
    }
}
