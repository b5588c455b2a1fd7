//! The files of the workspace.

use std::fs;

use crate::generate::workspace_root;

/// Folders without sources, and the one whose files are only for comparison.
const SKIPPED: [&str; 3] = ["target", ".git", "golden"];

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
