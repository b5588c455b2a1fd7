//! Searches.

use serde_json::{Value, json};

use crate::client::{Client, next, node_ids};

#[test]
fn a_track_is_found_by_its_isrc() {
    let mut client = Client::new();
    let id = client.sandbox.world(|world| world.catalogue().track_ids().nth(100).unwrap());
    let track = client.ok("get_track", &format!("/tracks/{id}"), None);
    let isrc = track["data"]["track"]["isrc"].as_str().unwrap().to_lowercase();
    let body = json!({ "searchFilters": [{ "field": "isrc", "query": isrc }] });
    let response = client.ok("search_tracks", "/search/tracks", Some(&body));
    assert_eq!(node_ids(&response["data"]["searchTracks"]), [id]);
    let node = &response["data"]["searchTracks"]["edges"][0]["node"];
    let fields: Vec<&String> = node.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["id", "title", "url"], "searches response with short entries");
}

#[test]
fn a_search_is_paged_by_the_token_in_its_body() {
    let mut client = Client::new();
    let mut body = json!({ "searchFilters": [{ "query": "the" }], "limit": 7, "sortBy": "name" });
    let mut found = Vec::new();
    loop {
        let response = client.ok("search_tracks", "/search/tracks", Some(&body));
        let page = &response["data"]["searchTracks"];
        found.extend(node_ids(page));
        match next(page) {
            Some(token) => body["token"] = token.into(),
            None => break,
        }
    }
    let mut unique = found.clone();
    unique.sort();
    unique.dedup();
    assert!(found.len() > 20 && unique.len() == found.len());
    // The token is one of this search only.
    let body = json!({ "searchFilters": [{ "query": "a" }], "limit": 7, "token": body["token"] });
    assert_eq!(client.rejected("search_tracks", "/search/tracks", Some(&body)).0, 400);
}

#[test]
fn the_search_for_everything_begins_with_the_top_hits() {
    let mut client = Client::new();
    let id = client.sandbox.world(|world| world.catalogue().artist_ids().nth(3).unwrap());
    let artist = client.ok("get_artist", &format!("/artists/{id}"), None);
    let name = artist["data"]["artist"]["name"].as_str().unwrap().replace(' ', "+");
    let response = client.ok("search_catalog", &format!("/search?query={name}&limit=2"), None);
    let groups = response["data"][0]["content"]["entityGroups"].as_array().unwrap();
    assert_eq!((&groups[0]["id"], &groups[0]["title"]), (&json!("topHits"), &json!("Top hits")));
    assert_eq!(groups[0]["content"]["entities"][0]["id"], id);
    let sizes = groups.iter().map(|group| group["content"]["entities"].as_array().unwrap().len());
    assert!(sizes.into_iter().all(|size| size <= 2));

    let response = client.ok("search_catalog", "/search?query=qqqqqqqq", None);
    let views = response["data"].as_array().unwrap();
    let groups = views[0]["content"]["entityGroups"].as_array().unwrap();
    assert_eq!((views.len(), groups.len()), (1, 1));
    assert_eq!(groups[0]["content"]["entities"], json!([]));
    assert_eq!(client.rejected("search_catalog", "/search?query=", None).0, 400);
}

#[test]
fn markets_differ_in_what_they_have() {
    let mut client = Client::new();
    let body = json!({ "searchFilters": [{ "query": "Only in Japan" }] });
    let count = |client: &mut Client| {
        let response = client.ok("search_tracks", "/search/tracks", Some(&body));
        response["data"]["searchTracks"]["edgeCount"].clone()
    };
    assert_eq!(count(&mut client), 0);
    let id = client.sandbox.world(|world| {
        let awkward: Vec<String> = world.catalogue().awkward_track_ids().collect();
        awkward[awkward.len() - 2].clone()
    });
    // It is found by its ID, but not playable.
    let play = json!({ "playParams": { "id": format!("mrn:1.0:catalog:track:asin:{id}") } });
    let plays = |client: &mut Client| {
        let response = client.ok("get_track", &format!("/tracks/{id}"), None);
        assert_eq!(response["data"]["track"]["title"], "Only in Japan");
        let (status, _) = client.call("create_playback_session", "/playback/sessions", Some(&play));
        (response["data"]["track"]["eligibility"]["playback"]["canPlayOnDemand"].clone(), status)
    };
    assert_eq!(plays(&mut client), (json!(false), 404));
    client.account(|account, _| account.profile.market = "JP".to_owned());
    assert_eq!(count(&mut client), 1);
    assert_eq!(plays(&mut client), (json!(true), 200));
}

#[test]
fn awkward_entries_are_returned_completely() {
    let mut client = Client::new();
    let ids: Vec<String> =
        client.sandbox.world(|world| world.catalogue().awkward_track_ids().collect());
    let response = client.ok("get_tracks", &format!("/tracks?ids={}", ids.join(",")), None);
    let tracks = response["data"]["track"].as_array().unwrap();
    assert_eq!(tracks.len(), ids.len());
    let length = |track: &Value| track["title"].as_str().unwrap().chars().count();
    assert!(tracks.iter().any(|track| length(track) > 500));
    assert!(tracks.iter().any(|track| track["album"].is_null() && track["isrc"].is_null()));
}

#[test]
fn images_have_the_requested_size() {
    let mut client = Client::new().with_header("amzn-image-style", "SL160");
    let id = client.tracks(1).remove(0);
    let response = client.ok("get_track", &format!("/tracks/{id}"), None);
    let image = &response["data"]["track"]["images"][0];
    assert_eq!((&image["width"], &image["height"]), (&json!(160), &json!(160)));
}

#[test]
fn a_station_has_three_images_and_none_has_a_type() {
    let mut client = Client::new();
    let id = client.sandbox.world(|world| world.catalogue().station_ids().next().unwrap());
    let response = client.ok("get_station", &format!("/stations/{id}"), None);
    let images = response["data"]["station"]["images"].as_array().unwrap();
    let sides: Vec<_> = images.iter().map(|image| image["width"].as_u64().unwrap()).collect();
    assert_eq!(sides, [2_400, 48, 1_000]);
    assert!(images.iter().all(|image| image.get("imageType").is_none()));
}

#[test]
fn a_podcast_is_found_by_either_of_its_ids() {
    let mut client = Client::new();
    let (uuid, asin) = client.sandbox.world(|world| {
        let catalogue = world.catalogue();
        (
            catalogue.podcast_show_ids().next().unwrap(),
            catalogue.podcast_show_asins().next().unwrap(),
        )
    });
    let response = client.ok("get_podcast_show", &format!("/podcasts/shows/{asin}"), None);
    assert_eq!(response["data"]["podcastShow"]["id"], uuid);
}
