//! The control endpoint.

use std::time::Duration;

use amazon_music_sandbox::{Fault, Rotation, Sandbox};
use serde_json::{Value, json};

use crate::client::{self, builder, form, get, session, small, status, status_with};

fn read(sandbox: &Sandbox, path: &str) -> Value {
    let response = get(sandbox, &format!("/sandbox{path}"));
    assert_eq!(response.status(), 200, "{path}");
    response.json()
}

/// Sends a request to the control endpoint, and returns the status.
fn change(sandbox: &Sandbox, line: &str, body: &str) -> u16 {
    client::json(sandbox, &line.replace(' ', " /sandbox"), body).status()
}

#[tokio::test]
async fn faults_are_added_counted_and_removed() {
    let sandbox = small();
    let fault = r#"{"on":"get_current_user","nth":2,"effect":{"status":{"status":503}}}"#;
    let added = client::json(&sandbox, "POST /sandbox/faults", fault);
    assert_eq!((added.status(), added.json()), (201, json!({ "number": 1 })));
    let session = session(&sandbox);
    for expected in [200, 503, 200] {
        assert_eq!(status(&sandbox, &session).await.unwrap(), expected);
    }
    let fault: Value = serde_json::from_str(fault).unwrap();
    let listed = json!({ "faults": [{ "number": 1, "triggered": 1, "fault": fault }] });
    assert_eq!(read(&sandbox, "/faults"), listed);
    assert_eq!(change(&sandbox, "DELETE /faults/1", ""), 204);
    assert_eq!(change(&sandbox, "DELETE /faults/1", ""), 404);
    sandbox.add_fault(Fault::status(500)).unwrap();
    assert_eq!(change(&sandbox, "DELETE /faults", ""), 204);
    assert_eq!(read(&sandbox, "/faults"), json!({ "faults": [] }));
}

