// Written by `cargo xtask generate` from spec/amazon-music-v1.yaml. Do not edit: change the spec or xtask.

//! The client, the request of each operation, and the setters of its optional parameters.
use std::sync::Arc;
use super::{params, types};
use crate::{Request, Transport, SearchQuery, TrackQuery};
/// The operations of the service: one method each, which returns a [`Request`].
///
/// It is cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    transport: Arc<dyn Transport>,
}
impl Client {
    /// Returns a client whose requests are sent by `transport`.
    #[must_use]
    pub fn new(transport: Arc<dyn Transport>) -> Self {
        Self { transport }
    }
    /// Returns the transport.
    #[must_use]
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.transport
    }
    /// Appends tracks to a playlist.
    ///
    /// Appends tracks to the end of a playlist. The service skips tracks that the playlist already contains, unless duplicates are allowed. The maximum per request is not documented, so use `append` for a long list: it sends as many requests as needed. Sending the same request twice may append the tracks twice.
    ///
    /// - Request: `PUT /playlists/{id}/tracks`
    /// - Scopes: `music::library`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    /// - `track_ids`: Catalog IDs of the tracks, in order. No maximum is documented.
    ///
    /// Methods of [`AddPlaylistTracks`] set optional parameters.
    ///
    /// Ways to send: [`append`](Request::append) for a list of any length, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .add_playlist_tracks(
    ///         "4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11",
    ///         ["B076YT2CBT", "B0064UPUDC"],
    ///     )
    ///     .add_duplicate_tracks(false)
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_playlist_tracks(
        &self,
        id: impl Into<String>,
        track_ids: impl IntoIterator<Item: Into<String>>,
    ) -> AddPlaylistTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::AddPlaylistTracks {
                id: id.into(),
                body: types::AddPlaylistTracksRequest::new(track_ids),
            },
        )
    }
    /// Starts a playback session.
    ///
    /// Starts playing a track, album, playlist or station. Returns the session with the first entries of its queue. Set `id` (what to play), `containerIds` (such as the album that contains it), or both. The service may reject the request with 422 if another device is streaming. The format of the response is not known, so all of it is returned.
    ///
    /// - Request: `POST /playback/sessions`
    /// - Scopes: `music::playback`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `play_params`: The source to play.
    ///
    /// Methods of [`CreatePlaybackSession`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut play_params = types::PlayParamsRequest::default();
    /// play_params.id = Some("mrn:1.0:catalog:track:asin:B084KVZP2G".to_owned());
    /// play_params.container_ids = Vec::from([
    ///     "mrn:1.0:catalog:album:asin:B084KYMDXT".to_owned(),
    /// ]);
    /// let mut playback_options = types::PlaybackOptions::default();
    /// playback_options.shuffle_mode = Some(types::ShuffleMode::ShuffleOff);
    /// playback_options.loop_mode = Some(types::LoopMode::LoopOff);
    /// playback_options.start_as_station = Some(false);
    /// playback_options.playback_continuation_mode = Some(
    ///     types::PlaybackContinuationMode::AutoplayOn,
    /// );
    /// let response = music
    ///     .api()
    ///     .create_playback_session(play_params)
    ///     .playback_options(playback_options)
    ///     .limit(3)
    ///     .fetch()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_playback_session(
        &self,
        play_params: types::PlayParamsRequest,
    ) -> CreatePlaybackSession {
        Request::new(
            Arc::clone(&self.transport),
            params::CreatePlaybackSession {
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
                body: types::PlaybackSessionRequest::new(play_params),
            },
        )
    }
    /// Creates an empty playlist.
    ///
    /// Creates a playlist without tracks for the signed-in user. The service requires a description; the SDK sends an empty one unless you set it. A second request creates a second playlist.
    ///
    /// - Request: `POST /playlists`
    /// - Scopes: `music::library`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `title`: Title.
    /// - `visibility`: The users who can see the playlist.
    ///
    /// Methods of [`CreatePlaylist`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let playlist = music
    ///     .api()
    ///     .create_playlist("Telugu mix", types::Visibility::Private)
    ///     .description("Notes")
    ///     .fetch()
    ///     .await?;
    /// println!("{playlist:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_playlist(
        &self,
        title: impl Into<String>,
        visibility: types::Visibility,
    ) -> CreatePlaylist {
        Request::new(
            Arc::clone(&self.transport),
            params::CreatePlaylist {
                body: types::CreatePlaylistRequest::new(title, visibility),
            },
        )
    }
    /// Deletes a playlist.
    ///
    /// Deletes a playlist of the signed-in user permanently. To stop following a playlist, use `unfollow_playlist`.
    ///
    /// - Request: `DELETE /playlists/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().delete_playlist("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_playlist(&self, id: impl Into<String>) -> DeletePlaylist {
        Request::new(
            Arc::clone(&self.transport),
            params::DeletePlaylist {
                id: id.into(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Follows a playlist.
    ///
    /// Adds the playlist to those that the signed-in user follows.
    ///
    /// - Request: `PUT /me/followed/playlists/{id}`
    /// - Scopes: `music::favorites`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().follow_playlist("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow_playlist(&self, id: impl Into<String>) -> FollowPlaylist {
        Request::new(
            Arc::clone(&self.transport),
            params::FollowPlaylist {
                id: id.into(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Follows a podcast show.
    ///
    /// Adds the show to those that the signed-in user follows.
    ///
    /// - Request: `PUT /me/followed/podcasts/shows/{id}`
    /// - Scopes: `music::favorites`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the show, a UUID; an ASIN is accepted when reading a show.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .follow_podcast_show("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow_podcast_show(&self, id: impl Into<String>) -> FollowPodcastShow {
        Request::new(
            Arc::clone(&self.transport),
            params::FollowPodcastShow {
                id: id.into(),
            },
        )
    }
    /// Gets an album.
    ///
    /// Returns one album of the catalogue, its tracks included as a plain list of short entries.
    ///
    /// - Request: `GET /albums/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the album, an ASIN.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let album = music.api().get_album("B0064UPU4G").fetch().await?;
    /// println!("{album:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_album(&self, id: impl Into<String>) -> GetAlbum {
        Request::new(Arc::clone(&self.transport), params::GetAlbum { id: id.into() })
    }
    #[cfg(feature = "unverified")]
    /// Gets the view of an album.
    ///
    /// Returns the screen of one album.
    ///
    /// - Request: `GET /views/album/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the album, an ASIN.
    ///
    /// Methods of [`GetAlbumView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_album_view("B0064UPU4G").fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_album_view(&self, id: impl Into<String>) -> GetAlbumView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetAlbumView {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    /// Gets several albums.
    ///
    /// Returns the albums with the given IDs, at most 100.
    ///
    /// - Request: `GET /albums/`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `ids` (at most 100): The IDs.
    ///
    /// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let albums = music.api().get_albums(["B0064UPU4G", "B0BBB43TGW"]).fetch().await?;
    /// println!("{albums:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_albums(&self, ids: impl IntoIterator<Item: Into<String>>) -> GetAlbums {
        Request::new(
            Arc::clone(&self.transport),
            params::GetAlbums {
                ids: ids.into_iter().map(Into::into).collect(),
            },
        )
    }
    /// Gets an artist.
    ///
    /// Returns one artist of the catalogue.
    ///
    /// - Request: `GET /artists/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the artist, an ASIN.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let artist = music.api().get_artist("B000QJPQTA").fetch().await?;
    /// println!("{artist:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist(&self, id: impl Into<String>) -> GetArtist {
        Request::new(Arc::clone(&self.transport), params::GetArtist { id: id.into() })
    }
    /// Gets the view of an artist.
    ///
    /// Returns the screen of one artist in groups, such as top tracks and albums. The listed scope is an assumption.
    ///
    /// - Request: `GET /views/artist/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the artist, an ASIN.
    ///
    /// Methods of [`GetArtistView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_artist_view("B000QJPQTA").fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artist_view(&self, id: impl Into<String>) -> GetArtistView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetArtistView {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    /// Gets several artists.
    ///
    /// Returns the artists with the given IDs, at most 100.
    ///
    /// - Request: `GET /artists/`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `ids` (at most 100): The IDs.
    ///
    /// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let artists = music.api().get_artists(["B0064UPU4G", "B0BBB43TGW"]).fetch().await?;
    /// println!("{artists:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_artists(&self, ids: impl IntoIterator<Item: Into<String>>) -> GetArtists {
        Request::new(
            Arc::clone(&self.transport),
            params::GetArtists {
                ids: ids.into_iter().map(Into::into).collect(),
            },
        )
    }
    /// Gets the current entry of a session.
    ///
    /// The response also has the information to play the entry. The format of the response is not known, so all of it is returned. The listed scope is an assumption.
    ///
    /// - Request: `GET /playback/sessions/{sessionId}/current`
    /// - Scopes: `music::playback`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    ///
    /// Methods of [`GetCurrentPlayback`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music
    ///     .api()
    ///     .get_current_playback("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_playback(
        &self,
        session_id: impl Into<String>,
    ) -> GetCurrentPlayback {
        Request::new(
            Arc::clone(&self.transport),
            params::GetCurrentPlayback {
                session_id: session_id.into(),
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
            },
        )
    }
    /// Gets the signed-in user's profile.
    ///
    /// Returns the profile of the signed-in user, including the name of the subscription tier. Amazon's page states the wider scope `music::profile`.
    ///
    /// - Request: `GET /me`
    /// - Scopes: `music::profile:read`, or `music::profile`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let user = music.api().get_current_user().fetch().await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current_user(&self) -> GetCurrentUser {
        Request::new(Arc::clone(&self.transport), params::GetCurrentUser {})
    }
    /// Gets the home view.
    ///
    /// Returns the home screen of the signed-in user as groups of entities. `limit` is the number of entities per group. The listed scope is an assumption.
    ///
    /// - Request: `GET /views/home`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetHomeView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_home_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_home_view(&self) -> GetHomeView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetHomeView {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Gets one group of the home view.
    ///
    /// Returns the home view with a single group in it, to read more of that group than the home view itself has. The cursor is the token of the group. The listed scope is an assumption.
    ///
    /// - Request: `GET /views/home/{groupId}`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `group_id`: ID of the group, from the view that holds it.
    ///
    /// Methods of [`GetHomeViewGroup`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music
    ///     .api()
    ///     .get_home_view_group("mp3-subscription-gateway_mp3YourHeaviestListeningStrategy")
    ///     .fetch()
    ///     .await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_home_view_group(&self, group_id: impl Into<String>) -> GetHomeViewGroup {
        Request::new(
            Arc::clone(&self.transport),
            params::GetHomeViewGroup {
                group_id: group_id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the library view of albums.
    ///
    /// Returns the albums in the library of the signed-in user as a view.
    ///
    /// - Request: `GET /views/library/albums`
    /// - Scopes: `music::library:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetLibraryAlbumsView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_library_albums_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_library_albums_view(&self) -> GetLibraryAlbumsView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetLibraryAlbumsView {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the library view of artists.
    ///
    /// Returns the artists in the library of the signed-in user as a view.
    ///
    /// - Request: `GET /views/library/artists`
    /// - Scopes: `music::library:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetLibraryArtistsView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_library_artists_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_library_artists_view(&self) -> GetLibraryArtistsView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetLibraryArtistsView {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the library view of playlists.
    ///
    /// Returns the playlists in the library of the signed-in user as a view.
    ///
    /// - Request: `GET /views/library/playlists`
    /// - Scopes: `music::library:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetLibraryPlaylistsView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_library_playlists_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_library_playlists_view(&self) -> GetLibraryPlaylistsView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetLibraryPlaylistsView {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the library view of podcasts.
    ///
    /// Returns the podcasts in the library of the signed-in user as a view.
    ///
    /// - Request: `GET /views/library/podcasts`
    /// - Scopes: `music::library:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetLibraryPodcastsView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_library_podcasts_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_library_podcasts_view(&self) -> GetLibraryPodcastsView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetLibraryPodcastsView {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the library view of songs.
    ///
    /// Returns the songs in the library of the signed-in user as a view.
    ///
    /// - Request: `GET /views/library/songs`
    /// - Scopes: `music::library:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetLibrarySongsView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_library_songs_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_library_songs_view(&self) -> GetLibrarySongsView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetLibrarySongsView {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the library view.
    ///
    /// Returns the library screen of the signed-in user.
    ///
    /// - Request: `GET /views/library`
    /// - Scopes: `music::library:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetLibraryView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_library_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_library_view(&self) -> GetLibraryView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetLibraryView {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the queue of a session.
    ///
    /// The format of the response is not known, so all of it is returned.
    ///
    /// - Request: `GET /playback/sessions/{sessionId}/queue`
    /// - Scopes: `music::playback`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    ///
    /// Methods of [`GetPlaybackQueue`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music
    ///     .api()
    ///     .get_playback_queue("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_playback_queue(&self, session_id: impl Into<String>) -> GetPlaybackQueue {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPlaybackQueue {
                session_id: session_id.into(),
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
            },
        )
    }
    /// Gets a playlist.
    ///
    /// Returns the metadata of a playlist, without its tracks. Amazon's page states the wider scope `music::library`.
    ///
    /// - Request: `GET /playlists/{id}`
    /// - Scopes: `music::library:read`, or `music::library`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let playlist = music
    ///     .api()
    ///     .get_playlist("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .fetch()
    ///     .await?;
    /// println!("{playlist:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_playlist(&self, id: impl Into<String>) -> GetPlaylist {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPlaylist {
                id: id.into(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the view of a playlist.
    ///
    /// Returns the screen of one playlist.
    ///
    /// - Request: `GET /views/playlist/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    ///
    /// Methods of [`GetPlaylistView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music
    ///     .api()
    ///     .get_playlist_view("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .fetch()
    ///     .await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_playlist_view(&self, id: impl Into<String>) -> GetPlaylistView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPlaylistView {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets a podcast episode.
    ///
    /// Episodes are not tracks, so `get_track` does not return them.
    ///
    /// - Request: `GET /podcasts/episodes/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the episode, a UUID.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let podcast_episode = music
    ///     .api()
    ///     .get_podcast_episode("c7b0e9d4-1a86-4f3d-8e55-2f6b7d90a1e8")
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_episode:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_podcast_episode(&self, id: impl Into<String>) -> GetPodcastEpisode {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPodcastEpisode {
                id: id.into(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets several podcast episodes.
    ///
    /// Returns the episodes with the given IDs, at most 100.
    ///
    /// - Request: `GET /podcasts/episodes`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `ids` (at most 100): The IDs.
    ///
    /// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let podcast_episodes = music
    ///     .api()
    ///     .get_podcast_episodes(["B0064UPU4G", "B0BBB43TGW"])
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_episodes:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_podcast_episodes(
        &self,
        ids: impl IntoIterator<Item: Into<String>>,
    ) -> GetPodcastEpisodes {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPodcastEpisodes {
                ids: ids.into_iter().map(Into::into).collect(),
            },
        )
    }
    /// Gets a podcast show.
    ///
    /// Returns one show with a page of its episodes; `limit` and `cursor` page the episodes. The ID may be an ASIN, but the show in the response has a UUID.
    ///
    /// - Request: `GET /podcasts/shows/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the show, a UUID; an ASIN is accepted when reading a show.
    ///
    /// Methods of [`GetPodcastShow`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_podcast_episodes`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let podcast_show = music
    ///     .api()
    ///     .get_podcast_show("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_show:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_podcast_show(&self, id: impl Into<String>) -> GetPodcastShow {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPodcastShow {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the view of a podcast show.
    ///
    /// Returns the screen of one podcast show.
    ///
    /// - Request: `GET /views/podcast/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the show, a UUID; an ASIN is accepted when reading a show.
    ///
    /// Methods of [`GetPodcastShowView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music
    ///     .api()
    ///     .get_podcast_show_view("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_podcast_show_view(&self, id: impl Into<String>) -> GetPodcastShowView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPodcastShowView {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets several podcast shows.
    ///
    /// Returns the shows with the given IDs, at most 100.
    ///
    /// - Request: `GET /podcasts/shows`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `ids` (at most 100): The IDs.
    ///
    /// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let podcast_shows = music
    ///     .api()
    ///     .get_podcast_shows(["B0064UPU4G", "B0BBB43TGW"])
    ///     .fetch()
    ///     .await?;
    /// println!("{podcast_shows:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_podcast_shows(
        &self,
        ids: impl IntoIterator<Item: Into<String>>,
    ) -> GetPodcastShows {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPodcastShows {
                ids: ids.into_iter().map(Into::into).collect(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the podcasts view.
    ///
    /// Returns the podcast screen: groups of shows and episodes.
    ///
    /// - Request: `GET /views/podcasts`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetPodcastsView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_podcasts_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_podcasts_view(&self) -> GetPodcastsView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetPodcastsView {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Gets the view of recently played entities.
    ///
    /// Returns what the signed-in user played last as a view.
    ///
    /// - Request: `GET /views/recentlyPlayed`
    /// - Scopes: `music::history`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`GetRecentlyPlayedView`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let view = music.api().get_recently_played_view().fetch().await?;
    /// println!("{view:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_recently_played_view(&self) -> GetRecentlyPlayedView {
        Request::new(
            Arc::clone(&self.transport),
            params::GetRecentlyPlayedView {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Gets a station.
    ///
    /// Returns the name, the URL and the images of one station. Stations have keys of their own, not ASINs.
    ///
    /// - Request: `GET /stations/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: Key of the station.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let station = music.api().get_station("A3QXXOBP9MU5LY").fetch().await?;
    /// println!("{station:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_station(&self, id: impl Into<String>) -> GetStation {
        Request::new(
            Arc::clone(&self.transport),
            params::GetStation {
                id: id.into(),
            },
        )
    }
    /// Gets a track.
    ///
    /// Returns one track of the catalogue. Podcast episodes are not tracks and have their own operation.
    ///
    /// - Request: `GET /tracks/{id}`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the track, an ASIN.
    ///
    /// Methods of [`GetTrack`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let track = music.api().get_track("B076YT2CBT").fetch().await?;
    /// println!("{track:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_track(&self, id: impl Into<String>) -> GetTrack {
        Request::new(
            Arc::clone(&self.transport),
            params::GetTrack {
                id: id.into(),
                media_type: None,
            },
        )
    }
    /// Gets several tracks.
    ///
    /// Returns the tracks with the given IDs, at most 100.
    ///
    /// - Request: `GET /tracks/`
    /// - Scopes: `music::catalog`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `ids` (at most 100): The IDs.
    ///
    /// Methods of [`GetTracks`] set optional parameters.
    ///
    /// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let tracks = music.api().get_tracks(["B0064UPU4G", "B0BBB43TGW"]).fetch().await?;
    /// println!("{tracks:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tracks(&self, ids: impl IntoIterator<Item: Into<String>>) -> GetTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::GetTracks {
                ids: ids.into_iter().map(Into::into).collect(),
                media_type: None,
            },
        )
    }
    /// Lists active playback sessions.
    ///
    /// Lists the sessions of the signed-in user that are playing. The format of the response is not known, so all of it is returned. The listed scope is an assumption.
    ///
    /// - Request: `GET /playback/sessions/active`
    /// - Scopes: `music::playback`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListActivePlaybackSessions`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music.api().list_active_playback_sessions().fetch().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_active_playback_sessions(&self) -> ListActivePlaybackSessions {
        Request::new(
            Arc::clone(&self.transport),
            params::ListActivePlaybackSessions {
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Lists the albums of an artist.
    ///
    /// Lists the discography of an artist.
    ///
    /// - Request: `GET /artists/{id}/albums`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the artist, an ASIN.
    ///
    /// Methods of [`ListArtistAlbums`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_albums`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_artist_albums("B000QJPQTA").items().take(50);
    /// while let Some(album) = items.try_next().await? {
    ///     println!("{album:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_artist_albums(&self, id: impl Into<String>) -> ListArtistAlbums {
        Request::new(
            Arc::clone(&self.transport),
            params::ListArtistAlbums {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Lists the followers of an artist.
    ///
    /// Lists the users who follow the artist.
    ///
    /// - Request: `GET /artists/{id}/followers`
    /// - Scopes: `music::catalog`, or `music::favorites:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the artist, an ASIN.
    ///
    /// Methods of [`ListArtistFollowers`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_artist_followers("B000QJPQTA").items().take(50);
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_artist_followers(&self, id: impl Into<String>) -> ListArtistFollowers {
        Request::new(
            Arc::clone(&self.transport),
            params::ListArtistFollowers {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Lists the tracks of an artist.
    ///
    /// Lists tracks by an artist.
    ///
    /// - Request: `GET /artists/{id}/tracks`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the artist, an ASIN.
    ///
    /// Methods of [`ListArtistTracks`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_artist_tracks("B000QJPQTA").items().take(50);
    /// while let Some(track) = items.try_next().await? {
    ///     println!("{track:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_artist_tracks(&self, id: impl Into<String>) -> ListArtistTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::ListArtistTracks {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the enabled markets.
    ///
    /// Lists the countries in which the service is available to applications. The listed scope is an assumption.
    ///
    /// - Request: `GET /markets`
    /// - Scopes: `music::catalog`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let markets = music.api().list_markets().fetch().await?;
    /// println!("{markets:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_markets(&self) -> ListMarkets {
        Request::new(Arc::clone(&self.transport), params::ListMarkets {})
    }
    /// Lists the signed-in user's followed artists.
    ///
    /// Lists the artists that the signed-in user follows. The API has no known operation to follow or unfollow an artist.
    ///
    /// - Request: `GET /me/followed/artists`
    /// - Scopes: `music::favorites:read`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListMyFollowedArtists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_artists`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_my_followed_artists().items().take(50);
    /// while let Some(artist) = items.try_next().await? {
    ///     println!("{artist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_followed_artists(&self) -> ListMyFollowedArtists {
        Request::new(
            Arc::clone(&self.transport),
            params::ListMyFollowedArtists {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the signed-in user's followed playlists.
    ///
    /// Lists the playlists of others that the signed-in user follows. The listed scope is an assumption.
    ///
    /// - Request: `GET /me/followed/playlists`
    /// - Scopes: `music::favorites:read`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListMyFollowedPlaylists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_my_followed_playlists().items().take(50);
    /// while let Some(playlist) = items.try_next().await? {
    ///     println!("{playlist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_followed_playlists(&self) -> ListMyFollowedPlaylists {
        Request::new(
            Arc::clone(&self.transport),
            params::ListMyFollowedPlaylists {
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Lists the albums in the signed-in user's library.
    ///
    /// Lists the albums that the signed-in user has saved.
    ///
    /// - Request: `GET /me/library/albums`
    /// - Scopes: `music::library:read`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListMyLibraryAlbums`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_albums`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_my_library_albums().items().take(50);
    /// while let Some(album) = items.try_next().await? {
    ///     println!("{album:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_library_albums(&self) -> ListMyLibraryAlbums {
        Request::new(
            Arc::clone(&self.transport),
            params::ListMyLibraryAlbums {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the tracks in the signed-in user's library.
    ///
    /// Lists the tracks in the library of the signed-in user. The library does not contain the liked tracks.
    ///
    /// - Request: `GET /me/library/tracks`
    /// - Scopes: `music::library:read`, or `music::profile:read`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListMyLibraryTracks`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_my_library_tracks().items().take(50);
    /// while let Some(entry) = items.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_library_tracks(&self) -> ListMyLibraryTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::ListMyLibraryTracks {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the signed-in user's liked tracks.
    ///
    /// Lists the tracks that the signed-in user has liked. An entry may have a like state. Without one it is a liked track.
    ///
    /// - Request: `GET /me/tracks`
    /// - Scopes: `music::favorites:read`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListMyLikedTracks`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_my_liked_tracks().items().take(50);
    /// while let Some(entry) = items.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_liked_tracks(&self) -> ListMyLikedTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::ListMyLikedTracks {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the signed-in user's playlists.
    ///
    /// Lists the playlists that the signed-in user owns. Followed playlists are a separate list.
    ///
    /// - Request: `GET /me/playlists`
    /// - Scopes: `music::library:read`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListMyPlaylists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_my_playlists().items().take(50);
    /// while let Some(playlist) = items.try_next().await? {
    ///     println!("{playlist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_playlists(&self) -> ListMyPlaylists {
        Request::new(
            Arc::clone(&self.transport),
            params::ListMyPlaylists {
                limit: None,
                cursor: None,
                sort_by: None,
            },
        )
    }
    /// Lists the signed-in user's recently played albums and playlists.
    ///
    /// Lists the albums, playlists and other collections that the signed-in user played last. The format of the response is not known, so it is returned as JSON. The listed scope is an assumption.
    ///
    /// - Request: `GET /me/recentlyPlayedEntities`
    /// - Scopes: `music::history`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music.api().list_my_recent_entities().fetch().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_recent_entities(&self) -> ListMyRecentEntities {
        Request::new(Arc::clone(&self.transport), params::ListMyRecentEntities {})
    }
    /// Lists the signed-in user's recently played tracks.
    ///
    /// Lists the tracks that the signed-in user played last, each with the time of playing.
    ///
    /// - Request: `GET /player/recentlyPlayed`
    /// - Scopes: `music::history`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListMyRecentTracks`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_my_recent_tracks().items().take(50);
    /// while let Some(entry) = items.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_recent_tracks(&self) -> ListMyRecentTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::ListMyRecentTracks {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the next entries of a session.
    ///
    /// Returns the entries after the current one. The format of the response is not known, so all of it is returned. The listed scope is an assumption.
    ///
    /// - Request: `GET /playback/sessions/{sessionId}/next`
    /// - Scopes: `music::playback`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    ///
    /// Methods of [`ListNextPlayback`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music
    ///     .api()
    ///     .list_next_playback("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_next_playback(&self, session_id: impl Into<String>) -> ListNextPlayback {
        Request::new(
            Arc::clone(&self.transport),
            params::ListNextPlayback {
                session_id: session_id.into(),
                limit: None,
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
            },
        )
    }
    /// Lists the tracks of a playlist.
    ///
    /// Lists the entries of a playlist in order. The same track may occur more than once, so each entry has an ID of its own: the part of its cursor after the first colon. Set the page size, since the default may be 50 or 100. The tracks of the entries are short: they carry ID, title, artists and album, while `isrc` and `duration` are empty.
    ///
    /// - Request: `GET /playlists/{id}/tracks`
    /// - Scopes: `music::library:read`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    ///
    /// Methods of [`ListPlaylistTracks`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .list_playlist_tracks("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .items()
    ///     .take(50);
    /// while let Some(entry) = items.try_next().await? {
    ///     println!("{entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_playlist_tracks(&self, id: impl Into<String>) -> ListPlaylistTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::ListPlaylistTracks {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the previous entries of a session.
    ///
    /// Returns the entries before the current one. Some subscription tiers do not allow going back. The format of the response is not known, so all of it is returned. The listed scope is an assumption.
    ///
    /// - Request: `GET /playback/sessions/{sessionId}/previous`
    /// - Scopes: `music::playback`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    ///
    /// Methods of [`ListPreviousPlayback`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music
    ///     .api()
    ///     .list_previous_playback("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_previous_playback(
        &self,
        session_id: impl Into<String>,
    ) -> ListPreviousPlayback {
        Request::new(
            Arc::clone(&self.transport),
            params::ListPreviousPlayback {
                session_id: session_id.into(),
                limit: None,
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Lists related artists.
    ///
    /// Lists artists that resemble the given one.
    ///
    /// - Request: `GET /artists/{id}/related`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the artist, an ASIN.
    ///
    /// Methods of [`ListRelatedArtists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_artists`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_related_artists("B000QJPQTA").items().take(50);
    /// while let Some(artist) = items.try_next().await? {
    ///     println!("{artist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_related_artists(&self, id: impl Into<String>) -> ListRelatedArtists {
        Request::new(
            Arc::clone(&self.transport),
            params::ListRelatedArtists {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists top playlists.
    ///
    /// Lists popular playlists, chosen for the signed-in user.
    ///
    /// - Request: `GET /browse/playlists/top`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListTopPlaylists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_top_playlists().items().take(50);
    /// while let Some(playlist) = items.try_next().await? {
    ///     println!("{playlist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_top_playlists(&self) -> ListTopPlaylists {
        Request::new(
            Arc::clone(&self.transport),
            params::ListTopPlaylists {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists top tracks.
    ///
    /// Lists popular tracks, chosen for the signed-in user. The tracks are short: they carry little more than ID, title and URL, while `isrc` and `duration` are empty.
    ///
    /// - Request: `GET /browse/tracks/top`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Methods of [`ListTopTracks`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music.api().list_top_tracks().items().take(50);
    /// while let Some(track) = items.try_next().await? {
    ///     println!("{track:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_top_tracks(&self) -> ListTopTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::ListTopTracks {
                limit: None,
                cursor: None,
            },
        )
    }
    /// Lists the playlists of a user.
    ///
    /// Lists the playlists of a user. It may work for the signed-in user only. The listed scope is an assumption.
    ///
    /// - Request: `GET /users/{id}/playlists`
    /// - Scopes: `music::library:read`, or `music::profile:read`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the user, as found in a profile.
    ///
    /// Methods of [`ListUserPlaylists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .list_user_playlists("k35wo4lm34masdsadevrs7a")
    ///     .items()
    ///     .take(50);
    /// while let Some(playlist) = items.try_next().await? {
    ///     println!("{playlist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_playlists(&self, id: impl Into<String>) -> ListUserPlaylists {
        Request::new(
            Arc::clone(&self.transport),
            params::ListUserPlaylists {
                id: id.into(),
                limit: None,
                cursor: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Lists the recently played albums and playlists of a user.
    ///
    /// Lists the albums, playlists and other collections that another user played last, as far as that user shares them. The format of the response is not known, so it is returned as JSON.
    ///
    /// - Request: `GET /users/{id}/recentlyPlayedEntities`
    /// - Scopes: `music::history`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the user, as found in a profile.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music
    ///     .api()
    ///     .list_user_recent_entities("k35wo4lm34masdsadevrs7a")
    ///     .fetch()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_recent_entities(
        &self,
        id: impl Into<String>,
    ) -> ListUserRecentEntities {
        Request::new(
            Arc::clone(&self.transport),
            params::ListUserRecentEntities {
                id: id.into(),
            },
        )
    }
    /// Moves entries of a playlist.
    ///
    /// The position is given by the entry directly above or below; at least one of the two is required. Entries are identified by entry ID, not by track ID.
    ///
    /// - Request: `PATCH /playlists/{id}/tracks`
    /// - Scopes: `music::library`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    /// - `entry_ids`: The IDs of the entries to move.
    ///
    /// Methods of [`MovePlaylistTracks`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .move_playlist_tracks(
    ///         "4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11",
    ///         ["3ae81437-f6ab-488c-b53d-590ede50cb4a"],
    ///     )
    ///     .entry_id_above("9f0a5c1e-2d34-4a53-8a0f-4d1f6f4f1b77")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_playlist_tracks(
        &self,
        id: impl Into<String>,
        entry_ids: impl IntoIterator<Item: Into<String>>,
    ) -> MovePlaylistTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::MovePlaylistTracks {
                id: id.into(),
                body: types::MovePlaylistTracksRequest::new(entry_ids),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Queues an entry as the last one.
    ///
    /// Adds an entry to the end of the queue. A second request adds it twice.
    ///
    /// - Request: `POST /playback/sessions/{sessionId}/last`
    /// - Scopes: `music::playback`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    /// - `play_params`: The entry to queue.
    ///
    /// Methods of [`QueueLast`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut play_params = types::PlayParamsRequest::default();
    /// play_params.id = Some("mrn:1.0:catalog:track:asin:B084KVZP2G".to_owned());
    /// music
    ///     .api()
    ///     .queue_last("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42", play_params)
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn queue_last(
        &self,
        session_id: impl Into<String>,
        play_params: types::PlayParamsRequest,
    ) -> QueueLast {
        Request::new(
            Arc::clone(&self.transport),
            params::QueueLast {
                session_id: session_id.into(),
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
                body: types::QueueRequest::new(play_params),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Queues an entry as the next one.
    ///
    /// Inserts an entry into the queue directly after the current one. A second request inserts it twice.
    ///
    /// - Request: `POST /playback/sessions/{sessionId}/next`
    /// - Scopes: `music::playback`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    /// - `play_params`: The entry to queue.
    ///
    /// Methods of [`QueueNext`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut play_params = types::PlayParamsRequest::default();
    /// play_params.id = Some("mrn:1.0:catalog:track:asin:B084KVZP2G".to_owned());
    /// music
    ///     .api()
    ///     .queue_next("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42", play_params)
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn queue_next(
        &self,
        session_id: impl Into<String>,
        play_params: types::PlayParamsRequest,
    ) -> QueueNext {
        Request::new(
            Arc::clone(&self.transport),
            params::QueueNext {
                session_id: session_id.into(),
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
                body: types::QueueRequest::new(play_params),
            },
        )
    }
    /// Removes entries from a playlist.
    ///
    /// Entries are identified by entry ID, not by track ID, so one of several copies of a track can be removed. The request is a DELETE with a JSON body, which some proxies drop.
    ///
    /// - Request: `DELETE /playlists/{id}/tracks`
    /// - Scopes: `music::library`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    /// - `entry_ids`: Entry IDs, not track IDs.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .remove_playlist_tracks(
    ///         "4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11",
    ///         ["3ae81437-f6ab-488c-b53d-590ede50cb4a"],
    ///     )
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_playlist_tracks(
        &self,
        id: impl Into<String>,
        entry_ids: impl IntoIterator<Item: Into<String>>,
    ) -> RemovePlaylistTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::RemovePlaylistTracks {
                id: id.into(),
                body: types::RemovePlaylistTracksRequest::new(entry_ids),
            },
        )
    }
    /// Reports a playback event.
    ///
    /// Reports that playing has started or stopped; clients must report both. A second request may count the event twice.
    ///
    /// - Request: `POST /playback/event`
    /// - Scopes: `music::playback`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `metric_id`: The `metricId` of the entry of the queue.
    /// - `event`: The event.
    ///
    /// Methods of [`ReportPlaybackEvent`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut event = types::PlaybackEvent::new(types::PlaybackEventType::Start);
    /// event.client_timestamp_in_milliseconds = Some(1767225600000);
    /// event.initial_playback_delay_milliseconds = Some(240);
    /// event.device_timezone = Some("+0100".to_owned());
    /// event.playback_current_speed = Some(1.0);
    /// event.duration_seconds = Some(232);
    /// event.entity_progress_seconds = Some(0);
    /// event.rebuffer_count = Some(0);
    /// music
    ///     .api()
    ///     .report_playback_event("5c1f0a8e-0d39-4f2e-9a77-1d0f3c7b2e64", event)
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn report_playback_event(
        &self,
        metric_id: impl Into<String>,
        event: types::PlaybackEvent,
    ) -> ReportPlaybackEvent {
        Request::new(
            Arc::clone(&self.transport),
            params::ReportPlaybackEvent {
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
                body: types::PlaybackEventReport::new(metric_id, event),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Reports several playback events.
    ///
    /// Reports several starts and stops at once.
    ///
    /// - Request: `POST /playback/events`
    /// - Scopes: `music::playback`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Methods of [`ReportPlaybackEvents`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut event = types::PlaybackEvent::new(types::PlaybackEventType::Start);
    /// event.client_timestamp_in_milliseconds = Some(1767225600000);
    /// event.initial_playback_delay_milliseconds = Some(240);
    /// event.device_timezone = Some("+0100".to_owned());
    /// event.playback_current_speed = Some(1.0);
    /// event.duration_seconds = Some(232);
    /// event.entity_progress_seconds = Some(0);
    /// event.rebuffer_count = Some(0);
    /// music
    ///     .api()
    ///     .report_playback_events([
    ///         types::PlaybackEventReport::new(
    ///             "5c1f0a8e-0d39-4f2e-9a77-1d0f3c7b2e64",
    ///             event,
    ///         ),
    ///     ])
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn report_playback_events(
        &self,
        body: impl IntoIterator<Item: Into<types::PlaybackEventReport>>,
    ) -> ReportPlaybackEvents {
        Request::new(
            Arc::clone(&self.transport),
            params::ReportPlaybackEvents {
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
                body: types::PlaybackEventReports(
                    body.into_iter().map(Into::into).collect(),
                ),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Restores a playback session.
    ///
    /// Resumes an earlier session. The format of the response is not known, so all of it is returned.
    ///
    /// - Request: `POST /playback/sessions/{sessionId}/restore`
    /// - Scopes: `music::playback`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: not idempotent. It must not be retried if the outcome is unknown, since it may take effect twice.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    ///
    /// Methods of [`RestorePlaybackSession`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let response = music
    ///     .api()
    ///     .restore_playback_session("8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42")
    ///     .fetch()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore_playback_session(
        &self,
        session_id: impl Into<String>,
    ) -> RestorePlaybackSession {
        Request::new(
            Arc::clone(&self.transport),
            params::RestorePlaybackSession {
                session_id: session_id.into(),
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Saves an album to the signed-in user's library.
    ///
    /// Adds the album to the library of the signed-in user.
    ///
    /// - Request: `PUT /me/library/albums/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the album, an ASIN.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().save_album("B0064UPU4G").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn save_album(&self, id: impl Into<String>) -> SaveAlbum {
        Request::new(Arc::clone(&self.transport), params::SaveAlbum { id: id.into() })
    }
    #[cfg(feature = "unverified")]
    /// Saves a podcast episode.
    ///
    /// Saves one episode to the library of the signed-in user.
    ///
    /// - Request: `PUT /me/library/podcasts/episodes/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the episode, a UUID.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .save_podcast_episode("c7b0e9d4-1a86-4f3d-8e55-2f6b7d90a1e8")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn save_podcast_episode(&self, id: impl Into<String>) -> SavePodcastEpisode {
        Request::new(
            Arc::clone(&self.transport),
            params::SavePodcastEpisode {
                id: id.into(),
            },
        )
    }
    /// Saves a track to the signed-in user's library.
    ///
    /// Adds one track to the library of the signed-in user.
    ///
    /// - Request: `PUT /me/library/tracks/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the track, an ASIN.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().save_track("B076YT2CBT").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn save_track(&self, id: impl Into<String>) -> SaveTrack {
        Request::new(Arc::clone(&self.transport), params::SaveTrack { id: id.into() })
    }
    /// Searches for albums.
    ///
    /// Searches albums with one or more filters. The fields that a filter may name are not known. A page size of up to 20 is safe.
    ///
    /// - Request: `POST /search/albums`
    /// - Scopes: `music::catalog`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: The filters. Their combination is not documented.
    ///
    /// Methods of [`SearchAlbums`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_albums`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, SearchQuery, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .search_albums(SearchQuery::field("name", "discovery"))
    ///     .page_size(5)
    ///     .sort_by(types::SearchSort::Relevance)
    ///     .items()
    ///     .take(50);
    /// while let Some(album) = items.try_next().await? {
    ///     println!("{album:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_albums(&self, query: impl Into<SearchQuery>) -> SearchAlbums {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchAlbums {
                body: types::SearchRequest::new(query.into().0),
            },
        )
    }
    /// Searches for artists.
    ///
    /// Searches artists with one or more filters. The fields that a filter may name are not known. A page size of up to 20 is safe.
    ///
    /// - Request: `POST /search/artists`
    /// - Scopes: `music::catalog`
    /// - Evidence: observed. Public client code sends this request, but Amazon does not document its path. It may change without notice.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: The filters. Their combination is not documented.
    ///
    /// Methods of [`SearchArtists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_artists`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, SearchQuery};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .search_artists(SearchQuery::field("name", "pharrell"))
    ///     .page_size(5)
    ///     .items()
    ///     .take(50);
    /// while let Some(artist) = items.try_next().await? {
    ///     println!("{artist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_artists(&self, query: impl Into<SearchQuery>) -> SearchArtists {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchArtists {
                body: types::SearchRequest::new(query.into().0),
            },
        )
    }
    /// Searches the whole catalogue.
    ///
    /// Searches all categories by keywords or lyrics, corrects typing errors and sorts by relevance. The response is a list of views; the first group has the top hits. The service rejects an empty query with 400. The results have no further pages. The listed scope is an assumption.
    ///
    /// - Request: `GET /search`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: Keywords or lyrics; must not be empty.
    ///
    /// Methods of [`SearchCatalog`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let views = music.api().search_catalog("daft punk").fetch().await?;
    /// println!("{views:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_catalog(&self, query: impl Into<String>) -> SearchCatalog {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchCatalog {
                query: query.into(),
                limit: None,
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Searches for playlists.
    ///
    /// Searches playlists with one or more filters. A page size of up to 20 is safe.
    ///
    /// - Request: `POST /search/playlists`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: The filters. Their combination is not documented.
    ///
    /// Methods of [`SearchPlaylists`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .search_playlists("running")
    ///     .page_size(5)
    ///     .items()
    ///     .take(50);
    /// while let Some(playlist) = items.try_next().await? {
    ///     println!("{playlist:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_playlists(&self, query: impl Into<SearchQuery>) -> SearchPlaylists {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchPlaylists {
                body: types::SearchRequest::new(query.into().0),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Searches for podcast episodes.
    ///
    /// Searches podcast episodes with one or more filters. A page size of up to 20 is safe.
    ///
    /// - Request: `POST /search/podcasts/episodes`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: The filters. Their combination is not documented.
    ///
    /// Methods of [`SearchPodcastEpisodes`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_podcast_episodes`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .search_podcast_episodes("moon landing")
    ///     .page_size(5)
    ///     .items()
    ///     .take(50);
    /// while let Some(podcast_episode) = items.try_next().await? {
    ///     println!("{podcast_episode:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_podcast_episodes(
        &self,
        query: impl Into<SearchQuery>,
    ) -> SearchPodcastEpisodes {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchPodcastEpisodes {
                body: types::SearchRequest::new(query.into().0),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Searches for podcast shows.
    ///
    /// Searches podcast shows with one or more filters. A page size of up to 20 is safe.
    ///
    /// - Request: `POST /search/podcasts/shows`
    /// - Scopes: `music::catalog`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: The filters. Their combination is not documented.
    ///
    /// Methods of [`SearchPodcastShows`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_podcast_shows`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .search_podcast_shows("history")
    ///     .page_size(5)
    ///     .items()
    ///     .take(50);
    /// while let Some(podcast_show) = items.try_next().await? {
    ///     println!("{podcast_show:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_podcast_shows(
        &self,
        query: impl Into<SearchQuery>,
    ) -> SearchPodcastShows {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchPodcastShows {
                body: types::SearchRequest::new(query.into().0),
            },
        )
    }
    /// Searches for tracks.
    ///
    /// Searches tracks with one or more filters. The tracks are short: they carry little more than ID, title and URL, while `isrc` and `duration` are empty. A page size of up to 20 is safe.
    ///
    /// - Request: `POST /search/tracks`
    /// - Scopes: `music::catalog`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: safe. The request changes nothing, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `query`: The filters. Their combination is not documented.
    ///
    /// Methods of [`SearchTracks`] set optional parameters.
    ///
    /// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, TrackQuery, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let mut items = music
    ///     .api()
    ///     .search_tracks(TrackQuery::field(types::TrackSearchField::Name, "soja"))
    ///     .page_size(2)
    ///     .sort_by(types::SearchSort::Relevance)
    ///     .items()
    ///     .take(50);
    /// while let Some(track) = items.try_next().await? {
    ///     println!("{track:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_tracks(&self, query: impl Into<TrackQuery>) -> SearchTracks {
        Request::new(
            Arc::clone(&self.transport),
            params::SearchTracks {
                body: types::TrackSearchRequest::new(query.into().0),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Switches looping of a session.
    ///
    /// Turns looping of the queue on or off.
    ///
    /// - Request: `PUT /playback/sessions/{sessionId}/loop`
    /// - Scopes: `music::playback`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    /// - `loop_mode`: The new loop mode.
    ///
    /// Methods of [`SetPlaybackLoop`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .set_playback_loop(
    ///         "8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42",
    ///         types::LoopMode::LoopOn,
    ///     )
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_playback_loop(
        &self,
        session_id: impl Into<String>,
        loop_mode: types::LoopMode,
    ) -> SetPlaybackLoop {
        Request::new(
            Arc::clone(&self.transport),
            params::SetPlaybackLoop {
                session_id: session_id.into(),
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
                body: types::SetPlaybackLoopRequest::new(loop_mode),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Switches shuffling of a session.
    ///
    /// Turns shuffling of the queue on or off.
    ///
    /// - Request: `PUT /playback/sessions/{sessionId}/shuffle`
    /// - Scopes: `music::playback`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `session_id`: ID of the session, from the response that started it.
    /// - `shuffle_mode`: The new shuffle mode.
    ///
    /// Methods of [`SetPlaybackShuffle`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .set_playback_shuffle(
    ///         "8d3b2f6a-4c1e-4f7d-9a20-6e5b1c0d7f42",
    ///         types::ShuffleMode::ShuffleOn,
    ///     )
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_playback_shuffle(
        &self,
        session_id: impl Into<String>,
        shuffle_mode: types::ShuffleMode,
    ) -> SetPlaybackShuffle {
        Request::new(
            Arc::clone(&self.transport),
            params::SetPlaybackShuffle {
                session_id: session_id.into(),
                x_amzn_audio_drm_type: None,
                x_amzn_audio_device_capability: None,
                x_amzn_device_id: None,
                body: types::SetPlaybackShuffleRequest::new(shuffle_mode),
            },
        )
    }
    /// Rates a track.
    ///
    /// Sets the signed-in user's rating of a track. It is not documented how to withdraw a rating; `NEUTRAL` may do it.
    ///
    /// - Request: `PUT /me/tracks/{id}`
    /// - Scopes: `music::favorites`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the track, an ASIN.
    /// - `like_state`: The rating.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().set_track_like("B076YT2CBT", types::LikeState::Like).fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_track_like(
        &self,
        id: impl Into<String>,
        like_state: types::LikeState,
    ) -> SetTrackLike {
        Request::new(
            Arc::clone(&self.transport),
            params::SetTrackLike {
                id: id.into(),
                body: types::SetTrackLikeRequest::new(like_state),
            },
        )
    }
    /// Unfollows a playlist.
    ///
    /// Removes the playlist from those that the signed-in user follows. The playlist itself stays. The listed scope is an assumption.
    ///
    /// - Request: `DELETE /me/followed/playlists/{id}`
    /// - Scopes: `music::favorites`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().unfollow_playlist("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unfollow_playlist(&self, id: impl Into<String>) -> UnfollowPlaylist {
        Request::new(
            Arc::clone(&self.transport),
            params::UnfollowPlaylist {
                id: id.into(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Unfollows a podcast show.
    ///
    /// Removes the show from those that the signed-in user follows.
    ///
    /// - Request: `DELETE /me/followed/podcasts/shows/{id}`
    /// - Scopes: `music::favorites`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the show, a UUID; an ASIN is accepted when reading a show.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .unfollow_podcast_show("0f4d7a52-63c1-4e2b-9b7e-5a1c8e2d9f30")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unfollow_podcast_show(&self, id: impl Into<String>) -> UnfollowPodcastShow {
        Request::new(
            Arc::clone(&self.transport),
            params::UnfollowPodcastShow {
                id: id.into(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Removes an album from the signed-in user's library.
    ///
    /// Removes the album from the library of the signed-in user.
    ///
    /// - Request: `DELETE /me/library/albums/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the album, an ASIN.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().unsave_album("B0064UPU4G").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsave_album(&self, id: impl Into<String>) -> UnsaveAlbum {
        Request::new(
            Arc::clone(&self.transport),
            params::UnsaveAlbum {
                id: id.into(),
            },
        )
    }
    #[cfg(feature = "unverified")]
    /// Removes a saved podcast episode.
    ///
    /// Removes one episode from the library of the signed-in user.
    ///
    /// - Request: `DELETE /me/library/podcasts/episodes/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: unverified. The path is inferred from similar operations and may return 404; the scopes may be wrong too. The operation needs the feature `unverified`.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the episode, a UUID.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music
    ///     .api()
    ///     .unsave_podcast_episode("c7b0e9d4-1a86-4f3d-8e55-2f6b7d90a1e8")
    ///     .fetch()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsave_podcast_episode(&self, id: impl Into<String>) -> UnsavePodcastEpisode {
        Request::new(
            Arc::clone(&self.transport),
            params::UnsavePodcastEpisode {
                id: id.into(),
            },
        )
    }
    /// Removes a track from the signed-in user's library.
    ///
    /// Removes one track from the library of the signed-in user.
    ///
    /// - Request: `DELETE /me/library/tracks/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: cited. Others quote this path from Amazon's documentation, so details may differ.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the track, an ASIN.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// music.api().unsave_track("B076YT2CBT").fetch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsave_track(&self, id: impl Into<String>) -> UnsaveTrack {
        Request::new(
            Arc::clone(&self.transport),
            params::UnsaveTrack {
                id: id.into(),
            },
        )
    }
    /// Changes the signed-in user's profile.
    ///
    /// Changes the name and the visibility of the signed-in user. All three fields are required. Amazon's page states the scope `music::profile:read`, which is probably a mistake.
    ///
    /// - Request: `PUT /me`
    /// - Scopes: `music::profile`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `name`: Display name.
    /// - `visibility`: The users who can see the profile.
    /// - `playback_visibility`: The users who can see what is played.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let user = music
    ///     .api()
    ///     .update_current_user(
    ///         "New Name",
    ///         types::Visibility::Public,
    ///         types::Visibility::Public,
    ///     )
    ///     .fetch()
    ///     .await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_current_user(
        &self,
        name: impl Into<String>,
        visibility: types::Visibility,
        playback_visibility: types::Visibility,
    ) -> UpdateCurrentUser {
        Request::new(
            Arc::clone(&self.transport),
            params::UpdateCurrentUser {
                body: types::UpdateCurrentUserRequest::new(
                    name,
                    visibility,
                    playback_visibility,
                ),
            },
        )
    }
    /// Changes a playlist.
    ///
    /// Changes the title, description or visibility of a playlist of the signed-in user. It is not known which fields may be left out.
    ///
    /// - Request: `PUT /playlists/{id}`
    /// - Scopes: `music::library`
    /// - Evidence: documented. Amazon's documentation states this path.
    /// - Retry safety: idempotent. Sending it again has no further effect, so it can be retried after any failure.
    ///
    /// Parameters:
    ///
    /// - `id`: ID of the playlist: a UUID for a user's, an ASIN for one of the catalogue.
    ///
    /// Methods of [`UpdatePlaylist`] set optional parameters.
    ///
    /// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use amazon_music::{Client, Error, types};
    /// # async fn example(music: Client) -> Result<(), Error> {
    /// let playlist = music
    ///     .api()
    ///     .update_playlist("4a5afe86-7316-4c2f-a6f2-0d6f4b7a1c11")
    ///     .title("Telugu mix, part two")
    ///     .visibility(types::Visibility::Public)
    ///     .fetch()
    ///     .await?;
    /// println!("{playlist:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_playlist(&self, id: impl Into<String>) -> UpdatePlaylist {
        Request::new(
            Arc::clone(&self.transport),
            params::UpdatePlaylist {
                id: id.into(),
                body: types::UpdatePlaylistRequest::default(),
            },
        )
    }
}
/// A request that appends tracks to a playlist.
///
/// [`Client::add_playlist_tracks`] returns it.
///
/// Optional parameters:
///
/// - `add_duplicate_tracks`: `true` to append tracks that the playlist already contains. By default they are skipped.
///
/// Ways to send: [`append`](Request::append) for a list of any length, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type AddPlaylistTracks = Request<params::AddPlaylistTracks>;
impl Request<params::AddPlaylistTracks> {
    /// Sets `add_duplicate_tracks`.
    ///
    /// `true` to append tracks that the playlist already contains. By default they are skipped.
    pub fn add_duplicate_tracks(mut self, add_duplicate_tracks: bool) -> Self {
        self.parameters.body.add_duplicate_tracks = Some(add_duplicate_tracks);
        self
    }
    /// Sets or clears `add_duplicate_tracks`.
    pub fn set_add_duplicate_tracks(
        mut self,
        add_duplicate_tracks: Option<bool>,
    ) -> Self {
        self.parameters.body.add_duplicate_tracks = add_duplicate_tracks;
        self
    }
    /// Sets the whole body.
    ///
    /// The tracks to append.
    pub fn body(mut self, body: types::AddPlaylistTracksRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that starts a playback session.
///
/// [`Client::create_playback_session`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
/// - `playback_options`: The options of playing.
/// - `limit`: The number of entries of the queue to return, up to 5.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type CreatePlaybackSession = Request<params::CreatePlaybackSession>;
impl Request<params::CreatePlaybackSession> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
    /// Sets `playback_options`.
    ///
    /// The options of playing.
    pub fn playback_options(mut self, playback_options: types::PlaybackOptions) -> Self {
        self.parameters.body.playback_options = Some(playback_options);
        self
    }
    /// Sets or clears `playback_options`.
    pub fn set_playback_options(
        mut self,
        playback_options: Option<types::PlaybackOptions>,
    ) -> Self {
        self.parameters.body.playback_options = playback_options;
        self
    }
    /// Sets `limit`.
    ///
    /// The number of entries of the queue to return, up to 5.
    pub fn limit(mut self, limit: u32) -> Self {
        self.parameters.body.limit = Some(limit);
        self
    }
    /// Sets or clears `limit`.
    pub fn set_limit(mut self, limit: Option<u32>) -> Self {
        self.parameters.body.limit = limit;
        self
    }
    /// Sets the whole body.
    ///
    /// The source to play, and the options.
    pub fn body(mut self, body: types::PlaybackSessionRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that creates an empty playlist.
///
/// [`Client::create_playlist`] returns it.
///
/// Optional parameters:
///
/// - `description`: Description. The service requires it, and presumably accepts an empty one.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type CreatePlaylist = Request<params::CreatePlaylist>;
impl Request<params::CreatePlaylist> {
    /// Sets `description`.
    ///
    /// Description. The service requires it, and presumably accepts an empty one.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.parameters.body.description = Some(description.into());
        self
    }
    /// Sets `description` or, with `None`, its default.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.parameters.body.description = description
            .or_else(|| Some(::std::string::String::new()));
        self
    }
    /// Sets the whole body.
    ///
    /// Title, description and visibility of the new playlist.
    pub fn body(mut self, body: types::CreatePlaylistRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that deletes a playlist.
///
/// [`Client::delete_playlist`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type DeletePlaylist = Request<params::DeletePlaylist>;
#[cfg(feature = "unverified")]
/// A request that follows a playlist.
///
/// [`Client::follow_playlist`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type FollowPlaylist = Request<params::FollowPlaylist>;
#[cfg(feature = "unverified")]
/// A request that follows a podcast show.
///
/// [`Client::follow_podcast_show`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type FollowPodcastShow = Request<params::FollowPodcastShow>;
/// A request that gets an album.
///
/// [`Client::get_album`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetAlbum = Request<params::GetAlbum>;
#[cfg(feature = "unverified")]
/// A request that gets the view of an album.
///
/// [`Client::get_album_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetAlbumView = Request<params::GetAlbumView>;
/// A request that gets several albums.
///
/// [`Client::get_albums`] returns it.
///
/// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetAlbums = Request<params::GetAlbums>;
/// A request that gets an artist.
///
/// [`Client::get_artist`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetArtist = Request<params::GetArtist>;
/// A request that gets the view of an artist.
///
/// [`Client::get_artist_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetArtistView = Request<params::GetArtistView>;
/// A request that gets several artists.
///
/// [`Client::get_artists`] returns it.
///
/// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetArtists = Request<params::GetArtists>;
/// A request that gets the current entry of a session.
///
/// [`Client::get_current_playback`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetCurrentPlayback = Request<params::GetCurrentPlayback>;
impl Request<params::GetCurrentPlayback> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
}
/// A request that gets the signed-in user's profile.
///
/// [`Client::get_current_user`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetCurrentUser = Request<params::GetCurrentUser>;
/// A request that gets the home view.
///
/// [`Client::get_home_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetHomeView = Request<params::GetHomeView>;
/// A request that gets one group of the home view.
///
/// [`Client::get_home_view_group`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetHomeViewGroup = Request<params::GetHomeViewGroup>;
#[cfg(feature = "unverified")]
/// A request that gets the library view of albums.
///
/// [`Client::get_library_albums_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetLibraryAlbumsView = Request<params::GetLibraryAlbumsView>;
#[cfg(feature = "unverified")]
/// A request that gets the library view of artists.
///
/// [`Client::get_library_artists_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetLibraryArtistsView = Request<params::GetLibraryArtistsView>;
#[cfg(feature = "unverified")]
/// A request that gets the library view of playlists.
///
/// [`Client::get_library_playlists_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetLibraryPlaylistsView = Request<params::GetLibraryPlaylistsView>;
#[cfg(feature = "unverified")]
/// A request that gets the library view of podcasts.
///
/// [`Client::get_library_podcasts_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetLibraryPodcastsView = Request<params::GetLibraryPodcastsView>;
#[cfg(feature = "unverified")]
/// A request that gets the library view of songs.
///
/// [`Client::get_library_songs_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetLibrarySongsView = Request<params::GetLibrarySongsView>;
#[cfg(feature = "unverified")]
/// A request that gets the library view.
///
/// [`Client::get_library_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetLibraryView = Request<params::GetLibraryView>;
#[cfg(feature = "unverified")]
/// A request that gets the queue of a session.
///
/// [`Client::get_playback_queue`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPlaybackQueue = Request<params::GetPlaybackQueue>;
#[cfg(feature = "unverified")]
impl Request<params::GetPlaybackQueue> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
}
/// A request that gets a playlist.
///
/// [`Client::get_playlist`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPlaylist = Request<params::GetPlaylist>;
#[cfg(feature = "unverified")]
/// A request that gets the view of a playlist.
///
/// [`Client::get_playlist_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPlaylistView = Request<params::GetPlaylistView>;
#[cfg(feature = "unverified")]
/// A request that gets a podcast episode.
///
/// [`Client::get_podcast_episode`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPodcastEpisode = Request<params::GetPodcastEpisode>;
#[cfg(feature = "unverified")]
/// A request that gets several podcast episodes.
///
/// [`Client::get_podcast_episodes`] returns it.
///
/// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPodcastEpisodes = Request<params::GetPodcastEpisodes>;
/// A request that gets a podcast show.
///
/// [`Client::get_podcast_show`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_podcast_episodes`.
pub type GetPodcastShow = Request<params::GetPodcastShow>;
#[cfg(feature = "unverified")]
/// A request that gets the view of a podcast show.
///
/// [`Client::get_podcast_show_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPodcastShowView = Request<params::GetPodcastShowView>;
#[cfg(feature = "unverified")]
/// A request that gets several podcast shows.
///
/// [`Client::get_podcast_shows`] returns it.
///
/// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPodcastShows = Request<params::GetPodcastShows>;
#[cfg(feature = "unverified")]
/// A request that gets the podcasts view.
///
/// [`Client::get_podcasts_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetPodcastsView = Request<params::GetPodcastsView>;
#[cfg(feature = "unverified")]
/// A request that gets the view of recently played entities.
///
/// [`Client::get_recently_played_view`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entities per group, 10 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetRecentlyPlayedView = Request<params::GetRecentlyPlayedView>;
/// A request that gets a station.
///
/// [`Client::get_station`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetStation = Request<params::GetStation>;
/// A request that gets a track.
///
/// [`Client::get_track`] returns it.
///
/// Optional parameters:
///
/// - `media_type`: The rendition of the track to return.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetTrack = Request<params::GetTrack>;
impl Request<params::GetTrack> {
    /// Sets `media_type`.
    ///
    /// The rendition of the track to return.
    pub fn media_type(mut self, media_type: types::MediaType) -> Self {
        self.parameters.media_type = Some(media_type);
        self
    }
    /// Sets or clears `media_type`.
    pub fn set_media_type(mut self, media_type: Option<types::MediaType>) -> Self {
        self.parameters.media_type = media_type;
        self
    }
}
/// A request that gets several tracks.
///
/// [`Client::get_tracks`] returns it.
///
/// Optional parameters:
///
/// - `media_type`: The rendition of the track to return.
///
/// Ways to send: [`lookup`](Request::lookup) for any number of IDs, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type GetTracks = Request<params::GetTracks>;
impl Request<params::GetTracks> {
    /// Sets `media_type`.
    ///
    /// The rendition of the track to return.
    pub fn media_type(mut self, media_type: types::MediaType) -> Self {
        self.parameters.media_type = Some(media_type);
        self
    }
    /// Sets or clears `media_type`.
    pub fn set_media_type(mut self, media_type: Option<types::MediaType>) -> Self {
        self.parameters.media_type = media_type;
        self
    }
}
/// A request that lists active playback sessions.
///
/// [`Client::list_active_playback_sessions`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListActivePlaybackSessions = Request<params::ListActivePlaybackSessions>;
impl Request<params::ListActivePlaybackSessions> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that lists the albums of an artist.
///
/// [`Client::list_artist_albums`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_albums`.
pub type ListArtistAlbums = Request<params::ListArtistAlbums>;
#[cfg(feature = "unverified")]
/// A request that lists the followers of an artist.
///
/// [`Client::list_artist_followers`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListArtistFollowers = Request<params::ListArtistFollowers>;
#[cfg(feature = "unverified")]
/// A request that lists the tracks of an artist.
///
/// [`Client::list_artist_tracks`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
pub type ListArtistTracks = Request<params::ListArtistTracks>;
/// A request that lists the enabled markets.
///
/// [`Client::list_markets`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListMarkets = Request<params::ListMarkets>;
/// A request that lists the signed-in user's followed artists.
///
/// [`Client::list_my_followed_artists`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_artists`.
pub type ListMyFollowedArtists = Request<params::ListMyFollowedArtists>;
/// A request that lists the signed-in user's followed playlists.
///
/// [`Client::list_my_followed_playlists`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListMyFollowedPlaylists = Request<params::ListMyFollowedPlaylists>;
#[cfg(feature = "unverified")]
/// A request that lists the albums in the signed-in user's library.
///
/// [`Client::list_my_library_albums`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_albums`.
pub type ListMyLibraryAlbums = Request<params::ListMyLibraryAlbums>;
/// A request that lists the tracks in the signed-in user's library.
///
/// [`Client::list_my_library_tracks`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
pub type ListMyLibraryTracks = Request<params::ListMyLibraryTracks>;
/// A request that lists the signed-in user's liked tracks.
///
/// [`Client::list_my_liked_tracks`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
pub type ListMyLikedTracks = Request<params::ListMyLikedTracks>;
/// A request that lists the signed-in user's playlists.
///
/// [`Client::list_my_playlists`] returns it.
///
/// Optional parameters:
///
/// - `sort_by`: Order of the list. The values are not documented.
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListMyPlaylists = Request<params::ListMyPlaylists>;
impl Request<params::ListMyPlaylists> {
    /// Sets `sort_by`.
    ///
    /// Order of the list. The values are not documented.
    pub fn sort_by(mut self, sort_by: types::PlaylistSort) -> Self {
        self.parameters.sort_by = Some(sort_by);
        self
    }
    /// Sets or clears `sort_by`.
    pub fn set_sort_by(mut self, sort_by: Option<types::PlaylistSort>) -> Self {
        self.parameters.sort_by = sort_by;
        self
    }
}
/// A request that lists the signed-in user's recently played albums and playlists.
///
/// [`Client::list_my_recent_entities`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListMyRecentEntities = Request<params::ListMyRecentEntities>;
/// A request that lists the signed-in user's recently played tracks.
///
/// [`Client::list_my_recent_tracks`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 60 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
pub type ListMyRecentTracks = Request<params::ListMyRecentTracks>;
/// A request that lists the next entries of a session.
///
/// [`Client::list_next_playback`] returns it.
///
/// Optional parameters:
///
/// - `limit`: The number of entries. Undocumented. The maximum is unknown; that of a new session is 5 or 11.
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListNextPlayback = Request<params::ListNextPlayback>;
impl Request<params::ListNextPlayback> {
    /// Sets `limit`.
    ///
    /// The number of entries. Undocumented. The maximum is unknown; that of a new session is 5 or 11.
    pub fn limit(mut self, limit: u32) -> Self {
        self.parameters.limit = Some(limit);
        self
    }
    /// Sets or clears `limit`.
    pub fn set_limit(mut self, limit: Option<u32>) -> Self {
        self.parameters.limit = limit;
        self
    }
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
}
/// A request that lists the tracks of a playlist.
///
/// [`Client::list_playlist_tracks`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
pub type ListPlaylistTracks = Request<params::ListPlaylistTracks>;
/// A request that lists the previous entries of a session.
///
/// [`Client::list_previous_playback`] returns it.
///
/// Optional parameters:
///
/// - `limit`: The number of entries. Undocumented. The maximum is unknown; that of a new session is 5 or 11.
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListPreviousPlayback = Request<params::ListPreviousPlayback>;
impl Request<params::ListPreviousPlayback> {
    /// Sets `limit`.
    ///
    /// The number of entries. Undocumented. The maximum is unknown; that of a new session is 5 or 11.
    pub fn limit(mut self, limit: u32) -> Self {
        self.parameters.limit = Some(limit);
        self
    }
    /// Sets or clears `limit`.
    pub fn set_limit(mut self, limit: Option<u32>) -> Self {
        self.parameters.limit = limit;
        self
    }
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that lists related artists.
///
/// [`Client::list_related_artists`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_artists`.
pub type ListRelatedArtists = Request<params::ListRelatedArtists>;
/// A request that lists top playlists.
///
/// [`Client::list_top_playlists`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 20 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListTopPlaylists = Request<params::ListTopPlaylists>;
/// A request that lists top tracks.
///
/// [`Client::list_top_tracks`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 20 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
pub type ListTopTracks = Request<params::ListTopTracks>;
/// A request that lists the playlists of a user.
///
/// [`Client::list_user_playlists`] returns it.
///
/// Optional parameters:
///
/// - [`page_size`](Request::page_size): Entries per page, 100 at most and by default.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListUserPlaylists = Request<params::ListUserPlaylists>;
#[cfg(feature = "unverified")]
/// A request that lists the recently played albums and playlists of a user.
///
/// [`Client::list_user_recent_entities`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ListUserRecentEntities = Request<params::ListUserRecentEntities>;
/// A request that moves entries of a playlist.
///
/// [`Client::move_playlist_tracks`] returns it.
///
/// Optional parameters:
///
/// - `entry_id_above`: The ID of the entry directly above the new position.
/// - `entry_id_below`: The ID of the entry directly below the new position.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type MovePlaylistTracks = Request<params::MovePlaylistTracks>;
impl Request<params::MovePlaylistTracks> {
    /// Sets `entry_id_above`.
    ///
    /// The ID of the entry directly above the new position.
    pub fn entry_id_above(mut self, entry_id_above: impl Into<String>) -> Self {
        self.parameters.body.entry_id_above = Some(entry_id_above.into());
        self
    }
    /// Sets or clears `entry_id_above`.
    pub fn set_entry_id_above(mut self, entry_id_above: Option<String>) -> Self {
        self.parameters.body.entry_id_above = entry_id_above;
        self
    }
    /// Sets `entry_id_below`.
    ///
    /// The ID of the entry directly below the new position.
    pub fn entry_id_below(mut self, entry_id_below: impl Into<String>) -> Self {
        self.parameters.body.entry_id_below = Some(entry_id_below.into());
        self
    }
    /// Sets or clears `entry_id_below`.
    pub fn set_entry_id_below(mut self, entry_id_below: Option<String>) -> Self {
        self.parameters.body.entry_id_below = entry_id_below;
        self
    }
    /// Sets the whole body.
    ///
    /// The entries to move and where they go.
    pub fn body(mut self, body: types::MovePlaylistTracksRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that queues an entry as the last one.
///
/// [`Client::queue_last`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type QueueLast = Request<params::QueueLast>;
#[cfg(feature = "unverified")]
impl Request<params::QueueLast> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
    /// Sets the whole body.
    ///
    /// The entry to queue.
    pub fn body(mut self, body: types::QueueRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that queues an entry as the next one.
///
/// [`Client::queue_next`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type QueueNext = Request<params::QueueNext>;
#[cfg(feature = "unverified")]
impl Request<params::QueueNext> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
    /// Sets the whole body.
    ///
    /// The entry to queue.
    pub fn body(mut self, body: types::QueueRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that removes entries from a playlist.
///
/// [`Client::remove_playlist_tracks`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type RemovePlaylistTracks = Request<params::RemovePlaylistTracks>;
impl Request<params::RemovePlaylistTracks> {
    /// Sets the whole body.
    ///
    /// The entries to remove.
    pub fn body(mut self, body: types::RemovePlaylistTracksRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that reports a playback event.
///
/// [`Client::report_playback_event`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ReportPlaybackEvent = Request<params::ReportPlaybackEvent>;
impl Request<params::ReportPlaybackEvent> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
    /// Sets the whole body.
    ///
    /// The event.
    pub fn body(mut self, body: types::PlaybackEventReport) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that reports several playback events.
///
/// [`Client::report_playback_events`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type ReportPlaybackEvents = Request<params::ReportPlaybackEvents>;
#[cfg(feature = "unverified")]
impl Request<params::ReportPlaybackEvents> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
    /// Sets the whole body.
    ///
    /// The events, oldest first.
    pub fn body(mut self, body: types::PlaybackEventReports) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that restores a playback session.
///
/// [`Client::restore_playback_session`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type RestorePlaybackSession = Request<params::RestorePlaybackSession>;
#[cfg(feature = "unverified")]
impl Request<params::RestorePlaybackSession> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that saves an album to the signed-in user's library.
///
/// [`Client::save_album`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SaveAlbum = Request<params::SaveAlbum>;
#[cfg(feature = "unverified")]
/// A request that saves a podcast episode.
///
/// [`Client::save_podcast_episode`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SavePodcastEpisode = Request<params::SavePodcastEpisode>;
/// A request that saves a track to the signed-in user's library.
///
/// [`Client::save_track`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SaveTrack = Request<params::SaveTrack>;
/// A request that searches for albums.
///
/// [`Client::search_albums`] returns it.
///
/// Optional parameters:
///
/// - `sort_by`: The order of the results.
/// - [`page_size`](Request::page_size): Items per page, 20 by default. The maximum is 20 or 100.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_albums`.
pub type SearchAlbums = Request<params::SearchAlbums>;
impl Request<params::SearchAlbums> {
    /// Sets `sort_by`.
    ///
    /// The order of the results.
    pub fn sort_by(mut self, sort_by: types::SearchSort) -> Self {
        self.parameters.body.sort_by = Some(sort_by);
        self
    }
    /// Sets or clears `sort_by`.
    pub fn set_sort_by(mut self, sort_by: Option<types::SearchSort>) -> Self {
        self.parameters.body.sort_by = sort_by;
        self
    }
    /// Sets the whole body.
    ///
    /// Filters, order and page.
    pub fn body(mut self, body: types::SearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that searches for artists.
///
/// [`Client::search_artists`] returns it.
///
/// Optional parameters:
///
/// - `sort_by`: The order of the results.
/// - [`page_size`](Request::page_size): Items per page, 20 by default. The maximum is 20 or 100.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_artists`.
pub type SearchArtists = Request<params::SearchArtists>;
impl Request<params::SearchArtists> {
    /// Sets `sort_by`.
    ///
    /// The order of the results.
    pub fn sort_by(mut self, sort_by: types::SearchSort) -> Self {
        self.parameters.body.sort_by = Some(sort_by);
        self
    }
    /// Sets or clears `sort_by`.
    pub fn set_sort_by(mut self, sort_by: Option<types::SearchSort>) -> Self {
        self.parameters.body.sort_by = sort_by;
        self
    }
    /// Sets the whole body.
    ///
    /// Filters, order and page.
    pub fn body(mut self, body: types::SearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that searches the whole catalogue.
///
/// [`Client::search_catalog`] returns it.
///
/// Optional parameters:
///
/// - `limit`: Entities per group, 10 by default. No maximum is documented.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SearchCatalog = Request<params::SearchCatalog>;
impl Request<params::SearchCatalog> {
    /// Sets `limit`.
    ///
    /// Entities per group, 10 by default. No maximum is documented.
    pub fn limit(mut self, limit: u32) -> Self {
        self.parameters.limit = Some(limit);
        self
    }
    /// Sets or clears `limit`.
    pub fn set_limit(mut self, limit: Option<u32>) -> Self {
        self.parameters.limit = limit;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that searches for playlists.
///
/// [`Client::search_playlists`] returns it.
///
/// Optional parameters:
///
/// - `sort_by`: The order of the results.
/// - [`page_size`](Request::page_size): Items per page, 20 by default. The maximum is 20 or 100.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SearchPlaylists = Request<params::SearchPlaylists>;
#[cfg(feature = "unverified")]
impl Request<params::SearchPlaylists> {
    /// Sets `sort_by`.
    ///
    /// The order of the results.
    pub fn sort_by(mut self, sort_by: types::SearchSort) -> Self {
        self.parameters.body.sort_by = Some(sort_by);
        self
    }
    /// Sets or clears `sort_by`.
    pub fn set_sort_by(mut self, sort_by: Option<types::SearchSort>) -> Self {
        self.parameters.body.sort_by = sort_by;
        self
    }
    /// Sets the whole body.
    ///
    /// Filters, order and page.
    pub fn body(mut self, body: types::SearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that searches for podcast episodes.
///
/// [`Client::search_podcast_episodes`] returns it.
///
/// Optional parameters:
///
/// - `sort_by`: The order of the results.
/// - [`page_size`](Request::page_size): Items per page, 20 by default. The maximum is 20 or 100.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_podcast_episodes`.
pub type SearchPodcastEpisodes = Request<params::SearchPodcastEpisodes>;
#[cfg(feature = "unverified")]
impl Request<params::SearchPodcastEpisodes> {
    /// Sets `sort_by`.
    ///
    /// The order of the results.
    pub fn sort_by(mut self, sort_by: types::SearchSort) -> Self {
        self.parameters.body.sort_by = Some(sort_by);
        self
    }
    /// Sets or clears `sort_by`.
    pub fn set_sort_by(mut self, sort_by: Option<types::SearchSort>) -> Self {
        self.parameters.body.sort_by = sort_by;
        self
    }
    /// Sets the whole body.
    ///
    /// Filters, order and page.
    pub fn body(mut self, body: types::SearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that searches for podcast shows.
///
/// [`Client::search_podcast_shows`] returns it.
///
/// Optional parameters:
///
/// - `sort_by`: The order of the results.
/// - [`page_size`](Request::page_size): Items per page, 20 by default. The maximum is 20 or 100.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// The items of the list are short: ID, title or name, and URL. Every other field may be empty, such as the ISRC of a track. [`hydrate`](crate::Items::hydrate) completes the items with `get_podcast_shows`.
pub type SearchPodcastShows = Request<params::SearchPodcastShows>;
#[cfg(feature = "unverified")]
impl Request<params::SearchPodcastShows> {
    /// Sets `sort_by`.
    ///
    /// The order of the results.
    pub fn sort_by(mut self, sort_by: types::SearchSort) -> Self {
        self.parameters.body.sort_by = Some(sort_by);
        self
    }
    /// Sets or clears `sort_by`.
    pub fn set_sort_by(mut self, sort_by: Option<types::SearchSort>) -> Self {
        self.parameters.body.sort_by = sort_by;
        self
    }
    /// Sets the whole body.
    ///
    /// Filters, order and page.
    pub fn body(mut self, body: types::SearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that searches for tracks.
///
/// [`Client::search_tracks`] returns it.
///
/// Optional parameters:
///
/// - `sort_by`: The order of the results.
/// - [`page_size`](Request::page_size): Items per page, 20 by default. The maximum is 20 or 100.
///
/// Ways to send: [`items`](Request::items) or [`pages`](Request::pages) for the whole list, [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
///
/// [`hydrate`](crate::Items::hydrate) completes the items with `get_tracks`.
pub type SearchTracks = Request<params::SearchTracks>;
impl Request<params::SearchTracks> {
    /// Sets `sort_by`.
    ///
    /// The order of the results.
    pub fn sort_by(mut self, sort_by: types::SearchSort) -> Self {
        self.parameters.body.sort_by = Some(sort_by);
        self
    }
    /// Sets or clears `sort_by`.
    pub fn set_sort_by(mut self, sort_by: Option<types::SearchSort>) -> Self {
        self.parameters.body.sort_by = sort_by;
        self
    }
    /// Sets the whole body.
    ///
    /// Filters, order and page.
    pub fn body(mut self, body: types::TrackSearchRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that switches looping of a session.
///
/// [`Client::set_playback_loop`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SetPlaybackLoop = Request<params::SetPlaybackLoop>;
#[cfg(feature = "unverified")]
impl Request<params::SetPlaybackLoop> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
    /// Sets the whole body.
    ///
    /// The new loop mode.
    pub fn body(mut self, body: types::SetPlaybackLoopRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
#[cfg(feature = "unverified")]
/// A request that switches shuffling of a session.
///
/// [`Client::set_playback_shuffle`] returns it.
///
/// Optional parameters:
///
/// - `x_amzn_audio_drm_type`: The copy protection that the device can handle. Only WIDEVINE is supported.
/// - `x_amzn_audio_device_capability`: The audio formats that the device can handle, separated by commas.
/// - `x_amzn_device_id`: The serial number of the device. It is unique and does not change.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SetPlaybackShuffle = Request<params::SetPlaybackShuffle>;
#[cfg(feature = "unverified")]
impl Request<params::SetPlaybackShuffle> {
    /// Sets `x_amzn_audio_drm_type`.
    ///
    /// The copy protection that the device can handle. Only WIDEVINE is supported.
    pub fn x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = Some(x_amzn_audio_drm_type.into());
        self
    }
    /// Sets or clears `x_amzn_audio_drm_type`.
    pub fn set_x_amzn_audio_drm_type(
        mut self,
        x_amzn_audio_drm_type: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_drm_type = x_amzn_audio_drm_type;
        self
    }
    /// Sets `x_amzn_audio_device_capability`.
    ///
    /// The audio formats that the device can handle, separated by commas.
    pub fn x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: impl Into<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = Some(
            x_amzn_audio_device_capability.into(),
        );
        self
    }
    /// Sets or clears `x_amzn_audio_device_capability`.
    pub fn set_x_amzn_audio_device_capability(
        mut self,
        x_amzn_audio_device_capability: Option<String>,
    ) -> Self {
        self.parameters.x_amzn_audio_device_capability = x_amzn_audio_device_capability;
        self
    }
    /// Sets `x_amzn_device_id`.
    ///
    /// The serial number of the device. It is unique and does not change.
    pub fn x_amzn_device_id(mut self, x_amzn_device_id: impl Into<String>) -> Self {
        self.parameters.x_amzn_device_id = Some(x_amzn_device_id.into());
        self
    }
    /// Sets or clears `x_amzn_device_id`.
    pub fn set_x_amzn_device_id(mut self, x_amzn_device_id: Option<String>) -> Self {
        self.parameters.x_amzn_device_id = x_amzn_device_id;
        self
    }
    /// Sets the whole body.
    ///
    /// The new shuffle mode.
    pub fn body(mut self, body: types::SetPlaybackShuffleRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that rates a track.
///
/// [`Client::set_track_like`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type SetTrackLike = Request<params::SetTrackLike>;
impl Request<params::SetTrackLike> {
    /// Sets the whole body.
    ///
    /// The new like state.
    pub fn body(mut self, body: types::SetTrackLikeRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that unfollows a playlist.
///
/// [`Client::unfollow_playlist`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UnfollowPlaylist = Request<params::UnfollowPlaylist>;
#[cfg(feature = "unverified")]
/// A request that unfollows a podcast show.
///
/// [`Client::unfollow_podcast_show`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UnfollowPodcastShow = Request<params::UnfollowPodcastShow>;
#[cfg(feature = "unverified")]
/// A request that removes an album from the signed-in user's library.
///
/// [`Client::unsave_album`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UnsaveAlbum = Request<params::UnsaveAlbum>;
#[cfg(feature = "unverified")]
/// A request that removes a saved podcast episode.
///
/// [`Client::unsave_podcast_episode`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UnsavePodcastEpisode = Request<params::UnsavePodcastEpisode>;
/// A request that removes a track from the signed-in user's library.
///
/// [`Client::unsave_track`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UnsaveTrack = Request<params::UnsaveTrack>;
/// A request that changes the signed-in user's profile.
///
/// [`Client::update_current_user`] returns it.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UpdateCurrentUser = Request<params::UpdateCurrentUser>;
impl Request<params::UpdateCurrentUser> {
    /// Sets the whole body.
    ///
    /// The whole new profile.
    pub fn body(mut self, body: types::UpdateCurrentUserRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
/// A request that changes a playlist.
///
/// [`Client::update_playlist`] returns it.
///
/// Optional parameters:
///
/// - `title`: New title.
/// - `description`: New description.
/// - `visibility`: The users who can see the playlist from now on.
///
/// Ways to send: [`fetch`](Request::fetch) for the content of one response, [`send`](Request::send) for the response with its status and headers.
pub type UpdatePlaylist = Request<params::UpdatePlaylist>;
impl Request<params::UpdatePlaylist> {
    /// Sets `title`.
    ///
    /// New title.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.parameters.body.title = Some(title.into());
        self
    }
    /// Sets or clears `title`.
    pub fn set_title(mut self, title: Option<String>) -> Self {
        self.parameters.body.title = title;
        self
    }
    /// Sets `description`.
    ///
    /// New description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.parameters.body.description = Some(description.into());
        self
    }
    /// Sets or clears `description`.
    pub fn set_description(mut self, description: Option<String>) -> Self {
        self.parameters.body.description = description;
        self
    }
    /// Sets `visibility`.
    ///
    /// The users who can see the playlist from now on.
    pub fn visibility(mut self, visibility: types::Visibility) -> Self {
        self.parameters.body.visibility = Some(visibility);
        self
    }
    /// Sets or clears `visibility`.
    pub fn set_visibility(mut self, visibility: Option<types::Visibility>) -> Self {
        self.parameters.body.visibility = visibility;
        self
    }
    /// Sets the whole body.
    ///
    /// The fields to change.
    pub fn body(mut self, body: types::UpdatePlaylistRequest) -> Self {
        self.parameters.body = body;
        self
    }
}
