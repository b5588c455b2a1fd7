//! The number of packages that a program with the facade compiles, without those of build scripts.

use std::{collections::BTreeSet, env, process::Command};

use crate::sources::workspace_root;

/// The four crates of this SDK included, on Linux, with default features. Raise it with a reason only.
const MOST: usize = 116;

#[test]
fn the_facade_is_within_its_package_budget_and_has_one_http_client() {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = "tree --package amazon-music --edges normal --prefix none --locked \
                     --target x86_64-unknown-linux-gnu";
    let tree = Command::new(cargo)
        .args(arguments.split_whitespace())
        .current_dir(workspace_root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let packages: BTreeSet<(&str, &str)> =
        tree.lines().filter_map(|line| line.split_once(' ')).map(name_and_version).collect();
    assert!(packages.iter().any(|(name, _)| *name == "amazon-music"), "{tree}");
    assert!(packages.len() <= MOST, "{} packages: {packages:#?}", packages.len());
    assert_eq!(packages.iter().filter(|(name, _)| *name == "reqwest").count(), 1);
}

/// Returns name and version without the path and the mark of duplicates.
fn name_and_version<'t>((name, rest): (&'t str, &'t str)) -> (&'t str, &'t str) {
    (name, rest.split(' ').next().unwrap_or(rest))
}
