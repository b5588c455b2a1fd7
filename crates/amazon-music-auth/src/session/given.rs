//! Sessions that begin with an access token of which it is known when it ends.

use std::time::SystemTime;

use super::{Session, SessionBuilder};
use crate::{AccessToken, renewal::Renewal};

impl Session {
    /// A session that lives on one access token, which is good until `expires_at` by the clock of this
    /// machine. It serves to its last second; then the session ends with an error of kind
    /// [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired).
    ///
    /// This is how a website that has no refresh token takes up a session again, from what it kept for the
    /// user: the token, and the moment that [`expires_in`](Self::expires_in) led to. A day at most is
    /// believed.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use amazon_music_auth::{AccessToken, Error, Session};
    ///
    /// /// What to keep until the next request of the user's browser. The token is secret.
    /// async fn keep(session: &Session) -> Result<(AccessToken, SystemTime), Error> {
    ///     let token = session.access_token().await?;
    ///     Ok((token, SystemTime::now() + session.expires_in().unwrap_or_default()))
    /// }
    ///
    /// fn take_up(kept: (AccessToken, SystemTime)) -> Session {
    ///     Session::from_access_token_until(kept.0, kept.1)
    /// }
    /// ```
    #[must_use]
    pub fn from_access_token_until(access_token: AccessToken, expires_at: SystemTime) -> Self {
        Self { client_id: None, renewal: Renewal::fixed_until(access_token, expires_at) }
    }
}

impl SessionBuilder {
    /// Begins with an access token that is at hand and good until `expires_at`, by the clock of this
    /// machine: from another library, from a database of the app's own, or from an earlier run.
    ///
    /// No request is made before its last minutes; then it is renewed as any other. A moment in the past is
    /// no error: the first call renews. A day at most is believed.
    ///
    /// What Login with Amazon calls `expires_in` counts from when **it** was asked: keep the moment that
    /// this gives, and not the number. Where nobody knows when the token ends, leave it out, and the first
    /// call gets one that is known.
    ///
    /// A session with a [store](Self::store) begins with what that holds, so there it is not used. To
    /// move tokens into a store, build the session without one, and
    /// [save it](Session::save_to).
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use amazon_music_auth::{AccessToken, ClientId, Error, RefreshToken, Session};
    ///
    /// /// What the app's own database holds of a login.
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
