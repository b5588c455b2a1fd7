//! Searches by text, field and ISRC, and results that are completed by a lookup.

use amazon_music::{
    Client, Error, RequestExt as _,
    types::{SearchSort, Track, TrackSearchField},
};
use futures_util::{StreamExt as _, TryStreamExt as _};
use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};

use crate::mock::{MockMusic, call, refusal};

/// A page of what was found: little more than ids.
fn found(ids: &[&str], token: Option<&str>) -> ResponseTemplate {
    let edges: Vec<_> =
        ids.iter().map(|id| json!({ "node": { "id": id, "title": "sparse" } })).collect();
    let info = json!({ "hasNextPage": token.is_some(), "token": token });
    let tracks = json!({ "edges": edges, "pageInfo": info });
    ResponseTemplate::new(200).set_body_json(json!({ "data": { "searchTracks": tracks } }))
}

fn body(request: &Request) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn a_text_is_looked_for_in_every_field_twenty_results_a_page() {
    let music = MockMusic::start().await;
    let first = |request: &Request| match body(request)["token"].as_str() {
        None => found(&["a", "b"], Some("2")),
        Some(_) => found(&["c"], None),
    };
    music.mount(call("POST", "/search/tracks").respond_with(first).expect(2)).await;
    let tracks = music.client().api().search_tracks().text("  one more time ").items();
    let ids: Vec<_> = tracks.strict().map_ok(|track| track.id).try_collect().await.unwrap();
    assert_eq!(ids, ["a", "b", "c"]);
    let bodies: Vec<_> = music.received().await.iter().map(body).collect();
    let filters = json!([{ "query": "one more time" }]);
    assert_eq!(bodies[0], json!({ "searchFilters": filters, "limit": 20 }));
    assert_eq!(bodies[1], json!({ "searchFilters": filters, "limit": 20, "token": "2" }));
}

#[tokio::test]
async fn fields_order_and_size_are_sent_as_they_are_set() {
    let music = MockMusic::answering(found(&[], None)).await;
    let client = music.client();
    let search = client.api().search_tracks().field(TrackSearchField::ArtistName, "Daft Punk");
    let search = search.field(TrackSearchField::Name, "Voyager").sort_by(SearchSort::Release);
    assert!(search.limit(5).pages().next().await.unwrap().unwrap().items.is_empty());
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
async fn fields_of_other_things_are_plain_words() {
    let music = MockMusic::answering(ResponseTemplate::new(200)).await;
    let client = music.client();
    let _ = client.api().search_albums().field("name", "Discovery").items().next().await;
    let _ = client.api().search_artists().text("Daft Punk").items().next().await;
    let _ = client.api().search_playlists().text("running").items().next().await;
    let _ = client.api().search_podcast_shows().text("history").items().next().await;
    let _ = client.api().search_podcast_episodes().text("moon").items().next().await;
    let received = music.received().await;
    let filters: Vec<_> =
        received.iter().map(|request| body(request)["searchFilters"][0].clone()).collect();
    assert_eq!(filters.len(), 5);
    assert_eq!(filters[0], json!({ "field": "name", "query": "Discovery" }));
    assert_eq!(filters[1], json!({ "query": "Daft Punk" }));
}

#[tokio::test]
async fn a_recording_is_looked_for_by_its_code_however_that_is_written() {
    let music = MockMusic::answering(found(&["a", "b"], None)).await;
    let client = music.client();
    let isrc = "gb-duw-00-00059".parse().unwrap();
    let tracks = client.api().search_tracks().isrc(isrc).items();
    assert_eq!(tracks.count().await, 2);
    assert_eq!(
        body(&music.only_request().await)["searchFilters"],
        json!([{ "field": "isrc", "query": "GBDUW0000059" }])
    );
}

#[test]
fn a_code_that_is_none_says_so() {
    fn search(music: &Client, isrc: &str) -> Result<(), Error> {
        let _ = music.api().search_tracks().isrc(isrc.parse()?);
        Ok(())
    }
    let client = Client::from_lookup(|name| match name {
        "AMAZON_MUSIC_CLIENT_ID" => Some("amzn1.application-oa2-client.a".to_owned()),
        "AMAZON_MUSIC_SECURITY_PROFILE_ID" => Some("amzn1.application.a".to_owned()),
        "AMAZON_MUSIC_REFRESH_TOKEN" => Some("Atzr|canary".to_owned()),
        _ => None,
    });
    let error = search(&client.unwrap(), "one more time").unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "the call was not sent: not an ISRC: it has two letters, three letters or digits, and seven digits, \
         like US-UM7-08-16320"
    );
}

