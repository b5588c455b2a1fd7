//! The documentation of operations: what one does, what it needs, what is known about it, and how it is sent.

use std::fmt::Write as _;

use heck::ToSnakeCase;
use syn::{Attribute, parse_quote};

use super::{
    client::is_page,
    parameters::{
        Request,
        lists::{Lookups, PAGE_SIZE},
    },
};
use crate::model::{Operation, Parameter};

/// How an operation can be sent.
#[derive(Debug, Default)]
pub(super) struct Ways {
    is_list: bool,
    is_lookup: bool,
    is_append: bool,
    /// The lookup that completes the items.
    completed_by: Option<String>,
}

impl Ways {
    pub(super) fn of(request: &Request<'_>, lookups: &Lookups<'_>) -> Result<Self, String> {
        Ok(Self {
            is_list: request.operation.page.is_some(),
            is_lookup: request.looked_up()?.is_some(),
            // The one method of requests that is written by hand for an operation: `append.rs` of the bindings.
            is_append: request.operation.id == "add_playlist_tracks",
            completed_by: lookups.of_items(request)?.map(str::to_owned),
        })
    }

    fn text(&self) -> String {
        let mut ways = Vec::new();
        if self.is_list {
            ways.push("[`items`](Request::items) or [`pages`](Request::pages) for the whole list");
        }
        if self.is_lookup {
            ways.push("[`lookup`](Request::lookup) for any number of IDs");
        }
        if self.is_append {
            ways.push("[`append`](Request::append) for any number of tracks");
        }
        ways.push("[`fetch`](Request::fetch) for the content of one response");
        ways.push("[`send`](Request::send) for the response with its status and headers");
        let mut text = format!("Ways to send: {}.\n", ways.join(", "));
        if let Some(id) = &self.completed_by {
            let _ = write!(
                text,
                "\nLists carry short entries: ID, title or name, and URL. Every other field may be empty, e.g. ISRC and \
                 duration of a track. [`hydrate`](crate::Items::hydrate) completes them by `{id}`, as far as it finds them.\n"
            );
        }
        text
    }
}

/// The documentation of the client's method.
pub(super) fn method(operation: &Operation, ways: &Ways) -> String {
    let Operation { method, path, summary, description, .. } = operation;
    let mut text = format!("{}.\n\n{}\n\n", third_person(summary), description.trim());
    if operation.is_unverified() {
        text.push_str(
            "**Nobody has confirmed the path, which may return 404.** Needs the feature `unverified`.\n\n",
        );
    }
    let _ = writeln!(text, "- Request: `{method} {path}`");
    let _ = writeln!(text, "- Scopes: {}", scopes(operation));
    let _ = writeln!(text, "- Evidence: {} ({})", operation.confidence, operation.source);
    let _ = writeln!(text, "- Retries: {}", retry(operation));
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let required: Vec<String> = required.map(parameter_line).collect();
    let properties = operation.body.iter().flat_map(|body| &body.properties);
    let properties = properties
        .filter(|property| property.required)
        .map(|property| format!("- `{}`: {}", argument_name(property), property.description));
    let lines: Vec<String> = required.into_iter().chain(properties).collect();
    if !lines.is_empty() {
        let _ = write!(text, "\nArguments:\n\n{}\n", lines.join("\n"));
    }
    text.push('\n');
    text.push_str(&ways.text());
    text
}

/// The documentation of the request: its setters, and how it is sent.
pub(super) fn alias(request: &Request<'_>, ways: &Ways) -> String {
    let operation = request.operation;
    let id = &operation.id;
    let mut text =
        format!("A request of [`{id}`](Client::{id}): {}.\n\n", lower(&operation.summary));
    let own: Vec<&Parameter> = request.own().filter(|parameter| !parameter.required).collect();
    let mut lines: Vec<String> = own
        .iter()
        .filter(|parameter| !is_page(request, &parameter.name))
        .map(|parameter| parameter_line(parameter))
        .collect();
    let properties = operation.body.iter().flat_map(|body| &body.properties);
    let optional =
        properties.filter(|property| !property.required && !is_page(request, &property.name));
    lines.extend(optional.map(|property| {
        format!("- `{}`: {}", property.name.to_snake_case(), property.description)
    }));
    let in_query = own.iter().map(|parameter| (&parameter.name, &parameter.description));
    let in_body = operation.body.iter().flat_map(|body| &body.properties);
    let in_body = in_body.map(|property| (&property.name, &property.description));
    let size = in_query.chain(in_body).find(|(name, _)| *name == PAGE_SIZE);
    if let Some((_, description)) = size.filter(|_| operation.page.is_some()) {
        lines.push(format!("- [`page_size`](Request::page_size): {description}"));
    }
    if !lines.is_empty() {
        let _ = write!(text, "Optional:\n\n{}\n\n", lines.join("\n"));
    }
    text.push_str(&ways.text());
    text
}

