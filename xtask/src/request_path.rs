//! Checks the list "Path of one request" in ARCHITECTURE.md: each line names a file and functions in it.

use std::{collections::BTreeSet, fs};

use crate::sources::workspace_root;

/// The heading above the list, in lower case.
const HEADING: &str = "path of one request";
/// The most hand-written files on the path, and the most of them in the bindings.
const MOST_FILES: usize = 12;
const MOST_IN_BINDINGS: usize = 4;
const BINDINGS: &str = "crates/amazon-music-api/";

/// Returns the files and functions of the list: lines such as `` 1. `crates/a/src/b.rs: send, attempt` ``.
fn listed(document: &str) -> Vec<(&str, Vec<&str>)> {
    let after = document
        .lines()
        .skip_while(|line| !(line.starts_with('#') && line.to_lowercase().contains(HEADING)));
    let section = after.skip(1).take_while(|line| !line.starts_with('#'));
    section
        .filter_map(|line| {
            let (file, functions) = line.split('`').nth(1)?.split_once(": ")?;
            file.ends_with(".rs").then(|| (file, functions.split(',').map(str::trim).collect()))
        })
        .collect()
}

/// Returns the functions of the list that do not exist. `text` reads a file by its path.
fn missing(document: &str, text: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut missing = Vec::new();
    for (file, functions) in listed(document) {
        let text = text(file).unwrap_or_default();
        for function in functions {
            // `Request::fetch` is the function `fetch`.
            let name = function.rsplit("::").next().unwrap_or(function);
            if !["(", "<"].iter().any(|end| text.contains(&format!("fn {name}{end}"))) {
                missing.push(format!("{file}: {name}"));
            }
        }
    }
    missing
}

#[test]
fn the_path_of_one_request_exists_and_is_short() {
    let text = |file: &str| fs::read_to_string(workspace_root().join(file)).ok();
    let document = text("ARCHITECTURE.md").unwrap();
    assert_eq!(missing(&document, text), [""; 0]);
    let files: BTreeSet<&str> = listed(&document).into_iter().map(|(file, _)| file).collect();
    let in_bindings = files.iter().filter(|file| file.starts_with(BINDINGS)).count();
    assert!(!files.is_empty() && files.len() <= MOST_FILES, "{files:?}");
    assert!(in_bindings <= MOST_IN_BINDINGS, "{files:?}");
}

#[test]
fn missing_files_and_functions_are_found() {
    let list = "# A
`x.rs: not_in_the_list`
## The path of one request
Text.
1. `a.rs: Request::fetch, send, absent`: explanation
2. `b.rs: wait` `more`
## Next
`y.rs: y`
";
    let text = |file: &str| (file == "a.rs").then(|| "fn fetch(self) pub fn send<T>()".to_owned());
    assert_eq!(missing(list, text), ["a.rs: absent", "b.rs: wait"]);
}
