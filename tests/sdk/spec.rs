//! The spec as plain JSON, to compare the types with.

use std::{fs, path::Path};

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use serde_json::{Map, Value};

/// The schemas that the spec names.
pub(crate) fn schemas() -> Map<String, Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/amazon-music-v1.yaml");
    let text = fs::read_to_string(path).unwrap();
    let mut parser = Parser::new_from_str(&text);
    loop {
        match next(&mut parser) {
            Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
            event => match node(&mut parser, event).pointer_mut("/components/schemas") {
                Some(Value::Object(schemas)) => return std::mem::take(schemas),
                other => panic!("the spec has no schemas: {other:?}"),
            },
        }
    }
}

fn next<'a>(parser: &mut Parser<'a, StrInput<'a>>) -> Event<'a> {
    parser.next_event().unwrap().unwrap().0
}

fn node<'a>(parser: &mut Parser<'a, StrInput<'a>>, event: Event<'a>) -> Value {
    match event {
        // Plain numbers and truth values read the same in YAML and in JSON.
        Event::Scalar(text, ScalarStyle::Plain, ..) => {
            serde_json::from_str(&text).unwrap_or_else(|_| text.into_owned().into())
        }
        Event::Scalar(text, ..) => text.into_owned().into(),
        Event::SequenceStart(..) => {
            let mut items = Vec::new();
            loop {
                match next(parser) {
                    Event::SequenceEnd => return items.into(),
                    event => items.push(node(parser, event)),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut fields = Map::new();
            loop {
                match next(parser) {
                    Event::MappingEnd => return fields.into(),
                    key => {
                        let key = match node(parser, key) {
                            Value::String(key) => key,
                            other => other.to_string(),
                        };
                        let event = next(parser);
                        let value = node(parser, event);
                        fields.insert(key, value);
                    }
                }
            }
        }
        other => panic!("the spec holds what is not read here: {other:?}"),
    }
}
