//! Tracks, those in a library, and likes.

use serde_json::json;

use super::{
    context::{Context, HandlerResult, data},
    error_response::ErrorResponse,
    page, users,
};
use crate::catalogue::Entry;

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    let track = context.place(Entry::Track)?;
    if wants_video(context)? {
        return Err(ErrorResponse::not_found("video"));
    }
    data("track", context.render.track(track))
}

/// Under the singular key, as observed at the service.
pub(super) fn several(context: &mut Context<'_>) -> HandlerResult {
    if wants_video(context)? {
        return data("track", json!([]));
    }
    data("track", context.batch(Entry::Track, |track| context.render.track(track)))
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
    let render = |track| context.render.short(Entry::Track(track));
    let tracks = context.page(context.me().library.liked())?.connection(|_, item| {
        let rating = context.me().library.rating(&item.id);
        json!({ "likeState": rating, "node": context.node(item, Entry::Track, render) })
    });
    users::list(context.me(), "tracks", tracks)
}

pub(super) fn rate(context: &mut Context<'_>) -> HandlerResult {
    let id = context.catalogue.id(Entry::Track(context.place(Entry::Track)?));
    let state = context.body()?.required_like_state("likeState")?;
    let now = context.now;
    context.me_mut().library.rate(&id, state, now);
    Ok(None)
}

pub(super) fn library(context: &mut Context<'_>) -> HandlerResult {
    let render = |track| context.render.track(track);
    let page = context.page(context.me().library.tracks.iter())?;
    let tracks = page.connection(|_, item| page::edge(context.node(item, Entry::Track, render)));
    users::list(context.me(), "libraryTracks", tracks)
}

pub(super) fn save(context: &mut Context<'_>) -> HandlerResult {
    context.insert(Entry::Track, |me| &mut me.library.tracks)
}

pub(super) fn unsave(context: &mut Context<'_>) -> HandlerResult {
    context.remove(|me| &mut me.library.tracks)
}
