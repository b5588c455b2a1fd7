//! Tests of playlists, likes and saved tracks.

use std::time::Duration;

use amazon_music_sandbox::Visibility;
use http::Request;
use serde_json::{Value, json};

use crate::client::{Client, NO_BODY, ids};

/// Creates a playlist and returns its path.
fn create(client: &mut Client) -> String {
    let body = json!({ "title": "Mix", "description": "", "visibility": "PRIVATE" });
    let response = client.ok("POST /playlists", body);
    format!("/playlists/{}", response["data"]["createPlaylist"]["id"].as_str().unwrap())
}

fn entries(client: &mut Client, path: &str) -> Value {
    client.get(format!("{path}/tracks"))["data"]["playlist"]["tracks"].take()
}

#[test]
fn a_playlist_is_created_filled_reordered_and_deleted() {
    let mut client = Client::new();
    let tracks = client.tracks(3);
    let path = create(&mut client);
    let append = format!("PUT {path}/tracks");
    // The second request changes nothing, since it does not ask for duplicates.
    for _ in 0..2 {
        client.ok(&append, json!({ "trackIds": tracks }));
        assert_eq!(ids(&entries(&mut client, &path)), tracks);
    }
    client.ok(&append, json!({ "trackIds": [tracks[0]], "addDuplicateTracks": true }));

    let edges = entries(&mut client, &path);
    let entry =
        |at: usize| edges["edges"][at]["cursor"].as_str().unwrap().split_once(':').unwrap().1;
    let body = json!({ "entryIds": [entry(3)], "entryIdBelow": entry(0) });
    client.ok(format!("PATCH {path}/tracks"), body);
    client.ok(format!("DELETE {path}/tracks"), json!({ "entryIds": [entry(0)] }));
    let shown = entries(&mut client, &path);
    assert_eq!(ids(&shown), tracks);
    assert_eq!(shown["edges"][0]["cursor"], format!("0:{}", entry(3)));

    client.ok(format!("DELETE {path}"), NO_BODY);
    let deleted = client.rejected(format!("GET {path}"), NO_BODY);
    assert_eq!(deleted, (404, "RESOURCE_NOT_FOUND".to_owned()));
    assert_eq!(client.get("/me/playlists")["data"]["user"]["playlists"]["edgeCount"], 0);
}

#[test]
fn an_update_is_a_form_or_json_and_keeps_missing_properties() {
    let mut client = Client::new();
    let path = create(&mut client);
    let form = Request::put(format!("/v1{path}"))
        .header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    let (status, response) = client.send(form, "title=A+%26+B&visibility=PUBLIC");
    assert_eq!(
        (status, &response["data"]["updatePlaylist"]["visibility"]),
        (200, &json!("PUBLIC"))
    );
    let response = client.ok(format!("PUT {path}"), json!({ "description": "New" }));
    let playlist = &response["data"]["updatePlaylist"];
    assert_eq!((&playlist["title"], &playlist["description"]), (&json!("A & B"), &json!("New")));
}

#[test]
fn unknown_or_too_many_tracks_reject_the_whole_append() {
    let mut client = Client::new();
    let path = create(&mut client);
    let track = client.tracks(1).remove(0);
    let append = format!("PUT {path}/tracks");
    assert_eq!(client.rejected(&append, json!({ "trackIds": [track, "none"] })).0, 404);
    let body = json!({ "trackIds": vec![track; 101], "addDuplicateTracks": true });
    assert_eq!(client.rejected(&append, body).0, 400);
    assert_eq!(entries(&mut client, &path)["edgeCount"], 0);
}

#[test]
fn playlists_of_the_catalogue_are_read_only_and_can_be_followed() {
    let mut client = Client::new();
    let id = client.catalogue(|catalogue| catalogue.playlist_ids().next().unwrap());
    client.get(format!("/playlists/{id}"));
    let denied = client.rejected(format!("DELETE /playlists/{id}"), NO_BODY);
    assert_eq!(denied, (403, "ACCESS_DENIED".to_owned()));
    let expected = [id.clone()];
    for (method, expected) in
        [("PUT", &expected[..]), ("PUT", &expected), ("DELETE", &[]), ("DELETE", &[])]
    {
        client.ok(format!("{method} /me/followed/playlists/{id}"), NO_BODY);
        let followed = client.get("/me/followed/playlists");
        assert_eq!(ids(&followed["data"]["user"]["followedPlaylists"]), expected);
    }
    let own = create(&mut client);
    assert_eq!(client.rejected(format!("PUT /me/followed{own}"), NO_BODY).0, 400);
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
        let response = client.get(format!("/me/playlists{query}"));
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
        client.ok(format!("PUT /me/tracks/{track}"), json!({ "likeState": "LIKE" }));
    }
    let liked = client.get("/me/tracks")["data"]["user"]["tracks"].take();
    assert_eq!((ids(&liked), &liked["edges"][0]["likeState"]), (vec![track], &json!("LIKE")));
    assert_eq!(client.get("/me/library/tracks")["data"]["user"]["libraryTracks"]["edgeCount"], 0);
}
