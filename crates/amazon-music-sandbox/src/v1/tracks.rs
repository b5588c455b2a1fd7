//! Tracks, those in a library, and likes.

use serde_json::{Value, json};

use super::{Answer, Call, Refusal, data, page, users};
use crate::{
    account::{Kept, LikeState},
    catalogue::Entry,
};

pub(super) fn one(call: &mut Call<'_>) -> Answer {
    let track = call.track()?;
    if wants_video(call)? {
        return Err(Refusal::not_found("video"));
    }
    data("track", call.render.track(track))
}

/// Under the singular key, as seen live; unknown ids are left out.
pub(super) fn several(call: &mut Call<'_>) -> Answer {
    let wants_video = wants_video(call)?;
    let found = call.ids().into_iter().filter_map(|id| call.catalogue.find_track(id));
    let tracks = found.filter(|_| !wants_video).map(|track| call.render.track(track));
    data("track", tracks.collect())
}

/// Whether videos are asked for. The sandbox has none.
fn wants_video(call: &Call<'_>) -> Result<bool, Refusal> {
    match call.query("mediaType") {
        None | Some("AUDIO") => Ok(false),
        Some("VIDEO") => Ok(true),
        Some(_) => Err(Refusal::bad_request("'mediaType' must be AUDIO or VIDEO.")),
    }
}

pub(super) fn liked(call: &mut Call<'_>) -> Answer {
    let page = page::numbered(&call.ask(), call.me().library.liked(), |kept| kept.number, true)?;
    let tracks = page.connection(|_, kept| {
        let node = node(call, kept, |track| call.render.short(Entry::Track(track)));
        json!({ "likeState": call.me().library.rating(&kept.id).word(), "node": node })
    });
    users::list(call.me(), "tracks", tracks)
}

pub(super) fn rate(call: &mut Call<'_>) -> Answer {
    let id = call.catalogue.id(Entry::Track(call.track()?));
    let body = call.body()?;
    let state = LikeState::read(body.needed_text("likeState")?);
    let state = state
        .ok_or_else(|| Refusal::bad_request("'likeState' must be LIKE, DISLIKE or NEUTRAL."))?;
    let now = call.now;
    call.me_mut().library.rate(&id, state, now);
    Ok(None)
}

pub(super) fn library(call: &mut Call<'_>) -> Answer {
    let page =
        page::numbered(&call.ask(), call.me().library.tracks.iter(), |kept| kept.number, true)?;
    let tracks =
        page.connection(|_, kept| page::edge(node(call, kept, |track| call.render.track(track))));
    users::list(call.me(), "libraryTracks", tracks)
}

pub(super) fn save(call: &mut Call<'_>) -> Answer {
    let id = call.catalogue.id(Entry::Track(call.track()?));
    let now = call.now;
    call.me_mut().library.tracks.put(&id, now);
    Ok(None)
}

pub(super) fn unsave(call: &mut Call<'_>) -> Answer {
    let id = call.id().to_owned();
    call.me_mut().library.tracks.take(&id);
    Ok(None)
}

/// A kept track; the id alone if the catalogue does not know it, as after a change of the seed.
fn node(call: &Call<'_>, kept: &Kept, render: impl Fn(u32) -> Value) -> Value {
    call.catalogue.find_track(&kept.id).map_or_else(|| json!({ "id": kept.id }), render)
}
