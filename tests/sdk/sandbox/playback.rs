//! Playback: a session on a device, its queue, its modes, what is reported of it, and the history that follows.

use amazon_music::{
    Client, RequestExt as _,
    types::{
        LoopMode, PlayParamsRequest, PlaybackEvent, PlaybackEventReport, PlaybackEventReports,
        PlaybackEventType, PlaybackOptions, PlaybackSessionRequest, QueueRequest,
        SetPlaybackLoopRequest, SetPlaybackShuffleRequest, ShuffleMode,
    },
};
use serde_json::Value;

use super::{Stage, all};

const DEVICE: &str = "serial-1";

pub(super) async fn walk(stage: &Stage) {
    let session = session(stage).await;
    queue(stage, &session).await;
    modes(stage, &session).await;
    reports(stage, &session).await;
    history(stage).await;
}

/// Calls of a session carry the same three headers. A macro, since each builder is a type of its own.
macro_rules! on_device {
    ($call:expr) => {
        $call
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id(DEVICE)
    };
}

/// Starts with an album on the device, and gives the id of the session.
async fn session(stage: &Stage) -> String {
    let api = stage.music.api();
    let album = stage.ids(|catalogue| catalogue.album_ids().take(1).collect()).remove(0);
    let body = PlaybackSessionRequest {
        play_params: play("album", &album),
        playback_options: None::<PlaybackOptions>,
        limit: Some(11),
    };
    let started = on_device!(api.create_playback_session()).body(body).fetch().await.unwrap();
    let id = started.data.unwrap().session_id.unwrap();
    let active = on_device!(api.list_active_playback_sessions()).fetch().await.unwrap();
    assert_eq!(active.data.unwrap()["sessions"][0]["sessionId"], id);
    let restored = on_device!(api.restore_playback_session().session_id(&id));
    assert_eq!(restored.fetch().await.unwrap().data.unwrap().session_id, Some(id.clone()));
    id
}

/// What is put next comes next, and what is put last comes last.
async fn queue(stage: &Stage, session: &str) {
    let api = stage.music.api();
    let [next, last] = <[String; 2]>::try_from(stage.tracks(42).split_off(40)).unwrap();
    let before = entries(&stage.music, session).await;
    let body = |track: &str| QueueRequest { play_params: play("track", track) };
    on_device!(api.queue_next().session_id(session)).body(body(&next)).fetch().await.unwrap();
    on_device!(api.queue_last().session_id(session)).body(body(&last)).fetch().await.unwrap();
    let after = entries(&stage.music, session).await;
    assert_eq!(after.len(), before.len() + 2);
    assert_eq!((&after[1], after.last()), (&next, Some(&last)));
    let following = on_device!(api.list_next_playback().session_id(session).limit(1u32));
    assert_eq!(following.fetch().await.unwrap().data.unwrap()["queue"][0]["id"], next);
}

async fn modes(stage: &Stage, session: &str) {
    let api = stage.music.api();
    let body = SetPlaybackLoopRequest { loop_mode: LoopMode::LoopOn };
    on_device!(api.set_playback_loop().session_id(session)).body(body).fetch().await.unwrap();
    let body = SetPlaybackShuffleRequest { shuffle_mode: ShuffleMode::ShuffleOn };
    on_device!(api.set_playback_shuffle().session_id(session)).body(body).fetch().await.unwrap();
    let options = whole(&stage.music, session).await["playbackOptions"].clone();
    assert_eq!(options["loopMode"], "LOOP_ON");
    assert_eq!(options["shuffleMode"], "SHUFFLE_ON");
}

/// The customer goes on to the next entry, which becomes the current one.
async fn reports(stage: &Stage, session: &str) {
    let api = stage.music.api();
    let queue = whole(&stage.music, session).await["queue"].clone();
    let metric = |at: usize| queue[at]["metricId"].as_str().unwrap().to_owned();
    let start = event(metric(0), PlaybackEventType::Start, None);
    on_device!(api.report_playback_event()).body(start).fetch().await.unwrap();
    let stop = event(metric(0), PlaybackEventType::Stop, Some("userNext"));
    let start = event(metric(1), PlaybackEventType::Start, None);
    let body = PlaybackEventReports(vec![stop, start]);
    on_device!(api.report_playback_events()).body(body).fetch().await.unwrap();

    let current = on_device!(api.get_current_playback().session_id(session));
    assert_eq!(current.fetch().await.unwrap().data.unwrap().metric_id, Some(metric(1)));
    let previous = on_device!(api.list_previous_playback().session_id(session).limit(1u32));
    let previous = previous.fetch().await.unwrap().data.unwrap();
    assert_eq!(previous["queue"][0]["id"], queue[0]["id"]);
    let played = all(api.list_my_recent_tracks()).await;
    let played: Vec<_> = played.into_iter().map(|edge| edge.node.unwrap().id).collect();
    assert_eq!(
        Value::from(played),
        Value::from_iter([&queue[1]["id"], &queue[0]["id"]].map(Clone::clone))
    );
}

/// What was played from is in both histories, the customer's own and the one that others see.
async fn history(stage: &Stage) {
    let api = stage.music.api();
    let mine = api.list_my_recent_entities().fetch().await.unwrap();
    let edges = &mine["user"]["recentlyPlayedEntities"]["edges"];
    assert!(!edges.as_array().unwrap().is_empty());
    let others = api.list_user_recent_entities().id(stage.me()).fetch().await.unwrap();
    assert_eq!(&others["user"]["recentlyPlayedEntities"]["edges"], edges);
}

/// The ids in the queue of a session, the current one first.
async fn entries(music: &Client, session: &str) -> Vec<String> {
    let queue = whole(music, session).await["queue"].clone();
    let entries = queue.as_array().unwrap().iter();
    entries.map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

async fn whole(music: &Client, session: &str) -> Value {
    let queue = on_device!(music.api().get_playback_queue().session_id(session));
    queue.fetch().await.unwrap().data.unwrap()
}

fn play(kind: &str, id: &str) -> PlayParamsRequest {
    PlayParamsRequest {
        id: Some(format!("mrn:1.0:catalog:{kind}:asin:{id}")),
        container_ids: Vec::new(),
    }
}

fn event(
    metric_id: String,
    type_: PlaybackEventType,
    termination_reason: Option<&str>,
) -> PlaybackEventReport {
    PlaybackEventReport {
        metric_id,
        event: PlaybackEvent {
            type_,
            client_timestamp_in_milliseconds: None,
            device_timezone: None,
            duration_seconds: None,
            entity_progress_seconds: None,
            initial_playback_delay_milliseconds: None,
            playback_current_speed: None,
            rebuffer_count: None,
            termination_reason: termination_reason.map(str::to_owned),
        },
    }
}
