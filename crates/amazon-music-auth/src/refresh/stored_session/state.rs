//! The state of one session's entry in a store. Nothing here reads or writes the store.
//!
//! The rule: a login that appears in the store after the session has read it is newer than that of the session. It
//! wins, and the session does not write over it.

use std::{collections::VecDeque, mem, sync::Arc};

use super::super::error::{logged_out, nothing_stored, removed, replaced};
use crate::{Error, RefreshToken, ScopeSet, StoreGuard, StoredLogin};

/// The number of rejected refresh tokens that are remembered.
const MAX_REJECTED: usize = 8;

#[derive(Debug, Default)]
pub(in crate::refresh) struct StoredState {
    last_read: LastRead,
    /// Newer than that and not saved yet.
    unsaved: Option<Arc<StoredLogin>>,
    /// `true` if the unsaved login replaces a refresh token that was sent, which the store may hold.
    replaces_sent: bool,
    /// The lock of the store, while the store holds a replaced refresh token and no work needs the lock.
    pub(super) held: Option<StoreGuard>,
    /// Used if the store holds no refresh token, or held a rejected one when the session first read it.
    spare: Option<RefreshToken>,
    /// Rejected refresh tokens, which are not sent again.
    rejected: VecDeque<RefreshToken>,
    /// `true` if this session has logged out.
    closed: bool,
    pub(in crate::refresh) last_error: Option<Error>,
}

/// The content of the store when it was last read or written.
#[derive(Debug, Default)]
enum LastRead {
    /// Not read yet. A login in the store wins.
    #[default]
    Unread,
    /// Not read yet. A login in the store is to be replaced.
    ToReplace,
    Read(Option<StoredLogin>),
}

impl StoredState {
    pub(super) fn with_spare(spare: Option<RefreshToken>) -> Self {
        Self { spare, ..Self::default() }
    }

    /// Makes `login` the one to save. The first one replaces the login in the store.
    pub(in crate::refresh) fn adopt(&mut self, login: StoredLogin) {
        if let LastRead::Unread = self.last_read {
            self.last_read = LastRead::ToReplace;
        }
        self.unsaved = Some(Arc::new(login));
        self.replaces_sent = false;
    }

    /// Notes the result of a refresh with `sent`, which is to be saved.
    ///
    /// # Errors
    /// Returns an error if the session has logged out.
    pub(super) fn set_unsaved(
        &mut self,
        login: StoredLogin,
        sent: &RefreshToken,
    ) -> Result<(), Error> {
        self.check_open()?;
        self.replaces_sent = self.has_replaced() || !is_equal(sent, login.refresh_token());
        self.unsaved = Some(Arc::new(login));
        self.spare = None;
        Ok(())
    }

    /// Notes the content of the store.
    ///
    /// # Errors
    /// Returns an error if another program has removed the login, or this session has logged out.
    pub(super) fn observe(&mut self, stored: Option<StoredLogin>) -> Result<(), Error> {
        self.check_open()?;
        match (&self.last_read, &stored) {
            (LastRead::Read(Some(_)), None) => {
                (self.unsaved, self.spare) = (None, None);
                // `last_read` stays, or the empty store would look like a new one.
                return Err(removed());
            }
            (LastRead::Read(before), _) if !is_same(before.as_ref(), stored.as_ref()) => {
                (self.unsaved, self.spare) = (None, None);
            }
            (LastRead::Unread, Some(_)) => {
                let unsaved = self.unsaved.take();
                self.spare =
                    unsaved.map(|login| login.refresh_token().clone()).or(self.spare.take());
            }
            _ => {}
        }
        self.last_read = LastRead::Read(stored);
        Ok(())
    }

    /// Returns the known logins, the newest one first.
    pub(super) fn logins(&self) -> impl Iterator<Item = &StoredLogin> {
        self.unsaved.as_deref().into_iter().chain(self.stored())
    }

    /// Returns the refresh tokens to send, in this order.
    pub(super) fn candidates(&self) -> VecDeque<RefreshToken> {
        let mut candidates = VecDeque::new();
        for token in self.logins().map(StoredLogin::refresh_token).chain(&self.spare) {
            if !self.rejected.iter().chain(&candidates).any(|other| is_equal(other, token)) {
                candidates.push_back(token.clone());
            }
        }
        candidates
    }

    /// # Errors
    /// Returns an error if there is nothing to get a token with.
    pub(super) fn check_any(&self) -> Result<(), Error> {
        let first = self.logins().next();
        if first.is_some() || self.spare.is_some() { Ok(()) } else { Err(nothing_stored()) }
    }

    /// Returns `true` if a new login is to be saved, which replaces a damaged one.
    pub(super) fn may_replace_damaged(&self) -> bool {
        let is_new = matches!(self.last_read, LastRead::ToReplace | LastRead::Read(None));
        is_new && self.unsaved.is_some()
    }

