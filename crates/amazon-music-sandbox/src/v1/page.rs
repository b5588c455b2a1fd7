//! Pages of lists. A cursor names the last entry of the previous page, so that it stays valid when the list changes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::error_response::ErrorResponse;
use crate::random::fnv;

/// A request for a page of a list.
#[derive(Debug)]
pub(super) struct PageRequest {
    /// The name of the list; cursors of other lists are rejected.
    pub(super) list: String,
    pub(super) cursor: Option<String>,
    /// The page size.
    pub(super) limit: usize,
}

/// A page: its entries, the index of the first one in the whole list, and the cursor of the next page.
#[derive(Debug)]
pub(super) struct Page<T> {
    pub(super) first: usize,
    pub(super) entries: Vec<T>,
    pub(super) next: Option<String>,
}

/// The prefix of a key, in a cursor that has a key instead of a name.
const BY_KEY: char = '\u{1f}';

impl PageRequest {
    /// The name of the entry before the page, from a page token or from the cursor of an edge; `None` for the first page.
    fn after(&self) -> Result<Option<String>, ErrorResponse> {
        let Some(cursor) = &self.cursor else { return Ok(None) };
        if let Some(name) = cursor.strip_prefix(&self.prefix()) {
            return decode(name).map(Some).ok_or_else(unknown_cursor);
        }
        // The cursor of an edge: its index and its name.
        let (index, name) = cursor.split_once(':').ok_or_else(unknown_cursor)?;
        index.parse::<usize>().map_err(|_| unknown_cursor())?;
        Ok(Some(name.to_owned()))
    }

    fn token(&self, name: &str) -> String {
        let name: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
        self.prefix() + &name
    }

    /// The prefix of all tokens of this list.
    fn prefix(&self) -> String {
        format!("sbx{:016x}", fnv(self.list.as_bytes()))
    }
}

fn decode(name: &str) -> Option<String> {
    let byte = |at| u8::from_str_radix(name.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..name.len()).step_by(2).map(byte).collect();
    String::from_utf8(bytes?).ok()
}

fn unknown_cursor() -> ErrorResponse {
    ErrorResponse::bad_request("The cursor does not belong to this list.")
}

/// A page of a list whose entries have names.
///
/// `is_visible` selects the entries to show; cursors may still name the others.
pub(super) fn by_name<T>(
    request: &PageRequest,
    entries: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    is_visible: impl Fn(&T) -> bool,
) -> Result<Page<T>, ErrorResponse> {
    let mut entries = entries.into_iter();
    let mut index = 0;
    if let Some(after) = request.after()? {
        loop {
            let entry = entries.next().ok_or_else(unknown_cursor)?;
            index += usize::from(is_visible(&entry));
            if name(&entry) == after {
                break;
            }
        }
    }
    Ok(take(request, index, entries.filter(|entry| is_visible(entry)), name))
}

/// A page of a list whose entries have ascending or descending numbers. A cursor stays valid after the removal of its entry.
pub(super) fn by_number<T>(
    request: &PageRequest,
    entries: impl IntoIterator<Item = T>,
    number: impl Fn(&T) -> u64,
    is_ascending: bool,
) -> Result<Page<T>, ErrorResponse> {
    let after = request.after()?.map(|name| name.parse::<u64>());
    let after = after.transpose().map_err(|_| unknown_cursor())?;
    let is_before = |number, after| if is_ascending { number <= after } else { number >= after };
    let is_seen = |entry: &T| after.is_some_and(|after| is_before(number(entry), after));
    let mut entries = entries.into_iter().peekable();
    let mut index = 0;
    while entries.next_if(is_seen).is_some() {
        index += 1;
    }
    Ok(take(request, index, entries, |entry| number(entry).to_string()))
}

/// A page of a list that is sorted by unique keys, which may change. A reader gets each entry whose key stays the same
/// once. One whose key changes meanwhile may be repeated or missing.
pub(super) fn by_key<T>(
    request: &PageRequest,
    mut entries: Vec<(String, T)>,
    name: impl Fn(&T) -> String,
    is_visible: impl Fn(&T) -> bool,
) -> Result<Page<T>, ErrorResponse> {
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut after = request.after()?;
    if let Some(after) = &mut after {
        *after = match after.strip_prefix(BY_KEY) {
            Some(key) => key.to_owned(),
            None => {
                let known = entries.iter().find(|(_, entry)| name(entry) == *after);
                known.ok_or_else(unknown_cursor)?.0.clone()
            }
        };
    }
    entries.retain(|(_, entry)| is_visible(entry));
    let first = after.map_or(0, |after| entries.partition_point(|(key, _)| *key <= after));
    let page =
        take(request, first, entries.into_iter().skip(first), |(key, _)| format!("{BY_KEY}{key}"));
    let entries = page.entries.into_iter().map(|(_, entry)| entry).collect();
    Ok(Page { first, entries, next: page.next })
}

