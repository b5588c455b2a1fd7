//! The test spec `golden/tiny.yaml`, and its bindings.

use std::{
    fs,
    path::PathBuf,
    sync::{LazyLock, Mutex, PoisonError},
};

use similar::TextDiff;

use crate::{findings::Findings, generate, sources::workspace_root, spec::Spec};

/// The text of `golden/tiny.yaml`, read at run time as every path is found.
pub(crate) static TINY: LazyLock<String> =
    LazyLock::new(|| fs::read_to_string(folder("golden/tiny.yaml")).unwrap());

/// Returns a path in this crate.
pub(crate) fn folder(name: &str) -> PathBuf {
    workspace_root().join("xtask").join(name)
}

/// Parses a document.
pub(crate) fn parse(text: &str) -> Spec {
    Spec::parse(text, &mut Findings::default()).unwrap()
}

/// Runs `work` that calls progenitor, one caller at a time: the panic hook belongs to the whole process.
pub(crate) fn alone<T>(work: impl FnOnce() -> T) -> T {
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    work()
}

/// Returns `old` with the single occurrence of `from` replaced.
pub(crate) fn replaced(old: &str, from: &str, to: &str) -> String {
    assert_eq!(old.matches(from).count(), 1, "must occur once: {from:?}");
    old.replacen(from, to, 1)
}

#[test]
fn the_bindings_of_the_tiny_spec_are_the_golden_files() {
    let directory = folder("golden/tiny");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let files = alone(|| generate::bindings("xtask/golden/tiny.yaml", &parse(&TINY))).unwrap();
    let mut differences = String::new();
    for (name, text) in &files {
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
        "{differences}\nif this is intended, run `UPDATE_GOLDEN=1 cargo test -p xtask golden` and review the diff"
    );
    assert_eq!(fs::read_dir(&directory).unwrap().count(), files.len());
}
