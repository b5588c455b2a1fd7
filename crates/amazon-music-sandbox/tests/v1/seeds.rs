//! Changes of accounts before a test.

use amazon_music_sandbox::{ChangeError, Sandbox, Visibility};

use crate::client::Client;

#[test]
fn changes_with_unknown_ids_are_rejected_and_change_nothing() {
    let mut client = Client::new();
    let (track, album) = client.sandbox.world(|world| {
        let catalogue = world.catalogue();
        (catalogue.track_ids().next().unwrap(), catalogue.album_ids().next().unwrap())
    });
    client.account(|account, now| {
        let before = (**account).clone();
        let unknown = "nope".to_owned();
        for rejected in [
            account.save_track(&unknown, now),
            account.save_track(&album, now),
            account.save_album(&track, now),
            account.like_track(&unknown, now),
            account.follow_artist(&track, now),
            account.follow_playlist(&unknown, now),
            account.follow_podcast_show(&track, now),
            account.record_play(&album, None, now),
            account.record_play(&track, Some(&unknown), now),
            account.record_play(&track, Some(&track), now),
            account
                .add_playlist("Mix", &[track.clone(), unknown], Visibility::Public, now)
                .map(drop),
        ] {
            assert!(matches!(rejected, Err(ChangeError::NotFound(_))), "{rejected:?}");
        }
        assert_eq!(**account, before);
        account.record_play(&track, Some(&album), now).unwrap();
        let playlist = account.add_playlist("Mix", &[track], Visibility::Public, now).unwrap();
        assert_eq!(account.playlist_track_ids(&playlist).count(), 1);
    });
}

#[test]
fn a_playlist_of_another_account_can_be_followed() {
    let client = Client::new();
    client.sandbox.world(|world| {
        let now = world.now();
        world.add_account(amazon_music_sandbox::Profile::new("Sam Visitor"));
        let made = world.accounts_mut()[1].add_playlist("Mix", &[], Visibility::Public, now);
        world.accounts_mut()[0].follow_playlist(&made.unwrap(), now).unwrap();
    });
}

#[test]
fn ordinary_tracks_are_found_by_title_and_isrc_for_any_seed() {
    for seed in 0..4 {
        let sandbox = Sandbox::builder().seed(seed).tracks(200).build();
        let tracks: Vec<_> =
            sandbox.world(|world| world.catalogue().ordinary_tracks("US").collect());
        assert!(tracks.len() > 100, "{}", tracks.len());
        let mut client = Client::of(sandbox);
        for track in tracks.iter().step_by(20) {
            for (field, text) in [("name", &track.title), ("isrc", &track.isrc)] {
                let body = serde_json::json!({
                    "searchFilters": [{ "field": field, "query": text }], "limit": 100,
                });
                let found = client.ok("search_tracks", "/search/tracks", Some(&body)).to_string();
                assert!(found.contains(&track.id), "{field} {text}");
            }
        }
    }
}
