//! Scopes and operations: which ones a program needs, and which ones a login lacks.

use std::fmt;

use amazon_music_api::{Authorize, Operation};
use amazon_music_auth::{ScopeSet, UnknownScope};

/// Codes of 401 and 403 that name a cause of their own. Amazon's Errors page, and what third parties read there.
const OTHER_CAUSES: &[&str] = &[
    "AUTH_NO_MUSIC_ACCOUNT_FOUND",
    "DENIED_SUBSCRIPTION_TIER",
    "INVALID_ACCESS_TOKEN",
    "INVALID_AUTH_TOKEN",
    "INVALID_AUTH_TYPE",
    "INVALID_CLIENT_ID",
    "NO_ACCESS_TOKEN",
    "NO_MUSIC_ACCOUNT_FOUND",
    "NO_X_API_KEY",
];

/// [`ScopeSet`] made from operations. One `use` line brings it: `use amazon_music::ScopeSetExt as _;`.
pub trait ScopeSetExt: Sized {
    /// The least set of scopes that `operations` can do with: what to ask the user for.
    ///
    /// Where an operation has alternatives, those are chosen that add least; see [`ScopeSet::least`] for what
    /// that means. Which operation needs what is documented by Amazon in part only, so take it as good advice:
    /// [`Operation`] says how surely each is known.
    ///
    /// ```
    /// use amazon_music::{ScopeSetExt as _, api::v1, auth::ScopeSet};
    ///
    /// let used = ["get_current_user", "list_my_playlists"];
    /// let scopes = ScopeSet::for_operations(used.into_iter().filter_map(v1::operation))?;
    /// assert_eq!(scopes.to_string(), "music::library:read music::profile:read");
    /// # Ok::<(), amazon_music::auth::UnknownScope>(())
    /// ```
    ///
    /// # Errors
    /// Where an operation cannot do without a scope that this version does not know.
    fn for_operations<'a>(
        operations: impl IntoIterator<Item = &'a Operation>,
    ) -> Result<Self, UnknownScope>;
}

impl ScopeSetExt for ScopeSet {
    fn for_operations<'a>(
        operations: impl IntoIterator<Item = &'a Operation>,
    ) -> Result<Self, UnknownScope> {
        Self::least(operations.into_iter().map(|operation| operation.scopes))
    }
}

/// The scopes that the tokens of `authorize` carry, where they are known; those that this version does not
/// know are left out.
pub(crate) fn granted(authorize: &dyn Authorize) -> Option<ScopeSet> {
    let text = authorize.granted_scopes()?;
    Some(text.split_whitespace().filter_map(|scope| scope.parse().ok()).collect())
}

/// The fewest scopes that `granted` lacks for `operation`; empty where it lacks none, `None` where the
/// operation cannot do without scopes that this version does not know.
pub(crate) fn missing(operation: &Operation, granted: &ScopeSet) -> Option<ScopeSet> {
    if operation.scopes.is_empty() {
        return Some(ScopeSet::new());
    }
    let known = operation.scopes.iter().filter_map(|needed| {
        needed.iter().map(|scope| scope.parse().ok()).collect::<Option<ScopeSet>>()
    });
    known.map(|needed| granted.missing(&needed)).min_by_key(ScopeSet::len)
}

/// The scopes for want of which the service may have refused a call of `operation` with `status` and `code`.
pub(crate) fn explain(
    operation: &Operation,
    status: u16,
    code: Option<&str>,
    granted: impl FnOnce() -> Option<ScopeSet>,
) -> Option<Lack> {
    if !matches!(status, 401 | 403) || code.is_some_and(|code| OTHER_CAUSES.contains(&code)) {
        return None;
    }
    match granted() {
        Some(granted) => Lack::of(operation, granted),
        None if code.is_some_and(hints_at_permissions) => {
            let missing =
                missing(operation, &ScopeSet::new()).filter(|missing| !missing.is_empty());
            Some(Lack { missing: missing?, granted: None })
        }
        None => None,
    }
}

/// Inferred: `ACCESS_DENIED` is a sample on Amazon's Errors page, without its meaning; `insufficient_scope` is
/// the code of RFC 6750.
fn hints_at_permissions(code: &str) -> bool {
    let code = code.to_ascii_uppercase();
    code == "ACCESS_DENIED" || code.starts_with("INSUFFICIENT") || code.contains("SCOPE")
}

/// Scopes that a login lacks for a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lack {
    /// Not empty.
    pub(crate) missing: ScopeSet,
    /// What there is, where that is known.
    pub(crate) granted: Option<ScopeSet>,
}

impl Lack {
    /// `None` where `granted` lacks nothing for `operation`, or nobody knows.
    pub(crate) fn of(operation: &Operation, granted: ScopeSet) -> Option<Self> {
        let missing = missing(operation, &granted).filter(|missing| !missing.is_empty())?;
        Some(Self { missing, granted: Some(granted) })
    }
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let may = if self.granted.is_some() { "lacks" } else { "may lack" };
        write!(f, "the login {may} {}", self.missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use amazon_music_api::{
        Confidence, Retry,
        v1::{OPERATIONS, operation},
    };

    fn needing(scopes: &'static [&'static [&'static str]]) -> Operation {
        let (confidence, retry) = (Confidence::Documented, Retry::Safe);
        Operation::new("x", "GET", "/x", "x", scopes, confidence, retry, "", &[], false, false)
    }

    fn set(text: &str) -> ScopeSet {
        text.parse().unwrap()
    }

    #[test]
    fn the_scopes_of_every_operation_are_known_and_together_the_full_ones() {
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
    fn the_alternative_that_lacks_least_is_named() {
        let operation =
            needing(&[&["music::library", "music::profile"], &["music::history"], &["music::new"]]);
        let missing = |granted| missing(&operation, &set(granted)).unwrap().to_string();
        assert_eq!(missing(""), "music::history");
        assert_eq!(missing("music::library"), "music::profile");
        assert_eq!(missing("music::history"), "");
    }

    #[test]
    fn a_need_for_scopes_that_are_not_known_is_not_known() {
        let operation = needing(&[&["music::new"]]);
        assert_eq!(missing(&operation, &ScopeSet::new()), None);
        assert_eq!(Lack::of(&operation, ScopeSet::new()), None);
        assert_eq!(missing(&needing(&[]), &ScopeSet::new()), Some(ScopeSet::new()));
    }

    #[test]
    fn refusals_are_explained_unless_they_name_another_cause() {
        let operation = operation("create_playlist").unwrap();
        let explain = |status, code, granted: Option<&str>| {
            let lack = explain(operation, status, code, || granted.map(set));
            lack.map(|lack| lack.to_string())
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
}
