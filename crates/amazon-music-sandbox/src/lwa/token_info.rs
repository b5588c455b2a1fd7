//! What Login with Amazon tells about an access token.

use serde_json::json;

use super::{Form, OauthRefusal, success, user_id};
use crate::{
    server::{Incoming, Outgoing},
    world::World,
};

/// Answers with whose the token is. `exp` is the time that is left, and not a moment.
pub(super) fn answer(world: &mut World, incoming: &Incoming) -> Result<Outgoing, OauthRefusal> {
    let form = Form::of_query(incoming);
    let token = form.get("access_token").ok_or(OauthRefusal::parameter("access_token"))?;
    let now = world.clock.now();
    let grant = world.grants.find(token, now).ok_or(OauthRefusal::ACCESS_TOKEN)?;
    let left = grant.expires_at.milliseconds().saturating_sub(now.milliseconds()) / 1_000;
    Ok(success(&json!({
        "iss": "https://www.amazon.com",
        "user_id": user_id(&grant.login),
        "aud": grant.login.client_id,
        "app_id": grant.login.security_profile,
        "exp": left,
        "iat": grant.issued_at.milliseconds() / 1_000,
    })))
}
