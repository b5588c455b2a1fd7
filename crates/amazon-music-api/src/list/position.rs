//! A place in a list that can be kept and taken up again.

use serde::{Deserialize, Serialize};

/// A place in a list: plain data, to be stored and given to [`Items::resume`](crate::Items::resume).
///
/// A cursor alone is a position too: `"…".into()` is the first item of its page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Position {
    /// Where the page is; `None` for the page that the request itself asks for.
    pub cursor: Option<String>,
    /// How many items of that page come before it.
    #[serde(default)]
    pub index: usize,
}

impl Position {
    /// The item behind the first `index` ones of the page at `cursor`.
    #[must_use]
    pub fn new(cursor: Option<String>, index: usize) -> Self {
        Self { cursor, index }
    }
}

impl From<String> for Position {
    fn from(cursor: String) -> Self {
        Self::new(Some(cursor), 0)
    }
}

impl From<&str> for Position {
    fn from(cursor: &str) -> Self {
        cursor.to_owned().into()
    }
}
