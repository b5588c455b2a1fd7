//! The calls that read the catalog: albums, artists, tracks, podcasts, searches, views.

use amazon_music::types::{
    MediaType, SearchFilter, SearchRequest, SearchSort, TrackSearchField, TrackSearchFilter,
    TrackSearchRequest,
};

operations! {
    get_album: |api| api.get_album().id("B0064UPU4G");
    get_albums: |api| api.get_albums().ids(["B0064UPU4G", "B0 & co/é", "B08S7B3IA2"]);

    get_artist: |api| api.get_artist().id("B000QJPQTA");
    get_artists: |api| api.get_artists().ids(vec!["B000QJPQTA".to_owned(), "B0025G5B85".to_owned()]);
    list_artist_albums: |api| {
        api.list_artist_albums().id("B000QJPQTA").limit(100u32).cursor("opaque-cursor")
    };
    list_artist_tracks: |api| {
        api.list_artist_tracks().id("B000QJPQTA").limit(100u32).cursor("opaque-cursor")
    };
    list_related_artists: |api| {
        api.list_related_artists().id("B000QJPQTA").limit(100u32).cursor("opaque-cursor")
    };
    list_artist_followers: |api| {
        api.list_artist_followers().id("B000QJPQTA").limit(100u32).cursor("opaque-cursor")
    };

    get_track: |api| api.get_track().id("B076YT2CBT").media_type(MediaType::Video);
    get_tracks: |api| api.get_tracks().ids("B076YT2CBT,B08YTHLPY3").media_type(MediaType::Audio);

    get_podcast_show: |api| {
        api.get_podcast_show()
            .id("81514dfe-fa3b-4d37-b47c-c5fc62b2e437")
            .limit(50u32)
            .cursor("7:ad878b37-1b93-4891-abac-a87f46e9fff4")
    };
    get_podcast_shows: |api| api.get_podcast_shows().ids(["81514dfe-fa3b", "B08K58D9RR"]);
    get_podcast_episode: |api| api.get_podcast_episode().id("1af66679-419d-45f8-a268-b3de5a159b08");
    get_podcast_episodes: |api| api.get_podcast_episodes().ids(["1af66679-419d", "be0c7b3a-7197"]);

    get_station: |api| api.get_station().id("A3QXXOBP9MU5LY");
    list_markets: |api| api.list_markets();
    list_top_tracks: |api| api.list_top_tracks().limit(20u32).cursor("opaque-cursor");
    list_top_playlists: |api| api.list_top_playlists().limit(20u32).cursor("opaque-cursor");

    search_catalog: |api| {
        api.search_catalog()
            .query("Björk & the “Sugarcubes” 100%+")
            .limit(10u32)
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    search_tracks: |api| {
        api.search_tracks().body(TrackSearchRequest {
            search_filters: vec![
                TrackSearchFilter { field: Some(TrackSearchField::Isrc), query: "USQ4E1300686".to_owned() },
                TrackSearchFilter { field: None, query: "happy".to_owned() },
            ],
            limit: Some(20),
            sort_by: Some(SearchSort::Popularity),
            token: Some("tztok-v2_opaque".to_owned()),
        })
    };
    search_albums: |api| api.search_albums().body(search());
    search_artists: |api| api.search_artists().body(search());
    search_playlists: |api| api.search_playlists().body(search());
    search_podcast_shows: |api| api.search_podcast_shows().body(search());
    search_podcast_episodes: |api| {
        api.search_podcast_episodes().body_map(|body| {
            body.search_filters(search().search_filters)
                .limit(20)
                .sort_by(SearchSort::Release)
                .token("tztok-v2_opaque".to_owned())
        })
    };

    get_home_view: |api| {
        api.get_home_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_home_view_group: |api| {
        api.get_home_view_group()
            .group_id("home_new/räume")
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_podcasts_view: |api| {
        api.get_podcasts_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_artist_view: |api| {
        api.get_artist_view()
            .id("B000QJPQTA")
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_album_view: |api| {
        api.get_album_view()
            .id("B0064UPU4G")
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_playlist_view: |api| {
        api.get_playlist_view()
            .id("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_podcast_show_view: |api| {
        api.get_podcast_show_view()
            .id("81514dfe-fa3b-4d37-b47c-c5fc62b2e437")
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_library_view: |api| {
        api.get_library_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_library_albums_view: |api| {
        api.get_library_albums_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_library_artists_view: |api| {
        api.get_library_artists_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_library_songs_view: |api| {
        api.get_library_songs_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_library_playlists_view: |api| {
        api.get_library_playlists_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_library_podcasts_view: |api| {
        api.get_library_podcasts_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
    get_recently_played_view: |api| {
        api.get_recently_played_view()
            .limit(10u32)
            .cursor("opaque-cursor")
            .accept_language("de-de")
            .amzn_image_style("SL500")
    };
}

/// A search with everything that can be set.
fn search() -> SearchRequest {
    SearchRequest {
        search_filters: vec![
            SearchFilter { field: Some("name".to_owned()), query: "Fjordlys".to_owned() },
            SearchFilter { field: None, query: "\"nord\" ½".to_owned() },
        ],
        limit: Some(20),
        sort_by: Some(SearchSort::Relevance),
        token: Some("tztok-v2_opaque".to_owned()),
    }
}
