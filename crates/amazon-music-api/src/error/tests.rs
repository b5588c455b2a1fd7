//! The text and the predicates of every kind of error.

use std::{error::Error as _, io};

use super::*;
use crate::v1::operation;

fn response(status: u16, code: Option<&str>, message: Option<&str>) -> Error {
    let error = Error::new(ErrorKind::Response);
    error.with_status(StatusCode::from_u16(status).unwrap()).with_details(Details {
        code: code.map(str::to_owned),
        message: message.map(str::to_owned),
        excerpt: Some("canary".to_owned()),
        ..Details::default()
    })
}

#[test]
fn every_kind_has_one_line_of_text() {
    let of = Error::new;
    let throttled = response(503, Some("DEPENDENCY"), None);
    let rejected = response(401, Some("INVALID_ACCESS_TOKEN"), None);
    for (error, text) in [
        (of(ErrorKind::Configuration).with_message("TLS cannot be set up"), "TLS cannot be set up"),
        (of(ErrorKind::InvalidRequest).with_message("`id` is empty"), "not sent: `id` is empty"),
        (of(ErrorKind::Credentials), "no access token is available"),
        (
            of(ErrorKind::Credentials).with_last_response(&rejected),
            "401 INVALID_ACCESS_TOKEN, and no access token is available",
        ),
        (of(ErrorKind::LoginRequired), "the user must log in again"),
        (of(ErrorKind::MissingScopes), "not sent: the login lacks scopes"),
        (of(ErrorKind::Connect).with_attempts(1), "no connection could be made (1 attempt)"),
        (of(ErrorKind::Timeout), "timed out before the request was sent"),
        (
            of(ErrorKind::Timeout).with_attempts(2).with_last_response(&throttled),
            "timed out before the response was complete (the last response was 503 DEPENDENCY, 2 attempts)",
        ),
        (
            of(ErrorKind::Io).with_attempts(3),
            "the connection failed before the response was complete (3 attempts)",
        ),
        (response(403, None, None), "403: an error without code and message"),
        (response(403, Some("ACCESS_DENIED"), None), "403 ACCESS_DENIED"),
        (
            response(404, Some("RESOURCE_NOT_FOUND"), Some("no such album"))
                .with_request_id(Some("7c1e".to_owned()))
                .with_attempts(1),
            "404 RESOURCE_NOT_FOUND: no such album (request 7c1e, 1 attempt)",
        ),
        (
            response(403, Some("ACCESS_DENIED"), None)
                .with_hint("the login lacks music::catalog")
                .with_attempts(1),
            "403 ACCESS_DENIED (the login lacks music::catalog, 1 attempt)",
        ),
        (
            response(302, None, None).with_request_id(Some("r".to_owned())),
            "302: an error without code and message (request r)",
        ),
        (of(ErrorKind::ResponseTooLarge), "the response is too large"),
        (
            of(ErrorKind::Decode).with_path("title".to_owned()),
            "the response failed to decode at `title`",
        ),
        (of(ErrorKind::Decode), "the response failed to decode"),
        (
            of(ErrorKind::Item).with_path("[3].title".to_owned()),
            "an item failed to decode at `[3].title`",
        ),
        (of(ErrorKind::Paging).with_message("a cursor came twice"), "a cursor came twice"),
    ] {
        let error = error.with_operation(operation("get_album"));
        assert_eq!(error.to_string(), format!("get_album: {text}"));
        let error = error.with_source(io::Error::other("the cause"));
        assert_eq!(format!("{error:?}"), format!("get_album: {text}: the cause"));
        assert!(!format!("{error:?}").contains("canary"));
    }
}

#[test]
fn a_write_whose_response_fails_to_decode_says_that_the_change_was_made() {
    let write = operation("create_playlist");
    let error = Error::new(ErrorKind::Decode).with_operation(write);
    assert_eq!(
        error.to_string(),
        "create_playlist: the change was made, but the response failed to decode"
    );
    let error = error.with_uncertain(true);
    assert_eq!(error.to_string(), "create_playlist: the response failed to decode");
}

