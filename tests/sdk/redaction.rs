//! Secrets are in no text: not in `Debug`, not in `Display`, not behind `source`.

use std::{error::Error as _, fmt::Debug};

use amazon_music::{
    Authorizer, Client, Error, RequestExt as _,
    api::Credentials,
    auth::{AccessToken, ClientSecret, RefreshToken, Session},
};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::mock::{
    self, ACCESS_TOKEN, API_KEY, CLIENT_SECRET, MockLwa, MockMusic, REFRESH_TOKEN, access_token,
    refusal,
};

/// Everything that `value` prints.
fn printed(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

fn printed_error(error: &Error) -> String {
    let mut text = format!("{error}\n{}", printed(error));
    let mut source = error.source();
    while let Some(cause) = source {
        text += &format!("\n{cause}\n{cause:?}\n{cause:#?}");
        source = cause.source();
    }
    if let Some(auth) = error.auth() {
        let said = auth.description().unwrap_or_default();
        text += &format!("\n{auth}\n{auth:?}\n{auth:#?}\n{said}\n{}", auth.hint());
    }
    text
}

#[track_caller]
fn assert_no_secret(text: &str) {
    let given = access_token(1);
    for secret in [ACCESS_TOKEN, REFRESH_TOKEN, CLIENT_SECRET, &*given] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    assert!(!text.contains("Atza") && !text.contains("Atzr"), "{text}");
}

/// Whatever a user of the SDK may hold and print, made from secrets.
async fn everything_that_prints(music: &MockMusic, lwa: &MockLwa) -> Vec<(&'static str, String)> {
    let session = lwa.session();
    session.access_token().await.unwrap();
    let fixed = Session::from_access_token(AccessToken::new(ACCESS_TOKEN));
    let builder = music.builder_of(session.clone());
    let client = builder.clone().build().unwrap();
    let api = client.api();
    vec![
        ("AccessToken", printed(&AccessToken::new(ACCESS_TOKEN))),
        ("RefreshToken", printed(&RefreshToken::new(REFRESH_TOKEN))),
        ("ClientSecret", printed(&ClientSecret::new(CLIENT_SECRET))),
        ("Credentials", printed(&Credentials::new(ACCESS_TOKEN, API_KEY, 7).unwrap())),
        ("Session", printed(&session)),
        ("Session of an access token", printed(&fixed)),
        ("Authorizer", printed(&Authorizer::new(session, mock::profile()))),
        ("ClientBuilder", printed(&builder)),
        ("Client", printed(&client)),
        ("the generated client", printed(api)),
        ("a builder", printed(&api.get_album().id("a"))),
        ("a builder with a body", printed(&api.search_tracks())),
        ("Pages", printed(&api.list_top_tracks().pages())),
        ("Items", printed(&api.list_top_tracks().items())),
        ("Strict", printed(&api.list_top_tracks().items().strict())),
        ("Search", printed(&api.search_tracks().text("a"))),
        ("Lookup", printed(&api.get_tracks().lookup(["a"]))),
        ("Answers", printed(&api.get_tracks().lookup(["a"]).answers())),
        ("Additions", printed(&api.add_playlist_tracks().id("p").append(["a"]))),
    ]
}

#[tokio::test]
async fn nothing_prints_a_token_or_the_client_secret() {
    let (music, lwa) = (MockMusic::start().await, MockLwa::giving_tokens(1).await);
    for (_, text) in everything_that_prints(&music, &lwa).await {
        assert_no_secret(&text);
    }
}

/// It is an identifier, not a secret, and its own type prints it; yet it opens the service together with a
/// token, and nobody looks for it in the `Debug` of a client.
#[tokio::test]
async fn nothing_but_its_own_type_prints_the_api_key() {
    let (music, lwa) = (MockMusic::start().await, MockLwa::giving_tokens(1).await);
    let prints: Vec<_> = everything_that_prints(&music, &lwa)
        .await
        .into_iter()
        .filter_map(|(name, text)| text.contains(API_KEY).then_some(name))
        .collect();
    assert_eq!(prints, [""; 0]);
}

#[tokio::test]
async fn errors_of_the_service_print_no_secret_that_it_repeats() {
    let said = format!("{ACCESS_TOKEN} {REFRESH_TOKEN} {CLIENT_SECRET}");
    let echo =
        json!({ "error": { "code": said, "message": said, "reference": said, "url": said } });
    for response in [
        ResponseTemplate::new(401).set_body_json(&echo),
        ResponseTemplate::new(500).set_body_json(&echo),
        ResponseTemplate::new(500).set_body_string(&said),
        ResponseTemplate::new(200).set_body_string(&said),
        ResponseTemplate::new(200).set_body_json(json!({ "data": said })),
        ResponseTemplate::new(302)
            .insert_header("location", &*format!("http://127.0.0.1:1/{ACCESS_TOKEN}")),
        refusal(401, "INVALID_ACCESS_TOKEN"),
    ] {
        let music = MockMusic::answering(response).await;
        let client = music.client();
        let fetched = client.api().get_album().id("a").fetch().await;
        assert_no_secret(&printed_error(&fetched.unwrap_err()));
        let sent = client.api().get_album().id("a").send().await;
        assert_no_secret(&printed_error(&Error::from(sent.unwrap_err())));
    }
}

#[tokio::test]
async fn errors_of_the_login_print_no_secret_that_it_repeats() {
    let said = format!("{REFRESH_TOKEN} {CLIENT_SECRET}");
    for response in [
        ResponseTemplate::new(400)
            .set_body_json(json!({ "error": "invalid_grant", "error_description": said })),
        ResponseTemplate::new(401).set_body_json(json!({ "error": said })),
        ResponseTemplate::new(500).set_body_string(&said),
        ResponseTemplate::new(200).set_body_string(&said),
    ] {
        let lwa = MockLwa::answering(response).await;
        let music = MockMusic::start().await;
        let client = music.client_of(lwa.session());
        let error = client.api().get_album().id("a").fetch().await.unwrap_err();
        assert!(error.auth().is_some(), "{error:?}");
        assert_no_secret(&printed_error(&error));
    }
}

#[tokio::test]
async fn errors_of_a_broken_connection_print_no_address_and_no_secret() {
    let session = Session::from_access_token(AccessToken::new(ACCESS_TOKEN));
    // Nobody listens on port 1.
    let builder = Client::builder(session, mock::profile()).base_url("http://127.0.0.1:1/v1");
    let client = builder.build().unwrap();
    let error = client.api().get_album().id("private-id").fetch().await.unwrap_err();
    let text = printed_error(&error);
    assert_no_secret(&text);
    assert!(!text.contains("private-id"), "{text}");
}

#[test]
fn a_token_that_no_header_can_carry_is_not_printed() {
    let error = Credentials::new("Atza|canary\n", API_KEY, 1).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"));
}

#[test]
fn settings_that_are_mixed_up_are_not_printed() {
    let lookup = |name: &str| match name {
        "AMAZON_MUSIC_SECURITY_PROFILE_ID" | "AMAZON_MUSIC_CLIENT_ID" => {
            Some(CLIENT_SECRET.to_owned())
        }
        "AMAZON_MUSIC_REFRESH_TOKEN" => Some(format!("{REFRESH_TOKEN}\n")),
        _ => None,
    };
    let error = Client::from_lookup(lookup).unwrap_err();
    assert_no_secret(&printed_error(&error));
}
