//! Changes of JSON bodies.

use bytes::Bytes;
use serde_json::{Map, Value, json};

/// The undocumented value and field name.
const UNKNOWN: &str = "SANDBOX_UNKNOWN";

/// Fields whose text may be in capitals without being an enum value.
const FREE_TEXT: [&str; 5] = ["title", "name", "description", "message", "text"];

/// Changes a body, if it is JSON. Returns `true` if it differs then.
pub(super) fn rewrite(body: &mut Bytes, change: impl FnOnce(&mut Value)) -> bool {
    let Ok(before) = serde_json::from_slice::<Value>(body) else { return false };
    let mut after = before.clone();
    change(&mut after);
    *body = after.to_string().into();
    after != before
}

pub(super) fn unknown_value(body: &mut Value) {
    let is_enum_value = |text: &str| {
        text.len() > 2 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    };
    every_object(body, &|object| {
        for (name, value) in object.iter_mut() {
            if FREE_TEXT.contains(&name.as_str()) {
                continue;
            }
            let alone = std::slice::from_mut(value);
            let texts = match alone {
                [Value::Array(items)] => items.as_mut_slice(),
                alone => alone,
            };
            for value in texts.iter_mut().filter(|value| value.as_str().is_some_and(is_enum_value))
            {
                *value = UNKNOWN.into();
            }
        }
    });
}

pub(super) fn null_item(body: &mut Value) {
    every_object(body, &|object| {
        for value in object.values_mut() {
            if let Value::Array(items) = value
                && items.iter().any(Value::is_object)
            {
                items.insert(0, Value::Null);
            }
        }
    });
}

pub(super) fn undecodable_item(body: &mut Value) {
    // The object around a list may have other lists, too: a playlist has images.
    let lists = [Some("edges"), Some("entities"), None];
    let _ = lists.into_iter().any(|list| corrupt_first(body, list));
}

/// Corrupts the first object in the first list that has objects, or in the first such list of a given name.
fn corrupt_first(value: &mut Value, list: Option<&str>) -> bool {
    match value {
        Value::Object(fields) => fields.iter_mut().any(|(name, value)| match value {
            Value::Array(items) if list.is_none_or(|list| list == name) => {
                items.iter_mut().find_map(Value::as_object_mut).map(corrupt).is_some()
            }
            value => corrupt_first(value, list),
        }),
        Value::Array(items) => items.iter_mut().any(|item| corrupt_first(item, list)),
        _ => false,
    }
}

/// Replaces the title or name of an item, or of the node of an edge, by a list.
fn corrupt(element: &mut Map<String, Value>) {
    if let Some(Value::Object(node)) = element.get_mut("node") {
        return corrupt(node);
    }
    let named = ["title", "name"].into_iter().find(|name| element.contains_key(*name));
    element.insert(named.unwrap_or("id").to_owned(), json!([UNKNOWN]));
}

pub(super) fn unknown_fields(body: &mut Value) {
    every_object(body, &|object| {
        object.insert(UNKNOWN.to_owned(), json!({ "more": [1, null, "text"] }));
    });
}

pub(super) fn text_numbers(body: &mut Value) {
    let fields = body.as_object_mut().into_iter().flat_map(Map::values_mut);
    for value in fields.filter(|value| value.is_number()) {
        *value = value.to_string().into();
    }
}

/// Changes each object, inner ones first.
fn every_object(value: &mut Value, change: &dyn Fn(&mut Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| every_object(item, change)),
        Value::Object(object) => {
            object.values_mut().for_each(|value| every_object(value, change));
            change(object);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(change: fn(&mut Value)) -> Value {
        let mut body = json!({
            "state": "LIKE", "title": "HITS", "id": "B0", "number": 1,
            "values": ["FREE"], "list": [{ "value": "A_B" }], "empty": [],
        });
        change(&mut body);
        body
    }

    #[test]
    fn enum_values_become_unknown_and_titles_stay() {
        let body = changed(unknown_value);
        assert_eq!([&body["state"], &body["values"][0], &body["list"][0]["value"]], [UNKNOWN; 3]);
        assert_eq!([&body["title"], &body["id"]], ["HITS", "B0"]);
    }

    #[test]
    fn lists_of_objects_begin_with_null() {
        let body = changed(null_item);
        assert_eq!(body["list"], json!([null, { "value": "A_B" }]));
        assert_eq!([&body["empty"], &body["values"]], [&json!([]), &json!(["FREE"])]);
    }

    #[test]
    fn one_item_of_the_list_becomes_undecodable() {
        let changed = |mut body: Value| {
            undecodable_item(&mut body);
            body
        };
        let images = json!([{ "url": "a" }]);
        let edge = |title: Value| json!({ "cursor": "1", "node": { "id": "B0", "title": title } });
        let (a, b) = (edge("A".into()), edge("B".into()));
        assert_eq!(
            changed(json!({ "images": images, "tracks": { "edges": [a, b] } })),
            json!({ "images": images, "tracks": { "edges": [edge(json!([UNKNOWN])), b] } })
        );
        let artists = |name: Value| json!({ "data": { "artist": [null, { "name": name }, { "name": "B" }] } });
        assert_eq!(changed(artists("A".into())), artists(json!([UNKNOWN])));
        assert_eq!(changed(json!([{ "values": ["A"] }])), json!([{ "values": ["A"] }]));
    }

    #[test]
    fn every_object_gets_an_unknown_field() {
        let body = changed(unknown_fields);
        assert!(body[UNKNOWN].is_object() && body["list"][0][UNKNOWN].is_object());
        assert_eq!(body["state"], "LIKE");
    }

    #[test]
    fn numbers_at_the_top_level_become_strings() {
        assert_eq!(changed(text_numbers)["number"], "1");
    }
}
