//! Reads and writes the files of logins. All functions block.

use std::{
    fs::{self, File, TryLockError},
    hash::{BuildHasher as _, RandomState},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, SystemTime},
};

use zeroize::Zeroizing;

use super::private::{self, Kind, failed};
use crate::{Error, ErrorKind, StoreKey, StoredLogin};

/// The maximum length of a file.
const MAX_LENGTH: u64 = 64 * 1024;

/// The age after which the temporary file of an interrupted write is removed.
const MAX_AGE: Duration = Duration::from_secs(60 * 60);

const LOGIN: &str = "json";
const LOCK: &str = "lock";
const TEMPORARY: &str = "new";

#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    swept: AtomicBool,
}

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        // Without a slash at the end, which would follow a symbolic link.
        Self { path: path.components().collect(), swept: AtomicBool::new(false) }
    }

    pub(super) fn login(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}.{LOGIN}"))
    }

    pub(super) fn load(&self, key: &StoreKey) -> Result<Option<StoredLogin>, Error> {
        if !self.exists()? {
            return Ok(None);
        }
        let path = self.login(&key.name());
        let Some(file) = private::open(&path, private::options().read(true))? else {
            return Ok(None);
        };
        let length = file.metadata().map_err(|why| failed("read", &path, why))?.len();
        let mut json = Zeroizing::new(Vec::new());
        json.reserve_exact(usize::try_from(length.min(MAX_LENGTH)).unwrap_or_default() + 1);
        let read = file.take(MAX_LENGTH + 1).read_to_end(&mut json);
        let length = read.map_err(|why| failed("read", &path, why))?;
        if length as u64 > MAX_LENGTH {
            // Not written by this crate, so it is reported as damaged.
            json.clear();
        }
        StoredLogin::decode(key, &*json).map(Some)
    }

    pub(super) fn save(&self, key: &StoreKey, login: &StoredLogin) -> Result<(), Error> {
        self.create()?;
        self.sweep();
        // A file that cannot be read is not written over.
        self.load(key)?;
        let name = key.name();
        let path = self.login(&name);
        let new = TemporaryFile::new(&self.path, &name);
        let text = Zeroizing::new(login.encode(key)?);
        if text.len() as u64 > MAX_LENGTH {
            return Err(Error::new(ErrorKind::Store, "the login is too long for a file")
                .with_hint("choose a shorter name for the account"));
        }
        let written = private::options().write(true).create_new(true).open(&new.path);
        written
            .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
            .map_err(|why| failed("written", &new.path, why))?;
        fs::rename(&new.path, &path).map_err(|why| failed("replaced", &path, why))?;
        self.sync()
    }

    pub(super) fn delete(&self, name: &str) -> Result<(), Error> {
        if !self.exists()? {
            return Ok(());
        }
        remove(&self.login(name))?;
        // They may contain tokens. The caller holds the lock, so no write is running.
        for path in self.temporary_files().map_err(|why| failed("read", &self.path, why))? {
            if TemporaryFile::login_of(&path) == Some(name) {
                remove(&path)?;
            }
        }
        self.sync()
    }

    /// Opens the lock file of a login. It is never removed: otherwise two processes could lock two files of one name.
    pub(super) fn lock_file(&self, name: &str) -> Result<LockFile, Error> {
        self.create()?;
        let path = self.path.join(format!("{name}.{LOCK}"));
        match private::open(&path, private::options().write(true).create(true).truncate(false))? {
            Some(file) => Ok(LockFile { file, path }),
            None => Err(failed("opened", &path, io::ErrorKind::NotFound.into())),
        }
    }

    /// Returns `true` if the folder exists and is private.
    fn exists(&self) -> Result<bool, Error> {
        private::exists(&self.path, Kind::Folder)
    }

    fn create(&self) -> Result<(), Error> {
        if self.exists()? {
            return Ok(());
        }
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.path).map_err(|why| failed("created", &self.path, why))?;
        // Best effort: syncs the name of the folder to the disk.
        #[cfg(unix)]
        drop(self.path.parent().map(|above| File::open(above).and_then(|above| above.sync_all())));
        // Another process may have created it first.
        if self.exists()? {
            return Ok(());
        }
        Err(failed("created", &self.path, io::ErrorKind::NotFound.into()))
    }

    /// Removes the temporary files of interrupted writes, once in the life of a store. Best effort.
    fn sweep(&self) {
        if self.swept.swap(true, Ordering::Relaxed) {
            return;
        }
        let age = |path: &Path| {
            let written = fs::symlink_metadata(path).ok()?.modified().ok()?;
            SystemTime::now().duration_since(written).ok()
        };
        for path in self.temporary_files().into_iter().flatten() {
            if age(&path).is_some_and(|age| age > MAX_AGE) {
                drop(fs::remove_file(&path));
            }
        }
    }

    fn temporary_files(&self) -> io::Result<impl Iterator<Item = PathBuf>> {
        let paths = fs::read_dir(&self.path)?.flatten().map(|entry| entry.path());
        Ok(paths.filter(|path| TemporaryFile::login_of(path).is_some()))
    }

    /// Syncs the names in the folder to the disk. Windows cannot do that.
    fn sync(&self) -> Result<(), Error> {
        #[cfg(unix)]
        File::open(&self.path)
            .and_then(|folder| folder.sync_all())
            .map_err(|why| failed("written", &self.path, why))?;
        Ok(())
    }
}

/// A file that is written before it is renamed. It is removed if that fails.
struct TemporaryFile {
    path: PathBuf,
}

impl TemporaryFile {
    fn new(folder: &Path, name: &str) -> Self {
        let random = RandomState::new().hash_one(std::process::id());
        Self { path: folder.join(format!("{name}.{random:016x}.{TEMPORARY}")) }
    }

    /// Returns the name of the login, if `path` is a temporary file of this crate.
    fn login_of(path: &Path) -> Option<&str> {
        let stem = path.file_name()?.to_str()?.strip_suffix(TEMPORARY)?.strip_suffix('.')?;
        let (name, random) = stem.split_once('.')?;
        let is_ours = random.len() == 16 && random.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_ours.then_some(name)
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        // After the rename no file has this name.
        drop(fs::remove_file(&self.path));
    }
}

/// An open lock file. Its lock is released when it is dropped.
#[derive(Debug)]
pub(super) struct LockFile {
    file: File,
    path: PathBuf,
}

impl LockFile {
    /// Takes the lock. Returns `false` if another process or task holds it.
    pub(super) fn try_lock(&self) -> Result<bool, Error> {
        match self.file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(why)) => Err(failed("locked", &self.path, why)),
        }
    }
}

impl Drop for LockFile {
    fn drop(&mut self) {
        // Closing is not enough if a child process has inherited the file.
        drop(self.file.unlock());
    }
}

/// Removes a file, if it exists.
fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => Err(failed("removed", path, why)),
        _ => Ok(()),
    }
}
