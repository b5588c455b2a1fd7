//! A login that has ended at Amazon while its stored access token is young.

use super::*;

#[tokio::test(start_paused = true)]
async fn after_invalid_grant_the_stored_access_token_is_not_offered_again() {
    let service = Service::new();
    service.accept("r5");
    let store = with_a_young_token().await;
    let session = service.session(None, &store);
    let token = session.tokens.token().await.unwrap();
    assert_eq!((token.access.expose(), token.from_store), ("young", true));
    // The Web API rejects it.
    let error = session.tokens.refresh(token.revision).await.err().unwrap();
    assert!(error.is_login_required());
    let stored = store.load(&key()).await.unwrap().unwrap();
    assert!(stored.access_token().is_none());
    assert_eq!((stored.refresh_token().expose(), stored.revision()), ("r1", 7));
    assert_eq!(stored.scopes(), Some(&Scope::Library.into()));
    // The next start notices at once.
    assert_eq!(service.session(None, &store).failure().await, ErrorKind::LoginRequired);
    store.save(&key(), &bare("r5")).await.unwrap();
    assert_eq!(service.session(None, &store).access().await, "a5");
}

#[tokio::test(start_paused = true)]
async fn an_ended_login_costs_another_session_no_unsaved_successor() {
    let service = Service::new();
    let inner = with_a_young_token().await;
    let store = Arc::new(FaultyStore { inner: inner.clone(), ..FaultyStore::default() });
    let one = service.session(None, &store);
    store.cannot_save.store(true, SeqCst);
    let token = one.tokens.token().await.unwrap();
    let token = one.tokens.refresh(token.revision).await.unwrap();
    assert_eq!((token.access.expose(), &*one.refresh()), ("a1", "r2"));
    // Another one does not know of r2, and r1 is of no use any more.
    let other = service.session(None, &inner);
    let token = other.tokens.token().await.unwrap();
    assert!(other.tokens.refresh(token.revision).await.err().unwrap().is_login_required());
    assert!(inner.load(&key()).await.unwrap().unwrap().access_token().is_none());
    store.cannot_save.store(false, SeqCst);
    one.tokens.flush().await.unwrap();
    assert_eq!(held(&*inner).await.unwrap(), "r2");
    assert_eq!(other.access().await, "a1");
}

#[tokio::test(start_paused = true)]
async fn a_login_saved_without_the_lock_survives_the_end_of_the_one_before() {
    let service = Service::closed();
    service.accept("r9");
    let store = with_a_young_token().await;
    let session = service.session(Some("r3"), &store);
    let asking = tokio::spawn({
        let tokens = Arc::clone(&session.tokens);
        async move { tokens.force_refresh().await.err().map(|error| error.kind()) }
    });
    run_tasks().await;
    service.gate.add_permits(1);
    run_tasks().await;
    // The login was loaded again after the first rejection, and it was still the old one.
    assert_eq!(service.asked(), ["r1", "r3"]);
    let later = bare("r5").with_access_token(
        AccessToken::new("later"),
        SystemTime::UNIX_EPOCH,
        SystemTime::UNIX_EPOCH + HOUR,
    );
    store.save(&key(), &later).await.unwrap();
    service.gate.add_permits(1);
    assert_eq!(asking.await.unwrap(), Some(ErrorKind::LoginRequired));
    let stored = store.load(&key()).await.unwrap().unwrap();
    assert_eq!(stored.refresh_token().expose(), "r5");
    assert_eq!(stored.access_token().map(AccessToken::expose), Some("later"));
}
