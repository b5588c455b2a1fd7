//! Writes the documentation of operations and of their requests.

use heck::ToSnakeCase;
use syn::{Attribute, parse_quote};

use super::{lists::completed_by, owned_argument, request::Request};
use crate::model::Parameter;

/// Returns the documentation of the client's method.
pub(super) fn method(request: &Request<'_>, sending: &str) -> String {
    let operation = request.operation;
    let scopes = operation
        .scopes
        .iter()
        .map(|set| set.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and "));
    let mut text = format!(
        "{}.\n\n{}\n\n- Request: `{} {}`\n- Scopes: {}\n- Evidence: {}\n- Retry safety: {}\n\n",
        third_person(&operation.summary),
        operation.description,
        operation.method,
        operation.path,
        scopes.collect::<Vec<_>>().join(", or "),
        evidence(&operation.confidence),
        retry_safety(&operation.retry),
    );
    let required = request.inputs().filter(|input| input.required).map(line);
    text.push_str(&list("Parameters:", required.collect()));
    if !optional(request).is_empty() {
        text.push_str(&format!("Methods of [`{}`] set optional parameters.\n\n", request.ident()));
    }
    text + sending
}

/// Returns the documentation of the request: its optional parameters, and how it is sent.
pub(super) fn alias(request: &Request<'_>, sending: &str) -> String {
    let mut summary = third_person(&request.operation.summary);
    summary[..1].make_ascii_lowercase();
    let id = &request.operation.id;
    let start = format!("A request that {summary}.\n\n[`Client::{id}`] returns it.\n\n");
    start + &list("Optional parameters:", optional(request)) + sending
}

/// Returns the lines of the optional parameters.
fn optional(request: &Request<'_>) -> Vec<String> {
    let page_size = request.inputs().find(|input| request.is_page_size(input));
    let page_size =
        page_size.map(|size| format!("- [`page_size`](Request::page_size): {}", size.description));
    request.optional().map(line).chain(page_size).collect()
}

/// Returns the ways to send a request.
pub(super) fn sending(request: &Request<'_>, requests: &[Request<'_>]) -> String {
    let is_paged = request.operation.page.is_some();
    let ways = [
        (is_paged, "[`items`](Request::items) or [`pages`](Request::pages) for the whole list"),
        (request.lookup().is_some(), "[`lookup`](Request::lookup) for any number of IDs"),
        (request.operation.appends, "[`append`](Request::append) for a list of any length"),
        (true, "[`fetch`](Request::fetch) for the content of one response"),
        (true, "[`send`](Request::send) for the response with its status and headers"),
    ];
    let ways = ways.into_iter().filter_map(|(applies, way)| applies.then_some(way));
    let mut text = format!("Ways to send: {}.\n", ways.collect::<Vec<_>>().join(", "));
    if let Some((lookup, _)) = completed_by(request, requests) {
        // Some descriptions already say which fields the items have.
        let short = if request.operation.description.contains("are short") {
            ""
        } else {
            "The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the \
             ISRC of a track. "
        };
        text.push_str(&format!(
            "\n{short}[`hydrate`](crate::Items::hydrate) completes the items with `{}`.\n",
            lookup.operation.id
        ));
    }
    text
}

fn list(title: &str, lines: Vec<String>) -> String {
    if lines.is_empty() { String::new() } else { format!("{title}\n\n{}\n\n", lines.join("\n")) }
}

fn line(input: &Parameter) -> String {
    let name = match &input.argument {
        Some(argument) => owned_argument(argument).to_string(),
        None => input.name.to_snake_case(),
    };
    let maximum = input.maximum.map(|maximum| format!(" (at most {maximum})")).unwrap_or_default();
    format!("- `{name}`{maximum}: {}", input.description)
}

/// `Get an album` is `Gets an album`.
fn third_person(summary: &str) -> String {
    let summary = summary.trim_end_matches('.');
    let (verb, rest) = summary.split_once(' ').unwrap_or((summary, ""));
    let ending = if verb.ends_with(['h', 's']) { "es" } else { "s" };
    format!("{verb}{ending} {rest}")
}

fn evidence(confidence: &str) -> &'static str {
    match confidence {
        "documented" => "documented. Amazon's documentation states this path.",
        "cited" => {
            "cited. Others quote this path from Amazon's documentation, so details may differ."
        }
        "observed" => {
            "observed. Public client code sends this request, but Amazon does not document its path. It may change \
             without notice."
        }
        _ => {
            "unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. \
             The operation needs the feature `unverified`."
        }
    }
}

fn retry_safety(retry: &str) -> &'static str {
    match retry {
        "safe" => "safe. The request changes nothing, so it can be retried after any failure.",
        "idempotent" => {
            "idempotent. Sending it again has no further effect, so it can be retried after any failure."
        }
        _ => {
            "not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice."
        }
    }
}

/// Returns one attribute for each line.
pub(super) fn attributes(text: &str) -> Vec<Attribute> {
    let line = |line: &str| -> Attribute {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        parse_quote!(#[doc = #line])
    };
    text.trim_end().lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_in_the_third_person() {
        for (summary, wanted) in [
            ("Get a jar.", "Gets a jar"),
            ("Search for pebbles", "Searches for pebbles"),
            ("Unfollow a show", "Unfollows a show"),
        ] {
            assert_eq!(third_person(summary), wanted);
        }
    }
}
