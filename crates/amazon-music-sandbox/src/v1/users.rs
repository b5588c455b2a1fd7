//! The profile of a customer.

use serde_json::{Value, json};

use super::{
    Answer, Call, data,
    render::{profile_image, profile_url},
};
use crate::account::Account;

pub(super) fn me(call: &mut Call<'_>) -> Answer {
    data("user", whole(call.me()))
}

/// Changes the whole profile. The answer has the envelope of the page's table, not of its sample.
pub(super) fn change(call: &mut Call<'_>) -> Answer {
    let body = call.body()?;
    let name = body.needed_text("name")?.to_owned();
    let visibility = body.needed_visibility("visibility")?;
    let playback_visibility = body.needed_visibility("playbackVisibility")?;
    let profile = &mut call.me_mut().profile;
    profile.name = Some(name);
    profile.visibility = visibility;
    profile.playback_visibility = playback_visibility;
    data("updateUser", whole(call.me()))
}

fn whole(account: &Account) -> Value {
    let profile = &account.profile;
    json!({
        "id": account.id(),
        "name": profile.name,
        "images": [profile_image()],
        "url": profile_url(account.id()),
        "tier": profile.tier.word(),
        "handle": profile.handle,
        "visibility": profile.visibility.word(),
        "playbackVisibility": profile.playback_visibility.word(),
    })
}

/// A customer as others see them.
pub(super) fn short(account: &Account) -> Value {
    json!({ "id": account.id(), "name": account.profile.name, "url": profile_url(account.id()) })
}

/// A list that hangs from a customer.
pub(super) fn list(account: &Account, name: &str, list: Value) -> Answer {
    data("user", Value::from_iter([("id", account.id().into()), (name, list)]))
}
