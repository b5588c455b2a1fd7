//! Objects are read by one shared visitor (`crate::object`), to which each type gives what its fields are.
//!
//! `serde_derive` would write a visitor of its own for each type, which is half of all code that the bindings
//! have. Lists and maps read `null` as empty here: the service prints either.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Field, Fields, Ident, Item, ItemStruct, Type, parse_quote};

use super::{argument, doc, ends_in, has_named_fields, name, retain_derives, sent_as, serde_says};

pub(crate) fn apply(types: &mut syn::File) {
    let kinds = Kinds::of(&types.items);
    for mut item in std::mem::take(&mut types.items) {
        let readers = match &mut item {
            Item::Struct(item) => {
                document_rest(item);
                readers(item, &kinds)
            }
            _ => None,
        };
        types.items.push(item);
        types.items.extend(readers.into_iter().flatten());
    }
}

/// Documents the field that progenitor adds for what the spec does not list.
fn document_rest(item: &mut ItemStruct) {
    for field in &mut item.fields {
        if serde_says(&field.attrs, "flatten") {
            field.attrs.insert(0, doc("Fields that the spec does not list, as they were sent."));
        }
    }
}

/// What reads a type, in the place of what would be derived.
fn readers(item: &mut ItemStruct, kinds: &Kinds) -> Option<[Item; 2]> {
    let fields: Vec<(&Ident, &Field)> = item
        .fields
        .iter()
        .map(|field| Some((field.ident.as_ref()?, field)))
        .collect::<Option<_>>()?;
    if serde_says(&item.attrs, "transparent") {
        return None;
    }
    let mut is_read = false;
    retain_derives(&mut item.attrs, |path| {
        let reads = ends_in(path, "Deserialize");
        is_read |= reads;
        !reads
    });
    if !is_read {
        return None;
    }
    let (of, text) = (&item.ident, item.ident.to_string());
    let (mut empty, mut arms, mut required) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest = quote!(_ => crate::object::skip(object));
    for (field, declared) in fields {
        let wire = sent_as(&declared.attrs, field);
        let start = kinds.empty(&declared.ty);
        empty.push(quote!(#field: #start));
        if serde_says(&declared.attrs, "flatten") {
            rest = quote!(name => crate::object::keep(&mut self.#field, name, object));
            continue;
        }
        let is_optional = argument(&declared.ty, "Option").is_some();
        let read = if is_optional || serde_says(&declared.attrs, "default") {
            let reader = kinds.reader(&declared.ty);
            quote!(crate::object::#reader(&mut self.#field, object))
        } else {
            let bit = Literal::usize_unsuffixed(required.len());
            required.push(wire.clone());
            quote!({
                *seen |= 1 << #bit;
                crate::object::value(&mut self.#field, object)
            })
        };
        arms.push(quote!(#wire => #read));
    }
    let seen = if required.is_empty() { quote!(_) } else { quote!(seen) };
    Some([
        parse_quote! {
            impl<'de> ::serde::Deserialize<'de> for #of {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    crate::object::read(deserializer)
                }
            }
        },
        parse_quote! {
            impl crate::object::Object for #of {
                const NAME: &'static str = #text;
                const REQUIRED: &'static [&'static str] = &[#(#required),*];
                #[inline]
                fn empty() -> Self {
                    Self { #(#empty),* }
                }
                fn field<'de, M: ::serde::de::MapAccess<'de>>(
                    &mut self,
                    name: &str,
                    #seen: &mut u32,
                    object: &mut M,
                ) -> Result<(), M::Error> {
                    match name {
                        #(#arms,)*
                        #rest,
                    }
                }
            }
        },
    ])
}

/// What the generated types are, by their names.
struct Kinds {
    objects: BTreeSet<String>,
    /// Enums and unions, and the variant that stands in a place before it is read.
    enums: BTreeMap<String, TokenStream>,
}

impl Kinds {
    fn of(items: &[Item]) -> Self {
        let mut kinds = Self { objects: BTreeSet::new(), enums: BTreeMap::new() };
        for item in items {
            match item {
                Item::Struct(item) if has_named_fields(item) => {
                    kinds.objects.insert(item.ident.to_string());
                }
                Item::Enum(item) => {
                    let variant = item.variants.last().map(|variant| {
                        let ident = &variant.ident;
                        let fields = variant
                            .fields
                            .iter()
                            .map(|_| quote!(::std::default::Default::default()));
                        match variant.fields {
                            Fields::Unit => quote!(#ident),
                            _ => quote!(#ident(#(#fields),*)),
                        }
                    });
                    kinds.enums.extend(variant.map(|variant| (item.ident.to_string(), variant)));
                }
                _ => {}
            }
        }
        kinds
    }

    /// What stands in the place of a field before it is read.
    fn empty(&self, ty: &Type) -> TokenStream {
        let name = name(ty).unwrap_or_default();
        match name.as_str() {
            "Option" => return quote!(None),
            "Vec" => return quote!(::std::vec::Vec::new()),
            "BTreeMap" => return quote!(::std::collections::BTreeMap::new()),
            _ => {}
        }
        match self.enums.get(&name) {
            Some(variant) => quote!(#ty::#variant),
            None if self.objects.contains(&name) => {
                quote!(<#ty as crate::object::Object>::empty())
            }
            None => quote!(::std::default::Default::default()),
        }
    }

    /// The function that reads an optional field or a list.
    fn reader(&self, ty: &Type) -> Ident {
        let of = |inner: Option<&Type>| {
            let inner = inner.map(|inner| argument(inner, "Box").unwrap_or(inner));
            inner.and_then(name).unwrap_or_default()
        };
        let reader = if let Some(inner) = argument(ty, "Option") {
            match of(Some(inner)).as_str() {
                "u32" => "count",
                "f64" => "number",
                name if self.objects.contains(name) => "object",
                _ => "value",
            }
        } else if let Some(inner) = argument(ty, "Vec") {
            if self.objects.contains(&of(Some(inner))) { "objects" } else { "list" }
        } else {
            "value_or_null"
        };
        format_ident!("{reader}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn each_field_is_read_by_its_kind() {
        becomes(
            r#"#[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
                pub struct Jar {
                    pub id: ::std::string::String,
                    pub colour: Colour,
                    #[serde(rename = "isFull", skip_serializing_if = "::std::option::Option::is_none")]
                    pub is_full: ::std::option::Option<bool>,
                    pub grams: ::std::option::Option<f64>,
                    pub count: ::std::option::Option<u32>,
                    pub name: ::std::option::Option<::std::string::String>,
                    pub lid: ::std::option::Option<::std::boxed::Box<Pebble>>,
                    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                    pub pebbles: ::std::vec::Vec<Pebble>,
                    #[serde(default)]
                    pub names: ::std::vec::Vec<::std::string::String>,
                    #[serde(default)]
                    pub labels: ::std::collections::BTreeMap<String, Pebble>,
                    #[serde(flatten)]
                    pub extra: ::std::collections::BTreeMap<String, ::serde_json::Value>,
                }
                pub struct Pebble { pub size: f64 }
                pub enum Colour { Red, Unknown(String) }"#,
            apply,
            r#"#[derive(::serde::Serialize, Clone)]
                pub struct Jar {
                    pub id: ::std::string::String,
                    pub colour: Colour,
                    #[serde(rename = "isFull", skip_serializing_if = "::std::option::Option::is_none")]
                    pub is_full: ::std::option::Option<bool>,
                    pub grams: ::std::option::Option<f64>,
                    pub count: ::std::option::Option<u32>,
                    pub name: ::std::option::Option<::std::string::String>,
                    pub lid: ::std::option::Option<::std::boxed::Box<Pebble>>,
                    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                    pub pebbles: ::std::vec::Vec<Pebble>,
                    #[serde(default)]
                    pub names: ::std::vec::Vec<::std::string::String>,
                    #[serde(default)]
                    pub labels: ::std::collections::BTreeMap<String, Pebble>,
                    /// Fields that the spec does not list, as they were sent.
                    #[serde(flatten)]
                    pub extra: ::std::collections::BTreeMap<String, ::serde_json::Value>,
                }
                impl<'de> ::serde::Deserialize<'de> for Jar {
                    fn deserialize<D: ::serde::Deserializer<'de>>(
                        deserializer: D,
                    ) -> Result<Self, D::Error> {
                        crate::object::read(deserializer)
                    }
                }
                impl crate::object::Object for Jar {
                    const NAME: &'static str = "Jar";
                    const REQUIRED: &'static [&'static str] = &["id", "colour"];
                    #[inline]
                    fn empty() -> Self {
                        Self {
                            id: ::std::default::Default::default(),
                            colour: Colour::Unknown(::std::default::Default::default()),
                            is_full: None,
                            grams: None,
                            count: None,
                            name: None,
                            lid: None,
                            pebbles: ::std::vec::Vec::new(),
                            names: ::std::vec::Vec::new(),
                            labels: ::std::collections::BTreeMap::new(),
                            extra: ::std::collections::BTreeMap::new(),
                        }
                    }
                    fn field<'de, M: ::serde::de::MapAccess<'de>>(
                        &mut self,
                        name: &str,
                        seen: &mut u32,
                        object: &mut M,
                    ) -> Result<(), M::Error> {
                        match name {
                            "id" => {
                                *seen |= 1 << 0;
                                crate::object::value(&mut self.id, object)
                            }
                            "colour" => {
                                *seen |= 1 << 1;
                                crate::object::value(&mut self.colour, object)
                            }
                            "isFull" => crate::object::value(&mut self.is_full, object),
                            "grams" => crate::object::number(&mut self.grams, object),
                            "count" => crate::object::count(&mut self.count, object),
                            "name" => crate::object::value(&mut self.name, object),
                            "lid" => crate::object::object(&mut self.lid, object),
                            "pebbles" => crate::object::objects(&mut self.pebbles, object),
                            "names" => crate::object::list(&mut self.names, object),
                            "labels" => crate::object::value_or_null(&mut self.labels, object),
                            name => crate::object::keep(&mut self.extra, name, object),
                        }
                    }
                }
                pub struct Pebble { pub size: f64 }
                pub enum Colour { Red, Unknown(String) }"#,
        );
    }

    #[test]
    fn types_that_are_no_objects_stay() {
        stays(
            r#"#[derive(::serde::Deserialize, Clone)]
            #[serde(transparent)]
            pub struct Weight {
                pub value: f64,
            }
            #[derive(::serde::Deserialize)]
            pub struct Grams(pub f64);
            #[derive(::serde::Deserialize)]
            #[serde(untagged)]
            pub enum Either {
                Weight(Weight),
            }
            #[derive(Clone)]
            pub struct Unread {
                pub id: String,
            }"#,
            apply,
        );
    }
}
