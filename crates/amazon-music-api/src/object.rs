//! Reads JSON objects into generated types: one visitor for all types that implement [`Object`].
//!
//! An object is read in place, since a large struct that is returned in a `Result` is copied at each step.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use crate::{
    de,
    decode::{self, Level},
};

/// A type that is read from a JSON object.
///
/// A missing field is empty unless it is required. Unknown fields are skipped, or stored if the type has a place for them.
/// Of two fields with one name the last counts.
pub(crate) trait Object: Sized {
    /// The name of the type, for errors.
    const NAME: &'static str;
    /// The required fields; at most 32.
    const REQUIRED: &'static [&'static str];

    fn empty() -> Self;

    /// Reads the value of the field `name`. Of a required field it sets the bit in `seen`.
    fn field<'de, M: MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error>;
}

impl<T: Object> Object for Box<T> {
    const NAME: &'static str = T::NAME;
    const REQUIRED: &'static [&'static str] = T::REQUIRED;

    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn field<'de, M: MapAccess<'de>>(
        &mut self,
        name: &str,
        seen: &mut u32,
        object: &mut M,
    ) -> Result<(), M::Error> {
        (**self).field(name, seen, object)
    }
}

pub(crate) fn read<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    let mut place = T::empty();
    deserializer.deserialize_map(Place(&mut place))?;
    Ok(place)
}

/// Reads an object into its place.
struct Place<'a, T>(&'a mut T);

impl<'de, T: Object> Visitor<'de> for Place<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<(), M::Error> {
        let _level = (!T::REQUIRED.is_empty()).then(Level::enter);
        let mut seen = 0;
        while let Some(name) = object.next_key_seed(Name)? {
            self.0.field(&name, &mut seen, &mut object)?;
        }
        for (bit, name) in T::REQUIRED.iter().enumerate() {
            if seen & (1 << bit) == 0 {
                return Err(Error::missing_field(name));
            }
        }
        Ok(())
    }
}

/// Reads an object into the place that a function makes, unless it is `null`.
struct Optional<F>(F);

impl<'a, T: 'a, F: FnOnce() -> &'a mut T> Optional<F> {
    fn at(place: F) -> Self {
        Self(place)
    }
}

impl<'a, 'de, T: Object + 'a, F: FnOnce() -> &'a mut T> DeserializeSeed<'de> for Optional<F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'a, 'de, T: Object + 'a, F: FnOnce() -> &'a mut T> Visitor<'de> for Optional<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(Place(self.0()))
    }
}

/// Reads the name of a field, borrowed if possible.
pub(crate) struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }
}

/// Reads a field into its place.
pub(crate) fn value<'de, M: MapAccess<'de>, T: Deserialize<'de>>(
    place: &mut T,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = object.next_value()?;
    Ok(())
}

/// Like [`value`], and `null` is empty.
pub(crate) fn value_or_null<'de, M: MapAccess<'de>, T: Deserialize<'de> + Default>(
    place: &mut T,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = object.next_value::<Option<T>>()?.unwrap_or_default();
    Ok(())
}

/// Reads a count or a position.
pub(crate) fn count<'de, M: MapAccess<'de>>(
    place: &mut Option<u32>,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = de::number(&object.next_value()?, de::whole);
    Ok(())
}

/// Reads a number that may have a fraction.
pub(crate) fn number<'de, M: MapAccess<'de>>(
    place: &mut Option<f64>,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = de::number(&object.next_value()?, Some);
    Ok(())
}

/// Reads an object, or `null`. If it is inside of an entity and fails to decode, it may be left out: see [`Level`].
pub(crate) fn object<'de, M: MapAccess<'de>, T: Object>(
    place: &mut Option<T>,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = None;
    if Level::is_lenient() {
        *place = nested(&object.next_value()?);
        return Ok(());
    }
    object.next_value_seed(Optional::at(|| place.insert(T::empty())))
}

