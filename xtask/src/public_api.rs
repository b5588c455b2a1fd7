//! The types of other crates in the public API: few, and stable ones, since their versions become our own.
//!
//! The sources are read, not compiled. Whatever is `pub` counts as public, and a lint of the workspace
//! sees to it that such items can be reached. What is hidden from the documentation is for the other
//! crates of this SDK, and left out; so is what stands behind a feature named after another crate's version.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Attribute, Fields, File, ImplItem, Item, Meta, Path, Type, UseTree, Visibility,
    visit::{self, Visit},
};

use crate::tidy::files;

/// The crates of users, whose public API is looked at.
const CRATES: [&str; 3] =
    ["crates/amazon-music/", "crates/amazon-music-api/", "crates/amazon-music-auth/"];

/// What the public API may name, as ARCHITECTURE.md states it: whole crates, and single types of others.
const ALLOWED: [&str; 8] = [
    "bytes",
    "futures_core",
    "http",
    "serde",
    "serde_json::Value",
    "serde_json::value::RawValue",
    "serde_json::RawValue",
    "tower_service",
];

/// The feature that says by its name whose version it is tied to: what stands behind it may name that crate.
const NAMED_AFTER_ITS_CRATE: &str = r#"feature = "reqwest-0-13""#;

/// What the sources say about names.
#[derive(Default)]
struct Crate {
    /// The dependencies.
    other_crates: BTreeSet<String>,
    /// The types that the crate exports.
    exported: BTreeSet<String>,
    /// Names that one module of the crate gives others for something of another crate, and what that is.
    handed_on: BTreeMap<String, String>,
}

impl Crate {
    fn read(other_crates: BTreeSet<String>, root: &File, sources: &[(String, File)]) -> Self {
        let exports = root.items.iter().filter_map(|item| match item {
            Item::Use(item) if is_public(&item.vis) => Some(leaves(&item.tree)),
            _ => None,
        });
        let exported = exports.flatten().map(|leaf| leaf.known_as).collect();
        let all = Self { other_crates, exported, ..Self::default() };
        let mut handed_on = BTreeMap::new();
        for (_, source) in sources {
            let scope = Scope::of(source, &all);
            for item in &source.items {
                match item {
                    Item::Use(item) if !matches!(item.vis, Visibility::Inherited) => {
                        let leaves = leaves(&item.tree).into_iter();
                        let foreign = leaves.filter(|leaf| scope.is_other_crate(&leaf.path[0]));
                        handed_on.extend(foreign.map(|leaf| (leaf.known_as, leaf.path.join("::"))));
                    }
                    Item::Type(item) => {
                        let behind = scope.foreign_in_type(&item.ty).into_iter();
                        handed_on.extend(behind.map(|path| (item.ident.to_string(), path)));
                    }
                    _ => {}
                }
            }
        }
        Self { handed_on, ..all }
    }
}

/// One name that a `use` brings.
struct Leaf {
    path: Vec<String>,
    known_as: String,
}

fn leaves(tree: &UseTree) -> Vec<Leaf> {
    match tree {
        UseTree::Path(path) => {
            let mut below = leaves(&path.tree);
            for leaf in &mut below {
                leaf.path.insert(0, path.ident.to_string());
            }
            below
        }
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            vec![Leaf { path: vec![name.clone()], known_as: name }]
        }
        UseTree::Rename(rename) => {
            vec![Leaf { path: vec![rename.ident.to_string()], known_as: rename.rename.to_string() }]
        }
        UseTree::Glob(_) => vec![Leaf { path: vec!["*".to_owned()], known_as: "*".to_owned() }],
    }
}

/// What the names of one file mean.
struct Scope<'c> {
    of: &'c Crate,
    modules: BTreeSet<String>,
    /// Names of things of another crate, and what they are.
    foreign: BTreeMap<String, String>,
}

impl<'c> Scope<'c> {
    fn of(source: &File, of: &'c Crate) -> Self {
        let modules = source.items.iter().filter_map(|item| match item {
            Item::Mod(module) => Some(module.ident.to_string()),
            _ => None,
        });
        let mut scope = Self { of, modules: modules.collect(), foreign: BTreeMap::new() };
        for item in &source.items {
            let Item::Use(item) = item else { continue };
            for mut leaf in leaves(&item.tree) {
                if leaf.known_as == "self" {
                    leaf.known_as = leaf.path[leaf.path.len() - 2].clone();
                }
                let last = &leaf.path[leaf.path.len() - 1];
                let ours = ["crate", "self", "super"].contains(&&*leaf.path[0]);
                let behind = of.handed_on.get(last).filter(|_| ours);
                if scope.is_other_crate(&leaf.path[0]) {
                    scope.foreign.insert(leaf.known_as, leaf.path.join("::"));
                } else if let Some(behind) = behind {
                    scope.foreign.insert(leaf.known_as, behind.clone());
                }
            }
        }
        scope
    }

    fn is_other_crate(&self, name: &str) -> bool {
        self.of.other_crates.contains(name) && !self.modules.contains(name)
    }

    /// What a path of another crate leads to.
    fn foreign_path(&self, path: &Path) -> Option<String> {
        let segments: Vec<_> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        let (first, rest) = segments.split_first()?;
        if self.is_other_crate(first) {
            return Some(segments.join("::"));
        }
        if let Some(behind) = self.foreign.get(first) {
            let parts: Vec<&str> =
                [behind.as_str()].into_iter().chain(rest.iter().map(String::as_str)).collect();
            return Some(parts.join("::"));
        }
        rest.last().filter(|_| first != "std").and_then(|last| self.of.handed_on.get(last)).cloned()
    }

