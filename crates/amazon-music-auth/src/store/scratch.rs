//! Temporary folders of tests. The files in `tests/` have this file as a module of their own.

use std::path::PathBuf;

/// A folder that is removed with this value. It is not created.
pub(crate) struct Scratch {
    pub(crate) path: PathBuf,
}

impl Scratch {
    pub(crate) fn new(test: &str) -> Self {
        let name = format!("amazon-music-auth-{}-{test}", std::process::id());
        Self { path: std::env::temp_dir().join(name) }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.path));
    }
}
