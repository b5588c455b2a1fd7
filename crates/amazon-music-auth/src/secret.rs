//! Tokens and the client secret, which are neither printed nor left in memory.

use std::fmt;

use zeroize::Zeroizing;

use crate::{Error, ErrorKind};

/// Declares secret texts.
macro_rules! secret {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        ///
        /// Its `Debug` prints no part of it, it has no `Display`, and its memory is wiped when it is
        /// dropped.
        #[derive(Clone)]
        pub struct $name(Zeroizing<String>);

        impl $name {
            /// Creates a secret from any text.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(Zeroizing::new(text.into()))
            }

            /// Returns the text itself.
            ///
            /// It gives access to the account of the user or the app: keep it out of logs, messages and
            /// URLs, and store it only where other users of the machine cannot read it.
            #[must_use]
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }
    )*};
}

secret! {
    /// An OAuth 2.0 access token. Amazon's Authentication page says that it lasts about an hour.
    AccessToken;

    /// An OAuth 2.0 refresh token. It is valid until the user revokes the app's access.
    ///
    /// Login with Amazon may replace it with each refresh, so store the one that
    /// [`Session::refresh_token`](crate::Session::refresh_token) returns.
    RefreshToken;

    /// The client secret of an app. Apps on users' machines have none.
    ClientSecret;
}

/// The kind of a secret that a person or a program has entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    AccessToken,
    RefreshToken,
    ClientSecret,
}

/// The beginnings of the values that people mix up. Older client secrets have none.
const PREFIXES: [(&str, Option<Kind>, &str); 6] = [
    ("Atza|", Some(Kind::AccessToken), "is an access token"),
    ("Atzr|", Some(Kind::RefreshToken), "is a refresh token"),
    ("amzn1.oa2-cs.", Some(Kind::ClientSecret), "is a client secret"),
    ("amzn1.application-oa2-client.", None, "is a Client ID"),
    ("amzn1.application.", None, "is a Security Profile ID"),
    ("amzn1.account.", None, "is a user ID"),
];

/// Returns the reason why a secret cannot be sent, if there is one.
pub(crate) fn fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        Some("is empty")
    } else if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        Some("has white space in or around it (a line break from a file?)")
    } else if !text.is_ascii() {
        Some(
            "contains an invisible or foreign character (a byte order mark, or copied from a page?)",
        )
    } else {
        None
    }
}

/// Returns the reason why an entered secret cannot be valid, if there is one.
///
/// No character is rejected that Login with Amazon is known to issue: letters, digits and `-._~+/=|`.
pub(crate) fn entered_fault(kind: Kind, text: &str) -> Option<&'static str> {
    let has = |characters: &[char]| text.contains(characters);
    let mistaken = PREFIXES.iter().find(|(prefix, _, _)| text.starts_with(prefix));
    fault(text).or(if has(&['"', '\'', '`', '\u{b4}']) {
        Some("contains a quote (kept by an env file or a list?)")
    } else if has(&['\\']) {
        Some("contains a backslash (copied from JSON, a shell or Markdown?)")
    } else if has(&['%', '&']) {
        Some("is encoded or has a parameter after it (copied from a URL or HTML?)")
    } else if has(&['<', '>', '$', '{', '}', '(', ')', '[', ']', '*']) || text.contains("...") {
        Some("is a placeholder or was shortened")
    } else if has(&[',', ';']) {
        Some("contains a comma or semicolon (copied with what follows it?)")
    } else if text.trim_end_matches('=').contains('=') || text.contains(':') {
        Some("begins with a name (copied with its variable or field?)")
    } else if ["Atza", "Atzr"].contains(&text.trim_end_matches('|')) {
        Some("ends after its prefix (cut off by a shell at an unquoted `|`?)")
    } else if let Some((_, other, is)) = mistaken
        && *other != Some(kind)
    {
        Some(is)
    } else if PREFIXES.iter().any(|(prefix, ..)| text.match_indices(prefix).any(|(at, _)| at > 0)) {
        Some("contains another token or ID (pasted twice?)")
    } else {
        None
    })
}

