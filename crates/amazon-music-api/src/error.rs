//! The error of every API request: an opaque type with a kind, predicates and one line of text.

pub(crate) mod body;
mod display;
pub(crate) mod location;
mod predicates;

use std::{borrow::Cow, error, sync::Arc, time::Duration};

use http::StatusCode;
use serde_json::value::RawValue;

use crate::{Operation, Report};
use body::Details;

/// An error of an API request.
///
/// It is safe to log: it contains no secrets and no response bodies. [`kind`](Self::kind) tells what failed, and so do
/// predicates such as [`is_not_found`](Self::is_not_found). `Display` is one line. `Debug` and the alternate form
/// `{error:#}` add the causes.
///
/// # Examples
/// ```no_run
/// use amazon_music::{Client, Error};
///
/// # async fn example(music: Client) -> Result<(), Error> {
/// match music.api().get_album("B0064UPU4G").fetch().await {
///     Ok(album) => println!("{}", album.title.unwrap_or_default()),
///     Err(error) if error.is_not_found() => println!("no such album"),
///     Err(error) if error.is_login_required() => println!("please log in again"),
///     Err(error) if error.is_transient() => println!("please try again later: {error}"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// The kind of failure of a token request.
    token_request_kind: Option<ErrorKind>,
    operation: Option<&'static Operation>,
    message: Option<Cow<'static, str>>,
    hint: Option<Cow<'static, str>>,
    status: Option<StatusCode>,
    /// Its message is in `message`.
    details: Details,
    retry_after: Option<Duration>,
    attempts: u32,
    elapsed: Option<Duration>,
    /// Overrides the default of the kind, like `transient`.
    uncertain: Option<bool>,
    transient: Option<bool>,
    rate_limited: bool,
    path: Option<String>,
    cursor: Option<String>,
    /// Shared, since a lookup gives the same error to many IDs.
    item: Option<Arc<RawValue>>,
    source: Option<Arc<dyn error::Error + Send + Sync>>,
    /// `true` if the error's own text contains that of `source`.
    quotes_source: bool,
    /// Redacts the texts of causes.
    redact: Option<fn(&str) -> String>,
}

/// The kind of an [`Error`]: what failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be set up, or was used outside a Tokio runtime. Nothing was sent.
    Configuration,
    /// A parameter is missing or invalid. Nothing was sent.
    InvalidRequest,
    /// There is no access token, for a reason that may be temporary.
    ///
    /// If the service rejected a token before, the error has the status and code of that response.
    Credentials,
    /// The user must log in again.
    LoginRequired,
    /// The login has too few scopes, and `enforce_scopes` is on. Nothing was sent.
    MissingScopes,
    /// No connection could be made. Nothing was sent.
    Connect,
    /// An attempt or the whole request timed out.
    Timeout,
    /// The connection failed after something may have been sent.
    Io,
    /// The service, or a gateway before it, returned an error.
    Response,
    /// The response is larger than the client accepts.
    ResponseTooLarge,
    /// The response failed to decode, or does not contain what was asked for.
    Decode,
    /// One item of a list failed to decode. The list continues.
    Item,
    /// The service sent the cursor of a list twice, or no cursor although more pages follow.
    Paging,
}

/// Getters.
impl Error {
    /// Returns what failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the requested operation; `None` if no operation was involved.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// Returns the HTTP status of the last response, if there was one.
    ///
    /// That includes a 2xx response whose body fails to decode, and an incomplete response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// Returns the service's error code, e.g. `RESOURCE_NOT_FOUND`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.details.code.as_deref()
    }

    /// Returns the service's message, or a description of the failure for other kinds.
    ///
    /// Whatever looks like a token is redacted.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns a hint at the cause, e.g. the scopes that are missing.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// Returns the request ID that the service assigned.
    ///
    /// Include it in reports to Amazon. It is the `reference` of the error response, or else that of a header. See [`Report::request_id`].
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.details.request_id.as_deref()
    }

    /// Returns the address of a page that the account's owner should visit, if the service names one.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.0.details.url.as_deref()
    }

    /// Returns the beginning of an error response that has no documented form, such as a gateway's HTML.
    ///
    /// It has at most 512 characters. If it is plain text or the title of a page, it is also the
    /// [`message`](Self::message).
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.0.details.excerpt.as_deref()
    }

    /// Returns the wait that the service or Login with Amazon asks for, at most a day.
    ///
    /// It is not documented for this service. After a failed token refresh it is the remaining backoff.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the number of attempts that were made; 0 if nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the time that the request took, including queueing, retries and waits.
    #[must_use]
    pub fn elapsed(&self) -> Option<Duration> {
        self.0.elapsed
    }

    /// Returns the path in the response at which decoding stopped, e.g. `data.album.duration`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Returns the cursor of the page that failed, to resume the list there.
    ///
    /// It is `None` for the first page, and if the error is not about a list.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.0.cursor.as_deref()
    }

    /// Returns the item that failed to decode, as the service sent it.
    #[must_use]
    pub fn item(&self) -> Option<&RawValue> {
        self.0.item.as_deref()
    }

    /// Returns the error in the chain of causes that has the type `T`.
    ///
    /// It also finds a cause that [`source`](std::error::Error::source) skips because the text of this error contains it.
    ///
    /// # Examples
    /// ```
    /// # fn example(error: amazon_music::Error) {
    /// if let Some(cause) = error.source_as::<std::io::Error>() {
    ///     println!("{:?}", cause.kind());
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn source_as<T: error::Error + 'static>(&self) -> Option<&T> {
        let first = self.0.source.as_deref().map(|source| source as &dyn error::Error);
        std::iter::successors(first, |error| error.source()).find_map(|error| error.downcast_ref())
    }
}

