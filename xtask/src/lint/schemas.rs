//! Rules for schemas: what the generator reads wrongly, and what would make answers brittle.

use std::collections::BTreeSet;

use crate::{
    findings::Findings,
    reach,
    spec::{Spec, wrapped},
    yaml::Node,
};

/// Keywords that turn into checks which fail a whole answer.
const BRITTLE: [&str; 10] = [
    "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems",
    "exclusiveMinimum", "exclusiveMaximum",
];

/// The only properties of answers that may be required: they are what makes the thing itself.
const REQUIRED: [&str; 4] = ["id", "data", "error", "isAllowed"];

pub(super) fn inspect(spec: &Spec, findings: &mut Findings) {
    let schemas = spec.target("#/components/schemas").map(Node::entries).unwrap_or_default();
    for schema in schemas {
        if !schema.key.starts_with(|first: char| first.is_ascii_uppercase()) {
            let message = format!("schema `{}` must be named like a type", schema.key);
            findings.report(schema.line, message);
        }
        if schema.node.text("description").is_none() {
            findings.report(schema.line, format!("schema `{}` has no description", schema.key));
        }
        generator_limits(&schema.key, &schema.node, findings);
    }
    let answers = answers(spec);
    for schema in schemas.iter().filter(|schema| answers.contains(&schema.key)) {
        lenient(spec, &schema.key, &schema.node, findings);
    }
}

/// Names of the schemas that an answer can hold.
fn answers(spec: &Spec) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for operation in spec.operations() {
        let responses = operation.node.get("responses").map(Node::entries).unwrap_or_default();
        for response in responses {
            reach::follow(spec, &response.node, &mut found);
        }
    }
    found
}

/// What makes progenitor panic, or generate code that cannot read its own answers.
fn generator_limits(name: &str, schema: &Node, findings: &mut Findings) {
    for key in ["anyOf", "not"] {
        if let Some(entry) = schema.entry(key) {
            let message = format!("schema `{name}`: the generator reads `{key}` wrongly; leave the schema open");
            findings.report(entry.line, message);
        }
    }
    if let Some(entry) = schema.entry("allOf") {
        if wrapped(schema).is_none() {
            let message = format!(
                "schema `{name}`: `allOf` only as `{{ nullable: true, allOf: [{{ $ref: … }}] }}`, around one reference"
            );
            findings.report(entry.line, message);
        }
    }
    if schema.text("type") == Some("array") && schema.get("items").is_none() {
        findings.report(schema.line, format!("schema `{name}`: a list without `items`"));
    }
    for property in schema.get("properties").map(Node::entries).unwrap_or_default() {
        let name = format!("{name}.{}", property.key);
        let node = &property.node;
        if node.text("$ref").is_none() && node.text("description").is_none() {
            findings.report(property.line, format!("`{name}` has no description"));
        }
        if node.get("properties").is_some() || node.get("oneOf").is_some() {
            let message = format!("`{name}`: name this schema, so that its type has a name");
            findings.report(property.line, message);
        }
        if node.get("enum").is_some() {
            let message = format!("`{name}`: name this enum, so that its type has a name");
            findings.report(property.line, message);
        }
        generator_limits(&name, node, findings);
    }
    if let Some(items) = schema.get("items") {
        generator_limits(&format!("{name}[]"), items, findings);
    }
}

/// Answers are read whatever the service leaves out, adds or changes.
fn lenient(spec: &Spec, name: &str, schema: &Node, findings: &mut Findings) {
    for entry in schema.entries() {
        if BRITTLE.contains(&entry.key.as_str()) {
            let message = format!("`{name}`: `{}` would fail whole answers", entry.key);
            findings.report(entry.line, message);
        }
    }
    if let Some(entry) = schema.entry("format") {
        let message = format!("`{name}`: `format` would fail answers in another format");
        findings.report(entry.line, message);
    }
    if let Some(entry) = schema.entry("additionalProperties") {
        if entry.node.to_json() == serde_json::Value::Bool(false) {
            let message = format!("`{name}`: `additionalProperties: false` would fail on new fields");
            findings.report(entry.line, message);
        }
    }
    let required: Vec<&str> =
        schema.get("required").map(Node::items).unwrap_or_default().iter().filter_map(Node::str).collect();
    if let (Some(entry), Some(word)) =
        (schema.entry("required"), required.iter().find(|word| !REQUIRED.contains(word)))
    {
        let message = format!("`{name}`: `{word}` is required, but an answer may only require `id`");
        findings.report(entry.line, message);
    }
    for property in schema.get("properties").map(Node::entries).unwrap_or_default() {
        let path = format!("{name}.{}", property.key);
        // A schema without a type takes anything, `null` included.
        let free = spec.schema(&property.node).is_some_and(|schema| {
            schema.get("type").is_none() && schema.get("oneOf").is_none()
        });
        if !required.contains(&property.key.as_str()) && !free && !property.node.is_true("nullable") {
            findings.report(property.line, format!("`{path}` must be `nullable: true`"));
        }
        lenient(spec, &path, &property.node, findings);
    }
    if let Some(items) = schema.get("items") {
        lenient(spec, &format!("{name}[]"), items, findings);
    }
}
