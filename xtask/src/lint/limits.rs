//! Rules for limits and flags, which the generator leaves out if their values have another type.

use crate::{findings::Findings, yaml::Node};

const COUNT: &str = "a whole number from 0 to 4294967295";
const FLAG: &str = "`true` or `false`";

/// Keys with data, and keys with schemas by name.
const DATA: [&str; 4] = ["example", "examples", "default", "enum"];
const MAPS: [&str; 2] = ["properties", "schemas"];

pub(super) fn inspect(node: &Node, findings: &mut Findings) {
    for entry in node.entries() {
        let key = entry.key.as_str();
        if let Some(wanted) = violated(node, key, &entry.node.to_json()) {
            findings.report(entry.line, format!("`{key}` must be {wanted}"));
        }
        if MAPS.contains(&key) {
            entry.node.entries().iter().for_each(|entry| inspect(&entry.node, findings));
        } else if !DATA.contains(&key) && !key.starts_with("x-") {
            inspect(&entry.node, findings);
        }
    }
    node.items().iter().for_each(|item| inspect(item, findings));
}

/// Returns what the value of a keyword must be, if it is something else.
fn violated(schema: &Node, key: &str, value: &serde_json::Value) -> Option<&'static str> {
    let is_count = || value.as_u64().is_some_and(|count| u32::try_from(count).is_ok());
    let (is_valid, wanted) = match key {
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            (is_count(), COUNT)
        }
        "minimum" | "maximum" => match (schema.text("type"), schema.text("format")) {
            (Some("number"), _) => (value.is_number(), "a number"),
            (_, Some("int64")) => (value.is_i64(), "a whole number"),
            _ => (is_count(), COUNT),
        },
        "multipleOf" => (value.is_number(), "a number"),
        "required" => (value.is_boolean() || value.is_array(), "`true`, `false` or a list"),
        "nullable" | "uniqueItems" | "exclusiveMinimum" | "exclusiveMaximum" | "deprecated"
        | "readOnly" | "writeOnly" | "explode" | "allowReserved" | "allowEmptyValue" => {
            (value.is_boolean(), FLAG)
        }
        _ => return None,
    };
    (!is_valid).then_some(wanted)
}
