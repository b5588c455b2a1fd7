//! The state file: a state, and a line for each later write. It is readable by its owner only, and used by one sandbox at a time.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::changes::StateText;

/// A file that only this sandbox writes, until it is released.
#[derive(Debug)]
pub(crate) struct StateFile {
    path: PathBuf,
    /// A file beside the state file, since each write replaces the state file itself. The operating system locks it while it
    /// is open, so that a dead process holds no lock. It is never removed. `None` after the state file was released.
    open: Mutex<Option<OpenFile>>,
}

#[derive(Debug)]
struct OpenFile {
    lock: File,
    /// The state file itself, to append lines. `None` if the next write has to replace it.
    state: Option<File>,
    /// The length of the whole state in the file, and that of the lines after it.
    whole: u64,
    lines: u64,
}

/// The length of lines up to which they do not cause a rewrite of the whole state.
const LINES: u64 = 1024 * 1024;

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
        let open = OpenFile { lock, state: None, whole: 0, lines: 0 };
        Ok(Self { path, open: Mutex::new(Some(open)) })
    }

    /// Releases the file for the next sandbox. Later writes fail.
    pub(crate) fn release(&self) {
        if let Some(open) = self.guard().take() {
            // Closing it is not enough: a process that is being started may still have it open.
            let _ = open.lock.unlock();
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

    /// Returns `true` if lines follow the whole state.
    pub(crate) fn has_lines(&self) -> bool {
        self.guard().as_ref().is_some_and(|open| open.lines > 0)
    }

    /// Writes the result of `text`, which is called while no other write runs, so that a later state is never overwritten.
    ///
    /// Its argument is `true` if the whole state has to be written. Changes of requests that wait meanwhile are in the next
    /// write, which leaves nothing to write for the others.
    pub(crate) fn write(&self, text: impl FnOnce(bool) -> Option<StateText>) -> io::Result<()> {
        let mut guard = self.guard();
        let open = guard.as_mut().ok_or_else(|| io::Error::other("the sandbox was stopped"))?;
        let state = open.state.take().filter(|state| !is_removed(state));
        let is_rewrite_due = state.is_none() || open.lines > LINES.max(open.whole);
        match (text(is_rewrite_due), state) {
            (None, state) => open.state = state,
            (Some(StateText::Line(line)), Some(mut state)) => {
                // The system has the line after this, so that the end of the process does not lose it.
                state.write_all(format!("{line}\n").as_bytes())?;
                open.lines += line.len() as u64;
                open.state = Some(state);
            }
            (Some(StateText::Whole(text) | StateText::Line(text)), _) => {
                let new = beside(&self.path, "new");
                let replaced = create(&new).and_then(|mut file| {
                    file.write_all(format!("{text}\n").as_bytes())?;
                    file.sync_all()?;
                    fs::rename(&new, &self.path).map(|()| file)
                });
                let state = replaced.inspect_err(|_| drop(fs::remove_file(&new)))?;
                (open.state, open.whole, open.lines) = (Some(state), text.len() as u64, 0);
            }
        }
        Ok(())
    }

    fn guard(&self) -> MutexGuard<'_, Option<OpenFile>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns `true` if an open file is no longer in its folder.
fn is_removed(file: &File) -> bool {
    #[cfg(unix)]
    return file.metadata().is_ok_and(|found| std::os::unix::fs::MetadataExt::nlink(&found) == 0);
    #[cfg(not(unix))]
    return false;
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

    fn whole(text: &str) -> Option<StateText> {
        Some(StateText::Whole(text.to_owned()))
    }

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
            file.write(|_| whole(state)).unwrap();
            assert_eq!(file.read().unwrap(), Some(format!("{state}\n")));
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
    fn changes_are_appended_until_a_rewrite_is_due() {
        let path = new_path("lines");
        let file = StateFile::lock(path.clone()).unwrap();
        let write = |line: &str| {
            let mut is_due = false;
            let text = |due| {
                is_due = due;
                let text = if due { StateText::Whole } else { StateText::Line };
                Some(text(line.to_owned()))
            };
            file.write(text).unwrap();
            is_due
        };
        assert!(write("state") && !write("one") && !write("two") && file.has_lines());
        file.write(|_| None).unwrap();
        assert_eq!(file.read().unwrap().as_deref(), Some("state\none\ntwo\n"));
        assert!(!write(&"x".repeat(LINES as usize)));
        assert!(write("state") && !file.has_lines());
        #[cfg(unix)]
        {
            fs::remove_file(&path).unwrap();
            assert!(write("another"), "the file was removed");
        }
        remove(&path);
    }

    #[test]
    fn a_failed_write_changes_nothing() {
        let path = new_path("fails");
        let file = StateFile::lock(path.clone()).unwrap();
        // A file cannot replace a folder.
        fs::create_dir(&path).unwrap();
        assert!(file.write(|_| whole("new")).is_err());
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
        file.write(|_| whole("new")).unwrap();
        assert!(link.is_symlink() && fs::read_to_string(&path).unwrap() == "new\n");
        file.release();
        assert!(file.write(|_| whole("late")).is_err());
        remove(&path);
    }
}