fn take<T>(
    request: &PageRequest,
    first: usize,
    mut entries: impl Iterator<Item = T>,
    name: impl Fn(&T) -> String,
) -> Page<T> {
    let page: Vec<T> = entries.by_ref().take(request.limit).collect();
    let last = page.last().filter(|_| entries.next().is_some());
    let next = last.map(|last| request.token(&name(last)));
    Page { first, entries: page, next }
}

/// An edge that has a node only.
pub(super) fn edge<T: Serialize>(node: T) -> impl Serialize {
    BTreeMap::from([("node", node)])
}

/// The JSON of a page.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Connection<E> {
    edge_count: usize,
    edges: Vec<E>,
    page_info: PageInfo,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PageInfo {
    has_next_page: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

impl<T> Page<T> {
    /// The page as a connection, each entry made into an edge.
    pub(super) fn connection<E: Serialize>(self, edge: impl Fn(usize, T) -> E) -> Connection<E> {
        let entries = (self.first..).zip(self.entries);
        let edges: Vec<E> = entries.map(|(index, entry)| edge(index, entry)).collect();
        let page_info = PageInfo { has_next_page: self.next.is_some(), token: self.next };
        Connection { edge_count: edges.len(), edges, page_info }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(cursor: Option<String>) -> PageRequest {
        PageRequest { list: "list".to_owned(), cursor, limit: 2 }
    }

    fn names(
        list: &str,
        cursor: Option<String>,
    ) -> Result<(String, Option<String>), ErrorResponse> {
        // Upper-case letters are removed entries.
        let page = by_name(&request(cursor), list.chars(), char::to_string, |c| c.is_lowercase())?;
        Ok((page.entries.iter().collect(), page.next))
    }

    #[test]
    fn changes_before_the_cursor_do_not_affect_later_pages() {
        let next = names("abcde", None).unwrap().1;
        for changed in ["xyabcde", "bcde", "abcde"] {
            assert_eq!(names(changed, next.clone()).unwrap().0, "cd", "{changed}");
        }
        // Even if the entry itself was removed, as long as it is in the list.
        let next = PageRequest { list: "list".to_owned(), cursor: None, limit: 2 }.token("B");
        assert_eq!(names("aBcde", Some(next)).unwrap().0, "cd");
    }

    #[test]
    fn an_entry_that_moves_in_a_sorted_list_hides_no_other_entry() {
        let page = |list: &[(&str, &'static str)], cursor| {
            let list = list.iter().map(|(key, name)| ((*key).to_owned(), *name)).collect();
            let page =
                by_key(&request(cursor), list, |name| (*name).to_owned(), |name| *name != "GONE");
            let page = page.unwrap();
            (page.entries, page.next)
        };
        let list = [("1", "a"), ("3", "c"), ("2", "b"), ("4", "GONE"), ("5", "e")];
        let (first, next) = page(&list, None);
        assert_eq!(first, ["a", "b"]);
        assert_eq!(page(&list, next.clone()).0, ["c", "e"]);
        // The last entry of the first page moves to the front, or disappears.
        for moved in [&[("0", "b"), ("1", "a"), ("3", "c")][..], &[("1", "a"), ("3", "c")]] {
            assert_eq!(page(moved, next.clone()).0, ["c"]);
        }
        assert_eq!(page(&list, Some("1:b".to_owned())).0, ["c", "e"]);
        let unknown = request(Some("1:x".to_owned()));
        assert!(
            by_key(&unknown, vec![(String::new(), "a")], |name| (*name).to_owned(), |_| true)
                .is_err()
        );
    }

    #[test]
    fn the_cursor_of_an_edge_continues_after_it() {
        assert_eq!(names("abcde", Some("2:c".to_owned())).unwrap().0, "de");
    }

    #[test]
    fn cursors_of_unknown_cursors_are_rejected() {
        let other = PageRequest { list: "other".to_owned(), cursor: None, limit: 2 }.token("a");
        for cursor in
            ["", "x", "x:a", "0:z", "sbx", &other, &format!("{}zz", request(None).prefix())]
        {
            assert!(names("abcde", Some(cursor.to_owned())).is_err(), "{cursor}");
        }
    }
}
