//! `FileStore` and files that are damaged, foreign, locked or left over.

use std::{
    fs,
    path::PathBuf,
    sync::Arc,
    time::{Duration, SystemTime},
};

use amazon_music_auth::{
    Endpoints, Error, ErrorKind, FileStore, RefreshToken, Session, StoreKey, TokenStore as _,
};
use futures_util::FutureExt as _;

use crate::{client_id, endpoints, key, login, scratch::Scratch, service};

fn assert_error<T>(outcome: Result<T, Error>, part: &str, hint: &str) {
    let error = outcome.err().unwrap();
    let printed = format!("{error} {error:?}");
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(printed.contains(part), "{printed}");
    assert!(error.hint().contains(hint), "{}", error.hint());
    assert!(!printed.contains("canary"), "{printed}");
}

/// Asserts that neither a load nor a save succeeds.
async fn assert_rejected(store: &FileStore, part: &str, hint: &str) {
    assert_error(store.load(&key("bob")).await, part, hint);
    assert_error(store.save(&key("bob"), &login("Atzr|canary-new")).await, part, hint);
}

async fn saved(scratch: &Scratch) -> (FileStore, PathBuf) {
    let store = FileStore::new(&scratch.path);
    store.save(&key("bob"), &login("Atzr|canary")).await.unwrap();
    let path = store.path(&key("bob"));
    (store, path)
}

#[tokio::test]
async fn a_damaged_file_is_named_and_a_save_keeps_a_backup_of_it() {
    let scratch = Scratch::new("damaged");
    let (store, path) = saved(&scratch).await;
    let backup = path.with_extension("damaged");
    let good = fs::read_to_string(&path).unwrap();
    let long = format!("{good}{}", " ".repeat(100_000) + "x");
    let name = path.file_name().unwrap().to_str().unwrap();
    for text in [
        b"".as_slice(),
        &good.as_bytes()[..40],
        b"{\"refresh_token\":\"Atzr|canary\"}",
        b"{\"version\":1,\"refresh_token\":\"Atzr|canary\"}",
        good.replace("Atzr|canary", "").as_bytes(),
        good.replace("Atzr|canary", "Atzr|can\u{fffd}ary").as_bytes(),
        long.as_bytes(),
        b"\xff\xfe",
        &[0; 400],
    ] {
        fs::write(&path, text).unwrap();
        for part in ["damaged", name] {
            assert_error(store.load(&key("bob")).await, part, "log in again");
        }
        assert_eq!(fs::read(&path).unwrap(), text);
        store.save(&key("bob"), &login("Atzr|canary")).await.unwrap();
        assert!(store.load(&key("bob")).await.unwrap().is_some());
        assert_eq!(fs::read(&backup).unwrap(), text);
    }
    // It may contain a token.
    store.delete(&key("bob")).await.unwrap();
    assert!(!backup.exists());
}

