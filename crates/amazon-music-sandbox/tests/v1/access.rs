//! Tokens, API keys, scopes and visibility.

use std::time::Duration;

use amazon_music_sandbox::{Profile, Visibility};
use bytes::Bytes;
use http::Request;
use serde_json::json;

use crate::client::Client;

/// The status and error code of a request with these headers.
fn code(client: &Client, headers: &[(&str, &str)]) -> (u16, String) {
    let mut request = Request::get("/v1/me");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = client.sandbox.handle(&request.body(Bytes::new()).unwrap());
    let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
    (response.status().as_u16(), body["error"]["code"].as_str().unwrap_or_default().to_owned())
}

#[test]
fn invalid_headers_have_their_documented_error_codes() {
    let client = Client::new();
    let (token, api_key) = client.sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let token =
            world.issue_access_token(&account, &["music::profile:read"], Duration::from_secs(60));
        (format!("Bearer {token}"), world.security_profile_id().to_owned())
    });
    let rejected = |code: &str| (401, code.to_owned());
    let authorization = "Authorization";
    assert_eq!(code(&client, &[]), rejected("NO_ACCESS_TOKEN"));
    assert_eq!(code(&client, &[(authorization, "Basic canary")]), rejected("INVALID_AUTH_TYPE"));
    assert_eq!(code(&client, &[(authorization, "Bearer ")]), rejected("INVALID_AUTH_TOKEN"));
    assert_eq!(
        code(&client, &[(authorization, "Bearer canary")]),
        rejected("INVALID_ACCESS_TOKEN")
    );
    assert_eq!(code(&client, &[(authorization, &token)]), rejected("NO_X_API_KEY"));
    let other_key = [(authorization, token.as_str()), ("x-api-key", "amzn1.application.canary")];
    assert_eq!(code(&client, &other_key), rejected("INVALID_CLIENT_ID"));
    let right = [("authorization", token.as_str()), ("X-API-Key", api_key.as_str())];
    assert_eq!(code(&client, &right), (200, String::new()));
    client.clock.advance(Duration::from_secs(60));
    assert_eq!(code(&client, &right), rejected("INVALID_ACCESS_TOKEN"));
}

#[test]
fn a_full_scope_covers_its_read_scope_and_not_vice_versa() {
    let mut client = Client::new();
    let profile = json!({ "name": "R", "visibility": "PUBLIC", "playbackVisibility": "PRIVATE" });
    client.log_in(0, &["music::profile"]);
    client.ok("get_current_user", "/me", None);
    client.ok("update_current_user", "/me", Some(&profile));
    client.log_in(0, &["music::profile:read"]);
    client.ok("get_current_user", "/me", None);
    let denied = (403, "ACCESS_DENIED".to_owned());
    assert_eq!(client.rejected("update_current_user", "/me", Some(&profile)), denied);
    // Any one of two sets will do here.
    client.ok("list_my_library_tracks", "/me/library/tracks", None);
    assert_eq!(client.rejected("list_my_playlists", "/me/playlists", None), denied);
}

#[test]
fn every_operation_requires_its_scope() {
    let mut client = Client::new();
    client.log_in(0, &[]);
    for operation in amazon_music_api::v1::OPERATIONS {
        let path = operation.path.replace(['{', '}'], "");
        let denied = (403, "ACCESS_DENIED".to_owned());
        assert_eq!(client.rejected(operation.id, &path, None), denied, "{}", operation.id);
    }
}

#[test]
fn an_account_without_music_is_rejected() {
    let mut client = Client::new();
    client.account(|account, _| account.profile.has_music = false);
    let rejected = (403, "AUTH_NO_MUSIC_ACCOUNT_FOUND".to_owned());
    assert_eq!(client.rejected("get_current_user", "/me", None), rejected);
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
    client.log_in(1, &crate::client::SCOPES);
    let of_owner = format!("/users/{owner}/playlists");
    let playlists = client.ok("list_user_playlists", &of_owner, None);
    assert_eq!(crate::client::node_ids(&playlists["data"]["user"]["playlists"]), [public.as_str()]);
    client.ok("list_playlist_tracks", &format!("/playlists/{public}/tracks"), None);
    client.ok("follow_playlist", &format!("/me/followed/playlists/{public}"), None);
    let denied = (403, "ACCESS_DENIED".to_owned());
    assert_eq!(client.rejected("delete_playlist", &format!("/playlists/{public}"), None), denied);
    let unknown = (404, "RESOURCE_NOT_FOUND".to_owned());
    assert_eq!(client.rejected("get_playlist", &format!("/playlists/{private}"), None), unknown);

    client.account(|account, _| account.profile.visibility = Visibility::Private);
    assert_eq!(client.rejected("list_user_playlists", &of_owner, None), denied);

    let recent = format!("/users/{owner}/recentlyPlayedEntities");
    client.ok("list_user_recent_entities", &recent, None);
    client.account(|account, _| account.profile.playback_visibility = Visibility::Private);
    assert_eq!(client.rejected("list_user_recent_entities", &recent, None), denied);
}
