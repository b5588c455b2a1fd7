//! Reads and writes the files of logins. All functions block.

use std::{
    env,
    error::Error as _,
    fs::{self, File, TryLockError},
    hash::{BuildHasher as _, RandomState},
    io::{self, Read as _, Write as _},
    path::{Component, Path, PathBuf, absolute},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use zeroize::Zeroizing;

use super::private::{self, Privacy, failed, is_unsupported, shown};
use crate::{Error, ErrorKind, StoreKey, StoredLogin};

/// The maximum length of a file.
const MAX_LENGTH: u64 = 64 * 1024;

/// The time between two searches for the temporary files of interrupted writes.
const SWEEP_INTERVAL: Duration = Duration::from_secs(60);

/// The age after which such a file is removed if the lock does not tell that nobody writes.
const MAX_AGE: Duration = Duration::from_secs(60 * 60);

const LOGIN: &str = "json";
const LOCK: &str = "lock";
const TEMPORARY: &str = "new";
const BACKUP: &str = "damaged";

const DAMAGED_HINT: &str = "log in again; saving the new login replaces the file, and keeps it with the extension `damaged`";

#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    privacy: Privacy,
    last_sweep: Mutex<Option<Instant>>,
}

impl Folder {
    pub(super) fn new(path: &Path) -> Self {
        // Without a slash at the end, which would follow a symbolic link.
        let path = resolve(path, env::home_dir()).components().collect();
        Self { path, privacy: Privacy::default(), last_sweep: Mutex::default() }
    }

