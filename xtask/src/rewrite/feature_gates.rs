//! Gates the types that only unverified operations use behind the feature `unverified`.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Attribute, Item, parse_quote};

use crate::{model::Operation, reach::schemas_of, spec::Spec};

pub(crate) fn apply(file: &mut syn::File, spec: &Spec, operations: &[Operation]) {
    let unverified = operations.iter().filter(|operation| operation.is_unverified());
    let verified = operations.iter().filter(|operation| !operation.is_unverified());
    let needed = schemas_of(spec, verified);
    let types = schemas_of(spec, unverified);
    let types: BTreeSet<String> = types.difference(&needed).cloned().collect();
    for item in &mut file.items {
        gate(item, &types);
    }
}

/// Returns the attribute of an item that needs the feature.
pub(crate) fn unverified_only() -> Attribute {
    parse_quote!(#[cfg(feature = "unverified")])
}

fn gate(item: &mut Item, names: &BTreeSet<String>) {
    let (attributes, mentioned) = match item {
        Item::Struct(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Enum(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Type(item) => (&mut item.attrs, vec![item.ident.to_string()]),
        Item::Impl(item) => {
            let mut mentioned = identifiers(&item.self_ty);
            mentioned.extend(item.trait_.iter().flat_map(|(path, _)| identifiers(path)));
            (&mut item.attrs, mentioned)
        }
        _ => return,
    };
    if mentioned.iter().any(|name| names.contains(name)) {
        attributes.push(unverified_only());
    }
}

/// Returns all identifiers in a type or path.
fn identifiers(tokens: &impl ToTokens) -> Vec<String> {
    fn collect(tokens: proc_macro2::TokenStream, found: &mut Vec<String>) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Ident(ident) => found.push(ident.to_string()),
                proc_macro2::TokenTree::Group(group) => collect(group.stream(), found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(tokens.to_token_stream(), &mut found);
    found
}
