//! Adds tracks to a catalogue, with their artists and albums.

use super::{
    Catalogue,
    entry::{Album, Artist, Entry, Track},
    markets::Markets,
    names::GENRES,
    new_track::NewTrack,
};
use crate::{change_error::ChangeError, random::fnv};

/// More than any generated track has, so that searches list added tracks first among equal matches.
const POPULARITY: u32 = 1_000_000;

/// The release of added tracks: 2025-01-01, as days since 1970-01-01.
const DAY: u16 = 20_089;

impl Catalogue {
    /// Adds a track and returns its ID. Artists are found by their names.
    pub(crate) fn add(&mut self, track: NewTrack) -> Result<String, ChangeError> {
        let new = track.validated()?;
        let seconds = new.seconds()?;
        self.texts.clear();
        let mut artists = Vec::new();
        for name in &new.artists {
            let artist = self.artist_named(name);
            if !artists.contains(&artist) {
                artists.push(artist);
            }
        }
        let (artist, guests) = (artists[0], &artists[1..]);
        let index = self.entries.tracks.len() as u32;
        let album = new.album.as_deref().map(|title| self.album_of(artist, title));
        if let Some(album) = album {
            self.entries.albums[album as usize].tracks.push(index);
        }
        self.entries.artists[artist as usize].tracks.push(index);
        self.entries.tracks.push(Track {
            title: new.title.as_str().into(),
            artist,
            guests: guests.into(),
            album,
            day: DAY,
            seconds,
            popularity: POPULARITY,
            markets: Markets::ALL,
            is_explicit: new.explicit,
            is_bare: false,
        });
        let popularity = |index: &u32| self.entries.tracks[*index as usize].popularity;
        let popular = &self.entries.popular_tracks;
        let rank = popular.partition_point(|index| popularity(index) >= POPULARITY);
        self.entries.popular_tracks.insert(rank, index);
        self.index.push(&self.entries, Entry::Track(index));
        self.added.push(new);
        Ok(self.id(Entry::Track(index)))
    }

    fn artist_named(&mut self, name: &str) -> u32 {
        let artists = &mut self.entries.artists;
        if let Some(index) = artists.iter().position(|artist| *artist.name == *name) {
            return index as u32;
        }
        let index = artists.len() as u32;
        artists.push(Artist {
            name: name.into(),
            genre: (fnv(name.as_bytes()) % GENRES.len() as u64) as u8,
            popularity: POPULARITY,
            albums: Vec::new(),
            tracks: Vec::new(),
        });
        self.index.push(&self.entries, Entry::Artist(index));
        index
    }

    fn album_of(&mut self, artist: u32, title: &str) -> u32 {
        let entries = &mut self.entries;
        let mut albums = entries.artists[artist as usize].albums.iter();
        if let Some(index) = albums.find(|index| *entries.albums[**index as usize].title == *title)
        {
            return *index;
        }
        let index = entries.albums.len() as u32;
        entries.artists[artist as usize].albums.push(index);
        entries.albums.push(Album {
            title: title.into(),
            artist,
            tracks: Vec::new(),
            label: "Sandbox Records".into(),
            day: DAY,
            markets: Markets::ALL,
        });
        self.index.push(&self.entries, Entry::Album(index));
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Filter, Sort};

    fn catalogue() -> Catalogue {
        Catalogue::new(7, 100)
    }

    fn search(catalogue: &Catalogue, field: Option<&str>, query: &str) -> Vec<String> {
        let filter = Filter { field: field.map(str::to_owned), query: query.to_owned() };
        let found = catalogue.search(Entry::Track, &[filter], Sort::Relevance, "US").unwrap();
        found.into_iter().map(|entry| catalogue.id(entry)).collect()
    }

    #[test]
    fn an_added_track_is_found_by_title_artist_album_id_and_isrc() {
        let mut catalogue = catalogue();
        let artists = ["Example Band", "Other Band", "Third Band"];
        let track = NewTrack::new("Blue Window", artists, "qz-abc-26-00001").album("Rooms");
        let id = catalogue.add(track).unwrap();
        for (field, query) in [
            (Some("name"), "blue window"),
            (Some("artistName"), "example band"),
            (Some("albumName"), "rooms"),
            (Some("isrc"), "QZABC2600001"),
            (Some("id"), &id),
            (None, "third band window"),
        ] {
            assert_eq!(search(&catalogue, field, query)[0], id, "{field:?}");
        }
        assert_eq!(catalogue.isrc(100).as_deref(), Some("QZABC2600001"));
        assert_eq!(catalogue.track_ids().last(), Some(id));
    }

    #[test]
    fn added_tracks_may_share_artist_album_and_isrc() {
        let mut catalogue = catalogue();
        let before = (catalogue.entries.artists.len(), catalogue.entries.albums.len());
        let isrc = "QZABC2600001";
        let one = NewTrack::new("One", ["Example Band"], isrc).album("Rooms");
        let two = NewTrack::new("Two", ["Example Band"], isrc).album("Rooms");
        let ids = [catalogue.add(one).unwrap(), catalogue.add(two).unwrap()];
        let after = (catalogue.entries.artists.len(), catalogue.entries.albums.len());
        assert_eq!(after, (before.0 + 1, before.1 + 1));
        assert_eq!(catalogue.entries.albums[before.1].tracks.len(), 2);
        assert_eq!(search(&catalogue, Some("isrc"), isrc), ids);
    }

    #[test]
    fn an_invalid_track_is_rejected_with_the_reason() {
        let track = |isrc: &str| NewTrack::new("One", ["Example Band"], isrc);
        let nobody = NewTrack::new("One", [""; 0], "QZABC2600001");
        for (track, reason) in [
            (track("QZABC260000"), "`QZABC260000` is not an ISRC"),
            (track("QZABC26000O1"), "is not an ISRC"),
            (track("1ZABC2600001"), "is not an ISRC"),
            (NewTrack::new(" ", ["Example Band"], "QZABC2600001"), "title"),
            (track("QZABC2600001").album(""), "title"),
            (nobody, "artist"),
            (track("QZABC2600001").duration(std::time::Duration::ZERO), "duration"),
        ] {
            let mut catalogue = catalogue();
            let error = catalogue.add(track).unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
            assert_eq!(catalogue.track_ids().count(), 100);
        }
    }
}
