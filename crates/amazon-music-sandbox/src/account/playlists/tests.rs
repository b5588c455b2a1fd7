//! Tests of the order, duplicates, moves and removals of entries.

use super::*;

const NOW: Timestamp = Timestamp::from_milliseconds(0);

/// An account with one playlist. A track has a letter as its ID.
struct Mix {
    playlists: Playlists,
    id: String,
}

impl Mix {
    fn new(tracks: &str) -> Self {
        let mut playlists = Playlists::new("account");
        let id = playlists.create("Mix", "", Visibility::Private, NOW);
        let mut mix = Self { playlists, id };
        mix.append(tracks, true).unwrap();
        mix
    }

    fn append(&mut self, tracks: &str, duplicates: bool) -> Result<usize, ChangeError> {
        let tracks: Vec<String> = tracks.chars().map(String::from).collect();
        self.playlists.append(&self.id, &tracks, duplicates, NOW)
    }

    fn remove(&mut self, entries: &[String]) -> Result<(), ChangeError> {
        self.playlists.remove(&self.id, entries, NOW)
    }

    fn tracks(&self) -> String {
        self.playlists.get(&self.id).unwrap().entries().map(|entry| &*entry.track).collect()
    }

    fn entry_ids(&self) -> Vec<String> {
        let entries = self.playlists.get(&self.id).unwrap().entries();
        entries.map(|entry| entry.id.clone()).collect()
    }
}

#[test]
fn duplicates_are_appended_only_if_requested() {
    let mut mix = Mix::new("aba");
    assert_eq!(mix.append("acc", false), Ok(1));
    assert_eq!(mix.append("cc", true), Ok(2));
    assert_eq!(mix.tracks(), "abaccc");
}

#[test]
fn entries_are_removed_by_id_and_their_track_can_be_appended_again() {
    let mut mix = Mix::new("abb");
    let ids = mix.entry_ids();
    // A second removal of an entry changes nothing.
    for _ in 0..2 {
        mix.remove(&ids[..2]).unwrap();
        assert_eq!(mix.tracks(), "b");
    }
    assert_eq!(mix.append("ab", false), Ok(1));
    let unknown = mix.remove(&[ids[2].clone(), "none".to_owned()]);
    assert_eq!((unknown, &*mix.tracks()), (Err(UNKNOWN_ENTRY), "ba"));
}

#[test]
fn entries_are_moved_next_to_a_neighbour_in_the_given_order() {
    for (order, above, below, expected) in [
        ([1, 0], Some(3), None, "cdbae"),
        ([4, 2], None, Some(0), "ecabd"),
        ([3, 4], None, Some(2), "abdec"),
        // `above` is used if the two contradict each other.
        ([0, 1], Some(4), Some(2), "cdeab"),
    ] {
        let mut mix = Mix::new("abcde");
        let ids = mix.entry_ids();
        let (above, below) = (above.map(|at: usize| &*ids[at]), below.map(|at: usize| &*ids[at]));
        let moved = order.map(|at: usize| ids[at].clone());
        mix.playlists.move_entries(&mix.id, &moved, above, below, NOW).unwrap();
        assert_eq!(mix.tracks(), expected);
    }
}

#[test]
fn an_invalid_move_changes_nothing() {
    let mut mix = Mix::new("ab");
    let ids = mix.entry_ids();
    let (a, b) = (&*ids[0], &*ids[1]);
    for (moved, above, is_unknown) in [
        (&[a][..], None, false),
        (&[a], Some(a), false),
        (&[a, a], Some(b), false),
        (&[a], Some("none"), true),
        (&["none"], Some(b), true),
    ] {
        let moved: Vec<String> = moved.iter().copied().map(String::from).collect();
        let error = mix.playlists.move_entries(&mix.id, &moved, above, None, NOW).unwrap_err();
        assert_eq!(error == UNKNOWN_ENTRY, is_unknown, "{error}");
        assert_eq!(mix.tracks(), "ab");
    }
}

#[test]
fn a_playlist_is_limited_and_all_its_entries_but_one_can_be_moved() {
    let mut mix = Mix::new("a");
    assert!(mix.append(&"b".repeat(LIMIT), true).is_err());
    mix.append(&"b".repeat(LIMIT - 1), true).unwrap();
    let mut entries = mix.entry_ids();
    entries.reverse();
    let first = entries.pop().unwrap();
    mix.playlists.move_entries(&mix.id, &entries, None, Some(&first), NOW).unwrap();
    entries.push(first);
    assert_eq!(mix.entry_ids(), entries);
}

#[test]
fn a_deleted_playlist_stays_for_cursors_only() {
    let Mix { mut playlists, id } = Mix::new("a");
    playlists.delete(&id, NOW).unwrap();
    assert_eq!(playlists.delete(&id, NOW), Err(ChangeError::NotFound("playlist")));
    assert_eq!((playlists.iter().count(), playlists.with_deleted().len()), (0, 1));
}
