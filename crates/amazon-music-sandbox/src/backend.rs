//! The state of a sandbox behind a lock, and its state file.

use std::{
    error, fmt, io,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use http::Method;
use serde_json::json;

use crate::{
    clock::Clock,
    dispatch,
    request::Request,
    response::{self, Response},
    settings::Settings,
    start_error::StartError,
    state_file::StateFile,
    world::World,
};

/// The part of a sandbox that its connections share.
pub(crate) struct Backend {
    world: Mutex<World>,
    clock: Clock,
    state_file: Option<StateFile>,
    /// How far the clock is advanced according to the state file, in milliseconds.
    saved_advance: AtomicU64,
}

impl Backend {
    pub(crate) fn new(world: World, state_file: Option<StateFile>) -> Self {
        let clock = world.clock.clone();
        let saved_advance = AtomicU64::new(clock.advanced());
        Self { world: Mutex::new(world), clock, state_file, saved_advance }
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
        // A file that cannot be written is an error at the start, not at the first change.
        file.write(|| world.to_json()).map_err(|error| fail(error.into()))?;
        Ok(Self::new(world, Some(file)))
    }

    /// Responds to a request, after its changes were written to the state file.
    pub(crate) fn respond(&self, request: &Request) -> Response {
        let mut world = self.lock();
        let tokens = world.grants.len();
        let (response, number) = dispatch::respond(&mut world, request);
        // Reads change nothing that is stored, unless a fault revokes a token.
        let is_unchanged = request.method() == Method::GET && world.grants.len() == tokens;
        drop(world);
        if is_unchanged {
            self.save_clock();
            return response;
        }
        let Err(error) = self.save() else { return response };
        if let Some(number) = number {
            self.lock().journal.set_status(number, 500);
        }
        let message = format!("The state file of the sandbox cannot be written: {error}.");
        response::json(500, &json!({ "error": message }))
    }

    /// Returns `true` if responses may wait for a disk.
    pub(crate) fn has_state_file(&self) -> bool {
        self.state_file.is_some()
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Releases the state file for other sandboxes.
    pub(crate) fn release_state_file(&self) {
        self.save_clock();
        if let Some(file) = &self.state_file {
            file.release();
        }
    }

    /// Reads or changes data that the state file does not contain.
    pub(crate) fn with<R>(&self, use_world: impl FnOnce(&mut World) -> R) -> R {
        let result = use_world(&mut self.lock());
        self.save_clock();
        result
    }

    /// Changes the state, and writes the state file.
    pub(crate) fn change<R>(&self, change: impl FnOnce(&mut World) -> R) -> R {
        let result = change(&mut self.lock());
        let _ = self.save();
        result
    }

    /// Writes the state file if the clock was advanced since the last time.
    fn save_clock(&self) {
        if self.clock.advanced() != self.saved_advance.load(Ordering::SeqCst) {
            let _ = self.save();
        }
    }

    /// Writes the state file, if there is one, and logs an error.
    fn save(&self) -> io::Result<()> {
        let Some(file) = &self.state_file else { return Ok(()) };
        let mut advanced = 0;
        let written = file.write(|| {
            let world = self.lock();
            advanced = self.clock.advanced();
            world.to_json()
        });
        match &written {
            Ok(()) => self.saved_advance.store(advanced, Ordering::SeqCst),
            Err(error) => {
                tracing::error!(path = %file.path().display(), %error, "the state file cannot be written");
            }
        }
        written
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        // A test that panics while it uses the state must not stop the others.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leaves out the state, which is as large as the catalogue.
impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backend").field("state_file", &self.state_file).finish_non_exhaustive()
    }
}
