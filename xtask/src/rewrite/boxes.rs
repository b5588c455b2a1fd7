//! Boxes the objects in entities, so that a page of entities moves little memory.
//!
//! An entity is a struct with an ID. Envelopes, pages and their edges contain their objects directly: they occur once,
//! or are destructured.

use std::collections::BTreeSet;

use syn::{Item, ItemStruct, Type, parse_quote};

use super::{argument, has_named_fields, name};

pub(crate) fn apply(types: &mut syn::File) {
    let objects: BTreeSet<String> = types
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) if has_named_fields(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect();
    for item in &mut types.items {
        let Item::Struct(item) = item else { continue };
        if !is_entity(item) {
            continue;
        }
        for field in &mut item.fields {
            if let Some(inner) = argument(&field.ty, "Option")
                && name(inner).is_some_and(|name| objects.contains(&name))
            {
                field.ty = parse_quote!(::std::option::Option<::std::boxed::Box<#inner>>);
            }
        }
    }
}

fn is_entity(item: &ItemStruct) -> bool {
    let is_text = |ty: &Type| name(ty).as_deref() == Some("String");
    item.fields
        .iter()
        .any(|field| field.ident.as_ref().is_some_and(|ident| ident == "id") && is_text(&field.ty))
}
