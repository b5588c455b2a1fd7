//! Rules for all hand-written files of the workspace.

use crate::sources::{is_generated, sources};

/// Fails with all of `faults`.
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn source_files_start_with_documentation() {
    let sources = sources("rs").unwrap();
    let silent = sources.iter().filter(|(name, text)| {
        !is_generated(name) && !text.starts_with("//!") && !text.starts_with("#![doc")
    });
    none(&silent.map(|(name, _)| format!("{name}: must start with `//!`")).collect::<Vec<_>>());
}

#[test]
fn files_have_less_than_500_lines() {
    let sources = sources("rs").unwrap();
    let long =
        sources.iter().filter(|(name, text)| !is_generated(name) && text.lines().count() >= 500);
    none(
        &long
            .map(|(name, text)| format!("{name}: {} lines", text.lines().count()))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn sources_have_no_to_do_comments() {
    // Concatenated, so that this file contains neither.
    let words = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    let mut faults = Vec::new();
    for (name, text) in sources("rs").unwrap() {
        for (at, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                faults.push(format!("{name}:{}: {}", at + 1, line.trim()));
            }
        }
    }
    none(&faults);
}

#[test]
fn files_have_no_trailing_white_space_and_end_with_a_line_end() {
    let mut faults = Vec::new();
    for (name, text) in
        ["rs", "toml", "yaml"].into_iter().flat_map(|extension| sources(extension).unwrap())
    {
        if !text.is_empty() && !text.ends_with('\n') {
            faults.push(format!("{name}: no line end at the end"));
        }
        for (at, line) in text.lines().enumerate() {
            if line.ends_with([' ', '\t']) {
                faults.push(format!("{name}:{}: white space at the end", at + 1));
            }
        }
    }
    none(&faults);
}

#[test]
fn generated_files_name_the_command_that_writes_them() {
    let sources = sources("rs").unwrap();
    let generated: Vec<_> = sources.iter().filter(|(name, _)| is_generated(name)).collect();
    assert!(!generated.is_empty());
    let silent = generated.iter().filter(|(_, text)| {
        !text.lines().next().is_some_and(|first| first.contains("`cargo xtask generate`"))
    });
    none(
        &silent
            .map(|(name, _)| format!("{name}: first line must name the command"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn crates_inherit_the_lints_of_the_workspace() {
    let manifests = sources("toml").unwrap();
    let crates = manifests.iter().filter(|(_, text)| text.contains("[package]"));
    let faults = crates.filter(|(_, text)| !text.contains("\n[lints]\nworkspace = true\n"));
    none(
        &faults
            .map(|(name, _)| format!("{name}: no `[lints] workspace = true`"))
            .collect::<Vec<_>>(),
    );
}
