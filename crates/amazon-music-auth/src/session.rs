//! The session of a user. Its tokens are in `refresh`.

mod builder;

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

pub use builder::SessionBuilder;

use crate::{
    AccessToken, ClientId, Error, ErrorKind, RefreshToken, ScopeSet, TokenStore,
    refresh::{Granted, Token, Tokens},
    token_endpoint::TokenEndpoint,
};

/// The session of a user, which returns valid access tokens.
///
/// It is cheap to clone; clones share the tokens. However many callers ask for a token, one request refreshes it for all of them. Its `Debug` prints no token.
///
/// # Examples
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
    /// Creates a session with one access token, which lasts until the service rejects it.
    ///
    /// It is good for a first try. The token cannot be refreshed. Once [`refresh`](Self::refresh) is called for the
    /// rejected token, the session fails with [`ErrorKind::LoginRequired`]. If the time at which the token expires
    /// is known, use [`from_access_token_until`](Self::from_access_token_until). If there is a refresh token too,
    /// use [`SessionBuilder::access_token`].
    ///
    /// # Examples
    /// ```
    /// use amazon_music_auth::{AccessToken, Session};
    ///
    /// # async fn example(pasted: String) -> Result<(), amazon_music_auth::Error> {
    /// let session = Session::from_access_token(AccessToken::new(pasted));
    /// let token = session.access_token().await?; // The same one, without a request.
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn from_access_token(access_token: AccessToken) -> Self {
        Self { client_id: None, tokens: Tokens::fixed(access_token, None) }
    }

    /// Creates a session with one access token, which lasts until `expires_at`.
    ///
    /// Then it fails with [`ErrorKind::LoginRequired`]. The time is that of the system clock. A website without a
    /// refresh token restores sessions this way: it stores the token and the time at which it expires. A token lasts a day at most.
    ///
    /// # Examples
    /// ```
    /// use std::time::SystemTime;
    /// use amazon_music_auth::{AccessToken, Error, Session};
    ///
    /// /// Returns what to store until the next request of the user's browser. The token is secret.
    /// async fn store(session: &Session) -> Result<(AccessToken, SystemTime), Error> {
    ///     let token = session.access_token().await?;
    ///     Ok((token, SystemTime::now() + session.expires_in().unwrap_or_default()))
    /// }
    ///
    /// fn restore(stored: (AccessToken, SystemTime)) -> Session {
    ///     Session::from_access_token_until(stored.0, stored.1)
    /// }
    /// ```
    #[must_use]
    pub fn from_access_token_until(access_token: AccessToken, expires_at: SystemTime) -> Self {
        Self { client_id: None, tokens: Tokens::fixed(access_token, Some(expires_at)) }
    }

    /// Creates the session of a login that has just finished.
    pub(crate) fn granted(client_id: ClientId, endpoint: TokenEndpoint, granted: Granted) -> Self {
        let tokens = Tokens::granted(Arc::new(endpoint), granted);
        Self { client_id: Some(Arc::new(client_id)), tokens }
    }

    /// Returns an access token that can be used now.
    ///
    /// A token with less than a minute left is refreshed first. One that expires soon is returned, and refreshed in
    /// the background. However many callers ask, one request is sent for all of them.
    ///
    /// A refresh needs a Tokio runtime with its timers enabled. A program that exits during a refresh may lose the
    /// login: await [`flush`](Self::flush) first.
    ///
    /// After a failure, the session pauses: first for up to a quarter of a second, and twice as long after each further
    /// failure. A longer `Retry-After` of Login with Amazon replaces the pause. No pause exceeds a minute. Calls during the pause return the same error at once, or the old token if it is still valid.
    /// [`Error::retry_after`] returns the time to wait. A login that has ended and a locked store cause no pause.
    ///
    /// # Errors
    /// - [`ErrorKind::LoginRequired`]: the login has ended. Later calls fail at once. A session with a store works
    ///   again after a new login is saved there.
    /// - [`ErrorKind::Store`]: the store cannot be locked or read, so no request was sent.
    /// - [`ErrorKind::Transient`]: the refresh failed, and a later one may succeed.
    /// - [`ErrorKind::Configuration`], [`ErrorKind::Protocol`]: Login with Amazon rejected the request.
    ///
    /// # Cancel safety
    /// Dropping the future aborts no refresh, and a future that is no longer polled delays nobody else.
    pub async fn access_token(&self) -> Result<AccessToken, Error> {
        Ok(self.token().await?.access_token().clone())
    }

    /// Returns an access token with its revision, for requests with an HTTP client of your own.
    ///
    /// Like [`access_token`](Self::access_token) otherwise. If the service rejects the token, pass its revision to
    /// [`refresh`](Self::refresh).
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(session: amazon_music_auth::Session) -> Result<(), amazon_music_auth::Error> {
    /// let issued = session.token().await?;
    /// let authorization = format!("Bearer {}", issued.access_token().expose());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Like `access_token`.
    ///
    /// # Cancel safety
    /// Like `access_token`.
    pub async fn token(&self) -> Result<IssuedToken, Error> {
        match self.tokens.fresh() {
            Some(token) => Ok(IssuedToken(token)),
            None => self.tokens.token().await.map(IssuedToken),
        }
    }

    /// Returns a token in place of the one with revision `rejected`, which the service rejected.
    ///
    /// The service rejects a token with status 401 and the code `INVALID_ACCESS_TOKEN` (Amazon's Authentication
    /// page). If the rejected token is no longer the current one, no request is sent. If the service rejects every
    /// token, the session refreshes at most every half minute.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(session: amazon_music_auth::Session) -> Result<(), amazon_music_auth::Error> {
    /// let rejected = session.token().await?;
    /// // The service responds with 401 to a request with this token.
    /// let token = session.refresh(rejected.revision()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Like [`access_token`](Self::access_token).
    ///
    /// # Cancel safety
    /// Like `access_token`.
    pub async fn refresh(&self, rejected: u64) -> Result<IssuedToken, Error> {
        self.tokens.refresh(rejected).await.map(IssuedToken)
    }

    /// Returns the current refresh token, which may differ from the one that the session began with.
    ///
    /// Login with Amazon may send a new one with each refresh. Store this one for the next start. A refresh in the
    /// background may still change it: await [`flush`](Self::flush) first.
    #[must_use]
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        self.tokens.refresh_token()
    }

    /// Returns `true` if the session can get another access token when this one expires.
    ///
    /// That takes a refresh token, and Login with Amazon gives none to a website that sends no client secret.
    /// Such a session lasts as long as its access token, see [`expires_in`](Self::expires_in), and then fails with
    /// [`ErrorKind::LoginRequired`].
    #[must_use]
    pub fn is_refreshable(&self) -> bool {
        self.tokens.is_refreshable()
    }

    /// Returns the granted scopes, if the builder or Login with Amazon named them.
    #[must_use]
    pub fn scopes(&self) -> Option<ScopeSet> {
        self.tokens.scopes()
    }

    /// Returns the time left of the current access token, if there is one and its lifetime is known.
    #[must_use]
    pub fn expires_in(&self) -> Option<Duration> {
        self.tokens.expires_in()
    }

    /// Saves the tokens in `store` for `account`, and keeps them up to date from now on.
    ///
    /// This is for a new login. It replaces the stored tokens of the account. Later refreshes run under
    /// the lock of the store, and their results are saved.
    ///
    /// # Errors
    /// - [`ErrorKind::Configuration`]: the session has no refresh token, or the account name is empty.
    /// - [`ErrorKind::Store`], [`ErrorKind::Transient`]: the tokens could not be saved. The session continues with
    ///   its tokens in memory, and its next refresh saves again.
    /// - [`ErrorKind::LoginRequired`]: the session has ended.
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a save that has begun.
    pub async fn save_to(
        &self,
        store: Arc<dyn TokenStore>,
        account: impl Into<String>,
    ) -> Result<(), Error> {
        self.tokens.save_to(store, account.into()).await
    }

    /// Waits for a refresh in the background, and saves unsaved tokens.
    ///
    /// Await it before a program exits. A background refresh may have received a new refresh token. If the program exits
    /// before it is saved, the user must log in again. Stop other callers first, since they may start new refreshes.
    ///
    /// If there is nothing to do, it returns at once. It takes at most a few times the timeout of one request. Without a
    /// store, store [`refresh_token`](Self::refresh_token) yourself afterwards.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(session: amazon_music_auth::Session) {
    /// if let Err(error) = session.flush().await {
    ///     eprintln!("the next start may need a new login: {error}");
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    /// A failed refresh is not reported, because the old refresh token is still valid.
    /// - [`ErrorKind::Store`]: the tokens could not be saved, because the store failed.
    /// - [`ErrorKind::Transient`]: the tokens could not be saved, because the store was locked. Or the refresh was
    ///   interrupted and its outcome is unknown, which can occur without a store too.
    /// - [`ErrorKind::LoginRequired`]: the tokens were not saved, because another program saved or removed a login in
    ///   the store.
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a save that has begun.
    pub async fn flush(&self) -> Result<(), Error> {
        self.tokens.flush().await
    }

    /// Returns the error of the last save, if the tokens in memory are not in the store.
    ///
    /// The error is cleared when a later refresh saves its tokens, or takes newer tokens from the store. Until then, the
    /// next run may need a new login, because Login with Amazon may have replaced the stored refresh token.
    #[must_use]
    pub fn last_store_error(&self) -> Option<Error> {
        self.tokens.last_store_error()
    }

    /// Ends the session, and removes its tokens from memory and from its store.
    ///
    /// Another login that was saved in the store meanwhile stays. Every later call fails with
    /// [`ErrorKind::LoginRequired`], in all clones, and in other processes that share the store at their next
    /// refresh. The result of a running refresh is discarded.
    ///
    /// The tokens are not revoked at Login with Amazon, which documents no way to do so. Users withdraw an app's access in the settings
    /// of their Amazon account. Access tokens stay valid until they expire.
    ///
    /// # Errors
    /// Returns an error if the store could not be read or written ([`ErrorKind::Store`],
    /// [`ErrorKind::Transient`]). The tokens are removed from memory, but may still be in the store. Call it again to
    /// retry.
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a removal that has begun.
    pub async fn logout(&self) -> Result<(), Error> {
        self.tokens.log_out().await
    }

    /// Returns an ID that is unique among the live sessions. Clones share it.
    #[doc(hidden)]
    #[must_use]
    pub fn id(&self) -> usize {
        Arc::as_ptr(&self.tokens).addr()
    }

    /// Checks that Login with Amazon still accepts the login. A stored access token may outlast it.
    pub(crate) async fn verify(&self) -> Result<(), Error> {
        if !self.tokens.token().await?.from_store {
            return Ok(());
        }
        match self.tokens.force_refresh().await {
            Err(error) if !error.is_transient() && error.kind() != ErrorKind::Store => Err(error),
            // The stored token is used while Login with Amazon cannot be reached, and without a lock.
            _ => Ok(()),
        }
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.tokens.has_ended()
    }

    pub(crate) fn has_unsaved(&self) -> bool {
        self.tokens.has_unsaved()
    }

    /// Returns `true` if another clone exists, or a token would be lost with the session.
    pub(crate) fn is_in_use(&self) -> bool {
        Arc::strong_count(&self.tokens) > 1 || self.has_unsaved()
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

/// An access token with its revision, which grows with each token of a session.
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
