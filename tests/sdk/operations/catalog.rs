//! The operations that read the catalog: albums, artists, tracks, podcasts, searches, views.

use amazon_music::{
    ImageStyle, Language, Request, SearchQuery, TrackQuery,
    api::PagedParameters,
    types::{MediaType, SearchFilter, SearchRequest, SearchSort, TrackSearchField},
};

/// Sets everything that a search can have.
macro_rules! search {
    ($request:expr) => {
        $request.page_size(20).sort_by(SearchSort::Relevance).cursor("tztok-v2_opaque")
    };
}

operations! {
    get_album: |api| api.get_album("B0064UPU4G");
    get_albums: |api| api.get_albums(["B0064UPU4G", "B0 & co/é", "B08S7B3IA2"]);

    get_artist: |api| api.get_artist("B000QJPQTA");
    get_artists: |api| api.get_artists(vec!["B000QJPQTA".to_owned(), "B0025G5B85".to_owned()]);
    list_artist_albums: |api| {
        api.list_artist_albums("B000QJPQTA").page_size(100).cursor("opaque-cursor")
    };
    list_artist_tracks: |api| {
        api.list_artist_tracks("B000QJPQTA").page_size(100).cursor("opaque-cursor")
    };
    list_related_artists: |api| {
        api.list_related_artists("B000QJPQTA").page_size(100).cursor("opaque-cursor")
    };
    list_artist_followers: |api| {
        api.list_artist_followers("B000QJPQTA").page_size(100).cursor("opaque-cursor")
    };

    get_track: |api| api.get_track("B076YT2CBT").media_type(MediaType::Video);
    get_tracks: |api| api.get_tracks(["B076YT2CBT", "B08YTHLPY3"]).media_type(MediaType::Audio);

    get_podcast_show: |api| {
        api.get_podcast_show("81514dfe-fa3b-4d37-b47c-c5fc62b2e437")
            .page_size(50)
            .cursor("7:ad878b37-1b93-4891-abac-a87f46e9fff4")
    };
    get_podcast_shows: |api| api.get_podcast_shows(["81514dfe-fa3b", "B08K58D9RR"]);
    get_podcast_episode: |api| api.get_podcast_episode("1af66679-419d-45f8-a268-b3de5a159b08");
    get_podcast_episodes: |api| api.get_podcast_episodes(["1af66679-419d", "be0c7b3a-7197"]);

    get_station: |api| api.get_station("A3QXXOBP9MU5LY");
    list_markets: |api| api.list_markets();
    list_top_tracks: |api| api.list_top_tracks().page_size(20).cursor("opaque-cursor");
    list_top_playlists: |api| api.list_top_playlists().page_size(20).cursor("opaque-cursor");

    search_catalog: |api| {
        api.search_catalog("Björk & the “Sugarcubes” 100%+")
            .limit(10)
            .language(Language::DE_DE)
            .image_style(ImageStyle::SL500)
    };
    search_tracks: |api| {
        api.search_tracks(TrackQuery::field(TrackSearchField::Isrc, "USQ4E1300686").and("happy"))
            .page_size(20)
            .sort_by(SearchSort::Popularity)
            .cursor("tztok-v2_opaque")
    };
    search_albums: |api| {
        let mut body = SearchRequest::new(vec![by_name("Fjordlys"), SearchFilter::new("\"nord\" ½")]);
        body.limit = Some(20);
        body.sort_by = Some(SearchSort::Relevance);
        body.token = Some("tztok-v2_opaque".to_owned());
        api.search_albums("replaced by the body").body(body)
    };
    search_artists: |api| search!(api.search_artists(query()));
    search_playlists: |api| search!(api.search_playlists(query()));
    search_podcast_shows: |api| search!(api.search_podcast_shows(query()));
    search_podcast_episodes: |api| {
        search!(api.search_podcast_episodes(query())).sort_by(SearchSort::Release)
    };

    get_home_view: |api| view(api.get_home_view().cursor("opaque-cursor"));
    get_home_view_group: |api| {
        view(api.get_home_view_group("home_new/räume").cursor("opaque-cursor"))
    };
    get_podcasts_view: |api| view(api.get_podcasts_view().cursor("opaque-cursor"));
    get_artist_view: |api| view(api.get_artist_view("B000QJPQTA").cursor("opaque-cursor"));
    get_album_view: |api| view(api.get_album_view("B0064UPU4G").cursor("opaque-cursor"));
    get_playlist_view: |api| {
        view(api.get_playlist_view("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11").cursor("opaque-cursor"))
    };
    get_podcast_show_view: |api| {
        view(api.get_podcast_show_view("81514dfe-fa3b-4d37-b47c-c5fc62b2e437").cursor("opaque-cursor"))
    };
    get_library_view: |api| view(api.get_library_view().cursor("opaque-cursor"));
    get_library_albums_view: |api| view(api.get_library_albums_view().cursor("opaque-cursor"));
    get_library_artists_view: |api| view(api.get_library_artists_view().cursor("opaque-cursor"));
    get_library_songs_view: |api| view(api.get_library_songs_view().cursor("opaque-cursor"));
    get_library_playlists_view: |api| {
        view(api.get_library_playlists_view().cursor("opaque-cursor"))
    };
    get_library_podcasts_view: |api| view(api.get_library_podcasts_view().cursor("opaque-cursor"));
    get_recently_played_view: |api| view(api.get_recently_played_view().cursor("opaque-cursor"));
}

/// Sets everything that views have in common.
fn view<P: PagedParameters>(request: Request<P>) -> Request<P> {
    request.page_size(10).language(Language::DE_DE).image_style(ImageStyle::SL500)
}

/// A query with and without a field.
fn query() -> SearchQuery {
    SearchQuery::field("name", "Fjordlys").and("\"nord\" ½")
}

fn by_name(text: &str) -> SearchFilter {
    let mut filter = SearchFilter::new(text);
    filter.field = Some("name".to_owned());
    filter
}
