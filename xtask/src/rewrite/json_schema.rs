//! Derives `schemars::JsonSchema` only with the feature `json-schema`.

use syn::{Attribute, Item, parse_quote};

use super::{ends_in, retain_derives};

pub(crate) fn apply(types: &mut syn::File) {
    for item in &mut types.items {
        match item {
            Item::Struct(item) => gate(&mut item.attrs),
            Item::Enum(item) => gate(&mut item.attrs),
            _ => {}
        }
    }
}

fn gate(attributes: &mut Vec<Attribute>) {
    let mut found = false;
    retain_derives(attributes, |path| {
        let is_schema = ends_in(path, "JsonSchema");
        found |= is_schema;
        !is_schema
    });
    if found {
        // Attributes of `serde` and `schemars` must follow the derives that they belong to.
        let derive: Attribute =
            parse_quote!(#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]);
        let at = attributes.iter().position(|attribute| attribute.path().is_ident("derive"));
        attributes.insert(at.map_or(0, |at| at + 1), derive);
    }
}
