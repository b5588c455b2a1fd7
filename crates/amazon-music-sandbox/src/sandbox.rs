//! A sandbox: its state behind a lock, and the server in front of it.

use std::{
    error, fmt, io,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, TryLockError, Weak,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::net::TcpListener;

use crate::{
    builder::SandboxBuilder,
    clock::{Clock, Watcher},
    credentials::Credentials,
    dispatch,
    fault::{Fault, InvalidFault},
    journal::Recorded,
    listener::{Listener, url},
    lwa,
    server::{Incoming, Outgoing},
    service::SandboxService,
    settings::Settings,
    state_file::StateFile,
    world::World,
};

/// A local Amazon Music and Login with Amazon, with a state of its own. Any number can run in one process.
///
/// It stops when it is dropped, and leaves its state file to others.
///
/// ```
/// use amazon_music_sandbox::{Fault, Sandbox};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::builder().seed(7).start().await?;
/// let credentials = sandbox.credentials();
/// // Give a client `sandbox.api_url()`, `sandbox.lwa_url()` and the credentials, and then
/// sandbox.add_fault(Fault::status(503).on("get_album").nth(2))?;
/// // … call the operations that are to be tested.
/// assert_eq!(sandbox.journal().iter().filter(|call| call.operation() == "get_album").count(), 0);
/// sandbox.stop().await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    core: Arc<Core>,
    base_url: String,
    listener: Option<Listener>,
}

/// What all connections share.
pub(crate) struct Core {
    world: Mutex<World>,
    clock: Clock,
    state_file: Option<StateFile>,
    /// How far the clock is moved according to the state file, in milliseconds.
    kept_move: AtomicU64,
}

