//! The fixtures: response bodies of the service, written from the evidence. See `tests/fixtures/README.md`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;
use wiremock::ResponseTemplate;

/// The name of the case in `<operation>.json`.
const DEFAULT: &str = "default";

/// A response of an operation.
pub(crate) struct Case {
    pub(crate) operation: String,
    pub(crate) name: String,
    pub(crate) body: Vec<u8>,
}

impl Case {
    /// The response as the service sends it. A file of zero bytes is a response without a body.
    pub(crate) fn response(&self) -> ResponseTemplate {
        if self.body.is_empty() {
            return ResponseTemplate::new(204);
        }
        ResponseTemplate::new(200).set_body_raw(self.body.clone(), "application/json")
    }

    /// The body; `null` if there is none.
    pub(crate) fn json(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// All cases of `operation`, the default one first.
pub(crate) fn cases(operation: &str) -> Vec<Case> {
    let mut cases: Vec<_> = all().into_iter().filter(|case| case.operation == operation).collect();
    cases.sort_by_key(|case| (case.name != DEFAULT, case.name.clone()));
    assert!(
        cases.first().is_some_and(|case| case.name == DEFAULT),
        "there is no tests/fixtures/{operation}.json"
    );
    cases
}

/// The case of `operation` with that name.
pub(crate) fn case(operation: &str, name: &str) -> Case {
    let found = cases(operation).into_iter().find(|case| case.name == name);
    found.unwrap_or_else(|| panic!("there is no tests/fixtures/{operation}.{name}.json"))
}

/// All cases of all operations.
pub(crate) fn all() -> Vec<Case> {
    files(&folder(), "json")
        .into_iter()
        .map(|(name, body)| {
            let stem = name.strip_suffix(".json").unwrap();
            let (operation, case) = stem.split_once('.').unwrap_or((stem, DEFAULT));
            Case { operation: operation.to_owned(), name: case.to_owned(), body }
        })
        .collect()
}

/// Every error response, with the name of its file. The name begins with the status.
pub(crate) fn errors() -> Vec<(String, ResponseTemplate)> {
    files(&folder().join("errors"), "")
        .into_iter()
        .map(|(name, body)| {
            let content_type =
                if name.ends_with(".json") { "application/json" } else { "text/html" };
            let response = ResponseTemplate::new(status(&name)).set_body_raw(body, content_type);
            (name, response)
        })
        .collect()
}

/// The status and the body of every error response.
pub(crate) fn errors_as_bytes() -> impl Iterator<Item = (u16, Vec<u8>)> {
    files(&folder().join("errors"), "").into_iter().map(|(name, body)| (status(&name), body))
}

fn status(name: &str) -> u16 {
    name.split('.').next().unwrap().parse().unwrap()
}

fn folder() -> PathBuf {
    PathBuf::from("fixtures")
}

/// The files of a folder whose names end with `ending`, sorted by name.
fn files(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path))
        .filter(|(name, _)| name.ends_with(ending))
        .map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}
