//! Finds addresses in text that people copy from a browser, a terminal, a message or a command.

use zeroize::Zeroizing;

use crate::redact::is_invisible;

/// Removes what is invisible, line breaks with the space around them, and escapes of shells, JSON and HTML.
pub(super) fn clean(text: &str) -> Zeroizing<String> {
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    let mut chars = text.chars().filter(|c| !is_invisible(*c)).peekable();
    let (mut is_spaced, mut is_broken) = (false, false);
    while let Some(c) = chars.next() {
        if c == '\u{1b}' && chars.next_if_eq(&'[').is_some() {
            // A control sequence of a terminal, such as those around pasted text.
            chars.by_ref().find(|c| matches!(c, '@'..='~'));
        } else if c.is_control() {
            is_broken = true;
        } else if c.is_whitespace() {
            is_spaced = true;
        } else if !is_broken || c != '>' {
            // After a line break, it is the mark of a quoted message.
            if is_spaced && !is_broken {
                clean.push(' ');
            }
            (is_spaced, is_broken) = (false, false);
            clean.push(c);
        }
    }
    for (escaped, plain) in [
        ("\\u0026", "&"),
        ("\\u003d", "="),
        ("&amp;", "&"),
        ("&#38;", "&"),
        ("\\", ""),
        ("^", ""),
        ("[200~", ""),
        ("[201~", ""),
    ] {
        if clean.contains(escaped) {
            clean = Zeroizing::new(clean.replace(escaped, plain));
        }
    }
    clean
}

/// Returns the texts that may be the query of an address.
pub(super) fn queries(text: &str) -> impl Iterator<Item = &str> {
    let after_marks = text.match_indices('?').map(|(at, mark)| at + mark.len());
    let bare = (!text.contains('?')).then(|| text.len() - text.trim_start_matches(is_around).len());
    after_marks.chain(bare).map(|start| query(text, start))
}

/// Returns the query that begins at `start`, without the text and the punctuation after it.
fn query(text: &str, start: usize) -> &str {
    let (before, query) = text.split_at(start);
    // These are allowed in an address, unless it is between two of them.
    let closing = match before.chars().rev().find(|c| is_around(*c)) {
        Some('\'') => Some('\''),
        Some('(') => Some(')'),
        _ => None,
    };
    let is_end = |c: char| c == '#' || Some(c) == closing || is_around(c) && !"'()[]".contains(c);
    let query = query.split(is_end).next().unwrap_or_default();
    query.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && !"-_~=%+/".contains(c))
}

/// Returns `true` for white space, quotes and brackets.
pub(super) fn is_around(c: char) -> bool {
    c.is_whitespace() || "\"'`<>()[]“”„‟‘’‚«»‹›「」『』《》".contains(c)
}

/// Decodes `%XX` once. Leaves other text.
pub(super) fn percent_decoded(text: &str) -> Zeroizing<String> {
    let mut decoded = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text.as_bytes();
    let digit = |byte: Option<&u8>| char::from(*byte?).to_digit(16);
    while let Some(first) = rest.first() {
        let (byte, length) = match (first, digit(rest.get(1)), digit(rest.get(2))) {
            (b'%', Some(high), Some(low)) => ((high << 4 | low) as u8, 3),
            _ => (*first, 1),
        };
        decoded.push(byte);
        rest = &rest[length..];
    }
    Zeroizing::new(String::from_utf8_lossy(&decoded).into_owned())
}
