//! Leaves out what nobody calls: builders of types that are only read, and the client's own HTTP set-up.
//!
//! Builders of answers are two fifths of progenitor's output and of the time to compile it.
//! `Client::new` makes an HTTP client that follows redirects, which would carry the API key along.

use std::collections::BTreeSet;

use syn::{ImplItem, Item, Type};

use super::module;
use crate::{
    model::Operation,
    reach::{Reach, schemas_of},
    spec::Spec,
};

pub(crate) fn apply(file: &mut syn::File, spec: &Spec, operations: &[Operation]) {
    let sent = schemas_of(spec, operations.iter(), Reach::Requests);
    if let Some(types) = module(&mut file.items, &["types"]) {
        for item in types.iter_mut() {
            if let Item::Impl(item) = item {
                if item.trait_.is_none() && !names(&item.self_ty, &sent) {
                    item.items.retain(|item| !is_function(item, "builder"));
                }
            }
        }
        types.retain(|item| !matches!(item, Item::Impl(item) if item.trait_.is_none() && item.items.is_empty()));
    }
    if let Some(builders) = module(&mut file.items, &["types", "builder"]) {
        builders.retain(|item| match item {
            Item::Struct(item) => sent.contains(&item.ident.to_string()),
            Item::Impl(item) => names(&item.self_ty, &sent),
            _ => true,
        });
    }
    for item in &mut file.items {
        if let Item::Impl(item) = item {
            if item.trait_.is_none() {
                item.items.retain(|item| !is_function(item, "new"));
            }
        }
    }
    file.items.retain(|item| !matches!(item, Item::Mod(module) if module.ident == "prelude"));
}

fn is_function(item: &ImplItem, name: &str) -> bool {
    matches!(item, ImplItem::Fn(function) if function.sig.ident == name)
}

fn names(ty: &Type, names: &BTreeSet<String>) -> bool {
    match ty {
        Type::Path(path) => {
            path.path.segments.last().is_some_and(|segment| names.contains(&segment.ident.to_string()))
        }
        _ => false,
    }
}
