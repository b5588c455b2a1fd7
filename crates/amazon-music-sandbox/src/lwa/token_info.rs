//! The endpoints that take an access token: token information and the customer profile.

use serde_json::json;

use super::error_response::{OauthError, success};
use crate::{
    form::Form,
    request::{Request, RequestExt as _},
    response::Response,
    world::World,
};

/// Responds with the owner of a token. `exp` is the remaining lifetime in seconds, not a point in time.
pub(super) fn token_info(world: &World, request: &Request) -> Result<Response, OauthError> {
    let form = Form::of_query(request);
    let token = form.get("access_token").ok_or(OauthError::parameter("access_token"))?;
    let now = world.clock.now();
    let grant = world.grants.find(token, now).ok_or(OauthError::ACCESS_TOKEN)?;
    let remaining = grant.expires_at.milliseconds().saturating_sub(now.milliseconds()) / 1_000;
    Ok(success(&json!({
        "iss": "https://www.amazon.com",
        "user_id": grant.login.user_id(),
        "aud": grant.login.client_id,
        "app_id": grant.login.security_profile,
        "exp": remaining,
        "iat": grant.issued_at.milliseconds() / 1_000,
    })))
}

/// Responds with the profile of Login with Amazon, which is not the profile of Amazon Music.
///
/// The token may be in any of the three documented places. Its scopes decide on the fields.
pub(super) fn profile(world: &World, request: &Request) -> Result<Response, OauthError> {
    let form = Form::of_query(request);
    let token = request
        .bearer()
        .or(request.header_text("x-amz-access-token"))
        .or(form.get("access_token"))
        .ok_or(OauthError::parameter("access_token"))?;
    let grant = world.grants.find(token, world.clock.now()).ok_or(OauthError::ACCESS_TOKEN)?;
    let has = |scope: &str| grant.login.scopes.iter().any(|granted| granted == scope);
    if !(has("profile") || has("profile:user_id") || has("postal_code")) {
        return Err(OauthError::SCOPE_MISSING);
    }
    let account = world.accounts.iter().find(|account| account.id() == grant.login.account);
    let account = account.ok_or(OauthError::ACCESS_TOKEN)?;
    let mut body = json!({ "user_id": grant.login.user_id() });
    if has("profile") {
        body["name"] = json!(account.profile.name);
        body["email"] = json!(format!("{}@example.com", account.profile.handle));
    }
    if has("postal_code") {
        body["postal_code"] = "98109".into();
    }
    Ok(success(&body))
}
