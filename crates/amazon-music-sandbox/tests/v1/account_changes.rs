//! Tests of changes to accounts before a test.

use amazon_music_sandbox::{ChangeError, Profile, Visibility};

use crate::client::Client;

#[test]
fn changes_with_unknown_ids_are_rejected_and_change_nothing() {
    let mut client = Client::new();
    let track = client.tracks(1).remove(0);
    let album = client.catalogue(|catalogue| catalogue.album_ids().next().unwrap());
    client.account(|account, now| {
        let before = (**account).clone();
        let tracks = [track.clone(), "nope".to_owned()];
        for rejected in [
            account.save_track("nope", now),
            account.save_track(&album, now),
            account.save_album(&track, now),
            account.like_track("nope", now),
            account.follow_artist(&track, now),
            account.follow_playlist("nope", now),
            account.follow_podcast_show(&track, now),
            account.record_play(&album, None, now),
            account.record_play(&track, Some("nope"), now),
            account.record_play(&track, Some(&track), now),
            account.add_playlist("Mix", &tracks, Visibility::Public, now).map(drop),
        ] {
            assert!(matches!(rejected, Err(ChangeError::NotFound(_))), "{rejected:?}");
        }
        assert_eq!(**account, before);
        account.record_play(&track, Some(&album), now).unwrap();
        let playlist = account.add_playlist("Mix", &tracks[..1], Visibility::Public, now).unwrap();
        assert_eq!(account.playlist_track_ids(&playlist).count(), 1);
    });
}

#[test]
fn a_playlist_of_another_account_can_be_followed() {
    Client::new().sandbox.world(|world| {
        let now = world.now();
        world.add_account(Profile::new("Sam Visitor"));
        let playlist = world.accounts_mut()[1].add_playlist("Mix", &[], Visibility::Public, now);
        world.accounts_mut()[0].follow_playlist(&playlist.unwrap(), now).unwrap();
    });
}
