//! Where decoding of a JSON document stopped, as a path such as `data.tracks[3].title`.
//!
//! `serde_json` names the line and the column. The path is found from them, so that nothing is decoded twice, and
//! programs compile no second decoder for each type.

use std::fmt::Write as _;

/// The largest number of levels of a path. What is decoded has fewer; what is skipped may have millions.
const DEEPEST: usize = 128;

/// The longest name of a field that is shown.
const LONGEST_NAME: usize = 48;

/// A list or an object that has begun and not ended.
enum Open<'j> {
    /// At this element.
    List(usize),
    /// At the field of this name, as it is written, if it has been read.
    Object(Option<&'j [u8]>),
}

/// How many bytes of `json` were read when `error` was met, if that is known.
pub(crate) fn offset(json: &[u8], error: &serde_json::Error) -> Option<usize> {
    let lines_before = error.line().checked_sub(1)?;
    let mut start = 0;
    for _ in 0..lines_before {
        start += json.get(start..)?.iter().position(|byte| *byte == b'\n')? + 1;
    }
    Some((start + error.column()).min(json.len()))
}

/// The path to the value that ends at `offset`, or was to begin there. Empty for the document itself.
pub(crate) fn path(json: &[u8], offset: usize) -> String {
    let json = json.get(..offset).unwrap_or(json);
    let mut open = Vec::new();
    let mut deeper = 0_usize;
    let mut at = 0;
    while let Some(byte) = json.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' if open.len() == DEEPEST => deeper += 1,
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::List(0)),
            b'}' | b']' if deeper > 0 => deeper -= 1,
            b'}' | b']' => drop(open.pop()),
            b',' if deeper == 0 => match open.last_mut() {
                Some(Open::List(index)) => *index += 1,
                Some(Open::Object(name)) => *name = None,
                None => {}
            },
            b'"' => {
                let text = text(&json[at..]);
                at += text.len() + 1;
                if let (0, Some(Open::Object(name @ None))) = (deeper, open.last_mut()) {
                    *name = Some(text);
                }
            }
            _ => {}
        }
    }
    written(&open)
}

/// What stands before the closing quotation mark.
fn text(json: &[u8]) -> &[u8] {
    let mut is_escaped = false;
    let end = json.iter().position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    &json[..end.unwrap_or(json.len())]
}

/// A name as it is shown. Names are the server's words, and may be anything, even a token: only what looks like the name of
/// a field is shown.
fn shown(name: &[u8]) -> &str {
    let is_name = !name.is_empty()
        && name.len() <= LONGEST_NAME
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(byte));
    str::from_utf8(name).ok().filter(|_| is_name).unwrap_or("?")
}

fn written(open: &[Open<'_>]) -> String {
    let mut path = String::new();
    for step in open {
        let _ = match step {
            Open::List(index) => write!(path, "[{index}]"),
            Open::Object(None) => Ok(()),
            Open::Object(Some(name)) if path.is_empty() => write!(path, "{}", shown(name)),
            Open::Object(Some(name)) => write!(path, ".{}", shown(name)),
        };
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde::{Deserialize, de::DeserializeOwned};
    use serde_json::{Value, json};

    use super::*;

    fn place<T: DeserializeOwned>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).err().unwrap();
        path(json.as_bytes(), offset(json.as_bytes(), &error).unwrap())
    }

    #[derive(Deserialize)]
    struct Shelf {
        #[expect(dead_code, reason = "it is only read")]
        jars: Vec<BTreeMap<String, u8>>,
    }

    #[test]
    fn a_value_of_another_form_is_found() {
        for (json, expected) in [
            (r#"{"jars": [{}, {"a": 1, "b_c-1": "x"}]}"#, "jars[1].b_c-1"),
            ("{\n \"jars\": [\n {},\n {\"a\": [1]}\n]}", "jars[1].a"),
            (r#"{"jars": [{"a": {"b": 1}}]}"#, "jars[0].a"),
            (r#"{"jars": [{"a": -1}]}"#, "jars[0].a"),
            (r#"{"jars": [{"a": 1}, null]}"#, "jars[1]"),
            (r#"{"jars": [{"a": 1}, "}]"]}"#, "jars[1]"),
            (r#"{"other": [{"a": "x"}], "jars": 7}"#, "jars"),
            (r#"{"other": [{"a": "x"}]}"#, ""),
            ("7", ""),
        ] {
            assert_eq!(place::<Shelf>(json), expected, "{json}");
        }
    }

    #[test]
    fn what_is_no_json_is_found() {
        assert_eq!(place::<Value>(r#"{"a": [1, {"b": x}]}"#), "a[1].b");
        assert_eq!(place::<Value>(r#"{"a": [1, {"b": "#), "a[1].b");
        assert_eq!(place::<Value>("<html>"), "");
        assert_eq!(place::<Value>(""), "");
        assert_eq!(place::<Value>("{} {"), "");
    }

    #[test]
    fn a_path_leads_no_deeper_than_anything_is_read() {
        for (begin, end) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = path(begin.repeat(100_000).as_bytes(), usize::MAX);
            assert!(deep.len() < 4 * DEEPEST, "{deep}");
            let skipped = format!(
                "{{\"b\":{}0,\"c\"{},\"d\":",
                begin.repeat(DEEPEST + 7),
                end.repeat(DEEPEST + 7)
            );
            assert_eq!(path(skipped.as_bytes(), usize::MAX), "d");
        }
    }

    #[test]
    fn only_what_looks_like_the_name_of_a_field_is_shown() {
        let long = "a".repeat(LONGEST_NAME + 1);
        for name in [r"\u0041tza", "Atza|canary", "amzn1.oa2-cs.canary", "", &long, "a b", "\u{e9}"]
        {
            let json = format!(r#"{{"a": {{"{name}": x"#);
            assert_eq!(path(json.as_bytes(), json.len()), "a.?", "{name}");
        }
    }

    /// Any document without numbers.
    fn documents() -> impl Strategy<Value = Value> {
        const TEXT: &str = r#"[a-c"\\\[\]{},: \né]{0,4}"#;
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            TEXT.prop_map(Value::from)
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(TEXT, inner, 0..4)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    /// Puts a number in the place of the `nth` leaf, and returns its path.
    fn spoil(value: &mut Value, nth: &mut usize, path: String) -> Option<String> {
        match value {
            Value::Array(items) => items
                .iter_mut()
                .enumerate()
                .find_map(|(index, item)| spoil(item, nth, format!("{path}[{index}]"))),
            Value::Object(fields) => fields.iter_mut().find_map(|(name, value)| {
                let dot = if path.is_empty() { "" } else { "." };
                let name =
                    if name.bytes().all(|byte| byte.is_ascii_lowercase()) { name } else { "?" };
                let name = if name.is_empty() { "?" } else { name };
                spoil(value, nth, format!("{path}{dot}{name}"))
            }),
            leaf => {
                if *nth == 0 {
                    *leaf = json!(4711);
                    return Some(path);
                }
                *nth -= 1;
                None
            }
        }
    }

    proptest! {
        #[test]
        fn each_value_of_any_document_is_found(mut value in documents(), mut nth in 0..8usize) {
            let Some(expected) = spoil(&mut value, &mut nth, String::new()) else { return Ok(()) };
            for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
                let start = text.find("4711").unwrap();
                for offset in [start, start + "4711".len()] {
                    prop_assert_eq!(path(text.as_bytes(), offset), expected.as_str());
                }
            }
        }

        #[test]
        fn any_bytes_have_a_path(bytes in prop::collection::vec(any::<u8>(), 0..64), offset in 0..80usize) {
            path(&bytes, offset);
        }
    }
}
