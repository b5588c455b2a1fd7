//! The list "Path of one request" in ARCHITECTURE.md: each line names a file and functions in it.

use std::collections::BTreeSet;

/// The heading above the list, in small letters.
const HEADING: &str = "path of one request";
/// How many files written by hand may be on the path, and how many of them in the bindings.
const MOST_FILES: usize = 12;
const MOST_IN_BINDINGS: usize = 4;
const BINDINGS: &str = "crates/amazon-music-api/";

/// The files and functions of the list: lines such as `` 1. `crates/a/src/b.rs: send, attempt` ``.
pub(crate) fn listed(document: &str) -> Vec<(String, Vec<String>)> {
    let after = document
        .lines()
        .skip_while(|line| !(line.starts_with('#') && line.to_lowercase().contains(HEADING)));
    let section = after.skip(1).take_while(|line| !line.starts_with('#'));
    section
        .filter_map(|line| {
            let (_, rest) = line.split_once('`')?;
            let (step, _) = rest.split_once('`')?;
            let (file, functions) = step.split_once(": ")?;
            let functions = functions.split(',').map(|name| name.trim().to_owned());
            file.ends_with(".rs").then(|| (file.to_owned(), functions.collect()))
        })
        .collect()
}

/// What is wrong with the list. `text` returns the text of a file by its path in the workspace.
pub(crate) fn faults(document: &str, text: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let steps = listed(document);
    let mut faults = Vec::new();
    if steps.is_empty() {
        faults.push(format!("there is no list under a heading \"{HEADING}\""));
    }
    for (file, functions) in &steps {
        let Some(text) = text(file) else {
            faults.push(format!("{file}: there is no such file"));
            continue;
        };
        for function in functions {
            // `Request::fetch` is the function `fetch`.
            let name = function.rsplit("::").next().unwrap_or(function);
            let is_there = ["(", "<"].iter().any(|end| text.contains(&format!("fn {name}{end}")));
            if !is_there {
                faults.push(format!("{file}: there is no function `{name}`"));
            }
        }
    }
    let files: BTreeSet<&String> = steps.iter().map(|(file, _)| file).collect();
    let in_bindings = files.iter().filter(|file| file.starts_with(BINDINGS)).count();
    if files.len() > MOST_FILES {
        faults.push(format!("{} files are on the path, more than {MOST_FILES}", files.len()));
    }
    if in_bindings > MOST_IN_BINDINGS {
        faults.push(format!(
            "{in_bindings} files of the bindings are on the path, more than {MOST_IN_BINDINGS}"
        ));
    }
    faults
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::generate::workspace_root;

    #[test]
    fn the_path_of_one_request_is_described_as_it_is() {
        let text = |file: &str| fs::read_to_string(workspace_root().join(file)).ok();
        let document = text("ARCHITECTURE.md").unwrap();
        assert_eq!(faults(&document, text), [""; 0]);
    }

    const LIST: &str = "# A
`crates/x/src/x.rs: not_in_the_list`
## The path of one request
Text.
1. `crates/amazon-music-api/src/a.rs: Request::fetch, send`: what it does
2. `crates/b/src/b.rs: wait` `more`
## Next
`crates/y/src/y.rs: y`
";

    fn found(list: &str) -> Vec<String> {
        faults(list, |file| match file {
            "crates/amazon-music-api/src/a.rs" => {
                Some("fn fetch(self) pub fn send<T>()".to_owned())
            }
            "crates/b/src/b.rs" => Some("async fn wait(".to_owned()),
            _ => None,
        })
    }

    #[test]
    fn a_list_of_what_exists_is_valid() {
        assert_eq!(found(LIST), [""; 0]);
        assert_eq!(listed(LIST).len(), 2);
    }

    #[test]
    fn missing_files_functions_and_lists_are_named() {
        assert_eq!(
            found(&LIST.replace("b.rs", "c.rs")),
            ["crates/b/src/c.rs: there is no such file"]
        );
        assert_eq!(
            found(&LIST.replace("wait", "wai")),
            ["crates/b/src/b.rs: there is no function `wai`"]
        );
        assert_eq!(found("# A\n"), ["there is no list under a heading \"path of one request\""]);
    }

    #[test]
    fn too_many_files_are_counted() {
        let lines = |folder: &str, count: usize| {
            (0..count).map(|at| format!("`{folder}src/f{at}.rs: f`\n")).collect::<String>()
        };
        let list =
            format!("# Path of one request\n{}{}", lines(BINDINGS, 5), lines("crates/b/", 8));
        let faults = faults(&list, |_| Some("fn f()".to_owned()));
        assert_eq!(
            faults,
            [
                "13 files are on the path, more than 12",
                "5 files of the bindings are on the path, more than 4"
            ]
        );
    }
}
