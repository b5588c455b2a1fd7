//! Unknown values and fields of responses, which are stored and sent back.

use amazon_music::types::{self, UpdateCurrentUserResponse, Visibility};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::{fixtures, mock::MockMusic};

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
async fn an_unknown_visibility_can_be_read_and_sent_back() {
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
async fn an_unknown_variant_of_a_union_is_stored() {
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
