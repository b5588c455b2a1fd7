//! The fewest permissions that a list of operations can do with.
//!
//! The scopes of each operation are in the operations table of the bindings, which this crate does not know.

use crate::{Scope, ScopeSet, UnknownScope};

impl ScopeSet {
    /// Returns the least set that satisfies every need.
    ///
    /// A need lists alternatives, any one of which will do; an alternative lists the scopes that are all required
    /// together. A need without alternatives needs nothing.
    ///
    /// Least is, in this order:
    /// 1. what allows least: a scope that covers a `:read` one counts twice, every other once;
    /// 2. what has fewer scopes;
    /// 3. what satisfies more needs by the alternatives that they name first;
    /// 4. what comes first by the order of [`Scope`].
    ///
    /// All sets are compared, so there is no better one, whatever the alternatives.
    ///
    /// ```
    /// use amazon_music_auth::ScopeSet;
    ///
    /// let read_profile: &[&[&str]] = &[&["music::profile:read"]];
    /// let either: &[&[&str]] = &[&["music::library:read"], &["music::profile:read"]];
    /// assert_eq!(ScopeSet::least([either, read_profile])?.to_string(), "music::profile:read");
    /// assert_eq!(ScopeSet::least([either])?.to_string(), "music::library:read");
    /// # Ok::<(), amazon_music_auth::UnknownScope>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if a need has only alternatives with scopes that this version does not know. A known
    /// alternative beside them is enough.
    pub fn least<'a>(
        needs: impl IntoIterator<Item = &'a [&'a [&'a str]]>,
    ) -> Result<Self, UnknownScope> {
        let mut known = Vec::new();
        for need in needs {
            let read = need.iter().map(|scopes| scopes.iter().map(|scope| scope.parse()).collect());
            let (usable, unknown) = split(read);
            match unknown {
                Some(unknown) if usable.is_empty() => return Err(unknown),
                _ if usable.is_empty() => {}
                _ => known.push(usable),
            }
        }
        let candidates = (0..1u32 << Scope::ALL.len()).map(subset);
        let satisfying = candidates.filter_map(|set| Some((cost(&set, &known)?, set)));
        // The set of all scopes satisfies everything that is known, so there is a least one.
        Ok(satisfying.min_by_key(|(cost, _)| *cost).map(|(_, set)| set).unwrap_or_default())
    }
}

fn split(
    alternatives: impl Iterator<Item = Result<ScopeSet, UnknownScope>>,
) -> (Vec<ScopeSet>, Option<UnknownScope>) {
    let mut usable = Vec::new();
    let mut unknown = None;
    for alternative in alternatives {
        match alternative {
            Ok(scopes) => usable.push(scopes),
            Err(why) => unknown = unknown.or(Some(why)),
        }
    }
    (usable, unknown)
}

/// The set whose scopes are the bits of `number`. The first scopes are the highest bits, so that among
/// equals the last one has the first scopes; hence the order is turned round.
fn subset(number: u32) -> ScopeSet {
    let number = !number;
    let last = Scope::ALL.len() - 1;
    let at = |(index, scope): (usize, Scope)| (number >> (last - index) & 1 == 1).then_some(scope);
    Scope::ALL.into_iter().enumerate().filter_map(at).collect()
}

/// How much `set` allows, how many scopes it has, and how far down the lists of alternatives it reaches;
/// `None` where it does not satisfy every need.
fn cost(set: &ScopeSet, needs: &[Vec<ScopeSet>]) -> Option<(usize, usize, usize)> {
    let mut reach = 0;
    for need in needs {
        reach += need.iter().position(|alternative| set.covers_all(alternative))?;
    }
    let allows = |scope: Scope| Scope::ALL.into_iter().filter(|other| scope.covers(*other)).count();
    Some((set.iter().map(allows).sum(), set.len(), reach))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn least(needs: &[&[&[&str]]]) -> String {
        ScopeSet::least(needs.iter().copied()).unwrap().to_string()
    }

    #[test]
    fn nothing_needs_nothing() {
        assert_eq!(least(&[]), "");
        assert_eq!(least(&[&[], &[&[]], &[&["music::catalog"], &[]]]), "");
    }

    #[test]
    fn a_full_scope_is_taken_only_where_reading_is_not_enough() {
        let read: &[&[&str]] = &[&["music::library:read"]];
        let write: &[&[&str]] = &[&["music::library"]];
        assert_eq!(least(&[read, read]), "music::library:read");
        assert_eq!(least(&[read, write]), "music::library");
        let either: &[&[&str]] = &[&["music::library"], &["music::library:read"]];
        assert_eq!(least(&[either]), "music::library:read");
    }

    #[test]
    fn alternatives_share_what_is_needed_anyway() {
        let either: &[&[&str]] = &[&["music::catalog"], &["music::favorites:read"]];
        assert_eq!(least(&[either]), "music::catalog");
        assert_eq!(least(&[either, &[&["music::favorites"]]]), "music::favorites");
        // One scope for two needs beats the first choice of each.
        let one: &[&[&str]] = &[&["music::catalog"], &["music::playback"]];
        let two: &[&[&str]] = &[&["music::history"], &["music::playback"]];
        assert_eq!(least(&[one, two]), "music::playback");
    }

    #[test]
    fn the_first_alternative_wins_among_equals() {
        let late_first: &[&[&str]] = &[&["music::recommendation"], &["music::catalog"]];
        assert_eq!(least(&[late_first]), "music::recommendation");
        let both: &[&[&str]] = &[&["music::catalog", "music::history"], &["music::playback"]];
        assert_eq!(least(&[both]), "music::playback");
        let turned: &[&[&str]] = &[&["music::catalog"], &["music::recommendation"]];
        assert_eq!(least(&[late_first, turned]), "music::catalog");
    }

    #[test]
    fn an_unknown_scope_matters_only_where_there_is_no_other_way() {
        let beside: &[&[&str]] = &[&["music::lyrics"], &["music::catalog"]];
        assert_eq!(least(&[beside]), "music::catalog");
        let only: &[&[&str]] = &[&["music::lyrics"]];
        assert!(ScopeSet::least([only]).unwrap_err().to_string().contains("music::lyrics"));
    }

    #[test]
    fn every_subset_is_tried_once() {
        let all: std::collections::HashSet<_> = (0..1024).map(subset).collect();
        assert_eq!(all.len(), 1024);
    }
}
