//! Finds entries of the catalogue by text or by a field, the best first.
//!
//! Each kind has one text with a line for each entry: its name, then whatever else it is known by, all in
//! lower case. A search runs through that text once.

use std::{cmp::Reverse, ops::Range};

use memchr::memmem;

use super::{Catalogue, Entry, GENRES};

/// What is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Artist,
    Album,
    Track,
    Playlist,
    Show,
    Episode,
}

/// One thing that has to hold for an entry to be found.
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// Anything about the entry, if absent.
    pub(crate) field: Option<String>,
    pub(crate) query: String,
}

/// The order of what is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Relevance,
    Release,
    Popularity,
    Name,
}

/// The texts of all kinds.
#[derive(Debug, Default)]
pub(crate) struct Index {
    artists: Lines,
    albums: Lines,
    tracks: Lines,
    playlists: Lines,
    shows: Lines,
    episodes: Lines,
}

/// How well an entry fits; the smaller, the better.
type Rank = u8;
const EXACT: Rank = 0;
const PREFIX: Rank = 1;
const WORD: Rank = 2;
const PART: Rank = 3;
const ELSEWHERE: Rank = 4;

impl Catalogue {
    /// Entries for which all filters hold and that `market` has; `None` if a field is unknown for the kind.
    pub(crate) fn search(
        &self,
        kind: Kind,
        filters: &[Filter],
        sort: Sort,
        market: &str,
    ) -> Option<Vec<Entry>> {
        let mut found: Option<Vec<(u32, Rank)>> = None;
        for filter in filters {
            let hits = self.hits(kind, filter)?;
            found = Some(match found {
                None => hits,
                Some(before) => intersection(&before, &hits),
            });
        }
        let mut found = found.unwrap_or_default();
        found.retain(|(place, _)| self.is_in(kind.entry(*place), market));
        // The sorts are stable, and hits come in the order of the catalogue. Keys are made once: there may be as many
        // hits as entries.
        let popularity = |place| Reverse(self.popularity(kind.entry(place)));
        match sort {
            Sort::Relevance => {
                found.sort_by_cached_key(|(place, rank)| (*rank, popularity(*place)));
            }
            Sort::Popularity => found.sort_by_cached_key(|(place, _)| popularity(*place)),
            Sort::Release => {
                let day = |place| Reverse(self.day(kind.entry(place)));
                found.sort_by_cached_key(|(place, _)| day(*place));
            }
            Sort::Name => {
                let lines = self.index.of(kind);
                found.sort_by_cached_key(|(place, _)| lines.name(*place));
            }
        }
        Some(found.into_iter().map(|(place, _)| kind.entry(place)).collect())
    }

    /// Whether an entry is offered in a market.
    pub(crate) fn is_in(&self, entry: Entry, market: &str) -> bool {
        match entry {
            Entry::Album(place) => self.album(place).markets.contains(market),
            Entry::Track(place) => self.track(place).markets.contains(market),
            _ => true,
        }
    }

    fn popularity(&self, entry: Entry) -> u32 {
        match entry {
            Entry::Artist(place) => self.artist(place).popularity,
            Entry::Album(place) => self.artist(self.album(place).artist).popularity,
            Entry::Track(place) => self.track(place).popularity,
            Entry::Playlist(place) => self.playlist(place).popularity,
            Entry::Show(place) => self.show(place).popularity,
            Entry::Episode(place) => self.show(self.episode(place).show).popularity,
            Entry::Station(_) => 0,
        }
    }

    fn day(&self, entry: Entry) -> u16 {
        match entry {
            Entry::Album(place) => self.track(self.album(place).tracks.start).day,
            Entry::Track(place) => self.track(place).day,
            Entry::Episode(place) => self.episode(place).day,
            _ => 0,
        }
    }

    /// Entries for which one filter holds, in the order of the catalogue.
    fn hits(&self, kind: Kind, filter: &Filter) -> Option<Vec<(u32, Rank)>> {
        let query = fold(&filter.query);
        let Some(field) = filter.field.as_deref() else {
            return Some(self.index.of(kind).find(&query));
        };
        let named = self.find(filter.query.trim());
        let place = |kind: Kind| named.map(Entry::place).filter(|p| Some(kind.entry(*p)) == named);
        let exactly = |place: Option<u32>| place.into_iter().map(|place| (place, EXACT)).collect();
        let inside = |outer: Kind| {
            let outer = place(outer).map(|place| self.inside(kind, outer.entry(place)));
            outer.into_iter().flatten().map(|place| (place, EXACT)).collect()
        };
        Some(match (kind, field) {
            (_, "name") => self.index.of(kind).find_names(&query),
            (_, "id" | "asin") => exactly(place(kind)),
            (Kind::Track, "isrc") => exactly(self.find_isrc(filter.query.trim())),
            (Kind::Track, "albumId") => inside(Kind::Album),
            (Kind::Track | Kind::Album, "artistId") => inside(Kind::Artist),
            (Kind::Episode, "showId") => inside(Kind::Show),
            (Kind::Track, "albumName") => self.inside_all(kind, Kind::Album, &query),
            (Kind::Track | Kind::Album, "artistName") => {
                self.inside_all(kind, Kind::Artist, &query)
            }
            (Kind::Track | Kind::Album | Kind::Artist | Kind::Playlist, "categoryId") => {
                let genre = GENRES.iter().position(|genre| genre.0 == query);
                genre.map_or_else(Vec::new, |genre| self.of_genre(kind, genre as u8))
            }
            _ => return None,
        })
    }

