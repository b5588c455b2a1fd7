//! A fake Login with Amazon, and sessions whose clock the tests set.

mod backoff;
mod concurrency;
mod expiry;
mod flush;
mod invalid_grant;
mod logout;
mod other_logins;
mod restoring;
mod saving;
mod unlocked;

use std::{
    collections::VecDeque,
    ops::Deref,
    pin::Pin,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    task::{Context, Poll, Waker},
    time::SystemTime,
};

use tokio::{
    sync::Semaphore,
    task::{JoinHandle, JoinSet},
};

use super::*;
use crate::{
    AccessToken, ErrorKind, MemoryStore, RefreshToken, Scope, StoreKey, StoredLogin,
    clock::Clocks,
    jitter::Jitter,
    store::faulty::{FaultyStore, key as key_of, login},
    token::TokenResponse,
};

const HOUR: Duration = Duration::from_secs(3600);
const SECOND: Duration = Duration::from_secs(1);

/// The first pause after a failure.
const PAUSE: Duration = Duration::from_millis(250);

fn key() -> StoreKey {
    key_of("bob")
}

#[derive(Debug)]
enum Reply {
    Succeeds,
    Fails(ErrorKind),
    Panics,
}
use Reply::{Fails, Panics, Succeeds};

/// A Login with Amazon that replaces the refresh token `r1` by `r2` and so on, and accepts the last one only.
#[derive(Debug)]
struct Service {
    valid: Mutex<String>,
    requests: Mutex<Vec<String>>,
    replies: Mutex<VecDeque<Reply>>,
    issued: AtomicUsize,
    /// `false` if it accepts any refresh token and sends no new one. The access tokens are `a1`, `a2` and so on.
    rotates: AtomicBool,
    gate: Semaphore,
    /// A login that another program saves without the lock during the next request.
    meanwhile: Mutex<Option<(Arc<MemoryStore>, StoredLogin)>>,
}

impl Service {
    fn new() -> Arc<Self> {
        let service = Self::closed();
        service.gate.add_permits(5000);
        service
    }

    /// A service that responds to one request for each permit.
    fn closed() -> Arc<Self> {
        Arc::new(Self {
            valid: Mutex::new("r1".to_owned()),
            requests: Mutex::default(),
            replies: Mutex::default(),
            issued: AtomicUsize::new(0),
            rotates: AtomicBool::new(true),
            gate: Semaphore::new(0),
            meanwhile: Mutex::default(),
        })
    }

    /// A service without rotation that sends `replies`, and tokens after them.
    fn replying(replies: impl IntoIterator<Item = Reply>) -> Arc<Self> {
        let service = Self::new();
        service.rotates.store(false, SeqCst);
        service.reply(replies);
        service
    }

    fn reply(&self, replies: impl IntoIterator<Item = Reply>) {
        self.replies.lock().unwrap().extend(replies);
    }

    /// Returns the refresh tokens of the requests so far.
    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    fn accept(&self, refresh_token: &str) {
        *self.valid.lock().unwrap() = refresh_token.to_owned();
    }

    /// A session without a store.
    fn in_memory(self: &Arc<Self>) -> TestSession {
        let token = Some(RefreshToken::new("r1"));
        TestSession::new(Tokens::refreshable(self.clone(), token, None, None, None).unwrap())
    }

    fn session(self: &Arc<Self>, given: Option<&str>, store: &Arc<impl TokenStore>) -> TestSession {
        let given = given.map(RefreshToken::new);
        let store: (Arc<dyn TokenStore>, _) = (store.clone(), "bob".to_owned());
        let tokens = Tokens::refreshable(self.clone(), given, None, None, Some(store));
        TestSession::new(tokens.unwrap())
    }

    async fn respond(&self, refresh_token: &RefreshToken) -> Result<TokenResponse, Error> {
        let sent = refresh_token.expose();
        self.requests.lock().unwrap().push(sent.to_owned());
        self.gate.acquire().await.unwrap().forget();
        let meanwhile = self.meanwhile.lock().unwrap().take();
        if let Some((store, login)) = meanwhile {
            store.save(&key(), &login).await?;
        }
        let reply = self.replies.lock().unwrap().pop_front();
        match reply.unwrap_or(Succeeds) {
            Succeeds => {}
            Fails(kind) => return Err(Error::new(kind, "fails on purpose")),
            Panics => panic!("panics on purpose"),
        }
        let rotates = self.rotates.load(SeqCst);
        let mut valid = self.valid.lock().unwrap();
        if rotates && *valid != sent {
            return Err(Error::new(ErrorKind::LoginRequired, "invalid_grant"));
        }
        let mut number = self.issued.fetch_add(1, SeqCst) + 1;
        if rotates {
            number = sent.trim_start_matches('r').parse().unwrap();
            *valid = format!("r{}", number + 1);
        }
        Ok(TokenResponse {
            access_token: AccessToken::new(format!("a{number}")),
            refresh_token: rotates.then(|| RefreshToken::new(valid.clone())),
            lifetime: HOUR,
            scopes: None,
        })
    }
}

