//! Limits of requests, and invalid bodies.

use serde_json::json;

use crate::client::Client;

const BAD: u16 = 400;

#[test]
fn page_sizes_outside_their_limits_are_rejected() {
    let mut client = Client::new();
    let path = |operation: &amazon_music_api::Operation| {
        // The IDs in the path do not matter, since limits are checked first.
        operation.path.replace(['{', '}'], "")
    };
    for operation in amazon_music_api::v1::OPERATIONS {
        let Some(limit) = operation.parameters.iter().find(|parameter| parameter.name == "limit")
        else {
            continue;
        };
        let query = if operation.id == "search_catalog" { "&query=x" } else { "" };
        let too_large = limit.maximum.map(|most| (most + 1).to_string());
        for wrong in ["0", "-1", "x", "1.5", ""].into_iter().map(str::to_owned).chain(too_large) {
            let path = format!("{}?limit={wrong}{query}", path(operation));
            let rejected = client.rejected(operation.id, &path, None);
            assert_eq!(rejected, (BAD, "BAD_REQUEST".to_owned()), "{path}");
        }
    }
}

#[test]
fn a_batch_has_between_one_and_the_maximum_of_ids() {
    let mut client = Client::new();
    for (id, path) in [
        ("get_albums", "/albums"),
        ("get_artists", "/artists/"),
        ("get_tracks", "/tracks"),
        ("get_podcast_shows", "/podcasts/shows"),
        ("get_podcast_episodes", "/podcasts/episodes"),
    ] {
        let ids = vec!["B000000000"; 101].join(",");
        assert_eq!(client.rejected(id, &format!("{path}?ids={ids}"), None).0, BAD);
        assert_eq!(client.rejected(id, path, None).0, BAD);
        assert_eq!(client.rejected(id, &format!("{path}?ids="), None).0, BAD);
        client.ok(id, &format!("{path}?ids=none,at,all"), None);
    }
}

#[test]
fn a_batch_leaves_out_unknown_ids_and_keeps_the_order() {
    let mut client = Client::new();
    let tracks = client.tracks(3);
    let ids = format!("{},none,{},{}", tracks[2], tracks[0], tracks[2]);
    let response = client.ok("get_tracks", &format!("/tracks?ids={ids}"), None);
    let found: Vec<_> =
        response["data"]["track"].as_array().unwrap().iter().map(|t| &t["id"]).collect();
    assert_eq!(found, [&tracks[2], &tracks[0]]);
}

#[test]
fn invalid_bodies_are_rejected() {
    let mut client = Client::new();
    let playlist = json!({ "title": "Mix", "description": "", "visibility": "PRIVATE" });
    client.ok("create_playlist", "/playlists", Some(&playlist));
    for wrong in [
        json!({}),
        json!([]),
        json!({ "title": "Mix", "visibility": "PRIVATE" }),
        json!({ "title": " ", "description": "", "visibility": "PRIVATE" }),
        json!({ "title": 7, "description": "", "visibility": "PRIVATE" }),
        json!({ "title": "Mix", "description": "", "visibility": "SHARED" }),
    ] {
        assert_eq!(
            client.rejected("create_playlist", "/playlists", Some(&wrong)).0,
            BAD,
            "{wrong}"
        );
    }
    for wrong in [
        json!({ "searchFilters": [] }),
        json!({ "searchFilters": [{ "query": "" }] }),
        json!({ "searchFilters": [{ "query": "x", "field": "title" }] }),
        json!({ "searchFilters": [{ "query": "x" }], "limit": 101 }),
        json!({ "searchFilters": [{ "query": "x" }], "sortBy": "RELEVANCE" }),
        json!({ "searchFilters": [{ "query": "x" }], "token": "x" }),
    ] {
        assert_eq!(
            client.rejected("search_tracks", "/search/tracks", Some(&wrong)).0,
            BAD,
            "{wrong}"
        );
    }
    let track = client.tracks(1).remove(0);
    for wrong in [json!({}), json!({ "likeState": "LOVE" }), json!({ "likeState": null })] {
        let path = format!("/me/tracks/{track}");
        assert_eq!(client.rejected("set_track_like", &path, Some(&wrong)).0, BAD, "{wrong}");
    }
}

#[test]
fn unknown_ids_are_not_found() {
    let mut client = Client::new();
    let body = json!({ "likeState": "LIKE" });
    for operation in amazon_music_api::v1::OPERATIONS {
        if operation.path.contains('{') && !operation.has_body && !is_forgiving(operation.id) {
            let path = operation.path.replace(['{', '}'], "");
            let rejected = (404, "RESOURCE_NOT_FOUND".to_owned());
            assert_eq!(client.rejected(operation.id, &path, None), rejected, "{path}");
        }
    }
    assert_eq!(client.rejected("set_track_like", "/me/tracks/none", Some(&body)).0, 404);
}

/// Returns `true` for operations that succeed for an unknown ID.
fn is_forgiving(id: &str) -> bool {
    id.starts_with("unsave_") || id.starts_with("unfollow_")
}

#[test]
fn every_error_response_has_a_unique_reference() {
    let mut client = Client::new();
    let mut reference = || {
        let (_, response) = client.call("get_album", "/albums/none", None);
        response["error"]["reference"].as_str().unwrap().to_owned()
    };
    assert_ne!(reference(), reference());
}

#[test]
fn lists_in_bodies_are_limited() {
    let mut client = Client::new();
    let track = format!("mrn:1.0:catalog:track:asin:{}", client.tracks(1)[0]);
    for (id, body) in [
        ("search_tracks", json!({ "searchFilters": vec![json!({ "query": "a" }); 21] })),
        ("create_playback_session", json!({ "playParams": { "containerIds": vec![track; 101] } })),
        ("report_playback_events", json!(vec![json!({}); 101])),
    ] {
        let (status, response) =
            client.call(id, amazon_music_api::v1::operation(id).unwrap().path, Some(&body));
        let message = response["error"]["message"].as_str().unwrap();
        assert!(status == BAD && message.contains("at most"), "{id}: {message}");
    }
}
