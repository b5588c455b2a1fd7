//! What faults do to answers of JSON.

use serde_json::{Map, Value, json};

use crate::server::Outgoing;

/// The word in the place of others, and the field beside others.
const UNKNOWN: &str = "SANDBOX_UNKNOWN";

/// Fields whose text may be in capitals without being a word of an enum.
const FREE_TEXT: [&str; 5] = ["title", "name", "description", "message", "text"];

/// Changes an answer, if it is JSON. Says whether it is another one then.
pub(super) fn rewrite(outgoing: &mut Outgoing, change: impl FnOnce(&mut Value)) -> bool {
    let Ok(before) = serde_json::from_slice::<Value>(&outgoing.body) else { return false };
    let mut body = before.clone();
    change(&mut body);
    outgoing.body = body.to_string().into_bytes();
    body != before
}

pub(super) fn unknown_word(body: &mut Value) {
    let is_word = |text: &str| {
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
            for value in texts.iter_mut().filter(|value| value.as_str().is_some_and(is_word)) {
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
    // What surrounds a list may have lists too: a playlist has images.
    let lists = [Some("edges"), Some("entities"), None];
    let _ = lists.into_iter().any(|list| spoil_first(body, list));
}

/// Spoils the first object of the first list that has any: of those with a name, if one is given.
fn spoil_first(value: &mut Value, list: Option<&str>) -> bool {
    match value {
        Value::Object(fields) => fields.iter_mut().any(|(name, value)| match value {
            Value::Array(items) if list.is_none_or(|list| list == name) => {
                items.iter_mut().find_map(Value::as_object_mut).map(spoil).is_some()
            }
            value => spoil_first(value, list),
        }),
        Value::Array(items) => items.iter_mut().any(|item| spoil_first(item, list)),
        _ => false,
    }
}

/// Puts a list in the place of the title or name of an item, or of the item that an edge leads to.
fn spoil(element: &mut Map<String, Value>) {
    if let Some(Value::Object(node)) = element.get_mut("node") {
        return spoil(node);
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

/// Changes each object, those within before those around them.
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
            "words": ["FREE"], "list": [{ "word": "A_B" }], "empty": [],
        });
        change(&mut body);
        body
    }

    #[test]
    fn words_of_enums_become_unknown_and_titles_stay() {
        let body = changed(unknown_word);
        assert_eq!([&body["state"], &body["words"][0], &body["list"][0]["word"]], [UNKNOWN; 3]);
        assert_eq!([&body["title"], &body["id"]], ["HITS", "B0"]);
    }

    #[test]
    fn lists_of_objects_begin_with_null() {
        let body = changed(null_item);
        assert_eq!(body["list"], json!([null, { "word": "A_B" }]));
        assert_eq!([&body["empty"], &body["words"]], [&json!([]), &json!(["FREE"])]);
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
        assert_eq!(changed(json!([{ "words": ["A"] }])), json!([{ "words": ["A"] }]));
    }

    #[test]
    fn every_object_gets_one_more_field() {
        let body = changed(unknown_fields);
        assert!(body[UNKNOWN].is_object() && body["list"][0][UNKNOWN].is_object());
        assert_eq!(body["state"], "LIKE");
    }

    #[test]
    fn numbers_at_the_top_become_texts() {
        assert_eq!(changed(text_numbers)["number"], "1");
    }
}
