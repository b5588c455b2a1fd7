//! Rules for `x-payload`, `x-page` and `x-append`: each path must exist in its schema.

use std::collections::BTreeSet;

use crate::{
    findings::Findings,
    model::{self, Send},
    spec::{RawOperation, Spec},
    yaml::{Entry, Node},
};

pub(super) fn inspect(spec: &Spec, findings: &mut Findings) {
    for operation in spec.operations() {
        let page = operation.node.entry("x-page");
        if let Some(entry) = operation.node.entry("x-append") {
            let list = entry.node.str().and_then(|list| body_property(spec, &operation, list));
            if list.is_none_or(|list| list.text("type") != Some("array")) {
                findings.report(entry.line, "x-append must name a list in the request body");
            }
        }
        let Some(entry) = operation.node.entry("x-payload") else {
            findings.report(operation.line, format!("{} has no x-payload", operation.name()));
            continue;
        };
        let paths = model::payload_paths(&entry.node);
        if paths.is_empty() && entry.node.str() != Some("none") {
            findings.report(entry.line, "x-payload must be a path, a list of paths, or `none`");
        }
        let parents: BTreeSet<&str> = paths
            .iter()
            .filter(|path| *path != ".")
            .map(|path| path.rsplit_once('.').unwrap_or_default().0)
            .collect();
        if (1..paths.len()).any(|at| paths[..at].contains(&paths[at])) {
            findings.report(entry.line, "x-payload: a path is listed twice");
        }
        if parents.len() > 1 {
            findings.report(entry.line, "x-payload: alternatives must be properties of one object");
        }
        let success = spec.success_schema(operation.node).and_then(|schema| spec.schema(schema));
        let mut payload = None;
        for path in &paths {
            match success.map(|schema| spec.at(schema, path)) {
                Some(Ok(schema)) => payload = payload.or(Some(schema)),
                Some(Err(why)) => findings.report(entry.line, format!("x-payload `{path}`: {why}")),
                None => {}
            }
        }
        match (page, payload) {
            (Some(page), Some(payload)) => self::page(spec, &operation, page, payload, findings),
            (Some(page), None) => {
                findings.report(page.line, "x-page needs an x-payload to start from");
            }
            (None, _) => {
                if sends_cursor(spec, &operation) {
                    let message = format!("{} takes a cursor but has no x-page", operation.name());
                    findings.report(operation.line, message);
                }
            }
        }
    }
}

fn page(
    spec: &Spec,
    operation: &RawOperation<'_>,
    entry: &Entry,
    payload: &Node,
    findings: &mut Findings,
) {
    let page = &entry.node;
    for field in page.entries() {
        if !["send", "items", "item", "next", "more"].contains(&field.key.as_str()) {
            findings.report(field.line, format!("x-page has no `{}`", field.key));
        }
    }
    let mut at = |key: &str, from: &Node, required: bool| -> Option<(usize, Node)> {
        let Some(field) = page.entry(key) else {
            if required {
                findings.report(entry.line, format!("x-page has no `{key}`"));
            }
            return None;
        };
        match spec.at(from, field.node.str().unwrap_or_default()) {
            Ok(schema) => Some((field.line, schema.clone())),
            Err(why) => {
                findings.report(field.line, format!("x-page `{key}`: {why}"));
                None
            }
        }
    };
    let next = at("next", payload, true);
    let more = at("more", payload, false);
    let items = at("items", payload, true);
    let element = items.as_ref().and_then(|(_, items)| items.get("items"));
    let element = element.and_then(|element| spec.schema(element));
    if let Some(element) = element {
        at("item", element, false);
    }
    for (found, wanted, key) in
        [(next, "string", "next"), (more, "boolean", "more"), (items, "array", "items")]
    {
        if let Some((line, schema)) = found
            && (schema.text("type") != Some(wanted) || schema.get("enum").is_some())
        {
            findings.report(line, format!("x-page `{key}` must have the type {wanted}"));
        }
    }
    let line = page.entry("send").map_or(entry.line, |field| field.line);
    match page.text("send").and_then(Send::parse) {
        Some(Send::Query(name)) => {
            let parameters = model::raw_parameters(spec, operation);
            if !parameters.iter().any(|parameter| {
                parameter.text("in") == Some("query")
                    && parameter.text("name") == Some(&name)
                    && parameter.get("schema").is_some_and(|schema| is_text(spec, schema))
            }) {
                findings.report(
                    line,
                    format!("x-page `send`: no query parameter `{name}` of type string"),
                );
            }
        }
        Some(Send::Body(name)) => {
            let property = body_property(spec, operation, &name);
            if !property.is_some_and(|property| is_text(spec, property)) {
                findings.report(
                    line,
                    format!(
                        "x-page `send`: no property `{name}` of type string in the request body"
                    ),
                );
            }
        }
        None => findings.report(line, "x-page `send` must be `query.NAME` or `body.NAME`"),
    }
}

fn is_text(spec: &Spec, schema: &Node) -> bool {
    spec.schema(schema)
        .is_some_and(|schema| schema.text("type") == Some("string") && schema.get("enum").is_none())
}

fn sends_cursor(spec: &Spec, operation: &RawOperation<'_>) -> bool {
    let parameters = model::raw_parameters(spec, operation);
    parameters.iter().any(|parameter| parameter.text("name") == Some("cursor"))
        || body_property(spec, operation, "token").is_some()
}

fn body_property<'a>(spec: &'a Spec, operation: &RawOperation<'a>, name: &str) -> Option<&'a Node> {
    let body = spec.resolve(operation.node.get("requestBody")?)?;
    let (_, media) = model::generated_media(body)?;
    spec.at(spec.schema(media.get("schema")?)?, name).ok()
}
