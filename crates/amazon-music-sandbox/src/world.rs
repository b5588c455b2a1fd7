//! The state of a sandbox: catalogue, accounts, tokens, clock, faults and journal.

use std::{mem, sync::Arc, time::Duration};

use crate::{
    account::{self, Account, AccountMut, Profile},
    catalogue::{Catalogue, NewTrack},
    change_error::ChangeError,
    changes::{Change, Changes},
    clock::{Clock, Timestamp},
    counter::Counter,
    fault::Faults,
    grants::Grants,
    journal::Journal,
    lwa::Lwa,
    random::hash,
    sample_data::add_sample_data,
    settings::Settings,
};

/// The state of a sandbox, to prepare before a test and to inspect after it.
#[derive(Debug)]
pub struct World {
    /// The catalogue with added tracks.
    pub(crate) catalogue: Arc<Catalogue>,
    /// The catalogue of the seed, which a reset restores.
    pub(crate) generated: Arc<Catalogue>,
    /// The first is the default of logins and of `Sandbox::credentials`.
    pub(crate) accounts: Vec<Account>,
    pub(crate) grants: Grants,
    pub(crate) clock: Clock,
    pub(crate) security_profile: String,
    pub(crate) lwa: Lwa,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
    /// Counts error responses; each has a reference of its own.
    pub(crate) error_responses: Counter,
    /// The base URL for clients, without a slash at the end.
    pub(crate) base_url: String,
    pub(crate) settings: Settings,
    pub(crate) changes: Changes,
}

impl World {
    pub(crate) fn new(settings: &Settings) -> Self {
        let catalogue = Catalogue::new(settings.seed, settings.tracks);
        Self::with(Arc::new(catalogue), settings)
    }

    fn with(catalogue: Arc<Catalogue>, settings: &Settings) -> Self {
        let mut world = Self {
            catalogue: Arc::clone(&catalogue),
            generated: catalogue,
            accounts: Vec::new(),
            grants: Grants::new(settings.seed),
            clock: settings.clock.clone(),
            security_profile: settings.security_profile(),
            lwa: Lwa::new(settings),
            faults: Faults::new(settings.seed),
            journal: Journal::default(),
            error_responses: Counter::default(),
            base_url: "http://localhost".to_owned(),
            settings: settings.clone(),
            changes: Changes::default(),
        };
        world.add_account(Profile::new("Robin Example"));
        for number in 2..=settings.accounts {
            world.add_account(Profile::new(&format!("Example {number}")));
        }
        if settings.has_sample_data {
            let now = settings.clock.now();
            for (number, account) in (0..).zip(&mut world.accounts) {
                let seed =
                    if number == 0 { settings.seed } else { hash(settings.seed, "sample", number) };
                add_sample_data(account, &world.catalogue, seed, now);
            }
        }
        world
    }

    /// Restores the state of the start, the clock included. Tokens of logins that exist from the start stay valid.
    pub(crate) fn reset(&mut self) {
        self.clock.reset();
        let start = Self::with(Arc::clone(&self.generated), &self.settings);
        let Self { grants, base_url, changes, .. } = mem::replace(self, start);
        self.base_url = base_url;
        self.changes = changes;
        self.changes.is_rewrite_due = true;
        self.grants.keep_tokens(grants);
    }

    /// Returns the catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Adds a track to the catalogue and returns its ID.
    ///
    /// Searches find it by title, artist and ISRC, before generated tracks that match as well. Use
    /// [`insert_track`](Self::insert_track) to set its album or duration, too.
    ///
    /// # Errors
    /// Returns an error if the title or the artists are empty, or if the ISRC is invalid.
    pub fn add_track<A: Into<String>>(
        &mut self,
        title: &str,
        artists: impl IntoIterator<Item = A>,
        isrc: &str,
    ) -> Result<String, ChangeError> {
        self.insert_track(NewTrack::new(title, artists, isrc))
    }

    /// Adds a track with further properties to the catalogue and returns its ID.
    ///
    /// # Errors
    /// Returns an error like [`add_track`](Self::add_track), or if the album title or the duration is invalid.
    pub fn insert_track(&mut self, track: NewTrack) -> Result<String, ChangeError> {
        let id = Arc::make_mut(&mut self.catalogue).add(track.clone())?;
        self.changes.push(Change::Track(track));
        Ok(id)
    }

    /// Returns the current time of the sandbox.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Returns all accounts. The first always exists.
    #[must_use]
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// Returns all accounts for changes; `world.accounts_mut()[0]` is the first.
    pub fn accounts_mut(&mut self) -> Vec<AccountMut<'_>> {
        self.changes.is_rewrite_due = true;
        account::all_mut(&mut self.accounts, &self.catalogue)
    }

    /// Adds an empty account with a login of its own, and returns its ID.
    pub fn add_account(&mut self, profile: Profile) -> String {
        let id = customer_id(self.settings.seed, self.accounts.len() as u64);
        let scopes = self.settings.scopes.clone();
        let client_id = self.settings.client_id("website");
        let login = self.grants.log_in(&id, &client_id, &self.security_profile, scopes);
        self.grants.issue_initial_refresh(&login);
        let account = Account::new(id.clone(), profile, login.number);
        self.changes.push(Change::Account(Box::new(account.clone())));
        self.accounts.push(account);
        id
    }

    /// Returns the ID that requests send as `x-api-key`.
    #[must_use]
    pub fn security_profile_id(&self) -> &str {
        &self.security_profile
    }

    /// Returns `true` if a security profile is that of the sandbox or of a registered client.
    pub(crate) fn knows_security_profile(&self, id: &str) -> bool {
        let mut clients = self.lwa.clients.iter();
        id == self.security_profile
            || clients.any(|client| client.security_profile.as_deref() == Some(id))
    }

    /// Issues an access token for an account.
    pub fn issue_access_token(
        &mut self,
        account: &str,
        scopes: &[&str],
        lifetime: Duration,
    ) -> String {
        let now = self.clock.now();
        let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        let client_id = self.settings.client_id("website");
        let login = self.grants.log_in(account, &client_id, &self.security_profile, scopes);
        self.grants.issue_access(&login, now, lifetime)
    }

    /// Expires all access tokens. Refresh tokens stay valid.
    pub fn expire_access_tokens(&mut self) {
        self.grants.expire_all_access();
    }

    /// Revokes all tokens of the login of a token, like a user who removes the app.
    pub fn revoke_login(&mut self, token: &str) {
        self.grants.revoke_login_of(token);
    }

    /// The refresh token of the login that an account has from the start; `None` for an unknown account, and empty once
    /// the login was revoked.
    pub(crate) fn refresh_token(&self, account: &str) -> Option<&str> {
        let account = self.accounts.iter().find(|known| known.id() == account)?;
        Some(self.grants.refresh_of(account.login).unwrap_or_default())
    }
}

/// 26 letters and digits of base 32, the form of user IDs.
fn customer_id(seed: u64, number: u64) -> String {
    const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let digit = |at| DIGITS[(hash(seed, "customer", number * 32 + at) % 32) as usize];
    (0..26).map(|at| char::from(digit(at))).collect()
}
