//! Refusals of Login with Amazon: an error code and a description, as JSON.

use std::borrow::Cow;

use serde_json::json;

use super::unstored;
use crate::{catalogue::ids, server::Outgoing, world::World};

/// Why a request to Login with Amazon is not answered as asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OauthRefusal {
    status: u16,
    error: Cow<'static, str>,
    description: Cow<'static, str>,
}

impl OauthRefusal {
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

    /// A parameter that is missing or makes no sense.
    pub(super) fn parameter(name: &str) -> Self {
        let description = format!("The request is missing or has an invalid parameter : {name}");
        Self { description: description.into(), ..Self::new(400, "invalid_request", "") }
    }

    /// A code or refresh token that is not valid, or something that does not fit it.
    pub(super) fn grant(name: &str) -> Self {
        let description = format!("The request has an invalid grant parameter : {name}");
        Self { description: description.into(), ..Self::new(400, "invalid_grant", "") }
    }

    /// Any refusal, for faults.
    pub(crate) fn fault(status: u16, error: &str, description: Option<&str>) -> Self {
        let description = description.unwrap_or("A fault of the sandbox");
        let (error, description) = (error.to_owned().into(), description.to_owned().into());
        Self { status, error, description }
    }

    pub(super) fn error(&self) -> &str {
        &self.error
    }

    pub(super) fn description(&self) -> &str {
        &self.description
    }

    pub(crate) fn outgoing(&self, world: &mut World) -> Outgoing {
        world.refusals += 1;
        let request_id = ids::uuid(world.catalogue.seed(), "refusal", world.refusals);
        unstored(Outgoing::json(
            self.status,
            &json!({
                "error": self.error,
                "error_description": self.description,
                "request_id": request_id,
            }),
        ))
    }
}
