//! Restoring a session from a store, or else logging in.

use std::{cell::Cell, time::SystemTime};

use amazon_music_auth::{
    AccessToken, ClientSecret, EnvironmentStore, Error, ErrorKind, FileStore, MemoryStore,
    RefreshToken, Session, StoreKey, StoredLogin, TokenStore as _,
};

use super::*;
use crate::scratch::Scratch;

const HOUR: Duration = Duration::from_secs(3600);

/// Returns a store with a login of `bob`.
async fn store(with_access_token: bool, scopes: Option<ScopeSet>) -> Arc<MemoryStore> {
    let store = Arc::new(MemoryStore::new());
    let key = StoreKey::new("bob", ClientId::new(ID).unwrap(), &endpoints()).unwrap();
    let mut stored = StoredLogin::new(RefreshToken::new("Atzr|canary-stored"));
    if with_access_token {
        let (access, now) = (AccessToken::new("Atza|canary-stored"), SystemTime::now());
        stored = stored.with_access_token(access, now, now + HOUR);
    }
    if let Some(scopes) = scopes {
        stored = stored.with_scopes(scopes);
    }
    store.save(&key, &stored).await.unwrap();
    store
}

/// Returns the session of a new login.
fn new_session(lwa: &Lwa) -> Session {
    let client_id = ClientId::new(ID).unwrap();
    Session::from_refresh_token(client_id, RefreshToken::new("Atzr|canary-new"))
        .access_token(AccessToken::new("Atza|canary-new"), SystemTime::now() + HOUR)
        .endpoints(endpoints())
        .http_client(HttpClient::from_service(lwa.clone()))
        .build()
        .unwrap()
}

#[tokio::test]
async fn session_is_restored_and_verified_or_created_and_saved() {
    let ended = || Reply::error("invalid_grant");
    let down = || Reply::new(503, "");
    let few = Some(Scope::Catalog.into());
    let enough = Some(ScopeSet::from_iter([Scope::Catalog, Scope::Library]));
    let (refreshed, new) = (Some("Atza|canary-access"), Some("Atza|canary-new"));
    for (reply, access_token, scopes, account, expected) in [
        (Some(Reply::tokens()), true, None, "bob", refreshed),
        (None, true, None, "eve", new),
        // The stored access token would be valid.
        (Some(ended()), true, None, "bob", new),
        (Some(down()), true, None, "bob", Some("Atza|canary-stored")),
        (Some(down()), false, None, "bob", None),
        (Some(Reply::tokens()), false, few, "bob", new),
        (Some(Reply::tokens()), false, enough, "bob", refreshed),
    ] {
        let lwa = Lwa::new(reply);
        let (login, logins) = (lwa.login(), Cell::new(0));
        let store = store(access_token, scopes).await;
        let session = login.session_or_login(store.clone(), account, async |_| {
            logins.set(logins.get() + 1);
            Ok(new_session(&lwa))
        });
        let session = session.await;
        assert_eq!(logins.get(), u32::from(expected == new), "{expected:?}");
        let Some(expected) = expected else {
            assert!(session.unwrap_err().is_transient());
            continue;
        };
        assert_eq!(session.unwrap().access_token().await.unwrap().expose(), expected);
        if logins.get() == 1 {
            let restored = login.session_from_store(store, account).unwrap();
            assert_eq!(restored.access_token().await.unwrap().expose(), expected);
        }
    }
}

#[tokio::test]
async fn session_without_a_refresh_token_is_not_saved() {
    let login = Lwa::new([]).login();
    let store: Arc<MemoryStore> = Arc::default();
    // In a task, which requires `Send`.
    let task = tokio::spawn({
        let (login, store) = (login.clone(), store.clone());
        async move {
            let access = AccessToken::new("Atza|canary");
            let log_in = async |_| Ok(Session::from_access_token(access));
            login.session_or_login(store, "eve", log_in).await
        }
    });
    assert!(!task.await.unwrap().unwrap().is_refreshable());
    let restored = login.session_from_store(store, "eve").unwrap();
    assert!(restored.access_token().await.unwrap_err().is_login_required());
}

#[tokio::test]
async fn session_is_returned_even_if_saving_fails() {
    let lwa = Lwa::new([]);
    let read_only = Arc::new(EnvironmentStore::from_env_with(|_| None));
    let log_in = async |_| Ok(new_session(&lwa));
    let session = lwa.login().session_or_login(read_only, "eve", log_in).await.unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-new");
    assert_eq!(session.last_store_error().unwrap().kind(), ErrorKind::Store);
}

#[tokio::test]
async fn stored_session_uses_the_settings_of_the_app() {
    let lwa = Lwa::new([Reply::tokens()]);
    let login = lwa.login().client_secret(ClientSecret::new("canary-secret"));
    let store = store(false, None).await;
    let session = login.session_from_store(store.clone(), "bob").unwrap();
    assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
    let expected = form([
        ("grant_type", "refresh_token"),
        ("refresh_token", "Atzr|canary-stored"),
        ("client_id", ID),
        ("client_secret", "canary-secret"),
    ]);
    assert_eq!(lwa.forms(), [expected]);

    let unknown = login.session_from_store(store.clone(), "eve").unwrap();
    let error: Error = unknown.access_token().await.unwrap_err();
    assert!(error.is_login_required() && error.hint().contains("save_to"), "{error:?}");
    let error = login.session_from_store(store, "").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn a_damaged_login_is_replaced_by_a_new_one() {
    let scratch = Scratch::new("damaged-login");
    let lwa = Lwa::new([]);
    let store = Arc::new(FileStore::new(&scratch.path));
    new_session(&lwa).save_to(store.clone(), "bob").await.unwrap();
    let key = StoreKey::new("bob", ClientId::new(ID).unwrap(), &endpoints()).unwrap();
    std::fs::write(store.path(&key), "").unwrap();
    let log_in = async |_| Ok(new_session(&lwa));
    let session = lwa.login().session_or_login(store.clone(), "bob", log_in).await.unwrap();
    assert!(session.last_store_error().is_none());
    assert!(store.load(&key).await.unwrap().is_some());
}
