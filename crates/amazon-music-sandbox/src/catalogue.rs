//! The catalogue: artists, albums, tracks, playlists, podcasts and stations, all invented.
//!
//! IDs, ISRCs and images are computed from the index of an entry, so that a hundred thousand tracks need little memory.

mod add;
mod awkward;
mod entry;
mod generate;
pub(crate) mod ids;
mod index;
mod isrc;
pub(crate) mod markets;
mod names;
mod new_track;
mod search;
mod texts;

use serde_json::Value;
use {entry::Entries, index::Index, texts::Texts};

pub use new_track::NewTrack;
pub(crate) use {
    entry::{Album, Artist, CataloguePlaylist, Entry, EntryKind, Episode, Show, Track},
    names::GENRES,
    search::{Filter, Sort},
    texts::{Form, Text},
};

use crate::clock::Timestamp;

/// The number of tracks of a station.
const STATION: usize = 40;

/// The catalogue of a sandbox. The same seed and size give the same catalogue on every machine.
#[derive(Debug, Clone)]
pub struct Catalogue {
    seed: u64,
    pub(crate) entries: Entries,
    /// Tracks that were added, in this order; they follow the generated ones.
    added: Vec<NewTrack>,
    index: Index,
    /// Rendered entries, since rendering takes longer than all the rest of a response.
    texts: Texts,
}

/// A track with the properties that most tracks have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TrackInfo {
    /// The ID.
    pub id: String,
    /// The title.
    pub title: String,
    /// The name of its artist.
    pub artist: String,
    /// The title of its album.
    pub album: String,
    /// The ISRC, 12 letters and digits.
    pub isrc: String,
}

impl Catalogue {
    /// The catalogue of a seed, with at least 100 tracks.
    pub(crate) fn new(seed: u64, tracks: usize) -> Self {
        let entries = generate::entries(seed, tracks.max(100));
        let index = Index::new(&entries);
        Self { seed, entries, added: Vec::new(), index, texts: Texts::default() }
    }

    /// Returns the IDs of all tracks.
    pub fn track_ids(&self) -> impl Iterator<Item = String> {
        self.ids(Entry::Track)
    }

    /// Returns the IDs of the tracks that are edge cases for programs that show or store them.
    ///
    /// They have other scripts, very long titles, `null` wherever the service may have it, no album, explicit lyrics,
    /// or only one market.
    pub fn edge_case_track_ids(&self) -> impl Iterator<Item = String> {
        self.track_ids().take(self.entries.awkward as usize)
    }

    /// Returns the tracks of a market that have an album and an ISRC.
    ///
    /// Searches in that market find them by title and ISRC. [Edge cases](Self::edge_case_track_ids) are not among
    /// them. The accounts of a sandbox are in the market `US` unless a profile says otherwise.
    pub fn ordinary_tracks(&self, market: &str) -> impl Iterator<Item = TrackInfo> {
        let indices = (self.entries.awkward..self.entries.tracks.len() as u32)
            .filter(move |index| self.track(*index).markets.contains(market));
        indices.filter_map(|index| {
            let track = self.track(index);
            Some(TrackInfo {
                id: self.id(Entry::Track(index)),
                title: track.title.to_string(),
                artist: self.artist(track.artist).name.to_string(),
                album: self.album(track.album?).title.to_string(),
                isrc: self.isrc(index)?,
            })
        })
    }

    /// Returns the IDs of all albums.
    pub fn album_ids(&self) -> impl Iterator<Item = String> {
        self.ids(Entry::Album)
    }

    /// Returns the IDs of all artists.
    pub fn artist_ids(&self) -> impl Iterator<Item = String> {
        self.ids(Entry::Artist)
    }

    /// Returns the IDs of all playlists of the catalogue, without those of accounts.
    pub fn playlist_ids(&self) -> impl Iterator<Item = String> {
        self.ids(Entry::Playlist)
    }

    /// Returns the IDs of all podcasts.
    pub fn podcast_show_ids(&self) -> impl Iterator<Item = String> {
        self.ids(Entry::Show)
    }

    /// Returns the ASINs of all podcasts, in the order of [`podcast_show_ids`](Self::podcast_show_ids).
    ///
    /// The ASIN is a second ID of a podcast.
    pub fn podcast_show_asins(&self) -> impl Iterator<Item = String> {
        (0..self.entries.shows.len()).map(|index| ids::asin(self.seed, 4, index as u32))
    }

