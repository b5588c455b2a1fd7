//! The consent page and the error pages of Login with Amazon.

use std::time::Duration;

use amazon_music_sandbox::{Profile, Sandbox};

use crate::client::{Response, builder, form, get, small};

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

/// Sends the form of a consent page.
fn submit(sandbox: &Sandbox, page: &Response, fields: &str) -> Response {
    let (_, rest) = page.text().split_once("name=\"consent\" value=\"").unwrap();
    let (consent, _) = rest.split_once('"').unwrap();
    form(sandbox, "/ap/oa", &format!("consent={consent}&{fields}"))
}

#[test]
fn the_consent_page_lists_the_scopes_and_redirects_with_a_code() {
    let sandbox = small();
    let page = get(&sandbox, &target(&sandbox, &[]));
    assert_eq!(page.status(), 200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(page.header("content-security-policy").unwrap().contains("default-src 'none'"));
    for shown in
        ["Example App", "<code>music::catalog</code>", "<code>profile</code>", "Robin Example"]
    {
        assert!(page.text().contains(shown), "{shown}");
    }
    let back = submit(&sandbox, &page, "decision=allow");
    assert_eq!(back.status(), 302);
    let location = back.header("location").unwrap();
    assert!(location.starts_with("https://music.example/callback?code="), "no code");
    assert!(location.ends_with("&scope=music%3A%3Acatalog%20profile&state=a%20b%26c"));
}

#[test]
fn a_consent_form_is_accepted_once_with_its_token_and_in_time() {
    let sandbox = small();
    let page = get(&sandbox, &target(&sandbox, &[]));
    for wrong in ["decision=allow", "consent=x&decision=allow"] {
        assert_eq!(form(&sandbox, "/ap/oa", wrong).status(), 400, "{wrong}");
    }
    for (fields, status) in
        [("decision=maybe", 400), ("decision=allow", 302), ("decision=allow", 400)]
    {
        assert_eq!(submit(&sandbox, &page, fields).status(), status);
    }
    let page = get(&sandbox, &target(&sandbox, &[]));
    sandbox.clock().advance(Duration::from_secs(30 * 60));
    assert_eq!(submit(&sandbox, &page, "decision=allow").status(), 400);
}

#[test]
fn names_are_escaped() {
    let sandbox = small();
    sandbox.world(|world| world.add_account(Profile::new("<b>\"Kim\" & 'Co'</b>")));
    let page = get(&sandbox, &target(&sandbox, &[]));
    let escaped = "&lt;b&gt;&quot;Kim&quot; &amp; &#39;Co&#39;&lt;/b&gt;";
    assert!(page.text().contains(escaped) && !page.text().contains("<b>"));
}

#[test]
fn an_invalid_client_or_return_url_shows_an_error_page() {
    let registered = "http://127.0.0.1:4711/back";
    let sandbox = builder().redirect_uri(registered).build();
    let device = sandbox.credentials().device_client_id().to_owned();
    for (name, value, code) in [
        ("client_id", "amzn1.application-oa2-client.0", "bad-client"),
        ("client_id", &device, "bad-client"),
        ("redirect_uri", "https%3A%2F%2Fmusic.example%2Fcallback%2F", "bad-redirect-uri-vendor"),
        // The page lists the registered return URLs.
        ("redirect_uri", "https%3A%2F%2Felsewhere.example", registered),
        ("scope", "music%3A%3Aeverything", "bad-scope"),
        ("response_type", "token", "unauthorized-implicit-grant"),
    ] {
        let page = get(&sandbox, &target(&sandbox, &[(name, value)]));
        assert_eq!((page.status(), page.header("location")), (400, None), "{code}");
        assert!(page.text().contains(code) && page.text().contains("Error Summary"), "{code}");
    }
    assert_eq!(get(&sandbox, &target(&sandbox, &[("redirect_uri", registered)])).status(), 200);
}

#[test]
fn other_errors_are_redirected_to_the_app() {
    let sandbox = small();
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
        let back = get(&sandbox, &target(&sandbox, changes));
        assert_eq!(back.status(), 302);
        let location = back.header("location").unwrap();
        assert!(location.contains(&format!("?error={}", error.replace('_', "%5F"))), "{location}");
        assert!(location.ends_with("&state=a%20b%26c"));
    }
}
