//! Entities hold other objects in boxes, so that a page of them moves little memory.
//!
//! An entity is a struct with an ID. Envelopes, pages and their edges hold their objects directly: they occur once, or
//! are taken apart.

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::becomes;

    #[test]
    fn an_entity_boxes_its_objects_and_nothing_else_does() {
        becomes(
            "pub struct Jar { id: String, lid: Option<Lid>, colour: Option<Colour>, lids: Vec<Lid> }
            pub struct Lid { id: Option<String>, jar: Option<Jar> }
            pub enum Colour { Red }",
            apply,
            "pub struct Jar {
                id: String,
                lid: ::std::option::Option<::std::boxed::Box<Lid>>,
                colour: Option<Colour>,
                lids: Vec<Lid>,
            }
            pub struct Lid { id: Option<String>, jar: Option<Jar> }
            pub enum Colour { Red }",
        );
    }
}
