//! The key of a stored login.

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::{ClientId, Endpoints, Error, ErrorKind};

/// The number of characters of the account in a name.
const MAX_SHOWN: usize = 32;

/// The number of bytes of the SHA-256 digest in a name.
const DIGEST: usize = 20;

/// The key of a login: an account, an app, and the endpoints of Login with Amazon.
///
/// The account is any text that identifies a user: a user ID, the name of a profile, `default`. A refresh token is
/// valid for one Client ID in one region only, so both belong to the key.
///
/// # Examples
/// ```
/// use amazon_music_auth::{ClientId, Endpoints, Region, StoreKey};
///
/// let app = ClientId::new("amzn1.application-oa2-client.0a1b")?;
/// let key = StoreKey::new("user-17", app, &Endpoints::region(Region::Europe))?;
/// assert_eq!((key.account(), key.api_url()), ("user-17", "https://api.amazon.co.uk"));
/// assert!(key.name().starts_with("user-17-"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StoreKey {
    account: String,
    client_id: ClientId,
    api: String,
}

impl StoreKey {
    /// Creates the key of the login of `account` with the app `client_id` at `endpoints`.
    ///
    /// # Errors
    /// Returns an error if the account is empty ([`ErrorKind::Configuration`]).
    pub fn new(
        account: impl Into<String>,
        client_id: ClientId,
        endpoints: &Endpoints,
    ) -> Result<Self, Error> {
        let account = account.into();
        if account.is_empty() {
            let message = "the account name of a login is empty";
            return Err(Error::new(ErrorKind::Configuration, message)
                .with_hint("name each of your users, or use `default` if there is one"));
        }
        Ok(Self { account, client_id, api: endpoints.api_url().to_owned() })
    }

    /// Returns the account.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }

    /// Returns the Client ID of the app.
    #[must_use]
    pub fn client_id(&self) -> &ClientId {
        &self.client_id
    }

    /// Returns the base URL of the API of Login with Amazon, which differs between regions.
    #[must_use]
    pub fn api_url(&self) -> &str {
        &self.api
    }

    /// Returns a name for the key that any file system and any database accepts.
    ///
    /// It consists of at most 73 lower-case letters, digits and `-`. It is unique for each key, and the same in every
    /// release. It begins with the letters and digits of the account, so that people find the file.
    #[must_use]
    pub fn name(&self) -> String {
        let mut digest = Sha256::new();
        for part in [&self.account, self.client_id.as_str(), &self.api] {
            // With its length, so that no two keys have the same bytes.
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part.as_bytes());
        }
        let shown = self.account.chars().take(MAX_SHOWN);
        let mut name: String = shown
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
            .collect();
        name.push('-');
        name.extend(digest.finalize().iter().take(DIGEST).map(|byte| format!("{byte:02x}")));
        name
    }
}

impl fmt::Display for StoreKey {
    /// Formats the [`name`](Self::name), which is safe to print.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}
