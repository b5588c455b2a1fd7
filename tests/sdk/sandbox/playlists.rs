//! Playlists: made, filled, ordered, changed, followed and deleted.

use amazon_music::{
    RequestExt as _,
    types::{
        AddPlaylistTracksRequest, CreatePlaylistRequest, MovePlaylistTracksRequest,
        PlaylistTrackEdge, RemovePlaylistTracksRequest, UpdatePlaylistRequest, Visibility,
    },
};
use amazon_music_sandbox::{self as sandbox, Fault, Sandbox};

use super::{Stage, all};

pub(super) async fn walk(stage: &Stage) {
    let playlist = made(stage).await;
    entries(stage, &playlist).await;
    lists(stage, &playlist).await;
    gone(stage, &playlist).await;
}

/// Makes a playlist, changes it, and gives its id.
async fn made(stage: &Stage) -> String {
    let api = stage.music.api();
    let body = CreatePlaylistRequest {
        title: "Nachtfahrt \"2\"".to_owned(),
        description: String::new(),
        visibility: Visibility::Public,
    };
    let id = api.create_playlist().body(body).fetch().await.unwrap().id;
    let body = UpdatePlaylistRequest {
        title: Some("Über & unter + 100%".to_owned()),
        description: Some("line 1\nline 2".to_owned()),
        visibility: None,
    };
    api.update_playlist().id(&id).body(body).fetch().await.unwrap();
    let playlist = api.get_playlist().id(&id).fetch().await.unwrap();
    assert_eq!(playlist.title.as_deref(), Some("Über & unter + 100%"));
    assert_eq!(playlist.description.as_deref(), Some("line 1\nline 2"));
    id
}

/// The same track twice, the second moved to the front, the first removed.
async fn entries(stage: &Stage, playlist: &str) {
    let api = stage.music.api();
    let [first, second] = <[String; 2]>::try_from(stage.tracks(2)).unwrap();
    let body = AddPlaylistTracksRequest {
        track_ids: vec![first.clone(), second.clone(), first.clone()],
        add_duplicate_tracks: Some(true),
    };
    api.add_playlist_tracks().id(playlist).body(body).fetch().await.unwrap();
    let list = || api.list_playlist_tracks().id(playlist).limit(2u32);
    let edges = all(list()).await;
    assert_eq!(ids(&edges), [&first, &second, &first]);

    let entry = |at: usize| edges[at].entry_id().unwrap().to_owned();
    let body = MovePlaylistTracksRequest {
        entry_ids: vec![entry(2)],
        entry_id_above: None,
        entry_id_below: Some(entry(0)),
    };
    api.move_playlist_tracks().id(playlist).body(body).fetch().await.unwrap();
    assert_eq!(ids(&all(list()).await), [&first, &first, &second]);
    let body = RemovePlaylistTracksRequest { entry_ids: vec![entry(0)] };
    api.remove_playlist_tracks().id(playlist).body(body).fetch().await.unwrap();
    let edges = all(list()).await;
    assert_eq!(ids(&edges), [&first, &second]);
    assert_eq!(edges[0].entry_id().unwrap(), entry(2));
}

async fn lists(stage: &Stage, playlist: &str) {
    let api = stage.music.api();
    let mine = all(api.list_my_playlists()).await;
    assert_eq!(mine.iter().map(|one| &*one.id).collect::<Vec<_>>(), [playlist]);
    let public = all(api.list_user_playlists().id(stage.me())).await;
    assert_eq!(public.iter().map(|one| &*one.id).collect::<Vec<_>>(), [playlist]);

    let catalog = stage.ids(|catalogue| catalogue.playlist_ids().take(2).collect());
    for playlist in &catalog {
        api.follow_playlist().id(playlist).fetch().await.unwrap();
    }
    api.unfollow_playlist().id(&catalog[0]).fetch().await.unwrap();
    let followed = all(api.list_my_followed_playlists()).await;
    assert_eq!(followed.iter().map(|one| &one.id).collect::<Vec<_>>(), [&catalog[1]]);
}

async fn gone(stage: &Stage, playlist: &str) {
    let api = stage.music.api();
    api.delete_playlist().id(playlist).fetch().await.unwrap();
    assert!(api.get_playlist().id(playlist).fetch().await.unwrap_err().is_not_found());
    assert!(all(api.list_my_playlists()).await.is_empty());
}

fn ids(edges: &[PlaylistTrackEdge]) -> Vec<&String> {
    edges.iter().map(|edge| &edge.node.as_ref().unwrap().id).collect()
}

#[tokio::test]
async fn a_long_playlist_is_copied_whole_after_a_refusal_in_the_middle() {
    let stage = Stage::of(Sandbox::builder().tracks(300).furnished(true)).await;
    let api = stage.music.api();
    let [from, to] = stage.sandbox.world(|world| {
        let (now, account) = (world.now(), &mut world.accounts_mut()[0]);
        let from = account.playlist_ids().next().unwrap().to_owned();
        let to = account.add_playlist("Copy", &[], sandbox::Visibility::Private, now).unwrap();
        [from, to]
    });
    let tracks: Vec<String> = all(api.list_playlist_tracks().id(&from).limit(100u32))
        .await
        .into_iter()
        .map(|edge| edge.node.unwrap().id)
        .collect();
    assert!(tracks.len() > 200);

    stage.sandbox.add_fault(Fault::status(400).on("add_playlist_tracks").nth(3)).unwrap();
    let copy = api.add_playlist_tracks().id(&to).append(&tracks).allow_duplicates(true);
    let interrupted = copy.await.unwrap_err();
    assert_eq!((interrupted.added().len(), interrupted.uncertain().len()), (100, 0));
    interrupted.resume().await.unwrap();
    let copied: Vec<String> = stage
        .sandbox
        .world(|world| world.accounts()[0].playlist_track_ids(&to).map(str::to_owned).collect());
    assert_eq!(copied, tracks);
}
