//! The documentation of operations, and of everything that progenitor leaves without.

use std::{collections::BTreeMap, fmt::Write as _};

use heck::{ToPascalCase, ToSnakeCase};
use syn::{
    Attribute, Expr, ExprLit, Fields, ImplItem, Item, ItemImpl, Lit, Meta, Type, Visibility,
    parse_quote, visit_mut::VisitMut,
};

use super::module;
use crate::model::{Operation, Parameter};

pub(crate) fn apply(file: &mut syn::File, operations: &[Operation]) {
    let by_method: BTreeMap<&str, &Operation> =
        operations.iter().map(|operation| (operation.id.as_str(), operation)).collect();
    let by_builder: BTreeMap<String, &Operation> =
        operations.iter().map(|operation| (operation.id.to_pascal_case(), operation)).collect();
    for item in &mut file.items {
        if let Item::Impl(ItemImpl { trait_: None, items, .. }) = item {
            methods_of_client(items, &by_method);
        }
    }
    for item in module(&mut file.items, &["builder"]).into_iter().flatten() {
        builder(item, &by_builder);
    }
    for item in module(&mut file.items, &["types"]).into_iter().flatten() {
        type_item(item);
    }
    for item in module(&mut file.items, &["types", "builder"]).into_iter().flatten() {
        type_builder(item);
    }
    for item in &mut file.items {
        match item {
            Item::Struct(item) if item.ident == "Client" => set(
                &mut item.attrs,
                "The service's operations: one method each, which returns a builder.\n\nCheap to clone.",
            ),
            Item::Mod(item) if item.ident == "builder" => {
                set(
                    &mut item.attrs,
                    "One builder per operation: set its parameters, then send it.",
                );
            }
            _ => {}
        }
    }
    Spaces.visit_file_mut(file);
}

fn methods_of_client(items: &mut [ImplItem], operations: &BTreeMap<&str, &Operation>) {
    for item in items {
        let ImplItem::Fn(function) = item else { continue };
        let name = function.sig.ident.to_string();
        if let Some(operation) = operations.get(name.as_str()) {
            set(&mut function.attrs, &describe(operation));
        } else if name == "new_with_client" {
            set(
                &mut function.attrs,
                "A client for the service at `baseurl`, such as [`BASE_URL`](super::BASE_URL).\n\n\
                 `client` should not follow redirects, which would carry the API key to wherever they lead.",
            );
        }
    }
}

/// The documentation of an operation: what it does, what it is called, what it needs, how sure that is.
fn describe(operation: &Operation) -> String {
    let Operation { id, method, path, summary, description, source, .. } = operation;
    let mut text = format!("{}.\n\n{description}\n\n", summary.trim_end_matches('.'));
    if operation.is_inferred() {
        text.push_str(
            "**The path is a guess that may answer 404.** Only compiled with the feature `inferred`.\n\n",
        );
    }
    let _ = writeln!(text, "| | |\n|---|---|\n| request | `{method} {path}` |");
    let _ = writeln!(text, "| scopes | {} |", scopes(operation));
    let _ = writeln!(text, "| confidence | {}: {} |", operation.confidence, cell(source));
    let retry = match operation.retry.as_str() {
        "safe" => "safe: changes nothing",
        "idempotent" => "idempotent: twice leaves the same as once",
        _ => "never: twice is not the same as once",
    };
    let _ = writeln!(text, "| retry | {retry} |");
    if !operation.parameters.is_empty() || operation.body.is_some() {
        text.push_str("\nParameters (their limits are left to the service):\n");
        for parameter in &operation.parameters {
            let _ = writeln!(text, "- {}", parameter_line(parameter));
        }
        if let Some(body) = &operation.body {
            let _ = writeln!(
                text,
                "- [`body`](builder::{}::body) (required): a [`types::{}`]. {}",
                id.to_pascal_case(),
                body.schema,
                body.description
            );
        }
    }
    text.push_str(
        "\n# Errors\n\nRefusals of the service as [`types::ErrorEnvelope`]; failures of the connection; \
         answers that cannot be read; missing or unusable parameters.\n",
    );
    text
}

