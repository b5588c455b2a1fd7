//! The text of a catalogue that searches look through.
//!
//! Each kind has one text with a line for each entry: its name, then further names such as those of its artists, all in
//! lower case. A search scans that text once.

use std::cmp::Reverse;

use memchr::memmem;

use super::entry::{Entries, Entry, EntryKind};

/// The texts of all kinds. That of stations is empty, since they cannot be searched.
#[derive(Debug, Clone, Default)]
pub(super) struct Index([Lines; 7]);

/// The rank of a match; the smaller, the better.
pub(super) type Rank = u8;
pub(super) const EXACT: Rank = 0;
pub(super) const PREFIX: Rank = 1;
pub(super) const WORD: Rank = 2;
pub(super) const PART: Rank = 3;
const ELSEWHERE: Rank = 4;

/// The form in which texts are compared: lower case, with diacritics.
pub(super) fn fold(text: &str) -> String {
    text.replace([SEPARATOR, '\n'], " ").trim().to_lowercase()
}

impl Index {
    pub(super) fn new(entries: &Entries) -> Self {
        let mut texts = Self::default();
        for (kind, _) in Entry::KINDS {
            (0..entries.len(kind)).for_each(|index| texts.push(entries, kind(index)));
        }
        texts
    }

    /// Appends the line of an entry, which must be the next one of its kind.
    pub(super) fn push(&mut self, entries: &Entries, entry: Entry) {
        let (lines, at) = (&mut self.0[entry.kind_number()], entry.index() as usize);
        let artist = |index: u32| &*entries.artists[index as usize].name;
        match entry {
            Entry::Artist(index) => lines.push(&[artist(index)]),
            Entry::Album(_) => {
                let album = &entries.albums[at];
                lines.push(&[&album.title, artist(album.artist)]);
            }
            Entry::Track(_) => {
                let track = &entries.tracks[at];
                let guests: Vec<&str> = track.guests.iter().map(|guest| artist(*guest)).collect();
                let album = track.album.map_or("", |album| &entries.albums[album as usize].title);
                lines.push(&[&track.title, artist(track.artist), &guests.join(" "), album]);
            }
            Entry::Playlist(_) => lines.push(&[&entries.playlists[at].title]),
            Entry::Show(_) => lines.push(&[&entries.shows[at].title, &entries.shows[at].author]),
            Entry::Episode(_) => {
                let episode = &entries.episodes[at];
                lines.push(&[&episode.title, &entries.shows[episode.show as usize].title]);
            }
            Entry::Station(_) => {}
        }
    }

    pub(super) fn of(&self, kind: EntryKind) -> &Lines {
        &self.0[kind(0).kind_number()]
    }
}

/// Separates the parts of a line; no part contains it.
const SEPARATOR: char = '\u{1f}';

/// One text with a line for each entry of a kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    text: String,
    /// The ends of all lines.
    ends: Vec<usize>,
}

impl Lines {
    fn push(&mut self, parts: &[&str]) {
        for part in parts {
            self.text.push_str(&fold(part));
            self.text.push(SEPARATOR);
        }
        self.text.push('\n');
        self.ends.push(self.text.len());
    }

    fn line(&self, index: u32) -> &str {
        let start = (index as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[index as usize]]
    }

    pub(super) fn name(&self, index: u32) -> &str {
        let line = self.line(index);
        line.split(SEPARATOR).next().unwrap_or(line)
    }

    /// Entries whose name contains the query, or whose line contains each of its words.
    pub(super) fn find(&self, query: &str) -> Vec<(u32, Rank)> {
        let mut words: Vec<&str> = query.split_whitespace().collect();
        // The longest word is probably the rarest. Each is searched once, so that a long query costs little.
        words.sort_unstable_by_key(|word| (Reverse(word.len()), *word));
        words.dedup();
        let Some(rarest) = words.first() else { return Vec::new() };
        let rank = |index| {
            let by_name = rank(self.name(index), query);
            let line = self.line(index);
            by_name.or_else(|| words.iter().all(|word| line.contains(word)).then_some(ELSEWHERE))
        };
        self.lines_with(rarest).filter_map(|index| Some((index, rank(index)?))).collect()
    }

    /// Entries whose name contains the query.
    pub(super) fn find_names(&self, query: &str) -> Vec<(u32, Rank)> {
        if query.is_empty() {
            return Vec::new();
        }
        let found = self.lines_with(query);
        found.filter_map(|index| Some((index, rank(self.name(index), query)?))).collect()
    }

    /// Entries whose line contains a text, each once.
    fn lines_with<'a>(&'a self, text: &'a str) -> impl Iterator<Item = u32> + 'a {
        let (mut index, mut end) = (0, 0);
        memmem::find_iter(self.text.as_bytes(), text).filter_map(move |at| {
            // A line may contain the text more than once.
            if at < end {
                return None;
            }
            index += self.ends[index..].iter().position(|end| at < *end)?;
            end = self.ends[index];
            Some(index as u32)
        })
    }
}

pub(super) fn rank(name: &str, query: &str) -> Option<Rank> {
    // `memmem` prepares the whole query first, which may be much longer than any name.
    if query.len() > name.len() {
        return None;
    }
    // A match of UTF-8 in UTF-8 begins and ends at a char boundary.
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
