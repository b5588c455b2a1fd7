//! Artists, what they made, and who follows them.

use serde_json::{Value, json};

use super::{Answer, Call, Refusal, data, page, users};
use crate::{
    account::{Account, Visibility},
    catalogue::Entry,
};

/// Related artists that come with an artist; the rest is on pages of their own.
const RELATED: usize = 3;

pub(super) fn one(call: &mut Call<'_>) -> Answer {
    let artist = call.artist()?;
    let mut whole = whole(call, artist);
    let list = call.list(&format!("/v1/artists/{}/related", call.id()));
    let ask = page::Ask { list, cursor: None, limit: RELATED };
    whole["related"] =
        entries(call, &ask, call.catalogue.related(artist).into_iter().map(Entry::Artist))?;
    data("artist", whole)
}

/// Under the singular key, as seen live; unknown ids are left out.
pub(super) fn several(call: &mut Call<'_>) -> Answer {
    let artists = call.ids().into_iter().filter_map(|id| match call.catalogue.find(id) {
        Some(Entry::Artist(artist)) => Some(whole(call, artist)),
        _ => None,
    });
    data("artist", artists.collect())
}

pub(super) fn albums(call: &mut Call<'_>) -> Answer {
    let albums = call.catalogue.artist(call.artist()?).albums.clone().map(Entry::Album);
    list(call, "albums", entries(call, &call.ask(), albums)?)
}

pub(super) fn tracks(call: &mut Call<'_>) -> Answer {
    let tracks = call.catalogue.artist(call.artist()?).tracks.clone().map(Entry::Track);
    list(call, "tracks", entries(call, &call.ask(), tracks)?)
}

pub(super) fn related(call: &mut Call<'_>) -> Answer {
    let related = call.catalogue.related(call.artist()?).into_iter().map(Entry::Artist);
    list(call, "related", entries(call, &call.ask(), related)?)
}

/// The accounts of the sandbox that follow an artist and show their profile.
pub(super) fn followers(call: &mut Call<'_>) -> Answer {
    let artist = call.artist()?;
    let me = call.me().id();
    let visible = followers_of(call, artist)
        .into_iter()
        .filter(|account| account.profile.visibility == Visibility::Public || account.id() == me);
    let page = page::named(&call.ask(), visible, |account| account.id().to_owned(), |_| true)?;
    let followers = page.connection(|_, account| page::edge(users::short(account)));
    list(call, "followers", followers)
}

pub(super) fn followed(call: &mut Call<'_>) -> Answer {
    let page =
        page::numbered(&call.ask(), call.me().follows.artists.iter(), |kept| kept.number, true)?;
    let artists = page.connection(|_, kept| match call.catalogue.find(&kept.id) {
        Some(Entry::Artist(artist)) => page::edge(whole(call, artist)),
        _ => json!({ "node": { "id": kept.id } }),
    });
    users::list(call.me(), "followedArtists", artists)
}

fn whole(call: &Call<'_>, artist: u32) -> Value {
    call.render.artist(artist, followers_of(call, artist).len())
}

fn followers_of<'a>(call: &'a Call<'_>, artist: u32) -> Vec<&'a Account> {
    let id = call.catalogue.id(Entry::Artist(artist));
    call.accounts.iter().filter(|account| account.follows.artists.contains(&id)).collect()
}

/// A page of short entries.
fn entries(
    call: &Call<'_>,
    ask: &page::Ask,
    entries: impl Iterator<Item = Entry>,
) -> Result<Value, Refusal> {
    let page = page::named(ask, entries, |entry| call.catalogue.id(*entry), |_| true)?;
    Ok(page.connection(|_, entry| page::edge(call.render.short(entry))))
}

/// A list that hangs from the artist in the path.
fn list(call: &Call<'_>, name: &str, list: Value) -> Answer {
    let artist = call.artist()?;
    let mut whole = call.render.short(Entry::Artist(artist));
    let followers = followers_of(call, artist).len();
    whole["followerCount"] = call.render.follower_count(artist, followers).into();
    whole[name] = list;
    data("artist", whole)
}
