//! Reads JSON objects.
//!
//! By way of `serde_json::Value`, whose reader is compiled once, in `serde_json`, and not again here for each type.

use serde_json::{Error, Map, Value};

/// # Errors
/// Returns an error if `text` is invalid JSON. It is `None` if it is something else than an object.
pub(crate) fn object(text: &str) -> Result<Option<Map<String, Value>>, Error> {
    Ok(match text.parse()? {
        Value::Object(fields) => Some(fields),
        _ => None,
    })
}

/// Takes a value out of an object, in which `null` stays; `null` if there is none.
pub(crate) fn take(object: &mut Map<String, Value>, field: &str) -> Value {
    object.get_mut(field).map(Value::take).unwrap_or_default()
}

/// Like [`take`], if the value is a text.
pub(crate) fn take_text(object: &mut Map<String, Value>, field: &str) -> Option<String> {
    match take(object, field) {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// A number without sign and fraction.
pub(crate) fn number(object: &Map<String, Value>, field: &str) -> Option<u64> {
    object.get(field)?.as_u64()
}
