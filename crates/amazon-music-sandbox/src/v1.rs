//! Version 1 of the Amazon Music Web API: from a request to the answer of its operation.
//!
//! Each operation of the spec has a function here. It gets a [`Call`], which was checked as far as the table
//! of operations allows, and gives what to answer.

mod albums;
mod artists;
mod body;
mod browse;
mod call;
mod check;
mod history;
mod page;
mod playback;
mod playlists;
mod podcasts;
mod refusal;
mod render;
mod reports;
mod route;
mod search;
mod thing;
mod tracks;
mod users;
mod views;

use amazon_music_api::{Confidence, Operation};
use call::Call;
use serde_json::Value;

pub(crate) use refusal::Refusal;

use crate::{
    server::{Incoming, Outgoing},
    world::World,
};

/// What an operation gives: the `data` of its answer, or nothing for writes whose body is unknown.
type Answer = Result<Option<Value>, Refusal>;

/// One thing under its name. It is moved there; `json!` would copy it, with all that it holds.
fn data(name: &str, thing: Value) -> Answer {
    Ok(Some(Value::from_iter([(name, thing)])))
}

/// Answers a request to the API.
pub(crate) fn answer(world: &mut World, incoming: &Incoming) -> Outgoing {
    let outgoing = match respond(world, incoming) {
        Ok(Some(body)) => Outgoing::json(200, &body),
        Ok(None) => Outgoing::empty(204),
        Err(refusal) => {
            world.refusals += 1;
            refusal.outgoing(world.catalogue.seed(), world.refusals)
        }
    };
    match route::find(&incoming.method, &incoming.path) {
        Some(route) if is_inferred(route.operation) => outgoing.header(MARK, "inferred"),
        _ => outgoing,
    }
}

/// The header of answers that stand for a guess.
const MARK: &str = "x-sandbox-confidence";

fn is_inferred(operation: &Operation) -> bool {
    operation.confidence == Confidence::Unverified
}

/// The id of the operation that a request asks for.
pub(crate) fn operation(incoming: &Incoming) -> Option<&'static str> {
    route::find(&incoming.method, &incoming.path).map(|route| route.operation.id)
}

fn respond(world: &mut World, incoming: &Incoming) -> Answer {
    let route = route::find(&incoming.method, &incoming.path);
    let route = route.ok_or_else(|| no_operation(incoming))?;
    if world.settings.refuses_inferred && is_inferred(route.operation) {
        return Err(Refusal::INFERRED);
    }
    let mut call = check::check(world, incoming, route)?;
    let data = handler(call.operation.id).ok_or(Refusal::NO_OPERATION)?(&mut call)?;
    Ok(data.map(|data| Value::from_iter([("data", data)])))
}

/// Says what may be wrong with the address, too.
fn no_operation(incoming: &Incoming) -> Refusal {
    let with_version = format!("/v1{}", incoming.path);
    match route::find(&incoming.method, &with_version) {
        Some(_) => Refusal::NO_VERSION,
        None => Refusal::NO_OPERATION,
    }
}

/// The function of an operation.
fn handler(operation: &str) -> Option<fn(&mut Call<'_>) -> Answer> {
    Some(match operation {
        "get_album" => albums::one,
        "get_albums" => albums::several,
        "list_my_library_albums" => albums::library,
        "save_album" => albums::save,
        "unsave_album" => albums::unsave,

        "get_artist" => artists::one,
        "get_artists" => artists::several,
        "list_artist_albums" => artists::albums,
        "list_artist_tracks" => artists::tracks,
        "list_related_artists" => artists::related,
        "list_artist_followers" => artists::followers,
        "list_my_followed_artists" => artists::followed,

        "get_track" => tracks::one,
        "get_tracks" => tracks::several,
        "list_my_liked_tracks" => tracks::liked,
        "set_track_like" => tracks::rate,
        "list_my_library_tracks" => tracks::library,
        "save_track" => tracks::save,
        "unsave_track" => tracks::unsave,

        "create_playlist" => playlists::create,
        "get_playlist" => playlists::one,
        "update_playlist" => playlists::change,
        "delete_playlist" => playlists::delete,
        "list_playlist_tracks" => playlists::entries,
        "add_playlist_tracks" => playlists::append,
        "move_playlist_tracks" => playlists::move_entries,
        "remove_playlist_tracks" => playlists::remove,
        "list_my_playlists" => playlists::mine,
        "list_user_playlists" => playlists::of_user,
        "list_my_followed_playlists" => playlists::followed,
        "follow_playlist" => playlists::follow,
        "unfollow_playlist" => playlists::unfollow,

        "get_podcast_show" => podcasts::show,
        "get_podcast_shows" => podcasts::shows,
        "get_podcast_episode" => podcasts::episode,
        "get_podcast_episodes" => podcasts::episodes,
        "save_podcast_episode" => podcasts::save,
        "unsave_podcast_episode" => podcasts::unsave,
        "follow_podcast_show" => podcasts::follow,
        "unfollow_podcast_show" => podcasts::unfollow,

        "get_current_user" => users::me,
        "update_current_user" => users::change,

        "list_top_tracks" => browse::top_tracks,
        "list_top_playlists" => browse::top_playlists,
        "get_station" => browse::station,
        "list_markets" => browse::markets,

        "list_my_recent_tracks" => history::tracks,
        "list_my_recent_entities" => history::mine,
        "list_user_recent_entities" => history::of_user,

        "search_catalog" => search::catalog,
        "search_tracks" => search::tracks,
        "search_albums" => search::albums,
        "search_artists" => search::artists,
        "search_playlists" => search::playlists,
        "search_podcast_shows" => search::shows,
        "search_podcast_episodes" => search::episodes,

        "get_home_view" => views::home,
        "get_home_view_group" => views::home_group,
        "get_podcasts_view" => views::podcasts,
        "get_artist_view" => views::artist,
        "get_album_view" => views::album,
        "get_playlist_view" => views::playlist,
        "get_podcast_show_view" => views::show,
        "get_library_view" => views::library,
        "get_library_albums_view" => views::library_albums,
        "get_library_artists_view" => views::library_artists,
        "get_library_songs_view" => views::library_songs,
        "get_library_playlists_view" => views::library_playlists,
        "get_library_podcasts_view" => views::library_podcasts,
        "get_recently_played_view" => views::recently_played,

        "create_playback_session" => playback::create,
        "list_active_playback_sessions" => playback::active,
        "restore_playback_session" => playback::restore,
        "get_playback_queue" => playback::queue,
        "get_current_playback" => playback::current,
        "list_next_playback" => playback::next,
        "list_previous_playback" => playback::previous,
        "queue_next" => playback::queue_next,
        "queue_last" => playback::queue_last,
        "set_playback_loop" => playback::set_loop,
        "set_playback_shuffle" => playback::set_shuffle,
        "report_playback_event" => reports::one,
        "report_playback_events" => reports::several,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_routed() {
        for operation in amazon_music_api::v1::OPERATIONS {
            assert!(handler(operation.id).is_some(), "{} has no function", operation.id);
            let path = format!("/v1{}", operation.path.replace(['{', '}'], ""));
            let found = route::find(operation.method, &path);
            assert_eq!(found.map(|route| route.operation.id), Some(operation.id));
        }
    }
}
