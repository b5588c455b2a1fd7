//! The one error of the facade: opaque, with questions, and one line of text.
//!
//! `kind` has what can go wrong, `questions` what can be asked, `text` how it reads, and `from` the errors of
//! parts that become it; `refusal` and `undecodable` are what is kept of an answer, and `place` finds where in
//! it reading stopped.

mod from;
mod kind;
mod place;
mod questions;
mod refusal;
#[cfg(test)]
mod tests;
mod text;
mod undecodable;

use std::{sync::Arc, time::Duration};

use amazon_music_api::{self as api, Operation, Problem, Report};
use amazon_music_auth as auth;

use kind::{Cause, Kind};
pub(crate) use undecodable::Undecodable;

use crate::{call::Course, scopes};

/// Why a call, or the making of a client, failed.
///
/// `Display` is one line: the operation, then status, code, message, what scopes are missing, reference and
/// attempts, where there are any. It holds no tokens and no bodies. What caused it is behind
/// [`source`](std::error::Error::source); `{:#}` shows it in the same line.
///
/// ```
/// # fn example(error: amazon_music::Error) {
/// if error.is_login_required() {
///     // The user must log in again.
/// } else if let Some(scopes) = error.scopes_to_request() {
///     // The user must log in again, and agree to these scopes.
///     println!("please allow {scopes}");
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
    facts: Facts,
}

/// What is known of the call, whatever went wrong with it.
#[derive(Default)]
struct Facts {
    /// The status of the last answer.
    status: Option<u16>,
    reference: Option<String>,
    attempts: u32,
    elapsed: Option<Duration>,
}

impl Facts {
    fn of(report: &Report) -> Self {
        Self {
            status: report.status(),
            reference: report.reference().map(|reference| auth::redact(&reference)),
            attempts: report.attempts(),
            elapsed: Some(report.elapsed()),
        }
    }
}

impl Error {
    pub(crate) fn configuration(cause: impl Into<Cause>) -> Self {
        Self::new(None, Kind::Configuration(cause.into()))
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
    pub(crate) fn invalid_request(
        operation: impl Into<Option<&'static Operation>>,
        message: &str,
    ) -> Self {
        Self::new(operation.into(), Kind::InvalidRequest(message.to_owned()))
    }

    /// The same error, met at the page at `cursor`.
    pub(crate) fn at_cursor(self, cursor: Option<&str>) -> Self {
        Self { cursor: cursor.map(Arc::from), ..self }
    }

    /// A success without what was asked for.
    pub(crate) fn no_content(course: &Course) -> Self {
        Self::in_course(course, Kind::NoContent)
    }

    /// The error of a success whose `body` could not be decoded.
    pub(crate) fn undecodable(course: &Course, body: &[u8], error: &serde_json::Error) -> Self {
        Self::in_course(course, Kind::Decode(Undecodable::new(body, error)))
    }

    /// The error of a call.
    pub(crate) fn of_call<E: Problem>(course: &Course, error: api::Error<E>) -> Self {
        let mut kind = kind::of(error);
        if let (Kind::Refused(refusal), Some(operation)) = (&mut kind, course.operation()) {
            let (status, code) = (refusal.status, refusal.code.as_deref());
            refusal.lack = scopes::explain(operation, status, code, || course.granted());
        }
        Self::in_course(course, kind)
    }

    fn in_course(course: &Course, kind: Kind) -> Self {
        let facts = Facts::of(course.report());
        let inner = Inner { operation: course.operation(), kind, facts };
        Self { inner: Arc::new(inner), cursor: None }
    }

    fn new(operation: Option<&'static Operation>, kind: Kind) -> Self {
        let inner = Inner { operation, kind, facts: Facts::default() };
        Self { inner: Arc::new(inner), cursor: None }
    }
}
