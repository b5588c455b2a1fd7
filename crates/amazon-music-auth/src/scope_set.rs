//! Sets of scopes, such as those that were requested, granted, or are missing.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, btree_set},
    fmt, iter,
    str::FromStr,
};

use crate::{Scope, UnknownScope};

/// An ordered set of scopes. Its text has spaces between them, like in requests to Login with Amazon.
///
/// # Examples
/// ```
/// use amazon_music_auth::{Scope, ScopeSet};
///
/// let granted: ScopeSet = "music::library music::profile:read".parse()?;
/// assert!(granted.covers(Scope::LibraryRead));
/// assert!(!granted.covers(Scope::Profile));
/// # Ok::<(), amazon_music_auth::UnknownScope>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ScopeSet(BTreeSet<Scope>);

impl ScopeSet {
    /// Creates an empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeSet::new())
    }

    /// Returns the smallest set that satisfies every requirement.
    ///
    /// A requirement lists alternatives, and one of them is enough. An alternative lists scopes that are
    /// all needed. A requirement without alternatives needs nothing.
    ///
    /// If several sets satisfy all requirements, these rules decide, in this order:
    /// 1. the fewest permissions: a scope that covers a `:read` one counts twice;
    /// 2. the fewest scopes;
    /// 3. the alternatives that are listed first;
    /// 4. the order of [`Scope`].
    ///
    /// # Examples
    /// ```
    /// use amazon_music_auth::ScopeSet;
    ///
    /// let read_profile: &[&[&str]] = &[&["music::profile:read"]];
    /// let either: &[&[&str]] = &[&["music::library:read"], &["music::profile:read"]];
    /// assert_eq!(ScopeSet::smallest_for([either, read_profile])?.to_string(), "music::profile:read");
    /// assert_eq!(ScopeSet::smallest_for([either])?.to_string(), "music::library:read");
    /// # Ok::<(), amazon_music_auth::UnknownScope>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if all alternatives of a requirement have scopes that this version does not know.
    pub fn smallest_for<'a>(
        requirements: impl IntoIterator<Item = &'a [&'a [&'a str]]>,
    ) -> Result<Self, UnknownScope> {
        let mut known = Vec::new();
        for alternatives in requirements {
            let mut usable = Vec::new();
            let mut unknown = None;
            for scopes in alternatives {
                match scopes.iter().map(|scope| scope.parse()).collect::<Result<Self, _>>() {
                    Ok(scopes) => usable.push(scopes),
                    Err(why) => unknown = unknown.or(Some(why)),
                }
            }
            match unknown {
                Some(unknown) if usable.is_empty() => return Err(unknown),
                _ if usable.is_empty() => {}
                _ => known.push(usable),
            }
        }
        // Every subset of the scopes is compared. That of all scopes satisfies all known requirements.
        let subsets = (0..1u32 << Scope::ALL.len()).map(|bits| {
            let is_in = |scope: &Scope| bits >> *scope as u32 & 1 == 1;
            (bits, Scope::ALL.into_iter().filter(is_in).collect::<Self>())
        });
        let satisfying = subsets.filter_map(|(bits, set)| {
            Some(((cost(&set, &known)?, Reverse(bits.reverse_bits())), set))
        });
        Ok(satisfying.min_by_key(|(cost, _)| *cost).map(|(_, set)| set).unwrap_or_default())
    }

    /// Adds `scope`, and returns `true` if it was not in the set.
    pub fn insert(&mut self, scope: Scope) -> bool {
        self.0.insert(scope)
    }

    /// Returns `true` if `scope` itself is in the set.
    ///
    /// See [`covers`](Self::covers) for what the set allows.
    #[must_use]
    pub fn contains(&self, scope: Scope) -> bool {
        self.0.contains(&scope)
    }

    /// Returns `true` if the set has `scope` or the full scope of a `:read` one.
    #[must_use]
    pub fn covers(&self, scope: Scope) -> bool {
        self.iter().any(|own| own.covers(scope))
    }

    /// Returns `true` if the set allows all that `wanted` allows.
    #[must_use]
    pub fn covers_all(&self, wanted: &Self) -> bool {
        wanted.iter().all(|scope| self.covers(scope))
    }

    /// Returns the scopes of `wanted` that this set does not cover.
    ///
    /// # Examples
    /// ```
    /// use amazon_music_auth::{Scope, ScopeSet};
    ///
    /// let granted = ScopeSet::from_iter([Scope::Library]);
    /// let wanted = ScopeSet::from_iter([Scope::LibraryRead, Scope::Catalog]);
    /// assert_eq!(granted.missing(&wanted).to_string(), "music::catalog");
    /// ```
    #[must_use]
    pub fn missing(&self, wanted: &Self) -> Self {
        wanted.iter().filter(|scope| !self.covers(*scope)).collect()
    }

    /// Returns the set without each `:read` scope whose full scope is in the set.
    #[must_use]
    pub fn minimized(&self) -> Self {
        let needed =
            |scope: &Scope| !self.iter().any(|other| other != *scope && other.covers(*scope));
        self.iter().filter(needed).collect()
    }

    /// Returns the scopes that are in this set or in `other`.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self(&self.0 | &other.0)
    }

    /// Returns the number of scopes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns `true` if the set is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the scopes in order.
    pub fn iter(&self) -> impl Iterator<Item = Scope> + '_ {
        self.into_iter()
    }

    /// Returns the scopes of Amazon Music in `text`, and ignores others.
    pub(crate) fn known_in(text: &str) -> Self {
        text.split_whitespace().filter_map(|scope| scope.parse().ok()).collect()
    }
}

