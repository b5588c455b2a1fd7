//! The customer profile of Login with Amazon, which is not the profile of Amazon Music.

use serde_json::json;

use super::{Form, OauthRefusal, success, user_id};
use crate::{
    server::{Incoming, Outgoing},
    world::World,
};

/// Answers with what the scopes of the token allow. It may come in any of the three documented places.
pub(super) fn answer(world: &mut World, incoming: &Incoming) -> Result<Outgoing, OauthRefusal> {
    let form = Form::of_query(incoming);
    let token = incoming
        .bearer()
        .or(incoming.find_header("x-amz-access-token"))
        .or(form.get("access_token"))
        .ok_or(OauthRefusal::parameter("access_token"))?;
    let now = world.clock.now();
    let grant = world.grants.find(token, now).ok_or(OauthRefusal::ACCESS_TOKEN)?;
    let has = |scope: &str| grant.login.scopes.iter().any(|granted| granted == scope);
    if !(has("profile") || has("profile:user_id") || has("postal_code")) {
        return Err(OauthRefusal::SCOPE_MISSING);
    }
    let account = world.accounts.iter().find(|account| account.id() == grant.login.account);
    let account = account.ok_or(OauthRefusal::ACCESS_TOKEN)?;
    let mut body = json!({ "user_id": user_id(&grant.login) });
    if has("profile") {
        body["name"] = json!(account.profile.name);
        body["email"] = json!(format!("{}@example.com", account.profile.handle));
    }
    if has("postal_code") {
        body["postal_code"] = "98109".into();
    }
    Ok(success(&body))
}
