//! Albums, and those in a library.

use super::{
    context::{Context, HandlerResult, data},
    page, users,
};
use crate::catalogue::Entry;

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    data("album", context.render.album(context.place(Entry::Album)?))
}

/// Under the singular key, as observed at the service.
pub(super) fn several(context: &mut Context<'_>) -> HandlerResult {
    data("album", context.batch(Entry::Album, |album| context.render.album(album)))
}

pub(super) fn library(context: &mut Context<'_>) -> HandlerResult {
    let render = |album| context.render.album(album);
    let page = context.page(context.me().library.albums.iter())?;
    let albums = page.connection(|_, item| page::edge(context.node(item, Entry::Album, render)));
    users::list(context.me(), "libraryAlbums", albums)
}

pub(super) fn save(context: &mut Context<'_>) -> HandlerResult {
    context.insert(Entry::Album, |me| &mut me.library.albums)
}

pub(super) fn unsave(context: &mut Context<'_>) -> HandlerResult {
    context.remove(|me| &mut me.library.albums)
}
