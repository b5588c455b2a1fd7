//! The operations of a linted spec, for the generator.

use std::{collections::BTreeSet, fmt::Debug};

use heck::ToPascalCase;
use syn::Ident;

use crate::{
    spec::{RawOperation, Spec},
    types::{Inputs, Ty, Types, field},
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
    /// The type of a successful response.
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
/// Returns an error if the document breaks a rule of `lint`, or if progenitor disagrees with it.
pub(crate) fn operations(types: &Types<'_>) -> Result<Vec<Operation>, String> {
    let raw = types.spec.operations();
    let mut operations = raw
        .iter()
        .map(|raw| operation(types, raw).map_err(|problem| format!("{}: {problem}", raw.name())))
        .collect::<Result<Vec<_>, _>>()?;
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(operations)
}

fn operation(types: &Types<'_>, raw: &RawOperation<'_>) -> Result<Operation, String> {
    let (spec, node) = (types.spec, raw.node);
    let incomplete = || "is incomplete: run `cargo xtask lint`".to_owned();
    let text = |key: &str| node.text(key).map(one_line).ok_or_else(incomplete);
    let id = text("operationId")?;
    let signature =
        types.signatures.get(&id).ok_or("progenitor has no method for it with supported types")?;
    let responses = node.entries_of("responses").iter();
    let statuses = responses.map(|entry| entry.key.clone()).filter(|key| key.starts_with('2'));
    agree("the statuses of success", statuses.collect(), signature.statuses.clone())?;
    let response = spec.success_schema(node).and_then(reference);
    agree("the response", response, signature.response.name())?;
    let body = node.get("requestBody").and_then(|body| spec.resolve(body));
    let media = body.and_then(generated_media);
    let schema = media.and_then(|(_, media)| reference(media.get("schema")?));
    agree("the body", schema, signature.body.as_ref().and_then(Ty::name))?;
    let body = match (body, media, &signature.body) {
        (Some(body), Some((media_type, media)), Some(ty)) => Some(Body {
            ty: ty.clone(),
            is_form: media_type == FORM,
            description: one_line(body.text("description").unwrap_or_default()),
            properties: properties(types, ty)?,
            example: media.get("example").map(Node::to_json),
        }),
        _ => None,
    };
    let parameters = raw_parameters(spec, raw).into_iter().filter_map(|node| {
        Some((node.text("name")?, node.text("in")?, node.is_true("required"), node))
    });
    let tag = node.items_of("tags").first().and_then(Node::str);
    Ok(Operation {
        id,
        method: raw.method.to_uppercase(),
        path: raw.path.to_owned(),
        tag: tag.ok_or_else(incomplete)?.to_owned(),
        summary: text("summary")?,
        description: node.text("description").unwrap_or_default().trim().to_owned(),
        scopes: scopes(node),
        confidence: text("x-confidence")?,
        retry: text("x-retry")?,
        source: text("x-source")?,
        parameters: self::parameters(spec, &signature.parameters, parameters)?,
        body,
        response: signature.response.clone(),
        payload: payload_paths(node.get("x-payload").ok_or_else(incomplete)?),
        page: node.get("x-page").and_then(page),
        appends: node.get("x-append").is_some(),
    })
}

/// Returns an error if the spec and progenitor disagree.
fn agree<T: PartialEq + Debug>(what: &str, spec: T, progenitor: T) -> Result<(), String> {
    if spec == progenitor {
        return Ok(());
    }
    Err(format!("{what}: {spec:?} in the spec, {progenitor:?} in progenitor"))
}

/// Returns the name of the schema that a reference leads to.
fn reference(schema: &Node) -> Option<&str> {
    schema.text("$ref")?.rsplit('/').next()
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

/// Returns the properties of an object in the order of the spec.
///
/// # Errors
/// Returns an error if progenitor has other fields.
pub(crate) fn properties(types: &Types<'_>, ty: &Ty) -> Result<Vec<Parameter>, String> {
    let name = ty.name().unwrap_or_default();
    let Some(schema) = types.spec.target(&format!("#/components/schemas/{name}")) else {
        return Ok(Vec::new());
    };
    let required = schema.items_of("required");
    let properties = schema.entries_of("properties").iter().map(|Entry { key, node, .. }| {
        (key.as_str(), "body", required.iter().any(|name| name.str() == Some(key)), node)
    });
    parameters(types.spec, &ty.inputs(types), properties)
}

/// Reads parameters with names, places and `true` if they are required. Their types come from progenitor's `inputs`.
fn parameters<'a>(
    spec: &Spec,
    inputs: &Inputs,
    declared: impl Iterator<Item = (&'a str, &'a str, bool, &'a Node)>,
) -> Result<Vec<Parameter>, String> {
    let mut parameters = Vec::new();
    let mut missing: BTreeSet<&Ident> = inputs.keys().collect();
    for (name, location, required, node) in declared {
        let key = field(name);
        let what = format!("the parameter `{name}`");
        let Some((ty, is_required)) = inputs.get(&key) else {
            return Err(format!("{what} is unknown to progenitor"));
        };
        missing.remove(&key);
        agree(&format!("{what} is required"), required, *is_required)?;
        let schema = spec.schema(node.get("schema").unwrap_or(node)).unwrap_or(node);
        let maximum = schema.get(if matches!(ty, Ty::List(_)) { "maxItems" } else { "maximum" });
        parameters.push(Parameter {
            name: name.to_owned(),
            location: location.to_owned(),
            ty: ty.clone(),
            required,
            maximum: maximum.and_then(|maximum| maximum.to_json().as_u64()),
            description: one_line(node.text("description").unwrap_or_default()),
            default: node.get("default").map(Node::to_json),
            argument: node.text("x-argument").map(str::to_owned),
            example: node.get("example").or_else(|| schema.get("example")).map(Node::to_json),
        });
    }
    match missing.first() {
        Some(name) => Err(format!("the parameter `{name}` is known to progenitor only")),
        None => Ok(parameters),
    }
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
