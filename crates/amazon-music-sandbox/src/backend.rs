//! The state of a sandbox behind a lock, and its state file.

use std::{
    error, fmt, io, mem,
    sync::{Mutex, MutexGuard, PoisonError},
};

use http::{Method, header::CONTENT_LENGTH};
use serde_json::json;

use crate::{
    clock::Clock,
    cors, dispatch,
    request::{Request, RequestExt as _},
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
    /// The origins whose pages may use the sandbox.
    origins: Vec<String>,
}

/// Changes of a request that are not in the state file yet.
#[derive(Debug)]
pub(crate) struct Unsaved {
    /// The number of the request in the journal.
    number: Option<u64>,
    /// `true` if only the clock was advanced before the request. An error of the write is logged then.
    is_read: bool,
}

impl Backend {
    pub(crate) fn new(world: World, state_file: Option<StateFile>) -> Self {
        let clock = world.clock.clone();
        let origins = world.settings.origins.clone();
        Self { world: Mutex::new(world), clock, state_file, origins }
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
            world.read_file(&text).map_err(|error| fail(error.into()))?;
        }
        // A file that cannot be written is an error at the start, not at the first change.
        world.changes.are_recorded = true;
        file.write(|_| world.take_changes(true)).map_err(|error| fail(error.into()))?;
        Ok(Self::new(world, Some(file)))
    }

    /// Responds to a request, after its changes were written to the state file.
    pub(crate) fn respond(&self, request: &Request) -> Response {
        match self.process(request) {
            (response, Some(unsaved)) => self.save_for(response, unsaved),
            (response, None) => response,
        }
    }

    /// Processes a request. Its changes may have to be saved before the response is sent.
    pub(crate) fn process(&self, request: &Request) -> (Response, Option<Unsaved>) {
        let (mut response, unsaved) = match cors::preflight(&self.origins, request) {
            Some(response) => (response, None),
            None => self.dispatch(request),
        };
        cors::expose(&self.origins, request.headers(), &mut response);
        if request.method() == Method::HEAD {
            let length = mem::take(response.body_mut()).len();
            response.headers_mut().entry(CONTENT_LENGTH).or_insert(length.into());
        }
        (response, unsaved)
    }

    fn dispatch(&self, request: &Request) -> (Response, Option<Unsaved>) {
        let mut world = self.lock();
        let tokens = world.grants.changes();
        let (response, number) = dispatch::respond(&mut world, request);
        // A read changes nothing that is stored, unless a fault revokes a token.
        let is_read = request.processed_method() == Method::GET && world.grants.changes() == tokens;
        let is_due = world.is_changed() && (!is_read || world.is_clock_changed());
        (response, is_due.then_some(Unsaved { number, is_read }))
    }

    /// Writes the changes of a request to the state file, and returns its response, or an error response.
    pub(crate) fn save_for(&self, response: Response, unsaved: Unsaved) -> Response {
        let error = match self.save() {
            Err(error) if !unsaved.is_read => error,
            _ => return response,
        };
        if let Some(number) = unsaved.number {
            self.lock().journal.set_status(number, 500);
        }
        let message = format!("The state file of the sandbox cannot be written: {error}.");
        response::json(500, &json!({ "error": message }))
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Releases the state file for other sandboxes, with the whole state in it.
    pub(crate) fn release_state_file(&self) {
        if let Some(file) = &self.state_file {
            let has_lines = file.has_lines();
            let _ = self.save_with(has_lines);
            file.release();
        }
    }

    /// Reads or changes the state, and writes changes to the state file.
    pub(crate) fn with<R>(&self, use_world: impl FnOnce(&mut World) -> R) -> R {
        let mut world = self.lock();
        let result = use_world(&mut world);
        let is_changed = world.is_changed();
        drop(world);
        if is_changed {
            let _ = self.save();
        }
        result
    }

    /// Writes the changes to the state file, if there is one, and logs an error.
    fn save(&self) -> io::Result<()> {
        self.save_with(false)
    }

    fn save_with(&self, is_whole: bool) -> io::Result<()> {
        let Some(file) = &self.state_file else { return Ok(()) };
        let written = file.write(|is_due| self.lock().take_changes(is_due || is_whole));
        if let Err(error) = &written {
            self.lock().changes.is_rewrite_due = true;
            tracing::error!(path = %file.path().display(), %error, "the state file cannot be written");
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn concurrent_changes_share_a_line_and_the_end_leaves_one_document() {
        let folder = std::env::temp_dir().join(format!("sandbox-{}-shared", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        let path = folder.join("state.json");
        let settings =
            Settings { tracks: 100, state_file: Some(path.clone()), ..Settings::default() };
        let open = || Backend::open(&settings, String::new()).unwrap();
        let backend = open();
        let state = fs::read_to_string(&path).unwrap();
        let add = || {
            let body = r#"{"name":"Kim Example"}"#.into();
            let (response, unsaved) =
                backend.process(&http::Request::post("/sandbox/accounts").body(body).unwrap());
            (response, unsaved.unwrap())
        };
        for (response, unsaved) in [add(), add()] {
            assert_eq!(backend.save_for(response, unsaved).status(), 201);
            let written = fs::read_to_string(&path).unwrap();
            let lines = written.strip_prefix(&state).unwrap();
            assert_eq!((lines.lines().count(), lines.matches("Kim").count()), (1, 2));
        }
        backend.release_state_file();
        let written = fs::read_to_string(&path).unwrap();
        assert!(serde_json::from_str::<serde_json::Value>(&written).is_ok());
        assert_eq!(open().with(|world| world.accounts().len()), 3);
        fs::remove_dir_all(&folder).unwrap();
    }
}
