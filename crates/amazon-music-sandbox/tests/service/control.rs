//! The control endpoint.

use amazon_music_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};

use crate::{
    http,
    user::{call, ready, small},
};

async fn read(sandbox: &Sandbox, place: &str) -> Value {
    let response = http::get(sandbox, &format!("/sandbox{place}")).await;
    assert_eq!(response.status, 200, "{place}");
    response.json()
}

#[tokio::test]
async fn faults_are_added_counted_and_removed() {
    let sandbox = small().start().await.unwrap();
    let fault = r#"{"on":"get_current_user","nth":2,"effect":{"status":{"status":503}}}"#;
    let added = http::json(&sandbox, "POST /sandbox/faults", fault).await;
    assert_eq!((added.status, added.json()), (201, json!({ "number": 1 })));
    let session = ready(&sandbox);
    for status in [200, 503, 200] {
        assert_eq!(call(&sandbox, &session).await.unwrap(), status);
    }
    let faults = read(&sandbox, "/faults").await;
    assert_eq!(faults["faults"][0]["triggered"], 1);
    assert_eq!(faults["faults"][0]["fault"], serde_json::from_str::<Value>(fault).unwrap());
    assert_eq!(http::json(&sandbox, "DELETE /sandbox/faults/1", "").await.status, 204);
    assert_eq!(http::json(&sandbox, "DELETE /sandbox/faults/1", "").await.status, 404);
    sandbox.add_fault(Fault::status(500)).unwrap();
    assert_eq!(http::json(&sandbox, "DELETE /sandbox/faults", "").await.status, 204);
    assert_eq!(read(&sandbox, "/faults").await, json!({ "faults": [] }));
    for wrong in [
        "",
        "{}",
        r#"{"effect":"nothing"}"#,
        r#"{"on":"get_albun","effect":"cut_body"}"#,
        r#"{"effect":{"status":{"status":403,"code":"denied"}}}"#,
    ] {
        let rejected = http::json(&sandbox, "POST /sandbox/faults", wrong).await;
        assert_eq!(rejected.status, 400, "{wrong}");
        assert!(rejected.json()["error"].is_string());
    }
}

