//! `FileStore` and files that are damaged, foreign, locked or left over.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use amazon_music_auth::{ErrorKind, FileStore, TokenStore as _};
use futures_util::FutureExt as _;

use crate::{key, login, scratch::Scratch};

/// Asserts that neither a load nor a save succeeds.
async fn assert_rejected(store: &FileStore, part: &str, hint: &str) {
    let loaded = store.load(&key("bob")).await.map(|_| ());
    let saved = store.save(&key("bob"), &login("Atzr|canary-new")).await;
    for outcome in [loaded, saved] {
        let error = outcome.unwrap_err();
        let printed = format!("{error} {error:?}");
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(printed.contains(part), "{printed}");
        assert!(error.hint().contains(hint), "{}", error.hint());
        assert!(!printed.contains("canary"), "{printed}");
    }
}

async fn saved(scratch: &Scratch) -> (FileStore, PathBuf) {
    let store = FileStore::new(&scratch.path);
    store.save(&key("bob"), &login("Atzr|canary")).await.unwrap();
    let path = store.path(&key("bob"));
    (store, path)
}

#[tokio::test]
async fn a_damaged_or_foreign_file_is_an_error_and_stays() {
    let scratch = Scratch::new("damaged");
    let (store, path) = saved(&scratch).await;
    let good = fs::read_to_string(&path).unwrap();
    let long = format!("{good}{}", " ".repeat(100_000) + "x");
    for (text, part, hint) in [
        ("", "damaged", "log in again"),
        (&good[..40], "damaged", "move it"),
        ("{\"refresh_token\":\"Atzr|canary\"}", "damaged", "move it"),
        ("{\"version\":1,\"refresh_token\":\"Atzr|canary\"}", "damaged", "move it"),
        (&*good.replace("Atzr|canary", ""), "damaged", "move it"),
        (&*good.replace("\"version\":1", "\"version\":99"), "version 99", "later one"),
        (&*good.replace("bob", "eve"), "another account", "move it back"),
        (&*long, "damaged", "move it"),
    ] {
        fs::write(&path, text).unwrap();
        assert_rejected(&store, part, hint).await;
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    fs::write(&path, b"\xff\xfe").unwrap();
    assert_rejected(&store, "damaged", "move it").await;
    fs::rename(&path, path.with_extension("old")).unwrap();
    store.save(&key("bob"), &login("Atzr|2")).await.unwrap();
}

#[tokio::test]
async fn a_login_that_is_too_long_is_not_saved() {
    let scratch = Scratch::new("long");
    let store = FileStore::new(&scratch.path);
    let long = key(&"b".repeat(70_000));
    let error = store.save(&long, &login("Atzr|canary")).await.unwrap_err();
    assert!(error.hint().contains("shorter name"), "{error:?}");
    assert!(store.load(&long).await.unwrap().is_none());
}

#[tokio::test]
async fn a_path_that_is_empty_or_a_file_is_rejected() {
    let store = FileStore::new("");
    let error = store.save(&key("bob"), &login("Atzr|canary")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(!store.path(&key("bob")).exists());
    let scratch = Scratch::new("no-folder");
    fs::write(&scratch.path, "").unwrap();
    assert_rejected(&FileStore::new(&scratch.path), "is not a folder", "another folder").await;
    fs::remove_file(&scratch.path).unwrap();
}

#[tokio::test]
async fn a_held_lock_is_busy_until_it_is_dropped() {
    let scratch = Scratch::new("busy");
    let [store, other] = [(); 2].map(|()| FileStore::new(&scratch.path).lock_wait(Duration::ZERO));
    let guard = store.lock(&key("bob")).await.unwrap();
    for store in [&store, &other] {
        let error = store.lock(&key("bob")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transient);
    }
    // Loads need no lock, and other keys have their own.
    assert!(other.load(&key("bob")).await.unwrap().is_none());
    drop(other.lock(&key("eve")).await.unwrap());
    drop(guard);
    drop(other.lock(&key("bob")).await.unwrap());
}

#[tokio::test]
async fn temporary_files_of_interrupted_writes_are_removed() {
    let scratch = Scratch::new("left-over");
    let (store, path) = saved(&scratch).await;
    let put = |name: &str, age: Duration| {
        let path = scratch.path.join(name);
        let file = fs::File::create(&path).unwrap();
        file.set_modified(SystemTime::now() - age).unwrap();
        path
    };
    let (young, old) = (Duration::from_secs(5), Duration::from_secs(7200));
    let left_over = put("bob-0a1b.0123456789abcdef.new", old);
    let running = put("bob-0a1b.0123456789abcdee.new", young);
    let foreign = put("notes.new", old);
    // By the first save of another store.
    FileStore::new(&scratch.path).save(&key("eve"), &login("Atzr|1")).await.unwrap();
    assert!(!left_over.exists() && running.exists() && foreign.exists() && path.exists());
    // By the deletion of their login.
    let of_bob = put(&format!("{}.0123456789abcdef.new", key("bob")), young);
    let of_eve = put(&format!("{}.0123456789abcdef.new", key("eve")), young);
    let foreign = put(&format!("{}.backup.new", key("bob")), young);
    store.delete(&key("bob")).await.unwrap();
    assert!(!path.exists() && !of_bob.exists() && of_eve.exists() && foreign.exists());
}

#[test]
fn a_call_outside_a_runtime_is_an_error() {
    let loaded = FileStore::new("nowhere").load(&key("bob")).now_or_never().unwrap();
    assert_eq!(loaded.unwrap_err().kind(), ErrorKind::Configuration);
}

#[cfg(unix)]
mod on_unix {
    use std::{
        os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink},
        path::Path,
    };

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::symlink_metadata(path).unwrap().mode() & 0o777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[tokio::test]
    async fn folders_and_files_are_created_private() {
        let scratch = Scratch::new("private");
        let folder = scratch.path.join("deep/logins");
        let store = FileStore::new(&folder);
        drop(store.lock(&key("bob")).await.unwrap());
        store.save(&key("bob"), &login("Atzr|1")).await.unwrap();
        assert_eq!(mode(&folder), 0o700);
        let files = fs::read_dir(&folder).unwrap();
        let modes: Vec<u32> = files.map(|file| mode(&file.unwrap().path())).collect();
        assert_eq!(modes, [0o600, 0o600]);
    }

    #[tokio::test]
    async fn files_and_folders_that_others_can_access_are_rejected_with_a_hint() {
        let scratch = Scratch::new("open");
        let (store, path) = saved(&scratch).await;
        for (wrong, shown) in [(0o640, "640"), (0o604, "604"), (0o620, "620")] {
            set_mode(&path, wrong);
            let hint = format!("chmod 600 '{}'", path.display());
            assert_rejected(&store, shown, &hint).await;
            assert_eq!(mode(&path), wrong);
        }
        set_mode(&path, 0o600);
        set_mode(&scratch.path, 0o755);
        let hint = format!("chmod 700 '{}'", scratch.path.display());
        assert_rejected(&store, "755", &hint).await;
        assert_eq!(store.lock(&key("bob")).await.unwrap_err().kind(), ErrorKind::Store);
        set_mode(&scratch.path, 0o700);
        assert!(store.load(&key("bob")).await.unwrap().is_some());
    }

    #[tokio::test]
    async fn symbolic_links_are_rejected_and_their_targets_unchanged() {
        let scratch = Scratch::new("links");
        let (store, path) = saved(&scratch).await;
        let target = scratch.path.join("target");
        fs::rename(&path, &target).unwrap();
        let before = fs::read(&target).unwrap();
        symlink(&target, &path).unwrap();
        assert_rejected(&store, "is a symbolic link", "in its place").await;
        assert_eq!(fs::read(&target).unwrap(), before);
        // A dangling link, and links in place of a lock file or of the folder.
        fs::remove_file(&target).unwrap();
        assert_rejected(&store, "is a symbolic link", "in its place").await;
        symlink(&target, scratch.path.join(format!("{}.lock", key("bob")))).unwrap();
        assert_eq!(store.lock(&key("bob")).await.unwrap_err().kind(), ErrorKind::Store);
        assert!(!target.exists());
        let (real, link) = (scratch.path.join("real"), scratch.path.join("link"));
        FileStore::new(&real).save(&key("bob"), &login("Atzr|canary")).await.unwrap();
        symlink(&real, &link).unwrap();
        for folder in [link.clone(), link.join("")] {
            let store = FileStore::new(folder);
            assert_rejected(&store, "is a symbolic link", "the folder itself").await;
        }
    }

    #[tokio::test]
    async fn a_folder_in_place_of_a_file_is_rejected() {
        let scratch = Scratch::new("no-file");
        let (store, path) = saved(&scratch).await;
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert_rejected(&store, "is not a file", "move it out of the way").await;
    }
}
