//! The operations of a linted spec, as the generator wants them.

use heck::ToPascalCase;

use crate::{
    spec::{RawOperation, Spec},
    yaml::{Entry, Node, Value},
};

/// One operation with everything that is generated from it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tag: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// Alternatives: any one set of scopes will do.
    pub(crate) scopes: Vec<Vec<String>>,
    pub(crate) confidence: String,
    pub(crate) retry: String,
    pub(crate) source: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// The schema of a successful response.
    pub(crate) response: String,
    /// The statuses of success, as the spec writes them: `200` or `2XX`.
    pub(crate) statuses: Vec<String>,
    /// Paths to the payload, tried in order; empty if the body is unknown.
    pub(crate) payload: Vec<String>,
    pub(crate) page: Option<Page>,
}

impl Operation {
    pub(crate) fn is_unverified(&self) -> bool {
        self.confidence == "unverified"
    }

    /// What the operation is called in Rust: its parameters, and the alias of its request.
    pub(crate) fn type_name(&self) -> String {
        self.id.to_pascal_case()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: String,
    pub(crate) required: bool,
    pub(crate) maximum: Option<u64>,
    pub(crate) description: String,
    pub(crate) is_list: bool,
    pub(crate) example: Option<serde_json::Value>,
}

/// The request body that code is generated for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Body {
    pub(crate) schema: String,
    pub(crate) media_type: String,
    pub(crate) description: String,
    /// The properties in the order of the spec; none if the body is a list.
    pub(crate) properties: Vec<Property>,
    pub(crate) example: Option<serde_json::Value>,
}

/// A property of a request body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) description: String,
    /// Sent if nothing else is set.
    pub(crate) default: Option<serde_json::Value>,
    /// A type of the bindings that callers give in its place.
    pub(crate) argument: Option<String>,
}

/// How the next page is requested, and where it is announced, relative to the payload.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    pub(crate) send: Send,
    pub(crate) items: String,
    pub(crate) item: Option<String>,
    pub(crate) next: String,
    pub(crate) more: Option<String>,
}

/// Where the cursor goes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Send {
    Query(String),
    Body(String),
}

impl Send {
    /// The name of the parameter or property.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Query(name) | Self::Body(name) => name,
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text.split_once('.')? {
            ("query", name) if !name.is_empty() => Some(Self::Query(name.to_owned())),
            ("body", name) if !name.is_empty() => Some(Self::Body(name.to_owned())),
            _ => None,
        }
    }
}

/// All operations in the order of their ids.
///
/// # Errors
/// Returns an error if the document breaks a rule of `lint`, which is meant to run first.
pub(crate) fn operations(spec: &Spec) -> Result<Vec<Operation>, String> {
    let mut operations = spec
        .operations()
        .iter()
        .map(|raw| {
            operation(spec, raw)
                .ok_or_else(|| format!("{} is incomplete: run `cargo xtask lint`", raw.name()))
        })
        .collect::<Result<Vec<_>, _>>()?;
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(operations)
}

fn operation(spec: &Spec, raw: &RawOperation<'_>) -> Option<Operation> {
    let node = raw.node;
    let text = |key: &str| Some(one_line(node.text(key)?));
    Some(Operation {
        id: text("operationId")?,
        method: raw.method.to_uppercase(),
        path: raw.path.to_owned(),
        tag: node.get("tags")?.items().first()?.str()?.to_owned(),
        summary: text("summary")?,
        description: node.text("description").unwrap_or_default().trim().to_owned(),
        scopes: scopes(node),
        confidence: text("x-confidence")?,
        retry: text("x-retry")?,
        source: text("x-source")?,
        parameters: parameters(spec, raw),
        body: node.get("requestBody").and_then(|body| self::body(spec, body)),
        response: spec.success_schema(node)?.text("$ref")?.rsplit('/').next()?.to_owned(),
        statuses: statuses(node),
        payload: payload_paths(node.get("x-payload")?),
        page: node.get("x-page").and_then(page),
    })
}

