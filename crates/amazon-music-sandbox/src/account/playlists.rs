//! A user's playlists. Their entries have IDs of their own.
//!
//! Removed entries and deleted playlists stay in the lists, hidden, so that a cursor that names one stays valid.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::profile::Visibility;
use crate::{
    catalogue::ids, change_error::ChangeError, clock::Timestamp, counter::Counter, random::fnv,
};

/// The largest number of entries of a playlist.
const LIMIT: usize = 10_000;

const UNKNOWN_ENTRY: ChangeError = ChangeError::NotFound("entry of this playlist");

/// The playlists of a user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Playlists {
    seed: u64,
    /// The number of IDs so far, of playlists and entries.
    count: Counter,
    playlists: Vec<Playlist>,
}

/// A playlist of a user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Playlist {
    /// A UUID.
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) visibility: Visibility,
    pub(crate) changed: Timestamp,
    pub(crate) is_deleted: bool,
    pub(crate) entries: Vec<PlaylistEntry>,
}

/// An entry of a playlist. The same track can have several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PlaylistEntry {
    /// A UUID.
    pub(crate) id: String,
    pub(crate) track: String,
    pub(crate) is_removed: bool,
}

/// A change of a playlist; `None` leaves a property as it is.
#[derive(Debug, Default)]
pub(crate) struct PlaylistChange {
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) visibility: Option<Visibility>,
}

impl Playlist {
    /// The entries that were not removed.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = &PlaylistEntry> {
        self.entries.iter().filter(|entry| !entry.is_removed)
    }
}

impl Playlists {
    pub(super) fn new(account: &str) -> Self {
        Self { seed: fnv(account.as_bytes()), count: Counter::default(), playlists: Vec::new() }
    }

    /// All playlists, deleted ones included, in the order of creation.
    pub(crate) fn with_deleted(&self) -> &[Playlist] {
        &self.playlists
    }

    /// The playlists that were not deleted.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Playlist> {
        self.playlists.iter().filter(|playlist| !playlist.is_deleted)
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Playlist> {
        self.iter().find(|playlist| playlist.id == id)
    }

    fn get_mut(&mut self, id: &str) -> Result<&mut Playlist, ChangeError> {
        let mut playlists = self.playlists.iter_mut();
        let found = playlists.find(|playlist| playlist.id == id && !playlist.is_deleted);
        found.ok_or(ChangeError::NotFound("playlist"))
    }

    /// Creates a playlist with tracks of the catalogue and returns its ID.
    pub(crate) fn add(
        &mut self,
        title: &str,
        tracks: &[String],
        visibility: Visibility,
        now: Timestamp,
    ) -> Result<String, ChangeError> {
        let id = self.create(title, "", visibility, now);
        self.append(&id, tracks, true, now)?;
        Ok(id)
    }

    /// Creates an empty playlist and returns its ID.
    pub(crate) fn create(
        &mut self,
        title: &str,
        description: &str,
        visibility: Visibility,
        now: Timestamp,
    ) -> String {
        let id = self.new_id();
        self.playlists.push(Playlist {
            id: id.clone(),
            title: title.to_owned(),
            description: description.to_owned(),
            visibility,
            changed: now,
            is_deleted: false,
            entries: Vec::new(),
        });
        id
    }

    pub(crate) fn change(
        &mut self,
        id: &str,
        change: PlaylistChange,
        now: Timestamp,
    ) -> Result<(), ChangeError> {
        let playlist = self.get_mut(id)?;
        if let Some(title) = change.title {
            playlist.title = title;
        }
        if let Some(description) = change.description {
            playlist.description = description;
        }
        playlist.visibility = change.visibility.unwrap_or(playlist.visibility);
        playlist.changed = now;
        Ok(())
    }

    pub(crate) fn delete(&mut self, id: &str, now: Timestamp) -> Result<(), ChangeError> {
        let playlist = self.get_mut(id)?;
        playlist.is_deleted = true;
        playlist.changed = now;
        Ok(())
    }

