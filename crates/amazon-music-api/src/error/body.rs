//! Reads error responses, and errors in responses with a status of success.

use std::fmt;

use bytes::Bytes;
use serde_json::Value;

use crate::decode;

/// The largest part of an error response that is read, in bytes.
const MAX_BYTES: usize = 64 << 10;

/// The largest number of errors that are reported beside data.
const MAX_ERRORS: usize = 16;

/// The fields of an error that may contain its code, message and request ID, in the order of their precedence.
///
/// The first ones are documented. The others belong to API gateways, to problem details (RFC 9457), and to version 2.
const CODES: [&str; 4] = ["code", "errorCode", "error_code", "__type"];
const MESSAGES: [&str; 7] = [
    "message",
    "detail",
    "error_description",
    "errorMessage",
    "error_message",
    "description",
    "title",
];
const REQUEST_IDS: [&str; 4] = ["reference", "requestId", "request_id", "traceId"];

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
        let first = errors(body).map(Self::of_error).find(|error| *error != Self::default());
        let Self { code, message, request_id, url, .. } = first.unwrap_or_default();
        let top = Self::of_fields(body);
        // A text at `error` can be a code or a message. The other fields of the body tell which.
        let is_text = errors(body).next().is_some_and(Value::is_string);
        let (code, message) = match (is_text, top.code) {
            (true, Some(top_code)) => (Some(top_code), top.message.or(message).or(code)),
            (true, None) => (code, top.message.or(message)),
            (false, top_code) => (code.or(top_code), message.or(top.message)),
        };
        let request_id = request_id.or(top.request_id);
        let details = Self { code, message, request_id, url, excerpt: None };
        (details != Self::default()).then_some(details)
    }

    fn of_error(error: &Value) -> Self {
        match error.as_str() {
            Some(text) if text.contains(char::is_whitespace) => {
                Self { message: Some(text.to_owned()), ..Self::default() }
            }
            Some(text) => Self { code: Some(text.to_owned()), ..Self::default() },
            None => Self::of_fields(error),
        }
    }

    fn of_fields(error: &Value) -> Self {
        let first = |names: &[&str]| names.iter().find_map(|name| text(field(error, name)?));
        let code = first(&CODES).or_else(|| text(error.pointer("/extensions/code")?));
        Self {
            // Other services of Amazon write a namespace before the code.
            code: code.map(|code| code.rsplit('#').next().unwrap_or_default().to_owned()),
            message: first(&MESSAGES),
            request_id: first(&REQUEST_IDS),
            url: first(&["url"]),
            excerpt: None,
        }
    }
}

/// Returns a field of an object. The case of its name does not matter.
fn field<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let mut fields = object.as_object()?.iter();
    fields.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns the message in an error response that is not JSON: plain text, or the title of a page of HTML.
pub(crate) fn message_of_text(text: &str) -> Option<String> {
    let text = text.trim().trim_matches('"');
    let message = match text.chars().next()? {
        '<' => {
            let (_, after) = text.split_once("<title>").or_else(|| text.split_once("<TITLE>"))?;
            after.split('<').next()?
        }
        '{' | '[' => return None,
        _ => text,
    };
    Some(message.to_owned())
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
    let errors = &body["errors"];
    let list = errors.as_array().map_or(std::slice::from_ref(errors), Vec::as_slice);
    std::iter::once(&body["error"]).chain(list).filter(|error| is_error(error))
}

fn is_error(value: &Value) -> bool {
    value.as_object().map_or_else(
        || value.as_str().is_some_and(|text| !text.is_empty()),
        |fields| !fields.is_empty(),
    )
}
