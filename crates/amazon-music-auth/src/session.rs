//! A user's login for as long as it lasts: hands out access tokens that work.
//!
//! When a token is refreshed, and how callers share that, is in `refresh`. Sessions with a store are in `stored`,
//! those that begin with an access token in `access_token`.

mod access_token;
mod stored;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use crate::{
    AccessToken, ClientId, ClientSecret, Endpoints, Error, ErrorKind, HttpClient, RefreshToken,
    ScopeSet, TokenStore,
    refresh::{Granted, Token, Tokens},
    secret,
    token_endpoint::TokenEndpoint,
};

/// A user's login. Cheap to clone; clones share the tokens.
///
/// However many callers ask for a token, one request refreshes it for all of them. Its `Debug` prints no token.
///
/// ```no_run
/// use amazon_music_auth::{ClientId, RefreshToken, Session};
///
/// # async fn example(stored: String) -> Result<(), amazon_music_auth::Error> {
/// let client_id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
/// let session = Session::from_refresh_token(client_id, RefreshToken::new(stored)).build()?;
/// let token = session.access_token().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Session {
    client_id: Option<Arc<ClientId>>,
    tokens: Arc<Tokens>,
}

impl Session {
    /// Starts a session from the refresh token of an earlier login. No request is made yet.
    pub fn from_refresh_token(client_id: ClientId, refresh_token: RefreshToken) -> SessionBuilder {
        SessionBuilder::new(client_id, Some(refresh_token))
    }

    /// Creates the session of a login that has just finished.
    pub(crate) fn granted(client_id: ClientId, endpoint: TokenEndpoint, granted: Granted) -> Self {
        let tokens = Tokens::granted(Arc::new(endpoint), granted);
        Self { client_id: Some(Arc::new(client_id)), tokens }
    }

    /// Returns an access token that can be used now.
    ///
    /// The token is refreshed first if less than a minute is left of it, and in the background if it expires
    /// soon. However many callers ask, one request is made for all of them.
    ///
    /// Needs a Tokio runtime with its timers enabled whenever it has to refresh. A program that ends during a
    /// refresh may lose the login: await [`flush`](Self::flush) first.
    ///
    /// After a failure, the session leaves Login with Amazon alone for a quarter of a second or less, twice that
    /// after the next one, and so on up to a minute; up to a minute too if Login with Amazon asks for a wait.
    /// Calls in between get the same error at once, or the old token if it is still good.
    /// [`Error::retry_after`] is the rest of the pause, or of a longer wait that was asked for. A login that has
    /// ended and a store that is busy cause no pause.
    ///
    /// # Errors
    /// - [`ErrorKind::LoginRequired`]: the login has ended. That is final: later calls fail at once. With a
    ///   store it ends when somebody logs in anew there.
    /// - [`ErrorKind::Store`]: the store cannot be read, and nothing is in memory yet.
    /// - [`ErrorKind::Transient`]: this refresh failed, and a later one may not.
    /// - [`ErrorKind::Configuration`], [`ErrorKind::Protocol`]: Login with Amazon rejected the request.
    ///
    /// # Cancel safety
    /// Dropping the future aborts no refresh, and a future that is no longer polled delays nobody else.
    pub async fn access_token(&self) -> Result<AccessToken, Error> {
        Ok(self.token().await?.access_token().clone())
    }

