//! The key of a stored login: its account, its app, and its Login with Amazon.

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::{ClientId, Endpoints, Error, ErrorKind};

/// The most characters of an account that its name shows.
const LONGEST_SHOWN: usize = 32;

/// How much of the digest a name shows: 20 bytes of SHA-256, which nobody makes collide.
const DIGEST: usize = 20;

/// The key of one login: an account, the app, and the Login with Amazon that made it.
///
/// The account is any text that tells your users apart: a user id, a profile's name, `default`. A
/// refresh token is good for one Client ID at one place only, so both belong to the key.
///
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
            let message = "the account of a login has no name";
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

    /// Returns the base URL of the API of Login with Amazon, which stands for the region.
    #[must_use]
    pub fn api_url(&self) -> &str {
        &self.api
    }

    /// Returns a name for the key that any file system and any database accepts.
    ///
    /// It has small letters, digits and `-`, at most 73 characters, is different for different keys, and the same in
    /// every release. It begins with the letters and digits of the account, for those who look for a file.
    #[must_use]
    pub fn name(&self) -> String {
        let mut digest = Sha256::new();
        for part in [&self.account, self.client_id.as_str(), &self.api] {
            // With its length, so that no two keys run into the same bytes.
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part.as_bytes());
        }
        let mut name = String::new();
        for c in self.account.chars().take(LONGEST_SHOWN) {
            let c = c.to_ascii_lowercase();
            name.push(if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '-' });
        }
        name.push('-');
        for byte in digest.finalize().iter().take(DIGEST) {
            for half in [byte >> 4, byte & 0xf] {
                name.push(char::from_digit(half.into(), 16).unwrap_or('0'));
            }
        }
        name
    }
}

impl fmt::Display for StoreKey {
    /// The name, which is safe to show: on one line, whatever the account holds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::Region;

    fn key(account: &str, client: &str, region: Region) -> StoreKey {
        let client_id = ClientId::new(format!("amzn1.application-oa2-client.{client}")).unwrap();
        StoreKey::new(account, client_id, &Endpoints::region(region)).unwrap()
    }

    #[test]
    fn names_are_safe_for_any_file_system() {
        for account in ["../../etc/passwd", "con", "a\0b", "ÄÖ\u{202e}", " ", &"x".repeat(9000)] {
            let name = key(account, "a", Region::NorthAmerica).name();
            assert!(name.len() <= 73, "{name}");
            assert!(
                name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{name}"
            );
        }
    }

    #[test]
    fn names_are_the_same_in_every_release() {
        assert_eq!(
            key("Bob@example.com", "a", Region::NorthAmerica).name(),
            "bob-example-com-1e7d20692ddef18aac678d8e15c86c6f0536d627"
        );
    }

    #[test]
    fn every_part_of_a_key_makes_another_name() {
        let names = HashSet::from([
            key("bob", "a", Region::NorthAmerica).name(),
            key("Bob", "a", Region::NorthAmerica).name(),
            key("bob ", "a", Region::NorthAmerica).name(),
            key("bob", "b", Region::NorthAmerica).name(),
            key("bob", "a", Region::Europe).name(),
        ]);
        assert_eq!(names.len(), 5);
    }

    #[test]
    fn an_account_without_a_name_is_rejected() {
        let client_id = ClientId::new("amzn1.application-oa2-client.a").unwrap();
        let error = StoreKey::new("", client_id, &Endpoints::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.hint().contains("default"));
    }
}
