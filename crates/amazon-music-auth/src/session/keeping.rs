//! Sessions that are kept in a store.

use std::sync::Arc;

use super::{Session, SessionBuilder};
use crate::{ClientId, Error, ErrorKind, TokenStore};

impl Session {
    /// Starts a session from the login that `store` holds for `account`.
    ///
    /// Where there is a [`Login`](crate::Login), its
    /// [`session_from_store`](crate::Login::session_from_store) is shorter. Set the endpoints that the login was
    /// made at, where they are not those of North America: they belong to the key. Set the client
    /// secret, where the app has one: renewals need it. Nothing is read before a token is asked for; if
    /// there is no login then, that is an error of kind [`ErrorKind::LoginRequired`], and it ends as soon as
    /// one is there.
    ///
    /// ```no_run
    /// use std::sync::Arc;
    /// use amazon_music_auth::{ClientId, Error, FileStore, Session};
    ///
    /// # async fn example(client_id: ClientId) -> Result<(), Error> {
    /// let store = Arc::new(FileStore::new("/var/lib/my-app/logins"));
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

    /// Saves the login in `store` for `account`, in place of what is there, and keeps it there from now
    /// on: renewals are made under the lock of the store, and what they bring is saved.
    ///
    /// This is for a login that has just been made.
    ///
    /// # Errors
    /// - [`ErrorKind::Configuration`]: the session has no refresh token, so there is nothing to keep; or
    ///   the account has no name.
    /// - [`ErrorKind::Store`], [`ErrorKind::Transient`]: it could not be saved. The session goes on with
    ///   what it has in memory, and its next renewal saves again.
    /// - [`ErrorKind::LoginRequired`]: the session has ended.
    pub async fn save_to(
        &self,
        store: Arc<dyn TokenStore>,
        account: impl Into<String>,
    ) -> Result<(), Error> {
        self.renewal.save_to(store, account.into()).await
    }

    /// Waits for a renewal that runs in the background, and for what it brings to be saved. Await it before
    /// a program ends: Login with Amazon may have replaced the refresh token by then, and the new one would
    /// be lost with the process.
    ///
    /// Where there is nothing to wait for, it returns at once. What an earlier renewal could not save is
    /// tried once more. Without a store, [`refresh_token`](Self::refresh_token) is the one to keep
    /// afterwards. It ends within a few times the timeout of one request. Other callers may start renewals
    /// after it: stop them first.
    ///
    /// ```no_run
    /// # async fn example(session: amazon_music_auth::Session) {
    /// if let Err(error) = session.settle().await {
    ///     eprintln!("the next start may need a new login: {error}");
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    /// A renewal that fails is none: the old refresh token is as good as before.
    /// - [`ErrorKind::Store`], [`ErrorKind::Transient`], [`ErrorKind::LoginRequired`]: what the session has
    ///   is not in its store, because that failed, was busy, or another login came or went there.
    /// - [`ErrorKind::Transient`], also without a store: the renewal was interrupted, so nobody knows what
    ///   it would have brought.
    pub async fn settle(&self) -> Result<(), Error> {
        self.renewal.settle().await
    }

    /// Why the tokens in memory are not in the store, if they are not: the error of the last attempt.
    ///
    /// It goes away when a later renewal is saved, or takes what is in the store. While there is one, the
    /// end of the process may cost the login: Login with Amazon may have replaced the refresh token that
    /// the store holds. Keep [`refresh_token`](Self::refresh_token) elsewhere if that matters.
    #[must_use]
    pub fn last_store_error(&self) -> Option<Error> {
        self.renewal.last_store_error()
    }

    /// Ends the session on this side: forgets its tokens, and removes them from its store unless somebody
    /// else has put another login there. Every later call fails with [`ErrorKind::LoginRequired`], in all
    /// clones, and in other processes that share the store at their next renewal. A renewal that is under
    /// way brings nothing back.
    ///
    /// Login with Amazon is not told: it documents no way to. Users withdraw an app's access in the
    /// settings of their Amazon account; an access token that somebody else holds lasts to its end.
    ///
    /// # Errors
    /// Where the store could not be read or written ([`ErrorKind::Store`], [`ErrorKind::Transient`]): the
    /// login may still be there. The tokens in memory are forgotten all the same; call it again to try
    /// again.
    pub async fn logout(&self) -> Result<(), Error> {
        self.renewal.log_out().await
    }
}

impl SessionBuilder {
    /// Keeps the login in `store` for `account`.
    ///
    /// What the store holds goes first. A refresh token that was given to the builder is used where the
    /// store holds none, or one that has ended; such as one from the environment, at the first start. To
    /// put a new login in the place of an old one, use [`Session::save_to`].
    pub fn store(mut self, store: Arc<dyn TokenStore>, account: impl Into<String>) -> Self {
        self.store = Some((store, account.into()));
        self
    }
}

/// A builder always has one of the two.
pub(super) fn no_login() -> Error {
    Error::new(ErrorKind::Configuration, "a session needs a refresh token or a store")
}
