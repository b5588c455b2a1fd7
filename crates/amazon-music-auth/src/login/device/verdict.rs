//! What an answer means for a login on a device: go on, start again, or give up.

use super::pair::CodePair;
use crate::{Error, ErrorKind, Login, beta, clock::Instant, http::Answer, token::TokenAnswer};

/// What the answer to one question means.
pub(super) enum Verdict {
    Granted(TokenAnswer),
    Pending,
    SlowDown,
    /// The codes are used up, unknown or too old.
    PairEnded(Error),
    /// Nothing is known; ask again.
    Retry(Error),
    /// No further question can help.
    Refused(Error),
}

impl Verdict {
    /// Amazon's own client gives up on the same codes, starts again on the same codes, and asks again
    /// whatever else happens. How a user's refusal is told is not documented; `access_denied` of the RFC
    /// is understood, and any other code would end with the pair's lifetime.
    pub(super) fn of(answer: Result<Answer, Error>, pair: &CodePair, login: &Login) -> Self {
        let read = answer.and_then(|answer| TokenAnswer::read(&answer, &pair.secrets()));
        let error = match read {
            Ok(answer) => return Self::Granted(answer),
            Err(error) => error,
        };
        let code = error.oauth_error().map(str::to_ascii_lowercase);
        match code.as_deref() {
            Some("authorization_pending") => Self::Pending,
            Some("slow_down") => Self::SlowDown,
            Some("invalid_code_pair" | "expired_token" | "invalid_grant") => {
                Self::PairEnded(used_up(&error))
            }
            Some(
                "access_denied"
                | "invalid_client"
                | "unauthorized_client"
                | "invalid_request"
                | "unsupported_grant_type"
                | "invalidvalue"
                | "invalid_scope",
            ) => Self::Refused(explained(error, login)),
            Some(_) => Self::Retry(error),
            None => match error.status() {
                // The endpoint itself, which says no, or yes without a token.
                Some(400) => Self::Refused(error),
                Some(200..=299) if error.kind() == ErrorKind::Protocol => Self::Refused(error),
                // The request could not even be made.
                None if error.kind() == ErrorKind::Configuration => Self::Refused(error),
                _ => Self::Retry(error),
            },
        }
    }
}

/// Reads the answer to the request for a pair, which was sent at `asked_at`.
pub(super) fn read_pair(
    answer: Result<Answer, Error>,
    asked_at: Instant,
    login: &Login,
) -> Result<CodePair, Error> {
    answer
        .and_then(|answer| CodePair::read(&answer, asked_at))
        .map_err(|error| explained(error, login))
}

/// With the hints that only fit a login on a device.
fn explained(error: Error, login: &Login) -> Error {
    let is = |code| error.oauth_error().is_some_and(|said| said.eq_ignore_ascii_case(code));
    if is("invalid_client") {
        return error.with_hint(
            "use a Client ID that the Security Profile made for TVs and other devices: \
             those for the web and for phones cannot log in with a code",
        );
    }
    beta::explained(error, login.scopes())
}

/// The pair ended, whatever code says so: `invalid_grant` would mean the end of a session elsewhere.
fn used_up(error: &Error) -> Error {
    let told = Error::new(ErrorKind::Expired, "the code of this login is no longer valid");
    let told = match error.status() {
        Some(status) => told.with_answer(status, error.retry_after()),
        None => told,
    };
    let description = error.description().map(str::to_owned);
    told.with_oauth_error(error.oauth_error().unwrap_or_default().to_owned(), description)
}