    /// Appends tracks and returns their number. Without `duplicates`, tracks that the playlist has already, or that
    /// come twice in `tracks`, are left out.
    pub(crate) fn append(
        &mut self,
        id: &str,
        tracks: &[String],
        duplicates: bool,
        now: Timestamp,
    ) -> Result<usize, ChangeError> {
        let playlist = self.get_mut(id)?;
        let mut known: HashSet<&str> = playlist.entries().map(|entry| &*entry.track).collect();
        let there = playlist.entries().count();
        let new: Vec<String> =
            tracks.iter().filter(|track| duplicates || known.insert(track)).cloned().collect();
        if there + new.len() > LIMIT {
            return Err(ChangeError::invalid("a playlist holds 10,000 tracks at most"));
        }
        let appended = new.len();
        let entry = |track| PlaylistEntry { id: self.new_id(), track, is_removed: false };
        let entries: Vec<PlaylistEntry> = new.into_iter().map(entry).collect();
        let playlist = self.get_mut(id)?;
        playlist.entries.extend(entries);
        playlist.changed = now;
        Ok(appended)
    }

    /// Moves entries, in the given order, directly below the entry `above` or directly above the entry `below`.
    ///
    /// If both are given, `above` is used. Nothing moves if an entry does not exist, or if a neighbour would move itself.
    pub(crate) fn move_entries(
        &mut self,
        id: &str,
        moved: &[String],
        above: Option<&str>,
        below: Option<&str>,
        now: Timestamp,
    ) -> Result<(), ChangeError> {
        let playlist = self.get_mut(id)?;
        let Some(neighbour) = above.or(below) else {
            return Err(ChangeError::invalid("entryIdAbove or entryIdBelow is needed"));
        };
        let known: HashSet<&str> = playlist.entries().map(|entry| &*entry.id).collect();
        let mut named = moved.iter().map(String::as_str).chain(above).chain(below);
        if !named.all(|entry| known.contains(entry)) {
            return Err(UNKNOWN_ENTRY);
        }
        let mut order = HashMap::new();
        if !moved
            .iter()
            .zip(0_usize..)
            .all(|(id, position)| order.insert(&**id, position).is_none())
        {
            return Err(ChangeError::invalid("entryIds names an entry twice"));
        }
        if [above, below].into_iter().flatten().any(|neighbour| order.contains_key(neighbour)) {
            return Err(ChangeError::invalid("an entry cannot become its own neighbour"));
        }
        let entries = std::mem::take(&mut playlist.entries);
        let (mut moving, mut staying): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|entry| order.contains_key(&*entry.id));
        moving.sort_by_key(|entry| order.get(&*entry.id).copied());
        let at = staying.iter().position(|entry| entry.id == neighbour).unwrap_or_default();
        let at = at + usize::from(above.is_some());
        staying.splice(at..at, moving);
        playlist.entries = staying;
        playlist.changed = now;
        Ok(())
    }

    /// Removes entries. An entry may have been removed before, but not be unknown.
    pub(crate) fn remove(
        &mut self,
        id: &str,
        removed: &[String],
        now: Timestamp,
    ) -> Result<(), ChangeError> {
        let playlist = self.get_mut(id)?;
        let known: HashSet<&str> = playlist.entries.iter().map(|entry| &*entry.id).collect();
        if !removed.iter().all(|entry| known.contains(&**entry)) {
            return Err(UNKNOWN_ENTRY);
        }
        let removed: HashSet<&String> = removed.iter().collect();
        for entry in playlist.entries.iter_mut().filter(|entry| removed.contains(&entry.id)) {
            entry.is_removed = true;
        }
        playlist.changed = now;
        Ok(())
    }

    fn new_id(&mut self) -> String {
        ids::uuid(self.seed, "playlist", self.count.next())
    }
}

#[cfg(test)]
mod tests;
