//! Albums, and those in a library.

use serde_json::json;

use super::{
    context::{Context, HandlerResult, data},
    page, users,
};
use crate::catalogue::Entry;

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    data("album", context.render.album(context.album()?))
}

/// Under the singular key, as observed at the service; unknown IDs are left out.
pub(super) fn several(context: &mut Context<'_>) -> HandlerResult {
    let albums = context.ids().into_iter().filter_map(|id| match context.catalogue.find(id) {
        Some(Entry::Album(album)) => Some(context.render.album(album)),
        _ => None,
    });
    data("album", albums.collect())
}

pub(super) fn library(context: &mut Context<'_>) -> HandlerResult {
    let page = page::numbered(
        &context.page_request(),
        context.me().library.albums.iter(),
        |item| item.number,
        true,
    )?;
    let albums = page.connection(|_, item| match context.catalogue.find(&item.id) {
        Some(Entry::Album(album)) => page::edge(context.render.album(album)),
        _ => json!({ "node": { "id": item.id } }),
    });
    users::list(context.me(), "libraryAlbums", albums)
}

pub(super) fn save(context: &mut Context<'_>) -> HandlerResult {
    let id = context.catalogue.id(Entry::Album(context.album()?));
    let now = context.now;
    context.me_mut().library.albums.insert(&id, now);
    Ok(None)
}

pub(super) fn unsave(context: &mut Context<'_>) -> HandlerResult {
    let id = context.id().to_owned();
    context.me_mut().library.albums.remove(&id);
    Ok(None)
}
