//! Logins in a private folder, one file each, shared by any number of processes.
//!
//! The order of writes is in `disk`, the check of owners in `private`, the folder of an app in `app`. Here files are
//! read and written on threads that may block.

mod app;
mod disk;
mod locks;
mod private;

use std::{path::PathBuf, sync::Arc, time::Duration};

use tokio::runtime::Handle;

use super::{StoreGuard, StoreKey, StoredLogin, Storing, TokenStore};
use crate::{Error, ErrorKind};
use disk::Folder;
use locks::HeldLocks;

/// The limit for waiting for a lock, unless told otherwise. A refresh takes at most half a minute by default.
const LOCK_WAIT: Duration = Duration::from_secs(60);

/// The shortest and the longest time between two looks at a lock that somebody else holds.
const LOOK_AGAIN: (Duration, Duration) = (Duration::from_millis(2), Duration::from_millis(50));

/// A store that keeps each login in a small file of one private folder.
///
/// Any number of processes may use the folder at the same time. Beside the file of a login stands an
/// empty one that ends in `.lock`, which the operating system locks during a refresh; a process that
/// dies gives its locks back, and a write that nobody waits for any more keeps its lock to the end. It stays
/// when the login is deleted, with the beginning of the account's name in its own, since removing it could
/// give one lock to two processes. Locks work on local disks of every system; on a network share they are
/// as good as the share's own.
///
/// # Privacy
/// On Unix the folder is made with mode 0700 and the files with 0600. A folder or file that others can
/// read or write, that belongs to another user than the process runs as, or that is a symbolic link, is
/// rejected, with what helps in the [hint](Error::hint). Who may write to the folders above is not looked
/// at: they should be the user's or the system's. On Windows the folder's own permissions decide: choose one below
/// the user's profile. The tokens are not encrypted.
///
/// # Crashes
/// A login is written to a file of its own, brought to the disk, and then renamed over the old one. A
/// process that is killed, or a machine that loses power, leaves the old login or the new one. What an
/// interrupted write left behind is swept away by the first write of a later store that finds it an hour
/// old, or when its login is deleted. A file that is damaged all the same, or that a later
/// release wrote, is an error and is never written over.
///
/// It needs a Tokio runtime with its timers enabled; files are read and written on threads that may block.
///
/// ```
/// # async fn example(client_id: amazon_music_auth::ClientId) -> Result<(), amazon_music_auth::Error> {
/// use std::sync::Arc;
/// use amazon_music_auth::{FileStore, Session};
///
/// let store = Arc::new(FileStore::new("/var/lib/my-app/logins"));
/// let session = Session::from_store(client_id, store, "user-17").build()?;
/// let token = session.access_token().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FileStore {
    folder: Arc<Folder>,
    locks: Arc<HeldLocks>,
    lock_wait: Duration,
}

impl FileStore {
    /// Creates a store in `folder`, which is created with the first lock or save. The disk is not touched yet.
    ///
    /// The folder should hold nothing else.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: Arc::new(Folder::new(folder.into())),
            locks: Arc::default(),
            lock_wait: LOCK_WAIT,
        }
    }

    /// Creates a store in the data directory of the user, for the app `name`. The disk is not touched yet.
    ///
    /// | system | folder |
    /// |---|---|
    /// | Linux, BSD | `$XDG_DATA_HOME/name/logins`, or `~/.local/share/name/logins` |
    /// | macOS | `~/Library/Application Support/name/logins` |
    /// | Windows | `%APPDATA%\name\logins` |
    ///
    /// ```no_run
    /// use amazon_music_auth::FileStore;
    ///
    /// let store = FileStore::for_app("my-app")?;
    /// # Ok::<(), amazon_music_auth::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the user has no such directory, or `name` is not the name of a folder
    /// ([`ErrorKind::Configuration`]).
    pub fn for_app(name: &str) -> Result<Self, Error> {
        app::folder(name).map(Self::new)
    }

    /// Sets the limit for waiting for a lock, after which it is [`Error::store_busy`]; a minute by default. Zero
    /// looks once.
    ///
    /// A session waits no longer than its own requests may take.
    #[must_use]
    pub fn lock_wait(self, lock_wait: Duration) -> Self {
        Self { lock_wait, ..self }
    }

    /// Returns the path of the file for a key, which need not exist.
    #[must_use]
    pub fn path(&self, key: &StoreKey) -> PathBuf {
        self.folder.login(&key.name())
    }

    async fn locked(&self, key: &StoreKey) -> Result<StoreGuard, Error> {
        let name = key.name();
        let folder = Arc::clone(&self.folder);
        let mut file = off_thread(move || folder.lock_file(&name)).await?;
        let waiting_since = tokio::time::Instant::now();
        let mut pause = LOOK_AGAIN.0;
        // Looking now and then takes no thread while it waits, and a caller can give up at any time. It does not
        // block, and must not run elsewhere: the lock would be held by a result that the caller never polls for.
        loop {
            file = match file.try_lock()? {
                Ok(lock) => return Ok(StoreGuard::new(self.locks.begin(key.name(), lock))),
                Err(busy) => busy,
            };
            let left = self.lock_wait.saturating_sub(waiting_since.elapsed());
            if left.is_zero() {
                return Err(Error::store_busy());
            }
            tokio::time::sleep(pause.min(left)).await;
            pause = (pause * 2).min(LOOK_AGAIN.1);
        }
    }
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, Option<StoredLogin>> {
        let (folder, key) = (Arc::clone(&self.folder), key.clone());
        Box::pin(off_thread(move || folder.load(&key)))
    }

    fn save<'a>(&'a self, key: &'a StoreKey, login: &'a StoredLogin) -> Storing<'a, ()> {
        let (folder, key, login) = (Arc::clone(&self.folder), key.clone(), login.clone());
        let lock = self.locks.current(&key.name());
        Box::pin(off_thread(move || {
            let _lock = lock;
            folder.save(&key, &login)
        }))
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, ()> {
        let (folder, name) = (Arc::clone(&self.folder), key.name());
        let lock = self.locks.current(&name);
        Box::pin(off_thread(move || {
            let _lock = lock;
            folder.delete(&name)
        }))
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> Storing<'a, StoreGuard> {
        Box::pin(self.locked(key))
    }
}

/// Runs what may block where it holds up no other task.
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
mod tests;
