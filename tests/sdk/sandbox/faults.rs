//! Faults of the sandbox, as programs on the facade meet them.

use std::time::Duration;

use amazon_music::{Decoded, RequestExt as _, api::PagedRequest, types};
use amazon_music_sandbox::{Fault, Visibility};
use futures_util::TryStreamExt as _;

use super::Stage;

/// The places of the items that cannot be read.
async fn unreadable<R: PagedRequest + Clone + Send + 'static>(request: R) -> Vec<usize> {
    let items: Vec<Decoded<R::Item>> = request.items().try_collect().await.unwrap();
    let items = items.iter().enumerate();
    items.filter_map(|(place, item)| item.is_err().then_some(place)).collect()
}

#[tokio::test]
async fn an_item_that_cannot_be_read_costs_only_itself() {
    let stage = Stage::start().await;
    let tracks = stage.tracks(3);
    let artist = stage.ids(|catalogue| catalogue.artist_ids().take(1).collect()).remove(0);
    let show = stage.ids(|catalogue| catalogue.podcast_show_ids().take(1).collect()).remove(0);
    let playlist = stage.sandbox.world(|world| {
        let (now, account) = (world.now(), &mut world.accounts_mut()[0]);
        account.follow_artist(&artist, now).unwrap();
        for track in &tracks {
            account.save_track(track, now).unwrap();
        }
        account.add_playlist("Morning miles", &tracks, Visibility::Private, now).unwrap()
    });
    stage.sandbox.add_fault(Fault::undecodable_item().on("v1")).unwrap();
    let api = stage.music.api();

    assert_eq!(unreadable(api.list_my_library_tracks()).await, [0]);
    // The first of each page.
    assert_eq!(unreadable(api.list_my_library_tracks().limit(2u32)).await, [0, 2]);
    // The playlist around the entries has a list of images.
    assert_eq!(unreadable(api.list_playlist_tracks().id(&playlist)).await, [0]);
    assert_eq!(unreadable(api.list_my_followed_artists()).await, [0]);
    assert_eq!(unreadable(api.get_podcast_show().id(&show)).await, [0]);
    assert_eq!(unreadable(api.get_library_songs_view()).await, [0]);
    let group = api.get_home_view_group().group_id("home_top_songs").limit(10u32);
    assert_eq!(unreadable(group).await[0], 0);

    let found = api.get_tracks().lookup(tracks).await;
    let found: Vec<bool> = found.into_iter().map(|(_, track)| track.found().is_some()).collect();
    assert_eq!(found, [false, true, true]);
    // No list, but one inside.
    let album = stage.ids(|catalogue| catalogue.album_ids().take(1).collect()).remove(0);
    assert!(api.get_album().id(album).fetch().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn a_refusal_for_want_of_a_tier_says_where_to_go() {
    let stage = Stage::start().await;
    let fault = Fault::refusal(403, "DENIED_SUBSCRIPTION_TIER").on("get_track");
    stage.sandbox.add_fault(fault).unwrap();
    let id = stage.tracks(1).remove(0);
    let error = stage.music.api().get_track().id(id).fetch().await.unwrap_err();
    assert!(error.is_subscription_tier());
    assert_eq!(error.url(), Some("https://music.amazon.com/unlimited"));
}

#[tokio::test]
async fn what_a_gateway_answers_keeps_its_status() {
    let stage = Stage::start().await;
    let id = stage.tracks(1).remove(0);
    for (content_type, body) in [("application/json", r#"{"message":"Gone"}"#), ("", "")] {
        stage.sandbox.clear_faults();
        stage.sandbox.add_fault(Fault::answer(410, content_type, body).on("get_track")).unwrap();
        let error = stage.music.api().get_track().id(id.as_str()).fetch().await.unwrap_err();
        assert_eq!(error.status(), Some(410));
    }
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_was_idle_costs_no_call() {
    let stage = Stage::start().await;
    for seconds in [20, 30, 31, 60, 89, 91, 119, 121, 600] {
        // A write is not repeated.
        let new = stage.music.api().create_playlist().body_map(|body| {
            body.title("Morning miles").description("").visibility(types::Visibility::Private)
        });
        new.fetch().await.unwrap();
        tokio::time::advance(Duration::from_secs(seconds)).await;
    }
}
