//! The entries of a catalogue. They refer to each other by index.

use std::ops::Range;

use super::markets::Markets;

/// An entry of the catalogue: its kind and its index among the entries of that kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Entry {
    Artist(u32),
    Album(u32),
    Track(u32),
    Playlist(u32),
    Show(u32),
    Episode(u32),
    Station(u32),
}

/// A kind of entries: a function that makes an entry from its index.
pub(crate) type EntryKind = fn(u32) -> Entry;

impl Entry {
    /// All kinds in the order of their numbers, with their names in errors.
    pub(super) const KINDS: [(EntryKind, &'static str); 7] = [
        (Self::Artist, "artist"),
        (Self::Album, "album"),
        (Self::Track, "track"),
        (Self::Playlist, "playlist"),
        (Self::Show, "podcast"),
        (Self::Episode, "episode"),
        (Self::Station, "station"),
    ];

    /// The number of the kind, and the index.
    fn parts(self) -> (usize, u32) {
        match self {
            Self::Artist(index) => (0, index),
            Self::Album(index) => (1, index),
            Self::Track(index) => (2, index),
            Self::Playlist(index) => (3, index),
            Self::Show(index) => (4, index),
            Self::Episode(index) => (5, index),
            Self::Station(index) => (6, index),
        }
    }

    pub(super) fn kind_number(self) -> usize {
        self.parts().0
    }

    pub(crate) fn kind_name(self) -> &'static str {
        Self::KINDS[self.kind_number()].1
    }

    pub(crate) fn index(self) -> u32 {
        self.parts().1
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Artist {
    pub(crate) name: Box<str>,
    pub(crate) genre: u8,
    pub(crate) popularity: u32,
    pub(crate) albums: Vec<u32>,
    pub(crate) tracks: Vec<u32>,
}

#[derive(Debug, Clone)]
pub(crate) struct Album {
    pub(crate) title: Box<str>,
    pub(crate) artist: u32,
    pub(crate) tracks: Vec<u32>,
    pub(crate) label: Box<str>,
    /// The day of release, counted from 1970-01-01.
    pub(crate) day: u16,
    pub(crate) markets: Markets,
}

#[derive(Debug, Clone)]
pub(crate) struct Track {
    pub(crate) title: Box<str>,
    pub(crate) artist: u32,
    /// Further artists.
    pub(crate) guests: Box<[u32]>,
    pub(crate) album: Option<u32>,
    /// The day of release, counted from 1970-01-01.
    pub(crate) day: u16,
    pub(crate) seconds: u16,
    pub(crate) popularity: u32,
    pub(crate) markets: Markets,
    pub(crate) is_explicit: bool,
    /// `true` if every field that may be `null` is `null`.
    pub(crate) is_bare: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct CataloguePlaylist {
    pub(crate) title: Box<str>,
    pub(crate) genre: u8,
    pub(crate) tracks: Box<[u32]>,
    pub(crate) popularity: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct Show {
    pub(crate) title: Box<str>,
    pub(crate) author: Box<str>,
    pub(crate) publisher: Box<str>,
    pub(crate) episodes: Range<u32>,
    pub(crate) popularity: u32,
}

#[derive(Debug, Clone)]
pub(crate) struct Episode {
    pub(crate) title: Box<str>,
    pub(crate) show: u32,
    pub(crate) seconds: u16,
    /// The day of publication, counted from 1970-01-01.
    pub(crate) day: u16,
}

#[derive(Debug, Clone)]
pub(crate) struct Station {
    pub(crate) key: Box<str>,
    pub(crate) genre: u8,
}

/// All entries of a catalogue.
#[derive(Debug, Clone)]
pub(crate) struct Entries {
    pub(crate) artists: Vec<Artist>,
    pub(crate) albums: Vec<Album>,
    pub(crate) tracks: Vec<Track>,
    pub(crate) playlists: Vec<CataloguePlaylist>,
    pub(crate) shows: Vec<Show>,
    pub(crate) episodes: Vec<Episode>,
    pub(crate) stations: Vec<Station>,
    /// The number of tracks that are difficult to show or store; they come first.
    pub(crate) awkward: u32,
    /// The indices of all tracks, the most popular first.
    pub(crate) popular_tracks: Vec<u32>,
}

impl Entries {
    /// The number of entries of a kind.
    pub(super) fn len(&self, kind: EntryKind) -> u32 {
        let len = match kind(0) {
            Entry::Artist(_) => self.artists.len(),
            Entry::Album(_) => self.albums.len(),
            Entry::Track(_) => self.tracks.len(),
            Entry::Playlist(_) => self.playlists.len(),
            Entry::Show(_) => self.shows.len(),
            Entry::Episode(_) => self.episodes.len(),
            Entry::Station(_) => self.stations.len(),
        };
        len as u32
    }
}
