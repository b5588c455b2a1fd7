//! The id of a playlist's entry, which moving and removing want, out of what the service says.

use crate::v1::types::PlaylistTrackEdge;

impl PlaylistTrackEdge {
    /// The id of this entry of the playlist, for `move_playlist_tracks` and `remove_playlist_tracks`. It is
    /// not the track's id: a playlist may hold a track twice.
    ///
    /// It is `item_id` where the service sends that, else the part of `cursor` after the first colon
    /// (observed in public clients; a cursor without a colon is taken whole).
    ///
    /// ```
    /// use amazon_music_api::v1::types::PlaylistTrackEdge;
    ///
    /// let edge: PlaylistTrackEdge = serde_json::from_str(r#"{ "cursor": "0:3ae81437-f6ab" }"#)?;
    /// assert_eq!(edge.entry_id(), Some("3ae81437-f6ab"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn entry_id(&self) -> Option<&str> {
        let from_cursor = || {
            let cursor = self.cursor.as_deref()?;
            Some(cursor.split_once(':').map_or(cursor, |(_, entry)| entry))
        };
        self.item_id.as_deref().or_else(from_cursor).filter(|id| !id.is_empty())
    }
}
