//! What accounts may refer to: entries of the catalogue, and playlists of customers.

use std::{
    collections::HashSet,
    ops::{Deref, DerefMut},
    sync::Arc,
};

use super::{Account, Refused, Visibility};
use crate::{
    catalogue::{Catalogue, Entry},
    clock::Timestamp,
};

/// An account to put things into, with a look at what there is. It is an [`Account`] otherwise.
///
/// Ids that the sandbox does not know are refused: what it cannot show would only be found much later.
#[derive(Debug)]
pub struct AccountMut<'a> {
    account: &'a mut Account,
    known: Known<'a>,
}

/// The ids that there are.
#[derive(Debug, Clone)]
struct Known<'a> {
    catalogue: &'a Catalogue,
    /// Playlists of all accounts, also those that were deleted.
    made: Arc<[String]>,
}

/// All of `accounts`, to put things into.
pub(crate) fn to_change<'a>(
    accounts: &'a mut [Account],
    catalogue: &'a Catalogue,
) -> Vec<AccountMut<'a>> {
    let known = Known::of(accounts, catalogue);
    let changed = |account| AccountMut { account, known: known.clone() };
    accounts.iter_mut().map(changed).collect()
}

/// Whether accounts are different, and there is all that they keep.
pub(crate) fn check(accounts: &[Account], catalogue: &Catalogue) -> Result<(), Refused> {
    let mut ids = HashSet::new();
    if !accounts.iter().all(|account| ids.insert(account.id())) {
        return Err(Refused::Invalid("there is an account twice"));
    }
    let known = Known::of(accounts, catalogue);
    accounts.iter().try_for_each(|account| known.check(account))
}

impl<'a> Known<'a> {
    fn of(accounts: &[Account], catalogue: &'a Catalogue) -> Self {
        let made = accounts.iter().flat_map(|account| account.playlists.with_deleted());
        Self { catalogue, made: made.map(|playlist| playlist.id.clone()).collect() }
    }

    fn entry(
        &self,
        what: &'static str,
        id: &str,
        is_meant: impl Fn(Entry) -> bool,
    ) -> Result<(), Refused> {
        let found = self.catalogue.find(id).filter(|entry| is_meant(*entry));
        found.map(|_| ()).ok_or(Refused::NotFound(what))
    }

    fn track(&self, id: &str) -> Result<(), Refused> {
        self.entry("track", id, |entry| matches!(entry, Entry::Track(_)))
    }

    fn album(&self, id: &str) -> Result<(), Refused> {
        self.entry("album", id, |entry| matches!(entry, Entry::Album(_)))
    }

    fn artist(&self, id: &str) -> Result<(), Refused> {
        self.entry("artist", id, |entry| matches!(entry, Entry::Artist(_)))
    }

    fn show(&self, id: &str) -> Result<(), Refused> {
        self.entry("podcast", id, |entry| matches!(entry, Entry::Show(_)))
    }

    fn episode(&self, id: &str) -> Result<(), Refused> {
        self.entry("episode", id, |entry| matches!(entry, Entry::Episode(_)))
    }

    fn playlist(&self, id: &str) -> Result<(), Refused> {
        if self.made.iter().any(|made| made == id) {
            return Ok(());
        }
        self.entry("playlist", id, |entry| matches!(entry, Entry::Playlist(_)))
    }

    /// Whether there is all that an account keeps. What it played is not looked at.
    fn check(&self, account: &Account) -> Result<(), Refused> {
        let (library, follows) = (&account.library, &account.follows);
        let mut entries = account.playlists.with_deleted().iter().flat_map(|it| &it.entries);
        entries.try_for_each(|entry| self.track(&entry.track))?;
        library.tracks.iter().chain(library.rated()).try_for_each(|kept| self.track(&kept.id))?;
        library.albums.iter().try_for_each(|kept| self.album(&kept.id))?;
        library.episodes.iter().try_for_each(|kept| self.episode(&kept.id))?;
        follows.artists.iter().try_for_each(|kept| self.artist(&kept.id))?;
        follows.shows.iter().try_for_each(|kept| self.show(&kept.id))?;
        follows.playlists.iter().try_for_each(|kept| self.playlist(&kept.id))
    }
}

impl AccountMut<'_> {
    /// Saves a track; nothing happens if it is saved already.
    ///
    /// # Errors
    /// If there is no such track.
    pub fn save_track(&mut self, id: &str, now: Timestamp) -> Result<(), Refused> {
        self.known.track(id).map(|()| self.account.save_track(id, now))
    }

    /// Saves an album; nothing happens if it is saved already.
    ///
    /// # Errors
    /// If there is no such album.
    pub fn save_album(&mut self, id: &str, now: Timestamp) -> Result<(), Refused> {
        self.known.album(id).map(|()| self.account.save_album(id, now))
    }

    /// Likes a track.
    ///
    /// # Errors
    /// If there is no such track.
    pub fn like_track(&mut self, id: &str, now: Timestamp) -> Result<(), Refused> {
        self.known.track(id).map(|()| self.account.like_track(id, now))
    }

    /// Makes a playlist with these tracks and gives its id.
    ///
    /// # Errors
    /// If there is no such track, or if there are more than 10,000.
    pub fn add_playlist(
        &mut self,
        title: &str,
        tracks: &[String],
        visibility: Visibility,
        now: Timestamp,
    ) -> Result<String, Refused> {
        tracks.iter().try_for_each(|track| self.known.track(track))?;
        self.account.add_playlist(title, tracks, visibility, now)
    }

    /// Follows an artist. The service has no known operation for it.
    ///
    /// # Errors
    /// If there is no such artist.
    pub fn follow_artist(&mut self, id: &str, now: Timestamp) -> Result<(), Refused> {
        self.known.artist(id).map(|()| self.account.follow_artist(id, now))
    }

    /// Follows a playlist, of the catalogue or of another account.
    ///
    /// # Errors
    /// If there is no such playlist.
    pub fn follow_playlist(&mut self, id: &str, now: Timestamp) -> Result<(), Refused> {
        self.known.playlist(id).map(|()| self.account.follow_playlist(id, now))
    }

    /// Follows a podcast.
    ///
    /// # Errors
    /// If there is no such podcast.
    pub fn follow_podcast_show(&mut self, id: &str, now: Timestamp) -> Result<(), Refused> {
        self.known.show(id).map(|()| self.account.follow_podcast_show(id, now))
    }

    /// Notes that a track or episode was played, from an album, playlist, artist, podcast or station or by itself.
    ///
    /// # Errors
    /// If there is no such thing.
    pub fn note_play(
        &mut self,
        id: &str,
        container: Option<&str>,
        at: Timestamp,
    ) -> Result<(), Refused> {
        self.known.track(id).or_else(|_| self.known.episode(id))?;
        if let Some(container) = container {
            let is_container = |entry| !matches!(entry, Entry::Track(_) | Entry::Episode(_));
            let in_catalogue = self.known.entry("container", container, is_container);
            in_catalogue.or_else(|_| self.known.playlist(container))?;
        }
        self.account.note_play(id, container, at);
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