#[test]
fn the_outcome_is_unknown_only_after_something_was_sent() {
    for (error, is_uncertain) in [
        (Error::new(ErrorKind::Timeout), false),
        (Error::new(ErrorKind::Timeout).with_attempts(1), true),
        (Error::new(ErrorKind::Connect).with_attempts(1), false),
        (Error::new(ErrorKind::Io).with_attempts(1), true),
        (Error::new(ErrorKind::MissingScopes), false),
        (Error::new(ErrorKind::Credentials).with_token_request_kind(ErrorKind::Timeout), false),
        (Error::new(ErrorKind::Decode), false),
        (response(400, None, None), false),
        (response(500, None, None), true),
        (response(200, Some("RESOURCE_NOT_FOUND"), None), false),
        (response(200, Some("INTERNAL"), None), true),
        (response(200, Some("ANOTHER"), None), true),
    ] {
        assert_eq!(error.is_uncertain(), is_uncertain, "{error}");
    }
}

#[test]
fn predicates_follow_status_code_and_cause() {
    let is = |error: Error, predicate: fn(&Error) -> bool| predicate(&error);
    assert!(is(response(404, None, None), Error::is_not_found));
    assert!(is(response(429, None, None), Error::is_rate_limited));
    assert!(is(response(400, Some("THROTTLED"), None), Error::is_rate_limited));
    assert!(is(response(403, Some("DENIED_SUBSCRIPTION_TIER"), None), Error::is_subscription_tier));
    assert!(is(response(401, None, None), Error::is_auth));
    assert!(is(response(200, Some("RESOURCE_NOT_FOUND"), None), Error::is_not_found));
    assert!(is(response(200, Some("INVALID_ACCESS_TOKEN"), None), Error::is_auth));
    assert!(is(response(200, Some("INTERNAL"), None), Error::is_transient));
    assert!(!is(response(400, Some("INTERNAL"), None), Error::is_transient));
    for status in [408, 425, 429, 500, 502, 503, 504, 522] {
        assert!(is(response(status, None, None), Error::is_transient), "{status}");
        assert_eq!(is(response(status, None, None), Error::is_server_error), status >= 500);
    }
    for status in [302, 400, 401, 403, 404, 409] {
        assert!(!is(response(status, None, None), Error::is_transient), "{status}");
    }
    let credentials = || Error::new(ErrorKind::Credentials);
    assert!(credentials().is_auth() && !credentials().is_transient());
    let late = credentials().with_token_request_kind(ErrorKind::Timeout);
    assert!(late.is_timeout() && late.is_transient() && !late.is_connection());
    assert!(credentials().with_token_request_kind(ErrorKind::Io).is_connection());
    assert!(credentials().with_rate_limited(true).is_rate_limited());
    assert!(!credentials().with_transient(false).is_transient());
    assert!(Error::new(ErrorKind::LoginRequired).is_login_required());
    assert!(Error::new(ErrorKind::ResponseTooLarge).with_status(StatusCode::OK).is_decode());
}

#[test]
fn the_error_is_small_and_can_be_shared() {
    fn shareable<T: error::Error + Send + Sync + Clone + 'static>() {}
    shareable::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn a_source_is_found_by_its_type() {
    let inner = Error::new(ErrorKind::Io).with_source(io::Error::other("cause"));
    let outer = Error::new(ErrorKind::Io).with_source(inner);
    assert_eq!(outer.source_as::<io::Error>().unwrap().to_string(), "cause");
    assert!(outer.source_as::<std::fmt::Error>().is_none() && outer.source().is_some());
}

#[test]
fn a_quoted_source_is_found_by_its_type_and_not_printed_twice() {
    let quoted = Error::new(ErrorKind::Io).with_source(io::Error::other("cause"));
    let error = Error::new(ErrorKind::Credentials)
        .with_message(quoted.to_string())
        .with_source_in_message(quoted.clone());
    assert_eq!(error.source_as::<Error>().unwrap().kind(), ErrorKind::Io);
    assert_eq!(error.source().unwrap().to_string(), "cause");
    assert_eq!(format!("{error:#}"), format!("{quoted}: cause"));
}

#[test]
fn redaction_reaches_every_text_of_the_service() {
    let mut error =
        response(403, Some("canary"), Some("canary")).with_request_id(Some("canary".to_owned()));
    error.0.details.url = Some("https://canary".to_owned());
    let error = error.redacted(|text| text.replace("canary", "x"));
    let texts = error.details();
    assert!(
        texts.iter().all(|text| text.is_some_and(|text| !text.contains("canary"))),
        "{texts:?}"
    );
}
