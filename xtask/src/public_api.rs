//! The types of other crates in the public API: few, and stable ones, since their versions become our own.
//!
//! The sources are read, not compiled. Whatever is `pub` counts as public, and a lint of the workspace
//! sees to it that such items can be reached. What is hidden from the documentation is for the other
//! crates of this SDK, and left out; so is what stands behind a feature named after another crate's version.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Attribute, File, Item, Path, Visibility,
    visit::{self, Visit},
};

use crate::{
    items::{has, imports, is_left_out, is_public, parts},
    rewrite::name,
    sources::sources,
};

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
            Item::Use(item) if is_public(&item.vis) => Some(imports(&item.tree)),
            _ => None,
        });
        let exported = exports.flatten().map(|(_, name)| name).collect();
        let all = Self { other_crates, exported, ..Self::default() };
        let mut handed_on = BTreeMap::new();
        for (_, source) in sources {
            let scope = Scope::of(source, &all);
            for item in &source.items {
                match item {
                    Item::Use(item) if !matches!(item.vis, Visibility::Inherited) => {
                        let imports = imports(&item.tree).into_iter();
                        let foreign = imports.filter(|(path, _)| scope.is_other_crate(&path[0]));
                        handed_on.extend(foreign.map(|(path, name)| (name, path.join("::"))));
                    }
                    Item::Type(item) => {
                        let mut look = Look { scope: &scope, in_enum: false, found: Vec::new() };
                        look.visit_type(&item.ty);
                        let behind = look.found.into_iter();
                        handed_on.extend(behind.map(|path| (item.ident.to_string(), path)));
                    }
                    _ => {}
                }
            }
        }
        Self { handed_on, ..all }
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
            for (path, name) in imports(&item.tree) {
                let is_ours = ["crate", "self", "super"].contains(&&*path[0]);
                let behind = path.last().and_then(|last| of.handed_on.get(last));
                if scope.is_other_crate(&path[0]) {
                    scope.foreign.insert(name, path.join("::"));
                } else if let Some(behind) = behind.filter(|_| is_ours) {
                    scope.foreign.insert(name, behind.clone());
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

    /// Returns the foreign paths in what is public of `items`.
    fn foreign_in_items(&self, items: &[Item]) -> Vec<String> {
        let mut look = Look { scope: self, in_enum: false, found: Vec::new() };
        items.iter().for_each(|item| look.visit_item(item));
        look.found
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

/// Finds foreign paths in what is public.
struct Look<'s> {
    scope: &'s Scope<'s>,
    in_enum: bool,
    found: Vec<String>,
}

impl<'ast> Visit<'ast> for Look<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Use(item) if is_public(&item.vis) => {
                let imports = imports(&item.tree).into_iter();
                let foreign = imports.filter(|(path, _)| self.scope.is_other_crate(&path[0]));
                self.found.extend(foreign.map(|(path, _)| path.join("::")));
            }
            Item::Macro(item) => {
                self.found.extend(self.scope.foreign_in_macro(&item.mac.tokens.to_string()));
            }
            Item::Impl(item) if item.trait_.is_none() => {
                item.items.iter().for_each(|item| self.visit_impl_item(item));
            }
            Item::Impl(item) => {
                let is_exported =
                    name(&item.self_ty).is_some_and(|name| self.scope.of.exported.contains(&name));
                if let Some((path, _)) = item.trait_.as_ref().filter(|_| is_exported) {
                    self.visit_path(path);
                    self.visit_generics(&item.generics);
                    item.items.iter().for_each(|item| self.visit_impl_item(item));
                }
            }
            item => {
                let Some((attributes, visibility, _)) = parts(item) else { return };
                let is_shown = is_public(visibility) || matches!(item, Item::Mod(_));
                if is_shown && !is_excluded(attributes) {
                    self.in_enum = matches!(item, Item::Enum(_));
                    visit::visit_item(self, item);
                    self.in_enum = false;
                }
            }
        }
    }

    fn visit_impl_item_fn(&mut self, method: &'ast syn::ImplItemFn) {
        if is_public(&method.vis) && !is_excluded(&method.attrs) {
            self.visit_signature(&method.sig);
        }
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        if is_public(&item.vis) {
            self.visit_type(&item.ty);
        }
    }

    fn visit_field(&mut self, field: &'ast syn::Field) {
        if self.in_enum || is_public(&field.vis) {
            self.visit_type(&field.ty);
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if attribute.path().is_ident("derive") {
            let _ = attribute.parse_nested_meta(|derived| {
                self.found.extend(self.scope.foreign_path(&derived.path));
                Ok(())
            });
        }
    }

    fn visit_block(&mut self, _: &'ast syn::Block) {}

    fn visit_expr(&mut self, _: &'ast syn::Expr) {}

    fn visit_path(&mut self, path: &'ast Path) {
        self.found.extend(self.scope.foreign_path(path));
        visit::visit_path(self, path);
    }
}

/// Returns `true` if an item is hidden, or behind the feature named after another crate.
fn is_excluded(attributes: &[Attribute]) -> bool {
    is_left_out(attributes) || has(attributes, "cfg", |tokens| tokens == NAMED_AFTER_ITS_CRATE)
}

#[cfg(test)]
mod tests;
