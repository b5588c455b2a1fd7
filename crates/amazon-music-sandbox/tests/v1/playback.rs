//! Playback sessions and reports.

use std::time::Duration;

use amazon_music_sandbox::Tier;
use serde_json::{Value, json};

use crate::client::Client;

/// A session of an album: its ID and the tracks of the album.
fn session(client: &mut Client) -> (String, Vec<String>) {
    let album = client.sandbox.world(|world| world.catalogue().album_ids().nth(1).unwrap());
    let body = json!({
        "playParams": { "id": format!("mrn:1.0:catalog:album:asin:{album}") },
        "playbackOptions": { "playbackContinuationMode": "AUTOPLAY_OFF" },
        "limit": 2,
    });
    let response = client.ok("create_playback_session", "/playback/sessions", Some(&body));
    assert!(response["data"]["queue"].as_array().unwrap().len() <= 2);
    let id = response["data"]["sessionId"].as_str().unwrap().to_owned();
    let album = client.ok("get_album", &format!("/albums/{album}"), None);
    let tracks = album["data"]["album"]["tracks"].as_array().unwrap().iter();
    (id, tracks.map(|track| track["id"].as_str().unwrap().to_owned()).collect())
}

fn current(client: &mut Client, session: &str) -> Value {
    client.ok("get_current_playback", &format!("/playback/sessions/{session}/current"), None)["data"].take()
}

fn report(metric_id: &Value, kind: &str, reason: Option<&str>) -> Value {
    let mut report = json!({ "metricId": metric_id, "event": { "type": kind } });
    if let Some(reason) = reason {
        report["event"]["terminationReason"] = reason.into();
    }
    report
}

#[test]
fn an_album_is_played_in_order_and_added_to_the_history() {
    let mut client = Client::new().with_header("X-Amzn-Device-Id", "phone");
    let (id, tracks) = session(&mut client);
    for track in &tracks[..3] {
        let playing = current(&mut client, &id);
        assert_eq!(playing["id"], **track);
        let metric_id = &playing["metricId"];
        let events =
            json!([report(metric_id, "start", None), report(metric_id, "stop", Some("userNext"))]);
        client.ok("report_playback_events", "/playback/events", Some(&events));
    }
    let previous = client.ok(
        "list_previous_playback",
        &format!("/playback/sessions/{id}/previous?limit=1"),
        None,
    );
    assert_eq!(previous["data"]["queue"][0]["id"], *tracks[2]);
    let played: Vec<String> =
        client.account(|account, _| account.played_ids().map(str::to_owned).collect());
    let expected: Vec<String> = tracks[..3].iter().rev().cloned().collect();
    assert_eq!(played, expected);
    let recent = client.ok("list_my_recent_entities", "/me/recentlyPlayedEntities", None);
    let recent = &recent["data"]["user"]["recentlyPlayedEntities"];
    assert_eq!(
        (&recent["edgeCount"], &recent["edges"][0]["node"]["_type"]),
        (&json!(1), &json!("Album"))
    );
}

#[test]
fn skips_of_prime_are_limited_and_come_back() {
    let mut client = Client::new();
    client.account(|account, _| account.profile.tier = Tier::Prime);
    let (id, _) = session(&mut client);
    let denied = (403, "DENIED_SUBSCRIPTION_TIER".to_owned());
    for left in (0..6).rev() {
        let playing = current(&mut client, &id);
        assert_eq!(playing["actions"]["next"]["remainingSkips"], left + 1);
        let report = report(&playing["metricId"], "stop", Some("userNext"));
        client.ok("report_playback_event", "/playback/event", Some(&report));
    }
    let playing = current(&mut client, &id);
    let next = json!({ "isAllowed": false, "disableType": "NO_MORE_SKIPS", "remainingSkips": 0 });
    assert_eq!(playing["actions"]["next"], next);
    let report = report(&playing["metricId"], "stop", Some("userNext"));
    assert_eq!(client.rejected("report_playback_event", "/playback/event", Some(&report)), denied);
    let shuffle = json!({ "shuffleMode": "SHUFFLE_ON" });
    let path = format!("/playback/sessions/{id}/shuffle");
    assert_eq!(client.rejected("set_playback_shuffle", &path, Some(&shuffle)), denied);
    client.clock.advance(Duration::from_secs(3_599));
    client.log_in(0, &crate::client::SCOPES);
    assert_eq!(current(&mut client, &id)["actions"]["next"]["isAllowed"], false);
    client.clock.advance(Duration::from_secs(1));
    assert_eq!(current(&mut client, &id)["actions"]["next"]["remainingSkips"], 6);
}

