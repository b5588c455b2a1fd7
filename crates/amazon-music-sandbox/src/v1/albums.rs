//! Albums, and those in a library.

use serde_json::{Value, json};

use super::{Answer, Call, page};
use crate::catalogue::Entry;

pub(super) fn one(call: &mut Call<'_>) -> Answer {
    Ok(Some(json!({ "data": { "album": call.render.album(call.album()?) } })))
}

/// Under the singular key, as seen live; unknown ids are left out.
pub(super) fn several(call: &mut Call<'_>) -> Answer {
    let albums = call.ids().into_iter().filter_map(|id| match call.catalogue.find(id) {
        Some(Entry::Album(album)) => Some(call.render.album(album)),
        _ => None,
    });
    Ok(Some(json!({ "data": { "album": albums.collect::<Vec<Value>>() } })))
}

pub(super) fn library(call: &mut Call<'_>) -> Answer {
    let page =
        page::numbered(&call.ask(), call.me().library.albums.iter(), |kept| kept.number, true)?;
    let albums = page.connection(|_, kept| match call.catalogue.find(&kept.id) {
        Some(Entry::Album(album)) => json!({ "node": call.render.album(album) }),
        _ => json!({ "node": { "id": kept.id } }),
    });
    Ok(Some(json!({ "data": { "user": { "id": call.me().id(), "libraryAlbums": albums } } })))
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
