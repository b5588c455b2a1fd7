//! The issued tokens.

use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    time::Duration,
};

use serde::{Deserialize, Serialize};

use crate::{
    clock::Timestamp,
    counter::Counter,
    random::hash,
    settings::Rotation,
    token_map::{TokenChanges, TokenMap},
};

/// The maximum number of access tokens. The oldest are dropped, so that no client fills the memory.
const ACCESS_TOKENS: usize = 10_000;

/// The maximum number of refresh tokens. The oldest are dropped, except those of logins that exist from the start.
const REFRESH_TOKENS: usize = 10_000;

/// The maximum number of refresh tokens of a login, used ones included. The oldest are dropped.
const REFRESH_TOKENS_OF_LOGIN: usize = 1_000;

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

/// The permissions of a refresh token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RefreshGrant {
    pub(crate) login: Login,
    /// `true` if its login exists from the start of its account. It is never dropped then.
    is_initial: bool,
    /// `true` if it was rotated, and its reuse revokes the login.
    pub(crate) is_used: bool,
    /// The number of the token that it replaced, if that is valid until this one is used.
    replaced: Option<u64>,
}

/// All tokens. `Debug` shows how many they are.
#[derive(Serialize, Deserialize)]
#[serde(from = "StoredGrants")]
pub(crate) struct Grants {
    seed: u64,
    pub(crate) count: Counter,
    pub(crate) access: TokenMap<Grant>,
    pub(crate) refresh: TokenMap<RefreshGrant>,
    /// The numbers of the refresh tokens by the numbers of their logins.
    #[serde(skip)]
    by_login: HashMap<u64, BTreeSet<u64>>,
}

#[derive(Deserialize)]
struct StoredGrants {
    seed: u64,
    count: Counter,
    access: TokenMap<Grant>,
    refresh: TokenMap<RefreshGrant>,
}

impl From<StoredGrants> for Grants {
    fn from(StoredGrants { seed, count, access, refresh }: StoredGrants) -> Self {
        let mut grants = Self { seed, count, access, refresh, by_login: HashMap::new() };
        grants.index();
        grants
    }
}

