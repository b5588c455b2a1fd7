// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

//! What every builder can do, as the spec's `x-payload` and `x-page` say.
use progenitor_client::{Error, ResponseValue};
use super::{builder, operations::OPERATIONS, types};
use crate::{Operation, Page, PagedRequest, Request};
impl Request for builder::AddPlaylistTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[0usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::AddPlaylistTracks::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::CreatePlaybackSession<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[1usize];
    type Response = types::PlaybackSessionResponse;
    type Payload = types::PlaybackSessionResponse;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::CreatePlaybackSession::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::CreatePlaylist<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[2usize];
    type Response = types::CreatePlaylistResponse;
    type Payload = types::Playlist;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::CreatePlaylist::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.create_playlist
    }
}
impl Request for builder::DeletePlaylist<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[3usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::DeletePlaylist::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::FollowPlaylist<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[4usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::FollowPlaylist::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::FollowPodcastShow<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[5usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::FollowPodcastShow::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::GetAlbum<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[6usize];
    type Response = types::AlbumResponse;
    type Payload = types::Album;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetAlbum::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.album
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetAlbumView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[7usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetAlbumView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetAlbumView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetAlbums<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[8usize];
    type Response = types::AlbumsResponse;
    type Payload = Vec<types::Album>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetAlbums::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?;
            [holder.album, holder.albums]
                .into_iter()
                .find(|list| !list.is_empty())
                .or_else(|| Some(Vec::new()))
        }
    }
}
impl Request for builder::GetArtist<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[9usize];
    type Response = types::ArtistResponse;
    type Payload = types::Artist;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetArtist::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist
    }
}
impl Request for builder::GetArtistView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[10usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetArtistView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl PagedRequest for builder::GetArtistView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetArtists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[11usize];
    type Response = types::ArtistsResponse;
    type Payload = Vec<types::Artist>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetArtists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?;
            [holder.artist, holder.artists]
                .into_iter()
                .find(|list| !list.is_empty())
                .or_else(|| Some(Vec::new()))
        }
    }
}
impl Request for builder::GetCurrentPlayback<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[12usize];
    type Response = types::PlayableResponse;
    type Payload = types::PlayableResponse;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetCurrentPlayback::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::GetCurrentUser<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[13usize];
    type Response = types::UserResponse;
    type Payload = types::User;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetCurrentUser::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user
    }
}
impl Request for builder::GetHomeView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[14usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetHomeView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl PagedRequest for builder::GetHomeView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetHomeViewGroup<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[15usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetHomeViewGroup::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl PagedRequest for builder::GetHomeViewGroup<'_> {
    type Item = types::Entity;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_0_content_entities_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryAlbumsView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[16usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetLibraryAlbumsView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryAlbumsView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryArtistsView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[17usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetLibraryArtistsView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryArtistsView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryPlaylistsView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[18usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetLibraryPlaylistsView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryPlaylistsView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryPodcastsView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[19usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetLibraryPodcastsView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryPodcastsView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibrarySongsView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[20usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetLibrarySongsView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibrarySongsView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[21usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetLibraryView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPlaybackQueue<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[22usize];
    type Response = types::PlaybackQueueResponse;
    type Payload = types::PlaybackQueueResponse;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPlaybackQueue::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::GetPlaylist<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[23usize];
    type Response = types::PlaylistResponse;
    type Payload = types::Playlist;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPlaylist::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.playlist
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPlaylistView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[24usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPlaylistView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetPlaylistView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastEpisode<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[25usize];
    type Response = types::PodcastEpisodeResponse;
    type Payload = types::PodcastEpisode;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPodcastEpisode::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.podcast_episode
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastEpisodes<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[26usize];
    type Response = types::PodcastEpisodesResponse;
    type Payload = Vec<types::PodcastEpisode>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPodcastEpisodes::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?;
            [holder.podcast_episode, holder.podcast_episodes]
                .into_iter()
                .find(|list| !list.is_empty())
                .or_else(|| Some(Vec::new()))
        }
    }
}
impl Request for builder::GetPodcastShow<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[27usize];
    type Response = types::PodcastShowResponse;
    type Payload = types::PodcastShow;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPodcastShow::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.podcast_show
    }
}
impl PagedRequest for builder::GetPodcastShow<'_> {
    type Item = types::PodcastEpisode;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        podcast_show_episodes_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastShowView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[28usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPodcastShowView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetPodcastShowView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastShows<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[29usize];
    type Response = types::PodcastShowsResponse;
    type Payload = Vec<types::PodcastShow>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPodcastShows::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?;
            [holder.podcast_show, holder.podcast_shows]
                .into_iter()
                .find(|list| !list.is_empty())
                .or_else(|| Some(Vec::new()))
        }
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastsView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[30usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetPodcastsView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetPodcastsView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetRecentlyPlayedView<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[31usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetRecentlyPlayedView::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetRecentlyPlayedView<'_> {
    type Item = types::EntityGroup;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetStation<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[32usize];
    type Response = types::StationResponse;
    type Payload = types::Station;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetStation::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.station
    }
}
impl Request for builder::GetTrack<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[33usize];
    type Response = types::TrackResponse;
    type Payload = types::Track;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetTrack::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.track
    }
}
impl Request for builder::GetTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[34usize];
    type Response = types::TracksResponse;
    type Payload = Vec<types::Track>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::GetTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?;
            [holder.track, holder.tracks]
                .into_iter()
                .find(|list| !list.is_empty())
                .or_else(|| Some(Vec::new()))
        }
    }
}
impl Request for builder::ListActivePlaybackSessions<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[35usize];
    type Response = types::PlaybackSessionsResponse;
    type Payload = types::PlaybackSessionsResponse;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListActivePlaybackSessions::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListArtistAlbums<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[36usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::AlbumConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListArtistAlbums::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.albums
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListArtistAlbums<'_> {
    type Item = types::Album;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        album_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListArtistFollowers<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[37usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::UserConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListArtistFollowers::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.followers
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListArtistFollowers<'_> {
    type Item = types::User;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        user_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListArtistTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[38usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::TrackConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListArtistTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.tracks
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListArtistTracks<'_> {
    type Item = types::Track;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        track_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMarkets<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[39usize];
    type Response = types::MarketsResponse;
    type Payload = Vec<types::Market>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMarkets::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data?.markets)
    }
}
impl Request for builder::ListMyFollowedArtists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[40usize];
    type Response = types::UserListsResponse;
    type Payload = types::ArtistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyFollowedArtists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.followed_artists
    }
}
impl PagedRequest for builder::ListMyFollowedArtists<'_> {
    type Item = types::Artist;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        artist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMyFollowedPlaylists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[41usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyFollowedPlaylists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.followed_playlists
    }
}
impl PagedRequest for builder::ListMyFollowedPlaylists<'_> {
    type Item = types::Playlist;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListMyLibraryAlbums<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[42usize];
    type Response = types::UserListsResponse;
    type Payload = types::AlbumConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyLibraryAlbums::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?.user?;
            holder.library_albums.or(holder.albums)
        }
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListMyLibraryAlbums<'_> {
    type Item = types::Album;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        album_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMyLibraryTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[43usize];
    type Response = types::UserListsResponse;
    type Payload = types::UserTrackConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyLibraryTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?.user?;
            holder.library_tracks.or(holder.tracks)
        }
    }
}
impl PagedRequest for builder::ListMyLibraryTracks<'_> {
    type Item = types::UserTrackEdge;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        user_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListMyLikedTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[44usize];
    type Response = types::UserListsResponse;
    type Payload = types::UserTrackConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyLikedTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.tracks
    }
}
impl PagedRequest for builder::ListMyLikedTracks<'_> {
    type Item = types::UserTrackEdge;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        user_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListMyPlaylists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[45usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyPlaylists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.playlists
    }
}
impl PagedRequest for builder::ListMyPlaylists<'_> {
    type Item = types::Playlist;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMyRecentEntities<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[46usize];
    type Response = types::RecentEntitiesResponse;
    type Payload = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyRecentEntities::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
