//! Tokens from a source that the tests steer, under a clock that the tests turn.

use std::{
    collections::VecDeque,
    fmt,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_util::FutureExt as _;
use tokio::{sync::Semaphore, task::JoinSet, time::advance};

use super::{
    backoff::{EARLY_PAUSE, Failure, REJECTION_PAUSE},
    *,
};
use crate::{
    AccessToken, ErrorKind, RefreshToken,
    clock::{self, Clocks, SetByHand},
    jitter::Jitter,
    token::TokenResponse,
};

mod backoff;
mod clocks;
mod interruptions;
mod stored;

const HOUR: Duration = Duration::from_secs(3600);

/// What the source does when it is asked.
enum Reply {
    Token { access: &'static str, refresh: Option<&'static str> },
    Fails(ErrorKind),
    Panics,
}

/// Answers each request with the next reply, once the gate lets it through.
struct Script {
    replies: Mutex<VecDeque<Reply>>,
    asked: Mutex<Vec<String>>,
    gate: Semaphore,
    answered: AtomicUsize,
}

impl Script {
    /// A source with an open gate, and a session of it.
    fn new(replies: impl IntoIterator<Item = Reply>) -> (Arc<Self>, Arc<Tokens>) {
        let (script, session) = Self::closed(replies);
        script.gate.add_permits(1000);
        (script, session)
    }

    /// A source that answers one request for each permit that is added.
    fn closed(replies: impl IntoIterator<Item = Reply>) -> (Arc<Self>, Arc<Tokens>) {
        let script = Arc::new(Self {
            replies: Mutex::new(replies.into_iter().collect()),
            asked: Mutex::default(),
            gate: Semaphore::new(0),
            answered: AtomicUsize::new(0),
        });
        let session = Tokens::refreshable(script.clone(), RefreshToken::new("r1"), None, None);
        turn_by_hand(&session);
        (script, session)
    }

    /// The refresh tokens that came so far, one for each request.
    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn answered(&self) -> usize {
        self.answered.load(Ordering::SeqCst)
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Script")
    }
}

impl TokenSource for Script {
    fn refresh<'a>(&'a self, refresh_token: &'a RefreshToken) -> Refreshing<'a> {
        Box::pin(async move {
            self.asked.lock().unwrap().push(refresh_token.expose().to_owned());
            let reply = self.replies.lock().unwrap().pop_front();
            self.gate.acquire().await.unwrap().forget();
            self.answered.fetch_add(1, Ordering::SeqCst);
            match reply {
                Some(Reply::Token { access, refresh }) => Ok(TokenResponse {
                    access_token: AccessToken::new(access),
                    refresh_token: refresh.map(RefreshToken::new),
                    lifetime: HOUR,
                    scopes: None,
                }),
                Some(Reply::Fails(kind)) => Err(Error::new(kind, "as told")),
                Some(Reply::Panics) => panic!("as told"),
                None => panic!("a request that nobody expected"),
            }
        })
    }

    fn timeout(&self) -> Duration {
        Duration::from_secs(30)
    }
}

/// Sets the clock of the wall from here on, and leaves nothing to chance.
fn turn_by_hand(session: &Tokens) -> Arc<SetByHand> {
    let wall = Arc::new(SetByHand::new());
    let mut state = session.lock();
    state.jitter = Jitter::none();
    state.clocks = Clocks::new(wall.clone());
    wall
}

fn token(access: &'static str) -> Reply {
    Reply::Token { access, refresh: None }
}

/// A runtime whose clock is paused.
fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_time().start_paused(true).build().unwrap()
}

/// Lets every task run until it waits.
async fn run_tasks() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

async fn access(session: &Arc<Tokens>) -> String {
    session.token().await.unwrap().access.expose().to_owned()
}