/// Returns the number of permissions, the number of scopes, and the sum of the indices of the chosen alternatives.
/// `None` if `set` does not satisfy every requirement.
fn cost(set: &ScopeSet, requirements: &[Vec<ScopeSet>]) -> Option<(usize, usize, usize)> {
    let mut indices = 0;
    for alternatives in requirements {
        indices += alternatives.iter().position(|scopes| set.covers_all(scopes))?;
    }
    let permissions =
        |scope: Scope| Scope::ALL.into_iter().filter(move |other| scope.covers(*other));
    Some((set.iter().flat_map(permissions).count(), set.len(), indices))
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(Scope::as_str).collect::<Vec<_>>().join(" "))
    }
}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ScopeSet({self})")
    }
}

impl FromStr for ScopeSet {
    type Err = UnknownScope;

    /// Parses scopes with white space between them. An empty text is the empty set.
    fn from_str(text: &str) -> Result<Self, UnknownScope> {
        text.split_whitespace().map(str::parse).collect()
    }
}

impl<const N: usize> From<[Scope; N]> for ScopeSet {
    fn from(scopes: [Scope; N]) -> Self {
        Self::from_iter(scopes)
    }
}

impl From<Scope> for ScopeSet {
    fn from(scope: Scope) -> Self {
        Self::from_iter([scope])
    }
}

impl FromIterator<Scope> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(scopes.into_iter().collect())
    }
}

impl IntoIterator for ScopeSet {
    type Item = Scope;
    type IntoIter = btree_set::IntoIter<Scope>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a ScopeSet {
    type Item = Scope;
    type IntoIter = iter::Copied<btree_set::Iter<'a, Scope>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn set(text: &str) -> ScopeSet {
        text.parse().unwrap()
    }

    #[test]
    fn display_and_debug_have_the_scopes_in_order() {
        let scopes = ScopeSet::from([Scope::ProfileRead, Scope::Library]);
        assert_eq!(scopes.to_string(), "music::library music::profile:read");
        assert_eq!(format!("{scopes:?}"), "ScopeSet(music::library music::profile:read)");
        assert_eq!(ScopeSet::new().to_string(), "");
    }

