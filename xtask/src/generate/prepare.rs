//! Converts the spec into the dialect that progenitor supports, without a change of meaning.
//!
//! Nullable wrappers become plain references, since every optional field accepts `null`. Limits, defaults and
//! the status 204 are removed, and one of several media types of a request is chosen.

use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::{
    model::one_line,
    spec::{NO_CONTENT, Spec},
};

/// Returns the document for progenitor.
///
/// # Errors
/// Returns an error if the spec is not an OpenAPI 3.0 document.
pub(super) fn prepare(spec: &Spec) -> Result<OpenAPI, String> {
    let mut document = spec.root.to_json();
    visit(&mut document);
    serde_json::from_value(document)
        .map_err(|error| format!("not an OpenAPI 3.0 document: {error}"))
}

fn visit(value: &mut Value) {
    match value {
        Value::Object(object) => {
            description(object);
            parameter(object);
            request_body(object);
            properties(object);
            responses(object);
            open_object(object);
            object.values_mut().for_each(visit);
        }
        Value::Array(items) => items.iter_mut().for_each(visit),
        _ => {}
    }
}

/// Joins a description to one line, with the space after `///`.
fn description(object: &mut Map<String, Value>) {
    if let Some(Value::String(text)) = object.get_mut("description") {
        *text = format!(" {}", one_line(text));
    }
}

fn parameter(object: &mut Map<String, Value>) {
    if !(object.contains_key("in") && object.contains_key("name")) {
        return;
    }
    object.remove("explode");
    object.remove("style");
    if let Some(schema) = object.get_mut("schema").and_then(Value::as_object_mut) {
        number(schema);
    }
}

/// Makes integers without a format `u32`, and removes limits, which the service checks.
fn number(schema: &mut Map<String, Value>) {
    for key in ["default", "minimum", "maximum", "maxItems"] {
        schema.remove(key);
    }
    if schema.get("type").and_then(Value::as_str) == Some("integer") {
        schema.entry("format").or_insert_with(|| json!("uint32"));
    }
}

fn request_body(object: &mut Map<String, Value>) {
    let Some(chosen) = object.get("x-generate").and_then(Value::as_str).map(str::to_owned) else {
        return;
    };
    if let Some(content) = object.get_mut("content").and_then(Value::as_object_mut) {
        content.retain(|media, _| *media == chosen);
    }
}

/// Removes the 204 of an operation, since progenitor accepts one success type.
fn responses(object: &mut Map<String, Value>) {
    if let Some(responses) = object.get_mut("responses").and_then(Value::as_object_mut) {
        responses.remove(NO_CONTENT);
    }
}

fn properties(object: &mut Map<String, Value>) {
    let required = object.get("required").cloned().unwrap_or_default();
    let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, property) in properties {
        let is_required =
            required.as_array().is_some_and(|required| required.iter().any(|known| known == name));
        let Some(property) = property.as_object_mut() else { continue };
        if !is_required {
            property.remove("nullable");
        }
        if property.contains_key("allOf") {
            property.remove("type");
        }
        number(property);
    }
}

/// Replaces `additionalProperties: true`, with which typify ignores other fields, by an empty schema.
fn open_object(object: &mut Map<String, Value>) {
    if object.contains_key("properties")
        && object.get("additionalProperties") == Some(&Value::Bool(true))
    {
        object.insert("additionalProperties".to_owned(), json!({}));
    }
}
