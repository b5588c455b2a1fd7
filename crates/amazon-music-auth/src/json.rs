//! Readers of JSON objects, by way of `serde_json::Value`, whose parser is compiled only once.

use serde_json::{Error, Map, Value};

/// Returns `None` if `text` is another JSON value than an object.
///
/// # Errors
/// Returns an error if `text` is invalid JSON.
pub(crate) fn object(text: &str) -> Result<Option<Map<String, Value>>, Error> {
    Ok(match text.parse()? {
        Value::Object(fields) => Some(fields),
        _ => None,
    })
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

/// Returns a string that is not empty.
pub(crate) fn text<'a>(object: &'a Map<String, Value>, field: &str) -> Option<&'a str> {
    object.get(field)?.as_str().filter(|text| !text.is_empty())
}

/// Returns a number without sign and fraction.
pub(crate) fn number(object: &Map<String, Value>, field: &str) -> Option<u64> {
    object.get(field)?.as_u64()
}
