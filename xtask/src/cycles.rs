//! Import cycles between the files of a crate.
//!
//! An edge leads from a file that uses an item to the file that defines it, also through a re-export. Declaring or
//! re-exporting a child is no edge. The sources are read, not compiled. Tests are excluded.

use std::collections::{BTreeMap, BTreeSet};

use syn::{
    Item,
    visit::{self, Visit},
};

use crate::items::{imports, is_test, parts};

/// The files of a crate by the paths of their modules, e.g. `session::store`; the root is empty.
pub(crate) struct Graph {
    modules: BTreeMap<Vec<String>, Module>,
}

/// The names in one file.
#[derive(Default)]
struct Module {
    /// The absolute paths in the crate that it uses.
    used: BTreeSet<Vec<String>>,
    /// Its re-exports: the name, and the absolute path of the item. `*` stands for all of a module.
    re_exports: Vec<(String, Vec<String>)>,
}

impl Graph {
    /// Reads the sources of a crate: their paths in `src`, such as `session/store.rs`, and their texts.
    ///
    /// # Errors
    /// Returns an error that names the file if one does not parse.
    pub(crate) fn read(sources: &[(String, String)]) -> Result<Self, String> {
        let sources: Vec<_> = sources.iter().filter(|(name, _)| !is_test_file(name)).collect();
        let paths: BTreeSet<Vec<String>> =
            sources.iter().map(|(name, _)| module_path(name)).collect();
        let mut modules = BTreeMap::new();
        for (name, text) in sources {
            let file = syn::parse_file(text).map_err(|error| format!("{name}: {error}"))?;
            let mut reader = Reader {
                scope: module_path(name),
                children: BTreeSet::new(),
                names: BTreeMap::new(),
                module: Module::default(),
            };
            reader.children.extend(paths.iter().filter_map(|path| {
                let (last, parent) = path.split_last()?;
                (parent == reader.scope).then(|| last.clone())
            }));
            reader.items(&file.items);
            modules.insert(module_path(name), reader.module);
        }
        Ok(Self { modules })
    }

    /// Returns the groups of two or more files that use one another, directly or through others.
    pub(crate) fn cycles(&self) -> Vec<Vec<String>> {
        let edges: BTreeMap<&Vec<String>, BTreeSet<&Vec<String>>> =
            self.modules.keys().map(|from| (from, self.edges(from))).collect();
        let reach: BTreeMap<_, _> =
            edges.keys().map(|from| (*from, reached(from, &edges))).collect();
        let mut cycles = BTreeSet::new();
        for (from, to) in &reach {
            let group: Vec<String> = to
                .iter()
                .filter(|other| reach.get(*other).is_some_and(|back| back.contains(from)))
                .map(|path| shown(path))
                .collect();
            if group.len() > 1 {
                cycles.insert(group);
            }
        }
        cycles.into_iter().collect()
    }

    /// Returns the files that `from` uses.
    fn edges(&self, from: &Vec<String>) -> BTreeSet<&Vec<String>> {
        let module = self.modules.get(from).into_iter();
        let defined =
            module.flat_map(|module| &module.used).filter_map(|path| self.definition(path, 0));
        defined.filter(|to| *to != from).collect()
    }

    /// Returns the file that defines the item at `path`.
    fn definition(&self, path: &[String], steps: usize) -> Option<&Vec<String>> {
        // The longest prefix that is a file; what follows is an item in it.
        let at = (0..=path.len()).rev().find(|at| self.modules.contains_key(&path[..*at]))?;
        let (file, module) = self.modules.get_key_value(&path[..at])?;
        let Some(item) = path.get(at).filter(|_| steps < 16) else { return Some(file) };
        let named = module.re_exports.iter().find(|(name, _)| name == item);
        if let Some((_, target)) = named {
            let target: Vec<String> = target.iter().chain(&path[at + 1..]).cloned().collect();
            return self.definition(&target, steps + 1);
        }
        Some(file)
    }
}

fn reached<'a>(
    from: &'a Vec<String>,
    edges: &BTreeMap<&'a Vec<String>, BTreeSet<&'a Vec<String>>>,
) -> BTreeSet<&'a Vec<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for next in edges.get(file).into_iter().flatten() {
            if found.insert(*next) {
                open.push(next);
            }
        }
    }
    found
}

/// `session/store.rs` is `session::store`, and `lib.rs` the root.
fn module_path(name: &str) -> Vec<String> {
    let name = name.strip_suffix(".rs").unwrap_or(name);
    let mut path: Vec<String> = name.split('/').map(str::to_owned).collect();
    if path.last().is_some_and(|last| ["lib", "main", "mod"].contains(&last.as_str())) {
        path.pop();
    }
    path
}

fn shown(path: &[String]) -> String {
    if path.is_empty() { "crate".to_owned() } else { path.join("::") }
}

fn is_test_file(name: &str) -> bool {
    name.trim_end_matches(".rs").split('/').any(|part| part == "tests")
}

/// Collects the paths that one file names.
struct Reader {
    scope: Vec<String>,
    children: BTreeSet<String>,
    /// The absolute paths of imported names.
    names: BTreeMap<String, Vec<String>>,
    module: Module,
}

