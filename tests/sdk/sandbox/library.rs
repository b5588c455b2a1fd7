//! The data of the user: profile, library, likes, podcasts.

use amazon_music::types::{LikeState, UserTrackEdge, Visibility};

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
    let update = api.update_current_user("Åsa", Visibility::Public, Visibility::Private);
    update.fetch().await.unwrap();
    let user = api.get_current_user().fetch().await.unwrap();
    assert_eq!(user.name.as_deref(), Some("Åsa"));
    assert_eq!(user.playback_visibility, Some(Visibility::Private));
}

async fn library(stage: &Stage) {
    let api = stage.music.api();
    let tracks = stage.tracks(3);
    for track in &tracks {
        api.save_track(track).fetch().await.unwrap();
    }
    assert_eq!(ids(all(api.list_my_library_tracks().page_size(2)).await), tracks);
    api.unsave_track(&tracks[1]).fetch().await.unwrap();
    let left = [tracks[0].clone(), tracks[2].clone()];
    assert_eq!(ids(all(api.list_my_library_tracks()).await), left);

    let albums = stage.ids(|catalogue| catalogue.album_ids().take(2).collect());
    for album in &albums {
        api.save_album(album).fetch().await.unwrap();
    }
    api.unsave_album(&albums[0]).fetch().await.unwrap();
    let left = all(api.list_my_library_albums()).await;
    assert_eq!(left.iter().map(|album| &album.id).collect::<Vec<_>>(), [&albums[1]]);
}

async fn likes(stage: &Stage) {
    let api = stage.music.api();
    let tracks = stage.tracks(2);
    let like = |track: &str, state| api.set_track_like(track, state).fetch();
    like(&tracks[0], LikeState::Like).await.unwrap();
    like(&tracks[1], LikeState::Like).await.unwrap();
    let liked = all(api.list_my_liked_tracks().page_size(1)).await;
    assert!(liked.iter().all(|edge| edge.like_state == Some(LikeState::Like)));
    assert_eq!(ids(liked), tracks);
    like(&tracks[0], LikeState::Dislike).await.unwrap();
    assert_eq!(ids(all(api.list_my_liked_tracks()).await), tracks[1..]);
}

/// Saved episodes and followed shows have no list of their own: they are on the screen of podcasts, or only in the sandbox.
async fn podcasts(stage: &Stage) {
    let api = stage.music.api();
    let shows = stage.ids(|catalogue| catalogue.podcast_show_ids().take(2).collect());
    for show in &shows {
        api.follow_podcast_show(show).fetch().await.unwrap();
    }
    api.unfollow_podcast_show(&shows[0]).fetch().await.unwrap();
    let groups = all(api.get_library_podcasts_view()).await;
    let followed = &groups[0].content.as_ref().unwrap().entities;
    assert_eq!(followed.iter().map(|show| &show.id).collect::<Vec<_>>(), [&shows[1]]);

    let episode =
        stage.ids(|catalogue| catalogue.podcast_episode_ids().take(1).collect()).remove(0);
    let saved = || stage.sandbox.world(|world| world.accounts()[0].saved_episode_ids().count());
    api.save_podcast_episode(&episode).fetch().await.unwrap();
    assert_eq!(saved(), 1);
    api.unsave_podcast_episode(&episode).fetch().await.unwrap();
    assert_eq!(saved(), 0);
}

fn ids(edges: Vec<UserTrackEdge>) -> Vec<String> {
    edges.into_iter().map(|edge| edge.node.unwrap().id).collect()
}
