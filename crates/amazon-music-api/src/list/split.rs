//! Finds the elements of a list in a response without decoding them.

use std::{borrow::Cow, fmt, ops::Range};

use serde::{
    Deserialize as _,
    de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::object::Name;

/// A response and the elements of its list.
pub(super) struct Split<'t> {
    /// The elements of the list, including those that are `null`.
    pub(super) elements: Vec<&'t RawValue>,
    /// The response with empty lists.
    pub(super) rest: Cow<'t, str>,
}

/// Splits `json` into the elements of the first list at `pointers` that is not empty, and everything else, in one pass.
pub(super) fn split<'t>(json: &'t str, pointers: &[&str]) -> serde_json::Result<Split<'t>> {
    let mut lists = vec![Vec::new(); pointers.len()];
    let pointers_left = pointers.iter().copied().enumerate().collect();
    Find { pointers: pointers_left, lists: &mut lists }
        .deserialize(&mut serde_json::Deserializer::from_str(json))?;
    let mut ranges: Vec<_> = lists.iter().filter_map(|list| range(json, list)).collect();
    ranges.sort_unstable_by_key(|range| range.start);
    let elements = lists.into_iter().find(|elements| !elements.is_empty()).unwrap_or_default();
    Ok(Split { elements, rest: without(json, ranges) })
}

/// Returns the range of `json` from the first to the last element.
fn range(json: &str, elements: &[&RawValue]) -> Option<Range<usize>> {
    let (first, last) = (elements.first()?, elements.last()?);
    Some(offset(json, first)..offset(json, last) + last.get().len())
}

/// Returns the offset of `element` in `json`.
pub(super) fn offset(json: &str, element: &RawValue) -> usize {
    element.get().as_ptr().addr() - json.as_ptr().addr()
}

/// Returns `json` without `ranges`, which are in order.
fn without(json: &str, ranges: Vec<Range<usize>>) -> Cow<'_, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(json);
    }
    let (mut rest, mut end) = (String::new(), 0);
    for range in ranges {
        rest.push_str(json.get(end..range.start).unwrap_or_default());
        end = range.end;
    }
    rest.push_str(json.get(end..).unwrap_or_default());
    Cow::Owned(rest)
}

/// A place in a response, and the pointers that lead there or below.
struct Find<'p, 'l, 'de> {
    /// The rest of the pointers, each with the index of its list.
    pointers: Vec<(usize, &'p str)>,
    lists: &'l mut [Vec<&'de RawValue>],
}

/// Returns the pointers that lead to the value at `key` or below, without their first step.
fn step<'p>(pointers: &[(usize, &'p str)], key: &str) -> Vec<(usize, &'p str)> {
    let inside = pointers.iter().filter_map(|(list, pointer)| {
        let left = pointer.strip_prefix('/')?.strip_prefix(key)?;
        (left.is_empty() || left.starts_with('/')).then_some((*list, left))
    });
    inside.collect()
}

impl<'de> DeserializeSeed<'de> for Find<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.pointers.is_empty() {
            return IgnoredAny::deserialize(deserializer).map(drop);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Find<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key_seed(Name)? {
            let pointers = step(&self.pointers, &name);
            map.next_value_seed(Find { pointers, lists: &mut *self.lists })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        if let Some((list, _)) = self.pointers.iter().find(|(_, left)| left.is_empty()) {
            while let Some(element) = seq.next_element()? {
                self.lists[*list].push(element);
            }
            return Ok(());
        }
        for index in 0_usize.. {
            let pointers = step(&self.pointers, &index.to_string());
            let find = Find { pointers, lists: &mut *self.lists };
            if seq.next_element_seed(find)?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, pointers: &[&str]) -> (Vec<String>, String) {
        let split = split(text, pointers).unwrap();
        let elements = split.elements.iter().map(|element| element.get().to_owned());
        (elements.collect(), split.rest.into_owned())
    }

    #[test]
    fn the_elements_of_a_list_are_found_by_its_pointer() {
        let text =
            r#" {"x": 1, "a": {"b": [ {"c": 1}, {"c" : [1, {"d": 2} ], "e": null} ]}, "z": []} "#;
        let rest = r#" {"x": 1, "a": {"b": [ {"c": 1}, {"c" : [ ], "e": null} ]}, "z": []} "#;
        assert_eq!(
            found(text, &["/a/b/1/c"]),
            (vec!["1".into(), r#"{"d": 2}"#.into()], rest.into())
        );
        for pointer in ["/a/b/0/c", "/a/b/2/c", "/x", "/a", "/z", "/n"] {
            assert_eq!(found(text, &[pointer]), (vec![], text.into()), "{pointer}");
        }
        assert!(split("", &["/x"]).is_err());
        assert!(split(r#"{"x":[1,}"#, &["/x"]).is_err());
    }

    #[test]
    fn the_first_list_with_elements_counts_and_every_list_is_emptied() {
        let lists = |a: &str, b: &str| found(&format!(r#"{{"a":{a},"b":{b}}}"#), &["/a", "/b"]);
        let empty = r#"{"a":[],"b":[]}"#.to_owned();
        assert_eq!(lists("[1]", "[2,3]"), (vec!["1".to_owned()], empty.clone()));
        assert_eq!(lists("[]", "[2,3]"), (vec!["2".to_owned(), "3".to_owned()], empty));
        assert_eq!(lists("null", "[2]"), (vec!["2".to_owned()], r#"{"a":null,"b":[]}"#.to_owned()));
    }
}
