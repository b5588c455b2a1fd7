//! Verifiers and challenges of PKCE (RFC 7636), always with SHA-256.

use std::fmt;

use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use zeroize::Zeroizing;

use crate::{Error, ErrorKind};

/// A PKCE verifier, which is secret, and its challenge.
///
/// The logins of this crate create their own pairs. [`Login::exchange_code`](crate::Login::exchange_code) needs one
/// for a mobile app: the server stores the verifier, and the app gives the challenge to Amazon's SDK.
///
/// Its `Debug` does not print the verifier, and the memory is wiped on drop.
///
/// # Examples
/// ```
/// use amazon_music_auth::PkcePair;
///
/// let pair = PkcePair::generate();
/// let to_the_app = (pair.challenge(), PkcePair::METHOD);
/// let stored = pair.expose_verifier();
/// assert_eq!(PkcePair::from_verifier(stored)?.challenge(), pair.challenge());
/// # Ok::<(), amazon_music_auth::Error>(())
/// ```
#[derive(Clone)]
pub struct PkcePair {
    verifier: Zeroizing<String>,
    challenge: PkceCodeChallenge,
}

impl PkcePair {
    /// The parameter `code_challenge_method`. Without it, a request means `plain`.
    pub const METHOD: &'static str = "S256";

    /// Creates a new pair from 32 random bytes of the platform.
    #[must_use]
    pub fn generate() -> Self {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        Self { verifier: Zeroizing::new(verifier.into_secret()), challenge }
    }

    /// Creates the pair of a verifier that was stored or created elsewhere.
    ///
    /// # Errors
    /// Returns an error if it is not 43 to 128 letters, digits and `-._~` ([`ErrorKind::Configuration`]).
    /// The message does not contain it.
    pub fn from_verifier(verifier: impl Into<String>) -> Result<Self, Error> {
        let verifier = Zeroizing::new(verifier.into());
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if !(43..=128).contains(&verifier.len()) || !verifier.bytes().all(is_allowed) {
            let message = "a PKCE verifier is 43 to 128 letters, digits and `-._~`";
            return Err(Error::new(ErrorKind::Configuration, message)
                .with_hint("create one with `PkcePair::generate`"));
        }
        let copy = PkceCodeVerifier::new(verifier.to_string());
        Ok(Self { challenge: PkceCodeChallenge::from_code_verifier_sha256(&copy), verifier })
    }

    /// Returns the parameter `code_challenge`, which is not a secret.
    #[must_use]
    pub fn challenge(&self) -> &str {
        self.challenge.as_str()
    }

    /// Returns the parameter `code_challenge` as `oauth2` has it.
    pub(super) fn to_oauth2(&self) -> PkceCodeChallenge {
        self.challenge.clone()
    }

    /// Returns the verifier, which only the code exchange may contain.
    #[must_use]
    pub fn expose_verifier(&self) -> &str {
        &self.verifier
    }
}

impl fmt::Debug for PkcePair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PkcePair").field("challenge", &self.challenge()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenge_matches_the_example_of_rfc_7636() {
        let pair = PkcePair::from_verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap();
        assert_eq!(pair.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn generated_pairs_differ_and_debug_hides_the_verifier() {
        let (one, two) = (PkcePair::generate(), PkcePair::generate());
        assert_ne!(one.expose_verifier(), two.expose_verifier());
        let again = PkcePair::from_verifier(one.expose_verifier()).unwrap();
        assert_eq!(again.challenge(), one.challenge());
        assert!(!format!("{one:?} {one:#?}").contains(one.expose_verifier()));
    }

    #[test]
    fn invalid_verifier_is_rejected_and_not_printed() {
        for verifier in ["canary".to_owned(), "canary|".repeat(8), "canary".repeat(22)] {
            let error = PkcePair::from_verifier(verifier).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(!format!("{error} {error:?}").contains("canary"));
        }
    }
}
