//! Everything that one sandbox is: its catalogue, its accounts, its tokens and its time.

use std::time::Duration;

use crate::{
    account::{Account, Profile},
    catalogue::Catalogue,
    clock::{Clock, Timestamp},
    grants::Grants,
    random::hash,
};

/// The whole state of one sandbox, to put things into before a test and to look at them after it.
#[derive(Debug)]
pub struct World {
    pub(crate) catalogue: Catalogue,
    /// The first is the one that is logged in unless something else is said.
    pub(crate) accounts: Vec<Account>,
    pub(crate) grants: Grants,
    pub(crate) clock: Clock,
    pub(crate) security_profile: String,
    /// Refusals so far; each has a reference of its own.
    pub(crate) refusals: u64,
}

impl World {
    pub(crate) fn new(seed: u64, tracks: usize, clock: Clock) -> Self {
        let part = |at| format!("{:016x}", hash(seed, "security profile", at));
        let mut world = Self {
            catalogue: Catalogue::new(seed, tracks),
            accounts: Vec::new(),
            grants: Grants::new(seed),
            clock,
            security_profile: format!("amzn1.application.{}{}", part(0), part(1)),
            refusals: 0,
        };
        world.add_account(Profile::new("Robin Example"));
        world
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

    /// All accounts, to change what they have.
    pub fn accounts_mut(&mut self) -> &mut [Account] {
        &mut self.accounts
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

    /// Gives out an access token for an account.
    pub fn give_token(&mut self, account: &str, scopes: &[&str], lifetime: Duration) -> String {
        let now = self.clock.now();
        self.grants.give(account, &self.security_profile, scopes, now, lifetime)
    }
}

/// 26 letters and digits of base 32, as ids of customers look.
fn customer_id(seed: u64, number: u64) -> String {
    const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let digit = |at| DIGITS[(hash(seed, "customer", number * 32 + at) % 32) as usize];
    (0..26).map(|at| char::from(digit(at))).collect()
}
