//! Any object may get new fields in a release, so that none is written out field by field: those with required fields
//! have a constructor, the others are `Default`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use serde_json::Value;
use syn::{Item, ItemStruct, Type, parse_quote};

use super::has_named_fields;
use crate::{
    generate::{renamed, taken},
    model::{self, Property},
    spec::Spec,
};

pub(crate) fn apply(types: &mut syn::File, spec: &Spec) {
    for mut item in std::mem::take(&mut types.items) {
        let constructor = match &mut item {
            Item::Struct(item) if has_named_fields(item) => {
                item.attrs.push(parse_quote!(#[non_exhaustive]));
                let schema = spec.target(&format!("#/components/schemas/{}", item.ident));
                constructor(item, &schema.map(model::properties).unwrap_or_default())
            }
            _ => None,
        };
        types.items.push(item);
        types.items.extend(constructor);
    }
}

/// `new`, if there is anything required, with its arguments in the order of the spec.
fn constructor(item: &ItemStruct, properties: &[Property]) -> Option<Item> {
    let fields: BTreeMap<String, (&syn::Ident, &Type)> = item
        .fields
        .iter()
        .filter_map(|field| {
            let ident = field.ident.as_ref()?;
            let wire = renamed(&field.attrs).unwrap_or_else(|| ident.to_string());
            Some((wire, (ident, &field.ty)))
        })
        .collect();
    let required = properties.iter().filter(|property| property.required);
    let (arguments, mut values): (Vec<TokenStream>, Vec<TokenStream>) = required
        .filter_map(|property| {
            let (ident, ty) = fields.get(&property.name)?;
            let (argument, value) = taken(ident, ty);
            let value = (value.to_string() != ident.to_string()).then(|| quote!(: #value));
            Some((argument, quote!(#ident #value)))
        })
        .unzip();
    if arguments.is_empty() {
        return None;
    }
    let is_empty = |wire: &String| {
        !properties.iter().any(|property| property.required && property.name == *wire)
    };
    for (wire, (ident, _)) in fields.iter().filter(|(wire, _)| is_empty(wire)) {
        let property = properties.iter().find(|property| property.name == *wire);
        let value = property.and_then(|property| property.default.as_ref()).and_then(default);
        let value = value.unwrap_or_else(|| quote!(::std::default::Default::default()));
        values.push(quote!(#ident: #value));
    }
    let name = &item.ident;
    Some(parse_quote! {
        impl #name {
            /// Returns a value with its required fields; the others are empty or have their defaults.
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    })
}

/// A default of the spec, as a value of an optional field.
fn default(value: &Value) -> Option<TokenStream> {
    let value = default_value(value)?;
    Some(quote!(Some(#value)))
}

/// A default of the spec.
pub(crate) fn default_value(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(text) if text.is_empty() => Some(quote!(::std::string::String::new())),
        Value::String(text) => Some(quote!(#text.to_owned())),
        Value::Bool(value) => Some(value.to_token_stream()),
        Value::Number(number) => number.to_string().parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, parse};

    #[test]
    fn required_fields_are_arguments_in_the_order_of_the_spec() {
        let spec = parse(
            "components:
  schemas:
    Jar:
      required: [id, colour, pebbles]
      properties:
        id: { type: string }
        pebbles: { type: array }
        limit: { type: integer, default: 20 }
        note: { type: string, default: \"\" }
        colour: { type: string }
",
        );
        becomes(
            "pub struct Jar {
                pub colour: Colour,
                pub id: String,
                pub limit: Option<u32>,
                pub note: Option<String>,
                pub pebbles: Vec<Pebble>,
                pub size: Option<f64>,
            }
            pub struct Lid { pub size: Option<f64> }
            pub struct Any(Value);",
            |file| apply(file, &spec),
            "#[non_exhaustive]
            pub struct Jar {
                pub colour: Colour,
                pub id: String,
                pub limit: Option<u32>,
                pub note: Option<String>,
                pub pebbles: Vec<Pebble>,
                pub size: Option<f64>,
            }
            impl Jar {
                /// Returns a value with its required fields; the others are empty or have their defaults.
                #[must_use]
                pub fn new(
                    id: impl Into<String>,
                    pebbles: impl IntoIterator<Item: Into<Pebble>>,
                    colour: Colour,
                ) -> Self {
                    Self {
                        id: id.into(),
                        pebbles: pebbles.into_iter().map(Into::into).collect(),
                        colour,
                        limit: Some(20),
                        note: Some(::std::string::String::new()),
                        size: ::std::default::Default::default(),
                    }
                }
            }
            #[non_exhaustive]
            pub struct Lid { pub size: Option<f64> }
            pub struct Any(Value);",
        );
    }
}
