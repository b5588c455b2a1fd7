//! The one error of the facade: opaque, with questions, and one line of text.

mod refusal;
mod undecodable;

use std::{error, fmt, sync::Arc, time::Duration};

use amazon_music_api::{
    self as api, AuthorizeError, Failure, FailureKind, Operation, Problem, Request,
};
use amazon_music_auth as auth;

use crate::{InvalidIsrc, UndecodableItem, delivery::Undelivered};
use refusal::Refusal;
pub(crate) use undecodable::Undecodable;

/// Why a call, or the making of a client, failed.
///
/// `Display` is one line: the operation, then status, code, message and reference where there are any.
/// It holds no tokens and no bodies. What caused it is behind [`source`](error::Error::source).
///
/// ```
/// # fn example(error: amazon_music::Error) {
/// if error.is_login_required() {
///     // The user must log in again.
/// } else if error.is_rate_limited() {
///     // Wait, at least error.retry_after().
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Error {
    inner: Arc<Inner>,
    /// Where in a list it happened.
    cursor: Option<Arc<str>>,
}

struct Inner {
    operation: Option<&'static Operation>,
    kind: Kind,
}

enum Kind {
    Configuration(Cause),
    InvalidRequest(String),
    Authorize {
        cause: AuthorizeError,
        status: Option<u16>,
        code: Option<String>,
    },
    /// The time for the call ran out; status and code are those of the last answer.
    Deadline {
        why: Undelivered,
        status: Option<u16>,
        code: Option<String>,
    },
    Connection(reqwest::Error),
    Refused(Refusal),
    UnexpectedStatus(u16),
    TooLarge {
        limit: usize,
        status: Option<u16>,
    },
    Failed(FailureKind),
    Decode(Undecodable),
    Item(UndecodableItem),
    NoContent(u16),
    CursorAgain,
    NoCursor,
    OnlyEmpty,
}

type Cause = Box<dyn error::Error + Send + Sync>;

impl Error {
    pub(crate) fn configuration(cause: impl Into<Cause>) -> Self {
        Self::new(None, Kind::Configuration(cause.into()))
    }

    pub(crate) fn no_content(operation: &'static Operation, status: reqwest::StatusCode) -> Self {
        Self::new(Some(operation), Kind::NoContent(status.as_u16()))
    }

    pub(crate) fn cursor_again(operation: &'static Operation) -> Self {
        Self::new(Some(operation), Kind::CursorAgain)
    }

    pub(crate) fn no_cursor(operation: &'static Operation) -> Self {
        Self::new(Some(operation), Kind::NoCursor)
    }

    pub(crate) fn only_empty(operation: &'static Operation) -> Self {
        Self::new(Some(operation), Kind::OnlyEmpty)
    }

    /// A call that is not sent, since `message` says what is wrong with it.
    pub(crate) fn invalid_request(operation: &'static Operation, message: &str) -> Self {
        Self::new(Some(operation), Kind::InvalidRequest(message.to_owned()))
    }

    /// The same error, met at the page at `cursor`.
    pub(crate) fn at_cursor(self, cursor: Option<&str>) -> Self {
        Self { cursor: cursor.map(Arc::from), ..self }
    }

    /// The error of a call, whose answer is looked at again where it could not be decoded.
    pub(crate) fn of_call<R: Request>(error: api::Error<R::Refusal>) -> Self {
        let kind = match error {
            api::Error::InvalidResponsePayload(body, _) => {
                let reader = &mut serde_json::Deserializer::from_slice(&body);
                match serde_path_to_error::deserialize::<_, R::Response>(reader) {
                    Err(error) => {
                        // Keys are the server's words.
                        let path = auth::redact(&error.path().to_string());
                        let path = (path != ".").then_some(path);
                        Kind::Decode(Undecodable::new(path, error.inner()))
                    }
                    // More than one document: each alone is fine.
                    Ok(_) => Kind::Decode(Undecodable {
                        path: None,
                        reason: "there is more behind the end of the document".to_owned(),
                    }),
                }
            }
            other => kind(other),
        };
        Self::new(Some(R::OPERATION), kind)
    }

