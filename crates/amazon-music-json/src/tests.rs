//! Broken texts and what they become, and the properties of the reader.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn read(json: &[u8]) -> Value {
    serde_json::from_str(&repair(json)).unwrap()
}

#[test]
fn broken_text_is_replaced_and_the_rest_is_kept() {
    for (broken, expected) in [
        (&b"\xef\xbb\xbf{\"a\":1}"[..], json!({"a": 1})),
        (b"{\"a\":\"b\xffc\",\"d\":2}", json!({"a": "b\u{fffd}c", "d": 2})),
        (b"{\"a\xff\":1,\"d\":2}", json!({"a\u{fffd}": 1, "d": 2})),
        (br#"{"a":"b\ud83dc","d":2}"#, json!({"a": "b\u{fffd}c", "d": 2})),
        (
            br#"["\uDE00","\ud83d\ud83d\ude00","\ud83d"]"#,
            json!(["\u{fffd}", "\u{fffd}😀", "\u{fffd}"]),
        ),
        (b"[\"a\nb\tc\0d\x1f\",\n\t1]", json!(["a\nb\tc\0d\u{1f}", 1])),
        (br#"["\x41","\u12","\'"]"#, json!(["\u{fffd}x41", "\u{fffd}u12", "\u{fffd}'"])),
        (
            b"[NaN,-Infinity, Infinity ,{\"a\":nan},-inf]",
            json!([null, null, null, {"a": null}, null]),
        ),
        (
            b"{\"a\":undefined,\"b\":1e999,\"c\":-1e999,\"d\":True}",
            json!({"a": null, "b": null, "c": null, "d": null}),
        ),
    ] {
        assert_eq!(read(broken), expected, "{}", broken.escape_ascii());
    }
}

#[test]
fn utf_16_is_decoded() {
    let text = "{\"a\":\"é😀\"}";
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
        for bytes in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
            let bytes: Vec<u8> = units.iter().copied().flat_map(bytes).collect();
            assert_eq!(repair(&bytes), text);
        }
    }
}

#[test]
fn text_that_is_not_json_in_other_ways_is_not_changed() {
    for text in ["", "OK", "NaN", "<html>", "{\"a\":", "{\"a\" 1}", "{} {}", "[1,]", "[1"] {
        assert!(matches!(repair(text.as_bytes()), Cow::Borrowed(same) if same == text), "{text}");
    }
}

#[test]
fn the_prefix_has_the_values_before_the_error() {
    for (text, expected) in [
        (
            r#"{"a":[1,-2,3.5,"b",true,null],"c":{}}"#,
            json!({"a": [1, -2, 3.5, "b", true, null], "c": {}}),
        ),
        (r#"{"a":{"b":"c","d":"e"#, json!({"a": {"b": "c"}})),
        (r#"{"a":[{"b":1},{"c":[2,3"#, json!({"a": [{"b": 1}, {"c": [2, 3]}]})),
        (r#"{"a":"b","c":"the "d" e"}"#, json!({"a": "b", "c": "the "})),
        (r#"{"a":1,"b"#, json!({"a": 1})),
        ("<html>", Value::Null),
        ("", Value::Null),
    ] {
        assert_eq!(parse_prefix(text), expected, "{text}");
    }
}

/// Any JSON value.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 2.0)),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::hash_map(any::<String>(), inner, 0..8)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn valid_json_is_borrowed(value in value(), pretty: bool) {
        let text = if pretty { format!("{value:#}") } else { value.to_string() };
        prop_assert!(matches!(repair(text.as_bytes()), Cow::Borrowed(same) if same == text));
        prop_assert_eq!(parse_prefix(&text), value);
    }

    #[test]
    fn repairing_twice_changes_nothing(bytes: Vec<u8>, wrapped: bool) {
        let bytes = if wrapped { [b"[\"", &*bytes, b"\"]"].concat() } else { bytes };
        let once = repair(&bytes).into_owned();
        prop_assert_eq!(repair(once.as_bytes()), once.as_str());
        drop(parse_prefix(&once));
    }

    #[test]
    fn a_broken_string_does_not_affect_its_neighbours(
        text in prop::collection::vec(any::<u8>().prop_filter("the end", |byte| !b"\"\\".contains(byte)), 0..16),
        before in value(),
        after in value(),
    ) {
        let json = [format!("[{before},\"").as_bytes(), &text, format!("\",{after}]").as_bytes()].concat();
        let read = read(&json);
        prop_assert_eq!(&read[0], &before);
        prop_assert_eq!(&read[2], &after);
        prop_assert_eq!(read[1].as_str().unwrap(), String::from_utf8_lossy(&text));
    }
}
