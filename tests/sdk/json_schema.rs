//! The types say the same about themselves as the spec does.

use std::collections::{BTreeMap, BTreeSet};

use amazon_music::types;
use serde_json::{Map, Value};

use crate::spec;

/// The schemas that the spec names.
fn schemas() -> Map<String, Value> {
    match spec::spec()["components"]["schemas"].take() {
        Value::Object(schemas) => schemas,
        other => panic!("the spec has no schemas: {other:?}"),
    }
}

/// The schema of every type of the API by its name.
fn derived() -> BTreeMap<&'static str, Value> {
    macro_rules! schemas {
        ($($name:ident),* $(,)?) => {
            BTreeMap::from([$((
                stringify!($name),
                schemars::schema_for!(types::$name).to_value(),
            )),*])
        };
    }
    schemas! {
        Acknowledgement, Action, ActionDisableType, Actions, AddPlaylistTracksRequest, Album,
        AlbumConnection, AlbumData, AlbumEdge, AlbumResponse, AlbumsData, AlbumsResponse,
        Artist, ArtistConnection, ArtistData, ArtistEdge, ArtistLists, ArtistListsData,
        ArtistListsResponse, ArtistResponse, ArtistsData, ArtistsResponse, AudioQuality,
        CatalogSearchResponse, CreatePlaylistData, CreatePlaylistRequest,
        CreatePlaylistResponse, Eligibility, EligibilityPlayback, Entity, EntityGroup,
        EntityGroupContent, ErrorDetail, ErrorEnvelope, ErrorStatus, Image, ImageType,
        LikeState, LoopMode, Market, MarketsData, MarketsResponse, MediaType,
        MovePlaylistTracksRequest, MusicTerritory, PageInfo, ParentalSettings, PlayParams,
        PlayParamsRequest, Playable, PlayableResponse, PlayablesResponse,
        PlaybackContinuationMode, PlaybackEvent, PlaybackEventReport, PlaybackEventReports,
        PlaybackEventType, PlaybackOptions, PlaybackQueueResponse, PlaybackSession,
        PlaybackSessionRequest, PlaybackSessionResponse, PlaybackSessionsResponse, Playlist,
        PlaylistConnection, PlaylistData, PlaylistEdge, PlaylistResponse, PlaylistSort,
        PlaylistTrackConnection, PlaylistTrackEdge, PodcastEpisode, PodcastEpisodeConnection,
        PodcastEpisodeData, PodcastEpisodeEdge, PodcastEpisodeResponse, PodcastEpisodesData,
        PodcastEpisodesResponse, PodcastShow, PodcastShowConnection, PodcastShowData,
        PodcastShowEdge, PodcastShowResponse, PodcastShowsData, PodcastShowsResponse,
        QueueRequest, RecentEntitiesResponse, RecentTrackConnection, RecentTrackEdge, Release,
        RemovePlaylistTracksRequest, SearchAlbumsData, SearchAlbumsResponse, SearchArtistsData,
        SearchArtistsResponse, SearchFilter, SearchPlaylistsData, SearchPlaylistsResponse,
        SearchPodcastEpisodesData, SearchPodcastEpisodesResponse, SearchPodcastShowsData,
        SearchPodcastShowsResponse, SearchRequest, SearchSort, SearchTracksData,
        SearchTracksResponse, SetPlaybackLoopRequest, SetPlaybackShuffleRequest,
        SetTrackLikeRequest, ShuffleMode, Station, StationData, StationResponse,
        TopPlaylistsData, TopPlaylistsResponse, TopTracksData, TopTracksResponse, Track,
        TrackConnection, TrackData, TrackEdge, TrackResponse, TrackSearchField,
        TrackSearchFilter, TrackSearchRequest, TracksData, TracksResponse,
        UpdateCurrentUserData, UpdateCurrentUserEnvelope, UpdateCurrentUserRequest,
        UpdateCurrentUserResponse, UpdatePlaylistData, UpdatePlaylistRequest,
        UpdatePlaylistResponse, User, UserConnection, UserData, UserEdge, UserLists,
        UserListsData, UserListsResponse, UserResponse, UserTrackConnection, UserTrackEdge,
        View, ViewContent, ViewResponse, ViewType, Visibility,
    }
}

/// The words of a list in a schema.
fn words(list: Option<&Value>) -> BTreeSet<&str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The names of the properties of a schema.
fn properties(schema: &Value) -> BTreeSet<&str> {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn every_schema_of_the_spec_is_a_type_and_every_type_is_in_the_spec() {
    let spec = schemas();
    let in_spec: BTreeSet<_> = spec.keys().map(String::as_str).collect();
    let derived = derived();
    let in_code: BTreeSet<_> = derived.keys().copied().collect();
    assert_eq!(in_spec.difference(&in_code).collect::<Vec<_>>(), [&""; 0], "not in the list above");
    assert_eq!(in_code.difference(&in_spec).collect::<Vec<_>>(), [&""; 0], "not in the spec");
}

#[test]
fn properties_are_named_and_required_as_in_the_spec() {
    let (spec, derived) = (schemas(), derived());
    let mut compared = 0;
    for (name, derived) in &derived {
        let spec = &spec[*name];
        assert_eq!(properties(derived), properties(spec), "{name}");
        assert_eq!(words(derived.get("required")), words(spec.get("required")), "{name}");
        compared += properties(spec).len();
    }
    assert!(compared > 300, "only {compared} properties were compared");
}

#[test]
fn words_are_those_of_the_spec_and_any_other() {
    let (spec, derived) = (schemas(), derived());
    let mut compared = 0;
    for (name, derived) in &derived {
        let Some(known) = spec[*name].get("enum") else { continue };
        let mut found = BTreeSet::new();
        collect_words(derived, &mut found);
        assert_eq!(found, words(Some(known)), "{name}");
        let any = derived.to_string();
        assert!(any.contains(r#""type":"string""#), "{name} is closed: {any}");
        compared += 1;
    }
    assert_eq!(compared, 14);
}

/// The words that a derived schema lists, in whatever form.
fn collect_words<'a>(schema: &'a Value, found: &mut BTreeSet<&'a str>) {
    found.extend(schema.get("const").and_then(Value::as_str));
    found.extend(words(schema.get("enum")));
    for key in ["oneOf", "anyOf"] {
        for part in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
            collect_words(part, found);
        }
    }
}

#[test]
fn open_objects_are_open_in_both() {
    let (spec, derived) = (schemas(), derived());
    let mut compared = 0;
    for (name, derived) in &derived {
        let open = spec[*name].get("additionalProperties") == Some(&Value::Bool(true));
        if open && spec[*name].get("properties").is_some() {
            assert_eq!(derived.get("additionalProperties"), Some(&Value::Bool(true)), "{name}");
            compared += 1;
        }
    }
    assert_eq!(compared, 9);
}
