//! Finding the elements of a list in a response, without decoding anything.

use std::{borrow::Cow, fmt, ops::Range};

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A response with its list taken apart.
pub(super) struct Split<'t> {
    /// The elements of the list, those that are `null` included.
    pub(super) elements: Vec<&'t RawValue>,
    /// Where the list is.
    pub(super) pointer: &'static str,
    /// The response with all lists empty.
    pub(super) rest: Cow<'t, str>,
}

/// Splits `text` into the elements of the first list at `pointers` that is not empty, and everything else.
pub(super) fn split<'t>(text: &'t str, pointers: &[&'static str]) -> serde_json::Result<Split<'t>> {
    let mut split = Split { elements: Vec::new(), pointer: "", rest: Cow::Borrowed(text) };
    for pointer in pointers {
        if split.elements.is_empty() {
            split.elements = elements(text, pointer)?;
            split.pointer = pointer;
            cut(&mut split.rest, range(text, &split.elements));
        } else {
            let range = range(&split.rest, &elements(&split.rest, pointer)?);
            cut(&mut split.rest, range);
        }
    }
    Ok(split)
}

/// Returns the elements of the list at `pointer`; none if there is no list.
fn elements<'t>(text: &'t str, pointer: &str) -> serde_json::Result<Vec<&'t RawValue>> {
    let mut elements = Vec::new();
    let steps = pointer.split('/');
    let mut find = Find { steps, elements: &mut elements };
    find.steps.next();
    find.deserialize(&mut serde_json::Deserializer::from_str(text))?;
    Ok(elements)
}

/// Returns where in `text` the first element begins and the last one ends.
fn range(text: &str, elements: &[&RawValue]) -> Range<usize> {
    let offset = |element: &RawValue| element.get().as_ptr().addr() - text.as_ptr().addr();
    match elements {
        [] => 0..0,
        [first, .., last] => offset(first)..offset(last) + last.get().len(),
        [only] => offset(only)..offset(only) + only.get().len(),
    }
}

fn cut(text: &mut Cow<'_, str>, range: Range<usize>) {
    if let (false, Some(before), Some(after)) =
        (range.is_empty(), text.get(..range.start), text.get(range.end..))
    {
        *text = Cow::Owned([before, after].concat());
    }
}

/// Walks along a JSON Pointer and collects the elements of the list at its end, in one pass over the text.
struct Find<'p, 'e, 'de> {
    steps: std::str::Split<'p, char>,
    elements: &'e mut Vec<&'de RawValue>,
}

impl<'de> DeserializeSeed<'de> for Find<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Find<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let step = self.steps.next();
        while let Some(is_step) = map.next_key_seed(Is(step))? {
            if is_step && self.elements.is_empty() {
                map.next_value_seed(Find { steps: self.steps.clone(), elements: &mut *self.elements })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        let Some(step) = self.steps.next() else {
            while let Some(element) = seq.next_element()? {
                self.elements.push(element);
            }
            return Ok(());
        };
        let wanted: usize = step.parse().map_err(A::Error::custom)?;
        for index in 0.. {
            let next = if index == wanted {
                seq.next_element_seed(Find { steps: self.steps.clone(), elements: &mut *self.elements })?
            } else {
                seq.next_element::<IgnoredAny>()?.map(drop)
            };
            if next.is_none() {
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

/// Compares a key with a step.
struct Is<'p>(Option<&'p str>);

impl<'de> DeserializeSeed<'de> for Is<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        Ok(self.0 == Some(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, pointers: &[&'static str]) -> (Vec<String>, String) {
        let split = split(text, pointers).unwrap();
        (split.elements.iter().map(|element| element.get().to_owned()).collect(), split.rest.into_owned())
    }

    #[test]
    fn the_elements_of_a_list_are_found_by_its_pointer() {
        let text = r#" {"x": 1, "a": {"b": [ {"c": 1}, {"c" : [1, {"d": 2} ], "e": null} ]}, "z": []} "#;
        let rest = r#" {"x": 1, "a": {"b": [ {"c": 1}, {"c" : [ ], "e": null} ]}, "z": []} "#;
        assert_eq!(found(text, &["/a/b/1/c"]), (vec!["1".into(), r#"{"d": 2}"#.into()], rest.into()));
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
