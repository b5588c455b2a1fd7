//! Helpers to read the items of source files.

use syn::{Attribute, Ident, Item, Meta, Visibility};

/// Returns the attributes, the visibility and the name of an item that can be public.
pub(crate) fn parts(item: &Item) -> Option<(&[Attribute], &Visibility, &Ident)> {
    Some(match item {
        Item::Const(it) => (&it.attrs, &it.vis, &it.ident),
        Item::Enum(it) => (&it.attrs, &it.vis, &it.ident),
        Item::Fn(it) => (&it.attrs, &it.vis, &it.sig.ident),
        Item::Mod(it) => (&it.attrs, &it.vis, &it.ident),
        Item::Struct(it) => (&it.attrs, &it.vis, &it.ident),
        Item::Trait(it) => (&it.attrs, &it.vis, &it.ident),
        Item::Type(it) => (&it.attrs, &it.vis, &it.ident),
        _ => return None,
    })
}

pub(crate) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns `true` if an item is for tests, alone or under further conditions.
pub(crate) fn is_test(attributes: &[Attribute]) -> bool {
    has(attributes, "cfg", |tokens| tokens == "test" || tokens.starts_with("all (test"))
}

/// Returns `true` if an item is for tests or hidden from the documentation.
pub(crate) fn is_left_out(attributes: &[Attribute]) -> bool {
    is_test(attributes) || has(attributes, "doc", |tokens| tokens == "hidden")
}

/// Returns `true` if an attribute `name(…)` has `tokens` that match.
pub(crate) fn has(attributes: &[Attribute], name: &str, tokens: impl Fn(&str) -> bool) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident(name) && tokens(&list.tokens.to_string()),
        _ => false,
    })
}

/// Returns the paths that a `use` imports, each with the name it gets. `*` stands for all of a module.
#[cfg(test)]
pub(crate) fn imports(tree: &syn::UseTree) -> Vec<(Vec<String>, String)> {
    match tree {
        syn::UseTree::Path(path) => {
            let mut imports = imports(&path.tree);
            for (path_of_import, name) in &mut imports {
                if path_of_import.as_slice() == ["self"] {
                    path_of_import.clear();
                    *name = if name == "self" { path.ident.to_string() } else { name.clone() };
                }
                path_of_import.insert(0, path.ident.to_string());
            }
            imports
        }
        syn::UseTree::Group(group) => group.items.iter().flat_map(imports).collect(),
        syn::UseTree::Name(name) => vec![(vec![name.ident.to_string()], name.ident.to_string())],
        syn::UseTree::Rename(rename) => {
            vec![(vec![rename.ident.to_string()], rename.rename.to_string())]
        }
        syn::UseTree::Glob(_) => vec![(vec!["*".to_owned()], "*".to_owned())],
    }
}
