//! Everything that one sandbox is: its catalogue, its accounts, its tokens and its time.

use std::{mem, sync::Arc, time::Duration};

use crate::{
    account::{Account, AccountMut, Profile, known},
    catalogue::Catalogue,
    clock::{Clock, Timestamp},
    fault::Faults,
    furnish::furnish,
    grants::{Grants, Login},
    journal::Journal,
    lwa::Lwa,
    random::hash,
    settings::Settings,
};

/// The whole state of one sandbox, to put things into before a test and to look at them after it.
#[derive(Debug)]
pub struct World {
    /// Shared with the world that a reset makes.
    pub(crate) catalogue: Arc<Catalogue>,
    /// The first is the one that is logged in unless something else is said.
    pub(crate) accounts: Vec<Account>,
    pub(crate) grants: Grants,
    pub(crate) clock: Clock,
    pub(crate) security_profile: String,
    pub(crate) lwa: Lwa,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
    /// Refusals so far; each has a reference of its own.
    pub(crate) refusals: u64,
    /// Where clients reach the sandbox, without a slash at the end.
    pub(crate) base_url: String,
    /// The login that the ready-made refresh token belongs to.
    ready: Login,
    pub(crate) settings: Settings,
}

impl World {
    pub(crate) fn new(settings: &Settings) -> Self {
        let catalogue = Catalogue::new(settings.seed, settings.tracks);
        Self::with(Arc::new(catalogue), settings)
    }

    fn with(catalogue: Arc<Catalogue>, settings: &Settings) -> Self {
        let (client_id, security_profile) =
            (settings.client_id("website"), settings.security_profile());
        let mut grants = Grants::new(settings.seed);
        let profile = Profile::new("Robin Example");
        let mut account = Account::new(customer_id(settings.seed, 0), profile);
        if settings.is_furnished {
            furnish(&mut account, &catalogue, settings.clock.now());
        }
        let scopes = settings.scopes.clone();
        let ready = grants.log_in(account.id(), &client_id, &security_profile, scopes);
        grants.give_refresh(&ready);
        Self {
            catalogue,
            accounts: vec![account],
            grants,
            clock: settings.clock.clone(),
            security_profile,
            lwa: Lwa::new(settings),
            faults: Faults::new(settings.seed),
            journal: Journal::default(),
            refusals: 0,
            base_url: "http://localhost".to_owned(),
            ready,
            settings: settings.clone(),
        }
    }

    /// Everything as at the start, but for the catalogue, which never changes. The clock goes back, too.
    pub(crate) fn reset(&mut self) {
        self.clock.reset();
        let base_url = mem::take(&mut self.base_url);
        *self = Self { base_url, ..Self::with(Arc::clone(&self.catalogue), &self.settings) };
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The time in the sandbox.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// All accounts, at least one: the first is there from the start.
    #[must_use]
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// All accounts in the same order, to change what they have: `world.accounts_mut()[0]` is the first.
    pub fn accounts_mut(&mut self) -> Vec<AccountMut<'_>> {
        known::to_change(&mut self.accounts, &self.catalogue)
    }

    /// Adds an empty account and gives its id.
    pub fn add_account(&mut self, profile: Profile) -> String {
        let number = self.accounts.len() as u64;
        let id = customer_id(self.catalogue.seed(), number);
        self.accounts.push(Account::new(id.clone(), profile));
        id
    }

    /// The id that calls send as `x-api-key`.
    #[must_use]
    pub fn security_profile_id(&self) -> &str {
        &self.security_profile
    }

    /// Whether a security profile is that of the sandbox, or of an app that is registered.
    pub(crate) fn knows_security_profile(&self, id: &str) -> bool {
        let mut clients = self.lwa.clients().iter();
        id == self.security_profile
            || clients.any(|client| client.own_security_profile() == Some(id))
    }

    /// Gives out an access token for an account.
    pub fn give_token(&mut self, account: &str, scopes: &[&str], lifetime: Duration) -> String {
        let now = self.clock.now();
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        let login = self.grants.log_in(
            account,
            &self.settings.client_id("website"),
            &self.security_profile,
            scopes,
        );
        self.grants.give_access(&login, now, lifetime)
    }

    /// Ends all access tokens, as if their time were over. Refresh tokens stay valid.
    pub fn end_access_tokens(&mut self) {
        self.grants.end_all_access();
    }

    /// Ends the login that a token belongs to, with all its tokens, as when a customer removes the app.
    pub fn end_login(&mut self, token: &str) {
        self.grants.end_login_of(token);
    }

    /// A refresh token of the login that is there from the start; empty once that login has ended.
    pub(crate) fn ready_refresh_token(&self) -> &str {
        self.grants.refresh_of(self.ready.number).unwrap_or_default()
    }
}

/// 26 letters and digits of base 32, as ids of customers look.
fn customer_id(seed: u64, number: u64) -> String {
    const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let digit = |at| DIGITS[(hash(seed, "customer", number * 32 + at) % 32) as usize];
    (0..26).map(|at| char::from(digit(at))).collect()
}
