//! Sessions with a store.

use std::sync::Arc;

use super::{Session, SessionBuilder};
use crate::{ClientId, Error, TokenStore};

impl Session {
    /// Starts a session from the login that `store` holds for `account`.
    ///
    /// With a [`Login`](crate::Login), its [`session_from_store`](crate::Login::session_from_store) is shorter. Set
    /// the endpoints of the login if they are not those of North America: they belong to the key. Set the client
    /// secret if the app has one: refreshes need it. Nothing is read before the first token is needed. If there is
    /// no login then, that is an error of kind [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired), which
    /// ends as soon as one is there.
    ///
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

    /// Saves the login in `store` for `account`, in place of what is there, and keeps it up to date from now on.
    ///
    /// This is for a login that has just been made. Later refreshes run under the lock of the store, and their
    /// results are saved.
    ///
    /// # Errors
    /// - [`ErrorKind::Configuration`](crate::ErrorKind::Configuration): the session has no refresh token, or the
    ///   account has no name.
    /// - [`ErrorKind::Store`](crate::ErrorKind::Store), [`ErrorKind::Transient`](crate::ErrorKind::Transient): it
    ///   could not be saved. The session goes on with what it has in memory, and its next refresh saves again.
    /// - [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired): the session has ended.
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

    /// Waits for a refresh in the background, and saves what is not saved. Await it before a program ends.
    ///
    /// Login with Amazon may have replaced the refresh token by then, and the new one would be lost with the
    /// process. If there is nothing to do, it returns at once. Without a store,
    /// [`refresh_token`](Self::refresh_token) is the one to keep afterwards. It ends within a few times the timeout
    /// of one request. Other callers may start refreshes after it: stop them first.
    ///
    /// ```no_run
    /// # async fn example(session: amazon_music_auth::Session) {
    /// if let Err(error) = session.flush().await {
    ///     eprintln!("the next start may need a new login: {error}");
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    /// A refresh that fails is none: the old refresh token is as good as before.
    /// - [`ErrorKind::Store`](crate::ErrorKind::Store), [`ErrorKind::Transient`](crate::ErrorKind::Transient),
    ///   [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired): the login is not in its store, because that
    ///   failed, was busy, or another login came or went there.
    /// - [`ErrorKind::Transient`](crate::ErrorKind::Transient), also without a store: the refresh was interrupted,
    ///   so nobody knows what it would have brought.
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a save that has begun.
    pub async fn flush(&self) -> Result<(), Error> {
        self.tokens.flush().await
    }

    /// Returns the error of the last save, if the tokens in memory are not in the store.
    ///
    /// It goes away when a later refresh is saved, or takes what is in the store. While there is one, the end of
    /// the process may cost the login: Login with Amazon may have replaced the refresh token in the store. Keep
    /// [`refresh_token`](Self::refresh_token) elsewhere if that matters.
    #[must_use]
    pub fn last_store_error(&self) -> Option<Error> {
        self.tokens.last_store_error()
    }

    /// Ends the session on this side: forgets its tokens, and removes them from its store.
    ///
    /// Another login that somebody has put into the store stays. Every later call fails with
    /// [`ErrorKind::LoginRequired`](crate::ErrorKind::LoginRequired), in all clones, and in other processes that
    /// share the store at their next refresh. A running refresh brings nothing back.
    ///
    /// Login with Amazon is not told: it documents no way to. Users withdraw an app's access in the settings of
    /// their Amazon account; an access token that somebody else holds lasts to its end.
    ///
    /// # Errors
    /// Returns an error if the store could not be read or written ([`ErrorKind::Store`](crate::ErrorKind::Store),
    /// [`ErrorKind::Transient`](crate::ErrorKind::Transient)): the login may still be there. The tokens in memory
    /// are forgotten all the same; call it again to try again.
    ///
    /// # Cancel safety
    /// Dropping the future does not stop a removal that has begun.
    pub async fn logout(&self) -> Result<(), Error> {
        self.tokens.log_out().await
    }
}

impl SessionBuilder {
    /// Sets the store that holds the login of `account`, or will hold it.
    ///
    /// The login in the store goes first. A refresh token that was given to the builder is used if the store holds
    /// none, or one that has ended; such as one from the environment, at the first start. To put a new login in the
    /// place of an old one, use [`Session::save_to`].
    pub fn store(mut self, store: Arc<dyn TokenStore>, account: impl Into<String>) -> Self {
        self.store = Some((store, account.into()));
        self
    }
}
