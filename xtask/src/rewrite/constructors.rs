//! Makes objects non-exhaustive, so that new fields are no breaking change, and adds constructors.
//!
//! Objects with required fields get `new`; the others have `Default`.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use serde_json::Value;
use syn::{Ident, Item, ItemStruct, parse_quote};

use super::has_named_fields;
use crate::{
    model::{self, Parameter},
    spec::Spec,
    types::field,
};

pub(crate) fn apply(types: &mut syn::File, spec: &Spec) {
    for mut item in std::mem::take(&mut types.items) {
        let constructor = match &mut item {
            Item::Struct(item) if has_named_fields(item) => {
                item.attrs.push(parse_quote!(#[non_exhaustive]));
                let schema = spec.target(&format!("#/components/schemas/{}", item.ident));
                let properties = schema.map(|schema| model::properties(spec, schema));
                constructor(item, &properties.unwrap_or_default())
            }
            _ => None,
        };
        types.items.push(item);
        types.items.extend(constructor);
    }
}

/// Returns `new`, with the required fields as arguments in the order of the spec.
fn constructor(item: &ItemStruct, properties: &[Parameter]) -> Option<Item> {
    let (required, optional): (Vec<_>, Vec<_>) = properties.iter().partition(|it| it.required);
    let (arguments, mut values): (Vec<TokenStream>, Vec<TokenStream>) = required
        .iter()
        .map(|property| {
            let name = field(&property.name);
            let (argument, value) = property.ty.argument(&name, &quote!());
            let value = (name != value.to_string()).then(|| quote!(: #value));
            (argument, quote!(#name #value))
        })
        .unzip();
    if arguments.is_empty() {
        return None;
    }
    let is_required = |ident: &Ident| required.iter().any(|it| field(&it.name) == *ident);
    for ident in item.fields.iter().filter_map(|field| field.ident.as_ref()) {
        if !is_required(ident) {
            let property = optional.iter().find(|it| field(&it.name) == *ident);
            let default = property.and_then(|it| it.default.as_ref()).and_then(default_value);
            let value = match default {
                Some(value) => quote!(Some(#value)),
                None => quote!(::std::default::Default::default()),
            };
            values.push(quote!(#ident: #value));
        }
    }
    let name = &item.ident;
    Some(parse_quote! {
        impl #name {
            /// Returns a value with the required fields. The others are empty or have their defaults.
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    })
}

/// Returns a default of the spec.
pub(crate) fn default_value(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(text) if text.is_empty() => Some(quote!(::std::string::String::new())),
        Value::String(text) => Some(quote!(#text.to_owned())),
        Value::Bool(value) => Some(value.to_token_stream()),
        Value::Number(number) => number.to_string().parse().ok(),
        _ => None,
    }
}
