//! Runs every example against the sandbox, and checks its output.

#![expect(clippy::unwrap_used, reason = "a test fails at the first error")]
#![expect(clippy::duplicate_mod, reason = "each example compiles the shared module for itself")]

use std::{collections::BTreeSet, fs, path::PathBuf, sync::Arc};

use amazon_music::{
    Application, Client,
    auth::{AccessToken, FileStore, Session},
};
use amazon_music_sandbox::{Decision, Fault, Sandbox, Visibility};

#[path = "../examples/local/mod.rs"]
mod local;

macro_rules! examples {
    ($($name:ident: $path:literal;)*) => {
        $(
            #[path = $path]
            #[expect(dead_code, reason = "`main` would use the environment of the test")]
            mod $name;
        )*

        const EXAMPLES: &[&str] = &[$(stringify!($name)),*];
    };
}

examples! {
    backup_playlists: "../examples/backup_playlists.rs";
    copy_playlist: "../examples/copy_playlist.rs";
    custom_transport: "../examples/custom_transport.rs";
    deep_links: "../examples/deep_links.rs";
    device_login: "../examples/device_login.rs";
    isrc_lookup: "../examples/isrc_lookup.rs";
    tour: "../examples/tour.rs";
    tower_layer: "../examples/tower_layer.rs";
}

/// Returns the output of an example.
fn text(output: &[u8]) -> &str {
    str::from_utf8(output).unwrap()
}

fn lines(output: &[u8]) -> Vec<&str> {
    text(output).lines().collect()
}

/// Returns a sandbox with sample data, and a client for its account.
async fn sandbox() -> (Sandbox, Client) {
    let sandbox = local::sandbox().await.unwrap();
    let music = Client::from_env_with(sandbox.env()).unwrap();
    (sandbox, music)
}

/// Returns an empty folder.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Returns the titles and tracks of the account's playlists.
fn playlists(sandbox: &Sandbox) -> Vec<(String, Vec<String>)> {
    sandbox.world(|world| {
        let account = &world.accounts()[0];
        let tracks = |id| account.playlist_track_ids(id).map(str::to_owned).collect();
        account.playlist_ids().map(|id| (id.to_owned(), tracks(id))).collect()
    })
}

#[test]
fn every_example_is_run_here() {
    let files = fs::read_dir("examples").unwrap().map(|entry| entry.unwrap().path());
    let examples = files.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let names: BTreeSet<String> =
        examples.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(names, EXAMPLES.iter().map(|&name| name.to_owned()).collect());
}

