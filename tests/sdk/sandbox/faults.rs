//! Faults of the sandbox.

use std::time::Duration;

use amazon_music::{ErrorKind, Request, api::PagedParameters, types};
use amazon_music_sandbox::{Fault, Visibility};

use super::Stage;

/// The positions of the items that fail to decode.
async fn undecodable<P: PagedParameters>(request: Request<P>) -> Vec<usize> {
    let mut items = request.items();
    let mut found = Vec::new();
    let mut position = 0;
    while let Some(item) = items.next().await {
        if let Err(error) = item {
            assert_eq!(error.kind(), ErrorKind::Item, "{error}");
            found.push(position);
        }
        position += 1;
    }
    found
}

#[tokio::test]
async fn an_undecodable_item_does_not_affect_other_items() {
    let stage = Stage::new();
    let tracks = stage.tracks(3);
    let artist = stage.ids(|catalogue| catalogue.artist_ids().take(1).collect()).remove(0);
    let show = stage.ids(|catalogue| catalogue.podcast_show_ids().take(1).collect()).remove(0);
    let playlist = stage.sandbox.world(|world| {
        let (now, mut accounts) = (world.now(), world.accounts_mut());
        let account = &mut accounts[0];
        account.follow_artist(&artist, now).unwrap();
        for track in &tracks {
            account.save_track(track, now).unwrap();
        }
        account.add_playlist("Morning miles", &tracks, Visibility::Private, now).unwrap()
    });
    stage.sandbox.add_fault(Fault::undecodable_item().on("v1")).unwrap();
    let api = stage.music.api();

    assert_eq!(undecodable(api.list_my_library_tracks()).await, [0]);
    // The first of each page.
    assert_eq!(undecodable(api.list_my_library_tracks().page_size(2)).await, [0, 2]);
    // The playlist around the entries has a list of images.
    assert_eq!(undecodable(api.list_playlist_tracks(&playlist)).await, [0]);
    assert_eq!(undecodable(api.list_my_followed_artists()).await, [0]);
    assert_eq!(undecodable(api.get_podcast_show(&show)).await, [0]);
    // A group is an item, and loses one of its entities.
    assert_eq!(undecodable(api.get_library_songs_view()).await, [0; 0]);
    let page = api.get_library_songs_view().pages().next().await.unwrap().unwrap();
    assert_eq!(page.report().undecoded.len(), 1);
    let group = api.get_home_view_group("home_top_songs").page_size(10);
    assert_eq!(undecodable(group).await[0], 0);

    let found = api.get_tracks(tracks).lookup().await;
    let found: Vec<bool> = found.into_iter().map(|(_, track)| track.found().is_some()).collect();
    assert_eq!(found, [false, true, true]);
    // No list, but one inside, which loses an object.
    let album = stage.ids(|catalogue| catalogue.album_ids().take(1).collect()).remove(0);
    let album = api.get_album(album).send().await.unwrap();
    assert_eq!((album.report().undecoded.len(), album.report().unknown_values), (1, 1));
}

#[tokio::test]
async fn an_error_about_the_subscription_tier_names_the_page_to_visit() {
    let stage = Stage::new();
    let fault = Fault::error_code(403, "DENIED_SUBSCRIPTION_TIER").on("get_track");
    stage.sandbox.add_fault(fault).unwrap();
    let id = stage.tracks(1).remove(0);
    let error = stage.music.api().get_track(id).fetch().await.unwrap_err();
    assert!(error.is_subscription_tier());
    assert_eq!(error.url(), Some("https://music.amazon.com/unlimited"));
}

#[tokio::test]
async fn the_response_of_a_gateway_keeps_its_status() {
    let stage = Stage::new();
    let id = stage.tracks(1).remove(0);
    for (content_type, body) in [("application/json", r#"{"message":"Gone"}"#), ("", "")] {
        stage.sandbox.clear_faults();
        stage.sandbox.add_fault(Fault::response(410, content_type, body).on("get_track")).unwrap();
        let error = stage.music.api().get_track(id.as_str()).fetch().await.unwrap_err();
        assert_eq!(error.status(), Some(410));
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_over_an_idle_connection_succeeds() {
    let stage = Stage::listening().await;
    for seconds in [20, 30, 31, 60, 89, 91, 119, 121, 600] {
        // A write is not retried.
        let create = stage.music.api().create_playlist("Morning miles", types::Visibility::Private);
        create.fetch().await.unwrap();
        tokio::time::advance(Duration::from_secs(seconds)).await;
    }
}
