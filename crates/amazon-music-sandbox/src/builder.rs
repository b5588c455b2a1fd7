//! The builder of a sandbox.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use crate::{
    clock::Clock, lwa::RegisteredClient, sandbox::Sandbox, settings::Settings,
    start_error::StartError,
};

impl Sandbox {
    /// Returns a builder with the seed 7, a catalogue of 2,000 tracks, one empty account, and the system time.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

/// A builder of a [`Sandbox`]; [`Sandbox::builder`] returns it.
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
    /// The number of all other entries follows from it.
    pub fn tracks(mut self, tracks: usize) -> Self {
        self.settings.tracks = tracks;
        self
    }

    /// Sets the number of accounts at the start, at least one.
    ///
    /// Each has a login of its own: [`Sandbox::env_for`] returns its environment variables.
    pub fn accounts(mut self, accounts: usize) -> Self {
        self.settings.accounts = accounts.max(1);
        self
    }

    /// Fills the accounts with sample data; by default they are empty.
    ///
    /// An account gets playlists (one of more than 200 entries with duplicates and awkward tracks, one that is empty), a
    /// library, likes, follows, and a history of the last days. All follow from the seed. The content of an existing
    /// state file replaces them.
    pub fn with_sample_data(mut self) -> Self {
        self.settings.has_sample_data = true;
        self
    }

    /// Rejects operations that no source documents with 404, as the service may do.
    ///
    /// By default the sandbox responds to them like to others, with the header `x-sandbox-confidence: unverified`.
    pub fn without_unverified_operations(mut self) -> Self {
        self.settings.omits_unverified = true;
        self
    }

    /// Sets the scopes of the logins that exist from the start; all by default.
    ///
    /// With all scopes, a scope that an app forgets to request is noticed only once it logs users in itself. A scope that
    /// does not exist is an error of [`start`](Self::start).
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.settings.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the clock; by default [`Clock::real`], which also follows Tokio's clock in tests that have paused that.
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
    /// The port counts, too: tests with loopback logins that run at the same time need a port each.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.settings.redirect_uris.push(redirect_uri.into());
        self
    }

    /// Sets whether a refresh revokes the refresh token and issues a new one.
    ///
    /// By default a refresh token stays valid, and each response repeats it.
    pub fn rotate_refresh_tokens(mut self, rotate: bool) -> Self {
        self.settings.rotates_refresh_tokens = rotate;
        self
    }

    /// Sets whether a rotated refresh token stays valid beside the new one, as others have observed.
    ///
    /// By default it is revoked at once. It has an effect only with
    /// [`rotate_refresh_tokens`](Self::rotate_refresh_tokens).
    pub fn keep_rotated_refresh_tokens(mut self, keep: bool) -> Self {
        self.settings.keeps_rotated_tokens = keep;
        self
    }

    /// Sets the lifetime of access tokens in whole seconds; an hour by default, like the service's.
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
    /// A test does not wait if Tokio's clock is paused.
    pub fn device_interval(mut self, interval: Duration) -> Self {
        // Clients take zero for a missing value, and wait five seconds (RFC 8628, 3.2).
        self.settings.device_interval = interval.max(Duration::from_secs(1));
        self
    }

    /// Sets the port to listen at, on this machine only; by default a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.settings.address.set_port(port);
        self
    }

    /// Sets the address to listen at, which may be reachable from other machines.
    ///
    /// Whoever reaches the sandbox can do anything with it, except by the control endpoint, which responds to this
    /// machine only. The sandbox has no real secrets. It logs a warning to `tracing`.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.settings.address = address;
        self
    }

    /// Sets a file that keeps accounts, tokens and added tracks from one start to the next.
    ///
    /// It is written at the start and after each change, completely or not at all, and only its owner can read it. A
    /// request whose change cannot be written gets a 500 with the reason; the change itself lasts until the sandbox ends.
    /// One sandbox uses the file at a time, of however many processes: an empty file `.NAME.lock` beside it, which stays,
    /// ensures that. Only [`start`](Self::start) reads and writes it.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.state_file = Some(path.into());
        self
    }

    /// Builds a sandbox that opens no socket and no file.
    ///
    /// Clients reach it through [`Sandbox::service`], tests also through [`Sandbox::handle`]. Its base URL is
    /// `http://localhost`.
    #[must_use]
    pub fn build(self) -> Sandbox {
        Sandbox::without_sockets(&self.settings)
    }

    /// Builds a sandbox that listens at a socket.
    ///
    /// It needs a Tokio runtime with time and I/O enabled, and responds for as long as that runs.
    ///
    /// # Errors
    /// Returns an error if the address is in use, if the state file is invalid, cannot be written or is in use by another
    /// sandbox, or if a scope does not exist.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        Sandbox::start(self.settings).await
    }
}