    pub(in crate::refresh) fn has_unsaved(&self) -> bool {
        self.unsaved.is_some()
    }

    /// Returns `true` if the unsaved login has another refresh token than the store.
    pub(super) fn has_unsaved_refresh_token(&self) -> bool {
        let stored = self.stored().map(StoredLogin::refresh_token);
        let unsaved = self.unsaved.as_ref().map(|login| login.refresh_token());
        unsaved.is_some_and(|unsaved| stored.is_none_or(|stored| !is_equal(stored, unsaved)))
    }

    /// Returns `true` if the store holds a refresh token that was replaced, as far as the session knows.
    pub(super) fn has_replaced(&self) -> bool {
        self.replaces_sent && self.unsaved.is_some() && !self.closed
    }

    /// Returns the unsaved login, and the same with the revision that follows the one of `stored`.
    ///
    /// # Errors
    /// Returns an error if another login is in the store, the login was removed, or this session has logged out.
    pub(super) fn next_save(
        &mut self,
        stored: Option<StoredLogin>,
    ) -> Result<(Arc<StoredLogin>, StoredLogin), Error> {
        self.observe(stored)?;
        let unsaved = self.unsaved.clone().ok_or_else(replaced)?;
        let before = self.stored().map_or(0, StoredLogin::revision);
        let next = StoredLogin::clone(&unsaved).with_revision(before.saturating_add(1));
        Ok((unsaved, next))
    }

    /// Notes that `unsaved` was saved, as `stored`. A newer one stays unsaved.
    pub(super) fn saved(&mut self, unsaved: &Arc<StoredLogin>, stored: StoredLogin) {
        self.wrote(stored);
        self.unsaved.take_if(|newest| Arc::ptr_eq(newest, unsaved));
    }

    /// Notes that the store holds `stored` now.
    pub(super) fn wrote(&mut self, stored: StoredLogin) {
        self.last_read = LastRead::Read(Some(stored));
    }

    /// Notes that a refresh token was rejected.
    pub(super) fn reject(&mut self, token: RefreshToken) {
        if self.rejected.len() == MAX_REJECTED {
            self.rejected.pop_front();
        }
        self.rejected.push_back(token);
    }

    /// Returns `true` if the refresh token of `login` was rejected.
    pub(super) fn has_ended(&self, login: &StoredLogin) -> bool {
        self.rejected.iter().any(|rejected| is_equal(rejected, login.refresh_token()))
    }

    /// Returns the login in the store, if it has ended and has an access token.
    pub(super) fn ended_with_access_token(&self) -> Option<StoredLogin> {
        let stored = self.stored().filter(|stored| stored.access_token().is_some())?;
        (!self.closed && self.has_ended(stored)).then(|| stored.clone())
    }

    /// Returns the scopes that were stored with a refresh token.
    pub(super) fn scopes_of(&self, token: &RefreshToken) -> Option<ScopeSet> {
        self.logins().find(|login| is_equal(login.refresh_token(), token))?.scopes().cloned()
    }

    /// Closes the entry: nothing is saved from here on.
    pub(in crate::refresh) fn close(&mut self) {
        self.closed = true;
    }

    /// Returns `true` if `stored` is the session's own login, whose last refresh token was `last`.
    pub(super) fn is_ours(&self, stored: &StoredLogin, last: Option<&RefreshToken>) -> bool {
        // A session that has not read the store yet would use any login there.
        let is_unread = matches!(self.last_read, LastRead::Unread) && self.unsaved.is_none();
        let mut ours = self.logins().map(StoredLogin::refresh_token).chain(last);
        is_unread || ours.any(|ours| is_equal(ours, stored.refresh_token()))
    }

    /// Forgets everything: no login in the store belongs to the session any more.
    pub(super) fn clear(&mut self) {
        drop(mem::take(self));
        (self.closed, self.last_read) = (true, LastRead::Read(None));
    }

    fn stored(&self) -> Option<&StoredLogin> {
        match &self.last_read {
            LastRead::Read(stored) => stored.as_ref(),
            LastRead::Unread | LastRead::ToReplace => None,
        }
    }

    /// # Errors
    /// Returns an error if the session has logged out.
    pub(super) fn check_open(&self) -> Result<(), Error> {
        if self.closed { Err(logged_out()) } else { Ok(()) }
    }
}

fn is_equal(one: &RefreshToken, other: &RefreshToken) -> bool {
    one.expose() == other.expose()
}

/// Returns `true` if no other session saved in between.
fn is_same(before: Option<&StoredLogin>, now: Option<&StoredLogin>) -> bool {
    match (before, now) {
        (Some(before), Some(now)) => {
            before.revision() == now.revision()
                && is_equal(before.refresh_token(), now.refresh_token())
        }
        (before, now) => before.is_none() && now.is_none(),
    }
}
