//! Order, duplicates, moves and removals.

use super::*;

const NOW: Timestamp = Timestamp::from_milliseconds(0);

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn with_tracks(tracks: &[&str]) -> (Playlists, String) {
    let mut playlists = Playlists::new("account");
    let id = playlists.create("Mix", "", Visibility::Private, NOW);
    playlists.append(&id, &strings(tracks), true, NOW).unwrap();
    (playlists, id)
}

fn tracks(playlists: &Playlists, id: &str) -> String {
    playlists.get(id).unwrap().entries().map(|entry| &*entry.track).collect()
}

fn entry(playlists: &Playlists, id: &str, at: usize) -> String {
    playlists.get(id).unwrap().entries().nth(at).unwrap().id.clone()
}

#[test]
fn duplicates_are_appended_only_if_requested() {
    let (mut playlists, id) = with_tracks(&["a", "b", "a"]);
    assert_eq!(playlists.append(&id, &strings(&["a", "c", "c"]), false, NOW), Ok(1));
    assert_eq!(tracks(&playlists, &id), "abac");
    assert_eq!(playlists.append(&id, &strings(&["c", "c"]), true, NOW), Ok(2));
    assert_eq!(tracks(&playlists, &id), "abaccc");
}

#[test]
fn one_of_two_entries_of_a_track_is_removed_and_the_other_stays() {
    let (mut playlists, id) = with_tracks(&["a", "b", "a"]);
    let last = entry(&playlists, &id, 2);
    playlists.remove(&id, std::slice::from_ref(&last), NOW).unwrap();
    assert_eq!(tracks(&playlists, &id), "ab");
    // Removing again leaves the same.
    playlists.remove(&id, &[last], NOW).unwrap();
    assert_eq!(tracks(&playlists, &id), "ab");
}

#[test]
fn a_removed_track_can_be_appended_again() {
    let (mut playlists, id) = with_tracks(&["a"]);
    let first = entry(&playlists, &id, 0);
    playlists.remove(&id, &[first], NOW).unwrap();
    assert_eq!(playlists.append(&id, &strings(&["a"]), false, NOW), Ok(1));
}

#[test]
fn an_unknown_entry_rejects_the_whole_removal() {
    let (mut playlists, id) = with_tracks(&["a", "b"]);
    let entries = [entry(&playlists, &id, 0), "none".to_owned()];
    assert_eq!(
        playlists.remove(&id, &entries, NOW),
        Err(ChangeError::NotFound("entry of this playlist"))
    );
    assert_eq!(tracks(&playlists, &id), "ab");
}

#[test]
fn entries_are_moved_next_to_a_neighbour_in_the_given_order() {
    let moved = |order: [usize; 2], above: Option<usize>, below: Option<usize>| {
        let (mut playlists, id) = with_tracks(&["a", "b", "c", "d", "e"]);
        let at = |at| entry(&playlists, &id, at);
        let (order, above, below) = (order.map(at), above.map(at), below.map(at));
        playlists.move_entries(&id, &order, above.as_deref(), below.as_deref(), NOW).unwrap();
        tracks(&playlists, &id)
    };
    assert_eq!(moved([1, 0], Some(3), None), "cdbae");
    assert_eq!(moved([4, 2], None, Some(0)), "ecabd");
    assert_eq!(moved([3, 4], None, Some(2)), "abdec");
    // The neighbour above decides if the two contradict each other.
    assert_eq!(moved([0, 1], Some(4), Some(2)), "cdeab");
}

#[test]
fn an_invalid_move_changes_nothing() {
    let (mut playlists, id) = with_tracks(&["a", "b"]);
    let (a, b) = (entry(&playlists, &id, 0), entry(&playlists, &id, 1));
    let mut rejected = |moved: &[&str], above: Option<&str>| {
        playlists.move_entries(&id, &strings(moved), above, None, NOW).unwrap_err()
    };
    assert!(matches!(rejected(&[&a], None), ChangeError::Invalid(_)));
    assert!(matches!(rejected(&[&a], Some(&a)), ChangeError::Invalid(_)));
    assert!(matches!(rejected(&[&a, &a], Some(&b)), ChangeError::Invalid(_)));
    assert!(matches!(rejected(&[&a], Some("none")), ChangeError::NotFound(_)));
    assert!(matches!(rejected(&["none"], Some(&b)), ChangeError::NotFound(_)));
    assert_eq!(tracks(&playlists, &id), "ab");
}

#[test]
fn a_playlist_is_limited() {
    let (mut playlists, id) = with_tracks(&["a"]);
    let many = vec!["b".to_owned(); LIMIT];
    assert!(playlists.append(&id, &many, true, NOW).is_err());
    assert_eq!(tracks(&playlists, &id), "a");
}

#[test]
fn a_deleted_playlist_stays_for_cursors_only() {
    let (mut playlists, id) = with_tracks(&["a"]);
    playlists.delete(&id, NOW).unwrap();
    assert_eq!(playlists.delete(&id, NOW), Err(ChangeError::NotFound("playlist")));
    assert_eq!((playlists.iter().count(), playlists.with_deleted().len()), (0, 1));
}

#[test]
fn all_entries_of_a_full_playlist_but_one_can_be_moved() {
    let (mut playlists, id) = with_tracks(&["a"]);
    playlists.append(&id, &vec!["b".to_owned(); LIMIT - 1], true, NOW).unwrap();
    let mut entries: Vec<String> =
        playlists.get(&id).unwrap().entries().map(|entry| entry.id.clone()).collect();
    entries.reverse();
    let first = entries.pop().unwrap();
    playlists.move_entries(&id, &entries, None, Some(&first), NOW).unwrap();
    let moved = playlists.get(&id).unwrap().entries().map(|entry| &entry.id);
    assert!(moved.eq(entries.iter().chain([&first])));
}
