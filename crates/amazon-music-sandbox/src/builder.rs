//! How a sandbox is set up, and started.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use crate::{Clock, RegisteredClient, Sandbox, StartError, settings::Settings};

/// The settings of a [`Sandbox`] that is not made yet. Made by [`Sandbox::builder`].
#[derive(Debug, Clone, Default)]
#[must_use = "nothing is made before `build` or `start`"]
pub struct SandboxBuilder {
    settings: Settings,
}

impl SandboxBuilder {
    /// What the catalogue, all ids and all tokens depend on; 7 by default.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Tracks of the catalogue: 2,000 by default, 100 at least. The number of everything else follows from it.
    pub fn tracks(mut self, tracks: usize) -> Self {
        self.settings.tracks = tracks;
        self
    }

    /// Whether the first account is lived in: it has playlists (one of more than 200 entries with duplicates and the awkward
    /// tracks, one that is empty), a library, likes, follows and a history of the last days, all following from the
    /// seed. By default it is empty. A state file that is there already counts for more.
    pub fn furnished(mut self, furnished: bool) -> Self {
        self.settings.is_furnished = furnished;
        self
    }

    /// Whether operations are refused whose path is a guess, with 404, as the service may do. By default they are
    /// answered, with the header `x-sandbox-confidence: inferred`.
    pub fn refuse_inferred(mut self, refuse: bool) -> Self {
        self.settings.refuses_inferred = refuse;
        self
    }

    /// The scopes of the login that is there from the start: every one by default, so that a scope that an app forgets
    /// to ask for shows only once it logs users in itself. A start refuses what is no scope.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.settings.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The clock; by default [`Clock::real`], which also follows Tokio's clock where a test has paused that.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// Registers an app, beside the ready-made ones of [`Credentials`](crate::Credentials).
    pub fn client(mut self, client: RegisteredClient) -> Self {
        self.settings.clients.push(client);
        self
    }

    /// Adds an allowed return URL to the ready-made website. It is compared letter by letter, its port too: loopback
    /// logins of tests that run side by side need a port each.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.settings.redirect_uris.push(redirect_uri.into());
        self
    }

    /// Whether each use of a refresh token ends it and brings another one. By default a refresh token stays valid,
    /// and is repeated in every answer.
    pub fn rotate_refresh_tokens(mut self, rotate: bool) -> Self {
        self.settings.rotates = rotate;
        self
    }

    /// Whether a refresh token that was rotated stays valid beside the new one, as others have seen. By default it ends at
    /// once. Without [`rotate_refresh_tokens`](Self::rotate_refresh_tokens) it means nothing.
    pub fn keep_rotated_refresh_tokens(mut self, keep: bool) -> Self {
        self.settings.keeps_rotated = keep;
        self
    }

    /// How long access tokens last: an hour by default, as those of the service. Whole seconds count.
    pub fn access_token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.access_lifetime = lifetime;
        self
    }

    /// How long a device's code lasts: ten minutes by default. Whole seconds count.
    pub fn device_code_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.pair_lifetime = lifetime;
        self
    }

    /// How long a device has to wait between two questions: five seconds by default, one at least. Whole seconds
    /// count. A test need not wait at all where Tokio's clock is paused.
    pub fn device_interval(mut self, interval: Duration) -> Self {
        // Clients take zero for a value that is missing, and wait five seconds (RFC 8628, 3.2).
        self.settings.pair_interval = interval.max(Duration::from_secs(1));
        self
    }

    /// The port to listen at, on this machine only; by default one that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.settings.address.set_port(port);
        self
    }

    /// The address to listen at, for other machines too if it is not one of this machine alone. The sandbox knows no
    /// real secrets, and keeps none: whoever reaches it can do anything with it, except by the control endpoint,
    /// which answers this machine only. A warning goes to `tracing`.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.settings.address = address;
        self
    }

    /// A file that keeps accounts and tokens from one start to the next. It is written at the start and whenever
    /// something changes, as a whole or not at all, and only its owner can read it. A request whose change cannot be
    /// written is answered with 500 and the reason; the change itself stays until the sandbox ends. It needs
    /// [`start`](Self::start). One sandbox has it at a time, of however many processes: an empty file `.NAME.lock`
    /// beside it, which stays, sees to that.
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings.state_file = Some(path.into());
        self
    }

    /// Builds a sandbox that opens no socket and no file.
    ///
    /// Clients reach it through [`Sandbox::service`], tests through [`Sandbox::handle`]. Its base URL is
    /// `http://localhost`.
    #[must_use]
    pub fn build(self) -> Sandbox {
        Sandbox::without_sockets(&self.settings)
    }

    /// Makes a sandbox and listens. It needs a Tokio runtime with time and input/output enabled, and answers for as
    /// long as that runs.
    ///
    /// # Errors
    /// Where the address cannot be listened at, the state file cannot be written or holds something else, or another
    /// sandbox has it. That file is left as it is.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        Sandbox::start(self.settings).await
    }
}