/// Reads a list of objects. See [`list`].
pub(crate) fn objects<'de, M: MapAccess<'de>, T: Object>(
    place: &mut Vec<T>,
    object: &mut M,
) -> Result<(), M::Error> {
    place.clear();
    if Level::is_lenient() {
        match object.next_value()? {
            Value::Array(elements) => place.extend(elements.iter().filter_map(nested)),
            other => place.extend(nested(&other)),
        }
        return Ok(());
    }
    object.next_value_seed(Objects(place))
}

/// Reads a nested object; `None` if it is `null` or fails to decode.
fn nested<T: Object>(json: &Value) -> Option<T> {
    decode::nested(T::NAME, json, |json| {
        let mut place = None;
        Optional::at(|| place.insert(T::empty())).deserialize(json)?;
        Ok(place)
    })?
}

/// Reads a list, where `null` is empty. Elements that are `null` are left out, so that the others can be read.
pub(crate) fn list<'de, M: MapAccess<'de>, T: Deserialize<'de>>(
    place: &mut Vec<T>,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = object.next_value::<Option<Elements<T>>>()?.map_or_else(Vec::new, |list| list.0);
    Ok(())
}

/// Skips an unknown field.
pub(crate) fn skip<'de, M: MapAccess<'de>>(object: &mut M) -> Result<(), M::Error> {
    object.next_value::<IgnoredAny>()?;
    Ok(())
}

/// Stores an unknown field.
pub(crate) fn keep<'de, M: MapAccess<'de>>(
    place: &mut BTreeMap<String, Value>,
    name: &str,
    object: &mut M,
) -> Result<(), M::Error> {
    place.insert(name.to_owned(), object.next_value()?);
    Ok(())
}

/// The elements of a list that are not `null`.
struct Elements<T>(Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Elements<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Self(Vec::new()))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Elements<T> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<Self, A::Error> {
        while let Some(element) = elements.next_element()? {
            self.0.extend::<Option<T>>(element);
        }
        Ok(self)
    }
}

/// Reads a list of objects into its place.
struct Objects<'a, T>(&'a mut Vec<T>);

impl<'de, T: Object> DeserializeSeed<'de> for Objects<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Object> Visitor<'de> for Objects<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        loop {
            let end = self.0.len();
            let place = Optional::at(|| {
                self.0.push(T::empty());
                &mut self.0[end]
            });
            if elements.next_element_seed(place)?.is_none() {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::v1::types::{Album, Playable};

    fn album(json: &str) -> Result<Album, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn lists_read_null_as_empty_and_leave_out_elements_that_are_null() {
        let read = album(r#"{"id":"a","artists":null,"tracks":[null,{"id":"b"},null]}"#).unwrap();
        assert!(read.artists.is_empty());
        assert_eq!(read.tracks.iter().map(|track| &*track.id).collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn unknown_fields_are_skipped_or_stored() {
        let read = album(r#"{"new":{"id":["x"]},"id":"a"}"#).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), json!({"id": "a"}));
        let sent = json!({"id": "a", "new": {"id": ["x"]}});
        // A reader that cannot lend names.
        let read: Playable = serde_json::from_reader(sent.to_string().as_bytes()).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), sent);
    }

    #[test]
    fn a_name_may_have_escapes_or_occur_twice() {
        let read = album(r#"{"\u0069d":"a","title":"one","title":"two"}"#).unwrap();
        assert_eq!((&*read.id, read.title.as_deref()), ("a", Some("two")));
    }

    #[test]
    fn a_required_field_that_is_missing_is_named() {
        let missing = album(r#"{"title":"a"}"#).unwrap_err();
        assert!(missing.starts_with("missing field `id`"), "{missing}");
        let null = album(r#"{"id":null}"#).unwrap_err();
        assert!(null.starts_with("invalid type: null, expected a string"), "{null}");
    }

    #[test]
    fn values_other_than_objects_are_rejected() {
        for text in ["7", "[]", "\"a\"", "null"] {
            let error = album(text).unwrap_err();
            assert!(error.contains("expected an object (Album)"), "{error}");
        }
        let list = album(r#"{"id":"a","tracks":{}}"#).unwrap_err();
        assert!(list.starts_with("invalid type: map, expected a list"), "{list}");
    }
}
