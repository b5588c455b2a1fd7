//! Error responses: the documented codes, in the documented envelope.

use std::borrow::Cow;

use serde_json::json;

use crate::{
    catalogue::ids,
    change_error::ChangeError,
    response::{self, Response},
    world::World,
};

/// An error response of the Web API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ErrorResponse {
    status: u16,
    code: Cow<'static, str>,
    message: Cow<'static, str>,
    /// A page where the user can solve the problem.
    url: Option<&'static str>,
    internal_code: Option<&'static str>,
}

impl ErrorResponse {
    const fn new(status: u16, code: &'static str, message: &'static str) -> Self {
        let (code, message) = (Cow::Borrowed(code), Cow::Borrowed(message));
        Self { status, code, message, url: None, internal_code: None }
    }

    const fn with_url(mut self, url: &'static str) -> Self {
        self.url = Some(url);
        self
    }

    pub(super) fn bad_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), ..Self::new(400, "BAD_REQUEST", "") }
    }

    pub(super) fn not_found(what: &str) -> Self {
        let message = format!("No {what} has this ID.").into();
        Self { message, ..Self::new(404, "RESOURCE_NOT_FOUND", "") }
    }

    pub(super) fn missing_scope(scopes: &[&str]) -> Self {
        let message =
            format!("The access token does not have the required scope: {}.", scopes.join(" or "))
                .into();
        let internal_code = Some("SCOPE_MISSING");
        Self { message, internal_code, ..Self::new(403, "ACCESS_DENIED", "") }
    }

    /// Any error, for faults. It has the URL of a documented code.
    pub(crate) fn fault(status: u16, code: &str) -> Self {
        let known = [Self::NO_MUSIC_ACCOUNT, Self::SUBSCRIPTION_TIER, Self::OTHER_DEVICE_PLAYING];
        let url = known.into_iter().find(|known| known.code == code).and_then(|known| known.url);
        let code = code.to_owned().into();
        Self { code, url, ..Self::new(status, "", "A fault of the sandbox.") }
    }

    pub(super) const NO_OPERATION: Self =
        Self::new(404, "RESOURCE_NOT_FOUND", "No operation has this method and path.");
    pub(super) const NO_VERSION: Self = Self::new(
        404,
        "RESOURCE_NOT_FOUND",
        "No operation has this path. The base URL of the API ends with /v1.",
    );
    pub(super) const UNVERIFIED: Self = Self::new(
        404,
        "RESOURCE_NOT_FOUND",
        "This operation is unverified, and the sandbox was started without unverified operations.",
    );
    pub(super) const NO_ACCESS_TOKEN: Self =
        Self::new(401, "NO_ACCESS_TOKEN", "The Authorization header is missing.");
    pub(super) const INVALID_AUTH_TYPE: Self =
        Self::new(401, "INVALID_AUTH_TYPE", "The Authorization header carries no bearer token.");
    pub(super) const INVALID_AUTH_TOKEN: Self =
        Self::new(401, "INVALID_AUTH_TOKEN", "The bearer token is empty.");
    pub(super) const INVALID_ACCESS_TOKEN: Self =
        Self::new(401, "INVALID_ACCESS_TOKEN", "The access token has expired or is not valid.");
    pub(super) const NO_X_API_KEY: Self =
        Self::new(401, "NO_X_API_KEY", "The x-api-key header is missing.");
    pub(super) const INVALID_CLIENT_ID: Self = Self::new(
        401,
        "INVALID_CLIENT_ID",
        "The x-api-key is not the ID of the security profile that the access token was issued to.",
    );
    pub(super) const NO_MUSIC_ACCOUNT: Self =
        Self::new(403, "AUTH_NO_MUSIC_ACCOUNT_FOUND", "No Amazon Music account found.")
            .with_url("https://music.amazon.com");
    pub(super) const NOT_OWNER: Self =
        Self::new(403, "ACCESS_DENIED", "Access to this resource is denied.");
    const SUBSCRIPTION_TIER: Self =
        Self::new(403, "DENIED_SUBSCRIPTION_TIER", "The subscription does not include this.")
            .with_url("https://music.amazon.com/unlimited");
    const OTHER_DEVICE_PLAYING: Self =
        Self::new(422, "MAX_CONCURRENCY_REACHED", "Music is already playing on another device.")
            .with_url("https://music.amazon.com/family");

    /// The response. Its reference is unique within a sandbox.
    pub(crate) fn response(&self, world: &mut World) -> Response {
        let number = world.error_responses.next();
        let mut error = json!({
            "status": self.status.to_string(),
            "code": self.code,
            "message": self.message,
            "reference": ids::uuid(world.catalogue.seed(), "error", number),
        });
        if let Some(url) = self.url {
            error["url"] = url.into();
        }
        if let Some(code) = self.internal_code {
            error["payload"] = json!({ "internalCode": code });
        }
        response::json(self.status, &json!({ "error": error }))
    }
}

impl From<ChangeError> for ErrorResponse {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::NotFound(what) => Self::not_found(what),
            ChangeError::NotOwner => Self::NOT_OWNER,
            ChangeError::Invalid(reason) => Self::bad_request(reason),
            ChangeError::SubscriptionTier => Self::SUBSCRIPTION_TIER,
            ChangeError::OtherDevicePlaying => Self::OTHER_DEVICE_PLAYING,
        }
    }
}
