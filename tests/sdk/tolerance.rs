//! What the service may do one day must not break calls: new words, new fields, nulls, other numbers.

use amazon_music::{
    RequestExt as _,
    types::{self, UpdateCurrentUserResponse},
};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::{fixtures, mock::MockMusic};

/// For each enum: a known word and an unknown one come back as they went in, by every way in and out.
macro_rules! words_are_kept {
    ($($name:ident: $known:literal;)*) => {$(
        let word: types::$name = serde_json::from_value(json!($known)).unwrap();
        assert!(!matches!(word, types::$name::Unknown(_)), "{} does not know {}", stringify!($name), $known);
        for text in [$known, "A_WORD-of tomorrow", "", "é"] {
            let read: types::$name = serde_json::from_value(json!(text)).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), json!(text), "{}", stringify!($name));
            assert_eq!(read.to_string(), text);
            assert_eq!(read.as_str(), text);
            // What is typed must be one of the known words, so that a slip is noticed.
            let typed = text.parse::<types::$name>().ok();
            assert_eq!(typed, Some(read.clone()).filter(|_| text == $known));
            assert_eq!(types::$name::try_from(text.to_owned()).ok(), typed);
        }
        // A word in other letters is another word.
        let shouted = swap_case($known);
        let read: types::$name = serde_json::from_value(json!(shouted)).unwrap();
        assert_eq!(read, types::$name::Unknown(shouted));
        // Anything but a word is no word.
        assert!(serde_json::from_value::<types::$name>(json!(7)).is_err());
    )*};
}

