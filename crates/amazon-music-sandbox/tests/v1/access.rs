//! Tests of tokens, API keys, scopes and visibility.

use std::time::Duration;

use amazon_music_api::v1::OPERATIONS;
use amazon_music_sandbox::{Profile, Visibility};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};

use crate::client::{Client, NO_BODY, ids, scopes};

#[test]
fn invalid_headers_have_their_documented_error_codes() {
    let client = Client::new();
    let (token, api_key) = client.sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let token =
            world.issue_access_token(&account, &["music::profile:read"], Duration::from_secs(60));
        (format!("Bearer {token}"), world.security_profile_id().to_owned())
    });
    let code = |authorization: Option<&str>, api_key: Option<&str>| {
        let mut request = Request::get("/v1/me");
        for (name, value) in [("authorization", authorization), ("X-API-Key", api_key)] {
            request = value.into_iter().fold(request, |request, value| request.header(name, value));
        }
        let response = client.sandbox.handle(&request.body(Bytes::new()).unwrap());
        let body: Value = serde_json::from_slice(response.body()).unwrap();
        let code = body["error"]["code"].as_str().unwrap_or_default().to_owned();
        (response.status().as_u16(), code)
    };
    for (authorization, api_key, expected) in [
        (None, None, "NO_ACCESS_TOKEN"),
        (Some("Basic canary"), None, "INVALID_AUTH_TYPE"),
        (Some("Bearer"), None, "INVALID_AUTH_TOKEN"),
        (Some("Bearer "), None, "INVALID_AUTH_TOKEN"),
        (Some("Bearer canary"), None, "INVALID_ACCESS_TOKEN"),
        (Some(&*token), None, "NO_X_API_KEY"),
        (Some(&token), Some("amzn1.application.canary"), "INVALID_CLIENT_ID"),
    ] {
        assert_eq!(code(authorization, api_key), (401, expected.to_owned()));
    }
    assert_eq!(code(Some(&token), Some(&api_key)), (200, String::new()));
    client.clock.advance(Duration::from_secs(60));
    assert_eq!(code(Some(&token), Some(&api_key)), (401, "INVALID_ACCESS_TOKEN".to_owned()));
}

fn denied() -> (u16, String) {
    (403, "ACCESS_DENIED".to_owned())
}

#[test]
fn a_full_scope_covers_its_read_scope_and_not_vice_versa() {
    let mut client = Client::new();
    let profile = json!({ "name": "R", "visibility": "PUBLIC", "playbackVisibility": "PRIVATE" });
    client.log_in(0, &["music::profile"]);
    client.get("/me");
    client.ok("PUT /me", profile.clone());
    client.log_in(0, &["music::profile:read"]);
    client.get("/me");
    assert_eq!(client.rejected("PUT /me", profile), denied());
    // This operation accepts one of two sets of scopes.
    client.get("/me/library/tracks");
    assert_eq!(client.rejected("GET /me/playlists", NO_BODY), denied());
}

#[test]
fn every_operation_requires_its_scope() {
    let mut client = Client::new();
    client.log_in(0, &[]);
    for operation in OPERATIONS {
        let request = format!("{} {}", operation.method, operation.path.replace(['{', '}'], ""));
        assert_eq!(client.rejected(&request, NO_BODY), denied(), "{request}");
    }
}

#[test]
fn an_account_without_music_is_rejected() {
    let mut client = Client::new();
    client.account(|account, _| account.profile.has_music = false);
    let rejected = (403, "AUTH_NO_MUSIC_ACCOUNT_FOUND".to_owned());
    assert_eq!(client.rejected("GET /me", NO_BODY), rejected);
}

#[test]
fn other_accounts_see_what_is_public_and_change_nothing() {
    let mut client = Client::new();
    let tracks = client.tracks(2);
    let (owner, public, private) = client.account(|account, now| {
        account.record_play(&tracks[0], None, now).unwrap();
        let mut add = |visibility| account.add_playlist("Mix", &tracks, visibility, now).unwrap();
        let (public, private) = (add(Visibility::Public), add(Visibility::Private));
        (account.id().to_owned(), public, private)
    });
    client.sandbox.world(|world| world.add_account(Profile::new("Sam Visitor")));
    client.log_in(1, &scopes());
    let playlists = format!("/users/{owner}/playlists");
    let visible = client.get(&playlists);
    assert_eq!(ids(&visible["data"]["user"]["playlists"]), [&*public]);
    client.get(format!("/playlists/{public}/tracks"));
    client.ok(format!("PUT /me/followed/playlists/{public}"), NO_BODY);
    assert_eq!(client.rejected(format!("DELETE /playlists/{public}"), NO_BODY), denied());
    assert_eq!(client.rejected(format!("GET /playlists/{private}"), NO_BODY).0, 404);

    let recent = format!("/users/{owner}/recentlyPlayedEntities");
    client.account(|account, _| account.profile.visibility = Visibility::Private);
    assert_eq!(client.rejected(format!("GET {playlists}"), NO_BODY), denied());
    client.get(&recent);
    client.account(|account, _| account.profile.playback_visibility = Visibility::Private);
    assert_eq!(client.rejected(format!("GET {recent}"), NO_BODY), denied());
}
