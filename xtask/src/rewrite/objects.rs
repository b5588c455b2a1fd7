//! Deserializes objects with one shared visitor (`crate::object`), to which each type describes its fields.
//!
//! `serde_derive` would generate a visitor for each type, which would double the code of the bindings. Lists and maps
//! decode `null` as empty.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Field, Fields, Ident, Item, ItemStruct, Type, parse_quote};

use super::{
    argument, doc, ends_in, has_named_fields, is_required, name, retain_derives, sent_as,
    serde_says,
};

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

/// Documents the field that progenitor adds for unlisted fields.
fn document_rest(item: &mut ItemStruct) {
    for field in &mut item.fields {
        if serde_says(&field.attrs, "flatten") {
            field.attrs.insert(0, doc("The fields that the spec does not list, as JSON."));
        }
    }
}

/// Returns the implementations that replace the derived `Deserialize`.
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
        let read = if is_required(declared) {
            let bit = Literal::usize_unsuffixed(required.len());
            required.push(wire.clone());
            quote!({
                *seen |= 1 << #bit;
                crate::object::value(&mut self.#field, object)
            })
        } else {
            let reader = kinds.reader(&declared.ty);
            quote!(crate::object::#reader(&mut self.#field, object))
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

/// The objects and enums among the generated types.
struct Kinds {
    objects: BTreeSet<String>,
    /// The initial variants of enums and unions.
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

    /// Returns the initial value of a field.
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

    /// Returns the function that decodes an optional field or a list.
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
