//! PKCE: the proof that the client which exchanges a code also requested it.

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
    fn the_verifier_of_the_rfc_matches_and_no_other() {
        let form =
            "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        let challenge = Challenge::read(&Form::parse(form)).unwrap().unwrap();
        assert!(challenge.matches(VERIFIER));
        assert!(!challenge.matches(&VERIFIER.replace('d', "e")));
        assert!(!challenge.matches(""));
    }

    #[test]
    fn without_a_method_the_challenge_is_plain() {
        let form = format!("code_challenge={VERIFIER}");
        let challenge = Challenge::read(&Form::parse(&form)).unwrap().unwrap();
        assert!(challenge.matches(VERIFIER) && !challenge.matches(&VERIFIER[1..]));
        let short = Challenge::Plain("short".to_owned());
        assert!(!short.matches("short"));
    }

    #[test]
    fn an_unknown_challenge_method_is_rejected() {
        let wrong = |form| Challenge::read(&Form::parse(form)).err();
        assert_eq!(
            wrong("code_challenge=a&code_challenge_method=S512"),
            Some("code_challenge_method")
        );
        assert_eq!(wrong("code_challenge_method=S256"), Some("code_challenge"));
        assert!(Challenge::read(&Form::parse("")).unwrap().is_none());
    }
}