fn scopes(operation: &Operation) -> String {
    let sets = operation
        .scopes
        .iter()
        .map(|set| set.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and "));
    sets.collect::<Vec<_>>().join(", or ")
}

fn parameter_line(parameter: &Parameter) -> String {
    let Parameter { name, location, description, .. } = parameter;
    let mut line = format!("`{}`", name.to_snake_case());
    if parameter.required {
        line.push_str(" (required)");
    }
    if name.to_snake_case() != *name {
        let _ = write!(line, ", sent as {location} `{name}`");
    }
    if let Some(maximum) = parameter.maximum {
        let _ =
            write!(line, ", at most {maximum}{}", if parameter.is_list { " items" } else { "" });
    }
    let _ = write!(line, ": {description}");
    line
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn builder(item: &mut Item, operations: &BTreeMap<String, &Operation>) {
    match item {
        Item::Struct(item) => {
            if let Some(operation) = operations.get(&item.ident.to_string()) {
                let id = &operation.id;
                let text = format!("A call of [`Client::{id}`](super::Client::{id}).");
                set(&mut item.attrs, &text);
            }
        }
        Item::Impl(item) => {
            let Some(operation) = operations.get(&type_name(&item.self_ty)) else { return };
            for item in &mut item.items {
                let ImplItem::Fn(function) = item else { continue };
                let name = function.sig.ident.to_string();
                let parameter = operation
                    .parameters
                    .iter()
                    .find(|parameter| parameter.name.to_snake_case() == name);
                match (name.as_str(), parameter) {
                    (_, Some(parameter)) => {
                        set(&mut function.attrs, &format!("Sets {}", parameter_line(parameter)));
                    }
                    ("new", _) => {
                        set(&mut function.attrs, "A call through `client`, with nothing set.");
                    }
                    ("send", _) => set(
                        &mut function.attrs,
                        "Sends the call.\n\n# Errors\n\nSee the client's method of the same name.",
                    ),
                    ("body", _) => {
                        let text = operation.body.as_ref().map(|body| body.description.clone());
                        set(
                            &mut function.attrs,
                            &format!("Sets the body. {}", text.unwrap_or_default()),
                        );
                    }
                    ("body_map", _) => {
                        set(
                            &mut function.attrs,
                            "Changes the body, which starts empty, field by field.",
                        );
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Enum words and conversions; schemas and properties have descriptions in the spec.
fn type_item(item: &mut Item) {
    match item {
        Item::Enum(item) => {
            for variant in &mut item.variants {
                if has_doc(&variant.attrs) {
                    continue;
                }
                let text = match &variant.fields {
                    Fields::Unit => {
                        let word = crate::generate::renamed(&variant.attrs);
                        format!("`{}`", word.unwrap_or_else(|| variant.ident.to_string()))
                    }
                    _ => format!("The form of [`{}`].", variant.ident),
                };
                set(&mut variant.attrs, &text);
            }
        }
        Item::Struct(item) => {
            for field in &mut item.fields {
                let is_public = matches!(field.vis, Visibility::Public(_));
                if is_public && field.ident.is_some() && !has_doc(&field.attrs) {
                    let text = match field.ident.as_ref().map(ToString::to_string).as_deref() {
                        Some("extra") => {
                            "Fields that the spec does not name, as they came.".to_owned()
                        }
                        _ => "See the type.".to_owned(),
                    };
                    set(&mut field.attrs, &text);
                }
            }
        }
        Item::Impl(ItemImpl { trait_: None, items, .. }) => {
            for item in items {
                let ImplItem::Fn(function) = item else { continue };
                if function.sig.ident == "builder" {
                    set(&mut function.attrs, "A builder with nothing set.");
                }
            }
        }
        Item::Mod(item) if item.ident == "error" => {
            set(&mut item.attrs, "Errors of conversions.");
        }
        Item::Mod(item) if item.ident == "builder" => {
            set(&mut item.attrs, "Builders of the bodies that are sent.");
        }
        _ => {}
    }
}

fn type_builder(item: &mut Item) {
    match item {
        Item::Struct(item) => {
            let text = format!("A builder of [`{0}`](super::{0}).", item.ident);
            set(&mut item.attrs, &text);
        }
        Item::Impl(item) if item.trait_.is_none() => {
            let name = type_name(&item.self_ty);
            for item in &mut item.items {
                let ImplItem::Fn(function) = item else { continue };
                let field = function.sig.ident.to_string();
                let text = format!("Sets [`{field}`](super::{name}::{field}).");
                set(&mut function.attrs, &text);
            }
        }
        _ => {}
    }
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn has_doc(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("doc"))
}

/// Replaces the documentation by `text`, one attribute a line.
fn set(attributes: &mut Vec<Attribute>, text: &str) {
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    for (at, line) in text.trim_end().lines().enumerate() {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        attributes.insert(at, parse_quote!(#[doc = #line]));
    }
}

/// Gives descriptions from the spec, which stand in one attribute, the space after `///`.
struct Spaces;

impl VisitMut for Spaces {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let Some(text) = attributes.iter().find_map(lone_doc) else { return };
        if !text.starts_with(' ') {
            set(attributes, &text);
        }
    }
}

fn lone_doc(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    let Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) = &meta.value else { return None };
    meta.path.is_ident("doc").then(|| text.value())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, rewritten, tiny};

    fn document(file: &mut syn::File) {
        let (_, operations) = tiny();
        apply(file, &operations);
    }

    #[test]
    fn a_method_says_what_it_needs_and_how_sure_it_is() {
        becomes(
            "impl Client { /** Sends a request */ pub fn get_jars(&self) {} }",
            document,
            r#"impl Client {
                /// Get several jars.
                ///
                /// Ids are joined by commas; the answer has them under one of two keys.
                ///
                /// | | |
                /// |---|---|
                /// | request | `GET /jars` |
                /// | scopes | `tiny:read`, or `tiny:write` and `tiny:read` |
                /// | confidence | documented: the label \| on the jar |
                /// | retry | safe: changes nothing |
                ///
                /// Parameters (their limits are left to the service):
                /// - `ids` (required), at most 5 items: Which jars.
                /// - `accept_language`, sent as header `Accept-Language`: Language of the names.
                ///
                /// # Errors
                ///
                /// Refusals of the service as [`types::ErrorEnvelope`]; failures of the connection; answers that cannot be read; missing or unusable parameters.
                pub fn get_jars(&self) {}
            }"#,
        );
    }

    #[test]
    fn a_guess_says_so_and_a_body_is_a_parameter() {
        let text = rewritten("impl Client { pub fn weigh_jar(&self) {} }", document);
        for line in [
            "/// **The path is a guess that may answer 404.** Only compiled with the feature `inferred`.",
            "/// | confidence | inferred: a guess |",
            "/// - `id` (required): Id of the jar.",
            "/// - [`body`](builder::WeighJar::body) (required): a [`types::WeighJarRequest`]. How to weigh.",
        ] {
            assert!(text.contains(line), "{line}: {text}");
        }
        let text = rewritten("impl Client { pub fn break_jar(&self) {} }", document);
        assert!(text.contains("/// | retry | never: twice is not the same as once |"), "{text}");
        let text = rewritten("impl Client { pub fn update_jar(&self) {} }", document);
        assert!(
            text.contains("/// | retry | idempotent: twice leaves the same as once |"),
            "{text}"
        );
    }

    #[test]
    fn builders_and_their_setters_are_documented() {
        becomes(
            "pub mod builder {
                pub struct ListPebbles;
                impl ListPebbles {
                    pub fn new() {}
                    pub fn limit(self) {}
                    pub fn send(self) {}
                    fn other(self) {}
                }
                pub struct WeighJar;
                impl WeighJar { pub fn body(self) {} pub fn body_map(self) {} }
            }",
            document,
            "/// One builder per operation: set its parameters, then send it.
            pub mod builder {
                /// A call of [`Client::list_pebbles`](super::Client::list_pebbles).
                pub struct ListPebbles;
                impl ListPebbles {
                    /// A call through `client`, with nothing set.
                    pub fn new() {}
                    /// Sets `limit`, at most 50: Pebbles per page.
                    pub fn limit(self) {}
                    /// Sends the call.
                    ///
                    /// # Errors
                    ///
                    /// See the client's method of the same name.
                    pub fn send(self) {}
                    fn other(self) {}
                }
                /// A call of [`Client::weigh_jar`](super::Client::weigh_jar).
                pub struct WeighJar;
                impl WeighJar {
                    /// Sets the body. How to weigh.
                    pub fn body(self) {}
                    /// Changes the body, which starts empty, field by field.
                    pub fn body_map(self) {}
                }
            }",
        );
    }

    #[test]
    fn types_keep_what_the_spec_says_and_get_the_rest() {
        becomes(
            r#"pub mod types {
                #[doc = "From the spec."]
                pub struct Jar {
                    #[doc = "Id of the jar."]
                    pub id: String,
                    pub extra: Map,
                    pub bare: String,
                    private: String,
                }
                impl Jar { pub fn builder() {} }
                pub enum Grain {
                    #[serde(rename = "very-fine")]
                    VeryFine,
                    Coarse,
                    #[doc = "Said in the spec."]
                    Said,
                }
                pub enum Answer { Jar(Jar) }
                pub mod error {}
                pub mod builder {
                    pub struct Jar;
                    impl Jar { pub fn id(self) {} }
                    impl Default for Jar { fn default() {} }
                }
            }"#,
            document,
            "pub mod types {
                /// From the spec.
                pub struct Jar {
                    /// Id of the jar.
                    pub id: String,
                    /// Fields that the spec does not name, as they came.
                    pub extra: Map,
                    /// See the type.
                    pub bare: String,
                    private: String,
                }
                impl Jar {
                    /// A builder with nothing set.
                    pub fn builder() {}
                }
                pub enum Grain {
                    /// `very-fine`
                    #[serde(rename = \"very-fine\")]
                    VeryFine,
                    /// `Coarse`
                    Coarse,
                    /// Said in the spec.
                    Said,
                }
                pub enum Answer {
                    /// The form of [`Jar`].
                    Jar(Jar),
                }
                /// Errors of conversions.
                pub mod error {}
                /// Builders of the bodies that are sent.
                pub mod builder {
                    /// A builder of [`Jar`](super::Jar).
                    pub struct Jar;
                    impl Jar {
                        /// Sets [`id`](super::Jar::id).
                        pub fn id(self) {}
                    }
                    impl Default for Jar { fn default() {} }
                }
            }",
        );
    }

    #[test]
    fn what_is_no_operation_stays() {
        crate::golden::stays(
            "impl Client { fn other(&self) {} } impl Debug for Client { fn get_jars() {} }",
            document,
        );
    }

    #[test]
    fn a_description_of_several_lines_gets_a_space_on_each() {
        becomes(
            r#"#[doc = "First.\n\nSecond."] pub struct Jar;"#,
            document,
            "/// First.\n///\n/// Second.\npub struct Jar;",
        );
    }
}