/// Returns an error if the secret `name` cannot be sent.
pub(crate) fn check(name: &str, text: &str) -> Result<(), Error> {
    rejected(name, fault(text))
}

/// Returns an error if the entered secret `name` cannot be valid.
pub(crate) fn check_entered(kind: Kind, name: &str, text: &str) -> Result<(), Error> {
    rejected(name, entered_fault(kind, text))
}

fn rejected(name: &str, fault: Option<&str>) -> Result<(), Error> {
    match fault {
        None => Ok(()),
        Some(fault) => Err(Error::new(ErrorKind::Configuration, format!("the {name} {fault}"))
            .with_hint("check where it comes from, and enter the bare value")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_does_not_print_secrets() {
        assert_eq!(format!("{:?}", AccessToken::new("Atza|canary")), "AccessToken([redacted])");
        assert_eq!(format!("{:#?}", RefreshToken::new("Atzr|canary")), "RefreshToken([redacted])");
        assert_eq!(format!("{:?}", ClientSecret::new("canary")), "ClientSecret([redacted])");
    }

    #[test]
    fn entered_secrets_that_cannot_be_valid_are_rejected_with_the_reason() {
        for (text, part) in [
            ("\"Atzr|good\"", "quote"),
            ("'Atzr|good'", "quote"),
            ("\u{201c}Atzr|good\u{201d}", "foreign character"),
            ("\u{feff}Atzr|good", "byte order mark"),
            ("Atzr|go\u{200b}od", "invisible"),
            ("Atzr|go\u{fffd}od", "foreign character"),
            ("Atzr|go\u{a0}od", "white space"),
            ("Bearer Atza|good", "white space"),
            ("Atzr|go\0od", "white space"),
            ("Atzr\\u007Cgood", "backslash"),
            ("Atzr\\|good", "backslash"),
            ("Atzr%7Cgood", "encoded"),
            ("Atzr&#124;good", "encoded"),
            ("Atzr|good&token_type=bearer", "encoded"),
            ("refresh_token=Atzr|good", "begins with a name"),
            ("refresh_token:Atzr|good", "begins with a name"),
            ("Atzr|good,", "comma"),
            ("Atzr|good;", "semicolon"),
            ("Atzr|go...", "shortened"),
            ("Atzr|go\u{2026}", "foreign character"),
            ("<refresh-token>", "placeholder"),
            ("${TOKEN}", "placeholder"),
            ("RefreshToken([redacted])", "placeholder"),
            ("Atzr", "cut off"),
            ("Atzr|", "cut off"),
            ("Atza|good", "is an access token"),
            ("amzn1.oa2-cs.v1.abc", "is a client secret"),
            ("amzn1.application-oa2-client.abc", "is a Client ID"),
            ("amzn1.application.abc", "is a Security Profile ID"),
            ("Atzr|goodAtzr|good", "pasted twice"),
            ("", "empty"),
        ] {
            let error = check_entered(Kind::RefreshToken, "token", text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(part), "{text:?}: {error}");
            assert!(!format!("{error} {}", error.hint()).contains("good"), "{error}");
        }
        for (kind, text) in [(Kind::AccessToken, "Atzr|good"), (Kind::ClientSecret, "Atza|good")] {
            assert!(entered_fault(kind, text).is_some());
        }
    }

    #[test]
    fn entered_secrets_that_may_be_valid_are_accepted() {
        for (kind, text) in [
            (Kind::RefreshToken, "Atzr|IwEB-_.~+/a=="),
            (Kind::AccessToken, "Atza|IwEB-_.~+/a=="),
            (Kind::ClientSecret, "amzn1.oa2-cs.v1.0a1b"),
            (Kind::ClientSecret, "0123456789abcdef"),
            (Kind::RefreshToken, "of-another-format"),
        ] {
            assert_eq!(entered_fault(kind, text), None);
        }
    }

    /// Checks the types of the fields, since wiped memory cannot be read without unsafe code.
    #[test]
    fn secrets_are_wiped_when_they_are_dropped() {
        fn check<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        check(&AccessToken::new("Atza|canary").0);
        check(&RefreshToken::new("Atzr|canary").0);
        check(&ClientSecret::new("canary").0);
    }
}
