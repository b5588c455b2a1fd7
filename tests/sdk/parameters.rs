//! Parameters and bodies of requests: required and optional ones, defaults, and values that are built in Rust.

use amazon_music::{
    Client,
    types::{CreatePlaylistRequest, PlaylistSort, Track, Visibility},
};
use http::Method;
use serde_json::{Value, json};

use crate::mock::{ScriptedService, json_response};

/// A service that responds to everything with an empty object.
fn service() -> (ScriptedService, Client) {
    let service = ScriptedService::immediate(|_| json_response(200, &json!({})));
    let client = service.client();
    (service, client)
}

/// The bodies of the received requests.
fn bodies(service: &ScriptedService) -> Vec<Value> {
    let received = service.received();
    received.iter().map(|request| serde_json::from_slice(request.body()).unwrap()).collect()
}

#[tokio::test]
async fn an_optional_parameter_can_be_set_and_unset() {
    let (service, client) = service();
    let list = client.api().list_my_playlists().sort_by(PlaylistSort::Name);
    let _ = list.clone().send().await.unwrap();
    let _ = list.clone().set_sort_by(Some(PlaylistSort::RecentlyUpdated)).send().await.unwrap();
    let _ = list.set_sort_by(None).send().await.unwrap();
    let received = service.received();
    let queries: Vec<_> = received.iter().map(|request| request.uri().query()).collect();
    assert_eq!(queries, [Some("sortBy=NAME"), Some("sortBy=RECENTLY_UPDATED"), None]);
}

#[tokio::test]
async fn a_property_with_a_default_is_always_sent() {
    let (service, client) = service();
    let create = || client.api().create_playlist("Mix", Visibility::Private);
    let _ = create().send().await.unwrap();
    let _ = create().description("For the road").send().await.unwrap();
    let _ = create().description("For the road").set_description(None).send().await.unwrap();
    let body = |description: &str| json!({ "title": "Mix", "description": description, "visibility": "PRIVATE" });
    assert_eq!(bodies(&service), [body(""), body("For the road"), body("")]);
}

#[tokio::test]
async fn body_replaces_all_properties() {
    let (service, client) = service();
    let create =
        client.api().create_playlist("Mix", Visibility::Private).description("For the road");
    let body = CreatePlaylistRequest::new("Other", Visibility::Public);
    let _ = create.body(body).send().await.unwrap();
    let expected = json!({ "title": "Other", "description": "", "visibility": "PUBLIC" });
    assert_eq!(bodies(&service), [expected]);
}

#[tokio::test]
async fn a_search_has_a_default_page_size() {
    let (service, client) = service();
    let _ = client.api().search_tracks("one more time").send().await.unwrap();
    let _ = client.api().search_tracks("one more time").page_size(5).send().await.unwrap();
    let limits: Vec<_> = bodies(&service).iter().map(|body| body["limit"].clone()).collect();
    assert_eq!(limits, [20, 5]);
    assert!(service.received().iter().all(|request| request.method() == Method::POST));
}

#[test]
fn models_can_be_built() {
    let mut track = Track::new("B076YT2CBT");
    track.title = Some("Happy".to_owned());
    track.track_number = Some(1);
    let json = json!({ "id": "B076YT2CBT", "title": "Happy", "trackNumber": 1 });
    assert_eq!(serde_json::to_value(&track).unwrap(), json);
}