#[tokio::test]
async fn the_tour_explains_each_step() {
    let mut out = Vec::new();
    tour::run(&mut out).await.unwrap();
    let text = text(&out);
    for part in [
        "browser and user): music::catalog music::library",
        "(ISRC ",
        "hours of music",
        "Attempt 2 returned the album",
        "refreshed it and then got the album",
        "get_album: 404",
        "is_not_found: true, is_login_required: false",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_custom_transport_serves_the_bindings() {
    let mut out = Vec::new();
    custom_transport::run(&mut out).await.unwrap();
    assert!(!lines(&out).is_empty());
}

#[tokio::test]
async fn requests_pass_through_a_tower_layer() {
    let mut out = Vec::new();
    tower_layer::run(&mut out).await.unwrap();
    assert!(lines(&out)[0].ends_with(" playlists"), "{:?}", lines(&out));
    assert_eq!(lines(&out)[1], "the album exists: false");
}

#[tokio::test]
async fn isrc_lookup_keeps_the_order_of_the_isrcs() {
    let (sandbox, music) = sandbox().await;
    let isrcs = isrc_lookup::samples(&sandbox);
    let mut arguments = isrcs.clone();
    arguments.extend(["US-AAA-99-99999".to_owned(), "by heart".to_owned(), " ".to_owned()]);
    let mut out = Vec::new();
    isrc_lookup::run(&music, arguments, &mut out).await.unwrap();
    let lines = lines(&out);
    let order: Vec<_> =
        isrcs.iter().map(|isrc| lines.iter().position(|line| line.starts_with(isrc))).collect();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{lines:?}");
    assert_eq!(lines[lines.len() - 3], "US-AAA-99-99999\tno track");
    assert!(lines[lines.len() - 2].starts_with("by heart\t"), "{lines:?}");
    assert_eq!(lines[lines.len() - 1], "3 of 5 recordings found");
}

#[tokio::test]
async fn a_backup_has_a_row_with_an_isrc_for_each_entry() {
    let (sandbox, music) = sandbox().await;
    let file = folder("backup").join("playlists.csv");
    let mut out = Vec::new();
    backup_playlists::run(&music, &file, &mut out).await.unwrap();
    let entries: usize = playlists(&sandbox).iter().map(|(_, tracks)| tracks.len()).sum();
    assert!(text(&out).contains(&format!("complete: {entries} rows")), "{}", text(&out));
    let written = fs::read_to_string(&file).unwrap();
    let isrc = sandbox.world(|world| {
        let ordinary = world.catalogue().ordinary_tracks("US");
        let isrcs: Vec<_> = ordinary.map(|track| track.isrc).collect();
        isrcs.into_iter().find(|isrc| written.contains(isrc.as_str()))
    });
    assert!(isrc.is_some(), "{written}");

    let again = backup_playlists::run(&music, &file, &mut Vec::new()).await.unwrap_err();
    assert!(again.to_string().contains("playlists.csv: "), "{again}");
}

#[tokio::test]
async fn an_interrupted_backup_is_resumed() {
    let (sandbox, music) = sandbox().await;
    let folder = folder("interrupted_backup");
    let whole = folder.join("whole.csv");
    backup_playlists::run(&music, &whole, &mut Vec::new()).await.unwrap();

    let file = folder.join("playlists.csv");
    sandbox.add_fault(Fault::status(404).on("list_playlist_tracks").nth(3)).unwrap();
    assert!(backup_playlists::run(&music, &file, &mut Vec::new()).await.is_err());
    // A process that is killed while it writes a page leaves a part of it.
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.lines().count() > 1);
    fs::write(&file, written + "half a ro").unwrap();

    let mut out = Vec::new();
    backup_playlists::run(&music, &file, &mut out).await.unwrap();
    assert!(lines(&out)[0].starts_with("Resuming after "), "{:?}", lines(&out));
    assert_eq!(fs::read_to_string(&file).unwrap(), fs::read_to_string(&whole).unwrap());
}

fn copy(from: &str, into: Option<&str>) -> copy_playlist::Arguments {
    copy_playlist::Arguments {
        from: Some(from.parse().unwrap()),
        into: into.map(|into| into.parse().unwrap()),
        title: None,
    }
}

/// Returns the longest playlist, whose tracks take several requests and contain duplicates.
fn longest(sandbox: &Sandbox) -> (String, Vec<String>) {
    let longest = playlists(sandbox).into_iter().max_by_key(|(_, tracks)| tracks.len()).unwrap();
    let distinct: BTreeSet<_> = longest.1.iter().collect();
    assert!(longest.1.len() > 100 && distinct.len() < longest.1.len());
    longest
}

#[tokio::test]
async fn a_copy_has_every_track_in_order_with_duplicates() {
    let (sandbox, music) = sandbox().await;
    let (from, tracks) = longest(&sandbox);
    // The client retries the read. The example finds out if the write of unknown outcome arrived.
    sandbox.add_fault(Fault::html(502).on("list_playlist_tracks").nth(1)).unwrap();
    sandbox.add_fault(Fault::status(500).on("add_playlist_tracks").nth(2)).unwrap();
    let mut out = Vec::new();
    copy_playlist::run(&music, &copy(&from, None), &mut out).await.unwrap();
    let (into, copied) = playlists(&sandbox).pop().unwrap();
    assert_eq!(copied, tracks);
    let lines = lines(&out);
    assert_eq!(lines[0], format!("Copying {} tracks to {into}.", tracks.len()));
    assert!(lines[1].starts_with("Resuming after: add_playlist_tracks: 500"), "{lines:?}");
    assert_eq!(*lines.last().unwrap(), format!("The copy is complete: {into}"));
}

#[tokio::test]
async fn an_interrupted_copy_is_resumed_without_adding_a_track_twice() {
    let (sandbox, music) = sandbox().await;
    let (from, tracks) = longest(&sandbox);
    sandbox.add_fault(Fault::revoke_login().on("add_playlist_tracks").nth(2)).unwrap();
    let mut out = Vec::new();
    assert!(copy_playlist::run(&music, &copy(&from, None), &mut out).await.is_err());
    let (into, copied) = playlists(&sandbox).pop().unwrap();
    assert_eq!(copied, tracks[..50]);
    let hint = format!("To resume: copy_playlist --into {into} {from}");
    assert_eq!(lines(&out).last(), Some(&hint.as_str()));

    let token = AccessToken::new(local::access_token(&sandbox, &["music::library"]));
    let application = Application::from_env_with(sandbox.env()).unwrap().build().unwrap();
    let music = application.client(Session::from_access_token(token));
    copy_playlist::run(&music, &copy(&from, Some(&into)), &mut Vec::new()).await.unwrap();
    assert_eq!(playlists(&sandbox).pop().unwrap().1, tracks);
}

#[tokio::test]
async fn a_copy_skips_a_rejected_track_and_names_it() {
    let (sandbox, music) = sandbox().await;
    let (from, tracks) = longest(&sandbox);
    // The first batch of 50, and then its halves down to the first track alone.
    sandbox.add_fault(Fault::status(400).on("add_playlist_tracks").nth(1).times(7)).unwrap();
    let mut out = Vec::new();
    copy_playlist::run(&music, &copy(&from, None), &mut out).await.unwrap();
    assert_eq!(playlists(&sandbox).pop().unwrap().1, tracks[1..]);
    let named = format!("Skipped {}: ", tracks[0]);
    assert!(lines(&out).iter().any(|line| line.starts_with(&named)), "{:?}", lines(&out));
}

#[tokio::test]
async fn a_copy_into_another_playlist_is_rejected() {
    let (sandbox, music) = sandbox().await;
    let (from, tracks) = longest(&sandbox);
    let other = sandbox.world(|world| {
        let (now, reversed) = (world.now(), tracks.iter().rev().cloned().collect::<Vec<_>>());
        let account = &mut world.accounts_mut()[0];
        account.add_playlist("Other", &reversed, Visibility::Private, now).unwrap()
    });
    let arguments = copy(&from, Some(&other));
    let copied = copy_playlist::run(&music, &arguments, &mut Vec::new()).await;
    let error = copied.unwrap_err();
    assert!(error.to_string().contains("start a new one"), "{error}");
}

#[tokio::test]
async fn links_are_described_and_rewritten_for_another_country() {
    let (sandbox, music) = sandbox().await;
    let links = deep_links::samples(&sandbox);
    let mut out = Vec::new();
    deep_links::run(&music, &links, Some("jp"), &mut out).await.unwrap();
    let text = text(&out);
    let plain =
        links[0].replace("music.amazon.de", "music.amazon.co.jp").replace("?ref=dm_sh_x", "");
    assert!(text.contains(&plain), "{text}");
    assert!(text.contains("\n  https://music.amazon.co.jp/my/playlists/"), "{text}");
    assert!(text.contains("https://a.co/d/0a1b2c3: "), "{text}");
    let rewritten = deep_links::run(&music, &links, Some("xx"), &mut Vec::new()).await;
    assert_eq!(rewritten.unwrap_err().to_string(), "xx has no domain of its own");
}

#[tokio::test(start_paused = true)]
async fn a_device_logs_in_once_and_restores_the_session() {
    let (sandbox, _) = sandbox().await;
    let folder = folder("device").join("logins");
    let device = || {
        let store = Arc::new(FileStore::new(folder.clone()));
        device_login::Device::of_sandbox(&sandbox, store).unwrap()
    };
    let mut out = Vec::new();
    let enter = |code: &str| assert!(sandbox.enter_code(code, Decision::Allow));
    device_login::run(&device(), enter, &mut out).await.unwrap();
    let first = lines(&out);
    assert!(first[0].starts_with("Visit http"), "{first:?}");
    assert_eq!(first[1], "You are logged in.");
    assert!(first[2].starts_with("Hello, "), "{first:?}");

    let mut out = Vec::new();
    let no_login = |_: &str| panic!("the session was stored");
    device_login::run(&device(), no_login, &mut out).await.unwrap();
    assert_eq!(lines(&out), first[2..]);
}
