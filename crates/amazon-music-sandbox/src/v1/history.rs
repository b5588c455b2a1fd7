//! The history of plays, the latest first.

use serde_json::json;

use super::{
    context::{Context, HandlerResult, data, user_list},
    page::{self, Page},
    render::Entity,
    users,
};
use crate::{
    account::{Account, Play},
    catalogue::Entry,
};

/// The entities of a history; the operations have no pages.
const ENTITIES: usize = 50;

pub(super) fn tracks(context: &mut Context<'_>) -> HandlerResult {
    let me = context.me();
    let plays = me
        .history
        .latest()
        .filter_map(|play| Some((play, context.catalogue.find_track(&play.entry)?)));
    let page = page::by_number(&context.page_request(), plays, |(play, _)| play.number, false)?;
    let mut user = users::short(me);
    user["recentTrackPlayback"] = json!(page.connection(|_, (play, track)| {
        json!({ "playedAt": play.at.iso(), "node": context.render.short(Entry::Track(track)) })
    }));
    data("user", user)
}

pub(super) fn of_user(context: &mut Context<'_>) -> HandlerResult {
    entities(context, context.visible_account(|account| account.profile.playback_visibility)?)
}

/// The latest plays of an account, each entity once: the album, playlist or other container of the play, or its track.
pub(super) fn recent<'a>(
    context: &'a Context<'_>,
    account: &'a Account,
) -> Vec<(&'a Play, Entity<'a>)> {
    let mut recent: Vec<(&Play, Entity<'_>)> = Vec::new();
    let mut seen = Vec::new();
    for play in account.history.latest() {
        let id = play.container.as_ref().unwrap_or(&play.entry);
        if recent.len() < ENTITIES && !seen.contains(&id) {
            seen.push(id);
            recent.extend(context.find_entity(id).map(|entity| (play, entity)));
        }
    }
    recent
}

/// The latest entities of an account.
pub(super) fn entities(context: &Context<'_>, account: &Account) -> HandlerResult {
    let page = Page { first: 0, entries: recent(context, account), next: None };
    let entities = page.connection(
        |_, (play, entity)| json!({ "playedAt": play.at.iso(), "node": context.render.entity(entity) }),
    );
    user_list(account, "recentlyPlayedEntities", entities)
}
