//! Artists, their albums and tracks, and their followers.

use serde_json::{Value, json};

use super::{
    context::{Context, HandlerResult, data},
    page::{self, PageRequest},
    users,
};
use crate::{account::Visibility, catalogue::Entry};

/// The related artists in the response for an artist; the rest is on pages of its own.
const RELATED: usize = 3;

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    let artist = context.index(Entry::Artist)?;
    let mut complete = context.complete(Entry::Artist(artist));
    let list = context.list(&format!("/v1/artists/{}/related", context.id()));
    let request = PageRequest { list, cursor: None, limit: RELATED };
    let related = context.catalogue.related(artist).into_iter().map(Entry::Artist);
    complete["related"] = context.short_entries(&request, related)?;
    data("artist", complete)
}

pub(super) fn albums(context: &mut Context<'_>) -> HandlerResult {
    let artist = context.index(Entry::Artist)?;
    let albums = context.catalogue.artist(artist).albums.iter().copied().map(Entry::Album);
    list(context, artist, "albums", context.short_entries(&context.page_request(), albums)?)
}

pub(super) fn tracks(context: &mut Context<'_>) -> HandlerResult {
    let artist = context.index(Entry::Artist)?;
    let tracks = context.catalogue.artist(artist).tracks.iter().copied().map(Entry::Track);
    list(context, artist, "tracks", context.short_entries(&context.page_request(), tracks)?)
}

pub(super) fn related(context: &mut Context<'_>) -> HandlerResult {
    let artist = context.index(Entry::Artist)?;
    let related = context.catalogue.related(artist).into_iter().map(Entry::Artist);
    list(context, artist, "related", context.short_entries(&context.page_request(), related)?)
}

/// The accounts of the sandbox that follow an artist and have a public profile.
pub(super) fn followers(context: &mut Context<'_>) -> HandlerResult {
    let artist = context.index(Entry::Artist)?;
    let me = context.me().id();
    let visible = context
        .followers(artist)
        .filter(|account| account.profile.visibility == Visibility::Public || account.id() == me);
    let page = page::by_name(
        &context.page_request(),
        visible,
        |account| account.id().to_owned(),
        |_| true,
    )?;
    let followers = page.connection(|_, account| page::edge(users::short(account)));
    list(context, artist, "followers", json!(followers))
}

/// Responds with a list of an artist.
fn list(context: &Context<'_>, artist: u32, name: &str, list: Value) -> HandlerResult {
    let mut short = context.render.short(Entry::Artist(artist));
    short["followerCount"] = context.follower_count(artist).into();
    short[name] = list;
    data("artist", short)
}