/// Scopes of each alternative of `security`, whatever the scheme is called.
pub(crate) fn scopes(operation: &Node) -> Vec<Vec<String>> {
    let requirements = operation.get("security").map(Node::items).unwrap_or_default();
    requirements
        .iter()
        .map(|requirement| {
            let schemes = requirement.entries().iter();
            schemes
                .flat_map(|scheme| scheme.node.items())
                .filter_map(Node::str)
                .map(str::to_owned)
                .collect()
        })
        .collect()
}

/// The parameters of an operation, its own before those of the path.
pub(crate) fn raw_parameters<'a>(spec: &'a Spec, raw: &RawOperation<'a>) -> Vec<&'a Node> {
    let own = raw.node.get("parameters").map(Node::items).unwrap_or_default();
    own.iter().chain(raw.shared).filter_map(|node| spec.resolve(node)).collect()
}

fn parameters(spec: &Spec, raw: &RawOperation<'_>) -> Vec<Parameter> {
    let parameter = |node: &Node| {
        let schema = spec.schema(node.get("schema")?)?;
        let is_list = schema.text("type") == Some("array");
        let maximum = schema.get(if is_list { "maxItems" } else { "maximum" });
        Some(Parameter {
            name: node.text("name")?.to_owned(),
            location: node.text("in")?.to_owned(),
            required: node.is_true("required"),
            maximum: maximum.and_then(|maximum| maximum.to_json().as_u64()),
            description: one_line(node.text("description").unwrap_or_default()),
            is_list,
            example: node.get("example").or_else(|| schema.get("example")).map(Node::to_json),
        })
    };
    raw_parameters(spec, raw).into_iter().filter_map(parameter).collect()
}

fn body(spec: &Spec, body: &Node) -> Option<Body> {
    let body = spec.resolve(body)?;
    let (media_type, media) = generated_media(body)?;
    let schema = media.get("schema")?.text("$ref")?.rsplit('/').next()?.to_owned();
    Some(Body {
        media_type: media_type.to_owned(),
        description: one_line(body.text("description").unwrap_or_default()),
        properties: spec.schema(media.get("schema")?).map(properties).unwrap_or_default(),
        example: media.get("example").map(Node::to_json),
        schema,
    })
}

/// The properties of an object in the order of the spec.
pub(crate) fn properties(schema: &Node) -> Vec<Property> {
    let required = schema.get("required").map(Node::items).unwrap_or_default();
    let property = |entry: &Entry| Property {
        name: entry.key.clone(),
        required: required.iter().any(|name| name.str() == Some(&entry.key)),
        description: one_line(entry.node.text("description").unwrap_or_default()),
        default: entry.node.get("default").map(Node::to_json),
        argument: entry.node.text("x-argument").map(str::to_owned),
    };
    let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
    properties.iter().map(property).collect()
}

fn statuses(operation: &Node) -> Vec<String> {
    let responses = operation.get("responses").map(Node::entries).unwrap_or_default();
    let success = responses.iter().filter(|entry| entry.key.starts_with('2'));
    success.map(|entry| entry.key.clone()).collect()
}

/// The media type of a request body that code is generated for.
pub(crate) fn generated_media(body: &Node) -> Option<(&str, &Node)> {
    let content = body.get("content")?;
    match content.entries() {
        [only] => Some((&only.key, &only.node)),
        _ => {
            let entry = content.entry(body.text("x-generate")?)?;
            Some((&entry.key, &entry.node))
        }
    }
}

/// `x-payload`: a path, a list of paths, or `none`.
pub(crate) fn payload_paths(node: &Node) -> Vec<String> {
    match &node.value {
        Value::String(path) if path == "none" => Vec::new(),
        Value::String(path) => vec![path.clone()],
        Value::List(paths) => paths.iter().filter_map(Node::str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn page(node: &Node) -> Option<Page> {
    Some(Page {
        send: Send::parse(node.text("send")?)?,
        items: node.text("items")?.to_owned(),
        item: node.text("item").map(str::to_owned),
        next: node.text("next")?.to_owned(),
        more: node.text("more").map(str::to_owned),
    })
}

pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