#[tokio::test]
async fn nothing_to_look_for_is_an_error_and_is_not_sent() {
    let music = MockMusic::start().await;
    let client = music.client();
    for text in ["", " \n"] {
        let mut tracks = client.api().search_tracks().text("a").text(text).items();
        let error = tracks.next().await.unwrap().unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().ends_with("the text to search for is empty"), "{error}");
        assert!(tracks.next().await.is_none());
        let albums = client.api().search_albums().text(text).pages().next().await;
        assert!(albums.unwrap().unwrap_err().is_invalid_request());
    }
    assert!(music.received().await.is_empty());
}

/// Two pages of results, and a lookup that `answer` answers.
async fn sparse(
    answer: impl Fn(&Request) -> ResponseTemplate + Send + Sync + 'static,
) -> MockMusic {
    let music = MockMusic::start().await;
    let pages = |request: &Request| match body(request)["token"].as_str() {
        None => found(&["a", "b", "c"], Some("2")),
        Some(_) => found(&["d"], None),
    };
    music.mount(call("POST", "/search/tracks").respond_with(pages)).await;
    music.mount(call("GET", "/tracks").respond_with(answer)).await;
    music
}

/// Whole tracks: all that are asked for but `b`, in another order.
fn whole(request: &Request) -> ResponseTemplate {
    let ids = request.url.query_pairs().find(|(name, _)| name == "ids").unwrap().1;
    let whole = ids.split(',').rev().filter(|id| *id != "b");
    let whole: Vec<_> =
        whole.map(|id| json!({ "id": id, "title": "whole", "duration": 1 })).collect();
    ResponseTemplate::new(200).set_body_json(json!({ "data": { "track": whole } }))
}

fn titles(tracks: &[Track]) -> Vec<(&str, &str)> {
    tracks.iter().map(|track| (&*track.id, track.title.as_deref().unwrap_or_default())).collect()
}

#[tokio::test]
async fn sparse_results_are_completed_by_one_lookup_a_page() {
    for prefetch in [false, true] {
        let music = sparse(whole).await;
        let client = music.client();
        let mut items = client.api().search_tracks().text("x").items();
        if prefetch {
            items = items.prefetch();
        }
        let tracks = items.hydrate(client.api().get_tracks()).strict();
        let tracks: Vec<_> = tracks.try_collect().await.unwrap();
        assert_eq!(
            titles(&tracks),
            // What cannot be found stays sparse.
            [("a", "whole"), ("b", "sparse"), ("c", "whole"), ("d", "whole")]
        );
        let received = music.received().await;
        let paths: Vec<_> = received.iter().map(|request| request.url.path()).collect();
        assert_eq!(paths, ["/v1/search/tracks", "/v1/tracks", "/v1/search/tracks", "/v1/tracks"]);
    }
}

#[tokio::test]
async fn a_lookup_that_fails_is_an_error_of_its_page_which_can_be_had_again() {
    let music = sparse(|request| match request.url.query() {
        Some("ids=d") => refusal(403, "ACCESS_DENIED"),
        _ => whole(request),
    })
    .await;
    let client = music.client();
    let search = client.api().search_tracks().text("x").items();
    let mut tracks = search.hydrate(client.api().get_tracks());
    for _ in 0..3 {
        tracks.next().await.unwrap().unwrap().unwrap();
    }
    let error = tracks.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some("ACCESS_DENIED"));
    assert_eq!(error.operation().unwrap().id, "get_tracks");
    assert_eq!(error.cursor(), Some("2"));
    let rest = client.api().search_tracks().text("x").items().resume(tracks.position());
    let rest: Vec<_> = rest.strict().try_collect().await.unwrap();
    assert_eq!(titles(&rest), [("d", "sparse")]);
}

#[tokio::test]
async fn results_that_cannot_be_read_stay_where_they_are_and_no_results_need_no_lookup() {
    let edges = json!([
        { "node": { "id": ["canary"] } },
        { "node": { "id": "a" } },
        { "node": { "id": "" } },
    ]);
    let body = json!({ "data": { "searchTracks": { "edges": edges } } });
    let music = MockMusic::start().await;
    let odd = ResponseTemplate::new(200).set_body_json(body);
    let search = call("POST", "/search/tracks").respond_with(odd).up_to_n_times(1);
    music.mount(search.with_priority(1)).await;
    music.mount(call("POST", "/search/tracks").respond_with(found(&[], None))).await;
    music.mount(call("GET", "/tracks").respond_with(whole).expect(1)).await;
    let client = music.client();
    let mut tracks =
        client.api().search_tracks().text("x").items().hydrate(client.api().get_tracks());
    assert!(tracks.next().await.unwrap().unwrap().is_err());
    let whole = tracks.next().await.unwrap().unwrap().unwrap();
    assert_eq!(whole.title.as_deref(), Some("whole"));
    assert_eq!(tracks.next().await.unwrap().unwrap().unwrap().id, "");
    let mut none =
        client.api().search_tracks().text("x").items().hydrate(client.api().get_tracks());
    assert!(none.next().await.is_none());
}
