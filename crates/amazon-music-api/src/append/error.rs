//! What was added when additions stopped, what was not, and what nobody knows.

use std::{collections::VecDeque, error, fmt};

use amazon_music_api::PagedRequest;

use super::{Additions, AppendRequest};
use crate::{Error, Identified as _, RequestExt as _, types::PlaylistTrackEdge};

/// Additions that stopped at an error.
///
/// The tracks are in three parts, in their order: [`added`](Self::added), [`uncertain`](Self::uncertain) and
/// [`not_sent`](Self::not_sent). [`resume`](Self::resume) goes on.
///
/// ```no_run
/// use amazon_music::{Client, RequestExt as _};
///
/// # async fn example(music: Client, tracks: Vec<String>) -> Result<(), amazon_music::Error> {
/// let mut additions = music.api().add_playlist_tracks().id("p").append(tracks).allow_duplicates(true);
/// while let Err(mut interrupted) = additions.await {
///     if !interrupted.error().is_connection() {
///         return Err(interrupted.into());
///     }
///     // Duplicates are allowed, so nothing may be sent twice.
///     if !interrupted.find_out(music.api().list_playlist_tracks().id("p").limit(100)).await? {
///         return Err(interrupted.into());
///     }
///     additions = interrupted.resume();
/// }
/// # Ok(())
/// # }
/// ```
pub struct Interrupted<R> {
    additions: Box<Additions<R>>,
    uncertain: usize,
    error: Error,
}

impl<R> Interrupted<R> {
    pub(super) fn new(additions: Additions<R>, uncertain: usize, error: Error) -> Self {
        Self { additions: Box::new(additions), uncertain, error }
    }

    /// Why they stopped.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The tracks that the service has confirmed, those of earlier attempts included. Without
    /// [`Additions::allow_duplicates`] it has skipped those that the playlist held already.
    #[must_use]
    pub fn added(&self) -> &[String] {
        &self.additions.tracks[..self.additions.added]
    }

    /// The tracks of the one call whose outcome nobody knows ([`Error::is_uncertain`]); often none.
    #[must_use]
    pub fn uncertain(&self) -> &[String] {
        &self.additions.tracks[self.additions.added..][..self.uncertain]
    }

    /// The tracks that were not sent, or sent with a call that the service refused.
    #[must_use]
    pub fn not_sent(&self) -> &[String] {
        &self.additions.tracks[self.additions.added + self.uncertain..]
    }
}

impl<R: AppendRequest> Interrupted<R> {
    /// What is left to do, with the same settings: await it.
    ///
    /// Tracks that are [`uncertain`](Self::uncertain) are sent again. Without `allow_duplicates` that does no
    /// harm, since the service skips what the playlist holds; with it, [`find_out`](Self::find_out) first.
    pub fn resume(self) -> Additions<R> {
        *self.additions
    }

    /// Reads the playlist, to see whether the uncertain tracks are at its end behind those that were added.
    /// Gives whether it is known now; then none is uncertain any more.
    ///
    /// It stays unknown where the end is neither of the two, as when only some were added or somebody else
    /// changed the playlist; and, where none of the tracks was added before, if the playlist holds some of them elsewhere
    /// than at its end. Where the playlist ended with the very same tracks before, it can be mistaken.
    ///
    /// # Errors
    /// Where the playlist cannot be read.
    pub async fn find_out<L>(&mut self, entries: L) -> Result<bool, Error>
    where
        L: PagedRequest<Item = PlaylistTrackEdge>,
    {
        if self.uncertain == 0 {
            return Ok(true);
        }
        let sent = self.additions.added + self.uncertain;
        let mut end = VecDeque::with_capacity(sent);
        let mut holds_some = false;
        let mut entries = entries.items();
        while let Some(entry) = entries.next().await {
            let track = entry?.ok().and_then(|entry| entry.node);
            let goes_by = |id: &String| track.as_ref().is_none_or(|track| track.goes_by(id));
            holds_some |= self.uncertain().iter().any(goes_by);
            if end.len() == sent {
                end.pop_front();
            }
            end.push_back(track);
        }
        let ends_with = |tracks: &[String]| {
            end.len() >= tracks.len()
                && end
                    .iter()
                    .rev()
                    .zip(tracks.iter().rev())
                    .all(|(track, id)| track.as_ref().is_some_and(|track| track.goes_by(id)))
        };
        let as_before = if self.added().is_empty() { !holds_some } else { ends_with(self.added()) };
        if ends_with(&self.additions.tracks[..sent]) {
            self.additions.added = sent;
        } else if !as_before {
            return Ok(false);
        }
        self.uncertain = 0;
        Ok(true)
    }
}

impl<R> fmt::Display for Interrupted<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (added, total) = (self.additions.added, self.additions.tracks.len());
        write!(f, "{added} of {total} tracks were added")?;
        match self.uncertain {
            0 => Ok(()),
            uncertain => write!(f, ", and of {uncertain} more it is not known"),
        }
    }
}

/// The same line as `Display`, and why.
impl<R> fmt::Debug for Interrupted<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Interrupted({self}: {:?})", self.error)
    }
}

impl<R> error::Error for Interrupted<R> {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&self.error)
    }
}

/// For those to whom it does not matter how far it went.
impl<R> From<Interrupted<R>> for Error {
    fn from(interrupted: Interrupted<R>) -> Self {
        interrupted.error
    }
}
