//! Removes secrets and control characters from messages of servers, which sometimes repeat tokens.

/// The number of characters after which a text is cut.
const MAX_CHARS: usize = 512;

const REDACTED: &str = "[redacted]";

/// The prefixes of Amazon's tokens.
const TOKENS: [&str; 5] = ["Atza|", "Atzr|", "Atna|", "Atnr|", "Atc|"];

/// The prefix of client secrets.
pub(crate) const CLIENT_SECRET: &str = "amzn1.oa2-cs.";

/// The prefix of Security Profile IDs, which are the API keys.
pub(crate) const SECURITY_PROFILE_ID: &str = "amzn1.application.";

/// A shorter rest of a secret without its prefix may be an ordinary word.
const MIN_REST: usize = 8;

/// Returns `text` without tokens, client secrets, API keys and control characters.
///
/// It is cut after 512 characters.
/// Use it for messages of servers in errors and logs. It recognises Amazon's secrets by their prefixes, also if they are
/// escaped for URLs, JSON or HTML. It leaves other secrets.
///
/// # Examples
/// ```
/// let message = "no such token: Atza|IQEBLjAs,\ntry again";
/// assert_eq!(amazon_music_auth::redact(message), "no such token: [redacted], try again");
/// ```
#[must_use]
pub fn redact(text: &str) -> String {
    redact_also(text, &[])
}

/// Like [`redact`], and removes `secrets`, which may have any format, also without their prefixes.
pub(crate) fn redact_also(text: &str, secrets: &[&str]) -> String {
    let rests = secrets.iter().filter_map(|secret| rest(secret));
    let secrets: Vec<_> = secrets.iter().copied().chain(rests).collect();
    // Invisible characters in a token would hide its prefix.
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let mut shown = String::new();
    let mut length = 0;
    let mut rest = visible.as_str();
    while let Some(first) = rest.chars().next() {
        if length >= MAX_CHARS {
            shown.push('…');
            break;
        }
        let hidden = secret_at(rest, &secrets);
        if hidden > 0 {
            shown.push_str(REDACTED);
            length += REDACTED.len();
            rest = &rest[hidden..];
        } else {
            shown.push(if breaks_lines(first) { ' ' } else { first });
            length += 1;
            rest = &rest[first.len_utf8()..];
        }
    }
    shown
}

/// Returns a secret without its prefix.
fn rest(secret: &str) -> Option<&str> {
    let (_, rest) = match secret.starts_with("amzn1.") {
        true => secret.rsplit_once('.')?,
        false => secret.split_once('|')?,
    };
    (rest.len() >= MIN_REST).then_some(rest)
}

/// Returns the length in bytes of the secret at the start of `text`; 0 if there is none.
fn secret_at(text: &str, secrets: &[&str]) -> usize {
    let mut known = secrets.iter().filter(|secret| !secret.is_empty());
    if let Some(length) = known.find_map(|secret| prefix_length(text, secret, u8::eq)) {
        return length;
    }
    let mut prefixes = TOKENS.iter().chain([&CLIENT_SECRET, &SECURITY_PROFILE_ID]);
    let prefix = prefixes.find_map(|prefix| prefix_length(text, prefix, u8::eq_ignore_ascii_case));
    let length = prefix.map(|prefix| (prefix, token_length(&text[prefix..])));
    length.filter(|(_, rest)| *rest > 0).map_or(0, |(prefix, rest)| prefix + rest)
}

/// Returns the length of `prefix` at the start of `text`, where its characters may be escaped.
fn prefix_length(text: &str, prefix: &str, same: fn(&u8, &u8) -> bool) -> Option<usize> {
    let mut rest = text.as_bytes();
    for expected in prefix.as_bytes() {
        let length = match unescaped(rest) {
            Some((byte, length)) if same(&byte, expected) => length,
            _ => rest.first().filter(|byte| same(byte, expected)).map(|_| 1)?,
        };
        rest = &rest[length..];
    }
    Some(text.len() - rest.len())
}