    fn new(operation: Option<&'static Operation>, kind: Kind) -> Self {
        Self { inner: Arc::new(Inner { operation, kind }), cursor: None }
    }

    /// The operation that was called, by its id; `None` where no call was made.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.inner.operation
    }

    /// The HTTP status of the answer, where there was one and it was kept.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match &self.inner.kind {
            Kind::Refused(refusal) => Some(refusal.status),
            Kind::UnexpectedStatus(status) | Kind::NoContent(status) => Some(*status),
            Kind::Authorize { status, .. }
            | Kind::Deadline { status, .. }
            | Kind::TooLarge { status, .. } => *status,
            _ => None,
        }
    }

    /// The service's code, e.g. `RESOURCE_NOT_FOUND`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Refused(refusal) => refusal.code.as_deref(),
            Kind::Authorize { code, .. } | Kind::Deadline { code, .. } => code.as_deref(),
            _ => None,
        }
    }

    /// The service's message for people, without anything that looks like a token.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.refusal()?.message.as_deref()
    }

    /// The id under which the service's operators find the call.
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        self.refusal()?.reference.as_deref()
    }

    /// A page that the account's owner should visit, where the service names one.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.refusal()?.url.as_deref()
    }

    /// The beginning of an error answer that is not in the service's form, such as a gateway's page of
    /// HTML; at most 512 characters, and not part of the error's text.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.refusal()?.excerpt.as_deref()
    }

    /// How long the service, or Login with Amazon, asks to wait, or the session pauses after a renewal that
    /// failed; at most a day. Not documented for this service. A date in the place of seconds is not read.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.inner.kind {
            Kind::Refused(refusal) => refusal.retry_after,
            _ => self.auth().and_then(auth::Error::retry_after),
        }
    }

    /// The error of the login, where a session could not give a token.
    #[must_use]
    pub fn auth(&self) -> Option<&auth::Error> {
        match &self.inner.kind {
            Kind::Configuration(cause) => cause.downcast_ref(),
            Kind::Authorize { cause, .. } => cause.downcast_ref(),
            _ => None,
        }
    }

    /// Where in the answer decoding stopped, e.g. `data.album.duration`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Decode(undecodable) => undecodable.path.as_deref(),
            Kind::Item(item) => Some(item.path()),
            _ => None,
        }
    }

    /// The page of a list that failed, to take the list up again with [`Items::resume`](crate::Items::resume)
    /// or [`Pages::resume`](crate::Pages::resume); `None` for the page that the request itself asks for, and
    /// where the error is not about a list.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Whether it is about who calls: no token could be had, or the service answered 401.
    #[must_use]
    pub fn is_auth(&self) -> bool {
        matches!(self.inner.kind, Kind::Authorize { .. }) || self.status() == Some(401)
    }

    /// Whether only a new login helps.
    #[must_use]
    pub fn is_login_required(&self) -> bool {
        self.auth().is_some_and(auth::Error::is_login_required)
    }

    /// Whether the service, or Login with Amazon, wants fewer calls (429, or the code `THROTTLED`).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        let of_login = self.auth().and_then(auth::Error::status);
        self.status() == Some(429) || self.code() == Some("THROTTLED") || of_login == Some(429)
    }

    /// Whether there is no such thing (404). An operation that is only inferred may not exist either.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the account's subscription does not include it.
    #[must_use]
    pub fn is_subscription_tier(&self) -> bool {
        self.code() == Some("DENIED_SUBSCRIPTION_TIER")
    }

    /// Whether time ran out: that of an attempt, or that of the whole call. **A write may have happened.**
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match &self.inner.kind {
            Kind::Connection(error) => error.is_timeout(),
            Kind::Deadline { .. } => true,
            _ => false,
        }
    }

    /// Whether no connection could be made, or it broke.
    #[must_use]
    pub fn is_connection(&self) -> bool {
        matches!(&self.inner.kind, Kind::Connection(error) if !error.is_timeout())
    }

    /// Whether the answer was a success that could not be read. **A write has happened then.**
    #[must_use]
    pub fn is_decode(&self) -> bool {
        match self.inner.kind {
            Kind::Decode(_) | Kind::Item(_) | Kind::NoContent(_) => true,
            Kind::TooLarge { status, .. } => {
                status.is_some_and(|status| (200..300).contains(&status))
            }
            _ => false,
        }
    }

    /// Whether nobody knows if the service carried the call out: it was sent, and then the connection broke,
    /// time ran out, or the service answered with a status from 500. **A write may have happened.**
    ///
    /// That refusals below 500 change nothing is inferred from what such statuses mean elsewhere.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        match &self.inner.kind {
            Kind::Connection(error) => !error.is_connect(),
            Kind::Deadline { why: Undelivered::DeadlineMissed { attempts: 0 }, .. } => false,
            Kind::Failed(FailureKind::Delivery(_)) => true,
            _ => self.is_timeout() || self.status().is_some_and(|status| status >= 500),
        }
    }

    /// Whether the call was not sent, since a parameter is missing or unusable.
    #[must_use]
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.inner.kind, Kind::InvalidRequest(_))
    }

    /// Whether a list went in a circle, or stopped saying where its next page is.
    #[must_use]
    pub fn is_paging(&self) -> bool {
        matches!(self.inner.kind, Kind::CursorAgain | Kind::NoCursor | Kind::OnlyEmpty)
    }

    fn refusal(&self) -> Option<&Refusal> {
        match &self.inner.kind {
            Kind::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }
}

