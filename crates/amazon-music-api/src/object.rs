//! How generated types read JSON objects: one visitor for all of them, as lenient as the service needs.
//!
//! Each type says what its fields are by [`Object`]; see there for the rules.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value};

use crate::de::Number;

/// A type that is read from an object.
///
/// A field that is absent is empty unless it is required. Other fields are skipped, or kept if the type keeps them. Of two
/// fields of one name the later counts.
pub(crate) trait Object: Sized {
    /// The name of the type, for errors.
    const NAME: &'static str;

    fn read<'de, M: MapAccess<'de>>(object: M) -> Result<Self, M::Error>;
}

pub(crate) fn read<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<M: MapAccess<'de>>(self, object: M) -> Result<T, M::Error> {
        T::read(object)
    }
}

/// The name of the next field.
pub(crate) fn name<'de, M: MapAccess<'de>>(
    object: &mut M,
) -> Result<Option<Cow<'de, str>>, M::Error> {
    object.next_key_seed(Name)
}

/// Borrows where it can.
struct Name;

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

/// Like [`value`], for a field that must be there; [`required`] takes it out.
pub(crate) fn some<'de, M: MapAccess<'de>, T: Deserialize<'de>>(
    place: &mut Option<T>,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = Some(object.next_value()?);
    Ok(())
}

pub(crate) fn required<T, E: serde::de::Error>(
    value: Option<T>,
    name: &'static str,
) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
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
    *place = object.next_value_seed(Number(PhantomData))?;
    Ok(())
}

/// Reads a number that may have a fraction.
pub(crate) fn number<'de, M: MapAccess<'de>>(
    place: &mut Option<f64>,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = object.next_value_seed(Number(PhantomData))?;
    Ok(())
}

/// Reads a list, where `null` is empty. Elements that are `null` are left out: they say nothing, and must not
/// cost the others.
pub(crate) fn list<'de, M: MapAccess<'de>, T: Deserialize<'de>>(
    place: &mut Vec<T>,
    object: &mut M,
) -> Result<(), M::Error> {
    *place = object.next_value_seed(List(PhantomData))?;
    Ok(())
}

/// Reads what is no field.
pub(crate) fn skip<'de, M: MapAccess<'de>>(object: &mut M) -> Result<(), M::Error> {
    object.next_value::<IgnoredAny>()?;
    Ok(())
}

/// Keeps what is no field.
pub(crate) fn keep<'de, M: MapAccess<'de>>(
    place: &mut Map<String, Value>,
    name: &str,
    object: &mut M,
) -> Result<(), M::Error> {
    place.insert(name.to_owned(), object.next_value()?);
    Ok(())
}

/// Takes no room for what it leaves out.
struct List<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for List<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element::<Option<T>>()? {
            items.extend(item);
        }
        Ok(items)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::v1::types::{Album, Playable, Track};

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
    fn unlisted_fields_are_skipped_or_kept() {
        let read = album(r#"{"new":{"id":["x"]},"id":"a"}"#).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), json!({"id": "a"}));
        let sent = json!({"id": "a", "new": {"id": ["x"]}});
        let read: Playable = serde_json::from_value(sent.clone()).unwrap();
        assert_eq!(serde_json::to_value(read).unwrap(), sent);
    }

    #[test]
    fn a_name_may_be_written_with_escapes_or_come_twice() {
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
    fn values_that_are_no_objects_are_rejected() {
        for text in ["7", "[]", "\"a\"", "null"] {
            let error = album(text).unwrap_err();
            assert!(error.contains("expected an object (Album)"), "{error}");
        }
        let list = album(r#"{"id":"a","tracks":{}}"#).unwrap_err();
        assert!(list.starts_with("invalid type: map, expected a list"), "{list}");
    }

    #[test]
    fn readers_other_than_of_text_can_be_used() {
        let read: Track = serde_json::from_reader(&br#"{"id":"a","title":"x"}"#[..]).unwrap();
        assert_eq!(read.title.as_deref(), Some("x"));
        let read: Track = serde_json::from_value(json!({"id": "a", "title": null})).unwrap();
        assert_eq!(read.title, None);
    }
}
