//! The error of logins and sessions: one type with predicates.
//!
//! Responses of Login with Amazon become errors in `token`.

use std::{borrow::Cow, error, fmt, sync::Arc, time::Duration};

use crate::{InvalidIdentity, InvalidUrl, UnknownRegion, UnknownScope, redact::redact};

/// The error of a login or a session.
///
/// `Display` says what happened, in one line and without secrets; [`hint`](Self::hint) says what to do
/// about it, and `source()` why it happened. Cheap to clone, since many calls may wait for one refresh.
///
/// If a store of the caller's own failed, `source()` is that store's error itself, as it was given to
/// [`Error::store`]: nobody has looked for tokens in it. Its text is [redacted](crate::redact()) in the
/// `Debug` of this type, and nowhere else.
///
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

/// The meaning of an [`Error`] for the caller.
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
    /// It may work later without any change: the network, a server at fault, too many requests.
    Transient,
    /// A store could not be read or written.
    Store,
    /// Login with Amazon, or this crate, sent something that the other does not understand.
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
    /// Returns the meaning of the error for the caller.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// Returns `true` if the user has to log in again.
    #[must_use]
    pub fn is_login_required(&self) -> bool {
        self.kind() == ErrorKind::LoginRequired
    }

    /// Returns `true` if it may work later without any change.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.kind() == ErrorKind::Transient
    }

    /// Returns the error code of Login with Amazon, e.g. `invalid_grant`, if it sent one.
    #[must_use]
    pub fn oauth_error(&self) -> Option<&str> {
        self.inner.oauth_error.as_deref()
    }

    /// Returns the description beside the error code, passed through [`redact`](crate::redact()).
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.inner.description.as_deref()
    }

    /// Returns the HTTP status of the response, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.inner.status
    }

    /// Returns the time to wait before another attempt, if it is known.
    ///
    /// It is the wait that Login with Amazon asked for (the header `Retry-After`), or the rest of the pause that a
    /// [`Session`](crate::Session) makes after a failure.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// Returns what to do about it, as a clause in lower case.
    #[must_use]
    pub fn hint(&self) -> &str {
        &self.inner.hint
    }

    /// Creates the error of an access token that is not a valid header.
    pub(crate) fn unusable_token(why: impl error::Error + Send + Sync + 'static) -> Self {
        Self::new(ErrorKind::Configuration, "the access token cannot be sent")
            .with_hint("look at where the token comes from")
            .with_source(why)
    }

    /// Creates an error with the usual hint of its kind.
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
    /// Returns the meaning of an HTTP status if the body says nothing that is understood.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            401 | 404 => Self::Configuration,
            408 | 425 | 429 | 500.. => Self::Transient,
            _ => Self::Protocol,
        }
    }

    fn hint(self) -> &'static str {
        match self {
            Self::LoginRequired => "log in again, and keep the new refresh token",
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
            // As text: the Debug of foreign errors prints what they please.
            .field("source", &inner.source.as_ref().map(|why| redact(&why.to_string())))
            .finish()
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.inner.source.as_deref().map(|why| why as &(dyn error::Error + 'static))
    }
}

/// Errors of texts that were given by the app: its configuration.
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
    InvalidIdentity: "an identifier of the app is not valid", "take it from the Security Profile";
    InvalidUrl: "a URL is not valid", "use https, or http on this machine";
    UnknownRegion: "a region is not known", "use one of na, eu, fe";
    UnknownScope: "a scope is not known", "use the scopes that Amazon's Authentication page lists";
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn every_public_error_can_cross_threads() {
        fn check<T: Clone + Send + Sync + error::Error + 'static>() {}
        check::<Error>();
        check::<InvalidIdentity>();
        check::<InvalidUrl>();
        check::<UnknownRegion>();
        check::<UnknownScope>();
        check::<crate::HttpError>();
    }

    #[test]
    fn display_says_what_happened_and_source_says_why() {
        let why = crate::SecureUrl::new("http://a.example").unwrap_err();
        let error = Error::from(why.clone());
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(error.to_string(), "a URL is not valid");
        assert_eq!(error.source().map(ToString::to_string), Some(why.to_string()));
        assert_eq!(error.hint(), "use https, or http on this machine");
    }

    #[test]
    fn code_and_status_stand_behind_the_message() {
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
    fn debug_hides_tokens_in_the_source() {
        let error = Error::new(ErrorKind::Transient, "no luck")
            .with_source(std::io::Error::other("Atza|canary"));
        assert!(!format!("{error:?} {error:#?}").contains("canary"));
    }
}
