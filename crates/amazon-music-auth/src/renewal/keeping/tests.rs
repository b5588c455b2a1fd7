//! Sessions and stores, with a Login with Amazon that replaces its refresh tokens, under clocks that the
//! tests turn.

use std::{
    collections::VecDeque,
    fmt,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    time::{Duration, SystemTime},
};

use tokio::{sync::Semaphore, time::advance};

use super::*;
use crate::{
    AccessToken, ClientId, Endpoints, EnvironmentStore, ErrorKind, MemoryStore, Scope, StoreGuard,
    StoreKey, StoredLogin, Storing,
    clock::{Clocks, SetByHand},
    jitter::Jitter,
    renewal::Renewing,
    token::TokenAnswer,
};

const HOUR: Duration = Duration::from_secs(3600);

fn key() -> StoreKey {
    let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
    StoreKey::new("bob", client_id, &Endpoints::default()).unwrap()
}

/// Takes the refresh token that it gave last, and no other.
#[derive(Debug)]
struct Service {
    valid: Mutex<String>,
    asked: Mutex<Vec<String>>,
    faults: Mutex<VecDeque<ErrorKind>>,
    panics: AtomicBool,
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
        Sut::new(Renewal::kept(self.clone(), seed, None, store, "bob".to_owned()).unwrap())
    }

    fn unkept(self: &Arc<Self>) -> Sut {
        Sut::new(Renewal::renewable(self.clone(), RefreshToken::new("r1"), None))
    }
}

impl TokenSource for Service {
    fn renew<'a>(&'a self, refresh_token: &'a RefreshToken) -> Renewing<'a> {
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
            *valid = format!("r{}", number + 1);
            Ok(TokenAnswer {
                access_token: AccessToken::new(format!("a{number}")),
                refresh_token: Some(RefreshToken::new(valid.clone())),
                lifetime: HOUR,
                scopes: None,
            })
        })
    }

    fn patience(&self) -> Duration {
        Duration::from_secs(30)
    }

    fn store_key(&self, _account: String) -> Result<StoreKey, Error> {
        Ok(key())
    }
}

/// A session whose clocks are set by hand.
struct Sut {
    renewal: Arc<Renewal>,
    wall: Arc<SetByHand>,
}

impl Sut {
    fn new(renewal: Arc<Renewal>) -> Self {
        let wall = Arc::new(SetByHand::new());
        let mut state = renewal.lock();
        state.jitter = Jitter::none();
        state.clocks = Clocks::new(wall.clone());
        drop(state);
        Self { renewal, wall }
    }

    async fn access(&self) -> String {
        self.renewal.token().await.unwrap().access.expose().to_owned()
    }

    async fn failure(&self) -> ErrorKind {
        self.renewal.token().await.err().unwrap().kind()
    }

    fn refresh(&self) -> String {
        self.renewal.refresh_token().unwrap().expose().to_owned()
    }

    fn later(&self, by: Duration) {
        self.wall.forward(by);
    }
}

/// A store with moods.
#[derive(Debug, Default)]
struct Moody {
    inner: Arc<MemoryStore>,
    cannot_load: AtomicBool,
    cannot_save: AtomicBool,
    panics: AtomicBool,
    slow: Option<Arc<Semaphore>>,
}

