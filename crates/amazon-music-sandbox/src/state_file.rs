//! The state file: written completely or not at all, readable by its owner only, and used by one sandbox at a time.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A file that only this sandbox writes, until it is released.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    /// A file beside the state file, since each write replaces the state file itself. The operating system locks it while it
    /// is open, so that a dead process holds no lock. It is never removed. `None` after the state file was released.
    lock: Mutex<Option<File>>,
}

impl StateFile {
    /// Locks the file, which need not exist. A symbolic link is followed, and not replaced.
    ///
    /// # Errors
    /// Returns an error if it is not a regular file, and an error of the kind `WouldBlock` if another sandbox uses it.
    pub(crate) fn lock(path: PathBuf) -> io::Result<Self> {
        let path = fs::canonicalize(&path).unwrap_or(path);
        let lock = beside(&path, "lock");
        check_kind(&path)?;
        check_kind(&lock)?;
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let lock = private(&mut options).open(lock)?;
        lock.try_lock()?;
        Ok(Self { path, lock: Mutex::new(Some(lock)) })
    }

    /// Releases the file for the next sandbox. Later writes fail.
    pub(crate) fn release(&self) {
        if let Some(lock) = self.guard().take() {
            // Closing it is not enough: a process that is being started may still have it open.
            let _ = lock.unlock();
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The content of the file; `None` if it does not exist.
    pub(crate) fn read(&self) -> io::Result<Option<String>> {
        match fs::read_to_string(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        }
    }

    /// Writes the result of `state`, which is called while the lock is held, so that a later state is never overwritten.
    pub(crate) fn write(&self, state: impl FnOnce() -> String) -> io::Result<()> {
        let guard = self.guard();
        if guard.is_none() {
            return Err(io::Error::other("the sandbox was stopped"));
        }
        let new = beside(&self.path, "new");
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

    fn guard(&self) -> MutexGuard<'_, Option<File>> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns an error if the path is not a regular file. Opening a pipe, for instance, would block.
fn check_kind(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(io::Error::other("it is not a file")),
        _ => Ok(()),
    }
}

/// The path of a file beside another one, which belongs to the owner of the lock.
fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{what}"));
    path.with_file_name(name)
}

/// Creates a file that only its owner can read, in place of one that a dead process left.
fn create(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    private(OpenOptions::new().write(true).create_new(true)).open(path)
}

/// Makes created files readable by their owner only.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The path of a state file in a new folder.
    fn new_path(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("sandbox-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        folder.join("state.json")
    }

    fn remove(path: &Path) {
        fs::remove_dir_all(path.parent().unwrap()).unwrap();
    }

    #[test]
    fn a_write_replaces_the_state_even_after_an_interrupted_write() {
        let path = new_path("written");
        fs::write(beside(&path, "new"), "ne").unwrap();
        let file = StateFile::lock(path.clone()).unwrap();
        assert_eq!(file.read().unwrap(), None);
        for state in ["one", "two"] {
            file.write(|| state.to_owned()).unwrap();
            assert_eq!(file.read().unwrap().as_deref(), Some(state));
        }
        assert!(!beside(&path, "new").exists());
        #[cfg(unix)]
        for path in [file.path(), &beside(&path, "lock")] {
            let mode = std::os::unix::fs::MetadataExt::mode(&fs::metadata(path).unwrap());
            assert_eq!(mode & 0o777, 0o600, "only the owner can read it");
        }
        remove(&path);
    }

    #[test]
    fn a_failed_write_changes_nothing() {
        let path = new_path("fails");
        let file = StateFile::lock(path.clone()).unwrap();
        // A file cannot replace a folder.
        fs::create_dir(&path).unwrap();
        assert!(file.write(|| "new".to_owned()).is_err());
        assert!(path.is_dir() && !beside(&path, "new").exists());
        remove(&path);
    }

    #[test]
    fn a_path_that_is_not_a_file_is_rejected_before_it_is_opened() {
        let path = new_path("kind");
        for taken in [path.clone(), beside(&path, "lock")] {
            fs::create_dir(&taken).unwrap();
            let error = StateFile::lock(path.clone()).unwrap_err();
            assert_eq!(error.to_string(), "it is not a file");
            fs::remove_dir(&taken).unwrap();
        }
        remove(&path);
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_shares_the_lock_of_its_file() {
        let path = new_path("link");
        let link = path.with_file_name("link.json");
        fs::write(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let file = StateFile::lock(link.clone()).unwrap();
        assert_eq!(StateFile::lock(path.clone()).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        file.write(|| "new".to_owned()).unwrap();
        assert!(link.is_symlink() && fs::read_to_string(&path).unwrap() == "new");
        file.release();
        assert!(file.write(|| "late".to_owned()).is_err());
        remove(&path);
    }
}