async fn failure(session: &Arc<Tokens>) -> ErrorKind {
    session.token().await.err().map(|error| error.kind()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_token_is_got_when_it_is_first_asked_for_and_then_kept() {
    let (script, session) = Script::new([token("a1")]);
    assert_eq!((script.asked().len(), session.expires_in()), (0, None));
    assert_eq!(access(&session).await, "a1");
    assert_eq!(access(&session).await, "a1");
    assert_eq!(script.asked(), ["r1"]);
    assert_eq!(session.expires_in(), Some(HOUR));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_callers_share_one_request() {
    let (script, session) = Script::closed([token("a1")]);
    let mut callers = JoinSet::new();
    for _ in 0..50 {
        let session = Arc::clone(&session);
        callers.spawn(async move { access(&session).await });
    }
    script.gate.add_permits(50);
    assert_eq!(callers.join_all().await, vec!["a1"; 50]);
    assert_eq!(script.asked().len(), 1);
}

#[test]
fn outside_a_runtime_the_caller_is_told() {
    let (_, session) = Script::new([]);
    let error = session.token().now_or_never().unwrap().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_replaced_once() {
    let (script, session) = Script::new([token("a1"), token("a2")]);
    let rejected = session.token().await.unwrap().revision;
    let (one, other) = tokio::join!(session.refresh(rejected), session.refresh(rejected));
    assert_eq!(one.unwrap().access.expose(), "a2");
    assert_eq!(other.unwrap().access.expose(), "a2");
    // A rejection that arrives late is about a token that is gone.
    let late = session.refresh(rejected).await.unwrap();
    assert_eq!((late.access.expose(), late.revision), ("a2", rejected + 1));
    assert_eq!(script.asked().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_service_that_rejects_every_token_causes_no_storm() {
    let (script, session) = Script::new([token("a1"), token("a2"), token("a3")]);
    let first = session.token().await.unwrap().revision;
    let second = session.refresh(first).await.unwrap().revision;
    for _ in 0..20 {
        let refused = session.refresh(second).await.err().unwrap();
        assert!(refused.is_transient());
        assert_eq!(refused.retry_after(), Some(REJECTION_PAUSE));
    }
    assert_eq!(script.asked().len(), 2);
    advance(REJECTION_PAUSE).await;
    assert_eq!(session.refresh(second).await.unwrap().access.expose(), "a3");
}

#[tokio::test(start_paused = true)]
async fn a_short_life_is_used_before_it_is_refreshed() {
    let (_, session) = Script::new([token("a2")]);
    // None is early for half a minute.
    let clocks = session.lock().clocks.clone();
    session.lock().install(AccessToken::new("a1"), clock::now(), Duration::from_secs(40));
    session.lock().backoff.reset(clocks.moment(), &mut Jitter::none());
    for _ in 0..3 {
        assert_eq!(access(&session).await, "a1");
        advance(Duration::from_secs(10)).await;
    }
    advance(Duration::from_secs(1)).await;
    assert_eq!(access(&session).await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_not_given_out_again() {
    let (_, session) = Script::new([token("a1"), Reply::Fails(ErrorKind::Transient), token("a2")]);
    let rejected = session.token().await.unwrap().revision;
    assert!(session.refresh(rejected).await.is_err_and(|error| error.is_transient()));
    assert_eq!(failure(&session).await, ErrorKind::Transient);
    advance(Duration::from_millis(250)).await;
    assert_eq!(access(&session).await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_new_refresh_token_replaces_the_old_one_and_none_keeps_it() {
    let (script, session) =
        Script::new([Reply::Token { access: "a1", refresh: Some("r2") }, token("a2"), token("a3")]);
    assert_eq!(session.refresh_token().unwrap().expose(), "r1");
    for expected in ["a1", "a2", "a3"] {
        assert_eq!(access(&session).await, expected);
        assert_eq!(session.refresh_token().unwrap().expose(), "r2");
        advance(HOUR).await;
    }
    assert_eq!(script.asked(), ["r1", "r2", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn the_lifetime_counts_from_before_the_request() {
    let (script, session) = Script::closed([token("a1")]);
    let asking = tokio::spawn({
        let session = Arc::clone(&session);
        async move { session.token().await.is_ok() }
    });
    run_tasks().await;
    advance(Duration::from_secs(20)).await;
    script.gate.add_permits(1);
    assert!(asking.await.unwrap());
    assert_eq!(session.expires_in(), Some(HOUR - Duration::from_secs(20)));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expires_soon_is_given_out_while_it_is_refreshed() {
    let (script, session) = Script::closed([token("a1"), token("a2")]);
    script.gate.add_permits(1);
    assert_eq!(access(&session).await, "a1");
    // A tenth of an hour is six minutes.
    advance(HOUR - Duration::from_secs(361)).await;
    assert_eq!(access(&session).await, "a1");
    run_tasks().await;
    assert_eq!(script.asked().len(), 1);
    advance(Duration::from_secs(2)).await;
    for _ in 0..10 {
        assert_eq!(access(&session).await, "a1");
        run_tasks().await;
    }
    assert_eq!(script.asked().len(), 2);
    script.gate.add_permits(1);
    run_tasks().await;
    assert_eq!(access(&session).await, "a2");
}

#[tokio::test(start_paused = true)]
async fn a_failed_early_refresh_leaves_the_token_and_pauses() {
    let fails = || Reply::Fails(ErrorKind::Transient);
    let (script, session) = Script::new([token("a1"), fails(), Reply::Panics, token("a2")]);
    assert_eq!(access(&session).await, "a1");
    advance(HOUR - Duration::from_secs(240)).await;
    // The second failure in a row pauses twice as long.
    for (attempts, pause) in [(2, EARLY_PAUSE), (3, EARLY_PAUSE * 2)] {
        for _ in 0..10 {
            assert_eq!(access(&session).await, "a1");
            run_tasks().await;
        }
        assert_eq!(script.asked().len(), attempts);
        advance(pause - Duration::from_secs(1)).await;
        assert_eq!(access(&session).await, "a1");
        run_tasks().await;
        assert_eq!(script.asked().len(), attempts);
        advance(Duration::from_secs(1)).await;
    }
    assert_eq!(access(&session).await, "a1");
    run_tasks().await;
    assert_eq!(access(&session).await, "a2");
}

#[tokio::test(start_paused = true)]
async fn an_ended_login_is_remembered() {
    let (script, session) = Script::new([Reply::Fails(ErrorKind::LoginRequired)]);
    for _ in 0..3 {
        assert_eq!(failure(&session).await, ErrorKind::LoginRequired);
    }
    assert_eq!(script.asked().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_end_that_is_learnt_early_spares_the_token_in_hand() {
    let (script, session) = Script::new([token("a1"), Reply::Fails(ErrorKind::LoginRequired)]);
    assert_eq!(access(&session).await, "a1");
    advance(HOUR - Duration::from_secs(200)).await;
    for _ in 0..3 {
        assert_eq!(access(&session).await, "a1");
        run_tasks().await;
        advance(Duration::from_secs(40)).await;
    }
    advance(Duration::from_secs(40)).await;
    assert_eq!(failure(&session).await, ErrorKind::LoginRequired);
    assert_eq!(script.asked().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_fixed_token_lasts_until_it_is_rejected() {
    let session = Tokens::fixed(AccessToken::new("a1"), None);
    advance(HOUR * 48).await;
    assert_eq!(access(&session).await, "a1");
    assert_eq!(session.expires_in(), None);
    let rejected = session.token().await.unwrap().revision;
    for _ in 0..2 {
        let error = session.refresh(rejected).await.err().unwrap();
        assert!(error.is_login_required() && error.hint().contains("client secret"));
    }
    assert_eq!(failure(&session).await, ErrorKind::LoginRequired);
}
