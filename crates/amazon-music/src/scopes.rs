//! Scopes of operations: those that a program needs, and those that a login lacks.

use std::{error, fmt};

use crate::{
    Error,
    api::Operation,
    auth::{ScopeSet, UnknownScope},
    prelude::sealed,
};

/// Codes of 401 and 403 that have another cause than scopes, from Amazon's Errors page and third parties.
const OTHER_CAUSES: &[&str] = &[
    "AUTH_NO_MUSIC_ACCOUNT_FOUND",
    "DENIED_SUBSCRIPTION_TIER",
    "INVALID_ACCESS_TOKEN",
    "INVALID_AUTH_TOKEN",
    "INVALID_AUTH_TYPE",
    "INVALID_CLIENT_ID",
    "INVALID_TOKEN",
    "NO_ACCESS_TOKEN",
    "NO_MUSIC_ACCOUNT_FOUND",
    "NO_X_API_KEY",
    "UNAUTHORIZED",
];

/// The hint for a 403 without a code that is known.
const NOT_ENABLED: &str = "the Amazon Music Web API is in closed beta: check that Amazon Music has enabled the security \
    profile of the x-api-key, and that the access token belongs to the same profile";

/// Methods of [`ScopeSet`] about operations. The [prelude](crate::prelude) imports them.
pub trait ScopeSetExt: sealed::Sealed + Sized {
    /// Returns the smallest set of scopes that all of `operations` need, to request at a login.
    ///
    /// If an operation accepts alternative scopes, those that add least are chosen; see [`ScopeSet::smallest_for`]. Amazon's
    /// documentation of scopes is incomplete. The documentation of each [`Operation`] states the evidence.
    ///
    /// # Errors
    /// Returns an error if an operation needs a scope that is unknown to this version.
    ///
    /// # Examples
    /// ```
    /// use amazon_music::{api::v1, auth::ScopeSet, prelude::*};
    ///
    /// let used = ["get_current_user", "list_my_playlists"];
    /// let scopes = ScopeSet::for_operations(used.into_iter().filter_map(v1::operation))?;
    /// assert_eq!(scopes.to_string(), "music::library:read music::profile:read");
    /// # Ok::<(), amazon_music::auth::UnknownScope>(())
    /// ```
    fn for_operations<'a>(
        operations: impl IntoIterator<Item = &'a Operation>,
    ) -> Result<Self, UnknownScope>;
}

impl sealed::Sealed for ScopeSet {}

impl ScopeSetExt for ScopeSet {
    fn for_operations<'a>(
        operations: impl IntoIterator<Item = &'a Operation>,
    ) -> Result<Self, UnknownScope> {
        Self::smallest_for(operations.into_iter().map(|operation| operation.scopes))
    }
}

/// The scopes that a login lacks for an operation, as the cause of an [`Error`].
///
/// [`ErrorExt::missing_scopes`](crate::ErrorExt::missing_scopes) and
/// [`ErrorExt::scopes_to_request`](crate::ErrorExt::scopes_to_request) return them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingScopes {
    /// The scopes that are missing; at least one.
    pub missing: ScopeSet,
    /// The scopes that were granted, if they are known.
    pub granted: Option<ScopeSet>,
}

impl MissingScopes {
    /// Returns `None` if `granted` lacks nothing for `operation`, or if that is unknown.
    pub(crate) fn of(operation: &Operation, granted: ScopeSet) -> Option<Self> {
        let missing = missing(operation, &granted).filter(|missing| !missing.is_empty())?;
        Some(Self { missing, granted: Some(granted) })
    }
}

impl fmt::Display for MissingScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let may = if self.granted.is_some() { "lacks" } else { "may lack" };
        write!(f, "the login {may} {}", self.missing)
    }
}

impl error::Error for MissingScopes {}

