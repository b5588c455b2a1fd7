// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

//! The parameters of each operation, as [`Request`](crate::Request) carries them.
#![allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "not every spec needs all of them"
)]
use http::Method;
use super::{operations::OPERATIONS, types};
use crate::{
    ApiRequest, Error, Hydrate, ListParameters, LookupParameters, Operation, Page,
    PagedParameters, Parameters, encode, request::sealed::Sealed,
};
/// The parameters of [`add_playlist_tracks`](super::Client::add_playlist_tracks).
#[derive(Debug, Clone)]
pub struct AddPlaylistTracks {
    pub(crate) id: String,
    pub(crate) body: types::AddPlaylistTracksRequest,
}
impl Sealed for AddPlaylistTracks {}
impl Parameters for AddPlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[0usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/playlists/{id}/tracks",
            &[("id", &self.id)],
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`create_playback_session`](super::Client::create_playback_session).
#[derive(Debug, Clone)]
pub struct CreatePlaybackSession {
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
    pub(crate) body: types::PlaybackSessionRequest,
}
impl Sealed for CreatePlaybackSession {}
impl Parameters for CreatePlaybackSession {
    const OPERATION: &'static Operation = &OPERATIONS[1usize];
    type Response = types::PlaybackSessionResponse;
    type Payload = types::PlaybackSessionResponse;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/playback/sessions", &[])?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
/// The parameters of [`create_playlist`](super::Client::create_playlist).
#[derive(Debug, Clone)]
pub struct CreatePlaylist {
    pub(crate) body: types::CreatePlaylistRequest,
}
impl Sealed for CreatePlaylist {}
impl Parameters for CreatePlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[2usize];
    type Response = types::CreatePlaylistResponse;
    type Payload = types::Playlist;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/playlists", &[])?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.create_playlist
    }
}
/// The parameters of [`delete_playlist`](super::Client::delete_playlist).
#[derive(Debug, Clone)]
pub struct DeletePlaylist {
    pub(crate) id: String,
}
impl Sealed for DeletePlaylist {}
impl Parameters for DeletePlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[3usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::DELETE, "/playlists/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`follow_playlist`](super::Client::follow_playlist).
#[derive(Debug, Clone)]
pub struct FollowPlaylist {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for FollowPlaylist {}
#[cfg(feature = "unverified")]
impl Parameters for FollowPlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[4usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/me/followed/playlists/{id}",
            &[("id", &self.id)],
        )?;
        encode::without_body(&mut request);
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`follow_podcast_show`](super::Client::follow_podcast_show).
#[derive(Debug, Clone)]
pub struct FollowPodcastShow {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for FollowPodcastShow {}
#[cfg(feature = "unverified")]
impl Parameters for FollowPodcastShow {
    const OPERATION: &'static Operation = &OPERATIONS[5usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/me/followed/podcasts/shows/{id}",
            &[("id", &self.id)],
        )?;
        encode::without_body(&mut request);
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`get_album`](super::Client::get_album).
#[derive(Debug, Clone)]
pub struct GetAlbum {
    pub(crate) id: String,
}
impl Sealed for GetAlbum {}
impl Parameters for GetAlbum {
    const OPERATION: &'static Operation = &OPERATIONS[6usize];
    type Response = types::AlbumResponse;
    type Payload = types::Album;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/albums/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.album
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_album_view`](super::Client::get_album_view).
#[derive(Debug, Clone)]
pub struct GetAlbumView {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetAlbumView {}
#[cfg(feature = "unverified")]
impl Parameters for GetAlbumView {
    const OPERATION: &'static Operation = &OPERATIONS[7usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/views/album/{id}",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetAlbumView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetAlbumView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`get_albums`](super::Client::get_albums).
#[derive(Debug, Clone)]
pub struct GetAlbums {
    pub(crate) ids: Vec<String>,
}
impl Sealed for GetAlbums {}
impl Parameters for GetAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[8usize];
    type Response = types::AlbumsResponse;
    type Payload = Vec<types::Album>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let ids = encode::list("ids", &self.ids, Some(100))?;
        let mut request = encode::request(Method::GET, "/albums/", &[])?;
        encode::query_pair(&mut request, "ids", Some(&ids));
        Ok(request)
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
impl ListParameters for GetAlbums {
    type Element = types::Album;
    type Item = types::Album;
    const LISTS: &'static [&'static str] = &["/data/album", "/data/albums"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl LookupParameters for GetAlbums {
    const MAX_IDS: usize = 100;
    #[inline]
    fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
    #[inline]
    fn ids(&self) -> &[String] {
        &self.ids
    }
    #[inline]
    fn set_ids(&mut self, ids: Vec<String>) {
        self.ids = ids;
    }
    #[inline]
    fn items(payload: Self::Payload) -> Vec<Self::Item> {
        payload
    }
}
/// The parameters of [`get_artist`](super::Client::get_artist).
#[derive(Debug, Clone)]
pub struct GetArtist {
    pub(crate) id: String,
}
impl Sealed for GetArtist {}
impl Parameters for GetArtist {
    const OPERATION: &'static Operation = &OPERATIONS[9usize];
    type Response = types::ArtistResponse;
    type Payload = types::Artist;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/artists/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist
    }
}
/// The parameters of [`get_artist_view`](super::Client::get_artist_view).
#[derive(Debug, Clone)]
pub struct GetArtistView {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for GetArtistView {}
impl Parameters for GetArtistView {
    const OPERATION: &'static Operation = &OPERATIONS[10usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/views/artist/{id}",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl ListParameters for GetArtistView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedParameters for GetArtistView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`get_artists`](super::Client::get_artists).
#[derive(Debug, Clone)]
pub struct GetArtists {
    pub(crate) ids: Vec<String>,
}
impl Sealed for GetArtists {}
impl Parameters for GetArtists {
    const OPERATION: &'static Operation = &OPERATIONS[11usize];
    type Response = types::ArtistsResponse;
    type Payload = Vec<types::Artist>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let ids = encode::list("ids", &self.ids, Some(100))?;
        let mut request = encode::request(Method::GET, "/artists/", &[])?;
        encode::query_pair(&mut request, "ids", Some(&ids));
        Ok(request)
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
impl ListParameters for GetArtists {
    type Element = types::Artist;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/artist", "/data/artists"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl LookupParameters for GetArtists {
    const MAX_IDS: usize = 100;
    #[inline]
    fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
    #[inline]
    fn ids(&self) -> &[String] {
        &self.ids
    }
    #[inline]
    fn set_ids(&mut self, ids: Vec<String>) {
        self.ids = ids;
    }
    #[inline]
    fn items(payload: Self::Payload) -> Vec<Self::Item> {
        payload
    }
}
/// The parameters of [`get_current_playback`](super::Client::get_current_playback).
#[derive(Debug, Clone)]
pub struct GetCurrentPlayback {
    pub(crate) session_id: String,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
}
impl Sealed for GetCurrentPlayback {}
impl Parameters for GetCurrentPlayback {
    const OPERATION: &'static Operation = &OPERATIONS[12usize];
    type Response = types::PlayableResponse;
    type Payload = types::PlayableResponse;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/playback/sessions/{sessionId}/current",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
/// The parameters of [`get_current_user`](super::Client::get_current_user).
#[derive(Debug, Clone)]
pub struct GetCurrentUser {}
impl Sealed for GetCurrentUser {}
impl Parameters for GetCurrentUser {
    const OPERATION: &'static Operation = &OPERATIONS[13usize];
    type Response = types::UserResponse;
    type Payload = types::User;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/me", &[])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user
    }
}
/// The parameters of [`get_home_view`](super::Client::get_home_view).
#[derive(Debug, Clone)]
pub struct GetHomeView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for GetHomeView {}
impl Parameters for GetHomeView {
    const OPERATION: &'static Operation = &OPERATIONS[14usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/home", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl ListParameters for GetHomeView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedParameters for GetHomeView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`get_home_view_group`](super::Client::get_home_view_group).
#[derive(Debug, Clone)]
pub struct GetHomeViewGroup {
    pub(crate) group_id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for GetHomeViewGroup {}
impl Parameters for GetHomeViewGroup {
    const OPERATION: &'static Operation = &OPERATIONS[15usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/views/home/{groupId}",
            &[("groupId", &self.group_id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
impl ListParameters for GetHomeViewGroup {
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
impl PagedParameters for GetHomeViewGroup {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_library_albums_view`](super::Client::get_library_albums_view).
#[derive(Debug, Clone)]
pub struct GetLibraryAlbumsView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetLibraryAlbumsView {}
#[cfg(feature = "unverified")]
impl Parameters for GetLibraryAlbumsView {
    const OPERATION: &'static Operation = &OPERATIONS[16usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/library/albums", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetLibraryAlbumsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetLibraryAlbumsView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_library_artists_view`](super::Client::get_library_artists_view).
#[derive(Debug, Clone)]
pub struct GetLibraryArtistsView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetLibraryArtistsView {}
#[cfg(feature = "unverified")]
impl Parameters for GetLibraryArtistsView {
    const OPERATION: &'static Operation = &OPERATIONS[17usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/library/artists", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetLibraryArtistsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetLibraryArtistsView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_library_playlists_view`](super::Client::get_library_playlists_view).
#[derive(Debug, Clone)]
pub struct GetLibraryPlaylistsView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetLibraryPlaylistsView {}
#[cfg(feature = "unverified")]
impl Parameters for GetLibraryPlaylistsView {
    const OPERATION: &'static Operation = &OPERATIONS[18usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/library/playlists", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetLibraryPlaylistsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetLibraryPlaylistsView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_library_podcasts_view`](super::Client::get_library_podcasts_view).
#[derive(Debug, Clone)]
pub struct GetLibraryPodcastsView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetLibraryPodcastsView {}
#[cfg(feature = "unverified")]
impl Parameters for GetLibraryPodcastsView {
    const OPERATION: &'static Operation = &OPERATIONS[19usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/library/podcasts", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetLibraryPodcastsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetLibraryPodcastsView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_library_songs_view`](super::Client::get_library_songs_view).
#[derive(Debug, Clone)]
pub struct GetLibrarySongsView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetLibrarySongsView {}
#[cfg(feature = "unverified")]
impl Parameters for GetLibrarySongsView {
    const OPERATION: &'static Operation = &OPERATIONS[20usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/library/songs", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetLibrarySongsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetLibrarySongsView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_library_view`](super::Client::get_library_view).
#[derive(Debug, Clone)]
pub struct GetLibraryView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetLibraryView {}
#[cfg(feature = "unverified")]
impl Parameters for GetLibraryView {
    const OPERATION: &'static Operation = &OPERATIONS[21usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/library", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetLibraryView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetLibraryView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_playback_queue`](super::Client::get_playback_queue).
#[derive(Debug, Clone)]
pub struct GetPlaybackQueue {
    pub(crate) session_id: String,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetPlaybackQueue {}
#[cfg(feature = "unverified")]
impl Parameters for GetPlaybackQueue {
    const OPERATION: &'static Operation = &OPERATIONS[22usize];
    type Response = types::PlaybackQueueResponse;
    type Payload = types::PlaybackQueueResponse;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/playback/sessions/{sessionId}/queue",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
/// The parameters of [`get_playlist`](super::Client::get_playlist).
#[derive(Debug, Clone)]
pub struct GetPlaylist {
    pub(crate) id: String,
}
impl Sealed for GetPlaylist {}
impl Parameters for GetPlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[23usize];
    type Response = types::PlaylistResponse;
    type Payload = types::Playlist;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/playlists/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.playlist
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_playlist_view`](super::Client::get_playlist_view).
#[derive(Debug, Clone)]
pub struct GetPlaylistView {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetPlaylistView {}
#[cfg(feature = "unverified")]
impl Parameters for GetPlaylistView {
    const OPERATION: &'static Operation = &OPERATIONS[24usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/views/playlist/{id}",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetPlaylistView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetPlaylistView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_podcast_episode`](super::Client::get_podcast_episode).
#[derive(Debug, Clone)]
pub struct GetPodcastEpisode {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for GetPodcastEpisode {}
#[cfg(feature = "unverified")]
impl Parameters for GetPodcastEpisode {
    const OPERATION: &'static Operation = &OPERATIONS[25usize];
    type Response = types::PodcastEpisodeResponse;
    type Payload = types::PodcastEpisode;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/podcasts/episodes/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.podcast_episode
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_podcast_episodes`](super::Client::get_podcast_episodes).
#[derive(Debug, Clone)]
pub struct GetPodcastEpisodes {
    pub(crate) ids: Vec<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetPodcastEpisodes {}
#[cfg(feature = "unverified")]
impl Parameters for GetPodcastEpisodes {
    const OPERATION: &'static Operation = &OPERATIONS[26usize];
    type Response = types::PodcastEpisodesResponse;
    type Payload = Vec<types::PodcastEpisode>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let ids = encode::list("ids", &self.ids, Some(100))?;
        let mut request = encode::request(Method::GET, "/podcasts/episodes", &[])?;
        encode::query_pair(&mut request, "ids", Some(&ids));
        Ok(request)
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
#[cfg(feature = "unverified")]
impl ListParameters for GetPodcastEpisodes {
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
#[cfg(feature = "unverified")]
impl LookupParameters for GetPodcastEpisodes {
    const MAX_IDS: usize = 100;
    #[inline]
    fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
    #[inline]
    fn ids(&self) -> &[String] {
        &self.ids
    }
    #[inline]
    fn set_ids(&mut self, ids: Vec<String>) {
        self.ids = ids;
    }
    #[inline]
    fn items(payload: Self::Payload) -> Vec<Self::Item> {
        payload
    }
}
/// The parameters of [`get_podcast_show`](super::Client::get_podcast_show).
#[derive(Debug, Clone)]
pub struct GetPodcastShow {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for GetPodcastShow {}
impl Parameters for GetPodcastShow {
    const OPERATION: &'static Operation = &OPERATIONS[27usize];
    type Response = types::PodcastShowResponse;
    type Payload = types::PodcastShow;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/podcasts/shows/{id}",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.podcast_show
    }
}
impl ListParameters for GetPodcastShow {
    type Element = types::PodcastEpisodeEdge;
    type Item = types::PodcastEpisode;
    const LISTS: &'static [&'static str] = &["/data/podcastShow/episodes/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for GetPodcastShow {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_podcast_show_view`](super::Client::get_podcast_show_view).
#[derive(Debug, Clone)]
pub struct GetPodcastShowView {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetPodcastShowView {}
#[cfg(feature = "unverified")]
impl Parameters for GetPodcastShowView {
    const OPERATION: &'static Operation = &OPERATIONS[28usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/views/podcast/{id}",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetPodcastShowView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetPodcastShowView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_podcast_shows`](super::Client::get_podcast_shows).
#[derive(Debug, Clone)]
pub struct GetPodcastShows {
    pub(crate) ids: Vec<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetPodcastShows {}
#[cfg(feature = "unverified")]
impl Parameters for GetPodcastShows {
    const OPERATION: &'static Operation = &OPERATIONS[29usize];
    type Response = types::PodcastShowsResponse;
    type Payload = Vec<types::PodcastShow>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let ids = encode::list("ids", &self.ids, Some(100))?;
        let mut request = encode::request(Method::GET, "/podcasts/shows", &[])?;
        encode::query_pair(&mut request, "ids", Some(&ids));
        Ok(request)
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
#[cfg(feature = "unverified")]
impl ListParameters for GetPodcastShows {
    type Element = types::PodcastShow;
    type Item = types::PodcastShow;
    const LISTS: &'static [&'static str] = &["/data/podcastShow", "/data/podcastShows"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl LookupParameters for GetPodcastShows {
    const MAX_IDS: usize = 100;
    #[inline]
    fn new(ids: Vec<String>) -> Self {
        Self { ids }
    }
    #[inline]
    fn ids(&self) -> &[String] {
        &self.ids
    }
    #[inline]
    fn set_ids(&mut self, ids: Vec<String>) {
        self.ids = ids;
    }
    #[inline]
    fn items(payload: Self::Payload) -> Vec<Self::Item> {
        payload
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_podcasts_view`](super::Client::get_podcasts_view).
#[derive(Debug, Clone)]
pub struct GetPodcastsView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetPodcastsView {}
#[cfg(feature = "unverified")]
impl Parameters for GetPodcastsView {
    const OPERATION: &'static Operation = &OPERATIONS[30usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/podcasts", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetPodcastsView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetPodcastsView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`get_recently_played_view`](super::Client::get_recently_played_view).
#[derive(Debug, Clone)]
pub struct GetRecentlyPlayedView {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for GetRecentlyPlayedView {}
#[cfg(feature = "unverified")]
impl Parameters for GetRecentlyPlayedView {
    const OPERATION: &'static Operation = &OPERATIONS[31usize];
    type Response = types::ViewResponse;
    type Payload = types::View;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/views/recentlyPlayed", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for GetRecentlyPlayedView {
    type Element = types::EntityGroup;
    type Item = types::EntityGroup;
    const LISTS: &'static [&'static str] = &["/data/content/entityGroups"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for GetRecentlyPlayedView {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`get_station`](super::Client::get_station).
#[derive(Debug, Clone)]
pub struct GetStation {
    pub(crate) id: String,
}
impl Sealed for GetStation {}
impl Parameters for GetStation {
    const OPERATION: &'static Operation = &OPERATIONS[32usize];
    type Response = types::StationResponse;
    type Payload = types::Station;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/stations/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.station
    }
}
/// The parameters of [`get_track`](super::Client::get_track).
#[derive(Debug, Clone)]
pub struct GetTrack {
    pub(crate) id: String,
    pub(crate) media_type: Option<types::MediaType>,
}
impl Sealed for GetTrack {}
impl Parameters for GetTrack {
    const OPERATION: &'static Operation = &OPERATIONS[33usize];
    type Response = types::TrackResponse;
    type Payload = types::Track;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/tracks/{id}",
            &[("id", &self.id)],
        )?;
        encode::query_pair(
            &mut request,
            "mediaType",
            self.media_type.as_ref().map(types::MediaType::as_str),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.track
    }
}
/// The parameters of [`get_tracks`](super::Client::get_tracks).
#[derive(Debug, Clone)]
pub struct GetTracks {
    pub(crate) ids: Vec<String>,
    pub(crate) media_type: Option<types::MediaType>,
}
impl Sealed for GetTracks {}
impl Parameters for GetTracks {
    const OPERATION: &'static Operation = &OPERATIONS[34usize];
    type Response = types::TracksResponse;
    type Payload = Vec<types::Track>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let ids = encode::list("ids", &self.ids, Some(100))?;
        let mut request = encode::request(Method::GET, "/tracks/", &[])?;
        encode::query_pair(&mut request, "ids", Some(&ids));
        encode::query_pair(
            &mut request,
            "mediaType",
            self.media_type.as_ref().map(types::MediaType::as_str),
        );
        Ok(request)
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
impl ListParameters for GetTracks {
    type Element = types::Track;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/track", "/data/tracks"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl LookupParameters for GetTracks {
    const MAX_IDS: usize = 100;
    #[inline]
    fn new(ids: Vec<String>) -> Self {
        Self { ids, media_type: None }
    }
    #[inline]
    fn ids(&self) -> &[String] {
        &self.ids
    }
    #[inline]
    fn set_ids(&mut self, ids: Vec<String>) {
        self.ids = ids;
    }
    #[inline]
    fn items(payload: Self::Payload) -> Vec<Self::Item> {
        payload
    }
}
/// The parameters of [`list_active_playback_sessions`](super::Client::list_active_playback_sessions).
#[derive(Debug, Clone)]
pub struct ListActivePlaybackSessions {
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
}
impl Sealed for ListActivePlaybackSessions {}
impl Parameters for ListActivePlaybackSessions {
    const OPERATION: &'static Operation = &OPERATIONS[35usize];
    type Response = types::PlaybackSessionsResponse;
    type Payload = types::PlaybackSessionsResponse;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/playback/sessions/active",
            &[],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`list_artist_albums`](super::Client::list_artist_albums).
#[derive(Debug, Clone)]
pub struct ListArtistAlbums {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for ListArtistAlbums {}
#[cfg(feature = "unverified")]
impl Parameters for ListArtistAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[36usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::AlbumConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/artists/{id}/albums",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.albums
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for ListArtistAlbums {
    type Element = types::AlbumEdge;
    type Item = types::Album;
    const LISTS: &'static [&'static str] = &["/data/artist/albums/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for ListArtistAlbums {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`list_artist_followers`](super::Client::list_artist_followers).
#[derive(Debug, Clone)]
pub struct ListArtistFollowers {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for ListArtistFollowers {}
#[cfg(feature = "unverified")]
impl Parameters for ListArtistFollowers {
    const OPERATION: &'static Operation = &OPERATIONS[37usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::UserConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/artists/{id}/followers",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.followers
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for ListArtistFollowers {
    type Element = types::UserEdge;
    type Item = types::User;
    const LISTS: &'static [&'static str] = &["/data/artist/followers/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for ListArtistFollowers {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`list_artist_tracks`](super::Client::list_artist_tracks).
#[derive(Debug, Clone)]
pub struct ListArtistTracks {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for ListArtistTracks {}
#[cfg(feature = "unverified")]
impl Parameters for ListArtistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[38usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::TrackConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/artists/{id}/tracks",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.tracks
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for ListArtistTracks {
    type Element = types::TrackEdge;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/artist/tracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for ListArtistTracks {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_markets`](super::Client::list_markets).
#[derive(Debug, Clone)]
pub struct ListMarkets {}
impl Sealed for ListMarkets {}
impl Parameters for ListMarkets {
    const OPERATION: &'static Operation = &OPERATIONS[39usize];
    type Response = types::MarketsResponse;
    type Payload = Vec<types::Market>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/markets", &[])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data?.markets)
    }
}
impl ListParameters for ListMarkets {
    type Element = types::Market;
    type Item = types::Market;
    const LISTS: &'static [&'static str] = &["/data/markets"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
/// The parameters of [`list_my_followed_artists`](super::Client::list_my_followed_artists).
#[derive(Debug, Clone)]
pub struct ListMyFollowedArtists {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListMyFollowedArtists {}
impl Parameters for ListMyFollowedArtists {
    const OPERATION: &'static Operation = &OPERATIONS[40usize];
    type Response = types::UserListsResponse;
    type Payload = types::ArtistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/me/followed/artists", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.followed_artists
    }
}
impl ListParameters for ListMyFollowedArtists {
    type Element = types::ArtistEdge;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/user/followedArtists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for ListMyFollowedArtists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_my_followed_playlists`](super::Client::list_my_followed_playlists).
#[derive(Debug, Clone)]
pub struct ListMyFollowedPlaylists {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListMyFollowedPlaylists {}
impl Parameters for ListMyFollowedPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[41usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/me/followed/playlists", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.followed_playlists
    }
}
impl ListParameters for ListMyFollowedPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/user/followedPlaylists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for ListMyFollowedPlaylists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`list_my_library_albums`](super::Client::list_my_library_albums).
#[derive(Debug, Clone)]
pub struct ListMyLibraryAlbums {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for ListMyLibraryAlbums {}
#[cfg(feature = "unverified")]
impl Parameters for ListMyLibraryAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[42usize];
    type Response = types::UserListsResponse;
    type Payload = types::AlbumConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/me/library/albums", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?.user?;
            holder.library_albums.or(holder.albums)
        }
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for ListMyLibraryAlbums {
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
#[cfg(feature = "unverified")]
impl PagedParameters for ListMyLibraryAlbums {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_my_library_tracks`](super::Client::list_my_library_tracks).
#[derive(Debug, Clone)]
pub struct ListMyLibraryTracks {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListMyLibraryTracks {}
impl Parameters for ListMyLibraryTracks {
    const OPERATION: &'static Operation = &OPERATIONS[43usize];
    type Response = types::UserListsResponse;
    type Payload = types::UserTrackConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/me/library/tracks", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        {
            let holder = response.data?.user?;
            holder.library_tracks.or(holder.tracks)
        }
    }
}
impl ListParameters for ListMyLibraryTracks {
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
impl PagedParameters for ListMyLibraryTracks {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        fn next(payload: &types::UserTrackConnection) -> Option<String> {
            payload.page_info.as_ref()?.token.clone()
        }
        fn items(
            payload: types::UserTrackConnection,
        ) -> Option<Vec<types::UserTrackEdge>> {
            Some(payload.edges)
        }
        let next = next(&payload);
        fn more(payload: &types::UserTrackConnection) -> Option<bool> {
            payload.page_info.as_ref()?.has_next_page
        }
        let more = more(&payload);
        Page::new(items(payload).unwrap_or_default(), next, more)
    }
}
/// The parameters of [`list_my_liked_tracks`](super::Client::list_my_liked_tracks).
#[derive(Debug, Clone)]
pub struct ListMyLikedTracks {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListMyLikedTracks {}
impl Parameters for ListMyLikedTracks {
    const OPERATION: &'static Operation = &OPERATIONS[44usize];
    type Response = types::UserListsResponse;
    type Payload = types::UserTrackConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/me/tracks", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.tracks
    }
}
impl ListParameters for ListMyLikedTracks {
    type Element = types::UserTrackEdge;
    type Item = types::UserTrackEdge;
    const LISTS: &'static [&'static str] = &["/data/user/tracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedParameters for ListMyLikedTracks {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        fn next(payload: &types::UserTrackConnection) -> Option<String> {
            payload.page_info.as_ref()?.token.clone()
        }
        fn items(
            payload: types::UserTrackConnection,
        ) -> Option<Vec<types::UserTrackEdge>> {
            Some(payload.edges)
        }
        let next = next(&payload);
        fn more(payload: &types::UserTrackConnection) -> Option<bool> {
            payload.page_info.as_ref()?.has_next_page
        }
        let more = more(&payload);
        Page::new(items(payload).unwrap_or_default(), next, more)
    }
}
/// The parameters of [`list_my_playlists`](super::Client::list_my_playlists).
#[derive(Debug, Clone)]
pub struct ListMyPlaylists {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
    pub(crate) sort_by: Option<types::PlaylistSort>,
}
impl Sealed for ListMyPlaylists {}
impl Parameters for ListMyPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[45usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/me/playlists", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        encode::query_pair(
            &mut request,
            "sortBy",
            self.sort_by.as_ref().map(types::PlaylistSort::as_str),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.playlists
    }
}
impl ListParameters for ListMyPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/user/playlists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for ListMyPlaylists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_my_recent_entities`](super::Client::list_my_recent_entities).
#[derive(Debug, Clone)]
pub struct ListMyRecentEntities {}
impl Sealed for ListMyRecentEntities {}
impl Parameters for ListMyRecentEntities {
    const OPERATION: &'static Operation = &OPERATIONS[46usize];
    type Response = types::RecentEntitiesResponse;
    type Payload = ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::GET, "/me/recentlyPlayedEntities", &[])
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
/// The parameters of [`list_my_recent_tracks`](super::Client::list_my_recent_tracks).
#[derive(Debug, Clone)]
pub struct ListMyRecentTracks {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListMyRecentTracks {}
impl Parameters for ListMyRecentTracks {
    const OPERATION: &'static Operation = &OPERATIONS[47usize];
    type Response = types::UserListsResponse;
    type Payload = types::RecentTrackConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/player/recentlyPlayed", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.recent_track_playback
    }
}
impl ListParameters for ListMyRecentTracks {
    type Element = types::RecentTrackEdge;
    type Item = types::RecentTrackEdge;
    const LISTS: &'static [&'static str] = &["/data/user/recentTrackPlayback/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedParameters for ListMyRecentTracks {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_next_playback`](super::Client::list_next_playback).
#[derive(Debug, Clone)]
pub struct ListNextPlayback {
    pub(crate) session_id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
}
impl Sealed for ListNextPlayback {}
impl Parameters for ListNextPlayback {
    const OPERATION: &'static Operation = &OPERATIONS[48usize];
    type Response = types::PlayablesResponse;
    type Payload = types::PlayablesResponse;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/playback/sessions/{sessionId}/next",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
/// The parameters of [`list_playlist_tracks`](super::Client::list_playlist_tracks).
#[derive(Debug, Clone)]
pub struct ListPlaylistTracks {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListPlaylistTracks {}
impl Parameters for ListPlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[49usize];
    type Response = types::PlaylistResponse;
    type Payload = types::PlaylistTrackConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/playlists/{id}/tracks",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.playlist?.tracks.map(|boxed| *boxed)
    }
}
impl ListParameters for ListPlaylistTracks {
    type Element = types::PlaylistTrackEdge;
    type Item = types::PlaylistTrackEdge;
    const LISTS: &'static [&'static str] = &["/data/playlist/tracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
impl PagedParameters for ListPlaylistTracks {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_previous_playback`](super::Client::list_previous_playback).
#[derive(Debug, Clone)]
pub struct ListPreviousPlayback {
    pub(crate) session_id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
}
impl Sealed for ListPreviousPlayback {}
impl Parameters for ListPreviousPlayback {
    const OPERATION: &'static Operation = &OPERATIONS[50usize];
    type Response = types::PlayablesResponse;
    type Payload = types::PlayablesResponse;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/playback/sessions/{sessionId}/previous",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`list_related_artists`](super::Client::list_related_artists).
#[derive(Debug, Clone)]
pub struct ListRelatedArtists {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for ListRelatedArtists {}
#[cfg(feature = "unverified")]
impl Parameters for ListRelatedArtists {
    const OPERATION: &'static Operation = &OPERATIONS[51usize];
    type Response = types::ArtistListsResponse;
    type Payload = types::ArtistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/artists/{id}/related",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.artist?.related
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for ListRelatedArtists {
    type Element = types::ArtistEdge;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/artist/related/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for ListRelatedArtists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_top_playlists`](super::Client::list_top_playlists).
#[derive(Debug, Clone)]
pub struct ListTopPlaylists {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListTopPlaylists {}
impl Parameters for ListTopPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[52usize];
    type Response = types::TopPlaylistsResponse;
    type Payload = types::PlaylistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/browse/playlists/top", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.top_playlists
    }
}
impl ListParameters for ListTopPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/topPlaylists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for ListTopPlaylists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_top_tracks`](super::Client::list_top_tracks).
#[derive(Debug, Clone)]
pub struct ListTopTracks {
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListTopTracks {}
impl Parameters for ListTopTracks {
    const OPERATION: &'static Operation = &OPERATIONS[53usize];
    type Response = types::TopTracksResponse;
    type Payload = types::TrackConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/browse/tracks/top", &[])?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.top_tracks
    }
}
impl ListParameters for ListTopTracks {
    type Element = types::TrackEdge;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/topTracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for ListTopTracks {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`list_user_playlists`](super::Client::list_user_playlists).
#[derive(Debug, Clone)]
pub struct ListUserPlaylists {
    pub(crate) id: String,
    pub(crate) limit: Option<u32>,
    pub(crate) cursor: Option<String>,
}
impl Sealed for ListUserPlaylists {}
impl Parameters for ListUserPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[54usize];
    type Response = types::UserListsResponse;
    type Payload = types::PlaylistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::GET,
            "/users/{id}/playlists",
            &[("id", &self.id)],
        )?;
        encode::query_pair(&mut request, "cursor", self.cursor.as_deref());
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.user?.playlists
    }
}
impl ListParameters for ListUserPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/user/playlists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for ListUserPlaylists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.cursor = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`list_user_recent_entities`](super::Client::list_user_recent_entities).
#[derive(Debug, Clone)]
pub struct ListUserRecentEntities {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for ListUserRecentEntities {}
#[cfg(feature = "unverified")]
impl Parameters for ListUserRecentEntities {
    const OPERATION: &'static Operation = &OPERATIONS[55usize];
    type Response = types::RecentEntitiesResponse;
    type Payload = ::std::collections::BTreeMap<
        ::std::string::String,
        ::serde_json::Value,
    >;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(
            Method::GET,
            "/users/{id}/recentlyPlayedEntities",
            &[("id", &self.id)],
        )
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
/// The parameters of [`move_playlist_tracks`](super::Client::move_playlist_tracks).
#[derive(Debug, Clone)]
pub struct MovePlaylistTracks {
    pub(crate) id: String,
    pub(crate) body: types::MovePlaylistTracksRequest,
}
impl Sealed for MovePlaylistTracks {}
impl Parameters for MovePlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[56usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PATCH,
            "/playlists/{id}/tracks",
            &[("id", &self.id)],
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`queue_last`](super::Client::queue_last).
#[derive(Debug, Clone)]
pub struct QueueLast {
    pub(crate) session_id: String,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
    pub(crate) body: types::QueueRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for QueueLast {}
#[cfg(feature = "unverified")]
impl Parameters for QueueLast {
    const OPERATION: &'static Operation = &OPERATIONS[57usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::POST,
            "/playback/sessions/{sessionId}/last",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`queue_next`](super::Client::queue_next).
#[derive(Debug, Clone)]
pub struct QueueNext {
    pub(crate) session_id: String,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
    pub(crate) body: types::QueueRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for QueueNext {}
#[cfg(feature = "unverified")]
impl Parameters for QueueNext {
    const OPERATION: &'static Operation = &OPERATIONS[58usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::POST,
            "/playback/sessions/{sessionId}/next",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`remove_playlist_tracks`](super::Client::remove_playlist_tracks).
#[derive(Debug, Clone)]
pub struct RemovePlaylistTracks {
    pub(crate) id: String,
    pub(crate) body: types::RemovePlaylistTracksRequest,
}
impl Sealed for RemovePlaylistTracks {}
impl Parameters for RemovePlaylistTracks {
    const OPERATION: &'static Operation = &OPERATIONS[59usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::DELETE,
            "/playlists/{id}/tracks",
            &[("id", &self.id)],
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`report_playback_event`](super::Client::report_playback_event).
#[derive(Debug, Clone)]
pub struct ReportPlaybackEvent {
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
    pub(crate) body: types::PlaybackEventReport,
}
impl Sealed for ReportPlaybackEvent {}
impl Parameters for ReportPlaybackEvent {
    const OPERATION: &'static Operation = &OPERATIONS[60usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/playback/event", &[])?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`report_playback_events`](super::Client::report_playback_events).
#[derive(Debug, Clone)]
pub struct ReportPlaybackEvents {
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
    pub(crate) body: types::PlaybackEventReports,
}
#[cfg(feature = "unverified")]
impl Sealed for ReportPlaybackEvents {}
#[cfg(feature = "unverified")]
impl Parameters for ReportPlaybackEvents {
    const OPERATION: &'static Operation = &OPERATIONS[61usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/playback/events", &[])?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`restore_playback_session`](super::Client::restore_playback_session).
#[derive(Debug, Clone)]
pub struct RestorePlaybackSession {
    pub(crate) session_id: String,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
}
#[cfg(feature = "unverified")]
impl Sealed for RestorePlaybackSession {}
#[cfg(feature = "unverified")]
impl Parameters for RestorePlaybackSession {
    const OPERATION: &'static Operation = &OPERATIONS[62usize];
    type Response = types::PlaybackSessionResponse;
    type Payload = types::PlaybackSessionResponse;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::POST,
            "/playback/sessions/{sessionId}/restore",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::without_body(&mut request);
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response)
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`save_album`](super::Client::save_album).
#[derive(Debug, Clone)]
pub struct SaveAlbum {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for SaveAlbum {}
#[cfg(feature = "unverified")]
impl Parameters for SaveAlbum {
    const OPERATION: &'static Operation = &OPERATIONS[63usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/me/library/albums/{id}",
            &[("id", &self.id)],
        )?;
        encode::without_body(&mut request);
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`save_podcast_episode`](super::Client::save_podcast_episode).
#[derive(Debug, Clone)]
pub struct SavePodcastEpisode {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for SavePodcastEpisode {}
#[cfg(feature = "unverified")]
impl Parameters for SavePodcastEpisode {
    const OPERATION: &'static Operation = &OPERATIONS[64usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/me/library/podcasts/episodes/{id}",
            &[("id", &self.id)],
        )?;
        encode::without_body(&mut request);
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`save_track`](super::Client::save_track).
#[derive(Debug, Clone)]
pub struct SaveTrack {
    pub(crate) id: String,
}
impl Sealed for SaveTrack {}
impl Parameters for SaveTrack {
    const OPERATION: &'static Operation = &OPERATIONS[65usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/me/library/tracks/{id}",
            &[("id", &self.id)],
        )?;
        encode::without_body(&mut request);
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`search_albums`](super::Client::search_albums).
#[derive(Debug, Clone)]
pub struct SearchAlbums {
    pub(crate) body: types::SearchRequest,
}
impl Sealed for SearchAlbums {}
impl Parameters for SearchAlbums {
    const OPERATION: &'static Operation = &OPERATIONS[66usize];
    type Response = types::SearchAlbumsResponse;
    type Payload = types::AlbumConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/search/albums", &[])?;
        crate::SearchQuery::validate(&self.body.search_filters)?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_albums
    }
}
impl ListParameters for SearchAlbums {
    type Element = types::AlbumEdge;
    type Item = types::Album;
    const LISTS: &'static [&'static str] = &["/data/searchAlbums/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for SearchAlbums {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.body.token = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.body.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`search_artists`](super::Client::search_artists).
#[derive(Debug, Clone)]
pub struct SearchArtists {
    pub(crate) body: types::SearchRequest,
}
impl Sealed for SearchArtists {}
impl Parameters for SearchArtists {
    const OPERATION: &'static Operation = &OPERATIONS[67usize];
    type Response = types::SearchArtistsResponse;
    type Payload = types::ArtistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/search/artists", &[])?;
        crate::SearchQuery::validate(&self.body.search_filters)?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_artists
    }
}
impl ListParameters for SearchArtists {
    type Element = types::ArtistEdge;
    type Item = types::Artist;
    const LISTS: &'static [&'static str] = &["/data/searchArtists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for SearchArtists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.body.token = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.body.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
/// The parameters of [`search_catalog`](super::Client::search_catalog).
#[derive(Debug, Clone)]
pub struct SearchCatalog {
    pub(crate) query: String,
    pub(crate) limit: Option<u32>,
}
impl Sealed for SearchCatalog {}
impl Parameters for SearchCatalog {
    const OPERATION: &'static Operation = &OPERATIONS[68usize];
    type Response = types::CatalogSearchResponse;
    type Payload = Vec<types::View>;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::GET, "/search", &[])?;
        encode::query_pair(
            &mut request,
            "limit",
            self.limit.map(|value| value.to_string()).as_deref(),
        );
        encode::query_pair(&mut request, "query", Some(&self.query));
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        Some(response.data)
    }
}
impl ListParameters for SearchCatalog {
    type Element = types::View;
    type Item = types::View;
    const LISTS: &'static [&'static str] = &["/data"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        Some(element)
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`search_playlists`](super::Client::search_playlists).
#[derive(Debug, Clone)]
pub struct SearchPlaylists {
    pub(crate) body: types::SearchRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for SearchPlaylists {}
#[cfg(feature = "unverified")]
impl Parameters for SearchPlaylists {
    const OPERATION: &'static Operation = &OPERATIONS[69usize];
    type Response = types::SearchPlaylistsResponse;
    type Payload = types::PlaylistConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/search/playlists", &[])?;
        crate::SearchQuery::validate(&self.body.search_filters)?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_playlists
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for SearchPlaylists {
    type Element = types::PlaylistEdge;
    type Item = types::Playlist;
    const LISTS: &'static [&'static str] = &["/data/searchPlaylists/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for SearchPlaylists {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.body.token = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.body.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`search_podcast_episodes`](super::Client::search_podcast_episodes).
#[derive(Debug, Clone)]
pub struct SearchPodcastEpisodes {
    pub(crate) body: types::SearchRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for SearchPodcastEpisodes {}
#[cfg(feature = "unverified")]
impl Parameters for SearchPodcastEpisodes {
    const OPERATION: &'static Operation = &OPERATIONS[70usize];
    type Response = types::SearchPodcastEpisodesResponse;
    type Payload = types::PodcastEpisodeConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::POST,
            "/search/podcasts/episodes",
            &[],
        )?;
        crate::SearchQuery::validate(&self.body.search_filters)?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_podcast_episodes
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for SearchPodcastEpisodes {
    type Element = types::PodcastEpisodeEdge;
    type Item = types::PodcastEpisode;
    const LISTS: &'static [&'static str] = &["/data/searchPodcastEpisodes/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for SearchPodcastEpisodes {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.body.token = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.body.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`search_podcast_shows`](super::Client::search_podcast_shows).
#[derive(Debug, Clone)]
pub struct SearchPodcastShows {
    pub(crate) body: types::SearchRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for SearchPodcastShows {}
#[cfg(feature = "unverified")]
impl Parameters for SearchPodcastShows {
    const OPERATION: &'static Operation = &OPERATIONS[71usize];
    type Response = types::SearchPodcastShowsResponse;
    type Payload = types::PodcastShowConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/search/podcasts/shows", &[])?;
        crate::SearchQuery::validate(&self.body.search_filters)?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_podcast_shows
    }
}
#[cfg(feature = "unverified")]
impl ListParameters for SearchPodcastShows {
    type Element = types::PodcastShowEdge;
    type Item = types::PodcastShow;
    const LISTS: &'static [&'static str] = &["/data/searchPodcastShows/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
#[cfg(feature = "unverified")]
impl PagedParameters for SearchPodcastShows {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.body.token = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.body.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
        fn next(payload: &types::PodcastShowConnection) -> Option<String> {
            payload.page_info.as_ref()?.token.clone()
        }
        fn items(
            payload: types::PodcastShowConnection,
        ) -> Option<Vec<types::PodcastShow>> {
            Some(payload.edges.into_iter().filter_map(|element| element.node).collect())
        }
        let next = next(&payload);
        fn more(payload: &types::PodcastShowConnection) -> Option<bool> {
            payload.page_info.as_ref()?.has_next_page
        }
        let more = more(&payload);
        Page::new(items(payload).unwrap_or_default(), next, more)
    }
}
/// The parameters of [`search_tracks`](super::Client::search_tracks).
#[derive(Debug, Clone)]
pub struct SearchTracks {
    pub(crate) body: types::TrackSearchRequest,
}
impl Sealed for SearchTracks {}
impl Parameters for SearchTracks {
    const OPERATION: &'static Operation = &OPERATIONS[72usize];
    type Response = types::SearchTracksResponse;
    type Payload = types::TrackConnection;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::POST, "/search/tracks", &[])?;
        crate::TrackQuery::validate(&self.body.search_filters)?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.search_tracks
    }
}
impl ListParameters for SearchTracks {
    type Element = types::TrackEdge;
    type Item = types::Track;
    const LISTS: &'static [&'static str] = &["/data/searchTracks/edges"];
    #[inline]
    fn item(element: Self::Element) -> Option<Self::Item> {
        element.node
    }
}
impl PagedParameters for SearchTracks {
    #[inline]
    fn set_cursor(&mut self, cursor: String) {
        self.body.token = Some(cursor);
    }
    #[inline]
    fn set_page_size(&mut self, page_size: u32) {
        self.body.limit = Some(page_size);
    }
    #[inline]
    fn page(payload: Self::Payload) -> Page<Self::Item> {
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
}
#[cfg(feature = "unverified")]
/// The parameters of [`set_playback_loop`](super::Client::set_playback_loop).
#[derive(Debug, Clone)]
pub struct SetPlaybackLoop {
    pub(crate) session_id: String,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
    pub(crate) body: types::SetPlaybackLoopRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for SetPlaybackLoop {}
#[cfg(feature = "unverified")]
impl Parameters for SetPlaybackLoop {
    const OPERATION: &'static Operation = &OPERATIONS[73usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/playback/sessions/{sessionId}/loop",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`set_playback_shuffle`](super::Client::set_playback_shuffle).
#[derive(Debug, Clone)]
pub struct SetPlaybackShuffle {
    pub(crate) session_id: String,
    pub(crate) x_amzn_audio_drm_type: Option<String>,
    pub(crate) x_amzn_audio_device_capability: Option<String>,
    pub(crate) x_amzn_device_id: Option<String>,
    pub(crate) body: types::SetPlaybackShuffleRequest,
}
#[cfg(feature = "unverified")]
impl Sealed for SetPlaybackShuffle {}
#[cfg(feature = "unverified")]
impl Parameters for SetPlaybackShuffle {
    const OPERATION: &'static Operation = &OPERATIONS[74usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/playback/sessions/{sessionId}/shuffle",
            &[("sessionId", &self.session_id)],
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-DRMType",
            self.x_amzn_audio_drm_type.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Audio-Device-Capability",
            self.x_amzn_audio_device_capability.as_deref(),
        )?;
        encode::header(
            &mut request,
            "X-Amzn-Device-Id",
            self.x_amzn_device_id.as_deref(),
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`set_track_like`](super::Client::set_track_like).
#[derive(Debug, Clone)]
pub struct SetTrackLike {
    pub(crate) id: String,
    pub(crate) body: types::SetTrackLikeRequest,
}
impl Sealed for SetTrackLike {}
impl Parameters for SetTrackLike {
    const OPERATION: &'static Operation = &OPERATIONS[75usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/me/tracks/{id}",
            &[("id", &self.id)],
        )?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`unfollow_playlist`](super::Client::unfollow_playlist).
#[derive(Debug, Clone)]
pub struct UnfollowPlaylist {
    pub(crate) id: String,
}
impl Sealed for UnfollowPlaylist {}
impl Parameters for UnfollowPlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[76usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(
            Method::DELETE,
            "/me/followed/playlists/{id}",
            &[("id", &self.id)],
        )
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`unfollow_podcast_show`](super::Client::unfollow_podcast_show).
#[derive(Debug, Clone)]
pub struct UnfollowPodcastShow {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for UnfollowPodcastShow {}
#[cfg(feature = "unverified")]
impl Parameters for UnfollowPodcastShow {
    const OPERATION: &'static Operation = &OPERATIONS[77usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(
            Method::DELETE,
            "/me/followed/podcasts/shows/{id}",
            &[("id", &self.id)],
        )
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`unsave_album`](super::Client::unsave_album).
#[derive(Debug, Clone)]
pub struct UnsaveAlbum {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for UnsaveAlbum {}
#[cfg(feature = "unverified")]
impl Parameters for UnsaveAlbum {
    const OPERATION: &'static Operation = &OPERATIONS[78usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::DELETE, "/me/library/albums/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
#[cfg(feature = "unverified")]
/// The parameters of [`unsave_podcast_episode`](super::Client::unsave_podcast_episode).
#[derive(Debug, Clone)]
pub struct UnsavePodcastEpisode {
    pub(crate) id: String,
}
#[cfg(feature = "unverified")]
impl Sealed for UnsavePodcastEpisode {}
#[cfg(feature = "unverified")]
impl Parameters for UnsavePodcastEpisode {
    const OPERATION: &'static Operation = &OPERATIONS[79usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(
            Method::DELETE,
            "/me/library/podcasts/episodes/{id}",
            &[("id", &self.id)],
        )
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`unsave_track`](super::Client::unsave_track).
#[derive(Debug, Clone)]
pub struct UnsaveTrack {
    pub(crate) id: String,
}
impl Sealed for UnsaveTrack {}
impl Parameters for UnsaveTrack {
    const OPERATION: &'static Operation = &OPERATIONS[80usize];
    type Response = types::Acknowledgement;
    type Payload = ();
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        encode::request(Method::DELETE, "/me/library/tracks/{id}", &[("id", &self.id)])
    }
    #[inline]
    fn payload(_: Self::Response) -> Option<Self::Payload> {
        Some(())
    }
}
/// The parameters of [`update_current_user`](super::Client::update_current_user).
#[derive(Debug, Clone)]
pub struct UpdateCurrentUser {
    pub(crate) body: types::UpdateCurrentUserRequest,
}
impl Sealed for UpdateCurrentUser {}
impl Parameters for UpdateCurrentUser {
    const OPERATION: &'static Operation = &OPERATIONS[81usize];
    type Response = types::UpdateCurrentUserResponse;
    type Payload = types::User;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(Method::PUT, "/me", &[])?;
        encode::json(&mut request, &self.body)?;
        Ok(request)
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
/// The parameters of [`update_playlist`](super::Client::update_playlist).
#[derive(Debug, Clone)]
pub struct UpdatePlaylist {
    pub(crate) id: String,
    pub(crate) body: types::UpdatePlaylistRequest,
}
impl Sealed for UpdatePlaylist {}
impl Parameters for UpdatePlaylist {
    const OPERATION: &'static Operation = &OPERATIONS[82usize];
    type Response = types::UpdatePlaylistResponse;
    type Payload = types::Playlist;
    #[inline]
    fn into_request(self) -> Result<ApiRequest, Error> {
        let mut request = encode::request(
            Method::PUT,
            "/playlists/{id}",
            &[("id", &self.id)],
        )?;
        encode::form(
            &mut request,
            &[
                ("description", self.body.description.as_deref()),
                ("title", self.body.title.as_deref()),
                (
                    "visibility",
                    self.body.visibility.as_ref().map(types::Visibility::as_str),
                ),
            ],
        );
        Ok(request)
    }
    #[inline]
    fn payload(response: Self::Response) -> Option<Self::Payload> {
        response.data?.update_playlist
    }
}
impl Sealed for types::Album {}
impl Hydrate for types::Album {
    type Lookup = GetAlbums;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        Some(self)
    }
}
impl Sealed for types::Artist {}
impl Hydrate for types::Artist {
    type Lookup = GetArtists;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        Some(self)
    }
}
impl Sealed for types::PlaylistTrackEdge {}
impl Hydrate for types::PlaylistTrackEdge {
    type Lookup = GetTracks;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        self.node.as_mut()
    }
}
#[cfg(feature = "unverified")]
impl Sealed for types::PodcastEpisode {}
#[cfg(feature = "unverified")]
impl Hydrate for types::PodcastEpisode {
    type Lookup = GetPodcastEpisodes;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        Some(self)
    }
}
#[cfg(feature = "unverified")]
impl Sealed for types::PodcastShow {}
#[cfg(feature = "unverified")]
impl Hydrate for types::PodcastShow {
    type Lookup = GetPodcastShows;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        Some(self)
    }
}
impl Sealed for types::RecentTrackEdge {}
impl Hydrate for types::RecentTrackEdge {
    type Lookup = GetTracks;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        self.node.as_mut()
    }
}
impl Sealed for types::Track {}
impl Hydrate for types::Track {
    type Lookup = GetTracks;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        Some(self)
    }
}
impl Sealed for types::UserTrackEdge {}
impl Hydrate for types::UserTrackEdge {
    type Lookup = GetTracks;
    #[inline]
    fn entity_mut(&mut self) -> Option<&mut <Self::Lookup as ListParameters>::Item> {
        self.node.as_mut()
    }
}
