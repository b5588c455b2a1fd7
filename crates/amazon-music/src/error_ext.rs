//! Methods of [`Error`] about Login with Amazon: its errors and its scopes.

use crate::{
    Error, ErrorKind, MissingScopes,
    auth::{self, HttpError, ScopeSet},
    prelude::sealed,
    transport::http_error,
};

/// Methods of [`Error`] about logins and scopes. The [prelude](crate::prelude) imports them.
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
    /// Returns the error of the session or login that is the cause of this error.
    fn auth(&self) -> Option<&auth::Error>;

    /// Returns the missing scopes that may have caused the error.
    ///
    /// It is `Some` only for a 401 or 403, or if the request was not sent because scopes are
    /// [enforced](crate::ApplicationBuilder::enforce_scopes). The result is:
    /// - the scopes that the operation needs beyond the granted ones, if those are [known](Self::granted_scopes);
    /// - all scopes that the operation needs, if the granted ones are unknown and the service's code is about permissions;
    /// - `None` if the code names another cause, such as an expired token or the subscription.
    ///
    /// Take it as a hint, since Amazon's documentation of scopes is unreliable in places.
    fn missing_scopes(&self) -> Option<&ScopeSet>;

    /// Returns the granted scopes of an error with [missing scopes](Self::missing_scopes).
    ///
    /// `None` if they are unknown, or no scope is missing.
    fn granted_scopes(&self) -> Option<&ScopeSet>;

    /// Returns the scopes to request at the next login, so that the request can succeed.
    ///
    /// They are the granted and the [missing](Self::missing_scopes) ones. Pass them to [`auth::Login`](crate::auth::Login).
    fn scopes_to_request(&self) -> Option<ScopeSet>;

    /// Converts an error of a login, a session or its settings.
    ///
    /// The kind is [`ErrorKind::LoginRequired`], [`ErrorKind::Configuration`] or [`ErrorKind::Credentials`].
    /// [`auth`](Self::auth) returns the original error.
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
        Some(
            granted
                .as_ref()
                .map_or_else(|| missing.clone(), |granted| granted.union(missing))
                .minimized(),
        )
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
            .with_source_in_message(auth);
        match error.source_as::<HttpError>().map(|error| http_error::kind(error.kind)) {
            Some(cause) => error.with_token_request_kind(cause),
            None => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{error::Error as _, io};

    use super::*;
    use crate::auth::{ClientId, SecureUrl};

    #[test]
    fn no_error_prints_the_text_of_its_source() {
        let scopes = || MissingScopes { missing: ScopeSet::default(), granted: None };
        for error in [
            Error::from_auth(auth::Error::store(io::Error::other("cause"))),
            Error::from_auth(SecureUrl::new("http://a.example").unwrap_err()),
            Error::from_auth(ClientId::new("").unwrap_err()),
            Error::new(ErrorKind::Response)
                .with_hint(scopes().to_string())
                .with_source_in_message(scopes()),
        ] {
            let mut texts = vec![error.to_string()];
            let mut source = error.source();
            while let Some(cause) = source {
                let text = cause.to_string();
                assert!(!texts.iter().any(|outer| outer.contains(&text)), "{texts:?}: {text}");
                texts.push(text);
                source = cause.source();
            }
            assert_eq!(format!("{error:#}"), texts.join(": "));
        }
    }
}
