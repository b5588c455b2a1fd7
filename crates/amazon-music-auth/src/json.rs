//! Readers of JSON objects, by way of `serde_json::Value`, whose parser is compiled only once.

use std::borrow::Cow;

use serde_json::{Map, Value};
use zeroize::Zeroize as _;

use crate::secret;

/// Returns the JSON object in `json`, whose broken text is replaced.
///
/// # Errors
/// Returns the fields before the first error if `json` is invalid; none if it is another value than an object.
pub(crate) fn object(json: &[u8]) -> Result<Map<String, Value>, Map<String, Value>> {
    let mut text = amazon_music_json::repair(json);
    let object = match text.parse() {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(Map::new()),
        Err(_) => match amazon_music_json::parse_prefix(&text) {
            Value::Object(fields) => Err(fields),
            _ => Err(Map::new()),
        },
    };
    if let Cow::Owned(text) = &mut text {
        text.zeroize();
    }
    object
}

/// Takes a value out of an object and leaves `null`; `null` if there is none.
pub(crate) fn take(object: &mut Map<String, Value>, field: &str) -> Value {
    object.get_mut(field).map(Value::take).unwrap_or_default()
}

/// Like [`take`], if the value is a string.
pub(crate) fn take_text(object: &mut Map<String, Value>, field: &str) -> Option<String> {
    match take(object, field) {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Like [`take_text`], for a token, a code or another secret that is not empty.
///
/// # Errors
/// Returns an error if it is damaged, so that it is neither sent nor stored.
pub(crate) fn take_secret(
    object: &mut Map<String, Value>,
    field: &str,
) -> Result<Option<String>, Damaged> {
    let text = take_text(object, field).filter(|text| !text.is_empty());
    match text {
        Some(text) if is_damaged(&text) || secret::fault(&text).is_some() => Err(Damaged),
        text => Ok(text),
    }
}

/// A secret that is damaged.
#[derive(Debug)]
pub(crate) struct Damaged;

/// Returns `true` if a part of `text` was replaced, or is a control character.
pub(crate) fn is_damaged(text: &str) -> bool {
    text.contains(|c: char| c == char::REPLACEMENT_CHARACTER || c.is_control())
}

/// Returns a string that is not empty.
pub(crate) fn text<'a>(object: &'a Map<String, Value>, field: &str) -> Option<&'a str> {
    object.get(field)?.as_str().filter(|text| !text.is_empty())
}

/// Returns a number without sign and fraction.
pub(crate) fn number(object: &Map<String, Value>, field: &str) -> Option<u64> {
    object.get(field)?.as_u64()
}
