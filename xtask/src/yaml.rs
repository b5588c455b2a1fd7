//! YAML as a tree with line numbers.

use std::collections::{HashMap, hash_map};

use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use serde_json::{Map, Number};

use crate::findings::{Finding, Findings};

/// A value and its first line.
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

/// A key, its line and its value.
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

    pub(crate) fn entries_of(&self, key: &str) -> &[Entry] {
        self.get(key).map(Self::entries).unwrap_or_default()
    }

    pub(crate) fn items_of(&self, key: &str) -> &[Self] {
        self.get(key).map(Self::items).unwrap_or_default()
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

/// Parses one document; `None` if it is not YAML, which `findings` explains.
pub(crate) fn parse(text: &str, findings: &mut Findings) -> Option<Node> {
    let mut reader = Reader { parser: Parser::new_from_str(text), depth: 0, findings };
    match reader.document() {
        Ok(node) => Some(node),
        Err(Finding { line, message }) => {
            findings.report(line, format!("not YAML: {message}"));
            None
        }
    }
}

/// The maximum depth, which the stack can hold.
const DEEPEST: usize = 100;

struct Reader<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    depth: usize,
    findings: &'a mut Findings,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Finding> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(problem(error.marker().line(), error.info())),
            None => Err(problem(1, "the document is empty")),
        }
    }

    fn document(&mut self) -> Result<Node, Finding> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            let line = span.start.line().max(1);
            match event {
                Event::StreamStart
                | Event::DocumentStart(_)
                | Event::DocumentEnd
                | Event::Nothing => {}
                Event::StreamEnd => return root.ok_or(problem(line, "the document is empty")),
                _ if root.is_some() => return Err(problem(line, "a second document in one file")),
                event => root = Some(self.node(event, span)?),
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Result<Node, Finding> {
        let line = span.start.line();
        if self.depth == DEEPEST {
            return Err(problem(line, &format!("nested deeper than {DEEPEST} levels")));
        }
        self.depth += 1;
        let node = self.value(event, line);
        self.depth -= 1;
        node
    }

    fn value(&mut self, event: Event<'a>, line: usize) -> Result<Node, Finding> {
        let value = match event {
            Event::Scalar(text, style, anchor, tag) => {
                if tag.is_some() || anchor != 0 {
                    self.findings
                        .report(line, "YAML tags and anchors are not used here: write it out");
                }
                self.scalar(&text, style, line)
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
                        Event::Scalar(key, style, ..) => {
                            if self.scalar(&key, style, line) != Value::String(key.to_string()) {
                                self.findings.report(line, format!("key `{key}` must be quoted"));
                            }
                            key.into_owned()
                        }
                        _ => return Err(problem(line, "a key must be plain text")),
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
            _ => return Err(problem(line, "the document is incomplete")),
        };
        Ok(Node { line, value })
    }

    /// Reads a scalar. Only `null`, `true`, `false` and the numbers of JSON mean the same in every version of YAML.
    fn scalar(&mut self, text: &str, style: ScalarStyle, line: usize) -> Value {
        if style != ScalarStyle::Plain {
            return Value::String(text.to_owned());
        }
        match text {
            "" | "~" | "null" => return Value::Null,
            "true" => return Value::Bool(true),
            "false" => return Value::Bool(false),
            _ => {}
        }
        let has_exponent = text.contains(['e', 'E']);
        match serde_json::from_str::<Number>(text) {
            Ok(number) if !has_exponent => return Value::Number(number),
            _ if is_ambiguous(text) => {
                let message = format!(
                    "`{text}` is text to some readers of YAML and not to others: quote it, or write it as in JSON"
                );
                self.findings.report(line, message);
            }
            _ => {}
        }
        Value::String(text.to_owned())
    }
}

/// Returns `true` if YAML 1.1 or YAML 1.2 reads a plain scalar as a boolean, a number, a date, `null` or a merge key.
fn is_ambiguous(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let words = ["null", "true", "false", "yes", "no", "y", "n", "on", "off", "<<", "="];
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(&text);
    let is_decimal = unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    let unsigned = unsigned.replace('_', "");
    let is_in_base = [("0x", 16), ("0o", 8), ("0b", 2)].iter().any(|(prefix, base)| {
        let digits = unsigned.strip_prefix(prefix).unwrap_or_default();
        !digits.is_empty() && digits.chars().all(|c| c.is_digit(*base))
    });
    // YAML 1.1 reads `1:40` in base 60.
    let is_decimal = is_decimal && unsigned.split(':').all(|part| part.parse::<f64>().is_ok());
    words.contains(&text.as_str())
        || [".inf", ".nan"].contains(&unsigned.as_str())
        || is_in_base
        || is_decimal
        || is_date(&text)
}

/// Returns `true` for a date such as `2026-01-31`, also with a time.
fn is_date(text: &str) -> bool {
    let (date, time) = text.split_at(text.find(['t', ' ', '\t']).unwrap_or(text.len()));
    let parts = date.split('-');
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    let lengths: Vec<_> = parts.map(|part| if is_number(part) { part.len() } else { 0 }).collect();
    matches!(lengths[..], [4, 1 | 2, 1 | 2])
        && time.chars().all(|c| c.is_ascii_digit() || "tz:.+- \t".contains(c))
}

fn problem(line: usize, message: &str) -> Finding {
    Finding { line, message: message.to_owned() }
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
    fn values_and_lines_are_read() {
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
    fn scalars_that_readers_of_yaml_disagree_about_are_reported() {
        for text in [
            "no",
            "On",
            "YES",
            "y",
            "True",
            "NULL",
            "010",
            "0144",
            "1_00",
            "1:40",
            "190:20:30.15",
            "+1",
            "1.",
            ".5",
            "1e3",
            "0x1F",
            "0o14",
            "0b1",
            "-.INF",
            ".nan",
            "2026-01-31",
            "2026-1-3",
            "2026-01-31T10:00:00Z",
            "2026-01-31 10:00:00.5 +01:00",
        ] {
            for document in [format!("a: {text}"), format!("{text}: a"), format!("- {text}")] {
                let (_, findings) = read(&document);
                assert_eq!(findings.len(), 1, "{document}: {findings:?}");
                assert!(findings[0].1.starts_with(&format!("`{text}` is text")), "{findings:?}");
            }
            assert_eq!(read(&format!("a: \"{text}\"")).1, []);
        }
        for text in [
            "nothing",
            "3.0.3",
            "v1",
            "2026",
            "-0.5",
            "1-2",
            "2026-10",
            "2026-01-31 was",
            "10 to 20",
            "5XX",
            "_1",
            "a:b",
            "0xyz",
            "true",
            "~",
            "nan",
        ] {
            assert_eq!(read(&format!("a: {text}")).1, [], "{text}");
        }
        for key in ["200", "true", "~"] {
            assert_eq!(read(&format!("{key}: a")).1, [(1, format!("key `{key}` must be quoted"))]);
        }
    }

    #[test]
    fn duplicate_keys_are_reported_with_both_lines() {
        let (_, findings) = read("a: 1\nb: 2\na: 3\n");
        assert_eq!(findings, [(3, "key `a` again: first on line 1".to_owned())]);
    }

    #[test]
    fn broken_yaml_is_a_finding() {
        for text in
            ["", "a: [1", "a: b: c", "a:\n\t- x", "a: &x 1\nb: *x", "--- 1\n--- 2", "? [a]\n: b"]
        {
            let (_, findings) = read(text);
            assert!(!findings.is_empty(), "{text:?}");
        }
    }
}
