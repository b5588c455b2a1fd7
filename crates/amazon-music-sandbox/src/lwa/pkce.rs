//! Proof Key for Code Exchange (PKCE).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

use crate::form::Form;

/// A code challenge, which the verifier must match.
#[derive(Clone)]
pub(super) enum Challenge {
    Sha256(String),
    Plain(String),
}

impl Challenge {
    /// Reads the challenge of a request, if it has one. Without a method it is a plain one, as Amazon's pages say.
    ///
    /// # Errors
    /// Returns the name of the invalid parameter.
    pub(super) fn read(form: &Form) -> Result<Option<Self>, &'static str> {
        let challenge = form.get("code_challenge").map(str::to_owned);
        match (challenge, form.get("code_challenge_method")) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err("code_challenge"),
            (Some(challenge), Some("S256")) => Ok(Some(Self::Sha256(challenge))),
            (Some(challenge), Some("plain") | None) => Ok(Some(Self::Plain(challenge))),
            (Some(_), Some(_)) => Err("code_challenge_method"),
        }
    }

    pub(super) fn matches(&self, verifier: &str) -> bool {
        let usual = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let has_form = (43..=128).contains(&verifier.len()) && verifier.bytes().all(usual);
        has_form
            && match self {
                Self::Plain(challenge) => challenge == verifier,
                Self::Sha256(challenge) => {
                    *challenge == URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
                }
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    #[test]
    fn a_challenge_matches_its_verifier_by_its_method() {
        let read = |form: String| Challenge::read(&Form::parse(&form)).map(Option::unwrap);
        // The example of RFC 7636.
        let hash = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        for form in [format!("{hash}&code_challenge_method=S256"), VERIFIER.to_owned()] {
            let challenge = read(format!("code_challenge={form}")).unwrap();
            assert!(challenge.matches(VERIFIER));
            assert!(!challenge.matches(&VERIFIER.replace('d', "e")) && !challenge.matches(""));
        }
        let too_short = read("code_challenge=short".to_owned()).unwrap();
        assert!(!too_short.matches("short"));
        let unknown = read("code_challenge=a&code_challenge_method=S512".to_owned());
        assert_eq!(unknown.err(), Some("code_challenge_method"));
        assert_eq!(read("code_challenge_method=S256".to_owned()).err(), Some("code_challenge"));
    }
}
