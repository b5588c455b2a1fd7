//! Failures that happen inside a call, before there is an answer that could be handed on.
//!
//! Progenitor's error has a place for responses, for errors of reqwest and for text. So that an error keeps
//! its type, it travels in the extensions of a stand-in response whose status no operation lists, as
//! `Error::UnexpectedResponse`.

use std::sync::Arc;

use http::{HeaderValue, StatusCode, header::HeaderName};
use progenitor_client::Error;
use reqwest::Response;

use crate::{AuthorizeError, DeliverError, Report};

/// Names the failure to those who print the stand-in response.
const FAILURE: HeaderName = HeaderName::from_static("sdk-failure");

/// A failure inside a call. Find it with [`Failure::of`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Failure {
    /// What failed.
    pub kind: FailureKind,
    /// The status of the answer that led to it, where there was one.
    pub status: Option<u16>,
    /// The service's code in that answer.
    pub code: Option<String>,
    /// The id under which the service's operators find that answer.
    pub reference: Option<String>,
}

/// What failed inside a call.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FailureKind {
    /// There were no credentials, or the service rejected them and they could not be renewed.
    Authorize(AuthorizeError),
    /// Whoever decides about attempts gave the call up.
    Delivery(DeliverError),
    /// A path parameter is empty or `..` or the like, so that the call would go to another path.
    Path {
        /// The path of the operation.
        template: String,
    },
    /// The base URL is plain http to another machine, which would show the token to everybody between.
    Insecure,
    /// The answer is larger than [`Connection::with_answer_limit`](crate::Connection) allows.
    AnswerTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
}

impl Failure {
    /// The failure that `error` carries, if it carries one.
    pub fn of<E>(error: &Error<E>) -> Option<&Self> {
        match error {
            Error::UnexpectedResponse(response) => {
                response.extensions().get::<Arc<Self>>().map(AsRef::as_ref)
            }
            _ => None,
        }
    }

    pub(crate) fn authorize(error: AuthorizeError) -> Self {
        Self::of_kind(FailureKind::Authorize(error))
    }

    /// With status and code of the last answer.
    pub(crate) fn delivery(error: DeliverError, report: &Report) -> Self {
        Self {
            status: report.status(),
            code: report.code(),
            reference: report.reference(),
            ..Self::of_kind(FailureKind::Delivery(error))
        }
    }

    pub(crate) fn path(template: &str) -> Self {
        let template = template.to_owned();
        Self::of_kind(FailureKind::Path { template })
    }

    pub(crate) fn too_large(limit: usize, status: StatusCode) -> Self {
        let status = Some(status.as_u16());
        Self { status, ..Self::of_kind(FailureKind::AnswerTooLarge { limit }) }
    }

    pub(crate) fn insecure() -> Self {
        Self::of_kind(FailureKind::Insecure)
    }

    fn of_kind(kind: FailureKind) -> Self {
        Self { kind, status: None, code: None, reference: None }
    }

    /// The stand-in response.
    pub(crate) fn into_response(self) -> Response {
        let words = match self.kind {
            FailureKind::Authorize(_) => "authorization failed before the call was complete",
            FailureKind::Delivery(_) => "the call was given up before there was an answer",
            FailureKind::Path { .. } => "a path parameter would lead to another path",
            FailureKind::Insecure => "credentials are only sent by https, or to this machine",
            FailureKind::AnswerTooLarge { .. } => "the answer is larger than the limit",
        };
        let mut response = http::Response::new(Vec::new());
        // 999 is outside of every range that an OpenAPI document can list.
        *response.status_mut() = StatusCode::from_u16(999).unwrap_or_default();
        response.headers_mut().insert(FAILURE, HeaderValue::from_static(words));
        response.extensions_mut().insert(Arc::new(self));
        response.into()
    }
}
