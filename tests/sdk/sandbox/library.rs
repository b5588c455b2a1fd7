//! What is the customer's: profile, library, likes, podcasts.

use amazon_music::{
    RequestExt as _,
    types::{LikeState, SetTrackLikeRequest, UpdateCurrentUserRequest, UserTrackEdge, Visibility},
};

use super::{Stage, all};

pub(super) async fn walk(stage: &Stage) {
    profile(stage).await;
    library(stage).await;
    likes(stage).await;
    podcasts(stage).await;
}

async fn profile(stage: &Stage) {
    let api = stage.music.api();
    assert_eq!(api.get_current_user().fetch().await.unwrap().id, stage.me());
    let body = UpdateCurrentUserRequest {
        name: "Åsa".to_owned(),
        visibility: Visibility::Public,
        playback_visibility: Visibility::Private,
    };
    api.update_current_user().body(body).fetch().await.unwrap();
    let user = api.get_current_user().fetch().await.unwrap();
    assert_eq!(user.name.as_deref(), Some("Åsa"));
    assert_eq!(user.playback_visibility, Some(Visibility::Private));
}

async fn library(stage: &Stage) {
    let api = stage.music.api();
    let tracks = stage.tracks(3);
    for track in &tracks {
        api.save_track().id(track).fetch().await.unwrap();
    }
    assert_eq!(ids(all(api.list_my_library_tracks().limit(2u32)).await), tracks);
    api.unsave_track().id(&tracks[1]).fetch().await.unwrap();
    let left = [tracks[0].clone(), tracks[2].clone()];
    assert_eq!(ids(all(api.list_my_library_tracks()).await), left);

    let albums = stage.ids(|catalogue| catalogue.album_ids().take(2).collect());
    for album in &albums {
        api.save_album().id(album).fetch().await.unwrap();
    }
    api.unsave_album().id(&albums[0]).fetch().await.unwrap();
    let left = all(api.list_my_library_albums()).await;
    assert_eq!(left.iter().map(|album| &album.id).collect::<Vec<_>>(), [&albums[1]]);
}

async fn likes(stage: &Stage) {
    let api = stage.music.api();
    let tracks = stage.tracks(2);
    let like = |track: &str, like_state| {
        api.set_track_like().id(track).body(SetTrackLikeRequest { like_state }).fetch()
    };
    like(&tracks[0], LikeState::Like).await.unwrap();
    like(&tracks[1], LikeState::Like).await.unwrap();
    let liked = all(api.list_my_liked_tracks().limit(1u32)).await;
    assert!(liked.iter().all(|edge| edge.like_state == Some(LikeState::Like)));
    assert_eq!(ids(liked), tracks);
    like(&tracks[0], LikeState::Dislike).await.unwrap();
    assert_eq!(ids(all(api.list_my_liked_tracks()).await), tracks[1..]);
}

/// What is saved and followed here has no list of its own: it is on the screen of podcasts, or only in the sandbox.
async fn podcasts(stage: &Stage) {
    let api = stage.music.api();
    let shows = stage.ids(|catalogue| catalogue.podcast_show_ids().take(2).collect());
    for show in &shows {
        api.follow_podcast_show().id(show).fetch().await.unwrap();
    }
    api.unfollow_podcast_show().id(&shows[0]).fetch().await.unwrap();
    let groups = all(api.get_library_podcasts_view()).await;
    let followed = &groups[0].content.as_ref().unwrap().entities;
    assert_eq!(followed.iter().map(|show| &show.id).collect::<Vec<_>>(), [&shows[1]]);

    let episode =
        stage.ids(|catalogue| catalogue.podcast_episode_ids().take(1).collect()).remove(0);
    let saved = || stage.sandbox.world(|world| world.accounts()[0].saved_episode_ids().count());
    api.save_podcast_episode().id(&episode).fetch().await.unwrap();
    assert_eq!(saved(), 1);
    api.unsave_podcast_episode().id(&episode).fetch().await.unwrap();
    assert_eq!(saved(), 0);
}

fn ids(edges: Vec<UserTrackEdge>) -> Vec<String> {
    edges.into_iter().map(|edge| edge.node.unwrap().id).collect()
}
