//! What holds for every file of the workspace that is written by hand.

use crate::sources::{is_generated, sources};

/// Fails with all of `faults`.
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_source_file_says_what_lives_in_it() {
    let sources = sources("rs").unwrap();
    let silent = sources.iter().filter(|(name, text)| {
        !is_generated(name) && !text.starts_with("//!") && !text.starts_with("#![doc")
    });
    none(&silent.map(|(name, _)| format!("{name}: must start with `//!`")).collect::<Vec<_>>());
}

#[test]
fn files_are_short_enough_to_be_read() {
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
fn nothing_is_left_to_be_done_in_the_sources() {
    // Put together here, so that this file has neither word.
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
fn no_line_ends_in_white_space_and_every_file_in_a_line_end() {
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
fn every_crate_has_the_lints_of_the_workspace() {
    let manifests = sources("toml").unwrap();
    let crates = manifests.iter().filter(|(_, text)| text.contains("[package]"));
    let faults = crates.filter(|(_, text)| !text.contains("\n[lints]\nworkspace = true\n"));
    none(
        &faults
            .map(|(name, _)| format!("{name}: no `[lints] workspace = true`"))
            .collect::<Vec<_>>(),
    );
}
