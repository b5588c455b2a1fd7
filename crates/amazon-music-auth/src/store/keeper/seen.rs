//! What one session knows of its place in a store, and which login counts. Nothing here reads or writes.
//!
//! The rule: a login that comes into the store after the session has looked there is somebody else's, and
//! later than what the session has. So it counts, and nothing of the session's own is saved over it.

use std::{collections::VecDeque, mem, sync::Arc};

use super::{logged_out, nothing_kept, removed};
use crate::{Error, ErrorKind, RefreshToken, ScopeSet, StoredLogin};

/// How many refused refresh tokens are remembered.
const REFUSED: usize = 8;

#[derive(Debug, Default)]
pub(super) struct Seen {
    kept: Kept,
    /// What is newer than that and not saved, so it must not get lost.
    unsaved: Option<Arc<StoredLogin>>,
    /// For a store that holds none, or one that had ended when the session first looked.
    spare: Option<RefreshToken>,
    /// Refresh tokens that have been refused. Nobody asks with them again.
    refused: VecDeque<RefreshToken>,
    /// Whether this session has logged out.
    closed: bool,
    pub(super) last_error: Option<Error>,
}

/// What the store held when it was last read or written.
#[derive(Debug, Default)]
enum Kept {
    /// Nobody has looked. Whatever is there goes first.
    #[default]
    Unread,
    /// Nobody has looked. Whatever is there is to be replaced.
    ToReplace,
    Read(Option<StoredLogin>),
}

impl Seen {
    /// With a refresh token for a store that holds none.
    pub(super) fn with_spare(spare: Option<RefreshToken>) -> Self {
        Self { spare, ..Self::default() }
    }

    /// Makes `login` the one to be saved. The first one replaces whatever the store holds.
    pub(super) fn adopt(&mut self, login: StoredLogin) {
        if let Kept::Unread = self.kept {
            self.kept = Kept::ToReplace;
        }
        self.unsaved = Some(Arc::new(login));
    }

    /// Takes note of what a renewal brought, which is to be saved.
    ///
    /// # Errors
    /// Where the session has logged out.
    pub(super) fn bring(&mut self, login: StoredLogin) -> Result<(), Error> {
        self.check_open()?;
        self.unsaved = Some(Arc::new(login));
        self.spare = None;
        Ok(())
    }

    /// Takes note of what the store holds now.
    ///
    /// # Errors
    /// Where somebody has removed the login ([`ErrorKind::LoginRequired`]), or this session has logged out.
    pub(super) fn look(&mut self, stored: Option<StoredLogin>) -> Result<(), Error> {
        self.check_open()?;
        match (&self.kept, &stored) {
            (Kept::Read(Some(_)), None) => {
                (self.unsaved, self.spare) = (None, None);
                // What was kept stays known, or the empty store would look like a new one.
                return Err(removed());
            }
            (Kept::Read(before), _) if !is_same(before.as_ref(), stored.as_ref()) => {
                (self.unsaved, self.spare) = (None, None);
            }
            (Kept::Unread, Some(_)) => {
                let unsaved = self.unsaved.take();
                self.spare = unsaved.map(|login| login.refresh_token.clone()).or(self.spare.take());
            }
            _ => {}
        }
        self.kept = Kept::Read(stored);
        Ok(())
    }

    /// The logins of which the first may be used as it is, and whose refresh tokens are good for asking, in
    /// this order: an unsaved one is newer than what the store held before it.
    pub(super) fn logins(&self) -> impl Iterator<Item = &StoredLogin> {
        self.unsaved.as_deref().into_iter().chain(self.kept())
    }

    /// The refresh tokens to ask with.
    pub(super) fn candidates(&self) -> VecDeque<RefreshToken> {
        let mut candidates = VecDeque::new();
        for token in self.logins().map(|login| &login.refresh_token).chain(&self.spare) {
            let is_known = |other: &RefreshToken| other.expose() == token.expose();
            if !self.refused.iter().chain(&candidates).any(is_known) {
                candidates.push_back(token.clone());
            }
        }
        candidates
    }

    /// # Errors
    /// Where there is nothing to get a token with ([`ErrorKind::LoginRequired`]).
    pub(super) fn check_any(&self) -> Result<(), Error> {
        let is_any = self.logins().next().is_some() || self.spare.is_some();
        if is_any { Ok(()) } else { Err(nothing_kept()) }
    }

    pub(super) fn has_unsaved(&self) -> bool {
        self.unsaved.is_some()
    }

    /// What is to be saved, and as what, where the store holds `stored`.
    ///
    /// # Errors
    /// Where another login is there by now, or none any more, or this session has logged out.
    pub(super) fn next_save(
        &mut self,
        stored: Option<StoredLogin>,
    ) -> Result<(Arc<StoredLogin>, StoredLogin), Error> {
        self.look(stored)?;
        let unsaved = self.unsaved.clone().ok_or_else(overtaken)?;
        let before = self.kept().map_or(0, |kept| kept.revision);
        let next = StoredLogin::clone(&unsaved).with_revision(before.saturating_add(1));
        Ok((unsaved, next))
    }

    /// Takes note that `unsaved` was saved, as `kept`. Something newer may have come meanwhile.
    pub(super) fn saved(&mut self, unsaved: &Arc<StoredLogin>, kept: StoredLogin) {
        self.kept = Kept::Read(Some(kept));
        self.unsaved.take_if(|newest| Arc::ptr_eq(newest, unsaved));
    }

    pub(super) fn refuse(&mut self, token: RefreshToken) {
        if self.refused.len() == REFUSED {
            self.refused.pop_front();
        }
        self.refused.push_back(token);
    }

    /// The scopes that were kept with a refresh token.
    pub(super) fn scopes_of(&self, token: &RefreshToken) -> Option<ScopeSet> {
        let login = self.logins().find(|login| login.refresh_token.expose() == token.expose())?;
        login.scopes.clone()
    }

    /// Ends the session's part in the store.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// Whether `stored` is the session's own login, whose last refresh token was `last`.
    pub(super) fn is_ours(&self, stored: &StoredLogin, last: Option<&RefreshToken>) -> bool {
        // A session that has not looked yet would take whatever is there for its own.
        let never_looked = matches!(self.kept, Kept::Unread) && self.unsaved.is_none();
        let mut ours = self.logins().map(|login| &login.refresh_token).chain(last);
        never_looked || ours.any(|ours| ours.expose() == stored.refresh_token.expose())
    }

    /// Forgets everything, since nothing in the store is the session's any more.
    pub(super) fn clear(&mut self) {
        drop(mem::take(self));
        (self.closed, self.kept) = (true, Kept::Read(None));
    }

    fn kept(&self) -> Option<&StoredLogin> {
        match &self.kept {
            Kept::Read(kept) => kept.as_ref(),
            Kept::Unread | Kept::ToReplace => None,
        }
    }

    /// # Errors
    /// Where the session has logged out.
    pub(super) fn check_open(&self) -> Result<(), Error> {
        if self.closed { Err(logged_out()) } else { Ok(()) }
    }
}

/// Whether nobody saved in between.
fn is_same(before: Option<&StoredLogin>, now: Option<&StoredLogin>) -> bool {
    match (before, now) {
        (Some(before), Some(now)) => before.is_same(now),
        (before, now) => before.is_none() && now.is_none(),
    }
}

fn overtaken() -> Error {
    Error::new(ErrorKind::Store, "another login has come into the store meanwhile")
        .with_hint("nothing need be done: it is left alone, and used from the next renewal on")
}
