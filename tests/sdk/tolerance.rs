//! Changes that the service may make without breaking programs: new values, new fields, nulls, other numbers.

use std::time::Duration;

use amazon_music::types::{self, UpdateCurrentUserResponse, Visibility};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::{
    fixtures,
    mock::{MockMusic, ScriptedService, json_response},
};

/// Checks for each enum that a known value and unknown ones are the same after any conversion and back.
macro_rules! values_are_kept {
    ($($name:ident: $known:literal;)*) => {$(
        let value: types::$name = serde_json::from_value(json!($known)).unwrap();
        assert!(!matches!(value, types::$name::Unknown(_)), "{} does not know {}", stringify!($name), $known);
        for text in [$known, "A_VALUE-of tomorrow", "", "é"] {
            let read: types::$name = serde_json::from_value(json!(text)).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), json!(text), "{}", stringify!($name));
            assert_eq!(read.to_string(), text);
            assert_eq!(read.as_str(), text);
            // Parsing accepts known values only, so that a typo is an error.
            let typed = text.parse::<types::$name>().ok();
            assert_eq!(typed, Some(read.clone()).filter(|_| text == $known));
        }
        // Upper and lower case are different.
        let swapped = swap_case($known);
        let read: types::$name = serde_json::from_value(json!(swapped)).unwrap();
        assert_eq!(read, types::$name::Unknown(swapped));
        // Only strings are values.
        assert!(serde_json::from_value::<types::$name>(json!(7)).is_err());
    )*};
}

#[test]
fn enums_keep_unknown_values() {
    values_are_kept! {
        ActionDisableType: "NO_MORE_SKIPS";
        AudioQuality: "360RA";
        ImageType: "PRIMARY";
        LikeState: "NEUTRAL";
        LoopMode: "LOOP_ON";
        MediaType: "VIDEO";
        PlaybackContinuationMode: "AUTOPLAY_OFF";
        PlaybackEventType: "start";
        PlaylistSort: "RECENTLY_UPDATED";
        SearchSort: "relevance";
        ShuffleMode: "SHUFFLE_ON";
        TrackSearchField: "albumId";
        ViewType: "GRID";
        Visibility: "PRIVATE";
    }
}

fn swap_case(value: &str) -> String {
    let swap =
        |c: char| if c.is_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
    value.chars().map(swap).collect()
}

#[tokio::test]
async fn unknown_values_and_fields_of_a_response_do_no_harm() {
    let music = MockMusic::serving(&fixtures::case("get_track", "unknown_values")).await;
    let client = music.client();
    let response = client.api().get_track("B076YT2CBT").send().await.unwrap();
    let unknown = response.report().unknown_values;
    assert_eq!(client.application().counters().unknown_values, u64::from(unknown));
    let track = response.into_inner().data.unwrap().track.unwrap();
    assert_eq!(track.title.as_deref(), Some("Happy"));
    assert_eq!(track.media_type, Some(types::MediaType::Unknown("SCENT".to_owned())));
    let qualities =
        [types::AudioQuality::Sd, types::AudioQuality::Unknown("HOLOGRAPHIC".to_owned())];
    assert_eq!(track.audio_qualities, qualities);
    assert!(unknown >= 2, "{unknown}");
}

#[tokio::test]
async fn a_third_visibility_can_be_read_and_sent_back() {
    let music = MockMusic::serving(&fixtures::case("get_playlist", "unknown_visibility")).await;
    let client = music.client();
    let playlist = client.api().get_playlist("p").fetch().await.unwrap();
    let visibility = playlist.visibility.unwrap();
    assert!(matches!(visibility, Visibility::Unknown(_)), "{visibility:?}");

    let sent = visibility.to_string();
    let _ = client.api().update_playlist("p").visibility(visibility).send().await.unwrap();
    let body = music.received().await.pop().unwrap().body;
    assert_eq!(String::from_utf8(body).unwrap(), format!("visibility={sent}"));
}

#[tokio::test]
async fn an_unknown_value_can_be_sent() {
    let music = MockMusic::serving(&fixtures::case("list_my_playlists", "default")).await;
    let sort = types::PlaylistSort::Unknown("BY_MOOD".to_owned());
    let _ = music.client().api().list_my_playlists().sort_by(sort).send().await.unwrap();
    assert_eq!(music.only_request().await.url.query(), Some("sortBy=BY_MOOD"));
}

#[tokio::test]
async fn null_lists_are_empty_lists() {
    let music = MockMusic::serving(&fixtures::case("list_playlist_tracks", "null_lists")).await;
    let client = music.client();
    let tracks = client.api().list_playlist_tracks("B07QHGBGC9");
    assert!(tracks.clone().fetch().await.unwrap().edges.is_empty());
    assert!(tracks.items().next().await.is_none());

    let music = MockMusic::serving(&fixtures::case("get_album", "nulls")).await;
    let album = music.client().api().get_album("B0064UPU4G").fetch().await.unwrap();
    assert_eq!(album.title, None);
    assert!(album.tracks.is_empty() && album.images.is_empty() && album.audio_qualities.is_empty());
}