    /// Returns the current refresh token, which may not be the one that the session began with.
    ///
    /// Login with Amazon may send a new one with each refresh. Keep this one for the next start. A refresh in the
    /// background may yet change it: await [`flush`](Self::flush) first.
    #[must_use]
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        self.tokens.refresh_token()
    }

    /// Returns `true` if the session can get another access token when this one ends.
    ///
    /// That takes a refresh token, and Login with Amazon gives none to a website that sends no client secret.
    /// Such a session lasts as long as its access token, see [`expires_in`](Self::expires_in), and then ends with
    /// an error of kind [`ErrorKind::LoginRequired`].
    #[must_use]
    pub fn is_refreshable(&self) -> bool {
        self.tokens.is_refreshable()
    }

    /// Returns the scopes that were granted, if the builder or Login with Amazon told them.
    #[must_use]
    pub fn scopes(&self) -> Option<ScopeSet> {
        self.tokens.scopes()
    }

    /// Returns the time left of the current access token, if there is one and its lifetime is known.
    #[must_use]
    pub fn expires_in(&self) -> Option<Duration> {
        self.tokens.expires_in()
    }

    /// Returns an access token with its revision, for requests with an HTTP client of one's own.
    ///
    /// Like [`access_token`](Self::access_token) otherwise. If the service rejects the token, pass its revision to
    /// [`refresh`](Self::refresh).
    ///
    /// # Errors
    /// Like `access_token`.
    ///
    /// # Cancel safety
    /// Like `access_token`.
    pub async fn token(&self) -> Result<IssuedToken, Error> {
        let token = match self.tokens.fresh() {
            Some(token) => token,
            None => self.tokens.token().await?,
        };
        Ok(IssuedToken(token))
    }

    /// Returns a number that clones of this session share, and no other live session has. For the other crates of this
    /// SDK.
    #[doc(hidden)]
    #[must_use]
    pub fn key(&self) -> usize {
        Arc::as_ptr(&self.tokens).addr()
    }

    /// Returns a token in place of the one with revision `rejected`, which the service rejected.
    ///
    /// The service rejects a token with status 401 and the code `INVALID_ACCESS_TOKEN` (Amazon's Authentication
    /// page). If the rejected token is no longer current, no request is made. A service that goes on rejecting
    /// causes a refresh every half minute at most.
    ///
    /// # Errors
    /// Like [`access_token`](Self::access_token).
    ///
    /// # Cancel safety
    /// Like `access_token`.
    pub async fn refresh(&self, rejected: u64) -> Result<IssuedToken, Error> {
        self.tokens.refresh(rejected).await.map(IssuedToken)
    }

    /// Makes sure that Login with Amazon still knows the login. An access token of a store does not prove it: it
    /// may outlast its login.
    pub(crate) async fn verify(&self) -> Result<(), Error> {
        if !self.tokens.token().await?.from_store {
            return Ok(());
        }
        match self.tokens.force_refresh().await {
            Err(error) if !error.is_transient() => Err(error),
            // The stored token is better than nothing while Login with Amazon cannot be reached.
            _ => Ok(()),
        }
    }

    /// Returns `true` if the session has ended for good, and no logout is still removing its login from the store.
    pub(crate) fn has_ended(&self) -> bool {
        self.tokens.has_ended()
    }

    pub(crate) fn is_clone_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.tokens, &other.tokens)
    }

    /// Returns `true` if a token would be lost with the session: a refresh runs, its result is not saved, or there
    /// is no store.
    pub(crate) fn has_unsaved(&self) -> bool {
        self.tokens.has_unsaved()
    }

    /// Returns `true` if another clone exists, or a token would be lost with the session.
    pub(crate) fn is_in_use(&self) -> bool {
        Arc::strong_count(&self.tokens) > 1 || self.has_unsaved()
    }
}

/// An access token with its revision. Each token of a session has a higher revision than the one before.
#[derive(Clone)]
pub struct IssuedToken(Arc<Token>);

impl IssuedToken {
    /// Returns the token.
    #[must_use]
    pub fn access_token(&self) -> &AccessToken {
        &self.0.access
    }

    /// Returns its revision, for [`Session::refresh`].
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.0.revision
    }
}

impl fmt::Debug for IssuedToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedToken").field("revision", &self.revision()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("client_id", &self.client_id)
            .field("tokens", &self.tokens)
            .finish()
    }
}

/// The settings of a [`Session`].
#[derive(Debug, Clone)]
#[must_use = "nothing is built before `build`"]
pub struct SessionBuilder {
    client_id: ClientId,
    /// `None` if the store has it.
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

    /// Sets the client secret, for apps that have one: those that run on servers.
    pub fn client_secret(mut self, client_secret: ClientSecret) -> Self {
        self.client_secret = Some(client_secret);
        self
    }

    /// Sets the endpoints or the [`Region`](crate::Region) of Login with Amazon; North America by default.
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

    /// Builds the session. No request is made before the first token is needed.
    ///
    /// # Errors
    /// Returns an error if a secret is empty or has white space in it, or the HTTP client cannot be built
    /// ([`ErrorKind::Configuration`]).
    pub fn build(self) -> Result<Session, Error> {
        if let Some(refresh_token) = &self.refresh_token {
            secret::check("refresh token", refresh_token.expose())?;
        }
        if let Some((access_token, _)) = &self.access_token {
            secret::check("access token", access_token.expose())?;
        }
        if let Some(client_secret) = &self.client_secret {
            secret::check("client secret", client_secret.expose())?;
        }
        let http = match self.http {
            Some(http) => http,
            None => HttpClient::new()?,
        };
        let source =
            TokenEndpoint::new(&self.client_id, self.client_secret, &self.endpoints, http)?;
        let (source, scopes) = (Arc::new(source), self.scopes);
        let tokens = match (self.refresh_token, self.store) {
            (refresh_token, Some((store, account))) => {
                Tokens::stored(source, refresh_token, scopes, store, account)?
            }
            (Some(refresh_token), None) => {
                Tokens::refreshable(source, refresh_token, scopes, self.access_token)
            }
            // A builder always has one of the two.
            (None, None) => {
                let message = "a session needs a refresh token or a store";
                return Err(Error::new(ErrorKind::Configuration, message));
            }
        };
        Ok(Session { client_id: Some(Arc::new(self.client_id)), tokens })
    }
}

#[cfg(test)]
mod tests;
