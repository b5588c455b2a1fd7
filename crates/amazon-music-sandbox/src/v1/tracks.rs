//! Tracks and likes.

use serde_json::json;

use super::{
    context::{Context, HandlerResult, data, user_list},
    error_response::ErrorResponse,
};
use crate::{account::LikeState, catalogue::Entry};

pub(super) fn one(context: &mut Context<'_>) -> HandlerResult {
    context.index(Entry::Track)?;
    if wants_video(context)? {
        return Err(ErrorResponse::not_found("video"));
    }
    context.one("track", Entry::Track)
}

/// Responds under the singular key, as observed at the service.
pub(super) fn several(context: &mut Context<'_>) -> HandlerResult {
    if wants_video(context)? {
        return data("track", json!([]));
    }
    context.batch("track", Entry::Track)
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
    let tracks = context.page(&context.me().library.liked)?.connection(|_, item| {
        let track = context.catalogue.find(&item.id).map(|track| context.render.short(track));
        json!({ "likeState": LikeState::Like, "node": track })
    });
    user_list(context.me(), "tracks", tracks)
}

pub(super) fn rate(context: &mut Context<'_>) -> HandlerResult {
    let id = context.catalogue.id(Entry::Track(context.index(Entry::Track)?));
    let (state, now) = (context.body()?.required("likeState")?, context.now);
    context.me_mut().library.rate(&id, state, now);
    Ok(None)
}
