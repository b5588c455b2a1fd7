//! The bindings of the service, and what happens to files on disk.

use std::{collections::BTreeSet, process, sync::LazyLock};

use syn::visit::{self, Visit};

use super::*;
use crate::{
    golden::{TINY, TINY_BINDINGS, alone, parse},
    rewrite::feature_gates::unverified_only,
};

/// The bindings of the service, generated once for all tests.
static REAL: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
    let spec = lint::load(&specs()[0]).unwrap();
    alone(|| bindings(APIS[0].spec, &spec)).unwrap().into_iter().collect()
});

/// What `generate --check` says, and when the files were written, before it ran and after.
struct Checked {
    outcome: Result<String, String>,
    before: Vec<Written>,
    after: Vec<Written>,
}

static CHECK: LazyLock<Checked> = LazyLock::new(|| {
    let before = written();
    let outcome = alone(|| run(Mode::Check));
    Checked { outcome, before, after: written() }
});

type Written = (String, std::time::SystemTime);

fn written() -> Vec<Written> {
    let directory = workspace_root().join(OUTPUT);
    let names = stale(&directory, &BTreeMap::new());
    let modified = |name: &String| fs::metadata(directory.join(name)).unwrap().modified().unwrap();
    names.iter().map(|name| (name.clone(), modified(name))).collect()
}

#[test]
fn generated_code_is_current() {
    assert_eq!(CHECK.outcome, Ok(format!("{OUTPUT}: current")));
}

#[test]
fn a_check_touches_no_file() {
    assert_eq!(CHECK.before, CHECK.after);
    assert!(!CHECK.before.is_empty());
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    for _ in 0..2 {
        let again = alone(|| bindings("xtask/golden/tiny.yaml", &parse(TINY))).unwrap();
        assert_eq!(again.into_iter().collect::<BTreeMap<_, _>>(), *TINY_BINDINGS);
    }
}

#[test]
fn the_client_has_a_method_for_each_operation_and_unverified_ones_need_the_feature() {
    let file = syn::parse_file(&REAL["client.rs"]).unwrap();
    let spec = lint::load(&specs()[0]).unwrap();
    let operations = model::operations(&spec).unwrap();
    let gate = unverified_only();
    let mut methods = BTreeMap::new();
    for item in &file.items {
        let syn::Item::Impl(item) = item else { continue };
        for item in &item.items {
            let syn::ImplItem::Fn(function) = item else { continue };
            methods.insert(function.sig.ident.to_string(), function.attrs.contains(&gate));
        }
    }
    for operation in &operations {
        assert_eq!(
            methods.get(&operation.id),
            Some(&operation.is_unverified()),
            "{}",
            operation.id
        );
    }
}

#[test]
fn every_type_that_requests_name_exists() {
    for files in [&*REAL, &*TINY_BINDINGS] {
        let types = syn::parse_file(&files["types.rs"]).unwrap();
        let params = syn::parse_file(&files["params.rs"]).unwrap();
        for file in ["client.rs", "params.rs"] {
            let mut named = Named::default();
            named.visit_file(&syn::parse_file(&files[file]).unwrap());
            assert!(named.0.len() > 10);
            for (module, name) in &named.0 {
                let items = if module == "types" { &types.items } else { &params.items };
                assert!(declares(items, name), "{module}::{name}");
            }
        }
    }
}

/// Paths such as `types::Album`.
#[derive(Default)]
struct Named(BTreeSet<(String, String)>);

impl<'ast> Visit<'ast> for Named {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let [module @ ("types" | "params"), name, ..] =
            names.iter().map(String::as_str).collect::<Vec<_>>()[..]
        {
            self.0.insert((module.to_owned(), name.to_owned()));
        }
        visit::visit_path(self, path);
    }
}

fn declares(items: &[syn::Item], name: &str) -> bool {
    items.iter().any(|item| match item {
        syn::Item::Struct(item) => item.ident == name,
        syn::Item::Enum(item) => item.ident == name,
        syn::Item::Type(item) => item.ident == name,
        _ => false,
    })
}

#[test]
fn documentation_begins_with_one_sentence() {
    assert_eq!(
        short_first_lines("    /// One. Two. Three.\n    /// Four. Five.\n    a: B,\n/// One.\nstruct C;\n"),
        "    /// One.\n    ///\n    /// Two. Three.\n    /// Four. Five.\n    a: B,\n/// One.\nstruct C;\n"
    );
}

#[test]
fn a_generated_file_says_what_writes_it() {
    let first = format!(
        "// Written by `{COMMAND}` from {}. Do not edit: change the spec or xtask.",
        APIS[0].spec
    );
    for (name, text) in REAL.iter() {
        assert_eq!(text.lines().next(), Some(first.as_str()), "{name}");
        assert_eq!(text.lines().nth(1), Some(""), "{name}");
    }
}

