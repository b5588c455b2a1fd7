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

/// Returns the fault of a secret that was read from a file or typed in, if there is one.
pub(crate) fn fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        Some("is empty")
    } else if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        Some("has white space in or around it (a line break from a file?)")
    } else {
        None
    }
}

/// Returns an error if the secret `name` is empty or has white space.
pub(crate) fn check(name: &str, text: &str) -> Result<(), Error> {
    match fault(text) {
        None => Ok(()),
        Some(fault) => Err(Error::new(ErrorKind::Configuration, format!("the {name} {fault}"))
            .with_hint("check where it comes from, and remove white space")),
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

    /// Checks the types of the fields, since wiped memory cannot be read without unsafe code.
    #[test]
    fn secrets_are_wiped_when_they_are_dropped() {
        fn check<T: zeroize::ZeroizeOnDrop>(_: &T) {}
        check(&AccessToken::new("Atza|canary").0);
        check(&RefreshToken::new("Atzr|canary").0);
        check(&ClientSecret::new("canary").0);
    }
}
