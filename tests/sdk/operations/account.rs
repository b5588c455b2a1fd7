//! The operations about the user: profile, library, likes, playlists, history, playback.

use amazon_music::types::{
    LikeState, LoopMode, PlayParamsRequest, PlaybackContinuationMode, PlaybackEvent,
    PlaybackEventReport, PlaybackEventType, PlaybackOptions, PlaylistSort, ShuffleMode, Visibility,
};

/// A playlist's ID is a UUID; this one has characters that a path cannot contain.
const PLAYLIST: &str = "a/b c?#é%2F";
const SESSION: &str = "1911471f-c782-4091-9152-3c2b0c662c5d";

/// Sets the headers that describe the player.
macro_rules! on_device {
    ($request:expr) => {
        $request
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id("serial-1")
    };
}

operations! {
    get_current_user: |api| api.get_current_user();
    update_current_user: |api| {
        api.update_current_user("Åsa", Visibility::Public, Visibility::Private)
    };

    list_my_library_albums: |api| api.list_my_library_albums().page_size(100).cursor("opaque-cursor");
    save_album: |api| api.save_album("B0064UPU4G");
    unsave_album: |api| api.unsave_album("B0064UPU4G");
    list_my_library_tracks: |api| api.list_my_library_tracks().page_size(100).cursor("opaque-cursor");
    save_track: |api| api.save_track("B076YT2CBT");
    unsave_track: |api| api.unsave_track("B076YT2CBT");
    save_podcast_episode: |api| api.save_podcast_episode("1af66679-419d-45f8-a268-b3de5a159b08");
    unsave_podcast_episode: |api| {
        api.unsave_podcast_episode("1af66679-419d-45f8-a268-b3de5a159b08")
    };

    list_my_liked_tracks: |api| api.list_my_liked_tracks().page_size(100).cursor("opaque-cursor");
    set_track_like: |api| api.set_track_like("B076YT2CBT", LikeState::Dislike);
    list_my_followed_artists: |api| {
        api.list_my_followed_artists().page_size(100).cursor("opaque-cursor")
    };
    follow_podcast_show: |api| api.follow_podcast_show("81514dfe-fa3b-4d37-b47c-c5fc62b2e437");
    unfollow_podcast_show: |api| {
        api.unfollow_podcast_show("81514dfe-fa3b-4d37-b47c-c5fc62b2e437")
    };

    list_my_playlists: |api| {
        api.list_my_playlists()
            .page_size(100)
            .cursor("opaque cursor+/=&")
            .sort_by(PlaylistSort::RecentlyUpdated)
    };
    list_user_playlists: |api| {
        api.list_user_playlists("k35wo4lm34masdsadevrs7a").page_size(100).cursor("opaque-cursor")
    };
    list_my_followed_playlists: |api| {
        api.list_my_followed_playlists().page_size(100).cursor("opaque-cursor")
    };
    follow_playlist: |api| api.follow_playlist("B07QHGBGC9");
    unfollow_playlist: |api| api.unfollow_playlist("B07QHGBGC9");
    get_playlist: |api| api.get_playlist(PLAYLIST);
    create_playlist: |api| api.create_playlist("Nachtfahrt \"2\"", Visibility::Private);
    update_playlist: |api| {
        api.update_playlist(PLAYLIST)
            .title("Über & unter + 100%")
            .description("line 1\nline 2")
            .visibility(Visibility::Public)
    };
    delete_playlist: |api| api.delete_playlist(PLAYLIST);
    list_playlist_tracks: |api| {
        api.list_playlist_tracks(PLAYLIST).page_size(100).cursor("0:ad405002-b91b")
    };
    add_playlist_tracks: |api| {
        api.add_playlist_tracks(PLAYLIST, ["B076YT2CBT", "B08YTHLPY3"]).add_duplicate_tracks(false)
    };
    move_playlist_tracks: |api| {
        api.move_playlist_tracks(PLAYLIST, ["e1", "e2"]).entry_id_above("e0").entry_id_below("e3")
    };
    remove_playlist_tracks: |api| api.remove_playlist_tracks(PLAYLIST, ["e1", "e2"]);

    list_my_recent_tracks: |api| {
        api.list_my_recent_tracks().page_size(60).cursor("1629502893999:0b0e4ff2")
    };
    list_my_recent_entities: |api| api.list_my_recent_entities();
    list_user_recent_entities: |api| api.list_user_recent_entities("k35wo4lm34masdsadevrs7a");

    create_playback_session: |api| {
        let mut options = PlaybackOptions::default();
        options.loop_mode = Some(LoopMode::LoopOff);
        options.playback_continuation_mode = Some(PlaybackContinuationMode::AutoplayOn);
        options.shuffle_mode = Some(ShuffleMode::ShuffleOn);
        options.start_as_station = Some(false);
        on_device!(api.create_playback_session(play_params()).playback_options(options).limit(5))
    };
    list_active_playback_sessions: |api| on_device!(api.list_active_playback_sessions());
    get_current_playback: |api| on_device!(api.get_current_playback(SESSION));
    list_next_playback: |api| on_device!(api.list_next_playback(SESSION).limit(5));
    list_previous_playback: |api| on_device!(api.list_previous_playback(SESSION).limit(5));
    get_playback_queue: |api| on_device!(api.get_playback_queue(SESSION));
    restore_playback_session: |api| on_device!(api.restore_playback_session(SESSION));
    queue_next: |api| on_device!(api.queue_next(SESSION, play_params()));
    queue_last: |api| on_device!(api.queue_last(SESSION, play_params()));
    set_playback_loop: |api| on_device!(api.set_playback_loop(SESSION, LoopMode::LoopOn));
    set_playback_shuffle: |api| on_device!(api.set_playback_shuffle(SESSION, ShuffleMode::ShuffleOff));
    report_playback_event: |api| {
        let PlaybackEventReport { metric_id, event, .. } = report(PlaybackEventType::Start);
        on_device!(api.report_playback_event(metric_id, event))
    };
    report_playback_events: |api| {
        let reports = [report(PlaybackEventType::Start), report(PlaybackEventType::Stop)];
        on_device!(api.report_playback_events(reports))
    };
}

fn play_params() -> PlayParamsRequest {
    let mut params = PlayParamsRequest::default();
    params.id = Some("mrn:1.0:catalog:track:asin:B08YTHLPY3".to_owned());
    params.container_ids = vec!["mrn:1.0:catalog:album:asin:B00Z3S4ZPT".to_owned()];
    params
}

fn report(type_: PlaybackEventType) -> PlaybackEventReport {
    let mut event = PlaybackEvent::new(type_);
    event.client_timestamp_in_milliseconds = Some(1_763_800_000_000);
    event.device_timezone = Some("+0100".to_owned());
    event.duration_seconds = Some(213);
    event.entity_progress_seconds = Some(42);
    event.initial_playback_delay_milliseconds = Some(310);
    event.playback_current_speed = Some(1.25);
    event.rebuffer_count = Some(2);
    event.termination_reason = Some("userNext".to_owned());
    PlaybackEventReport::new("2610758f-0f38-42c8-9400-4472fc7b2dd6", event)
}
