//! Access tokens that were given out, and what each allows.

use std::{collections::HashMap, fmt, time::Duration};

use crate::{clock::Timestamp, random::hash};

/// What an access token allows.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    /// Id of the account.
    pub(crate) account: String,
    /// Id of the security profile, which calls name as their API key.
    pub(crate) security_profile: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) expires_at: Timestamp,
}

impl Grant {
    /// Whether the grant has one scope, or the wider one without `:read`.
    pub(crate) fn covers(&self, scope: &str) -> bool {
        let wider = scope.strip_suffix(":read");
        self.scopes.iter().any(|granted| granted == scope || Some(granted.as_str()) == wider)
    }
}

/// The grants by their tokens. `Debug` tells how many there are.
pub(crate) struct Grants {
    seed: u64,
    count: u64,
    by_token: HashMap<String, Grant>,
}

impl Grants {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: 0, by_token: HashMap::new() }
    }

    /// Gives a new access token out, which looks like one of Login with Amazon.
    pub(crate) fn give(
        &mut self,
        account: &str,
        security_profile: &str,
        scopes: &[&str],
        now: Timestamp,
        lifetime: Duration,
    ) -> String {
        self.count += 1;
        let part = |at| format!("{:016x}", hash(self.seed, "token", self.count * 16 + at));
        let token = format!("Atza|{}", (0..10).map(part).collect::<String>());
        let grant = Grant {
            account: account.to_owned(),
            security_profile: security_profile.to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            expires_at: now.plus(lifetime),
        };
        self.by_token.insert(token.clone(), grant);
        token
    }

    /// What a token allows, unless it has expired or never was.
    pub(crate) fn find(&self, token: &str, now: Timestamp) -> Option<&Grant> {
        self.by_token.get(token).filter(|grant| now < grant.expires_at)
    }
}

impl fmt::Debug for Grants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grants").field("tokens", &self.by_token.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);

    fn grant(scopes: &[&str]) -> Grant {
        let mut grants = Grants::new(7);
        let token = grants.give("account", "profile", scopes, NOW, Duration::from_secs(1));
        grants.find(&token, NOW).unwrap().clone()
    }

    #[test]
    fn a_scope_covers_its_read_scope_and_nothing_else() {
        let full = grant(&["music::library"]);
        assert!(full.covers("music::library") && full.covers("music::library:read"));
        let read = grant(&["music::library:read"]);
        assert!(read.covers("music::library:read") && !read.covers("music::library"));
        assert!(!full.covers("music::favorites:read") && !grant(&[]).covers("music::catalog"));
    }

    #[test]
    fn a_token_ends_when_its_time_is_over() {
        let mut grants = Grants::new(7);
        let token = grants.give("account", "profile", &[], NOW, Duration::from_secs(1));
        assert!(grants.find(&token, Timestamp::from_milliseconds(999)).is_some());
        assert!(grants.find(&token, Timestamp::from_milliseconds(1_000)).is_none());
    }
}
