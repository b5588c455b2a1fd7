//! Pages of lists. A cursor names the entry after which to go on, and not a number, so that it means the
//! same place when the list has changed meanwhile.

use serde_json::{Value, json};

use super::Refusal;
use crate::random::fnv;

/// Which page of which list is wanted.
#[derive(Debug)]
pub(super) struct Ask {
    /// The name of the list; cursors of other lists are refused.
    pub(super) list: String,
    pub(super) cursor: Option<String>,
    /// Entries per page.
    pub(super) limit: usize,
}

/// A page: its entries, each with its place in the whole list, and the cursor of the next page.
#[derive(Debug)]
pub(super) struct Page<T> {
    pub(super) entries: Vec<(usize, T)>,
    pub(super) next: Option<String>,
}

/// What stands before a key in the place of a name.
const BY_KEY: char = '\u{1f}';

/// Where to go on.
enum Place {
    /// Behind the entry of this name, which came with a token of ours or with an edge.
    Behind(String),
    Start,
}

impl Ask {
    fn place(&self) -> Result<Place, Refusal> {
        let Some(cursor) = &self.cursor else { return Ok(Place::Start) };
        if let Some(name) = cursor.strip_prefix(&self.mark()) {
            return unmask(name).map(Place::Behind).ok_or_else(foreign);
        }
        // The cursor of an edge: its index and its name.
        let (index, name) = cursor.split_once(':').ok_or_else(foreign)?;
        index.parse::<usize>().map_err(|_| foreign())?;
        Ok(Place::Behind(name.to_owned()))
    }

    fn token(&self, name: &str) -> String {
        let name: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
        self.mark() + &name
    }

    /// What all tokens of this list begin with.
    fn mark(&self) -> String {
        format!("sbx{:016x}", fnv(self.list.as_bytes()))
    }
}

fn unmask(name: &str) -> Option<String> {
    let byte = |at| u8::from_str_radix(name.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..name.len()).step_by(2).map(byte).collect();
    String::from_utf8(bytes?).ok()
}

fn foreign() -> Refusal {
    Refusal::bad_request("The cursor is not one of this list.")
}

/// A page of a list whose entries have names.
///
/// `is_there` tells which entries are shown; the others only mark where a reader stopped.
pub(super) fn named<T>(
    ask: &Ask,
    entries: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    is_there: impl Fn(&T) -> bool,
) -> Result<Page<T>, Refusal> {
    let mut entries = entries.into_iter();
    let mut index = 0;
    if let Place::Behind(wanted) = ask.place()? {
        loop {
            let entry = entries.next().ok_or_else(foreign)?;
            index += usize::from(is_there(&entry));
            if name(&entry) == wanted {
                break;
            }
        }
    }
    Ok(cut(ask, index, entries.filter(|entry| is_there(entry)), name))
}

/// A page of a list whose entries have numbers, which grow or shrink all along it. An entry that is gone
/// needs no mark there.
pub(super) fn numbered<T>(
    ask: &Ask,
    entries: impl IntoIterator<Item = T>,
    number: impl Fn(&T) -> u64,
    grows: bool,
) -> Result<Page<T>, Refusal> {
    let after = match ask.place()? {
        Place::Start => None,
        Place::Behind(name) => Some(name.parse::<u64>().map_err(|_| foreign())?),
    };
    let is_seen = |entry: &T| {
        after.is_some_and(
            |after| if grows { number(entry) <= after } else { number(entry) >= after },
        )
    };
    let mut entries = entries.into_iter().peekable();
    let mut index = 0;
    while entries.next_if(is_seen).is_some() {
        index += 1;
    }
    Ok(cut(ask, index, entries, |entry| number(entry).to_string()))
}

/// A page of a list that is in the order of keys, which may change. Who reads it meets each entry that stays where
/// it is once; one that moves meanwhile may come again, or not at all.
///
/// Keys are all different.
pub(super) fn sorted<T>(
    ask: &Ask,
    mut entries: Vec<(String, T)>,
    name: impl Fn(&T) -> String,
    is_there: impl Fn(&T) -> bool,
) -> Result<Page<T>, Refusal> {
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    let after = match ask.place()? {
        Place::Start => None,
        Place::Behind(wanted) => match wanted.strip_prefix(BY_KEY) {
            Some(key) => Some(key.to_owned()),
            None => {
                let known = entries.iter().find(|(_, entry)| name(entry) == wanted);
                Some(known.ok_or_else(foreign)?.0.clone())
            }
        },
    };
    entries.retain(|(_, entry)| is_there(entry));
    let first = after.map_or(0, |after| entries.partition_point(|(key, _)| *key <= after));
    let page =
        cut(ask, first, entries.into_iter().skip(first), |(key, _)| format!("{BY_KEY}{key}"));
    let entries = page.entries.into_iter().map(|(index, (_, entry))| (index, entry)).collect();
    Ok(Page { entries, next: page.next })
}

