//! Charts and markets, which do not depend on the account.

use super::context::{Context, HandlerResult, data};
use crate::catalogue::{Entry, markets::MARKETS};

pub(super) fn top_tracks(context: &mut Context<'_>) -> HandlerResult {
    let tracks = context.catalogue.entries.popular_tracks.iter().copied().map(Entry::Track);
    let here = tracks.filter(|track| context.catalogue.is_in(*track, context.render.market()));
    data("topTracks", context.short_entries(&context.page_request(), here)?)
}

pub(super) fn top_playlists(context: &mut Context<'_>) -> HandlerResult {
    let playlists = context.catalogue.popular(Entry::Playlist);
    data("topPlaylists", context.short_entries(&context.page_request(), playlists)?)
}

pub(super) fn markets(context: &mut Context<'_>) -> HandlerResult {
    let markets = MARKETS.iter().map(|market| context.render.market_object(market.0));
    data("markets", markets.collect::<Vec<_>>())
}
