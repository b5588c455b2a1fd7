//! Reads the responses of the token endpoint.
//!
//! Login with Amazon departs from the RFCs in places, so the readers are no stricter than they must be.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::{
    AccessToken, Error, ErrorKind, RefreshToken, ScopeSet, beta,
    json::{self, Damaged},
    lwa::LwaResponse,
    redact::redact_also,
};

/// The lifetime of a token if the response has no valid one.
///
/// Amazon's Authentication page says that an hour is usual. If it is less, the service rejects the
/// token and it is refreshed then. Rejecting the response would lose a valid token.
pub(crate) const USUAL_LIFETIME: Duration = Duration::from_secs(60 * 60);

/// The lower bound of a lifetime: a shorter one would mean a refresh for every call.
const MIN_LIFETIME: Duration = Duration::from_secs(10);

/// The upper bound of a lifetime.
pub(crate) const MAX_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// The content of a successful response.
#[derive(Debug)]
pub(crate) struct TokenResponse {
    pub(crate) access_token: AccessToken,
    /// `None` if the refresh token that was sent stays in use, or the app gets none.
    pub(crate) refresh_token: Option<RefreshToken>,
    pub(crate) lifetime: Duration,
    /// Not documented for this response, but used if it is there.
    pub(crate) scopes: Option<ScopeSet>,
}

impl TokenResponse {
    /// Reads a response. Errors do not repeat `sent`, the secrets of the request.
    ///
    /// # Errors
    /// Like [`read_object`], and [`ErrorKind::Protocol`] if a success has no bearer token.
    pub(crate) fn read(response: &LwaResponse, sent: &[&str]) -> Result<Self, Error> {
        Self::from_body(read_object(response, sent)?)
            .map_err(|error| error.with_response(response.status(), response.retry_after()))
    }

    fn from_body(mut body: Map<String, Value>) -> Result<Self, Error> {
        let protocol = |message| Error::new(ErrorKind::Protocol, message);
        let mut token = |field| json::take_secret(&mut body, field);
        let access_token = token("access_token").map(|token| token.map(AccessToken::new));
        let refresh_token = token("refresh_token").map_err(|Damaged| {
            // Without it, the session would end unnoticed.
            protocol("Login with Amazon sent a damaged refresh token")
        })?;
        let lifetime = body.get("expires_in").and_then(lifetime).unwrap_or(USUAL_LIFETIME);
        let scopes = json::text(&body, "scope").map(ScopeSet::known_in);
        let Ok(Some(access_token)) = access_token else {
            return Err(protocol("Login with Amazon sent no usable access token"));
        };
        if json::text(&body, "token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer"))
        {
            return Err(protocol("Login with Amazon sent a token that is not a bearer token"));
        }
        Ok(Self {
            access_token,
            refresh_token: refresh_token.map(RefreshToken::new),
            lifetime: lifetime.clamp(MIN_LIFETIME, MAX_LIFETIME),
            scopes: scopes.filter(|scopes| !scopes.is_empty()),
        })
    }
}

/// Returns the JSON object of a successful response, whose broken text is replaced. Errors do not repeat `sent`, the secrets of the request.
///
/// # Errors
/// Returns the error that the body names, unless the status is that of a fault; else that of the status.
pub(crate) fn read_object(
    response: &LwaResponse,
    sent: &[&str],
) -> Result<Map<String, Value>, Error> {
    let body = json::object(response.body());
    let (Ok(fields) | Err(fields)) = &body;
    let text = |field| Some(redact_also(json::text(fields, field)?, sent));
    let error = match text("error") {
        Some(code) => {
            of_code(response.status(), &code).with_oauth_error(code, text("error_description"))
        }
        None => match (response.status(), body) {
            (200..=299, Ok(body)) => return Ok(body),
            (status, _) => unreadable(status),
        },
    };
    Err(error.with_response(response.status(), response.retry_after()))
}

