//! The links and resource names of the fixtures and of pasted text, parsed and printed.

use amazon_music::links::{Link, Mrn};
use serde_json::Value;

use crate::fixtures;

/// Passes each text in a document to `see`, with its key.
fn texts<'a>(value: &'a Value, key: &str, see: &mut impl FnMut(&str, &'a str)) {
    match value {
        Value::String(text) => see(key, text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, key, see)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| texts(value, key, see)),
        _ => {}
    }
}

/// Every text of every response for which `wanted` is true of its key and itself.
fn of_all_responses(wanted: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for case in fixtures::all() {
        texts(&case.json(), "", &mut |key, text| {
            if wanted(key, text) {
                found.push(text.to_owned());
            }
        });
    }
    assert!(found.len() > 50, "only {} found", found.len());
    found
}

#[test]
fn pasted_text_parses_to_its_link() {
    for line in include_str!("../fixtures/links.tsv").lines().skip(1) {
        let (text, expected) = line.split_once('\t').unwrap();
        let found = match text.replace("\\n", "\n").parse::<Link>() {
            Ok(link) => link.to_string(),
            Err(error) if error.is_short_link() => "short link".to_owned(),
            Err(_) => "none".to_owned(),
        };
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn the_links_of_every_response_parse_and_print_as_the_service_writes_them() {
    // The documented example of an artist without an ID.
    let without_id = "https://music.amazon.com/artists/";
    let links = of_all_responses(|key, text| {
        key == "url" && text.starts_with("https://music.amazon.") && text != without_id
    });
    for text in links {
        let link: Link = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(link.to_string(), text);
    }
}

#[test]
fn the_resource_names_of_every_response_parse_and_have_links() {
    for text in of_all_responses(|_, text| text.starts_with("mrn:")) {
        let mrn: Mrn = text.parse().unwrap();
        let link: Link = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(link.mrn(), Some(mrn));
    }
}