/// Constructors and setters for implementations of [`Transport`](crate::Transport).
impl Error {
    /// Creates an error of a kind.
    #[must_use]
    pub fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            token_request_kind: None,
            operation: None,
            message: None,
            hint: None,
            status: None,
            details: Details::default(),
            retry_after: None,
            attempts: 0,
            elapsed: None,
            uncertain: None,
            transient: None,
            rate_limited: false,
            path: None,
            cursor: None,
            item: None,
            source: None,
            quotes_source: false,
            redact: None,
        }))
    }

    /// Sets the description of the failure, which becomes part of the text.
    ///
    /// It is in lower case and has no full stop.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// Sets a hint at the cause, which becomes part of the text.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Sets the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    /// Sets a source whose text is already in the message, so that it is not printed twice.
    ///
    /// The text may also be in the hint. [`source`](std::error::Error::source) skips this source and returns the next one.
    #[must_use]
    pub fn with_source_in_message(
        mut self,
        source: impl error::Error + Send + Sync + 'static,
    ) -> Self {
        self.0.quotes_source = true;
        self.with_source(source)
    }

    /// Sets a cause that is shared.
    #[must_use]
    pub fn with_dyn_source(mut self, source: Arc<dyn error::Error + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Sets the operation.
    #[must_use]
    pub fn with_operation(mut self, operation: Option<&'static Operation>) -> Self {
        self.0.operation = operation.or(self.0.operation);
        self
    }

    /// Sets the HTTP status of the last response.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Sets status, code and request ID to those of `last`, the last response before this error.
    #[must_use]
    pub fn with_last_response(mut self, last: &Self) -> Self {
        self.0.status = last.0.status;
        self.0.details.code.clone_from(&last.0.details.code);
        self.0.details.request_id.clone_from(&last.0.details.request_id);
        self
    }

    /// Sets the request ID that the service assigned.
    #[must_use]
    pub fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.details.request_id = request_id;
        self
    }

    /// Sets the wait that was asked for.
    #[must_use]
    pub fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    /// Sets the number of attempts that were made.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Sets the time that the request took.
    #[must_use]
    pub fn with_elapsed(mut self, elapsed: Duration) -> Self {
        self.0.elapsed = Some(elapsed);
        self
    }

    /// Sets the kind of failure of a token request, e.g. [`ErrorKind::Timeout`].
    #[must_use]
    pub fn with_token_request_kind(mut self, kind: ErrorKind) -> Self {
        self.0.token_request_kind = Some(kind);
        self
    }

    /// Sets the result of [`is_transient`](Self::is_transient), which otherwise follows from the kind.
    #[must_use]
    pub fn with_transient(mut self, is_transient: bool) -> Self {
        self.0.transient = Some(is_transient);
        self
    }

    /// Sets the result of [`is_uncertain`](Self::is_uncertain), which otherwise follows from the kind.
    #[must_use]
    pub fn with_uncertain(mut self, is_uncertain: bool) -> Self {
        self.0.uncertain = Some(is_uncertain);
        self
    }

    /// Sets the result of [`is_rate_limited`](Self::is_rate_limited) for an error without a status.
    #[must_use]
    pub fn with_rate_limited(mut self, is_rate_limited: bool) -> Self {
        self.0.rate_limited = is_rate_limited;
        self
    }

    /// Redacts every text of the service, and the texts of causes when they are printed.
    #[must_use]
    pub fn redacted(mut self, redact: fn(&str) -> String) -> Self {
        let inner = &mut *self.0;
        inner.redact = Some(redact);
        let Details { code, request_id, url, excerpt, .. } = &mut inner.details;
        for text in [code, request_id, url, excerpt].into_iter().flatten() {
            *text = redact(text);
        }
        if let Some(message) = &mut inner.message {
            *message = redact(message).into();
        }
        self
    }

    pub(crate) fn with_details(mut self, mut details: Details) -> Self {
        self.0.message = details.message.take().map(Cow::Owned);
        self.0.details = details;
        self
    }

    pub(crate) fn with_report(mut self, report: Report) -> Self {
        let Report { attempts, status, request_id, elapsed, .. } = report;
        self.0.status = status.and_then(|status| StatusCode::from_u16(status).ok());
        (self.0.attempts, self.0.elapsed) = (attempts, Some(elapsed));
        self.with_request_id(request_id)
    }

    pub(crate) fn with_path(mut self, path: String) -> Self {
        self.0.path = Some(path).filter(|path| !path.is_empty());
        self
    }

    pub(crate) fn with_cursor(mut self, cursor: Option<String>) -> Self {
        self.0.cursor = cursor;
        self
    }

    /// Turns the error into that of one item of a list.
    pub(crate) fn of_item(mut self, item: Box<RawValue>) -> Self {
        self.0.kind = ErrorKind::Item;
        self.0.uncertain = Some(false);
        self.0.item = Some(item.into());
        self
    }

    #[cfg(test)]
    pub(crate) fn details(&self) -> [Option<&str>; 5] {
        [self.code(), self.message(), self.request_id(), self.url(), self.excerpt()]
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        let source = self.0.source.as_deref()?;
        if self.0.quotes_source { source.source() } else { Some(source) }
    }
}

#[cfg(test)]
mod tests;