#[test]
fn a_second_device_is_rejected_until_the_first_stops() {
    let mut client = Client::new().with_header("X-Amzn-Device-Id", "phone");
    let (first, _) = session(&mut client);
    let playing = current(&mut client, &first)["metricId"].take();
    client.ok("report_playback_event", "/playback/event", Some(&report(&playing, "start", None)));
    let mut client = client.with_header("X-Amzn-Device-Id", "tv");
    let (second, _) = session(&mut client);
    let waiting = current(&mut client, &second)["metricId"].take();
    let start = report(&waiting, "start", None);
    let rejected = (422, "MAX_CONCURRENCY_REACHED".to_owned());
    assert_eq!(client.rejected("report_playback_event", "/playback/event", Some(&start)), rejected);
    let active = client.ok("list_active_playback_sessions", "/playback/sessions/active", None);
    assert_eq!(active["data"]["sessions"].as_array().unwrap().len(), 2);
    client.ok("report_playback_event", "/playback/event", Some(&report(&playing, "stop", None)));
    client.ok("report_playback_event", "/playback/event", Some(&start));
}

#[test]
fn a_queue_starts_at_the_given_track_of_its_album() {
    let mut client = Client::new();
    let (_, tracks) = session(&mut client);
    let album = client.sandbox.world(|world| world.catalogue().album_ids().nth(1).unwrap());
    let body = json!({
        "playParams": {
            "id": format!("mrn:1.0:catalog:track:asin:{}", tracks[2]),
            "containerIds": [format!("mrn:1.0:catalog:album:asin:{album}")],
        },
        "playbackOptions": { "playbackContinuationMode": "AUTOPLAY_OFF" },
    });
    let response = client.ok("create_playback_session", "/playback/sessions", Some(&body));
    let id = response["data"]["sessionId"].as_str().unwrap();
    let response = client.ok("get_playback_queue", &format!("/playback/sessions/{id}/queue"), None);
    let queue = response["data"]["queue"].as_array().unwrap();
    let ids: Vec<&str> = queue.iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    assert_eq!(ids, tracks[2..]);
}

#[test]
fn a_session_returns_a_window_and_continues_with_autoplay() {
    let mut client = Client::new();
    let (_, tracks) = session(&mut client);
    let album = client.sandbox.world(|world| world.catalogue().album_ids().nth(1).unwrap());
    for (mode, goes_on) in [("AUTOPLAY_OFF", false), ("AUTOPLAY_ON", true)] {
        let mut body = json!({
            "playParams": { "id": format!("mrn:1.0:catalog:album:asin:{album}") },
            "playbackOptions": { "playbackContinuationMode": mode },
        });
        let response = client.ok("create_playback_session", "/playback/sessions", Some(&body));
        assert_eq!(response["data"]["queue"].as_array().unwrap().len(), 5);
        let id = response["data"]["sessionId"].as_str().unwrap();
        let path = format!("/playback/sessions/{id}/queue");
        let queue = client.ok("get_playback_queue", &path, None)["data"]["queue"].take();
        assert_eq!(queue.as_array().unwrap().len() > tracks.len(), goes_on);
        for wrong in [0, 12] {
            body["limit"] = wrong.into();
            let path = "/playback/sessions";
            assert_eq!(client.rejected("create_playback_session", path, Some(&body)).0, 400);
        }
    }
}

#[test]
fn reports_before_the_first_rejected_one_are_applied() {
    let mut client = Client::new();
    let (id, _) = session(&mut client);
    let playing = current(&mut client, &id)["metricId"].take();
    let events = json!([
        report(&playing, "start", None),
        report(&json!("none"), "start", None),
        report(&playing, "start", None),
    ]);
    let rejected = client.rejected("report_playback_events", "/playback/events", Some(&events));
    assert_eq!(rejected, (404, "RESOURCE_NOT_FOUND".to_owned()));
    assert_eq!(client.account(|account, _| account.played_ids().count()), 1);
}

#[test]
fn every_kind_of_entry_can_be_played() {
    let mut client = Client::new();
    let names: Vec<String> = client.sandbox.world(|world| {
        let catalogue = world.catalogue();
        let first = |mut ids: Box<dyn Iterator<Item = String> + '_>| ids.next().unwrap();
        vec![
            format!("mrn:1.0:catalog:track:asin:{}", first(Box::new(catalogue.track_ids()))),
            format!("mrn:1.0:catalog:artist:asin:{}", first(Box::new(catalogue.artist_ids()))),
            format!("mrn:1.0:catalog:playlist:asin:{}", first(Box::new(catalogue.playlist_ids()))),
            format!("mrn:1.0:catalog:station:key:{}", first(Box::new(catalogue.station_ids()))),
            format!(
                "mrn:1.0:catalog:podcastshow:uuid:{}",
                first(Box::new(catalogue.podcast_show_ids()))
            ),
        ]
    });
    for name in names {
        for as_station in [false, true] {
            let body = json!({
                "playParams": { "containerIds": [name] },
                "playbackOptions": { "startAsStation": as_station },
            });
            let response = client.ok("create_playback_session", "/playback/sessions", Some(&body));
            assert!(!response["data"]["queue"].as_array().unwrap().is_empty(), "{name}");
        }
    }
    for wrong in [json!({}), json!({ "id": "B0064UPU4G" }), json!({ "containerIds": [] })] {
        let body = json!({ "playParams": wrong });
        let rejected =
            client.rejected("create_playback_session", "/playback/sessions", Some(&body));
        assert_eq!(rejected.0, 400, "{body}");
    }
}
