//! Tests of searches, markets, images and second IDs.

use amazon_music_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Client, NO_BODY, ids, next};

#[test]
fn ordinary_tracks_are_found_by_title_and_isrc_for_any_seed() {
    for seed in 0..4 {
        let mut client = Client::of(Sandbox::builder().seed(seed).tracks(200).build());
        let tracks: Vec<_> =
            client.catalogue(|catalogue| catalogue.ordinary_tracks("US").collect());
        assert!(tracks.len() > 100, "{}", tracks.len());
        for track in tracks.iter().step_by(20) {
            for (field, query) in
                [("name", track.title.clone()), ("isrc", track.isrc.to_lowercase())]
            {
                let filter = json!({ "field": field, "query": query });
                let body = json!({ "searchFilters": [filter], "limit": 100 });
                let response = client.ok("POST /search/tracks", body);
                let found = &response["data"]["searchTracks"];
                assert!(ids(found).contains(&track.id), "{field} {query}");
                let fields = found["edges"][0]["node"].as_object().unwrap().keys();
                assert!(fields.eq(["id", "title", "url"]), "searches respond with short entries");
            }
        }
    }
}

#[test]
fn a_search_is_paged_by_the_token_in_its_body() {
    let mut client = Client::new();
    let mut body = json!({ "searchFilters": [{ "query": "the" }], "limit": 7, "sortBy": "name" });
    let mut found = Vec::new();
    loop {
        let response = client.ok("POST /search/tracks", body.clone());
        let page = &response["data"]["searchTracks"];
        found.extend(ids(page));
        let Some(token) = next(page) else { break };
        body["token"] = token.into();
    }
    let count = found.len();
    found.sort();
    found.dedup();
    assert!(count > 20 && found.len() == count);
    let other = json!({ "searchFilters": [{ "query": "a" }], "limit": 7, "token": body["token"] });
    assert_eq!(client.rejected("POST /search/tracks", other).0, 400);
}

#[test]
fn the_search_for_everything_begins_with_the_top_hits() {
    let mut client = Client::new();
    let id = client.catalogue(|catalogue| catalogue.artist_ids().nth(3).unwrap());
    let artist = client.get(format!("/artists/{id}"));
    let name = artist["data"]["artist"]["name"].as_str().unwrap().replace(' ', "+");
    let response = client.get(format!("/search?query={name}&limit=2"));
    let groups = response["data"][0]["content"]["entityGroups"].as_array().unwrap();
    assert_eq!((&groups[0]["id"], &groups[0]["title"]), (&json!("topHits"), &json!("Top hits")));
    assert_eq!(ids(&groups[0]["content"])[0], id);
    assert!(groups.iter().all(|group| ids(&group["content"]).len() <= 2));

    let response = client.get("/search?query=qqqqqqqq");
    assert_eq!(response["data"].as_array().unwrap().len(), 1);
    let groups = response["data"][0]["content"]["entityGroups"].as_array().unwrap();
    assert!(groups.len() == 1 && ids(&groups[0]["content"]).is_empty());
    assert_eq!(client.rejected("GET /search?query=", NO_BODY).0, 400);
}

#[test]
fn a_track_of_another_market_is_found_by_id_only_and_is_not_playable() {
    let mut client = Client::new();
    let awkward: Vec<String> =
        client.catalogue(|catalogue| catalogue.edge_case_track_ids().collect());
    let id = &awkward[awkward.len() - 2];
    let search = json!({ "searchFilters": [{ "query": "Only in Japan" }] });
    let play = json!({ "playParams": { "id": format!("mrn:1.0:catalog:track:asin:{id}") } });
    for (market, is_available, status) in [("US", false, 404), ("JP", true, 200)] {
        client.account(|account, _| account.profile.market = market.to_owned());
        let response = client.ok("POST /search/tracks", search.clone());
        assert_eq!(ids(&response["data"]["searchTracks"]).contains(id), is_available);
        let track = client.get(format!("/tracks/{id}"))["data"]["track"].take();
        assert_eq!(track["title"], "Only in Japan");
        assert_eq!(track["eligibility"]["playback"]["canPlayOnDemand"], is_available);
        assert_eq!(client.call("POST /playback/sessions", &play).0, status);
    }
}

#[test]
fn awkward_entries_are_returned_completely() {
    let mut client = Client::new();
    let awkward: Vec<String> =
        client.catalogue(|catalogue| catalogue.edge_case_track_ids().collect());
    let response = client.get(format!("/tracks?ids={}", awkward.join(",")));
    let tracks = response["data"]["track"].as_array().unwrap();
    assert_eq!(tracks.len(), awkward.len());
    let length = |track: &Value| track["title"].as_str().unwrap().chars().count();
    assert!(tracks.iter().any(|track| length(track) > 500));
    assert!(tracks.iter().any(|track| track["album"].is_null() && track["isrc"].is_null()));
}

#[test]
fn images_have_the_requested_size_and_stations_have_three() {
    let mut client = Client::new();
    let id = client.catalogue(|catalogue| catalogue.station_ids().next().unwrap());
    let mut sides = |style: Option<&'static str>| -> Vec<Value> {
        client.headers.extend(style.map(|style| ("amzn-image-style", style)));
        let response = client.get(format!("/stations/{id}"));
        let images = response["data"]["station"]["images"].as_array().unwrap().iter();
        images.map(|image| json!([image["width"], image["height"], image["imageType"]])).collect()
    };
    let side = |side: u32| json!([side, side, null]);
    assert_eq!(sides(None), [2_400, 48, 1_000].map(side));
    assert_eq!(sides(Some("SL160")), [side(160)]);
}

#[test]
fn a_podcast_is_found_by_either_of_its_ids() {
    let mut client = Client::new();
    let (uuid, asin) = client.catalogue(|catalogue| {
        (
            catalogue.podcast_show_ids().next().unwrap(),
            catalogue.podcast_show_asins().next().unwrap(),
        )
    });
    let path = format!("/me/followed/podcasts/shows/{asin}");
    assert_eq!(client.get(format!("/podcasts/shows/{asin}"))["data"]["podcastShow"]["id"], uuid);
    client.ok(format!("PUT {path}"), NO_BODY);
    client.account(|account, _| assert!(account.followed_podcast_show_ids().eq([&*uuid])));
    client.ok(format!("DELETE {path}"), NO_BODY);
    client.account(|account, _| assert_eq!(account.followed_podcast_show_ids().count(), 0));
}
