//! Changes of JSON bodies.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::Effect;

/// The undocumented value and field name.
const UNKNOWN: &str = "SANDBOX_UNKNOWN";

/// Fields whose text may be in capitals without being an enum value.
const FREE_TEXT: [&str; 5] = ["title", "name", "description", "message", "text"];

/// Applies an effect to a body. Returns `true` if the body is JSON and was changed.
pub(super) fn change(body: &mut Bytes, effect: &Effect) -> bool {
    let Ok(before) = serde_json::from_slice::<Value>(body) else { return false };
    let after = changed(before.clone(), effect);
    let is_changed = after != before;
    if is_changed {
        *body = after.to_string().into();
    }
    is_changed
}

fn changed(mut body: Value, effect: &Effect) -> Value {
    let top_level = body.as_object_mut();
    match effect {
        Effect::UnknownValue => every_object(&mut body, &replace_enum_values),
        Effect::NullItem => every_object(&mut body, &insert_null_items),
        Effect::UnknownFields => every_object(&mut body, &|object| {
            object.insert(UNKNOWN.to_owned(), json!({ "more": [1, null, "text"] }));
        }),
        Effect::UndecodableItem => {
            // The object around a list may have other lists, too: a playlist has images.
            let lists = [Some("edges"), Some("entities"), None];
            let _ = lists.into_iter().any(|list| corrupt_first(&mut body, list));
        }
        Effect::TextNumbers => {
            let values = top_level.into_iter().flat_map(Map::values_mut);
            values.filter(|value| value.is_number()).for_each(|it| *it = it.to_string().into());
        }
        Effect::SetField { field, text } => {
            top_level.map(|fields| fields.insert(field.clone(), text.as_str().into()));
        }
        Effect::RemoveField { field } => {
            top_level.map(|fields| fields.remove(field));
        }
        _ => {}
    }
    body
}

fn replace_enum_values(object: &mut Map<String, Value>) {
    let is_enum_value = |value: &Value| {
        value.as_str().is_some_and(|text| {
            text.len() > 2 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        })
    };
    for (_, value) in object.iter_mut().filter(|(name, _)| !FREE_TEXT.contains(&name.as_str())) {
        let values = match value {
            Value::Array(items) => items.as_mut_slice(),
            value => std::slice::from_mut(value),
        };
        values.iter_mut().filter(|it| is_enum_value(it)).for_each(|it| *it = UNKNOWN.into());
    }
}

fn insert_null_items(object: &mut Map<String, Value>) {
    let lists = object.values_mut().filter_map(Value::as_array_mut);
    for items in lists.filter(|items| items.iter().any(Value::is_object)) {
        items.insert(0, Value::Null);
    }
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

    #[test]
    fn effects_change_json_bodies() {
        let body = json!({ "state": "LIKE", "title": "HITS", "id": "B0", "number": 1, "values": ["FREE"], "list": [{ "value": "A_B" }], "empty": [] });
        let more = json!({ "more": [1, null, "text"] });
        for (effect, difference) in [
            (
                Effect::UnknownValue,
                json!({ "state": UNKNOWN, "values": [UNKNOWN], "list": [{ "value": UNKNOWN }] }),
            ),
            (Effect::NullItem, json!({ "list": [null, { "value": "A_B" }] })),
            (
                Effect::UnknownFields,
                json!({ UNKNOWN: more, "list": [{ "value": "A_B", UNKNOWN: more }] }),
            ),
            (Effect::TextNumbers, json!({ "number": "1" })),
            (
                Effect::SetField { field: "new".to_owned(), text: "text".to_owned() },
                json!({ "new": "text" }),
            ),
        ] {
            let mut expected = body.clone();
            expected.as_object_mut().unwrap().extend(difference.as_object().unwrap().clone());
            assert_eq!(changed(body.clone(), &effect), expected);
        }
        let without = Effect::RemoveField { field: "list".to_owned() };
        assert!(changed(body, &without).get("list").is_none());
    }

    #[test]
    fn one_item_of_the_list_becomes_undecodable() {
        let changed = |body| changed(body, &Effect::UndecodableItem);
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
}
