//! Keeps one access token fresh for any number of callers, with at most one request under way.
//!
//! A request runs in a task of its own, so a caller who loses patience never aborts it: its answer may
//! hold the only copy of a new refresh token. Where tokens come from is behind [`TokenSource`].

mod flight;
mod given;
mod keeping;
mod pauses;
mod token;

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
    AccessToken, Error, ErrorKind, RefreshToken, ScopeSet, StoreKey, StoredLogin,
    clock::{Clocks, Instant},
    jitter::Jitter,
    login::Granted,
    store::keeper::{Keeper, Need},
    token::TokenResponse,
    trace,
};
use flight::{Outcome, Takeoff, Ticket, UnderWay, launch};
pub(crate) use pauses::Fault;
use pauses::Pauses;
use token::Freshness;
pub(crate) use token::{Life, Renewed, Token};

/// How much longer than its source a caller waits for a renewal that does not move.
const GRACE: Duration = Duration::from_secs(15);

/// Where new tokens come from.
pub(crate) trait TokenSource: fmt::Debug + Send + Sync {
    /// Trades a refresh token for an access token.
    fn renew<'a>(&'a self, refresh_token: &'a RefreshToken) -> Renewing<'a>;

    /// How long a renewal may take at most.
    fn patience(&self) -> Duration;

    /// Under what a store keeps the login of `account`.
    fn store_key(&self, account: String) -> Result<StoreKey, Error> {
        drop(account);
        Err(not_keepable())
    }
}

