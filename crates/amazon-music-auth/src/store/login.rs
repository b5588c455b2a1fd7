//! A login as a store keeps it. Its text form is in `document`.

use std::time::SystemTime;

use crate::{AccessToken, RefreshToken, ScopeSet};

/// A login as a [`TokenStore`](crate::TokenStore) keeps it. Its `Debug` prints no token.
///
/// It includes the access token, so that several processes, or several runs of a command, share one.
#[derive(Debug, Clone)]
pub struct StoredLogin {
    pub(super) refresh_token: RefreshToken,
    pub(super) access: Option<StoredAccess>,
    pub(super) scopes: Option<ScopeSet>,
    pub(super) revision: u64,
}

/// An access token and its lifetime, by the wall clock: the only one that processes share.
#[derive(Debug, Clone)]
pub(super) struct StoredAccess {
    pub(super) token: AccessToken,
    pub(super) issued_at: SystemTime,
    pub(super) expires_at: SystemTime,
}

impl StoredLogin {
    /// Creates a login of which only the refresh token is known.
    #[must_use]
    pub fn new(refresh_token: RefreshToken) -> Self {
        Self { refresh_token, access: None, scopes: None, revision: 0 }
    }

    /// Adds the scopes that were granted.
    #[must_use]
    pub fn with_scopes(self, scopes: ScopeSet) -> Self {
        Self { scopes: Some(scopes), ..self }
    }

    /// Adds an access token that was requested at `issued_at` and is good until `expires_at`.
    #[must_use]
    pub fn with_access_token(
        self,
        token: AccessToken,
        issued_at: SystemTime,
        expires_at: SystemTime,
    ) -> Self {
        Self { access: Some(StoredAccess { token, issued_at, expires_at }), ..self }
    }

    /// Sets the revision; see [`revision`](Self::revision).
    #[must_use]
    pub fn with_revision(self, revision: u64) -> Self {
        Self { revision, ..self }
    }

    /// Returns the refresh token.
    #[must_use]
    pub fn refresh_token(&self) -> &RefreshToken {
        &self.refresh_token
    }

    /// Returns the last access token, if there is one.
    #[must_use]
    pub fn access_token(&self) -> Option<&AccessToken> {
        self.access.as_ref().map(|access| &access.token)
    }

    /// Returns the time at which the access token was requested, by the clock of the machine that got it.
    #[must_use]
    pub fn issued_at(&self) -> Option<SystemTime> {
        self.access.as_ref().map(|access| access.issued_at)
    }

    /// Returns the time at which the access token expires, by the clock of the machine that got it.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.access.as_ref().map(|access| access.expires_at)
    }

    /// Returns the scopes that were granted, if they are known.
    #[must_use]
    pub fn scopes(&self) -> Option<&ScopeSet> {
        self.scopes.as_ref()
    }

    /// Returns the revision, which grows with each save of a new token. Two processes see by it who was later.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }
}
