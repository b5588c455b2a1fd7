//! How a login gets into a store, also where that is not easy.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_new_refresh_token_is_saved_before_its_access_token_is_given_out() {
    let service = Service::new();
    let slow = Arc::new(Semaphore::new(0));
    let store = FaultyStore {
        inner: holding(bare("r1")).await,
        slow: Some(slow.clone()),
        ..FaultyStore::default()
    };
    let store = Arc::new(store);
    let session = service.session(None, &store);
    let asking = session.asking();
    run_tasks().await;
    assert!(!asking.is_finished());
    assert_eq!((service.asked().len(), held(&*store).await.unwrap()), (1, "r1".to_owned()));
    slow.add_permits(1);
    assert_eq!(asking.await.unwrap(), None);
    assert_eq!(held(&*store).await.unwrap(), "r2");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_cannot_be_saved_lives_on_in_memory_and_is_saved_later() {
    let (service, store, session) = restored_from_faulty(Service::new()).await;
    store.cannot_save.store(true, SeqCst);
    for expected in ["a1", "a2"] {
        assert_eq!(session.access().await, expected);
        assert_eq!(session.tokens.last_store_error().unwrap().kind(), ErrorKind::Store);
        session.later(HOUR);
    }
    assert_eq!((held(&*store).await.unwrap(), session.refresh()), ("r1".into(), "r3".to_owned()));
    store.cannot_save.store(false, SeqCst);
    assert_eq!(session.access().await, "a3");
    assert!(session.tokens.last_store_error().is_none());
    assert_eq!(held(&*store).await.unwrap(), "r4");
    assert_eq!(service.asked(), ["r1", "r2", "r3"]);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_cannot_be_read_is_not_written_and_costs_no_login() {
    let service = Service::new();
    let store =
        Arc::new(FaultyStore { inner: holding(bare("r7")).await, ..FaultyStore::default() });
    store.cannot_load.store(true, SeqCst);
    assert_eq!(service.session(None, &store).failure().await, ErrorKind::Store);
    let session = service.session(Some("r1"), &store);
    assert_eq!(session.access().await, "a1");
    assert_eq!(session.tokens.last_store_error().unwrap().kind(), ErrorKind::Store);
    store.cannot_load.store(false, SeqCst);
    assert_eq!(held(&*store).await.unwrap(), "r7");
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn a_clock_at_its_end_costs_no_new_refresh_token() {
    let (_, store, session) = restored(Service::new()).await;
    let now = session.wall.now();
    let past = now.duration_since(SystemTime::UNIX_EPOCH).unwrap();
    session.later(Duration::from_secs(i64::MAX.unsigned_abs()) - past);
    assert_eq!(session.access().await, "a1");
    assert_eq!(held(&*store).await.unwrap(), "r2");
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_loses_patience_does_not_lose_what_is_saved() {
    let (service, store, session) = restored(Service::closed()).await;
    let caller = session.asking();
    run_tasks().await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    service.gate.add_permits(1);
    run_tasks().await;
    assert_eq!(held(&*store).await.unwrap(), "r2");
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_panics_gives_the_lock_back() {
    let service = Service::new();
    service.panics.store(true, SeqCst);
    let store = holding(bare("r1")).await;
    let session = service.session(None, &store);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    assert_eq!(service.session(None, &store).access().await, "a1");
    session.later(Duration::from_secs(1));
    assert_eq!(session.access().await, "a1");
    assert_eq!(service.asked(), ["r1", "r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_does_not_lose_a_new_refresh_token() {
    let service = Service::new();
    let store =
        Arc::new(FaultyStore { inner: holding(bare("r1")).await, ..FaultyStore::default() });
    store.panics.store(true, SeqCst);
    let session = service.session(None, &store);
    assert_eq!(session.failure().await, ErrorKind::Transient);
    session.later(Duration::from_secs(1));
    assert_eq!(session.access().await, "a1");
    assert_eq!((session.refresh(), held(&*store).await.unwrap()), ("r2".into(), "r2".to_owned()));
    assert_eq!(service.asked(), ["r1"]);
}

#[tokio::test(start_paused = true)]
async fn a_session_that_cannot_be_saved_because_the_store_is_busy_says_so() {
    let session = Service::new().unkept();
    let store = Arc::new(MemoryStore::new());
    let turn = store.lock(&key()).await.unwrap();
    let saved = session.tokens.save_to(store.clone(), "bob".to_owned()).await;
    assert!(saved.unwrap_err().is_transient());
    assert!(session.tokens.last_store_error().unwrap().is_transient());
    drop(turn);
    session.tokens.flush().await.unwrap();
    assert!(session.tokens.last_store_error().is_none());
    assert_eq!(held(&*store).await.unwrap(), "r1");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_saved_replaces_the_login_that_was_there() {
    let service = Service::new();
    let session = service.unkept();
    assert_eq!(session.access().await, "a1");
    let store = holding(bare("old").with_revision(6)).await;
    session.tokens.save_to(store.clone(), "bob".to_owned()).await.unwrap();
    let stored = store.load(&key()).await.unwrap().unwrap();
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r2", 7));
    assert_eq!(stored.access_token().unwrap().expose(), "a1");
    // The next process needs no request; the next refresh is saved.
    assert_eq!(service.session(None, &store).access().await, "a1");
    session.later(HOUR);
    assert_eq!(session.access().await, "a2");
    assert_eq!(held(&*store).await.unwrap(), "r3");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_is_saved_during_a_refresh_saves_what_that_brings() {
    let service = Service::closed();
    let session = service.unkept();
    let asking = session.asking();
    run_tasks().await;
    let store = holding(bare("old")).await;
    let saving = tokio::spawn({
        let (tokens, store) = (Arc::clone(&session.tokens), store.clone());
        async move { tokens.save_to(store, "bob".to_owned()).await }
    });
    run_tasks().await;
    assert_eq!(held(&*store).await.unwrap(), "old");
    service.gate.add_permits(1);
    assert_eq!(asking.await.unwrap(), None);
    saving.await.unwrap().unwrap();
    assert_eq!(held(&*store).await.unwrap(), "r2");
}

#[tokio::test(start_paused = true)]
async fn a_session_that_could_not_be_saved_is_saved_by_its_next_refresh() {
    let service = Service::new();
    let session = service.unkept();
    let store =
        Arc::new(FaultyStore { inner: holding(bare("old")).await, ..FaultyStore::default() });
    store.cannot_save.store(true, SeqCst);
    let error = session.tokens.save_to(store.clone(), "bob".to_owned()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(session.tokens.last_store_error().is_some());
    store.cannot_save.store(false, SeqCst);
    assert_eq!(session.access().await, "a1");
    assert_eq!((held(&*store).await.unwrap(), service.asked()), ("r2".into(), vec!["r1".into()]));
}

#[tokio::test(start_paused = true)]
async fn a_session_without_a_refresh_token_cannot_be_saved() {
    let fixed = Tokens::fixed(AccessToken::new("a1"), None);
    let store = Arc::new(MemoryStore::new());
    let error = fixed.save_to(store.clone(), "bob".to_owned()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(held(&*store).await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_login_from_the_environment_lives_on_in_memory() {
    let lookup = |name: &str| (name == "AMAZON_MUSIC_REFRESH_TOKEN").then(|| "r1".to_owned());
    let store = Arc::new(EnvironmentStore::from_env_with(lookup));
    let service = Service::new();
    let session = service.session(None, &store);
    for expected in ["a1", "a2", "a3"] {
        assert_eq!(session.access().await, expected);
        let error = session.tokens.last_store_error().unwrap();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.hint().contains("AMAZON_MUSIC_REFRESH_TOKEN"), "{}", error.hint());
        session.later(HOUR);
    }
    assert_eq!(service.asked(), ["r1", "r2", "r3"]);
    let error = session.tokens.log_out().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
}

#[tokio::test(start_paused = true)]
async fn the_environment_says_what_is_wrong_with_it() {
    let empty = EnvironmentStore::from_env_with(|_| Some(String::new()));
    assert!(held(&empty).await.is_none());
    let broken = EnvironmentStore::from_env_with(|_| Some("Atzr|canary\n".to_owned()));
    let error = broken.load(&key()).await.unwrap_err();
    assert!(error.to_string().contains("line break"), "{error}");
    assert!(!format!("{error:?} {broken:?}").contains("canary"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_a_new_refresh_token_keeps_the_old_one_in_the_store() {
    let service = Service::new();
    service.is_constant.store(true, SeqCst);
    let store = holding(bare("r1")).await;
    assert_eq!(service.session(None, &store).access().await, "a1");
    let stored = store.load(&key()).await.unwrap().unwrap();
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r1", 1));
    assert_eq!(service.session(None, &store).access().await, "a1");
    assert_eq!(service.asked().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_was_lost_costs_the_login_only_where_the_old_token_is_rejected() {
    for (is_constant, kind) in [(true, None), (false, Some(ErrorKind::LoginRequired))] {
        let service = Service::new();
        service.is_constant.store(is_constant, SeqCst);
        let store = holding(bare("r1")).await;
        // Another process asked, and was killed before it could save the response.
        service.refresh(&RefreshToken::new("r1")).await.unwrap();
        let session = service.session(None, &store);
        assert_eq!(session.tokens.token().await.err().map(|error| error.kind()), kind);
        assert_eq!(held(&*store).await.unwrap(), "r1");
    }
}

#[tokio::test(start_paused = true)]
async fn the_scopes_of_a_login_stay_with_it() {
    let service = Service::new();
    let store = holding(bare("r1").with_scopes(Scope::Library.into())).await;
    let session = service.session(None, &store);
    for expected in ["a1", "a2"] {
        assert_eq!(session.access().await, expected);
        assert_eq!(session.tokens.scopes(), Some(Scope::Library.into()));
        let stored = store.load(&key()).await.unwrap().unwrap();
        assert_eq!(stored.scopes(), Some(&Scope::Library.into()));
        session.later(HOUR);
    }
}
