//! The spec as plain JSON, to compare types and responses with. The tests of the sandbox include this file, too.

use std::sync::LazyLock;

use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use serde_json::{Map, Value};

/// The whole document.
pub(crate) fn spec() -> Value {
    let mut parser = Parser::new_from_str(include_str!("../../spec/amazon-music-v1.yaml"));
    loop {
        match next(&mut parser) {
            Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
            event => return node(&mut parser, event),
        }
    }
}

/// The operation with that ID.
#[allow(dead_code, reason = "the tests of the sandbox need the whole document only")]
pub(crate) fn operation(id: &str) -> Value {
    static SPEC: LazyLock<Value> = LazyLock::new(spec);
    let paths = SPEC["paths"].as_object().unwrap().values();
    let operations = paths.flat_map(|path| path.as_object().unwrap().values());
    let found = operations.into_iter().find(|operation| operation["operationId"] == id);
    found.unwrap_or_else(|| panic!("{id} is not in the spec")).clone()
}

fn next<'a>(parser: &mut Parser<'a, StrInput<'a>>) -> Event<'a> {
    parser.next_event().unwrap().unwrap().0
}

fn node<'a>(parser: &mut Parser<'a, StrInput<'a>>, event: Event<'a>) -> Value {
    match event {
        // Plain numbers and booleans are the same in YAML and in JSON.
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
        other => panic!("the spec contains YAML that is not supported here: {other:?}"),
    }
}
