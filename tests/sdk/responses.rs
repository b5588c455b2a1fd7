//! What is read: one snapshot for each fixture, and the proof that nothing of it is lost or made up.
//!
//! The calls stand in `operations`.

use std::fmt::Debug;

use amazon_music::Error;
use serde::Serialize;
use serde_json::Value;

use crate::{fixtures::Case, snapshots};

/// What fixtures hold and the types leave out on purpose: the fixture, and the field.
const NOT_MODELLED: &[(&str, &str)] = &[
    // Fields of the graph behind the service. V1 may let them through; no page and no client names them.
    ("get_album@graph_fields", ".data.album.contributingArtists"),
    ("get_album@graph_fields", ".data.album.copyright"),
    ("get_album@graph_fields", ".data.album.format"),
    ("get_artist@default", ".data.artist.images[1].aspectRatio"),
    ("get_track@video", ".data.track.images[0].aspectRatio"),
    // One client reads `name` here; the documented field is `title`.
    ("list_my_followed_playlists@name_field", ".data.user.followedPlaylists.edges[0].node.name"),
    // Invented, to see that fields which nobody knows do no harm.
    ("get_track@unknown_words", ".extensions"),
    ("get_track@unknown_words", ".data.traceId"),
    ("get_track@unknown_words", ".data.track.album.pressing"),
    ("get_track@unknown_words", ".data.track.artists[0].verified"),
    ("get_track@unknown_words", ".data.track.availableMarkets[0].currency"),
    ("get_track@unknown_words", ".data.track.eligibility.isLendable"),
    ("get_track@unknown_words", ".data.track.eligibility.playback.canWhistle"),
    ("get_track@unknown_words", ".data.track.images[0].blurHash"),
    ("get_track@unknown_words", ".data.track.market.currency"),
    ("get_track@unknown_words", ".data.track.moodScore"),
    ("get_track@unknown_words", ".data.track.parentalSettings.ageRating"),
    ("get_track@unknown_words", ".data.track.themes"),
];

/// What is wrong with the answers of one operation. All its cases are looked at before the test fails.
#[derive(Default)]
pub(crate) struct Faults(Vec<String>);

impl Faults {
    /// Looks at what the builder's own `send` made of `case`.
    pub(crate) fn check<T: Serialize, E: Debug>(&mut self, case: &Case, answer: Result<T, E>) {
        let name = format!("{}@{}", case.operation, case.name);
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return self.0.push(format!("{name}: {error:?}")),
        };
        let decoded = serde_json::to_value(&answer).unwrap();
        snapshots::check("responses", &name, &serde_json::to_string_pretty(&decoded).unwrap());

        let fixture = case.json();
        let mut lost = Vec::new();
        differences(&fixture, &decoded, "", &mut lost);
        for (_, field) in NOT_MODELLED.iter().filter(|(case, _)| *case == name) {
            let all = lost.len();
            lost.retain(|path| !path.starts_with(field));
            if lost.len() == all {
                self.0.push(format!("{name}: {field} is modelled now: take it off the list"));
            }
        }
        self.0.extend(lost.into_iter().map(|path| format!("{name}: lost on the way: {path}")));

        let mut invented = Vec::new();
        differences(&decoded, &fixture, "", &mut invented);
        self.0.extend(invented.into_iter().map(|path| format!("{name}: never answered: {path}")));
    }

    /// Looks at whether `fetch` found the payload of `case`.
    pub(crate) fn check_found<T>(&mut self, case: &Case, payload: Result<T, Error>) {
        if let Err(error) = payload {
            self.0.push(format!("{}@{}: {error:?}", case.operation, case.name));
        }
    }

    /// Fails if anything is wrong.
    pub(crate) fn finish(self) {
        assert!(self.0.is_empty(), "{:#?}", self.0);
    }
}

/// The leaves of `whole` that `part` does not have. Null, an empty list and an empty object are the same
/// as nothing, and numbers are the same whether they are written with a point or without.
fn differences(whole: &Value, part: &Value, path: &str, found: &mut Vec<String>) {
    match whole {
        Value::Null => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                let other = part.get(name).unwrap_or(&Value::Null);
                differences(value, other, &format!("{path}.{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                let other = part.get(index).unwrap_or(&Value::Null);
                differences(value, other, &format!("{path}[{index}]"), found);
            }
        }
        Value::Number(number) if number.as_f64() == part.as_f64() => {}
        leaf if leaf == part => {}
        leaf => found.push(format!("{path}: {leaf} became {part}")),
    }
}
