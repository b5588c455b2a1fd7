//! What each response of the token endpoint is read as.

use super::*;

fn read(status: u16, body: &str) -> Result<TokenResponse, Error> {
    TokenResponse::read(&LwaResponse::new(status, None, body.as_bytes().to_vec()), &[])
}

fn lifetime_of(expires_in: &str) -> u64 {
    let body = format!(r#"{{"access_token":"Atza|a","token_type":"bearer"{expires_in}}}"#);
    read(200, &body).unwrap().lifetime.as_secs()
}

#[test]
fn the_documented_answer_is_read_whole() {
    let body = r#"{"access_token":"Atza|a","token_type":"bearer","expires_in":3600,
        "refresh_token":"Atzr|r","scope":"profile music::catalog","request_id":"x"}"#;
    let token = read(200, body).unwrap();
    assert_eq!(token.access_token.expose(), "Atza|a");
    assert_eq!(token.refresh_token.unwrap().expose(), "Atzr|r");
    assert_eq!(token.lifetime, Duration::from_secs(3600));
    assert_eq!(token.scopes.unwrap().to_string(), "music::catalog");
}

#[test]
fn a_bare_access_token_is_enough() {
    let token = read(200, r#"{"access_token":"a","refresh_token":null,"error":null}"#).unwrap();
    assert_eq!(token.lifetime, USUAL_LIFETIME);
    assert!(token.refresh_token.is_none() && token.scopes.is_none());
}

#[test]
fn empty_texts_count_as_absent() {
    let body = r#"{"access_token":"a","refresh_token":"","scope":"","error":""}"#;
    let token = read(200, body).unwrap();
    assert!(token.refresh_token.is_none() && token.scopes.is_none());
    assert_eq!(read(200, r#"{"access_token":""}"#).unwrap_err().kind(), ErrorKind::Protocol);
}

#[test]
fn a_lifetime_is_read_as_number_and_as_text_and_bounded() {
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
fn a_token_that_cannot_be_sent_does_no_harm() {
    let error = read(200, r#"{"access_token":"Atza|a\nb"}"#).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    let response = read(200, r#"{"access_token":"a","refresh_token":"r\n2"}"#).unwrap();
    assert!(response.refresh_token.is_none(), "the old one stays in use");
}

#[test]
fn only_bearer_tokens_are_taken() {
    assert!(read(200, r#"{"access_token":"a","token_type":"Bearer"}"#).is_ok());
    let error = read(200, r#"{"access_token":"a","token_type":"mac"}"#).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Protocol, Some(200)));
}

#[test]
fn every_wire_error_has_its_kind_whatever_its_status_and_case() {
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
        for status in [200, 400, 401, 500] {
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
fn what_cannot_be_understood_is_read_by_its_status() {
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
fn an_error_beside_a_token_wins() {
    let error = read(200, r#"{"access_token":"Atza|canary","error":"invalid_grant"}"#).unwrap_err();
    assert!(error.is_login_required());
    assert!(!format!("{error:?}").contains("canary"));
}

#[test]
fn the_wait_that_was_asked_for_is_kept() {
    let response = LwaResponse::new(429, Some(Duration::from_secs(9)), Vec::new());
    let error = TokenResponse::read(&response, &[]).unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(9)));
}

#[test]
fn secrets_that_are_echoed_stay_hidden() {
    let body = r#"{"error":"invalid_grant canary-secret","error_description":"Atzr|canary\ncanary-secret"}"#;
    let response = LwaResponse::new(400, None, body.as_bytes().to_vec());
    let error = TokenResponse::read(&response, &["canary-secret"]).unwrap_err();
    let printed = format!("{error} {error:?} {:?}", error.description());
    assert!(!printed.contains("canary"), "{printed}");
    assert_eq!(error.description(), Some("[redacted] [redacted]"));
}
