//! A track that is added to a catalogue.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::isrc;
use crate::change_error::ChangeError;

/// A track to add to the catalogue, for tests that need a certain title, artist or ISRC.
///
/// # Examples
/// ```
/// use amazon_music_sandbox::{NewTrack, Sandbox};
///
/// let sandbox = Sandbox::builder().build();
/// let track = NewTrack::new("Blue Window", ["Example Band"], "QZ-ABC-26-00001").album("Rooms");
/// let id = sandbox.world(|world| world.insert_track(track))?;
/// # assert!(id.starts_with("B0"));
/// # Ok::<(), amazon_music_sandbox::ChangeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[must_use = "a track exists once it is inserted into a world"]
pub struct NewTrack {
    pub(super) title: String,
    pub(super) artists: Vec<String>,
    pub(super) isrc: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) album: Option<String>,
    #[serde(default = "default_duration")]
    duration_seconds: u64,
    #[serde(default)]
    pub(super) explicit: bool,
}

fn default_duration() -> u64 {
    210
}

impl NewTrack {
    /// Creates a track of three and a half minutes that is on no album.
    pub fn new<A: Into<String>>(
        title: impl Into<String>,
        artists: impl IntoIterator<Item = A>,
        isrc: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            artists: artists.into_iter().map(Into::into).collect(),
            isrc: isrc.into(),
            album: None,
            duration_seconds: default_duration(),
            explicit: false,
        }
    }

    /// Sets the title of the album. Tracks with the same first artist and album title share one album.
    pub fn album(mut self, title: impl Into<String>) -> Self {
        self.album = Some(title.into());
        self
    }

    /// Sets the duration, in whole seconds.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration_seconds = duration.as_secs();
        self
    }

    /// Marks the track as explicit.
    pub fn explicit(mut self) -> Self {
        self.explicit = true;
        self
    }

    /// Checks the track and brings its ISRC into the form without hyphens.
    pub(super) fn validated(mut self) -> Result<Self, ChangeError> {
        let is_blank = |text: &String| text.trim().is_empty();
        if is_blank(&self.title) || self.album.as_ref().is_some_and(is_blank) {
            return Err(ChangeError::invalid("a title must not be empty"));
        }
        if self.artists.is_empty() || self.artists.iter().any(is_blank) {
            return Err(ChangeError::invalid("a track needs at least one artist with a name"));
        }
        self.seconds()?;
        self.isrc = isrc::parse(&self.isrc).ok_or_else(|| {
            ChangeError::invalid(format!(
                "`{}` is not an ISRC: two letters, three letters or digits, and seven digits, such as `QZABC2600001`",
                self.isrc
            ))
        })?;
        Ok(self)
    }

    pub(super) fn seconds(&self) -> Result<u16, ChangeError> {
        u16::try_from(self.duration_seconds)
            .ok()
            .filter(|seconds| *seconds > 0)
            .ok_or_else(|| ChangeError::invalid("a duration is between one second and 18 hours"))
    }
}
