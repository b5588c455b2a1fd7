//! Files that are not as they should be.

use std::{fs, time::SystemTime};

use futures_util::FutureExt as _;

use super::*;
use crate::store::tests::{Scratch, key, login};

async fn refused(store: &FileStore, part: &str, hint: &str) {
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
async fn a_folder_without_a_name_is_rejected_and_nothing_is_written() {
    let store = FileStore::new("");
    let error = store.save(&key("bob"), &login("Atzr|canary")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(!store.path(&key("bob")).exists());
}

#[tokio::test]
async fn a_login_that_could_not_be_read_again_is_not_written() {
    let scratch = Scratch::new("long");
    let (store, _) = saved(&scratch).await;
    let long = key(&"b".repeat(70_000));
    let error = store.save(&long, &login("Atzr|canary")).await.unwrap_err();
    assert!(error.hint().contains("shorter name"), "{error:?}");
    assert!(store.load(&long).await.unwrap().is_none());
}

#[tokio::test]
async fn a_damaged_or_foreign_file_is_an_error_and_stays() {
    let scratch = Scratch::new("damaged");
    let (store, path) = saved(&scratch).await;
    let good = fs::read_to_string(&path).unwrap();
    let foreign = good.replace("\"version\":1", "\"version\":99");
    let long = format!("{good}{}", " ".repeat(100_000) + "x");
    for (text, part, hint) in [
        ("", "damaged", "log in again"),
        (&good[..40], "damaged", "move it"),
        ("{\"refresh_token\":\"Atzr|canary\"}", "damaged", "move it"),
        (&*foreign, "version 99", "later one"),
        (&*good.replace("bob", "eve"), "another account", "put it back"),
        (&*long, "damaged", "move it"),
    ] {
        fs::write(&path, text).unwrap();
        refused(&store, part, hint).await;
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    fs::write(&path, b"\xff\xfe").unwrap();
    refused(&store, "damaged", "move it").await;
    // What the hint says helps.
    fs::rename(&path, path.with_extension("old")).unwrap();
    store.save(&key("bob"), &login("Atzr|2")).await.unwrap();
}

#[tokio::test]
async fn a_lock_that_is_held_is_busy_and_free_when_it_is_dropped() {
    let scratch = Scratch::new("busy");
    let store = FileStore::new(&scratch.path).lock_wait(Duration::ZERO);
    let other = FileStore::new(&scratch.path).lock_wait(Duration::ZERO);
    let turn = store.lock(&key("bob")).await.unwrap();
    for store in [&store, &other] {
        let error = store.lock(&key("bob")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transient);
    }
    // Reading does not need it, nor does another key.
    assert!(other.load(&key("bob")).await.unwrap().is_none());
    drop(other.lock(&key("eve")).await.unwrap());
    drop(turn);
    drop(other.lock(&key("bob")).await.unwrap());
}

#[tokio::test]
async fn a_caller_who_gives_up_on_a_lock_does_not_get_it_later() {
    let scratch = Scratch::new("gives-up");
    let store = FileStore::new(&scratch.path);
    let turn = store.lock(&key("bob")).await.unwrap();
    let waiting = tokio::spawn({
        let store = store.clone();
        async move { store.lock(&key("bob")).await.map(drop) }
    });
    tokio::task::yield_now().await;
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    drop(turn);
    // It may have a look under way, which ends by itself.
    drop(store.lock(&key("bob")).await.unwrap());
}

#[tokio::test]
async fn what_an_interrupted_write_left_is_swept_away_when_it_is_old() {
    let scratch = Scratch::new("swept");
    let (_, path) = saved(&scratch).await;
    let put = |name: &str, age: Duration| {
        let path = scratch.path.join(name);
        let file = fs::File::create(&path).unwrap();
        file.set_modified(SystemTime::now() - age).unwrap();
        path
    };
    let old = put("bob-0a1b.0123456789abcdef.new", Duration::from_secs(7200));
    let young = put("bob-0a1b.0123456789abcdee.new", Duration::from_secs(5));
    let other = put("notes.new", Duration::from_secs(7200));
    let store = FileStore::new(&scratch.path);
    store.save(&key("eve"), &login("Atzr|1")).await.unwrap();
    assert!(!old.exists() && young.exists() && other.exists() && path.exists());
}

#[tokio::test]
async fn a_login_that_is_deleted_leaves_no_interrupted_write_behind() {
    let scratch = Scratch::new("deleted");
    let (store, path) = saved(&scratch).await;
    let beside = |key: &StoreKey, chance| {
        let path = scratch.path.join(format!("{key}.{chance}.new"));
        fs::write(&path, "Atzr|canary").unwrap();
        path
    };
    let mine = beside(&key("bob"), "0123456789abcdef");
    let others = beside(&key("eve"), "0123456789abcdef");
    let no_write = beside(&key("bob"), "backup");
    store.delete(&key("bob")).await.unwrap();
    assert!(!path.exists() && !mine.exists() && others.exists() && no_write.exists());
}

#[test]
fn outside_a_runtime_the_caller_is_told() {
    let store = FileStore::new("nowhere");
    let error = store.load(&key("bob")).now_or_never().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn a_file_in_the_place_of_the_folder_is_rejected() {
    let scratch = Scratch::new("no-folder");
    fs::create_dir(&scratch.path).unwrap();
    let path = scratch.path.join("logins");
    fs::write(&path, "").unwrap();
    refused(&FileStore::new(path), "is not a folder", "another folder").await;
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
    async fn folder_and_files_are_private_from_the_beginning() {
        let scratch = Scratch::new("private");
        let store = FileStore::new(scratch.path.join("deep/logins"));
        drop(store.lock(&key("bob")).await.unwrap());
        store.save(&key("bob"), &login("Atzr|1")).await.unwrap();
        assert_eq!(mode(&scratch.path.join("deep/logins")), 0o700);
        let files = fs::read_dir(scratch.path.join("deep/logins")).unwrap();
        let modes: Vec<u32> = files.map(|file| mode(&file.unwrap().path())).collect();
        assert_eq!(modes, [0o600, 0o600]);
    }

    #[tokio::test]
    async fn files_and_folders_that_others_can_read_are_rejected_with_the_cure() {
        let scratch = Scratch::new("open");
        let (store, path) = saved(&scratch).await;
        for (wrong, shown) in [(0o640, "640"), (0o604, "604"), (0o620, "620")] {
            set_mode(&path, wrong);
            let cure = format!("chmod 600 '{}'", path.display());
            refused(&store, shown, &cure).await;
            assert_eq!(mode(&path), wrong);
        }
        set_mode(&path, 0o600);
        set_mode(&scratch.path, 0o755);
        refused(&store, "755", &format!("chmod 700 '{}'", scratch.path.display())).await;
        assert_eq!(store.lock(&key("bob")).await.unwrap_err().kind(), ErrorKind::Store);
        set_mode(&scratch.path, 0o700);
        assert!(store.load(&key("bob")).await.unwrap().is_some());
    }

    #[tokio::test]
    async fn symbolic_links_are_rejected_and_what_they_lead_to_is_left_alone() {
        let scratch = Scratch::new("links");
        let (store, path) = saved(&scratch).await;
        let target = scratch.path.join("target");
        fs::rename(&path, &target).unwrap();
        let before = fs::read(&target).unwrap();
        symlink(&target, &path).unwrap();
        refused(&store, "is a symbolic link", "in its place").await;
        assert_eq!(fs::read(&target).unwrap(), before);
        // Also one that leads nowhere, and one in the place of a lock or of the folder.
        fs::remove_file(&target).unwrap();
        refused(&store, "is a symbolic link", "in its place").await;
        let lock = scratch.path.join(format!("{}.lock", key("bob")));
        symlink(&target, &lock).unwrap();
        assert_eq!(store.lock(&key("bob")).await.unwrap_err().kind(), ErrorKind::Store);
        assert!(!target.exists());
        let real = scratch.path.join("real");
        FileStore::new(&real).save(&key("bob"), &login("Atzr|canary")).await.unwrap();
        let link = scratch.path.join("link");
        symlink(&real, &link).unwrap();
        refused(&FileStore::new(&link), "is a symbolic link", "the folder itself").await;
        refused(&FileStore::new(link.join("")), "is a symbolic link", "the folder itself").await;
    }

    #[tokio::test]
    async fn a_folder_in_the_place_of_a_file_is_rejected() {
        let scratch = Scratch::new("no-file");
        let (store, path) = saved(&scratch).await;
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        refused(&store, "is not a file", "move it out of the way").await;
    }
}
