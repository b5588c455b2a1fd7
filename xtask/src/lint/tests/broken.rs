//! Broken documents: the linter reports findings and does not panic.

use super::*;

/// Returns about `count` positions, evenly spread over `length`.
fn positions(length: usize, count: usize) -> impl Iterator<Item = usize> {
    (0..=count).map(move |step| step * (length - 1) / count)
}

#[test]
fn missing_lines_and_cut_files_do_not_panic() {
    let real = std::fs::read_to_string(generate::spec_path()).unwrap();
    for (text, count) in [(TINY.as_str(), 160), (real.as_str(), 20)] {
        let lines: Vec<&str> = text.lines().collect();
        for at in positions(lines.len(), count) {
            problems(&[&lines[..at], &lines[at + 1..]].concat().join("\n"));
        }
        for at in positions(text.len(), count) {
            problems(text.get(..at).unwrap_or_default());
        }
    }
}

#[test]
fn values_of_another_type_do_not_panic() {
    let values = ["", "7", "true", "text", "[1, [2], {}]", "{ $ref: 3, items: [], properties: 1 }"];
    let lines: Vec<&str> = TINY.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let Some((key, _)) = line.split_once(": ") else { continue };
        // A different value for each line; every value for every line would take seconds.
        let changed = format!("{key}: {}", values[at % values.len()]);
        let mut lines = lines.clone();
        lines[at] = &changed;
        problems(&lines.join("\n"));
    }
}

#[test]
fn other_documents_have_findings() {
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for text in [
        "",
        "\u{0}",
        "\u{feff}",
        "null",
        "7",
        "- a",
        "openapi",
        "{}",
        "%",
        "&a [*a]",
        "!!binary x",
        "paths: { /a: { get: 1 } }",
        "paths: { /a: { get: { responses: [], parameters: {}, security: {}, x-page: [] } } }",
        "components: { schemas: [1] }",
        "components: { schemas: { A: { $ref: '#/components/schemas/A' } } }",
        "components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/A' }] } } }",
        "components: { schemas: { A: { items: { properties: { a: { items: 1 } } } } } }",
        "a: &a\n  b: *a\n",
        "a: 'b",
        "---\n...\n---\n",
        &deep,
    ] {
        assert!(!problems(text).is_empty(), "{text:?}");
    }
}
