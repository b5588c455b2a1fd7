//! Rules for all hand-written files of the workspace.

use crate::sources::{is_generated, sources};

/// Asserts that `fault` finds nothing in the files with an extension.
fn check(extension: &str, fault: impl Fn(&str, &str) -> Option<String>) {
    let sources = sources(extension).unwrap();
    assert!(!sources.is_empty());
    let faults = sources.iter().filter_map(|(name, text)| {
        let fault = fault(name, text)?;
        Some(format!("{name}: {fault}"))
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Returns the lines for which `is_fault` returns `true`, with their numbers.
fn lines(text: &str, is_fault: impl Fn(&str) -> bool) -> Option<String> {
    let lines = text.lines().enumerate().filter(|(_, line)| is_fault(line));
    let lines: Vec<String> = lines.map(|(at, line)| format!("{}: {line}", at + 1)).collect();
    (!lines.is_empty()).then(|| lines.join(", "))
}

#[test]
fn source_files_start_with_documentation() {
    check("rs", |name, text| {
        let starts = if is_generated(name) {
            text.lines().next().is_some_and(|first| first.contains("`cargo xtask generate`"))
        } else {
            text.starts_with("//!") || text.starts_with("#![doc")
        };
        (!starts).then(|| "must start with `//!`, or name the command that writes it".to_owned())
    });
}

#[test]
fn files_have_less_than_500_lines() {
    check("rs", |name, text| {
        let count = text.lines().count();
        (!is_generated(name) && count >= 500).then(|| format!("{count} lines"))
    });
}

#[test]
fn paths_of_the_checkout_are_not_compiled_in() {
    // Checkouts that share a target folder share the compiled programs and tests.
    let macro_call = ["env!(\"CARGO_", "MANIFEST_DIR"].concat();
    check("rs", |_, text| lines(text, |line| line.contains(&macro_call)));
}

#[test]
fn sources_have_no_to_do_comments() {
    // Concatenated, so that this file contains neither.
    let words = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    check("rs", |_, text| lines(text, |line| words.iter().any(|word| line.contains(word))));
}

#[test]
fn files_have_no_trailing_white_space_and_end_with_a_line_end() {
    for extension in ["rs", "toml", "yaml"] {
        check(extension, |_, text| lines(text, |line| line.ends_with([' ', '\t'])));
        check(extension, |_, text| {
            (!text.is_empty() && !text.ends_with('\n')).then(|| "no line end at the end".to_owned())
        });
    }
}

#[test]
fn crates_inherit_the_lints_of_the_workspace() {
    check("toml", |_, text| {
        let inherits = text.contains("\n[lints]\nworkspace = true\n");
        (text.contains("[package]") && !inherits)
            .then(|| "no `[lints] workspace = true`".to_owned())
    });
}