impl TokenStore for Moody {
    fn load<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, Option<StoredLogin>> {
        if self.cannot_load.load(SeqCst) {
            return Box::pin(async { Err(Error::store(fmt::Error)) });
        }
        self.inner.load(key)
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> Storing<'a, ()> {
        Box::pin(async move {
            assert!(!self.panics.swap(false, SeqCst), "as told");
            if let Some(slow) = &self.slow {
                slow.acquire().await.unwrap().forget();
            }
            if self.cannot_save.load(SeqCst) {
                return Err(Error::store(fmt::Error));
            }
            self.inner.save(key, login).await
        })
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, ()> {
        self.inner.delete(key)
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, StoreGuard> {
        self.inner.lock(key)
    }
}

fn bare(refresh_token: &str) -> StoredLogin {
    StoredLogin::new(RefreshToken::new(refresh_token))
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

/// Lets every task run until it waits.
async fn settle() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_that_is_good_needs_no_request() {
    let now = SetByHand::new();
    let wall = crate::clock::Clock::moment(&now).wall();
    let login = bare("r9")
        .with_access_token(AccessToken::new("kept"), wall - HOUR / 2, wall + HOUR / 2)
        .with_scopes(Scope::Library.into());
    let service = Service::new();
    let session = service.session(None, &holding(login).await);
    assert_eq!(session.access().await, "kept");
    assert_eq!(session.renewal.expires_in(), Some(HOUR / 2));
    assert_eq!(session.renewal.scopes(), Some(Scope::Library.into()));
    assert_eq!((session.refresh(), service.asked().len()), ("r9".to_owned(), 0));
}

#[tokio::test(start_paused = true)]
async fn a_stored_access_token_that_is_old_or_from_the_future_is_not_believed() {
    let wall = crate::clock::Clock::moment(&SetByHand::new()).wall();
    let soon = Duration::from_secs(200);
    for (issued, expires) in [
        (wall - HOUR, wall),
        (wall - HOUR + soon, wall + soon),
        (wall + HOUR, wall + HOUR * 2),
        (wall, wall - HOUR),
        (SystemTime::UNIX_EPOCH, wall + HOUR * 1000),
    ] {
        let login = bare("r1").with_access_token(AccessToken::new("kept"), issued, expires);
        let service = Service::new();
        assert_eq!(service.session(None, &holding(login).await).access().await, "a1");
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_login_one_is_required_until_one_is_there() {
    let service = Service::new();
    let store = Arc::new(MemoryStore::new());
    let session = service.session(None, &store);
    for _ in 0..2 {
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    }
    store.save(&key(), &bare("r1")).await.unwrap();
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_given_refresh_token_begins_where_the_store_is_empty() {
    let service = Service::new();
    let store = Arc::new(MemoryStore::new());
    assert_eq!(service.session(Some("r1"), &store).access().await, "a1");
    assert_eq!(held(&*store).await.unwrap(), "r2");
    // At the next start it is out of date, and the store goes first.
    let next = service.session(Some("r1"), &store);
    assert_eq!((next.access().await, next.refresh()), ("a1".to_owned(), "r2".to_owned()));
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_new_refresh_token_is_saved_before_its_access_token_is_given_out() {
    let service = Service::new();
    let slow = Arc::new(Semaphore::new(0));
    let store =
        Moody { inner: holding(bare("r1")).await, slow: Some(slow.clone()), ..Moody::default() };
    let store = Arc::new(store);
    let session = service.session(None, &store);
    let asking = tokio::spawn({
        let renewal = Arc::clone(&session.renewal);
        async move { renewal.token().await.is_ok() }
    });
    settle().await;
    assert!(!asking.is_finished());
    assert_eq!((service.asked().len(), held(&*store).await.unwrap()), (1, "r1".to_owned()));
    slow.add_permits(1);
    assert!(asking.await.unwrap());
    assert_eq!(held(&*store).await.unwrap(), "r2");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_cannot_be_saved_lives_on_in_memory_and_is_saved_later() {
    let service = Service::new();
    let store = Arc::new(Moody { inner: holding(bare("r1")).await, ..Moody::default() });
    let session = service.session(None, &store);
    store.cannot_save.store(true, SeqCst);
    for expected in ["a1", "a2"] {
        assert_eq!(session.access().await, expected);
        assert_eq!(session.renewal.last_store_error().unwrap().kind(), ErrorKind::Store);
        session.later(HOUR);
    }
    assert_eq!((held(&*store).await.unwrap(), session.refresh()), ("r1".into(), "r3".to_owned()));
    store.cannot_save.store(false, SeqCst);
    assert_eq!(session.access().await, "a3");
    assert!(session.renewal.last_store_error().is_none());
    assert_eq!(held(&*store).await.unwrap(), "r4");
    assert_eq!(service.asked(), ["r1", "r2", "r3"]);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_cannot_be_read_is_not_written_and_costs_no_login() {
    let service = Service::new();
    let store = Arc::new(Moody { inner: holding(bare("r7")).await, ..Moody::default() });
    store.cannot_load.store(true, SeqCst);
    assert_eq!(service.session(None, &store).failure().await, ErrorKind::Store);
    let session = service.session(Some("r1"), &store);
    assert_eq!(session.access().await, "a1");
    assert_eq!(session.renewal.last_store_error().unwrap().kind(), ErrorKind::Store);
    store.cannot_load.store(false, SeqCst);
    assert_eq!(held(&*store).await.unwrap(), "r7");
}

#[tokio::test(start_paused = true)]
async fn two_sessions_on_one_store_make_one_request() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!(tokio::join!(one.access(), other.access()), ("a1".to_owned(), "a1".to_owned()));
    assert_eq!((one.refresh(), other.refresh()), ("r2".to_owned(), "r2".to_owned()));
    for session in [&one, &other] {
        session.later(HOUR);
    }
    assert_eq!(tokio::join!(one.access(), other.access()), ("a2".to_owned(), "a2".to_owned()));
    assert_eq!(service.asked(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_that_another_session_replaced_needs_no_request() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    for session in [&one, &other] {
        let rejected = session.renewal.token().await.unwrap().generation;
        assert_eq!(session.renewal.renew(rejected).await.unwrap().access.expose(), "a2");
    }
    assert_eq!(service.asked(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_refused_refresh_token_is_looked_up_again_before_a_login_is_required() {
    let service = Service::new();
    service.accept("r5");
    let store = holding(bare("r1")).await;
    *service.meanwhile.lock().unwrap() = Some((store.clone(), bare("r5").with_revision(3)));
    let session = service.session(None, &store);
    assert_eq!(session.access().await, "a5");
    assert_eq!(service.asked(), ["r1", "r5"]);
    let kept = store.load(&key()).await.unwrap().unwrap();
    assert_eq!((kept.refresh_token().expose(), kept.revision()), ("r6", 4));
}

#[tokio::test(start_paused = true)]
async fn a_login_that_ended_stays_in_the_store_and_is_asked_about_once() {
    let service = Service::new();
    service.accept("r5");
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    for _ in 0..3 {
        assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    }
    assert_eq!((service.asked().len(), held(&*store).await.unwrap()), (1, "r1".to_owned()));
    // A new login of another process heals it.
    store.save(&key(), &bare("r5")).await.unwrap();
    assert_eq!(session.access().await, "a5");
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_is_not_given_is_transient_and_a_good_token_is_served() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    let turn = store.lock(&key()).await.unwrap();
    assert_eq!(session.failure().await, ErrorKind::Transient);
    drop(turn);
    assert_eq!(session.access().await, "a1");
    let turn = store.lock(&key()).await.unwrap();
    // Early: in the background. In the last minute: after waiting, and then all the same.
    for left in [200, 30] {
        session.later(session.renewal.expires_in().unwrap() - Duration::from_secs(left));
        assert_eq!(session.access().await, "a1");
    }
    session.later(HOUR);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    drop(turn);
    assert_eq!(session.access().await, "a2");
    assert_eq!(service.asked(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_loses_patience_does_not_lose_what_is_saved() {
    let service = Service::closed();
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    let caller = tokio::spawn({
        let renewal = Arc::clone(&session.renewal);
        async move { renewal.token().await.is_ok() }
    });
    settle().await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    service.gate.add_permits(1);
    settle().await;
    assert_eq!(held(&*store).await.unwrap(), "r2");
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_panics_gives_the_lock_back() {
    let service = Service::new();
    service.panics.store(true, SeqCst);
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    assert_eq!(service.session(None, &store).access().await, "a1");
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.asked(), ["r1", "r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_does_not_lose_a_new_refresh_token() {
    let service = Service::new();
    let store = Arc::new(Moody { inner: holding(bare("r1")).await, ..Moody::default() });
    store.panics.store(true, SeqCst);
    let session = service.session(None, &store);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    assert_eq!(session.access().await, "a1");
    assert_eq!((session.refresh(), held(&*store).await.unwrap()), ("r2".into(), "r2".to_owned()));
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_fault_of_the_service_leaves_the_store_as_it_is() {
    let service = Service::new();
    service.faults.lock().unwrap().push_back(ErrorKind::Transient);
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    assert_eq!(held(&*store).await.unwrap(), "r1");
    assert_eq!(session.access().await, "a1");
}

#[tokio::test(start_paused = true)]
async fn an_unsaved_login_that_another_process_overtook_is_the_last_resort() {
    let service = Service::new();
    let store = Arc::new(Moody { inner: holding(bare("r1")).await, ..Moody::default() });
    let session = service.session(None, &store);
    store.cannot_save.store(true, SeqCst);
    assert_eq!(session.access().await, "a1");
    store.cannot_save.store(false, SeqCst);
    // What the other process saved was refused meanwhile; what we could not save is good.
    store.inner.save(&key(), &bare("r40").with_revision(1)).await.unwrap();
    session.later(HOUR);
    assert_eq!(session.access().await, "a2");
    assert_eq!(service.asked(), ["r1", "r40", "r2"]);
    assert_eq!(held(&*store).await.unwrap(), "r3");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_saved_replaces_the_login_that_was_there() {
    let service = Service::new();
    let session = service.unkept();
    assert_eq!(session.access().await, "a1");
    let store = holding(bare("old").with_revision(6)).await;
    session.renewal.save_to(store.clone(), "bob".to_owned()).await.unwrap();
    let kept = store.load(&key()).await.unwrap().unwrap();
    assert_eq!((kept.refresh_token().expose(), kept.revision()), ("r2", 7));
    assert_eq!(kept.access_token().unwrap().expose(), "a1");
    // The next process needs no request; the next renewal is saved.
    assert_eq!(service.session(None, &store).access().await, "a1");
    session.later(HOUR);
    assert_eq!(session.access().await, "a2");
    assert_eq!(held(&*store).await.unwrap(), "r3");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_saved_during_a_renewal_saves_what_that_brings() {
    let service = Service::closed();
    let session = service.unkept();
    let asking = tokio::spawn({
        let renewal = Arc::clone(&session.renewal);
        async move { renewal.token().await.is_ok() }
    });
    settle().await;
    let store = holding(bare("old")).await;
    let saving = tokio::spawn({
        let (renewal, store) = (Arc::clone(&session.renewal), store.clone());
        async move { renewal.save_to(store, "bob".to_owned()).await }
    });
    settle().await;
    assert_eq!(held(&*store).await.unwrap(), "old");
    service.gate.add_permits(1);
    assert!(asking.await.unwrap());
    saving.await.unwrap().unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r2");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_could_not_be_saved_is_saved_by_its_next_renewal() {
    let service = Service::new();
    let session = service.unkept();
    let store = Arc::new(Moody { inner: holding(bare("old")).await, ..Moody::default() });
    store.cannot_save.store(true, SeqCst);
    let error = session.renewal.save_to(store.clone(), "bob".to_owned()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(session.renewal.last_store_error().is_some());
    store.cannot_save.store(false, SeqCst);
    assert_eq!(session.access().await, "a1");
    assert_eq!((held(&*store).await.unwrap(), service.asked()), ("r2".into(), vec!["r1".into()]));
}

#[tokio::test(start_paused = true)]
async fn a_session_without_a_refresh_token_cannot_be_saved() {
    let fixed = Renewal::fixed(AccessToken::new("a1"));
    let store = Arc::new(MemoryStore::new());
    let error = fixed.save_to(store.clone(), "bob".to_owned()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(held(&*store).await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_logout_ends_the_session_and_all_that_share_its_login() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    one.renewal.log_out().await.unwrap();
    one.renewal.log_out().await.unwrap();
    assert!(held(&*store).await.is_none());
    assert!(one.renewal.refresh_token().is_none() && one.renewal.expires_in().is_none());
    assert_eq!(one.failure().await, ErrorKind::LoginRequired);
    assert_eq!(other.access().await, "a1");
    other.later(HOUR);
    assert_eq!(other.failure().await, ErrorKind::LoginRequired);
    assert!(held(&*store).await.is_none());
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_logout_leaves_the_login_of_somebody_else() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    assert_eq!(session.access().await, "a1");
    store.save(&key(), &bare("r40")).await.unwrap();
    session.renewal.log_out().await.unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r40");
}

#[tokio::test(start_paused = true)]
async fn a_logout_during_a_renewal_removes_what_that_brings() {
    let service = Service::closed();
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    let asking = tokio::spawn({
        let renewal = Arc::clone(&session.renewal);
        async move { renewal.token().await.err().map(|error| error.kind()) }
    });
    settle().await;
    let leaving = tokio::spawn({
        let renewal = Arc::clone(&session.renewal);
        async move { renewal.log_out().await }
    });
    settle().await;
    service.gate.add_permits(1);
    assert_eq!(asking.await.unwrap(), Some(ErrorKind::LoginRequired));
    leaving.await.unwrap().unwrap();
    assert!(held(&*store).await.is_none());
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
}

#[tokio::test(start_paused = true)]
async fn a_logout_without_a_store_forgets_the_tokens() {
    let service = Service::new();
    let session = service.unkept();
    assert_eq!(session.access().await, "a1");
    session.renewal.log_out().await.unwrap();
    assert_eq!(session.failure().await, ErrorKind::LoginRequired);
    assert!(session.renewal.refresh_token().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_login_from_the_environment_lives_on_in_memory() {
    let lookup = |name: &str| (name == "AMAZON_MUSIC_REFRESH_TOKEN").then(|| "r1".to_owned());
    let store = Arc::new(EnvironmentStore::from_lookup(lookup));
    let service = Service::new();
    let session = service.session(None, &store);
    for expected in ["a1", "a2", "a3"] {
        assert_eq!(session.access().await, expected);
        let error = session.renewal.last_store_error().unwrap();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.hint().contains("AMAZON_MUSIC_REFRESH_TOKEN"), "{}", error.hint());
        session.later(HOUR);
    }
    assert_eq!(service.asked(), ["r1", "r2", "r3"]);
    let error = session.renewal.log_out().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
}

#[tokio::test(start_paused = true)]
async fn the_environment_says_what_is_wrong_with_it() {
    let empty = EnvironmentStore::from_lookup(|_| Some(String::new()));
    assert!(held(&empty).await.is_none());
    let broken = EnvironmentStore::from_lookup(|_| Some("Atzr|canary\n".to_owned()));
    let error = broken.load(&key()).await.unwrap_err();
    assert!(error.to_string().contains("line break"), "{error}");
    assert!(!format!("{error:?} {broken:?}").contains("canary"));
}

#[tokio::test(start_paused = true)]
async fn an_early_renewal_takes_what_another_session_brought() {
    let service = Service::new();
    let store = holding(bare("r1")).await;
    let (one, other) = (service.session(None, &store), service.session(None, &store));
    assert_eq!((one.access().await, other.access().await), ("a1".to_owned(), "a1".to_owned()));
    // Both clocks go on, for the pause after a renewal counts by the monotonic one.
    advance(HOUR - Duration::from_secs(200)).await;
    for session in [&one, &other] {
        session.later(HOUR - Duration::from_secs(200));
        assert_eq!(session.access().await, "a1");
        settle().await;
        assert_eq!(session.access().await, "a2");
    }
    assert_eq!(service.asked(), ["r1", "r2"]);
}

#[tokio::test(start_paused = true)]
async fn no_secret_of_a_kept_session_is_printed() {
    let service = Service::new();
    let login = bare("Atzr|canary").with_access_token(
        AccessToken::new("Atza|canary"),
        SystemTime::UNIX_EPOCH,
        SystemTime::UNIX_EPOCH,
    );
    let store = holding(login.clone()).await;
    let session = service.session(None, &store);
    let error = session.renewal.token().await.err().unwrap();
    let keeper = session.renewal.lock().keeper.clone();
    let printed = format!("{login:?} {store:?} {error:?} {keeper:?} {:?}", session.renewal);
    assert!(!printed.contains("canary"), "{printed}");
}
