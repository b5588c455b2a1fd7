//! Where an answer stopped making sense, and why.

use std::{error, fmt};

/// Where an answer stopped making sense. The value itself is not kept: it may be private.
#[derive(Debug, Clone)]
pub(crate) struct Undecodable {
    pub(crate) path: Option<String>,
    pub(super) reason: String,
}

impl Undecodable {
    pub(crate) fn new(path: Option<String>, error: &serde_json::Error) -> Self {
        Self { path, reason: reason(error) }
    }
}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl error::Error for Undecodable {}

/// Why JSON could not be decoded, without quoting it.
fn reason(error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Eof => "it ends in the middle",
        serde_json::error::Category::Syntax => "it is not JSON",
        serde_json::error::Category::Data => "a value has another form than expected",
        serde_json::error::Category::Io => "it could not be read",
    };
    format!("{what} (line {}, column {})", error.line(), error.column())
}
