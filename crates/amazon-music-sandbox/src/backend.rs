//! The shared part of a sandbox and its connections: the state behind a lock, and the state file.

use std::{
    error, fmt, io,
    sync::{
        Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicU64, Ordering},
    },
};

use http::Method;
use serde_json::json;

use crate::{
    clock::{Clock, Watcher},
    dispatch,
    request::Request,
    response::{self, Response},
    settings::Settings,
    start_error::StartError,
    state_file::StateFile,
    world::World,
};

/// The shared part of a sandbox.
pub(crate) struct Backend {
    world: Mutex<World>,
    clock: Clock,
    state_file: Option<StateFile>,
    /// How far the clock is advanced according to the state file, in milliseconds.
    stored_advance: AtomicU64,
}

impl Backend {
    pub(crate) fn new(world: World, state_file: Option<StateFile>) -> Self {
        let clock = world.clock.clone();
        let stored_advance = AtomicU64::new(clock.advanced());
        Self { world: Mutex::new(world), clock, state_file, stored_advance }
    }

    /// Opens the state file, if the settings name one.
    pub(crate) fn open(settings: &Settings, base_url: String) -> Result<Self, StartError> {
        let mut world = World::new(settings);
        world.base_url = base_url;
        let Some(path) = settings.state_file.clone() else { return Ok(Self::new(world, None)) };
        let fail = |source: Box<dyn error::Error + Send + Sync>| StartError::State {
            path: path.clone(),
            source,
        };
        let file = StateFile::lock(path.clone()).map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => StartError::StateInUse { path: path.clone() },
            _ => fail(error.into()),
        })?;
        if let Some(text) = file.read().map_err(|error| fail(error.into()))? {
            world.read_json(&text).map_err(|error| fail(error.into()))?;
        }
        // A file that cannot be written is an error now, and not at the first change.
        file.write(|| world.to_json()).map_err(|error| fail(error.into()))?;
        Ok(Self::new(world, Some(file)))
    }

    /// Responds to a request. The state file, if there is one, contains its changes by then.
    pub(crate) fn respond(&self, request: &Request) -> Response {
        let mut world = self.lock();
        let tokens = world.grants.len();
        let (response, number) = dispatch::respond(&mut world, request);
        // Reads change nothing that is stored, unless a fault revokes a token.
        let is_unchanged = request.method() == Method::GET && world.grants.len() == tokens;
        drop(world);
        if is_unchanged {
            self.clock_advanced();
            return response;
        }
        let Err(error) = self.save() else { return response };
        if let Some(number) = number {
            self.lock().journal.set_status(number, 500);
        }
        let message = format!("The state file of the sandbox cannot be written: {error}.");
        response::json(500, &json!({ "error": message }))
    }

    /// Returns `true` if responses may take the time of a disk.
    pub(crate) fn has_state_file(&self) -> bool {
        self.state_file.is_some()
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Leaves the state file to other sandboxes.
    pub(crate) fn release_state_file(&self) {
        if let Some(file) = &self.state_file {
            file.release();
        }
    }

    /// Reads or changes what the state file does not contain.
    pub(crate) fn with<R>(&self, use_world: impl FnOnce(&mut World) -> R) -> R {
        let result = use_world(&mut self.lock());
        // Whoever advanced the clock meanwhile did not wait for the lock.
        self.clock_advanced();
        result
    }

    /// Changes the state, and writes the state file. An error of that is logged.
    pub(crate) fn change<R>(&self, change: impl FnOnce(&mut World) -> R) -> R {
        let result = change(&mut self.lock());
        let _ = self.save();
        result
    }

    /// Writes the state file, if there is one. An error is logged, too.
    fn save(&self) -> io::Result<()> {
        let Some(file) = &self.state_file else { return Ok(()) };
        loop {
            let mut advanced = 0;
            let written = file.write(|| {
                let world = self.lock();
                advanced = self.clock.advanced();
                world.to_json()
            });
            if let Err(error) = written {
                tracing::error!(path = %file.path().display(), %error, "the state file cannot be written");
                return Err(error);
            }
            self.stored_advance.store(advanced, Ordering::SeqCst);
            // The clock may have been advanced meanwhile.
            if self.clock.advanced() == advanced {
                return Ok(());
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        // A test that panics while it uses the state must not stop the others.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watcher for Backend {
    /// Writes the state file if the clock was advanced since. A thread that holds the lock, perhaps the caller itself,
    /// does so when it releases the lock.
    fn clock_advanced(&self) {
        if self.has_state_file()
            && self.clock.advanced() != self.stored_advance.load(Ordering::SeqCst)
            && !matches!(self.world.try_lock(), Err(TryLockError::WouldBlock))
        {
            let _ = self.save();
        }
    }
}

/// Leaves out the state, which is as large as the catalogue.
impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend").field("state_file", &self.state_file).finish_non_exhaustive()
    }
}
