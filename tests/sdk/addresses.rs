//! URLs of requests, and settings from the environment.

use amazon_music::{Application, Client};

use crate::{
    fixtures,
    mock::{self, MockLwa, MockMusic},
};

#[tokio::test]
async fn an_id_is_one_encoded_segment_of_the_path() {
    let music = MockMusic::serving(&fixtures::case("get_playlist", "default")).await;
    let client = music.client();
    for (id, segment) in [
        ("...", "..."),
        ("..a", "..a"),
        ("%2e%2e", "%252e%252e"),
        ("a/b", "a%2Fb"),
        ("a\\b", "a%5Cb"),
        ("a;b=c:d@e", "a%3Bb=c:d@e"),
        (" ", "%20"),
        ("a\n\tb", "a%0A%09b"),
        ("é音", "%C3%A9%E9%9F%B3"),
        ("a?b#c%zz", "a%3Fb%23c%25zz"),
        ("~+'|^[]&$,!*()", "~+'|^[]&$,!*()"),
        ("\"<>`{}", "%22%3C%3E%60%7B%7D"),
    ] {
        let _ = client.api().get_playlist(id).send().await.unwrap();
        let url = music.received().await.pop().unwrap().url;
        assert_eq!(url.path(), format!("/v1/playlists/{segment}"));
        assert_eq!((url.query(), url.fragment()), (None, None), "{id:?}");
    }
}

#[tokio::test]
async fn the_base_url_may_have_any_path() {
    for (base, path) in
        [("", ""), ("/", ""), ("/v1/", "/v1"), ("/a/b/V1", "/a/b/V1"), ("/é%20", "/%C3%A9%20")]
    {
        let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
        let server = music.url();
        let server = server.strip_suffix("/v1").unwrap();
        let builder = music.without_retries().base_url(format!("{server}{base}"));
        let application = builder.build().unwrap_or_else(|error| panic!("{base}: {error:?}"));
        let client = application.client(mock::session());
        let album = client.api().get_album("a").fetch().await;
        assert!(album.is_ok(), "{base}: {album:?}");
        assert_eq!(music.only_request().await.url.path(), format!("{path}/albums/a"));
    }
}

#[test]
fn an_unsafe_base_url_is_rejected() {
    for base in [
        "",
        "api.music.amazon.dev",
        "http://api.music.amazon.dev/v1",
        "ftp://127.0.0.1/v1",
        "https://user:canary@api.music.amazon.dev/v1",
        "https://api.music.amazon.dev/v1?a=b",
        "https://api.music.amazon.dev/v1#a",
        "http://127.0.0.1.example/v1",
        "http://127.0.0.1/a b",
    ] {
        let builder = Application::builder(mock::profile()).base_url(base);
        assert!(!format!("{builder:?}").contains("canary"));
        let error = builder.build().err().unwrap_or_else(|| panic!("{base} was accepted"));
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test]
async fn settings_can_come_from_the_environment() {
    let music = MockMusic::serving(&fixtures::case("get_album", "default")).await;
    let lwa = MockLwa::issuing_tokens(1).await;
    let client = Client::from_env_with(|name| match name {
        "AMAZON_MUSIC_CLIENT_ID" => Some("amzn1.application-oa2-client.test".to_owned()),
        "AMAZON_MUSIC_SECURITY_PROFILE_ID" => Some(mock::API_KEY.to_owned()),
        "AMAZON_MUSIC_REFRESH_TOKEN" => Some(mock::REFRESH_TOKEN.to_owned()),
        "AMAZON_MUSIC_API_URL" => Some(music.url()),
        "AMAZON_MUSIC_LWA_URL" => Some(lwa.url()),
        "AMAZON_MUSIC_CLIENT_SECRET" => Some(String::new()),
        other => panic!("{other} is not documented"),
    });
    client.unwrap().api().get_album("a").fetch().await.unwrap();
    let request = music.only_request().await;
    assert_eq!(request.headers["x-api-key"], mock::API_KEY);
    assert_eq!(request.headers["authorization"], format!("Bearer {}", mock::access_token(1)));
}

#[test]
fn plain_http_is_allowed_to_one_named_host() {
    for (host, is_allowed) in [("sandbox", true), ("elsewhere", false), ("", false)] {
        let client = Client::from_env_with(|name| {
            let value = match name {
                "AMAZON_MUSIC_CLIENT_ID" => "amzn1.application-oa2-client.test",
                "AMAZON_MUSIC_SECURITY_PROFILE_ID" => mock::API_KEY,
                "AMAZON_MUSIC_REFRESH_TOKEN" => mock::REFRESH_TOKEN,
                "AMAZON_MUSIC_API_URL" => "http://sandbox:8080/v1",
                "AMAZON_MUSIC_LWA_URL" => "http://sandbox:8080",
                "AMAZON_MUSIC_HTTP_HOST" => host,
                _ => return None,
            };
            Some(value.to_owned())
        });
        assert_eq!(client.is_ok(), is_allowed, "{host}");
    }
}

#[test]
fn a_missing_variable_is_named() {
    let error = Client::from_env_with(|_| None).unwrap_err();
    assert!(format!("{error:?}").contains("AMAZON_MUSIC_"), "{error:?}");
}

#[test]
fn an_invalid_variable_is_named_and_its_value_is_not_shown() {
    for name in [
        "AMAZON_MUSIC_CLIENT_ID",
        "AMAZON_MUSIC_CLIENT_SECRET",
        "AMAZON_MUSIC_SECURITY_PROFILE_ID",
        "AMAZON_MUSIC_REFRESH_TOKEN",
        "AMAZON_MUSIC_API_URL",
        "AMAZON_MUSIC_LWA_URL",
    ] {
        let error = Client::from_env_with(|variable| match variable {
            wrong if wrong == name => Some("a canary".to_owned()),
            "AMAZON_MUSIC_CLIENT_ID" => Some("amzn1.application-oa2-client.test".to_owned()),
            "AMAZON_MUSIC_SECURITY_PROFILE_ID" => Some(mock::API_KEY.to_owned()),
            "AMAZON_MUSIC_REFRESH_TOKEN" => Some(mock::REFRESH_TOKEN.to_owned()),
            _ => None,
        });
        let error = error.unwrap_err();
        assert!(error.to_string().contains(name), "{error}");
        assert!(!format!("{error:?}").contains("canary"));
    }
}
