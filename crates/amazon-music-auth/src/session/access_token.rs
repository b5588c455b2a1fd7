//! Sessions that begin with an access token whose end may be known.

use std::time::SystemTime;

use super::{Session, SessionBuilder};
use crate::{AccessToken, refresh::Tokens};

impl Session {
    /// Creates a session with one access token, which lasts until the service rejects it.
    ///
    /// It is good for a quick try. Nothing can be refreshed, so the session ends within an hour or so, with an
    /// error of kind [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired) once [`refresh`](Self::refresh)
    /// is told that the token was rejected. If its end is known, use
    /// [`from_access_token_until`](Self::from_access_token_until), and with a refresh token beside it
    /// [`SessionBuilder::access_token`].
    ///
    /// ```
    /// use amazon_music_auth::{AccessToken, Session};
    ///
    /// # async fn example(pasted: String) -> Result<(), amazon_music_auth::Error> {
    /// let session = Session::from_access_token(AccessToken::new(pasted));
    /// let token = session.access_token().await?; // The same one, at once.
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn from_access_token(access_token: AccessToken) -> Self {
        Self { client_id: None, tokens: Tokens::fixed(access_token, None) }
    }

    /// Creates a session with one access token, which lasts until `expires_at` by the clock of this machine.
    ///
    /// It serves to its last second; then the session ends with an error of kind
    /// [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired). This is how a website without a refresh token
    /// restores a session from what it stored for the user: the token, and its end by
    /// [`expires_in`](Self::expires_in). A day at most is believed.
    ///
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
}

impl SessionBuilder {
    /// Sets the access token to begin with, which is good until `expires_at` by the clock of this machine.
    ///
    /// It may come from another library, from a database of the app's own, or from an earlier run. No request is
    /// made before its last minutes; then it is refreshed like any other. A time in the past is no error: the
    /// first call refreshes. A day at most is believed.
    ///
    /// The `expires_in` of Login with Amazon counts from its response: store the time that this leads to, and not
    /// the number. If nobody knows when the token expires, leave it out, and the first call gets one that is known.
    ///
    /// A session with a [store](Self::store) begins with the login in the store, so it does not use this token. To
    /// move tokens into a store, build the session without one, and [save it](Session::save_to).
    ///
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
}

#[cfg(test)]
mod tests;
