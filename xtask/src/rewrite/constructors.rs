//! Makes objects non-exhaustive, so that new fields are no breaking change, and adds constructors.
//!
//! Objects with required fields get `new`; the others have `Default`.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use serde_json::Value;
use syn::{Item, ItemStruct, parse_quote};

use super::{has_named_fields, is_required};
use crate::{
    spec::Spec,
    types::{Ty, field},
    yaml::Node,
};

pub(crate) fn apply(types: &mut syn::File, spec: &Spec) {
    for mut item in std::mem::take(&mut types.items) {
        let constructor = match &mut item {
            Item::Struct(item) if has_named_fields(item) => {
                item.attrs.push(parse_quote!(#[non_exhaustive]));
                let schema = spec.target(&format!("#/components/schemas/{}", item.ident));
                schema.and_then(|schema| constructor(item, schema))
            }
            _ => None,
        };
        types.items.push(item);
        types.items.extend(constructor);
    }
}

/// Returns `new`, with the required fields as arguments in the order of the spec.
fn constructor(item: &ItemStruct, schema: &Node) -> Option<Item> {
    let mut fields: Vec<_> =
        item.fields.iter().filter_map(|it| Some((it.ident.as_ref()?, it))).collect();
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for property in schema.entries_of("properties") {
        let name = field(&property.key);
        let index = fields.iter().position(|(ident, it)| **ident == name && is_required(it));
        let Some((_, declared)) = index.map(|index| fields.remove(index)) else { continue };
        let (argument, value) = Ty::of(&declared.ty)?.argument(&name, &quote!());
        let value = (name != value.to_string()).then(|| quote!(: #value));
        arguments.push(argument);
        values.push(quote!(#name #value));
    }
    if arguments.is_empty() {
        return None;
    }
    for (ident, _) in fields {
        let property = schema.entries_of("properties").iter().find(|it| field(&it.key) == *ident);
        let default = property.and_then(|it| default_value(&it.node.get("default")?.to_json()));
        let value = match default {
            Some(value) => quote!(Some(#value)),
            None => quote!(::std::default::Default::default()),
        };
        values.push(quote!(#ident: #value));
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
