//! PKCE (RFC 7636), always by SHA-256: the proof that a code is exchanged by whoever requested it.

use std::fmt;

use oauth2::{PkceCodeChallenge, PkceCodeVerifier};
use zeroize::Zeroizing;

use crate::{Error, ErrorKind};

/// A secret verifier and the challenge that is made of it.
///
/// The logins of this crate create their own. One is needed by hand if the code comes from elsewhere: the
/// server of a mobile app stores the verifier, and sends the challenge to the app, which passes it to
/// Amazon's SDK. Its `Debug` does not print the verifier, and its memory is wiped when it is dropped.
///
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
    challenge: String,
}

impl PkcePair {
    /// The method, as Login with Amazon spells it. A request that names none means `plain`.
    pub const METHOD: &'static str = "S256";

    /// Creates a new pair from 32 random bytes of the platform.
    #[must_use]
    pub fn generate() -> Self {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        Self {
            verifier: Zeroizing::new(verifier.into_secret()),
            challenge: challenge.as_str().to_owned(),
        }
    }

    /// Creates the pair of a verifier that was created elsewhere, or stored.
    ///
    /// # Errors
    /// Returns an error if it is not 43 to 128 letters, digits and `-._~`, as RFC 7636 demands
    /// ([`ErrorKind::Configuration`]). The message does not repeat it.
    pub fn from_verifier(verifier: impl Into<String>) -> Result<Self, Error> {
        let verifier = Zeroizing::new(verifier.into());
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if !(43..=128).contains(&verifier.len()) || !verifier.bytes().all(usual) {
            let message = "a PKCE verifier is 43 to 128 letters, digits and `-._~`";
            return Err(Error::new(ErrorKind::Configuration, message)
                .with_hint("take one of `PkcePair::generate`"));
        }
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(
            verifier.to_string(),
        ));
        Ok(Self { challenge: challenge.as_str().to_owned(), verifier })
    }

    /// Returns the `code_challenge`, for the app and Amazon's page. It is not a secret.
    #[must_use]
    pub fn challenge(&self) -> &str {
        &self.challenge
    }

    /// Returns the verifier itself, which stays with whoever exchanges the code.
    #[must_use]
    pub fn expose_verifier(&self) -> &str {
        &self.verifier
    }
}

impl fmt::Debug for PkcePair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PkcePair").field("challenge", &self.challenge).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_the_rfc() {
        let pair = PkcePair::from_verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").unwrap();
        assert_eq!(pair.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn every_pair_is_new_and_has_a_verifier_that_fits() {
        let (one, two) = (PkcePair::generate(), PkcePair::generate());
        assert_ne!(one.expose_verifier(), two.expose_verifier());
        let again = PkcePair::from_verifier(one.expose_verifier()).unwrap();
        assert_eq!(again.challenge(), one.challenge());
        assert!(!format!("{one:?} {one:#?}").contains(one.expose_verifier()));
    }

    #[test]
    fn a_verifier_that_does_not_fit_is_rejected_and_not_repeated() {
        for verifier in ["canary".to_owned(), "canary|".repeat(8), "canary".repeat(22)] {
            let error = PkcePair::from_verifier(verifier).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(!format!("{error} {error:?}").contains("canary"));
        }
    }
}
