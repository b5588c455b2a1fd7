//! How every kind of error reads, as one table.

use std::error::Error as _;

use amazon_music_api::{
    FailureKind,
    v1::{operation, types::Album},
};
use amazon_music_auth::HttpClient;

use super::{kind::Kind, refusal::Refusal, *};
use crate::{UndecodableItem, delivery::Undelivered, scopes::Lack};

fn refusal(code: Option<&str>, message: Option<&str>) -> Refusal {
    Refusal {
        status: 403,
        code: code.map(str::to_owned),
        message: message.map(str::to_owned),
        reference: None,
        url: None,
        excerpt: Some("canary".to_owned()),
        retry_after: None,
        lack: None,
    }
}

fn lack(granted: Option<&str>) -> Lack {
    let missing = "music::library music::profile:read".parse().unwrap();
    Lack { missing, granted: granted.map(|granted| granted.parse().unwrap()) }
}

fn undecodable() -> Undecodable {
    not_an_album(br#"{"id":"a","title":7}"#)
}

fn not_an_album(body: &[u8]) -> Undecodable {
    Undecodable::new(body, &serde_json::from_slice::<Album>(body).unwrap_err())
}

fn login_ended() -> auth::Error {
    auth::Error::unusable_token(std::io::Error::other("of the test"))
}

async fn not_connected() -> reqwest::Error {
    let http = HttpClient::new().unwrap();
    let error = http.reqwest().get("http://127.0.0.1:1/canary").send().await.unwrap_err();
    error.without_url()
}

fn reads(operation: Option<&'static Operation>, kind: Kind) -> String {
    Error::new(operation, kind).to_string()
}

#[tokio::test]
async fn every_kind_of_error_reads_as_one_line() {
    let album = operation("get_album");
    let status = || (Some(503), Some("DEPENDENCY".to_owned()));
    let missed = |attempts| Undelivered::DeadlineMissed { attempts };
    let deadline =
        |attempts, (status, code)| Kind::Deadline { why: missed(attempts), status, code };
    let authorize =
        |(status, code)| Kind::Authorize { cause: Arc::new(login_ended()), status, code };
    let item = UndecodableItem::new(album.unwrap(), 3, "canary", undecodable());
    let login = login_ended().to_string();
    for (kind, text) in [
        (Kind::Configuration("no TLS".into()), "the client cannot be set up: no TLS"),
        (Kind::InvalidRequest("`id` is missing".into()), "the call was not sent: `id` is missing"),
        (authorize((None, None)), &format!("no access token: {login}")),
        (
            authorize((Some(401), Some("INVALID_ACCESS_TOKEN".to_owned()))),
            &format!("401 INVALID_ACCESS_TOKEN, and no new access token: {login}"),
        ),
        (authorize((Some(401), None)), &format!("401 no code, and no new access token: {login}")),
        (deadline(0, (None, None)), "its time ran out before it was sent"),
        (
            deadline(2, status()),
            "its time ran out before there was an answer (the last one was 503 DEPENDENCY)",
        ),
        (
            deadline(2, (Some(503), None)),
            "its time ran out before there was an answer (the last one was 503)",
        ),
        (
            Kind::NotGranted(lack(Some("music::catalog"))),
            "not sent: the login lacks music::library music::profile:read",
        ),
        (Kind::Connection(not_connected().await), "no connection"),
        (Kind::Refused(refusal(None, None)), "403: refused without a reason"),
        (Kind::Refused(refusal(Some("ACCESS_DENIED"), None)), "403 ACCESS_DENIED"),
        (
            Kind::Refused(refusal(Some("ACCESS_DENIED"), Some("Not you."))),
            "403 ACCESS_DENIED: Not you.",
        ),
        (
            Kind::Refused(Refusal {
                lack: Some(lack(None)),
                reference: Some("r-1".to_owned()),
                ..refusal(Some("ACCESS_DENIED"), None)
            }),
            "403 ACCESS_DENIED (the login may lack music::library music::profile:read, reference r-1)",
        ),
        (Kind::UnexpectedStatus(302), "302: an answer that the service is not known to give"),
        (
            Kind::TooLarge { limit: 9, status: Some(200) },
            "the answer has more than the allowed 9 bytes",
        ),
        (
            Kind::Failed(FailureKind::Insecure),
            "not sent: credentials travel by https, or to this machine only",
        ),
        (
            Kind::Failed(FailureKind::AnswerTooLarge { limit: 9 }),
            "the call failed before it was complete",
        ),
        (Kind::Decode(undecodable()), "the answer could not be read at `title`"),
        (Kind::Decode(not_an_album(b"<html>canary")), "the answer could not be read"),
        (Kind::Item(item), "item 3 of the answer could not be read at `title`"),
        (Kind::NoContent, "the answer does not hold what was asked for"),
        (
            Kind::CursorAgain,
            "the service sent a cursor again that it sent before: the list would not end",
        ),
        (
            Kind::NoCursor,
            "the service says that more pages follow, but not where: the list is not complete",
        ),
        (Kind::OnlyEmpty, "the service sent 100 empty pages in a row"),
    ] {
        let error = Error::new(album, kind);
        assert_eq!(error.to_string(), format!("get_album: {text}"));
        let debug = format!("{error:?}");
        assert_eq!(debug, format!("Error({error:#})"));
        assert!(
            debug.starts_with(&format!("Error({error}")) && !debug.contains("canary"),
            "{debug}"
        );
        if let Some(cause) = error.source() {
            assert!(!error.to_string().contains(&cause.to_string()), "said twice: {debug}");
        }
    }
}

#[test]
fn a_write_whose_answer_cannot_be_read_says_that_it_happened() {
    for (id, text) in [
        ("get_album", "get_album: the answer could not be read at `title`"),
        (
            "create_playlist",
            "create_playlist: the change was made, but the answer could not be read at `title`",
        ),
    ] {
        assert_eq!(reads(operation(id), Kind::Decode(undecodable())), text);
    }
    // Whoever sent this, it may not be the service.
    let foreign = || Kind::Decode(not_an_album(b"<html>"));
    assert_eq!(
        reads(operation("create_playlist"), foreign()),
        "create_playlist: the answer could not be read"
    );
    let error = Error::new(operation("create_playlist"), foreign());
    assert!(error.is_decode() && error.is_uncertain());
    assert!(!Error::new(None, Kind::Decode(undecodable())).is_uncertain());
    assert_eq!(reads(None, Kind::NoContent), "the answer does not hold what was asked for");
}

#[test]
fn reference_and_attempts_are_told_last() {
    for (reference, attempts, end) in [
        (None, 0, ""),
        (None, 1, ""),
        (None, 3, " (3 attempts)"),
        (Some("r-1"), 1, " (reference r-1)"),
        (Some("r-1"), 3, " (reference r-1, 3 attempts)"),
    ] {
        let reference = reference.map(str::to_owned);
        let facts = Facts { reference, attempts, status: Some(200), elapsed: None };
        let inner = Inner { operation: None, kind: Kind::NoContent, facts };
        let error = Error { inner: Arc::new(inner), cursor: None };
        let text = "the answer does not hold what was asked for";
        assert_eq!(error.to_string(), format!("{text}{end}"));
        assert_eq!((error.status(), error.attempts()), (Some(200), attempts));
    }
}

#[test]
fn what_to_ask_for_is_what_there_was_and_what_is_missing() {
    let error =
        Error::new(None, Kind::NotGranted(lack(Some("music::library:read music::catalog"))));
    assert_eq!(error.missing_scope().unwrap().to_string(), "music::library music::profile:read");
    assert_eq!(error.granted_scopes().unwrap().to_string(), "music::catalog music::library:read");
    assert_eq!(
        error.scopes_to_request().unwrap().to_string(),
        "music::catalog music::library music::profile:read"
    );
    let error = Error::new(None, Kind::NotGranted(lack(None)));
    assert_eq!(error.scopes_to_request().as_ref(), error.missing_scope());
    assert_eq!(error.granted_scopes(), None);
}

#[test]
fn a_call_that_was_not_sent_is_certain() {
    let deadline = |attempts| Kind::Deadline {
        why: Undelivered::DeadlineMissed { attempts },
        status: None,
        code: None,
    };
    assert!(!Error::new(None, deadline(0)).is_uncertain());
    assert!(Error::new(None, deadline(1)).is_uncertain());
    assert!(!Error::new(None, Kind::NotGranted(lack(None))).is_uncertain());
}