    /// Returns the IDs of all podcast episodes.
    pub fn podcast_episode_ids(&self) -> impl Iterator<Item = String> {
        self.ids(Entry::Episode)
    }

    /// Returns the keys of all stations.
    pub fn station_ids(&self) -> impl Iterator<Item = String> {
        self.ids(Entry::Station)
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// The ID of an entry.
    pub(crate) fn id(&self, entry: Entry) -> String {
        match entry {
            Entry::Show(index) => ids::uuid(self.seed, "show", index.into()),
            Entry::Episode(index) => ids::uuid(self.seed, "episode", index.into()),
            Entry::Station(index) => self.entries.stations[index as usize].key.to_string(),
            _ => ids::asin(self.seed, entry.kind_number() as u8, entry.index()),
        }
    }

    /// Returns the text of an entry in a form, which `render` returns at the first time.
    pub(crate) fn text(&self, form: &Form, entry: Entry, render: impl FnOnce() -> Value) -> Text {
        self.texts.get(form, entry, render)
    }

    fn ids(&self, kind: EntryKind) -> impl Iterator<Item = String> {
        (0..self.entries.len(kind)).map(move |index| self.id(kind(index)))
    }

    /// The entry with an ID.
    pub(crate) fn find(&self, id: &str) -> Option<Entry> {
        let (kind, index) = if let Some((number, index)) = ids::find_asin(self.seed, id) {
            (Entry::KINDS[..5].get(usize::from(number))?.0, index)
        } else if let Some(index) = ids::find_uuid(self.seed, "show", id) {
            (Entry::Show as EntryKind, u32::try_from(index).ok()?)
        } else if let Some(index) = ids::find_uuid(self.seed, "episode", id) {
            (Entry::Episode as EntryKind, u32::try_from(index).ok()?)
        } else {
            let index = self.entries.stations.iter().position(|station| *station.key == *id)?;
            (Entry::Station as EntryKind, index as u32)
        };
        (index < self.entries.len(kind)).then(|| kind(index))
    }

    /// All entries of a kind, the most popular first.
    pub(crate) fn popular(&self, kind: EntryKind) -> impl Iterator<Item = Entry> + use<> {
        let mut entries: Vec<Entry> = (0..self.entries.len(kind)).map(kind).collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(self.popularity(*entry)));
        entries.into_iter()
    }

    /// Returns `true` if an entry is available in a market.
    pub(crate) fn is_in(&self, entry: Entry, market: &str) -> bool {
        match entry {
            Entry::Album(index) => self.album(index).markets.contains(market),
            Entry::Track(index) => self.track(index).markets.contains(market),
            _ => true,
        }
    }

    /// The index of the entry with an ID, if it is of a kind.
    pub(crate) fn find_kind(&self, id: &str, kind: EntryKind) -> Option<u32> {
        let entry = self.find(id)?;
        (entry == kind(entry.index())).then(|| entry.index())
    }

    /// The track with an ID.
    pub(crate) fn find_track(&self, id: &str) -> Option<u32> {
        self.find_kind(id, Entry::Track)
    }

    pub(crate) fn artist(&self, index: u32) -> &Artist {
        &self.entries.artists[index as usize]
    }

    pub(crate) fn album(&self, index: u32) -> &Album {
        &self.entries.albums[index as usize]
    }

    pub(crate) fn track(&self, index: u32) -> &Track {
        &self.entries.tracks[index as usize]
    }

    pub(crate) fn playlist(&self, index: u32) -> &CataloguePlaylist {
        &self.entries.playlists[index as usize]
    }

    pub(crate) fn show(&self, index: u32) -> &Show {
        &self.entries.shows[index as usize]
    }

    pub(crate) fn episode(&self, index: u32) -> &Episode {
        &self.entries.episodes[index as usize]
    }

    /// The tracks that were added, in this order.
    pub(crate) fn added(&self) -> &[NewTrack] {
        &self.added
    }

    /// The number of tracks that follow from the seed.
    fn generated(&self) -> usize {
        self.entries.tracks.len() - self.added.len()
    }

    /// The ISRC of a track; bare tracks have none.
    pub(crate) fn isrc(&self, track: u32) -> Option<String> {
        match (track as usize).checked_sub(self.generated()) {
            Some(added) => self.added.get(added).map(|track| track.isrc.clone()),
            None if self.track(track).is_bare => None,
            None => Some(isrc::generated(track, self.released(track))),
        }
    }

