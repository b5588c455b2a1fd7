//! The documentation of each operation ends with an example, made of the spec's `example`s: the calls that a
//! user of the facade would write. They are compiled as doc tests of the bindings.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Attribute, Fields, Ident, ImplItem, Item, ItemImpl, Type, parse_quote};

use super::{module, results::Results};
use crate::{
    generate::{argument, name, renamed},
    model::{Body, Operation},
};

/// The list of what is searched for, which the facade fills in with methods of its own.
const SEARCH_FILTERS: &str = "searchFilters";

/// Adds the examples behind what `docs` wrote. An operation that the spec gives no values for gets none.
///
/// # Errors
/// Where an example of the spec does not fit the generated types.
pub(crate) fn apply(
    file: &mut syn::File,
    operations: &[Operation],
    results: &BTreeMap<String, Results>,
) -> Result<(), String> {
    let shapes = Shapes::of(module(&mut file.items, &["types"]).map_or(&[][..], |items| items));
    let by_id: BTreeMap<&str, &Operation> =
        operations.iter().map(|operation| (operation.id.as_str(), operation)).collect();
    for item in &mut file.items {
        let Item::Impl(ItemImpl { trait_: None, items, .. }) = item else { continue };
        for item in items {
            let ImplItem::Fn(function) = item else { continue };
            let id = function.sig.ident.to_string();
            let operation = by_id.get(id.as_str()).filter(|operation| has_values(operation));
            let (Some(operation), Some(results)) = (operation, results.get(&id)) else { continue };
            let example = example(&shapes, operation, results).ok_or_else(|| {
                format!("`{id}`: an `example` of the spec does not fit the generated types")
            })?;
            append(&mut function.attrs, &example)?;
        }
    }
    Ok(())
}

fn has_values(operation: &Operation) -> bool {
    let mut required = operation.parameters.iter().filter(|parameter| parameter.required);
    required.all(|parameter| parameter.example.is_some())
        && operation.body.as_ref().is_none_or(|body| body.example.is_some())
}

