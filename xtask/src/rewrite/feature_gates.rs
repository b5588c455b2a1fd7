//! Operations whose path is a guess, and types that only they use, need the feature `inferred`.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use quote::ToTokens;
use syn::{Attribute, ImplItem, Item, ItemImpl, parse_quote};

use super::module;
use crate::{
    model::Operation,
    reach::{Reach, schemas_of},
    spec::Spec,
};

pub(crate) fn apply(file: &mut syn::File, spec: &Spec, operations: &[Operation]) {
    let inferred = || operations.iter().filter(|operation| operation.is_inferred());
    let evidenced = operations.iter().filter(|operation| !operation.is_inferred());
    let needed = schemas_of(spec, evidenced, Reach::All);
    let types = schemas_of(spec, inferred(), Reach::All);
    let types: BTreeSet<String> = types.difference(&needed).cloned().collect();
    let methods: BTreeSet<String> = inferred().map(|operation| operation.id.clone()).collect();
    let builders: BTreeSet<String> =
        inferred().map(|operation| operation.id.to_pascal_case()).collect();

    for (path, names) in
        [(&["types"][..], &types), (&["types", "builder"], &types), (&["builder"], &builders)]
    {
        for item in module(&mut file.items, path).into_iter().flatten() {
            gate(item, names);
        }
    }
    for item in &mut file.items {
        if let Item::Impl(ItemImpl { trait_: None, items, .. }) = item {
            for item in items {
                if let ImplItem::Fn(function) = item {
                    if methods.contains(&function.sig.ident.to_string()) {
                        function.attrs.push(inferred_only());
                    }
                }
            }
        }
    }
}

/// The attribute that leaves an item out.
pub(crate) fn inferred_only() -> Attribute {
    parse_quote!(#[cfg(feature = "inferred")])
}

fn gate(item: &mut Item, names: &BTreeSet<String>) {
    let (attributes, mentioned) = match item {
        Item::Struct(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Enum(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Type(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Impl(item) => {
            let mut mentioned = words(&item.self_ty);
            mentioned.extend(item.trait_.iter().flat_map(|(path, _)| words(path)));
            (&mut item.attrs, mentioned)
        }
        _ => return,
    };
    if mentioned.iter().any(|name| names.contains(name)) {
        attributes.push(inferred_only());
    }
}

/// All identifiers in a type or path.
fn words(tokens: &impl ToTokens) -> Vec<String> {
    fn collect(tokens: proc_macro2::TokenStream, words: &mut Vec<String>) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Ident(ident) => words.push(ident.to_string()),
                proc_macro2::TokenTree::Group(group) => collect(group.stream(), words),
                _ => {}
            }
        }
    }
    let mut words = Vec::new();
    collect(tokens.to_token_stream(), &mut words);
    words
}