impl Grants {
    pub(crate) fn new(seed: u64) -> Self {
        let (access, refresh) = (TokenMap::default(), TokenMap::default());
        StoredGrants { seed, count: Counter::default(), access, refresh }.into()
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

    /// Issues an access token, and drops old ones that have expired.
    pub(crate) fn issue_access(
        &mut self,
        login: &Login,
        now: Timestamp,
        lifetime: Duration,
    ) -> String {
        let is_over = |grant: &Grant, len| grant.expires_at <= now || len >= ACCESS_TOKENS;
        while let Some((number, grant)) = self.access.oldest()
            && is_over(grant, self.access.len())
        {
            self.access.remove(number);
        }
        let (number, token) = self.token("Atza");
        let grant = Grant { login: login.clone(), issued_at: now, expires_at: now.plus(lifetime) };
        self.access.insert(number, token.clone(), grant);
        token
    }

    /// Issues the refresh token of a login that exists from the start of its account.
    pub(crate) fn issue_initial_refresh(&mut self, login: &Login) -> String {
        self.insert_refresh(login, true, None)
    }

    /// Issues a refresh token, which is valid until it is revoked.
    pub(crate) fn issue_refresh(&mut self, login: &Login) -> String {
        self.insert_refresh(login, false, None)
    }

    fn insert_refresh(&mut self, login: &Login, is_initial: bool, replaced: Option<u64>) -> String {
        let of_login = self.by_login.entry(login.number).or_default();
        if of_login.len() >= REFRESH_TOKENS_OF_LOGIN
            && let Some(oldest) = of_login.first().copied()
        {
            self.remove_refresh(oldest);
        }
        if self.refresh.len() >= REFRESH_TOKENS {
            let oldest = self.refresh.iter().find(|(_, grant)| !grant.is_initial);
            oldest.map(|(number, _)| number).inspect(|oldest| self.remove_refresh(*oldest));
        }
        let (number, token) = self.token("Atzr");
        let grant = RefreshGrant { login: login.clone(), is_initial, is_used: false, replaced };
        self.refresh.insert(number, token.clone(), grant);
        self.by_login.entry(login.number).or_default().insert(number);
        token
    }

    /// Returns the refresh token for the response to a refresh, which may be a new one.
    pub(crate) fn rotate(&mut self, token: &str, rotation: Rotation) -> String {
        let found = self.refresh.find_mut(token).filter(|_| rotation != Rotation::Off);
        let Some((number, grant)) = found else { return token.to_owned() };
        grant.is_used = rotation == Rotation::RevokeLoginOnReuse;
        let RefreshGrant { login, is_initial, replaced, .. } = grant.clone();
        let mut replaces = None;
        match rotation {
            Rotation::RevokePrevious => self.remove_refresh(number),
            Rotation::RevokePreviousOnUse => {
                replaced.inspect(|replaced| self.remove_refresh(*replaced));
                replaces = Some(number);
            }
            Rotation::Off | Rotation::KeepPrevious | Rotation::RevokeLoginOnReuse => {}
        }
        self.insert_refresh(&login, is_initial, replaces)
    }

    /// The permissions of an access token, if it is valid.
    pub(crate) fn find(&self, token: &str, now: Timestamp) -> Option<&Grant> {
        self.access.find(token).map(|(_, grant)| grant).filter(|grant| now < grant.expires_at)
    }

    /// The permissions of a refresh token, which may have been used.
    pub(crate) fn find_refresh(&self, token: &str) -> Option<&RefreshGrant> {
        self.refresh.find(token).map(|(_, grant)| grant)
    }

    /// The newest refresh token of a login, if it has one.
    pub(crate) fn refresh_of(&self, number: u64) -> Option<&str> {
        self.refresh.text(*self.by_login.get(&number)?.last()?)
    }

    /// Revokes an access or refresh token. Returns `true` if it was valid.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        if let Some((number, _)) = self.refresh.find(token) {
            self.remove_refresh(number);
            return true;
        }
        let found = self.access.find(token).map(|(number, _)| number);
        found.is_some_and(|number| self.access.remove(number).is_some())
    }

    /// Revokes all tokens of the login that a token belongs to. Returns `true` if it was valid.
    pub(crate) fn revoke_login_of(&mut self, token: &str) -> bool {
        let of_access = self.access.find(token).map(|(_, grant)| grant.login.number);
        let of_refresh = || self.refresh.find(token).map(|(_, grant)| grant.login.number);
        let Some(login) = of_access.or_else(of_refresh) else { return false };
        let access = self.access.iter().filter(|(_, grant)| grant.login.number == login);
        for number in access.map(|(number, _)| number).collect::<Vec<_>>() {
            self.access.remove(number);
        }
        for number in self.by_login.remove(&login).unwrap_or_default() {
            self.refresh.remove(number);
        }
        true
    }

    fn remove_refresh(&mut self, number: u64) {
        let Some(grant) = self.refresh.remove(number) else { return };
        if let Some(of_login) = self.by_login.get_mut(&grant.login.number) {
            of_login.remove(&number);
        }
    }

    /// Expires all access tokens.
    pub(crate) fn expire_all_access(&mut self) {
        while let Some((number, _)) = self.access.oldest() {
            self.access.remove(number);
        }
    }

    /// Adds the tokens of an earlier state whose logins exist in this one, so that running clients need no other tokens.
    pub(crate) fn keep_tokens(&mut self, earlier: Self) {
        let logins =
            self.refresh.iter().map(|(_, grant)| (grant.login.number, grant.login.clone()));
        let logins: HashMap<u64, Login> = logins.collect();
        let exists = |login: &Login| logins.get(&login.number) == Some(login);
        self.count = self.count.max(earlier.count);
        self.access.extend(earlier.access, |grant| exists(&grant.login));
        self.refresh.extend(earlier.refresh, |grant| exists(&grant.login));
        self.index();
    }

    /// Applies changes of tokens from a state file, without the index of the logins.
    pub(crate) fn apply(
        &mut self,
        count: Counter,
        access: TokenChanges<Grant>,
        refresh: TokenChanges<RefreshGrant>,
    ) {
        self.count = count;
        self.access.apply(access);
        self.refresh.apply(refresh);
    }

    /// The number of tokens that changed since the last write.
    pub(crate) fn changes(&self) -> usize {
        self.access.changes() + self.refresh.changes()
    }

    /// Replaces the index of the logins.
    pub(crate) fn index(&mut self) {
        self.by_login.clear();
        for (number, grant) in self.refresh.iter() {
            self.by_login.entry(grant.login.number).or_default().insert(number);
        }
    }

    /// Returns a new text of letters and digits, for codes.
    pub(crate) fn text(&mut self, length: u64) -> String {
        const LETTERS: &[u8; 62] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let base = self.count.next() << 16;
        let letter = |at| LETTERS[(hash(self.seed, "token", base + at) % 62) as usize];
        (0..length).map(|at| char::from(letter(at))).collect()
    }

    /// Returns a new token with its number.
    fn token(&mut self, prefix: &str) -> (u64, String) {
        let text = self.text(360);
        (self.count.get(), format!("{prefix}|{text}"))
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
        let mut last = String::new();
        for _ in 0..ACCESS_TOKENS {
            last = grants.issue_access(&login, now, SECOND);
        }
        assert!(grants.find(&first, now).is_none() && grants.find_refresh(&refresh).is_some());
        assert!(grants.find(&last, now).is_some() && grants.access.len() == ACCESS_TOKENS);
    }

    #[test]
    fn refresh_tokens_are_bounded_and_those_of_the_start_stay() {
        let mut grants = Grants::new(7);
        let first = log_in(&mut grants, &[]);
        let initial = grants.issue_initial_refresh(&first);
        let login = log_in(&mut grants, &[]);
        let dropped = grants.issue_refresh(&login);
        for _ in 0..REFRESH_TOKENS_OF_LOGIN {
            grants.rotate(&dropped, Rotation::KeepPrevious);
        }
        assert!(grants.find_refresh(&dropped).is_none());
        assert_eq!(grants.refresh.len(), 1 + REFRESH_TOKENS_OF_LOGIN);
        for _ in 0..REFRESH_TOKENS {
            let login = log_in(&mut grants, &[]);
            grants.issue_refresh(&login);
        }
        assert_eq!(grants.refresh.len(), REFRESH_TOKENS);
        assert_eq!(grants.refresh_of(first.number), Some(&*initial));
    }

    #[test]
    fn tokens_of_existing_logins_are_kept_over_a_reset() {
        let start = || {
            let mut grants = Grants::new(7);
            let login = log_in(&mut grants, &[]);
            (grants.issue_initial_refresh(&login), login, grants)
        };
        let ((first, login, mut earlier), (.., mut grants)) = (start(), start());
        let access = earlier.issue_access(&login, NOW, SECOND);
        let second = earlier.rotate(&first, Rotation::RevokeLoginOnReuse);
        let other = log_in(&mut earlier, &[]);
        let gone = earlier.issue_refresh(&other);
        grants.keep_tokens(earlier);
        assert!(grants.find(&access, NOW).is_some() && grants.find_refresh(&gone).is_none());
        for token in [&first, &second] {
            assert!(!grants.find_refresh(token).unwrap().is_used);
        }
        assert_ne!(grants.issue_refresh(&login), gone, "no token is issued twice");
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
        assert_eq!(grants.find_refresh(&unrelated).map(|grant| &grant.login), Some(&other));
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
