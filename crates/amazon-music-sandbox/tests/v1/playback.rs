//! Tests of playback sessions and reports.

use std::time::Duration;

use amazon_music_sandbox::Tier;
use serde_json::{Value, json};

use crate::client::{Client, ids, scopes};

/// The resource name of an album, and its tracks.
fn album(client: &mut Client) -> (String, Vec<String>) {
    let album = client.catalogue(|catalogue| catalogue.album_ids().nth(1).unwrap());
    let response = client.get(format!("/albums/{album}"));
    (format!("mrn:1.0:catalog:album:asin:{album}"), ids(&response["data"]["album"]["tracks"]))
}

/// Creates a session with play parameters and without autoplay, and returns its path.
fn create(client: &mut Client, parameters: Value) -> String {
    let options = json!({ "playbackContinuationMode": "AUTOPLAY_OFF" });
    let body = json!({ "playParams": parameters, "playbackOptions": options, "limit": 2 });
    let response = client.ok("POST /playback/sessions", body);
    assert!(ids(&response["data"]["queue"]).len() <= 2);
    format!("/playback/sessions/{}", response["data"]["sessionId"].as_str().unwrap())
}

/// Creates a session of an album: its path, and the tracks of the album.
fn session(client: &mut Client) -> (String, Vec<String>) {
    let (name, tracks) = album(client);
    (create(client, json!({ "id": name })), tracks)
}

fn current(client: &mut Client, session: &str) -> Value {
    client.get(format!("{session}/current"))["data"].take()
}

fn report(metric_id: &Value, kind: &str, reason: Option<&str>) -> Value {
    let mut event = json!({ "type": kind });
    if let Some(reason) = reason {
        event["terminationReason"] = reason.into();
    }
    json!({ "metricId": metric_id, "event": event })
}

#[test]
fn an_album_is_played_in_order_and_added_to_the_history() {
    let mut client = Client::new();
    let (session, mut tracks) = session(&mut client);
    tracks.truncate(3);
    for track in &tracks {
        let playing = current(&mut client, &session);
        assert_eq!(playing["id"], **track);
        let metric_id = &playing["metricId"];
        let events =
            json!([report(metric_id, "start", None), report(metric_id, "stop", Some("userNext"))]);
        client.ok("POST /playback/events", events);
    }
    let previous = client.get(format!("{session}/previous?limit=1"));
    assert_eq!(ids(&previous["data"]["queue"]), tracks[2..]);
    client.account(|account, _| assert!(account.played_ids().eq(tracks.iter().rev())));
    let recent = client.get("/me/recentlyPlayedEntities")["data"]["user"].take();
    let edges = recent["recentlyPlayedEntities"]["edges"].as_array().unwrap();
    assert_eq!((edges.len(), &edges[0]["node"]["_type"]), (1, &json!("Album")));
}

#[test]
fn skips_of_prime_are_limited_and_come_back() {
    let mut client = Client::new();
    client.account(|account, _| account.profile.tier = Tier::Prime);
    let (session, _) = session(&mut client);
    let denied = (403, "DENIED_SUBSCRIPTION_TIER".to_owned());
    for left in (1..=6).rev() {
        let playing = current(&mut client, &session);
        assert_eq!(playing["actions"]["next"]["remainingSkips"], left);
        client.ok("POST /playback/event", report(&playing["metricId"], "stop", Some("userNext")));
    }
    let playing = current(&mut client, &session);
    let next = json!({ "isAllowed": false, "disableType": "NO_MORE_SKIPS", "remainingSkips": 0 });
    assert_eq!(playing["actions"]["next"], next);
    let skip = report(&playing["metricId"], "stop", Some("userNext"));
    assert_eq!(client.rejected("POST /playback/event", skip), denied);
    let shuffle = json!({ "shuffleMode": "SHUFFLE_ON" });
    assert_eq!(client.rejected(format!("PUT {session}/shuffle"), shuffle), denied);
    for (seconds, skips) in [(3_599, 0), (1, 6)] {
        client.clock.advance(Duration::from_secs(seconds));
        client.log_in(0, &scopes());
        assert_eq!(current(&mut client, &session)["actions"]["next"]["remainingSkips"], skips);
    }
}