impl Reader {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            if let Item::Use(item) = item
                && !is_test(&item.attrs)
            {
                let is_re_export = !matches!(item.vis, syn::Visibility::Inherited);
                for (path, name) in imports(&item.tree) {
                    self.import(&path, name, is_re_export);
                }
            }
        }
        items.iter().for_each(|item| self.visit_item(item));
    }

    fn import(&mut self, path: &[String], name: String, is_re_export: bool) {
        let Some(target) = self.absolute(path) else { return };
        // Re-exporting a child is no edge; its users have one to the file behind it.
        let is_child = target.len() > self.scope.len() && target.starts_with(&self.scope);
        if is_re_export {
            self.module.re_exports.push((name.clone(), target.clone()));
        }
        if !(is_re_export && is_child) {
            self.module.used.insert(target.clone());
        }
        self.names.insert(name, target);
    }

    /// Returns the path from the root; `None` if it is of another crate.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut from = self.scope.clone();
        let mut rest = rest;
        match first.as_str() {
            "crate" => from.clear(),
            "self" => {}
            "super" => {
                from.pop();
                while let Some(("super", more)) =
                    rest.split_first().map(|(first, more)| (first.as_str(), more))
                {
                    from.pop();
                    rest = more;
                }
            }
            child if self.children.contains(child) => from.push(child.to_owned()),
            name => from = self.names.get(name)?.clone(),
        }
        from.extend(rest.iter().cloned());
        Some(from)
    }
}

impl<'ast> Visit<'ast> for Reader {
    /// Visibilities such as `pub(in crate::a)` use no item.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Use(_) => return,
            Item::Impl(item) => &item.attrs[..],
            item => parts(item).map(|(attributes, ..)| attributes).unwrap_or_default(),
        };
        if !is_test(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> =
            path.segments.iter().map(|part| part.ident.to_string()).collect();
        if segments.len() > 1
            && let Some(target) = self.absolute(&segments)
        {
            self.module.used.insert(target);
        }
        visit::visit_path(self, path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::sources;

    fn cycles(sources: &[(&str, &str)]) -> Vec<Vec<String>> {
        let owned = sources.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        Graph::read(&owned.collect::<Vec<_>>()).unwrap().cycles()
    }

    #[test]
    fn mutual_imports_are_a_cycle() {
        let found = cycles(&[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "use crate::b::B; pub struct A;"),
            ("b.rs", "pub struct B; fn b() { crate::c::c() }"),
            ("c.rs", "pub fn c() { let _: super::a::A; }"),
        ]);
        assert_eq!(found, [["a", "b", "c"]]);
    }

    #[test]
    fn re_exports_are_resolved() {
        let sources = [
            ("lib.rs", "mod a; mod b; pub use a::A;"),
            ("a.rs", "mod inner; pub use inner::A; use crate::b::B;"),
            ("a/inner.rs", "pub struct A;"),
            ("b.rs", "use crate::A; pub struct B;"),
        ];
        assert_eq!(cycles(&sources), [[""; 0]; 0]);
        let mut sources = sources;
        sources[2].1 = "use crate::b::B; pub struct A;";
        assert_eq!(cycles(&sources), [["a::inner", "b"]]);
    }

    #[test]
    fn declaring_or_re_exporting_a_child_is_no_edge() {
        let found = cycles(&[
            ("lib.rs", "mod a; pub use a::A; pub struct Root;"),
            ("a.rs", "use crate::Root; pub struct A;"),
        ]);
        assert_eq!(found, [[""; 0]; 0]);
        let found = cycles(&[
            ("lib.rs", "mod a; use a::A; pub struct Root(A);"),
            ("a.rs", "use crate::Root; pub struct A;"),
        ]);
        assert_eq!(found, [["crate", "a"]]);
    }

    #[test]
    fn tests_and_other_crates_are_excluded() {
        let found = cycles(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use std::fmt; use crate::b::B; #[cfg(test)] mod tests { use crate::b; }"),
            (
                "b.rs",
                "#[cfg(all(test, unix))] mod tests { use crate::a::A; } #[cfg(test)] use crate::a::A; use serde::a;",
            ),
            ("b/tests.rs", "use crate::a::A;"),
        ]);
        assert_eq!(found, [[""; 0]; 0]);
    }

    /// Returns the cycles of a crate of this workspace.
    fn cycles_of(folder: &str) -> Vec<Vec<String>> {
        let sources = sources("rs").unwrap().into_iter().filter_map(|(name, text)| {
            Some((name.strip_prefix(folder)?.strip_prefix("/src/")?.to_owned(), text))
        });
        let sources: Vec<_> = sources.collect();
        assert!(!sources.is_empty(), "{folder} has no sources");
        Graph::read(&sources).unwrap().cycles()
    }

    #[test]
    fn the_auth_crate_has_no_import_cycle() {
        assert_eq!(cycles_of("crates/amazon-music-auth"), [[""; 0]; 0]);
    }

    #[test]
    fn the_sandbox_has_no_import_cycle_of_more_than_three_files() {
        let mut cycles = cycles_of("crates/amazon-music-sandbox");
        cycles.retain(|files| files.len() > 3);
        assert_eq!(cycles, [[""; 0]; 0]);
    }
}
