//! Charts, stations and markets, which do not depend on the account.

use super::{
    context::{Context, HandlerResult, data},
    error_response::ErrorResponse,
    page,
};
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
    let page =
        page::named(&context.page_request(), here, |entry| context.catalogue.id(*entry), |_| true)?;
    let list = page.connection(|_, entry| page::edge(context.render.short(entry)));
    data(name, list)
}

pub(super) fn station(context: &mut Context<'_>) -> HandlerResult {
    match context.catalogue.find(context.id()) {
        Some(Entry::Station(place)) => data("station", context.render.station(place)),
        _ => Err(ErrorResponse::not_found("station")),
    }
}

pub(super) fn markets(context: &mut Context<'_>) -> HandlerResult {
    let markets = MARKETS.iter().map(|market| context.render.market_object(market.0));
    data("markets", markets.collect())
}
