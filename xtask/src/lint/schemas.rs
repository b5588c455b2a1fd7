//! Rules for schemas: the limits of the generator, and constraints that would fail responses.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};

use crate::{
    findings::Findings,
    reach,
    spec::{Spec, wrapped},
    yaml::{Entry, Node},
};

/// Keywords that would fail a whole response if one value violates them.
const BRITTLE: [&str; 10] = [
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

/// The only properties of responses that may be required: an object has no meaning without them.
const REQUIRED: [&str; 4] = ["id", "data", "error", "isAllowed"];

/// The name of the variants that the generator adds.
const RESERVED: &str = "Unknown";

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

pub(super) fn inspect(spec: &Spec, findings: &mut Findings) {
    let schemas = spec.target("#/components/schemas").map(Node::entries).unwrap_or_default();
    names(schemas, "schema", str::to_pascal_case, findings);
    for schema in schemas {
        // The passes over the generated code find types by the names of their schemas.
        if schema.key != schema.key.to_pascal_case() {
            let message = format!(
                "schema `{}` must be named `{}`, like a type",
                schema.key,
                schema.key.to_pascal_case()
            );
            findings.report(schema.line, message);
        }
        if schema.node.text("description").is_none() {
            findings.report(schema.line, format!("schema `{}` has no description", schema.key));
        }
        if schema.key == RESERVED {
            findings.report(schema.line, format!("schema `{}`: this name is reserved", schema.key));
        }
        generator_limits(&schema.key, &schema.node, findings);
    }
    let responses = responses(spec);
    for schema in schemas.iter().filter(|schema| schema.node.get("enum").is_none()) {
        if responses.contains(&schema.key) && requests(spec).contains(&schema.key) {
            let message =
                format!("schema `{}` is both sent and received: split it in two", schema.key);
            findings.report(schema.line, message);
        }
    }
    for schema in schemas.iter().filter(|schema| responses.contains(&schema.key)) {
        lenient(spec, &schema.key, &schema.node, findings);
    }
}

/// Reports two names that are the same in Rust.
fn names<'a>(
    entries: &'a [Entry],
    what: &str,
    rust: impl Fn(&'a str) -> String,
    findings: &mut Findings,
) {
    let mut seen = BTreeMap::new();
    for entry in entries {
        if let Some(first) = seen.insert(rust(&entry.key), &entry.key) {
            let message = format!("{what} `{}`: in Rust it has the name of `{first}`", entry.key);
            findings.report(entry.line, message);
        }
    }
}

/// Reports values of an enum that have no name of their own as variants.
fn values(name: &str, schema: &Node, findings: &mut Findings) {
    let mut seen = BTreeSet::from(["Unknown".to_owned()]);
    for value in schema.items_of("enum") {
        match value.str().map(str::to_pascal_case) {
            Some(variant) if !variant.is_empty() && seen.insert(variant.clone()) => {}
            _ => findings.report(
                value.line,
                format!(
                    "schema `{name}`: each value must be text with a name of its own, not `Unknown`"
                ),
            ),
        }
    }
}

/// Returns the names of the schemas that a request can contain.
fn requests(spec: &Spec) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for body in spec.operations().iter().filter_map(|operation| operation.node.get("requestBody")) {
        reach::follow(spec, body, &mut found);
    }
    found
}

/// Returns the names of the schemas that a response can contain.
fn responses(spec: &Spec) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for operation in spec.operations() {
        let responses = operation.node.entries_of("responses");
        for response in responses {
            reach::follow(spec, &response.node, &mut found);
        }
    }
    found
}

