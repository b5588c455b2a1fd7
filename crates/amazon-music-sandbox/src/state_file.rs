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
    /// Locked by the operating system while it is open, so that a dead process holds no lock. It is a file beside the
    /// state file, since that is replaced by each write, and it is never removed. `None` once the state file is released.
    lock: Mutex<Option<File>>,
}

impl StateFile {
    /// Locks the file, which need not exist yet. A symbolic link is followed, and stays.
    ///
    /// # Errors
    /// Returns an error of the kind `WouldBlock` if another sandbox uses the file, and one if it is not a regular file.
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

    /// Leaves the file to the next sandbox. Nothing is written any more.
    pub(crate) fn release(&self) {
        if let Some(lock) = self.turn().take() {
            // Closing it is not enough: a process that is being started has it open for a moment, too.
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

    /// Writes the result of `state`. It is called while the lock is held, so that the file never goes back to an earlier
    /// state.
    pub(crate) fn write(&self, state: impl FnOnce() -> String) -> io::Result<()> {
        let turn = self.turn();
        if turn.is_none() {
            return Err(io::Error::other("the sandbox has ended"));
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

    fn turn(&self) -> MutexGuard<'_, Option<File>> {
        self.lock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns an error if something other than a regular file exists: opening a pipe, for instance, would block.
fn check_kind(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(io::Error::other("it is not a file")),
        _ => Ok(()),
    }
}

/// A file in the same folder, which belongs to the owner of the lock.
fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{what}"));
    path.with_file_name(name)
}

/// Creates a file that only its owner can read. One that a dead process left is removed.
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

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("sandbox-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        folder
    }

    #[test]
    fn a_written_state_is_read_and_only_a_lock_file_is_added() {
        let folder = folder("written");
        let file = StateFile::lock(folder.join("state.json")).unwrap();
        assert_eq!(file.read().unwrap(), None);
        for state in ["one", "two"] {
            file.write(|| state.to_owned()).unwrap();
            assert_eq!(file.read().unwrap().as_deref(), Some(state));
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_the_state_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder("mode");
        let file = StateFile::lock(folder.join("state.json")).unwrap();
        file.write(String::new).unwrap();
        for path in [file.path().to_owned(), beside(file.path(), "lock")] {
            let mode = fs::metadata(path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_failed_write_changes_nothing() {
        let folder = folder("fails");
        // A folder cannot be written over by a file.
        let inner = folder.join("inner");
        let file = StateFile::lock(inner.clone()).unwrap();
        fs::create_dir(&inner).unwrap();
        assert!(file.write(|| "new".to_owned()).is_err());
        assert!(inner.is_dir());
        assert!(!beside(&inner, "new").exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn an_interrupted_write_leaves_the_old_state() {
        let folder = folder("killed");
        let path = folder.join("state.json");
        fs::write(&path, "old").unwrap();
        fs::write(beside(&path, "new"), "ne").unwrap();
        fs::write(beside(&path, "lock"), "").unwrap();
        let file = StateFile::lock(path.clone()).unwrap();
        assert_eq!(file.read().unwrap().as_deref(), Some("old"));
        file.write(|| "new".to_owned()).unwrap();
        assert_eq!(file.read().unwrap().as_deref(), Some("new"));
        assert!(!beside(&path, "new").exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn something_other_than_a_file_is_rejected_before_it_is_opened() {
        let folder = folder("kind");
        let path = folder.join("state.json");
        for taken in [path.clone(), beside(&path, "lock")] {
            fs::create_dir(&taken).unwrap();
            let rejected = StateFile::lock(path.clone()).unwrap_err();
            assert_eq!(rejected.to_string(), "it is not a file");
            assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
            fs::remove_dir(&taken).unwrap();
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_shares_the_lock_of_its_file() {
        let folder = folder("link");
        let (path, link) = (folder.join("state.json"), folder.join("link.json"));
        fs::write(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let file = StateFile::lock(link.clone()).unwrap();
        assert_eq!(StateFile::lock(path.clone()).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        file.write(|| "new".to_owned()).unwrap();
        assert!(link.is_symlink() && fs::read_to_string(&path).unwrap() == "new");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_file_is_locked_until_it_is_released() {
        let folder = folder("taken");
        let path = folder.join("state.json");
        let file = StateFile::lock(path.clone()).unwrap();
        let rejected = StateFile::lock(path.clone()).unwrap_err();
        assert_eq!(rejected.kind(), io::ErrorKind::WouldBlock);
        file.release();
        let next = StateFile::lock(path).unwrap();
        assert!(file.write(|| "late".to_owned()).is_err());
        assert_eq!(next.read().unwrap(), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
