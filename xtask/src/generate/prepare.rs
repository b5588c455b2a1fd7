//! Turns the spec, which is written for readers, into the dialect that progenitor reads well.
//!
//! Only the shape changes, never the meaning on the wire: lists joined by commas become one named
//! type, nullable wrappers become plain references (every optional field reads `null` anyway), limits
//! on parameters are left to the service, and one of several request forms is chosen.

use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::spec::Spec;

/// The schema that stands for a comma-joined list; `client.rs` replaces it by the seam's type.
pub(super) const COMMA_LIST: &str = "CommaList";

/// The document for progenitor.
///
/// # Errors
/// Where it is no OpenAPI 3.0 document.
pub(super) fn prepare(spec: &Spec) -> Result<OpenAPI, String> {
    let mut document = spec.root.to_json();
    visit(&mut document);
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    if let Some(schemas) = schemas {
        schemas.insert(COMMA_LIST.to_owned(), json!({ "type": "string" }));
    }
    serde_json::from_value(document)
        .map_err(|error| format!("not an OpenAPI 3.0 document: {error}"))
}

fn visit(value: &mut Value) {
    match value {
        Value::Object(object) => {
            parameter(object);
            request_body(object);
            properties(object);
            open_object(object);
            object.values_mut().for_each(visit);
        }
        Value::Array(items) => items.iter_mut().for_each(visit),
        _ => {}
    }
}

fn parameter(object: &mut Map<String, Value>) {
    if !(object.contains_key("in") && object.contains_key("name")) {
        return;
    }
    let joined = object.get("explode") == Some(&Value::Bool(false));
    let Some(schema) = object.get_mut("schema").and_then(Value::as_object_mut) else { return };
    match schema.get("type").and_then(Value::as_str) {
        Some("array") if joined => {
            *schema = Map::from_iter([(
                "$ref".to_owned(),
                json!(format!("#/components/schemas/{COMMA_LIST}")),
            )]);
            object.remove("explode");
            object.remove("style");
        }
        Some("integer") => integer(schema),
        _ => {}
    }
}

/// Counts are `u32`, whose limits the service checks; what may be negative or large says so.
fn integer(schema: &mut Map<String, Value>) {
    let counts = schema.get("minimum").and_then(Value::as_i64).is_some_and(|least| least >= 0);
    if counts && !schema.contains_key("format") {
        schema.insert("format".to_owned(), json!("uint32"));
    }
    schema.remove("minimum");
    schema.remove("maximum");
}

fn request_body(object: &mut Map<String, Value>) {
    let Some(chosen) = object.get("x-generate").and_then(Value::as_str).map(str::to_owned) else {
        return;
    };
    if let Some(content) = object.get_mut("content").and_then(Value::as_object_mut) {
        content.retain(|media, _| *media == chosen);
    }
}

fn properties(object: &mut Map<String, Value>) {
    let required = object.get("required").cloned().unwrap_or_default();
    let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, property) in properties {
        let is_required =
            required.as_array().is_some_and(|required| required.iter().any(|word| word == name));
        let Some(property) = property.as_object_mut() else { continue };
        if !is_required {
            property.remove("nullable");
        }
        if property.contains_key("allOf") {
            property.remove("type");
        }
        if property.get("type").and_then(Value::as_str) == Some("integer") {
            integer(property);
        }
    }
}

/// Typify reads `additionalProperties: true` as "ignore the rest"; an empty schema keeps it.
fn open_object(object: &mut Map<String, Value>) {
    if object.contains_key("properties")
        && object.get("additionalProperties") == Some(&Value::Bool(true))
    {
        object.insert("additionalProperties".to_owned(), json!({}));
    }
}
