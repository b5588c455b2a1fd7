//! Rules for request and response bodies.

use std::collections::BTreeSet;

use crate::{
    findings::Findings,
    model::{self, FORM, JSON},
    spec::{NO_CONTENT, RawOperation, Spec},
    yaml::Entry,
};

pub(super) fn inspect(spec: &Spec, findings: &mut Findings) {
    for operation in spec.operations() {
        if let Some(body) = operation.node.entry("requestBody") {
            request(spec, &operation, body, findings);
        }
        match operation.node.entry("responses") {
            Some(responses) => self::responses(spec, &operation, responses, findings),
            None => {
                findings.report(operation.line, format!("{} has no responses", operation.name()));
            }
        }
    }
}

fn request(spec: &Spec, operation: &RawOperation<'_>, entry: &Entry, findings: &mut Findings) {
    let report = |findings: &mut Findings, line, message: &str| {
        findings.report(line, format!("request body of {}: {message}", operation.name()));
    };
    let Some(body) = spec.resolve(&entry.node) else { return };
    if !body.is_true("required") {
        report(findings, entry.line, "must have `required: true`: the generator always sends it");
    }
    let content = body.entries_of("content");
    if content.is_empty() {
        report(findings, entry.line, "has no content");
    }
    for media in content {
        if media.key != JSON && media.key != FORM {
            let message =
                format!("the generator cannot send `{}`, only {JSON} and {FORM}", media.key);
            report(findings, media.line, &message);
        }
        match media.node.get("schema") {
            None => report(findings, media.line, "has no schema"),
            Some(schema) if schema.text("$ref").is_none() => {
                report(findings, schema.line, "its schema must be a named component");
            }
            Some(_) => {}
        }
        if let Some(encoding) = media.node.entry("encoding") {
            report(findings, encoding.line, "the generator does not support `encoding`");
        }
    }
    if content.len() > 1 && model::generated_media(body).is_none() {
        let message =
            "several media types: `x-generate` must name the one that code is generated for";
        report(findings, entry.line, message);
    }
}

fn responses(
    spec: &Spec,
    operation: &RawOperation<'_>,
    responses: &Entry,
    findings: &mut Findings,
) {
    let report = |findings: &mut Findings, line, message: &str| {
        findings.report(line, format!("responses of {}: {message}", operation.name()));
    };
    let is_unknown = operation.node.text("x-payload") == Some("none");
    if let Some(range) = responses.node.entry("2XX")
        && is_unknown
        && responses.node.get(NO_CONTENT).is_none()
    {
        report(findings, range.line, "2XX may be a 204 without a body, so describe 204 too");
    }
    let mut successes = Vec::new();
    let mut errors = Vec::new();
    for entry in responses.node.entries() {
        if entry.key == NO_CONTENT {
            if content(spec, operation, entry, findings).is_some() || !is_unknown {
                report(findings, entry.line, "a 204 has no body, so it needs `x-payload: none`");
            }
            continue;
        }
        let list = match entry.key.as_bytes() {
            [b'2', _, _] => &mut successes,
            [b'4' | b'5', _, _] => &mut errors,
            _ if entry.key == "default" => {
                report(findings, entry.line, "no `default`: list 4XX and 5XX");
                continue;
            }
            _ => {
                let message =
                    format!("`{}` is not a status that the generator supports", entry.key);
                report(findings, entry.line, &message);
                continue;
            }
        };
        list.push((entry.line, content(spec, operation, entry, findings)));
    }
    if successes.is_empty() {
        report(findings, responses.line, "no success response");
    }
    for (kind, list) in [("success", &successes), ("error", &errors)] {
        let bodies: BTreeSet<&Option<String>> = list.iter().map(|(_, body)| body).collect();
        if bodies.len() > 1 {
            let line = list.last().map_or(responses.line, |(line, _)| *line);
            let message = format!(
                "two {kind} bodies: the generator takes one for all {kind} statuses, or none"
            );
            report(findings, line, &message);
        }
    }
    for status in ["4XX", "5XX"] {
        if responses.node.get(status).is_none() {
            report(findings, responses.line, &format!("{status} is missing"));
        }
    }
}

/// Returns the schema as text, which identifies a body; `None` if there is no content.
fn content(
    spec: &Spec,
    operation: &RawOperation<'_>,
    entry: &Entry,
    findings: &mut Findings,
) -> Option<String> {
    let report = |findings: &mut Findings, line, message: &str| {
        let message = format!("response {} of {}: {message}", entry.key, operation.name());
        findings.report(line, message);
    };
    let response = spec.resolve(&entry.node)?;
    if response.text("description").is_none() {
        report(findings, entry.line, "has no description");
    }
    let content = response.get("content")?;
    match content.entries() {
        [media] if media.key == JSON => {
            let Some(schema) = media.node.get("schema") else {
                report(findings, media.line, "JSON without a schema");
                return None;
            };
            if schema.text("$ref").is_none() {
                report(findings, schema.line, "its schema must be a named component");
            }
            Some(schema.to_json().to_string())
        }
        [media] => {
            let message = format!("`{}` would be read as raw bytes: only {JSON}", media.key);
            report(findings, media.line, &message);
            None
        }
        _ => {
            report(findings, entry.line, "must have one media type");
            None
        }
    }
}
