//! Changes to accounts. They may refer only to entries of the catalogue and to playlists of users.

use std::{
    collections::HashSet,
    ops::{Deref, DerefMut},
    sync::Arc,
};

use super::{Account, library::LikeState, profile::Visibility};
use crate::{
    catalogue::{Catalogue, Entry, EntryKind},
    change_error::ChangeError,
    clock::Timestamp,
};

/// An account that can be changed.
///
/// It has the methods of [`Account`] as well. Changes with unknown IDs are rejected.
#[derive(Debug)]
pub struct AccountMut<'a> {
    account: &'a mut Account,
    known: Known<'a>,
}

/// The IDs that exist.
#[derive(Debug, Clone)]
struct Known<'a> {
    catalogue: &'a Catalogue,
    /// The playlists of all accounts, deleted ones included.
    playlists: Arc<[String]>,
}

/// All accounts, to change them.
pub(crate) fn all_mut<'a>(
    accounts: &'a mut [Account],
    catalogue: &'a Catalogue,
) -> Vec<AccountMut<'a>> {
    let known = Known::of(accounts, catalogue);
    let change = |account| AccountMut { account, known: known.clone() };
    accounts.iter_mut().map(change).collect()
}

/// Returns an error if two accounts have the same ID, or if an account refers to something that does not exist.
pub(crate) fn check(accounts: &[Account], catalogue: &Catalogue) -> Result<(), ChangeError> {
    let mut ids = HashSet::new();
    if !accounts.iter().all(|account| ids.insert(account.id())) {
        return Err(ChangeError::invalid("two accounts have the same ID"));
    }
    let known = Known::of(accounts, catalogue);
    accounts.iter().try_for_each(|account| known.check(account))
}

impl<'a> Known<'a> {
    fn of(accounts: &[Account], catalogue: &'a Catalogue) -> Self {
        let playlists = accounts.iter().flat_map(|account| account.playlists.with_deleted());
        Self { catalogue, playlists: playlists.map(|playlist| playlist.id.clone()).collect() }
    }

    fn entry(&self, id: &str, kind: EntryKind) -> Result<(), ChangeError> {
        let found = self.catalogue.find_kind(id, kind).map(|_| ());
        found.ok_or(ChangeError::NotFound(kind(0).kind_name()))
    }

    fn playlist(&self, id: &str) -> Result<(), ChangeError> {
        if self.playlists.iter().any(|known| known == id) {
            return Ok(());
        }
        self.entry(id, Entry::Playlist)
    }

    /// Checks all that an account refers to, except its history.
    fn check(&self, account: &Account) -> Result<(), ChangeError> {
        let (library, follows) = (&account.library, &account.follows);
        let entries = account.playlists.with_deleted().iter().flat_map(|it| &it.entries);
        let rated = library.liked.ids().chain(library.disliked.ids());
        let tracks = entries.map(|entry| &*entry.track).chain(library.tracks.ids()).chain(rated);
        tracks.into_iter().try_for_each(|id| self.entry(id, Entry::Track))?;
        library.albums.ids().try_for_each(|id| self.entry(id, Entry::Album))?;
        library.episodes.ids().try_for_each(|id| self.entry(id, Entry::Episode))?;
        follows.artists.ids().try_for_each(|id| self.entry(id, Entry::Artist))?;
        follows.shows.ids().try_for_each(|id| self.entry(id, Entry::Show))?;
        follows.playlists.ids().try_for_each(|id| self.playlist(id))
    }
}

impl AccountMut<'_> {
    /// Saves a track, unless it is saved already.
    ///
    /// # Errors
    /// Returns an error if the track does not exist.
    pub fn save_track(&mut self, id: &str, now: Timestamp) -> Result<(), ChangeError> {
        self.known.entry(id, Entry::Track).map(|()| self.account.library.tracks.insert(id, now))
    }

    /// Saves an album, unless it is saved already.
    ///
    /// # Errors
    /// Returns an error if the album does not exist.
    pub fn save_album(&mut self, id: &str, now: Timestamp) -> Result<(), ChangeError> {
        self.known.entry(id, Entry::Album).map(|()| self.account.library.albums.insert(id, now))
    }

    /// Likes a track.
    ///
    /// # Errors
    /// Returns an error if the track does not exist.
    pub fn like_track(&mut self, id: &str, now: Timestamp) -> Result<(), ChangeError> {
        self.known
            .entry(id, Entry::Track)
            .map(|()| self.account.library.rate(id, LikeState::Like, now))
    }

    /// Creates a playlist with the given tracks and returns its ID.
    ///
    /// # Errors
    /// Returns an error if a track does not exist, or if there are more than 10,000.
    pub fn add_playlist(
        &mut self,
        title: &str,
        tracks: &[String],
        visibility: Visibility,
        now: Timestamp,
    ) -> Result<String, ChangeError> {
        tracks.iter().try_for_each(|track| self.known.entry(track, Entry::Track))?;
        self.account.playlists.add(title, tracks, visibility, now)
    }

    /// Follows an artist, for which the service has no known operation.
    ///
    /// # Errors
    /// Returns an error if the artist does not exist.
    pub fn follow_artist(&mut self, id: &str, now: Timestamp) -> Result<(), ChangeError> {
        self.known.entry(id, Entry::Artist).map(|()| self.account.follows.artists.insert(id, now))
    }

    /// Follows a playlist of the catalogue or of another account.
    ///
    /// # Errors
    /// Returns an error if the playlist does not exist.
    pub fn follow_playlist(&mut self, id: &str, now: Timestamp) -> Result<(), ChangeError> {
        self.known.playlist(id).map(|()| self.account.follows.playlists.insert(id, now))
    }

    /// Follows a podcast.
    ///
    /// # Errors
    /// Returns an error if the podcast does not exist.
    pub fn follow_podcast_show(&mut self, id: &str, now: Timestamp) -> Result<(), ChangeError> {
        self.known.entry(id, Entry::Show).map(|()| self.account.follows.shows.insert(id, now))
    }

    /// Adds a play of a track or episode to the history.
    ///
    /// `container` is the ID of the album, playlist, artist, podcast or station that it was played from.
    ///
    /// # Errors
    /// Returns an error if one of the two does not exist.
    pub fn record_play(
        &mut self,
        id: &str,
        container: Option<&str>,
        at: Timestamp,
    ) -> Result<(), ChangeError> {
        self.known.entry(id, Entry::Track).or_else(|_| self.known.entry(id, Entry::Episode))?;
        if let Some(container) = container {
            let is_track = |entry| matches!(entry, Entry::Track(_) | Entry::Episode(_));
            if self.known.catalogue.find(container).is_none_or(is_track) {
                self.known.playlist(container)?;
            }
        }
        self.account.history.add(id, container, at);
        Ok(())
    }
}

impl Deref for AccountMut<'_> {
    type Target = Account;

    fn deref(&self) -> &Account {
        self.account
    }
}

impl DerefMut for AccountMut<'_> {
    fn deref_mut(&mut self) -> &mut Account {
        self.account
    }
}