    /// The tracks with an ISRC, in the order of the catalogue. Case and hyphens of the ISRC do not matter.
    pub(crate) fn find_isrc(&self, text: &str) -> Vec<u32> {
        let Some(isrc) = isrc::parse(text) else { return Vec::new() };
        let generated = self.generated() as u32;
        let mut found: Vec<u32> =
            isrc::index(&isrc).filter(|index| *index < generated).into_iter().collect();
        found.extend(generated..self.entries.tracks.len() as u32);
        found.retain(|index| self.isrc(*index).as_ref() == Some(&isrc));
        found
    }

    /// The day of release of a track.
    pub(crate) fn released(&self, track: u32) -> Timestamp {
        Timestamp::from_day(self.track(track).day.into())
    }

    /// Other artists of the same genre, the first 24 of the catalogue.
    pub(crate) fn related(&self, artist: u32) -> Vec<u32> {
        let genre = self.artist(artist).genre;
        let others = (0..self.entries.len(Entry::Artist)).filter(|other| *other != artist);
        others.filter(|other| self.artist(*other).genre == genre).take(24).collect()
    }

    /// The tracks or episodes of an entry, or itself if it is one.
    pub(crate) fn contents(&self, entry: Entry) -> Vec<Entry> {
        let tracks = |tracks: &[u32]| tracks.iter().copied().map(Entry::Track).collect();
        match entry {
            Entry::Track(_) | Entry::Episode(_) => vec![entry],
            Entry::Artist(index) => tracks(&self.artist(index).tracks),
            Entry::Album(index) => tracks(&self.album(index).tracks),
            Entry::Playlist(index) => tracks(&self.playlist(index).tracks),
            Entry::Show(index) => self.show(index).episodes.clone().map(Entry::Episode).collect(),
            Entry::Station(index) => {
                let popular = self.tracks_of_genre(self.entries.stations[index as usize].genre);
                popular.take(STATION).map(Entry::Track).collect()
            }
        }
    }

    /// Tracks of a genre, the most popular first.
    pub(crate) fn tracks_of_genre(&self, genre: u8) -> impl Iterator<Item = u32> {
        let of_genre = move |track: &u32| self.genre(Entry::Track(*track)) == Some(genre);
        self.entries.popular_tracks.iter().copied().filter(of_genre)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Snapshots of users depend on it: a change here is a breaking change.
    #[test]
    fn the_catalogue_of_a_seed_never_changes() {
        let catalogue = Catalogue::new(7, 2_000);
        let track = Entry::Track(1_000);
        let title = &catalogue.track(1_000).title;
        let artist = &catalogue.artist(catalogue.track(1_000).artist).name;
        assert_eq!(
            (&*catalogue.id(track), &**title, &**artist),
            ("B03RJF8PET", "Letter", "Šaravska")
        );
        assert_eq!(catalogue.isrc(1_000).as_deref(), Some("QZZ002601000"));
        assert_eq!(catalogue.id(Entry::Show(3)), "73b93396-c18d-4784-b17b-817784b95a35");
        assert_ne!(Catalogue::new(8, 2_000).track(1_000).title, *title);
    }

    #[test]
    fn a_catalogue_has_the_requested_number_of_tracks() {
        for size in [100, 101, 2_000] {
            assert_eq!(Catalogue::new(7, size).entries.tracks.len(), size);
        }
    }

    #[test]
    fn ids_are_unique_and_lead_back_to_their_entries() {
        let catalogue = Catalogue::new(7, 2_000);
        let mut seen = std::collections::HashSet::new();
        for (kind, _) in Entry::KINDS {
            for (index, id) in (0..).zip(catalogue.ids(kind)) {
                assert_eq!(catalogue.find(&id), Some(kind(index)), "{id}");
                assert!(seen.insert(id));
            }
        }
    }

    #[test]
    fn albums_and_artists_contain_their_tracks() {
        let catalogue = Catalogue::new(7, 2_000);
        for (index, album) in catalogue.entries.albums.iter().enumerate() {
            assert!(catalogue.artist(album.artist).albums.contains(&(index as u32)));
            for track in &album.tracks {
                let track = catalogue.track(*track);
                assert_eq!(track.artist, album.artist);
                // The bare track is in the album's list, but has no album itself.
                assert!(track.album == Some(index as u32) || index == 0);
            }
        }
    }
}
