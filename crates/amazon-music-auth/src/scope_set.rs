//! A set of scopes, such as those that were requested, granted, or are missing.
//!
//! The rule that a full scope covers its `:read` one is in `scope`.

use std::{fmt, str::FromStr};

use crate::{Scope, UnknownScope};

/// An ordered set of scopes, written as Login with Amazon writes them: with spaces between.
///
/// ```
/// use amazon_music_auth::{Scope, ScopeSet};
///
/// let granted: ScopeSet = "music::library music::profile:read".parse()?;
/// assert!(granted.covers(Scope::LibraryRead));
/// assert!(!granted.covers(Scope::Profile));
/// # Ok::<(), amazon_music_auth::UnknownScope>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ScopeSet {
    /// One bit for each scope, at its place in the order.
    bits: u16,
}

impl ScopeSet {
    /// Creates an empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self { bits: 0 }
    }

    /// Adds `scope`, and returns `true` if it was not in the set.
    pub fn insert(&mut self, scope: Scope) -> bool {
        let before = self.bits;
        self.bits |= bit(scope);
        self.bits != before
    }

    /// Returns `true` if `scope` itself is in the set.
    ///
    /// See [`covers`](Self::covers) for what the set allows.
    #[must_use]
    pub fn contains(&self, scope: Scope) -> bool {
        self.bits & bit(scope) != 0
    }

    /// Returns `true` if the set holds `scope` or the full scope beside it.
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

    /// Returns the set without each `:read` scope beside its full one, which allows the same.
    #[must_use]
    pub fn minimized(&self) -> Self {
        let needed =
            |scope: &Scope| !self.iter().any(|other| other != *scope && other.covers(*scope));
        self.iter().filter(needed).collect()
    }

    /// Returns the scopes that are in this set or in `other`.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self { bits: self.bits | other.bits }
    }

    /// Returns the number of scopes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Returns `true` if the set is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits == 0
    }

    /// Returns the scopes in order.
    pub fn iter(&self) -> impl Iterator<Item = Scope> + '_ {
        self.into_iter()
    }

    /// Returns the scopes of Amazon Music in `text`; responses may name others beside them.
    pub(crate) fn known_in(text: &str) -> Self {
        text.split_whitespace().filter_map(|word| word.parse().ok()).collect()
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(f, "{space}{scope}")?;
        }
        Ok(())
    }
}

/// The names, as in `Display`.
impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ScopeSet({self})")
    }
}

impl FromStr for ScopeSet {
    type Err = UnknownScope;

    /// Reads scopes with white space between; an empty text is the empty set.
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
        let mut set = Self::new();
        set.extend(scopes);
        set
    }
}

impl Extend<Scope> for ScopeSet {
    fn extend<I: IntoIterator<Item = Scope>>(&mut self, scopes: I) {
        for scope in scopes {
            self.insert(scope);
        }
    }
}

impl IntoIterator for ScopeSet {
    type Item = Scope;
    type IntoIter = ScopeSetIter;

    fn into_iter(self) -> ScopeSetIter {
        ScopeSetIter { left: self }
    }
}

impl IntoIterator for &ScopeSet {
    type Item = Scope;
    type IntoIter = ScopeSetIter;

    fn into_iter(self) -> ScopeSetIter {
        ScopeSetIter { left: self.clone() }
    }
}

/// The scopes of a [`ScopeSet`], in order.
#[derive(Debug)]
pub struct ScopeSetIter {
    left: ScopeSet,
}

impl Iterator for ScopeSetIter {
    type Item = Scope;

    fn next(&mut self) -> Option<Scope> {
        let first = self.left.bits.trailing_zeros();
        let scope = Scope::ALL.get(first as usize).copied()?;
        self.left.bits &= !bit(scope);
        Some(scope)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.len(), Some(self.left.len()))
    }
}

impl ExactSizeIterator for ScopeSetIter {}

