//! Logins that an app restores from its store.

use std::{future::Future, sync::Arc};

use super::Login;
use crate::{Error, Session, TokenStore};

impl Login {
    /// Restores the session of `account` from `store`, or has `log_in` make a new one and saves it.
    ///
    /// This is the start of a program that stays logged in. A login that has ended at Login with Amazon is noticed
    /// here, and leads to a new one: a session from the store is refreshed at once, with one request. If Login with
    /// Amazon cannot be reached then, an access token of the store that is still good serves meanwhile.
    ///
    /// A stored login that lacks a scope of this app leads to a new one too, if its scopes are known.
    ///
    /// A login without a refresh token cannot be saved; see [`Session::is_refreshable`]. If saving fails, the session
    /// is returned all the same: [`Session::last_store_error`] returns the error, and the next refresh saves again.
    ///
    /// ```no_run
    /// use std::sync::Arc;
    /// use amazon_music_auth::{Error, FileStore, Login, Scope, Session};
    ///
    /// async fn session() -> Result<Session, Error> {
    ///     let login = Login::from_env([Scope::LibraryRead])?;
    ///     let store = Arc::new(FileStore::for_app("my-app")?);
    ///     let session = login.session_or_login(store, "default", |login| async move {
    ///         let waiting = login.loopback(["http://127.0.0.1:9090/callback"]).start()?;
    ///         println!("Log in at {}", waiting.authorize_url());
    ///         waiting.wait().await
    ///     });
    ///     session.await
    /// }
    /// ```
    ///
    /// On a device or a terminal without a browser:
    ///
    /// ```no_run
    /// # use std::sync::Arc;
    /// # use amazon_music_auth::{Error, FileStore, Login, Session};
    /// # async fn session(login: Login, store: Arc<FileStore>) -> Result<Session, Error> {
    /// let session = login.session_or_login(store, "default", |login| async move {
    ///     let device = login.device().start().await?;
    ///     let prompt = device.prompt();
    ///     println!("Visit {} and enter {}", prompt.verification_uri(), prompt.user_code());
    ///     device.wait().await
    /// });
    /// # session.await
    /// # }
    /// ```
    ///
    /// # Errors
    /// - The errors of `log_in`.
    /// - The errors of [`Session::access_token`], except
    ///   [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired).
    /// - [`ErrorKind::Configuration`](crate::ErrorKind::Configuration): like
    ///   [`session_from_store`](Self::session_from_store).
    pub async fn session_or_login<F, R>(
        &self,
        store: Arc<dyn TokenStore>,
        account: impl Into<String>,
        log_in: F,
    ) -> Result<Session, Error>
    where
        F: FnOnce(Self) -> R,
        R: Future<Output = Result<Session, Error>>,
    {
        let account = account.into();
        let restored = self.session_from_store(store.clone(), account.clone())?;
        match restored.verify().await {
            // A later version of the app may need scopes that nobody has granted yet.
            Ok(()) if restored.scopes().is_none_or(|had| had.missing(&self.scopes).is_empty()) => {
                return Ok(restored);
            }
            Ok(()) => {}
            Err(error) if error.is_login_required() => {}
            Err(error) => return Err(error),
        }
        let session = log_in(self.clone()).await?;
        if session.is_refreshable() {
            // Best effort: a full disk must not cost the user the login. The session keeps the error.
            drop(session.save_to(store, account).await);
        }
        Ok(session)
    }

