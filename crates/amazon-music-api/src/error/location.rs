//! Finds the path of a decoding error, such as `data.tracks[3].title`, from the line and the column that `serde_json` names.

use std::fmt::Write as _;

/// The largest number of levels of a path. Only skipped values have more.
const DEEPEST: usize = 128;

/// The longest name of a field that is shown.
const LONGEST_NAME: usize = 48;

/// A list or an object that is not closed yet.
enum Open<'j> {
    /// A list, and the index of the current element.
    List(usize),
    /// An object, and the undecoded name of the current field if it has been read.
    Object(Option<&'j [u8]>),
}

/// Returns the number of bytes of `json` that were read before `error`, if it is known.
pub(crate) fn offset(json: &[u8], error: &serde_json::Error) -> Option<usize> {
    let lines_before = error.line().checked_sub(1)?;
    let mut start = 0;
    for _ in 0..lines_before {
        start += json.get(start..)?.iter().position(|byte| *byte == b'\n')? + 1;
    }
    Some((start + error.column()).min(json.len()))
}

/// Returns the path of the value that ends or begins at `offset`; empty for the document itself.
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

/// Returns the part before the closing quotation mark.
fn text(json: &[u8]) -> &[u8] {
    let mut is_escaped = false;
    let end = json.iter().position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    &json[..end.unwrap_or(json.len())]
}

/// Returns a name for display, or `?` unless it looks like the name of a field: names may be anything, even a token.
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

    use serde::de::DeserializeOwned;
    use serde_json::Value;

    use super::*;

    fn place<T: DeserializeOwned>(json: &str) -> String {
        let error = serde_json::from_str::<T>(json).err().unwrap();
        path(json.as_bytes(), offset(json.as_bytes(), &error).unwrap())
    }

    #[test]
    fn an_unexpected_value_is_found() {
        for (json, expected) in [
            (r#"{"jars": [{}, {"a": 1, "b_c-1": "x"}]}"#, "jars[1].b_c-1"),
            ("{\n \"jars\": [\n {},\n {\"a\": [1]}\n]}", "jars[1].a"),
            (r#"{"jars": [{"a": {"b": 1}}]}"#, "jars[0].a"),
            (r#"{"jars": [{"a": -1}]}"#, "jars[0].a"),
            (r#"{"jars": [{"a": 1}, null]}"#, "jars[1]"),
            (r#"{"jars": [{"a": 1}, "}]"]}"#, "jars[1]"),
            (r#"{"other": [{"a\"}]": 0}], "jars": 7}"#, "jars"),
            (r#"{"\\": [{"a": 2}], "jars": [{"\"": 3}, {"b": 1, "x\"y": "z"}]}"#, "jars[1].?"),
            ("7", ""),
        ] {
            assert_eq!(
                place::<BTreeMap<String, Vec<BTreeMap<String, u8>>>>(json),
                expected,
                "{json}"
            );
        }
    }

    #[test]
    fn invalid_json_is_found() {
        assert_eq!(place::<Value>(r#"{"a": [1, {"b": x}]}"#), "a[1].b");
        assert_eq!(place::<Value>(r#"{"a": [1, {"b": "#), "a[1].b");
        assert_eq!(place::<Value>("<html>"), "");
        assert_eq!(place::<Value>(""), "");
        assert_eq!(place::<Value>("{} {"), "");
    }

    #[test]
    fn the_depth_of_a_path_is_limited() {
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

    #[test]
    fn any_part_of_any_document_has_a_path() {
        let json = br#" {"a": [1, {"b\"]}": [[], "\\"]}, null], "c": {"\u0041": "}"}} ]}, "x" "#;
        for start in 0..json.len() {
            for end in 0..=json.len() + 1 {
                path(&json[start..], end);
            }
        }
    }
}
