//! A spec in memory: the file, its tree, and how references and schemas are followed in it.

use std::path::{Path, PathBuf};

use crate::{
    findings::Findings,
    yaml::{self, Entry, Node},
};

/// The HTTP methods that a path item may hold, as OpenAPI spells them.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A parsed document. Nothing is promised about its content before it was linted.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) path: PathBuf,
    pub(crate) root: Node,
}

/// One operation as it stands in the document.
pub(crate) struct RawOperation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) line: usize,
    pub(crate) node: &'a Node,
    /// Parameters that all methods of the path share.
    pub(crate) shared: &'a [Node],
}

impl RawOperation<'_> {
    /// How findings name it: by its id, or by method and path where it has none.
    pub(crate) fn name(&self) -> String {
        match self.node.text("operationId") {
            Some(id) => format!("`{id}`"),
            None => format!("{} {}", self.method.to_uppercase(), self.path),
        }
    }
}

impl Spec {
    /// Reads a file. YAML problems go to `findings`.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub(crate) fn load(path: &Path, findings: &mut Findings) -> Result<Option<Self>, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
        Ok(Self::parse(path, &text, findings))
    }

    pub(crate) fn parse(path: &Path, text: &str, findings: &mut Findings) -> Option<Self> {
        let root = yaml::parse(text, findings)?;
        Some(Self { path: path.to_owned(), root })
    }

    pub(crate) fn operations(&self) -> Vec<RawOperation<'_>> {
        let mut operations = Vec::new();
        for path in self.root.get("paths").map(Node::entries).unwrap_or_default() {
            let shared = path.node.get("parameters").map(Node::items).unwrap_or_default();
            for Entry { key, line, node } in path.node.entries() {
                if METHODS.contains(&key.as_str()) {
                    let (path, method, line) = (path.key.as_str(), key.as_str(), *line);
                    operations.push(RawOperation { path, method, line, node, shared });
                }
            }
        }
        operations
    }

    /// What a local reference such as `#/components/schemas/Album` points to.
    pub(crate) fn target(&self, reference: &str) -> Option<&Node> {
        let mut node = &self.root;
        for segment in reference.strip_prefix("#/")?.split('/') {
            node = node.get(&segment.replace("~1", "/").replace("~0", "~"))?;
        }
        Some(node)
    }

    /// Follows references, however many; `None` where one is broken or they go in a circle.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Node) -> Option<&'a Node> {
        let mut node = node;
        for _ in 0..32 {
            match node.text("$ref") {
                Some(reference) => node = self.target(reference)?,
                None => return Some(node),
            }
        }
        None
    }

    /// As [`resolve`](Self::resolve), and through the wrapper that gives a reference a description.
    pub(crate) fn schema<'a>(&'a self, node: &'a Node) -> Option<&'a Node> {
        let node = self.resolve(node)?;
        match wrapped(node) {
            Some(inner) => self.schema(inner),
            None => Some(node),
        }
    }

    /// The schema of a property, also where only one member of a union has it.
    pub(crate) fn property<'a>(&'a self, schema: &'a Node, name: &str) -> Option<&'a Node> {
        if let Some(found) = schema.get("properties").and_then(|properties| properties.get(name)) {
            return self.schema(found);
        }
        let members = schema.get("oneOf").map(Node::items).unwrap_or_default();
        members.iter().find_map(|member| self.property(self.schema(member)?, name))
    }

    /// The schema at a path of property names; `name[0]` steps into a list. `.` is the schema itself.
    pub(crate) fn at<'a>(&'a self, schema: &'a Node, path: &str) -> Result<&'a Node, String> {
        let mut schema = schema;
        for segment in segments(path) {
            schema = self
                .property(schema, segment.name)
                .ok_or_else(|| format!("no property `{}` in the schema", segment.name))?;
            if segment.first {
                let items = schema.get("items").ok_or_else(|| {
                    format!("`{}` is not a list, so that `[0]` cannot follow", segment.name)
                })?;
                schema = self.schema(items).ok_or("a reference of the list is broken")?;
            }
        }
        Ok(schema)
    }

    /// The one success answer of an operation: status and JSON schema.
    pub(crate) fn success_schema<'a>(&'a self, operation: &'a Node) -> Option<&'a Node> {
        let responses = operation.get("responses")?.entries();
        let success = responses.iter().find(|entry| entry.key.starts_with('2'))?;
        let content = self.resolve(&success.node)?.get("content")?;
        content.get("application/json")?.get("schema")
    }
}

/// The reference in `{ allOf: [{ $ref: … }] }`, the way a reference gets a description or `nullable`.
pub(crate) fn wrapped(schema: &Node) -> Option<&Node> {
    match schema.get("allOf")?.items() {
        [inner] if inner.get("$ref").is_some() && schema.get("properties").is_none() => Some(inner),
        _ => None,
    }
}

/// One step of a payload or page path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment<'a> {
    pub(crate) name: &'a str,
    /// Whether the first element of the list is meant.
    pub(crate) first: bool,
}

/// The steps of a path such as `content.entityGroups[0].content`; none for `.`.
pub(crate) fn segments(path: &str) -> impl Iterator<Item = Segment<'_>> {
    path.split('.').filter(|segment| !segment.is_empty()).map(|segment| {
        match segment.strip_suffix("[0]") {
            Some(name) => Segment { name, first: true },
            None => Segment { name: segment, first: false },
        }
    })
}