#[test]
fn what_progenitor_rejects_is_an_error_and_not_a_panic() {
    // Nothing here passes the linter; it was not asked.
    for (from, to, wanted) in [
        (
            "enum: [RED, sea-green]",
            "enum: [RED, red]",
            "progenitor panicked, so a lint rule is missing",
        ),
        ("openapi: 3.0.3", "openapi: 2.0", "not an OpenAPI 3.0 document"),
        ("openapi: 3.0.3", "openapi: 3.1.0", "progenitor rejects the spec"),
        ("      operationId: get_shelf\n", "", "is incomplete: run `cargo xtask lint`"),
        ("x-payload: data.weight", "x-payload: data.size", "`weigh_jar`: x-payload does not exist"),
        (
            "        items: rows[0].jars",
            "        items: rows[0].pots",
            "`get_shelf`: x-page `items`",
        ),
        ("        next: rows[0].token", "        next: token", "`get_shelf`: x-page `next`"),
        (
            "[data.jar, data.jars]",
            "[data.jar, \".\"]",
            "`get_jars`: x-payload lists places in different objects",
        ),
        ("[moved, renamed]", "[lost]", "`update_jar`: x-payload fits no form of the union"),
    ] {
        let spec = parse(&crate::golden::replaced(TINY, from, to));
        let error = alone(|| bindings("tiny.yaml", &spec)).unwrap_err();
        assert!(error.contains(wanted), "{to:?}: {error}");
    }
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("xtask-{}-{test}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn put(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn modified(&self, name: &str) -> std::time::SystemTime {
        fs::metadata(self.0.join(name)).unwrap().modified().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn files(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn what_was_written_is_no_difference() {
    let folder = Folder::new("written");
    let files = files(&[("mod.rs", "mod v1;\n"), ("v1/client.rs", "struct A;\n")]);
    assert_eq!(write(&folder.0, &files), Ok(2));
    assert_eq!(difference(&folder.0, &files), Ok(None));
    assert_eq!(fs::read_to_string(folder.0.join("v1/client.rs")).unwrap(), "struct A;\n");
    assert_eq!(write(&folder.0, &files), Ok(0));
}

#[test]
fn a_change_is_shown_with_its_file_and_hunk() {
    let folder = Folder::new("changed");
    folder.put("v1/client.rs", "one\ntwo\nthree\n");
    let files = files(&[("v1/client.rs", "one\n2\nthree\n")]);
    let difference = difference(&folder.0, &files).unwrap().unwrap();
    assert_eq!(
        difference,
        format!(
            "--- {OUTPUT}/v1/client.rs\n+++ generated\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n"
        )
    );
}

#[test]
fn only_the_first_difference_is_shown() {
    let folder = Folder::new("first");
    let lines =
        |changed: &str| (0..40).map(|line| format!("{line}{changed}\n")).collect::<String>();
    folder.put("a.rs", &lines(""));
    folder.put("b.rs", "old\n");
    let new = lines("").replacen("3\n", "x\n", 1).replacen("35\n", "y\n", 1);
    let files = files(&[("a.rs", &new), ("b.rs", "new\n")]);
    let difference = difference(&folder.0, &files).unwrap().unwrap();
    assert!(difference.contains("+x\n") && !difference.contains("+y\n"), "{difference}");
    assert!(!difference.contains("b.rs"), "{difference}");
}

#[test]
fn a_missing_file_is_a_difference_and_a_check_does_not_write_it() {
    let folder = Folder::new("missing");
    let files = files(&[("v1/client.rs", "struct A;\n")]);
    let difference = difference(&folder.0, &files).unwrap().unwrap();
    assert!(difference.ends_with("+struct A;\n"), "{difference}");
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_generated_no_longer_is_found_and_removed() {
    let folder = Folder::new("stale");
    let files = files(&[("mod.rs", "mod v1;\n")]);
    folder.put("mod.rs", "mod v1;\n");
    folder.put("v0/client.rs", "struct A;\n");
    folder.put("old.rs", "");
    assert_eq!(stale(&folder.0, &files), ["old.rs", "v0/client.rs"]);
    assert_eq!(
        difference(&folder.0, &files),
        Ok(Some(format!("{OUTPUT}/old.rs is generated no longer")))
    );
    assert_eq!(write(&folder.0, &files), Ok(2));
    assert_eq!(stale(&folder.0, &files), Vec::<String>::new());
    assert_eq!(difference(&folder.0, &files), Ok(None));
}

#[test]
fn other_line_ends_are_no_difference() {
    let folder = Folder::new("line-ends");
    folder.put("mod.rs", "a\r\nb\r\n");
    let files = files(&[("mod.rs", "a\nb\n")]);
    assert_eq!(difference(&folder.0, &files), Ok(None));
    assert_eq!(write(&folder.0, &files), Ok(0));
    assert_eq!(fs::read_to_string(folder.0.join("mod.rs")).unwrap(), "a\r\nb\r\n");
}

#[test]
fn what_is_current_is_left_alone() {
    let folder = Folder::new("alone");
    folder.put("a.rs", "a\n");
    folder.put("b.rs", "b\n");
    let before = folder.modified("a.rs");
    let written = write(&folder.0, &files(&[("a.rs", "a\n"), ("b.rs", "new\n")]));
    assert_eq!(written, Ok(1));
    assert_eq!(folder.modified("a.rs"), before);
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let folder = Folder::new("blocked");
    folder.put("v1", "a file where a folder is wanted");
    let error = write(&folder.0, &files(&[("v1/client.rs", "a\n")])).unwrap_err();
    assert!(error.contains("v1"), "{error}");
}
