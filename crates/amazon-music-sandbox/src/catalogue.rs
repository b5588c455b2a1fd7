//! What there is to hear: artists, albums, tracks, playlists, podcasts and stations, all invented.
//!
//! Entries refer to each other by their places. Ids, recording codes and images are worked out from the
//! place when they are asked for, so that a hundred thousand tracks take little memory and no index.

mod awkward;
mod generate;
pub(crate) mod ids;
mod isrc;
pub(crate) mod markets;
mod names;
pub(crate) mod search;

use std::ops::Range;

pub(crate) use names::GENRES;
use {markets::Markets, search::Index};

use crate::clock::Timestamp;

/// The catalogue of a sandbox. The same seed and size give the same catalogue on every machine.
#[derive(Debug)]
pub struct Catalogue {
    seed: u64,
    pub(crate) artists: Vec<Artist>,
    pub(crate) albums: Vec<Album>,
    pub(crate) tracks: Vec<Track>,
    pub(crate) playlists: Vec<Playlist>,
    pub(crate) shows: Vec<Show>,
    pub(crate) episodes: Vec<Episode>,
    pub(crate) stations: Vec<Station>,
    /// Tracks that are made to be trouble come first.
    awkward: u32,
    /// Places of tracks, the most popular first.
    pub(crate) popular_tracks: Vec<u32>,
    index: Index,
}

#[derive(Debug)]
pub(crate) struct Artist {
    pub(crate) name: Box<str>,
    pub(crate) genre: u8,
    pub(crate) popularity: u32,
    pub(crate) albums: Range<u32>,
    pub(crate) tracks: Range<u32>,
}

#[derive(Debug)]
pub(crate) struct Album {
    pub(crate) title: Box<str>,
    pub(crate) artist: u32,
    pub(crate) tracks: Range<u32>,
    pub(crate) label: Box<str>,
    pub(crate) markets: Markets,
}

#[derive(Debug)]
pub(crate) struct Track {
    pub(crate) title: Box<str>,
    pub(crate) artist: u32,
    /// A second artist.
    pub(crate) guest: Option<u32>,
    pub(crate) album: Option<u32>,
    /// Day of release, counted from 1970-01-01.
    pub(crate) day: u16,
    pub(crate) seconds: u16,
    pub(crate) popularity: u32,
    pub(crate) markets: Markets,
    pub(crate) is_explicit: bool,
    /// Whether all that may be `null` is.
    pub(crate) is_bare: bool,
}

#[derive(Debug)]
pub(crate) struct Playlist {
    pub(crate) title: Box<str>,
    pub(crate) genre: u8,
    pub(crate) tracks: Box<[u32]>,
    pub(crate) popularity: u32,
}

#[derive(Debug)]
pub(crate) struct Show {
    pub(crate) title: Box<str>,
    pub(crate) author: Box<str>,
    pub(crate) publisher: Box<str>,
    pub(crate) episodes: Range<u32>,
    pub(crate) popularity: u32,
}

#[derive(Debug)]
pub(crate) struct Episode {
    pub(crate) title: Box<str>,
    pub(crate) show: u32,
    pub(crate) seconds: u16,
    /// Day of publication, counted from 1970-01-01.
    pub(crate) day: u16,
}

#[derive(Debug)]
pub(crate) struct Station {
    pub(crate) key: Box<str>,
    pub(crate) genre: u8,
}

/// An entry of the catalogue: its kind and its place.
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

/// A track that has everything that tracks usually have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OrdinaryTrack {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The name of its artist.
    pub artist: String,
    /// The title of its album.
    pub album: String,
    /// Its recording code, 12 letters and digits.
    pub isrc: String,
}

impl Catalogue {
    /// Makes the catalogue of a seed. Fewer tracks than a hundred are not made.
    pub(crate) fn new(seed: u64, tracks: usize) -> Self {
        generate::catalogue(seed, tracks.max(100))
    }

    /// Ids of all tracks.
    pub fn track_ids(&self) -> impl Iterator<Item = String> {
        (0..self.tracks.len()).map(|place| self.id(Entry::Track(place as u32)))
    }

    /// Ids of the tracks that are made to be trouble: odd scripts, very long titles, `null` wherever the
    /// service may say it, no album, explicit, and not available in most markets.
    pub fn awkward_track_ids(&self) -> impl Iterator<Item = String> {
        self.track_ids().take(self.awkward as usize)
    }

    /// Tracks that a market has, with an album and a recording code: searches in that market find them by title and
    /// code. Those that are made to be trouble are not among them. The first account is in the market `US`.
    pub fn ordinary_tracks(&self, market: &str) -> impl Iterator<Item = OrdinaryTrack> {
        let places = (self.awkward..self.tracks.len() as u32)
            .filter(move |place| self.track(*place).markets.contains(market));
        places.filter_map(|place| {
            let track = self.track(place);
            Some(OrdinaryTrack {
                id: self.id(Entry::Track(place)),
                title: track.title.to_string(),
                artist: self.artist(track.artist).name.to_string(),
                album: self.album(track.album?).title.to_string(),
                isrc: self.isrc(place)?,
            })
        })
    }

    /// Ids of all albums.
    pub fn album_ids(&self) -> impl Iterator<Item = String> {
        (0..self.albums.len()).map(|place| self.id(Entry::Album(place as u32)))
    }

    /// Ids of all artists.
    pub fn artist_ids(&self) -> impl Iterator<Item = String> {
        (0..self.artists.len()).map(|place| self.id(Entry::Artist(place as u32)))
    }

