//! Finds entries of the catalogue by text or by a field, the best first.

use std::cmp::Reverse;

use super::{
    Catalogue,
    entry::Entry,
    index::{EXACT, Rank, SearchKind, fold},
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
        kind: SearchKind,
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
        // The sorts are stable, and matches are in the order of the catalogue. Keys are computed once, since every entry
        // may match.
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
    fn hits(&self, kind: SearchKind, filter: &Filter) -> Option<Vec<(u32, Rank)>> {
        let query = fold(&filter.query);
        let Some(field) = filter.field.as_deref() else {
            return Some(self.index.of(kind).find(&query));
        };
        let named = self.find(filter.query.trim());
        let place =
            |kind: SearchKind| named.map(Entry::place).filter(|p| Some(kind.entry(*p)) == named);
        let exactly = |place: Option<u32>| place.into_iter().map(|place| (place, EXACT)).collect();
        let inside = |outer: SearchKind| {
            let outer = place(outer).map(|place| self.inside(kind, outer.entry(place)));
            outer.into_iter().flatten().map(|place| (place, EXACT)).collect()
        };
        Some(match (kind, field) {
            (_, "name") => self.index.of(kind).find_names(&query),
            (_, "id" | "asin") => exactly(place(kind)),
            (SearchKind::Track, "isrc") => {
                self.find_isrc(&filter.query).into_iter().map(|place| (place, EXACT)).collect()
            }
            (SearchKind::Track, "albumId") => inside(SearchKind::Album),
            (SearchKind::Track | SearchKind::Album, "artistId") => inside(SearchKind::Artist),
            (SearchKind::Episode, "showId") => inside(SearchKind::Show),
            (SearchKind::Track, "albumName") => self.inside_all(kind, SearchKind::Album, &query),
            (SearchKind::Track | SearchKind::Album, "artistName") => {
                self.inside_all(kind, SearchKind::Artist, &query)
            }
            (
                SearchKind::Track | SearchKind::Album | SearchKind::Artist | SearchKind::Playlist,
                "categoryId",
            ) => {
                let genre = GENRES.iter().position(|genre| genre.0 == query);
                genre.map_or_else(Vec::new, |genre| self.of_genre(kind, genre as u8))
            }
            _ => return None,
        })
    }

    /// The entries of a kind inside another entry.
    fn inside(&self, kind: SearchKind, outer: Entry) -> Vec<u32> {
        match (outer, kind) {
            (Entry::Album(place), _) => self.album(place).tracks.iter().collect(),
            (Entry::Artist(place), SearchKind::Album) => self.artist(place).albums.iter().collect(),
            (Entry::Artist(place), _) => self.artist(place).tracks.iter().collect(),
            (Entry::Show(place), _) => self.show(place).episodes.clone().collect(),
            _ => Vec::new(),
        }
    }

    /// The entries of a kind inside those of another kind that have such a name.
    fn inside_all(&self, kind: SearchKind, outer: SearchKind, query: &str) -> Vec<(u32, Rank)> {
        let mut found = Vec::new();
        for (place, rank) in self.index.of(outer).find_names(query) {
            let inside = self.inside(kind, outer.entry(place)).into_iter();
            found.extend(inside.map(|place| (place, rank)));
        }
        // The places of added entries are behind all others.
        found.sort_unstable_by_key(|(place, _)| *place);
        found
    }

    fn of_genre(&self, kind: SearchKind, genre: u8) -> Vec<(u32, Rank)> {
        let has = |place: &u32| match kind {
            SearchKind::Artist => self.artist(*place).genre == genre,
            SearchKind::Album => self.artist(self.album(*place).artist).genre == genre,
            SearchKind::Playlist => self.playlist(*place).genre == genre,
            _ => self.artist(self.track(*place).artist).genre == genre,
        };
        (0..self.index.of(kind).len()).filter(has).map(|place| (place, EXACT)).collect()
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
