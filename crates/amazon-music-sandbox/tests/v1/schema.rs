//! The operations in the spec: responses as JSON Schema, the path of the content, the pages of lists, and example bodies.
//!
//! It is stricter than the spec in one point: a response of the sandbox has no property that the spec does not name, unless
//! the spec allows any.

use std::{collections::HashMap, sync::LazyLock};

use jsonschema::Validator;
use serde_json::{Value, json};

/// The responses of an operation.
pub(crate) struct Responses {
    /// `200` or `2XX`.
    pub(crate) status: String,
    success: Validator,
    /// The paths of the content in `x-payload`, of which one must exist.
    payloads: Vec<String>,
    /// The pages of a list in `x-page`.
    page: Value,
    /// The example of the request's body; `null` if it has none.
    pub(crate) body: Value,
}

impl Responses {
    /// The faults of a successful response.
    pub(crate) fn faults(&self, body: &Value) -> Vec<String> {
        let mut faults: Vec<String> =
            self.success.iter_errors(body).map(|error| error.to_string()).collect();
        match self.payloads.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["none"] | ["."] => {}
            ref paths => match paths.iter().find_map(|path| at(body, path)) {
                Some(payload) => faults.extend(self.page_fault(payload)),
                None => faults.push(format!("nothing at {paths:?}")),
            },
        }
        faults
    }

    fn page_fault(&self, payload: &Value) -> Option<String> {
        let part = |name: &str| self.page[name].as_str().and_then(|path| at(payload, path));
        if self.page.is_null() {
            None
        } else if part("items").and_then(Value::as_array).is_none() {
            Some(format!("no list at {}", self.page["items"]))
        } else if part("more").is_some_and(|more| *more != part("next").is_some()) {
            Some("a page with a token that is not continued, or the other way round".to_owned())
        } else {
            None
        }
    }
}

/// The value at names joined by dots; `name[0]` steps into a list.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    let pointer = path.replace("[0]", ".0").replace('.', "/");
    value.pointer(&format!("/{pointer}")).filter(|value| !value.is_null())
}

/// The responses by operation ID.
pub(crate) static RESPONSES: LazyLock<HashMap<String, Responses>> = LazyLock::new(|| {
    let spec = spec();
    let paths = spec["paths"].as_object().unwrap().values();
    let operations = paths.flat_map(|path| path.as_object().unwrap().values());
    let with_id = operations.filter(|operation| operation["operationId"].is_string());
    let responses = with_id.map(|operation| {
        let id = operation["operationId"].as_str().unwrap().to_owned();
        let responses = operation["responses"].as_object().unwrap();
        let (status, response) =
            responses.iter().find(|(status, _)| status.starts_with('2')).unwrap();
        let response = match response["$ref"].as_str() {
            Some(reference) => spec.pointer(reference.trim_start_matches('#')).unwrap(),
            None => response,
        };
        let success = validator(&spec, &response["content"]["application/json"]["schema"]);
        let payloads = match &operation["x-payload"] {
            Value::Array(paths) => paths.iter().map(text).collect(),
            path => vec![text(path)],
        };
        let page = operation["x-page"].clone();
        let body = operation["requestBody"]["content"]["application/json"]["example"].clone();
        (id, Responses { status: status.clone(), success, payloads, page, body })
    });
    responses.collect()
});

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The error responses of all operations.
pub(crate) static ERROR: LazyLock<Validator> =
    LazyLock::new(|| validator(&spec(), &json!({ "$ref": "#/components/schemas/ErrorEnvelope" })));

/// The components are in the dialect of JSON Schema already.
fn validator(spec: &Value, schema: &Value) -> Validator {
    let root = json!({ "components": spec["components"], "allOf": [schema] });
    jsonschema::validator_for(&root).unwrap()
}

fn spec() -> Value {
    let mut spec = crate::spec::spec();
    let schemas = spec["components"]["schemas"].as_object_mut().unwrap();
    for (_, schema) in schemas.iter_mut() {
        to_json_schema(schema);
    }
    spec
}

/// From OpenAPI 3.0 to JSON Schema: `nullable` is a choice, and objects are closed.
fn to_json_schema(schema: &mut Value) {
    let Value::Object(fields) = schema else { return };
    for (name, inner) in fields.iter_mut() {
        match (name.as_str(), inner) {
            ("properties", Value::Object(properties)) => {
                properties.iter_mut().for_each(|(_, property)| to_json_schema(property));
            }
            ("items", items) => to_json_schema(items),
            ("allOf" | "oneOf" | "anyOf", Value::Array(parts)) => {
                parts.iter_mut().for_each(to_json_schema);
            }
            _ => {}
        }
    }
    fields.remove("example");
    if fields.contains_key("properties") && !fields.contains_key("additionalProperties") {
        fields.insert("additionalProperties".to_owned(), false.into());
    }
    if fields.remove("nullable") == Some(true.into()) {
        *schema = json!({ "anyOf": [{ "type": "null" }, schema.take()] });
    }
}

#[test]
fn the_schemas_detect_invalid_responses() {
    let faults =
        |album: Value| RESPONSES["get_album"].faults(&json!({ "data": { "album": album } })).len();
    assert_eq!(faults(json!({ "id": "B0064UPU4G", "title": null })), 0);
    assert_eq!(faults(json!({ "title": "no id" })), 1);
    assert_eq!(faults(json!({ "id": "B0064UPU4G", "duration": "232" })), 1);
    assert_eq!(faults(json!({ "id": "B0064UPU4G", "titel": "a slip" })), 1);
    assert_eq!(faults(json!({ "id": "B0064UPU4G", "audioQualities": ["LOUD"] })), 1);
    assert_eq!(faults(Value::Null), 1);
}

#[test]
fn the_checks_detect_pages_without_a_continuation() {
    let faults = |list: Value| {
        RESPONSES["list_top_tracks"].faults(&json!({ "data": { "topTracks": list } })).len()
    };
    let page = |info: Value| faults(json!({ "edges": [], "edgeCount": 0, "pageInfo": info }));
    assert_eq!(page(json!({ "hasNextPage": true, "token": "x" })), 0);
    assert_eq!(page(json!({ "hasNextPage": false })), 0);
    assert_eq!(page(json!({ "hasNextPage": true })), 1);
    assert_eq!(page(json!({ "hasNextPage": false, "token": "x" })), 1);
    assert_eq!(faults(json!({ "edgeCount": 0 })), 1);
}
