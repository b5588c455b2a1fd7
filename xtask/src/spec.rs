//! A spec in memory, and the resolution of references and paths in it.

use std::path::Path;

use crate::{
    findings::Findings,
    yaml::{self, Entry, Node},
};

/// The HTTP methods that code can be generated for, as OpenAPI spells them.
pub(crate) const METHODS: [&str; 6] = ["get", "put", "post", "delete", "head", "patch"];

/// The status that never has a body.
pub(crate) const NO_CONTENT: &str = "204";

/// The longest chain of references; a longer one is a cycle.
const LONGEST_CHAIN: usize = 16;

/// A parsed document, valid only after linting.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) root: Node,
}

/// An operation of the document.
pub(crate) struct RawOperation<'a> {
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) line: usize,
    pub(crate) node: &'a Node,
    /// Parameters that all methods of the path share.
    pub(crate) shared: &'a [Node],
}

impl RawOperation<'_> {
    /// Returns its name in findings: the ID, or method and path if it has none.
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
        for path in self.root.entries_of("paths") {
            let shared = path.node.items_of("parameters");
            for Entry { key, line, node } in path.node.entries() {
                if METHODS.contains(&key.as_str()) {
                    let (path, method, line) = (path.key.as_str(), key.as_str(), *line);
                    operations.push(RawOperation { path, method, line, node, shared });
                }
            }
        }
        operations
    }

    /// Returns the target of a local reference such as `#/components/schemas/Album`.
    pub(crate) fn target(&self, reference: &str) -> Option<&Node> {
        let mut node = &self.root;
        for segment in reference.strip_prefix("#/")?.split('/') {
            node = node.get(&segment.replace("~1", "/").replace("~0", "~"))?;
        }
        Some(node)
    }

    /// Follows references; `None` if one is broken or they form a cycle.
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

    /// Like [`resolve`](Self::resolve), also through `allOf` with one reference.
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

    /// Returns the schema at a path of property names; `name[0]` steps into a list. `.` is the schema itself.
    /// In a union, the path may lead through any member.
    pub(crate) fn at<'a>(&'a self, schema: &'a Node, path: &str) -> Result<&'a Node, String> {
        let steps: Vec<Segment<'_>> = segments(path).collect();
        if path != "." && path.split('.').any(|step| ["", "[0]"].contains(&step)) {
            return Err("a step is empty".to_owned());
        }
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
                    format!("`{}` is not a list, so `[0]` cannot follow", step.name)
                })?;
            }
            return self.walk(found, rest, unions);
        }
        let members = schema.items_of("oneOf");
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

    /// Returns the JSON schema of the success response.
    pub(crate) fn success_schema<'a>(&'a self, operation: &'a Node) -> Option<&'a Node> {
        let success = successes(operation).next()?;
        let content = self.resolve(&success.node)?.get("content")?;
        content.get("application/json")?.get("schema")
    }
}

/// Returns the success responses that code is generated for: without a 204, which has no body.
pub(crate) fn successes(operation: &Node) -> impl Iterator<Item = &Entry> {
    let responses = operation.entries_of("responses").iter();
    responses.filter(|entry| entry.key.starts_with('2') && entry.key != NO_CONTENT)
}

/// Returns the reference in `{ allOf: [{ $ref: … }] }`, which adds a description or `nullable` to a reference.
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
    /// `true` for the first element of the list.
    pub(crate) first: bool,
}

/// Returns the steps of a path such as `content.entityGroups[0].content`; none for `.`.
pub(crate) fn segments(path: &str) -> impl Iterator<Item = Segment<'_>> {
    path.split('.').filter(|segment| !segment.is_empty()).map(|segment| {
        match segment.strip_suffix("[0]") {
            Some(name) => Segment { name, first: true },
            None => Segment { name: segment, first: false },
        }
    })
}
