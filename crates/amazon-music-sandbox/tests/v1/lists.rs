//! Tests of pages: they are complete, and stable while the lists change.

use amazon_music_sandbox::{NewTrack, Visibility};
use serde_json::{Value, json};

use crate::client::{Client, NO_BODY, next};

#[test]
fn pages_are_stable_while_the_list_changes() {
    let mut client = Client::new();
    let tracks = client.tracks(10);
    client.account(|account, now| {
        tracks[..8].iter().for_each(|track| account.save_track(track, now).unwrap());
    });
    let seen = client.read("/me/library/tracks", "/data/user/libraryTracks", |client| {
        // The first was read, the second is named by the cursor, the third is on a later page.
        for removed in [&tracks[0], &tracks[2], &tracks[5]] {
            client.ok(format!("DELETE /me/library/tracks/{removed}"), NO_BODY);
        }
        client.ok(format!("PUT /me/library/tracks/{}", tracks[9]), NO_BODY);
    });
    assert_eq!(seen, [0, 1, 2, 3, 4, 6, 7, 9].map(|at| tracks[at].clone()));
}

#[test]
fn playlist_entries_can_be_removed_while_it_is_read() {
    let mut client = Client::new();
    let tracks = client.tracks(8);
    let playlist = client.account(|account, now| {
        account.add_playlist("Mix", &tracks, Visibility::Private, now).unwrap()
    });
    let path = format!("/playlists/{playlist}/tracks");
    let seen = client.read(&path, "/data/playlist/tracks", |client| {
        let response = client.get(format!("{path}?limit=3"));
        let edges = response["data"]["playlist"]["tracks"]["edges"].as_array().unwrap().iter();
        let entries: Vec<Value> = edges.map(|edge| entry_id(&edge["cursor"])).collect();
        client.ok(format!("DELETE {path}"), json!({ "entryIds": entries }));
    });
    assert_eq!(seen, tracks);
}

fn entry_id(cursor: &Value) -> Value {
    cursor.as_str().unwrap().split_once(':').unwrap().1.into()
}

#[test]
fn a_playlist_page_has_its_default_size_without_a_limit() {
    let mut client = Client::new();
    let tracks = vec![client.tracks(1).remove(0); 70];
    let playlist = client.account(|account, now| {
        account.add_playlist("Mix", &tracks, Visibility::Private, now).unwrap()
    });
    let playlist = client.get(format!("/playlists/{playlist}/tracks"))["data"]["playlist"].take();
    assert_eq!(
        (&playlist["tracks"]["edgeCount"], &playlist["trackCount"]),
        (&json!(50), &json!(70))
    );
}

#[test]
fn the_last_page_has_no_token_and_cursors_of_other_lists_are_rejected() {
    let mut client = Client::new();
    let response = client.get("/browse/tracks/top?limit=2");
    let token = next(&response["data"]["topTracks"]).unwrap();
    let request = format!("GET /browse/playlists/top?cursor={token}");
    assert_eq!(client.rejected(request, NO_BODY).0, 400);
    let info = &client.get("/me/playlists")["data"]["user"]["playlists"]["pageInfo"];
    assert_eq!(info, &json!({ "hasNextPage": false }));
}

#[test]
fn the_history_is_latest_first_and_stable_while_it_grows() {
    let mut client = Client::new();
    let mut tracks = client.tracks(8);
    let play = |client: &mut Client, track: &str| {
        client.account(|account, now| account.record_play(track, None, now).unwrap());
    };
    let last = tracks.pop().unwrap();
    tracks.iter().for_each(|track| play(&mut client, track));
    let pointer = "/data/user/recentTrackPlayback";
    let seen = client.read("/player/recentlyPlayed", pointer, |client| play(client, &last));
    tracks.reverse();
    assert_eq!(seen, tracks);
}

#[test]
fn a_view_with_one_group_is_paged_by_entities() {
    let mut client = Client::new();
    let tracks = client.tracks(7);
    for track in &tracks {
        client.ok(format!("PUT /me/library/tracks/{track}"), NO_BODY);
    }
    assert_eq!(client.read("/views/library/songs", "/data/content", |_| {}), tracks);
}

#[test]
fn the_home_view_is_paged_by_groups_and_each_group_by_entities() {
    let mut client = Client::new();
    let (mut groups, mut cursor) = (Vec::new(), String::new());
    loop {
        let response = client.get(format!("/views/home?limit=4{cursor}"));
        let content = &response["data"]["content"];
        groups.extend(content["entityGroups"].as_array().unwrap().clone());
        let Some(token) = next(content) else { break };
        cursor = format!("&cursor={token}");
    }
    assert_eq!(groups.len(), 5);
    for group in &groups {
        let path = format!("/views/home/{}", group["id"].as_str().unwrap());
        let mut content = group["content"].clone();
        let mut seen = content["entities"].as_array().unwrap().len();
        assert!(seen <= 4);
        while let Some(cursor) = next(&content) {
            let response = client.get(format!("{path}?cursor={cursor}"));
            content = response["data"]["content"]["entityGroups"][0]["content"].clone();
            seen += content["entities"].as_array().unwrap().len();
        }
        assert!(seen >= 5, "{path} {seen}");
    }
}

#[test]
fn an_album_contains_a_track_that_is_added_after_it_was_read() {
    let mut client = Client::new();
    let add = |client: &Client, isrc: &str| {
        let track = NewTrack::new("Blue Window", ["Example Band"], isrc).album("Rooms");
        client.sandbox.world(|world| world.insert_track(track)).unwrap()
    };
    let first = add(&client, "QZABC2600001");
    let album = client.get(format!("/tracks/{first}"))["data"]["track"]["album"]["id"].take();
    let path = format!("/albums/{}", album.as_str().unwrap());
    assert_eq!(client.get(&path)["data"]["album"]["trackCount"], 1);
    add(&client, "QZABC2600002");
    assert_eq!(client.get(&path)["data"]["album"]["trackCount"], 2);
}
