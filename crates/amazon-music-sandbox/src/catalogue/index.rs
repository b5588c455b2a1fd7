//! The text of a catalogue that searches look through.
//!
//! Each kind has one text with a line for each entry: its name, then whatever else it is known by, all in lower case. A
//! search runs through that text once.

use std::cmp::Reverse;

use memchr::memmem;

use super::entry::{Entries, Entry};

/// A kind of entries that can be searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SearchKind {
    Artist,
    Album,
    Track,
    Playlist,
    Show,
    Episode,
}

impl SearchKind {
    pub(super) fn entry(self, place: u32) -> Entry {
        match self {
            Self::Artist => Entry::Artist(place),
            Self::Album => Entry::Album(place),
            Self::Track => Entry::Track(place),
            Self::Playlist => Entry::Playlist(place),
            Self::Show => Entry::Show(place),
            Self::Episode => Entry::Episode(place),
        }
    }
}

/// The texts of all kinds.
#[derive(Debug, Clone, Default)]
pub(super) struct Index([Lines; 6]);

/// The rank of a match; the smaller, the better.
pub(super) type Rank = u8;
pub(super) const EXACT: Rank = 0;
pub(super) const PREFIX: Rank = 1;
pub(super) const WORD: Rank = 2;
pub(super) const PART: Rank = 3;
const ELSEWHERE: Rank = 4;

/// The form in which texts are compared: lower case, with the marks of letters.
pub(super) fn fold(text: &str) -> String {
    text.replace([REST, '\n'], " ").trim().to_lowercase()
}

impl Index {
    pub(super) fn new(entries: &Entries) -> Self {
        let mut index = Self::default();
        let places = |length: usize| 0..length as u32;
        places(entries.artists.len()).for_each(|place| index.push_artist(entries, place));
        places(entries.albums.len()).for_each(|place| index.push_album(entries, place));
        places(entries.tracks.len()).for_each(|place| index.push_track(entries, place));
        for entry in &entries.playlists {
            index.push(SearchKind::Playlist, &[&entry.title]);
        }
        for entry in &entries.shows {
            index.push(SearchKind::Show, &[&entry.title, &entry.author]);
        }
        for entry in &entries.episodes {
            index.push(
                SearchKind::Episode,
                &[&entry.title, &entries.shows[entry.show as usize].title],
            );
        }
        index
    }

    pub(super) fn push_artist(&mut self, entries: &Entries, place: u32) {
        self.push(SearchKind::Artist, &[&entries.artists[place as usize].name]);
    }

    pub(super) fn push_album(&mut self, entries: &Entries, place: u32) {
        let album = &entries.albums[place as usize];
        self.push(SearchKind::Album, &[&album.title, &entries.artists[album.artist as usize].name]);
    }

    pub(super) fn push_track(&mut self, entries: &Entries, place: u32) {
        let track = &entries.tracks[place as usize];
        let artist = |place: u32| &*entries.artists[place as usize].name;
        let guests: Vec<&str> = track.guests.iter().map(|guest| artist(*guest)).collect();
        let album = track.album.map_or("", |album| &entries.albums[album as usize].title);
        self.push(
            SearchKind::Track,
            &[&track.title, artist(track.artist), &guests.join(" "), album],
        );
    }

    fn push(&mut self, kind: SearchKind, words: &[&str]) {
        self.0[kind as usize].push(words);
    }

    pub(super) fn of(&self, kind: SearchKind) -> &Lines {
        &self.0[kind as usize]
    }
}

/// Separates the parts of a line; no part contains it.
const REST: char = '\u{1f}';

/// One text with a line for each entry of a kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    text: String,
    /// The ends of all lines.
    ends: Vec<usize>,
}

impl Lines {
    fn push(&mut self, words: &[&str]) {
        for word in words {
            self.text.push_str(&fold(word));
            self.text.push(REST);
        }
        self.text.push('\n');
        self.ends.push(self.text.len());
    }

    pub(super) fn len(&self) -> u32 {
        self.ends.len() as u32
    }

    fn line(&self, place: u32) -> &str {
        let start = (place as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[place as usize]]
    }

    pub(super) fn name(&self, place: u32) -> &str {
        let line = self.line(place);
        line.split(REST).next().unwrap_or(line)
    }

    /// Entries whose name contains the query, or whose line contains each of its words.
    pub(super) fn find(&self, query: &str) -> Vec<(u32, Rank)> {
        let mut words: Vec<&str> = query.split_whitespace().collect();
        // The longest word is probably the rarest, and each is searched once, however long the query is.
        words.sort_unstable_by_key(|word| (Reverse(word.len()), *word));
        words.dedup();
        let Some(rarest) = words.first() else { return Vec::new() };
        let rank = |place| {
            let by_name = rank(self.name(place), query);
            let line = self.line(place);
            by_name.or_else(|| words.iter().all(|word| line.contains(word)).then_some(ELSEWHERE))
        };
        self.lines_with(rarest).filter_map(|place| Some((place, rank(place)?))).collect()
    }

    /// Entries whose name contains the query.
    pub(super) fn find_names(&self, query: &str) -> Vec<(u32, Rank)> {
        if query.is_empty() {
            return Vec::new();
        }
        let found = self.lines_with(query);
        found.filter_map(|place| Some((place, rank(self.name(place), query)?))).collect()
    }

    /// Entries whose line contains a text, each once.
    fn lines_with<'a>(&'a self, text: &'a str) -> impl Iterator<Item = u32> + 'a {
        let (mut place, mut end) = (0, 0);
        memmem::find_iter(self.text.as_bytes(), text).filter_map(move |at| {
            // There may be more than one in a line.
            if at < end {
                return None;
            }
            place += self.ends[place..].iter().position(|end| at < *end)?;
            end = self.ends[place];
            Some(place as u32)
        })
    }
}

pub(super) fn rank(name: &str, query: &str) -> Option<Rank> {
    // Preparing a search costs time for the whole query, which may be much longer than any name.
    if query.len() > name.len() {
        return None;
    }
    // In UTF-8, a text is only ever found where a letter begins.
    let at = memmem::find(name.as_bytes(), query.as_bytes())?;
    let ends_word = |at: usize| !name[at..].starts_with(char::is_alphanumeric);
    if name.len() == query.len() {
        Some(EXACT)
    } else if at == 0 {
        Some(PREFIX)
    } else if !name[..at].ends_with(char::is_alphanumeric) && ends_word(at + query.len()) {
        Some(WORD)
    } else {
        Some(PART)
    }
}
