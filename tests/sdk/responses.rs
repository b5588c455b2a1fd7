//! One snapshot of the decoded response of each fixture, and a check that no value is lost or added.
//!
//! The calls are in `operations`.

use amazon_music::api::Parameters;
use serde::Serialize;
use serde_json::Value;

use crate::{
    fixtures::{self, Case},
    mock::MockMusic,
    operations::Call,
    snapshots,
};

/// Fields that fixtures have and the types leave out on purpose: the fixture, and the field.
const NOT_MODELLED: &[(&str, &str)] = &[
    // Fields of the graph behind the service, which V1 may pass on. No page and no client names them.
    ("get_album@graph_fields", ".data.album.contributingArtists"),
    ("get_album@graph_fields", ".data.album.copyright"),
    ("get_album@graph_fields", ".data.album.format"),
    ("get_artist@default", ".data.artist.images[1].aspectRatio"),
    ("get_track@video", ".data.track.images[0].aspectRatio"),
    // One client reads `name` here; the documented field is `title`.
    ("list_my_followed_playlists@name_field", ".data.user.followedPlaylists.edges[0].node.name"),
    // Invented, to test that unknown fields are ignored.
    ("get_track@unknown_values", ".extensions"),
    ("get_track@unknown_values", ".data.traceId"),
    ("get_track@unknown_values", ".data.track.album.pressing"),
    ("get_track@unknown_values", ".data.track.artists[0].verified"),
    ("get_track@unknown_values", ".data.track.availableMarkets[0].currency"),
    ("get_track@unknown_values", ".data.track.eligibility.isLendable"),
    ("get_track@unknown_values", ".data.track.eligibility.playback.canWhistle"),
    ("get_track@unknown_values", ".data.track.images[0].blurHash"),
    ("get_track@unknown_values", ".data.track.market.currency"),
    ("get_track@unknown_values", ".data.track.moodScore"),
    ("get_track@unknown_values", ".data.track.parentalSettings.ageRating"),
    ("get_track@unknown_values", ".data.track.themes"),
];

/// Checks what the call of an operation makes of every fixture. All fixtures are checked before the test fails.
pub(crate) async fn check<P: Parameters<Response: Serialize>>(id: &str, call: impl Call<P>) {
    let mut faults = Vec::new();
    for case in fixtures::cases(id) {
        let name = format!("{}@{}", case.operation, case.name);
        let music = MockMusic::serving(&case).await;
        let client = music.client();
        match call(client.api()).send().await {
            Ok(response) => check_body(&name, &case, &*response, &mut faults),
            Err(error) => faults.push(format!("{name}: {error:?}")),
        }
        if let Err(error) = call(client.api()).fetch().await {
            faults.push(format!("{name}: {error:?}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

fn check_body(name: &str, case: &Case, body: &impl Serialize, faults: &mut Vec<String>) {
    let decoded = serde_json::to_value(body).unwrap();
    snapshots::check("responses", name, &serde_json::to_string_pretty(&decoded).unwrap());

    let fixture = case.json();
    let mut lost = Vec::new();
    differences(&fixture, &decoded, "", &mut lost);
    for (_, field) in NOT_MODELLED.iter().filter(|(case, _)| *case == name) {
        let all = lost.len();
        lost.retain(|path| !path.starts_with(field));
        if lost.len() == all {
            faults.push(format!("{name}: {field} is modelled now: remove it from the list"));
        }
    }
    faults.extend(lost.into_iter().map(|path| format!("{name}: lost: {path}")));

    let mut added = Vec::new();
    differences(&decoded, &fixture, "", &mut added);
    faults.extend(added.into_iter().map(|path| format!("{name}: added: {path}")));
}

/// The leaves of `whole` that `part` does not have. Null, an empty list and an empty object are the same
/// as nothing, and `8` is the same as `8.0`.
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
