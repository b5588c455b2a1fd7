//! What the catalogue offers by itself: charts, stations and markets. Nothing here depends on the listener.

use super::{Answer, Call, Refusal, data, page};
use crate::catalogue::{Entry, markets::MARKETS};

pub(super) fn top_tracks(call: &mut Call<'_>) -> Answer {
    let tracks = call.catalogue.popular_tracks.iter().map(|track| Entry::Track(*track));
    top(call, "topTracks", tracks)
}

pub(super) fn top_playlists(call: &mut Call<'_>) -> Answer {
    top(call, "topPlaylists", popular_playlists(call).into_iter())
}

/// Playlists of the catalogue, the most popular first.
pub(super) fn popular_playlists(call: &Call<'_>) -> Vec<Entry> {
    let mut playlists: Vec<u32> = (0..call.catalogue.playlists.len() as u32).collect();
    playlists.sort_by_key(|place| std::cmp::Reverse(call.catalogue.playlist(*place).popularity));
    playlists.into_iter().map(Entry::Playlist).collect()
}

fn top(call: &Call<'_>, name: &str, entries: impl Iterator<Item = Entry>) -> Answer {
    let here = entries.filter(|entry| call.catalogue.is_in(*entry, call.render.market()));
    let page = page::named(&call.ask(), here, |entry| call.catalogue.id(*entry), |_| true)?;
    let list = page.connection(|_, entry| page::edge(call.render.short(entry)));
    data(name, list)
}

pub(super) fn station(call: &mut Call<'_>) -> Answer {
    match call.catalogue.find(call.id()) {
        Some(Entry::Station(place)) => data("station", call.render.station(place)),
        _ => Err(Refusal::not_found("station")),
    }
}

pub(super) fn markets(call: &mut Call<'_>) -> Answer {
    let markets = MARKETS.iter().map(|market| call.render.market_object(market.0));
    data("markets", markets.collect())
}
