//! Makes pasted text plain: without invisible characters, full-width forms, and escapes of HTML and JSON.

/// Escapes with a name, and the character that each stands for.
const NAMED: [(&str, char); 6] =
    [("&amp;", '&'), ("&quot;", '"'), ("&apos;", '\''), ("&lt;", '<'), ("&gt;", '>'), ("\\/", '/')];

/// Returns pasted text without invisible characters and escapes.
pub(super) fn plain(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).map(half_width).collect();
    // Text that was copied from the source of a page may be escaped twice.
    unescape(&unescape(&visible))
}

/// Returns `true` for soft hyphens, zero-width characters, and marks of the direction of text.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

/// Returns the ASCII character of a full-width form, which input methods for Chinese and Japanese produce.
fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Replaces the escapes of HTML (`&amp;`, `&#38;`, `&#x26;`) and JSON (`\u0026`, `\/`).
pub(super) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['&', '\\']) {
        let (before, escape) = rest.split_at(start);
        plain.push_str(before);
        let (character, after) = escaped(escape).unwrap_or_else(|| {
            let mut characters = escape.chars();
            (characters.next().unwrap_or_default(), characters.as_str())
        });
        plain.push(character);
        rest = after;
    }
    plain + rest
}

/// Returns the character of the escape that `text` begins with, and the text after it.
fn escaped(text: &str) -> Option<(char, &str)> {
    let mut named = NAMED.iter().filter_map(|(name, c)| Some((*c, text.strip_prefix(name)?)));
    if let Some(found) = named.next() {
        return Some(found);
    }
    let (digits, radix, after) = match text.strip_prefix("\\u") {
        Some(json) => {
            let (digits, after) = json.split_at_checked(4)?;
            (digits, 16, after)
        }
        None => {
            let (digits, after) = text.strip_prefix("&#")?.split_once(';')?;
            match digits.strip_prefix(['x', 'X']) {
                Some(digits) => (digits, 16, after),
                None => (digits, 10, after),
            }
        }
    };
    Some((char::from_u32(u32::from_str_radix(digits, radix).ok()?)?, after))
}
