//! A sandbox and its methods for tests.

use std::sync::Arc;

use bytes::Bytes;
use tokio::net::TcpListener;

use crate::{
    backend::Backend,
    change_error::ChangeError,
    clock::Clock,
    credentials::Credentials,
    fault::{Fault, InvalidFault},
    journal::RecordedRequest,
    listener::{Listener, url},
    scopes,
    service::SandboxService,
    settings::Settings,
    start_error::StartError,
    world::World,
};

/// A local Amazon Music and Login with Amazon with a state of its own.
///
/// Any number of sandboxes can run in one process. Dropping a sandbox stops it and releases its state file.
///
/// # Examples
/// ```
/// use amazon_music_sandbox::{Fault, Sandbox};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder().seed(7).start().await?;
/// let variables = sandbox.env();
/// // Connect a client: `Client::from_env_with(variables)?`. Then
/// sandbox.add_fault(Fault::status(503).on("get_album").nth(2))?;
/// // … run the code under test.
/// let requests = sandbox.journal();
/// assert_eq!(requests.iter().filter(|request| request.operation() == "get_album").count(), 0);
/// sandbox.stop().await;
/// # let _ = variables;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    backend: Arc<Backend>,
    base_url: String,
    listener: Option<Listener>,
}

impl Sandbox {
    pub(crate) fn without_sockets(settings: &Settings) -> Self {
        let world = World::new(settings);
        let base_url = world.base_url.clone();
        Self { backend: Arc::new(Backend::new(world, None)), base_url, listener: None }
    }

    pub(crate) async fn start(settings: Settings) -> Result<Self, StartError> {
        let mut scopes = settings.scopes.iter();
        if let Some(scope) = scopes.find(|scope| scopes::description(scope).is_none()) {
            return Err(StartError::UnknownScope { scope: scope.clone() });
        }
        let listener = TcpListener::bind(settings.address).await;
        let bound = listener.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let address = settings.address.to_string();
        let (address, listener) = bound.map_err(|source| StartError::Listen { address, source })?;
        if !address.ip().is_loopback() {
            tracing::warn!(%address, "the sandbox can be reached from other machines");
        }
        if let Some(host) = &settings.host {
            tracing::warn!(%host, "other machines can use the control endpoint of the sandbox");
        }
        let base_url = match &settings.host {
            Some(host) => format!("http://{host}:{}", address.port()),
            None => url(address),
        };
        let world_url = base_url.clone();
        // Generating a large catalogue takes a while.
        let backend =
            tokio::task::spawn_blocking(move || Backend::open(&settings, world_url)).await;
        let backend = Arc::new(backend.map_err(|_| StartError::RuntimeShutDown)??);
        let listener = Some(Listener::start(listener, SandboxService::new(Arc::clone(&backend))));
        Ok(Self { backend, base_url, listener })
    }

    /// Returns the base URL of the Web API, such as `http://127.0.0.1:4711/v1`.
    ///
    /// It is `http://localhost/v1` if the sandbox opens no socket.
    #[must_use]
    pub fn api_url(&self) -> String {
        format!("{}/v1", self.base_url)
    }

    /// Returns the base URL of Login with Amazon, such as `http://127.0.0.1:4711`.
    #[must_use]
    pub fn lwa_url(&self) -> String {
        self.base_url.clone()
    }

    /// Returns a lookup function for the first account's environment variables, for `Client::from_env_with`.
    ///
    /// Similar functions of the SDK take it too.
    ///
    /// # Examples
    /// ```
    /// let sandbox = amazon_music_sandbox::Sandbox::builder().build();
    /// let variables = sandbox.env();
    /// assert_eq!(variables("AMAZON_MUSIC_API_URL"), Some(sandbox.api_url()));
    /// assert_eq!(variables("PATH"), None);
    /// ```
    pub fn env(&self) -> impl Fn(&str) -> Option<String> + Clone + Send + Sync + use<> {
        let credentials = self.credentials();
        move |name| credentials.variable(name)
    }

