//! Finds entries of the catalogue by text or by a field, the best first.

use std::cmp::Reverse;

use super::{
    Catalogue,
    entry::{Entry, EntryKind},
    index::{EXACT, Rank, fold},
    names::GENRES,
};

/// A condition of a search.
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    /// The field to look at; the whole text of an entry if absent.
    pub(crate) field: Option<String>,
    pub(crate) query: String,
}

/// The order of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Relevance,
    Release,
    Popularity,
    Name,
}

impl Catalogue {
    /// The entries of a market that match all filters; `None` if the kind has no such field.
    pub(crate) fn search(
        &self,
        kind: EntryKind,
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
        found.retain(|(place, _)| self.is_in(kind(*place), market));
        // The sorts are stable, so that equal matches stay in the order of the catalogue. Keys are computed once each.
        let popularity = |place| Reverse(self.popularity(kind(place)));
        match sort {
            Sort::Relevance => {
                found.sort_by_cached_key(|(place, rank)| (*rank, popularity(*place)));
            }
            Sort::Popularity => found.sort_by_cached_key(|(place, _)| popularity(*place)),
            Sort::Release => {
                let day = |place| Reverse(self.day(kind(place)));
                found.sort_by_cached_key(|(place, _)| day(*place));
            }
            Sort::Name => {
                let lines = self.index.of(kind);
                found.sort_by_cached_key(|(place, _)| lines.name(*place));
            }
        }
        Some(found.into_iter().map(|(place, _)| kind(place)).collect())
    }

    pub(super) fn popularity(&self, entry: Entry) -> u32 {
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
            Entry::Album(place) => self.album(place).day,
            Entry::Track(place) => self.track(place).day,
            Entry::Episode(place) => self.episode(place).day,
            _ => 0,
        }
    }

    /// The entries that match one filter, in the order of the catalogue.
    fn hits(&self, kind: EntryKind, filter: &Filter) -> Option<Vec<(u32, Rank)>> {
        let query = fold(&filter.query);
        let Some(field) = filter.field.as_deref() else {
            return Some(self.index.of(kind).find(&query));
        };
        let id = filter.query.trim();
        let inside = |outer: EntryKind| {
            let outer = self.find_kind(id, outer).map(outer);
            outer.map_or_else(Vec::new, |outer| self.inside(kind, outer))
        };
        let exact: Vec<u32> = match (kind(0), field) {
            (_, "name") => return Some(self.index.of(kind).find_names(&query)),
            (Entry::Track(_), "albumName") => {
                return Some(self.inside_all(kind, Entry::Album, &query));
            }
            (Entry::Track(_) | Entry::Album(_), "artistName") => {
                return Some(self.inside_all(kind, Entry::Artist, &query));
            }
            (_, "id" | "asin") => self.find_kind(id, kind).into_iter().collect(),
            (Entry::Track(_), "isrc") => self.find_isrc(&filter.query),
            (Entry::Track(_), "albumId") => inside(Entry::Album),
            (Entry::Track(_) | Entry::Album(_), "artistId") => inside(Entry::Artist),
            (Entry::Episode(_), "showId") => inside(Entry::Show),
            (
                Entry::Track(_) | Entry::Album(_) | Entry::Artist(_) | Entry::Playlist(_),
                "categoryId",
            ) => {
                let genre = GENRES.iter().position(|genre| genre.0 == query);
                let has = |place: &u32| self.genre(kind(*place)).map(usize::from) == genre;
                (0..genre.map_or(0, |_| self.entries.len(kind))).filter(has).collect()
            }
            _ => return None,
        };
        Some(exact.into_iter().map(|place| (place, EXACT)).collect())
    }

    /// The entries of a kind inside another entry.
    fn inside(&self, kind: EntryKind, outer: Entry) -> Vec<u32> {
        match (outer, kind(0)) {
            (Entry::Album(place), _) => self.album(place).tracks.iter().collect(),
            (Entry::Artist(place), Entry::Album(_)) => self.artist(place).albums.iter().collect(),
            (Entry::Artist(place), _) => self.artist(place).tracks.iter().collect(),
            (Entry::Show(place), _) => self.show(place).episodes.clone().collect(),
            _ => Vec::new(),
        }
    }

    /// The entries of a kind inside those of another kind with a matching name.
    fn inside_all(&self, kind: EntryKind, outer: EntryKind, query: &str) -> Vec<(u32, Rank)> {
        let mut found = Vec::new();
        for (place, rank) in self.index.of(outer).find_names(query) {
            let inside = self.inside(kind, outer(place)).into_iter();
            found.extend(inside.map(|place| (place, rank)));
        }
        // Added entries come after all others.
        found.sort_unstable_by_key(|(place, _)| *place);
        found
    }

    fn genre(&self, entry: Entry) -> Option<u8> {
        match entry {
            Entry::Artist(place) => Some(self.artist(place).genre),
            Entry::Album(place) => Some(self.artist(self.album(place).artist).genre),
            Entry::Track(place) => Some(self.artist(self.track(place).artist).genre),
            Entry::Playlist(place) => Some(self.playlist(place).genre),
            _ => None,
        }
    }
}

/// The intersection, with the ranks added. Both are in the order of the catalogue.
fn intersection(one: &[(u32, Rank)], other: &[(u32, Rank)]) -> Vec<(u32, Rank)> {
    let both = one.iter().filter_map(|(place, rank)| {
        let at = other.binary_search_by_key(place, |hit| hit.0).ok()?;
        Some((*place, rank.saturating_add(other[at].1)))
    });
    both.collect()
}

#[cfg(test)]
mod tests;