#[tokio::test]
async fn the_journal_has_every_request_and_no_secret() {
    let sandbox = small().start().await.unwrap();
    assert_eq!(call(&sandbox, &ready(&sandbox)).await.unwrap(), 200);
    let uri = "/ap/oa?client_id=a&state=canary&code_challenge=canary";
    assert_eq!(http::get(&sandbox, uri).await.status, 400);
    let json = r#"{"grant_type":"refresh_token","refresh_token":"canary=a&b=canary"}"#;
    assert_eq!(http::json(&sandbox, "POST /auth/o2/token", json).await.status, 400);
    assert_eq!(http::form(&sandbox, "/auth/o2/revoke", "token=canary").await.status, 404);
    assert_eq!(http::form(&sandbox, "/auth/o2/token", json).await.status, 400);
    let journal = read(&sandbox, "/journal").await;
    let operations: Vec<&str> = journal["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| request["operation"].as_str().unwrap())
        .collect();
    assert_eq!(
        operations,
        ["lwa.token", "get_current_user", "lwa.authorize", "lwa.token", "unknown", "lwa.token"]
    );
    assert_eq!(journal["requests"][0]["form"]["grant_type"], "refresh_token");
    let call = &journal["requests"][1];
    assert_eq!((&call["query"], &call["confidence"]), (&json!({}), &json!("documented")));
    let key = sandbox.credentials().security_profile_id().to_owned();
    let headers = json!({ "authorization": "Bearer [redacted]", "x-api-key": key });
    assert_eq!(call["headers"], headers);
    assert_eq!(json!({ "requests": sandbox.journal() }), journal);
    let text = journal.to_string();
    assert!(!["Atza", "Atzr", "oa2-cs", "canary"].iter().any(|secret| text.contains(secret)));
    assert_eq!(http::json(&sandbox, "DELETE /sandbox/journal", "").await.status, 204);
    assert!(sandbox.journal().is_empty());
}

#[tokio::test]
async fn the_clock_is_moved_and_a_reset_takes_it_back() {
    let sandbox = small().start().await.unwrap();
    let session = ready(&sandbox);
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
    let before = read(&sandbox, "/clock").await["now_milliseconds"].as_u64().unwrap();
    let moved = http::json(&sandbox, "POST /sandbox/clock", r#"{"advance_seconds":3600}"#).await;
    let after = moved.json()["now_milliseconds"].as_u64().unwrap();
    assert!(after >= before + 3_600_000);
    assert_eq!(call(&sandbox, &session).await.unwrap(), 401);
    assert_eq!(http::json(&sandbox, "POST /sandbox/clock", r#"{"advance":1}"#).await.status, 400);
    assert_eq!(http::json(&sandbox, "POST /sandbox/reset", "").await.status, 204);
    let reset = read(&sandbox, "/clock").await["now_milliseconds"].as_u64().unwrap();
    assert!(reset < after);
    assert_eq!(call(&sandbox, &ready(&sandbox)).await.unwrap(), 200);
}

#[tokio::test]
async fn a_state_is_read_and_put_back() {
    let sandbox = small().start().await.unwrap();
    let state = http::get(&sandbox, "/sandbox/state").await.body;
    let track = sandbox.world(|world| {
        let (now, track) = (world.now(), world.catalogue().track_ids().next().unwrap());
        world.accounts_mut()[0].like_track(&track, now).unwrap();
        track
    });
    let liked = |sandbox: &Sandbox| {
        sandbox.world(|world| world.accounts()[0].liked_track_ids().any(|id| id == track))
    };
    assert!(liked(&sandbox));
    assert_eq!(http::json(&sandbox, "PUT /sandbox/state", &state).await.status, 204);
    assert!(!liked(&sandbox));
    assert_eq!(http::json(&sandbox, "PUT /sandbox/state", "{}").await.status, 400);
}

#[tokio::test]
async fn the_environment_is_what_a_client_needs() {
    let sandbox = small().start().await.unwrap();
    let environment = read(&sandbox, "/environment").await;
    for (name, value) in sandbox.credentials().environment() {
        assert_eq!(environment[name], value, "{name}");
    }
    assert_eq!(environment["AMAZON_MUSIC_API_URL"], sandbox.api_url());
    assert!(read(&sandbox, "").await["POST /sandbox/tracks"].is_string());
    assert_eq!(http::get(&sandbox, "/sandbox/nothing").await.status, 404);
    assert_eq!(
        http::get(&sandbox, "/sandboxes").await.json()["error"]["code"],
        "RESOURCE_NOT_FOUND"
    );
}

#[tokio::test]
async fn the_apps_are_listed_with_their_return_urls_and_no_secret() {
    let sandbox = small().redirect_uri("http://127.0.0.1:4711/back").start().await.unwrap();
    let clients = read(&sandbox, "/clients").await;
    let credentials = sandbox.credentials();
    for (at, kind, id) in [
        (0, "website", credentials.client_id()),
        (1, "mobile", credentials.mobile_client_id()),
        (2, "device", credentials.device_client_id()),
    ] {
        let client = &clients["clients"][at];
        assert_eq!((client["kind"].as_str(), client["client_id"].as_str()), (Some(kind), Some(id)));
    }
    assert!(!clients.to_string().contains(credentials.client_secret()));
    let uris = clients["clients"][0]["redirect_uris"].as_array().unwrap().clone();
    assert!(uris.contains(&json!("http://127.0.0.1:4711/back")));
    // The error page of an unknown return URL lists them, too.
    let wrong = format!("/ap/oa?client_id={}&redirect_uri=x", credentials.client_id());
    let page = http::get(&sandbox, &wrong).await;
    assert!(page.status == 400 && page.body.contains("http://127.0.0.1:4711/back"));
}

#[tokio::test]
async fn accounts_are_added_with_a_login_of_their_own() {
    let sandbox = small().accounts(2).start().await.unwrap();
    let body = r#"{"name":"Kim Example","tier":"PRIME","market":"DE"}"#;
    let added = http::json(&sandbox, "POST /sandbox/accounts", body).await;
    assert_eq!(added.status, 201);
    let id = added.json()["id"].as_str().unwrap().to_owned();
    let environment = read(&sandbox, &format!("/environment?account={id}")).await;
    assert_eq!(added.json()["environment"], environment);
    let variables = sandbox.env_for(&id).unwrap();
    let token = variables("AMAZON_MUSIC_REFRESH_TOKEN").unwrap();
    assert_eq!(environment["AMAZON_MUSIC_REFRESH_TOKEN"], token);
    let accounts = read(&sandbox, "/accounts").await["accounts"].as_array().unwrap().clone();
    let names: Vec<&str> = accounts.iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Robin Example", "Example 2", "Kim Example"]);
    assert_eq!(accounts[2], json!({ "id": id, "name": "Kim Example", "refresh_token": token }));
    for wrong in ["", "{}", r#"{"name":"Kim","tier":"GOLD"}"#] {
        assert_eq!(http::json(&sandbox, "POST /sandbox/accounts", wrong).await.status, 400);
    }
    let unknown = http::get(&sandbox, "/sandbox/environment?account=nobody").await;
    assert_eq!((unknown.status, unknown.json()["error"].is_string()), (404, true));
    assert!(sandbox.env_for("nobody").is_err());
}

#[tokio::test]
async fn tracks_are_added_to_the_catalogue_and_validated() {
    let sandbox = small().start().await.unwrap();
    let body = r#"{"title":"Blue Window","artists":["Example Band"],"isrc":"qz-abc-26-00001","album":"Rooms","duration_seconds":61}"#;
    let added = http::json(&sandbox, "POST /sandbox/tracks", body).await;
    let id = added.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(added.status, 201);
    assert!(sandbox.world(|world| world.catalogue().track_ids().any(|track| track == id)));
    let tracks = read(&sandbox, "/tracks").await["tracks"].as_array().unwrap().clone();
    assert_eq!((tracks.len(), &tracks[0]["isrc"]), (1, &json!("QZABC2600001")));
    let wrong = body.replace("00001", "1");
    let rejected = http::json(&sandbox, "POST /sandbox/tracks", &wrong).await;
    let reason = rejected.json()["error"].as_str().unwrap().to_owned();
    assert!(rejected.status == 400 && reason.contains("is not an ISRC"), "{reason}");
    assert_eq!(http::json(&sandbox, "POST /sandbox/reset", "").await.status, 204);
    assert_eq!(read(&sandbox, "/tracks").await, json!({ "tracks": [] }));
}