impl TokenSource for Service {
    fn refresh<'a>(&'a self, refresh_token: &'a RefreshToken) -> Refreshing<'a> {
        Box::pin(self.respond(refresh_token))
    }

    fn timeout(&self) -> Duration {
        SECOND * 30
    }

    fn store_key(&self, _account: String) -> Result<StoreKey, Error> {
        Ok(key())
    }
}

/// A session without jitter, under a wall clock that the tests set.
struct TestSession {
    tokens: Arc<Tokens>,
    clocks: Clocks,
}

impl Deref for TestSession {
    type Target = Arc<Tokens>;

    fn deref(&self) -> &Arc<Tokens> {
        &self.tokens
    }
}

impl TestSession {
    fn new(tokens: Arc<Tokens>) -> Self {
        let clocks = Clocks::set_by_hand();
        {
            let mut state = tokens.lock();
            state.jitter = Jitter { is_off: true };
            state.clocks = clocks.clone();
        }
        Self { tokens, clocks }
    }

    /// Advances the wall clock only, as if the machine had slept.
    fn advance(&self, by: Duration) {
        self.clocks.forward(by);
    }

    /// Advances the clock until so much is left of the access token.
    fn advance_until_left(&self, left: Duration) {
        self.advance(self.expires_in().unwrap() - left);
    }

    async fn access(&self) -> String {
        self.token().await.unwrap().access.expose().to_owned()
    }

    async fn error(&self) -> Error {
        self.token().await.err().unwrap()
    }

    async fn failure(&self) -> ErrorKind {
        self.error().await.kind()
    }

    fn stored_error(&self) -> Option<ErrorKind> {
        self.last_store_error().map(|error| error.kind())
    }

    async fn save_in(&self, store: &Arc<impl TokenStore>) -> Result<(), Error> {
        self.save_to(store.clone(), "bob".to_owned()).await
    }

    /// Runs a call in a task, which returns the kind of its error.
    fn spawn<F, T>(&self, call: impl FnOnce(Arc<Tokens>) -> F) -> JoinHandle<Option<ErrorKind>>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let future = call(Arc::clone(&self.tokens));
        tokio::spawn(async move { future.await.err().map(|error| error.kind()) })
    }

    fn spawn_token(&self) -> JoinHandle<Option<ErrorKind>> {
        self.spawn(|tokens| async move { tokens.token().await })
    }
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

/// Polls a future once, which must be pending.
fn poll_once<T>(future: Pin<&mut impl Future<Output = T>>) {
    let polled = future.poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(polled, Poll::Pending));
}

/// A store that contains `login`.
async fn holding(login: StoredLogin) -> Arc<MemoryStore> {
    let store = Arc::new(MemoryStore::new());
    store.save(&key(), &login).await.unwrap();
    store
}

/// A store that can fail, and contains a login with this refresh token.
async fn faulty(refresh_token: &str) -> Arc<FaultyStore> {
    let inner = holding(login(refresh_token)).await;
    Arc::new(FaultyStore { inner, ..FaultyStore::default() })
}

async fn loaded(store: &impl TokenStore) -> StoredLogin {
    store.load(&key()).await.unwrap().unwrap()
}

/// Returns the refresh token in a store.
async fn held(store: &impl TokenStore) -> Option<String> {
    Some(store.load(&key()).await.unwrap()?.refresh_token().expose().to_owned())
}

async fn assert_held(store: &impl TokenStore, refresh_token: &str) {
    assert_eq!(held(store).await.as_deref(), Some(refresh_token));
}

/// A session of the login `r1` in a store.
async fn restored(service: Arc<Service>) -> (Arc<Service>, Arc<FaultyStore>, TestSession) {
    let store = faulty("r1").await;
    let session = service.session(None, &store);
    (service, store, session)
}

/// A restored session that could not save the refresh token `r2` of its first refresh.
async fn with_unsaved() -> (Arc<Service>, Arc<FaultyStore>, TestSession) {
    let (service, store, session) = restored(Service::new()).await;
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    store.cannot_save.store(false, SeqCst);
    (service, store, session)
}

/// A store with the login `r1`, whose access token is valid for half an hour.
async fn with_valid_access_token() -> Arc<MemoryStore> {
    let now = Clocks::set_by_hand().moment().wall();
    let login = login("r1")
        .with_access_token(AccessToken::new("stored"), now - HOUR / 2, now + HOUR / 2)
        .with_scopes(Scope::Library.into())
        .with_revision(7);
    holding(login).await
}
