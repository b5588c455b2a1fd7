//! The types of other crates in the public API. Only stable crates are allowed, since a new major version of one of
//! them would be a breaking change.
//!
//! The sources are read, not compiled: whatever is `pub` counts as public, as a lint of the workspace ensures.
//! Excluded are hidden items, and items behind a feature that names the version of another crate.

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

/// The crates whose public API is checked.
const CRATES: [&str; 4] = [
    "crates/amazon-music/",
    "crates/amazon-music-api/",
    "crates/amazon-music-auth/",
    "crates/amazon-music-json/",
];

/// The allowed crates, and single types of other crates, as in ARCHITECTURE.md.
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

/// The condition of items that may use the crate in the name of the feature.
const VERSIONED_FEATURE: &str = r#"feature = "reqwest-0-13""#;

/// The names of a crate.
#[derive(Default)]
struct Crate {
    /// The dependencies.
    other_crates: BTreeSet<String>,
    /// The types that the crate exports.
    exported: BTreeSet<String>,
    /// The names of re-exports and aliases of foreign items within the crate, and their paths.
    re_exports: BTreeMap<String, String>,
}

impl Crate {
    fn read(other_crates: BTreeSet<String>, root: &File, sources: &[(String, File)]) -> Self {
        let exports = root.items.iter().filter_map(|item| match item {
            Item::Use(item) if is_public(&item.vis) => Some(imports(&item.tree)),
            _ => None,
        });
        let exported = exports.flatten().map(|(_, name)| name).collect();
        let all = Self { other_crates, exported, ..Self::default() };
        let mut re_exports = BTreeMap::new();
        for (_, source) in sources {
            let scope = Scope::of(source, &all);
            for item in &source.items {
                match item {
                    Item::Use(item) if !matches!(item.vis, Visibility::Inherited) => {
                        let imports = imports(&item.tree).into_iter();
                        let foreign = imports.filter(|(path, _)| scope.is_other_crate(&path[0]));
                        re_exports.extend(foreign.map(|(path, name)| (name, path.join("::"))));
                    }
                    Item::Type(item) => {
                        let mut look = Look { scope: &scope, in_enum: false, found: Vec::new() };
                        look.visit_type(&item.ty);
                        let full_path = look.found.into_iter();
                        re_exports.extend(full_path.map(|path| (item.ident.to_string(), path)));
                    }
                    _ => {}
                }
            }
        }
        Self { re_exports, ..all }
    }
}

/// The names of a file.
struct Scope<'c> {
    of: &'c Crate,
    modules: BTreeSet<String>,
    /// The imported names of foreign items, and their paths.
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
                let full_path = path.last().and_then(|last| of.re_exports.get(last));
                if scope.is_other_crate(&path[0]) {
                    scope.foreign.insert(name, path.join("::"));
                } else if let Some(full_path) = full_path.filter(|_| is_ours) {
                    scope.foreign.insert(name, full_path.clone());
                }
            }
        }
        scope
    }

    fn is_other_crate(&self, name: &str) -> bool {
        self.of.other_crates.contains(name) && !self.modules.contains(name)
    }

    /// Returns the path of a foreign item.
    fn foreign_path(&self, path: &Path) -> Option<String> {
        let segments: Vec<_> = path.segments.iter().map(|part| part.ident.to_string()).collect();
        let (first, rest) = segments.split_first()?;
        if self.is_other_crate(first) {
            return Some(segments.join("::"));
        }
        if let Some(full_path) = self.foreign.get(first) {
            let parts: Vec<&str> =
                [full_path.as_str()].into_iter().chain(rest.iter().map(String::as_str)).collect();
            return Some(parts.join("::"));
        }
        rest.last()
            .filter(|_| first != "std")
            .and_then(|last| self.of.re_exports.get(last))
            .cloned()
    }

    /// Returns the foreign paths in the public items.
    fn foreign_in_items(&self, items: &[Item]) -> Vec<String> {
        let mut look = Look { scope: self, in_enum: false, found: Vec::new() };
        items.iter().for_each(|item| look.visit_item(item));
        look.found
    }

    /// Returns the foreign names in the public functions of a macro, which cannot be parsed before it is expanded.
    fn foreign_in_macro(&self, tokens: &str) -> Vec<String> {
        let heads = tokens.split("pub ").skip(1).filter_map(|rest| {
            let head = rest.split('{').next()?;
            head.contains("fn ").then_some(head)
        });
        let names = heads.flat_map(|head| head.split(|c: char| !c.is_alphanumeric() && c != '_'));
        let foreign =
            names.filter(|name| self.is_other_crate(name) || self.foreign.contains_key(*name));
        foreign.map(|name| self.foreign.get(name).map_or(name, String::as_str).to_owned()).collect()
    }
}

/// Finds foreign paths in public items.
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
    is_left_out(attributes) || has(attributes, "cfg", |tokens| tokens == VERSIONED_FEATURE)
}

#[cfg(test)]
mod tests;