/// Returns the ASCII character that is escaped at the start of `text`, and the length of its escape.
fn unescaped(text: &[u8]) -> Option<(u8, usize)> {
    let number = |start: usize, end: usize, radix| {
        let digits = std::str::from_utf8(text.get(start..end)?).ok()?;
        digits.starts_with(|c: char| c.is_ascii_hexdigit()).then_some(())?;
        Some((u8::from_str_radix(digits, radix).ok().filter(u8::is_ascii)?, end))
    };
    let entity = |start, radix| {
        let end = text.iter().take(10).position(|byte| *byte == b';')?;
        number(start, end, radix).map(|(byte, end)| (byte, end + 1))
    };
    match text {
        [b'%', after @ ..] => {
            // The percent sign itself may be escaped, several times.
            let signs = after.chunks(2).take_while(|pair| *pair == b"25").count();
            number(1 + 2 * signs, 3 + 2 * signs, 16)
        }
        [b'\\', b'u', ..] => number(2, 6, 16),
        [b'\\', b'x', ..] => number(2, 4, 16),
        [b'&', b'#', b'x' | b'X', ..] => entity(3, 16),
        [b'&', b'#', ..] => entity(2, 10),
        _ => ["&vert;", "&verbar;"]
            .iter()
            .find(|name| text.starts_with(name.as_bytes()))
            .map(|name| (b'|', name.len())),
    }
}

/// Returns the length of a token: to white space or to a delimiter. An entity such as `&#43;` is a part of it.
fn token_length(text: &str) -> usize {
    let ends = |(at, c): &(usize, char)| match c {
        '&' => !text[at + 1..].starts_with('#'),
        _ => c.is_whitespace() || c.is_control() || "\"'`<>,()[]{}".contains(*c),
    };
    text.char_indices().find(ends).map_or(text.len(), |(at, _)| at)
}

/// Returns `true` for soft hyphens, joiners and direction marks.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Returns `true` for control characters, line separators and direction overrides.
fn breaks_lines(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_redacted_in_every_encoding() {
        for token in [
            "Atza|IQEB-canary_+/=",
            "Atzr|canary",
            "Atc|canary",
            "Atna|canary",
            "Atnr|canary",
            "Atza%7Ccanary",
            "Atzr%7ccanary%2Fcanary",
            "Atza%257Ccanary",
            "ATZA|canary",
            "Atza\\u007ccanary",
            "amzn1.oa2-cs.v1.canary",
            "amzn1.application.canary",
            "amzn1%2Eapplication%2ecanary",
            "Atza&#x7c;canary",
            "Atza&vert;canary",
            "Atza\\x7ccanary",
            "Atza%25257Ccanary",
            "Atza\u{200b}|\u{200b}canary",
            "Atzr|AA&#43;canary",
            "Atzr|AA*canary",
        ] {
            let text = format!("before \"{token}\" after");
            assert_eq!(redact(&text), "before \"[redacted]\" after");
            assert_eq!(redact(token), REDACTED);
        }
    }

    #[test]
    fn text_around_tokens_is_not_changed() {
        for (text, expected) in [
            (
                "access_token=Atza%7Ccanary&refresh_token=Atzr|canary&x=1",
                "access_token=[redacted]&refresh_token=[redacted]&x=1",
            ),
            (
                "Atza is no token, nor is Atc, nor amzn1.application-oa2-client.a, nor é",
                "Atza is no token, nor is Atc, nor amzn1.application-oa2-client.a, nor é",
            ),
            (
                "the API key starts with `amzn1.application.`; 5 %, é%é",
                "the API key starts with `amzn1.application.`; 5 %, é%é",
            ),
            ("a\r\nb\u{1b}[31m\u{202e}c\u{2028}d", "a  b [31m c d"),
        ] {
            assert_eq!(redact(text), expected);
        }
    }

    #[test]
    fn a_known_secret_of_any_format_is_redacted_in_every_encoding() {
        let secrets =
            ["", "canary+/secret", "Atza|canary/rest", "amzn1.application.01canary", "|a"];
        for text in [
            "canary+/secret",
            "canary%2B%2Fsecret",
            "canary%2b%2fsecret",
            "canary%252B%25252Fsecret",
            "canary\\u002B/secret",
            "canary&#43;&#x2F;secret",
            "%63anary+/secret",
            "canary/rest",
            "canary%2Frest",
            "Atza%7Ccanary%2Frest",
            "01canary",
        ] {
            let redacted = redact_also(&format!("sent {text}! a | é %"), &secrets);
            assert!(
                redacted.starts_with("sent [redacted]") && redacted.ends_with(" a | é %"),
                "{redacted}"
            );
            assert!(!redacted.contains("rest") && !redacted.contains("secret"), "{redacted}");
        }
    }

    #[test]
    fn a_long_text_is_cut_between_characters_and_after_redaction() {
        assert_eq!(redact(&"é".repeat(MAX_CHARS)), "é".repeat(MAX_CHARS));
        assert_eq!(redact(&"é".repeat(MAX_CHARS + 1)), "é".repeat(MAX_CHARS) + "…");
        let text = redact(&("x".repeat(MAX_CHARS - 3) + "Atza|canary"));
        assert!(!text.contains("canary") && !text.contains("Atza"), "{text}");
    }
}
