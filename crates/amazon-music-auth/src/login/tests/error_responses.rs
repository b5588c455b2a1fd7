//! What a refused login says, wherever Login with Amazon refuses it: by redirect, or for the code.
//!
//! The codes are all that are known of each place. Those of a login on a device are in its own tests.

use ErrorKind::{Configuration, Denied, Expired, Protocol, Transient};

use super::*;

/// What a hint says of the closed beta.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Beta {
    Likely,
    Possible,
    No,
}

#[track_caller]
fn assert_told(error: &Error, code: &str, kind: ErrorKind, beta: Beta) {
    assert_eq!(error.kind(), kind, "{code}");
    assert_eq!(error.oauth_error(), Some(code));
    let hint = error.hint();
    assert!(!hint.is_empty(), "{code}");
    let told = match (error.may_be_closed_beta(), hint.contains("closed beta")) {
        (true, _) => Beta::Likely,
        (false, true) => Beta::Possible,
        (false, false) => Beta::No,
    };
    assert_eq!(told, beta, "{code}: {hint}");
    let named = hint.contains("enable yours for music::catalog music::library");
    assert_eq!(named, beta != Beta::No, "{code}: {hint}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
}

#[tokio::test]
async fn every_error_of_a_redirect_is_told_with_the_closed_beta_where_that_fits() {
    let server = server(0, tokens()).await;
    for (code, kind, beta) in [
        ("access_denied", Denied, Beta::Possible),
        ("invalid_request", Configuration, Beta::No),
        ("unauthorized_client", Configuration, Beta::Likely),
        ("unsupported_response_type", Configuration, Beta::No),
        ("invalid_scope", Configuration, Beta::Likely),
        ("server_error", Transient, Beta::No),
        ("ServerError", Transient, Beta::No),
        ("temporarily_unavailable", Transient, Beta::No),
        ("never_heard_of", Protocol, Beta::No),
    ] {
        for code in [code.to_owned(), code.to_uppercase()] {
            let login = login(&server);
            let pending = login.website(REDIRECT).start().unwrap();
            let state = parameter(pending.authorize_url(), "state").unwrap();
            let said = "lwa-invalid-parameter-bad-scope";
            let url = format!("{REDIRECT}?error={code}&error_description={said}&state={state}");
            let error = login.finish(pending, &url).await.unwrap_err();
            assert_told(&error, &code, kind, beta);
            assert_eq!(error.description(), Some(said));
        }
    }
}

#[tokio::test]
async fn a_redirect_that_proves_nothing_explains_nothing() {
    let server = server(0, tokens()).await;
    let login = login(&server);
    let pending = login.website(REDIRECT).start().unwrap();
    let url = "error=invalid_scope&error_description=canary";
    let error = login.finish(pending, url).await.unwrap_err();
    assert_told(&error, "invalid_scope", Protocol, Beta::No);
    assert_eq!(error.description(), None);
}

#[tokio::test]
async fn every_error_for_a_code_is_told_with_the_closed_beta_where_that_fits() {
    for (code, kind, beta) in [
        ("invalid_request", Protocol, Beta::No),
        ("InvalidValue", Protocol, Beta::No),
        ("unsupported_grant_type", Protocol, Beta::No),
        ("invalid_client", Configuration, Beta::No),
        ("invalid_grant", Expired, Beta::No),
        ("unauthorized_client", Configuration, Beta::Likely),
        ("invalid_scope", Configuration, Beta::Likely),
        ("access_denied", Denied, Beta::Possible),
        ("servererror", Transient, Beta::No),
        ("ServerError", Transient, Beta::No),
        ("server_error", Transient, Beta::No),
        ("temporarily_unavailable", Transient, Beta::No),
        ("never_heard_of", Protocol, Beta::No),
    ] {
        let body = json!({ "error": code, "error_description": "canary-code was Atza|canary" });
        let error = untradable(ResponseTemplate::new(400).set_body_json(body)).await;
        assert_eq!(error.status(), Some(400));
        assert_told(&error, code, kind, beta);
        assert_eq!(error.description(), Some("[redacted] was [redacted]"));
    }
}

/// The error of a code that is traded for `response`.
async fn untradable(response: ResponseTemplate) -> Error {
    let server = server(1, response).await;
    let verifier = "canary-v".repeat(6);
    login(&server).exchange_code("canary-code", REDIRECT, verifier).send().await.unwrap_err()
}
