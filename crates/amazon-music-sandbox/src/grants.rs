//! The issued tokens.

use std::{collections::BTreeMap, fmt, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{clock::Timestamp, counter::Counter, random::hash};

/// The maximum number of access tokens. The oldest are dropped, so that no client fills the memory.
const ACCESS_TOKENS: usize = 10_000;

/// The consent of a user to an app and its scopes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Login {
    pub(crate) number: u64,
    /// The ID of the account.
    pub(crate) account: String,
    pub(crate) client_id: String,
    /// The ID of the security profile, which requests send as their API key.
    pub(crate) security_profile: String,
    pub(crate) scopes: Vec<String>,
}

impl Login {
    /// The ID of the user at Login with Amazon.
    pub(crate) fn user_id(&self) -> String {
        format!("amzn1.account.{}", self.account.to_uppercase())
    }
}

/// The permissions of an access token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) login: Login,
    pub(crate) issued_at: Timestamp,
    pub(crate) expires_at: Timestamp,
}

impl Grant {
    /// Returns `true` if the grant has a scope, or the wider one without `:read`.
    pub(crate) fn covers(&self, scope: &str) -> bool {
        let wider = scope.strip_suffix(":read");
        let mut scopes = self.login.scopes.iter();
        scopes.any(|granted| granted == scope || Some(granted.as_str()) == wider)
    }
}

/// All tokens. `Debug` shows how many they are.
#[derive(Serialize, Deserialize)]
pub(crate) struct Grants {
    seed: u64,
    count: Counter,
    access: BTreeMap<String, Grant>,
    refresh: BTreeMap<String, Login>,
}

impl Grants {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, count: Counter::default(), access: BTreeMap::new(), refresh: BTreeMap::new() }
    }

    /// Adds a login, which has no tokens yet.
    pub(crate) fn log_in(
        &mut self,
        account: &str,
        client_id: &str,
        security_profile: &str,
        scopes: Vec<String>,
    ) -> Login {
        Login {
            number: self.count.next(),
            account: account.to_owned(),
            client_id: client_id.to_owned(),
            security_profile: security_profile.to_owned(),
            scopes,
        }
    }

    /// Issues an access token, and drops expired ones.
    pub(crate) fn issue_access(
        &mut self,
        login: &Login,
        now: Timestamp,
        lifetime: Duration,
    ) -> String {
        self.access.retain(|_, grant| now < grant.expires_at);
        if self.access.len() >= ACCESS_TOKENS {
            let oldest = self.access.iter().min_by_key(|(_, grant)| grant.issued_at);
            let oldest = oldest.map(|(token, _)| token.clone());
            oldest.and_then(|token| self.access.remove(&token));
        }
        let token = format!("Atza|{}", self.text(360));
        let expires_at = now.plus(lifetime);
        self.access
            .insert(token.clone(), Grant { login: login.clone(), issued_at: now, expires_at });
        token
    }

    /// Issues a refresh token, which is valid until it is revoked.
    pub(crate) fn issue_refresh(&mut self, login: &Login) -> String {
        let token = format!("Atzr|{}", self.text(360));
        self.refresh.insert(token.clone(), login.clone());
        token
    }

    /// The permissions of an access token, if it is valid.
    pub(crate) fn find(&self, token: &str, now: Timestamp) -> Option<&Grant> {
        self.access.get(token).filter(|grant| now < grant.expires_at)
    }

    /// The login that a refresh token belongs to.
    pub(crate) fn find_refresh(&self, token: &str) -> Option<&Login> {
        self.refresh.get(token)
    }

    /// A refresh token of a login, if it has one.
    pub(crate) fn refresh_of(&self, number: u64) -> Option<&str> {
        let mut all = self.refresh.iter();
        all.find(|(_, login)| login.number == number).map(|(token, _)| token.as_str())
    }

    /// Revokes an access or refresh token. Returns `true` if it was valid.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        let access = self.access.remove(token);
        let refresh = self.refresh.remove(token);
        access.is_some() || refresh.is_some()
    }

    /// Revokes all tokens of the login that a token belongs to. Returns `true` if it was valid.
    pub(crate) fn revoke_login_of(&mut self, token: &str) -> bool {
        let of_access = self.access.get(token).map(|grant| grant.login.number);
        let number = of_access.or_else(|| self.refresh.get(token).map(|login| login.number));
        self.access.retain(|_, grant| Some(grant.login.number) != number);
        self.refresh.retain(|_, login| Some(login.number) != number);
        number.is_some()
    }

    /// The number of tokens.
    pub(crate) fn len(&self) -> usize {
        self.access.len() + self.refresh.len()
    }

    /// Expires all access tokens.
    pub(crate) fn expire_all_access(&mut self) {
        self.access.clear();
    }

    /// Returns a new text of letters and digits, for codes and tokens.
    pub(crate) fn text(&mut self, length: u64) -> String {
        const LETTERS: &[u8; 62] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let base = self.count.next() << 16;
        let letter = |at| LETTERS[(hash(self.seed, "token", base + at) % 62) as usize];
        (0..length).map(|at| char::from(letter(at))).collect()
    }
}

