//! One page of a list.

use crate::{Error, Report};

/// A page of a list.
///
/// [`Pages`](crate::Pages) yields pages whose items are `Result`s, since each item fails to decode by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items in the service's order.
    ///
    /// The list may be empty although more pages follow. Elements that are `null` are left out.
    pub items: Vec<T>,
    cursor: Option<String>,
    pub(super) next: Option<String>,
    /// `true` if the service says that more pages follow.
    pub(super) more: Option<bool>,
    pub(super) report: Report,
}

impl<T> Page<T> {
    /// Creates a page. `more` is `true` if the service says that there is a next page.
    pub(crate) fn new(items: Vec<T>, next: Option<String>, more: Option<bool>) -> Self {
        Self { items, cursor: None, next, more, report: Report::default() }
    }

    /// Returns the cursor of this page; `None` for the first page that was requested.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Returns the cursor of the next page.
    ///
    /// It is `None` after the last page, and before an error that ends the stream.
    #[must_use]
    pub fn next_cursor(&self) -> Option<&str> {
        self.next.as_deref()
    }

    /// Returns the report of the response, e.g. with the nested objects that failed to decode.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Returns a page at `cursor` with other items and the same next page.
    pub(super) fn with_items<U>(
        self,
        items: Vec<U>,
        cursor: Option<String>,
        report: Report,
    ) -> Page<U> {
        Page { items, cursor, next: self.next, more: self.more, report }
    }
}

impl<T> Page<Result<T, Error>> {
    /// Returns the items that were decoded, and the errors of the others.
    #[must_use]
    pub fn partition(self) -> (Vec<T>, Vec<Error>) {
        let mut errors = Vec::new();
        let items =
            self.items.into_iter().filter_map(|item| item.map_err(|error| errors.push(error)).ok());
        (items.collect(), errors)
    }
}
