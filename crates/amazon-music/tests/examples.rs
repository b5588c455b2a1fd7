//! Runs the examples against the sandbox, and reads what they say.

#![expect(clippy::unwrap_used, reason = "what helps tests may panic as they do")]
#![expect(
    clippy::duplicate_mod,
    reason = "each example has the sandbox's module as one of its own"
)]

use std::{fs, path::PathBuf, time::Duration};

use amazon_music::{
    Client,
    auth::{AccessToken, SecurityProfileId, Session},
};
use amazon_music_sandbox::{Decision, Fault, Sandbox, Visibility};

#[path = "../examples/local/mod.rs"]
mod local;

macro_rules! examples {
    ($($name:ident: $path:literal;)*) => {$(
        #[path = $path]
        #[expect(dead_code, reason = "its `main` would look at the environment of the test")]
        mod $name;
    )*};
}

examples! {
    copy_playlist: "../examples/copy_playlist.rs";
    deep_links: "../examples/deep_links.rs";
    device_login: "../examples/device_login.rs";
    export_library: "../examples/export_library.rs";
    isrc_lookup: "../examples/isrc_lookup.rs";
    tour: "../examples/tour.rs";
}

/// What an example said.
#[derive(Default)]
struct Said(Vec<String>);

impl Said {
    fn ear(&mut self) -> impl FnMut(&str) {
        |line| self.0.push(line.to_owned())
    }
}

async fn sandbox() -> Sandbox {
    local::sandbox(Sandbox::builder()).await.unwrap()
}

/// An empty folder of this test alone.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[tokio::test]
async fn the_tour_survives_its_faults() {
    let mut said = Said::default();
    tour::run(said.ear()).await.unwrap();
    let text = said.0.join("\n");
    for line in
        ["250 tracks", "at attempt 2", "with 1 renewed token", "not found? true   log in? false"]
    {
        assert!(text.contains(line), "{line}: {text}");
    }
}

#[tokio::test]
async fn recordings_are_found_in_their_order() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let isrcs = isrc_lookup::some_of(&music, &sandbox).await.unwrap();
    let mut asked = isrcs.clone();
    asked.extend(["US-AAA-99-99999".to_owned(), "by heart".to_owned(), " ".to_owned()]);
    let mut said = Said::default();
    isrc_lookup::run(&music, asked, said.ear()).await.unwrap();
    let said = said.0;
    let order: Vec<_> =
        isrcs.iter().map(|isrc| said.iter().position(|line| line.starts_with(isrc))).collect();
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{said:?}");
    assert_eq!(said[said.len() - 3], "US-AAA-99-99999\tno track");
    assert!(said[said.len() - 2].starts_with("by heart\t"), "{said:?}");
    assert_eq!(said[said.len() - 1], "3 of 5 recordings found");
}

#[tokio::test]
async fn an_export_goes_on_where_it_was_stopped() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let file = folder("export").join("library.ndjson");
    let arguments =
        export_library::Arguments { file: file.clone(), format: export_library::Format::Ndjson };
    let stop = Fault::status(404).on("list_my_library_tracks").nth(2);
    sandbox.add_fault(stop).unwrap();
    let mut said = Said::default();
    assert!(export_library::run(&music, &arguments, said.ear()).await.is_err());
    assert_eq!(said.0, ["100 tracks"]);
    // A machine that stops in the middle of a page leaves a part of it.
    let written = fs::read_to_string(&file).unwrap();
    fs::write(&file, written + "{\"half a tr").unwrap();

    let mut said = Said::default();
    export_library::run(&music, &arguments, said.ear()).await.unwrap();
    assert_eq!(said.0[..3], ["Going on behind 100 tracks.", "200 tracks", "250 tracks"]);
    let written = fs::read_to_string(&file).unwrap();
    let ids: Vec<String> = written
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|edge| edge["node"]["id"].as_str().unwrap().to_owned())
        .collect();
    let saved: Vec<String> =
        sandbox.world(|world| world.accounts()[0].saved_track_ids().map(str::to_owned).collect());
    assert_eq!(ids, saved);

    let again = export_library::run(&music, &arguments, |_| {}).await.unwrap_err();
    assert!(again.to_string().ends_with("is there already: move it away first"), "{again}");
}

#[tokio::test]
async fn an_export_as_csv_has_a_row_for_each_track() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let file = folder("csv").join("library.csv");
    let arguments =
        export_library::Arguments { file: file.clone(), format: export_library::Format::Csv };
    export_library::run(&music, &arguments, |_| {}).await.unwrap();
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.starts_with("id,title,artists,album,isrc\n"), "{written}");
    assert_eq!(written.matches('\n').count(), 251);
}

/// The tracks of the only playlist, or of the one that was made after it.
fn playlist(sandbox: &Sandbox, number: usize) -> (String, Vec<String>) {
    sandbox.world(|world| {
        let account = &world.accounts()[0];
        let id = account.playlist_ids().nth(number).unwrap().to_owned();
        let tracks = account.playlist_track_ids(&id).map(str::to_owned).collect();
        (id, tracks)
    })
}

fn copy(from: &str, into: Option<&str>) -> copy_playlist::Arguments {
    copy_playlist::Arguments {
        from: Some(from.parse().unwrap()),
        into: into.map(|into| into.parse().unwrap()),
        title: None,
    }
}

