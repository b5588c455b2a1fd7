//! YAML as a tree that knows its lines, which every finding needs. Knows nothing of OpenAPI.

use std::collections::{HashMap, hash_map};

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::{Map, Number};

use crate::findings::Findings;

/// A value and the line it starts on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key with its own line, in the order of the document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) line: usize,
    pub(crate) node: Node,
}

impl Node {
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.node)
    }

    pub(crate) fn str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.str()
    }

    pub(crate) fn is_true(&self, key: &str) -> bool {
        self.get(key).is_some_and(|node| node.value == Value::Bool(true))
    }

    pub(crate) fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(value) => value.clone().into(),
            Value::String(value) => value.clone().into(),
            Value::List(items) => items.iter().map(Self::to_json).collect(),
            Value::Map(entries) => entries
                .iter()
                .map(|entry| (entry.key.clone(), entry.node.to_json()))
                .collect::<Map<_, _>>()
                .into(),
        }
    }
}

/// Reads one document. `None` where it cannot be read at all; the findings say why.
pub(crate) fn parse(text: &str, findings: &mut Findings) -> Option<Node> {
    let mut reader = Reader { parser: Parser::new_from_str(text), depth: 0, findings };
    match reader.document() {
        Ok(node) => Some(node),
        Err(Stop { line, message }) => {
            findings.report(line, format!("not YAML: {message}"));
            None
        }
    }
}

struct Stop {
    line: usize,
    message: String,
}

/// Deeper than any sensible document, and shallow enough for the stack.
const DEEPEST: usize = 100;

struct Reader<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    depth: usize,
    findings: &'a mut Findings,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Stop> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                Err(Stop { line: error.marker().line(), message: error.info().to_owned() })
            }
            None => Err(Stop { line: 1, message: "the document is empty".to_owned() }),
        }
    }

    fn document(&mut self) -> Result<Node, Stop> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd | Event::DocumentEnd => {
                    let message = "the document is empty".to_owned();
                    return Err(Stop { line: span.start.line().max(1), message });
                }
                event => {
                    let node = self.node(event, span)?;
                    // The rest is read too: a broken line below the first document is an error.
                    loop {
                        let (event, span) = self.next()?;
                        match event {
                            Event::StreamEnd => return Ok(node),
                            Event::DocumentEnd | Event::Nothing => {}
                            _ => {
                                let message = "a second document in one file".to_owned();
                                return Err(Stop { line: span.start.line(), message });
                            }
                        }
                    }
                }
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Result<Node, Stop> {
        let line = span.start.line();
        if self.depth == DEEPEST {
            return Err(Stop { line, message: format!("nested deeper than {DEEPEST} levels") });
        }
        self.depth += 1;
        let node = self.value(event, line);
        self.depth -= 1;
        node
    }

    fn value(&mut self, event: Event<'a>, line: usize) -> Result<Node, Stop> {
        let value = match event {
            Event::Scalar(text, style, anchor, tag) => {
                if tag.is_some() || anchor != 0 {
                    self.findings
                        .report(line, "YAML tags and anchors are not used here: write it out");
                }
                scalar(&text, style)
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break Value::List(items),
                        (event, span) => items.push(self.node(event, span)?),
                    }
                }
            }
            Event::MappingStart(..) => {
                let mut entries: Vec<Entry> = Vec::new();
                let mut lines = HashMap::new();
                loop {
                    let (event, span) = self.next()?;
                    let line = span.start.line();
                    let key = match event {
                        Event::MappingEnd => break Value::Map(entries),
                        Event::Scalar(key, ..) => key.into_owned(),
                        _ => {
                            let message = "a key must be plain text".to_owned();
                            return Err(Stop { line, message });
                        }
                    };
                    let (event, span) = self.next()?;
                    let node = self.node(event, span)?;
                    match lines.entry(key.clone()) {
                        hash_map::Entry::Occupied(first) => {
                            let message =
                                format!("key `{key}` again: first on line {}", first.get());
                            self.findings.report(line, message);
                        }
                        hash_map::Entry::Vacant(free) => {
                            free.insert(line);
                            entries.push(Entry { key, line, node });
                        }
                    }
                }
            }
            Event::Alias(_) => {
                self.findings
                    .report(line, "YAML aliases are not used here: write it out or use $ref");
                Value::Null
            }
            _ => {
                let message = "the document is incomplete".to_owned();
                return Err(Stop { line, message });
            }
        };
        Ok(Node { line, value })
    }
}

/// The core schema's rules for plain scalars; quoted ones are always text.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::String(text.to_owned());
    }
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => {
            let number = text.parse::<i64>().ok().map(Number::from).or_else(|| {
                let looks_numeric = text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
                looks_numeric.then(|| text.parse().ok().and_then(Number::from_f64)).flatten()
            });
            number.map_or_else(|| Value::String(text.to_owned()), Value::Number)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Node>, Vec<(usize, String)>) {
        let mut findings = Findings::default();
        let node = parse(text, &mut findings);
        let findings = findings.into_sorted();
        (node, findings.into_iter().map(|finding| (finding.line, finding.message)).collect())
    }

    #[test]
    fn values_and_lines_are_kept() {
        let (node, findings) = read("a: 1\nb:\n  - x\n  - \"2\"\n  - { c: true, d: , e: 1.5 }\n");
        let node = node.unwrap();
        assert_eq!(findings, []);
        assert_eq!(
            node.to_json(),
            serde_json::json!({"a": 1, "b": ["x", "2", {"c": true, "d": null, "e": 1.5}]})
        );
        assert_eq!(node.entry("b").unwrap().line, 2);
        assert_eq!(node.get("b").unwrap().items()[1].line, 4);
    }

    #[test]
    fn a_repeated_key_is_found_with_both_lines() {
        let (_, findings) = read("a: 1\nb: 2\na: 3\n");
        assert_eq!(findings, [(3, "key `a` again: first on line 1".to_owned())]);
    }

    #[test]
    fn broken_yaml_is_a_finding_and_not_a_panic() {
        for text in
            ["", "a: [1", "a: b: c", "a:\n\t- x", "a: &x 1\nb: *x", "--- 1\n--- 2", "? [a]\n: b"]
        {
            let (_, findings) = read(text);
            assert!(!findings.is_empty(), "{text:?}");
        }
    }
}
