//! Documents that are not what they should be. Whatever is read, the linter reports and lives.

use super::*;

/// The spec of the service: long, and with everything in it.
fn real() -> String {
    std::fs::read_to_string(&generate::specs()[0]).unwrap()
}

/// About `count` places, evenly spread over `length`, the first and the last among them.
fn places(length: usize, count: usize) -> impl Iterator<Item = usize> {
    (0..=count).map(move |step| step * (length - 1) / count)
}

#[test]
fn a_line_less_is_no_panic() {
    let text = real();
    let lines: Vec<&str> = text.lines().collect();
    for at in places(lines.len(), 20) {
        let mut fewer = lines.clone();
        fewer.remove(at);
        problems(&fewer.join("\n"));
    }
}

#[test]
fn a_line_less_in_the_tiny_spec_is_no_panic() {
    let lines: Vec<&str> = TINY.lines().collect();
    for at in places(lines.len(), 160) {
        let mut fewer = lines.clone();
        fewer.remove(at);
        problems(&fewer.join("\n"));
    }
}

#[test]
fn a_file_cut_short_is_no_panic() {
    let text = real();
    for at in places(text.len(), 20) {
        problems(text.get(..at).unwrap_or_default());
    }
    for at in places(TINY.len(), 100) {
        problems(TINY.get(..at).unwrap_or_default());
    }
}

#[test]
fn any_value_may_be_of_another_kind() {
    let values = ["", "7", "true", "text", "[1, [2], {}]", "{ $ref: 3, items: [], properties: 1 }"];
    let lines: Vec<&str> = TINY.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let Some((key, _)) = line.split_once(": ") else { continue };
        // Each line with another value than its neighbours; all of them with all would take seconds.
        let changed = format!("{key}: {}", values[at % values.len()]);
        let mut lines = lines.clone();
        lines[at] = &changed;
        problems(&lines.join("\n"));
    }
}

#[test]
fn what_is_not_a_spec_is_a_finding() {
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
