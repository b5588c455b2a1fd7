//! Rules for each operation: name, tag, scopes, extensions, parameters.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};

use crate::{
    findings::Findings,
    model,
    spec::{RawOperation, Spec},
    yaml::Node,
};

/// The required extensions of operations and their values; an empty list allows any text.
const EXTENSIONS: [(&str, &[&str]); 3] = [
    ("x-source", &[]),
    ("x-confidence", &["documented", "cited", "observed", "unverified"]),
    ("x-retry", &["safe", "idempotent", "never"]),
];

/// The methods of the client, and a method of every request with a body.
const RESERVED: [&str; 2] = ["new", "transport"];
const RESERVED_SETTER: &str = "body";

pub(super) fn inspect(spec: &Spec, findings: &mut Findings) {
    let known = Known::of(spec);
    let mut seen = BTreeMap::new();
    for operation in spec.operations() {
        operation_id(&operation, &mut seen, findings);
        texts(&operation, findings);
        tag(&operation, &known, findings);
        security(&operation, &known, findings);
        parameters(spec, &operation, findings);
    }
}

/// The tags, security schemes and scopes that the document declares.
struct Known {
    tags: BTreeSet<String>,
    schemes: BTreeSet<String>,
    scopes: BTreeSet<String>,
}

impl Known {
    fn of(spec: &Spec) -> Self {
        let tags = spec.root.items_of("tags");
        let schemes =
            spec.target("#/components/securitySchemes").map(Node::entries).unwrap_or_default();
        let flows =
            schemes.iter().filter_map(|scheme| scheme.node.get("flows")).flat_map(Node::entries);
        let scopes = flows.filter_map(|flow| flow.node.get("scopes")).flat_map(Node::entries);
        Self {
            tags: tags.iter().filter_map(|tag| tag.text("name")).map(str::to_owned).collect(),
            schemes: schemes.iter().map(|scheme| scheme.key.clone()).collect(),
            scopes: scopes.map(|scope| scope.key.clone()).collect(),
        }
    }
}

fn operation_id(
    operation: &RawOperation<'_>,
    seen: &mut BTreeMap<String, usize>,
    findings: &mut Findings,
) {
    let Some(entry) = operation.node.entry("operationId") else {
        findings.report(operation.line, format!("{} has no operationId", operation.name()));
        return;
    };
    let id = entry.node.str().unwrap_or_default();
    let is_snake_case = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    // The ID becomes a method and a type.
    if !is_snake_case || id != id.to_snake_case() || syn::parse_str::<syn::Ident>(id).is_err() {
        let message = format!("operationId `{id}` must be snake_case and no Rust keyword");
        findings.report(entry.line, message);
    }
    if RESERVED.contains(&id) {
        let message = format!("operationId `{id}` is a method that every client has");
        findings.report(entry.line, message);
    }
    // Requests are named in Pascal case, in which `get_jar_1` and `get_jar1` are the same.
    if let Some(first) = seen.insert(id.to_pascal_case(), entry.line) {
        let message = format!("operationId `{id}` again: first on line {first}");
        findings.report(entry.line, message);
    }
}

fn texts(operation: &RawOperation<'_>, findings: &mut Findings) {
    let RawOperation { node, line, .. } = operation;
    for key in ["summary", "description"] {
        if node.text(key).is_none_or(|text| text.trim().is_empty()) {
            findings.report(*line, format!("{} has no {key}", operation.name()));
        }
    }
    for (key, allowed) in EXTENSIONS {
        match node.entry(key) {
            None => findings.report(*line, format!("{} has no {key}", operation.name())),
            Some(entry) => {
                let value = entry.node.str().unwrap_or_default();
                if value.trim().is_empty() {
                    findings.report(entry.line, format!("{key} must be text"));
                } else if !allowed.is_empty() && !allowed.contains(&value) {
                    let message =
                        format!("{key} is `{value}`, and must be one of {}", allowed.join(", "));
                    findings.report(entry.line, message);
                }
            }
        }
    }
}