    /// Ids of all playlists of the catalogue. Those of accounts are not among them.
    pub fn playlist_ids(&self) -> impl Iterator<Item = String> {
        (0..self.playlists.len()).map(|place| self.id(Entry::Playlist(place as u32)))
    }

    /// Ids of all podcasts.
    pub fn podcast_show_ids(&self) -> impl Iterator<Item = String> {
        (0..self.shows.len()).map(|place| self.id(Entry::Show(place as u32)))
    }

    /// Second ids of all podcasts, in the same order: shows can be asked for by an ASIN too.
    pub fn podcast_show_asins(&self) -> impl Iterator<Item = String> {
        (0..self.shows.len()).map(|place| ids::asin(self.seed, 4, place as u32))
    }

    /// Ids of all podcast episodes.
    pub fn podcast_episode_ids(&self) -> impl Iterator<Item = String> {
        (0..self.episodes.len()).map(|place| self.id(Entry::Episode(place as u32)))
    }

    /// Keys of all stations.
    pub fn station_ids(&self) -> impl Iterator<Item = String> {
        self.stations.iter().map(|station| station.key.to_string())
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// The id that an entry goes by.
    pub(crate) fn id(&self, entry: Entry) -> String {
        match entry {
            Entry::Artist(place) => ids::asin(self.seed, 0, place),
            Entry::Album(place) => ids::asin(self.seed, 1, place),
            Entry::Track(place) => ids::asin(self.seed, 2, place),
            Entry::Playlist(place) => ids::asin(self.seed, 3, place),
            Entry::Show(place) => ids::uuid(self.seed, "show", place.into()),
            Entry::Episode(place) => ids::uuid(self.seed, "episode", place.into()),
            Entry::Station(place) => self.stations[place as usize].key.to_string(),
        }
    }

    /// The entry with an id.
    pub(crate) fn find(&self, id: &str) -> Option<Entry> {
        let (entry, len) = if let Some((kind, place)) = ids::find_asin(self.seed, id) {
            match kind {
                0 => (Entry::Artist(place), self.artists.len()),
                1 => (Entry::Album(place), self.albums.len()),
                2 => (Entry::Track(place), self.tracks.len()),
                3 => (Entry::Playlist(place), self.playlists.len()),
                4 => (Entry::Show(place), self.shows.len()),
                _ => return None,
            }
        } else if let Some(place) = ids::find_uuid(self.seed, "show", id) {
            (Entry::Show(u32::try_from(place).ok()?), self.shows.len())
        } else if let Some(place) = ids::find_uuid(self.seed, "episode", id) {
            (Entry::Episode(u32::try_from(place).ok()?), self.episodes.len())
        } else {
            let place = self.stations.iter().position(|station| *station.key == *id)?;
            (Entry::Station(place as u32), self.stations.len())
        };
        ((entry.place() as usize) < len).then_some(entry)
    }

    /// The track with an id.
    pub(crate) fn find_track(&self, id: &str) -> Option<u32> {
        match self.find(id)? {
            Entry::Track(place) => Some(place),
            _ => None,
        }
    }

    pub(crate) fn artist(&self, place: u32) -> &Artist {
        &self.artists[place as usize]
    }

    pub(crate) fn album(&self, place: u32) -> &Album {
        &self.albums[place as usize]
    }

    pub(crate) fn track(&self, place: u32) -> &Track {
        &self.tracks[place as usize]
    }

    pub(crate) fn playlist(&self, place: u32) -> &Playlist {
        &self.playlists[place as usize]
    }

    pub(crate) fn show(&self, place: u32) -> &Show {
        &self.shows[place as usize]
    }

    pub(crate) fn episode(&self, place: u32) -> &Episode {
        &self.episodes[place as usize]
    }

    /// The recording code of a track; bare tracks have none.
    pub(crate) fn isrc(&self, track: u32) -> Option<String> {
        let released = self.released(track);
        (!self.track(track).is_bare).then(|| isrc::isrc(track, released))
    }

    /// The track with a recording code, whatever its case and hyphens.
    pub(crate) fn find_isrc(&self, text: &str) -> Option<u32> {
        let (code, place) = isrc::read(text)?;
        let exists = (place as usize) < self.tracks.len();
        (exists && self.isrc(place).as_ref() == Some(&code)).then_some(place)
    }

    /// When a track came out.
    pub(crate) fn released(&self, track: u32) -> Timestamp {
        Timestamp::from_day(self.track(track).day.into())
    }

    /// Other artists of the same genre, the first 24 of the catalogue.
    pub(crate) fn related(&self, artist: u32) -> Vec<u32> {
        let genre = self.artist(artist).genre;
        let others = (0..self.artists.len() as u32).filter(|other| *other != artist);
        others.filter(|other| self.artist(*other).genre == genre).take(24).collect()
    }

    /// Tracks of a genre, the most popular first.
    pub(crate) fn tracks_of_genre(&self, genre: u8) -> impl Iterator<Item = u32> {
        let of_genre = move |track: &u32| self.artist(self.track(*track).artist).genre == genre;
        self.popular_tracks.iter().copied().filter(of_genre)
    }
}

impl Entry {
    pub(crate) fn place(self) -> u32 {
        match self {
            Self::Artist(place)
            | Self::Album(place)
            | Self::Track(place)
            | Self::Playlist(place)
            | Self::Show(place)
            | Self::Episode(place)
            | Self::Station(place) => place,
        }
    }
}
