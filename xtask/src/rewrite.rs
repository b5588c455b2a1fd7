//! Passes over progenitor's types, each one file with one idea. They work on the syntax tree of the module `types`.

pub(crate) mod boxes;
pub(crate) mod constructors;
pub(crate) mod feature_gates;
pub(crate) mod json_schema;
pub(crate) mod numbers;
pub(crate) mod objects;
pub(crate) mod open_enums;
pub(crate) mod open_unions;

use syn::{Attribute, Path, Token, punctuated::Punctuated};

use crate::{model::Operation, spec::Spec};

/// All passes, in the only order that they are made for.
pub(crate) fn apply(types: &mut syn::File, spec: &Spec, operations: &[Operation]) {
    open_enums::apply(types);
    open_unions::apply(types);
    boxes::apply(types);
    constructors::apply(types, spec);
    objects::apply(types);
    numbers::apply(types);
    json_schema::apply(types);
    feature_gates::apply(types, spec, operations);
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

/// Whether `#[serde(…)]` contains `word`.
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

/// Whether a struct has fields with names.
fn has_named_fields(item: &syn::ItemStruct) -> bool {
    matches!(item.fields, syn::Fields::Named(_))
}

/// The documentation of what progenitor leaves without.
fn doc(text: &str) -> Attribute {
    let text = format!(" {text}");
    syn::parse_quote!(#[doc = #text])
}

#[cfg(test)]
mod tests {
    use super::*;

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
