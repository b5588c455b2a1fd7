//! A spec in memory: the file, its tree, and how references and schemas are followed in it.

use std::path::Path;

use crate::{
    findings::Findings,
    yaml::{self, Entry, Node},
};

/// The HTTP methods that code can be generated for, as OpenAPI spells them.
pub(crate) const METHODS: [&str; 6] = ["get", "put", "post", "delete", "head", "patch"];

/// How many references in a row are followed: more must be a circle.
const LONGEST_CHAIN: usize = 16;

/// A parsed document. Nothing is promised about its content before it was linted.
#[derive(Debug)]
pub(crate) struct Spec {
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
    /// Returns an error if the file cannot be read.
    pub(crate) fn load(path: &Path, findings: &mut Findings) -> Result<Option<Self>, String> {
        let text = std::fs::read_to_string(path)
            .map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
        Ok(Self::parse(&text, findings))
    }

    pub(crate) fn parse(text: &str, findings: &mut Findings) -> Option<Self> {
        Some(Self { root: yaml::parse(text, findings)? })
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
        for _ in 0..LONGEST_CHAIN {
            match node.text("$ref") {
                Some(reference) => node = self.target(reference)?,
                None => return Some(node),
            }
        }
        None
    }

    /// Like [`resolve`](Self::resolve), and through the wrapper that gives a reference a description.
    pub(crate) fn schema<'a>(&'a self, node: &'a Node) -> Option<&'a Node> {
        let mut node = node;
        for _ in 0..LONGEST_CHAIN {
            node = self.resolve(node)?;
            match wrapped(node) {
                Some(inner) => node = inner,
                None => return Some(node),
            }
        }
        None
    }

    /// The schema at a path of property names; `name[0]` steps into a list. `.` is the schema itself.
    /// In a union, the path may lead through any member.
    pub(crate) fn at<'a>(&'a self, schema: &'a Node, path: &str) -> Result<&'a Node, String> {
        let steps: Vec<Segment<'_>> = segments(path).collect();
        self.walk(schema, &steps, 0)
    }

    fn walk<'a>(
        &'a self,
        schema: &'a Node,
        steps: &[Segment<'_>],
        unions: usize,
    ) -> Result<&'a Node, String> {
        let Some((step, rest)) = steps.split_first() else { return Ok(schema) };
        let missing = || format!("no property `{}` in the schema", step.name);
        if let Some(property) = schema.get("properties").and_then(|all| all.get(step.name)) {
            let mut found = self.schema(property).ok_or_else(missing)?;
            if step.first {
                let items = found.get("items").and_then(|items| self.schema(items));
                found = items.ok_or_else(|| {
                    format!("`{}` is not a list, so that `[0]` cannot follow", step.name)
                })?;
            }
            return self.walk(found, rest, unions);
        }
        let members = schema.get("oneOf").map(Node::items).unwrap_or_default();
        let mut why = missing();
        for member in members.iter().filter(|_| unions < LONGEST_CHAIN) {
            match self.schema(member).map(|member| self.walk(member, steps, unions + 1)) {
                Some(Ok(found)) => return Ok(found),
                Some(Err(deeper)) => why = deeper,
                None => {}
            }
        }
        Err(why)
    }

    /// The one success response of an operation: status and JSON schema.
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
