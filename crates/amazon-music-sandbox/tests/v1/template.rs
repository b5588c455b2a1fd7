//! Makes requests of any operation from its path and from the example of its body. Benchmarks include this file, too.

use amazon_music_api::Operation;
use serde_json::Value;

/// The kind of the parameter in the path of an operation, or of its `ids`.
pub(crate) fn kind(operation: &Operation) -> &'static str {
    let kinds = [
        ("sessions", "session"),
        ("/users/", "user"),
        ("home", "group"),
        ("shows", "show"),
        ("views/podcast/", "show"),
        ("episodes", "episode"),
        ("stations", "station"),
        ("playlist", "playlist"),
        ("album", "album"),
        ("artist", "artist"),
    ];
    // The first match in the path decides: `/artists/{id}/albums` is about an artist.
    let found = kinds.iter().filter_map(|(word, kind)| Some((operation.path.find(word)?, *kind)));
    found.min_by_key(|(at, _)| *at).map_or("track", |(_, kind)| kind)
}

/// The path of an operation with an ID in place of its parameter.
pub(crate) fn path(operation: &Operation, id: impl FnOnce() -> String) -> String {
    match operation.path.split_once(['{', '}']) {
        None => operation.path.to_owned(),
        Some((before, rest)) => {
            let (_, after) = rest.split_once('}').unwrap();
            format!("{before}{}{after}", id())
        }
    }
}

/// The body of an operation: the example of the spec, with the fields for which `value` returns one replaced.
pub(crate) fn body(
    operation: &Operation,
    value: &mut impl FnMut(&str) -> Option<Value>,
) -> Option<Value> {
    let spec = operation.has_body.then(|| crate::spec::operation(operation.id))?;
    let mut body = spec["requestBody"]["content"]["application/json"]["example"].clone();
    replace(&mut body, value);
    Some(body)
}

fn replace(body: &mut Value, value: &mut impl FnMut(&str) -> Option<Value>) {
    for item in body.as_array_mut().into_iter().flatten() {
        replace(item, value);
    }
    for (name, field) in body.as_object_mut().into_iter().flatten() {
        match value(name) {
            Some(value) => *field = value,
            None => replace(field, value),
        }
    }
}
