//! Podcasts and their episodes.

use serde_json::json;

use super::context::{Context, HandlerResult, data};
use crate::catalogue::Entry;

/// A podcast with a page of its episodes, the newest first.
pub(super) fn show(context: &mut Context<'_>) -> HandlerResult {
    let show = context.place(Entry::Show)?;
    let episodes = context.catalogue.show(show).episodes.clone().map(Entry::Episode);
    let page = context.entries(&context.page_request(), episodes)?;
    let episodes = page.connection(|index, episode| {
        let cursor = format!("{index}:{}", context.catalogue.id(episode));
        json!({ "cursor": cursor, "node": context.render.short(episode) })
    });
    let mut whole = context.render.show(show);
    whole["episodes"] = episodes;
    data("podcastShow", whole)
}

/// Under the plural key.
pub(super) fn shows(context: &mut Context<'_>) -> HandlerResult {
    data("podcastShows", context.batch(Entry::Show, |show| context.render.show(show)))
}

pub(super) fn episode(context: &mut Context<'_>) -> HandlerResult {
    data("podcastEpisode", context.render.episode(context.place(Entry::Episode)?))
}

/// Under the plural key.
pub(super) fn episodes(context: &mut Context<'_>) -> HandlerResult {
    let render = |episode| context.render.episode(episode);
    data("podcastEpisodes", context.batch(Entry::Episode, render))
}

pub(super) fn save(context: &mut Context<'_>) -> HandlerResult {
    context.insert(Entry::Episode, |me| &mut me.library.episodes)
}

pub(super) fn unsave(context: &mut Context<'_>) -> HandlerResult {
    context.remove(|me| &mut me.library.episodes)
}

pub(super) fn follow(context: &mut Context<'_>) -> HandlerResult {
    context.insert(Entry::Show, |me| &mut me.follows.shows)
}

/// By either ID of the show.
pub(super) fn unfollow(context: &mut Context<'_>) -> HandlerResult {
    let id = context
        .place(Entry::Show)
        .map_or(context.id().to_owned(), |show| context.catalogue.id(Entry::Show(show)));
    context.me_mut().follows.shows.remove(&id);
    Ok(None)
}
