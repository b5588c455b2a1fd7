//! The closed beta: why the scopes of Amazon Music are refused to most apps, and what to do about it.

use crate::{Error, ScopeSet};

/// How every hint about the closed beta begins.
macro_rules! closed_beta {
    () => {
        "the Amazon Music Web API is in closed beta: its scopes work only for Security Profiles that \
         Amazon Music has enabled"
    };
}

/// What to do where scopes are refused and nobody says which.
pub(crate) const HINT: &str = concat!(
    closed_beta!(),
    ", so ask your Amazon Music contact to enable yours for the scopes that the app asks for",
);

impl Error {
    /// Whether the likely cause is the closed beta: the Security Profile of the app is not enabled for
    /// Amazon Music, or not for one of the scopes that it asks for.
    ///
    /// Login with Amazon does not say so itself. This is concluded from `invalid_scope`, and from
    /// `unauthorized_client` where a login asks for scopes of Amazon Music; the
    /// [`hint`](Self::hint) then says whom to ask.
    #[must_use]
    pub fn may_be_closed_beta(&self) -> bool {
        self.hint().starts_with(closed_beta!())
    }
}

/// `error` with a hint of its own, if it can come from the closed beta: a refusal of a login that asked
/// for `scopes`.
pub(crate) fn explained(error: Error, scopes: &ScopeSet) -> Error {
    if scopes.is_empty() {
        return error;
    }
    let code = error.oauth_error().map(str::to_ascii_lowercase);
    match code.as_deref() {
        Some("invalid_scope") => error.with_hint(format!(
            "{}, so ask your Amazon Music contact to enable yours for {scopes}",
            closed_beta!(),
        )),
        Some("unauthorized_client") => error.with_hint(format!(
            "{}, so ask your Amazon Music contact to enable yours for {scopes}; \
             if it is, use a Client ID that allows this kind of login",
            closed_beta!(),
        )),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ErrorKind, Scope};

    #[test]
    fn a_refused_scope_is_told_by_name_and_leads_to_the_contact() {
        assert!(Error::new(ErrorKind::Configuration, "no").with_hint(HINT).may_be_closed_beta());
        for code in ["invalid_scope", "Unauthorized_Client"] {
            let error =
                Error::new(ErrorKind::Configuration, "no").with_oauth_error(code.to_owned(), None);
            assert!(!explained(error.clone(), &ScopeSet::new()).may_be_closed_beta());
            let error = explained(error, &Scope::History.into());
            assert!(error.may_be_closed_beta());
            assert!(error.hint().contains("enable yours for music::history"), "{}", error.hint());
        }
    }

    #[test]
    fn other_refusals_keep_their_hints() {
        let error = Error::new(ErrorKind::Configuration, "no")
            .with_oauth_error("invalid_client".to_owned(), None)
            .with_hint("x");
        assert_eq!(explained(error, &Scope::History.into()).hint(), "x");
    }
}
