//! Entries that are difficult to show or to store.

use super::{
    entry::{Artist, Track},
    markets::Markets,
};

/// Titles of the first tracks: other scripts and directions, combining marks, joined emoji, quotes and
/// backslashes, markup, surrounding spaces, a single letter, and more text than fits.
pub(super) const TITLES: [&str; 14] = [
    "夜明けの回路",
    "מנגינה לערב שקט",
    "أغنية المساء [مباشر]",
    "ఆకాశం క్రింద",
    "Për Ñandú, ćela źima",
    "e\u{301}te\u{301} 1e\u{308}r",
    "👩‍👩‍👧‍👦 🏴‍☠️ 🇯🇵",
    "She said \"no\\yes\" & <b>left</b>; DROP TABLE tracks",
    "  two spaces around  ",
    "I",
    "a\tb\u{200b}c\u{202e}d",
    LONG,
    "Only in Japan",
    "Nothing Known [Explicit]",
];

/// More than five hundred characters.
const LONG: &str = "The Very Long and Entirely True Account of How the Ferry Left the Harbour in the Fog, \
    Came Back for Its Captain, Left Again Without Its Passengers, Was Overtaken by a Rowing Boat, Apologised \
    to a Lighthouse, Took the Wrong River, Discovered a Village That Had Never Asked to Be Discovered, Stayed \
    for Supper, Sang All the Verses Twice, Lost the Anchor at Cards, Won It Back at Dominoes, and Arrived the \
    Following Tuesday to the Applause of Nobody in Particular, with a Coda for Two Accordions, a Kettle and \
    One Exceedingly Patient Dog, Recorded in a Single Take";

/// Changes the first tracks; the catalogue has at least as many.
pub(super) fn put_into(artists: &mut [Artist], tracks: &mut [Track]) {
    if let Some(artist) = artists.first_mut() {
        artist.name = "Ærøskøbing 夜 עִבְרִית".into();
    }
    for (track, title) in tracks.iter_mut().zip(TITLES) {
        track.title = title.into();
        track.is_explicit = title.ends_with("[Explicit]");
        track.markets = Markets::ALL;
    }
    if let [.., only_in_japan, nothing_known] = &mut tracks[..TITLES.len()] {
        only_in_japan.markets = Markets::of(&["JP"]);
        nothing_known.is_bare = true;
        nothing_known.album = None;
    }
}
