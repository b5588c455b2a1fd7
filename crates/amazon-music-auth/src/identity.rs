//! The two identifiers of an app, which look alike and are easily mixed up.
//!
//! Secrets are in `secret`; an identifier is none and may be printed.

use std::{error, fmt, str::FromStr};

const CLIENT_ID: Wanted = Wanted {
    name: "Client ID",
    prefix: "amzn1.application-oa2-client.",
    who: "a login",
    place: "under Web Settings, or under the platform, of the Security Profile",
};
const SECURITY_PROFILE_ID: Wanted = Wanted {
    name: "Security Profile ID",
    prefix: "amzn1.application.",
    who: "the x-api-key",
    place: "in the General tab of Security Profile Management",
};
const CLIENT_SECRET: &str = "amzn1.oa2-cs.";

/// The Client ID of an app, `amzn1.application-oa2-client.…`, which logins need.
///
/// One Security Profile may have several: one for the web, one for each mobile platform, one for
/// devices.
///
/// ```
/// use amazon_music_auth::ClientId;
///
/// let id = ClientId::new("amzn1.application-oa2-client.0a1b")?;
/// assert!(ClientId::new("amzn1.application.0a1b").is_err());
/// # Ok::<(), amazon_music_auth::InvalidIdentity>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ClientId(String);

/// The Security Profile ID of an app, `amzn1.application.…`, for the header `x-api-key`.
///
/// Amazon's Authentication page says that it is not the Client ID, and that it stands in the General
/// tab of the Security Profile Management page.
///
/// ```
/// use amazon_music_auth::SecurityProfileId;
///
/// let mixed_up = SecurityProfileId::new("amzn1.application-oa2-client.0a1b").unwrap_err();
/// assert!(mixed_up.to_string().contains("General tab"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SecurityProfileId(String);

/// The identifier that was wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wanted {
    name: &'static str,
    prefix: &'static str,
    /// What needs it.
    who: &'static str,
    /// Where it is found.
    place: &'static str,
}

impl Wanted {
    fn check(self, text: &str) -> Result<(), InvalidIdentity> {
        let fault = if text.is_empty() {
            Fault::Empty
        } else if text.contains(char::is_whitespace) {
            Fault::WhiteSpace
        } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            Fault::StrangeCharacter
        } else if let Some(rest) = text.strip_prefix(self.prefix) {
            if !rest.is_empty() {
                return Ok(());
            }
            Fault::OnlyPrefix
        } else if text.starts_with(CLIENT_ID.prefix) {
            Fault::MixedUp("a Client ID")
        } else if text.starts_with(SECURITY_PROFILE_ID.prefix) {
            Fault::MixedUp("a Security Profile ID")
        } else if text.starts_with(CLIENT_SECRET) {
            Fault::MixedUp("a client secret")
        } else {
            Fault::OtherPrefix
        };
        Err(InvalidIdentity { wanted: self, fault })
    }
}

macro_rules! identity {
    ($name:ident, $what:literal, $wanted:ident) => {
        impl $name {
            #[doc = concat!("Checks that `text` has the shape of a ", $what, ".")]
            ///
            /// Nothing is trimmed: white space around it is an error, since it would reappear wherever
            /// the text is stored.
            ///
            /// # Errors
            /// Returns an error if the text is something else; the message says what it seems to be.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidIdentity> {
                let text = text.into();
                $wanted.check(&text)?;
                Ok(Self(text))
            }

            /// Returns the identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = InvalidIdentity;

            fn from_str(text: &str) -> Result<Self, InvalidIdentity> {
                Self::new(text)
            }
        }
    };
}

identity!(ClientId, "Client ID", CLIENT_ID);
identity!(SecurityProfileId, "Security Profile ID", SECURITY_PROFILE_ID);

/// A text that is not the identifier it should be. It never repeats the text, which may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidIdentity {
    wanted: Wanted,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Empty,
    WhiteSpace,
    StrangeCharacter,
    OnlyPrefix,
    OtherPrefix,
    MixedUp(&'static str),
}

impl fmt::Display for InvalidIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wanted { name, prefix, who, place } = self.wanted;
        match self.fault {
            Fault::Empty => write!(f, "the {name} is empty")?,
            Fault::WhiteSpace => {
                return write!(f, "the {name} has white space in or around it; remove it");
            }
            Fault::StrangeCharacter => write!(f, "the {name} holds characters other than ASCII")?,
            Fault::OnlyPrefix => write!(f, "the {name} ends after its prefix")?,
            Fault::OtherPrefix => write!(f, "this is no {name}")?,
            Fault::MixedUp(other) => write!(f, "this is {other}, not the {name}")?,
        }
        write!(f, "; {who} wants the {name}, which starts with `{prefix}` and stands {place}")
    }
}

impl error::Error for InvalidIdentity {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_identifiers_are_taken_as_they_are() {
        let client = ClientId::new("amzn1.application-oa2-client.a").unwrap();
        assert_eq!(client.as_str(), "amzn1.application-oa2-client.a");
        assert_eq!(format!("{client:?}"), "ClientId(amzn1.application-oa2-client.a)");
        let profile: SecurityProfileId = "amzn1.application.b".parse().unwrap();
        assert_eq!(profile.to_string(), "amzn1.application.b");
    }

    #[test]
    fn a_mix_up_is_told_what_it_is_and_what_is_wanted() {
        let text =
            SecurityProfileId::new("amzn1.application-oa2-client.a").unwrap_err().to_string();
        assert!(
            text.starts_with("this is a Client ID, not the Security Profile ID; the x-api-key")
        );
        assert!(text.contains("`amzn1.application.`") && text.contains("General tab"), "{text}");

        let text = ClientId::new("amzn1.application.a").unwrap_err().to_string();
        assert!(
            text.starts_with("this is a Security Profile ID, not the Client ID; a login wants")
        );

        let text = ClientId::new("amzn1.oa2-cs.v1.canary").unwrap_err().to_string();
        assert!(text.starts_with("this is a client secret"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }

    #[test]
    fn nothing_is_trimmed_silently() {
        for text in [" amzn1.application.a", "amzn1.application.a\n", "amzn1.application.a b"] {
            let error = SecurityProfileId::new(text).unwrap_err().to_string();
            assert!(error.contains("white space"), "{error}");
        }
    }

    #[test]
    fn a_missing_or_strange_rest_is_rejected() {
        for (text, part) in [
            ("", "is empty"),
            ("amzn1.application.", "ends after its prefix"),
            ("amzn1.application.é", "other than ASCII"),
            ("AMZN1.application.a", "this is no Security Profile ID"),
        ] {
            let error = SecurityProfileId::new(text).unwrap_err().to_string();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
