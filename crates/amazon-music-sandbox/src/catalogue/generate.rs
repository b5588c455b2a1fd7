//! Makes a catalogue from a seed, artist by artist, so that what belongs together stands together.

use super::{
    Album, Artist, Catalogue, Episode, Playlist, Show, Station, Track,
    awkward::{self, TITLES},
    ids,
    markets::Markets,
    names::{self, GENRES},
    search::Index,
};
use crate::random::Random;

/// 1975-01-01 and 2026-10-01, counted from 1970-01-01: between them everything was released.
const FIRST_DAY: usize = 1_826;
const LAST_DAY: usize = 20_727;

pub(super) fn catalogue(seed: u64, size: usize) -> Catalogue {
    let mut random = Random::new(seed);
    let mut music = Music::default();
    while music.tracks.len() < size {
        music.add_artist(&mut random, size);
    }
    awkward::put_into(&mut music.artists, &mut music.tracks);
    let Music { artists, albums, mut tracks } = music;
    invite_guests(&mut random, &mut tracks, artists.len());
    let mut popular_tracks: Vec<u32> = (0..tracks.len() as u32).collect();
    popular_tracks.sort_by_key(|place| std::cmp::Reverse(tracks[*place as usize].popularity));
    let playlists = playlists(&mut random, &artists, &tracks);
    let (shows, episodes) = podcasts(&mut random, size);
    let stations = (0..2 * GENRES.len() as u32).map(|place| Station {
        key: ids::station_key(seed, place).into(),
        genre: (place as usize % GENRES.len()) as u8,
    });
    let mut catalogue = Catalogue {
        seed,
        artists,
        albums,
        tracks,
        playlists,
        shows,
        episodes,
        stations: stations.collect(),
        awkward: TITLES.len() as u32,
        popular_tracks,
        index: Index::default(),
    };
    catalogue.index = Index::new(&catalogue);
    catalogue
}

#[derive(Default)]
struct Music {
    artists: Vec<Artist>,
    albums: Vec<Album>,
    tracks: Vec<Track>,
}

impl Music {
    /// Adds an artist with albums and a track that is on none, as long as there is room.
    fn add_artist(&mut self, random: &mut Random, size: usize) {
        let (first_album, first_track) = (self.albums.len() as u32, self.tracks.len() as u32);
        let place = self.artists.len() as u32;
        let fame = popularity(random);
        let name = names::artist(random);
        let label = names::label(random);
        // The first artist has the awkward tracks, all on one album.
        let albums = if place == 0 { 1 } else { random.between(1, 4) };
        for _ in 0..albums {
            let tracks = if place == 0 { TITLES.len() } else { random.between(4, 14) };
            let tracks = tracks.min(size - self.tracks.len());
            if tracks > 0 {
                self.add_album(random, place, &label, tracks, fame);
            }
        }
        if place != 0 && self.tracks.len() < size && random.percent(20) {
            let day = random.between(FIRST_DAY, LAST_DAY);
            self.tracks.push(track(random, place, None, day, fame));
        }
        self.artists.push(Artist {
            name: name.into(),
            genre: random.below(GENRES.len()) as u8,
            popularity: fame,
            albums: first_album..self.albums.len() as u32,
            tracks: first_track..self.tracks.len() as u32,
        });
    }

    fn add_album(
        &mut self,
        random: &mut Random,
        artist: u32,
        label: &str,
        tracks: usize,
        fame: u32,
    ) {
        let first = self.tracks.len() as u32;
        let place = self.albums.len() as u32;
        let day = random.between(FIRST_DAY, LAST_DAY);
        let markets = match random.below(30) {
            0 => Markets::of(&["US", "JP"]),
            1 => Markets::all_but(random.below(7)),
            _ => Markets::ALL,
        };
        for _ in 0..tracks {
            let track = track(random, artist, Some(place), day, fame);
            self.tracks.push(Track { markets, ..track });
        }
        self.albums.push(Album {
            title: names::title(random).into(),
            artist,
            tracks: first..self.tracks.len() as u32,
            label: label.into(),
            markets,
        });
    }
}

fn track(random: &mut Random, artist: u32, album: Option<u32>, day: usize, fame: u32) -> Track {
    let is_explicit = random.percent(6);
    let title = names::title(random);
    Track {
        title: if is_explicit { format!("{title} [Explicit]") } else { title }.into(),
        artist,
        guest: None,
        album,
        day: day as u16,
        seconds: random.between(95, 420) as u16,
        // Well-known artists have well-known tracks, not every one of them.
        popularity: fame / 2 + popularity(random) / 2,
        markets: Markets::ALL,
        is_explicit,
        is_bare: false,
    }
}

