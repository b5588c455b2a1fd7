//! Restores sessions from a store.

use std::{future::Future, sync::Arc};

use super::Login;
use crate::{Error, Session, TokenStore};

impl Login {
    /// Restores the session of `account` from `store`, or logs in with `log_in` and saves the session.
    ///
    /// A restored session is refreshed at once, with one request, so that an ended login is detected here. If Login
    /// with Amazon cannot be reached, or the store cannot be locked, a stored access token that has not expired is
    /// used. `log_in` is called if:
    ///
    /// - the store has no login of `account`, or a damaged one,
    /// - the user has to log in again, or
    /// - the stored login is known not to include a scope of this app.
    ///
    /// A login without a refresh token cannot be saved; see [`Session::is_refreshable`]. If saving fails, the session
    /// is returned nevertheless. [`Session::last_store_error`] then returns the error, and the next refresh saves
    /// again.
    ///
    /// # Examples
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
            // A later version of the app may need more scopes than the user has granted.
            Ok(()) if restored.scopes().is_none_or(|own| own.missing(&self.scopes).is_empty()) => {
                return Ok(restored);
            }
            Ok(()) => {}
            Err(error) if error.is_login_required() || error.is_damaged() => {}
            Err(error) => return Err(error),
        }
        let session = log_in(self.clone()).await?;
        if session.is_refreshable() {
            // The session stores the error: a full disk must not make the login fail.
            drop(session.save_to(store, account).await);
        }
        Ok(session)
    }

    /// Returns a session with the stored tokens of `account` and the settings of this app.
    ///
    /// Like [`Session::from_store`], it reads nothing before the first token is needed. If there are no stored tokens then,
    /// requests for a token fail with [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired). Use `from_store` for
    /// tokens of another client ID, such as that of a mobile app.
    ///
    /// # Examples
    /// ```no_run
    /// use std::sync::Arc;
    /// use amazon_music_auth::{Error, FileStore, Login};
    ///
    /// # async fn example(login: Login) -> Result<(), Error> {
    /// let session = login.session_from_store(Arc::new(FileStore::for_app("my-app")?), "user-17")?;
    /// let token = session.access_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Like [`SessionBuilder::build`](crate::SessionBuilder::build). The name of the account must not be empty
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
