//! An item of a list that could not be read, without harm to its neighbours.

use std::{error, fmt};

use amazon_music_api::Operation;

use crate::error::Undecodable;

/// An item of a list, or what is known of it where it could not be read.
pub type Decoded<T> = Result<T, UndecodableItem>;

/// An item of a list that does not have the form that the service is known to give.
///
/// `Display` and `Debug` say where and why, without the item itself, which may be private:
/// [`json`](Self::json) has it. `?` turns it into an [`Error`](crate::Error).
#[derive(Clone)]
pub struct UndecodableItem {
    operation: &'static Operation,
    index: usize,
    json: String,
    cause: Undecodable,
}

impl UndecodableItem {
    pub(crate) fn new(
        operation: &'static Operation,
        index: usize,
        json: &str,
        cause: Undecodable,
    ) -> Self {
        Self { operation, index, json: json.to_owned(), cause }
    }

    /// The operation whose answer holds it.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Where it stands in the list of its answer, from 0. Elements that are `null` count here.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// Where in the answer decoding stopped, e.g. `data.topTracks.edges[3].node.duration`.
    #[must_use]
    pub fn path(&self) -> &str {
        self.cause.path.as_deref().unwrap_or_default()
    }

    /// The item as the service sent it, byte for byte: JSON, though not of the expected form.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// What is said of it behind the name of the operation.
    pub(crate) fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} of the answer could not be read at `{}`", self.index, self.path())
    }
}

impl fmt::Display for UndecodableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation.id)?;
        self.describe(f)
    }
}

/// The same line as `Display`, and why.
impl fmt::Debug for UndecodableItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UndecodableItem({self}: {})", self.cause)
    }
}

impl error::Error for UndecodableItem {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&self.cause)
    }
}
