//! Albums, and those in a library.

use serde_json::json;

use super::{Answer, Call, data, page, users};
use crate::catalogue::Entry;

pub(super) fn one(call: &mut Call<'_>) -> Answer {
    data("album", call.render.album(call.album()?))
}

/// Under the singular key, as seen live; unknown ids are left out.
pub(super) fn several(call: &mut Call<'_>) -> Answer {
    let albums = call.ids().into_iter().filter_map(|id| match call.catalogue.find(id) {
        Some(Entry::Album(album)) => Some(call.render.album(album)),
        _ => None,
    });
    data("album", albums.collect())
}

pub(super) fn library(call: &mut Call<'_>) -> Answer {
    let page =
        page::numbered(&call.ask(), call.me().library.albums.iter(), |kept| kept.number, true)?;
    let albums = page.connection(|_, kept| match call.catalogue.find(&kept.id) {
        Some(Entry::Album(album)) => page::edge(call.render.album(album)),
        _ => json!({ "node": { "id": kept.id } }),
    });
    users::list(call.me(), "libraryAlbums", albums)
}

pub(super) fn save(call: &mut Call<'_>) -> Answer {
    let id = call.catalogue.id(Entry::Album(call.album()?));
    let now = call.now;
    call.me_mut().library.albums.put(&id, now);
    Ok(None)
}

pub(super) fn unsave(call: &mut Call<'_>) -> Answer {
    let id = call.id().to_owned();
    call.me_mut().library.albums.take(&id);
    Ok(None)
}
