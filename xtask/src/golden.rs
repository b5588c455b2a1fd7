//! The spec of `golden/tiny.yaml`, which exists for the tests, and what is generated from it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex, PoisonError},
};

use similar::TextDiff;

use crate::{
    findings::Findings,
    generate, lint,
    model::{self, Operation},
    spec::Spec,
};

/// The text of `golden/tiny.yaml`.
pub(crate) const TINY: &str = include_str!("../golden/tiny.yaml");

/// A folder of this crate.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// `golden/tiny.yaml`, read.
pub(crate) fn tiny() -> (Spec, Vec<Operation>) {
    let spec = parse(TINY);
    let operations = model::operations(&spec).unwrap();
    (spec, operations)
}

/// A document that is YAML.
pub(crate) fn parse(text: &str) -> Spec {
    Spec::parse(text, &mut Findings::default()).unwrap()
}

/// Runs what calls progenitor, one caller at a time: its panics are caught through the hook of the
/// whole process.
pub(crate) fn alone<T>(work: impl FnOnce() -> T) -> T {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    work()
}

/// The bindings of `golden/tiny.yaml`, by file name.
pub(crate) static TINY_BINDINGS: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
    let files = alone(|| generate::bindings("xtask/golden/tiny.yaml", &parse(TINY)));
    files.unwrap().into_iter().collect()
});

/// `code` after one pass, formatted.
pub(crate) fn rewritten(code: &str, pass: impl FnOnce(&mut syn::File)) -> String {
    let mut file = syn::parse_file(code).unwrap();
    pass(&mut file);
    prettyplease::unparse(&file)
}

/// Asserts that a pass turns `before` into `after`, whatever the layout of either.
pub(crate) fn becomes(before: &str, pass: impl FnOnce(&mut syn::File), after: &str) {
    let (found, wanted) = (rewritten(before, pass), rewritten(after, |_| {}));
    let diff = TextDiff::from_lines(wanted.as_str(), found.as_str());
    assert!(found == wanted, "{}", diff.unified_diff().header("wanted", "found"));
}

/// Asserts that a pass leaves `code` as it is.
pub(crate) fn stays(code: &str, pass: impl FnOnce(&mut syn::File)) {
    becomes(code, pass, code);
}

/// The text of `old` with the one place that reads `from` replaced.
pub(crate) fn replaced(old: &str, from: &str, to: &str) -> String {
    assert_eq!(old.matches(from).count(), 1, "must stand there once: {from:?}");
    old.replacen(from, to, 1)
}

#[test]
fn the_tiny_spec_keeps_every_rule() {
    assert_eq!(lint::problems(TINY), []);
}

#[test]
fn the_bindings_of_the_tiny_spec_are_the_golden_files() {
    let directory = folder("golden/tiny");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differences = String::new();
    for (name, text) in TINY_BINDINGS.iter() {
        let path = directory.join(name);
        if update {
            fs::create_dir_all(&directory).unwrap();
            fs::write(&path, text).unwrap();
        }
        let golden = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if golden != *text {
            let diff = TextDiff::from_lines(golden.as_str(), text.as_str());
            let (old, new) = (format!("golden/tiny/{name}"), "generated");
            differences.push_str(&diff.unified_diff().header(&old, new).to_string());
        }
    }
    assert!(
        differences.is_empty(),
        "{differences}\nIf this is meant: UPDATE_GOLDEN=1 cargo test -p xtask golden, and read the diff."
    );
    let mut files: Vec<_> =
        fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    files.sort();
    assert_eq!(files, TINY_BINDINGS.keys().copied().collect::<Vec<_>>());
}
