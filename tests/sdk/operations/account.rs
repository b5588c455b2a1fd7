//! The calls about the user: profile, library, likes, playlists, history, playback.

use amazon_music::types::{
    AddPlaylistTracksRequest, CreatePlaylistRequest, LikeState, LoopMode,
    MovePlaylistTracksRequest, PlayParamsRequest, PlaybackContinuationMode, PlaybackEvent,
    PlaybackEventReport, PlaybackEventReports, PlaybackEventType, PlaybackOptions,
    PlaybackSessionRequest, PlaylistSort, QueueRequest, RemovePlaylistTracksRequest,
    SetPlaybackLoopRequest, SetPlaybackShuffleRequest, SetTrackLikeRequest, ShuffleMode,
    UpdateCurrentUserRequest, UpdatePlaylistRequest, Visibility,
};

/// A playlist's id is a UUID; this one shows what becomes of characters that a path cannot hold.
const PLAYLIST: &str = "a/b c?#é%2F";
const SESSION: &str = "1911471f-c782-4091-9152-3c2b0c662c5d";

operations! {
    get_current_user: |api| api.get_current_user();
    update_current_user: |api| {
        api.update_current_user().body(UpdateCurrentUserRequest {
            name: "Åsa".to_owned(),
            visibility: Visibility::Public,
            playback_visibility: Visibility::Private,
        })
    };

    list_my_library_albums: |api| api.list_my_library_albums().limit(100u32).cursor("opaque-cursor");
    save_album: |api| api.save_album().id("B0064UPU4G");
    unsave_album: |api| api.unsave_album().id("B0064UPU4G");
    list_my_library_tracks: |api| api.list_my_library_tracks().limit(100u32).cursor("opaque-cursor");
    save_track: |api| api.save_track().id("B076YT2CBT");
    unsave_track: |api| api.unsave_track().id("B076YT2CBT");
    save_podcast_episode: |api| api.save_podcast_episode().id("1af66679-419d-45f8-a268-b3de5a159b08");
    unsave_podcast_episode: |api| {
        api.unsave_podcast_episode().id("1af66679-419d-45f8-a268-b3de5a159b08")
    };

    list_my_liked_tracks: |api| api.list_my_liked_tracks().limit(100u32).cursor("opaque-cursor");
    set_track_like: |api| {
        api.set_track_like()
            .id("B076YT2CBT")
            .body(SetTrackLikeRequest { like_state: LikeState::Dislike })
    };
    list_my_followed_artists: |api| {
        api.list_my_followed_artists().limit(100u32).cursor("opaque-cursor")
    };
    follow_podcast_show: |api| api.follow_podcast_show().id("81514dfe-fa3b-4d37-b47c-c5fc62b2e437");
    unfollow_podcast_show: |api| {
        api.unfollow_podcast_show().id("81514dfe-fa3b-4d37-b47c-c5fc62b2e437")
    };

    list_my_playlists: |api| {
        api.list_my_playlists()
            .limit(100u32)
            .cursor("opaque cursor+/=&")
            .sort_by(PlaylistSort::RecentlyUpdated)
    };
    list_user_playlists: |api| {
        api.list_user_playlists().id("k35wo4lm34masdsadevrs7a").limit(100u32).cursor("opaque-cursor")
    };
    list_my_followed_playlists: |api| {
        api.list_my_followed_playlists().limit(100u32).cursor("opaque-cursor")
    };
    follow_playlist: |api| api.follow_playlist().id("B07QHGBGC9");
    unfollow_playlist: |api| api.unfollow_playlist().id("B07QHGBGC9");
    get_playlist: |api| api.get_playlist().id(PLAYLIST);
    create_playlist: |api| {
        api.create_playlist().body(CreatePlaylistRequest {
            title: "Nachtfahrt \"2\"".to_owned(),
            description: String::new(),
            visibility: Visibility::Private,
        })
    };
    update_playlist: |api| {
        api.update_playlist().id(PLAYLIST).body(UpdatePlaylistRequest {
            title: Some("Über & unter + 100%".to_owned()),
            description: Some("line 1\nline 2".to_owned()),
            visibility: Some(Visibility::Public),
        })
    };
    delete_playlist: |api| api.delete_playlist().id(PLAYLIST);
    list_playlist_tracks: |api| {
        api.list_playlist_tracks().id(PLAYLIST).limit(100u32).cursor("0:ad405002-b91b")
    };
    add_playlist_tracks: |api| {
        api.add_playlist_tracks().id(PLAYLIST).body(AddPlaylistTracksRequest {
            track_ids: vec!["B076YT2CBT".to_owned(), "B08YTHLPY3".to_owned()],
            add_duplicate_tracks: Some(false),
        })
    };
    move_playlist_tracks: |api| {
        api.move_playlist_tracks().id(PLAYLIST).body(MovePlaylistTracksRequest {
            entry_ids: vec!["e1".to_owned(), "e2".to_owned()],
            entry_id_above: Some("e0".to_owned()),
            entry_id_below: Some("e3".to_owned()),
        })
    };
    remove_playlist_tracks: |api| {
        api.remove_playlist_tracks()
            .id(PLAYLIST)
            .body(RemovePlaylistTracksRequest { entry_ids: vec!["e1".to_owned(), "e2".to_owned()] })
    };

    list_my_recent_tracks: |api| {
        api.list_my_recent_tracks().limit(60u32).cursor("1629502893999:0b0e4ff2")
    };
    list_my_recent_entities: |api| api.list_my_recent_entities();
    list_user_recent_entities: |api| api.list_user_recent_entities().id("k35wo4lm34masdsadevrs7a");

    create_playback_session: |api| {
        api.create_playback_session()
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
            .body(PlaybackSessionRequest {
                play_params: play_params(),
                playback_options: Some(PlaybackOptions {
                    loop_mode: Some(LoopMode::LoopOff),
                    playback_continuation_mode: Some(PlaybackContinuationMode::AutoplayOn),
                    shuffle_mode: Some(ShuffleMode::ShuffleOn),
                    start_as_station: Some(false),
                }),
                limit: Some(5),
            })
    };
    list_active_playback_sessions: |api| {
        api.list_active_playback_sessions()
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
    };
    get_current_playback: |api| {
        api.get_current_playback()
            .session_id(SESSION)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
    };
    list_next_playback: |api| {
        api.list_next_playback()
            .session_id(SESSION)
            .limit(5u32)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
    };
    list_previous_playback: |api| {
        api.list_previous_playback()
            .session_id(SESSION)
            .limit(5u32)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
    };
    get_playback_queue: |api| {
        api.get_playback_queue()
            .session_id(SESSION)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
    };
    restore_playback_session: |api| {
        api.restore_playback_session()
            .session_id(SESSION)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
    };
    queue_next: |api| {
        api.queue_next()
            .session_id(SESSION)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
            .body(QueueRequest { play_params: play_params() })
    };
    queue_last: |api| {
        api.queue_last()
            .session_id(SESSION)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
            .body(QueueRequest { play_params: play_params() })
    };
    set_playback_loop: |api| {
        api.set_playback_loop()
            .session_id(SESSION)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
            .body(SetPlaybackLoopRequest { loop_mode: LoopMode::LoopOn })
    };
    set_playback_shuffle: |api| {
        api.set_playback_shuffle()
            .session_id(SESSION)
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
            .body(SetPlaybackShuffleRequest { shuffle_mode: ShuffleMode::ShuffleOff })
    };
    report_playback_event: |api| {
        api.report_playback_event()
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
            .body(event(PlaybackEventType::Start))
    };
    report_playback_events: |api| {
        api.report_playback_events()
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
            .body(PlaybackEventReports(vec![
                event(PlaybackEventType::Start),
                event(PlaybackEventType::Stop),
            ]))
    };
}

fn play_params() -> PlayParamsRequest {
    PlayParamsRequest {
        id: Some("mrn:1.0:catalog:track:asin:B08YTHLPY3".to_owned()),
        container_ids: vec!["mrn:1.0:catalog:album:asin:B00Z3S4ZPT".to_owned()],
    }
}

fn event(type_: PlaybackEventType) -> PlaybackEventReport {
    PlaybackEventReport {
        metric_id: "2610758f-0f38-42c8-9400-4472fc7b2dd6".to_owned(),
        event: PlaybackEvent {
            type_,
            client_timestamp_in_milliseconds: Some(1_763_800_000_000),
            device_timezone: Some("Europe/Berlin".to_owned()),
            duration_seconds: Some(213),
            entity_progress_seconds: Some(42),
            initial_playback_delay_milliseconds: Some(310),
            playback_current_speed: Some(1.25),
            rebuffer_count: Some(2),
            termination_reason: Some("userNext".to_owned()),
        },
    }
}
