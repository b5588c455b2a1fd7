//! The bindings of the service, and the files on disk.

use std::process;

use super::*;
use crate::{
    golden::{TINY, alone, parse, replaced},
    types::Types,
};

#[test]
fn generated_code_is_current() {
    assert_eq!(alone(|| run(Mode::Check)), Ok(format!("{OUTPUT}: current")));
}

#[test]
fn every_operation_of_the_service_has_an_example() {
    let spec = lint::load(&spec_path()).unwrap();
    let files = alone(|| bindings(SPEC, &spec)).unwrap();
    let (_, client) = files.iter().find(|(name, _)| *name == "client.rs").unwrap();
    assert_eq!(client.matches("/// # Examples\n").count(), spec.operations().len());
}

#[test]
fn documentation_begins_with_one_sentence() {
    assert_eq!(
        short_first_lines(
            "    /// One. Two. Three.\n    /// Four. Five.\n    a: B,\n/// One.\nstruct C;\n"
        ),
        "    /// One.\n    ///\n    /// Two. Three.\n    /// Four. Five.\n    a: B,\n/// One.\nstruct C;\n"
    );
}

#[test]
fn an_invalid_spec_is_an_error_even_if_it_was_not_linted() {
    for (from, to, wanted) in [
        ("enum: [RED, sea-green]", "enum: [RED, red]", "progenitor panicked"),
        ("openapi: 3.0.3", "openapi: 2.0", "not an OpenAPI 3.0 document"),
        ("openapi: 3.0.3", "openapi: 3.1.0", "progenitor rejects the spec"),
        ("      operationId: get_shelf\n", "", "progenitor rejects the spec"),
        ("      x-source: the wall\n", "", "`get_shelf`: is incomplete: run `cargo xtask lint`"),
        ("x-payload: data.weight", "x-payload: data.size", "`weigh_jar`: x-payload"),
        ("items: rows[0].jars", "items: rows[0].pots", "`get_shelf`: x-page `items`"),
        ("next: rows[0].token", "next: token", "`get_shelf`: x-page `next`"),
        ("[data.jar, data.jars]", "[data.jar, data.pots]", "`get_jars`: x-payload"),
        ("[moved, renamed]", "[lost]", "`update_jar`: x-payload"),
        ("colour: sea-green }", "colour: plaid }", "`update_jar`: an `example`"),
    ] {
        let spec = parse(&replaced(TINY, from, to));
        let error = alone(|| bindings("tiny.yaml", &spec)).unwrap_err();
        assert!(error.contains(wanted), "{to:?}: {error}");
    }
}

#[test]
fn disagreement_between_the_spec_and_progenitor_is_an_error() {
    let tiny = parse(TINY);
    let types = alone(|| progenitor::run(&tiny)).unwrap();
    let id = "    parameters:\n      - { $ref: \"#/components/parameters/JarId\" }\n    put:";
    let body = "requestBody:\n        description: The search";
    for (from, to, wanted) in [
        (id, "    put:", "`update_jar`: the parameter `id` is known to progenitor only"),
        ("name: ids", "name: keys", "`get_jars`: the parameter `keys` is unknown to progenitor"),
        (
            "required: true\n          style",
            "style",
            "`get_jars`: the parameter `ids` is required: false",
        ),
        ("required: [filter]", "", "`search_pebbles`: the parameter `filter` is required: false"),
        ("\"2XX\":", "\"204\":", "`break_jar`: the statuses of success: {\"204\"} in the spec"),
        (
            "JarsResponse\" } }\n        \"4XX",
            "Jar\" } }\n        \"4XX",
            "`get_jars`: the response: Some(\"Jar\")",
        ),
        (body, &body.replace("request", "x-"), "`search_pebbles`: the body: None in the spec"),
        ("operationId: get_shelf", "operationId: a", "`a`: progenitor has no method for it"),
    ] {
        let spec = parse(&replaced(TINY, from, to));
        let error = model::operations(&Types { spec: &spec, ..types.clone() }).unwrap_err();
        assert!(error.starts_with(wanted), "{to:?}: {error}");
    }
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str, files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("xtask-{}-{test}", process::id()));
        fs::create_dir_all(path.join("v1")).unwrap();
        for (name, text) in files {
            fs::write(path.join(name), text).unwrap();
        }
        Self(path)
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
fn files_are_written_if_they_differ_and_stale_ones_are_removed() {
    let folder =
        Folder::new("written", &[("mod.rs", "a\r\nb\r\n"), ("v1/old.rs", ""), ("old.rs", "")]);
    let files = files(&[("mod.rs", "a\nb\n"), ("v2/client.rs", "struct A;\n")]);
    assert_eq!(stale(&folder.0, &files), ["old.rs", "v1/old.rs"]);
    assert_eq!(write(&folder.0, &files), Ok(3));
    assert_eq!(difference(&folder.0, &files), Ok(None));
    let text = |name: &str| fs::read_to_string(folder.0.join(name)).unwrap();
    assert_eq!(text("v2/client.rs"), "struct A;\n");
    // Other line ends are no difference.
    assert_eq!(text("mod.rs"), "a\r\nb\r\n");
    assert_eq!(write(&folder.0, &files), Ok(0));
}

#[test]
fn the_first_difference_is_shown_with_its_file() {
    let old: String = (0..40).map(|line| format!("{line}\n")).collect();
    let new = old.replacen("3\n", "x\n", 1).replacen("35\n", "y\n", 1);
    let folder = Folder::new("shown", &[("v1/client.rs", &old), ("z.rs", "old\n")]);
    let of = |names: &[(&str, &str)]| difference(&folder.0, &files(names)).unwrap().unwrap();
    let shown = of(&[("v1/client.rs", &new), ("z.rs", "new\n")]);
    assert_eq!(
        shown,
        format!(
            "--- {OUTPUT}/v1/client.rs\n+++ generated\n@@ -1,7 +1,7 @@\n 0\n 1\n 2\n-3\n+x\n 4\n 5\n 6\n"
        )
    );
    assert!(of(&[("a.rs", "struct A;\n")]).ends_with("+struct A;\n"));
    assert!(!folder.0.join("a.rs").exists());
    assert_eq!(of(&[("z.rs", "old\n")]), format!("{OUTPUT}/v1/client.rs is no longer generated"));
}

#[test]
fn an_error_names_the_file_that_cannot_be_written() {
    let folder = Folder::new("blocked", &[("v2", "a file in the place of a folder")]);
    let error = write(&folder.0, &files(&[("v2/client.rs", "a\n")])).unwrap_err();
    assert!(error.contains("v2"), "{error}");
}