fn tag(operation: &RawOperation<'_>, known: &Known, findings: &mut Findings) {
    match operation.node.get("tags").map(Node::items) {
        Some([tag]) => match tag.str() {
            Some(name) if known.tags.contains(name) => {}
            name => {
                let name = name.unwrap_or_default();
                findings.report(tag.line, format!("tag `{name}` is not declared in `tags`"));
            }
        },
        _ => findings.report(operation.line, format!("{} must have one tag", operation.name())),
    }
}

fn security(operation: &RawOperation<'_>, known: &Known, findings: &mut Findings) {
    if let Some(servers) = operation.node.entry("servers") {
        findings.report(servers.line, "the generator uses the `servers` of the document only");
    }
    let requirements = operation.node.items_of("security");
    if requirements.is_empty() {
        let message = format!("{} has no security: add the scopes it needs", operation.name());
        findings.report(operation.line, message);
    }
    for requirement in requirements {
        for scheme in known.schemes.iter().filter(|scheme| requirement.get(scheme).is_none()) {
            let message =
                format!("security of {} must name the scheme `{scheme}` too", operation.name());
            findings.report(requirement.line, message);
        }
        for scheme in requirement.entries() {
            if !known.schemes.contains(&scheme.key) {
                let message = format!("security scheme `{}` is not declared", scheme.key);
                findings.report(scheme.line, message);
            }
            for scope in scheme.node.items() {
                let name = scope.str().unwrap_or_default();
                if !known.scopes.contains(name) {
                    let message =
                        format!("unknown scope `{name}`: the security scheme lists the known ones");
                    findings.report(scope.line, message);
                }
            }
        }
    }
}

fn parameters(spec: &Spec, operation: &RawOperation<'_>, findings: &mut Findings) {
    let mut in_path = BTreeSet::new();
    let mut names = BTreeSet::new();
    for parameter in model::raw_parameters(spec, operation) {
        let name = parameter.text("name").unwrap_or_default();
        let location = parameter.text("in").unwrap_or_default();
        let report = |findings: &mut Findings, message: &str| {
            let message = format!("parameter `{name}` of {}: {message}", operation.name());
            findings.report(parameter.line, message);
        };
        match location {
            "path" => {
                in_path.insert(name.to_owned());
                if !parameter.is_true("required") {
                    report(findings, "a path parameter must have `required: true`");
                }
            }
            "query" | "header" => {}
            "cookie" => report(findings, "the generator does not support cookies"),
            _ => report(findings, "`in` must be path, query or header"),
        }
        let setter = name.to_snake_case();
        if setter == RESERVED_SETTER || syn::parse_str::<syn::Ident>(&setter).is_err() {
            report(findings, "this name cannot be a setter");
        }
        if !names.insert(setter) {
            report(findings, "is listed twice, or has the setter of another one");
        }
        if parameter.text("description").is_none() {
            report(findings, "has no description");
        }
        let Some(schema) = parameter.get("schema").and_then(|schema| spec.schema(schema)) else {
            report(findings, "has no schema (`content` is not supported)");
            continue;
        };
        let style = parameter.text("style").unwrap_or("form");
        match schema.text("type") {
            Some("array") if location != "query" => report(findings, "a list must be in the query"),
            _ if !["form", "simple"].contains(&style) => {
                report(
                    findings,
                    "the generator does not support styles other than `form` and `simple`",
                );
            }
            Some("string" | "integer" | "number" | "boolean" | "array") => {}
            _ => report(findings, "must be a string, number, boolean or list"),
        }
        for key in ["format", "pattern", "nullable", "anyOf", "default"] {
            let allowed =
                key == "default" || (key == "format" && schema.text("type") == Some("integer"));
            if schema.get(key).is_some() && !allowed {
                report(
                    findings,
                    &format!("`{key}` would be checked before sending; move it to the description"),
                );
            }
        }
    }
    let wanted: BTreeSet<String> = operation
        .path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name.to_owned())
        .collect();
    for name in wanted.symmetric_difference(&in_path) {
        let message = format!(
            "{}: `{name}` must be both in the path and in the parameters",
            operation.name()
        );
        findings.report(operation.line, message);
    }
}
