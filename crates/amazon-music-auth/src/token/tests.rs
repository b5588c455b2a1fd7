//! Responses of the token endpoint: tokens, lifetimes, OAuth error codes, secrets in errors.

use super::*;

fn read(status: u16, body: &str) -> Result<TokenResponse, Error> {
    TokenResponse::read(&LwaResponse::new(status, None, body.as_bytes().to_vec()), &[])
}

fn lifetime_of(expires_in: &str) -> u64 {
    let body = format!(r#"{{"access_token":"Atza|a","token_type":"bearer"{expires_in}}}"#);
    read(200, &body).unwrap().lifetime.as_secs()
}

#[test]
fn all_documented_fields_are_read() {
    let body = r#"{"access_token":"Atza|a","token_type":"Bearer","expires_in":3600,
        "refresh_token":"Atzr|r","scope":"profile music::catalog","request_id":"x"}"#;
    let token = read(200, body).unwrap();
    assert_eq!(token.access_token.expose(), "Atza|a");
    assert_eq!(token.refresh_token.unwrap().expose(), "Atzr|r");
    assert_eq!(token.lifetime, Duration::from_secs(3600));
    assert_eq!(token.scopes.unwrap().to_string(), "music::catalog");
}

#[test]
fn missing_and_empty_fields_are_none() {
    for body in [
        r#"{"access_token":"a","refresh_token":null,"error":null}"#,
        r#"{"access_token":"a","refresh_token":"","scope":"","error":""}"#,
    ] {
        let token = read(200, body).unwrap();
        assert_eq!(token.lifetime, USUAL_LIFETIME);
        assert!(token.refresh_token.is_none() && token.scopes.is_none(), "{body}");
    }
}

#[test]
fn a_response_without_a_usable_bearer_token_is_a_protocol_error() {
    for body in [
        r#"{"access_token":""}"#,
        r#"{"access_token":"Atza|a\nb"}"#,
        r#"{"access_token":"Atza|a\ufffd"}"#,
        r#"{"access_token":"Atza|a\ud83d"}"#,
        r#"{"access_token":"a","refresh_token":"r\n2"}"#,
        r#"{"access_token":"a","refresh_token":"r\ude00"}"#,
        r#"{"access_token":"a","token_type":"mac"}"#,
    ] {
        let error = read(200, body).unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Protocol, Some(200)), "{body}");
    }
}

#[test]
fn expires_in_may_be_a_number_or_a_string_and_is_clamped() {
    for (expires_in, seconds) in [
        (r#","expires_in":120"#, 120),
        (r#","expires_in":"120""#, 120),
        (r#","expires_in":" 120 ""#, 120),
        (r#","expires_in":120.9"#, 120),
        (r#","expires_in":0"#, 10),
        (r#","expires_in":-5"#, 10),
        (r#","expires_in":99999999999999999999999"#, 86_400),
        (r#","expires_in":"1e300""#, 86_400),
        (r#","expires_in":"soon""#, 3600),
        (r#","expires_in":"NaN""#, 3600),
        (r#","expires_in":"""#, 3600),
        (r#","expires_in":null"#, 3600),
        (r#","expires_in":[1]"#, 3600),
        ("", 3600),
    ] {
        assert_eq!(lifetime_of(expires_in), seconds, "{expires_in}");
    }
}

#[test]
fn oauth_error_codes_have_their_kinds_in_any_case_unless_the_status_is_a_fault() {
    use ErrorKind::{Configuration, Denied, Expired, LoginRequired, Protocol, Transient};

    for (code, kind) in [
        ("invalid_request", Protocol),
        ("InvalidValue", Protocol),
        ("unsupported_grant_type", Protocol),
        ("invalid_client", Configuration),
        ("unauthorized_client", Configuration),
        ("invalid_scope", Configuration),
        ("invalid_grant", LoginRequired),
        ("invalid_token", LoginRequired),
        ("insufficient_scope", Configuration),
        ("access_denied", Denied),
        ("expired_token", Expired),
        ("invalid_code_pair", Expired),
        ("authorization_pending", Transient),
        ("slow_down", Transient),
        ("servererror", Transient),
        ("ServerError", Transient),
        ("server_error", Transient),
        ("temporarily_unavailable", Transient),
    ] {
        for (status, kind) in [
            (200, if kind == LoginRequired { Protocol } else { kind }),
            (400, kind),
            (401, kind),
            (403, kind),
            (408, Transient),
            (425, Transient),
            (429, Transient),
            (500, Transient),
            (503, Transient),
        ] {
            for code in [code.to_owned(), code.to_uppercase()] {
                let body = format!(r#"{{"error":"{code}","error_description":"why","x":1}}"#);
                let error = read(status, &body).unwrap_err();
                assert_eq!(error.kind(), kind, "{code} {status}");
                assert_eq!(error.oauth_error(), Some(&*code));
                assert_eq!(error.description(), Some("why"));
                assert_eq!(error.status(), Some(status));
                assert!(!error.hint().is_empty());
            }
        }
    }
}

#[test]
fn a_response_without_a_known_code_is_classified_by_its_status() {
    use ErrorKind::{Configuration, Protocol, Transient};

    for (status, body, kind) in [
        (500, "<html>canary</html>", Transient),
        (502, "", Transient),
        (503, r#"{"message":"canary"}"#, Transient),
        (429, "", Transient),
        (408, "canary", Transient),
        (200, "<html>captive portal canary</html>", Transient),
        (200, "", Transient),
        (200, r#"["canary"]"#, Transient),
        (200, r#"{"canary":1}"#, Protocol),
        (400, "canary", Protocol),
        (400, r#"{"error":{"code":"canary"}}"#, Protocol),
        (302, "canary", Protocol),
        (401, "canary", Configuration),
        (404, "canary", Configuration),
        (400, r#"{"error":"unheard_of"}"#, Protocol),
        (401, r#"{"error":"unheard_of"}"#, Configuration),
        (429, r#"{"error":"unheard_of"}"#, Transient),
        (500, r#"{"error":"unheard_of"}"#, Transient),
    ] {
        let error = read(status, body).unwrap_err();
        assert_eq!(error.kind(), kind, "{status} {body}");
        assert_eq!(error.status(), Some(status), "{body}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
}

#[test]
fn an_error_beside_a_token_takes_precedence() {
    let error = read(400, r#"{"access_token":"Atza|canary","error":"invalid_grant"}"#).unwrap_err();
    assert!(error.is_login_required());
    let error = read(200, r#"{"access_token":"Atza|canary","error":"invalid_grant"}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(!format!("{error:?}").contains("canary"));
}

#[test]
fn errors_have_the_retry_after_and_no_secrets_of_the_request() {
    let body = r#"{"error":"invalid_grant canary-secret","error_description":"Atzr|canary\ncanary-secret"}"#;
    let wait = Some(Duration::from_secs(9));
    let response = LwaResponse::new(400, wait, body.as_bytes().to_vec());
    let error = TokenResponse::read(&response, &["canary-secret"]).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    assert_eq!(error.description(), Some("[redacted] [redacted]"));
    assert_eq!(error.retry_after(), wait);
}