#[test]
fn a_second_device_is_rejected_until_the_first_stops() {
    let mut client = Client::new();
    client.headers.insert("X-Amzn-Device-Id", "phone");
    let (first, _) = session(&mut client);
    let playing = current(&mut client, &first)["metricId"].take();
    client.ok("POST /playback/event", report(&playing, "start", None));
    client.headers.insert("X-Amzn-Device-Id", "tv");
    let (second, _) = session(&mut client);
    let waiting = current(&mut client, &second)["metricId"].take();
    let start = report(&waiting, "start", None);
    let rejected = (422, "MAX_CONCURRENCY_REACHED".to_owned());
    assert_eq!(client.rejected("POST /playback/event", start.clone()), rejected);
    let active = client.get("/playback/sessions/active");
    assert_eq!(active["data"]["sessions"].as_array().unwrap().len(), 2);
    client.ok("POST /playback/event", report(&playing, "stop", None));
    client.ok("POST /playback/event", start);
}

#[test]
fn a_queue_starts_at_the_given_track_of_its_album() {
    let mut client = Client::new();
    let (album, tracks) = album(&mut client);
    let track = format!("mrn:1.0:catalog:track:asin:{}", tracks[2]);
    let session = create(&mut client, json!({ "id": track, "containerIds": [album] }));
    let queue = client.get(format!("{session}/queue"));
    assert_eq!(ids(&queue["data"]["queue"]), tracks[2..]);
}

#[test]
fn a_session_returns_a_window_and_continues_with_autoplay() {
    let mut client = Client::new();
    let (album, tracks) = album(&mut client);
    for (mode, goes_on) in [("AUTOPLAY_OFF", false), ("AUTOPLAY_ON", true)] {
        let mut body = json!({
            "playParams": { "id": album },
            "playbackOptions": { "playbackContinuationMode": mode },
        });
        let response = client.ok("POST /playback/sessions", body.clone());
        assert_eq!(ids(&response["data"]["queue"]).len(), 5);
        let id = response["data"]["sessionId"].as_str().unwrap();
        let queue = client.get(format!("/playback/sessions/{id}/queue"));
        assert_eq!(ids(&queue["data"]["queue"]).len() > tracks.len(), goes_on);
        for wrong in [0, 12] {
            body["limit"] = wrong.into();
            assert_eq!(client.rejected("POST /playback/sessions", body.clone()).0, 400);
        }
    }
}

#[test]
fn reports_before_the_first_rejected_one_are_applied() {
    let mut client = Client::new();
    let (session, _) = session(&mut client);
    let playing = current(&mut client, &session)["metricId"].take();
    let events = [&playing, &json!("none"), &playing].map(|id| report(id, "start", None));
    let rejected = client.rejected("POST /playback/events", json!(events));
    assert_eq!(rejected, (404, "RESOURCE_NOT_FOUND".to_owned()));
    assert_eq!(client.account(|account, _| account.played_ids().count()), 1);
}

#[test]
fn every_kind_of_entry_can_be_played() {
    let mut client = Client::new();
    let names = client.catalogue(|catalogue| {
        [
            ("track:asin", catalogue.track_ids().next()),
            ("artist:asin", catalogue.artist_ids().next()),
            ("playlist:asin", catalogue.playlist_ids().next()),
            ("station:key", catalogue.station_ids().next()),
            ("podcastshow:uuid", catalogue.podcast_show_ids().next()),
        ]
    });
    for (kind, id) in names {
        let name = format!("mrn:1.0:catalog:{kind}:{}", id.unwrap());
        for as_station in [false, true] {
            let body = json!({
                "playParams": { "containerIds": [name] },
                "playbackOptions": { "startAsStation": as_station },
            });
            let response = client.ok("POST /playback/sessions", body);
            assert!(!ids(&response["data"]["queue"]).is_empty(), "{name}");
        }
    }
    for wrong in [json!({}), json!({ "id": "B0064UPU4G" }), json!({ "containerIds": [] })] {
        let body = json!({ "playParams": wrong });
        assert_eq!(client.rejected("POST /playback/sessions", body).0, 400, "{wrong}");
    }
}
