//! The operations of a linted spec, for the generator.

use heck::ToPascalCase;

use crate::{
    spec::{RawOperation, Spec},
    types::{Ty, requires},
    yaml::{Entry, Node, Value},
};

/// The media types that bodies can have.
pub(crate) const JSON: &str = "application/json";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// An operation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) tag: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// Alternatives: any one set of scopes suffices.
    pub(crate) scopes: Vec<Vec<String>>,
    pub(crate) confidence: String,
    pub(crate) retry: String,
    pub(crate) source: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// The schema of a successful response.
    pub(crate) response: Ty,
    /// Paths to the payload, tried in order; empty if the body is unknown.
    pub(crate) payload: Vec<String>,
    pub(crate) page: Option<Page>,
    /// The bindings have `append`, which splits a list of any length over several requests.
    pub(crate) appends: bool,
}

impl Operation {
    pub(crate) fn is_unverified(&self) -> bool {
        self.confidence == "unverified"
    }

    /// Returns the name of its parameters, and of the alias of its request.
    pub(crate) fn type_name(&self) -> String {
        self.id.to_pascal_case()
    }
}

/// A parameter, or a property of the request body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query`, `header` or `body`.
    pub(crate) location: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) maximum: Option<u64>,
    pub(crate) description: String,
    /// The value that a property is sent with if nothing else is set.
    pub(crate) default: Option<serde_json::Value>,
    /// A type of the bindings that callers pass in its place.
    pub(crate) argument: Option<String>,
    pub(crate) example: Option<serde_json::Value>,
}

/// The request body that code is generated for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Body {
    pub(crate) ty: Ty,
    /// The body is a form, not JSON.
    pub(crate) is_form: bool,
    pub(crate) description: String,
    /// The properties in the order of the spec; none if the body is a list.
    pub(crate) properties: Vec<Parameter>,
    pub(crate) example: Option<serde_json::Value>,
}

/// The pagination of a list: the parameter of the cursor, and paths from the payload.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    pub(crate) send: Send,
    pub(crate) items: String,
    pub(crate) item: Option<String>,
    pub(crate) next: String,
    pub(crate) more: Option<String>,
}

/// The place of the cursor in the request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Send {
    Query(String),
    Body(String),
}

impl Send {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text.split_once('.')? {
            ("query", name) if !name.is_empty() => Some(Self::Query(name.to_owned())),
            ("body", name) if !name.is_empty() => Some(Self::Body(name.to_owned())),
            _ => None,
        }
    }
}

/// Returns all operations in the order of their IDs.
///
/// # Errors
/// Returns an error if the document breaks a rule of `lint`.
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
        response: Ty::of(spec.success_schema(node)?)?,
        payload: payload_paths(node.get("x-payload")?),
        page: node.get("x-page").and_then(page),
        appends: node.get("x-append").is_some(),
    })
}

/// Returns the scopes of each alternative of `security`.
pub(crate) fn scopes(operation: &Node) -> Vec<Vec<String>> {
    let requirements = operation.items_of("security");
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

/// Returns the parameters of an operation, its own before those of the path.
pub(crate) fn raw_parameters<'a>(spec: &'a Spec, raw: &RawOperation<'a>) -> Vec<&'a Node> {
    let own = raw.node.items_of("parameters");
    own.iter().chain(raw.shared).filter_map(|node| spec.resolve(node)).collect()
}

fn parameters(spec: &Spec, raw: &RawOperation<'_>) -> Vec<Parameter> {
    let own = raw_parameters(spec, raw).into_iter();
    own.filter_map(|node| {
        let (name, location) = (node.text("name")?, node.text("in")?);
        parameter(spec, name, location, node.is_true("required"), node, node.get("schema")?)
    })
    .collect()
}

fn parameter(
    spec: &Spec,
    name: &str,
    location: &str,
    required: bool,
    node: &Node,
    schema: &Node,
) -> Option<Parameter> {
    let ty = Ty::of(schema)?;
    let schema = spec.schema(schema)?;
    let maximum = schema.get(if matches!(ty, Ty::List(_)) { "maxItems" } else { "maximum" });
    Some(Parameter {
        name: name.to_owned(),
        location: location.to_owned(),
        ty,
        required,
        maximum: maximum.and_then(|maximum| maximum.to_json().as_u64()),
        description: one_line(node.text("description").unwrap_or_default()),
        default: node.get("default").map(Node::to_json),
        argument: node.text("x-argument").map(str::to_owned),
        example: node.get("example").or_else(|| schema.get("example")).map(Node::to_json),
    })
}

fn body(spec: &Spec, body: &Node) -> Option<Body> {
    let body = spec.resolve(body)?;
    let (media_type, media) = generated_media(body)?;
    let ty = Ty::of(media.get("schema")?)?;
    Some(Body {
        is_form: media_type == FORM,
        description: one_line(body.text("description").unwrap_or_default()),
        properties: ty.schema(spec).map(|schema| properties(spec, schema)).unwrap_or_default(),
        example: media.get("example").map(Node::to_json),
        ty,
    })
}

/// Returns the properties of an object in the order of the spec.
pub(crate) fn properties(spec: &Spec, schema: &Node) -> Vec<Parameter> {
    let properties = schema.entries_of("properties").iter();
    properties
        .filter_map(|Entry { key, node, .. }| {
            parameter(spec, key, "body", requires(schema, key), node, node)
        })
        .collect()
}

/// Returns the media type of a request body that code is generated for.
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

/// Reads `x-payload`: a path, a list of paths, or `none`.
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
