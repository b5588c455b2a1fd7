//! Rules for the document as a whole: version, references, components that nobody uses.

use std::collections::BTreeSet;

use crate::{
    findings::Findings,
    spec::{METHODS, Spec},
    yaml::{Node, Value},
};

pub(super) fn inspect(spec: &Spec, findings: &mut Findings) {
    let root = &spec.root;
    match root.get("openapi") {
        Some(version) if version.str().is_some_and(|text| text.starts_with("3.0.")) => {}
        Some(version) => findings.report(
            version.line,
            "`openapi` must be 3.0.x as text: the generator reads no other version",
        ),
        None => findings.report(1, "`openapi` is missing: write `openapi: 3.0.3`"),
    }
    for key in ["title", "version"] {
        if root.get("info").and_then(|info| info.text(key)).is_none() {
            let line = root.entry("info").map_or(1, |entry| entry.line);
            findings.report(line, format!("`info.{key}` is missing"));
        }
    }
    if root.get("paths").is_none_or(|paths| paths.entries().is_empty()) {
        findings.report(1, "`paths` is missing or empty");
    }
    let servers = root.items_of("servers");
    for server in servers {
        let is_valid =
            server.text("url").is_some_and(|url| url.starts_with("https://") && !url.contains('{'));
        if !is_valid || server.get("variables").is_some() {
            findings.report(server.line, "a server must have an https URL without variables");
        }
    }
    if servers.first().and_then(|server| server.text("url")).is_none() {
        findings.report(1, "`servers` is missing: the first one is the client's base URL");
    }
    paths(root, findings);
    prose(root, findings);
    let mut used = BTreeSet::new();
    references(spec, root, &mut used, findings);
    unused(spec, &used, findings);
}

/// Reports code in descriptions, which would be compiled and run as a documentation test.
fn prose(node: &Node, findings: &mut Findings) {
    for entry in node.entries() {
        if let ("description" | "summary", Some(text)) = (entry.key.as_str(), entry.node.str())
            && (text.contains("```")
                || text.contains("~~~")
                || text.lines().any(|line| line.starts_with("    ") || line.starts_with('\t')))
        {
            findings.report(
                entry.line,
                "no code in descriptions: it would run as a documentation test",
            );
        }
        prose(&entry.node, findings);
    }
    node.items().iter().for_each(|item| prose(item, findings));
}

fn paths(root: &Node, findings: &mut Findings) {
    for path in root.entries_of("paths") {
        let balanced = path.key.split('/').all(|segment| {
            let inside = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            !inside.unwrap_or(segment).contains(['{', '}'])
        });
        if !path.key.starts_with('/') || !balanced {
            let message =
                format!("path `{}` must start with `/`, and `{{…}}` fill a segment", path.key);
            findings.report(path.line, message);
        }
        let names: Vec<&str> = path.key.split('/').filter(|part| part.starts_with('{')).collect();
        if (1..names.len()).any(|at| names[..at].contains(&names[at])) {
            findings.report(path.line, format!("path `{}` has a parameter twice", path.key));
        }
        for entry in path.node.entries() {
            if !METHODS.contains(&entry.key.as_str()) && entry.key != "parameters" {
                let message = format!("path `{}`: the generator has no `{}`", path.key, entry.key);
                findings.report(entry.line, message);
            }
        }
    }
}

/// Reports references that do not lead to a component of this file.
fn references(spec: &Spec, node: &Node, used: &mut BTreeSet<String>, findings: &mut Findings) {
    let has_reference = node.get("$ref").is_some();
    for entry in node.entries() {
        if has_reference && entry.key != "$ref" {
            let message = format!(
                "`{}` beside `$ref` is ignored: put it into the target, or use `allOf`",
                entry.key
            );
            findings.report(entry.line, message);
        }
        if entry.key == "$ref" {
            match entry.node.str() {
                Some(reference) if !reference.starts_with("#/components/") => findings.report(
                    entry.line,
                    format!("`$ref: {reference}` must point into `#/components/` of this file"),
                ),
                Some(reference) if spec.resolve(node).is_none() => findings.report(
                    entry.line,
                    format!("`$ref: {reference}` leads nowhere, or in a circle"),
                ),
                Some(reference) => {
                    used.insert(reference.to_owned());
                }
                None => findings.report(entry.line, "`$ref` must be text"),
            }
        } else if entry.key != "example" && entry.key != "examples" {
            references(spec, &entry.node, used, findings);
        }
    }
    if let Value::List(items) = &node.value {
        for item in items {
            references(spec, item, used, findings);
        }
    }
}

fn unused(spec: &Spec, used: &BTreeSet<String>, findings: &mut Findings) {
    for kind in spec.root.entries_of("components") {
        if kind.key == "securitySchemes" {
            continue;
        }
        for component in kind.node.entries() {
            if !used.contains(&format!("#/components/{}/{}", kind.key, component.key)) {
                let message = format!("component `{}` is not used", component.key);
                findings.report(component.line, message);
            }
        }
    }
}
