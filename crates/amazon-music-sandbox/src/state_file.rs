//! The file that keeps a state: written as a whole or not at all, readable by its owner alone, and used by one sandbox
//! at a time.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A file that this sandbox alone writes, until it is given up.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    /// Locked by the operating system for as long as it is open, so that a dead process holds nothing. It is a file
    /// beside the other, which is replaced by each write, and is never removed. None once the state file is given up.
    lock: Mutex<Option<File>>,
}

impl StateFile {
    /// Takes the file, which need not be there yet. A symbolic link leads to it, and stays.
    ///
    /// # Errors
    /// Of the kind `WouldBlock` where another sandbox has it; and where something else than a file is in its place.
    pub(crate) fn take(path: PathBuf) -> io::Result<Self> {
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
    pub(crate) fn give_up(&self) {
        if let Some(lock) = self.turn().take() {
            // To close it is not enough: a process that is just being started has it open for a moment, too.
            let _ = lock.unlock();
        }
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

/// What is there must be a file. A pipe, for instance, would be waited for when it is opened.
fn check_kind(path: &Path) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(io::Error::other("it is not a file")),
        _ => Ok(()),
    }
}

/// A file in the same folder, which belongs to whoever has the lock.
fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{what}"));
    path.with_file_name(name)
}

/// Creates a file that only its owner can read. One that a dead process left behind is removed.
fn create(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(why),
        _ => {}
    }
    private(OpenOptions::new().write(true).create_new(true)).open(path)
}

/// Whatever is created is for its owner alone.
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
    fn what_was_written_is_read_and_only_its_lock_lies_beside_it() {
        let folder = folder("written");
        let file = StateFile::take(folder.join("state.json")).unwrap();
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
    fn only_its_owner_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder("mode");
        let file = StateFile::take(folder.join("state.json")).unwrap();
        file.write(String::new).unwrap();
        for path in [file.path().to_owned(), beside(file.path(), "lock")] {
            let mode = fs::metadata(path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_write_that_fails_leaves_what_was_there() {
        let folder = folder("fails");
        // A folder cannot be written over by a file.
        let inner = folder.join("inner");
        let file = StateFile::take(inner.clone()).unwrap();
        fs::create_dir(&inner).unwrap();
        assert!(file.write(|| "new".to_owned()).is_err());
        assert!(inner.is_dir());
        assert!(!beside(&inner, "new").exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_write_that_was_killed_is_as_if_it_had_never_begun() {
        let folder = folder("killed");
        let path = folder.join("state.json");
        fs::write(&path, "old").unwrap();
        fs::write(beside(&path, "new"), "ne").unwrap();
        fs::write(beside(&path, "lock"), "").unwrap();
        let file = StateFile::take(path.clone()).unwrap();
        assert_eq!(file.read().unwrap().as_deref(), Some("old"));
        file.write(|| "new".to_owned()).unwrap();
        assert_eq!(file.read().unwrap().as_deref(), Some("new"));
        assert!(!beside(&path, "new").exists());
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_no_file_is_refused_before_anything_is_opened() {
        let folder = folder("kind");
        let path = folder.join("state.json");
        for taken in [path.clone(), beside(&path, "lock")] {
            fs::create_dir(&taken).unwrap();
            let refused = StateFile::take(path.clone()).unwrap_err();
            assert_eq!(refused.to_string(), "it is not a file");
            assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
            fs::remove_dir(&taken).unwrap();
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_to_the_file_and_to_its_one_lock() {
        let folder = folder("link");
        let (path, link) = (folder.join("state.json"), folder.join("link.json"));
        fs::write(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let file = StateFile::take(link.clone()).unwrap();
        assert_eq!(StateFile::take(path.clone()).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        file.write(|| "new".to_owned()).unwrap();
        assert!(link.is_symlink() && fs::read_to_string(&path).unwrap() == "new");
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_file_belongs_to_one_sandbox_until_that_gives_it_up() {
        let folder = folder("taken");
        let path = folder.join("state.json");
        let file = StateFile::take(path.clone()).unwrap();
        let refused = StateFile::take(path.clone()).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::WouldBlock);
        file.give_up();
        let next = StateFile::take(path).unwrap();
        assert!(file.write(|| "late".to_owned()).is_err());
        assert_eq!(next.read().unwrap(), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