    pub(super) fn login(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}.{LOGIN}"))
    }

    pub(super) fn load(&self, key: &StoreKey) -> Result<Option<StoredLogin>, Error> {
        if !self.exists()? {
            return Ok(None);
        }
        self.sweep();
        let path = self.login(&key.name());
        let Some(file) = self.privacy.open(&path)? else {
            return Ok(None);
        };
        let length = file.metadata().map_err(|why| failed("read", &path, why))?.len();
        let mut bytes = Zeroizing::new(Vec::new());
        bytes.reserve_exact(usize::try_from(length.min(MAX_LENGTH)).unwrap_or_default() + 1);
        let read = file.take(MAX_LENGTH + 1).read_to_end(&mut bytes);
        if read.map_err(|why| failed("read", &path, why))? as u64 > MAX_LENGTH {
            // Not written by this crate, so it is reported as damaged.
            bytes.clear();
        }
        StoredLogin::decode(key, &*bytes).map(Some).map_err(|error| {
            let is_damaged = error.is_damaged();
            let error = error.in_context(shown(&path));
            if is_damaged { error.with_hint(DAMAGED_HINT) } else { error }
        })
    }

    pub(super) fn save(&self, key: &StoreKey, login: &StoredLogin) -> Result<(), Error> {
        self.create()?;
        let is_damaged = match self.load(key) {
            Ok(_) => false,
            Err(error) if error.is_damaged() => true,
            // The file is not replaced.
            Err(error) => return Err(error),
        };
        let name = key.name();
        let path = self.login(&name);
        let new = TemporaryFile::new(&self.path, &name);
        let text = Zeroizing::new(login.encode(key)?);
        if text.len() as u64 > MAX_LENGTH {
            return Err(Error::new(ErrorKind::Store, "the login is too long for a file")
                .with_hint("choose a shorter name for the account"));
        }
        let mut file = self.privacy.create(&new.path, true)?;
        let written = file.write_all(text.as_bytes()).and_then(|()| sync(&file));
        written.map_err(|why| failed("written", &new.path, why))?;
        drop(file);
        if is_damaged {
            fs::rename(&path, path.with_extension(BACKUP))
                .map_err(|why| failed("renamed", &path, why))?;
        }
        fs::rename(&new.path, &path).map_err(|why| failed("replaced", &path, why))?;
        self.sync()
    }

    pub(super) fn delete(&self, name: &str) -> Result<(), Error> {
        if !self.exists()? {
            return Ok(());
        }
        let path = self.login(name);
        remove(&path)?;
        // They may contain tokens. The caller holds the lock, so no write is running.
        remove(&path.with_extension(BACKUP))?;
        for path in self.temporary_files().map_err(|why| failed("read", &self.path, why))? {
            if TemporaryFile::login_of(&path) == Some(name) {
                remove(&path)?;
            }
        }
        self.sync()
    }

    /// Opens the lock file of a login. It is never removed: otherwise two processes could lock two files of one name.
    pub(super) fn lock_file(&self, name: &str) -> Result<LockFile, Error> {
        let path = self.lock_path(name);
        let created = self.create().and_then(|()| self.privacy.create(&path, false));
        self.sweep();
        match created {
            Ok(file) => Ok(LockFile { file: Ok(file), path }),
            // A file that exists can be locked in a read-only folder, too.
            Err(error) if is_read_only(&error) => {
                Ok(self.existing_lock(name).unwrap_or(LockFile { file: Err(error), path }))
            }
            Err(error) => Err(error),
        }
    }

    fn existing_lock(&self, name: &str) -> Option<LockFile> {
        let path = self.lock_path(name);
        let file = Ok(self.privacy.open(&path).ok()??);
        Some(LockFile { file, path })
    }

    fn lock_path(&self, name: &str) -> PathBuf {
        self.path.join(format!("{name}.{LOCK}"))
    }

    /// Returns `true` if the folder exists and is private.
    fn exists(&self) -> Result<bool, Error> {
        if !self.path.is_absolute() {
            let message = format!("'{}' is not an absolute path", shown(&self.path));
            return Err(Error::new(ErrorKind::Store, message).with_hint(
                "set HOME for a path that starts with `~/`, or write the path in full",
            ));
        }
        self.privacy.folder_exists(&self.path)
    }

    fn create(&self) -> Result<(), Error> {
        if self.exists()? {
            return Ok(());
        }
        private::create_folder(&self.path).map_err(|why| failed("created", &self.path, why))?;
        // Best effort: syncs the name of the folder to the disk.
        #[cfg(unix)]
        drop(self.path.parent().map(|above| File::open(above).and_then(|above| above.sync_all())));
        // Another process may have created it first.
        if self.exists()? {
            return Ok(());
        }
        Err(failed("created", &self.path, io::ErrorKind::NotFound.into()))
    }

    /// Removes the temporary files of killed processes, which contain tokens. Best effort.
    fn sweep(&self) {
        {
            let mut last = self.last_sweep.lock().unwrap_or_else(PoisonError::into_inner);
            if last.is_some_and(|last| last.elapsed() < SWEEP_INTERVAL) {
                return;
            }
            *last = Some(Instant::now());
        }
        for path in self.temporary_files().into_iter().flatten() {
            let lock = TemporaryFile::login_of(&path).and_then(|name| self.existing_lock(name));
            let is_left_over = match lock.as_ref().map(LockFile::try_lock) {
                // Nobody writes. The lock is held until the file is removed.
                Some(Ok(Locking::Locked)) => true,
                Some(Ok(Locking::Busy)) => false,
                _ => is_old(&path),
            };
            if is_left_over {
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
        match File::open(&self.path).and_then(|folder| sync(&folder)) {
            // The folder cannot be opened for reading.
            Err(why) if !is_unsupported(&why) => return Err(failed("written", &self.path, why)),
            _ => {}
        }
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

/// A lock file. Its lock is released when it is dropped.
#[derive(Debug)]
pub(super) struct LockFile {
    /// The error if the file does not exist and cannot be created.
    file: Result<File, Error>,
    path: PathBuf,
}

/// The result of an attempt to lock a file.
pub(super) enum Locking {
    Locked,
    /// Another process or task holds the lock.
    Busy,
    /// The file system supports no locks, or the folder is read-only.
    Unsupported(Error),
}

impl LockFile {
    pub(super) fn try_lock(&self) -> Result<Locking, Error> {
        let file = match &self.file {
            Ok(file) => file,
            Err(error) => return Ok(Locking::Unsupported(error.clone())),
        };
        match file.try_lock() {
            Ok(()) => Ok(Locking::Locked),
            Err(TryLockError::WouldBlock) => Ok(Locking::Busy),
            Err(TryLockError::Error(why)) => {
                let is_unsupported = is_unsupported(&why);
                let error = failed("locked", &self.path, why);
                if is_unsupported { Ok(Locking::Unsupported(error)) } else { Err(error) }
            }
        }
    }
}

impl Drop for LockFile {
    fn drop(&mut self) {
        // Closing is not enough if a child process has inherited the file.
        if let Ok(file) = &self.file {
            drop(file.unlock());
        }
    }
}

/// Returns an absolute path, which stays the same if the program changes its working directory.
///
/// `~` is the home directory, which only a shell replaces. A path for which there is no rule stays relative, and is
/// rejected when it is used: `~user`, an empty path, and `~` without a home directory.
fn resolve(path: &Path, home: Option<PathBuf>) -> PathBuf {
    let mut parts = path.components();
    let resolved = match parts.next() {
        Some(Component::Normal(first)) if first == "~" => {
            home.filter(|home| home.is_absolute()).map(|home| home.join(parts.as_path()))
        }
        Some(Component::Normal(first)) if first.as_encoded_bytes().starts_with(b"~") => None,
        _ => absolute(path).ok(),
    };
    resolved.unwrap_or_else(|| path.to_owned())
}

/// Syncs a file or folder to the disk, if the file system supports it.
fn sync(file: &File) -> io::Result<()> {
    match file.sync_all() {
        Err(why) if is_unsupported(&why) => Ok(()),
        synced => synced,
    }
}

/// Returns `true` if `error` only means that nothing can be created in the folder.
fn is_read_only(error: &Error) -> bool {
    use io::ErrorKind::{NotFound, QuotaExceeded, ReadOnlyFilesystem, StorageFull};

    error.source().and_then(|why| why.downcast_ref::<io::Error>()).is_some_and(|why| {
        is_unsupported(why)
            || matches!(why.kind(), NotFound | ReadOnlyFilesystem | StorageFull | QuotaExceeded)
    })
}

fn is_old(path: &Path) -> bool {
    let written = fs::symlink_metadata(path).and_then(|metadata| metadata.modified());
    let age = written.ok().and_then(|written| SystemTime::now().duration_since(written).ok());
    age.is_some_and(|age| age > MAX_AGE)
}

/// Removes a file, if it exists.
fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => Err(failed("removed", path, why)),
        _ => Ok(()),
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_absolute_and_a_tilde_is_the_home_directory() {
        let here = env::current_dir().unwrap();
        let home = Some(PathBuf::from("/home/a"));
        for (path, expected) in [
            ("logins", here.join("logins")),
            ("./~/logins", here.join("~/logins")),
            ("/srv/~/logins", "/srv/~/logins".into()),
            ("~", "/home/a".into()),
            ("~/x/logins", "/home/a/x/logins".into()),
            ("~bob/logins", "~bob/logins".into()),
            ("", "".into()),
        ] {
            assert_eq!(resolve(Path::new(path), home.clone()), expected, "{path}");
        }
        for home in [None, Some(PathBuf::from("relative"))] {
            assert_eq!(resolve(Path::new("~/logins"), home), Path::new("~/logins"));
        }
    }

    /// Files in `/proc` cannot be synced.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_cannot_be_synced_is_no_error() {
        let folder = File::open("/proc/self/task").unwrap();
        assert_eq!(folder.sync_all().unwrap_err().raw_os_error(), Some(libc::EINVAL));
        sync(&folder).unwrap();
        Folder::new(Path::new("/proc/self/task")).sync().unwrap();
    }

    #[test]
    fn missing_lock_support_and_read_only_folders_are_told_from_other_errors() {
        let error = |code| failed("locked", Path::new("/a"), io::Error::from_raw_os_error(code));
        for code in [libc::ENOLCK, libc::ENOSYS, libc::EOPNOTSUPP, libc::EINVAL, libc::EROFS] {
            assert!(is_read_only(&error(code)), "{code}");
        }
        for code in [libc::EIO, libc::ELOOP, libc::ENOTDIR, libc::EMFILE] {
            assert!(!is_read_only(&error(code)), "{code}");
        }
    }
}