/// Reports schemas with which progenitor panics or generates wrong code.
fn generator_limits(name: &str, schema: &Node, findings: &mut Findings) {
    for key in ["anyOf", "not"] {
        if let Some(entry) = schema.entry(key) {
            let message = format!(
                "schema `{name}`: the generator does not support `{key}`; leave the schema open"
            );
            findings.report(entry.line, message);
        }
    }
    if let Some(ty) = schema.entry("type")
        && !ty.node.str().is_some_and(|ty| TYPES.contains(&ty))
    {
        findings.report(ty.line, format!("schema `{name}`: there is no such type"));
    }
    values(name, schema, findings);
    if let Some(entry) = schema.entry("allOf")
        && wrapped(schema).is_none()
    {
        let message = format!(
            "schema `{name}`: `allOf` only as `{{ nullable: true, allOf: [{{ $ref: … }}] }}`, around one reference"
        );
        findings.report(entry.line, message);
    }
    if schema.text("type") == Some("array") && schema.get("items").is_none() {
        findings.report(schema.line, format!("schema `{name}`: a list without `items`"));
    }
    for member in schema.items_of("oneOf") {
        if member.get("$ref").is_none() && member.text("type") != Some("object") {
            let message = format!("schema `{name}`: members of a union must be objects");
            findings.report(member.line, message);
        }
        generator_limits(name, member, findings);
    }
    let properties = schema.entries_of("properties");
    names(properties, &format!("property of `{name}`:"), str::to_snake_case, findings);
    for property in properties {
        let name = format!("{name}.{}", property.key);
        let node = &property.node;
        if node.text("description").is_none() {
            findings.report(property.line, format!("`{name}` has no description"));
        }
        if node.get("properties").is_some() || node.get("oneOf").is_some() {
            let message = format!("`{name}`: name this schema, so that its type has a name");
            findings.report(property.line, message);
        }
        // A single value is the tag of a union's member.
        if node.get("enum").is_some_and(|values| values.items().len() > 1) {
            let message = format!("`{name}`: name this enum, so that its type has a name");
            findings.report(property.line, message);
        }
        if let Some(default) = node.entry("default") {
            let required = schema.items_of("required");
            let is_required = required.iter().any(|known| known.str() == Some(&property.key));
            if is_required || required.is_empty() {
                let message = format!(
                    "`{name}`: a property with a default is optional, beside others that are required"
                );
                findings.report(default.line, message);
            }
        }
        generator_limits(&name, node, findings);
    }
    for (key, mark) in [("items", "[]"), ("additionalProperties", "{}")] {
        let Some(inner) = schema.get(key) else { continue };
        let name = format!("{name}{mark}");
        if ["properties", "oneOf", "enum"].iter().any(|key| inner.get(key).is_some()) {
            findings.report(
                inner.line,
                format!("`{name}`: name this schema, so that its type has a name"),
            );
        }
        generator_limits(&name, inner, findings);
    }
}

/// Reports constraints that would fail responses in which the service omits, adds or changes a field.
fn lenient(spec: &Spec, name: &str, schema: &Node, findings: &mut Findings) {
    for entry in schema.entries() {
        if BRITTLE.contains(&entry.key.as_str()) {
            let message = format!("`{name}`: `{}` would fail whole responses", entry.key);
            findings.report(entry.line, message);
        }
    }
    if let Some(entry) = schema.entry("format") {
        let message = format!("`{name}`: `format` would fail responses in another format");
        findings.report(entry.line, message);
    }
    if let Some(entry) = schema.entry("additionalProperties")
        && entry.node.to_json() == serde_json::Value::Bool(false)
    {
        let message = format!("`{name}`: `additionalProperties: false` would fail on new fields");
        findings.report(entry.line, message);
    }
    let required: Vec<&str> = schema.items_of("required").iter().filter_map(Node::str).collect();
    if let (Some(entry), Some(other)) =
        (schema.entry("required"), required.iter().find(|known| !REQUIRED.contains(known)))
    {
        let message =
            format!("`{name}`: `{other}` is required, but a response may only require `id`");
        findings.report(entry.line, message);
    }
    for property in schema.entries_of("properties") {
        let path = format!("{name}.{}", property.key);
        // A schema without a type accepts any JSON, including `null`.
        let free = spec
            .schema(&property.node)
            .is_some_and(|schema| schema.get("type").is_none() && schema.get("oneOf").is_none());
        if !required.contains(&property.key.as_str()) && !free && !property.node.is_true("nullable")
        {
            findings.report(property.line, format!("`{path}` must be `nullable: true`"));
        }
        lenient(spec, &path, &property.node, findings);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = schema.get(key) {
            lenient(spec, &format!("{name}[]"), inner, findings);
        }
    }
    for member in schema.items_of("oneOf") {
        lenient(spec, name, member, findings);
    }
}