#[tokio::test]
async fn a_file_of_a_later_release_or_another_account_is_never_replaced() {
    let scratch = Scratch::new("foreign-file");
    let (store, path) = saved(&scratch).await;
    let good = fs::read_to_string(&path).unwrap();
    for (text, part, hint) in [
        (good.replace("\"version\":1", "\"version\":99"), "version 99", "later one"),
        (good.replace("bob", "eve"), "another account", "move it back"),
    ] {
        fs::write(&path, &text).unwrap();
        assert_rejected(&store, part, hint).await;
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[tokio::test]
async fn invalid_utf8_outside_the_tokens_loses_nothing() {
    let scratch = Scratch::new("latin-1");
    let (store, path) = saved(&scratch).await;
    let text = fs::read_to_string(&path).unwrap().replacen('{', "{\"note\":\"caf@\",", 1);
    let bytes: Vec<u8> = text.bytes().map(|b| if b == b'@' { 0xe9 } else { b }).collect();
    fs::write(&path, bytes).unwrap();
    let stored = store.load(&key("bob")).await.unwrap().unwrap();
    assert_eq!(stored.refresh_token().expose(), "Atzr|canary");
}

#[tokio::test]
async fn a_new_login_replaces_a_damaged_file() {
    let scratch = Scratch::new("replaced");
    let store = Arc::new(FileStore::new(&scratch.path));
    let endpoints = Endpoints::with_base_url("http://127.0.0.1:9").unwrap();
    let key = StoreKey::new("bob", client_id(), &endpoints).unwrap();
    store.save(&key, &login("Atzr|canary")).await.unwrap();
    fs::write(store.path(&key), "").unwrap();
    let session = Session::from_refresh_token(client_id(), RefreshToken::new("Atzr|canary-new"))
        .endpoints(endpoints)
        .build()
        .unwrap();
    session.save_to(store.clone(), "bob").await.unwrap();
    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!(stored.refresh_token().expose(), "Atzr|canary-new");
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
async fn a_path_that_is_empty_unresolved_or_a_file_is_rejected() {
    for path in ["", "~nobody/logins"] {
        let store = FileStore::new(path);
        assert_rejected(&store, "is not an absolute path", "in full").await;
        assert_error(store.lock(&key("bob")).await, "is not an absolute path", "in full");
    }
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
async fn temporary_files_of_killed_processes_are_removed() {
    let scratch = Scratch::new("left-over");
    let (store, path) = saved(&scratch).await;
    let put = |name: &str, age: Duration| {
        let path = scratch.path.join(name);
        let file = fs::File::create(&path).unwrap();
        file.set_modified(SystemTime::now() - age).unwrap();
        path
    };
    let (young, old) = (Duration::from_secs(5), Duration::from_secs(7200));
    // Without a lock file, the age counts.
    let left_over = put("bob-0a1b.0123456789abcdef.new", old);
    let running = put("bob-0a1b.0123456789abcdee.new", young);
    let foreign = put("notes.new", old);
    // With one, files of a login that nobody has locked are removed.
    let temporary = |account: &str| format!("{}.0123456789abcdef.new", key(account));
    drop(store.lock(&key("ann")).await.unwrap());
    let killed = put(&temporary("ann"), young);
    let writing = put(&temporary("eve"), old);
    let _writer = store.lock(&key("eve")).await.unwrap();
    FileStore::new(&scratch.path).load(&key("bob")).await.unwrap();
    assert!(!left_over.exists() && !killed.exists() && path.exists());
    assert!(running.exists() && writing.exists() && foreign.exists());
    // The deletion of a login removes its own.
    let of_bob = put(&temporary("bob"), young);
    let foreign = put(&format!("{}.backup.new", key("bob")), young);
    store.delete(&key("bob")).await.unwrap();
    assert!(!path.exists() && !of_bob.exists() && writing.exists() && foreign.exists());
}

/// Nothing can be created in this folder, whose mode is open to all users and cannot be changed.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_read_only_folder_is_read_and_not_locked() {
    let store = FileStore::new("/proc/self/task").lock_wait(Duration::ZERO);
    assert!(store.load(&key("bob")).await.unwrap().is_none());
    let guard = store.lock(&key("bob")).await.unwrap();
    // Tasks of the same store wait for each other.
    assert_eq!(store.lock(&key("bob")).await.unwrap_err().kind(), ErrorKind::Transient);
    drop(guard);
    drop(store.lock(&key("bob")).await.unwrap());
    let error = store.save(&key("bob"), &login("Atzr|canary")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
}

/// The builder's refresh token is sent only if the application allows it.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_refresh_without_a_lock_must_be_allowed() {
    let service = service::start().await;
    let session = |store: FileStore| {
        Session::from_refresh_token(client_id(), RefreshToken::new("Atzr|canary"))
            .endpoints(endpoints(&service))
            .store(Arc::new(store), "bob")
            .build()
            .unwrap()
    };
    let store = FileStore::new("/proc/self/task");
    let outcome = session(store.clone()).access_token().await;
    assert_error(outcome, "not refreshed without a lock", "FileStore::allow_unlocked_refresh");
    assert!(service.received_requests().await.unwrap().is_empty());
    drop(session(store.allow_unlocked_refresh()).access_token().await);
    assert_eq!(service.received_requests().await.unwrap().len(), 1);
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
