//! The state file.

use std::{error::Error as _, fs, path::PathBuf, process};

use amazon_music_sandbox::StartError;

use crate::{
    user::{call, ready, small},
    wire,
};

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("sandbox-service-{}-{name}", process::id()));
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
async fn accounts_and_tokens_last_from_one_start_to_the_next() {
    let folder = Folder::new("lasts");
    let start = || small().rotate_refresh_tokens(true).state_file(folder.file()).start();
    let sandbox = start().await.unwrap();
    let session = ready(&sandbox);
    assert_eq!(call(&sandbox, &session).await.unwrap(), 200);
    let token = session.access_token().await.unwrap();
    let headers = format!(
        "Authorization: Bearer {}\nx-api-key: {}\nContent-Type: application/json",
        token.expose(),
        sandbox.credentials().security_profile_id()
    );
    let created = wire::send(
        &sandbox,
        "POST /v1/playlists",
        &headers,
        r#"{"title":"Kept","description":"","visibility":"PRIVATE"}"#,
    );
    assert!(created.await.unwrap().status < 300);
    let credentials = sandbox.credentials();
    sandbox.stop().await;

    let again = start().await.unwrap();
    assert_eq!(again.credentials().refresh_token(), credentials.refresh_token());
    assert_eq!(crate::user::call_with(&again, token.expose()), 200);
    assert_eq!(again.world(|world| world.accounts()[0].playlist_ids().count()), 1);
    again.reset();
    again.stop().await;
    let reset = start().await.unwrap();
    assert_eq!(reset.world(|world| world.accounts()[0].playlist_ids().count()), 0);
}

#[tokio::test]
async fn a_broken_file_is_told_and_kept() {
    let folder = Folder::new("broken");
    let broken = r#"{"version":1,"canary"#;
    fs::write(folder.file(), broken).unwrap();
    let error = small().state_file(folder.file()).start().await.unwrap_err();
    assert!(matches!(error, StartError::State { .. }));
    let told = format!("{error} {} {error:?}", error.source().unwrap());
    assert!(told.contains("state.json") && told.contains("line 1") && !told.contains("canary"));
    assert_eq!(fs::read_to_string(folder.file()).unwrap(), broken);
}

#[tokio::test]
async fn what_cannot_be_kept_is_not_answered_as_done() {
    let folder = Folder::new("unwritable");
    let sandbox = small().state_file(folder.file()).start().await.unwrap();
    fs::remove_dir_all(&folder.0).unwrap();
    assert_eq!(wire::form(&sandbox, "/auth/o2/token", "").await.status, 500);
    assert_eq!(wire::get(&sandbox, "/v1/me").await.status, 401);
}
