//! The meaning of a response for a login on a device: go on, start again, or give up.

use super::pair::CodePair;
use crate::{
    Error, ErrorKind, Login, beta, clock::Instant, lwa::LwaResponse, token::TokenResponse,
};

/// The meaning of the response to one poll.
pub(super) enum Verdict {
    Granted(TokenResponse),
    Pending,
    SlowDown,
    /// The codes are used up, unknown or too old.
    PairEnded(Error),
    /// Nothing is known; retry.
    Retry(Error),
    /// No further request can help.
    Rejected(Error),
}

impl Verdict {
    /// Amazon's own client gives up on the same codes, starts again on the same codes, and asks again
    /// whatever else happens. How a user's denial is told is not documented; `access_denied` of the RFC
    /// is understood, and any other code would end with the pair's lifetime.
    pub(super) fn of(response: Result<LwaResponse, Error>, pair: &CodePair, login: &Login) -> Self {
        let read = response.and_then(|response| TokenResponse::read(&response, &pair.secrets()));
        let error = match read {
            Ok(response) => return Self::Granted(response),
            Err(error) => error,
        };
        let code = error.oauth_error().map(str::to_ascii_lowercase);
        match code.as_deref() {
            Some("authorization_pending") => Self::Pending,
            Some("slow_down") => Self::SlowDown,
            Some("invalid_code_pair" | "expired_token" | "invalid_grant") => {
                Self::PairEnded(used_up(&error))
            }
            _ if is_final(&error) => Self::Rejected(explained(error, login)),
            _ => Self::Retry(error),
        }
    }
}

/// Returns `true` if no further request can help.
pub(super) fn is_final(error: &Error) -> bool {
    match error.oauth_error().map(str::to_ascii_lowercase).as_deref() {
        Some(
            "access_denied"
            | "invalid_client"
            | "unauthorized_client"
            | "invalid_request"
            | "unsupported_grant_type"
            | "invalidvalue"
            | "invalid_scope",
        ) => true,
        Some(_) => false,
        None => match error.status() {
            // The endpoint itself, which says no, or yes without what was asked for.
            Some(400) => true,
            Some(200..=299) => error.kind() == ErrorKind::Protocol,
            // A proxy or the page of a network in between, or a fault that passes.
            Some(_) => false,
            // The request could not even be made.
            None => !error.is_transient(),
        },
    }
}

/// Reads the response to the request for a pair, which was sent at `asked_at`.
pub(super) fn read_pair(
    response: Result<LwaResponse, Error>,
    asked_at: Instant,
    login: &Login,
) -> Result<CodePair, Error> {
    response
        .and_then(|response| CodePair::read(&response, asked_at))
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
        Some(status) => told.with_response(status, error.retry_after()),
        None => told,
    };
    let description = error.description().map(str::to_owned);
    told.with_oauth_error(error.oauth_error().unwrap_or_default().to_owned(), description)
}
