//! Where lists stand in answers: what the bindings say about it, against every fixture of a list.
//!
//! With that, a list with an element that cannot be decoded can be read element by element.

use amazon_music::api::{
    ListRequest, PagedRequest,
    v1::{OPERATIONS, builder},
};
use serde::Serialize;
use serde_json::Value;

use crate::fixtures::{self, Case};

/// Reads the list of each fixture in both ways, and returns the operations.
macro_rules! lists {
    (paged { $($paged:ident: $page:ident;)* } whole { $($whole:ident: $batch:ident;)* }) => {{
        $(
            for case in fixtures::cases(stringify!($paged)) {
                check::<builder::$page>(&case, |payload| builder::$page::page(payload).items);
            }
        )*
        $(
            for case in fixtures::cases(stringify!($whole)) {
                check::<builder::$batch>(&case, |payload| payload);
            }
        )*
        [$(stringify!($paged),)* $(stringify!($whole),)*]
    }};
}

#[test]
fn lists_read_element_by_element_are_the_lists_of_the_types() {
    let read = lists! {
        paged {
        get_album_view: GetAlbumView;
        get_artist_view: GetArtistView;
        get_home_view: GetHomeView;
        get_home_view_group: GetHomeViewGroup;
        get_library_albums_view: GetLibraryAlbumsView;
        get_library_artists_view: GetLibraryArtistsView;
        get_library_playlists_view: GetLibraryPlaylistsView;
        get_library_podcasts_view: GetLibraryPodcastsView;
        get_library_songs_view: GetLibrarySongsView;
        get_library_view: GetLibraryView;
        get_playlist_view: GetPlaylistView;
        get_podcast_show: GetPodcastShow;
        get_podcast_show_view: GetPodcastShowView;
        get_podcasts_view: GetPodcastsView;
        get_recently_played_view: GetRecentlyPlayedView;
        list_artist_albums: ListArtistAlbums;
        list_artist_followers: ListArtistFollowers;
        list_artist_tracks: ListArtistTracks;
        list_my_followed_artists: ListMyFollowedArtists;
        list_my_followed_playlists: ListMyFollowedPlaylists;
        list_my_library_albums: ListMyLibraryAlbums;
        list_my_library_tracks: ListMyLibraryTracks;
        list_my_liked_tracks: ListMyLikedTracks;
        list_my_playlists: ListMyPlaylists;
        list_my_recent_tracks: ListMyRecentTracks;
        list_playlist_tracks: ListPlaylistTracks;
        list_related_artists: ListRelatedArtists;
        list_top_playlists: ListTopPlaylists;
        list_top_tracks: ListTopTracks;
        list_user_playlists: ListUserPlaylists;
        search_albums: SearchAlbums;
        search_artists: SearchArtists;
        search_playlists: SearchPlaylists;
        search_podcast_episodes: SearchPodcastEpisodes;
        search_podcast_shows: SearchPodcastShows;
        search_tracks: SearchTracks;
        }
        whole {
        get_albums: GetAlbums;
        get_artists: GetArtists;
        get_podcast_episodes: GetPodcastEpisodes;
        get_podcast_shows: GetPodcastShows;
        get_tracks: GetTracks;
        list_markets: ListMarkets;
        search_catalog: SearchCatalog;
        }
    };
    // Everything that gives more than one thing by its name, but for answers that nobody has seen.
    const UNSEEN: [&str; 5] = [
        "list_active_playback_sessions",
        "list_my_recent_entities",
        "list_next_playback",
        "list_previous_playback",
        "list_user_recent_entities",
    ];
    for operation in OPERATIONS.iter().map(|operation| operation.id) {
        let is_list = operation.starts_with("list_") || operation.starts_with("search_");
        assert!(
            !is_list || read.contains(&operation) || UNSEEN.contains(&operation),
            "{operation}"
        );
    }
}

fn check<R: ListRequest>(case: &Case, items: impl FnOnce(R::Payload) -> Vec<R::Item>)
where
    R::Item: Serialize,
{
    let name = format!("{}@{}", case.operation, case.name);
    let body = case.json();
    assert_eq!(R::OPERATION.id, case.operation);
    let response: R::Response = serde_json::from_value(body.clone()).unwrap();
    let items = R::payload(response).map(items).unwrap_or_default();

    let places = R::LISTS.iter().filter_map(|pointer| body.pointer(pointer)?.as_array());
    let places: Vec<&Vec<Value>> = places.collect();
    assert!(!places.is_empty() || items.is_empty(), "{name}: no list at {:?}", R::LISTS);
    let list = places.iter().find(|list| !list.is_empty()).copied().cloned().unwrap_or_default();
    let elements = list.into_iter().filter(|element| !element.is_null());
    let salvaged: Vec<R::Item> =
        elements.filter_map(|element| R::item(serde_json::from_value(element).unwrap())).collect();
    let json = |items: &[R::Item]| serde_json::to_value(items).unwrap();
    assert_eq!(json(&salvaged), json(&items), "{name}");
}