/// Returns the fewest scopes that `granted` lacks for `operation`; empty if it lacks none.
///
/// `None` if the operation needs scopes that are unknown to this version.
pub(crate) fn missing(operation: &Operation, granted: &ScopeSet) -> Option<ScopeSet> {
    if operation.scopes.is_empty() {
        return Some(ScopeSet::new());
    }
    let known = operation.scopes.iter().filter_map(|needed| {
        needed.iter().map(|scope| scope.parse().ok()).collect::<Option<ScopeSet>>()
    });
    known.map(|needed| granted.missing(&needed)).min_by_key(ScopeSet::len)
}

/// Returns the missing scopes that may have caused `error` of a request of `operation`.
fn explain(
    operation: &Operation,
    error: &Error,
    granted: impl FnOnce() -> Option<ScopeSet>,
) -> Option<MissingScopes> {
    let code = error.code();
    if !matches!(error.effective_status(), Some(401 | 403))
        || code.is_some_and(|code| OTHER_CAUSES.contains(&code))
    {
        return None;
    }
    match granted() {
        Some(granted) => MissingScopes::of(operation, granted),
        None if code.is_some_and(hints_at_permissions) => {
            let missing =
                missing(operation, &ScopeSet::new()).filter(|missing| !missing.is_empty());
            Some(MissingScopes { missing: missing?, granted: None })
        }
        None => None,
    }
}

/// Returns `error` with the missing scopes that may have caused it, or the hint that the app may not be enabled.
pub(crate) fn explained(
    operation: Option<&Operation>,
    error: Error,
    granted: impl FnOnce() -> Option<ScopeSet>,
) -> Error {
    let known = |code| OTHER_CAUSES.contains(&code) || hints_at_permissions(code);
    let is_unknown = error.effective_status() == Some(403) && !error.code().is_some_and(known);
    match operation.and_then(|operation| explain(operation, &error, granted)) {
        Some(missing) if is_unknown => error
            .with_hint(format!("{missing}; if it does not, {NOT_ENABLED}"))
            .with_source_in_message(missing),
        Some(missing) => error.with_hint(missing.to_string()).with_source_in_message(missing),
        None if is_unknown => error.with_hint(NOT_ENABLED),
        None => error,
    }
}

/// Returns `true` if a code may be about permissions.
///
/// Inferred: `ACCESS_DENIED` is an example on Amazon's Errors page without a description; `insufficient_scope` is the code of
/// RFC 6750.
fn hints_at_permissions(code: &str) -> bool {
    let code = code.to_ascii_uppercase();
    code == "ACCESS_DENIED" || code.starts_with("INSUFFICIENT") || code.contains("SCOPE")
}

#[cfg(test)]
mod tests {
    use super::*;

    use bytes::Bytes;

    use crate::{
        ErrorExt as _,
        api::{
            ApiResponse, Evidence, Retry,
            v1::{OPERATIONS, operation},
        },
    };

