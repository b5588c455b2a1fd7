//! The files of the workspace.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Folders without sources, and the one whose files are only for comparison.
const SKIPPED: [&str; 3] = ["target", ".git", "golden"];

/// Returns the folder of the workspace that the command was started for.
///
/// It is found at run time: checkouts that share a target folder also share this program.
pub(crate) fn workspace_root() -> PathBuf {
    // Cargo sets the variable for `cargo xtask` and for tests.
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let current = env::current_dir().unwrap_or_default();
    root_above([manifest.as_deref(), Some(&current)]).unwrap_or(&current).to_owned()
}

/// Returns the nearest workspace that contains the first of the folders that is in one.
fn root_above<'a>(folders: [Option<&'a Path>; 2]) -> Option<&'a Path> {
    let above =
        |folder: &'a Path| folder.ancestors().find(|it| it.join("xtask/Cargo.toml").is_file());
    folders.into_iter().flatten().find_map(above)
}

/// Returns the files with an extension, sorted: their paths in the workspace and their texts.
///
/// # Errors
/// Returns an error if a file or folder cannot be read.
pub(crate) fn sources(extension: &str) -> Result<Vec<(String, String)>, String> {
    let root = workspace_root();
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let problem = |error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(problem)? {
            let path = entry.map_err(problem)?.path();
            if path.is_dir() && !SKIPPED.iter().any(|name| path.ends_with(name)) {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let name = path.strip_prefix(&root).unwrap_or(&path);
                let name = name.to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).map_err(problem)?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Returns `true` if a file is written by `cargo xtask generate`.
pub(crate) fn is_generated(name: &str) -> bool {
    name.contains("/generated/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_is_found_at_run_time() {
        let checkouts = env::temp_dir().join(format!("xtask-{}-checkouts", std::process::id()));
        let [one, other] = ["one", "other"].map(|name| checkouts.join(name));
        for checkout in [&one, &other] {
            fs::create_dir_all(checkout.join("xtask/src")).unwrap();
            fs::write(checkout.join("xtask/Cargo.toml"), "").unwrap();
        }
        for (manifest, current, root) in [
            (Some(one.join("xtask")), &other, Some(&one)),
            (None, &other.join("xtask/src"), Some(&other)),
            (Some(checkouts.join("elsewhere")), &other, Some(&other)),
            (None, &checkouts, None),
        ] {
            let found = root_above([manifest.as_deref(), Some(current)]);
            assert_eq!(found, root.map(PathBuf::as_path), "{manifest:?} {current:?}");
        }
        fs::remove_dir_all(checkouts).unwrap();
    }
}
