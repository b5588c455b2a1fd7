//! A sandbox: made by a builder, shared by reference, asked through [`Sandbox::handle`].

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{
    clock::Clock,
    server::{Incoming, Outgoing},
    v1,
    world::World,
};

/// A local Amazon Music with a state of its own.
///
/// ```
/// use std::time::Duration;
/// use amazon_music_sandbox::{Incoming, Sandbox};
///
/// let sandbox = Sandbox::builder().seed(7).build();
/// let (token, api_key, track) = sandbox.world(|world| {
///     let account = world.accounts()[0].id().to_owned();
///     let token = world.give_token(&account, &["music::catalog"], Duration::from_secs(3_600));
///     let track = world.catalogue().track_ids().next().unwrap_or_default();
///     (token, world.security_profile_id().to_owned(), track)
/// });
/// let answer = sandbox.handle(
///     &Incoming::new("GET", &format!("/v1/tracks/{track}"))
///         .header("Authorization", &format!("Bearer {token}"))
///         .header("x-api-key", &api_key),
/// );
/// assert_eq!(answer.status(), 200);
/// ```
#[derive(Debug)]
pub struct Sandbox {
    world: Mutex<World>,
}

/// What a sandbox is made from.
#[derive(Debug, Clone)]
pub struct SandboxBuilder {
    seed: u64,
    tracks: usize,
    clock: Clock,
}

impl Sandbox {
    /// A sandbox with the seed 7, 2,000 tracks and the real time, unless something else is said.
    #[must_use]
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder { seed: 7, tracks: 2_000, clock: Clock::real() }
    }

    /// Answers a request.
    #[must_use]
    pub fn handle(&self, incoming: &Incoming) -> Outgoing {
        v1::answer(&mut self.lock(), incoming)
    }

    /// Looks at the state, or changes it. Requests wait meanwhile.
    pub fn world<R>(&self, look: impl FnOnce(&mut World) -> R) -> R {
        look(&mut self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        // A panic of a test while it looked at the state must not stop the others.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SandboxBuilder {
    /// What the catalogue and all ids depend on.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Tracks of the catalogue: 100 at least. The number of everything else follows from it.
    #[must_use]
    pub fn tracks(mut self, tracks: usize) -> Self {
        self.tracks = tracks;
        self
    }

    /// The clock.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Makes the sandbox.
    #[must_use]
    pub fn build(self) -> Sandbox {
        Sandbox { world: Mutex::new(World::new(self.seed, self.tracks, self.clock)) }
    }
}
