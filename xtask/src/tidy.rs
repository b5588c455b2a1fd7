//! What holds for every file of the workspace that is written by hand.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::generate::workspace_root;

/// Folders that hold no sources, and the one whose files are for comparison only.
const SKIPPED: [&str; 3] = ["target", ".git", "golden"];

/// Source files and manifests, with their paths in the workspace and their texts.
pub(crate) fn files(extension: &str) -> Vec<(String, String)> {
    let root = workspace_root();
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !SKIPPED.iter().any(|name| path.ends_with(name)) {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push((name(&root, &path), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "looked in the wrong place: {}", root.display());
    found
}

fn name(root: &Path, path: &Path) -> String {
    let parts: PathBuf = path.strip_prefix(root).unwrap().components().collect();
    parts.to_string_lossy().replace('\\', "/")
}

fn is_generated(name: &str) -> bool {
    name.contains("/generated/")
}

/// Fails with all of `faults`.
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_source_file_says_what_lives_in_it() {
    let sources = files("rs");
    let silent = sources.iter().filter(|(name, text)| {
        !is_generated(name) && !text.starts_with("//!") && !text.starts_with("#![doc")
    });
    none(&silent.map(|(name, _)| format!("{name}: must start with `//!`")).collect::<Vec<_>>());
}

#[test]
fn files_are_short_enough_to_be_read() {
    let sources = files("rs");
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
    for (name, text) in files("rs") {
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
    for (name, text) in ["rs", "toml", "yaml"].into_iter().flat_map(files) {
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
    let sources = files("rs");
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
    let manifests = files("toml");
    let crates = manifests.iter().filter(|(_, text)| text.contains("[package]"));
    let faults = crates.filter(|(_, text)| !text.contains("\n[lints]\nworkspace = true\n"));
    none(
        &faults
            .map(|(name, _)| format!("{name}: no `[lints] workspace = true`"))
            .collect::<Vec<_>>(),
    );
}
