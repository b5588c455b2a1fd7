//! Tests of the limits of requests, and of invalid bodies and IDs.

use amazon_music_api::v1::OPERATIONS;
use serde_json::json;

use crate::client::{Client, NO_BODY, ids};

#[test]
fn page_sizes_outside_their_limits_are_rejected() {
    let mut client = Client::new();
    for operation in OPERATIONS {
        let limit = operation.parameters.iter().find(|parameter| parameter.name == "limit");
        let Some(limit) = limit else { continue };
        let query = if operation.id == "search_catalog" { "&query=x" } else { "" };
        let too_large = limit.maximum.map(|most| (most + 1).to_string());
        for wrong in ["0", "-1", "x", "1.5", ""].into_iter().chain(too_large.as_deref()) {
            // The IDs in the path do not matter, since limits are checked first.
            let path = operation.path.replace(['{', '}'], "");
            let request = format!("GET {path}?limit={wrong}{query}");
            let rejected = client.rejected(&request, NO_BODY);
            assert_eq!(rejected, (400, "BAD_REQUEST".to_owned()), "{request}");
        }
    }
}

#[test]
fn a_batch_has_between_one_and_the_maximum_of_ids() {
    let mut client = Client::new();
    for path in ["/albums", "/artists/", "/tracks", "/podcasts/shows", "/podcasts/episodes"] {
        let many = vec!["B000000000"; 101].join(",");
        for query in ["", "?ids=", &format!("?ids={many}")] {
            assert_eq!(client.rejected(format!("GET {path}{query}"), NO_BODY).0, 400);
        }
        client.get(format!("{path}?ids=none,at,all"));
    }
}

#[test]
fn a_batch_leaves_out_unknown_ids_and_keeps_the_order() {
    let mut client = Client::new();
    let [first, second, third] = &client.tracks(3)[..] else { unreachable!() };
    let response = client.get(format!("/tracks?ids={third},none,{first},{second},{third}"));
    assert_eq!(ids(&response["data"]["track"]), [&**third, first, second]);
}

#[test]
fn repeated_parameters_are_rejected() {
    let mut client = Client::new();
    let [first, second] = &client.tracks(2)[..] else { unreachable!() };
    for path in
        [format!("/tracks?ids={first}&ids={second}"), "/me/playlists?limit=1&limit=2".into()]
    {
        let (status, response) = client.call(&format!("GET {path}"), &NO_BODY);
        let message = response["error"]["message"].as_str().unwrap();
        assert!(status == 400 && message.contains("more than once"), "{path}: {message}");
    }
}

#[test]
fn invalid_bodies_are_rejected() {
    let mut client = Client::new();
    let rate = format!("PUT /me/tracks/{}", client.tracks(1)[0]);
    for (request, wrong) in [
        ("POST /playlists", json!({})),
        ("POST /playlists", json!([])),
        ("POST /playlists", json!({ "title": "Mix", "visibility": "PRIVATE" })),
        ("POST /playlists", json!({ "title": " ", "description": "", "visibility": "PRIVATE" })),
        ("POST /playlists", json!({ "title": 7, "description": "", "visibility": "PRIVATE" })),
        ("POST /playlists", json!({ "title": "Mix", "description": "", "visibility": "SHARED" })),
        ("POST /search/tracks", json!({ "searchFilters": [] })),
        ("POST /search/tracks", json!({ "searchFilters": [{ "query": "" }] })),
        ("POST /search/tracks", json!({ "searchFilters": [{ "query": "x", "field": "title" }] })),
        ("POST /search/tracks", json!({ "searchFilters": [{ "query": "x" }], "limit": 101 })),
        ("POST /search/tracks", json!({ "searchFilters": [{ "query": "x" }], "sortBy": "NAME" })),
        ("POST /search/tracks", json!({ "searchFilters": [{ "query": "x" }], "sortBy": null })),
        ("POST /search/albums", json!({ "searchFilters": [{ "query": "x" }], "limit": null })),
        ("POST /search/tracks", json!({ "searchFilters": [{ "query": "x" }], "token": "x" })),
        (&rate, json!({})),
        (&rate, json!({ "likeState": "LOVE" })),
        (&rate, json!({ "likeState": null })),
    ] {
        assert_eq!(client.rejected(request, wrong.clone()).0, 400, "{request} {wrong}");
    }
}

#[test]
fn lists_in_bodies_are_limited() {
    let mut client = Client::new();
    let track = format!("mrn:1.0:catalog:track:asin:{}", client.tracks(1)[0]);
    let containers = vec![track; 101];
    for (request, body) in [
        ("POST /search/tracks", json!({ "searchFilters": vec![json!({ "query": "a" }); 21] })),
        ("POST /playback/sessions", json!({ "playParams": { "containerIds": containers } })),
        ("POST /playback/events", json!(vec![json!({}); 101])),
    ] {
        let (status, response) = client.call(request, &body);
        let message = response["error"]["message"].as_str().unwrap();
        assert!(status == 400 && message.contains("at most"), "{request}: {message}");
    }
}

#[test]
fn unknown_ids_are_not_found_and_each_error_has_its_own_reference() {
    let mut client = Client::new();
    let mut references = Vec::new();
    for operation in OPERATIONS.iter().filter(|operation| operation.path.contains('{')) {
        // These succeed for an unknown ID, and bodies are checked before the ID.
        let is_forgiving =
            operation.id.starts_with("unsave_") || operation.id.starts_with("unfollow_");
        let body = match operation.id {
            "set_track_like" => json!({ "likeState": "LIKE" }),
            _ if operation.has_body || is_forgiving => continue,
            _ => NO_BODY,
        };
        let request = format!("{} {}", operation.method, operation.path.replace(['{', '}'], ""));
        let (status, response) = client.call(&request, &body);
        let error = &response["error"];
        assert_eq!(
            (status, error["code"].as_str()),
            (404, Some("RESOURCE_NOT_FOUND")),
            "{request}"
        );
        references.push(error["reference"].to_string());
    }
    let count = references.len();
    references.sort();
    references.dedup();
    assert_eq!(references.len(), count);
}
