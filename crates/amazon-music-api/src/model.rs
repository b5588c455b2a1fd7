//! Methods of generated types.

use std::time::Duration;

use crate::v1::types::{Album, Artist, Playlist, PlaylistTrackEdge, PodcastEpisode, Track};

impl PlaylistTrackEdge {
    /// Returns the ID of this entry, for `move_playlist_tracks` and `remove_playlist_tracks`.
    ///
    /// It is not the track's ID, since a playlist may contain a track twice. It is `item_id` if the service sends that, and
    /// otherwise the part of `cursor` after the first colon, or all of it (observed in public clients).
    ///
    /// # Examples
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

macro_rules! durations {
    ($($name:ty),*) => {$(
        impl $name {
            /// Returns the length; `None` if it is missing or negative.
            #[must_use]
            pub fn duration(&self) -> Option<Duration> {
                Duration::try_from_secs_f64(self.duration?).ok()
            }
        }
    )*};
}

durations!(Album, Playlist, PodcastEpisode, Track);

macro_rules! artist_names {
    ($($name:ty),*) => {$(
        impl $name {
            /// Returns the names of the artists, the main one first.
            pub fn artist_names(&self) -> impl Iterator<Item = &str> {
                self.artists.iter().filter_map(|artist: &Artist| artist.name.as_deref())
            }
        }
    )*};
}

artist_names!(Album, Track);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_keeps_its_fraction_and_is_never_negative() {
        let mut track = Track::new("a");
        assert_eq!(track.duration(), None);
        track.duration = Some(232.5);
        assert_eq!(track.duration(), Some(Duration::from_millis(232_500)));
        for length in [-1.0, f64::NAN, f64::INFINITY] {
            track.duration = Some(length);
            assert_eq!(track.duration(), None);
        }
    }

    #[test]
    fn artists_without_a_name_are_left_out() {
        let mut album = Album::new("a");
        let mut artist = Artist::new("b");
        artist.name = Some("Soja".to_owned());
        album.artists = vec![artist, Artist::new("c")];
        assert_eq!(album.artist_names().collect::<Vec<_>>(), ["Soja"]);
    }

    #[test]
    fn a_track_is_small() {
        assert!(size_of::<Track>() <= 560, "{}", size_of::<Track>());
    }
}
