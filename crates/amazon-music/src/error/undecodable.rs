//! Where an answer stopped making sense, and why.

use std::{error, fmt};

use amazon_music_auth as auth;
use serde::de::DeserializeOwned;

/// Where an answer stopped making sense. The value itself is not kept: it may be private.
#[derive(Debug, Clone)]
pub(crate) struct Undecodable {
    pub(crate) path: Option<String>,
    reason: String,
}

impl Undecodable {
    /// Why `body` is not a `T`.
    pub(super) fn find<T: DeserializeOwned>(body: &[u8]) -> Self {
        let reader = &mut serde_json::Deserializer::from_slice(body);
        match serde_path_to_error::deserialize::<_, T>(reader) {
            Err(error) => {
                // Keys are the server's words.
                let path = auth::redact(&error.path().to_string());
                Self::new((path != ".").then_some(path), error.inner())
            }
            // More than one document: each alone is fine.
            Ok(_) => Self {
                path: None,
                reason: "there is more behind the end of the document".to_owned(),
            },
        }
    }

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