#[tokio::test]
async fn a_copy_has_every_track_in_order_and_as_often() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let (from, tracks) = playlist(&sandbox, 0);
    // A read that fails is repeated by itself; a write of which nobody knows is looked for first.
    sandbox.add_fault(Fault::html(502).on("list_playlist_tracks").nth(1)).unwrap();
    sandbox.add_fault(Fault::status(500).on("add_playlist_tracks").nth(2)).unwrap();
    let mut said = Said::default();
    copy_playlist::run(&music, &copy(&from, None), said.ear()).await.unwrap();
    let (into, copied) = playlist(&sandbox, 1);
    assert_eq!(copied, tracks);
    assert_eq!(said.0[0], format!("120 tracks go to {into}."));
    assert!(said.0[1].starts_with("Going on after: add_playlist_tracks: 500"), "{:?}", said.0);
    assert_eq!(said.0[2..], ["120 of 120 tracks".to_owned(), format!("Copied to {into}.")]);
}

#[tokio::test]
async fn a_copy_that_was_stopped_goes_on_and_adds_nothing_twice() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let (from, tracks) = playlist(&sandbox, 0);
    sandbox.add_fault(Fault::end_login().on("add_playlist_tracks").nth(2)).unwrap();
    let mut said = Said::default();
    assert!(copy_playlist::run(&music, &copy(&from, None), said.ear()).await.is_err());
    let (into, copied) = playlist(&sandbox, 1);
    assert_eq!(copied, tracks[..50]);
    assert_eq!(said.0.last().unwrap(), &format!("To go on: copy_playlist --into {into} {from}"));

    let token = sandbox.world(|world| {
        let account = world.accounts()[0].id().to_owned();
        world.give_token(&account, &["music::library"], Duration::from_secs(600))
    });
    let session = Session::from_access_token(AccessToken::new(token));
    let profile = SecurityProfileId::new(sandbox.credentials().security_profile_id());
    let music = Client::builder(session, profile.unwrap()).base_url(sandbox.api_url());
    copy_playlist::run(&music.build().unwrap(), &copy(&from, Some(&into)), |_| {}).await.unwrap();
    assert_eq!(playlist(&sandbox, 1).1, tracks);
}

#[tokio::test]
async fn a_copy_names_the_track_that_is_refused_and_has_the_others() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let (from, tracks) = playlist(&sandbox, 0);
    // The call of fifty, and then the first of its tracks alone.
    sandbox.add_fault(Fault::status(400).on("add_playlist_tracks").nth(1).times(2)).unwrap();
    let mut said = Said::default();
    copy_playlist::run(&music, &copy(&from, None), said.ear()).await.unwrap();
    assert_eq!(playlist(&sandbox, 1).1, tracks[1..]);
    let named = format!("Left out: {}: ", tracks[0]);
    assert!(said.0.iter().any(|line| line.starts_with(&named)), "{:?}", said.0);
}

#[tokio::test]
async fn a_copy_into_another_playlist_is_refused() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let (from, tracks) = playlist(&sandbox, 0);
    let other = sandbox.world(|world| {
        let (now, backwards) = (world.now(), tracks.iter().rev().cloned().collect::<Vec<_>>());
        let account = &mut world.accounts_mut()[0];
        account.add_playlist("Other", &backwards, Visibility::Private, now).unwrap()
    });
    let error = copy_playlist::run(&music, &copy(&from, Some(&other)), |_| {}).await.unwrap_err();
    assert!(error.to_string().contains("start anew"), "{error}");
}

#[tokio::test]
async fn links_say_what_they_lead_to_and_move_to_another_country() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    let links = deep_links::some_of(&sandbox);
    let mut said = Said::default();
    deep_links::run(&music, &links, Some("jp"), said.ear()).await.unwrap();
    let text = said.0.join("\n");
    let plain =
        links[0].replace("music.amazon.de", "music.amazon.co.jp").replace("?ref=dm_sh_x", "");
    assert!(text.contains(&plain), "{text}");
    assert!(text.contains("Morning miles\n  https://music.amazon.co.jp/my/playlists/"), "{text}");
    assert!(text.contains("https://a.co/d/0a1b2c3: "), "{text}");
    let error = deep_links::run(&music, &links, Some("xx"), |_| {}).await.unwrap_err();
    assert_eq!(error.to_string(), "xx has no domain of its own");
}

#[tokio::test(start_paused = true)]
async fn a_device_asks_once_and_keeps_the_login() {
    let sandbox = sandbox().await;
    let app = device_login::App::of_sandbox(&sandbox).unwrap();
    let keep = Some(folder("device").join("logins"));
    let mut said = Said::default();
    let customer = |code: &str| assert!(sandbox.enter_code(code, Decision::Allow));
    device_login::run(&app, keep.clone(), customer, said.ear()).await.unwrap();
    assert!(said.0[0].starts_with("Visit http"), "{:?}", said.0);
    assert_eq!(said.0[1..], ["You are logged in.", "Hello, Robin Example."]);

    let mut said = Said::default();
    let nobody = |_: &str| panic!("the login was kept");
    device_login::run(&app, keep, nobody, said.ear()).await.unwrap();
    assert_eq!(said.0, ["Hello, Robin Example."]);
}

#[tokio::test]
async fn errors_say_what_to_do() {
    let sandbox = sandbox().await;
    let music = local::client(&sandbox).unwrap();
    sandbox.add_fault(Fault::end_login().on("list_my_library_tracks").nth(1)).unwrap();
    let file = folder("advice").join("library.ndjson");
    let arguments = export_library::Arguments { file, format: export_library::Format::Ndjson };
    let error = export_library::run(&music, &arguments, |_| {}).await.unwrap_err();
    let advice = local::advice(error.as_ref()).unwrap();
    assert!(advice.starts_with("Log in again"), "{error}: {advice}");
}
