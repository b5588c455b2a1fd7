//! Reading a list element by element, after it could not be read as a whole.

use std::{collections::HashMap, fmt::Write as _, ops::Range};

use amazon_music_api::{ListRequest, Request};
use serde_json::value::RawValue;

use super::{Decoded, UndecodableItem};
use crate::error::Undecodable;

/// How many elements a list may have to be read one by one: far more than any page or lookup has. Each that
/// cannot be read takes time and hundreds of bytes, though it may be sent in two.
const MOST_ELEMENTS: usize = 10_000;

/// What can be read of `body`; nothing where it is not a single item that is in the way.
pub(super) fn salvage<R: ListRequest>(body: &[u8]) -> Option<Salvaged<R>> {
    // What is no text inside of a string is no reason to lose the other items.
    let mut rest = String::from_utf8_lossy(body).into_owned();
    let mut items = Vec::new();
    for pointer in R::LISTS {
        if let Some(list) = find(&rest, pointer) {
            if items.is_empty() {
                items = elements::<R>(&rest[list.clone()], pointer)?;
            }
            rest.replace_range(list, "[]");
        }
    }
    let payload = R::payload(serde_json::from_str(&rest).ok()?)?;
    Some((payload, items))
}

/// The payload with its lists empty, and what they held.
type Salvaged<R> = (<R as Request>::Payload, Vec<Decoded<<R as ListRequest>::Item>>);

/// Where in `text` the list is that `pointer` leads to.
fn find(text: &str, pointer: &str) -> Option<Range<usize>> {
    let mut value = text;
    for step in pointer.split('/').skip(1) {
        let inside: &RawValue = match step.parse::<usize>() {
            Ok(index) => serde_json::from_str::<Vec<&RawValue>>(value).ok()?.get(index)?,
            Err(_) => serde_json::from_str::<HashMap<String, &RawValue>>(value).ok()?.get(step)?,
        };
        value = inside.get();
    }
    let start = value.as_ptr().addr() - text.as_ptr().addr();
    value.starts_with('[').then_some(start..start + value.len())
}

/// The items of `list`, unless it is absurdly long. An element that is `null` is left out, as it is in lists
/// that can be read.
fn elements<R: ListRequest>(list: &str, pointer: &str) -> Option<Vec<Decoded<R::Item>>> {
    let elements: Vec<&RawValue> = serde_json::from_str(list).ok()?;
    if elements.len() > MOST_ELEMENTS {
        return None;
    }
    let decoded = elements.into_iter().enumerate().filter_map(|(index, element)| {
        let json = element.get();
        match serde_json::from_str::<Option<R::Element>>(json) {
            Ok(element) => element.and_then(R::item).map(Ok),
            Err(error) => {
                let cause = Undecodable::inside(&path(pointer, index), json.as_bytes(), &error);
                Some(Err(UndecodableItem::new(R::OPERATION, index, json, cause)))
            }
        }
    });
    Some(decoded.collect())
}

/// The place of the element at `index` of the list at `pointer`, in the form of other paths.
fn path(pointer: &str, index: usize) -> String {
    let mut path = String::new();
    for step in pointer.split('/').skip(1) {
        let _ = match step.parse::<usize>() {
            Ok(index) => write!(path, "[{index}]"),
            Err(_) if path.is_empty() => write!(path, "{step}"),
            Err(_) => write!(path, ".{step}"),
        };
    }
    let _ = write!(path, "[{index}]");
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_found_where_its_pointer_leads() {
        let text = r#" {"a": {"b": [ {"c": 1}, {"c" : [1, 2 ]} ]}} "#;
        assert_eq!(&text[find(text, "/a/b/1/c").unwrap()], "[1, 2 ]");
        assert_eq!(find(text, "/a/b/0/c"), None);
        assert_eq!(find(text, "/a/b/2/c"), None);
        assert_eq!(find(text, "/x"), None);
        assert_eq!(find("", "/x"), None);
    }

    #[test]
    fn a_path_leads_from_the_root_to_the_element() {
        assert_eq!(path("/data/tracks", 3), "data.tracks[3]");
        assert_eq!(path("/data/groups/0/items", 0), "data.groups[0].items[0]");
    }
}
