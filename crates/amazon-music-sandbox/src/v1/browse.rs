//! Charts, stations and markets, which do not depend on the account.

use super::context::{Context, HandlerResult, data};
use crate::catalogue::{Entry, markets::MARKETS};

pub(super) fn top_tracks(context: &mut Context<'_>) -> HandlerResult {
    let tracks = context.catalogue.entries.popular_tracks.iter().map(|track| Entry::Track(*track));
    top(context, "topTracks", tracks)
}

pub(super) fn top_playlists(context: &mut Context<'_>) -> HandlerResult {
    top(context, "topPlaylists", popular_playlists(context).into_iter())
}

/// Playlists of the catalogue, the most popular first.
pub(super) fn popular_playlists(context: &Context<'_>) -> Vec<Entry> {
    let mut playlists: Vec<u32> = (0..context.catalogue.entries.playlists.len() as u32).collect();
    playlists.sort_by_key(|place| std::cmp::Reverse(context.catalogue.playlist(*place).popularity));
    playlists.into_iter().map(Entry::Playlist).collect()
}

fn top(context: &Context<'_>, name: &str, entries: impl Iterator<Item = Entry>) -> HandlerResult {
    let here = entries.filter(|entry| context.catalogue.is_in(*entry, context.render.market()));
    data(name, context.short_entries(&context.page_request(), here)?)
}

pub(super) fn station(context: &mut Context<'_>) -> HandlerResult {
    data("station", context.render.station(context.place(Entry::Station)?))
}

pub(super) fn markets(context: &mut Context<'_>) -> HandlerResult {
    let markets = MARKETS.iter().map(|market| context.render.market_object(market.0));
    data("markets", markets.collect())
}
