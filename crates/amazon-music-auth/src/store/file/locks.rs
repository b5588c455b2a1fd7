//! The locks that this process holds, so that what is being written keeps its lock to the end.
//!
//! A caller can give up while a thread still writes. If the lock went with the caller, another process
//! could get in between, and what it saved would be written over.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use super::disk::Lock;

#[derive(Debug, Default)]
pub(super) struct HeldLocks {
    held: Mutex<HashMap<String, Weak<Lock>>>,
}

impl HeldLocks {
    /// Shares a lock with what is written under it. It ends when the last who has it is done.
    pub(super) fn begin(&self, name: String, lock: Lock) -> Arc<Lock> {
        let lock = Arc::new(lock);
        let mut held = self.held();
        held.retain(|_, lock| lock.strong_count() > 0);
        held.insert(name, Arc::downgrade(&lock));
        lock
    }

    /// Returns the lock with `name`, if it is held now.
    pub(super) fn current(&self, name: &str) -> Option<Arc<Lock>> {
        self.held().get(name)?.upgrade()
    }

    /// Each change is one insertion or removal, so a panic of another thread leaves nothing half-done.
    fn held(&self) -> MutexGuard<'_, HashMap<String, Weak<Lock>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use futures_util::FutureExt as _;

    use crate::{
        FileStore, TokenStore as _,
        store::tests::{Scratch, key, login},
    };

    /// A caller gives up while the one thread for files is busy with something else. Gives whether the lock
    /// was free before the write ran, and the refresh token that is there after it.
    fn given_up(test: &str, write: impl Fn(&FileStore)) -> (bool, Option<String>) {
        let scratch = Scratch::new(test);
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let runtime = builder.enable_time().max_blocking_threads(1).build().unwrap();
        runtime.block_on(async {
            let store = FileStore::new(&scratch.path);
            store.save(&key("bob"), &login("Atzr|1")).await.unwrap();
            let guard = store.lock(&key("bob")).await.unwrap();
            let (go_on, wait) = mpsc::channel::<()>();
            let busy = tokio::task::spawn_blocking(move || wait.recv().unwrap());
            write(&store);
            drop(guard);
            let lock = std::fs::File::open(store.path(&key("bob")).with_extension("lock")).unwrap();
            let was_free = lock.try_lock().is_ok();
            drop(lock);
            go_on.send(()).unwrap();
            busy.await.unwrap();
            // The write is done when the next one gets the lock.
            let _guard = store.lock(&key("bob")).await.unwrap();
            let stored = store.load(&key("bob")).await.unwrap();
            (was_free, stored.map(|login| login.refresh_token().expose().to_owned()))
        })
    }

    #[test]
    fn a_save_that_nobody_waits_for_keeps_the_lock_to_its_end() {
        let outcome = given_up("lock-save", |store| {
            assert!(store.save(&key("bob"), &login("Atzr|2")).now_or_never().is_none());
        });
        assert_eq!(outcome, (false, Some("Atzr|2".to_owned())));
    }

    #[test]
    fn a_removal_that_nobody_waits_for_keeps_the_lock_to_its_end() {
        let outcome = given_up("lock-delete", |store| {
            assert!(store.delete(&key("bob")).now_or_never().is_none());
        });
        assert_eq!(outcome, (false, None));
    }

    #[tokio::test]
    async fn released_locks_are_forgotten() {
        let scratch = Scratch::new("lock-many");
        let store = FileStore::new(&scratch.path);
        for number in 0..100 {
            drop(store.lock(&key(&number.to_string())).await.unwrap());
        }
        assert_eq!(store.locks.held().len(), 1);
    }
}
