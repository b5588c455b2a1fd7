//! What can go wrong, and how it is told from the error of the bindings.

use std::error;

use amazon_music_api::{self as api, AuthorizeError, Failure, FailureKind, Problem};
use amazon_music_auth as auth;

use super::{refusal::Refusal, undecodable::Undecodable};
use crate::{UndecodableItem, delivery::Undelivered, scopes::Lack};

/// What can go wrong.
pub(super) enum Kind {
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
    /// The login lacks scopes, and was not to be tried without them.
    NotGranted(Lack),
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
    NoContent,
    CursorAgain,
    NoCursor,
    OnlyEmpty,
}

pub(super) type Cause = Box<dyn error::Error + Send + Sync>;

/// What went wrong with a call, as the bindings tell it.
pub(super) fn of<E: Problem>(error: api::Error<E>) -> Kind {
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
                Some(Undelivered::NotGranted(lack)) => Kind::NotGranted(lack.clone()),
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
        api::Error::InvalidResponsePayload(body, error) => {
            Kind::Decode(Undecodable::new(&body, &error))
        }
        api::Error::UnexpectedResponse(response) => {
            Kind::UnexpectedStatus(response.status().as_u16())
        }
    }
}
