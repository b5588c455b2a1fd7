//! The results of searches, and their order.

use super::{
    super::index::{PART, PREFIX, WORD, rank},
    *,
};

fn catalogue() -> Catalogue {
    Catalogue::new(7, 2_000)
}

fn find(
    catalogue: &Catalogue,
    kind: EntryKind,
    field: Option<&str>,
    query: &str,
) -> Option<Vec<Entry>> {
    let filter = Filter { field: field.map(str::to_owned), query: query.to_owned() };
    catalogue.search(kind, &[filter], Sort::Relevance, "US")
}

#[test]
fn a_better_match_precedes_a_more_popular_entry() {
    assert_eq!(rank("river", "river"), Some(EXACT));
    assert_eq!(rank("river of", "river"), Some(PREFIX));
    assert_eq!(rank("the river, again", "river"), Some(WORD));
    assert_eq!(rank("two rivers", "river"), Some(PART));
    assert_eq!(rank("the sea", "river"), None);

    let catalogue = catalogue();
    let found = find(&catalogue, Entry::Track, Some("name"), "river").unwrap();
    let rank = |entry: &Entry| rank(&fold(&catalogue.track(entry.index()).title), "river").unwrap();
    assert!(found.len() > 20 && found.is_sorted_by_key(rank));
    for pair in found.windows(2).filter(|pair| rank(&pair[0]) == rank(&pair[1])) {
        assert!(catalogue.popularity(pair[0]) >= catalogue.popularity(pair[1]));
    }
}

#[test]
fn every_field_of_a_track_finds_it() {
    let catalogue = catalogue();
    for index in [20, 700, 1_999] {
        let track = catalogue.track(index);
        let artist = catalogue.artist(track.artist);
        let mut queries = vec![
            ("id", catalogue.id(Entry::Track(index))),
            ("asin", catalogue.id(Entry::Track(index))),
            ("artistId", catalogue.id(Entry::Artist(track.artist))),
            ("artistName", artist.name.to_uppercase()),
            ("categoryId", GENRES[usize::from(artist.genre)].0.to_owned()),
            ("name", track.title.to_string()),
            ("isrc", catalogue.isrc(index).unwrap()),
        ];
        if let Some(album) = track.album {
            queries.push(("albumId", catalogue.id(Entry::Album(album))));
            queries.push(("albumName", catalogue.album(album).title.to_string()));
        }
        for (field, query) in queries {
            let filters = [Filter { field: Some(field.to_owned()), query: query.clone() }];
            let markets = track.markets.codes().next().unwrap();
            let found = catalogue.search(Entry::Track, &filters, Sort::Relevance, markets).unwrap();
            assert!(found.contains(&Entry::Track(index)), "{field} {query}");
        }
    }
}

#[test]
fn titles_in_any_script_are_found() {
    let catalogue = catalogue();
    for index in 0..12 {
        let title = &catalogue.track(index).title;
        let found = find(&catalogue, Entry::Track, Some("name"), title).unwrap();
        assert!(found.contains(&Entry::Track(index)), "{title}");
    }
}

#[test]
fn a_repeated_word_is_searched_once() {
    let catalogue = catalogue();
    let find = |query: &str| find(&catalogue, Entry::Track, None, query).unwrap();
    let found = find("e a");
    let often = find(&format!("e {}", "a ".repeat(200_000)));
    assert!(found.len() > 100 && found.iter().all(|entry| often.contains(entry)));
}

#[test]
fn all_filters_must_match() {
    let catalogue = catalogue();
    let artist = Filter {
        field: Some("artistId".into()),
        query: catalogue.id(Entry::Artist(catalogue.track(900).artist)),
    };
    let name = Filter { field: Some("name".into()), query: catalogue.track(900).title.to_string() };
    let found = catalogue.search(Entry::Track, &[name, artist], Sort::Name, "US").unwrap();
    assert!(found.contains(&Entry::Track(900)));
    let artists = found.iter().map(|entry| catalogue.track(entry.index()).artist);
    assert!(artists.into_iter().all(|artist| artist == catalogue.track(900).artist));
}

#[test]
fn unknown_fields_are_rejected_and_blank_queries_find_nothing() {
    let catalogue = catalogue();
    assert_eq!(find(&catalogue, Entry::Artist, Some("isrc"), "x"), None);
    assert_eq!(
        find(&catalogue, Entry::Track, Some("categoryId"), "category-none"),
        Some(Vec::new())
    );
    for query in ["", "  ", "\u{1f}", "\n", "no such entity anywhere"] {
        for field in [None, Some("name"), Some("artistName")] {
            let found = find(&catalogue, Entry::Track, field, query);
            assert_eq!(found.map(|found| found.len()), Some(0), "{query:?}");
        }
    }
}

#[test]
fn results_have_the_requested_order() {
    let catalogue = catalogue();
    let filters = [Filter { field: None, query: "the".to_owned() }];
    let found = |sort| catalogue.search(Entry::Track, &filters, sort, "US").unwrap();
    let days = found(Sort::Release);
    assert!(days.len() > 50 && days.is_sorted_by_key(|entry| Reverse(catalogue.day(*entry))));
    let names = found(Sort::Name);
    assert!(names.is_sorted_by_key(|entry| fold(&catalogue.track(entry.index()).title)));
    let popular = found(Sort::Popularity);
    assert!(popular.is_sorted_by_key(|entry| Reverse(catalogue.popularity(*entry))));
}
