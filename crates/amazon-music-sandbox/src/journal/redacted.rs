//! The JSON form of a request in the journal, without secrets.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::RecordedRequest;
use crate::form::Form;

/// Parameters of Login with Amazon that are not secret. All others are left out with their names, since a client may send a
/// secret by mistake.
const SHOWN: [&str; 9] = [
    "account",
    "client_id",
    "code_challenge_method",
    "decision",
    "grant_type",
    "redirect_uri",
    "response_type",
    "scope",
    "scope_data",
];

/// Headers that are not secret. Headers with credentials are redacted, and all others left out.
const SHOWN_HEADERS: [&str; 10] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "amzn-image-style",
    "content-length",
    "content-type",
    "user-agent",
    "x-amzn-audio-device-capability",
    "x-amzn-audio-drmtype",
    "x-amzn-device-id",
];

/// Replaces a secret.
const REDACTED: &str = "[redacted]";

impl Serialize for RecordedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        redacted(self).serialize(serializer)
    }
}

fn redacted(recorded: &RecordedRequest) -> Value {
    // Requests to the Web API have no secrets outside their headers. Any other request may have secrets anywhere.
    let operation = amazon_music_api::v1::operation(recorded.operation());
    let is_shown = operation.is_some();
    let parameters = |form: Form| {
        let pairs = form.iter().filter(|(name, _)| is_shown || SHOWN.contains(&name.as_str()));
        Value::Object(pairs.map(|(name, value)| (name.clone(), value.as_str().into())).collect())
    };
    let body = str::from_utf8(recorded.body()).unwrap_or_default();
    json!({
        "number": recorded.number(),
        "at": recorded.at().iso(),
        "operation": recorded.operation(),
        "evidence": operation.map(|operation| operation.evidence.as_str()),
        "method": recorded.method().as_str(),
        "path": recorded.path(),
        "query": parameters(Form::of_query(&recorded.request)),
        "headers": headers(recorded),
        "form": (!is_shown).then(|| parameters(Form::of_body(&recorded.request))),
        "body": (is_shown && !body.is_empty()).then_some(body),
        "status": recorded.status(),
        "faults": recorded.faults(),
    })
}

/// The headers by their names. `Authorization` keeps its scheme. The API key is shown only if it belongs to the sandbox,
/// since a client may send a real one by mistake.
fn headers(recorded: &RecordedRequest) -> Map<String, Value> {
    let headers = recorded.request.headers().iter().filter_map(|(name, value)| {
        let (name, value) = (name.as_str(), value.to_str().ok()?);
        let value = match name {
            "authorization" => match value.split_once(' ') {
                Some((scheme @ ("Bearer" | "Basic"), _)) => format!("{scheme} {REDACTED}"),
                _ => REDACTED.to_owned(),
            },
            "x-api-key" if recorded.has_own_api_key => value.to_owned(),
            "x-api-key" => REDACTED.to_owned(),
            shown if SHOWN_HEADERS.contains(&shown) => value.to_owned(),
            _ => return None,
        };
        Some((name.to_owned(), value.into()))
    });
    headers.collect()
}
