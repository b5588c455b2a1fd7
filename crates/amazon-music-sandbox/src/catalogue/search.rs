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
        found.retain(|(index, _)| self.is_in(kind(*index), market));
        // The sorts are stable, so that equal matches stay in the order of the catalogue. Keys are computed once each.
        let popularity = |index| Reverse(self.popularity(kind(index)));
        match sort {
            Sort::Relevance => {
                found.sort_by_cached_key(|(index, rank)| (*rank, popularity(*index)));
            }
            Sort::Popularity => found.sort_by_cached_key(|(index, _)| popularity(*index)),
            Sort::Release => {
                let day = |index| Reverse(self.day(kind(index)));
                found.sort_by_cached_key(|(index, _)| day(*index));
            }
            Sort::Name => {
                let lines = self.index.of(kind);
                found.sort_by_cached_key(|(index, _)| lines.name(*index));
            }
        }
        Some(found.into_iter().map(|(index, _)| kind(index)).collect())
    }

    pub(super) fn popularity(&self, entry: Entry) -> u32 {
        match entry {
            Entry::Artist(index) => self.artist(index).popularity,
            Entry::Album(index) => self.artist(self.album(index).artist).popularity,
            Entry::Track(index) => self.track(index).popularity,
            Entry::Playlist(index) => self.playlist(index).popularity,
            Entry::Show(index) => self.show(index).popularity,
            Entry::Episode(index) => self.show(self.episode(index).show).popularity,
            Entry::Station(_) => 0,
        }
    }

    fn day(&self, entry: Entry) -> u16 {
        match entry {
            Entry::Album(index) => self.album(index).day,
            Entry::Track(index) => self.track(index).day,
            Entry::Episode(index) => self.episode(index).day,
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
            outer.map_or_else(Vec::new, |outer| self.entries_in(kind, outer))
        };
        let exact: Vec<u32> = match (kind(0), field) {
            (_, "name") => return Some(self.index.of(kind).find_names(&query)),
            (Entry::Track(_), "albumName") => {
                return Some(self.entries_in_named(kind, Entry::Album, &query));
            }
            (Entry::Track(_) | Entry::Album(_), "artistName") => {
                return Some(self.entries_in_named(kind, Entry::Artist, &query));
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
                let has = |index: &u32| self.genre(kind(*index)).map(usize::from) == genre;
                (0..genre.map_or(0, |_| self.entries.len(kind))).filter(has).collect()
            }
            _ => return None,
        };
        Some(exact.into_iter().map(|index| (index, EXACT)).collect())
    }

    /// The entries of a kind inside another entry.
    fn entries_in(&self, kind: EntryKind, outer: Entry) -> Vec<u32> {
        match (outer, kind(0)) {
            (Entry::Artist(index), Entry::Album(_)) => self.artist(index).albums.clone(),
            _ => self.contents(outer).into_iter().map(Entry::index).collect(),
        }
    }

    /// The entries of a kind inside those of another kind with a matching name.
    fn entries_in_named(&self, kind: EntryKind, outer: EntryKind, query: &str) -> Vec<(u32, Rank)> {
        let mut found = Vec::new();
        for (index, rank) in self.index.of(outer).find_names(query) {
            let inside = self.entries_in(kind, outer(index)).into_iter();
            found.extend(inside.map(|index| (index, rank)));
        }
        // Added entries come after all others.
        found.sort_unstable_by_key(|(index, _)| *index);
        found
    }

    pub(super) fn genre(&self, entry: Entry) -> Option<u8> {
        match entry {
            Entry::Artist(index) => Some(self.artist(index).genre),
            Entry::Album(index) => Some(self.artist(self.album(index).artist).genre),
            Entry::Track(index) => Some(self.artist(self.track(index).artist).genre),
            Entry::Playlist(index) => Some(self.playlist(index).genre),
            _ => None,
        }
    }
}

/// The intersection, with the ranks added. Both are in the order of the catalogue.
fn intersection(one: &[(u32, Rank)], other: &[(u32, Rank)]) -> Vec<(u32, Rank)> {
    let both = one.iter().filter_map(|(index, rank)| {
        let at = other.binary_search_by_key(index, |hit| hit.0).ok()?;
        Some((*index, rank.saturating_add(other[at].1)))
    });
    both.collect()
}

#[cfg(test)]
mod tests;
