//! Playlists: created, filled, ordered, changed, followed and deleted.

use amazon_music::types::{PlaylistTrackEdge, Visibility};
use amazon_music_sandbox::{self as sandbox, Fault, Sandbox};

use super::{Stage, all};

pub(super) async fn walk(stage: &Stage) {
    let playlist = made(stage).await;
    entries(stage, &playlist).await;
    lists(stage, &playlist).await;
    gone(stage, &playlist).await;
}

/// Creates a playlist, changes it, and returns its ID.
async fn made(stage: &Stage) -> String {
    let api = stage.music.api();
    let create = api.create_playlist("Nachtfahrt \"2\"", Visibility::Public);
    let id = create.fetch().await.unwrap().id;
    let update = api.update_playlist(&id).title("Über & unter + 100%");
    update.description("line 1\nline 2").fetch().await.unwrap();
    let playlist = api.get_playlist(&id).fetch().await.unwrap();
    assert_eq!(playlist.title.as_deref(), Some("Über & unter + 100%"));
    assert_eq!(playlist.description.as_deref(), Some("line 1\nline 2"));
    id
}

/// The same track twice, the second moved to the front, the first removed.
async fn entries(stage: &Stage, playlist: &str) {
    let api = stage.music.api();
    let [first, second] = <[String; 2]>::try_from(stage.tracks(2)).unwrap();
    let add = api.add_playlist_tracks(playlist, [&first, &second, &first]);
    add.add_duplicate_tracks(true).fetch().await.unwrap();
    let list = || api.list_playlist_tracks(playlist).page_size(2);
    let edges = all(list()).await;
    assert_eq!(ids(&edges), [&first, &second, &first]);

    let entry = |at: usize| edges[at].entry_id().unwrap().to_owned();
    let to_front = api.move_playlist_tracks(playlist, [entry(2)]).entry_id_below(entry(0));
    to_front.fetch().await.unwrap();
    assert_eq!(ids(&all(list()).await), [&first, &first, &second]);
    api.remove_playlist_tracks(playlist, [entry(0)]).fetch().await.unwrap();
    let edges = all(list()).await;
    assert_eq!(ids(&edges), [&first, &second]);
    assert_eq!(edges[0].entry_id().unwrap(), entry(2));
}

async fn lists(stage: &Stage, playlist: &str) {
    let api = stage.music.api();
    let mine = all(api.list_my_playlists()).await;
    assert_eq!(mine.iter().map(|one| &*one.id).collect::<Vec<_>>(), [playlist]);
    let public = all(api.list_user_playlists(stage.me())).await;
    assert_eq!(public.iter().map(|one| &*one.id).collect::<Vec<_>>(), [playlist]);

    let catalog = stage.ids(|catalogue| catalogue.playlist_ids().take(2).collect());
    for playlist in &catalog {
        api.follow_playlist(playlist).fetch().await.unwrap();
    }
    api.unfollow_playlist(&catalog[0]).fetch().await.unwrap();
    let followed = all(api.list_my_followed_playlists()).await;
    assert_eq!(followed.iter().map(|one| &one.id).collect::<Vec<_>>(), [&catalog[1]]);
}

async fn gone(stage: &Stage, playlist: &str) {
    let api = stage.music.api();
    api.delete_playlist(playlist).fetch().await.unwrap();
    assert!(api.get_playlist(playlist).fetch().await.unwrap_err().is_not_found());
    assert!(all(api.list_my_playlists()).await.is_empty());
}

fn ids(edges: &[PlaylistTrackEdge]) -> Vec<&String> {
    edges.iter().map(|edge| &edge.node.as_ref().unwrap().id).collect()
}

#[tokio::test]
async fn a_long_playlist_is_copied_completely_after_an_error_in_the_middle() {
    let stage = Stage::of(Sandbox::builder().tracks(300).with_sample_data());
    let api = stage.music.api();
    let [from, to] = stage.sandbox.world(|world| {
        let (now, mut accounts) = (world.now(), world.accounts_mut());
        let account = &mut accounts[0];
        let from = account.playlist_ids().next().unwrap().to_owned();
        let to = account.add_playlist("Copy", &[], sandbox::Visibility::Private, now).unwrap();
        [from, to]
    });
    let tracks: Vec<String> = all(api.list_playlist_tracks(&from).page_size(100))
        .await
        .into_iter()
        .map(|edge| edge.node.unwrap().id)
        .collect();
    assert!(tracks.len() > 200);

    stage.sandbox.add_fault(Fault::status(403).on("add_playlist_tracks").nth(3)).unwrap();
    let copy = api.add_playlist_tracks(&to, &tracks).append().allow_duplicates(true);
    let error = copy.await.unwrap_err();
    assert_eq!((error.added().len(), error.unknown().len()), (100, 0));
    error.resume().await.unwrap();
    let copied: Vec<String> = stage
        .sandbox
        .world(|world| world.accounts()[0].playlist_track_ids(&to).map(str::to_owned).collect());
    assert_eq!(copied, tracks);
}
