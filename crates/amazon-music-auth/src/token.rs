//! Reads the responses of the token endpoint: tokens, or the reason why there are none.
//!
//! Login with Amazon departs from the RFCs in places, so nothing here is stricter than it must be.
//! Requests are sent in `token_endpoint`.

use std::{borrow::Cow, time::Duration};

use serde_json::{Map, Value};

use crate::{
    AccessToken, Error, ErrorKind, RefreshToken, ScopeSet, beta, json, lwa::LwaResponse,
    redact::redact_also, secret,
};

/// The lifetime of a token whose response names none, or none that can be read.
///
/// Amazon's Authentication page says that an hour is usual. If it is less, the service rejects the
/// token and it is refreshed then; rejecting the response would lose a token that works.
pub(crate) const USUAL_LIFETIME: Duration = Duration::from_secs(60 * 60);

/// The shortest lifetime that is believed: a shorter one would mean a refresh for every call.
const MIN_LIFETIME: Duration = Duration::from_secs(10);

/// The longest lifetime that is believed.
pub(crate) const MAX_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// The content of a successful response.
#[derive(Debug)]
pub(crate) struct TokenResponse {
    pub(crate) access_token: AccessToken,
    /// Absent where the one that was sent stays in use, and for apps that get none.
    pub(crate) refresh_token: Option<RefreshToken>,
    pub(crate) lifetime: Duration,
    /// Not documented for this response, but believed if it comes.
    pub(crate) scopes: Option<ScopeSet>,
}

impl TokenResponse {
    /// Reads a response. `sent` are the secrets of the request, which must not reappear in errors.
    ///
    /// # Errors
    /// The error that the body names, whatever the status; else the one that the status tells of; else
    /// [`ErrorKind::Protocol`] where a success holds no bearer token.
    pub(crate) fn read(response: &LwaResponse, sent: &[&str]) -> Result<Self, Error> {
        Self::from_body(read_object(response, sent)?)
            .map_err(|error| error.with_response(response.status(), response.retry_after()))
    }

    fn from_body(mut body: Map<String, Value>) -> Result<Self, Error> {
        let mut text = |field| json::take_text(&mut body, field).filter(|text| !text.is_empty());
        let access_token = text("access_token").map(AccessToken::new);
        let refresh_token = text("refresh_token").map(RefreshToken::new);
        let token_type = text("token_type");
        let scopes = text("scope").map(|scopes| ScopeSet::known_in(&scopes));
        let lifetime = body.get("expires_in").and_then(lifetime).unwrap_or(USUAL_LIFETIME);
        // One that cannot be sent would end the session at its next start.
        let refresh_token = refresh_token.filter(|token| secret::fault(token.expose()).is_none());
        let access_token = access_token.filter(|token| secret::fault(token.expose()).is_none());
        let Some(access_token) = access_token else {
            let message = "Login with Amazon sent no access token that can be used";
            return Err(Error::new(ErrorKind::Protocol, message));
        };
        if token_type.is_some_and(|token_type| !token_type.eq_ignore_ascii_case("bearer")) {
            let message = "Login with Amazon sent a token that is not a bearer token";
            return Err(Error::new(ErrorKind::Protocol, message));
        }
        Ok(Self {
            access_token,
            refresh_token,
            lifetime: lifetime.clamp(MIN_LIFETIME, MAX_LIFETIME),
            scopes: scopes.filter(|scopes| !scopes.is_empty()),
        })
    }
}

/// Returns the object in a successful response. `sent` are the secrets of the request, which must not
/// reappear in errors.
///
/// # Errors
/// The error that the body names, whatever the status; else the one that the status tells of.
pub(crate) fn read_object(
    response: &LwaResponse,
    sent: &[&str],
) -> Result<Map<String, Value>, Error> {
    let text = str::from_utf8(response.body());
    let body = text.ok().and_then(|text| json::object(text).ok().flatten());
    let said = |body: &Map<String, Value>, field| {
        let text = body.get(field)?.as_str()?;
        (!text.is_empty()).then(|| redact_also(text, sent))
    };
    if let Some(body) = &body
        && let Some(code) = said(body, "error")
    {
        return Err(error_response(response, code, said(body, "error_description")));
    }
    match (response.status(), body) {
        (200..=299, Some(body)) => Ok(body),
        // A page of HTML or nothing at all comes from something in between, not from the endpoint.
        (200..=299, None) => Err(unreadable(response, ErrorKind::Transient)),
        (status, _) => Err(unreadable(response, ErrorKind::of_status(status))),
    }
}

/// `expires_in`, which Amazon's own pages show both as a number and as a string.
pub(crate) fn lifetime(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    let longest = MAX_LIFETIME.as_secs_f64();
    seconds.is_finite().then(|| Duration::from_secs_f64(seconds.clamp(0.0, longest)))
}

/// Returns the error for a code of OAuth or of Login with Amazon.
fn error_response(response: &LwaResponse, code: String, description: Option<String>) -> Error {
    let meaning = meaning(&code.to_ascii_lowercase()).unwrap_or_else(|| {
        (ErrorKind::of_status(response.status()), "Login with Amazon rejected the request", None)
    });
    meant(meaning)
        .with_response(response.status(), response.retry_after())
        .with_oauth_error(code, description)
}

pub(crate) fn meant((kind, message, hint): Meaning) -> Error {
    let error = Error::new(kind, message);
    match hint {
        Some(hint) => error.with_hint(hint),
        None => error,
    }
}

pub(crate) type Meaning = (ErrorKind, &'static str, Option<&'static str>);

/// What each known code means, in lower case: Amazon's own clients meet several spellings.
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
            (Protocol, "Login with Amazon finds the request malformed", None)
        }
        "unsupported_grant_type" => {
            (Protocol, "Login with Amazon does not know this kind of request", None)
        }
        "invalid_token" => (
            LoginRequired,
            "the access token is not valid, or not any more",
            Some("ask the session for a token again, or log in again"),
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
        "authorization_pending" => {
            (Transient, "the user has not finished the login", Some("ask again after the interval"))
        }
        "slow_down" => (
            Transient,
            "Login with Amazon is asked too often",
            Some("wait longer between requests"),
        ),
        "server_error" | "servererror" | "temporarily_unavailable" => {
            (Transient, "Login with Amazon has a fault of its own", None)
        }
        _ => return None,
    })
}

/// Returns the error for a response whose body says nothing that is understood.
fn unreadable(response: &LwaResponse, kind: ErrorKind) -> Error {
    let message: Cow<'static, str> = match response.status() {
        429 => "Login with Amazon is asked too often".into(),
        500.. => "Login with Amazon has a fault of its own".into(),
        200..=299 => "Login with Amazon sent a response that is not a JSON object".into(),
        300..=399 => "Login with Amazon sent a redirect, which is not followed".into(),
        _ => "Login with Amazon rejected the request without a reason".into(),
    };
    let error = Error::new(kind, message).with_response(response.status(), response.retry_after());
    if response.status() == 404 {
        error.with_hint("check the address of the endpoints")
    } else {
        error
    }
}

#[cfg(test)]
mod tests;
