//! Playlists, likes and saved tracks.

use std::time::Duration;

use amazon_music_sandbox::Visibility;
use http::Request;
use serde_json::{Value, json};

use crate::client::{Client, node_ids};

fn create(client: &mut Client) -> String {
    let body = json!({ "title": "Mix", "description": "", "visibility": "PRIVATE" });
    let response = client.ok("create_playlist", "/playlists", Some(&body));
    response["data"]["createPlaylist"]["id"].as_str().unwrap().to_owned()
}

fn entries(client: &mut Client, playlist: &str) -> Value {
    let path = format!("/playlists/{playlist}/tracks");
    client.ok("list_playlist_tracks", &path, None)["data"]["playlist"]["tracks"].take()
}

#[test]
fn a_playlist_is_created_filled_reordered_updated_and_deleted() {
    let mut client = Client::new();
    let tracks = client.tracks(3);
    let id = create(&mut client);
    let path = format!("/playlists/{id}/tracks");
    client.ok("add_playlist_tracks", &path, Some(&json!({ "trackIds": tracks })));
    // Once more changes nothing, unless duplicates are wanted.
    client.ok("add_playlist_tracks", &path, Some(&json!({ "trackIds": tracks })));
    assert_eq!(node_ids(&entries(&mut client, &id)), tracks);
    let again = json!({ "trackIds": [tracks[0]], "addDuplicateTracks": true });
    client.ok("add_playlist_tracks", &path, Some(&again));

    let edges = entries(&mut client, &id);
    let entry =
        |at: usize| edges["edges"][at]["cursor"].as_str().unwrap().split_once(':').unwrap().1;
    let body = json!({ "entryIds": [entry(3)], "entryIdBelow": entry(0) });
    client.ok("move_playlist_tracks", &path, Some(&body));
    client.ok("remove_playlist_tracks", &path, Some(&json!({ "entryIds": [entry(0)] })));
    let expected = [&tracks[0], &tracks[1], &tracks[2]];
    let shown = entries(&mut client, &id);
    assert_eq!(node_ids(&shown).iter().collect::<Vec<_>>(), expected);
    assert_eq!(shown["edges"][0]["cursor"], format!("0:{}", entry(3)));

    client.ok("delete_playlist", &format!("/playlists/{id}"), None);
    let gone = client.rejected("get_playlist", &format!("/playlists/{id}"), None);
    assert_eq!(gone, (404, "RESOURCE_NOT_FOUND".to_owned()));
    let mine = client.ok("list_my_playlists", "/me/playlists", None);
    assert_eq!(mine["data"]["user"]["playlists"]["edgeCount"], 0);
}

#[test]
fn an_update_is_a_form_or_json_and_keeps_missing_properties() {
    let mut client = Client::new();
    let id = create(&mut client);
    let form = Request::put(format!("/v1/playlists/{id}"))
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    let (status, response) =
        client.send("update_playlist", form, "title=A+%26+B&visibility=PUBLIC");
    let playlist = &response["data"]["updatePlaylist"];
    assert_eq!(
        (status, &playlist["title"], &playlist["visibility"]),
        (200, &json!("A & B"), &json!("PUBLIC"))
    );
    let body = json!({ "description": "New" });
    let response = client.ok("update_playlist", &format!("/playlists/{id}"), Some(&body));
    let playlist = &response["data"]["updatePlaylist"];
    assert_eq!((&playlist["title"], &playlist["description"]), (&json!("A & B"), &json!("New")));
}

#[test]
fn unknown_or_too_many_tracks_reject_the_whole_append() {
    let mut client = Client::new();
    let id = create(&mut client);
    let path = format!("/playlists/{id}/tracks");
    let mut tracks = client.tracks(1);
    let track = tracks[0].clone();
    tracks.push("none".to_owned());
    let body = json!({ "trackIds": tracks });
    assert_eq!(client.rejected("add_playlist_tracks", &path, Some(&body)).0, 404);
    let body = json!({ "trackIds": vec![track; 101], "addDuplicateTracks": true });
    assert_eq!(client.rejected("add_playlist_tracks", &path, Some(&body)).0, 400);
    assert_eq!(entries(&mut client, &id)["edgeCount"], 0);
}

#[test]
fn playlists_of_the_catalogue_are_read_only() {
    let mut client = Client::new();
    let id = client.sandbox.world(|world| world.catalogue().playlist_ids().next().unwrap());
    client.ok("get_playlist", &format!("/playlists/{id}"), None);
    let denied = (403, "ACCESS_DENIED".to_owned());
    assert_eq!(client.rejected("delete_playlist", &format!("/playlists/{id}"), None), denied);
    let path = format!("/me/followed/playlists/{id}");
    for _ in 0..2 {
        client.ok("follow_playlist", &path, None);
        let followed = client.ok("list_my_followed_playlists", "/me/followed/playlists", None);
        assert_eq!(node_ids(&followed["data"]["user"]["followedPlaylists"]), [id.as_str()]);
    }
    for _ in 0..2 {
        client.ok("unfollow_playlist", &path, None);
        let followed = client.ok("list_my_followed_playlists", "/me/followed/playlists", None);
        assert_eq!(followed["data"]["user"]["followedPlaylists"]["edgeCount"], 0);
    }
    let own = create(&mut client);
    assert_eq!(
        client.rejected("follow_playlist", &format!("/me/followed/playlists/{own}"), None).0,
        400
    );
}

#[test]
fn own_playlists_have_the_requested_order() {
    let mut client = Client::new();
    for title in ["b", "C", "a"] {
        client.account(|account, now| {
            account.add_playlist(title, &[], Visibility::Private, now).unwrap();
        });
        client.clock.advance(Duration::from_secs(1));
    }
    for (query, expected) in
        [("", "bCa"), ("?sortBy=NAME", "abC"), ("?sortBy=RECENTLY_UPDATED", "aCb")]
    {
        let response = client.ok("list_my_playlists", &format!("/me/playlists{query}"), None);
        let edges = response["data"]["user"]["playlists"]["edges"].as_array().unwrap().iter();
        let titles: String = edges.map(|edge| edge["node"]["title"].as_str().unwrap()).collect();
        assert_eq!(titles, expected, "{query}");
    }
}

#[test]
fn likes_and_saves_are_independent_and_idempotent() {
    let mut client = Client::new();
    let track = client.tracks(1).remove(0);
    for _ in 0..2 {
        let path = format!("/me/tracks/{track}");
        client.ok("set_track_like", &path, Some(&json!({ "likeState": "LIKE" })));
    }
    let liked = client.ok("list_my_liked_tracks", "/me/tracks", None);
    let liked = &liked["data"]["user"]["tracks"];
    assert_eq!((node_ids(liked), &liked["edges"][0]["likeState"]), (vec![track], &json!("LIKE")));
    let saved = client.ok("list_my_library_tracks", "/me/library/tracks", None);
    assert_eq!(saved["data"]["user"]["libraryTracks"]["edgeCount"], 0);
}
