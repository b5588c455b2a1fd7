//! Artists, their albums and tracks, and their followers.

use serde_json::Value;

use super::{
    context::{Context, HandlerResult, data},
    page::{self, PageRequest},
    users,
};
use crate::{
    account::{Account, Visibility},
    catalogue::Entry,
};

/// The related artists in the response for an artist; the rest is on pages of its own.
const RELATED: usize = 3;

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    let artist = context.place(Entry::Artist)?;
    let mut whole = whole(context, artist);
    let list = context.list(&format!("/v1/artists/{}/related", context.id()));
    let request = PageRequest { list, cursor: None, limit: RELATED };
    let related = context.catalogue.related(artist).into_iter().map(Entry::Artist);
    whole["related"] = context.short_entries(&request, related)?;
    data("artist", whole)
}

/// Under the singular key, as observed at the service.
pub(super) fn several(context: &mut Context<'_>) -> HandlerResult {
    data("artist", context.batch(Entry::Artist, |artist| whole(context, artist)))
}

pub(super) fn albums(context: &mut Context<'_>) -> HandlerResult {
    let albums =
        context.catalogue.artist(context.place(Entry::Artist)?).albums.iter().map(Entry::Album);
    list(context, "albums", context.short_entries(&context.page_request(), albums)?)
}

pub(super) fn tracks(context: &mut Context<'_>) -> HandlerResult {
    let tracks =
        context.catalogue.artist(context.place(Entry::Artist)?).tracks.iter().map(Entry::Track);
    list(context, "tracks", context.short_entries(&context.page_request(), tracks)?)
}

pub(super) fn related(context: &mut Context<'_>) -> HandlerResult {
    let related =
        context.catalogue.related(context.place(Entry::Artist)?).into_iter().map(Entry::Artist);
    list(context, "related", context.short_entries(&context.page_request(), related)?)
}

/// The accounts of the sandbox that follow an artist and have a public profile.
pub(super) fn followers(context: &mut Context<'_>) -> HandlerResult {
    let artist = context.place(Entry::Artist)?;
    let me = context.me().id();
    let visible = followers_of(context, artist)
        .into_iter()
        .filter(|account| account.profile.visibility == Visibility::Public || account.id() == me);
    let page =
        page::named(&context.page_request(), visible, |account| account.id().to_owned(), |_| true)?;
    let followers = page.connection(|_, account| page::edge(users::short(account)));
    list(context, "followers", followers)
}

pub(super) fn followed(context: &mut Context<'_>) -> HandlerResult {
    let render = |artist| whole(context, artist);
    let page = context.page(context.me().follows.artists.iter())?;
    let artists = page.connection(|_, item| page::edge(context.node(item, Entry::Artist, render)));
    users::list(context.me(), "followedArtists", artists)
}

fn whole(context: &Context<'_>, artist: u32) -> Value {
    context.render.artist(artist, followers_of(context, artist).len())
}

fn followers_of<'a>(context: &'a Context<'_>, artist: u32) -> Vec<&'a Account> {
    let id = context.catalogue.id(Entry::Artist(artist));
    context.accounts.iter().filter(|account| account.follows.artists.contains(&id)).collect()
}

/// A list of the artist in the path.
fn list(context: &Context<'_>, name: &str, list: Value) -> HandlerResult {
    let artist = context.place(Entry::Artist)?;
    let mut whole = context.render.short(Entry::Artist(artist));
    let followers = followers_of(context, artist).len();
    whole["followerCount"] = context.render.follower_count(artist, followers).into();
    whole[name] = list;
    data("artist", whole)
}
