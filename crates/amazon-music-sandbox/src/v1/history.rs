//! What was played, the latest first.

use serde_json::json;

use super::{Answer, Call, Refusal, data, page, thing::Thing, users};
use crate::{
    account::{Account, Play, Visibility},
    catalogue::Entry,
};

/// Entities of a history; the operations have no pages.
const ENTITIES: usize = 50;

pub(super) fn tracks(call: &mut Call<'_>) -> Answer {
    let me = call.me();
    let plays = me
        .history
        .latest()
        .filter_map(|play| Some((play, call.catalogue.find_track(&play.entry)?)));
    let page = page::numbered(&call.ask(), plays, |(play, _)| play.number, false)?;
    let plays = page.connection(|_, (play, track)| {
        json!({ "playedAt": play.at.iso(), "node": call.render.short(Entry::Track(track)) })
    });
    let mut user = users::short(me);
    user["recentTrackPlayback"] = plays;
    data("user", user)
}

pub(super) fn mine(call: &mut Call<'_>) -> Answer {
    entities(call, call.me())
}

pub(super) fn of_user(call: &mut Call<'_>) -> Answer {
    let account = call.account(call.id())?;
    let may_see = account.profile.playback_visibility == Visibility::Public;
    if account.id() == call.me().id() || may_see {
        entities(call, account)
    } else {
        Err(Refusal::NOT_YOURS)
    }
}

/// What an account played last: albums, playlists and the like, or the track where it was by itself. Each
/// comes once.
pub(super) fn recent<'a>(call: &'a Call<'_>, account: &'a Account) -> Vec<(&'a Play, Thing<'a>)> {
    let mut recent: Vec<(&Play, Thing<'_>)> = Vec::new();
    let mut seen = Vec::new();
    for play in account.history.latest() {
        let id = play.container.as_ref().unwrap_or(&play.entry);
        if recent.len() < ENTITIES && !seen.contains(&id) {
            seen.push(id);
            let thing = Thing::find(call.catalogue, call.accounts, call.me, id);
            recent.extend(thing.map(|thing| (play, thing)));
        }
    }
    recent
}

fn entities(call: &Call<'_>, account: &Account) -> Answer {
    let recent = recent(call, account);
    let page = page::Page { entries: recent.into_iter().enumerate().collect(), next: None };
    let entities = page.connection(
        |_, (play, thing)| json!({ "playedAt": play.at.iso(), "node": call.render.entity(thing) }),
    );
    users::list(account, "recentlyPlayedEntities", entities)
}
