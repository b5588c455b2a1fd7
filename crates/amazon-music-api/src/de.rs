//! Reads and writes single values of generated types: open enums, counts and numbers.

use std::{fmt, str::FromStr};

use serde::{Deserializer, Serializer, de::Visitor};
use serde_json::Value;

use crate::decode::count_unknown;

/// Reads a value of the enum `T`; `unknown` converts other values.
pub(crate) fn value<'de, D, T>(deserializer: D, unknown: fn(String) -> T) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr,
{
    deserializer.deserialize_str(Variant(unknown))
}

struct Variant<T>(fn(String) -> T);

impl<T: FromStr> Visitor<'_> for Variant<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, value: &str) -> Result<T, E> {
        Ok(value.parse().unwrap_or_else(|_| {
            count_unknown();
            (self.0)(value.to_owned())
        }))
    }
}

/// Writes a number, without `.0` if it is whole.
pub(crate) fn write_number<S: Serializer, T: Into<Option<f64>> + Copy>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    /// The limit up to which doubles represent every integer.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match (*value).into() {
        None => serializer.serialize_none(),
        #[expect(clippy::cast_possible_truncation, reason = "the value is whole and in range")]
        Some(number) if number.fract() == 0.0 && number.abs() <= EXACT => {
            serializer.serialize_i64(number as i64)
        }
        Some(number) => serializer.serialize_f64(number),
    }
}

/// Returns the number in `8`, `8.0` or `"8"`, converted by `convert`.
///
/// `null` is `None`. Any other value is `None` as well and counts as an unknown value, so that the object around it can still
/// be read.
pub(crate) fn number<T>(value: &Value, convert: fn(f64) -> Option<T>) -> Option<T> {
    let number = match value {
        Value::Null => return None,
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    let number = number.filter(|number| number.is_finite()).and_then(convert);
    if number.is_none() {
        count_unknown();
    }
    number
}

/// Returns a whole number as a count or a position.
pub(crate) fn whole(number: f64) -> Option<u32> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the value is whole and in range"
    )]
    (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number))
        .then_some(number as u32)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{
        decode::counted,
        v1::types::{Track, Visibility},
    };

    fn track(fields: &str) -> (Track, u32) {
        let (track, unknown) =
            counted(|| serde_json::from_str(&format!(r#"{{"id":"a",{fields}}}"#)));
        (track.unwrap(), unknown.values)
    }

    #[test]
    fn unknown_values_are_counted_and_stored() {
        let (values, unknown) = counted(|| {
            serde_json::from_str::<Vec<Visibility>>(r#"["PUBLIC", "FRIENDS", "PRIV\u0041TE", "x"]"#)
        });
        assert_eq!(unknown.values, 2);
        let values = values.unwrap();
        assert_eq!(values[1], Visibility::Unknown("FRIENDS".to_owned()));
        assert_eq!(values[2], Visibility::Private);
        assert_eq!(counted(|| ()).1.values, 0);
    }

    #[test]
    fn a_count_is_read_from_integers_decimals_and_strings() {
        for text in ["8", "8.0", "\"8\"", "\"8.0\"", "80e-1"] {
            let (track, unknown) = track(&format!(r#""trackNumber":{text}"#));
            assert_eq!((track.track_number, unknown), (Some(8), 0), "{text}");
        }
        for (text, number) in [("null", None), ("4294967295", Some(u32::MAX))] {
            let (track, unknown) = track(&format!(r#""trackNumber":{text}"#));
            assert_eq!((track.track_number, unknown), (number, 0));
        }
    }

    #[test]
    fn an_invalid_count_is_an_unknown_value() {
        for text in
            ["8.5", "-1", "4294967296", "1e300", "\"many\"", "\"\"", "true", "[8]", r#"{"a":[8]}"#]
        {
            let (track, unknown) = track(&format!(r#""trackNumber":{text},"title":"b""#));
            assert_eq!((track.track_number, unknown), (None, 1), "{text}");
            assert_eq!(track.title.as_deref(), Some("b"));
        }
    }

    #[test]
    fn a_duration_keeps_its_fraction_and_whole_numbers_are_written_as_such() {
        for (text, written) in [
            ("232", json!(232)),
            ("232.0", json!(232)),
            ("\"232.5\"", json!(232.5)),
            ("0", json!(0)),
        ] {
            let (track, unknown) = track(&format!(r#""duration":{text}"#));
            assert_eq!(unknown, 0);
            assert_eq!(serde_json::to_value(&track).unwrap()["duration"], written, "{text}");
        }
        let (track, unknown) = track(r#""duration":"long""#);
        assert_eq!((track.duration, unknown), (None, 1));
    }
}
