//! Passes over progenitor's output, each one file with one idea. They work on the syntax tree.

pub(crate) mod answers_grow;
pub(crate) mod docs;
pub(crate) mod examples;
pub(crate) mod feature_gates;
pub(crate) mod inline;
pub(crate) mod json_schema;
pub(crate) mod one_send;
pub(crate) mod open_enums;
pub(crate) mod open_unions;
pub(crate) mod own_client;
pub(crate) mod path_encoding;
pub(crate) mod plain_setters;
pub(crate) mod read_objects;
pub(crate) mod results;
pub(crate) mod short_setters;
pub(crate) mod trim;

use syn::{Attribute, Item, ItemMod, Path, Token, punctuated::Punctuated};

/// The items of a module such as `types` or `types::builder`; empty where there is none.
fn module<'a>(items: &'a mut Vec<Item>, path: &[&str]) -> Option<&'a mut Vec<Item>> {
    let Some((first, rest)) = path.split_first() else { return Some(items) };
    let content = items.iter_mut().find_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, items)), .. }) if ident == first => {
            Some(items)
        }
        _ => None,
    })?;
    module(content, rest)
}

/// The paths in `#[derive(…)]`; `keep` says which stay.
fn retain_derives(attributes: &mut [Attribute], mut keep: impl FnMut(&Path) -> bool) {
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        let parsed = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        let Ok(paths) = parsed else { continue };
        let kept: Punctuated<Path, Token![,]> =
            paths.into_iter().filter(|path| keep(path)).collect();
        *attribute = syn::parse_quote!(#[derive(#kept)]);
    }
}

/// Whether `#[serde(…)]` holds the word.
fn serde_says(attributes: &[Attribute], word: &str) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("serde")).any(|attribute| {
        let mut found = false;
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.is_ident(word);
            if meta.input.peek(Token![=]) {
                let _: syn::Expr = meta.value()?.parse()?;
            }
            Ok(())
        });
        found
    })
}

/// Whether a path ends in `name`.
fn ends_in(path: &Path, name: &str) -> bool {
    path.segments.last().is_some_and(|segment| segment.ident == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_found_by_its_path() {
        let mut file = syn::parse_file("mod a { mod b { fn c() {} } } mod empty;").unwrap();
        assert_eq!(module(&mut file.items, &[]).map(|items| items.len()), Some(2));
        assert_eq!(module(&mut file.items, &["a", "b"]).map(|items| items.len()), Some(1));
        for path in [&["b"][..], &["a", "c"], &["empty"]] {
            assert!(module(&mut file.items, path).is_none(), "{path:?}");
        }
    }

    #[test]
    fn derives_are_kept_as_told_and_other_attributes_stay() {
        let mut item: syn::ItemStruct = syn::parse_quote! {
            #[doc = "x"]
            #[derive(Clone, ::serde::Serialize)]
            #[derive(Copy)]
            #[serde(transparent)]
            struct A;
        };
        retain_derives(&mut item.attrs, |path| !ends_in(path, "Serialize"));
        let wanted: syn::ItemStruct = syn::parse_quote! {
            #[doc = "x"]
            #[derive(Clone)]
            #[derive(Copy)]
            #[serde(transparent)]
            struct A;
        };
        assert_eq!(item, wanted);
    }
}
