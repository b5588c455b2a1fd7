//! Positions in lists.

use serde::{Deserialize, Serialize};

/// A position in a list, for [`Items::resume`](crate::Items::resume).
///
/// It is plain data and can be stored. A cursor converts into the position of the first item of its page: `"…".into()`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Position {
    /// The cursor of the page; `None` for the first page that was requested.
    pub cursor: Option<String>,
    /// The number of items of that page before the position.
    #[serde(default)]
    pub index: usize,
}

impl Position {
    /// Creates the position after the first `index` items of the page at `cursor`.
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
