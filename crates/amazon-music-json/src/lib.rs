//! A lenient reader of JSON from outside: broken text is replaced, and everything else is kept.
//!
//! ```
//! use amazon_music_json::repair;
//!
//! let text = repair(b"{\"title\":\"Caf\xe9 \\ud83d\",\"rating\":NaN}");
//! assert_eq!(text, "{\"title\":\"Caf\u{fffd} \\ufffd\",\"rating\":null}");
//! ```

#![deny(missing_docs)]

mod prefix;

use std::borrow::Cow;

pub use prefix::parse_prefix;

/// The escape sequence of the replacement character.
const REPLACEMENT: &str = "\\ufffd";

/// Returns a JSON text whose broken parts are replaced; borrowed if there are none.
///
/// | broken | replaced by |
/// |---|---|
/// | a byte order mark | nothing |
/// | UTF-16 | UTF-8 |
/// | invalid UTF-8, a lone surrogate, an invalid escape sequence | the replacement character `U+FFFD` |
/// | a raw control character in a string | its escape sequence |
/// | `NaN`, `Infinity` and other bare words in a list or an object, numbers beyond the range of `f64` | `null` |
///
/// A text that is not JSON in other ways, such as a truncated one, is still not JSON. A token or a secret with a
/// replacement character or a control character is damaged, and must not be used.
#[must_use]
pub fn repair(json: &[u8]) -> Cow<'_, str> {
    let text = decode(json);
    match repaired(&text) {
        Some(repaired) => Cow::Owned(repaired),
        None => text,
    }
}

/// Decodes UTF-8 or UTF-16, and removes the byte order mark.
fn decode(json: &[u8]) -> Cow<'_, str> {
    let unit: fn([u8; 2]) -> u16 = match json {
        [0xef, 0xbb, 0xbf, rest @ ..] => return String::from_utf8_lossy(rest),
        // JSON begins with two ASCII characters.
        [0xff, 0xfe, ..] | [(1..), 0, (1..), 0, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] | [0, (1..), 0, (1..), ..] => u16::from_be_bytes,
        _ => return String::from_utf8_lossy(json),
    };
    let (units, _) = json.as_chunks();
    let characters = char::decode_utf16(units.iter().map(|bytes| unit(*bytes)));
    let characters = characters.map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER));
    characters.skip_while(|character| *character == '\u{feff}').collect()
}

/// Returns `text` without broken parts; `None` if there are none.
fn repaired(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let (mut repaired, mut copied) = (String::new(), 0);
    let mut replace = |start: usize, end: usize, replacement: &str| {
        repaired.push_str(&text[copied..start]);
        repaired.push_str(replacement);
        copied = end;
    };
    let (mut at, mut depth, mut in_string) = (0, 0_usize, false);
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => match escape(&bytes[at..]) {
                Ok(length) => at += length,
                Err(length) => {
                    at += length;
                    replace(start, at, REPLACEMENT);
                }
            },
            ..b' ' if in_string => replace(start, at, &format!("\\u{byte:04x}")),
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            // Text outside of lists and objects is hardly JSON.
            byte if depth > 0 && !is_delimiter(*byte) => {
                let length = bytes[at..].iter().position(|byte| is_delimiter(*byte));
                at = length.map_or(bytes.len(), |length| at + length);
                if serde_json::from_str::<f64>(&text[start..at]).is_err()
                    && !matches!(&text[start..at], "true" | "false" | "null")
                {
                    replace(start, at, "null");
                }
            }
            _ => {}
        }
    }
    if copied == 0 {
        return None;
    }
    repaired.push_str(&text[copied..]);
    Some(repaired)
}

/// Returns `true` if a byte is not part of a number or a bare word.
fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':' | b'"' | b' ' | b'\t' | b'\n' | b'\r')
}

/// Returns the length of an escape sequence after its backslash.
///
/// # Errors
/// Returns the length of the invalid part: a lone surrogate, or nothing after the backslash.
fn escape(after: &[u8]) -> Result<usize, usize> {
    let unit = |at: usize| -> Option<u32> {
        let digits = after.get(at..at + 5)?.strip_prefix(b"u")?;
        digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
    };
    match (after.first(), unit(0)) {
        (_, Some(0xd800..=0xdbff)) => match (after.get(5), unit(6)) {
            (Some(b'\\'), Some(0xdc00..=0xdfff)) => Ok(11),
            _ => Err(5),
        },
        (_, Some(0xdc00..=0xdfff)) => Err(5),
        (_, Some(_)) => Ok(5),
        (Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't'), None) => Ok(1),
        _ => Err(0),
    }
}

#[cfg(test)]
mod tests;
