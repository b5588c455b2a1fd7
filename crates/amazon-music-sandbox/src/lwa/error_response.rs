//! Responses of Login with Amazon.

use std::borrow::Cow;

use http::header::{CACHE_CONTROL, CONTENT_TYPE, PRAGMA};
use serde_json::{Value, json};

use crate::{
    catalogue::ids,
    response::{self, Response, with_header},
    world::World,
};

/// An error response of Login with Amazon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OauthError {
    status: u16,
    pub(super) error: Cow<'static, str>,
    pub(super) description: Cow<'static, str>,
}

impl OauthError {
    pub(super) const CLIENT: Self =
        Self::new(401, "invalid_client", "Client authentication failed");
    pub(super) const NOT_ALLOWED: Self =
        Self::new(400, "unauthorized_client", "Not authorized for requested operation");
    pub(super) const GRANT_TYPE: Self = Self::new(
        400,
        "unsupported_grant_type",
        "The authorization grant type is not supported by the authorization server",
    );
    pub(super) const RESPONSE_TYPE: Self = Self::new(
        400,
        "unsupported_response_type",
        "The request has an invalid parameter : response_type",
    );
    pub(super) const SCOPE: Self =
        Self::new(400, "invalid_scope", "The request has an invalid parameter : scope");
    pub(super) const ACCESS_TOKEN: Self =
        Self::new(400, "invalid_token", "The request has an invalid parameter : access_token");
    pub(super) const SCOPE_MISSING: Self =
        Self::new(403, "insufficient_scope", "The access token does not allow this");
    pub(super) const PENDING: Self =
        Self::new(400, "authorization_pending", "Authorization pending");
    pub(super) const SLOW_DOWN: Self = Self::new(400, "slow_down", "Polling too often");
    pub(super) const CODE_PAIR: Self =
        Self::new(400, "invalid_code_pair", "The code pair is not valid");
    pub(super) const DENIED: Self = Self::new(400, "access_denied", "Access not permitted.");

    const fn new(status: u16, error: &'static str, description: &'static str) -> Self {
        Self { status, error: Cow::Borrowed(error), description: Cow::Borrowed(description) }
    }

    /// An error about a parameter that is missing or invalid.
    pub(super) fn parameter(name: &str) -> Self {
        let description = format!("The request is missing or has an invalid parameter : {name}");
        Self::fault(400, "invalid_request", Some(&description))
    }

    /// An error about an invalid code or refresh token, or a parameter that does not match it.
    pub(super) fn grant(name: &str) -> Self {
        let description = format!("The request has an invalid grant parameter : {name}");
        Self::fault(400, "invalid_grant", Some(&description))
    }

    /// Any error, also for faults.
    pub(crate) fn fault(status: u16, error: &str, description: Option<&str>) -> Self {
        let description = description.unwrap_or("A fault of the sandbox");
        let (error, description) = (error.to_owned().into(), description.to_owned().into());
        Self { status, error, description }
    }

    pub(crate) fn response(&self, world: &mut World) -> Response {
        let number = world.error_responses.next();
        let request_id = ids::uuid(world.catalogue.seed(), "error", number);
        let body = json!({
            "error": self.error,
            "error_description": self.description,
            "request_id": request_id,
        });
        uncached(response::json(self.status, &body))
    }
}

/// A success with JSON.
pub(super) fn success(body: &Value) -> Response {
    uncached(response::json(200, body))
}

/// Sets the headers that Amazon's pages show.
fn uncached(response: Response) -> Response {
    // Amazon's pages omit its equals sign, which the fault `content_type` can imitate.
    let response = with_header(response, CONTENT_TYPE, "application/json;charset=UTF-8");
    let response = with_header(response, CACHE_CONTROL, "no-store");
    with_header(response, PRAGMA, "no-cache")
}
