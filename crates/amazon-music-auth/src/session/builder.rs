//! Sessions that can refresh, and their settings.

use std::{sync::Arc, time::SystemTime};

use super::Session;
use crate::{
    AccessToken, ClientId, ClientSecret, Endpoints, Error, HttpClient, RefreshToken, ScopeSet,
    TokenStore,
    refresh::Tokens,
    secret::{self, Kind},
    token_endpoint::TokenEndpoint,
};
#[cfg(doc)]
use crate::{ErrorKind, Login, Region};

impl Session {
    /// Returns a builder of a session from the refresh token of an earlier login.
    pub fn from_refresh_token(client_id: ClientId, refresh_token: RefreshToken) -> SessionBuilder {
        SessionBuilder::new(client_id, Some(refresh_token))
    }

    /// Returns a builder of a session from the tokens that `store` holds for `account`.
    ///
    /// [`Login::session_from_store`] is shorter if there is a [`Login`]. Set the endpoints of the login if they are
    /// not those of North America, since the store key contains them. Set the client secret if the app has one.
    ///
    /// The store is read when the first token is needed. If it holds no tokens then, requests for a token fail with
    /// [`ErrorKind::LoginRequired`], until a login is saved there.
    ///
    /// # Examples
    /// ```no_run
    /// use std::sync::Arc;
    /// use amazon_music_auth::{ClientId, Error, FileStore, Session};
    ///
    /// # async fn example(client_id: ClientId) -> Result<(), Error> {
    /// let store = Arc::new(FileStore::for_app("my-app")?);
    /// let session = Session::from_store(client_id, store, "user-17").build()?;
    /// match session.access_token().await {
    ///     Err(error) if error.is_login_required() => println!("please log in"),
    ///     token => println!("{:?}", token?),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_store(
        client_id: ClientId,
        store: Arc<dyn TokenStore>,
        account: impl Into<String>,
    ) -> SessionBuilder {
        SessionBuilder::new(client_id, None).store(store, account)
    }
}

/// A builder of a [`Session`].
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct SessionBuilder {
    client_id: ClientId,
    /// `None` if the login is in the store.
    refresh_token: Option<RefreshToken>,
    /// With the time at which it expires.
    access_token: Option<(AccessToken, SystemTime)>,
    client_secret: Option<ClientSecret>,
    endpoints: Endpoints,
    http: Option<HttpClient>,
    scopes: Option<ScopeSet>,
    store: Option<(Arc<dyn TokenStore>, String)>,
}

impl SessionBuilder {
    fn new(client_id: ClientId, refresh_token: Option<RefreshToken>) -> Self {
        Self {
            client_id,
            refresh_token,
            access_token: None,
            client_secret: None,
            endpoints: Endpoints::default(),
            http: None,
            scopes: None,
            store: None,
        }
    }

    /// Sets the access token to begin with, which expires at `expires_at` by the system clock.
    ///
    /// It may come from another library, a database of the app, or an earlier run. No token request is
    /// sent until shortly before the token expires. Then it is refreshed as usual. If the time is in the past, the first call refreshes. A
    /// token lasts a day at most.
    ///
    /// The `expires_in` of Login with Amazon counts from its response: store the time at which the token expires,
    /// and not the number. If that time is unknown, leave the token out, and the first call gets a new one.
    ///
    /// A session with a [store](Self::store) begins with the stored tokens, so it does not use this one. To
    /// move tokens into a store, build the session without one, and [save it](Session::save_to).
    ///
    /// # Examples
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use amazon_music_auth::{AccessToken, ClientId, Error, RefreshToken, Session};
    ///
    /// /// A login in the app's own database.
    /// struct Row {
    ///     access_token: String,
    ///     refresh_token: String,
    ///     /// In seconds since 1970.
    ///     expires_at: u64,
    /// }
    ///
    /// fn session(client_id: ClientId, row: Row) -> Result<Session, Error> {
    ///     let expires_at = SystemTime::UNIX_EPOCH + Duration::from_secs(row.expires_at);
    ///     Session::from_refresh_token(client_id, RefreshToken::new(row.refresh_token))
    ///         .access_token(AccessToken::new(row.access_token), expires_at)
    ///         .build()
    /// }
    /// ```
    pub fn access_token(mut self, access_token: AccessToken, expires_at: SystemTime) -> Self {
        self.access_token = Some((access_token, expires_at));
        self
    }

    /// Sets the store and the account name.
    ///
    /// A stored login takes precedence over the builder's refresh token. The builder's token is used if the store holds
    /// none, or a rejected one. To replace the stored tokens, use [`Session::save_to`].
    pub fn store(mut self, store: Arc<dyn TokenStore>, account: impl Into<String>) -> Self {
        self.store = Some((store, account.into()));
        self
    }

    /// Sets the client secret, for apps that have one: those that run on servers.
    pub fn client_secret(mut self, client_secret: ClientSecret) -> Self {
        self.client_secret = Some(client_secret);
        self
    }

    /// Sets the endpoints or the [`Region`] of Login with Amazon; North America by default.
    pub fn endpoints(mut self, endpoints: impl Into<Endpoints>) -> Self {
        self.endpoints = endpoints.into();
        self
    }

    /// Sets the HTTP client; by default the session creates one.
    pub fn http_client(mut self, http: HttpClient) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets the scopes that the user granted, if they are known.
    pub fn scopes(mut self, scopes: ScopeSet) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Builds the session. No request is sent before the first token is needed.
    ///
    /// # Errors
    /// Returns an error if a secret cannot be valid, the account name is empty, or the HTTP client cannot be built
    /// ([`ErrorKind::Configuration`]). A secret in quotes, with white space or of another kind cannot be valid.
    pub fn build(self) -> Result<Session, Error> {
        let refresh_token = self.refresh_token.as_ref().map(RefreshToken::expose);
        let access_token = self.access_token.as_ref().map(|(token, _)| token.expose());
        let client_secret = self.client_secret.as_ref().map(ClientSecret::expose);
        for (kind, name, secret) in [
            (Kind::RefreshToken, "refresh token", refresh_token),
            (Kind::AccessToken, "access token", access_token),
            (Kind::ClientSecret, "client secret", client_secret),
        ] {
            if let Some(secret) = secret {
                secret::check_entered(kind, name, secret)?;
            }
        }
        let http = match self.http {
            Some(http) => http,
            None => HttpClient::new()?,
        };
        let endpoint =
            TokenEndpoint::new(&self.client_id, self.client_secret, &self.endpoints, http)?;
        let tokens = Tokens::refreshable(
            Arc::new(endpoint),
            self.refresh_token,
            self.scopes,
            self.access_token,
            self.store,
        )?;
        Ok(Session { client_id: Some(Arc::new(self.client_id)), tokens })
    }
}