#[test]
fn an_invalid_body_or_path_is_rejected_with_the_reason() {
    let sandbox = small();
    for (line, body, expected, reason) in [
        ("POST /sandbox/faults", "", 400, "not a fault"),
        ("POST /sandbox/faults", r#"{"effect":"nothing"}"#, 400, "nothing"),
        ("POST /sandbox/faults", r#"{"on":"get_albun","effect":"cut_body"}"#, 400, "get_albun"),
        ("POST /sandbox/clock", r#"{"advance":1}"#, 400, "advance_seconds"),
        ("POST /sandbox/accounts", r#"{"name":"Kim","tier":"GOLD"}"#, 400, "GOLD"),
        (
            "POST /sandbox/tracks",
            r#"{"title":"A","artists":["B"],"isrc":"1"}"#,
            400,
            "is not an ISRC",
        ),
        ("PUT /sandbox/state", "{}", 400, "Invalid state"),
        ("GET /sandbox/environment?account=nobody", "", 404, "account"),
        ("GET /sandbox/nothing", "", 404, "GET /sandbox"),
    ] {
        let response = client::json(&sandbox, line, body);
        let error = response.error();
        assert!(error.0 == expected && error.1.contains(reason), "{line} {body}: {error:?}");
    }
    assert!(sandbox.env_for("nobody").is_err());
    assert_eq!(get(&sandbox, "/sandboxes").error().1, "RESOURCE_NOT_FOUND");
}

#[tokio::test]
async fn the_journal_has_every_request_and_no_secret() {
    let sandbox = small();
    assert_eq!(status(&sandbox, &session(&sandbox)).await.unwrap(), 200);
    get(&sandbox, "/ap/oa?client_id=a&state=canary&code_challenge=canary");
    let json = r#"{"grant_type":"refresh_token","refresh_token":"canary=a&b=canary"}"#;
    client::json(&sandbox, "POST /auth/o2/token", json);
    form(&sandbox, "/auth/o2/revoke", "token=canary");
    form(&sandbox, "/auth/o2/token", json);
    let journal = read(&sandbox, "/journal");
    assert_eq!(json!({ "requests": sandbox.journal() }), journal);
    let requests = journal["requests"].as_array().unwrap();
    let operations: Vec<&str> =
        requests.iter().map(|request| request["operation"].as_str().unwrap()).collect();
    assert_eq!(
        operations,
        ["lwa.token", "get_current_user", "lwa.authorize", "lwa.token", "unknown", "lwa.token"]
    );
    assert_eq!(requests[0]["form"]["grant_type"], "refresh_token");
    assert_eq!(
        (&requests[1]["query"], &requests[1]["evidence"]),
        (&json!({}), &json!("documented"))
    );
    let key = sandbox.credentials().security_profile_id().to_owned();
    let headers = json!({ "authorization": "Bearer [redacted]", "x-api-key": key });
    assert_eq!(requests[1]["headers"], headers);
    let text = journal.to_string();
    assert!(!["Atza", "Atzr", "oa2-cs", "canary"].iter().any(|secret| text.contains(secret)));
    assert_eq!(change(&sandbox, "DELETE /journal", ""), 204);
    assert!(sandbox.journal().is_empty());
}

#[tokio::test]
async fn the_clock_is_advanced_and_reset() {
    let sandbox = small();
    let session = session(&sandbox);
    assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
    let now = || read(&sandbox, "/clock")["now_milliseconds"].as_u64().unwrap();
    let before = now();
    assert_eq!(change(&sandbox, "POST /clock", r#"{"advance_seconds":3600}"#), 200);
    let after = now();
    assert!(after >= before + 3_600_000);
    assert_eq!(status(&sandbox, &session).await.unwrap(), 401);
    assert_eq!(change(&sandbox, "POST /reset", ""), 204);
    assert!(now() < after);
    assert_eq!(status(&sandbox, &client::session(&sandbox)).await.unwrap(), 200);
}

#[tokio::test(start_paused = true)]
async fn clients_continue_after_a_reset_or_a_restored_state() {
    for rotation in [Rotation::Off, Rotation::RevokePrevious] {
        let sandbox = builder().rotate_refresh_tokens(rotation).build();
        let session = session(&sandbox);
        let state = get(&sandbox, "/sandbox/state");
        let (reset, put) = (("POST /reset", ""), ("PUT /state", state.text()));
        for (line, body) in [reset, reset, put, put] {
            assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
            assert_eq!(change(&sandbox, line, body), 204);
            assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
            // A session refreshes a rejected token twice a minute.
            tokio::time::advance(Duration::from_secs(31)).await;
            let token = session.token().await.unwrap();
            let refreshed = session.refresh(token.revision()).await.unwrap();
            assert_eq!(status_with(&sandbox, refreshed.access_token().expose()), 200);
        }
    }
}

#[test]
fn a_state_is_read_and_restored() {
    let sandbox = small();
    let state = get(&sandbox, "/sandbox/state");
    let likes =
        |sandbox: &Sandbox| sandbox.world(|world| world.accounts()[0].liked_track_ids().count());
    sandbox.world(|world| {
        let (now, track) = (world.now(), world.catalogue().track_ids().next().unwrap());
        world.accounts_mut()[0].like_track(&track, now).unwrap();
    });
    assert_eq!(likes(&sandbox), 1);
    assert_eq!(change(&sandbox, "PUT /state", state.text()), 204);
    assert_eq!(likes(&sandbox), 0);
}

#[test]
fn clients_are_listed_with_their_return_urls_and_no_secret() {
    let uri = "http://127.0.0.1:4711/back";
    let sandbox = builder().redirect_uri(uri).build();
    let clients = read(&sandbox, "/clients");
    let credentials = sandbox.credentials();
    for (position, kind, id) in [
        (0, "website", credentials.client_id()),
        (1, "mobile", credentials.mobile_client_id()),
        (2, "device", credentials.device_client_id()),
    ] {
        let client = &clients["clients"][position];
        assert_eq!((&client["kind"], &client["client_id"]), (&json!(kind), &json!(id)));
    }
    assert!(clients["clients"][0]["redirect_uris"].as_array().unwrap().contains(&json!(uri)));
    assert!(!clients.to_string().contains(credentials.client_secret()));
}

#[test]
fn accounts_are_added_with_a_login_of_their_own() {
    let sandbox = builder().accounts(2).build();
    let body = r#"{"name":"Kim Example","tier":"PRIME","market":"DE"}"#;
    let added = client::json(&sandbox, "POST /sandbox/accounts", body);
    assert_eq!(added.status(), 201);
    let id = added.json()["id"].as_str().unwrap().to_owned();
    let environment = read(&sandbox, &format!("/environment?account={id}"));
    assert_eq!(added.json()["environment"], environment);
    let token = sandbox.env_for(&id).unwrap()("AMAZON_MUSIC_REFRESH_TOKEN").unwrap();
    assert_eq!(environment["AMAZON_MUSIC_REFRESH_TOKEN"], token);
    let accounts = read(&sandbox, "/accounts")["accounts"].as_array().unwrap().clone();
    let names: Vec<&str> = accounts.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Robin Example", "Example 2", "Kim Example"]);
    assert_eq!(accounts[2], json!({ "id": id, "name": "Kim Example", "refresh_token": token }));
    let first: Value = sandbox.credentials().environment().into_iter().collect();
    assert_eq!(read(&sandbox, "/environment"), first);
    assert!(read(&sandbox, "")["POST /sandbox/tracks"].is_string());
}

#[test]
fn tracks_are_added_to_the_catalogue_and_removed_by_a_reset() {
    let sandbox = small();
    let body = r#"{"title":"Blue Window","artists":["Example Band"],"isrc":"qz-abc-26-00001","album":"Rooms","duration_seconds":61}"#;
    let added = client::json(&sandbox, "POST /sandbox/tracks", body);
    assert_eq!(added.status(), 201);
    let id = added.json()["id"].as_str().unwrap().to_owned();
    assert!(sandbox.world(|world| world.catalogue().track_ids().any(|track| track == id)));
    let tracks = read(&sandbox, "/tracks")["tracks"].as_array().unwrap().clone();
    assert_eq!((tracks.len(), &tracks[0]["isrc"]), (1, &json!("QZABC2600001")));
    assert_eq!(change(&sandbox, "POST /reset", ""), 204);
    assert_eq!(read(&sandbox, "/tracks"), json!({ "tracks": [] }));
}
