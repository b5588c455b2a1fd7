//! The rule for every URL that a token is sent to: https, or this machine.

use std::{error, fmt, str::FromStr};

use url::{Host, Url};

/// A URL that bearer tokens may be sent to.
///
/// It is `https`, or plain `http` to this very machine (`localhost`, `127.0.0.0/8`, `[::1]`), which is
/// what tests and sandboxes need. It holds no user, no query and no fragment.
///
/// ```
/// use amazon_music_auth::SecureUrl;
///
/// assert_eq!(SecureUrl::new("https://api.amazon.com/")?.as_str(), "https://api.amazon.com");
/// assert!(SecureUrl::new("http://127.0.0.1:8080/v1").is_ok());
/// assert!(SecureUrl::new("http://api.amazon.com").is_err());
/// # Ok::<(), amazon_music_auth::InvalidUrl>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SecureUrl(String);

impl SecureUrl {
    /// Parses `text`, without slashes at the end, so that paths can be appended.
    ///
    /// # Errors
    /// Returns an error if the text is not a URL, or breaks the rule above.
    pub fn new(text: &str) -> Result<Self, InvalidUrl> {
        if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(InvalidUrl::new(Fault::WhiteSpace));
        }
        let url = Url::parse(text).map_err(|why| InvalidUrl::new(Fault::Unreadable(why)))?;
        let host = url.host().ok_or_else(|| InvalidUrl::new(Fault::Scheme))?;
        let local = match &host {
            Host::Domain(name) => *name == "localhost",
            Host::Ipv4(address) => address.is_loopback(),
            Host::Ipv6(address) => address.is_loopback(),
        };
        let fault = match url.scheme() {
            "https" => None,
            "http" if local => None,
            "http" => Some(Fault::Plain { host: host.to_string() }),
            _ => Some(Fault::Scheme),
        };
        let fault = fault.or_else(|| {
            if !url.username().is_empty() || url.password().is_some() {
                Some(Fault::Part("a user"))
            } else if url.query().is_some() {
                Some(Fault::Part("a query"))
            } else if url.fragment().is_some() {
                Some(Fault::Part("a fragment"))
            } else {
                None
            }
        });
        match fault {
            Some(fault) => Err(InvalidUrl::new(fault)),
            None => Ok(Self(url.as_str().trim_end_matches('/').to_owned())),
        }
    }

    /// Returns the URL as text, without a slash at the end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SecureUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SecureUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecureUrl({})", self.0)
    }
}

impl FromStr for SecureUrl {
    type Err = InvalidUrl;

    fn from_str(text: &str) -> Result<Self, InvalidUrl> {
        Self::new(text)
    }
}

/// The error of a text that is not a [`SecureUrl`].
///
/// It repeats no more than the host, since URLs may hold secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidUrl {
    fault: Fault,
}

impl InvalidUrl {
    fn new(fault: Fault) -> Self {
        Self { fault }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    WhiteSpace,
    Unreadable(url::ParseError),
    Scheme,
    Plain { host: String },
    Part(&'static str),
}

impl fmt::Display for InvalidUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.fault {
            Fault::WhiteSpace => f.write_str("the URL has white space in or around it"),
            Fault::Unreadable(why) => write!(f, "the URL is invalid: {why}"),
            Fault::Scheme => f.write_str("the URL must start with https://"),
            Fault::Plain { host } => write!(
                f,
                "tokens are sent over https only, and `{host}` is given with http; \
                 plain http is for this machine (localhost, 127.0.0.0/8, [::1])"
            ),
            Fault::Part(part) => write!(f, "the URL holds {part}, which has no place in it"),
        }
    }
}

impl error::Error for InvalidUrl {}

#[cfg(test)]
mod tests {
    use super::*;

    fn rejection(text: &str) -> String {
        SecureUrl::new(text).unwrap_err().to_string()
    }

    #[test]
    fn https_is_taken_anywhere() {
        for (text, stored) in [
            ("https://api.amazon.com", "https://api.amazon.com"),
            ("https://API.amazon.com/", "https://api.amazon.com"),
            ("https://192.0.2.1:8443/a/b/", "https://192.0.2.1:8443/a/b"),
        ] {
            assert_eq!(SecureUrl::new(text).unwrap().as_str(), stored);
        }
    }

    #[test]
    fn plain_http_is_taken_on_this_machine_only() {
        for text in
            ["http://localhost:1", "http://127.0.0.1", "http://127.9.8.7/x", "http://[::1]:2"]
        {
            assert!(SecureUrl::new(text).is_ok(), "{text}");
        }
        for text in [
            "http://api.amazon.com",
            "http://localhost.example.com",
            "http://127.0.0.1.example.com",
            "http://10.0.0.1",
            "http://0.0.0.0",
            "http://[::]",
            "http://[::ffff:127.0.0.1]",
        ] {
            assert!(rejection(text).contains("over https only"), "{text}");
        }
    }

    #[test]
    fn what_has_no_place_in_an_address_is_rejected_and_not_repeated() {
        for (text, part) in [
            ("https://canary@api.amazon.com", "a user"),
            ("https://:canary@api.amazon.com", "a user"),
            ("http://127.0.0.1@canary.example.com", "over https only"),
            ("https://api.amazon.com/?canary", "a query"),
            ("https://api.amazon.com/#canary", "a fragment"),
            ("https://api.amazon.com /", "white space"),
            ("https://api.amazon.com\n", "white space"),
            ("ftp://api.amazon.com", "must start with https"),
            ("mailto:canary", "must start with https"),
            ("api.amazon.com", "is invalid"),
            ("", "is invalid"),
        ] {
            let message = rejection(text);
            assert!(message.contains(part), "{text}: {message}");
            assert!(!message.contains("canary@") && !message.contains("?canary"), "{message}");
        }
    }
}
