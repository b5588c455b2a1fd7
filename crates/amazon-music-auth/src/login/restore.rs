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
    /// A login without a refresh token cannot be saved; see [`Session::is_refreshable`].
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
    ///   [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired), and those of [`Session::save_to`].
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
            Ok(()) => return Ok(restored),
            Err(error) if error.is_login_required() => {}
            Err(error) => return Err(error),
        }
        let session = log_in(self.clone()).await?;
        if session.is_refreshable() {
            session.save_to(store, account).await?;
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
    use wiremock::MockServer;

    use super::*;
    use crate::{
        ClientSecret, ErrorKind, MemoryStore, RefreshToken, StoreKey, StoredLogin,
        login::tests::{ID, forms, login, parameter, server, tokens},
    };

    /// A store with the login of bob, made by this app at `server`.
    async fn store(server: &MockServer) -> Arc<MemoryStore> {
        let store = Arc::new(MemoryStore::new());
        let app = login(server);
        let key = StoreKey::new("bob", app.client_id, &app.endpoints).unwrap();
        let kept = StoredLogin::new(RefreshToken::new("Atzr|canary-kept"));
        store.save(&key, &kept).await.unwrap();
        store
    }

    #[tokio::test]
    async fn a_login_is_found_again_and_renewed_with_all_that_the_app_has() {
        let server = server(1, tokens()).await;
        let app = login(&server).client_secret(ClientSecret::new("canary-secret"));
        let session = app.session_from_store(store(&server).await, "bob").unwrap();
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

    #[tokio::test]
    async fn an_account_without_a_login_is_to_log_in_and_one_without_a_name_is_an_error() {
        let server = server(0, tokens()).await;
        let store = store(&server).await;
        let eve = login(&server).session_from_store(store.clone(), "eve").unwrap();
        assert!(eve.access_token().await.unwrap_err().is_login_required());
        let error = login(&server).session_from_store(store, "").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
