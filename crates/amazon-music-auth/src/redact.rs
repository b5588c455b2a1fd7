//! Makes foreign text fit to be shown: without tokens, on one line, not long.
//!
//! Servers repeat tokens in their messages at times, so whatever they say passes here first. Our own
//! secrets never need it: see `secret`.

/// The most characters that are kept of a foreign text.
const LONGEST: usize = 512;

/// What stands in for a secret.
const REDACTED: &str = "[redacted]";

/// The first letters of Amazon's tokens; a bar follows.
const TOKENS: [&str; 5] = ["Atza", "Atzr", "Atna", "Atnr", "Atc"];

/// The bar, plain and as it is written in URLs, in JSON and in HTML.
const BARS: [&str; 10] =
    ["|", "%7c", "%257c", "%25257c", "\\u007c", "\\x7c", "&#124;", "&#x7c;", "&vert;", "&verbar;"];

/// The first letters of client secrets.
const SECRET: &str = "amzn1.oa2-cs.";

/// Returns `text` without tokens, client secrets and control characters, cut after 512 characters.
///
/// Tokens and client secrets are recognised by their shape.
/// It is meant for messages of servers that go into errors and logs. A secret without a known shape
/// stays: this is a net below, not a leave to print anything.
///
/// ```
/// let said = "no such token: Atza|IQEBLjAs,\nask again";
/// assert_eq!(amazon_music_auth::redact(said), "no such token: [redacted], ask again");
/// ```
#[must_use]
pub fn redact(text: &str) -> String {
    redact_also(text, &[])
}

/// Like [`redact`], and removes `secrets`, which are known to the caller and may have any shape.
pub(crate) fn redact_also(text: &str, secrets: &[&str]) -> String {
    // Nobody sees them, and a token could hide behind them.
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let mut shown = String::new();
    let mut length = 0;
    let mut rest = visible.as_str();
    while let Some(first) = rest.chars().next() {
        if length >= LONGEST {
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

/// Returns the number of bytes that a secret takes at the start of `text`; 0 if none is there.
fn secret_at(text: &str, secrets: &[&str]) -> usize {
    let known = secrets.iter().find(|secret| !secret.is_empty() && text.starts_with(**secret));
    if let Some(secret) = known {
        return secret.len();
    }
    let token = TOKENS
        .iter()
        .find_map(|token| BARS.iter().find_map(|bar| after(after(text, token)?, bar)))
        .or_else(|| after(text, SECRET));
    token.map_or(0, |rest| text.len() - rest.len() + token_length(rest))
}

/// Returns the text after `prefix`, whose case does not matter.
fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Returns the length of a token: to white space or to what encloses or separates values. An entity such as
/// `&#43;` belongs to it.
fn token_length(text: &str) -> usize {
    let ends = |(at, c): &(usize, char)| match c {
        '&' => !text[at + 1..].starts_with('#'),
        _ => c.is_whitespace() || c.is_control() || "\"'<>,()[]{}".contains(*c),
    };
    text.char_indices().find(ends).map_or(text.len(), |(at, _)| at)
}

/// Returns `true` if `c` takes no room: soft hyphens, joiners, marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Returns `true` if `c` breaks the line or steers the terminal or the direction of writing.
fn breaks_lines(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_of_every_shape_are_hidden() {
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
            let said = format!("before \"{token}\" after");
            assert_eq!(redact(&said), "before \"[redacted]\" after");
            assert_eq!(redact(token), REDACTED);
        }
    }

    #[test]
    fn several_tokens_in_one_text_are_hidden() {
        let said = "access_token=Atza%7Ccanary&refresh_token=Atzr|canary&x=1";
        assert_eq!(redact(said), "access_token=[redacted]&refresh_token=[redacted]&x=1");
    }

    #[test]
    fn words_that_only_begin_like_tokens_stay() {
        let said = "Atza is no token, nor is Atc, nor amzn1.application-oa2-client.a, nor é";
        assert_eq!(redact(said), said);
    }

    #[test]
    fn a_known_secret_is_hidden_whatever_its_shape() {
        assert_eq!(redact_also("sent canary-secret!", &["", "canary-secret"]), "sent [redacted]!");
    }

    #[test]
    fn control_characters_become_spaces() {
        assert_eq!(redact("a\r\nb\u{1b}[31m\u{202e}c\u{2028}d"), "a  b [31m c d");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let shown = redact(&"é".repeat(LONGEST + 1));
        assert_eq!(shown, "é".repeat(LONGEST) + "…");
        assert_eq!(redact(&"é".repeat(LONGEST)), "é".repeat(LONGEST));
    }

    #[test]
    fn a_token_across_the_cut_is_hidden() {
        let shown = redact(&("x".repeat(LONGEST - 3) + "Atza|canary"));
        assert!(!shown.contains("canary") && !shown.contains("Atza"), "{shown}");
    }
}
