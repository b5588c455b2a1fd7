//! Generates the entries of a catalogue from a seed, artist by artist.

use super::{
    awkward::{self, TITLES},
    entry::{Album, Artist, CataloguePlaylist, Entries, Episode, Show, Station, Track},
    ids,
    markets::Markets,
    names::{self, GENRES},
};
use crate::random::Random;

/// Releases are from 1975-01-01 to 2026-10-01, as days since 1970-01-01.
const FIRST_DAY: usize = 1_826;
const LAST_DAY: usize = 20_727;

pub(super) fn entries(seed: u64, size: usize) -> Entries {
    let mut random = Random::new(seed);
    let mut music = Music::default();
    while music.tracks.len() < size {
        music.add_artist(&mut random, size);
    }
    awkward::put_into(&mut music.artists, &mut music.tracks);
    let Music { artists, albums, mut tracks } = music;
    add_guests(&mut random, &mut tracks, artists.len());
    let mut popular_tracks: Vec<u32> = (0..tracks.len() as u32).collect();
    popular_tracks.sort_by_key(|index| std::cmp::Reverse(tracks[*index as usize].popularity));
    let playlists = playlists(&mut random, &artists, &tracks);
    let (shows, episodes) = podcasts(&mut random, size);
    let stations = (0..2 * GENRES.len() as u32).map(|index| Station {
        key: ids::station_key(seed, index).into(),
        genre: (index as usize % GENRES.len()) as u8,
    });
    Entries {
        artists,
        albums,
        tracks,
        playlists,
        shows,
        episodes,
        stations: stations.collect(),
        awkward: TITLES.len() as u32,
        popular_tracks,
    }
}

#[derive(Default)]
struct Music {
    artists: Vec<Artist>,
    albums: Vec<Album>,
    tracks: Vec<Track>,
}

impl Music {
    /// Adds an artist with albums, and perhaps a track without one, until there are `size` tracks.
    fn add_artist(&mut self, random: &mut Random, size: usize) {
        let (first_album, first_track) = (self.albums.len() as u32, self.tracks.len() as u32);
        let index = self.artists.len() as u32;
        let base = popularity(random);
        let name = names::artist(random);
        let label = names::label(random);
        // The first artist has the awkward tracks, all on one album.
        let albums = if index == 0 { 1 } else { random.between(1, 4) };
        for _ in 0..albums {
            let tracks = if index == 0 { TITLES.len() } else { random.between(4, 14) };
            let tracks = tracks.min(size - self.tracks.len());
            if tracks > 0 {
                self.add_album(random, index, &label, tracks, base);
            }
        }
        if index != 0 && self.tracks.len() < size && random.percent(20) {
            let day = random.between(FIRST_DAY, LAST_DAY);
            self.tracks.push(track(random, index, None, day, base));
        }
        self.artists.push(Artist {
            name: name.into(),
            genre: random.below(GENRES.len()) as u8,
            popularity: base,
            albums: (first_album..self.albums.len() as u32).collect(),
            tracks: (first_track..self.tracks.len() as u32).collect(),
        });
    }

    fn add_album(
        &mut self,
        random: &mut Random,
        artist: u32,
        label: &str,
        tracks: usize,
        base: u32,
    ) {
        let first = self.tracks.len() as u32;
        let index = self.albums.len() as u32;
        let day = random.between(FIRST_DAY, LAST_DAY);
        let markets = match random.below(30) {
            0 => Markets::of(&["US", "JP"]),
            1 => Markets::all_but(random.below(7)),
            _ => Markets::ALL,
        };
        for _ in 0..tracks {
            let track = track(random, artist, Some(index), day, base);
            self.tracks.push(Track { markets, ..track });
        }
        self.albums.push(Album {
            title: names::title(random).into(),
            artist,
            tracks: (first..self.tracks.len() as u32).collect(),
            label: label.into(),
            day: day as u16,
            markets,
        });
    }
}

fn track(random: &mut Random, artist: u32, album: Option<u32>, day: usize, base: u32) -> Track {
    let is_explicit = random.percent(6);
    let title = names::title(random);
    Track {
        title: if is_explicit { format!("{title} [Explicit]") } else { title }.into(),
        artist,
        guests: Box::default(),
        album,
        day: day as u16,
        seconds: random.between(95, 420) as u16,
        // Half of it is from the artist.
        popularity: base / 2 + popularity(random) / 2,
        markets: Markets::ALL,
        is_explicit,
        is_bare: false,
    }
}

/// Few are popular: the product of two random numbers.
fn popularity(random: &mut Random) -> u32 {
    (random.below(1_000) * random.below(1_000)) as u32
}

fn add_guests(random: &mut Random, tracks: &mut [Track], artists: usize) {
    for track in tracks.iter_mut().filter(|track| !track.is_bare) {
        if random.percent(8) {
            let guest = random.below(artists) as u32;
            track.guests = (guest != track.artist).then_some(guest).into_iter().collect();
        }
    }
}

fn playlists(random: &mut Random, artists: &[Artist], tracks: &[Track]) -> Vec<CataloguePlaylist> {
    let mut by_genre = vec![Vec::new(); GENRES.len()];
    for (index, track) in tracks.iter().enumerate() {
        by_genre[usize::from(artists[track.artist as usize].genre)].push(index as u32);
    }
    let made = (0..(tracks.len() / 100).max(GENRES.len())).map(|index| {
        let genre = index % GENRES.len();
        let choices = &by_genre[genre];
        let length = if choices.is_empty() { 0 } else { random.between(20, 60) };
        CataloguePlaylist {
            title: names::playlist(random, genre).into(),
            genre: genre as u8,
            tracks: (0..length).map(|_| random.pick(choices)).collect(),
            popularity: popularity(random),
        }
    });
    made.collect()
}

fn podcasts(random: &mut Random, size: usize) -> (Vec<Show>, Vec<Episode>) {
    let (mut shows, mut episodes) = (Vec::new(), Vec::new());
    for index in 0..(size / 200).max(8) {
        let first = episodes.len() as u32;
        let count = random.between(3, 150);
        for ago in 0..count {
            episodes.push(Episode {
                title: names::episode(random, count - ago).into(),
                show: index as u32,
                seconds: random.between(600, 5_400) as u16,
                day: (LAST_DAY - 7 * ago) as u16,
            });
        }
        shows.push(Show {
            title: names::show(random).into(),
            author: names::person(random).into(),
            publisher: names::label(random).into(),
            episodes: first..episodes.len() as u32,
            popularity: popularity(random),
        });
    }
    (shows, episodes)
}
