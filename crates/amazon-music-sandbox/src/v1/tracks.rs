//! Tracks, those in a library, and likes.

use serde_json::{Value, json};

use super::{
    context::{Context, HandlerResult, data},
    error_response::ErrorResponse,
    page, users,
};
use crate::{
    account::{CollectionItem, LikeState},
    catalogue::Entry,
};

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    let track = context.track()?;
    if wants_video(context)? {
        return Err(ErrorResponse::not_found("video"));
    }
    data("track", context.render.track(track))
}

/// Under the singular key, as observed at the service; unknown IDs are left out.
pub(super) fn several(context: &mut Context<'_>) -> HandlerResult {
    let wants_video = wants_video(context)?;
    let found = context.ids().into_iter().filter_map(|id| context.catalogue.find_track(id));
    let tracks = found.filter(|_| !wants_video).map(|track| context.render.track(track));
    data("track", tracks.collect())
}

/// Returns `true` if the request is for videos. The sandbox has none.
fn wants_video(context: &Context<'_>) -> Result<bool, ErrorResponse> {
    match context.query("mediaType") {
        None | Some("AUDIO") => Ok(false),
        Some("VIDEO") => Ok(true),
        Some(_) => Err(ErrorResponse::bad_request("'mediaType' must be AUDIO or VIDEO.")),
    }
}

pub(super) fn liked(context: &mut Context<'_>) -> HandlerResult {
    let page = page::numbered(
        &context.page_request(),
        context.me().library.liked(),
        |item| item.number,
        true,
    )?;
    let tracks = page.connection(|_, item| {
        let node = node(context, item, |track| context.render.short(Entry::Track(track)));
        json!({ "likeState": context.me().library.rating(&item.id).as_str(), "node": node })
    });
    users::list(context.me(), "tracks", tracks)
}

pub(super) fn rate(context: &mut Context<'_>) -> HandlerResult {
    let id = context.catalogue.id(Entry::Track(context.track()?));
    let body = context.body()?;
    let state = LikeState::parse(body.required_text("likeState")?);
    let state = state.ok_or_else(|| {
        ErrorResponse::bad_request("'likeState' must be LIKE, DISLIKE or NEUTRAL.")
    })?;
    let now = context.now;
    context.me_mut().library.rate(&id, state, now);
    Ok(None)
}

pub(super) fn library(context: &mut Context<'_>) -> HandlerResult {
    let page = page::numbered(
        &context.page_request(),
        context.me().library.tracks.iter(),
        |item| item.number,
        true,
    )?;
    let tracks = page
        .connection(|_, item| page::edge(node(context, item, |track| context.render.track(track))));
    users::list(context.me(), "libraryTracks", tracks)
}

pub(super) fn save(context: &mut Context<'_>) -> HandlerResult {
    let id = context.catalogue.id(Entry::Track(context.track()?));
    let now = context.now;
    context.me_mut().library.tracks.insert(&id, now);
    Ok(None)
}

pub(super) fn unsave(context: &mut Context<'_>) -> HandlerResult {
    let id = context.id().to_owned();
    context.me_mut().library.tracks.remove(&id);
    Ok(None)
}

/// A track of a collection; the ID alone if the catalogue does not have it.
fn node(context: &Context<'_>, item: &CollectionItem, render: impl Fn(u32) -> Value) -> Value {
    context.catalogue.find_track(&item.id).map_or_else(|| json!({ "id": item.id }), render)
}
