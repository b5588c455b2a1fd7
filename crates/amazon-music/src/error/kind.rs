//! What can go wrong, and how it is told from the error of the bindings.

use std::{error, fmt, time::Duration};

use amazon_music_api::{self as api, AuthorizeError, Failure, FailureKind, Problem};
use amazon_music_auth as auth;
use serde::de::DeserializeOwned;

use crate::{UndecodableItem, delivery::Undelivered, scopes::Lack};

/// The longest wait that a server can ask for with `Retry-After`.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

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

/// What the service said.
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) reference: Option<String>,
    pub(super) url: Option<String>,
    pub(super) excerpt: Option<String>,
    pub(super) retry_after: Option<Duration>,
    /// Scopes whose lack may be the cause.
    pub(super) lack: Option<Lack>,
}

/// Where an answer stopped making sense. The value itself is not kept: it may be private.
#[derive(Debug, Clone)]
pub(crate) struct Undecodable {
    pub(crate) path: Option<String>,
    reason: String,
}

impl Undecodable {
    /// Why `body` is not a `T`.
    pub(super) fn find<T: DeserializeOwned>(body: &[u8]) -> Self {
        let reader = &mut serde_json::Deserializer::from_slice(body);
        match serde_path_to_error::deserialize::<_, T>(reader) {
            Err(error) => {
                // Keys are the server's words.
                let path = auth::redact(&error.path().to_string());
                Self::new((path != ".").then_some(path), error.inner())
            }
            // More than one document: each alone is fine.
            Ok(_) => Self {
                path: None,
                reason: "there is more behind the end of the document".to_owned(),
            },
        }
    }

    pub(crate) fn new(path: Option<String>, error: &serde_json::Error) -> Self {
        Self { path, reason: reason(error) }
    }
}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl error::Error for Undecodable {}

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
        api::Error::ErrorResponse(response) => {
            let clean = |text: Option<&str>| text.map(auth::redact).filter(|text| !text.is_empty());
            Kind::Refused(Refusal {
                status: response.status().as_u16(),
                retry_after: retry_after(response.headers()),
                code: clean(response.code()),
                message: clean(response.message()),
                reference: clean(response.reference()),
                url: clean(response.url()).filter(|url| url.starts_with("https://")),
                excerpt: clean(response.excerpt()),
                lack: None,
            })
        }
        api::Error::InvalidResponsePayload(_, error) => {
            Kind::Decode(Undecodable::new(None, &error))
        }
        api::Error::UnexpectedResponse(response) => {
            Kind::UnexpectedStatus(response.status().as_u16())
        }
    }
}

/// The wait in seconds. The header's other form, a date, is not read.
fn retry_after(headers: &reqwest::header::HeaderMap) -> Option<Duration> {
    let seconds = headers.get(reqwest::header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST_WAIT))
}

/// Why JSON could not be decoded, without quoting it.
fn reason(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Eof => "it ends in the middle",
        serde_json::error::Category::Syntax => "it is not JSON",
        serde_json::error::Category::Data => "a value has another form than expected",
        serde_json::error::Category::Io => "it could not be read",
    };
    format!("{what} (line {}, column {})", error.line(), error.column())
}
