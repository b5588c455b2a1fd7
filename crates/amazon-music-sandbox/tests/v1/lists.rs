//! Pages of lists: complete, and stable while the lists change.

use serde_json::{Value, json};

use crate::client::{Client, next, node_ids};

/// Reads a list to its end, with `between` called after the first page.
fn read(
    client: &mut Client,
    id: &str,
    path: &str,
    pointer: &str,
    mut between: impl FnMut(&mut Client),
) -> Vec<String> {
    let (mut ids, mut cursor) = (Vec::new(), String::new());
    for page in 0.. {
        assert!(page < 1_000, "{id} does not end");
        let response = client.ok(id, &format!("{path}?limit=3{cursor}"), None);
        let connection = response.pointer(pointer).unwrap();
        ids.extend(node_ids(connection));
        match next(connection) {
            Some(token) => cursor = format!("&cursor={token}"),
            None => break,
        }
        if page == 0 {
            between(client);
        }
    }
    ids
}

const LIBRARY: (&str, &str, &str) =
    ("list_my_library_tracks", "/me/library/tracks", "/data/user/libraryTracks");

#[test]
fn pages_are_stable_while_the_list_changes() {
    let mut client = Client::new();
    let tracks = client.tracks(10);
    client.account(|account, now| {
        tracks[..8].iter().for_each(|track| account.save_track(track, now).unwrap());
    });
    let seen = read(&mut client, LIBRARY.0, LIBRARY.1, LIBRARY.2, |client| {
        // One that was seen goes, the one that the cursor names goes, one is yet to come, one is new.
        for gone in [&tracks[0], &tracks[2], &tracks[5]] {
            client.ok("unsave_track", &format!("/me/library/tracks/{gone}"), None);
        }
        client.ok("save_track", &format!("/me/library/tracks/{}", tracks[9]), None);
    });
    let expected = [0, 1, 2, 3, 4, 6, 7, 9].map(|at| tracks[at].clone());
    assert_eq!(seen, expected);
}

#[test]
fn playlist_entries_can_be_removed_while_it_is_read() {
    let mut client = Client::new();
    let tracks = client.tracks(8);
    let playlist = client.account(|account, now| {
        account
            .add_playlist("Mix", &tracks, amazon_music_sandbox::Visibility::Private, now)
            .unwrap()
    });
    let path = format!("/playlists/{playlist}/tracks");
    let seen =
        read(&mut client, "list_playlist_tracks", &path, "/data/playlist/tracks", |client| {
            let response = client.ok("list_playlist_tracks", &format!("{path}?limit=3"), None);
            let edges = response["data"]["playlist"]["tracks"]["edges"].as_array().unwrap().clone();
            let entries: Vec<Value> = edges.iter().map(|edge| entry_id(&edge["cursor"])).collect();
            client.ok("remove_playlist_tracks", &path, Some(&json!({ "entryIds": entries })));
        });
    assert_eq!(seen, tracks);
}

fn entry_id(cursor: &Value) -> Value {
    cursor.as_str().unwrap().split_once(':').unwrap().1.into()
}

#[test]
fn a_playlist_page_has_its_default_size_without_a_limit() {
    let mut client = Client::new();
    let track = client.tracks(1).remove(0);
    let playlist = client.account(|account, now| {
        let tracks = vec![track; 70];
        account
            .add_playlist("Mix", &tracks, amazon_music_sandbox::Visibility::Private, now)
            .unwrap()
    });
    let response =
        client.ok("list_playlist_tracks", &format!("/playlists/{playlist}/tracks"), None);
    assert_eq!(response["data"]["playlist"]["tracks"]["edgeCount"], 50);
    assert_eq!(response["data"]["playlist"]["trackCount"], 70);
}

#[test]
fn the_last_page_has_no_token_and_cursors_of_other_lists_are_rejected() {
    let mut client = Client::new();
    let response = client.ok("list_top_tracks", "/browse/tracks/top?limit=2", None);
    let token = next(&response["data"]["topTracks"]).unwrap();
    let path = format!("/browse/playlists/top?cursor={token}");
    assert_eq!(client.rejected("list_top_playlists", &path, None).0, 400);
    let response = client.ok("list_my_playlists", "/me/playlists", None);
    let info = &response["data"]["user"]["playlists"]["pageInfo"];
    assert_eq!(info, &json!({ "hasNextPage": false }));
}

#[test]
fn the_history_is_latest_first_and_stable_while_it_grows() {
    let mut client = Client::new();
    let tracks = client.tracks(8);
    let play = |client: &mut Client, track: &str| {
        client.account(|account, now| account.record_play(track, None, now).unwrap());
    };
    tracks[..7].iter().for_each(|track| play(&mut client, track));
    let path = "/player/recentlyPlayed";
    let seen = read(
        &mut client,
        "list_my_recent_tracks",
        path,
        "/data/user/recentTrackPlayback",
        |client| play(client, &tracks[7]),
    );
    let expected: Vec<String> = tracks[..7].iter().rev().cloned().collect();
    assert_eq!(seen, expected);
}

#[test]
fn a_view_with_one_group_is_paged_by_entries() {
    let mut client = Client::new();
    let tracks = client.tracks(7);
    for track in &tracks {
        client.ok("save_track", &format!("/me/library/tracks/{track}"), None);
    }
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let path = format!("/views/library/songs?limit=3{cursor}");
        let response = client.ok("get_library_songs_view", &path, None);
        let content = &response["data"]["content"];
        let groups = content["entityGroups"].as_array().unwrap();
        assert_eq!((groups.len(), &groups[0]["id"]), (1, &json!("songs")));
        let entities = groups[0]["content"]["entities"].as_array().unwrap().iter();
        seen.extend(entities.map(|entity| entity["id"].as_str().unwrap().to_owned()));
        match content["nextPageToken"].as_str() {
            Some(token) => cursor = format!("&cursor={token}"),
            None => break,
        }
    }
    assert_eq!(seen, tracks);
}

#[test]
fn the_home_view_is_paged_by_groups_and_each_group_by_entries() {
    let mut client = Client::new();
    let (mut groups, mut cursor) = (Vec::new(), String::new());
    loop {
        let response = client.ok("get_home_view", &format!("/views/home?limit=4{cursor}"), None);
        let content = &response["data"]["content"];
        groups.extend(content["entityGroups"].as_array().unwrap().clone());
        match content["nextPageToken"].as_str() {
            Some(token) => cursor = format!("&cursor={token}"),
            None => break,
        }
    }
    assert_eq!(groups.len(), 5);
    for group in &groups {
        let path = format!("/views/home/{}", group["id"].as_str().unwrap());
        let mut seen = group["content"]["entities"].as_array().unwrap().len();
        assert!(seen <= 4);
        let mut token = group["content"]["nextPageToken"].as_str().map(str::to_owned);
        while let Some(cursor) = token {
            let response =
                client.ok("get_home_view_group", &format!("{path}?cursor={cursor}"), None);
            let content = &response["data"]["content"]["entityGroups"][0]["content"];
            seen += content["entities"].as_array().unwrap().len();
            token = content["nextPageToken"].as_str().map(str::to_owned);
        }
        assert!(seen >= 5, "{path} {seen}");
    }
}