pub(crate) type Renewing<'a> =
    Pin<Box<dyn Future<Output = Result<TokenResponse, Error>> + Send + 'a>>;

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
    pauses: Pauses,
    /// The store that the login is kept in.
    keeper: Option<Arc<Keeper>>,
    clocks: Clocks,
    jitter: Jitter,
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
                None if !state.can_renew() && state.last_resort().is_some() => {
                    return state.last_resort().ok_or_else(not_renewable);
                }
                None => match state.pausing() {
                    None => self.join(&mut state)?,
                    Some(error) => return state.last_resort().ok_or(error),
                },
            }
        };
        launch(takeoff);
        self.land(flight).await
    }

    /// A token in place of the one with number `rejected`, which the service did not take.
    pub(crate) async fn renew(self: &Arc<Self>, rejected: u64) -> Result<Arc<Token>, Error> {
        {
            let mut state = self.lock();
            if state.generation == rejected && !state.rejected {
                let now = state.clocks.moment();
                state.pauses.reject(now)?;
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
        self.source.is_some() && self.lock().can_renew()
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
        let source = self.source.as_ref();
        let Some(source) = source.filter(|_| state.can_renew()) else {
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
            keeper: state.keeper.clone(),
            outcome: sender,
        };
        let source = Arc::clone(source);
        let clocks = state.clocks.clone();
        let need = Need {
            replaces: state.current.as_ref().map(|token| token.access.clone()),
            scopes: state.scopes.clone(),
        };
        let refresh_token = state.refresh_token.clone();
        let span = trace::renewal(flight + 1);
        let task = async move {
            let renewed = match (&ticket.keeper, &refresh_token) {
                (Some(keeper), _) => keeper.renew(&*source, need, &clocks).await,
                (None, Some(refresh_token)) => {
                    // The lifetime counts from here: the answer does not say how old it is.
                    let asked_at = clocks.moment();
                    let answer = source.renew(refresh_token).await;
                    answer.map(|answer| Renewed::answered(answer, asked_at)).map_err(Fault::Service)
                }
                (None, None) => Err(Fault::Local(not_renewable())),
            };
            ticket.finish(renewed);
        };
        Ok((under_way, Some(Takeoff { runtime, task: Box::pin(task.instrument(span)) })))
    }

    /// Waits for the renewal under way, if there is one, and saves what is not saved.
    pub(crate) async fn settle(&self) -> Result<(), Error> {
        let under_way = self.lock().under_way.as_ref().map(UnderWay::share);
        let is_lost = match under_way {
            Some(under_way) => self.end_of(under_way).await.is_none(),
            None => false,
        };
        self.flush().await?;
        if is_lost { Err(interrupted()) } else { Ok(()) }
    }

    /// Waits for a renewal to end, and gives what callers get then.
    async fn land(&self, under_way: UnderWay) -> Result<Arc<Token>, Error> {
        let error = match self.end_of(under_way).await {
            Some(Ok(token)) => return Ok(token),
            Some(Err(error)) => error,
            None => interrupted(),
        };
        // The last minute of a token is better than none, unless somebody has logged out.
        match self.lock().last_resort() {
            Some(token) if !error.is_login_required() => Ok(token),
            _ => Err(error),
        }
    }

    /// Waits for a renewal to end, however it ends. `None` where nobody will ever know.
    async fn end_of(&self, mut under_way: UnderWay) -> Outcome {
        let patience = self.patience();
        let arrival = under_way.outcome.wait_for(Option::is_some);
        match tokio::time::timeout(patience.saturating_add(GRACE), arrival).await {
            Ok(Ok(outcome)) => (*outcome).clone(),
            Ok(Err(_gone)) => None,
            // Its runtime does not run it any more. Without this, nobody would ever ask again.
            Err(_elapsed) => {
                self.lock().forget(under_way.flight);
                None
            }
        }
    }

    fn patience(&self) -> Duration {
        match (&self.source, &self.lock().keeper) {
            (None, _) => Duration::ZERO,
            (Some(source), None) => source.patience(),
            (Some(source), Some(_)) => Keeper::patience(&**source),
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

    /// Why nobody may ask now, if that is so.
    fn pausing(&self) -> Option<Error> {
        self.pauses.last_failure(self.clocks.moment()).filter(|_| self.under_way.is_none())
    }

    /// Takes note of a failure, and gives the error for those who wait.
    fn fail(&mut self, fault: Fault) -> Error {
        self.pauses.fail(fault, self.clocks.moment(), &mut self.jitter)
    }

    /// Whether there is a refresh token, or a store that may hold one.
    fn can_renew(&self) -> bool {
        self.refresh_token.is_some() || self.keeper.is_some()
    }

    fn may_renew_early(&self) -> bool {
        self.under_way.is_none()
            && self.can_renew()
            && self.pauses.allow_early(self.clocks.moment())
    }

    /// A token that was asked for at an instant, and its lifetime.
    fn install(
        &mut self,
        access: AccessToken,
        lifetime: Option<(Instant, Duration)>,
    ) -> Arc<Token> {
        let life = lifetime.map(|(asked_at, lifetime)| {
            Life::known(self.clocks.moment().back_to(asked_at), lifetime, lifetime)
        });
        self.install_living(access, life)
    }

    fn install_living(&mut self, access: AccessToken, life: Option<Life>) -> Arc<Token> {
        self.generation += 1;
        let token = Arc::new(Token {
            access,
            generation: self.generation,
            // Not all sessions at the same moment.
            life: life.map(|life| life.stretched(|margin| self.jitter.stretch(margin))),
            clocks: self.clocks.clone(),
        });
        self.current = Some(Arc::clone(&token));
        self.rejected = false;
        token
    }

    /// What a store would keep of it all.
    fn login(&self) -> Option<StoredLogin> {
        let mut login = StoredLogin::new(self.refresh_token.as_deref()?.clone());
        if let Some(scopes) = &self.scopes {
            login = login.with_scopes(scopes.clone());
        }
        if let Some(token) = self.current.as_ref().filter(|_| !self.rejected)
            && let Some(life) = &token.life
            && let Some((issued_at, expires_at)) = life.on_the_wall(self.clocks.moment())
        {
            login = login.with_access_token(token.access.clone(), issued_at, expires_at);
        }
        Some(login)
    }

    /// Clears the marker of a renewal that ended, unless another one has taken its place.
    fn forget(&mut self, flight: u64) {
        if self.under_way.as_ref().is_some_and(|under_way| under_way.flight == flight) {
            self.under_way = None;
        }
    }
}

fn interrupted() -> Error {
    Error::new(ErrorKind::Transient, "the renewal of the token was interrupted")
}

fn not_renewable() -> Error {
    Error::new(ErrorKind::LoginRequired, "the access token is used up and cannot be renewed")
        .with_hint(
            "log in again; a session with a refresh token renews itself, and Login with Amazon gives a \
             website one only if it sends its client secret",
        )
}

fn not_keepable() -> Error {
    Error::new(ErrorKind::Configuration, "a session without a refresh token cannot be kept")
        .with_hint("log in in a way that gives a refresh token")
}

#[cfg(test)]
mod tests;
