//! `schemars::JsonSchema` is derived behind the feature `json-schema` only.

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
        // Before `serde` and `schemars` attributes, which belong to derives above them.
        let derive: Attribute =
            parse_quote!(#[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]);
        let at = attributes.iter().position(|attribute| attribute.path().is_ident("derive"));
        attributes.insert(at.map_or(0, |at| at + 1), derive);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::golden::{becomes, stays};

    #[test]
    fn the_derive_moves_behind_the_feature() {
        becomes(
            r#"/// A jar.
            #[derive(Clone, Debug, ::schemars::JsonSchema)]
            #[serde(transparent)]
            pub struct Jar(String);
            #[derive(::schemars::JsonSchema, Clone)]
            pub enum Colour { Red }"#,
            apply,
            r#"/// A jar.
            #[derive(Clone, Debug)]
            #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
            #[serde(transparent)]
            pub struct Jar(String);
            #[derive(Clone)]
            #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
            pub enum Colour { Red }"#,
        );
    }

    #[test]
    fn types_without_it_stay() {
        stays("#[derive(Clone, Debug)] pub struct Jar; pub enum Bare { A }", apply);
    }
}
