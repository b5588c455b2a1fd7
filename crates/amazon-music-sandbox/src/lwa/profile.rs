//! The customer profile of Login with Amazon, which is not the profile of Amazon Music.

use serde_json::json;

use super::error_response::{OauthError, success};
use crate::{
    form::Form,
    request::{Request, RequestExt as _},
    response::Response,
    world::World,
};

/// Responds with what the scopes of the token allow. The token may come in any of the three documented places.
pub(super) fn respond(world: &World, request: &Request) -> Result<Response, OauthError> {
    let form = Form::of_query(request);
    let token = request
        .bearer()
        .or(request.header_text("x-amz-access-token"))
        .or(form.get("access_token"))
        .ok_or(OauthError::parameter("access_token"))?;
    let now = world.clock.now();
    let grant = world.grants.find(token, now).ok_or(OauthError::ACCESS_TOKEN)?;
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
