//! The closed beta: why Login with Amazon rejects the scopes of Amazon Music for most apps, and what to do about it.

use crate::{Error, ErrorKind, ScopeSet};

/// How every hint about the closed beta begins.
macro_rules! closed_beta {
    () => {
        "the Amazon Music Web API is in closed beta: its scopes work only for Security Profiles that \
         Amazon Music has enabled"
    };
}

/// The hint for rejected scopes if nobody says which.
pub(crate) const HINT: &str = concat!(
    closed_beta!(),
    ", so ask your Amazon Music contact to enable yours for the scopes that the app asks for",
);

impl Error {
    /// Returns `true` if the likely cause is the closed beta.
    ///
    /// The Security Profile of the app is then not enabled for Amazon Music, or not for one of the scopes that it
    /// asks for.
    ///
    /// Login with Amazon does not say so itself. This is concluded from `invalid_scope`, and from
    /// `unauthorized_client` if a login asks for scopes of Amazon Music; the
    /// [`hint`](Self::hint) then says whom to ask. It is not concluded from `access_denied`, which mostly
    /// means that the user denied the login; then the hint only mentions it.
    #[must_use]
    pub fn may_be_closed_beta(&self) -> bool {
        self.hint().starts_with(closed_beta!())
    }
}

/// Adds a hint to `error` if it can come from the closed beta: the error of a login that asked for `scopes`.
/// Other errors, such as that of a redirect that belongs to another login, stay as they are.
pub(crate) fn explained(error: Error, scopes: &ScopeSet) -> Error {
    use ErrorKind::{Configuration, Denied};

    if scopes.is_empty() {
        return error;
    }
    let cure = format!(
        "{}, so ask your Amazon Music contact to enable yours for {}",
        closed_beta!(),
        scopes.minimized()
    );
    let code = error.oauth_error().map(str::to_ascii_lowercase);
    match (error.kind(), code.as_deref()) {
        (Configuration, Some("invalid_scope")) => error.with_hint(cure),
        (Configuration, Some("unauthorized_client")) => error.with_hint(format!(
            "{cure}; if it is, use the Client ID that the login began with, of a kind that allows this \
             login",
        )),
        // RFC 6749 has one code for the user and for the server, and Amazon documents nothing else.
        (Denied, Some("access_denied")) => error.with_hint(format!(
            "ask the user again, or for fewer scopes; if the user agreed, the cause may be that {cure}",
        )),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scope;

    fn rejection(kind: ErrorKind, code: &str) -> Error {
        Error::new(kind, "no").with_oauth_error(code.to_owned(), None).with_hint("x")
    }

    #[test]
    fn a_rejected_scope_is_told_by_name_and_leads_to_the_contact() {
        assert!(Error::new(ErrorKind::Configuration, "no").with_hint(HINT).may_be_closed_beta());
        for code in ["invalid_scope", "Unauthorized_Client"] {
            let error = rejection(ErrorKind::Configuration, code);
            assert!(!explained(error.clone(), &ScopeSet::new()).may_be_closed_beta());
            let error = explained(error, &Scope::History.into());
            assert!(error.may_be_closed_beta());
            assert!(error.hint().contains("enable yours for music::history"), "{}", error.hint());
        }
    }

    #[test]
    fn a_denial_is_the_users_unless_the_user_agreed() {
        let error =
            explained(rejection(ErrorKind::Denied, "access_denied"), &Scope::History.into());
        assert!(!error.may_be_closed_beta());
        let hint = error.hint();
        assert!(hint.starts_with("ask the user again"), "{hint}");
        assert!(hint.contains("the cause may be that the Amazon Music Web API is in closed beta"));
        assert!(hint.ends_with("enable yours for music::history"), "{hint}");
    }

    #[test]
    fn other_rejections_and_what_is_none_keep_their_hints() {
        for (kind, code) in [
            (ErrorKind::Configuration, "invalid_client"),
            (ErrorKind::Configuration, "insufficient_scope"),
            (ErrorKind::Protocol, "invalid_scope"),
            (ErrorKind::Protocol, "access_denied"),
        ] {
            assert_eq!(explained(rejection(kind, code), &Scope::History.into()).hint(), "x");
        }
    }
}
