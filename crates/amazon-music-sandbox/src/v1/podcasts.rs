//! Podcasts and their episodes.

use serde_json::json;

use super::{Answer, Call, data, page};
use crate::catalogue::Entry;

/// A podcast with a page of its episodes, the newest first.
pub(super) fn show(call: &mut Call<'_>) -> Answer {
    let show = call.show()?;
    let episodes = call.catalogue.show(show).episodes.clone().map(Entry::Episode);
    let page = page::named(&call.ask(), episodes, |episode| call.catalogue.id(*episode), |_| true)?;
    let episodes = page.connection(|index, episode| {
        let cursor = format!("{index}:{}", call.catalogue.id(episode));
        json!({ "cursor": cursor, "node": call.render.short(episode) })
    });
    let mut whole = call.render.show(show);
    whole["episodes"] = episodes;
    data("podcastShow", whole)
}

/// Under the plural key; unknown ids are left out.
pub(super) fn shows(call: &mut Call<'_>) -> Answer {
    let shows = call.ids().into_iter().filter_map(|id| match call.catalogue.find(id) {
        Some(Entry::Show(show)) => Some(call.render.show(show)),
        _ => None,
    });
    data("podcastShows", shows.collect())
}

pub(super) fn episode(call: &mut Call<'_>) -> Answer {
    data("podcastEpisode", call.render.episode(call.episode()?))
}

/// Under the plural key; unknown ids are left out.
pub(super) fn episodes(call: &mut Call<'_>) -> Answer {
    let episodes = call.ids().into_iter().filter_map(|id| match call.catalogue.find(id) {
        Some(Entry::Episode(episode)) => Some(call.render.episode(episode)),
        _ => None,
    });
    data("podcastEpisodes", episodes.collect())
}

pub(super) fn save(call: &mut Call<'_>) -> Answer {
    let id = call.catalogue.id(Entry::Episode(call.episode()?));
    let now = call.now;
    call.me_mut().library.episodes.put(&id, now);
    Ok(None)
}

pub(super) fn unsave(call: &mut Call<'_>) -> Answer {
    let id = call.id().to_owned();
    call.me_mut().library.episodes.take(&id);
    Ok(None)
}

pub(super) fn follow(call: &mut Call<'_>) -> Answer {
    let id = call.catalogue.id(Entry::Show(call.show()?));
    let now = call.now;
    call.me_mut().follows.shows.put(&id, now);
    Ok(None)
}

/// By either id of the show.
pub(super) fn unfollow(call: &mut Call<'_>) -> Answer {
    let id = call.show().map_or(call.id().to_owned(), |show| call.catalogue.id(Entry::Show(show)));
    call.me_mut().follows.shows.take(&id);
    Ok(None)
}
