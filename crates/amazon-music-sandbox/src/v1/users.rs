//! The profile of a user.

use serde_json::{Value, json};

use super::{
    context::{Context, HandlerResult, data},
    render::{MEDIA, PLAYER},
};
use crate::account::Account;

pub(super) fn me(context: &mut Context<'_>) -> HandlerResult {
    data("user", complete(context.me()))
}

/// Replaces the profile. The response has the envelope of the table in the service's documentation, not of its sample.
pub(super) fn change(context: &mut Context<'_>) -> HandlerResult {
    let body = context.body()?;
    let name = body.required("name")?;
    let visibility = body.required("visibility")?;
    let playback_visibility = body.required("playbackVisibility")?;
    let profile = &mut context.me_mut().profile;
    profile.name = Some(name);
    profile.visibility = visibility;
    profile.playback_visibility = playback_visibility;
    data("updateUser", complete(context.me()))
}

fn complete(account: &Account) -> Value {
    let profile = &account.profile;
    json!({
        "id": account.id(),
        "name": profile.name,
        "images": [{ "height": 0, "width": 0, "url": format!("{MEDIA}/images/profile.png") }],
        "url": format!("{PLAYER}/profiles/{}", account.id()),
        "tier": profile.tier,
        "handle": profile.handle,
        "visibility": profile.visibility,
        "playbackVisibility": profile.playback_visibility,
    })
}

/// The short form of a user.
pub(super) fn short(account: &Account) -> Value {
    let url = format!("{PLAYER}/profiles/{}", account.id());
    json!({ "id": account.id(), "name": account.profile.name, "url": url })
}