/// Reads `expires_in`, which Amazon's own pages show both as a number and as a string.
pub(crate) fn lifetime(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    let longest = MAX_LIFETIME.as_secs_f64();
    seconds.is_finite().then(|| Duration::from_secs_f64(seconds.clamp(0.0, longest)))
}

/// Creates the error of a response with a code. Only a 4xx that is no fault can end a session.
fn of_code(status: u16, code: &str) -> Error {
    let kind = ErrorKind::of_status(status);
    match meaning(&code.to_ascii_lowercase()) {
        _ if kind == ErrorKind::Transient => unreadable(status),
        Some((ErrorKind::LoginRequired, ..)) if !(400..500).contains(&status) => {
            let message = "Login with Amazon sent an error code with a status that contradicts it";
            Error::new(ErrorKind::Protocol, message)
        }
        Some(meaning) => meant(meaning),
        None => Error::new(kind, "Login with Amazon rejected the request"),
    }
}

/// Creates the error of a known code.
pub(crate) fn meant((kind, message, hint): Meaning) -> Error {
    let error = Error::new(kind, message);
    match hint {
        Some(hint) => error.with_hint(hint),
        None => error,
    }
}

pub(crate) type Meaning = (ErrorKind, &'static str, Option<&'static str>);

/// Returns the meaning of a code in lower case: Amazon's own clients meet several spellings.
pub(crate) fn meaning(code: &str) -> Option<Meaning> {
    use ErrorKind::{Configuration, Denied, Expired, LoginRequired, Protocol, Transient};

    Some(match code {
        "invalid_grant" => {
            (LoginRequired, "the login has ended: its refresh token or code is not valid", None)
        }
        "invalid_client" => (
            Configuration,
            "Login with Amazon does not accept the app's identity",
            Some("check the client ID and client secret; the secret may have been replaced"),
        ),
        "unauthorized_client" => (
            Configuration,
            "the app may not do this with Login with Amazon",
            Some(
                "use the client ID that the refresh token or code was issued to, and a kind of login that it \
                 allows",
            ),
        ),
        "invalid_scope" => {
            (Configuration, "Login with Amazon does not accept the scopes", Some(beta::HINT))
        }
        "invalid_request" | "invalidvalue" => {
            (Protocol, "Login with Amazon rejected the request as malformed", None)
        }
        "unsupported_grant_type" => {
            (Protocol, "Login with Amazon does not support this grant type", None)
        }
        "invalid_token" => (
            LoginRequired,
            "the access token is invalid or has expired",
            Some("request a token from the session again, or log in again"),
        ),
        "insufficient_scope" => (
            Configuration,
            "the access token does not allow this",
            Some("log in with the scopes that it needs"),
        ),
        "access_denied" => (Denied, "the login was denied", None),
        "expired_token" | "invalid_code_pair" => {
            (Expired, "the code of this login is no longer valid", None)
        }
        "authorization_pending" => (
            Transient,
            "the user has not finished the login",
            Some("poll again after the interval"),
        ),
        "slow_down" => (
            Transient,
            "too many requests to Login with Amazon",
            Some("wait longer between requests"),
        ),
        "server_error" | "servererror" | "temporarily_unavailable" => {
            (Transient, "Login with Amazon has an internal error", None)
        }
        _ => return None,
    })
}

/// Returns the error of a response by its status.
fn unreadable(status: u16) -> Error {
    let message = match status {
        408 | 425 => "Login with Amazon did not process the request",
        429 => "too many requests to Login with Amazon",
        500.. => "Login with Amazon has an internal error",
        200..=299 => "Login with Amazon sent a response that is not a JSON object",
        300..=399 => "Login with Amazon sent a redirect, which is not followed",
        _ => "Login with Amazon rejected the request without a reason",
    };
    match status {
        // A proxy or a captive portal sends HTML or an empty body, not the endpoint.
        200..=299 => Error::new(ErrorKind::Transient, message),
        404 => Error::new(ErrorKind::Configuration, message)
            .with_hint("check the address of the endpoints"),
        _ => Error::new(ErrorKind::of_status(status), message),
    }
}

#[cfg(test)]
mod tests;
