//! URLs to which tokens may be sent.

use std::{error, fmt, str::FromStr};

use url::{Host, Url};

/// A URL to which bearer tokens may be sent.
///
/// It is `https`, or `http` to a loopback address (`localhost`, `127.0.0.0/8`, `[::1]`) for
/// tests and sandboxes. It has no user, no query and no fragment.
///
/// # Examples
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
    /// Parses `text` and removes slashes at the end, so that paths can be appended.
    ///
    /// # Errors
    /// Returns an error if the text is not a URL, or breaks the rules above.
    pub fn new(text: &str) -> Result<Self, InvalidUrl> {
        Self::parse(text, None)
    }

    /// Like [`new`](Self::new), but allows plain `http` to the host `http_host` as well.
    ///
    /// It is for a sandbox in another container. Everybody in the network between can read the tokens, so it logs a warning to
    /// `tracing`. `from_env` functions take the host from `AMAZON_MUSIC_HTTP_HOST`.
    ///
    /// ```
    /// use amazon_music_auth::{Endpoints, SecureUrl};
    ///
    /// let url = SecureUrl::with_http_host("http://sandbox:8080", "sandbox")?;
    /// assert_eq!(Endpoints::from(url).token_url(), "http://sandbox:8080/auth/o2/token");
    /// assert!(SecureUrl::with_http_host("http://elsewhere.example", "sandbox").is_err());
    /// # Ok::<(), amazon_music_auth::InvalidUrl>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error like `new`.
    pub fn with_http_host(text: &str, http_host: &str) -> Result<Self, InvalidUrl> {
        let url = Self::parse(text, Some(http_host))?;
        if url.0.starts_with("http:") && Self::new(text).is_err() {
            tracing::warn!(host = http_host, "tokens are sent unencrypted to this host");
        }
        Ok(url)
    }

    fn parse(text: &str, http_host: Option<&str>) -> Result<Self, InvalidUrl> {
        let reject = |message: &str| Err(InvalidUrl { message: message.to_owned() });
        if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return reject("the URL has white space in or around it");
        }
        let url = match Url::parse(text) {
            Ok(url) => url,
            Err(why) => return reject(&format!("the URL is invalid: {why}")),
        };
        let is_local = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return reject("the URL must start with https://"),
        };
        match url.scheme() {
            "https" => {}
            "http" if is_local => {}
            "http" if http_host.is_some_and(|host| is_host(&url, host)) => {}
            "http" => {
                return reject(&format!(
                    "tokens are sent over https only, and the URL of `{}` has http; \
                     http is allowed to a loopback address only (localhost, 127.0.0.0/8, [::1]), unless the \
                     application allows the host",
                    url.host_str().unwrap_or_default()
                ));
            }
            _ => return reject("the URL must start with https://"),
        }
        let part = if !url.username().is_empty() || url.password().is_some() {
            "a user"
        } else if url.query().is_some() {
            "a query"
        } else if url.fragment().is_some() {
            "a fragment"
        } else {
            return Ok(Self(url.as_str().trim_end_matches('/').to_owned()));
        };
        reject(&format!("the URL has {part}; remove it"))
    }

    /// Returns the URL as text, without a slash at the end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_host(url: &Url, host: &str) -> bool {
    url.host_str().is_some_and(|known| known.eq_ignore_ascii_case(host))
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

/// The error of an invalid [`SecureUrl`].
///
/// It contains no more than the host, since URLs may have secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidUrl {
    message: String,
}

impl fmt::Display for InvalidUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl error::Error for InvalidUrl {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_is_valid_for_any_host() {
        for (text, expected) in [
            ("https://api.amazon.com", "https://api.amazon.com"),
            ("https://API.amazon.com/", "https://api.amazon.com"),
            ("https://192.0.2.1:8443/a/b/", "https://192.0.2.1:8443/a/b"),
        ] {
            assert_eq!(SecureUrl::new(text).unwrap().as_str(), expected);
        }
    }

    #[test]
    fn http_is_valid_for_loopback_addresses_only() {
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
            let error = SecureUrl::new(text).unwrap_err().to_string();
            assert!(error.contains("over https only"), "{text}: {error}");
        }
    }

    #[test]
    fn plain_http_is_valid_for_one_named_host() {
        for (text, is_valid) in [
            ("http://sandbox:8080/v1", true),
            ("http://SANDBOX", true),
            ("https://elsewhere.example", true),
            ("http://localhost", true),
            ("http://elsewhere.example", false),
            ("http://sandbox.elsewhere.example", false),
            ("http://sandbox@elsewhere.example", false),
            ("ftp://sandbox", false),
        ] {
            assert_eq!(SecureUrl::with_http_host(text, "Sandbox").is_ok(), is_valid, "{text}");
        }
        assert!(SecureUrl::with_http_host("http://", "").is_err());
    }

    #[test]
    fn invalid_urls_are_rejected_and_not_repeated() {
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
            let message = SecureUrl::new(text).unwrap_err().to_string();
            assert!(message.contains(part), "{text}: {message}");
            assert!(!message.contains("canary@") && !message.contains("?canary"), "{message}");
        }
    }
}
