//! Writes the example of each operation from the `example`s of the spec. Doc tests compile it.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Ident;

use heck::ToPascalCase;

use super::request::Request;
use crate::{
    model::{self, Parameter},
    types::{Ty, Types, field},
};

/// Returns the example of an operation as Markdown; `None` if the spec lacks values for required parameters.
///
/// # Errors
/// Returns an error if an example of the spec does not fit the types.
pub(super) fn example(request: &Request<'_>) -> Result<Option<String>, String> {
    let operation = request.operation;
    let mut required = request.own().filter(|parameter| parameter.required);
    if !required.all(|parameter| parameter.example.is_some())
        || operation.body.as_ref().is_some_and(|body| body.example.is_none())
    {
        return Ok(None);
    }
    let mut example = Example { types: request.types, before: Vec::new() };
    let statements = example.statements(request).ok_or_else(|| {
        format!("`{}`: an `example` of the spec does not fit the types", operation.id)
    })?;
    markdown(&statements).map(Some)
}

struct Example<'a> {
    types: &'a Types<'a>,
    /// The statements that create the objects for the call.
    before: Vec<TokenStream>,
}

impl Example<'_> {
    fn statements(&mut self, request: &Request<'_>) -> Option<TokenStream> {
        let operation = request.operation;
        let (mut arguments, mut setters) = (Vec::new(), TokenStream::new());
        for parameter in request.own().filter(|parameter| parameter.required) {
            arguments.push(literal(parameter.example.as_ref()?)?);
        }
        if let Some(body) = &operation.body {
            let values = body.example.as_ref()?;
            if let Some(list) = request.body_list() {
                arguments.push(self.value(&format_ident!("body"), &list, values, true)?);
            }
            for property in &body.properties {
                let (name, value) = (field(&property.name), values.get(&property.name));
                if property.required {
                    arguments.push(self.argument(property, value?)?);
                } else if let Some(value) = value {
                    let value = self.value(&name, &property.ty, value, true)?;
                    let is_page_size = request.is_page_size(property);
                    let name = if is_page_size { format_ident!("page_size") } else { name };
                    setters.extend(quote!(.#name(#value)));
                }
            }
        }
        let id = format_ident!("{}", operation.id);
        let call = quote!(music.api().#id(#(#arguments),*) #setters);
        let before = &self.before;
        // A `get_` operation returns one entity, even if a list in it has pages.
        let is_list = operation.page.is_some() && !operation.id.starts_with("get_");
        if let Some(list) = request.list.as_ref().filter(|_| is_list) {
            let item = variable(&list.item.1, "item");
            let text = format!("{{{item}:?}}");
            return Some(quote! {
                #(#before)*
                let mut items = #call.items().take(50);
                while let Some(#item) = items.try_next().await? {
                    println!(#text);
                }
            });
        }
        if operation.payload.is_empty() {
            return Some(quote!(#(#before)* #call.fetch().await?;));
        }
        let response = variable(&request.payload.1, "response");
        let text = format!("{{{response}:?}}");
        Some(quote! {
            #(#before)*
            let #response = #call.fetch().await?;
            println!(#text);
        })
    }

    fn argument(&mut self, property: &Parameter, value: &Value) -> Option<TokenStream> {
        let name = field(&property.name);
        let Some(query) = &property.argument else {
            return self.value(&name, &property.ty, value, true);
        };
        // A query consists of a text, or of a field and a text.
        let [filter] = value.as_array()?.as_slice() else { return None };
        let text = literal(filter.get("query")?)?;
        let (Some(value), Ty::List(filter)) = (filter.get("field"), &property.ty) else {
            return Some(text);
        };
        let (_, ty) = filter.field(self.types, "field")?;
        let (value, query) = (self.value(&name, &ty, value, true)?, format_ident!("{query}"));
        Some(quote!(#query::field(#value, #text)))
    }

    /// Returns a value of a type; `converted` if a function with `impl Into` arguments takes it.
    fn value(
        &mut self,
        name: &Ident,
        ty: &Ty,
        value: &Value,
        converted: bool,
    ) -> Option<TokenStream> {
        match ty {
            Ty::Optional(inner) if converted => self.value(name, inner, value, true),
            Ty::Optional(inner) => {
                let inner = self.value(name, inner, value, false)?;
                Some(quote!(Some(#inner)))
            }
            Ty::List(item) => {
                let list = self.list(item, value, converted)?;
                Some(if converted { list } else { quote!(Vec::from(#list)) })
            }
            Ty::Named(_) if ty.values(self.types).next().is_some() => {
                let value = value.as_str()?.to_pascal_case();
                let variant = ty.values(self.types).find(|variant| **variant == value)?;
                Some(quote!(#ty::#variant))
            }
            Ty::Named(_) => self.object(name, ty, value),
            Ty::Text if !converted => {
                let text = value.as_str()?;
                Some(quote!(#text.to_owned()))
            }
            Ty::Number => {
                let value = Literal::f64_unsuffixed(value.as_f64()?);
                Some(quote!(#value))
            }
            _ => literal(value),
        }
    }

    /// Returns an object: its constructor, and an assignment for each further field.
    fn object(&mut self, name: &Ident, ty: &Ty, value: &Value) -> Option<TokenStream> {
        let (mut arguments, mut assignments) = (Vec::new(), Vec::new());
        for property in model::properties(self.types, ty).ok()? {
            let (field, ty) = ty.field(self.types, &property.name)?;
            match value.get(&property.name) {
                Some(value) if property.required => {
                    arguments.push(self.value(&field, &ty, value, true)?);
                }
                Some(value) => {
                    let value = self.value(&field, &ty, value, false)?;
                    assignments.push(quote!(#name.#field = #value;));
                }
                None if property.required => return None,
                None => {}
            }
        }
        let object = match arguments.is_empty() {
            true => quote!(#ty::default()),
            false => quote!(#ty::new(#(#arguments),*)),
        };
        if assignments.is_empty() {
            return Some(object);
        }
        self.before.push(quote!(let mut #name = #object; #(#assignments)*));
        Some(quote!(#name))
    }

    fn list(&mut self, item: &Ty, value: &Value, converted: bool) -> Option<TokenStream> {
        let name = variable(item, "item");
        let mut items = Vec::new();
        for value in value.as_array()? {
            let before = self.before.len();
            let tokens = self.value(&name, item, value, converted)?;
            // Two objects of one name would hide each other.
            if !items.is_empty() && self.before.len() > before {
                self.before.truncate(before);
                break;
            }
            items.push(tokens);
        }
        Some(quote!([#(#items),*]))
    }
}

/// Returns a variable named after an entity.
fn variable(ty: &Ty, other: &str) -> Ident {
    match ty {
        Ty::List(item) => format_ident!("{}s", variable(item, other)),
        Ty::Named(name) if name.ends_with("Edge") => format_ident!("entry"),
        Ty::Named(name) if !name.ends_with("Response") => field(name),
        _ => format_ident!("{other}"),
    }
}

/// Returns a plain value, as methods take it.
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

/// Returns the statements as a section that compiles by itself and does not run.
fn markdown(statements: &TokenStream) -> Result<String, String> {
    let function: syn::File = syn::parse2(quote!(fn example() { #statements }))
        .map_err(|error| format!("an example does not parse: {error}: {statements}"))?;
    let code = prettyplease::unparse(&function);
    let lines: Vec<&str> = code.lines().collect();
    let lines = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    let lines: Vec<&str> =
        lines.iter().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    let names = ["SearchQuery", "TrackQuery", "types"].into_iter();
    let names: String = names
        .filter(|name| code.contains(&format!("{name}::")))
        .map(|name| format!(", {name}"))
        .collect();
    Ok(format!(
        "\n# Examples\n\n```no_run\n# use amazon_music::{{Client, Error{names}}};\n\
         # async fn example(music: Client) -> Result<(), Error> {{\n{}\n# Ok(())\n# }}\n```\n",
        lines.join("\n")
    ))
}
