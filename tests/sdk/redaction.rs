//! Secrets are not part of `Debug`, `Display` or sources.

use std::{error::Error as _, fmt::Debug};

use amazon_music::{
    Application, Client, Credentials, Error, RetryPolicy,
    api::{ApiRequest, TransportService},
    auth::{AccessToken, ClientSecret, RefreshToken, Session},
    prelude::*,
};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::mock::{
    self, ACCESS_TOKEN, API_KEY, CLIENT_SECRET, MockLwa, MockMusic, REFRESH_TOKEN, access_token,
    error_response,
};

/// The `Debug` output of `value` in both forms.
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

/// All values that a user of the SDK may hold and print, made from secrets.
async fn everything_that_prints(music: &MockMusic, lwa: &MockLwa) -> Vec<(&'static str, String)> {
    let session = lwa.session();
    session.access_token().await.unwrap();
    let fixed = Session::from_access_token(AccessToken::new(ACCESS_TOKEN));
    let builder = music.application();
    let application = builder.clone().build().unwrap();
    let client = application.client(session.clone());
    let api = client.api();
    let create = api.create_playlist("a", amazon_music::types::Visibility::Private);
    vec![
        ("AccessToken", printed(&AccessToken::new(ACCESS_TOKEN))),
        ("RefreshToken", printed(&RefreshToken::new(REFRESH_TOKEN))),
        ("ClientSecret", printed(&ClientSecret::new(CLIENT_SECRET))),
        ("Credentials", printed(&Credentials::new(ACCESS_TOKEN, API_KEY, 7).unwrap())),
        ("Session", printed(&session)),
        ("Session of an access token", printed(&fixed)),
        ("HttpClient", printed(application.http_client())),
        ("ApplicationBuilder", printed(&builder)),
        ("Application", printed(&application)),
        ("Client", printed(&client)),
        ("the generated client", printed(api)),
        ("Transport", printed(api.transport())),
        ("TransportService", printed(&TransportService::new(api.transport().clone()))),
        ("ApiRequest", printed(&ApiRequest::new(http::Method::GET, "/me"))),
        ("Request", printed(&api.get_album("a"))),
        ("Request with a body", printed(&create)),
        ("RawRequest", printed(&client.raw("GET", "/me"))),
        ("Pages", printed(&api.list_top_tracks().pages())),
        ("Items", printed(&api.list_top_tracks().items())),
        ("Items, as JSON", printed(&api.list_top_tracks().items().raw())),
        ("a search", printed(&api.search_tracks("a"))),
        ("Lookup", printed(&api.get_tracks(["a"]).lookup())),
        ("LookupResults", printed(&api.get_tracks(["a"]).lookup().results())),
        ("Append", printed(&api.add_playlist_tracks("p", ["a"]).append())),
    ]
}

#[tokio::test]
async fn nothing_prints_a_token_or_the_client_secret() {
    let (music, lwa) = (MockMusic::start().await, MockLwa::issuing_tokens(1).await);
    for (_, text) in everything_that_prints(&music, &lwa).await {
        assert_no_secret(&text);
    }
}

/// It is an identifier, not a secret, and its own type prints it. But together with a token it opens the service, and it is
/// not expected in the `Debug` output of a client.
#[tokio::test]
async fn only_its_own_type_prints_the_api_key() {
    let (music, lwa) = (MockMusic::start().await, MockLwa::issuing_tokens(1).await);
    let prints: Vec<_> = everything_that_prints(&music, &lwa)
        .await
        .into_iter()
        .filter_map(|(name, text)| text.contains(API_KEY).then_some(name))
        .collect();
    assert_eq!(prints, [""; 0]);
}

#[tokio::test]
async fn errors_of_the_service_print_no_echoed_secret() {
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
        error_response(401, "INVALID_ACCESS_TOKEN"),
    ] {
        let music = MockMusic::responding(response).await;
        let client = music.client();
        let fetched = client.api().get_album("a").fetch().await;
        assert_no_secret(&printed_error(&fetched.unwrap_err()));
        let sent = client.api().get_album("a").send().await;
        assert_no_secret(&printed_error(&sent.unwrap_err()));
    }
}

#[tokio::test]
async fn errors_of_the_login_print_no_echoed_secret() {
    let said = format!("{REFRESH_TOKEN} {CLIENT_SECRET}");
    for response in [
        ResponseTemplate::new(400)
            .set_body_json(json!({ "error": "invalid_grant", "error_description": said })),
        ResponseTemplate::new(401).set_body_json(json!({ "error": said })),
        ResponseTemplate::new(500).set_body_string(&said),
        ResponseTemplate::new(200).set_body_string(&said),
    ] {
        let lwa = MockLwa::responding(response).await;
        let music = MockMusic::start().await;
        let client = music.client_of(lwa.session());
        let error = client.api().get_album("a").fetch().await.unwrap_err();
        assert!(error.auth().is_some(), "{error:?}");
        assert_no_secret(&printed_error(&error));
    }
}

#[tokio::test]
async fn errors_of_a_failed_connection_print_no_address_and_no_secret() {
    // No server listens on port 1.
    let application = Application::builder(mock::profile()).base_url("http://127.0.0.1:1/v1");
    let application = application.http_client(mock::http()).retry(RetryPolicy::off());
    let client = application.build().unwrap().client(mock::session());
    let error = client.api().get_album("private-id").fetch().await.unwrap_err();
    let text = printed_error(&error);
    assert_no_secret(&text);
    assert!(!text.contains("private-id"), "{text}");
}

#[test]
fn a_token_that_is_invalid_in_a_header_is_not_printed() {
    let error = Credentials::new("Atza|canary\n", API_KEY, 1).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"));
}

#[test]
fn mixed_up_environment_variables_are_not_printed() {
    let lookup = |name: &str| match name {
        "AMAZON_MUSIC_SECURITY_PROFILE_ID" | "AMAZON_MUSIC_CLIENT_ID" => {
            Some(CLIENT_SECRET.to_owned())
        }
        "AMAZON_MUSIC_REFRESH_TOKEN" => Some(format!("{REFRESH_TOKEN}\n")),
        _ => None,
    };
    let error = Client::from_env_with(lookup).unwrap_err();
    assert_no_secret(&printed_error(&error));
}
