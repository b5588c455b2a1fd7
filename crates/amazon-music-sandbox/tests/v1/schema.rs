//! The operations in the spec: responses as JSON Schema, the path of the content, and the pages of lists.
//!
//! The schemas are stricter than the spec: a response has no property that the spec does not name or allow.

use std::{collections::HashMap, sync::LazyLock};

use jsonschema::Validator;
use serde_json::{Value, json};

/// The responses of an operation.
pub(crate) struct Responses {
    /// `200` or `2XX`.
    status: String,
    success: Validator,
    /// The paths of the content in `x-payload`, of which one must exist.
    payloads: Vec<String>,
    /// The pages of a list in `x-page`.
    page: Value,
}

impl Responses {
    /// The faults of a successful response.
    pub(crate) fn faults(&self, status: u16, body: &Value) -> Vec<String> {
        let mut faults: Vec<String> =
            self.success.iter_errors(body).map(|error| error.to_string()).collect();
        if status != 200 && (status != 204 || self.status == "200") {
            faults.push(format!("the status {status}"));
        }
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
        // Not the 204 beside it, which has no body.
        let mut successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
        let (status, response) = successes.find(|(status, _)| *status != "204").unwrap();
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
        (id, Responses { status: status.clone(), success, payloads, page })
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
fn invalid_responses_are_detected() {
    let faults = |id: &str, status, data: Value| {
        RESPONSES[id].faults(status, &json!({ "data": data })).len()
    };
    let album = |album: Value| faults("get_album", 200, json!({ "album": album }));
    assert_eq!(album(json!({ "id": "B0064UPU4G", "title": null })), 0);
    for invalid in [
        json!({ "title": "no ID" }),
        json!({ "id": "B0064UPU4G", "duration": "232" }),
        json!({ "id": "B0064UPU4G", "unknown": 1 }),
        json!({ "id": "B0064UPU4G", "audioQualities": ["LOUD"] }),
        Value::Null,
    ] {
        assert_eq!(album(invalid.clone()), 1, "{invalid}");
    }
    let list = |status, info: Value| {
        let list = json!({ "edges": [], "edgeCount": 0, "pageInfo": info });
        faults("list_top_tracks", status, json!({ "topTracks": list }))
    };
    assert_eq!(list(200, json!({ "hasNextPage": true, "token": "x" })), 0);
    assert_eq!(list(200, json!({ "hasNextPage": false })), 0);
    assert_eq!(list(200, json!({ "hasNextPage": true })), 1);
    assert_eq!(list(200, json!({ "hasNextPage": false, "token": "x" })), 1);
    assert_eq!(list(204, json!({ "hasNextPage": false })), 1);
    assert_eq!(faults("list_top_tracks", 200, json!({ "topTracks": { "edgeCount": 0 } })), 1);
}