impl Request for builder::ListMyRecentTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[47usize];
    type Response = types::UserListsResponse;
    type Payload = types::RecentTrackConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListMyRecentTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.recent_track_playback
    }
}
impl PagedRequest for builder::ListMyRecentTracks<'_> {
    type Item = types::RecentTrackEdge;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        recent_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListNextPlayback<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[48usize];
    type Response = types::PlayablesResponse;
    type Payload = types::PlayablesResponse;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListNextPlayback::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::ListPlaylistTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[49usize];
    type Response = types::PlaylistResponse;
    type Payload = types::PlaylistTrackConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListPlaylistTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.playlist?.tracks
    }
}
impl PagedRequest for builder::ListPlaylistTracks<'_> {
    type Item = types::PlaylistTrackEdge;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListPreviousPlayback<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[50usize];
    type Response = types::PlayablesResponse;
    type Payload = types::PlayablesResponse;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListPreviousPlayback::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListRelatedArtists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[51usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::ArtistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListRelatedArtists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.related
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListRelatedArtists<'_> {
    type Item = types::Artist;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        artist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListTopPlaylists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[52usize];
    type Response = types::TopPlaylistsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListTopPlaylists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.top_playlists
    }
}
impl PagedRequest for builder::ListTopPlaylists<'_> {
    type Item = types::Playlist;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListTopTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[53usize];
    type Response = types::TopTracksResponse;
    type Payload = types::TrackConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListTopTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.top_tracks
    }
}
impl PagedRequest for builder::ListTopTracks<'_> {
    type Item = types::Track;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        track_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListUserPlaylists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[54usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListUserPlaylists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.playlists
    }
}
impl PagedRequest for builder::ListUserPlaylists<'_> {
    type Item = types::Playlist;
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListUserRecentEntities<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[55usize];
    type Response = types::RecentEntitiesResponse;
    type Payload = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ListUserRecentEntities::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
