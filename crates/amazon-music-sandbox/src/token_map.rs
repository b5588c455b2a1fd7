//! Tokens by their text and by the order in which they were issued.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize, Serializer};

/// A token in the state file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredToken<T> {
    token: String,
    grant: T,
}

/// Changed tokens by their numbers; `None` for removed ones.
pub(crate) type TokenChanges<T> = BTreeMap<u64, Option<StoredToken<T>>>;

/// Tokens of one kind. The number of a newer token is larger.
#[derive(Debug, Deserialize)]
#[serde(from = "BTreeMap<u64, StoredToken<T>>")]
pub(crate) struct TokenMap<T> {
    tokens: BTreeMap<u64, StoredToken<T>>,
    numbers: HashMap<String, u64>,
    /// The numbers of tokens that changed since [`take_changes`](Self::take_changes).
    changed: BTreeSet<u64>,
}

impl<T> Default for TokenMap<T> {
    fn default() -> Self {
        BTreeMap::new().into()
    }
}

impl<T> From<BTreeMap<u64, StoredToken<T>>> for TokenMap<T> {
    fn from(tokens: BTreeMap<u64, StoredToken<T>>) -> Self {
        let numbers = tokens.iter().map(|(number, stored)| (stored.token.clone(), *number));
        Self { numbers: numbers.collect(), tokens, changed: BTreeSet::new() }
    }
}

impl<T: Serialize> Serialize for TokenMap<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.tokens.serialize(serializer)
    }
}

impl<T> TokenMap<T> {
    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The tokens with their numbers, the oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u64, &T)> {
        self.tokens.iter().map(|(number, stored)| (*number, &stored.grant))
    }

    pub(crate) fn oldest(&self) -> Option<(u64, &T)> {
        self.iter().next()
    }

    pub(crate) fn text(&self, number: u64) -> Option<&str> {
        self.tokens.get(&number).map(|stored| &*stored.token)
    }

    pub(crate) fn find(&self, token: &str) -> Option<(u64, &T)> {
        let number = *self.numbers.get(token)?;
        Some((number, &self.tokens.get(&number)?.grant))
    }

    /// Finds a token to change it.
    pub(crate) fn find_mut(&mut self, token: &str) -> Option<(u64, &mut T)> {
        let number = *self.numbers.get(token)?;
        self.changed.insert(number);
        Some((number, &mut self.tokens.get_mut(&number)?.grant))
    }

    pub(crate) fn insert(&mut self, number: u64, token: String, grant: T) {
        self.numbers.insert(token.clone(), number);
        self.tokens.insert(number, StoredToken { token, grant });
        self.changed.insert(number);
    }

    pub(crate) fn remove(&mut self, number: u64) -> Option<T> {
        let StoredToken { token, grant } = self.tokens.remove(&number)?;
        self.numbers.remove(&token);
        self.changed.insert(number);
        Some(grant)
    }

    /// Adds the tokens of another map that match, unless their numbers are in use.
    pub(crate) fn extend(&mut self, other: Self, matches: impl Fn(&T) -> bool) {
        for (number, StoredToken { token, grant }) in other.tokens {
            if matches(&grant) && !self.tokens.contains_key(&number) {
                self.insert(number, token, grant);
            }
        }
    }

    /// Returns the changes since the last time.
    pub(crate) fn take_changes(&mut self) -> TokenChanges<T>
    where
        T: Clone,
    {
        let changed = std::mem::take(&mut self.changed);
        changed.into_iter().map(|number| (number, self.tokens.get(&number).cloned())).collect()
    }

    /// The number of changed tokens.
    pub(crate) fn changes(&self) -> usize {
        self.changed.len()
    }

    /// Forgets the changes.
    pub(crate) fn clear_changes(&mut self) {
        self.changed.clear();
    }

    /// Applies changes that [`take_changes`](Self::take_changes) returned.
    pub(crate) fn apply(&mut self, changes: TokenChanges<T>) {
        for (number, change) in changes {
            self.remove(number);
            if let Some(StoredToken { token, grant }) = change {
                self.insert(number, token, grant);
            }
        }
    }
}
