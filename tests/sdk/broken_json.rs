//! Responses with broken text, flipped bits and truncated bodies: no reader panics, and intact parts are read.
//!
//! The calls are in `operations`.

use std::sync::{Arc, Mutex};

use amazon_music::api::Parameters;
use bytes::Bytes;
use http::Response;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    fixtures::{self, Case},
    mock::{ScriptedService, access_token, error_body},
    operations::Call,
    scripted,
};

/// The number of flipped bits, and of truncated bodies, of each fixture.
const SAMPLES: usize = 12;

/// A service whose response can be replaced.
#[derive(Clone)]
struct Service(Arc<Mutex<(u16, Bytes)>>);

impl Service {
    fn start() -> (Self, amazon_music::Client) {
        let this = Self(Arc::default());
        let copy = this.clone();
        let scripted = ScriptedService::immediate(move |_| {
            let (status, body) = copy.0.lock().unwrap().clone();
            Response::builder().status(status).body(body).unwrap()
        });
        let application = scripted.application().retry(amazon_music::RetryPolicy::off());
        (this, application.build().unwrap().client(crate::mock::session()))
    }

    fn respond(&self, status: u16, body: impl Into<Bytes>) {
        *self.0.lock().unwrap() = (status, body.into());
    }
}

/// Checks what the call of an operation makes of each fixture with faults.
pub(crate) async fn check<P: Parameters<Response: Serialize>>(id: &str, call: impl Call<P>) {
    let (service, client) = Service::start();
    let send = async || call(client.api()).send().await.map(|response| json!(*response));
    for case in fixtures::cases(id).iter().filter(|case| !case.body.is_empty()) {
        for (broken, repaired) in broken(case) {
            service.respond(200, repaired);
            let expected = send().await.unwrap();
            service.respond(200, broken.clone());
            assert_eq!(send().await.unwrap(), expected, "{id}: {}", broken.escape_ascii());
        }
        for body in damaged(&case.body) {
            service.respond(200, body);
            drop(send().await);
            drop(call(client.api()).fetch().await);
        }
    }
}

/// Returns the fixture with each kind of broken text, and with what replaces it.
fn broken(case: &Case) -> Vec<(Vec<u8>, String)> {
    let text = String::from_utf8(case.body.clone()).unwrap();
    let utf_16 = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut broken =
        vec![([b"\xef\xbb\xbf", text.as_bytes()].concat(), text.clone()), (utf_16, text.clone())];
    // In each string but IDs and names of fields, for which a value is enough.
    let strings: Vec<_> = text.match_indices(": \"").map(|(at, start)| at + start.len()).collect();
    let step = strings.len() / 4 + 1;
    for at in strings.into_iter().step_by(step) {
        for (fault, replacement) in [
            (&b"\xff"[..], "\\ufffd"),
            (br"\ud83d", "\\ufffd"),
            (b"\n", "\\n"),
            (br"\q", "\\ufffdq"),
        ] {
            let (before, after) = text.split_at(at);
            let body = [before.as_bytes(), fault, after.as_bytes()].concat();
            broken.push((body, [before, replacement, after].concat()));
        }
    }
    if let Some(fields) = text.trim_end().strip_suffix('}') {
        for (value, repaired) in
            [("NaN", "null"), ("[-Infinity,{\"a\":1e999}]", "[null,{\"a\":null}]")]
        {
            let with = |value| format!("{fields},\"new\":{value}}}");
            broken.push((with(value).into(), with(repaired)));
        }
    }
    broken
}

/// Returns a body with flipped bits, and truncated.
fn damaged(body: &[u8]) -> Vec<Vec<u8>> {
    let samples = |length: usize| (0..length).step_by(length / SAMPLES + 1);
    let flipped = samples(8 * body.len()).map(|bit| {
        let mut body = body.to_vec();
        body[bit / 8] ^= 1 << (bit % 8);
        body
    });
    flipped.chain(samples(body.len()).map(|length| body[..length].to_vec())).collect()
}