#[test]
fn every_enum_keeps_words_that_it_does_not_know() {
    words_are_kept! {
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

fn swap_case(word: &str) -> String {
    let swap =
        |c: char| if c.is_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
    word.chars().map(swap).collect()
}

#[tokio::test]
async fn unknown_words_and_fields_of_an_answer_do_no_harm() {
    let music = MockMusic::serving(&fixtures::case("get_track", "unknown_words")).await;
    let track = music.client().api().get_track().id("B076YT2CBT").fetch().await.unwrap();
    assert_eq!(track.title.as_deref(), Some("Happy"));
    assert_eq!(track.media_type, Some(types::MediaType::Unknown("SCENT".to_owned())));
    let qualities =
        [types::AudioQuality::Sd, types::AudioQuality::Unknown("HOLOGRAPHIC".to_owned())];
    assert_eq!(track.audio_qualities, qualities);
}

#[tokio::test]
async fn a_third_visibility_can_be_read_and_sent_back() {
    let music = MockMusic::serving(&fixtures::case("get_playlist", "unknown_visibility")).await;
    let client = music.client();
    let playlist = client.api().get_playlist().id("p").fetch().await.unwrap();
    let visibility = playlist.visibility.unwrap();
    assert!(matches!(visibility, types::Visibility::Unknown(_)), "{visibility:?}");

    let sent = visibility.to_string();
    let update = client.api().update_playlist().id("p");
    let _ = update.body_map(|body| body.visibility(visibility)).send().await.unwrap();
    let body = music.received().await.pop().unwrap().body;
    assert_eq!(String::from_utf8(body).unwrap(), format!("visibility={sent}"));
}

#[tokio::test]
async fn a_word_of_ones_own_is_asked_for_on_purpose_only() {
    let music = MockMusic::serving(&fixtures::case("list_my_playlists", "default")).await;
    let client = music.client();
    let slip = client.api().list_my_playlists().sort_by("BY_MOOD").fetch().await.unwrap_err();
    assert!(slip.is_invalid_request(), "{slip}");
    assert!(slip.to_string().ends_with("`sort_by` cannot have this value"), "{slip}");
    let own = types::PlaylistSort::Unknown("BY_MOOD".to_owned());
    let _ = client.api().list_my_playlists().sort_by(own).send().await.unwrap();
    assert_eq!(music.only_request().await.url.query(), Some("sortBy=BY_MOOD"));
}

#[tokio::test]
async fn null_lists_are_empty_lists() {
    let music = MockMusic::serving(&fixtures::case("list_playlist_tracks", "null_lists")).await;
    let client = music.client();
    let tracks = client.api().list_playlist_tracks().id("B07QHGBGC9");
    assert!(tracks.clone().fetch().await.unwrap().edges.is_empty());
    assert!(tracks.items().next().await.is_none());

    let music = MockMusic::serving(&fixtures::case("get_album", "nulls")).await;
    let album = music.client().api().get_album().id("B0064UPU4G").fetch().await.unwrap();
    assert_eq!(album.title, None);
    assert!(album.tracks.is_empty() && album.images.is_empty() && album.audio_qualities.is_empty());
}

#[tokio::test]
async fn whole_numbers_may_be_written_as_doubles() {
    for name in ["default", "integers_as_doubles"] {
        let music = MockMusic::serving(&fixtures::case("get_album", name)).await;
        let album = music.client().api().get_album().id("B0064UPU4G").fetch().await.unwrap();
        assert!(album.duration.is_some_and(|seconds| seconds > 100.0), "{name}");
        assert!(album.track_count.is_some_and(|tracks| tracks >= 1.0), "{name}");
    }
}

#[tokio::test]
async fn the_status_of_an_error_may_be_a_number_or_a_text() {
    for status in [json!("403"), json!(403), json!(403.0), json!(null)] {
        let body =
            json!({ "error": { "status": status, "code": "ACCESS_DENIED", "message": "No." } });
        let music = MockMusic::answering(ResponseTemplate::new(403).set_body_json(body)).await;
        let error = music.client().api().get_album().id("a").fetch().await.unwrap_err();
        assert_eq!((error.status(), error.code()), (Some(403), Some("ACCESS_DENIED")));
        assert_eq!(
            error.to_string(),
            "get_album: 403 ACCESS_DENIED: No. (the login may lack music::catalog)"
        );
    }
}

#[tokio::test]
async fn a_form_that_a_union_does_not_know_is_kept() {
    let body = json!({ "user": { "name": "Åsa" } });
    let response = ResponseTemplate::new(200).set_body_json(&body);
    let music = MockMusic::answering(response).await;
    let client = music.client();
    let call = || {
        client.api().update_current_user().body_map(|body| {
            body.name("Åsa".to_owned())
                .visibility(types::Visibility::Public)
                .playback_visibility(types::Visibility::Public)
        })
    };
    let answer = call().send().await.unwrap().into_inner();
    match &answer {
        UpdateCurrentUserResponse::Unknown(kept) => assert_eq!(*kept, body),
        other => panic!("{other:?}"),
    }
    assert_eq!(serde_json::to_value(answer).unwrap(), body);
    // It was a success all the same, and the error says so.
    let error = call().fetch().await.unwrap_err();
    assert!(error.is_decode() && error.status() == Some(200), "{error:?}");
}

#[tokio::test]
async fn both_forms_of_the_changed_profile_give_the_user() {
    for name in ["default", "enveloped"] {
        let music = MockMusic::serving(&fixtures::case("update_current_user", name)).await;
        let client = music.client();
        let call = client.api().update_current_user().body_map(|body| {
            body.name("Åsa".to_owned())
                .visibility(types::Visibility::Public)
                .playback_visibility(types::Visibility::Public)
        });
        let user = call.fetch().await.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(user.id, "k35wo4lm34masdsadevrs7a");
    }
}

#[tokio::test]
async fn batches_are_found_under_the_singular_and_the_plural_key() {
    for name in ["default", "plural_key"] {
        let music = MockMusic::serving(&fixtures::case("get_tracks", name)).await;
        let tracks = music.client().api().get_tracks().ids(["a", "b"]).fetch().await.unwrap();
        assert!(!tracks.is_empty(), "{name}");
    }
}

/// The answers of playback are hardly known, so the types promise to keep what they do not name.
#[test]
fn open_objects_keep_fields_that_they_do_not_name() {
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
