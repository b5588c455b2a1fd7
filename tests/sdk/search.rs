//! Searches by text, field and ISRC, and results that a lookup completes.

use amazon_music::{
    Client, Error, Isrc, SearchQuery, TrackQuery,
    types::{SearchSort, TrackSearchField},
};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::mock::{MockMusic, route};

/// A page of results: little more than IDs.
fn found(ids: &[&str], token: Option<&str>) -> ResponseTemplate {
    let edges: Vec<_> =
        ids.iter().map(|id| json!({ "node": { "id": id, "title": "short" } })).collect();
    let info = json!({ "hasNextPage": token.is_some(), "token": token });
    let tracks = json!({ "edges": edges, "pageInfo": info });
    ResponseTemplate::new(200).set_body_json(json!({ "data": { "searchTracks": tracks } }))
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn text_is_searched_in_every_field_with_twenty_results_per_page() {
    let music = MockMusic::start().await;
    let first = |request: &Request| match body(request)["token"].as_str() {
        None => found(&["a", "b"], Some("2")),
        Some(_) => found(&["c"], None),
    };
    music.mount(route("POST", "/search/tracks").respond_with(first).expect(2)).await;
    let tracks = music.client().api().search_tracks("  one more time ").items();
    let tracks: Vec<_> = tracks.try_collect().await.unwrap();
    assert_eq!(tracks.iter().map(|track| &*track.id).collect::<Vec<_>>(), ["a", "b", "c"]);
    let bodies: Vec<_> = music.received().await.iter().map(body).collect();
    let filters = json!([{ "query": "one more time" }]);
    assert_eq!(bodies[0], json!({ "searchFilters": filters, "limit": 20 }));
    assert_eq!(bodies[1], json!({ "searchFilters": filters, "limit": 20, "token": "2" }));
}

#[tokio::test]
async fn fields_order_and_page_size_are_sent_as_they_are_set() {
    let music = MockMusic::responding(found(&[], None)).await;
    let client = music.client();
    let query = TrackQuery::field(TrackSearchField::ArtistName, "Daft Punk");
    let query = query.filter(TrackSearchField::Name, "Voyager");
    let search = client.api().search_tracks(query).sort_by(SearchSort::Release);
    assert!(search.page_size(5).pages().next().await.unwrap().unwrap().items.is_empty());
    assert_eq!(
        body(&music.only_request().await),
        json!({
            "searchFilters": [
                { "field": "artistName", "query": "Daft Punk" },
                { "field": "name", "query": "Voyager" },
            ],
            "limit": 5,
            "sortBy": "release",
        })
    );
}

#[tokio::test]
async fn other_searches_take_text_and_fields_by_name() {
    let music = MockMusic::responding(ResponseTemplate::new(200)).await;
    let client = music.client();
    let api = client.api();
    let _ = api.search_albums(SearchQuery::field("name", "Discovery")).items().next().await;
    let _ = api.search_artists("Daft Punk").items().next().await;
    let _ = api.search_playlists("running".to_owned()).items().next().await;
    let _ = api.search_podcast_shows("history").items().next().await;
    let _ = api.search_podcast_episodes("moon").items().next().await;
    let received = music.received().await;
    let filters: Vec<_> =
        received.iter().map(|request| body(request)["searchFilters"][0].clone()).collect();
    assert_eq!(filters.len(), 5);
    assert_eq!(filters[0], json!({ "field": "name", "query": "Discovery" }));
    assert_eq!(filters[1], json!({ "query": "Daft Punk" }));
}

#[tokio::test]
async fn a_recording_is_searched_by_its_isrc() {
    let music = MockMusic::responding(found(&["a", "b"], None)).await;
    let client = music.client();
    let isrc: Isrc = "gb-duw-00-00059".parse().unwrap();
    let tracks: Vec<_> = client.api().search_tracks(isrc).items().try_collect().await.unwrap();
    assert_eq!(tracks.len(), 2);
    assert_eq!(
        body(&music.only_request().await)["searchFilters"],
        json!([{ "field": "isrc", "query": "GBDUW0000059" }])
    );
}

#[test]
fn an_invalid_isrc_converts_into_an_error() {
    fn search(music: &Client, isrc: &str) -> Result<(), Error> {
        let _ = music.api().search_tracks(isrc.parse::<Isrc>()?);
        Ok(())
    }
    let client = Client::from_env_with(|name| match name {
        "AMAZON_MUSIC_CLIENT_ID" => Some("amzn1.application-oa2-client.a".to_owned()),
        "AMAZON_MUSIC_SECURITY_PROFILE_ID" => Some("amzn1.application.a".to_owned()),
        "AMAZON_MUSIC_REFRESH_TOKEN" => Some("Atzr|canary".to_owned()),
        _ => None,
    });
    let error = search(&client.unwrap(), "one more time").unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "not sent: not an ISRC: it has two letters, three letters or digits, and seven digits, like US-UM7-08-16320"
    );
}

#[tokio::test]
async fn an_empty_query_is_an_error_and_is_not_sent() {
    let music = MockMusic::start().await;
    let client = music.client();
    for text in ["", " \n"] {
        let query = TrackQuery::from("a").filter(TrackSearchField::Name, text);
        let mut tracks = client.api().search_tracks(query).items();
        let error = tracks.next().await.unwrap().unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().ends_with("the text to search for is empty"), "{error}");
        assert!(tracks.next().await.is_none());
        let albums = client.api().search_albums(text).pages().next().await;
        assert!(albums.unwrap().unwrap_err().is_invalid_request());
    }
    assert!(music.received().await.is_empty());
}
