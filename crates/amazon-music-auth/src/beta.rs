//! Hints about the closed beta of the Web API, which makes Login with Amazon reject its scopes for most apps.

use crate::{Error, ErrorKind, ScopeSet};

/// The start of every hint about the closed beta.
macro_rules! closed_beta {
    () => {
        "the Amazon Music Web API is in closed beta: its scopes work only for Security Profiles that \
         Amazon Music has enabled"
    };
}

/// The hint if the rejected scopes are unknown.
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
    /// Login with Amazon has no error code for it. This returns `true` for `invalid_scope`, and for
    /// `unauthorized_client` if a login requested scopes of Amazon Music. The [`hint`](Self::hint) then says
    /// whom to contact. It returns `false` for `access_denied`, which mostly means that the user denied the
    /// login; its hint mentions the closed beta.
    #[must_use]
    pub fn may_be_closed_beta(&self) -> bool {
        self.hint().starts_with(closed_beta!())
    }
}

/// Adds a hint to the error of a login that requested `scopes`, if the cause may be the closed beta.
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
        // RFC 6749 has one code for denials by the user and by the server, and Amazon documents no other.
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

    #[test]
    fn hints_depend_on_the_kind_and_the_code() {
        use ErrorKind::{Configuration, Denied, Protocol};

        let beta = "the Amazon Music Web API is in closed beta";
        for (kind, code, start, part) in [
            (Configuration, "invalid_scope", beta, "enable yours for music::history"),
            (Configuration, "Unauthorized_Client", beta, "enable yours for music::history"),
            (Denied, "access_denied", "ask the user again", beta),
            (Denied, "access_denied", "ask the user again", "enable yours for music::history"),
            (Configuration, "invalid_client", "x", ""),
            (Configuration, "insufficient_scope", "x", ""),
            (Protocol, "invalid_scope", "x", ""),
            (Protocol, "access_denied", "x", ""),
        ] {
            let error = Error::new(kind, "no").with_oauth_error(code.to_owned(), None);
            let error = error.with_hint("x");
            assert_eq!(explained(error.clone(), &ScopeSet::new()).hint(), "x", "{code}");
            let error = explained(error, &Scope::History.into());
            let hint = error.hint();
            assert!(hint.starts_with(start) && hint.contains(part), "{code}: {hint}");
            assert_eq!(error.may_be_closed_beta(), start == beta, "{code}");
        }
        assert!(Error::new(Configuration, "no").with_hint(HINT).may_be_closed_beta());
    }
}
