//! The code that a browser brings back, and the proof that whoever trades it asked for it (PKCE).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

use super::{Authorization, CODE_LIFETIME, Form};
use crate::world::World;

/// A code that was not traded yet: what was agreed to, and by whom.
pub(super) struct Code {
    pub(super) authorization: Authorization,
    /// Id of the account.
    pub(super) account: String,
}

/// What the verifier of a code must fit.
#[derive(Clone)]
pub(super) enum Challenge {
    Sha256(String),
    Plain(String),
}

impl Challenge {
    /// Reads the challenge of a request, if it has one. Without a method it is a plain one, as Amazon's pages say.
    ///
    /// # Errors
    /// The name of the parameter that makes no sense.
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

    pub(super) fn is_met_by(&self, verifier: &str) -> bool {
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

/// Gives a code out.
pub(super) fn give(world: &mut World, authorization: Authorization, account: String) -> String {
    let text = world.grants.text(20);
    let now = world.clock.now();
    world.lwa.codes.put(&text, Code { authorization, account }, now, CODE_LIFETIME);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    #[test]
    fn the_proof_of_the_rfc_is_taken_and_no_other() {
        let form =
            "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        let challenge = Challenge::read(&Form::read(form)).unwrap().unwrap();
        assert!(challenge.is_met_by(VERIFIER));
        assert!(!challenge.is_met_by(&VERIFIER.replace('d', "e")));
        assert!(!challenge.is_met_by(""));
    }

    #[test]
    fn without_a_method_the_verifier_itself_is_the_challenge() {
        let form = format!("code_challenge={VERIFIER}");
        let challenge = Challenge::read(&Form::read(&form)).unwrap().unwrap();
        assert!(challenge.is_met_by(VERIFIER) && !challenge.is_met_by(&VERIFIER[1..]));
        let short = Challenge::Plain("short".to_owned());
        assert!(!short.is_met_by("short"));
    }

    #[test]
    fn a_method_that_nobody_knows_is_refused() {
        let wrong = |form| Challenge::read(&Form::read(form)).err();
        assert_eq!(
            wrong("code_challenge=a&code_challenge_method=S512"),
            Some("code_challenge_method")
        );
        assert_eq!(wrong("code_challenge_method=S256"), Some("code_challenge"));
        assert!(Challenge::read(&Form::read("")).unwrap().is_none());
    }
}
