//! Requests that are processed, and whose responses are lost or replaced.

use amazon_music_sandbox::{Fault, Sandbox, Visibility};

use crate::{
    http,
    user::{call, ready, small},
};

/// A sandbox with an empty playlist, and its ID.
async fn start() -> (Sandbox, String) {
    let sandbox = small().start().await.unwrap();
    let playlist = sandbox.world(|world| {
        let now = world.now();
        world.accounts_mut()[0].add_playlist("Mix", &[], Visibility::Private, now).unwrap()
    });
    (sandbox, playlist)
}

/// Appends a track to a playlist.
async fn append(sandbox: &Sandbox, playlist: &str) -> Option<http::Response> {
    let token = ready(sandbox).access_token().await.unwrap();
    let track = sandbox.world(|world| world.catalogue().track_ids().last().unwrap());
    let key = sandbox.credentials().security_profile_id().to_owned();
    let headers = format!(
        "Authorization: Bearer {}\nx-api-key: {key}\nContent-Type: application/json",
        token.expose()
    );
    let body = format!(r#"{{"trackIds":["{track}"],"addDuplicateTracks":true}}"#);
    http::send(sandbox, &format!("PUT /v1/playlists/{playlist}/tracks"), &headers, &body).await
}

fn entries(sandbox: &Sandbox, playlist: &str) -> usize {
    sandbox.world(|world| world.accounts()[0].playlist_track_ids(playlist).count())
}

#[tokio::test]
async fn tracks_may_be_appended_although_the_response_is_lost() {
    let (sandbox, playlist) = start().await;
    let fault = Fault::no_response().on("add_playlist_tracks").times(1);
    let fault = sandbox.add_fault(fault).unwrap();
    assert!(append(&sandbox, &playlist).await.is_none());
    assert_eq!((sandbox.fault_count(fault), entries(&sandbox, &playlist)), (Some(1), 1));
    assert_eq!(append(&sandbox, &playlist).await.unwrap().status, 204);
    assert_eq!(entries(&sandbox, &playlist), 2);
}

#[tokio::test]
async fn tracks_may_be_appended_although_the_response_is_an_error() {
    let (sandbox, playlist) = start().await;
    for fault in [Fault::status(500), Fault::html(500), Fault::response(500, "", "")] {
        let before = entries(&sandbox, &playlist);
        sandbox.add_fault(fault.on("add_playlist_tracks").carried_out().times(1)).unwrap();
        assert_eq!(append(&sandbox, &playlist).await.unwrap().status, 500);
        assert_eq!(entries(&sandbox, &playlist), before + 1);
    }
}

#[tokio::test]
async fn a_fault_with_no_body_to_change_is_not_triggered() {
    let (sandbox, playlist) = start().await;
    let faults = [Fault::cut_body(), Fault::stalled_body(), Fault::malformed_json()];
    let faults = faults.map(|fault| sandbox.add_fault(fault.on("add_playlist_tracks")).unwrap());
    assert_eq!(append(&sandbox, &playlist).await.unwrap().status, 204);
    assert_eq!(faults.map(|fault| sandbox.fault_count(fault)), [Some(0); 3]);
    assert!(sandbox.journal().iter().all(|request| request.faults().is_empty()));
}

#[tokio::test]
async fn of_two_error_responses_the_first_is_sent_first() {
    let sandbox = small().start().await.unwrap();
    let session = ready(&sandbox);
    for status in [503, 500] {
        sandbox.add_fault(Fault::status(status).on("v1").times(1)).unwrap();
    }
    for status in [503, 500, 200] {
        assert_eq!(call(&sandbox, &session).await.unwrap(), status);
    }
}

#[tokio::test]
async fn a_rotated_refresh_token_may_be_lost() {
    let sandbox = small().rotate_refresh_tokens(true).start().await.unwrap();
    let before = sandbox.credentials().refresh_token().to_owned();
    sandbox.add_fault(Fault::status(503).on("lwa.token").carried_out().times(1)).unwrap();
    assert!(ready(&sandbox).access_token().await.is_err());
    assert_ne!(sandbox.credentials().refresh_token(), before);
}