impl fmt::Debug for Grants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grants")
            .field("access_tokens", &self.access.len())
            .field("refresh_tokens", &self.refresh.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_milliseconds(0);
    const SECOND: Duration = Duration::from_secs(1);

    fn log_in(grants: &mut Grants, scopes: &[&str]) -> Login {
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        grants.log_in("account", "client", "profile", scopes)
    }

    #[test]
    fn a_scope_covers_its_read_scope_and_nothing_else() {
        let mut grants = Grants::new(7);
        for (granted, scope, covers) in [
            ("music::library", "music::library", true),
            ("music::library", "music::library:read", true),
            ("music::library:read", "music::library:read", true),
            ("music::library:read", "music::library", false),
            ("music::library", "music::favorites:read", false),
        ] {
            let login = log_in(&mut grants, &[granted]);
            let token = grants.issue_access(&login, NOW, SECOND);
            assert_eq!(
                grants.find(&token, NOW).unwrap().covers(scope),
                covers,
                "{granted} {scope}"
            );
        }
    }

    #[test]
    fn the_oldest_access_token_is_dropped_and_refresh_tokens_stay() {
        let mut grants = Grants::new(7);
        let login = log_in(&mut grants, &[]);
        let refresh = grants.issue_refresh(&login);
        let first = grants.issue_access(&login, NOW, SECOND);
        let now = Timestamp::from_milliseconds(1);
        let later = Grant { issued_at: now, ..grants.access[&first].clone() };
        grants.access.extend((1..ACCESS_TOKENS).map(|number| (number.to_string(), later.clone())));
        let last = grants.issue_access(&login, now, SECOND);
        assert!(grants.find(&first, now).is_none() && grants.find_refresh(&refresh).is_some());
        assert!(grants.find(&last, now).is_some() && grants.access.len() == ACCESS_TOKENS);
    }

    #[test]
    fn revoking_a_login_revokes_all_its_tokens_and_no_others() {
        let mut grants = Grants::new(7);
        let (one, other) = (log_in(&mut grants, &[]), log_in(&mut grants, &[]));
        let (access, refresh) =
            (grants.issue_access(&one, NOW, SECOND), grants.issue_refresh(&one));
        let unrelated = grants.issue_refresh(&other);
        grants.revoke_login_of(&refresh);
        assert!(grants.find(&access, NOW).is_none() && grants.find_refresh(&refresh).is_none());
        assert_eq!(grants.find_refresh(&unrelated), Some(&other));
        grants.revoke_login_of("unknown");
        assert!(grants.find_refresh(&unrelated).is_some());
    }

    #[test]
    fn tokens_have_the_form_of_the_service_and_are_unique() {
        let mut grants = Grants::new(7);
        let login = log_in(&mut grants, &[]);
        let tokens = [grants.issue_access(&login, NOW, SECOND), grants.issue_refresh(&login)];
        assert!(tokens[0].starts_with("Atza|") && tokens[1].starts_with("Atzr|"));
        assert!(tokens.iter().all(|token| (350..2_048).contains(&token.len())));
        assert_ne!(tokens[0][5..], tokens[1][5..]);
        assert!(!format!("{grants:?}").contains(&tokens[0]));
    }
}
