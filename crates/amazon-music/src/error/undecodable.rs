//! Where an answer stopped making sense, and why.

use std::{error, fmt};

use amazon_music_auth as auth;
use serde::de::IgnoredAny;

use super::place;

/// Where an answer stopped making sense. The value itself is not kept: it may be private.
#[derive(Debug, Clone)]
pub(crate) struct Undecodable {
    pub(crate) path: Option<String>,
    /// Whether it is JSON, or the beginning of it. What is not may come from something between here and the service.
    pub(super) is_json: bool,
    reason: String,
}

impl Undecodable {
    /// What reading `json` ended with `error` for.
    pub(crate) fn new(json: &[u8], error: &serde_json::Error) -> Self {
        let is_json = !error.is_syntax();
        let Some(offset) = place::offset(json, error) else {
            return Self { path: None, is_json, reason: reason(error) };
        };
        let mut documents = serde_json::Deserializer::from_slice(json).into_iter::<IgnoredAny>();
        if matches!(documents.next(), Some(Ok(_))) && documents.byte_offset() < offset {
            let reason = "there is more behind the end of the document".to_owned();
            return Self { path: None, is_json: true, reason };
        }
        // Keys are the server's words.
        let path = auth::redact(&place::path(json, offset));
        Self { path: (!path.is_empty()).then_some(path), is_json, reason: reason(error) }
    }

    /// As [`new`](Self::new), where what was read stands inside of something that is called `outer`.
    pub(crate) fn inside(outer: &str, json: &[u8], error: &serde_json::Error) -> Self {
        let mut found = Self::new(json, error);
        found.path = Some(match found.path {
            None => outer.to_owned(),
            Some(inner) if inner.starts_with('[') => format!("{outer}{inner}"),
            Some(inner) => format!("{outer}.{inner}"),
        });
        found
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