impl Sandbox {
    /// A sandbox with the seed 7, 2,000 tracks and the real time, unless something else is said.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    pub(crate) fn without_sockets(settings: &Settings) -> Self {
        let world = World::new(settings);
        let base_url = world.base_url.clone();
        Self { core: Arc::new(Core::new(world, None)), base_url, listener: None }
    }

    pub(crate) async fn start(settings: Settings) -> Result<Self, StartError> {
        let unknown = settings.scopes.iter().find(|scope| !lwa::is_scope(scope));
        if let Some(scope) = unknown {
            return Err(StartError::UnknownScope { scope: scope.clone() });
        }
        let listener = TcpListener::bind(settings.address).await;
        let bound = listener.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = bound.map_err(|why| StartError::Listen {
            address: settings.address.to_string(),
            source: why,
        })?;
        if !address.ip().is_loopback() {
            tracing::warn!(%address, "the sandbox can be reached from other machines");
        }
        let base_url = url(address);
        let world_url = base_url.clone();
        // A large catalogue takes a moment.
        let core = tokio::task::spawn_blocking(move || Core::open(&settings, world_url)).await;
        let core = Arc::new(core.map_err(|_| StartError::Ended)??);
        if core.has_state_file() {
            let watcher: Weak<Core> = Arc::downgrade(&core);
            core.clock.watch(watcher);
        }
        let listener = Some(Listener::start(listener, Arc::clone(&core)));
        Ok(Self { core, base_url, listener })
    }

    /// The base of the Web API, version included, such as `http://127.0.0.1:4711/v1`; `http://localhost/v1` if it
    /// opens no socket.
    #[must_use]
    pub fn api_url(&self) -> String {
        format!("{}/v1", self.base_url)
    }

    /// The base of Login with Amazon, such as `http://127.0.0.1:4711`.
    #[must_use]
    pub fn lwa_url(&self) -> String {
        self.base_url.clone()
    }

    /// What a client needs: addresses, an app, and a login that is there from the start.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.core.with(|world| Credentials::of(world))
    }

    /// The time of the sandbox, to move it.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.core.clock
    }

    /// Returns an HTTP service of this sandbox in the same process, without sockets.
    ///
    /// It is given to `HttpClient::from_service` of the SDK, or to any other client that takes a
    /// [`tower_service::Service`].
    #[must_use]
    pub fn service(&self) -> SandboxService {
        SandboxService::new(Arc::clone(&self.core))
    }

    /// Answers a request, as if it had come over a socket.
    #[must_use]
    pub fn handle(&self, incoming: &Incoming) -> Outgoing {
        self.core.answer(incoming)
    }

    /// Looks at the state, or changes it. Requests wait meanwhile, and so does whatever else the sandbox is asked for:
    /// `look` must not ask it for anything itself, or it would wait for its own end. The clock may be moved. That a state
    /// file cannot be written afterwards goes to `tracing`.
    pub fn world<R>(&self, look: impl FnOnce(&mut World) -> R) -> R {
        let seen = look(&mut self.core.lock());
        let _ = self.core.save();
        seen
    }

    /// Lets something go wrong from now on, and gives the number of the fault.
    ///
    /// # Errors
    /// Where the fault makes no sense: it names an operation that does not exist, for instance.
    pub fn add_fault(&self, fault: Fault) -> Result<u64, InvalidFault> {
        self.core.with(|world| world.faults.add(fault))
    }

    /// Removes a fault by its number. Says whether it was there.
    pub fn remove_fault(&self, number: u64) -> bool {
        self.core.with(|world| world.faults.remove(number))
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.core.with(|world| world.faults.clear());
    }

    /// How often a fault has happened; `None` for one that is not there.
    #[must_use]
    pub fn fault_count(&self, number: u64) -> Option<u64> {
        self.core.with(|world| {
            let rule = world.faults.iter().find(|rule| rule.number == number);
            rule.map(|rule| rule.happened)
        })
    }

    /// The requests since the start or the last reset, the oldest first; the latest 10,000 of them, or fewer
    /// where they are large. What the control
    /// endpoint was asked is not among them.
    #[must_use]
    pub fn journal(&self) -> Vec<Recorded> {
        self.core.with(|world| world.journal.iter().cloned().collect())
    }

    /// Forgets the requests so far.
    pub fn clear_journal(&self) {
        self.core.with(|world| world.journal.clear());
    }

    /// Puts everything back to how it was at the start: accounts, tokens, clock, faults and journal. The ready-made
    /// refresh token is valid again.
    pub fn reset(&self) {
        self.world(World::reset);
    }

    /// Stops listening. Answers under way get a second to end; then their connections are closed.
    pub async fn stop(mut self) {
        if let Some(listener) = self.listener.take() {
            listener.stop().await;
        }
    }
}

/// The state file is there for the next sandbox at once, also where connections take a moment to end.
impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(file) = &self.core.state_file {
            file.give_up();
        }
    }
}

impl Core {
    fn new(world: World, state_file: Option<StateFile>) -> Self {
        let clock = world.clock.clone();
        let kept_move = AtomicU64::new(clock.moved());
        Self { world: Mutex::new(world), clock, state_file, kept_move }
    }

    fn open(settings: &Settings, base_url: String) -> Result<Self, StartError> {
        let mut world = World::new(settings);
        world.base_url = base_url;
        let Some(path) = settings.state_file.clone() else { return Ok(Self::new(world, None)) };
        let fail = |why: Box<dyn error::Error + Send + Sync>| StartError::State {
            path: path.clone(),
            source: why,
        };
        let file = StateFile::take(path.clone()).map_err(|why| match why.kind() {
            io::ErrorKind::WouldBlock => StartError::StateInUse { path: path.clone() },
            _ => fail(why.into()),
        })?;
        if let Some(text) = file.read().map_err(|why| fail(why.into()))? {
            world.read_json(&text).map_err(|why| fail(why.into()))?;
        }
        // What cannot be written shows at once, and not at the first change.
        file.write(|| world.to_json()).map_err(|why| fail(why.into()))?;
        Ok(Self::new(world, Some(file)))
    }