    fn needing(scopes: &'static [&'static [&'static str]]) -> Operation {
        let (evidence, retry) = (Evidence::Documented, Retry::Safe);
        Operation::new("x", "GET", "/x", "x", scopes, evidence, retry, "", &[], false, false)
    }

    fn set(text: &str) -> ScopeSet {
        text.parse().unwrap()
    }

    #[test]
    fn the_scopes_of_every_operation_are_known() {
        let all = ScopeSet::for_operations(OPERATIONS).unwrap();
        assert_eq!(all, all.minimized());
        for operation in OPERATIONS {
            let own = ScopeSet::for_operations([operation]).unwrap();
            assert!(all.covers_all(&own), "{}", operation.id);
            assert_eq!(missing(operation, &all), Some(ScopeSet::new()), "{}", operation.id);
            assert_eq!(missing(operation, &own), Some(ScopeSet::new()), "{}", operation.id);
        }
    }

    #[test]
    fn the_alternative_with_the_fewest_missing_scopes_is_returned() {
        let operation =
            needing(&[&["music::library", "music::profile"], &["music::history"], &["music::new"]]);
        let missing = |granted| missing(&operation, &set(granted)).unwrap().to_string();
        assert_eq!(missing(""), "music::history");
        assert_eq!(missing("music::library"), "music::profile");
        assert_eq!(missing("music::history"), "");
    }

    #[test]
    fn missing_scopes_are_unknown_if_the_operation_needs_unknown_ones() {
        let operation = needing(&[&["music::new"]]);
        assert_eq!(missing(&operation, &ScopeSet::new()), None);
        assert_eq!(MissingScopes::of(&operation, ScopeSet::new()), None);
        assert_eq!(missing(&needing(&[]), &ScopeSet::new()), Some(ScopeSet::new()));
    }

    fn response(status: u16, code: Option<&str>) -> Error {
        let body = code.map(|code| format!(r#"{{"error":{{"code":"{code}"}}}}"#));
        let mut response = http::Response::new(Bytes::from(body.unwrap_or_default()));
        *response.status_mut() = status.try_into().unwrap();
        ApiResponse::from_http(response, &[]).unwrap_err()
    }

    #[test]
    fn errors_with_another_cause_are_not_explained_by_scopes() {
        let operation = operation("create_playlist").unwrap();
        let explain = |status, code, granted: Option<&str>| {
            let missing = explain(operation, &response(status, code), || granted.map(set));
            missing.map(|missing| missing.to_string())
        };
        let lacks = Some("the login lacks music::library".to_owned());
        let read = Some("music::library:read");
        assert_eq!(explain(403, Some("ACCESS_DENIED"), read), lacks);
        assert_eq!(explain(403, None, read), lacks);
        assert_eq!(explain(401, Some("NEW_CODE"), read), lacks);
        assert_eq!(explain(403, Some("ACCESS_DENIED"), Some("music::library")), None);
        let may_lack = Some("the login may lack music::library".to_owned());
        for code in ["ACCESS_DENIED", "insufficient_scope", "INSUFFICIENT_PERMISSIONS"] {
            assert_eq!(explain(403, Some(code), None), may_lack, "{code}");
        }
        assert_eq!(explain(403, None, None), None);
        assert_eq!(explain(404, Some("ACCESS_DENIED"), read), None);
        for code in OTHER_CAUSES {
            assert_eq!(explain(403, Some(code), read), None, "{code}");
        }
    }

    #[test]
    fn a_403_without_a_known_code_hints_at_the_closed_beta() {
        let operation = operation("create_playlist").unwrap();
        let hint = |status, code, granted: Option<&str>| {
            let error = explained(Some(operation), response(status, code), || granted.map(set));
            error.hint().map(str::to_owned)
        };
        for code in [None, Some("NEW_CODE")] {
            assert_eq!(hint(403, code, None).as_deref(), Some(NOT_ENABLED));
            let both = hint(403, code, Some("music::library:read")).unwrap();
            assert!(both.starts_with("the login lacks music::library; if it does not, the Amazon"));
        }
        assert!(explained(None, response(403, None), || None).hint().is_some());
        for (status, code) in [(403, "INVALID_CLIENT_ID"), (401, "NEW_CODE"), (404, "NEW_CODE")] {
            assert_eq!(hint(status, Some(code), None), None);
        }
        let permissions = hint(403, Some("ACCESS_DENIED"), None);
        assert_eq!(permissions.as_deref(), Some("the login may lack music::library"));
    }

    #[test]
    fn the_scopes_to_request_are_the_granted_and_the_missing_ones() {
        let error = |granted: Option<&str>| {
            let missing = set("music::library music::profile:read");
            response(403, None).with_source(MissingScopes { missing, granted: granted.map(set) })
        };
        let known = error(Some("music::library:read music::catalog"));
        assert_eq!(known.missing_scopes(), Some(&set("music::library music::profile:read")));
        assert_eq!(known.granted_scopes(), Some(&set("music::catalog music::library:read")));
        assert_eq!(
            known.scopes_to_request().unwrap().to_string(),
            "music::catalog music::library music::profile:read"
        );
        let unknown = error(None);
        assert_eq!(unknown.scopes_to_request().as_ref(), unknown.missing_scopes());
        assert_eq!(unknown.granted_scopes(), None);
    }
}