    #[test]
    fn parsing_ignores_white_space_and_rejects_unknown_scopes() {
        let parsed = set("\tmusic::playback\n  music::catalog\r\nmusic::catalog ");
        assert_eq!(parsed, ScopeSet::from([Scope::Catalog, Scope::Playback]));
        assert_eq!(parsed.len(), 2);
        assert!(set(" \n").is_empty());
        assert!("music::catalog music::everything".parse::<ScopeSet>().is_err());
        let known = ScopeSet::known_in("profile music::catalog postal_code");
        assert_eq!(known, Scope::Catalog.into());
    }

    #[test]
    fn contains_is_exact_and_covers_includes_read_scopes() {
        let granted = set("music::library");
        assert!(!granted.contains(Scope::LibraryRead));
        assert!(granted.covers(Scope::LibraryRead));
        assert!(granted.covers_all(&set("music::library music::library:read")));
        assert!(!set("music::library:read").covers(Scope::Library));
    }

    fn any_set() -> impl Strategy<Value = ScopeSet> {
        prop::collection::btree_set(prop::sample::select(&Scope::ALL[..]), 0..=Scope::ALL.len())
            .prop_map(ScopeSet)
    }

    proptest! {
        #[test]
        fn a_minimized_set_covers_the_same_and_has_no_needless_scope(set in any_set()) {
            let least = set.minimized();
            prop_assert!(least.covers_all(&set) && set.covers_all(&least));
            for scope in &least {
                let without: ScopeSet = least.iter().filter(|other| *other != scope).collect();
                prop_assert!(set.contains(scope) && !without.covers(scope));
            }
        }

        #[test]
        fn missing_scopes_are_those_that_are_wanted_and_not_covered(
            granted in any_set(),
            wanted in any_set(),
        ) {
            let missing = granted.missing(&wanted);
            prop_assert_eq!(missing.is_empty(), granted.covers_all(&wanted));
            prop_assert!(granted.union(&missing).covers_all(&wanted));
            prop_assert!(missing.iter().all(|scope| wanted.contains(scope) && !granted.covers(scope)));
        }
    }

    fn least(requirements: &[&[&[&str]]]) -> String {
        ScopeSet::smallest_for(requirements.iter().copied()).unwrap().to_string()
    }

    #[test]
    fn least_has_the_fewest_permissions_and_then_the_fewest_scopes() {
        assert_eq!(least(&[]), "");
        assert_eq!(least(&[&[], &[&[]], &[&["music::catalog"], &[]]]), "");
        let read: &[&[&str]] = &[&["music::library:read"]];
        assert_eq!(least(&[read, read]), "music::library:read");
        assert_eq!(least(&[read, &[&["music::library"]]]), "music::library");
        assert_eq!(least(&[&[&["music::library"], read[0]]]), "music::library:read");
        let either: &[&[&str]] = &[&["music::catalog"], &["music::favorites:read"]];
        assert_eq!(least(&[either, &[&["music::favorites"]]]), "music::favorites");
        let shared: &[&[&str]] = &[&["music::history"], &["music::favorites:read"]];
        assert_eq!(least(&[either, shared]), "music::favorites:read");
        let two: &[&[&str]] = &[&["music::catalog", "music::history"], &["music::playback"]];
        assert_eq!(least(&[two]), "music::playback");
    }

    #[test]
    fn least_prefers_first_alternatives_and_then_the_order_of_scopes() {
        let one: &[&[&str]] = &[&["music::recommendation"], &["music::catalog"]];
        assert_eq!(least(&[one]), "music::recommendation");
        let other: &[&[&str]] = &[&["music::catalog"], &["music::recommendation"]];
        assert_eq!(least(&[one, other]), "music::catalog");
    }

    #[test]
    fn least_needs_a_known_alternative() {
        let beside: &[&[&str]] = &[&["music::lyrics"], &["music::catalog"]];
        assert_eq!(least(&[beside]), "music::catalog");
        let only: &[&[&str]] = &[&["music::lyrics"]];
        assert!(ScopeSet::smallest_for([only]).unwrap_err().to_string().contains("music::lyrics"));
    }
}
