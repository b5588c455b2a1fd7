//! The two identifiers of an app, which look alike and are easily confused.

use std::{error, fmt, str::FromStr};

use crate::redact;

const CLIENT_ID: IdKind = IdKind {
    name: "Client ID",
    prefix: "amzn1.application-oa2-client.",
    place: "a login needs the Client ID, which is under Web Settings, or under the platform, of the \
            Security Profile",
};
const SECURITY_PROFILE_ID: IdKind = IdKind {
    name: "Security Profile ID",
    prefix: redact::SECURITY_PROFILE_ID,
    place: "the x-api-key is the Security Profile ID, which is in the General tab of Security Profile \
            Management",
};

/// The Client ID of an app, `amzn1.application-oa2-client.…`, which logins need.
///
/// A Security Profile may have several: one for the web, one for each mobile platform, one for
/// devices.
///
/// # Examples
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
/// Amazon's Authentication page says that it is not the Client ID. It is in the General tab of the
/// Security Profile Management page. It is the API key, so `Debug` and `Display` print
/// `[redacted]`; use [`as_str`](Self::as_str).
///
/// # Examples
/// ```
/// use amazon_music_auth::SecurityProfileId;
///
/// let mixed_up = SecurityProfileId::new("amzn1.application-oa2-client.0a1b").unwrap_err();
/// assert!(mixed_up.to_string().contains("General tab"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SecurityProfileId(String);

/// One of the two kinds of identifiers.
struct IdKind {
    name: &'static str,
    prefix: &'static str,
    /// Its purpose and the page that shows it.
    place: &'static str,
}

impl IdKind {
    fn check(&self, text: &str) -> Result<(), InvalidIdentity> {
        let Self { name, prefix, place } = self;
        let fault = if text.is_empty() {
            format!("the {name} is empty")
        } else if text.contains(char::is_whitespace) {
            let message = format!("the {name} has white space in or around it; remove it");
            return Err(InvalidIdentity { message });
        } else if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            format!("the {name} has characters other than ASCII")
        } else if let Some(rest) = text.strip_prefix(prefix) {
            if !rest.is_empty() {
                return Ok(());
            }
            format!("the {name} ends after its prefix")
        } else if text.starts_with(CLIENT_ID.prefix) {
            format!("this is a Client ID, not the {name}")
        } else if text.starts_with(SECURITY_PROFILE_ID.prefix) {
            format!("this is a Security Profile ID, not the {name}")
        } else if text.starts_with(redact::CLIENT_SECRET) {
            format!("this is a client secret, not the {name}")
        } else {
            format!("this is not a {name}")
        };
        Err(InvalidIdentity { message: format!("{fault}; it starts with `{prefix}`; {place}") })
    }
}

macro_rules! identity {
    ($name:ident, $label:literal, $kind:ident) => {
        impl $name {
            #[doc = concat!("Checks that `text` has the format of a ", $label, ".")]
            ///
            /// White space around it is an error and not trimmed, since other programs would use the
            /// stored text as it is.
            ///
            /// # Errors
            /// Returns an error if the format is another one; the message says what the text seems to be.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidIdentity> {
                let text = text.into();
                $kind.check(&text)?;
                Ok(Self(text))
            }

            /// Returns the identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
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

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientId({})", self.0)
    }
}

impl fmt::Display for SecurityProfileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for SecurityProfileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecurityProfileId([redacted])")
    }
}

/// The error of an invalid [`ClientId`] or [`SecurityProfileId`].
///
/// It does not contain the text, which may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidIdentity {
    message: String,
}

impl fmt::Display for InvalidIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl error::Error for InvalidIdentity {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_identifiers_are_not_changed() {
        let client = ClientId::new("amzn1.application-oa2-client.a").unwrap();
        assert_eq!(client.as_str(), "amzn1.application-oa2-client.a");
        assert_eq!(format!("{client:?}"), "ClientId(amzn1.application-oa2-client.a)");
        let profile: SecurityProfileId = "amzn1.application.b".parse().unwrap();
        assert_eq!(profile.as_str(), "amzn1.application.b");
        assert_eq!(format!("{profile:?} {profile}"), "SecurityProfileId([redacted]) [redacted]");
    }

    #[test]
    fn invalid_identifiers_are_rejected_with_a_reason_and_not_repeated() {
        for (text, part) in [
            ("", "is empty"),
            (" amzn1.application.canary", "white space"),
            ("amzn1.application.canary\n", "white space"),
            ("amzn1.application.canary b", "white space"),
            ("amzn1.application.é", "other than ASCII"),
            ("amzn1.application.", "ends after its prefix"),
            ("AMZN1.application.canary", "this is not a Security Profile ID"),
            ("amzn1.oa2-cs.v1.canary", "this is a client secret"),
            (
                "amzn1.application-oa2-client.canary",
                "this is a Client ID, not the Security Profile ID; it starts with `amzn1.application.`; \
                 the x-api-key is the Security Profile ID, which is in the General tab",
            ),
        ] {
            let error = SecurityProfileId::new(text).unwrap_err().to_string();
            assert!(error.contains(part) && !error.contains("canary"), "{text}: {error}");
        }
        let error = ClientId::new("amzn1.application.canary").unwrap_err().to_string();
        let expected = "this is a Security Profile ID, not the Client ID; it starts with \
                        `amzn1.application-oa2-client.`; a login needs";
        assert!(error.starts_with(expected), "{error}");
    }
}
