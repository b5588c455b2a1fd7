// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

//! What every builder can do, as the spec's `x-payload` and `x-page` say.
use progenitor_client::Error;
use super::{builder, operations::OPERATIONS, types};
use crate::{Connection, ListRequest, Operation, Page, PagedRequest, Prepared, Request};
impl Request for builder::AddPlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[0usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::AddPlaylistTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::CreatePlaybackSession {
    const OPERATION: &'static Operation = &OPERATIONS[1usize];
    type Response = types::PlaybackSessionResponse;
    type Payload = types::PlaybackSessionResponse;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::CreatePlaybackSession::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::CreatePlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[2usize];
    type Response = types::CreatePlaylistResponse;
    type Payload = types::Playlist;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::CreatePlaylist::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.create_playlist
    }
}
impl Request for builder::DeletePlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[3usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::DeletePlaylist::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::FollowPlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[4usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::FollowPlaylist::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::FollowPodcastShow {
    const OPERATION: &'static Operation = &OPERATIONS[5usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::FollowPodcastShow::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::GetAlbum {
    const OPERATION: &'static Operation = &OPERATIONS[6usize];
    type Response = types::AlbumResponse;
    type Payload = types::Album;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetAlbum::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.album
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetAlbumView {
    const OPERATION: &'static Operation = &OPERATIONS[7usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetAlbumView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetAlbumView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetAlbumView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[8usize];
    type Response = types::AlbumsResponse;
    type Payload = Vec<types::Album>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetAlbums::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
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
impl ListRequest for builder::GetAlbums {
    type Element = types::Album;
    type Item = types::Album;
    const LISTS: &'static [&'static str] = &["/data/album", "/data/albums"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl Request for builder::GetArtist {
    const OPERATION: &'static Operation = &OPERATIONS[9usize];
    type Response = types::ArtistResponse;
    type Payload = types::Artist;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetArtist::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist
    }
}
impl Request for builder::GetArtistView {
    const OPERATION: &'static Operation = &OPERATIONS[10usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetArtistView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl ListRequest for builder::GetArtistView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::GetArtistView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetArtists {
    const OPERATION: &'static Operation = &OPERATIONS[11usize];
    type Response = types::ArtistsResponse;
    type Payload = Vec<types::Artist>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetArtists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
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
impl ListRequest for builder::GetArtists {
    type Element = types::Artist;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/artist", "/data/artists"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl Request for builder::GetCurrentPlayback {
    const OPERATION: &'static Operation = &OPERATIONS[12usize];
    type Response = types::PlayableResponse;
    type Payload = types::PlayableResponse;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetCurrentPlayback::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::GetCurrentUser {
    const OPERATION: &'static Operation = &OPERATIONS[13usize];
    type Response = types::UserResponse;
    type Payload = types::User;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetCurrentUser::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user
    }
}
impl Request for builder::GetHomeView {
    const OPERATION: &'static Operation = &OPERATIONS[14usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetHomeView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl ListRequest for builder::GetHomeView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::GetHomeView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetHomeViewGroup {
    const OPERATION: &'static Operation = &OPERATIONS[15usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetHomeViewGroup::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl ListRequest for builder::GetHomeViewGroup {
    type Element = types::Entity;
    type Item = types::Entity;
    const LISTS: &'static [&'static str] = &[
        "/data/content/entityGroups/0/content/entities",
    ];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::GetHomeViewGroup {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_0_content_entities_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryAlbumsView {
    const OPERATION: &'static Operation = &OPERATIONS[16usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetLibraryAlbumsView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetLibraryAlbumsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryAlbumsView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryArtistsView {
    const OPERATION: &'static Operation = &OPERATIONS[17usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetLibraryArtistsView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetLibraryArtistsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryArtistsView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryPlaylistsView {
    const OPERATION: &'static Operation = &OPERATIONS[18usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetLibraryPlaylistsView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetLibraryPlaylistsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryPlaylistsView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryPodcastsView {
    const OPERATION: &'static Operation = &OPERATIONS[19usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetLibraryPodcastsView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetLibraryPodcastsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryPodcastsView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibrarySongsView {
    const OPERATION: &'static Operation = &OPERATIONS[20usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetLibrarySongsView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetLibrarySongsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibrarySongsView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetLibraryView {
    const OPERATION: &'static Operation = &OPERATIONS[21usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetLibraryView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetLibraryView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetLibraryView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPlaybackQueue {
    const OPERATION: &'static Operation = &OPERATIONS[22usize];
    type Response = types::PlaybackQueueResponse;
    type Payload = types::PlaybackQueueResponse;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPlaybackQueue::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::GetPlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[23usize];
    type Response = types::PlaylistResponse;
    type Payload = types::Playlist;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPlaylist::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.playlist
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPlaylistView {
    const OPERATION: &'static Operation = &OPERATIONS[24usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPlaylistView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetPlaylistView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetPlaylistView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastEpisode {
    const OPERATION: &'static Operation = &OPERATIONS[25usize];
    type Response = types::PodcastEpisodeResponse;
    type Payload = types::PodcastEpisode;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPodcastEpisode::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.podcast_episode
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastEpisodes {
    const OPERATION: &'static Operation = &OPERATIONS[26usize];
    type Response = types::PodcastEpisodesResponse;
    type Payload = Vec<types::PodcastEpisode>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPodcastEpisodes::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
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
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetPodcastEpisodes {
    type Element = types::PodcastEpisode;
    type Item = types::PodcastEpisode;
    const LISTS: &'static [&'static str] = &[
        "/data/podcastEpisode",
        "/data/podcastEpisodes",
    ];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl Request for builder::GetPodcastShow {
    const OPERATION: &'static Operation = &OPERATIONS[27usize];
    type Response = types::PodcastShowResponse;
    type Payload = types::PodcastShow;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPodcastShow::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.podcast_show
    }
}
impl ListRequest for builder::GetPodcastShow {
    type Element = types::PodcastEpisodeEdge;
    type Item = types::PodcastEpisode;
    const LISTS: &'static [&'static str] = &["/data/podcastShow/episodes/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::GetPodcastShow {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        podcast_show_episodes_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastShowView {
    const OPERATION: &'static Operation = &OPERATIONS[28usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPodcastShowView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetPodcastShowView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetPodcastShowView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastShows {
    const OPERATION: &'static Operation = &OPERATIONS[29usize];
    type Response = types::PodcastShowsResponse;
    type Payload = Vec<types::PodcastShow>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPodcastShows::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
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
impl ListRequest for builder::GetPodcastShows {
    type Element = types::PodcastShow;
    type Item = types::PodcastShow;
    const LISTS: &'static [&'static str] = &["/data/podcastShow", "/data/podcastShows"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetPodcastsView {
    const OPERATION: &'static Operation = &OPERATIONS[30usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetPodcastsView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetPodcastsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetPodcastsView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::GetRecentlyPlayedView {
    const OPERATION: &'static Operation = &OPERATIONS[31usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetRecentlyPlayedView::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::GetRecentlyPlayedView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::GetRecentlyPlayedView {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        view_content_entity_groups_page(payload)
    }
}
impl Request for builder::GetStation {
    const OPERATION: &'static Operation = &OPERATIONS[32usize];
    type Response = types::StationResponse;
    type Payload = types::Station;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetStation::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.station
    }
}
impl Request for builder::GetTrack {
    const OPERATION: &'static Operation = &OPERATIONS[33usize];
    type Response = types::TrackResponse;
    type Payload = types::Track;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetTrack::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.track
    }
}
impl Request for builder::GetTracks {
    const OPERATION: &'static Operation = &OPERATIONS[34usize];
    type Response = types::TracksResponse;
    type Payload = Vec<types::Track>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::GetTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
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
impl ListRequest for builder::GetTracks {
    type Element = types::Track;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/track", "/data/tracks"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl Request for builder::ListActivePlaybackSessions {
    const OPERATION: &'static Operation = &OPERATIONS[35usize];
    type Response = types::PlaybackSessionsResponse;
    type Payload = types::PlaybackSessionsResponse;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListActivePlaybackSessions::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListArtistAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[36usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::AlbumConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListArtistAlbums::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.albums
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::ListArtistAlbums {
    type Element = types::AlbumEdge;
    type Item = types::Album;
    const LISTS: &'static [&'static str] = &["/data/artist/albums/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListArtistAlbums {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        album_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListArtistFollowers {
    const OPERATION: &'static Operation = &OPERATIONS[37usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::UserConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListArtistFollowers::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.followers
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::ListArtistFollowers {
    type Element = types::UserEdge;
    type Item = types::User;
    const LISTS: &'static [&'static str] = &["/data/artist/followers/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListArtistFollowers {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        user_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListArtistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[38usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::TrackConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListArtistTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.tracks
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::ListArtistTracks {
    type Element = types::TrackEdge;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/artist/tracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListArtistTracks {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        track_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMarkets {
    const OPERATION: &'static Operation = &OPERATIONS[39usize];
    type Response = types::MarketsResponse;
    type Payload = Vec<types::Market>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMarkets::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data?.markets)
    }
}
impl ListRequest for builder::ListMarkets {
    type Element = types::Market;
    type Item = types::Market;
    const LISTS: &'static [&'static str] = &["/data/markets"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl Request for builder::ListMyFollowedArtists {
    const OPERATION: &'static Operation = &OPERATIONS[40usize];
    type Response = types::UserListsResponse;
    type Payload = types::ArtistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyFollowedArtists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.followed_artists
    }
}
impl ListRequest for builder::ListMyFollowedArtists {
    type Element = types::ArtistEdge;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/user/followedArtists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::ListMyFollowedArtists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        artist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMyFollowedPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[41usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyFollowedPlaylists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.followed_playlists
    }
}
impl ListRequest for builder::ListMyFollowedPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/user/followedPlaylists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::ListMyFollowedPlaylists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListMyLibraryAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[42usize];
    type Response = types::UserListsResponse;
    type Payload = types::AlbumConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyLibraryAlbums::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?.user?;
            holder.library_albums.or(holder.albums)
        }
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::ListMyLibraryAlbums {
    type Element = types::AlbumEdge;
    type Item = types::Album;
    const LISTS: &'static [&'static str] = &[
        "/data/user/libraryAlbums/edges",
        "/data/user/albums/edges",
    ];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListMyLibraryAlbums {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        album_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMyLibraryTracks {
    const OPERATION: &'static Operation = &OPERATIONS[43usize];
    type Response = types::UserListsResponse;
    type Payload = types::UserTrackConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyLibraryTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?.user?;
            holder.library_tracks.or(holder.tracks)
        }
    }
}
impl ListRequest for builder::ListMyLibraryTracks {
    type Element = types::UserTrackEdge;
    type Item = types::UserTrackEdge;
    const LISTS: &'static [&'static str] = &[
        "/data/user/libraryTracks/edges",
        "/data/user/tracks/edges",
    ];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::ListMyLibraryTracks {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        user_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListMyLikedTracks {
    const OPERATION: &'static Operation = &OPERATIONS[44usize];
    type Response = types::UserListsResponse;
    type Payload = types::UserTrackConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyLikedTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.tracks
    }
}
impl ListRequest for builder::ListMyLikedTracks {
    type Element = types::UserTrackEdge;
    type Item = types::UserTrackEdge;
    const LISTS: &'static [&'static str] = &["/data/user/tracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::ListMyLikedTracks {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        user_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListMyPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[45usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyPlaylists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.playlists
    }
}
impl ListRequest for builder::ListMyPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/user/playlists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::ListMyPlaylists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListMyRecentEntities {
    const OPERATION: &'static Operation = &OPERATIONS[46usize];
    type Response = types::RecentEntitiesResponse;
    type Payload = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyRecentEntities::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
impl Request for builder::ListMyRecentTracks {
    const OPERATION: &'static Operation = &OPERATIONS[47usize];
    type Response = types::UserListsResponse;
    type Payload = types::RecentTrackConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListMyRecentTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.recent_track_playback
    }
}
impl ListRequest for builder::ListMyRecentTracks {
    type Element = types::RecentTrackEdge;
    type Item = types::RecentTrackEdge;
    const LISTS: &'static [&'static str] = &["/data/user/recentTrackPlayback/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::ListMyRecentTracks {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        recent_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListNextPlayback {
    const OPERATION: &'static Operation = &OPERATIONS[48usize];
    type Response = types::PlayablesResponse;
    type Payload = types::PlayablesResponse;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListNextPlayback::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
impl Request for builder::ListPlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[49usize];
    type Response = types::PlaylistResponse;
    type Payload = types::PlaylistTrackConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListPlaylistTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.playlist?.tracks
    }
}
impl ListRequest for builder::ListPlaylistTracks {
    type Element = types::PlaylistTrackEdge;
    type Item = types::PlaylistTrackEdge;
    const LISTS: &'static [&'static str] = &["/data/playlist/tracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedRequest for builder::ListPlaylistTracks {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_track_connection_edges_page(payload)
    }
}
impl Request for builder::ListPreviousPlayback {
    const OPERATION: &'static Operation = &OPERATIONS[50usize];
    type Response = types::PlayablesResponse;
    type Payload = types::PlayablesResponse;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListPreviousPlayback::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListRelatedArtists {
    const OPERATION: &'static Operation = &OPERATIONS[51usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::ArtistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListRelatedArtists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.related
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::ListRelatedArtists {
    type Element = types::ArtistEdge;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/artist/related/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::ListRelatedArtists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        artist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListTopPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[52usize];
    type Response = types::TopPlaylistsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListTopPlaylists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.top_playlists
    }
}
impl ListRequest for builder::ListTopPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/topPlaylists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::ListTopPlaylists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListTopTracks {
    const OPERATION: &'static Operation = &OPERATIONS[53usize];
    type Response = types::TopTracksResponse;
    type Payload = types::TrackConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListTopTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.top_tracks
    }
}
impl ListRequest for builder::ListTopTracks {
    type Element = types::TrackEdge;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/topTracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::ListTopTracks {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        track_connection_edges_node_page(payload)
    }
}
impl Request for builder::ListUserPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[54usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListUserPlaylists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.playlists
    }
}
impl ListRequest for builder::ListUserPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/user/playlists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::ListUserPlaylists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.cursor(cursor)
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ListUserRecentEntities {
    const OPERATION: &'static Operation = &OPERATIONS[55usize];
    type Response = types::RecentEntitiesResponse;
    type Payload = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ListUserRecentEntities::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
impl Request for builder::MovePlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[56usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::MovePlaylistTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::QueueLast {
    const OPERATION: &'static Operation = &OPERATIONS[57usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::QueueLast::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::QueueNext {
    const OPERATION: &'static Operation = &OPERATIONS[58usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::QueueNext::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::RemovePlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[59usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::RemovePlaylistTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::ReportPlaybackEvent {
    const OPERATION: &'static Operation = &OPERATIONS[60usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ReportPlaybackEvent::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::ReportPlaybackEvents {
    const OPERATION: &'static Operation = &OPERATIONS[61usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::ReportPlaybackEvents::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::RestorePlaybackSession {
    const OPERATION: &'static Operation = &OPERATIONS[62usize];
    type Response = types::PlaybackSessionResponse;
    type Payload = types::PlaybackSessionResponse;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::RestorePlaybackSession::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SaveAlbum {
    const OPERATION: &'static Operation = &OPERATIONS[63usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SaveAlbum::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SavePodcastEpisode {
    const OPERATION: &'static Operation = &OPERATIONS[64usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SavePodcastEpisode::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::SaveTrack {
    const OPERATION: &'static Operation = &OPERATIONS[65usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SaveTrack::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::SearchAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[66usize];
    type Response = types::SearchAlbumsResponse;
    type Payload = types::AlbumConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchAlbums::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_albums
    }
}
impl ListRequest for builder::SearchAlbums {
    type Element = types::AlbumEdge;
    type Item = types::Album;
    const LISTS: &'static [&'static str] = &["/data/searchAlbums/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::SearchAlbums {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        album_connection_edges_node_page(payload)
    }
}
impl Request for builder::SearchArtists {
    const OPERATION: &'static Operation = &OPERATIONS[67usize];
    type Response = types::SearchArtistsResponse;
    type Payload = types::ArtistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchArtists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_artists
    }
}
impl ListRequest for builder::SearchArtists {
    type Element = types::ArtistEdge;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/searchArtists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::SearchArtists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        artist_connection_edges_node_page(payload)
    }
}
impl Request for builder::SearchCatalog {
    const OPERATION: &'static Operation = &OPERATIONS[68usize];
    type Response = types::CatalogSearchResponse;
    type Payload = Vec<types::View>;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchCatalog::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
impl ListRequest for builder::SearchCatalog {
    type Element = types::View;
    type Item = types::View;
    const LISTS: &'static [&'static str] = &["/data"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SearchPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[69usize];
    type Response = types::SearchPlaylistsResponse;
    type Payload = types::PlaylistConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchPlaylists::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_playlists
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::SearchPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/searchPlaylists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::SearchPlaylists {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        playlist_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SearchPodcastEpisodes {
    const OPERATION: &'static Operation = &OPERATIONS[70usize];
    type Response = types::SearchPodcastEpisodesResponse;
    type Payload = types::PodcastEpisodeConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchPodcastEpisodes::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_podcast_episodes
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::SearchPodcastEpisodes {
    type Element = types::PodcastEpisodeEdge;
    type Item = types::PodcastEpisode;
    const LISTS: &'static [&'static str] = &["/data/searchPodcastEpisodes/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::SearchPodcastEpisodes {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        podcast_episode_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SearchPodcastShows {
    const OPERATION: &'static Operation = &OPERATIONS[71usize];
    type Response = types::SearchPodcastShowsResponse;
    type Payload = types::PodcastShowConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchPodcastShows::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_podcast_shows
    }
}
#[cfg(feature = "inferred")]
impl ListRequest for builder::SearchPodcastShows {
    type Element = types::PodcastShowEdge;
    type Item = types::PodcastShow;
    const LISTS: &'static [&'static str] = &["/data/searchPodcastShows/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "inferred")]
impl PagedRequest for builder::SearchPodcastShows {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        podcast_show_connection_edges_node_page(payload)
    }
}
impl Request for builder::SearchTracks {
    const OPERATION: &'static Operation = &OPERATIONS[72usize];
    type Response = types::SearchTracksResponse;
    type Payload = types::TrackConnection;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SearchTracks::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_tracks
    }
}
impl ListRequest for builder::SearchTracks {
    type Element = types::TrackEdge;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/searchTracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedRequest for builder::SearchTracks {
    #[inline]
    fn at(self, cursor: &str) -> Self {
        self.body_map(|body| body.token(cursor))
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        track_connection_edges_node_page(payload)
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SetPlaybackLoop {
    const OPERATION: &'static Operation = &OPERATIONS[73usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SetPlaybackLoop::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::SetPlaybackShuffle {
    const OPERATION: &'static Operation = &OPERATIONS[74usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SetPlaybackShuffle::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::SetTrackLike {
    const OPERATION: &'static Operation = &OPERATIONS[75usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::SetTrackLike::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::UnfollowPlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[76usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UnfollowPlaylist::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::UnfollowPodcastShow {
    const OPERATION: &'static Operation = &OPERATIONS[77usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UnfollowPodcastShow::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::UnsaveAlbum {
    const OPERATION: &'static Operation = &OPERATIONS[78usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UnsaveAlbum::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "inferred")]
impl Request for builder::UnsavePodcastEpisode {
    const OPERATION: &'static Operation = &OPERATIONS[79usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UnsavePodcastEpisode::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::UnsaveTrack {
    const OPERATION: &'static Operation = &OPERATIONS[80usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UnsaveTrack::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
impl Request for builder::UpdateCurrentUser {
    const OPERATION: &'static Operation = &OPERATIONS[81usize];
    type Response = types::UpdateCurrentUserResponse;
    type Payload = types::User;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UpdateCurrentUser::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
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
impl Request for builder::UpdatePlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[82usize];
    type Response = types::UpdatePlaylistResponse;
    type Payload = types::Playlist;
    type Refusal = types::ErrorEnvelope;
    #[inline]
    fn prepare(self) -> Result<Prepared, Error<Self::Refusal>> {
        builder::UpdatePlaylist::prepare(self)
    }
    #[inline]
    fn connection(&self) -> &Connection {
        &self.client.inner
    }
    #[inline]
    fn connection_mut(&mut self) -> &mut Connection {
        &mut self.client.inner
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.update_playlist
    }
}
#[inline]
fn album_connection_edges_node_page(
    payload: types::AlbumConnection,
) -> Page<types::Album> {
    #[inline]
    fn next(payload: &types::AlbumConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::AlbumConnection) -> Option<Vec<types::Album>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::AlbumConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn artist_connection_edges_node_page(
    payload: types::ArtistConnection,
) -> Page<types::Artist> {
    #[inline]
    fn next(payload: &types::ArtistConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::ArtistConnection) -> Option<Vec<types::Artist>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::ArtistConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn playlist_connection_edges_node_page(
    payload: types::PlaylistConnection,
) -> Page<types::Playlist> {
    #[inline]
    fn next(payload: &types::PlaylistConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::PlaylistConnection) -> Option<Vec<types::Playlist>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::PlaylistConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn playlist_track_connection_edges_page(
    payload: types::PlaylistTrackConnection,
) -> Page<types::PlaylistTrackEdge> {
    #[inline]
    fn next(payload: &types::PlaylistTrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(
        payload: types::PlaylistTrackConnection,
    ) -> Option<Vec<types::PlaylistTrackEdge>> {
        Some(payload.edges)
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::PlaylistTrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[cfg(feature = "inferred")]
#[inline]
fn podcast_episode_connection_edges_node_page(
    payload: types::PodcastEpisodeConnection,
) -> Page<types::PodcastEpisode> {
    #[inline]
    fn next(payload: &types::PodcastEpisodeConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(
        payload: types::PodcastEpisodeConnection,
    ) -> Option<Vec<types::PodcastEpisode>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::PodcastEpisodeConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[cfg(feature = "inferred")]
#[inline]
fn podcast_show_connection_edges_node_page(
    payload: types::PodcastShowConnection,
) -> Page<types::PodcastShow> {
    #[inline]
    fn next(payload: &types::PodcastShowConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::PodcastShowConnection) -> Option<Vec<types::PodcastShow>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::PodcastShowConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn podcast_show_episodes_edges_node_page(
    payload: types::PodcastShow,
) -> Page<types::PodcastEpisode> {
    #[inline]
    fn next(payload: &types::PodcastShow) -> Option<String> {
        payload.episodes.as_ref()?.page_info.as_ref()?.token.clone()
    }
    #[inline]
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
    #[inline]
    fn more(payload: &types::PodcastShow) -> Option<bool> {
        payload.episodes.as_ref()?.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn recent_track_connection_edges_page(
    payload: types::RecentTrackConnection,
) -> Page<types::RecentTrackEdge> {
    #[inline]
    fn next(payload: &types::RecentTrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(
        payload: types::RecentTrackConnection,
    ) -> Option<Vec<types::RecentTrackEdge>> {
        Some(payload.edges)
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::RecentTrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn track_connection_edges_node_page(
    payload: types::TrackConnection,
) -> Page<types::Track> {
    #[inline]
    fn next(payload: &types::TrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::TrackConnection) -> Option<Vec<types::Track>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::TrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[cfg(feature = "inferred")]
#[inline]
fn user_connection_edges_node_page(payload: types::UserConnection) -> Page<types::User> {
    #[inline]
    fn next(payload: &types::UserConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::UserConnection) -> Option<Vec<types::User>> {
        Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::UserConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn user_track_connection_edges_page(
    payload: types::UserTrackConnection,
) -> Page<types::UserTrackEdge> {
    #[inline]
    fn next(payload: &types::UserTrackConnection) -> Option<String> {
        payload.page_info.as_ref()?.token.clone()
    }
    #[inline]
    fn items(payload: types::UserTrackConnection) -> Option<Vec<types::UserTrackEdge>> {
        Some(payload.edges)
    }
    let next = next(&payload);
    #[inline]
    fn more(payload: &types::UserTrackConnection) -> Option<bool> {
        payload.page_info.as_ref()?.has_next_page
    }
    let more = more(&payload);
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn view_content_entity_groups_0_content_entities_page(
    payload: types::View,
) -> Page<types::Entity> {
    #[inline]
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
    #[inline]
    fn items(payload: types::View) -> Option<Vec<types::Entity>> {
        Some(payload.content?.entity_groups.into_iter().next()?.content?.entities)
    }
    let next = next(&payload);
    let more = None;
    Page::new(items(payload).unwrap_or_default(), next, more)
}
#[inline]
fn view_content_entity_groups_page(payload: types::View) -> Page<types::EntityGroup> {
    #[inline]
    fn next(payload: &types::View) -> Option<String> {
        payload.content.as_ref()?.next_page_token.clone()
    }
    #[inline]
    fn items(payload: types::View) -> Option<Vec<types::EntityGroup>> {
        Some(payload.content?.entity_groups)
    }
    let next = next(&payload);
    let more = None;
    Page::new(items(payload).unwrap_or_default(), next, more)
}
