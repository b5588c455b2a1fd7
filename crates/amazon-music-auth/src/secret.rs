//! Texts that nobody may see by accident: tokens and the client secret.
//!
//! How tokens are found in foreign texts is in `redact`.

use std::fmt;

use zeroize::Zeroizing;

use crate::{Error, ErrorKind};

/// A secret text: not printed, and wiped when it is dropped.
macro_rules! secret {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        ///
        /// Its `Debug` prints no part of it, it has no `Display`, and its memory is wiped when it is
        /// dropped.
        #[derive(Clone)]
        pub struct $name(Zeroizing<String>);

        impl $name {
            /// Wraps the text as it is, whatever its shape.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(Zeroizing::new(text.into()))
            }

            /// Returns the text itself.
            ///
            /// Whoever has it can act for the user or the app: keep it out of logs, messages and
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
    };
}

secret! {
    /// An OAuth 2.0 access token. Amazon's Authentication page says that it lasts about an hour.
    AccessToken
}

secret! {
    /// An OAuth 2.0 refresh token. It lasts until the user withdraws the app's access.
    ///
    /// Login with Amazon may replace it with each refresh, so keep the one that
    /// [`Session::refresh_token`](crate::Session::refresh_token) returns.
    RefreshToken
}

secret! {
    /// The client secret of an app. Apps on users' machines have none.
    ClientSecret
}

impl RefreshToken {
    /// Returns `true` if it starts like access tokens do: the likely mistake behind a rejected one.
    pub(crate) fn looks_like_an_access_token(&self) -> bool {
        self.expose().starts_with("Atza|")
    }
}

/// Returns what is wrong with a secret that was read from a file or typed in, if anything is.
pub(crate) fn fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        Some("is empty")
    } else if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        Some("has white space in or around it (a line break from a file?)")
    } else {
        None
    }
}

/// Rejects a secret that cannot be what it should be, before it is sent.
pub(crate) fn check(what: &str, text: &str) -> Result<(), Error> {
    match fault(text) {
        None => Ok(()),
        Some(fault) => Err(Error::new(ErrorKind::Configuration, format!("the {what} {fault}"))
            .with_hint("look at where it comes from, and remove what does not belong to it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_secret_is_printed() {
        assert_eq!(format!("{:?}", AccessToken::new("Atza|canary")), "AccessToken([redacted])");
        assert_eq!(format!("{:#?}", RefreshToken::new("Atzr|canary")), "RefreshToken([redacted])");
        assert_eq!(format!("{:?}", ClientSecret::new("canary")), "ClientSecret([redacted])");
    }

    /// That memory is wiped cannot be seen without unsafe code. What the fields are made of can.
    #[test]
    fn a_secret_is_kept_in_what_is_wiped_when_it_is_dropped() {
        fn check<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        check(&AccessToken::new("Atza|canary").0);
        check(&RefreshToken::new("Atzr|canary").0);
        check(&ClientSecret::new("canary").0);
    }

    #[test]
    fn a_secret_is_kept_as_it_was_given() {
        assert_eq!(AccessToken::new(" Atza|a b ").expose(), " Atza|a b ");
        assert_eq!(RefreshToken::new(String::new()).expose(), "");
    }
}
