//! The history of plays, the latest first.

use serde_json::json;

use super::{
    context::{Context, HandlerResult, data},
    entity::Entity,
    error_response::ErrorResponse,
    page, users,
};
use crate::{
    account::{Account, Play, Visibility},
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
    let page = page::numbered(&context.page_request(), plays, |(play, _)| play.number, false)?;
    let plays = page.connection(|_, (play, track)| {
        json!({ "playedAt": play.at.iso(), "node": context.render.short(Entry::Track(track)) })
    });
    let mut user = users::short(me);
    user["recentTrackPlayback"] = plays;
    data("user", user)
}

pub(super) fn mine(context: &mut Context<'_>) -> HandlerResult {
    entities(context, context.me())
}

pub(super) fn of_user(context: &mut Context<'_>) -> HandlerResult {
    let account = context.account(context.id())?;
    let may_see = account.profile.playback_visibility == Visibility::Public;
    if account.id() == context.me().id() || may_see {
        entities(context, account)
    } else {
        Err(ErrorResponse::NOT_OWNER)
    }
}

/// The latest plays of an account: the album, playlist or other container, or the track if it was played by itself. Each
/// comes once.
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

fn entities(context: &Context<'_>, account: &Account) -> HandlerResult {
    let recent = recent(context, account);
    let page = page::Page { entries: recent.into_iter().enumerate().collect(), next: None };
    let entities = page.connection(
        |_, (play, entity)| json!({ "playedAt": play.at.iso(), "node": context.render.entity(entity) }),
    );
    users::list(account, "recentlyPlayedEntities", entities)
}
