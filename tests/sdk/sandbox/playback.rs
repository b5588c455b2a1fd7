//! Playback: a session on a device, its queue, its modes, its reported events, and the history that follows.

use amazon_music::{
    Client,
    types::{
        LoopMode, PlayParamsRequest, PlaybackEvent, PlaybackEventReport, PlaybackEventType,
        ShuffleMode,
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

/// Requests of a session carry the same three headers. A macro, since each request is a type of its own.
macro_rules! on_device {
    ($request:expr) => {
        $request
            .x_amzn_audio_drm_type("WIDEVINE")
            .x_amzn_audio_device_capability("STD_RES,HI_FI")
            .x_amzn_device_id(DEVICE)
    };
}

/// Starts an album on the device, and returns the ID of the session.
async fn session(stage: &Stage) -> String {
    let api = stage.music.api();
    let album = stage.ids(|catalogue| catalogue.album_ids().take(1).collect()).remove(0);
    let start = on_device!(api.create_playback_session(play("album", &album))).limit(11);
    let started = start.fetch().await.unwrap();
    let id = started.data.unwrap().session_id.unwrap();
    let active = on_device!(api.list_active_playback_sessions()).fetch().await.unwrap();
    assert_eq!(active.data.unwrap()["sessions"][0]["sessionId"], id);
    let restored = on_device!(api.restore_playback_session(&id));
    assert_eq!(restored.fetch().await.unwrap().data.unwrap().session_id, Some(id.clone()));
    id
}

/// Tracks that are queued next come next, and those that are queued last come last.
async fn queue(stage: &Stage, session: &str) {
    let api = stage.music.api();
    let [next, last] = <[String; 2]>::try_from(stage.tracks(42).split_off(40)).unwrap();
    let before = entries(&stage.music, session).await;
    on_device!(api.queue_next(session, play("track", &next))).fetch().await.unwrap();
    on_device!(api.queue_last(session, play("track", &last))).fetch().await.unwrap();
    let after = entries(&stage.music, session).await;
    assert_eq!(after.len(), before.len() + 2);
    assert_eq!((&after[1], after.last()), (&next, Some(&last)));
    let following = on_device!(api.list_next_playback(session).limit(1));
    assert_eq!(following.fetch().await.unwrap().data.unwrap()["queue"][0]["id"], next);
}

async fn modes(stage: &Stage, session: &str) {
    let api = stage.music.api();
    on_device!(api.set_playback_loop(session, LoopMode::LoopOn)).fetch().await.unwrap();
    on_device!(api.set_playback_shuffle(session, ShuffleMode::ShuffleOn)).fetch().await.unwrap();
    let options = whole(&stage.music, session).await["playbackOptions"].clone();
    assert_eq!(options["loopMode"], "LOOP_ON");
    assert_eq!(options["shuffleMode"], "SHUFFLE_ON");
}

/// The user goes on to the next entry, which becomes the current one.
async fn reports(stage: &Stage, session: &str) {
    let api = stage.music.api();
    let queue = whole(&stage.music, session).await["queue"].clone();
    let metric = |at: usize| queue[at]["metricId"].as_str().unwrap().to_owned();
    let start = PlaybackEvent::new(PlaybackEventType::Start);
    on_device!(api.report_playback_event(metric(0), start.clone())).fetch().await.unwrap();
    let mut stop = PlaybackEvent::new(PlaybackEventType::Stop);
    stop.termination_reason = Some("userNext".to_owned());
    let reports =
        [PlaybackEventReport::new(metric(0), stop), PlaybackEventReport::new(metric(1), start)];
    on_device!(api.report_playback_events(reports.to_vec())).fetch().await.unwrap();

    let current = on_device!(api.get_current_playback(session));
    assert_eq!(current.fetch().await.unwrap().data.unwrap().metric_id, Some(metric(1)));
    let previous = on_device!(api.list_previous_playback(session).limit(1));
    let previous = previous.fetch().await.unwrap().data.unwrap();
    assert_eq!(previous["queue"][0]["id"], queue[0]["id"]);
    let played = all(api.list_my_recent_tracks()).await;
    let played: Vec<_> = played.into_iter().map(|edge| edge.node.unwrap().id).collect();
    assert_eq!(
        Value::from(played),
        Value::from_iter([&queue[1]["id"], &queue[0]["id"]].map(Clone::clone))
    );
}

/// Played entities are in both histories, the user's own and the one that others see.
async fn history(stage: &Stage) {
    let api = stage.music.api();
    let mine = api.list_my_recent_entities().fetch().await.unwrap();
    let edges = &mine["user"]["recentlyPlayedEntities"]["edges"];
    assert!(!edges.as_array().unwrap().is_empty());
    let others = api.list_user_recent_entities(stage.me()).fetch().await.unwrap();
    assert_eq!(&others["user"]["recentlyPlayedEntities"]["edges"], edges);
}

/// The IDs in the queue of a session, the current one first.
async fn entries(music: &Client, session: &str) -> Vec<String> {
    let queue = whole(music, session).await["queue"].clone();
    let entries = queue.as_array().unwrap().iter();
    entries.map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

async fn whole(music: &Client, session: &str) -> Value {
    let queue = on_device!(music.api().get_playback_queue(session));
    queue.fetch().await.unwrap().data.unwrap()
}

fn play(kind: &str, id: &str) -> PlayParamsRequest {
    let mut play = PlayParamsRequest::default();
    play.id = Some(format!("mrn:1.0:catalog:{kind}:asin:{id}"));
    play
}