    /// Answers a request. Where there is a state file, what the request changed is in it by then.
    pub(crate) fn answer(&self, incoming: &Incoming) -> Outgoing {
        let mut world = self.lock();
        let tokens = world.grants.len();
        let (outgoing, number) = dispatch::answer(&mut world, incoming);
        // Reading changes nothing that is kept, unless a fault ends a token.
        let is_unchanged = incoming.method == "GET" && world.grants.len() == tokens;
        drop(world);
        if is_unchanged {
            self.clock_moved();
            return outgoing;
        }
        let Err(why) = self.save() else { return outgoing };
        if let Some(number) = number {
            self.lock().journal.correct(number, 500);
        }
        let what = format!("The state file of the sandbox cannot be written: {why}.");
        Outgoing::json(500, &serde_json::json!({ "error": what }))
    }

    /// Whether answers take time that belongs to a disk.
    pub(crate) fn has_state_file(&self) -> bool {
        self.state_file.is_some()
    }

    /// Looks at the world. Whoever moves the clock meanwhile does not wait, so that is seen to here.
    fn with<R>(&self, look: impl FnOnce(&mut World) -> R) -> R {
        let seen = look(&mut self.lock());
        self.clock_moved();
        seen
    }

    /// Writes the state file, if there is one. What goes wrong is logged, too.
    fn save(&self) -> io::Result<()> {
        let Some(file) = &self.state_file else { return Ok(()) };
        loop {
            let mut moved = 0;
            let written = file.write(|| {
                let world = self.lock();
                moved = self.clock.moved();
                world.to_json()
            });
            if let Err(why) = written {
                tracing::error!(path = %file.path().display(), %why, "the state file cannot be written");
                return Err(why);
            }
            self.kept_move.store(moved, Ordering::SeqCst);
            // Otherwise it was moved while this looked at the world.
            if self.clock.moved() == moved {
                return Ok(());
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        // A panic of a test while it looked at the state must not stop the others.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watcher for Core {
    /// Writes the state file where it does not know how far the clock is moved. Where somebody looks at the world, who
    /// may be the caller, that one does it.
    fn clock_moved(&self) {
        if self.has_state_file()
            && self.clock.moved() != self.kept_move.load(Ordering::SeqCst)
            && !matches!(self.world.try_lock(), Err(TryLockError::WouldBlock))
        {
            let _ = self.save();
        }
    }
}

/// The state is left out: it is as large as the catalogue.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core").field("state_file", &self.state_file).finish_non_exhaustive()
    }
}

/// Why a sandbox cannot start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened at: something else does, for instance.
    Listen {
        /// The address.
        address: String,
        /// What the system says.
        source: io::Error,
    },
    /// The state file cannot be read or written, or holds something else. It is left as it is.
    State {
        /// The file.
        path: PathBuf,
        /// What is wrong with it. Nothing of the file is repeated.
        source: Box<dyn error::Error + Send + Sync>,
    },
    /// Another sandbox that is running has the state file, in this process or in another one.
    StateInUse {
        /// The file.
        path: PathBuf,
    },
    /// A scope of [`SandboxBuilder::scopes`] is none of Amazon Music or Login with Amazon.
    UnknownScope {
        /// The scope.
        scope: String,
    },
    /// The runtime ended meanwhile.
    Ended,
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, .. } => write!(f, "the sandbox cannot listen at {address}"),
            Self::State { path, .. } => {
                write!(f, "the state file {} cannot be used; it was left as it is", path.display())
            }
            Self::StateInUse { path } => {
                write!(f, "the state file {} is in use by another sandbox", path.display())
            }
            Self::UnknownScope { scope } => {
                write!(
                    f,
                    "`{scope}` is no scope; each is a text of its own, such as `music::catalog`"
                )
            }
            Self::Ended => f.write_str("the runtime ended before the sandbox had started"),
        }
    }
}

impl error::Error for StartError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Listen { source, .. } => Some(source),
            Self::State { source, .. } => Some(source.as_ref()),
            Self::StateInUse { .. } | Self::UnknownScope { .. } | Self::Ended => None,
        }
    }
}