#[tokio::test]
async fn error_responses_keep_their_intact_parts() {
    let (service, client) = Service::start();
    let body = error_body(403, "ACCESS_DENIED").to_string();
    let fields = body.strip_suffix('}').unwrap();
    for broken in [
        [b"\xef\xbb\xbf", body.as_bytes()].concat(),
        [fields.as_bytes(), b",\"x\":\"\xff\"}"].concat(),
        [fields.as_bytes(), br#","x":"\ud83d"}"#].concat(),
        [fields.as_bytes(), b",\"x\":\"\n\0\",\"y\":NaN}"].concat(),
        // Truncated, and with quotation marks that are not escaped.
        [fields.as_bytes(), br#","details":["#].concat(),
        [fields.as_bytes(), br#","x":"a "quoted" word"}"#].concat(),
    ] {
        service.respond(403, broken.clone());
        let error = client.api().get_album("a").fetch().await.unwrap_err();
        let found = (error.code(), error.message(), error.request_id());
        let expected = (Some("ACCESS_DENIED"), Some("Not now."), Some("r-1"));
        assert_eq!(found, expected, "{}", broken.escape_ascii());
    }
    for (status, body) in fixtures::errors_as_bytes() {
        for body in damaged(&body) {
            service.respond(status, body);
            assert!(client.api().get_album("a").fetch().await.is_err());
        }
    }
}

#[tokio::test]
async fn a_rejected_token_beside_broken_text_is_refreshed() {
    let rejection = error_body(401, "INVALID_ACCESS_TOKEN").to_string();
    let rejection = [rejection.strip_suffix('}').unwrap().as_bytes(), b",\"x\":\"\xe9\"}"].concat();
    let service = ScriptedService::in_turn(
        [
            scripted::token(&access_token(1)),
            Response::builder().status(401).body(rejection.into()).unwrap(),
            scripted::token(&access_token(2)),
        ],
        scripted::fixture("get_album"),
    );
    let client = service.application().build().unwrap().client(service.session());
    assert!(client.api().get_album("a").fetch().await.is_ok());
    assert_eq!(service.paths().len(), 4);
}

#[tokio::test]
async fn raw_requests_and_items_are_read_beside_broken_text() {
    let (service, client) = Service::start();
    service.respond(200, &b"\xef\xbb\xbf{\"a\":\"\xff\",\"b\":[NaN,1]}"[..]);
    let body: Value = client.raw("GET", "/new").fetch().await.unwrap();
    assert_eq!(body, json!({ "a": "\u{fffd}", "b": [null, 1] }));

    let page = br#"{"data":{"topTracks":{"edges":[{"node":{"id":"a","title":"\ud83d"}},{"node":{"id":7,"title":"\ud83d"}},{"node":{"id":"b"}}],
        "pageInfo":{"token":"2"}}}}"#;
    service.respond(200, &page[..]);
    let page = client.api().list_top_tracks().pages().next().await.unwrap().unwrap();
    assert_eq!(page.next_cursor(), Some("2"));
    let (tracks, errors) = page.partition();
    assert_eq!(tracks[0].title.as_deref(), Some("\u{fffd}"));
    assert_eq!((&*tracks[1].id, errors.len()), ("b", 1));
    let mut raw = client.api().list_top_tracks().items().raw();
    let item: Value = serde_json::from_str(raw.next().await.unwrap().unwrap().get()).unwrap();
    assert_eq!(item["node"]["title"], "\u{fffd}");
}

proptest! {
    #[test]
    fn arbitrary_bodies_are_read_without_panics(body: Vec<u8>, status in 200_u16..600) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async {
            let (service, client) = Service::start();
            service.respond(status, body);
            drop(client.api().get_album("a").send().await);
            drop(client.api().list_top_tracks().pages().next().await);
            drop(client.api().list_top_tracks().items().raw().next().await);
            drop(client.api().get_albums(["a"]).lookup().await);
            drop(client.raw("GET", "/new").fetch::<Value>().await);
        });
    }
}