/// The place of a scope in the set. [`Scope::ALL`] lists them in the order of their declaration.
fn bit(scope: Scope) -> u16 {
    1 << scope as u16
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn set(text: &str) -> ScopeSet {
        text.parse().unwrap()
    }

    #[test]
    fn a_set_is_printed_by_the_names_of_its_scopes() {
        let scopes = set("music::library music::profile:read");
        assert_eq!(format!("{scopes:?}"), "ScopeSet(music::library music::profile:read)");
        assert_eq!(format!("{:?}", ScopeSet::new()), "ScopeSet()");
    }

    #[test]
    fn scopes_are_read_with_any_white_space_between() {
        let read = set("\tmusic::playback\n  music::catalog\r\nmusic::catalog ");
        assert_eq!(read, ScopeSet::from_iter([Scope::Catalog, Scope::Playback]));
        assert_eq!(read.len(), 2);
    }

    #[test]
    fn an_empty_text_is_the_empty_set() {
        assert!(set(" \n").is_empty());
        assert_eq!(ScopeSet::new().to_string(), "");
    }

    #[test]
    fn one_unknown_scope_refuses_the_whole_text() {
        assert!("music::catalog music::everything".parse::<ScopeSet>().is_err());
    }

    #[test]
    fn the_order_of_insertion_does_not_show() {
        let mut one = ScopeSet::from(Scope::Recommendation);
        assert!(one.insert(Scope::Catalog));
        assert!(!one.insert(Scope::Catalog));
        assert_eq!(one.to_string(), "music::catalog music::recommendation");
    }

    #[test]
    fn containing_is_exact_and_covering_is_not() {
        let granted = set("music::library");
        assert!(!granted.contains(Scope::LibraryRead));
        assert!(granted.covers(Scope::LibraryRead));
        assert!(granted.covers_all(&set("music::library music::library:read")));
        assert!(!set("music::library:read").covers(Scope::Library));
        assert!(granted.covers_all(&ScopeSet::new()));
        assert!(!ScopeSet::new().covers_all(&granted));
    }

    fn any_set() -> impl Strategy<Value = ScopeSet> {
        prop::collection::btree_set(prop::sample::select(&Scope::ALL[..]), 0..=Scope::ALL.len())
            .prop_map(ScopeSet::from_iter)
    }

    proptest! {
        #[test]
        fn a_union_allows_what_either_allows(a in any_set(), b in any_set(), c in any_set()) {
            let both = a.union(&b);
            prop_assert!(both.covers_all(&a) && both.covers_all(&b));
            for scope in Scope::ALL {
                prop_assert_eq!(both.covers(scope), a.covers(scope) || b.covers(scope));
            }
            prop_assert_eq!(&both, &b.union(&a));
            prop_assert_eq!(both.union(&c), a.union(&b.union(&c)));
            prop_assert_eq!(a.union(&a), a.clone());
            prop_assert_eq!(a.union(&ScopeSet::new()), a);
        }

        #[test]
        fn the_smallest_set_allows_the_same_and_holds_nothing_that_can_go(set in any_set()) {
            let least = set.minimized();
            prop_assert!(least.covers_all(&set) && set.covers_all(&least));
            prop_assert_eq!(least.minimized(), least.clone());
            for scope in &least {
                let without: ScopeSet = least.iter().filter(|other| *other != scope).collect();
                prop_assert!(set.contains(scope) && !without.covers(scope));
            }
        }

        #[test]
        fn covering_is_an_order(a in any_set(), b in any_set(), c in any_set()) {
            prop_assert!(a.covers_all(&a));
            prop_assert!(!(a.covers_all(&b) && b.covers_all(&c)) || a.covers_all(&c));
            let equal = a.covers_all(&b) && b.covers_all(&a);
            prop_assert_eq!(equal, a.minimized() == b.minimized());
        }

        #[test]
        fn what_is_missing_is_all_that_is_missing(granted in any_set(), wanted in any_set()) {
            let missing = granted.missing(&wanted);
            prop_assert_eq!(missing.is_empty(), granted.covers_all(&wanted));
            prop_assert!(granted.union(&missing).covers_all(&wanted));
            prop_assert!(missing.iter().all(|scope| wanted.contains(scope) && !granted.covers(scope)));
        }

        #[test]
        fn a_set_is_read_back_from_its_text(set in any_set()) {
            prop_assert_eq!(set.to_string().parse(), Ok(set));
        }
    }

    #[test]
    fn foreign_scopes_in_an_answer_are_passed_over() {
        let known = ScopeSet::known_in("profile music::catalog postal_code");
        assert_eq!(known, ScopeSet::from(Scope::Catalog));
    }
}
