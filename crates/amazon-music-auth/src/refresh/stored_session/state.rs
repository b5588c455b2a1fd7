//! What one session knows of its place in a store, and which login counts. Nothing here reads or writes.
//!
//! The rule: a login that comes into the store after the session has looked there is somebody else's, and later than
//! what the session has. So it counts, and nothing of the session's own is saved over it.

use std::{collections::VecDeque, mem, sync::Arc};

use super::super::error::{logged_out, nothing_stored, overtaken, removed};
use crate::{Error, RefreshToken, ScopeSet, StoredLogin};

/// The number of rejected refresh tokens that are remembered.
const MAX_REJECTED: usize = 8;

#[derive(Debug, Default)]
pub(super) struct StoredState {
    last_read: LastRead,
    /// Newer than that and not saved, so it must not get lost.
    unsaved: Option<Arc<StoredLogin>>,
    /// For a store that holds none, or one that had ended when the session first looked.
    spare: Option<RefreshToken>,
    /// Refresh tokens that were rejected. They are not sent again.
    rejected: VecDeque<RefreshToken>,
    /// Whether this session has logged out.
    closed: bool,
    pub(super) last_error: Option<Error>,
}

/// The content of the store when it was last read or written.
#[derive(Debug, Default)]
enum LastRead {
    /// Nobody has looked. Whatever is there goes first.
    #[default]
    Unread,
    /// Nobody has looked. Whatever is there is to be replaced.
    ToReplace,
    Read(Option<StoredLogin>),
}

impl StoredState {
    /// With a refresh token for a store that holds none.
    pub(super) fn with_spare(spare: Option<RefreshToken>) -> Self {
        Self { spare, ..Self::default() }
    }

    /// Makes `login` the one to be saved. The first one replaces whatever the store holds.
    pub(super) fn adopt(&mut self, login: StoredLogin) {
        if let LastRead::Unread = self.last_read {
            self.last_read = LastRead::ToReplace;
        }
        self.unsaved = Some(Arc::new(login));
    }

    /// Notes the result of a refresh, which is to be saved.
    ///
    /// # Errors
    /// Returns an error if the session has logged out.
    pub(super) fn bring(&mut self, login: StoredLogin) -> Result<(), Error> {
        self.check_open()?;
        self.unsaved = Some(Arc::new(login));
        self.spare = None;
        Ok(())
    }

    /// Notes the content of the store.
    ///
    /// # Errors
    /// Returns an error if somebody has removed the login, or this session has logged out.
    pub(super) fn look(&mut self, stored: Option<StoredLogin>) -> Result<(), Error> {
        self.check_open()?;
        match (&self.last_read, &stored) {
            (LastRead::Read(Some(_)), None) => {
                (self.unsaved, self.spare) = (None, None);
                // What was there stays known, or the empty store would look like a new one.
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

    /// Returns the logins in the order in which their refresh tokens are to be sent; the first may be used as it is.
    /// An unsaved one is newer than what the store held before it.
    pub(super) fn logins(&self) -> impl Iterator<Item = &StoredLogin> {
        self.unsaved.as_deref().into_iter().chain(self.stored())
    }

    /// Returns the refresh tokens to send.
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
        let is_any = self.logins().next().is_some() || self.spare.is_some();
        if is_any { Ok(()) } else { Err(nothing_stored()) }
    }

    pub(super) fn has_unsaved(&self) -> bool {
        self.unsaved.is_some()
    }

    /// Returns what is to be saved, and as what, if the store holds `stored`.
    ///
    /// # Errors
    /// Returns an error if another login is there by now, or none any more, or this session has logged out.
    pub(super) fn next_save(
        &mut self,
        stored: Option<StoredLogin>,
    ) -> Result<(Arc<StoredLogin>, StoredLogin), Error> {
        self.look(stored)?;
        let unsaved = self.unsaved.clone().ok_or_else(overtaken)?;
        let before = self.stored().map_or(0, StoredLogin::revision);
        let next = StoredLogin::clone(&unsaved).with_revision(before.saturating_add(1));
        Ok((unsaved, next))
    }

    /// Notes that `unsaved` was saved, as `stored`. Something newer may have come meanwhile.
    pub(super) fn saved(&mut self, unsaved: &Arc<StoredLogin>, stored: StoredLogin) {
        self.replaced(stored);
        self.unsaved.take_if(|newest| Arc::ptr_eq(newest, unsaved));
    }

    /// Notes that the store holds `stored` now.
    pub(super) fn replaced(&mut self, stored: StoredLogin) {
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

    /// Ends the session's part in the store.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// Returns `true` if `stored` is the session's own login, whose last refresh token was `last`.
    pub(super) fn is_ours(&self, stored: &StoredLogin, last: Option<&RefreshToken>) -> bool {
        // A session that has not looked yet would take whatever is there for its own.
        let never_looked = matches!(self.last_read, LastRead::Unread) && self.unsaved.is_none();
        let mut ours = self.logins().map(StoredLogin::refresh_token).chain(last);
        never_looked || ours.any(|ours| is_equal(ours, stored.refresh_token()))
    }

    /// Forgets everything, since nothing in the store is the session's any more.
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

/// Returns `true` if nobody saved in between.
fn is_same(before: Option<&StoredLogin>, now: Option<&StoredLogin>) -> bool {
    match (before, now) {
        (Some(before), Some(now)) => {
            before.revision() == now.revision()
                && is_equal(before.refresh_token(), now.refresh_token())
        }
        (before, now) => before.is_none() && now.is_none(),
    }
}
