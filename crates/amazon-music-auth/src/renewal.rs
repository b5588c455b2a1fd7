//! Keeps one access token fresh for any number of callers, with at most one request under way.
//!
//! A request runs in a task of its own, so a caller who loses patience never aborts it: its answer may
//! hold the only copy of a new refresh token. Where tokens come from is behind [`TokenSource`].

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{runtime::Handle, sync::watch};
use tracing::Instrument as _;

use crate::{
    AccessToken, Error, ErrorKind, RefreshToken, ScopeSet,
    clock::{self, Instant},
    login::Granted,
    token::TokenAnswer,
    trace,
};

/// A token with less time left is renewed before it is given out: a call may take a while to arrive.
const HARD_MARGIN: Duration = Duration::from_secs(60);

/// A token with less time left, or a tenth of its life, is still given out and renewed meanwhile.
const SOFT_MARGIN: Duration = Duration::from_secs(5 * 60);

/// The least time between two early renewals. A token that is still good is no reason to press.
const EARLY_PAUSE: Duration = Duration::from_secs(30);

/// How much longer than its source a caller waits for a renewal that does not move.
const GRACE: Duration = Duration::from_secs(15);

/// Where new tokens come from.
pub(crate) trait TokenSource: fmt::Debug + Send + Sync {
    /// Trades a refresh token for an access token.
    fn renew<'a>(&'a self, refresh_token: &'a RefreshToken) -> Renewing<'a>;

    /// How long a renewal may take at most.
    fn patience(&self) -> Duration;
}

pub(crate) type Renewing<'a> =
    Pin<Box<dyn Future<Output = Result<TokenAnswer, Error>> + Send + 'a>>;

/// An access token with its number: each token of a session has a higher one than the one before.
pub(crate) struct Token {
    pub(crate) access: AccessToken,
    pub(crate) generation: u64,
    pub(crate) expires_at: Option<Instant>,
    soft_margin: Duration,
}

/// Why, or whether, a token must be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Freshness {
    Fresh,
    ExpiresSoon,
    Stale,
}

impl Token {
    fn freshness(&self) -> Freshness {
        match self.remaining() {
            Some(left) if left < HARD_MARGIN => Freshness::Stale,
            Some(left) if left < self.soft_margin => Freshness::ExpiresSoon,
            _ => Freshness::Fresh,
        }
    }

    /// The time left, where it is known.
    pub(crate) fn remaining(&self) -> Option<Duration> {
        Some(self.expires_at?.saturating_duration_since(clock::now()))
    }

    fn is_expired(&self) -> bool {
        self.remaining().is_some_and(|left| left.is_zero())
    }
}

/// The tokens of one session and the one request that may be renewing them.
pub(crate) struct Renewal {
    /// `None` for a session that lives on one access token.
    source: Option<Arc<dyn TokenSource>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    generation: u64,
    current: Option<Arc<Token>>,
    /// Whether the service has rejected the current token, whatever its age.
    rejected: bool,
    refresh_token: Option<Arc<RefreshToken>>,
    scopes: Option<ScopeSet>,
    /// The end of the session: the error that every later call gets.
    ended: Option<Error>,
    under_way: Option<UnderWay>,
    next_flight: u64,
    early_not_before: Option<Instant>,
}

type Outcome = Option<Result<Arc<Token>, Error>>;

struct UnderWay {
    flight: u64,
    outcome: watch::Receiver<Outcome>,
}

impl Renewal {
    /// A session that gets its tokens from `source`, the first one when it is first asked for.
    pub(crate) fn renewable(
        source: Arc<dyn TokenSource>,
        refresh_token: RefreshToken,
        scopes: Option<ScopeSet>,
    ) -> Arc<Self> {
        let refresh_token = Some(Arc::new(refresh_token));
        let state = State { refresh_token, scopes, ..State::default() };
        Arc::new(Self { source: Some(source), state: Mutex::new(state) })
    }

    /// A session that begins with the tokens of a login. Without a refresh token it cannot be renewed.
    pub(crate) fn granted(source: Arc<dyn TokenSource>, granted: Granted) -> Arc<Self> {
        let Granted { answer, asked_at, scopes } = granted;
        let mut state = State {
            refresh_token: answer.refresh_token.map(Arc::new),
            scopes: Some(answer.scopes.unwrap_or(scopes)),
            ..State::default()
        };
        state.install(answer.access_token, Some((asked_at, answer.lifetime)));
        Arc::new(Self { source: Some(source), state: Mutex::new(state) })
    }

    /// A session that lives on one access token, whose lifetime nobody knows.
    pub(crate) fn fixed(access: AccessToken) -> Arc<Self> {
        let mut state = State::default();
        state.install(access, None);
        Arc::new(Self { source: None, state: Mutex::new(state) })
    }

