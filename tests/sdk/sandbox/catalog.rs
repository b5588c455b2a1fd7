//! Reads of the catalogue: by ID, lookups, lists, charts and searches.

use amazon_music::{Isrc, SearchQuery, types::MediaType};

use super::{Stage, all};

pub(super) async fn walk(stage: &Stage) {
    albums_and_artists(stage).await;
    related_artists(stage).await;
    tracks(stage).await;
    podcasts(stage).await;
    charts(stage).await;
    searches(stage).await;
}

async fn albums_and_artists(stage: &Stage) {
    let api = stage.music.api();
    let ids = stage.ids(|catalogue| catalogue.album_ids().take(3).collect());
    let album = api.get_album(&ids[0]).fetch().await.unwrap();
    assert_eq!((album.id.as_str(), album.tracks.is_empty()), (ids[0].as_str(), false));
    let albums = api.get_albums(&ids).fetch().await.unwrap();
    assert_eq!(albums.iter().map(|album| &album.id).collect::<Vec<_>>(), Vec::from_iter(&ids));
    assert_eq!(albums[0].title, album.title);

    let artist = album.artists[0].id.clone();
    let whole = api.get_artist(&artist).fetch().await.unwrap();
    assert_eq!(whole.name, album.artists[0].name);
    let ids = stage.ids(|catalogue| catalogue.artist_ids().take(3).collect());
    let artists = api.get_artists(&ids).fetch().await.unwrap();
    assert_eq!(artists.iter().map(|artist| &artist.id).collect::<Vec<_>>(), Vec::from_iter(&ids));

    let albums = all(api.list_artist_albums(&artist).page_size(1)).await;
    assert!(albums.iter().any(|one| one.id == album.id));
    let tracks = all(api.list_artist_tracks(&artist).page_size(3)).await;
    assert!(album.tracks.iter().all(|track| tracks.iter().any(|one| one.id == track.id)));

    assert_eq!(all(api.list_artist_followers(&artist)).await.len(), 0);
    stage.sandbox.world(|world| {
        let now = world.now();
        world.accounts_mut()[0].follow_artist(&artist, now).unwrap();
    });
    let followers = all(api.list_artist_followers(&artist)).await;
    assert_eq!(followers.iter().map(|user| &user.id).collect::<Vec<_>>(), [&stage.me()]);
    let followed = all(api.list_my_followed_artists()).await;
    assert_eq!(followed.iter().map(|one| &one.id).collect::<Vec<_>>(), [&artist]);
}

/// Not every artist has related ones, but the relation is mutual.
async fn related_artists(stage: &Stage) {
    let mut related = Vec::new();
    for artist in stage.ids(|catalogue| catalogue.artist_ids().collect()) {
        for other in all(stage.music.api().list_related_artists(&artist)).await {
            assert_ne!(other.id, artist);
            related.push((artist.clone(), other.id));
        }
    }
    assert!(!related.is_empty());
    for (one, other) in &related {
        assert!(related.contains(&(other.clone(), one.clone())), "{one} {other}");
    }
}

async fn tracks(stage: &Stage) {
    let api = stage.music.api();
    let ids = stage.tracks(3);
    let track = api.get_track(&ids[0]).fetch().await.unwrap();
    assert_eq!((&track.id, &track.media_type), (&ids[0], &Some(MediaType::Audio)));
    let tracks = api.get_tracks(&ids).fetch().await.unwrap();
    assert_eq!(tracks.iter().map(|track| &track.id).collect::<Vec<_>>(), Vec::from_iter(&ids));
    assert_eq!(tracks[0].isrc, track.isrc);
}

async fn podcasts(stage: &Stage) {
    let api = stage.music.api();
    let ids = stage.ids(|catalogue| catalogue.podcast_show_ids().take(2).collect());
    let show = api.get_podcast_show(&ids[0]).fetch().await.unwrap();
    let shows = api.get_podcast_shows(&ids).fetch().await.unwrap();
    assert_eq!((shows.len(), &shows[0].title), (2, &show.title));
    let episodes = all(api.get_podcast_show(&ids[0]).page_size(2)).await;
    let episode = api.get_podcast_episode(&episodes[0].id).fetch().await.unwrap();
    assert_eq!(episode.title, episodes[0].title);
    let ids: Vec<String> = episodes.into_iter().map(|episode| episode.id).take(2).collect();
    let episodes = api.get_podcast_episodes(&ids).fetch().await.unwrap();
    assert_eq!((episodes.len(), &episodes[0].title), (ids.len(), &episode.title));
}

async fn charts(stage: &Stage) {
    let api = stage.music.api();
    let station = stage.ids(|catalogue| catalogue.station_ids().take(1).collect()).remove(0);
    assert_eq!(api.get_station(&station).fetch().await.unwrap().id, station);
    let markets = api.list_markets().fetch().await.unwrap();
    assert!(markets.iter().any(|market| market.id == "US"));
    let tracks = api.list_top_tracks().page_size(5).fetch().await.unwrap();
    assert_eq!(tracks.edges.len(), 5);
    assert!(!all(api.list_top_playlists()).await.is_empty());
}

async fn searches(stage: &Stage) {
    let api = stage.music.api();
    let track = api.get_track(&stage.tracks(1)[0]).fetch().await.unwrap();
    let isrc: Isrc = track.isrc.as_deref().unwrap().parse().unwrap();
    let found = all(api.search_tracks(isrc)).await;
    assert_eq!(found.iter().map(|found| &found.id).collect::<Vec<_>>(), [&track.id]);

    let (album, artist) = (track.album.unwrap(), track.artists[0].clone());
    let found = api.search_albums(named(&album.title.unwrap())).fetch().await.unwrap();
    assert_eq!(found.edges[0].node.as_ref().unwrap().id, album.id);
    let found = api.search_artists(named(&artist.name.unwrap())).fetch().await.unwrap();
    assert_eq!(found.edges[0].node.as_ref().unwrap().id, artist.id);

    let playlist = stage.ids(|catalogue| catalogue.playlist_ids().take(1).collect()).remove(0);
    let title = api.get_playlist(&playlist).fetch().await.unwrap().title.unwrap();
    let found = all(api.search_playlists(named(&title))).await;
    assert!(found.iter().any(|found| found.id == playlist));
    let show = stage.ids(|catalogue| catalogue.podcast_show_ids().take(1).collect()).remove(0);
    let show = api.get_podcast_show(&show).fetch().await.unwrap();
    let found = all(api.search_podcast_shows(named(&show.title.unwrap()))).await;
    assert!(found.iter().any(|found| found.id == show.id));
    let episode = show.episodes.unwrap().edges.remove(0).node.unwrap();
    let found = all(api.search_podcast_episodes(named(&episode.title.unwrap()))).await;
    assert!(found.iter().any(|found| found.id == episode.id));

    let title = track.title.unwrap();
    let views = api.search_catalog(&title).fetch().await.unwrap();
    let groups = &views[0].content.as_ref().unwrap().entity_groups;
    let hits = &groups[0].content.as_ref().unwrap().entities;
    assert!(hits.iter().any(|hit| hit.title.as_ref() == Some(&title)));
}

/// A search by name.
fn named(name: &str) -> SearchQuery {
    SearchQuery::field("name", name)
}
