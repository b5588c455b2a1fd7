//! Podcasts and their episodes.

use serde_json::json;

use super::{
    context::{Context, HandlerResult, data},
    page,
};
use crate::catalogue::Entry;

/// A podcast with a page of its episodes, the newest first.
pub(super) fn show(context: &mut Context<'_>) -> HandlerResult {
    let show = context.show()?;
    let episodes = context.catalogue.show(show).episodes.clone().map(Entry::Episode);
    let page = page::named(
        &context.page_request(),
        episodes,
        |episode| context.catalogue.id(*episode),
        |_| true,
    )?;
    let episodes = page.connection(|index, episode| {
        let cursor = format!("{index}:{}", context.catalogue.id(episode));
        json!({ "cursor": cursor, "node": context.render.short(episode) })
    });
    let mut whole = context.render.show(show);
    whole["episodes"] = episodes;
    data("podcastShow", whole)
}

/// Under the plural key; unknown IDs are left out.
pub(super) fn shows(context: &mut Context<'_>) -> HandlerResult {
    let shows = context.ids().into_iter().filter_map(|id| match context.catalogue.find(id) {
        Some(Entry::Show(show)) => Some(context.render.show(show)),
        _ => None,
    });
    data("podcastShows", shows.collect())
}

pub(super) fn episode(context: &mut Context<'_>) -> HandlerResult {
    data("podcastEpisode", context.render.episode(context.episode()?))
}

/// Under the plural key; unknown IDs are left out.
pub(super) fn episodes(context: &mut Context<'_>) -> HandlerResult {
    let episodes = context.ids().into_iter().filter_map(|id| match context.catalogue.find(id) {
        Some(Entry::Episode(episode)) => Some(context.render.episode(episode)),
        _ => None,
    });
    data("podcastEpisodes", episodes.collect())
}

pub(super) fn save(context: &mut Context<'_>) -> HandlerResult {
    let id = context.catalogue.id(Entry::Episode(context.episode()?));
    let now = context.now;
    context.me_mut().library.episodes.insert(&id, now);
    Ok(None)
}

pub(super) fn unsave(context: &mut Context<'_>) -> HandlerResult {
    let id = context.id().to_owned();
    context.me_mut().library.episodes.remove(&id);
    Ok(None)
}

pub(super) fn follow(context: &mut Context<'_>) -> HandlerResult {
    let id = context.catalogue.id(Entry::Show(context.show()?));
    let now = context.now;
    context.me_mut().follows.shows.insert(&id, now);
    Ok(None)
}

/// By either ID of the show.
pub(super) fn unfollow(context: &mut Context<'_>) -> HandlerResult {
    let id = context
        .show()
        .map_or(context.id().to_owned(), |show| context.catalogue.id(Entry::Show(show)));
    context.me_mut().follows.shows.remove(&id);
    Ok(None)
}
