//! Sessions that begin with an access token beside their refresh token.

use std::time::SystemTime;

use super::SessionBuilder;
use crate::AccessToken;

impl SessionBuilder {
    /// Begins with an access token that is at hand and good until `expires_at`, by the clock of this
    /// machine: from another library, from a database of the app's own, or from an earlier run.
    ///
    /// No request is made as long as it serves; a minute before it ends, at the latest, it is renewed. A
    /// moment in the past is no error: the first call renews. A day at most is believed.
    ///
    /// What Login with Amazon calls `expires_in` counts from when **it** was asked: keep the moment that
    /// this gives, and not the number. Where nobody knows when the token ends, leave it out, and the first
    /// call gets one that is known.
    ///
    /// A session with a [store](Self::store) begins with what that holds, so there it is not used. To
    /// move tokens into a store, build the session without one, and
    /// [save it](crate::Session::save_to).
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
