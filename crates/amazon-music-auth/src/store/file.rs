//! A store in files of a private folder, shared by any number of processes.

mod app;
mod disk;
mod private;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use tokio::{runtime::Handle, time::Instant};

use super::{StoreFuture, StoreGuard, StoreKey, StoredLogin, TokenStore};
use crate::{Error, ErrorKind};
use disk::{Folder, LockFile, Locking};

/// The default limit for waiting for a lock. A refresh takes at most half a minute by default.
const LOCK_WAIT: Duration = Duration::from_secs(60);

/// The shortest and the longest time between two attempts to lock a file.
const POLL_INTERVAL: (Duration, Duration) = (Duration::from_millis(2), Duration::from_millis(50));

const UNLOCKED_HINT: &str = "use a writable folder on a file system with locks, or `FileStore::allow_unlocked_refresh` \
                             if no other process uses the folder";

/// A store that keeps each login in a small file of one private folder.
///
/// Any number of processes may use the folder at the same time. Each login has an empty file beside it that ends in
/// `.lock`, which the operating system locks during a refresh. The locks of a process are released when it dies. The
/// lock file stays when the login is deleted, since removing it could give one lock to two processes. Its name begins
/// with that of the account. Locks work on local disks of every system; on a network share it depends on the share.
/// Without locks, and in a read-only folder, stored tokens are used and none is refreshed; see
/// [`allow_unlocked_refresh`](Self::allow_unlocked_refresh).
///
/// # Privacy
/// On Unix the folder is created with mode 0700 and the files with 0600. The store rejects a folder or file that other
/// users can read or write, that belongs to another user, or that is a symbolic link; the [hint](Error::hint) says
/// what to do. If the file system does not let it change modes, the store emits a warning to `tracing` instead of
/// rejecting files that are open to others. The folders above are not checked: they should belong to the user or the
/// system. On Windows the permissions of the folder apply: choose one below the user's profile. The tokens are not
/// encrypted.
///
/// # Crashes
/// A login is written to a temporary file, synced to the disk, and then renamed over the old one. A crash or a loss of
/// power leaves the old login or the new one. A new store removes temporary files of interrupted writes when it first
/// loads or locks a login; without locks, only those that are an hour old.
///
/// An empty or damaged file is an error that names it. Saving a new login
/// ([`Session::save_to`](crate::Session::save_to)) replaces it, and renames it to the extension `damaged`. A file that
/// a later release or another account wrote is never replaced.
///
/// It needs a Tokio runtime with its timers enabled. Files are read and written on its blocking threads.
///
/// ```no_run
/// # async fn example(client_id: amazon_music_auth::ClientId) -> Result<(), amazon_music_auth::Error> {
/// use std::sync::Arc;
/// use amazon_music_auth::{FileStore, Session};
///
/// let store = Arc::new(FileStore::for_app("my-app")?);
/// let session = Session::from_store(client_id, store, "user-17").build()?;
/// let token = session.access_token().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FileStore {
    folder: Arc<Folder>,
    /// The locks that this process holds. A save or delete shares its lock, since the caller may give up meanwhile.
    held: Arc<Mutex<HashMap<String, Weak<LockFile>>>>,
    lock_wait: Duration,
    allows_unlocked_refresh: bool,
}

