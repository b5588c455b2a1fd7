//! Screens: each shows its entities.

use amazon_music::types::{Entity, EntityGroup};

use super::{Stage, all};

pub(super) async fn walk(stage: &Stage) {
    home(stage).await;
    details(stage).await;
    library(stage).await;
}

async fn home(stage: &Stage) {
    let api = stage.music.api();
    let groups = all(api.get_home_view().page_size(2)).await;
    let songs = groups.iter().find(|group| group.id == "home_top_songs").unwrap();
    let inside = all(api.get_home_view_group(&songs.id).page_size(10)).await;
    assert_eq!(ids(&inside)[..2], ids(entities(songs))[..]);
    assert!(!all(api.get_podcasts_view()).await.is_empty());
    assert!(!all(api.get_recently_played_view()).await.is_empty());
}

async fn details(stage: &Stage) {
    let api = stage.music.api();
    let album = stage.ids(|catalogue| catalogue.album_ids().take(1).collect()).remove(0);
    let tracks = api.get_album(&album).fetch().await.unwrap().tracks;
    let shown = all(api.get_album_view(&album)).await;
    assert_eq!(ids(entities(&shown[0]))[0], tracks[0].id);
    let artist = stage.ids(|catalogue| catalogue.artist_ids().take(1).collect()).remove(0);
    let albums = all(api.list_artist_albums(&artist)).await;
    let groups = all(api.get_artist_view(&artist)).await;
    assert_eq!(ids(entities(&groups[1]))[0], albums[0].id);
    let show = stage.ids(|catalogue| catalogue.podcast_show_ids().take(1).collect()).remove(0);
    let episodes = all(api.get_podcast_show(&show)).await;
    let shown = all(api.get_podcast_show_view(&show)).await;
    assert_eq!(ids(entities(&shown[0]))[0], episodes[0].id);
}

/// The entities of the account are on its screens.
async fn library(stage: &Stage) {
    let api = stage.music.api();
    let (tracks, artist) =
        (stage.tracks(2), stage.ids(|catalogue| catalogue.artist_ids().take(1).collect()));
    let album = stage.ids(|catalogue| catalogue.album_ids().take(1).collect());
    let playlist = stage.sandbox.world(|world| {
        let (now, mut accounts) = (world.now(), world.accounts_mut());
        let account = &mut accounts[0];
        account.save_track(&tracks[0], now).unwrap();
        account.save_album(&album[0], now).unwrap();
        account.follow_artist(&artist[0], now).unwrap();
        account
            .add_playlist("Seeded", &tracks, amazon_music_sandbox::Visibility::Private, now)
            .unwrap()
    });
    let shown = all(api.get_playlist_view(&playlist)).await;
    assert_eq!(ids(entities(&shown[0])), tracks);
    let groups = all(api.get_library_view()).await;
    let screens = [
        ("library_playlists", all(api.get_library_playlists_view()).await, &playlist),
        ("library_albums", all(api.get_library_albums_view()).await, &album[0]),
        ("library_songs", all(api.get_library_songs_view()).await, &tracks[0]),
        ("library_artists", all(api.get_library_artists_view()).await, &artist[0]),
    ];
    for (group, screen, id) in screens {
        let group = groups.iter().find(|known| known.id == group).unwrap();
        assert!(ids(entities(group)).contains(&id.as_str()), "{group:?}");
        assert!(ids(entities(&screen[0])).contains(&id.as_str()), "{screen:?}");
    }
}

fn entities(group: &EntityGroup) -> &[Entity] {
    &group.content.as_ref().unwrap().entities
}

fn ids(entities: &[Entity]) -> Vec<&str> {
    entities.iter().map(|entity| entity.id.as_str()).collect()
}