/// For calls through a builder's own `send`, whose error does not know its operation.
impl<E: Problem> From<api::Error<E>> for Error {
    fn from(error: api::Error<E>) -> Self {
        Self::new(None, kind(error))
    }
}

/// For those to whom an item that cannot be read is an error like others.
impl From<UndecodableItem> for Error {
    fn from(item: UndecodableItem) -> Self {
        Self::new(Some(item.operation()), Kind::Item(item))
    }
}

impl From<InvalidIsrc> for Error {
    fn from(error: InvalidIsrc) -> Self {
        Self::new(None, Kind::InvalidRequest(error.to_string()))
    }
}

/// For setting up, where the parts of a client have errors of their own.
impl From<auth::Error> for Error {
    fn from(error: auth::Error) -> Self {
        Self::configuration(error)
    }
}

impl From<auth::InvalidIdentity> for Error {
    fn from(error: auth::InvalidIdentity) -> Self {
        Self::configuration(error)
    }
}

impl From<auth::InvalidUrl> for Error {
    fn from(error: auth::InvalidUrl) -> Self {
        Self::configuration(error)
    }
}

fn kind<E: Problem>(error: api::Error<E>) -> Kind {
    if let Some(Failure { kind, status, code, .. }) = Failure::of(&error).cloned() {
        return match kind {
            FailureKind::Authorize(cause) => Kind::Authorize { cause, status, code },
            FailureKind::Delivery(cause) => match cause.downcast_ref() {
                Some(Undelivered::NoCredentials(cause)) => {
                    Kind::Authorize { cause: cause.clone(), status, code }
                }
                Some(why @ Undelivered::DeadlineMissed { .. }) => {
                    Kind::Deadline { why: why.clone(), status, code }
                }
                None => Kind::Failed(FailureKind::Delivery(cause)),
            },
            FailureKind::Path { template } => Kind::InvalidRequest(format!(
                "a parameter of the path `{template}` is empty, `.` or `..`, or holds a backslash"
            )),
            FailureKind::AnswerTooLarge { limit } => Kind::TooLarge { limit, status },
            other => Kind::Failed(other),
        };
    }
    match error {
        api::Error::InvalidRequest(message) | api::Error::Custom(message) => {
            Kind::InvalidRequest(auth::redact(&message))
        }
        api::Error::CommunicationError(error) if error.is_builder() => {
            Kind::InvalidRequest("the address that its parameters make is not valid".to_owned())
        }
        api::Error::CommunicationError(error)
        | api::Error::InvalidUpgrade(error)
        | api::Error::ResponseBodyError(error) => Kind::Connection(error.without_url()),
        api::Error::ErrorResponse(response) => Kind::Refused(Refusal::of(&response)),
        api::Error::InvalidResponsePayload(_, error) => {
            Kind::Decode(Undecodable::new(None, &error))
        }
        api::Error::UnexpectedResponse(response) => {
            Kind::UnexpectedStatus(response.status().as_u16())
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.inner.operation {
            write!(f, "{}: ", operation.id)?;
            if self.is_decode() && operation.retry != api::Retry::Safe {
                f.write_str("the change was made, but ")?;
            }
        }
        match &self.inner.kind {
            Kind::Configuration(cause) => write!(f, "the client cannot be set up: {cause}"),
            Kind::InvalidRequest(message) => write!(f, "the call was not sent: {message}"),
            Kind::Authorize { status: None, cause, .. } => write!(f, "no access token: {cause}"),
            Kind::Authorize { status: Some(status), code, cause } => {
                let code = code.as_deref().unwrap_or("no code");
                write!(f, "{status} {code}, and no new access token: {cause}")
            }
            Kind::Failed(FailureKind::Insecure) => {
                f.write_str("not sent: credentials travel by https, or to this machine only")
            }
            Kind::Failed(_) => f.write_str("the call failed before it was complete"),
            Kind::Deadline { why, status, code } => {
                why.fmt(f)?;
                match (status, code) {
                    (Some(status), Some(code)) => write!(f, " (the last one was {status} {code})"),
                    (Some(status), None) => write!(f, " (the last one was {status})"),
                    (None, _) => Ok(()),
                }
            }
            Kind::Connection(error) if error.is_timeout() => f.write_str("no answer in time"),
            Kind::Connection(error) if error.is_connect() => f.write_str("no connection"),
            Kind::Connection(_) => f.write_str("the connection failed"),
            Kind::Refused(refusal) => refusal.fmt(f),
            Kind::UnexpectedStatus(status) => {
                write!(f, "{status}: an answer that the service is not known to give")
            }
            Kind::TooLarge { limit, .. } => {
                write!(f, "the answer has more than the allowed {limit} bytes")
            }
            Kind::Decode(Undecodable { path: Some(path), .. }) => {
                write!(f, "the answer could not be read at `{path}`")
            }
            Kind::Decode(_) => f.write_str("the answer could not be read"),
            Kind::Item(item) => item.describe(f),
            Kind::NoContent(status) => {
                write!(f, "the answer does not hold what was asked for ({status})")
            }
            Kind::CursorAgain => f.write_str(
                "the service sent a cursor again that it sent before: the list would not end",
            ),
            Kind::OnlyEmpty => f.write_str("the service sent 100 empty pages in a row"),
            Kind::NoCursor => f.write_str(
                "the service says that more pages follow, but not where: the list is not complete",
            ),
        }
    }
}

/// The same line as `Display`, and the chain of causes.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self}")?;
        let mut source = error::Error::source(self);
        while let Some(cause) = source {
            write!(f, ": {cause}")?;
            source = cause.source();
        }
        f.write_str(")")
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match &self.inner.kind {
            // Their own words are in the line already.
            Kind::Configuration(cause) => cause.source(),
            Kind::Authorize { cause, .. } => cause.source(),
            Kind::Connection(error) => Some(error),
            Kind::Decode(undecodable) => Some(undecodable),
            Kind::Item(item) => item.source(),
            _ => None,
        }
    }
}