    /// A token that can be used now.
    pub(crate) async fn token(self: &Arc<Self>) -> Result<Arc<Token>, Error> {
        let (flight, takeoff) = {
            let mut state = self.lock();
            match state.usable() {
                Some((token, Freshness::ExpiresSoon)) if state.may_renew_early() => {
                    // Best effort: the token in hand is good.
                    let takeoff = self.join(&mut state).ok().and_then(|(_, takeoff)| takeoff);
                    drop(state);
                    launch(takeoff);
                    return Ok(token);
                }
                Some((token, _)) => return Ok(token),
                // Nothing better will come, so it is used to its last second.
                None if state.refresh_token.is_none() && state.last_resort().is_some() => {
                    return state.last_resort().ok_or_else(not_renewable);
                }
                None => self.join(&mut state)?,
            }
        };
        launch(takeoff);
        self.land(flight).await
    }

    /// A token in place of the one with number `rejected`, which the service did not take.
    pub(crate) async fn renew(self: &Arc<Self>, rejected: u64) -> Result<Arc<Token>, Error> {
        {
            let mut state = self.lock();
            if state.generation == rejected {
                state.rejected = true;
            }
        }
        self.token().await
    }

    pub(crate) fn refresh_token(&self) -> Option<RefreshToken> {
        self.lock().refresh_token.as_deref().cloned()
    }

    pub(crate) fn scopes(&self) -> Option<ScopeSet> {
        self.lock().scopes.clone()
    }

    pub(crate) fn is_renewable(&self) -> bool {
        self.source.is_some() && self.lock().refresh_token.is_some()
    }

    /// Ends the session and forgets its tokens. The refresh token is returned.
    pub(crate) fn forget_tokens(&self) -> Option<RefreshToken> {
        let mut state = self.lock();
        // What a renewal under way brings belongs to the past from here.
        state.generation += 1;
        state.current = None;
        state.ended = Some(logged_out());
        state.refresh_token.take().map(|refresh_token| (*refresh_token).clone())
    }

    /// The time left of the current token, where it is known.
    pub(crate) fn expires_in(&self) -> Option<Duration> {
        self.lock().current.as_ref()?.remaining()
    }

    /// The renewal under way, or a new one that is still to be launched, outside the lock.
    fn join(self: &Arc<Self>, state: &mut State) -> Result<(UnderWay, Option<Takeoff>), Error> {
        if let Some(ended) = &state.ended {
            return Err(ended.clone());
        }
        if let Some(under_way) = &state.under_way {
            return Ok((under_way.share(), None));
        }
        let (Some(source), Some(refresh_token)) = (&self.source, &state.refresh_token) else {
            let error = not_renewable();
            state.ended = Some(error.clone());
            return Err(error);
        };
        let runtime = Handle::try_current().map_err(|why| {
            Error::new(
                ErrorKind::Configuration,
                "a token cannot be renewed outside a Tokio runtime",
            )
            .with_hint("call it from a task of a Tokio runtime")
            .with_source(why)
        })?;
        let (sender, outcome) = watch::channel(None);
        let flight = state.next_flight;
        state.next_flight += 1;
        let under_way = UnderWay { flight, outcome };
        state.under_way = Some(under_way.share());
        let ticket = Ticket {
            renewal: Arc::clone(self),
            flight,
            generation: state.generation,
            outcome: sender,
        };
        let source = Arc::clone(source);
        let refresh_token = Arc::clone(refresh_token);
        let span = trace::renewal(flight + 1);
        let task = async move {
            // The lifetime counts from here: the answer does not say how old it is.
            let asked_at = clock::now();
            let answer = source.renew(&refresh_token).await;
            ticket.finish(asked_at, answer);
        };
        Ok((under_way, Some(Takeoff { runtime, task: Box::pin(task.instrument(span)) })))
    }

    /// Waits for a renewal to end, however it ends.
    async fn land(&self, mut under_way: UnderWay) -> Result<Arc<Token>, Error> {
        let patience = self.source.as_ref().map_or(Duration::ZERO, |source| source.patience());
        let arrival = under_way.outcome.wait_for(Option::is_some);
        let outcome = match tokio::time::timeout(patience.saturating_add(GRACE), arrival).await {
            Ok(Ok(outcome)) => (*outcome).clone(),
            Ok(Err(_gone)) => None,
            // Its runtime does not run it any more. Without this, nobody would ever ask again.
            Err(_elapsed) => {
                self.lock().forget(under_way.flight);
                None
            }
        };
        let error = match outcome {
            Some(Ok(token)) => return Ok(token),
            Some(Err(error)) => error,
            None => interrupted(),
        };
        // The last minute of a token is better than none.
        match self.lock().last_resort() {
            Some(token) if error.is_transient() => Ok(token),
            _ => Err(error),
        }
    }

    /// A panic of another thread leaves the state whole: no change to it can stop half-way.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        f.debug_struct("Renewal")
            .field("generation", &state.generation)
            .field("expires_in", &state.current.as_ref().and_then(|token| token.remaining()))
            .field("renewing", &state.under_way.is_some())
            .field("ended", &state.ended.is_some())
            .finish_non_exhaustive()
    }
}

