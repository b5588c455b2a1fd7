//! What is a guess is told from what is known, and wrong addresses are told what is right.

use amazon_music_sandbox::{Incoming, Outgoing, Sandbox};
use serde_json::Value;

use crate::user::small;

/// Asks with the scopes of the login that is there from the start.
fn ask(sandbox: &Sandbox, incoming: Incoming) -> (Outgoing, Value) {
    let token = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        let scopes = ["music::library", "music::profile", "music::catalog"];
        world.give_token(&account, &scopes, std::time::Duration::from_secs(60))
    });
    let answer = sandbox.handle(
        &incoming
            .header("Authorization", &format!("Bearer {token}"))
            .header("x-api-key", sandbox.credentials().security_profile_id()),
    );
    let body = serde_json::from_slice(answer.body()).unwrap_or_default();
    (answer, body)
}

fn get(sandbox: &Sandbox, path: &str) -> (Outgoing, Value) {
    ask(sandbox, Incoming::new("GET", path))
}

#[test]
fn answers_of_inferred_operations_are_marked_and_refused_where_that_is_wanted() {
    for (refuse, status) in [(false, 200), (true, 404)] {
        let sandbox = small().refuse_inferred(refuse).build();
        let (guess, _) = get(&sandbox, "/v1/views/library");
        assert_eq!(guess.status(), status);
        assert_eq!(guess.find_header("x-sandbox-confidence"), Some("inferred"));
        let (known, _) = get(&sandbox, "/v1/me");
        assert_eq!((known.status(), known.find_header("x-sandbox-confidence")), (200, None));
    }
}

#[test]
fn a_base_of_the_api_without_its_version_is_told_so() {
    let sandbox = small().build();
    let (answer, body) = get(&sandbox, "/me");
    let message = body["error"]["message"].as_str().unwrap();
    assert!(answer.status() == 404 && message.contains("ends with /v1"), "{message}");
    let (_, body) = get(&sandbox, "/v1/nothing");
    assert_eq!(body["error"]["message"], "No operation has this method and path.");
}

#[test]
fn a_base_of_login_with_amazon_that_is_too_long_is_told_so() {
    let sandbox = small().build();
    let token = Incoming::new("POST", "/auth/o2/token/auth/o2/token");
    let (answer, body) = ask(&sandbox, token);
    let what = body["error_description"].as_str().unwrap();
    assert!(answer.status() == 404 && what.ends_with(&sandbox.lwa_url()), "{what}");
}

#[test]
fn json_must_be_called_so() {
    let sandbox = small().build();
    let body = r#"{"title":"Mix","description":"","visibility":"PRIVATE"}"#;
    let create = || Incoming::new("POST", "/v1/playlists").body(body);
    for (media_type, status) in [
        ("application/json", 200),
        ("Application/JSON; charset=utf-8", 200),
        ("application/x-www-form-urlencoded", 400),
        ("text/plain", 400),
        ("application/jsonp", 400),
    ] {
        let (answer, _) = ask(&sandbox, create().header("Content-Type", media_type));
        assert_eq!(answer.status(), status, "{media_type}");
    }
    assert_eq!(ask(&sandbox, create()).0.status(), 400);
}

#[test]
fn the_ready_made_login_may_have_fewer_scopes() {
    let sandbox = small().scopes(["music::catalog"]).build();
    let credentials = sandbox.credentials();
    let form = format!(
        "grant_type=refresh_token&refresh_token={}&client_id={}&client_secret={}",
        credentials.refresh_token(),
        credentials.client_id(),
        credentials.client_secret()
    );
    let renew = Incoming::new("POST", "/auth/o2/token")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(form);
    let tokens: Value = serde_json::from_slice(sandbox.handle(&renew).body()).unwrap();
    let token = tokens["access_token"].as_str().unwrap();
    assert_eq!(crate::user::call_with(&sandbox, token), 403);
}

#[tokio::test]
async fn what_is_no_scope_is_refused_at_the_start() {
    for scope in ["music::nonsense", "music::catalog music::library", ""] {
        let why = small().scopes([scope]).start().await.unwrap_err().to_string();
        assert!(why.starts_with(&format!("`{scope}` is no scope")), "{why}");
    }
}