    /// What an entry holds of a kind.
    fn inside(&self, kind: Kind, outer: Entry) -> Range<u32> {
        match (outer, kind) {
            (Entry::Album(place), _) => self.album(place).tracks.clone(),
            (Entry::Artist(place), Kind::Album) => self.artist(place).albums.clone(),
            (Entry::Artist(place), _) => self.artist(place).tracks.clone(),
            (Entry::Show(place), _) => self.show(place).episodes.clone(),
            _ => 0..0,
        }
    }

    /// What the entries of another kind with such a name hold.
    fn inside_all(&self, kind: Kind, outer: Kind, query: &str) -> Vec<(u32, Rank)> {
        let outers = self.index.of(outer).find_names(query).into_iter();
        let inside =
            |(place, rank)| self.inside(kind, outer.entry(place)).map(move |place| (place, rank));
        outers.flat_map(inside).collect()
    }

    fn of_genre(&self, kind: Kind, genre: u8) -> Vec<(u32, Rank)> {
        let has = |place: &u32| match kind {
            Kind::Artist => self.artist(*place).genre == genre,
            Kind::Album => self.artist(self.album(*place).artist).genre == genre,
            Kind::Playlist => self.playlist(*place).genre == genre,
            _ => self.artist(self.track(*place).artist).genre == genre,
        };
        (0..self.index.of(kind).len()).filter(has).map(|place| (place, EXACT)).collect()
    }
}

impl Kind {
    fn entry(self, place: u32) -> Entry {
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

/// What both have, with the ranks added. Both are in the order of the catalogue.
fn intersection(one: &[(u32, Rank)], other: &[(u32, Rank)]) -> Vec<(u32, Rank)> {
    let both = one.iter().filter_map(|(place, rank)| {
        let at = other.binary_search_by_key(place, |hit| hit.0).ok()?;
        Some((*place, rank.saturating_add(other[at].1)))
    });
    both.collect()
}

/// What counts when texts are compared. Letters keep their marks.
fn fold(text: &str) -> String {
    text.replace([REST, '\n'], " ").trim().to_lowercase()
}

impl Index {
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let artist = |place: u32| &*catalogue.artist(place).name;
        let mut index = Self::default();
        for entry in &catalogue.artists {
            index.artists.push(&[&entry.name]);
        }
        for entry in &catalogue.albums {
            index.albums.push(&[&entry.title, artist(entry.artist)]);
        }
        for entry in &catalogue.tracks {
            let album = entry.album.map_or("", |album| &catalogue.album(album).title);
            let guest = entry.guest.map_or("", artist);
            index.tracks.push(&[&entry.title, artist(entry.artist), guest, album]);
        }
        for entry in &catalogue.playlists {
            index.playlists.push(&[&entry.title]);
        }
        for entry in &catalogue.shows {
            index.shows.push(&[&entry.title, &entry.author]);
        }
        for entry in &catalogue.episodes {
            index.episodes.push(&[&entry.title, &catalogue.show(entry.show).title]);
        }
        index
    }

    fn of(&self, kind: Kind) -> &Lines {
        match kind {
            Kind::Artist => &self.artists,
            Kind::Album => &self.albums,
            Kind::Track => &self.tracks,
            Kind::Playlist => &self.playlists,
            Kind::Show => &self.shows,
            Kind::Episode => &self.episodes,
        }
    }
}

/// Between the name of an entry and the rest of its line; not in any text.
const REST: char = '\u{1f}';

/// One text with a line for each entry of a kind.
#[derive(Debug, Default)]
struct Lines {
    text: String,
    /// Where each line ends.
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

    fn len(&self) -> u32 {
        self.ends.len() as u32
    }

    fn line(&self, place: u32) -> &str {
        let start = (place as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[place as usize]]
    }

    fn name(&self, place: u32) -> &str {
        let line = self.line(place);
        line.split(REST).next().unwrap_or(line)
    }

    /// Entries whose name has the query, or whose line has each of its words.
    fn find(&self, query: &str) -> Vec<(u32, Rank)> {
        let mut words: Vec<&str> = query.split_whitespace().collect();
        // The longest word is the rarest guess, and each is looked for once, however long the query is.
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

    /// Entries whose name has the query.
    fn find_names(&self, query: &str) -> Vec<(u32, Rank)> {
        if query.is_empty() {
            return Vec::new();
        }
        let found = self.lines_with(query);
        found.filter_map(|place| Some((place, rank(self.name(place), query)?))).collect()
    }

    /// Entries whose line has a text, each once.
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

fn rank(name: &str, query: &str) -> Option<Rank> {
    // The search gets ready for the whole query, which may be much longer than any name.
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

#[cfg(test)]
mod tests;