impl Request for builder::MovePlaylistTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[56usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::MovePlaylistTracks::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::QueueLast<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[57usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::QueueLast::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::QueueNext<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[58usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::QueueNext::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::RemovePlaylistTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[59usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::RemovePlaylistTracks::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::ReportPlaybackEvent<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[60usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ReportPlaybackEvent::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ReportPlaybackEvents<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[61usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::ReportPlaybackEvents::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::RestorePlaybackSession<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[62usize];
    type Response = types::PlaybackSessionResponse;
    type Payload = types::PlaybackSessionResponse;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::RestorePlaybackSession::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SaveAlbum<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[63usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SaveAlbum::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SavePodcastEpisode<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[64usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SavePodcastEpisode::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::SaveTrack<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[65usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SaveTrack::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::SearchAlbums<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[66usize];
    type Response = types::SearchAlbumsResponse;
    type Payload = types::AlbumConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SearchAlbums::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_albums
    }
}
impl PagedRequest for builder::SearchAlbums<'_> {
    type Item = types::Album;
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        album_connection_edges_node_page(payload)
    }
}
impl Request for builder::SearchArtists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[67usize];
    type Response = types::SearchArtistsResponse;
    type Payload = types::ArtistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SearchArtists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_artists
    }
}
impl PagedRequest for builder::SearchArtists<'_> {
    type Item = types::Artist;
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        artist_connection_edges_node_page(payload)
    }
}
impl Request for builder::SearchCatalog<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[68usize];
    type Response = types::CatalogSearchResponse;
    type Payload = Vec<types::View>;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SearchCatalog::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SearchPlaylists<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[69usize];
    type Response = types::SearchPlaylistsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SearchPlaylists::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_playlists
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::SearchPlaylists<'_> {
    type Item = types::Playlist;
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SearchPodcastEpisodes<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[70usize];
    type Response = types::SearchPodcastEpisodesResponse;
    type Payload = types::PodcastEpisodeConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SearchPodcastEpisodes::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_podcast_episodes
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::SearchPodcastEpisodes<'_> {
    type Item = types::PodcastEpisode;
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        podcast_episode_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SearchPodcastShows<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[71usize];
    type Response = types::SearchPodcastShowsResponse;
    type Payload = types::PodcastShowConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SearchPodcastShows::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_podcast_shows
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::SearchPodcastShows<'_> {
    type Item = types::PodcastShow;
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        podcast_show_connection_edges_node_page(payload)
    }
}
impl Request for builder::SearchTracks<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[72usize];
    type Response = types::SearchTracksResponse;
    type Payload = types::TrackConnection;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SearchTracks::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_tracks
    }
}
impl PagedRequest for builder::SearchTracks<'_> {
    type Item = types::Track;
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        track_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SetPlaybackLoop<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[73usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SetPlaybackLoop::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SetPlaybackShuffle<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[74usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SetPlaybackShuffle::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::SetTrackLike<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[75usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::SetTrackLike::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::UnfollowPlaylist<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[76usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::UnfollowPlaylist::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::UnfollowPodcastShow<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[77usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::UnfollowPodcastShow::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::UnsaveAlbum<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[78usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::UnsaveAlbum::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::UnsavePodcastEpisode<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[79usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::UnsavePodcastEpisode::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::UnsaveTrack<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[80usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::UnsaveTrack::send(self).await
    }
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::UpdateCurrentUser<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[81usize];
    type Response = types::UpdateCurrentUserResponse;
    type Payload = types::User;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::UpdateCurrentUser::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        match response {
            types::UpdateCurrentUserResponse::UpdateCurrentUserEnvelope(response) => {
                response.data.update_user
            }
            types::UpdateCurrentUserResponse::User(response) => Some(response),
            types::UpdateCurrentUserResponse::Unknown(_) => None,
        }
    }
}
impl Request for builder::UpdatePlaylist<'_> {
    const OPERATION: &'static Operation = &OPERATIONS[82usize];
    type Response = types::UpdatePlaylistResponse;
    type Payload = types::Playlist;
    type Refusal = types::ErrorEnvelope;
    async fn send(self) -> Result<ResponseValue<Self::Response>, Error<Self::Refusal>> {
        builder::UpdatePlaylist::send(self).await
    }
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.update_playlist
    }
}
fn album_connection_edges_node_page(
    payload: types::AlbumConnection,
) -> Page<types::Album> {
    fn next(payload: &types::AlbumConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::AlbumConnection) -> Option<Vec<types::Album>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    fn more(payload: &types::AlbumConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn artist_connection_edges_node_page(
    payload: types::ArtistConnection,
) -> Page<types::Artist> {
    fn next(payload: &types::ArtistConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::ArtistConnection) -> Option<Vec<types::Artist>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    fn more(payload: &types::ArtistConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn playlist_connection_edges_node_page(
    payload: types::PlaylistConnection,
) -> Page<types::Playlist> {
    fn next(payload: &types::PlaylistConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::PlaylistConnection) -> Option<Vec<types::Playlist>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    fn more(payload: &types::PlaylistConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn playlist_track_connection_edges_page(
    payload: types::PlaylistTrackConnection,
) -> Page<types::PlaylistTrackEdge> {
    fn next(payload: &types::PlaylistTrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(
        payload: types::PlaylistTrackConnection,
    ) -> Option<Vec<types::PlaylistTrackEdge>> {
        Some(payload.edges)
    }
    let next = next(&payload);
    fn more(payload: &types::PlaylistTrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[cfg(feature = "inferred")]
fn podcast_episode_connection_edges_node_page(
    payload: types::PodcastEpisodeConnection,
) -> Page<types::PodcastEpisode> {
    fn next(payload: &types::PodcastEpisodeConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(
        payload: types::PodcastEpisodeConnection,
    ) -> Option<Vec<types::PodcastEpisode>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    fn more(payload: &types::PodcastEpisodeConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[cfg(feature = "inferred")]
fn podcast_show_connection_edges_node_page(
    payload: types::PodcastShowConnection,
) -> Page<types::PodcastShow> {
    fn next(payload: &types::PodcastShowConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::PodcastShowConnection) -> Option<Vec<types::PodcastShow>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    fn more(payload: &types::PodcastShowConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn podcast_show_episodes_edges_node_page(
    payload: types::PodcastShow,
) -> Page<types::PodcastEpisode> {
    fn next(payload: &types::PodcastShow) -> Option<String> {
        payload.episodes.as_ref()?.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::PodcastShow) -> Option<Vec<types::PodcastEpisode>> {
        Some(
            payload
                .episodes?
                .edges
                .into_iter()
                .filter_map(|element| element.node)
                .collect(),
        )
    }
    let next = next(&payload);
    fn more(payload: &types::PodcastShow) -> Option<bool> {
        payload.episodes.as_ref()?.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn recent_track_connection_edges_page(
    payload: types::RecentTrackConnection,
) -> Page<types::RecentTrackEdge> {
    fn next(payload: &types::RecentTrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(
        payload: types::RecentTrackConnection,
    ) -> Option<Vec<types::RecentTrackEdge>> {
        Some(payload.edges)
    }
    let next = next(&payload);
    fn more(payload: &types::RecentTrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn track_connection_edges_node_page(
    payload: types::TrackConnection,
) -> Page<types::Track> {
    fn next(payload: &types::TrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::TrackConnection) -> Option<Vec<types::Track>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    fn more(payload: &types::TrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[cfg(feature = "inferred")]
fn user_connection_edges_node_page(payload: types::UserConnection) -> Page<types::User> {
    fn next(payload: &types::UserConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::UserConnection) -> Option<Vec<types::User>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    fn more(payload: &types::UserConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn user_track_connection_edges_page(
    payload: types::UserTrackConnection,
) -> Page<types::UserTrackEdge> {
    fn next(payload: &types::UserTrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    fn items(payload: types::UserTrackConnection) -> Option<Vec<types::UserTrackEdge>> {
        Some(payload.edges)
    }
    let next = next(&payload);
    fn more(payload: &types::UserTrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn view_content_entity_groups_0_content_entities_page(
    payload: types::View,
) -> Page<types::Entity> {
    fn next(payload: &types::View) -> Option<String> {
        payload
            .content
            .as_ref()?
            .entity_groups
            .first()?
            .content
            .as_ref()?
            .next_page_token
            .clone()
    }
    fn items(payload: types::View) -> Option<Vec<types::Entity>> {
        Some(payload.content?.entity_groups.into_iter().next()?.content?.entities)
    }
    let next = next(&payload);
    let more = None;
    Page::new(items(payload).unwrap_or_default(), next, more)
}
fn view_content_entity_groups_page(payload: types::View) -> Page<types::EntityGroup> {
    fn next(payload: &types::View) -> Option<String> {
        payload.content.as_ref()?.next_page_token.clone()
    }
    fn items(payload: types::View) -> Option<Vec<types::EntityGroup>> {
        Some(payload.content?.entity_groups)
    }
    let next = next(&payload);
    let more = None;
    Page::new(items(payload).unwrap_or_default(), next, more)
}
