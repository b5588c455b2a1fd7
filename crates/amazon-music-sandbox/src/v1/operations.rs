//! The functions of all operations.

use super::{
    artists, browse,
    context::{Context, HandlerResult, data},
    history, playback, playlists, podcasts, search, tracks, users, views,
};
use crate::catalogue::Entry;

/// Responds to a request of an operation.
pub(super) type Handler = fn(&mut Context<'_>) -> HandlerResult;

/// The function of each operation, by its ID. Add the line of a new operation here.
///
/// Batches of albums, artists and tracks respond under the singular key, and podcasts under the plural one, as observed
/// at the service.
pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("get_album", |it| it.one("album", Entry::Album)),
    ("get_albums", |it| it.batch("album", Entry::Album)),
    ("list_my_library_albums", |it| it.collection("libraryAlbums", &it.me().library.albums)),
    ("save_album", |it| it.insert(Entry::Album, |me| &mut me.library.albums)),
    ("unsave_album", |it| it.remove(|me| &mut me.library.albums)),
    ("get_artist", artists::one),
    ("get_artists", |it| it.batch("artist", Entry::Artist)),
    ("list_artist_albums", artists::albums),
    ("list_artist_tracks", artists::tracks),
    ("list_related_artists", artists::related),
    ("list_artist_followers", artists::followers),
    ("list_my_followed_artists", |it| it.collection("followedArtists", &it.me().follows.artists)),
    ("get_track", tracks::one),
    ("get_tracks", tracks::several),
    ("list_my_liked_tracks", tracks::liked),
    ("set_track_like", tracks::rate),
    ("list_my_library_tracks", |it| it.collection("libraryTracks", &it.me().library.tracks)),
    ("save_track", |it| it.insert(Entry::Track, |me| &mut me.library.tracks)),
    ("unsave_track", |it| it.remove(|me| &mut me.library.tracks)),
    ("create_playlist", playlists::create),
    ("get_playlist", |it| data("playlist", it.render.playlist(it.playlist()?))),
    ("update_playlist", playlists::change),
    ("delete_playlist", playlists::delete),
    ("list_playlist_tracks", playlists::entries),
    ("add_playlist_tracks", playlists::append),
    ("move_playlist_tracks", playlists::move_entries),
    ("remove_playlist_tracks", playlists::remove),
    ("list_my_playlists", |it| playlists::list(it, it.me())),
    ("list_user_playlists", playlists::of_user),
    ("list_my_followed_playlists", playlists::followed),
    ("follow_playlist", playlists::follow),
    ("unfollow_playlist", |it| it.remove(|me| &mut me.follows.playlists)),
    ("get_podcast_show", podcasts::show),
    ("get_podcast_shows", |it| it.batch("podcastShows", Entry::Show)),
    ("get_podcast_episode", |it| it.one("podcastEpisode", Entry::Episode)),
    ("get_podcast_episodes", |it| it.batch("podcastEpisodes", Entry::Episode)),
    ("save_podcast_episode", |it| it.insert(Entry::Episode, |me| &mut me.library.episodes)),
    ("unsave_podcast_episode", |it| it.remove(|me| &mut me.library.episodes)),
    ("follow_podcast_show", |it| it.insert(Entry::Show, |me| &mut me.follows.shows)),
    ("unfollow_podcast_show", |it| it.remove(|me| &mut me.follows.shows)),
    ("get_current_user", users::me),
    ("update_current_user", users::change),
    ("list_top_tracks", browse::top_tracks),
    ("list_top_playlists", browse::top_playlists),
    ("get_station", |it| it.one("station", Entry::Station)),
    ("list_markets", browse::markets),
    ("list_my_recent_tracks", history::tracks),
    ("list_my_recent_entities", |it| history::entities(it, it.me())),
    ("list_user_recent_entities", history::of_user),
    ("search_catalog", search::catalog),
    ("search_tracks", |it| search::one_kind(it, Entry::Track, "searchTracks")),
    ("search_albums", |it| search::one_kind(it, Entry::Album, "searchAlbums")),
    ("search_artists", |it| search::one_kind(it, Entry::Artist, "searchArtists")),
    ("search_playlists", |it| search::one_kind(it, Entry::Playlist, "searchPlaylists")),
    ("search_podcast_shows", |it| search::one_kind(it, Entry::Show, "searchPodcastShows")),
    ("search_podcast_episodes", |it| search::one_kind(it, Entry::Episode, "searchPodcastEpisodes")),
    ("get_home_view", views::home),
    ("get_home_view_group", views::home_group),
    ("get_podcasts_view", views::podcasts),
    ("get_artist_view", views::artist),
    ("get_album_view", views::album),
    ("get_playlist_view", views::playlist),
    ("get_podcast_show_view", views::show),
    ("get_library_view", views::library),
    ("get_library_albums_view", |it| {
        views::collection(it, &it.me().library.albums, "Albums", "GRID")
    }),
    ("get_library_artists_view", |it| {
        views::collection(it, &it.me().follows.artists, "Artists", "GRID")
    }),
    ("get_library_songs_view", |it| {
        views::collection(it, &it.me().library.tracks, "Songs", "LIST")
    }),
    ("get_library_playlists_view", views::library_playlists),
    ("get_library_podcasts_view", |it| {
        views::collection(it, &it.me().follows.shows, "Podcasts", "GRID")
    }),
    ("get_recently_played_view", views::recently_played),
    ("create_playback_session", playback::create),
    ("list_active_playback_sessions", playback::active),
    ("restore_playback_session", playback::restore),
    ("get_playback_queue", playback::queue),
    ("get_current_playback", playback::current),
    ("list_next_playback", playback::next),
    ("list_previous_playback", playback::previous),
    ("queue_next", |it| playback::enqueue(it, true)),
    ("queue_last", |it| playback::enqueue(it, false)),
    ("set_playback_loop", playback::set_loop),
    ("set_playback_shuffle", playback::set_shuffle),
    ("report_playback_event", playback::report),
    ("report_playback_events", playback::report_several),
];