/// Few are famous: the product of two chances.
fn popularity(random: &mut Random) -> u32 {
    (random.below(1_000) * random.below(1_000)) as u32
}

fn invite_guests(random: &mut Random, tracks: &mut [Track], artists: usize) {
    for track in tracks.iter_mut().filter(|track| !track.is_bare) {
        if random.percent(8) {
            let guest = random.below(artists) as u32;
            track.guest = (guest != track.artist).then_some(guest);
        }
    }
}

fn playlists(random: &mut Random, artists: &[Artist], tracks: &[Track]) -> Vec<Playlist> {
    let mut by_genre = vec![Vec::new(); GENRES.len()];
    for (place, track) in tracks.iter().enumerate() {
        by_genre[usize::from(artists[track.artist as usize].genre)].push(place as u32);
    }
    let made = (0..(tracks.len() / 100).max(GENRES.len())).map(|place| {
        let genre = place % GENRES.len();
        let choices = &by_genre[genre];
        let length = if choices.is_empty() { 0 } else { random.between(20, 60) };
        Playlist {
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
    for place in 0..(size / 200).max(8) {
        let first = episodes.len() as u32;
        let count = random.between(3, 150);
        for ago in 0..count {
            episodes.push(Episode {
                title: names::episode(random, count - ago).into(),
                show: place as u32,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Entry;

    #[test]
    fn the_same_seed_gives_the_same_catalogue() {
        let print = |seed| format!("{:?}", catalogue(seed, 300).tracks);
        assert_eq!(print(7), print(7));
        assert_ne!(print(7), print(8));
    }

    /// Users keep what they saw in tests of their own: a change here is a breaking one.
    #[test]
    fn the_catalogue_of_a_seed_never_changes() {
        let catalogue = catalogue(7, 2_000);
        let track = Entry::Track(1_000);
        let title = &catalogue.track(1_000).title;
        let artist = &catalogue.artist(catalogue.track(1_000).artist).name;
        assert_eq!(
            (&*catalogue.id(track), &**title, &**artist),
            ("B03RJF8PET", "Letter", "Šaravska")
        );
        assert_eq!(catalogue.isrc(1_000).as_deref(), Some("QZZ002601000"));
        assert_eq!(catalogue.id(Entry::Show(3)), "73b93396-c18d-4784-b17b-817784b95a35");
    }

    #[test]
    fn a_catalogue_has_as_many_tracks_as_asked_for() {
        for size in [100, 101, 2_000] {
            assert_eq!(catalogue(7, size).tracks.len(), size);
        }
    }

    #[test]
    fn every_id_leads_back_to_its_entry_and_no_two_are_the_same() {
        let catalogue = catalogue(7, 2_000);
        let mut seen = std::collections::HashSet::new();
        let mut check = |ids: &mut dyn Iterator<Item = String>, entry: fn(u32) -> Entry| {
            for (place, id) in ids.enumerate() {
                assert_eq!(catalogue.find(&id), Some(entry(place as u32)), "{id}");
                assert!(seen.insert(id));
            }
        };
        check(&mut catalogue.artist_ids(), Entry::Artist);
        check(&mut catalogue.album_ids(), Entry::Album);
        check(&mut catalogue.track_ids(), Entry::Track);
        check(&mut catalogue.playlist_ids(), Entry::Playlist);
        check(&mut catalogue.podcast_show_ids(), Entry::Show);
        check(&mut catalogue.podcast_episode_ids(), Entry::Episode);
        check(&mut catalogue.station_ids(), Entry::Station);
    }

    #[test]
    fn a_recording_code_leads_back_to_its_track() {
        let catalogue = catalogue(7, 2_000);
        for track in 0..2_000 {
            if let Some(code) = catalogue.isrc(track) {
                assert_eq!(catalogue.find_isrc(&code.to_lowercase()), Some(track));
            }
        }
        assert_eq!(catalogue.find_isrc("QZZ992299999"), None);
    }

    #[test]
    fn albums_and_artists_hold_what_names_them() {
        let catalogue = catalogue(7, 2_000);
        for (place, album) in catalogue.albums.iter().enumerate() {
            assert!(catalogue.artist(album.artist).albums.contains(&(place as u32)));
            for track in album.tracks.clone() {
                let track = catalogue.track(track);
                assert_eq!(track.artist, album.artist);
                // An awkward one is on the album's list and knows nothing of it.
                assert!(track.album == Some(place as u32) || place == 0);
            }
        }
    }
}