/// The statements of an example.
fn example(shapes: &Shapes, operation: &Operation, results: &Results) -> Option<TokenStream> {
    let id = format_ident!("{}", operation.id);
    let mut call = quote!(music.api().#id());
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let setter = format_ident!("{}", parameter.name.to_snake_case());
        let value = literal(parameter.example.as_ref()?)?;
        call.extend(quote!(.#setter(#value)));
    }
    call.extend(operation.body.as_ref().map_or(Some(quote!()), |body| shapes.body(body))?);
    // What is got is a thing of its own, also where a list in it has pages.
    if results.item.is_some() && !operation.id.starts_with("get_") {
        return Some(quote! {
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item??;
                println!("{item:?}");
            }
        });
    }
    if results.fetch == "()" {
        return Some(quote!(#call.fetch().await?;));
    }
    let answer = variable(&results.fetch);
    let (ident, text) = (format_ident!("{answer}"), format!("{{{answer}:?}}"));
    Some(quote! {
        let #ident = #call.fetch().await?;
        println!(#text);
    })
}

/// What the content of an answer is called: after its type, where that names a thing.
fn variable(ty: &str) -> String {
    if let Some(item) = ty.strip_prefix("Vec<").and_then(|ty| ty.strip_suffix('>')) {
        return format!("{}s", variable(item));
    }
    let is_thing = ty.starts_with(char::is_uppercase)
        && ty.chars().all(char::is_alphanumeric)
        && !ty.ends_with("Response");
    if is_thing { ty.to_snake_case() } else { "answer".to_owned() }
}

/// A plain value, as setters of parameters take it.
fn literal(value: &Value) -> Option<TokenStream> {
    match value {
        Value::Bool(value) => Some(quote!(#value)),
        Value::Number(value) => value.to_string().parse().ok(),
        Value::String(text) => Some(quote!(#text)),
        Value::Array(items) => {
            let items = items.iter().map(literal).collect::<Option<Vec<_>>>()?;
            Some(quote!([#(#items),*]))
        }
        _ => None,
    }
}

/// A number with a point, where the spec has it without.
fn number(ty: &str, value: &Value) -> Option<TokenStream> {
    let value = Literal::f64_unsuffixed(value.as_f64().filter(|_| ty == "f64")?);
    Some(quote!(#value))
}

/// What values of the generated types look like.
enum Shape {
    /// Name on the wire, in Rust, and type of each field.
    Fields(Vec<(String, Ident, Type)>),
    /// The variant of each word.
    Words(BTreeMap<String, Ident>),
    /// A list under a name of its own, and the type of its items.
    List(Box<Type>),
}

struct Shapes(BTreeMap<String, Shape>);

impl Shapes {
    fn of(items: &[Item]) -> Self {
        let shapes = items.iter().filter_map(|item| match item {
            Item::Struct(item) => match &item.fields {
                Fields::Unnamed(fields) => {
                    let list = argument(&fields.unnamed.first()?.ty, "Vec")?.clone();
                    Some((item.ident.to_string(), Shape::List(Box::new(list))))
                }
                fields => {
                    let fields = fields.iter().filter_map(|field| {
                        let ident = field.ident.clone()?;
                        let wire = renamed(&field.attrs).unwrap_or_else(|| ident.to_string());
                        Some((wire, ident, field.ty.clone()))
                    });
                    Some((item.ident.to_string(), Shape::Fields(fields.collect())))
                }
            },
            Item::Enum(item) => {
                let words = item.variants.iter().map(|variant| {
                    let word = renamed(&variant.attrs);
                    (word.unwrap_or_else(|| variant.ident.to_string()), variant.ident.clone())
                });
                Some((item.ident.to_string(), Shape::Words(words.collect())))
            }
            _ => None,
        });
        Self(shapes.collect())
    }

    /// The calls that set the body.
    fn body(&self, body: &Body) -> Option<TokenStream> {
        let example = body.example.as_ref()?;
        match self.0.get(&body.schema)? {
            Shape::List(item) => {
                let list = self.list(item, example)?;
                Some(quote!(.body(Vec::from(#list))))
            }
            Shape::Fields(fields) => {
                let Some(filters) = example.get(SEARCH_FILTERS) else {
                    let setters = self.setters(fields, example)?;
                    return Some(quote!(.body_map(|body| body #setters)));
                };
                let terms = self.terms(fields, filters)?;
                let rest = fields.iter().filter(|(wire, ..)| wire != SEARCH_FILTERS);
                let rest = self.setters(&rest.cloned().collect::<Vec<_>>(), example)?;
                Some(quote!(#terms #rest))
            }
            Shape::Words(_) => None,
        }
    }

    /// `.field(…)` and `.text(…)` for each filter of a search.
    fn terms(&self, fields: &[(String, Ident, Type)], filters: &Value) -> Option<TokenStream> {
        let (.., list) = fields.iter().find(|(wire, ..)| wire == SEARCH_FILTERS)?;
        let Shape::Fields(filter) = self.0.get(&name(argument(list, "Vec")?)?)? else {
            return None;
        };
        let (.., field_type) = filter.iter().find(|(wire, ..)| wire == "field")?;
        let term = |value: &Value| {
            let text = literal(value.get("query")?)?;
            match value.get("field") {
                Some(field) => {
                    let field = self.given(field_type, field)?;
                    Some(quote!(.field(#field, #text)))
                }
                None => Some(quote!(.text(#text))),
            }
        };
        filters.as_array()?.iter().map(term).collect()
    }

    /// A call for each field that the example has.
    fn setters(&self, fields: &[(String, Ident, Type)], example: &Value) -> Option<TokenStream> {
        let given = fields.iter().filter_map(|field| Some((field, example.get(&field.0)?)));
        given
            .map(|((_, setter, ty), value)| {
                let value = self.given(ty, value)?;
                Some(quote!(.#setter(#value)))
            })
            .collect()
    }

    /// A value as setters take it, which convert.
    fn given(&self, ty: &Type, value: &Value) -> Option<TokenStream> {
        if let Some(inner) = argument(ty, "Option") {
            return self.given(inner, value);
        }
        if let Some(item) = argument(ty, "Vec") {
            return self.list(item, value);
        }
        let ty = name(ty)?;
        match self.0.get(&ty) {
            Some(Shape::Fields(fields)) => {
                let (ty, setters) = (format_ident!("{ty}"), self.setters(fields, value)?);
                Some(quote!(types::#ty::builder() #setters))
            }
            Some(_) => self.word(&ty, value),
            // Does not fit the type that numbers have where nothing else is said.
            None if ty == "i64" => {
                let value = Literal::i64_suffixed(value.as_i64()?);
                Some(quote!(#value))
            }
            None => number(&ty, value).or_else(|| literal(value)),
        }
    }

    /// A value of exactly this type.
    fn owned(&self, ty: &Type, value: &Value) -> Option<TokenStream> {
        if let Some(inner) = argument(ty, "Option") {
            let inner = self.owned(inner, value)?;
            return Some(quote!(Some(#inner)));
        }
        if let Some(item) = argument(ty, "Vec") {
            let list = self.list(item, value)?;
            return Some(quote!(Vec::from(#list)));
        }
        let ty = name(ty)?;
        match (self.0.get(&ty), value) {
            (Some(Shape::Fields(fields)), _) => {
                let values = fields.iter().map(|(wire, ident, ty)| match value.get(wire) {
                    Some(value) => self.owned(ty, value).map(|value| quote!(#ident: #value)),
                    None => argument(ty, "Option").map(|_| quote!(#ident: None)),
                });
                let values = values.collect::<Option<Vec<_>>>()?;
                let ty = format_ident!("{ty}");
                Some(quote!(types::#ty { #(#values),* }))
            }
            (Some(_), _) => self.word(&ty, value),
            (None, Value::String(text)) => Some(quote!(#text.to_owned())),
            (None, _) => number(&ty, value).or_else(|| literal(value)),
        }
    }

    fn list(&self, item: &Type, value: &Value) -> Option<TokenStream> {
        let items = value.as_array()?.iter().map(|value| self.owned(item, value));
        let items = items.collect::<Option<Vec<_>>>()?;
        Some(quote!([#(#items),*]))
    }

    fn word(&self, ty: &str, value: &Value) -> Option<TokenStream> {
        let Shape::Words(words) = self.0.get(ty)? else { return None };
        let (ty, variant) = (format_ident!("{ty}"), words.get(value.as_str()?)?);
        Some(quote!(types::#ty::#variant))
    }
}

/// Adds the statements as a section that compiles by itself and does not run.
fn append(attributes: &mut Vec<Attribute>, statements: &TokenStream) -> Result<(), String> {
    let function: syn::File = syn::parse2(quote!(fn example() { #statements }))
        .map_err(|error| format!("an example does not parse: {error}: {statements}"))?;
    let formatted = prettyplease::unparse(&function);
    let lines: Vec<&str> = formatted.lines().collect();
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    let imports = if formatted.contains("types::") {
        "use amazon_music::{Client, RequestExt as _, types};"
    } else {
        "use amazon_music::{Client, RequestExt as _};"
    };
    let before = [
        "",
        "# Example",
        "",
        "```no_run",
        imports,
        "",
        "# async fn example(music: Client) -> Result<(), amazon_music::Error> {",
    ];
    let after = ["# Ok(())", "# }", "```"];
    let inner = inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line));
    for line in before.into_iter().chain(inner).chain(after) {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        attributes.push(parse_quote!(#[doc = #line]));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        generate::{bindings, specs},
        golden::{TINY, TINY_BINDINGS, alone, parse, replaced},
    };

    /// The example of an operation of the tiny spec.
    fn of_tiny(id: &str) -> String {
        let client = &TINY_BINDINGS["client.rs"];
        let end = client.find(&format!("pub fn {id}(")).unwrap();
        let start = client[..end].rfind("```no_run").unwrap();
        let lines = client[start..end].lines().map(|line| line.trim_start_matches([' ', '/']));
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn an_example_sets_what_is_required_and_shows_what_comes() {
        let text = of_tiny("get_jars");
        assert!(
            text.contains("music.api().get_jars().ids([\"a\", \"b\"]).fetch().await?;"),
            "{text}"
        );
        assert!(text.contains("println!(\"{jars:?}\");"), "{text}");
        let text = of_tiny("list_pebbles");
        assert!(text.contains("music.api().list_pebbles().id(\"a\").items();"), "{text}");
        let text = of_tiny("break_jar");
        assert!(text.contains("\nmusic.api().break_jar().id(\"a\").fetch().await?;"), "{text}");
    }

    #[test]
    fn a_body_is_set_field_by_field() {
        let text = of_tiny("update_jar");
        assert!(text.contains(".name(\"Left\")"), "{text}");
        assert!(text.contains(".colour(types::Colour::SeaGreen)"), "{text}");
        assert!(text.contains("use amazon_music::{Client, RequestExt as _, types};"), "{text}");
    }

    #[test]
    fn a_value_that_fits_no_type_stops_the_generator() {
        let broken = replaced(TINY, "colour: sea-green }", "colour: plaid }");
        let problem = alone(|| bindings("tiny.yaml", &parse(&broken))).unwrap_err();
        assert_eq!(
            problem,
            "`update_jar`: an `example` of the spec does not fit the generated types"
        );
    }

    #[test]
    fn no_operation_of_the_service_is_without_an_example() {
        for path in specs() {
            let spec = crate::lint::load(&path).unwrap();
            for operation in crate::model::operations(&spec).unwrap() {
                assert!(has_values(&operation), "{}", operation.id);
            }
        }
    }
}
