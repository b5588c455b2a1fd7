//! The file that keeps a state: written as a whole or not at all, and readable by its owner alone.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    process,
    sync::{Mutex, PoisonError},
};

/// A file that one sandbox writes. Two sandboxes must not share one: each would write over the other's.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    turn: Mutex<()>,
}

impl StateFile {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, turn: Mutex::new(()) }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What is in the file; `None` where there is none.
    pub(crate) fn read(&self) -> io::Result<Option<String>> {
        match fs::read_to_string(&self.path) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        }
    }

    /// Writes what `state` gives. It is asked for when it is this call's turn, so that the file never goes back
    /// to an earlier state.
    pub(crate) fn write(&self, state: impl FnOnce() -> String) -> io::Result<()> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let new = self.beside();
        let written = create(&new).and_then(|mut file| {
            file.write_all(state().as_bytes())?;
            file.sync_all()?;
            fs::rename(&new, &self.path)
        });
        if written.is_err() {
            let _ = fs::remove_file(&new);
        }
        written
    }

    /// A file in the same folder, from where the new state is moved to its place.
    fn beside(&self) -> PathBuf {
        let mut name = OsString::from(".");
        name.push(self.path.file_name().unwrap_or_default());
        name.push(format!(".{}.new", process::id()));
        self.path.with_file_name(name)
    }
}

/// Creates a file that only its owner can read. One that a dead process left behind is removed.
fn create(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(why),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("sandbox-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        folder
    }

    #[test]
    fn what_was_written_is_read_and_nothing_lies_beside_it() {
        let folder = folder("written");
        let file = StateFile::new(folder.join("state.json"));
        assert_eq!(file.read().unwrap(), None);
        for state in ["one", "two"] {
            file.write(|| state.to_owned()).unwrap();
            assert_eq!(file.read().unwrap().as_deref(), Some(state));
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder("mode");
        let file = StateFile::new(folder.join("state.json"));
        file.write(String::new).unwrap();
        let mode = fs::metadata(file.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_write_that_fails_leaves_what_was_there() {
        let folder = folder("fails");
        // A folder cannot be written over by a file.
        let file = StateFile::new(folder.clone());
        assert!(file.write(|| "new".to_owned()).is_err());
        assert!(folder.is_dir());
        assert!(!file.beside().exists());
        fs::remove_dir_all(&folder).unwrap();
    }
}
