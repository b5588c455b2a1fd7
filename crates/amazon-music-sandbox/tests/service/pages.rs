//! The pages of Login with Amazon.

use amazon_music_sandbox::{Profile, Sandbox};

use crate::{http, user::small};

/// The URI of an authorize request with added or changed parameters.
fn target(sandbox: &Sandbox, changes: &[(&str, &str)]) -> String {
    let credentials = sandbox.credentials();
    let mut parameters = vec![
        ("client_id", credentials.client_id()),
        ("scope", "music%3A%3Acatalog+profile"),
        ("response_type", "code"),
        ("redirect_uri", "https%3A%2F%2Fmusic.example%2Fcallback"),
        ("state", "a%20b%26c"),
    ];
    for (name, value) in changes {
        parameters.retain(|(known, _)| known != name);
        parameters.push((name, value));
    }
    let query: Vec<String> =
        parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("/ap/oa?{}", query.join("&"))
}

/// The token in the form of a page.
fn consent(page: &str) -> &str {
    let (_, rest) = page.split_once("name=\"consent\" value=\"").unwrap();
    rest.split_once('"').unwrap().0
}

#[tokio::test]
async fn the_consent_page_lists_the_scopes_and_redirects_with_a_code() {
    let sandbox = small().start().await.unwrap();
    let page = http::get(&sandbox, &target(&sandbox, &[])).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(page.header("content-security-policy").unwrap().contains("default-src 'none'"));
    for shown in
        ["Example App", "<code>music::catalog</code>", "<code>profile</code>", "Robin Example"]
    {
        assert!(page.body.contains(shown), "{shown}");
    }
    let form = format!("consent={}&decision=allow", consent(&page.body));
    let back = http::form(&sandbox, "/ap/oa", &form).await;
    assert_eq!(back.status, 302);
    let location = back.header("location").unwrap();
    assert!(location.starts_with("https://music.example/callback?code="), "no code");
    assert!(location.ends_with("&scope=music%3a%3acatalog%20profile&state=a%20b%26c"));
}

#[tokio::test]
async fn a_consent_form_is_accepted_once_and_only_with_its_token() {
    let sandbox = small().start().await.unwrap();
    let page = http::get(&sandbox, &target(&sandbox, &[])).await;
    let form = format!("consent={}&decision=allow", consent(&page.body));
    for wrong in ["decision=allow", "consent=x&decision=allow", &form.replace("allow", "maybe")] {
        assert_eq!(http::form(&sandbox, "/ap/oa", wrong).await.status, 400, "{wrong}");
    }
    assert_eq!(http::form(&sandbox, "/ap/oa", &form).await.status, 302);
    assert_eq!(http::form(&sandbox, "/ap/oa", &form).await.status, 400);
}

#[tokio::test]
async fn a_consent_page_expires() {
    let sandbox = small().start().await.unwrap();
    let page = http::get(&sandbox, &target(&sandbox, &[])).await;
    sandbox.clock().advance(std::time::Duration::from_secs(30 * 60));
    let form = format!("consent={}&decision=allow", consent(&page.body));
    assert_eq!(http::form(&sandbox, "/ap/oa", &form).await.status, 400);
}

#[tokio::test]
async fn names_are_escaped_and_the_customer_chooses_an_account() {
    let sandbox = small().start().await.unwrap();
    let id = sandbox.world(|world| world.add_account(Profile::new("<b>\"Kim\"</b>")));
    let page = http::get(&sandbox, &target(&sandbox, &[])).await;
    assert!(page.body.contains("&lt;b&gt;&quot;Kim&quot;&lt;/b&gt;") && !page.body.contains("<b>"));
    let form = format!("consent={}&decision=allow&account={id}", consent(&page.body));
    let back = http::form(&sandbox, "/ap/oa", &form).await;
    let location = back.head.lines().find(|line| line.starts_with("location: ")).unwrap();
    assert!(location.contains("?code="));
}

#[tokio::test]
async fn an_invalid_client_or_return_url_shows_an_error_page() {
    let sandbox = small().start().await.unwrap();
    let device = sandbox.credentials().device_client_id().to_owned();
    for (name, value, code) in [
        ("client_id", "amzn1.application-oa2-client.0", "bad-client"),
        ("client_id", &device, "bad-client"),
        ("redirect_uri", "https%3A%2F%2Fmusic.example%2Fcallback%2F", "bad-redirect-uri-vendor"),
        ("redirect_uri", "https%3A%2F%2Felsewhere.example", "bad-redirect-uri-vendor"),
        ("scope", "music%3A%3Aeverything", "bad-scope"),
        ("response_type", "token", "unauthorized-implicit-grant"),
    ] {
        let page = http::get(&sandbox, &target(&sandbox, &[(name, value)])).await;
        assert_eq!((page.status, page.header("location")), (400, None), "{code}");
        assert!(page.body.contains(code) && page.body.contains("Error Summary"), "{code}");
    }
}

#[tokio::test]
async fn other_errors_are_redirected_to_the_app() {
    let sandbox = small().start().await.unwrap();
    let mobile = sandbox.credentials().mobile_client_id().to_owned();
    for (changes, error) in [
        (&[("response_type", "")][..], "invalid_request"),
        (&[("response_type", "id_token")], "unsupported_response_type"),
        (&[("scope", "")], "invalid_request"),
        (&[("code_challenge", "x"), ("code_challenge_method", "s256")], "invalid_request"),
        (
            &[("client_id", &*mobile), ("redirect_uri", "amzn%3A%2F%2Fcom.example.music")],
            "invalid_request",
        ),
    ] {
        let back = http::get(&sandbox, &target(&sandbox, changes)).await;
        assert_eq!(back.status, 302);
        let location = back.header("location").unwrap();
        assert!(location.contains(&format!("?error={}", error.replace('_', "%5f"))), "{location}");
        assert!(location.ends_with("&state=a%20b%26c"));
    }
}

#[tokio::test]
async fn an_unknown_user_code_is_rejected_and_escaped() {
    let sandbox = small().start().await.unwrap();
    let page = http::form(&sandbox, "/code", "user_code=%3Cscript%3E").await;
    assert_eq!(page.status, 400);
    assert!(page.body.contains("not valid") && !page.body.contains("script"));
}
