//! The state file.

use std::{
    env,
    error::Error as _,
    fs,
    io::{self, BufRead as _, BufReader, Write as _},
    path::PathBuf,
    process::{self, Command, Stdio},
    time::Duration,
};

use amazon_music_sandbox::{Clock, Fault, Profile, Rotation, Sandbox, StartError, Timestamp};

use crate::client::{authorized, builder, form, get, json, send, session, status, status_with};

/// A folder that is removed after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("sandbox-service-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join("state.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn accounts_and_tokens_are_restored_at_the_next_start() {
    let folder = Folder::new("restored");
    let start = || {
        builder().rotate_refresh_tokens(Rotation::RevokePrevious).state_file(folder.file()).start()
    };
    let playlists =
        |sandbox: &Sandbox| sandbox.world(|world| world.accounts()[0].playlist_ids().count());
    let sandbox = start().await.unwrap();
    let token = session(&sandbox).access_token().await.unwrap();
    let body = r#"{"title":"Mix","description":"","visibility":"PRIVATE"}"#;
    let created = send(&sandbox, "POST /v1/playlists", &authorized(&sandbox), body);
    assert_eq!(created.status(), 200);
    let refresh_token = sandbox.credentials().refresh_token().to_owned();
    sandbox.stop().await;

    let sandbox = start().await.unwrap();
    assert_eq!(sandbox.credentials().refresh_token(), refresh_token);
    assert_eq!(status_with(&sandbox, token.expose()), 200);
    assert_eq!(playlists(&sandbox), 1);
    sandbox.reset();
    sandbox.stop().await;
    assert_eq!(playlists(&start().await.unwrap()), 0);
}

#[tokio::test]
async fn an_advanced_clock_is_stored() {
    let folder = Folder::new("clock");
    let start = || {
        let clock = Clock::fixed(Timestamp::from_milliseconds(0));
        builder().clock(clock).state_file(folder.file()).start()
    };
    let hour = Duration::from_secs(3_600);
    for (hours, advance) in [
        (0, (|sandbox, hour| sandbox.clock().advance(hour)) as fn(&Sandbox, Duration)),
        (1, |sandbox, hour| sandbox.world(|_| sandbox.clock().advance(hour))),
        (2, |sandbox, _| {
            let body = r#"{"advance_seconds":3600}"#;
            assert_eq!(json(sandbox, "POST /sandbox/clock", body).status(), 200);
        }),
        (3, |_, _| {}),
    ] {
        let sandbox = start().await.unwrap();
        assert_eq!(sandbox.clock().now().milliseconds(), hours * 3_600_000);
        advance(&sandbox, hour);
    }
}

#[tokio::test]
async fn a_state_file_belongs_to_one_sandbox_at_a_time() {
    let folder = Folder::new("shared");
    let start = || builder().state_file(folder.file()).start();
    let first = start().await.unwrap();
    let error = start().await.unwrap_err();
    assert!(matches!(&error, StartError::StateInUse { path } if *path == folder.file()));
    assert!(error.to_string().contains("in use by another sandbox"));
    first.stop().await;
    drop(start().await.unwrap());
    start().await.unwrap();
}

#[tokio::test]
async fn a_change_that_cannot_be_written_gets_a_500_with_the_reason() {
    let folder = Folder::new("readonly");
    let sandbox = builder().state_file(folder.file()).start().await.unwrap();
    fs::create_dir(folder.0.join(".state.json.new")).unwrap();
    // The whole state is written after a reset, and after a failure.
    let reset = json(&sandbox, "POST /sandbox/reset", "");
    let pair = "response_type=device_code&client_id=CLIENT&scope=profile"
        .replace("CLIENT", sandbox.credentials().device_client_id());
    let pair = form(&sandbox, "/auth/o2/create/codepair", &pair);
    for response in [reset, pair] {
        let why = response.json()["error"].as_str().unwrap().to_owned();
        assert_eq!(response.status(), 500);
        assert!(why.starts_with("The state file of the sandbox cannot be written: "), "{why}");
    }
    assert_eq!(sandbox.journal()[0].status(), 500);
    assert_eq!(get(&sandbox, "/v1/me").status(), 401);
    fs::remove_dir(folder.0.join(".state.json.new")).unwrap();
    let clock = json(&sandbox, "POST /sandbox/clock", r#"{"advance_seconds":1}"#);
    assert_eq!(clock.status(), 200);
}

const STATE_FILE: &str = "SANDBOX_TEST_STATE_FILE";

/// The same test in another process: adds accounts, and prints each one that is stored, until it is killed.
async fn add_accounts(file: PathBuf) {
    let sandbox = builder().state_file(file).start().await.unwrap();
    for number in 1..1_000 {
        sandbox.world(|world| world.add_account(Profile::new(&format!("Kim {number}"))));
        if writeln!(io::stdout(), "\nstored {number}").is_err() {
            break;
        }
    }
}

#[tokio::test]
async fn a_killed_process_loses_nothing_and_holds_no_lock() {
    if let Some(file) = env::var_os(STATE_FILE) {
        return add_accounts(file.into()).await;
    }
    let folder = Folder::new("killed");
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "state_file::a_killed_process_loses_nothing_and_holds_no_lock"])
        .arg("--nocapture")
        .env(STATE_FILE, folder.file())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut stored = lines.filter_map(|line| line.strip_prefix("stored ")?.parse::<usize>().ok());
    assert!(stored.by_ref().take(10).eq(1..=10));
    let start = || builder().state_file(folder.file()).start();
    assert!(matches!(start().await.unwrap_err(), StartError::StateInUse { .. }));
    child.kill().unwrap();
    child.wait().unwrap();
    let last = stored.last().unwrap_or(10);
    let sandbox = start().await.unwrap();
    let accounts = sandbox.world(|world| world.accounts().len());
    // The first existed from the start; one more may have been stored before that was printed.
    assert!([last + 1, last + 2].contains(&accounts), "{last} were stored, {accounts} are there");
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 2);
}

#[tokio::test]
async fn an_unusable_state_file_is_an_error_of_start_and_stays_unchanged() {
    let folder = Folder::new("unusable");
    // A folder cannot be read, and the second file not be written, since the name for its new content is taken.
    for name in ["folder", ".second.new"] {
        fs::create_dir(folder.0.join(name)).unwrap();
    }
    let invalid = r#"{"version":1,"canary"#;
    fs::write(folder.file(), invalid).unwrap();
    for (name, reason) in [("folder", ""), ("second", ""), ("state.json", "line 1")] {
        let file = folder.0.join(name);
        let error = builder().state_file(&file).start().await.unwrap_err();
        assert!(matches!(&error, StartError::State { path, .. } if *path == file), "{name}");
        let text = format!("{error} {} {error:?}", error.source().unwrap());
        assert!(text.contains(name) && text.contains(reason) && !text.contains("canary"));
    }
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), invalid);
}

#[tokio::test]
async fn a_login_revoked_by_a_fault_stays_revoked() {
    let folder = Folder::new("ended");
    let sandbox = builder().state_file(folder.file()).start().await.unwrap();
    let session = session(&sandbox);
    assert_eq!(status(&sandbox, &session).await.unwrap(), 200);
    sandbox.add_fault(Fault::revoke_login().on("get_current_user")).unwrap();
    assert_eq!(status(&sandbox, &session).await.unwrap(), 401);
    drop(sandbox);
    let sandbox = builder().state_file(folder.file()).start().await.unwrap();
    assert!(sandbox.credentials().refresh_token().is_empty());
}