/// The name of the argument that a required property of a body is.
fn argument_name(property: &crate::model::Property) -> String {
    match &property.argument {
        Some(argument) => super::owned_argument(argument).to_string(),
        None => property.name.to_snake_case(),
    }
}

/// `Get an album` is `Gets an album`.
fn third_person(summary: &str) -> String {
    let summary = summary.trim_end_matches('.');
    let (verb, rest) = summary.split_once(' ').unwrap_or((summary, ""));
    let ending = match verb {
        _ if verb.ends_with("ch") || verb.ends_with("sh") || verb.ends_with('s') => "es",
        _ => "s",
    };
    format!("{verb}{ending} {rest}")
}

fn lower(summary: &str) -> String {
    let mut letters = summary.trim_end_matches('.').chars();
    letters.next().map(char::to_lowercase).into_iter().flatten().chain(letters).collect()
}

fn scopes(operation: &Operation) -> String {
    let sets = operation
        .scopes
        .iter()
        .map(|set| set.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and "));
    sets.collect::<Vec<_>>().join(", or ")
}

fn retry(operation: &Operation) -> &'static str {
    match operation.retry.as_str() {
        "safe" => "safe, it changes nothing",
        "idempotent" => "idempotent, twice leaves the same as once",
        _ => "never if the outcome is unknown, twice is not the same as once",
    }
}

fn parameter_line(parameter: &Parameter) -> String {
    let Parameter { name, location, description, .. } = parameter;
    let rust = name.to_snake_case();
    let mut line = format!("- `{rust}`");
    if rust != *name {
        let _ = write!(line, " (sent as {location} `{name}`)");
    }
    if let Some(maximum) = parameter.maximum {
        let _ = write!(line, ", at most {maximum}");
    }
    let _ = write!(line, ": {description}");
    line
}

/// One attribute for each line.
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
    use crate::golden::{TINY_BINDINGS, tiny};

    #[test]
    fn a_method_documents_needs_evidence_retries_and_ways_to_send() {
        let client = &TINY_BINDINGS["client.rs"];
        for line in [
            "    /// Gets several jars.\n",
            "    /// - Request: `GET /jars`\n",
            "    /// - Scopes: `tiny:read`, or `tiny:write` and `tiny:read`\n",
            "    /// - Evidence: documented (the label | on the jar)\n",
            "    /// - Retries: safe, it changes nothing\n",
            "    /// - `ids`, at most 5: Which jars.\n",
            "    /// Ways to send: [`lookup`](Request::lookup) for any number of IDs, ",
            "    /// Lists carry short entries: ID, title or name, and URL. ",
            "[`hydrate`](crate::Items::hydrate) completes them by `get_jars`",
            "    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, ",
        ] {
            assert!(client.contains(line), "{line}: {client}");
        }
    }

    #[test]
    fn an_unverified_operation_says_so() {
        let (_, operations) = tiny();
        let operation = operations.iter().find(|operation| operation.id == "weigh_jar").unwrap();
        let text = method(operation, &Ways::default());
        assert!(
            text.contains("**Nobody has confirmed the path, which may return 404.**"),
            "{text}"
        );
        assert!(text.contains("\n- `id`: ID of the jar.\n- `since`: When the scales"), "{text}");
    }

    #[test]
    fn an_alias_documents_its_setters() {
        let client = &TINY_BINDINGS["client.rs"];
        for line in [
            "/// A request of [`update_jar`](Client::update_jar): change a jar.\n",
            "/// - `colour`: New colour.\n",
            "/// - [`page_size`](Request::page_size): Pebbles per page.\n",
        ] {
            assert!(client.contains(line), "{line}: {client}");
        }
    }

    #[test]
    fn summaries_are_told_in_the_third_person() {
        for (summary, wanted) in [
            ("Get a jar.", "Gets a jar"),
            ("Search for pebbles", "Searches for pebbles"),
            ("Unfollow a show", "Unfollows a show"),
        ] {
            assert_eq!(third_person(summary), wanted);
        }
    }
}
