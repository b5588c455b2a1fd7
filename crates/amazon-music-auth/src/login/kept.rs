//! Logins that an app finds again in its store.

use std::sync::Arc;

use super::Login;
use crate::{Error, Session, TokenStore};

impl Login {
    /// The session of `account` as `store` keeps it, such as after a restart. It has the Client ID, the
    /// secret, the endpoints and the connections of this app, so that nothing of them can be forgotten.
    ///
    /// As with [`Session::from_store`], nothing is read before a token is asked for, and an account without
    /// a login is an error of kind [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired) then. A
    /// login that was made with another Client ID, of a mobile app for instance, is found by `from_store`
    /// only.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use amazon_music_auth::{Error, FileStore, Login, Session};
    ///
    /// /// `None`: the user has to log in.
    /// async fn back(login: &Login, store: &Arc<FileStore>, user: &str) -> Result<Option<Session>, Error> {
    ///     let session = login.session_from_store(store.clone(), user)?;
    ///     match session.access_token().await {
    ///         Err(error) if error.is_login_required() => Ok(None),
    ///         other => other.map(|_| Some(session)),
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`SessionBuilder::build`](crate::SessionBuilder::build), and where the account has no name
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
