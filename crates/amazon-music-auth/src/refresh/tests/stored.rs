//! Sessions and stores, with a Login with Amazon that replaces its refresh tokens, under clocks that the
//! tests turn. The tests themselves are in the files below.

mod ended;
mod flushing;
mod logout;
mod other_sessions;
mod polling;
mod refreshing;
mod saving;

use std::{
    collections::VecDeque,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    time::{Duration, SystemTime},
};

use tokio::{sync::Semaphore, task::JoinHandle};

use super::{HOUR, run_tasks, runtime, turn_by_hand};
use crate::{
    AccessToken, EnvironmentStore, ErrorKind, MemoryStore, RefreshToken, Scope, StoreKey,
    StoredLogin,
    clock::SetByHand,
    refresh::*,
    store::tests::{FaultyStore, key as store_key, login as bare},
    token::TokenResponse,
};

fn key() -> StoreKey {
    store_key("bob")
}

/// Takes the refresh token that it gave last, and no other.
#[derive(Debug)]
struct Service {
    valid: Mutex<String>,
    asked: Mutex<Vec<String>>,
    faults: Mutex<VecDeque<ErrorKind>>,
    panics: AtomicBool,
    /// Whether it goes on taking a refresh token, and gives no other.
    is_constant: AtomicBool,
    gate: Semaphore,
    /// What somebody saves without asking for the lock, while the next request is under way.
    meanwhile: Mutex<Option<(Arc<MemoryStore>, StoredLogin)>>,
}

impl Service {
    fn new() -> Arc<Self> {
        let service = Self::closed();
        service.gate.add_permits(1000);
        service
    }

    /// Answers one request for each permit that is added.
    fn closed() -> Arc<Self> {
        Arc::new(Self {
            valid: Mutex::new("r1".to_owned()),
            asked: Mutex::default(),
            faults: Mutex::default(),
            panics: AtomicBool::new(false),
            is_constant: AtomicBool::new(false),
            gate: Semaphore::new(0),
            meanwhile: Mutex::default(),
        })
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn accept(&self, refresh_token: &str) {
        *self.valid.lock().unwrap() = refresh_token.to_owned();
    }

    fn session(self: &Arc<Self>, seed: Option<&str>, store: &Arc<impl TokenStore>) -> Sut {
        let store: Arc<dyn TokenStore> = store.clone();
        let seed = seed.map(RefreshToken::new);
        Sut::new(Tokens::stored(self.clone(), seed, None, store, "bob".to_owned()).unwrap())
    }

    fn unkept(self: &Arc<Self>) -> Sut {
        Sut::new(Tokens::refreshable(self.clone(), RefreshToken::new("r1"), None, None))
    }
}

impl TokenSource for Service {
    fn refresh<'a>(&'a self, refresh_token: &'a RefreshToken) -> Refreshing<'a> {
        Box::pin(async move {
            let sent = refresh_token.expose();
            self.asked.lock().unwrap().push(sent.to_owned());
            self.gate.acquire().await.unwrap().forget();
            let meanwhile = self.meanwhile.lock().unwrap().take();
            if let Some((store, login)) = meanwhile {
                store.save(&key(), &login).await?;
            }
            assert!(!self.panics.swap(false, SeqCst), "as told");
            if let Some(kind) = self.faults.lock().unwrap().pop_front() {
                return Err(Error::new(kind, "as told"));
            }
            let mut valid = self.valid.lock().unwrap();
            if *valid != sent {
                return Err(Error::new(ErrorKind::LoginRequired, "no longer valid"));
            }
            let number: u32 = sent.trim_start_matches('r').parse().unwrap();
            let is_constant = self.is_constant.load(SeqCst);
            if !is_constant {
                *valid = format!("r{}", number + 1);
            }
            Ok(TokenResponse {
                access_token: AccessToken::new(format!("a{number}")),
                refresh_token: (!is_constant).then(|| RefreshToken::new(valid.clone())),
                lifetime: HOUR,
                scopes: None,
            })
        })
    }

    fn timeout(&self) -> Duration {
        Duration::from_secs(30)
    }

    fn store_key(&self, _account: String) -> Result<StoreKey, Error> {
        Ok(key())
    }
}

/// A session whose clocks are set by hand.
struct Sut {
    tokens: Arc<Tokens>,
    wall: Arc<SetByHand>,
}

impl Sut {
    fn new(tokens: Arc<Tokens>) -> Self {
        let wall = turn_by_hand(&tokens);
        Self { tokens, wall }
    }

    async fn access(&self) -> String {
        self.tokens.token().await.unwrap().access.expose().to_owned()
    }

    async fn failure(&self) -> ErrorKind {
        self.tokens.token().await.err().unwrap().kind()
    }

    /// A task that asks for a token, and gives why it got none.
    fn asking(&self) -> JoinHandle<Option<ErrorKind>> {
        let tokens = Arc::clone(&self.tokens);
        tokio::spawn(async move { tokens.token().await.err().map(|error| error.kind()) })
    }

    fn refresh(&self) -> String {
        self.tokens.refresh_token().unwrap().expose().to_owned()
    }

    fn later(&self, by: Duration) {
        self.wall.forward(by);
    }
}

/// A store that holds `login`.
async fn holding(login: StoredLogin) -> Arc<MemoryStore> {
    let store = Arc::new(MemoryStore::new());
    store.save(&key(), &login).await.unwrap();
    store
}

async fn held(store: &impl TokenStore) -> Option<String> {
    Some(store.load(&key()).await.unwrap()?.refresh_token().expose().to_owned())
}

/// A session of the login `r1` in a store.
async fn restored(service: Arc<Service>) -> (Arc<Service>, Arc<MemoryStore>, Sut) {
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    (service, store, session)
}

/// The same in a store that can fail.
async fn restored_from_faulty(service: Arc<Service>) -> (Arc<Service>, Arc<FaultyStore>, Sut) {
    let inner = holding(bare("r1")).await;
    let store = Arc::new(FaultyStore { inner, ..FaultyStore::default() });
    let session = service.session(None, &store);
    (service, store, session)
}

/// A session whose login the store held, and that could not save what its first refresh brought: `r2`.
async fn with_something_unsaved() -> (Arc<Service>, Arc<FaultyStore>, Sut) {
    let (service, store, session) = restored_from_faulty(Service::new()).await;
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    store.cannot_save.store(false, SeqCst);
    (service, store, session)
}

/// A store with the login `r1`, whose access token is good for half an hour.
async fn with_a_young_token() -> Arc<MemoryStore> {
    let wall = SetByHand::new().now();
    let login = bare("r1")
        .with_access_token(AccessToken::new("young"), wall - HOUR / 2, wall + HOUR / 2)
        .with_scopes(Scope::Library.into())
        .with_revision(7);
    holding(login).await
}
