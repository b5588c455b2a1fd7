//! The files themselves, and the order in which they are written. Whose they must be is in `private`. Blocks.

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

/// No login is longer.
const LONGEST: u64 = 64 * 1024;

/// A file that was written to for the last time so long ago, and not yet renamed, is left over.
const LEFT_OVER: Duration = Duration::from_secs(60 * 60);

const LOGIN: &str = "json";
const LOCK: &str = "lock";
const NEW: &str = "new";

#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    swept: AtomicBool,
}

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        // Without a slash at the end, which would look through a symbolic link.
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
        let mut text = Zeroizing::new(String::new());
        text.reserve_exact(usize::try_from(length.min(LONGEST)).unwrap_or_default() + 1);
        match file.take(LONGEST + 1).read_to_string(&mut text) {
            Ok(length) if length as u64 <= LONGEST => {}
            // Too long, or no text: nothing that was written here, and reading on makes it no better.
            Ok(_) => text.clear(),
            Err(why) if why.kind() == io::ErrorKind::InvalidData => text.clear(),
            Err(why) => return Err(failed("read", &path, why)),
        }
        StoredLogin::decode(key, &text).map(Some)
    }

    pub(super) fn save(&self, key: &StoreKey, login: &StoredLogin) -> Result<(), Error> {
        self.make()?;
        self.sweep();
        // What cannot be read is not written over.
        self.load(key)?;
        let name = key.name();
        let path = self.login(&name);
        let new = New::path(&self.path, &name);
        let text = Zeroizing::new(login.encode(key)?);
        if text.len() as u64 > LONGEST {
            return Err(Error::new(ErrorKind::Store, "the login is too long to be kept in a file")
                .with_hint("choose a shorter name for the account"));
        }
        let mut file = private::options()
            .write(true)
            .create_new(true)
            .open(&new.path)
            .map_err(|why| failed("written", &new.path, why))?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(|why| failed("written", &new.path, why))?;
        drop(file);
        fs::rename(&new.path, &path).map_err(|why| failed("replaced", &path, why))?;
        self.sync()
    }

    pub(super) fn delete(&self, name: &str) -> Result<(), Error> {
        if !self.exists()? {
            return Ok(());
        }
        remove(&self.login(name))?;
        // The caller holds the lock, so nobody is writing them any more, and they may hold tokens.
        for path in self.on_their_way().map_err(|why| failed("read", &self.path, why))? {
            if New::login_of(&path) == Some(name) {
                remove(&path)?;
            }
        }
        self.sync()
    }

    /// The file whose lock is the lock of a login. It stays for ever: if it were removed, two processes
    /// might hold locks of two files that had the same name one after the other.
    pub(super) fn lock_file(&self, name: &str) -> Result<LockFile, Error> {
        self.make()?;
        let path = self.path.join(format!("{name}.{LOCK}"));
        match private::open(&path, private::options().write(true).create(true).truncate(false))? {
            Some(file) => Ok(LockFile { file, path }),
            None => Err(failed("opened", &path, io::ErrorKind::NotFound.into())),
        }
    }

    /// Whether the folder is there; it is private if it is.
    fn exists(&self) -> Result<bool, Error> {
        private::is_there(&self.path, Kind::Folder)
    }

    fn make(&self) -> Result<(), Error> {
        if self.exists()? {
            return Ok(());
        }
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.path).map_err(|why| failed("made", &self.path, why))?;
        // Best effort: the name of the folder should outlast a loss of power, as what is in it does.
        #[cfg(unix)]
        drop(self.path.parent().map(|above| File::open(above).and_then(|above| above.sync_all())));
        // Another process may have made it first.
        if self.exists()? {
            Ok(())
        } else {
            Err(failed("made", &self.path, io::ErrorKind::NotFound.into()))
        }
    }

    /// Removes what interrupted writes left behind, once in the life of a store.
    fn sweep(&self) {
        if self.swept.swap(true, Ordering::Relaxed) {
            return;
        }
        let age = |path: &Path| {
            let written = fs::symlink_metadata(path).ok()?.modified().ok()?;
            SystemTime::now().duration_since(written).ok()
        };
        for path in self.on_their_way().into_iter().flatten() {
            if age(&path).is_some_and(|age| age > LEFT_OVER) {
                // Best effort: it is in nobody's way.
                drop(fs::remove_file(&path));
            }
        }
    }

    /// The files that were not yet given the name of their login.
    fn on_their_way(&self) -> io::Result<impl Iterator<Item = PathBuf>> {
        let paths = fs::read_dir(&self.path)?.flatten().map(|entry| entry.path());
        Ok(paths.filter(|path| New::login_of(path).is_some()))
    }

    /// Brings the names in the folder to the disk. Windows has no way to ask for it.
    fn sync(&self) -> Result<(), Error> {
        #[cfg(unix)]
        File::open(&self.path)
            .and_then(|folder| folder.sync_all())
            .map_err(|why| failed("written", &self.path, why))?;
        Ok(())
    }
}

/// A file on its way to its name; removed unless it gets there.
struct New {
    path: PathBuf,
}

impl New {
    fn path(folder: &Path, name: &str) -> Self {
        let chance = RandomState::new().hash_one(std::process::id());
        Self { path: folder.join(format!("{name}.{chance:016x}.{NEW}")) }
    }

    /// The name of the login whose new file `path` is; other files are nobody's business here.
    fn login_of(path: &Path) -> Option<&str> {
        let stem = path.file_name()?.to_str()?.strip_suffix(NEW)?.strip_suffix('.')?;
        let (name, chance) = stem.split_once('.')?;
        let is_ours = chance.len() == 16 && chance.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_ours.then_some(name)
    }
}

impl Drop for New {
    fn drop(&mut self) {
        // After the rename there is nothing of this name.
        drop(fs::remove_file(&self.path));
    }
}

/// An open lock file whose lock is not held yet.
pub(super) struct LockFile {
    file: File,
    path: PathBuf,
}

/// The lock, until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl LockFile {
    /// The lock, or the file back where somebody else holds it.
    pub(super) fn try_lock(self) -> Result<Result<Lock, Self>, Error> {
        match self.file.try_lock() {
            Ok(()) => Ok(Ok(Lock { file: self.file })),
            Err(TryLockError::WouldBlock) => Ok(Err(self)),
            Err(TryLockError::Error(why)) => Err(failed("locked", &self.path, why)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing would do, if no child process had got hold of the file meanwhile.
        drop(self.file.unlock());
    }
}

/// Removes a file. That it is not there is fine.
fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => Err(failed("removed", path, why)),
        _ => Ok(()),
    }
}