impl FileStore {
    /// Creates a store in `folder`, which is created by the first lock or save.
    ///
    /// The folder should contain nothing else. A relative path refers to the present working directory, and a `~` at
    /// the beginning to the home directory.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: Arc::new(Folder::new(&folder.into())),
            held: Arc::default(),
            lock_wait: LOCK_WAIT,
            allows_unlocked_refresh: false,
        }
    }

    /// Creates a store in the data directory of the user, for the app `name`.
    ///
    /// | system | folder |
    /// |---|---|
    /// | Linux, BSD | `$XDG_DATA_HOME/name/logins`, or `~/.local/share/name/logins` |
    /// | macOS | `~/Library/Application Support/name/logins` |
    /// | Windows | `%APPDATA%\name\logins` |
    ///
    /// # Errors
    /// Returns an error if the user has no such directory, or `name` is not a valid name of a folder
    /// ([`ErrorKind::Configuration`]).
    pub fn for_app(name: &str) -> Result<Self, Error> {
        app::folder(name).map(Self::new)
    }

    /// Sets the limit for waiting for a lock; a minute by default.
    ///
    /// After that, the error is [`Error::store_busy`]. Zero tries once. A session waits no longer than its own
    /// requests may take.
    #[must_use]
    pub fn lock_wait(self, lock_wait: Duration) -> Self {
        Self { lock_wait, ..self }
    }

    /// Allows sessions to refresh a login that cannot be locked or loaded.
    ///
    /// Some file systems support no locks, and in a read-only folder no lock file can be created. Without this option
    /// logins are loaded and saved there, and stored access tokens are used until they expire. A refresh is an error,
    /// since two requests at a time may end the login. With it, only the tasks that share this store wait for each
    /// other: use it if no other process or store uses the folder.
    #[must_use]
    pub fn allow_unlocked_refresh(self) -> Self {
        Self { allows_unlocked_refresh: true, ..self }
    }

    /// Returns the path of the file for a key, which may not exist.
    #[must_use]
    pub fn path(&self, key: &StoreKey) -> PathBuf {
        self.folder.login(&key.name())
    }

    /// Returns the lock with `name`, if this process holds it.
    fn held_lock(&self, name: &str) -> Option<Arc<LockFile>> {
        self.held().get(name)?.upgrade()
    }

    /// Notes that this process holds a lock. Returns `None` if it is busy.
    fn hold(&self, name: &str, lock: &Arc<LockFile>, locking: Locking) -> Option<StoreGuard> {
        let mut held = self.held();
        held.retain(|_, lock| lock.strong_count() > 0);
        let why = match locking {
            Locking::Locked => None,
            Locking::Unsupported(why) if !held.contains_key(name) => Some(why),
            Locking::Unsupported(_) | Locking::Busy => return None,
        };
        held.insert(name.to_owned(), Arc::downgrade(lock));
        let guard = StoreGuard::new(Arc::clone(lock));
        Some(match why {
            None => guard,
            Some(why) => guard.unlocked(why.with_hint(UNLOCKED_HINT)),
        })
    }

    /// Ignores poisoning: no change can panic half-way.
    fn held(&self) -> MutexGuard<'_, HashMap<String, Weak<LockFile>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredLogin>> {
        let (folder, key) = (Arc::clone(&self.folder), key.clone());
        Box::pin(off_thread(move || folder.load(&key)))
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> StoreFuture<'a, ()> {
        let (folder, key, login) = (Arc::clone(&self.folder), key.clone(), login.clone());
        let lock = self.held_lock(&key.name());
        Box::pin(off_thread(move || {
            let _lock = lock;
            folder.save(&key, &login)
        }))
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        let (folder, name) = (Arc::clone(&self.folder), key.name());
        let lock = self.held_lock(&name);
        Box::pin(off_thread(move || {
            let _lock = lock;
            folder.delete(&name)
        }))
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, StoreGuard> {
        Box::pin(async move {
            let (folder, name) = (Arc::clone(&self.folder), key.name());
            let file_name = name.clone();
            let lock = Arc::new(off_thread(move || folder.lock_file(&file_name)).await?);
            let waiting_since = Instant::now();
            let mut pause = POLL_INTERVAL.0;
            // Polling needs no thread, and the caller can give up at any time. A lock that another thread takes would
            // be held by a result that the caller may never poll for.
            loop {
                let locking = lock.try_lock()?;
                if let Some(guard) = self.hold(&name, &lock, locking) {
                    return Ok(guard);
                }
                let left = self.lock_wait.saturating_sub(waiting_since.elapsed());
                if left.is_zero() {
                    return Err(Error::store_busy());
                }
                tokio::time::sleep(pause.min(left)).await;
                pause = (pause * 2).min(POLL_INTERVAL.1);
            }
        })
    }

    fn allows_unlocked_refresh(&self) -> bool {
        self.allows_unlocked_refresh
    }
}

/// Runs `work` on a blocking thread.
async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let runtime = Handle::try_current().map_err(|why| {
        Error::new(ErrorKind::Configuration, "a file store needs a Tokio runtime")
            .with_hint("call it from a task of a Tokio runtime")
            .with_source(why)
    })?;
    runtime.spawn_blocking(work).await.unwrap_or_else(|why| Err(Error::store(why)))
}

#[cfg(test)]
mod tests {
    use std::{fs::File, sync::mpsc};

    use futures_util::FutureExt as _;

    use super::*;
    use crate::store::{
        faulty::{key, login},
        scratch::Scratch,
    };

    #[test]
    fn a_save_or_delete_holds_the_lock_after_its_caller_gave_up() {
        for (is_save, expected) in [(true, Some("Atzr|2")), (false, None)] {
            let scratch = Scratch::new("gave-up");
            let mut builder = tokio::runtime::Builder::new_current_thread();
            let runtime = builder.enable_time().max_blocking_threads(1).build().unwrap();
            runtime.block_on(async {
                let store = FileStore::new(&scratch.path);
                store.save(&key("bob"), &login("Atzr|1")).await.unwrap();
                let guard = store.lock(&key("bob")).await.unwrap();
                // The only thread for files is busy.
                let (finish, wait) = mpsc::channel::<()>();
                let busy = tokio::task::spawn_blocking(move || wait.recv().unwrap());
                if is_save {
                    assert!(store.save(&key("bob"), &login("Atzr|2")).now_or_never().is_none());
                } else {
                    assert!(store.delete(&key("bob")).now_or_never().is_none());
                }
                drop(guard);
                let lock = File::open(store.path(&key("bob")).with_extension("lock")).unwrap();
                assert!(lock.try_lock().is_err());
                finish.send(()).unwrap();
                busy.await.unwrap();
                // The write is done when the next caller gets the lock.
                let _guard = store.lock(&key("bob")).await.unwrap();
                let stored = store.load(&key("bob")).await.unwrap();
                assert_eq!(stored.as_ref().map(|login| login.refresh_token().expose()), expected);
            });
        }
    }

    #[tokio::test]
    async fn released_locks_are_forgotten() {
        let scratch = Scratch::new("released");
        let store = FileStore::new(&scratch.path);
        for number in 0..100 {
            drop(store.lock(&key(&number.to_string())).await.unwrap());
        }
        assert_eq!(store.held().len(), 1);
    }
}
