//! The methods of [`Error`] that need Login with Amazon: its errors and its scopes.

use crate::{
    Error, ErrorKind, MissingScopes,
    auth::{self, HttpError, HttpErrorKind, ScopeSet},
    prelude::sealed,
};

/// Methods of [`Error`] about the login. The [prelude](crate::prelude) brings them into scope.
///
/// # Examples
/// ```
/// use amazon_music::prelude::*;
///
/// # fn example(error: amazon_music::Error) {
/// if error.is_login_required() {
///     println!("please log in again");
/// } else if let Some(scopes) = error.scopes_to_request() {
///     println!("please log in again and allow {scopes}");
/// } else if let Some(cause) = error.auth() {
///     println!("{cause}: {}", cause.hint());
/// }
/// # }
/// ```
pub trait ErrorExt: sealed::Sealed + Sized {
    /// Returns the error of the login, if a session could not provide a token.
    fn auth(&self) -> Option<&auth::Error>;

    /// Returns the scopes for want of which the request may have failed with 401 or 403, or was not sent.
    ///
    /// Requests are only held back if that is [enforced](crate::ApplicationBuilder::enforce_scopes). If the granted scopes
    /// are [known](Self::granted_scopes), these are the ones that the operation needs beyond them. If not, and the service's
    /// code hints at permissions, these are all that the operation needs. The documentation of scopes is unreliable in
    /// places, so take them as a hint. Errors whose code names another cause, such as an expired token or the
    /// subscription, are not explained like this.
    fn missing_scopes(&self) -> Option<&ScopeSet>;

    /// Returns the scopes of the login, beside [`missing_scopes`](Self::missing_scopes).
    ///
    /// `None` if they are unknown, or no scope is missing.
    fn granted_scopes(&self) -> Option<&ScopeSet>;

    /// Returns the scopes to request at the next login, so that the request can succeed.
    ///
    /// They are the granted and the [missing](Self::missing_scopes) ones. Give them to [`auth::Login`](crate::auth::Login).
    fn scopes_to_request(&self) -> Option<ScopeSet>;

    /// Returns an error whose source is an error of a login, of a session or of settings.
    ///
    /// Its kind is [`ErrorKind::LoginRequired`], [`ErrorKind::Configuration`] or [`ErrorKind::Credentials`].
    ///
    /// # Examples
    /// ```
    /// use amazon_music::{Error, auth::SecurityProfileId, prelude::*};
    ///
    /// fn profile(id: &str) -> Result<SecurityProfileId, Error> {
    ///     SecurityProfileId::new(id).map_err(Error::from_auth)
    /// }
    /// ```
    fn from_auth(error: impl Into<auth::Error>) -> Self;
}

impl sealed::Sealed for Error {}

impl ErrorExt for Error {
    fn auth(&self) -> Option<&auth::Error> {
        self.source_as()
    }

    fn missing_scopes(&self) -> Option<&ScopeSet> {
        Some(&self.source_as::<MissingScopes>()?.missing)
    }

    fn granted_scopes(&self) -> Option<&ScopeSet> {
        self.source_as::<MissingScopes>()?.granted.as_ref()
    }

    fn scopes_to_request(&self) -> Option<ScopeSet> {
        let MissingScopes { missing, granted } = self.source_as()?;
        Some(granted.as_ref().map_or_else(|| missing.clone(), |had| had.union(missing)).minimized())
    }

    fn from_auth(error: impl Into<auth::Error>) -> Self {
        let auth = error.into();
        let (kind, message) = match auth.kind() {
            auth::ErrorKind::LoginRequired => (ErrorKind::LoginRequired, auth.to_string()),
            auth::ErrorKind::Configuration => (ErrorKind::Configuration, auth.to_string()),
            _ => (ErrorKind::Credentials, format!("no access token: {auth}")),
        };
        let error = Self::new(kind)
            .with_message(message)
            .with_transient(auth.is_transient())
            .with_rate_limited(auth.status() == Some(429))
            .with_retry_after(auth.retry_after())
            .with_source(auth);
        let cause = error.source_as::<HttpError>().and_then(|error| match error.kind {
            HttpErrorKind::Timeout => Some(ErrorKind::Timeout),
            HttpErrorKind::Connect => Some(ErrorKind::Connect),
            HttpErrorKind::Io => Some(ErrorKind::Io),
            _ => None,
        });
        match cause {
            Some(cause) => error.with_cause(cause),
            None => error,
        }
    }
}
