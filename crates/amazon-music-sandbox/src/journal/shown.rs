//! What a journal shows as JSON: everything but secrets.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::Recorded;
use crate::lwa::Form;

/// Parameters of Login with Amazon that are no secrets. All others are left out of the journal, names included: what
/// a client sends by mistake may be anything.
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

/// Headers that are no secrets. Of all others, those that carry credentials are said to be there.
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

/// In the place of a secret.
const REDACTED: &str = "[redacted]";

impl Serialize for Recorded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        shown(self).serialize(serializer)
    }
}

fn shown(recorded: &Recorded) -> Value {
    // What the Web API is sent, beside its headers, holds no secrets. Anything else may hold nothing but secrets.
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
        "confidence": operation.map(|operation| operation.confidence.as_str()),
        "method": recorded.method(),
        "path": recorded.path(),
        "query": parameters(recorded.query_form()),
        "headers": headers(recorded),
        "form": (!is_shown).then(|| parameters(recorded.body_form())),
        "body": (is_shown && !body.is_empty()).then_some(body),
        "status": recorded.status(),
        "faults": recorded.faults(),
    })
}

/// The headers by their names in small letters. Of `Authorization` the kind is shown, and of the API key whether it is
/// one of the sandbox's: a client may send a real one by mistake.
fn headers(recorded: &Recorded) -> Map<String, Value> {
    let headers = recorded.incoming.headers.iter().filter_map(|(name, value)| {
        let name = name.to_ascii_lowercase();
        let value = match name.as_str() {
            "authorization" => match value.split_once(' ') {
                Some((kind @ ("Bearer" | "Basic"), _)) => format!("{kind} {REDACTED}"),
                _ => REDACTED.to_owned(),
            },
            "x-api-key" if recorded.has_own_api_key => value.clone(),
            "x-api-key" => REDACTED.to_owned(),
            shown if SHOWN_HEADERS.contains(&shown) => value.clone(),
            _ => return None,
        };
        Some((name, value.into()))
    });
    headers.collect()
}
