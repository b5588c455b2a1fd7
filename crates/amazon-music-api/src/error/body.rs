//! Reads error responses, and errors in responses with a status of success.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use crate::decode;

/// The largest part of an error response that is read, in bytes.
const MAX_BYTES: usize = 64 << 10;

/// The largest number of errors that are reported beside data.
const MAX_ERRORS: usize = 16;

/// The content of an error response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Details {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) url: Option<String>,
    /// The beginning of a body in another form, such as a gateway's page of HTML.
    pub(crate) excerpt: Option<String>,
}

impl Details {
    /// Reads the body of a response without a status of success.
    ///
    /// It has the documented form, that of GraphQL, or that of Login with Amazon and of gateways, whose code or message is
    /// at the top.
    pub(crate) fn read(body: &[u8]) -> Self {
        let body = &body[..body.len().min(MAX_BYTES)];
        // A code is worth having even if the rest is damaged or truncated.
        let value = amazon_music_json::parse_prefix(&amazon_music_json::repair(body));
        Self::of_body(&value).unwrap_or_else(|| Self {
            excerpt: Some(String::from_utf8_lossy(body).into_owned()),
            ..Self::default()
        })
    }

    fn of_body(body: &Value) -> Option<Self> {
        let mut details = errors(body).next().map(Self::of_error).unwrap_or_default();
        let keys = ["message", "Message", "error_description"];
        let message = || keys.iter().find_map(|key| body.get(key)?.as_str().map(str::to_owned));
        details.message = details.message.or_else(message);
        (details != Self::default()).then_some(details)
    }

    fn of_error(error: &Value) -> Self {
        let text = |pointer: &str| match error.pointer(pointer)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        Self {
            code: text("").or_else(|| text("/code")).or_else(|| text("/extensions/code")),
            message: text("/message"),
            request_id: text("/reference"),
            url: text("/url"),
            excerpt: None,
        }
    }
}

impl fmt::Display for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}"),
            (Some(text), None) | (None, Some(text)) => f.write_str(text),
            (None, None) => f.write_str("an error without code and message"),
        }
    }
}

/// Returns the errors in a body with a status of success, beside its data.
///
/// # Errors
/// Returns the error if the body is an error response: it has an `error`, or `errors` and no data. That the service sends
/// such bodies is inferred: the GraphQL service of its web player does.
pub(crate) fn errors_of_success(body: &Bytes) -> Result<Vec<Details>, Details> {
    let text = decode::text(body, false);
    let Ok(body) = serde_json::from_str::<Value>(&text) else { return Ok(Vec::new()) };
    let has_data = match &body["data"] {
        Value::Null => false,
        Value::Object(fields) => fields.values().any(|field| !field.is_null()),
        _ => true,
    };
    if errors(&body).next().is_none() || (has_data && !is_error(&body["error"])) {
        return Ok(errors(&body).take(MAX_ERRORS).map(Details::of_error).collect());
    }
    Err(Details::of_body(&body).unwrap_or_default())
}

/// Returns the errors at `error` and `errors`.
fn errors(body: &Value) -> impl Iterator<Item = &Value> {
    let list = body["errors"].as_array().into_iter().flatten();
    std::iter::once(&body["error"]).chain(list).filter(|error| is_error(error))
}

fn is_error(value: &Value) -> bool {
    value.as_object().map_or_else(
        || value.as_str().is_some_and(|text| !text.is_empty()),
        |fields| !fields.is_empty(),
    )
}