    fn foreign_in_type(&self, of: &Type) -> Vec<String> {
        self.foreign_in(|look| look.visit_type(of))
    }

    /// The foreign paths in what `visit` shows.
    fn foreign_in(&self, visit: impl FnOnce(&mut Look<'_>)) -> Vec<String> {
        let mut look = Look { scope: self, found: Vec::new() };
        visit(&mut look);
        look.found
    }

    /// The foreign paths in what is public of `items`.
    fn foreign_in_items(&self, items: &[Item]) -> Vec<String> {
        items
            .iter()
            .filter(|item| !is_left_out(attributes(item)))
            .flat_map(|item| self.foreign_in_item(item))
            .collect()
    }

    fn foreign_in_item(&self, item: &Item) -> Vec<String> {
        match item {
            Item::Use(item) if is_public(&item.vis) => {
                let leaves = leaves(&item.tree).into_iter();
                let foreign = leaves.filter(|leaf| self.is_other_crate(&leaf.path[0]));
                foreign.map(|leaf| leaf.path.join("::")).collect()
            }
            Item::Fn(item) if is_public(&item.vis) => {
                self.foreign_in(|look| look.visit_signature(&item.sig))
            }
            Item::Type(item) if is_public(&item.vis) => self.foreign_in_type(&item.ty),
            Item::Const(item) if is_public(&item.vis) => self.foreign_in_type(&item.ty),
            Item::Trait(item) if is_public(&item.vis) => self.foreign_in(|look| {
                for item in &item.items {
                    if let syn::TraitItem::Fn(method) = item {
                        look.visit_signature(&method.sig);
                    }
                }
                item.supertraits.iter().for_each(|bound| look.visit_type_param_bound(bound));
                look.visit_generics(&item.generics);
            }),
            Item::Struct(item) if is_public(&item.vis) => self.foreign_in(|look| {
                look.visit_generics(&item.generics);
                look.visit_derives(&item.attrs);
                look.visit_public_fields(&item.fields, false);
            }),
            Item::Enum(item) if is_public(&item.vis) => self.foreign_in(|look| {
                look.visit_generics(&item.generics);
                look.visit_derives(&item.attrs);
                item.variants
                    .iter()
                    .for_each(|variant| look.visit_public_fields(&variant.fields, true));
            }),
            Item::Impl(item) => self.foreign_in(|look| {
                let public = matches!(&*item.self_ty, Type::Path(of)
                if of.path.segments.last().is_some_and(|last| {
                    self.of.exported.contains(&last.ident.to_string())
                }));
                if let Some((path, _)) = item.trait_.as_ref().filter(|_| public) {
                    look.visit_path(path);
                    look.visit_generics(&item.generics);
                }
                for item in &item.items {
                    match item {
                        ImplItem::Fn(method)
                            if is_public(&method.vis) && !is_left_out(&method.attrs) =>
                        {
                            look.visit_signature(&method.sig);
                        }
                        ImplItem::Const(item) if is_public(&item.vis) => look.visit_type(&item.ty),
                        ImplItem::Type(item) if public => look.visit_type(&item.ty),
                        _ => {}
                    }
                }
            }),
            Item::Mod(item) => match &item.content {
                Some((_, items)) => self.foreign_in_items(items),
                None => Vec::new(),
            },
            Item::Macro(item) => self.foreign_in_macro(&item.mac.tokens.to_string()),
            _ => Vec::new(),
        }
    }

    /// The words of public functions in a macro, which cannot be parsed before it is used.
    fn foreign_in_macro(&self, tokens: &str) -> Vec<String> {
        let heads = tokens.split("pub ").skip(1).filter_map(|rest| {
            let head = rest.split('{').next()?;
            head.contains("fn ").then_some(head)
        });
        let words = heads.flat_map(|head| head.split(|c: char| !c.is_alphanumeric() && c != '_'));
        let foreign =
            words.filter(|word| self.is_other_crate(word) || self.foreign.contains_key(*word));
        foreign.map(|word| self.foreign.get(word).map_or(word, String::as_str).to_owned()).collect()
    }
}

/// Finds foreign paths.
struct Look<'s> {
    scope: &'s Scope<'s>,
    found: Vec<String>,
}

impl Look<'_> {
    fn visit_public_fields(&mut self, fields: &Fields, all: bool) {
        for field in fields.iter().filter(|field| all || is_public(&field.vis)) {
            self.visit_type(&field.ty);
        }
    }

    fn visit_derives(&mut self, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|derived| {
                self.visit_path(&derived.path);
                Ok(())
            });
        }
    }
}

impl<'ast> Visit<'ast> for Look<'_> {
    fn visit_path(&mut self, path: &'ast Path) {
        self.found.extend(self.scope.foreign_path(path));
        visit::visit_path(self, path);
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether an item is for tests, hidden from the documentation, or behind a feature named after another crate.
fn is_left_out(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => {
            let words = list.tokens.to_string();
            (list.path.is_ident("cfg") && ["test", NAMED_AFTER_ITS_CRATE].contains(&&*words))
                || (list.path.is_ident("doc") && words == "hidden")
        }
        _ => false,
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Fn(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Const(item) => &item.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests;