fn cut<T>(
    ask: &Ask,
    first: usize,
    mut entries: impl Iterator<Item = T>,
    name: impl Fn(&T) -> String,
) -> Page<T> {
    let page: Vec<(usize, T)> = (first..).zip(entries.by_ref().take(ask.limit)).collect();
    let next = match page.last() {
        Some((_, last)) if entries.next().is_some() => Some(ask.token(&name(last))),
        _ => None,
    };
    Page { entries: page, next }
}

/// An edge with nothing but its node.
pub(super) fn edge(node: Value) -> Value {
    Value::from_iter([("node", node)])
}

impl<T> Page<T> {
    /// The page as a connection, each entry made into an edge.
    pub(super) fn connection(self, edge: impl Fn(usize, T) -> Value) -> Value {
        let mut list = json!({ "pageInfo": { "hasNextPage": self.next.is_some() } });
        if let Some(token) = self.next {
            list["pageInfo"]["token"] = token.into();
        }
        list["edgeCount"] = self.entries.len().into();
        list["edges"] = self.entries.into_iter().map(|(index, entry)| edge(index, entry)).collect();
        list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(cursor: Option<String>) -> Ask {
        Ask { list: "list".to_owned(), cursor, limit: 2 }
    }

    fn names(list: &str, cursor: Option<String>) -> Result<(String, Option<String>), Refusal> {
        // Capital letters are gone.
        let page = named(&ask(cursor), list.chars(), char::to_string, |c| c.is_lowercase())?;
        Ok((page.entries.iter().map(|(_, entry)| *entry).collect(), page.next))
    }

    #[test]
    fn pages_follow_each_other_to_the_end() {
        let (first, next) = names("abcde", None).unwrap();
        let (second, next) = names("abcde", Some(next.unwrap())).unwrap();
        let (third, next) = names("abcde", Some(next.unwrap())).unwrap();
        assert_eq!((first + &second + &third, next), ("abcde".to_owned(), None));
    }

    #[test]
    fn what_comes_or_goes_before_the_cursor_changes_nothing_behind_it() {
        let next = names("abcde", None).unwrap().1;
        for changed in ["xyabcde", "bcde", "abcde"] {
            assert_eq!(names(changed, next.clone()).unwrap().0, "cd", "{changed}");
        }
        // Even if the entry itself is gone, as long as its mark is there.
        let next = Ask { list: "list".to_owned(), cursor: None, limit: 2 }.token("B");
        assert_eq!(names("aBcde", Some(next)).unwrap().0, "cd");
    }

    #[test]
    fn numbers_need_no_marks() {
        let page = |numbers: &[u64], cursor| {
            let page = numbered(&ask(cursor), numbers.to_vec(), |number| *number, true).unwrap();
            (page.entries.into_iter().map(|(_, number)| number).collect::<Vec<_>>(), page.next)
        };
        let (first, next) = page(&[1, 2, 3, 4], None);
        assert_eq!(first, [1, 2]);
        assert_eq!(page(&[3, 4, 5], next.clone()).0, [3, 4]);
        assert!(page(&[1], next).0.is_empty());
    }

    #[test]
    fn an_entry_that_moves_takes_no_other_along() {
        let page = |list: &[(&str, &'static str)], cursor| {
            let list = list.iter().map(|(key, name)| ((*key).to_owned(), *name)).collect();
            let page =
                sorted(&ask(cursor), list, |name| (*name).to_owned(), |name| *name != "GONE");
            let page = page.unwrap();
            (page.entries.into_iter().map(|(_, name)| name).collect::<Vec<_>>(), page.next)
        };
        let list = [("1", "a"), ("3", "c"), ("2", "b"), ("4", "GONE"), ("5", "e")];
        let (first, next) = page(&list, None);
        assert_eq!(first, ["a", "b"]);
        assert_eq!(page(&list, next.clone()).0, ["c", "e"]);
        // The entry where the first page ended moves to the front, or is gone without a trace.
        for moved in [&[("0", "b"), ("1", "a"), ("3", "c")][..], &[("1", "a"), ("3", "c")]] {
            assert_eq!(page(moved, next.clone()).0, ["c"]);
        }
        assert_eq!(page(&list, Some("1:b".to_owned())).0, ["c", "e"]);
        let unknown = ask(Some("1:x".to_owned()));
        assert!(
            sorted(&unknown, vec![(String::new(), "a")], |name| (*name).to_owned(), |_| true)
                .is_err()
        );
    }

    #[test]
    fn the_cursor_of_an_edge_goes_on_behind_it() {
        assert_eq!(names("abcde", Some("2:c".to_owned())).unwrap().0, "de");
    }

    #[test]
    fn other_cursors_are_refused() {
        let other = Ask { list: "other".to_owned(), cursor: None, limit: 2 }.token("a");
        for cursor in ["", "x", "x:a", "0:z", "sbx", &other, &format!("{}zz", ask(None).mark())] {
            assert!(names("abcde", Some(cursor.to_owned())).is_err(), "{cursor}");
        }
    }
}