    /// Returns a lookup function for the environment variables of an account, like [`env`](Self::env).
    ///
    /// # Errors
    /// Returns an error if the account does not exist.
    pub fn env_for(
        &self,
        account: &str,
    ) -> Result<impl Fn(&str) -> Option<String> + Clone + Send + Sync + use<>, ChangeError> {
        let credentials = self.credentials_for(account)?;
        Ok(move |name: &str| credentials.variable(name))
    }

    /// Returns the credentials of a client of the first account.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.backend.with(|world| Credentials::of(world))
    }

    /// Returns the credentials of a client of the account with the given ID.
    ///
    /// # Errors
    /// Returns an error if the account does not exist.
    pub fn credentials_for(&self, account: &str) -> Result<Credentials, ChangeError> {
        self.backend.with(|world| Credentials::of_account(world, account))
    }

    /// Returns the clock of the sandbox, to advance it.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        self.backend.clock()
    }

    /// Returns an HTTP service of this sandbox in the same process, without sockets.
    ///
    /// `HttpClient::from_service` of the SDK takes it, and any other client of a [`tower_service::Service`].
    #[must_use]
    pub fn service(&self) -> SandboxService {
        SandboxService::new(Arc::clone(&self.backend))
    }

    /// Responds to a request at once, without sockets.
    ///
    /// Faults of the connection, such as latency, have no effect.
    ///
    /// The URI may be a path, such as `/v1/albums/B0064UPU4G`.
    #[must_use]
    pub fn handle(&self, request: &http::Request<Bytes>) -> http::Response<Bytes> {
        self.backend.respond(request)
    }

    /// Locks the state for reading or changing it. Requests wait.
    ///
    /// `change` may advance the clock. It must not call other methods of the sandbox, which would deadlock. If the state file
    /// cannot be written afterwards, the error is logged to `tracing`.
    ///
    /// # Examples
    /// ```
    /// let sandbox = amazon_music_sandbox::Sandbox::builder().accounts(2).build();
    /// assert_eq!(sandbox.world(|world| world.accounts().len()), 2);
    /// ```
    pub fn world<R>(&self, change: impl FnOnce(&mut World) -> R) -> R {
        self.backend.with(change)
    }

    /// Adds a fault and returns its number.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().build();
    /// let number = sandbox.add_fault(Fault::status(503).on("get_album").times(1))?;
    /// assert_eq!(sandbox.fault_count(number), Some(0));
    /// # Ok::<(), amazon_music_sandbox::InvalidFault>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the fault is invalid, for example if it names an operation that does not exist.
    pub fn add_fault(&self, fault: Fault) -> Result<u64, InvalidFault> {
        self.backend.with(|world| world.faults.add(fault))
    }

    /// Removes a fault by its number. Returns `true` if it existed.
    pub fn remove_fault(&self, number: u64) -> bool {
        self.backend.with(|world| world.faults.rules.remove(&number).is_some())
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.backend.with(|world| world.faults.rules.clear());
    }

    /// Returns the number of requests that triggered a fault; `None` if the fault does not exist.
    #[must_use]
    pub fn fault_count(&self, number: u64) -> Option<u64> {
        self.backend.with(|world| world.faults.rules.get(&number).map(|rule| rule.triggered))
    }

    /// Returns the requests since the start or the last reset, the oldest first.
    ///
    /// The journal keeps the latest 10,000 requests, or fewer if they are large. Requests to the control endpoint are
    /// not recorded.
    #[must_use]
    pub fn journal(&self) -> Vec<RecordedRequest> {
        self.backend.with(|world| world.journal.iter().cloned().collect())
    }

    /// Removes all requests from the journal.
    pub fn clear_journal(&self) {
        self.backend.with(|world| world.journal.clear());
    }

    /// Restores the state of the start: accounts, tokens, added tracks, clock, faults and journal.
    ///
    /// The refresh tokens of the start become valid again. Other tokens of logins that exist from the start stay valid, so that
    /// running clients continue.
    pub fn reset(&self) {
        self.world(World::reset);
    }

    /// Stops listening, and closes all connections after at most a second for open responses.
    pub async fn stop(mut self) {
        if let Some(listener) = self.listener.take() {
            listener.stop().await;
        }
    }
}

/// Releases the state file at once, even if connections are closed later.
impl Drop for Sandbox {
    fn drop(&mut self) {
        self.backend.release_state_file();
    }
}
