//! Parses the intact beginning of a JSON text.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Returns the values before the first error in a JSON text, such as the end of a truncated one.
///
/// It is for error responses, where a code is worth having although the rest is damaged. Of objects and lists that are
/// damaged, the complete values are returned. The result is `null` if there are none.
///
/// ```
/// use serde_json::json;
///
/// let error = amazon_music_json::parse_prefix(r#"{"error":{"code":"THROTTLED","message":"Too ma"#);
/// assert_eq!(error, json!({"error":{"code":"THROTTLED"}}));
/// ```
#[must_use]
pub fn parse_prefix(json: &str) -> Value {
    let mut value = Value::Null;
    // The error is what ends the prefix.
    let _ = Place(&mut value).deserialize(&mut serde_json::Deserializer::from_str(json));
    value
}

/// Parses a value into its place, which has the values before an error as well.
struct Place<'a>(&'a mut Value);

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        *self.0 = value.into();
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        *self.0 = number.into();
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        *self.0 = number.into();
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        *self.0 = number.into();
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        *self.0 = text.into();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let mut list = Vec::new();
        let outcome = loop {
            let mut element = Value::Null;
            match elements.next_element_seed(Place(&mut element)) {
                Ok(None) => break Ok(()),
                Ok(Some(())) => list.push(element),
                Err(error) => {
                    list.extend(Some(element).filter(|element| !element.is_null()));
                    break Err(error);
                }
            }
        };
        *self.0 = list.into();
        outcome
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut object = Map::new();
        let outcome = loop {
            let name = match fields.next_key::<String>() {
                Ok(Some(name)) => name,
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            };
            let mut value = Value::Null;
            let read = fields.next_value_seed(Place(&mut value));
            if read.is_ok() || !value.is_null() {
                object.insert(name, value);
            }
            if read.is_err() {
                break read;
            }
        };
        *self.0 = object.into();
        outcome
    }
}
