//! The error of logins and sessions.

use std::{borrow::Cow, error, fmt, sync::Arc, time::Duration};

use crate::{InvalidIdentity, InvalidUrl, UnknownRegion, UnknownScope, redact::redact};

/// The error of a login or a session.
///
/// Its `Display` is one line without secrets. [`hint`](Self::hint) says what to do, and `source()` is the cause.
/// Clones are cheap, since many calls may wait for one refresh.
///
/// If a custom store failed, `source()` is the error that was passed to [`Error::store`], unchanged: it may contain
/// secrets. Its text is [redacted](crate::redact()) only in the `Debug` of this type.
///
/// # Examples
/// ```
/// use amazon_music_auth::{Error, ErrorKind};
///
/// fn report(error: &Error) -> String {
///     match error.kind() {
///         ErrorKind::LoginRequired => "please log in".to_owned(),
///         ErrorKind::Transient => "please try again later".to_owned(),
///         _ => format!("{error}: {}", error.hint()),
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error {
    inner: Arc<Inner>,
}

/// The category of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The user has to log in again.
    LoginRequired,
    /// The user, or Login with Amazon, denied the login.
    Denied,
    /// A login took too long and must be started again.
    Expired,
    /// The app is set up wrongly: its identifiers, its secret, its scopes, a URL.
    Configuration,
    /// A retry may succeed: a network error, an error of the server, too many requests.
    Transient,
    /// A store could not be read or written.
    Store,
    /// Login with Amazon, or this crate, sent something invalid.
    Protocol,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    hint: Cow<'static, str>,
    oauth_error: Option<String>,
    description: Option<String>,
    status: Option<u16>,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn error::Error + Send + Sync>>,
}

impl Error {
    /// Returns the category of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// Returns `true` if the user has to log in again.
    #[must_use]
    pub fn is_login_required(&self) -> bool {
        self.kind() == ErrorKind::LoginRequired
    }

    /// Returns `true` if a retry may succeed.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.kind() == ErrorKind::Transient
    }

    /// Returns the error code of Login with Amazon, e.g. `invalid_grant`, if it sent one.
    #[must_use]
    pub fn oauth_error(&self) -> Option<&str> {
        self.inner.oauth_error.as_deref()
    }

    /// Returns the description of the error code, passed through [`redact`](crate::redact()).
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.inner.description.as_deref()
    }

    /// Returns the HTTP status of the response, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.inner.status
    }

    /// Returns the time to wait before a retry, if it is known.
    ///
    /// It is the header `Retry-After` of Login with Amazon, or the rest of the backoff of a
    /// [`Session`](crate::Session).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// Returns a hint how to fix the error, as a clause in lower case.
    #[must_use]
    pub fn hint(&self) -> &str {
        &self.inner.hint
    }

    /// Creates an error with the default hint of its kind.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            inner: Arc::new(Inner {
                kind,
                message: message.into(),
                hint: Cow::Borrowed(kind.hint()),
                oauth_error: None,
                description: None,
                status: None,
                retry_after: None,
                source: None,
            }),
        }
    }

    /// Puts `context` before the message.
    pub(crate) fn in_context(self, context: impl fmt::Display) -> Self {
        self.with(|inner| inner.message = format!("{context}: {}", inner.message).into())
    }

    pub(crate) fn with_hint(self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.with(|inner| inner.hint = hint.into())
    }

    pub(crate) fn with_source(self, why: impl error::Error + Send + Sync + 'static) -> Self {
        self.with(|inner| inner.source = Some(Arc::new(why)))
    }

    pub(crate) fn with_oauth_error(self, code: String, description: Option<String>) -> Self {
        self.with(|inner| {
            inner.oauth_error = Some(code);
            inner.description = description;
        })
    }

    pub(crate) fn with_response(self, status: u16, retry_after: Option<Duration>) -> Self {
        self.with(|inner| {
            inner.status = Some(status);
            inner.retry_after = retry_after;
        })
    }

    pub(crate) fn with_retry_after(self, wait: Duration) -> Self {
        self.with(|inner| inner.retry_after = Some(wait))
    }

    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.inner));
        self
    }
}

impl ErrorKind {
    /// Returns the kind of an error response whose body is not understood.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            401 | 404 => Self::Configuration,
            408 | 425 | 429 | 500.. => Self::Transient,
            _ => Self::Protocol,
        }
    }

    fn hint(self) -> &'static str {
        match self {
            Self::LoginRequired => "log in again, and store the new refresh token",
            Self::Denied => "ask the user again, or for fewer scopes",
            Self::Expired => "start the login again",
            Self::Configuration => "check the settings of the app against its Security Profile",
            Self::Transient => "try again later",
            Self::Store => "check that the store can be read and written",
            Self::Protocol => {
                "report it to the authors of this crate, together with the code and status"
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.inner.message)?;
        match (&self.inner.oauth_error, self.inner.status) {
            (Some(code), Some(status)) => write!(f, " ({code}, status {status})"),
            (Some(code), None) => write!(f, " ({code})"),
            (None, Some(status)) => write!(f, " (status {status})"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.inner;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("message", &inner.message)
            .field("hint", &inner.hint)
            .field("oauth_error", &inner.oauth_error)
            .field("description", &inner.description)
            .field("status", &inner.status)
            .field("retry_after", &inner.retry_after)
            // The `Debug` of other crates' errors may print anything.
            .field("source", &inner.source.as_ref().map(|why| redact(&why.to_string())))
            .finish()
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.inner.source.as_deref().map(|why| why as &(dyn error::Error + 'static))
    }
}

/// Converts errors of the app's configuration.
macro_rules! configuration {
    ($($name:ident: $message:literal, $hint:literal;)*) => {$(
        impl From<$name> for Error {
            fn from(why: $name) -> Self {
                Self::new(ErrorKind::Configuration, $message).with_hint($hint).with_source(why)
            }
        }
    )*};
}

configuration! {
    InvalidIdentity: "an identifier of the app is invalid", "take it from the Security Profile";
    InvalidUrl: "a URL is invalid", "use https, or http to a loopback address";
    UnknownRegion: "a region is unknown", "use one of na, eu, fe";
    UnknownScope: "a scope is unknown", "use the scopes that Amazon's Authentication page lists";
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn conversion_from_a_configuration_error_keeps_it_as_the_source() {
        let why = crate::SecureUrl::new("http://a.example").unwrap_err();
        let error = Error::from(why.clone());
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(error.to_string(), "a URL is invalid");
        assert_eq!(error.source().map(ToString::to_string), Some(why.to_string()));
        assert_eq!(error.hint(), "use https, or http to a loopback address");
    }

    #[test]
    fn display_has_the_message_the_code_and_the_status() {
        let error = Error::new(ErrorKind::Transient, "no luck");
        assert_eq!(error.to_string(), "no luck");
        let error = error.with_response(503, Some(Duration::from_secs(2)));
        assert_eq!(error.to_string(), "no luck (status 503)");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
        let error = error.with_oauth_error("slow_down".to_owned(), Some("slower".to_owned()));
        assert_eq!(error.to_string(), "no luck (slow_down, status 503)");
        assert_eq!(error.description(), Some("slower"));
    }

    #[test]
    fn debug_redacts_tokens_in_the_source() {
        let error = Error::new(ErrorKind::Transient, "no luck")
            .with_source(std::io::Error::other("Atza|canary"));
        assert!(!format!("{error:?} {error:#?}").contains("canary"));
    }
}
