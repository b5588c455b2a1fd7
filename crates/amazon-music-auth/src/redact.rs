//! Removes tokens and control characters from messages of servers, which sometimes repeat tokens.

/// The number of characters after which a text is cut.
const MAX_CHARS: usize = 512;

const REDACTED: &str = "[redacted]";

/// The prefixes of Amazon's tokens; a bar follows.
const TOKENS: [&str; 5] = ["Atza", "Atzr", "Atna", "Atnr", "Atc"];

/// The bar after a prefix, plain and encoded for URLs, JSON and HTML.
const BARS: [&str; 10] =
    ["|", "%7c", "%257c", "%25257c", "\\u007c", "\\x7c", "&#124;", "&#x7c;", "&vert;", "&verbar;"];

/// The prefix of client secrets.
pub(crate) const CLIENT_SECRET: &str = "amzn1.oa2-cs.";

/// Returns `text` without tokens, client secrets and control characters, cut after 512 characters.
///
/// Use it for messages of servers in errors and logs. It recognises Amazon's tokens and client secrets by their
/// prefixes, and leaves other secrets.
///
/// ```
/// let message = "no such token: Atza|IQEBLjAs,\ntry again";
/// assert_eq!(amazon_music_auth::redact(message), "no such token: [redacted], try again");
/// ```
#[must_use]
pub fn redact(text: &str) -> String {
    redact_also(text, &[])
}

/// Like [`redact`], and removes `secrets`, which may have any format.
pub(crate) fn redact_also(text: &str, secrets: &[&str]) -> String {
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
        let hidden = secret_at(rest, secrets);
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

/// Returns the length in bytes of the secret at the start of `text`; 0 if there is none.
fn secret_at(text: &str, secrets: &[&str]) -> usize {
    let known = secrets.iter().find(|secret| !secret.is_empty() && text.starts_with(**secret));
    if let Some(secret) = known {
        return secret.len();
    }
    let token = TOKENS
        .iter()
        .find_map(|token| BARS.iter().find_map(|bar| after(after(text, token)?, bar)))
        .or_else(|| after(text, CLIENT_SECRET));
    token.map_or(0, |rest| text.len() - rest.len() + token_length(rest))
}

/// Returns the text after `prefix`, in any case.
fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Returns the length of a token: to white space or to a delimiter. An entity such as `&#43;` is a part of it.
fn token_length(text: &str) -> usize {
    let ends = |(at, c): &(usize, char)| match c {
        '&' => !text[at + 1..].starts_with('#'),
        _ => c.is_whitespace() || c.is_control() || "\"'<>,()[]{}".contains(*c),
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
            ("a\r\nb\u{1b}[31m\u{202e}c\u{2028}d", "a  b [31m c d"),
        ] {
            assert_eq!(redact(text), expected);
        }
    }

    #[test]
    fn a_known_secret_of_any_format_is_redacted() {
        assert_eq!(redact_also("sent canary-secret!", &["", "canary-secret"]), "sent [redacted]!");
    }

    #[test]
    fn a_long_text_is_cut_between_characters_and_after_redaction() {
        assert_eq!(redact(&"é".repeat(MAX_CHARS)), "é".repeat(MAX_CHARS));
        assert_eq!(redact(&"é".repeat(MAX_CHARS + 1)), "é".repeat(MAX_CHARS) + "…");
        let text = redact(&("x".repeat(MAX_CHARS - 3) + "Atza|canary"));
        assert!(!text.contains("canary") && !text.contains("Atza"), "{text}");
    }
}