    /// Returns the session of `account` in `store`, with the settings and connections of this app.
    ///
    /// Like with [`Session::from_store`], nothing is read before the first token is needed, and an account without
    /// a login is an error of kind [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired) then. A login that
    /// was made with another Client ID, of a mobile app for instance, is found by `from_store` only.
    ///
    /// # Errors
    /// Like [`SessionBuilder::build`](crate::SessionBuilder::build); and if the account has no name
    /// ([`ErrorKind::Configuration`](crate::ErrorKind::Configuration)).
    pub fn session_from_store(
        &self,
        store: Arc<dyn TokenStore>,
        account: impl Into<String>,
    ) -> Result<Session, Error> {
        let builder = Session::from_store(self.client_id.clone(), store, account)
            .endpoints(self.endpoints.clone())
            .http_client(self.http()?);
        match &self.client_secret {
            Some(secret) => builder.client_secret(secret.clone()).build(),
            None => builder.build(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        cell::Cell,
        time::{Duration, SystemTime},
    };

    use serde_json::json;
    use wiremock::{MockServer, ResponseTemplate};

    use super::*;
    use crate::{
        AccessToken, ClientSecret, EnvironmentStore, ErrorKind, MemoryStore, RefreshToken, Scope,
        ScopeSet, StoreKey, StoredLogin,
        login::tests::{ID, forms, login, parameter, server, tokens},
    };

    /// A store with the login of bob, made by this app at `server`, and an access token if it `is_young`.
    async fn store(server: &MockServer, is_young: bool) -> Arc<MemoryStore> {
        let store = Arc::new(MemoryStore::new());
        let app = login(server);
        let key = StoreKey::new("bob", app.client_id, &app.endpoints).unwrap();
        let mut stored = StoredLogin::new(RefreshToken::new("Atzr|canary-kept"));
        if is_young {
            let (access, now) = (AccessToken::new("Atza|canary-young"), SystemTime::now());
            stored = stored.with_access_token(access, now, now + Duration::from_secs(3600));
        }
        store.save(&key, &stored).await.unwrap();
        store
    }

    #[tokio::test]
    async fn a_stored_login_is_refreshed_with_the_settings_of_the_app() {
        let server = server(1, tokens()).await;
        let app = login(&server).client_secret(ClientSecret::new("canary-secret"));
        let session = app.session_from_store(store(&server, false).await, "bob").unwrap();
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-access");
        let form = forms(&server).await.remove(0);
        for (name, value) in [
            ("grant_type", "refresh_token"),
            ("refresh_token", "Atzr|canary-kept"),
            ("client_id", ID),
            ("client_secret", "canary-secret"),
        ] {
            assert_eq!(parameter(&form, name).as_deref(), Some(value), "{name}");
        }
    }

    /// Counts logins, and makes one with the refresh token `Atzr|canary-2`.
    async fn logged_in(
        app: Login,
        times: &Cell<u32>,
        is_refreshable: bool,
    ) -> Result<Session, Error> {
        times.set(times.get() + 1);
        let access = AccessToken::new("Atza|canary-2");
        if !is_refreshable {
            return Ok(Session::from_access_token(access));
        }
        let expires_at = SystemTime::now() + Duration::from_secs(3600);
        Session::from_refresh_token(app.client_id.clone(), RefreshToken::new("Atzr|canary-2"))
            .access_token(access, expires_at)
            .endpoints(app.endpoints.clone())
            .build()
    }

    #[tokio::test]
    async fn a_login_is_restored_and_verified_or_else_made_and_saved() {
        let ended =
            || ResponseTemplate::new(400).set_body_json(json!({ "error": "invalid_grant" }));
        let down = || ResponseTemplate::new(503);
        for (requests, response, is_young, account, expected, logins) in [
            (1, tokens(), true, "bob", Some("Atza|canary-access"), 0),
            (0, tokens(), true, "eve", Some("Atza|canary-2"), 1),
            // The stored access token would still be good.
            (1, ended(), true, "bob", Some("Atza|canary-2"), 1),
            (1, down(), true, "bob", Some("Atza|canary-young"), 0),
            (1, down(), false, "bob", None, 0),
        ] {
            let server = server(requests, response).await;
            let (app, times) = (login(&server), Cell::new(0));
            let store = store(&server, is_young).await;
            let log_in = |app| logged_in(app, &times, true);
            let session = app.session_or_login(store.clone(), account, log_in).await;
            assert_eq!(times.get(), logins, "{expected:?}");
            let Some(expected) = expected else {
                assert!(session.unwrap_err().is_transient());
                continue;
            };
            assert_eq!(session.unwrap().access_token().await.unwrap().expose(), expected);
            if logins == 1 {
                let restored = app.session_from_store(store, account).unwrap();
                assert_eq!(restored.access_token().await.unwrap().expose(), "Atza|canary-2");
            }
        }
    }

    #[tokio::test]
    async fn a_login_without_a_refresh_token_is_not_saved() {
        let server = server(0, tokens()).await;
        let (app, times) = (login(&server), Cell::new(0));
        let store: Arc<MemoryStore> = Arc::default();
        let log_in = |app| logged_in(app, &times, false);
        let session = app.session_or_login(store.clone(), "eve", log_in).await.unwrap();
        assert!(!session.is_refreshable());
        let restored = app.session_from_store(store, "eve").unwrap();
        assert!(restored.access_token().await.unwrap_err().is_login_required());
    }

    #[tokio::test]
    async fn a_new_login_that_cannot_be_saved_is_returned_all_the_same() {
        let server = server(0, tokens()).await;
        let (app, times) = (login(&server), Cell::new(0));
        // It is empty, and read-only.
        let store = Arc::new(EnvironmentStore::from_env_with(|_| None));
        let log_in = |app| logged_in(app, &times, true);
        let session = app.session_or_login(store, "eve", log_in).await.unwrap();
        assert_eq!(session.access_token().await.unwrap().expose(), "Atza|canary-2");
        assert_eq!(session.last_store_error().unwrap().kind(), ErrorKind::Store);
    }

    #[tokio::test]
    async fn a_stored_login_that_lacks_a_scope_of_the_app_leads_to_a_new_one() {
        for (granted, logins) in [
            (ScopeSet::from(Scope::Catalog), 1),
            (ScopeSet::from_iter([Scope::Catalog, Scope::Library]), 0),
        ] {
            let server = server(1, tokens()).await;
            let (app, times) = (login(&server), Cell::new(0));
            let store = store(&server, false).await;
            let key = StoreKey::new("bob", app.client_id.clone(), &app.endpoints).unwrap();
            let stored = StoredLogin::new(RefreshToken::new("Atzr|canary-kept"));
            store.save(&key, &stored.with_scopes(granted.clone())).await.unwrap();
            let log_in = |app| logged_in(app, &times, true);
            let session = app.session_or_login(store, "bob", log_in).await.unwrap();
            let token = session.access_token().await.unwrap();
            let expected = if logins == 1 { "Atza|canary-2" } else { "Atza|canary-access" };
            assert_eq!((token.expose(), times.get()), (expected, logins), "{granted:?}");
        }
    }

    #[tokio::test]
    async fn a_session_or_login_runs_in_a_spawned_task() {
        let server = server(0, tokens()).await;
        let app = login(&server);
        let store: Arc<MemoryStore> = Arc::default();
        let session = tokio::spawn(async move {
            let access = AccessToken::new("Atza|canary");
            let log_in = async |_| Ok(Session::from_access_token(access));
            app.session_or_login(store, "eve", log_in).await
        });
        assert!(session.await.unwrap().is_ok());
    }

    #[tokio::test]
    async fn an_account_without_a_login_requires_one_and_one_without_a_name_is_an_error() {
        let server = server(0, tokens()).await;
        let store = store(&server, false).await;
        let eve = login(&server).session_from_store(store.clone(), "eve").unwrap();
        let error = eve.access_token().await.unwrap_err();
        assert!(error.is_login_required() && error.hint().contains("save_to"), "{error:?}");
        let error = login(&server).session_from_store(store, "").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