/// The album of a response with `fields`, the number of unknown values in it, and the album as JSON.
async fn album(fields: Value) -> (types::Album, u32, Value) {
    let mut album = json!({ "id": "a" });
    album.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    let body = json!({ "data": { "album": album } });
    let client = ScriptedService::immediate(move |_| json_response(200, &body)).client();
    let response = client.api().get_album("a").send().await.unwrap();
    let unknown = response.report().unknown_values;
    let album = response.into_inner().data.unwrap().album.unwrap();
    let json = serde_json::to_value(&album).unwrap();
    (album, unknown, json)
}

#[tokio::test]
async fn whole_numbers_may_be_sent_as_doubles_or_strings() {
    for number in [json!(8), json!(8.0), json!("8")] {
        let (album, unknown, json) =
            album(json!({ "trackCount": number, "duration": number })).await;
        assert_eq!(
            (album.track_count, album.duration, unknown),
            (Some(8), Some(8.0), 0),
            "{number}"
        );
        assert_eq!(
            (json["trackCount"].to_string(), json["duration"].to_string()),
            ("8".into(), "8".into())
        );
    }
    for name in ["default", "integers_as_doubles"] {
        let music = MockMusic::serving(&fixtures::case("get_album", name)).await;
        let album = music.client().api().get_album("B0064UPU4G").fetch().await.unwrap();
        assert!(album.duration.is_some_and(|seconds| seconds > 100.0), "{name}");
        assert!(album.track_count.is_some_and(|tracks| tracks >= 1), "{name}");
    }
}

#[tokio::test]
async fn a_count_that_does_not_fit_is_none_and_an_unknown_value() {
    for number in [json!(1.5), json!(-1), json!(4_294_967_296_u64), json!(1e300), json!("many")] {
        let (album, unknown, _) = album(json!({ "trackCount": number, "title": "t" })).await;
        assert_eq!((album.track_count, unknown), (None, 1), "{number}");
        assert_eq!(album.title.as_deref(), Some("t"));
    }
    let (album, unknown, _) = album(json!({ "trackCount": 4_294_967_295_u64 })).await;
    assert_eq!((album.track_count, unknown), (Some(u32::MAX), 0));
}

#[tokio::test]
async fn durations_keep_their_fractions() {
    let (album, _, json) = album(json!({ "duration": 232.5 })).await;
    assert_eq!((album.duration, json["duration"].as_f64()), (Some(232.5), Some(232.5)));
    assert_eq!(album.duration(), Some(Duration::from_millis(232_500)));
}

#[tokio::test]
async fn the_status_of_an_error_may_be_a_number_or_a_string() {
    for status in [json!("403"), json!(403), json!(403.0), json!(null)] {
        let body =
            json!({ "error": { "status": status, "code": "ACCESS_DENIED", "message": "No." } });
        let client = ScriptedService::immediate(move |_| json_response(403, &body)).client();
        let error = client.api().get_album("a").fetch().await.unwrap_err();
        assert_eq!((error.status(), error.code()), (Some(403), Some("ACCESS_DENIED")));
        assert!(error.to_string().starts_with("get_album: 403 ACCESS_DENIED: No."), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_variant_of_a_union_is_kept() {
    let body = json!({ "user": { "name": "Åsa" } });
    let response = ResponseTemplate::new(200).set_body_json(&body);
    let music = MockMusic::responding(response).await;
    let client = music.client();
    let request = client.api().update_current_user("Åsa", Visibility::Public, Visibility::Public);
    let response = request.clone().send().await.unwrap().into_inner();
    match &response {
        UpdateCurrentUserResponse::Unknown(kept) => assert_eq!(*kept, body),
        other => panic!("{other:?}"),
    }
    assert_eq!(serde_json::to_value(response).unwrap(), body);
    // It was a success all the same, and the error says so.
    let error = request.fetch().await.unwrap_err();
    assert!(error.is_decode() && error.status() == Some(200), "{error:?}");
}

#[tokio::test]
async fn both_forms_of_the_changed_profile_contain_the_user() {
    for name in ["default", "enveloped"] {
        let music = MockMusic::serving(&fixtures::case("update_current_user", name)).await;
        let client = music.client();
        let request =
            client.api().update_current_user("Åsa", Visibility::Public, Visibility::Public);
        let user = request.fetch().await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(user.id, "k35wo4lm34masdsadevrs7a");
    }
}

#[tokio::test]
async fn entities_are_found_under_the_singular_and_the_plural_key() {
    for name in ["default", "plural_key"] {
        let music = MockMusic::serving(&fixtures::case("get_tracks", name)).await;
        let tracks = music.client().api().get_tracks(["a", "b"]).fetch().await.unwrap();
        assert!(!tracks.is_empty(), "{name}");
    }
}

/// Little is known of the responses of playback, so their types keep unknown fields.
#[test]
fn open_objects_keep_unknown_fields() {
    fn keeps<T: serde::Serialize + serde::de::DeserializeOwned>(mut body: Value) {
        let object = body.as_object_mut().unwrap();
        object.insert("queue".to_owned(), json!([{ "id": "B08YTHLPY3" }]));
        let read: T = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), body, "{}", std::any::type_name::<T>());
    }
    keeps::<types::Entity>(json!({ "id": "B08YTHLPY3" }));
    keeps::<types::PlaybackSession>(json!({ "sessionId": "s" }));
    keeps::<types::PlaybackSessionResponse>(json!({ "data": { "sessionId": "s" } }));
    keeps::<types::Playable>(json!({ "metricId": "m" }));
}