impl State {
    /// The current token, if it may be given out.
    fn usable(&self) -> Option<(Arc<Token>, Freshness)> {
        let token = self.current.as_ref().filter(|_| !self.rejected)?;
        let freshness = token.freshness();
        (freshness != Freshness::Stale).then(|| (Arc::clone(token), freshness))
    }

    /// The current token, if the service may still take it.
    fn last_resort(&self) -> Option<Arc<Token>> {
        self.current.clone().filter(|token| !self.rejected && !token.is_expired())
    }

    fn may_renew_early(&self) -> bool {
        self.under_way.is_none()
            && self.refresh_token.is_some()
            && self.early_not_before.is_none_or(|earliest| clock::now() >= earliest)
    }

    fn install(
        &mut self,
        access: AccessToken,
        lifetime: Option<(Instant, Duration)>,
    ) -> Arc<Token> {
        self.generation += 1;
        let token = Arc::new(Token {
            access,
            generation: self.generation,
            expires_at: lifetime.map(|(asked_at, lifetime)| asked_at + lifetime),
            // Never more than half of a life, or a short one would be renewed all the time.
            soft_margin: lifetime.map_or(Duration::ZERO, |(_, lifetime)| {
                SOFT_MARGIN.max(lifetime / 10).min(lifetime / 2)
            }),
        });
        self.current = Some(Arc::clone(&token));
        self.rejected = false;
        token
    }

    /// Clears the marker of a renewal that ended, unless another one has taken its place.
    fn forget(&mut self, flight: u64) {
        if self.under_way.as_ref().is_some_and(|under_way| under_way.flight == flight) {
            self.under_way = None;
        }
    }
}

impl UnderWay {
    fn share(&self) -> Self {
        Self { flight: self.flight, outcome: self.outcome.clone() }
    }
}

/// A renewal that is announced and not yet started.
struct Takeoff {
    runtime: Handle,
    task: Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// Starts a renewal. Never under the lock: a runtime that is shutting down drops the task at once, and
/// dropping it takes the lock.
fn launch(takeoff: Option<Takeoff>) {
    if let Some(Takeoff { runtime, task }) = takeoff {
        runtime.spawn(task);
    }
}

/// What a renewal holds while it runs. However it ends, dropping this makes room for the next one.
struct Ticket {
    renewal: Arc<Renewal>,
    flight: u64,
    /// The number of the token that was current when it started.
    generation: u64,
    outcome: watch::Sender<Outcome>,
}

impl Ticket {
    /// Takes over what the renewal brought, and tells everybody who waits for it.
    fn finish(self, asked_at: Instant, answer: Result<TokenAnswer, Error>) {
        let mut state = self.renewal.lock();
        // One that was given up for lost may arrive after its successor.
        let in_time = state.generation == self.generation;
        let outcome = match answer {
            Ok(answer) if in_time => {
                if let Some(refresh_token) = answer.refresh_token {
                    state.refresh_token = Some(Arc::new(refresh_token));
                }
                if let Some(scopes) = answer.scopes {
                    state.scopes = Some(scopes);
                }
                Ok(state.install(answer.access_token, Some((asked_at, answer.lifetime))))
            }
            Ok(_) => match (state.last_resort(), &state.ended) {
                (Some(token), _) => Ok(token),
                (None, Some(ended)) => Err(ended.clone()),
                (None, None) => Err(interrupted()),
            },
            Err(error) => {
                if in_time && error.is_login_required() {
                    state.ended = Some(error.clone());
                }
                Err(error)
            }
        };
        let pause = outcome.as_ref().err().and_then(Error::retry_after).unwrap_or_default();
        state.early_not_before = Some(clock::now() + pause.max(EARLY_PAUSE));
        // Before the waiters wake up, so that the next one who asks starts anew.
        state.forget(self.flight);
        drop(state);
        self.outcome.send_replace(Some(outcome));
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        let mut state = self.renewal.lock();
        if state.under_way.as_ref().is_some_and(|under_way| under_way.flight == self.flight) {
            // The task panicked, or its runtime is gone.
            state.under_way = None;
            state.early_not_before = Some(clock::now() + EARLY_PAUSE);
        }
    }
}

fn interrupted() -> Error {
    Error::new(ErrorKind::Transient, "the renewal of the token was interrupted")
}

fn logged_out() -> Error {
    Error::new(ErrorKind::LoginRequired, "the session was logged out")
        .with_hint("log in again: its tokens are forgotten")
}

fn not_renewable() -> Error {
    Error::new(ErrorKind::LoginRequired, "the access token is used up and cannot be renewed")
        .with_hint(
            "log in again; a session with a refresh token renews itself, and Login with Amazon gives a \
             website one only if it sends its client secret",
        )
}

#[cfg(test)]
mod tests;
