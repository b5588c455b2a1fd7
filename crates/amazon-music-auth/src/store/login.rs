//! A login as it is kept. How it is written is in `document`.

use std::time::SystemTime;

use crate::{AccessToken, Error, RefreshToken, ScopeSet, StoreKey, store::document};

/// A login as a [`TokenStore`](crate::TokenStore) keeps it. Its `Debug` prints no token.
///
/// The access token is kept too, so that several processes, or several runs of a command, share one.
#[derive(Debug, Clone)]
pub struct StoredLogin {
    pub(super) refresh_token: RefreshToken,
    pub(super) access: Option<KeptAccess>,
    pub(super) scopes: Option<ScopeSet>,
    pub(super) revision: u64,
}

/// An access token and its life, by the clock on the wall: the only one that processes share.
#[derive(Debug, Clone)]
pub(super) struct KeptAccess {
    pub(super) token: AccessToken,
    pub(super) issued_at: SystemTime,
    pub(super) expires_at: SystemTime,
}

impl StoredLogin {
    /// A login of which only the refresh token is known.
    #[must_use]
    pub fn new(refresh_token: RefreshToken) -> Self {
        Self { refresh_token, access: None, scopes: None, revision: 0 }
    }

    /// With the scopes that were granted.
    #[must_use]
    pub fn with_scopes(self, scopes: ScopeSet) -> Self {
        Self { scopes: Some(scopes), ..self }
    }

    /// With an access token that was asked for at `issued_at` and is good until `expires_at`.
    #[must_use]
    pub fn with_access_token(
        self,
        token: AccessToken,
        issued_at: SystemTime,
        expires_at: SystemTime,
    ) -> Self {
        Self { access: Some(KeptAccess { token, issued_at, expires_at }), ..self }
    }

    /// With another number; see [`revision`](Self::revision).
    #[must_use]
    pub fn with_revision(self, revision: u64) -> Self {
        Self { revision, ..self }
    }

    /// The refresh token.
    #[must_use]
    pub fn refresh_token(&self) -> &RefreshToken {
        &self.refresh_token
    }

    /// The last access token, where it is kept too.
    #[must_use]
    pub fn access_token(&self) -> Option<&AccessToken> {
        self.access.as_ref().map(|access| &access.token)
    }

    /// When the access token expires, by the clock of the machine that got it.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.access.as_ref().map(|access| access.expires_at)
    }

    /// The scopes that were granted, where they are known.
    #[must_use]
    pub fn scopes(&self) -> Option<&ScopeSet> {
        self.scopes.as_ref()
    }

    /// How often the login was saved. Each renewal adds one, so two processes see who was later.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The login as JSON, for stores of your own. **It holds the tokens**: whoever reads it can act for
    /// the user.
    ///
    /// It also holds the key, so that a mix-up of rows or files is noticed. The format has a version and
    /// is otherwise private to this crate. An access token whose times lie before 1970 is left out.
    ///
    /// # Errors
    /// Where it cannot be written as JSON, which is not known to happen
    /// ([`ErrorKind::Store`](crate::ErrorKind::Store)).
    pub fn encode(&self, key: &StoreKey) -> Result<String, Error> {
        document::write(key, self)
    }

    /// Reads what [`encode`](Self::encode) wrote for the same key.
    ///
    /// # Errors
    /// Where the text is damaged, was written by a later release, or belongs to another key
    /// ([`ErrorKind::Store`](crate::ErrorKind::Store)).
    pub fn decode(key: &StoreKey, text: &str) -> Result<Self, Error> {
        document::read(key, text)
    }

    /// Whether it is what `other` is: nobody saved in between.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.revision == other.revision
            && self.refresh_token.expose() == other.refresh_token.expose()
    }
}
