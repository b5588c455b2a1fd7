//! Information about an access token.

use serde_json::json;

use super::error_response::{OauthError, success};
use crate::{form::Form, request::Request, response::Response, world::World};

/// Responds with the owner of the token. `exp` is the remaining lifetime in seconds, not a point in time.
pub(super) fn respond(world: &World, request: &Request) -> Result<Response, OauthError> {
    let form = Form::of_query(request);
    let token = form.get("access_token").ok_or(OauthError::parameter("access_token"))?;
    let now = world.clock.now();
    let grant = world.grants.find(token, now).ok_or(OauthError::ACCESS_TOKEN)?;
    let left = grant.expires_at.milliseconds().saturating_sub(now.milliseconds()) / 1_000;
    Ok(success(&json!({
        "iss": "https://www.amazon.com",
        "user_id": grant.login.user_id(),
        "aud": grant.login.client_id,
        "app_id": grant.login.security_profile,
        "exp": left,
        "iat": grant.issued_at.milliseconds() / 1_000,
    })))
}
