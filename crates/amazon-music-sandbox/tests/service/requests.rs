//! Requests to the Web API: unverified operations, wrong base URLs, and content types.

use crate::client::{authorized, builder, send, small};

#[test]
fn unverified_operations_are_marked_or_rejected() {
    for (builder, status) in [(builder(), 200), (builder().without_unverified_operations(), 404)] {
        let sandbox = builder.build();
        for (path, status, evidence) in
            [("/v1/views/library", status, Some("unverified")), ("/v1/me", 200, None)]
        {
            let response = send(&sandbox, &format!("GET {path}"), &authorized(&sandbox), "");
            assert_eq!(response.status(), status);
            assert_eq!(response.header("x-sandbox-evidence"), evidence);
        }
    }
}

#[test]
fn the_error_of_a_wrong_base_url_names_the_right_one() {
    let sandbox = small();
    let misplaced = format!("the base of Login with Amazon is {}", sandbox.lwa_url());
    for (line, expected) in [
        ("GET /me", "base URL of the API ends with /v1"),
        ("GET /v1/nothing", "No operation has this method and path"),
        ("POST /auth/o2/token/auth/o2/token", &misplaced),
    ] {
        let response = send(&sandbox, line, &authorized(&sandbox), "");
        assert!(response.status() == 404 && response.text().contains(expected), "{line}");
    }
}

#[test]
fn a_body_requires_the_content_type_of_json() {
    let sandbox = small();
    let body = r#"{"title":"Mix","description":"","visibility":"PRIVATE"}"#;
    for (media_type, status) in [
        (Some("application/json"), 200),
        (Some("Application/JSON; charset=utf-8"), 200),
        (Some("application/x-www-form-urlencoded"), 400),
        (Some("text/plain"), 400),
        (Some("application/jsonp"), 400),
        (None, 400),
    ] {
        let mut headers = authorized(&sandbox);
        headers.pop();
        headers.extend(media_type.map(|media_type| ("content-type", media_type.to_owned())));
        let response = send(&sandbox, "POST /v1/playlists", &headers, body);
        assert_eq!(response.status(), status, "{media_type:?}");
    }
}
